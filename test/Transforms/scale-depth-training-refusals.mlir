// RUN: renorm-opt %s --split-input-file --verify-diagnostics --renorm-scale-depth="policy=constant constant=0.5" -o /dev/null

// The gradient of the norm's result is returned: it is another value's as well.
func.func @returned(%x: tensor<4x8xf64>, %dy: tensor<4x8xf64>, %w: tensor<8x8xf64>, %g: tensor<8xf64>, %b: tensor<8xf64>)
    -> (tensor<4x8xf64>, tensor<4x8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8x8xf64>, tensor<4x8xf64>) {
  %zero = arith.constant 0.0 : f64
  %e = tensor.empty() : tensor<4x8xf64>
  %z = linalg.fill ins(%zero : f64) outs(%e : tensor<4x8xf64>) -> tensor<4x8xf64>
  %e1 = tensor.empty() : tensor<8xf64>
  %z1 = linalg.fill ins(%zero : f64) outs(%e1 : tensor<8xf64>) -> tensor<8xf64>
  %e2 = tensor.empty() : tensor<8x8xf64>
  %z2 = linalg.fill ins(%zero : f64) outs(%e2 : tensor<8x8xf64>) -> tensor<8x8xf64>
  %et = tensor.empty() : tensor<8x4xf64>
  // expected-error@+1 {{this norm cannot be scaled in a graph with a backward pass: func.return at}}
  %n = renorm.layer_norm ins(%x : tensor<4x8xf64>) scale(%g : tensor<8xf64>) bias(%b : tensor<8xf64>) outs(%e : tensor<4x8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<4x8xf64>
  %h = linalg.matmul ins(%n, %w : tensor<4x8xf64>, tensor<8x8xf64>) outs(%z : tensor<4x8xf64>) -> tensor<4x8xf64>
  %y = linalg.add ins(%x, %h : tensor<4x8xf64>, tensor<4x8xf64>) outs(%e : tensor<4x8xf64>) -> tensor<4x8xf64>
  %wt = linalg.transpose ins(%w : tensor<8x8xf64>) outs(%e2 : tensor<8x8xf64>) permutation = [1, 0]
  %dn = linalg.matmul ins(%dy, %wt : tensor<4x8xf64>, tensor<8x8xf64>) outs(%z : tensor<4x8xf64>) -> tensor<4x8xf64>
  %dr = renorm.layer_norm_backward ins(%dn, %x : tensor<4x8xf64>, tensor<4x8xf64>) scale(%g : tensor<8xf64>) outs(%e : tensor<4x8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<4x8xf64>
  %dg = renorm.layer_norm_scale_backward ins(%dn, %x : tensor<4x8xf64>, tensor<4x8xf64>) outs(%e1 : tensor<8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<8xf64>
  %db = linalg.reduce ins(%dn : tensor<4x8xf64>) outs(%z1 : tensor<8xf64>) dimensions = [0]
    (%in: f64, %acc: f64) {
      %sum = arith.addf %in, %acc : f64
      linalg.yield %sum : f64
    }
  %dx = linalg.add ins(%dy, %dr : tensor<4x8xf64>, tensor<4x8xf64>) outs(%e : tensor<4x8xf64>) -> tensor<4x8xf64>
  %nt = linalg.transpose ins(%n : tensor<4x8xf64>) outs(%et : tensor<8x4xf64>) permutation = [1, 0]
  %dw = linalg.matmul ins(%nt, %dy : tensor<8x4xf64>, tensor<4x8xf64>) outs(%z2 : tensor<8x8xf64>) -> tensor<8x8xf64>
  return %y, %dx, %dg, %db, %dw, %dn : tensor<4x8xf64>, tensor<4x8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8x8xf64>, tensor<4x8xf64>
}

// -----

// The sum over the rows is returned twice: the bias has it, and what else?
func.func @twice(%x: tensor<4x8xf64>, %dy: tensor<4x8xf64>, %w: tensor<8x8xf64>, %g: tensor<8xf64>, %b: tensor<8xf64>)
    -> (tensor<4x8xf64>, tensor<4x8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8x8xf64>, tensor<8xf64>) {
  %zero = arith.constant 0.0 : f64
  %e = tensor.empty() : tensor<4x8xf64>
  %z = linalg.fill ins(%zero : f64) outs(%e : tensor<4x8xf64>) -> tensor<4x8xf64>
  %e1 = tensor.empty() : tensor<8xf64>
  %z1 = linalg.fill ins(%zero : f64) outs(%e1 : tensor<8xf64>) -> tensor<8xf64>
  %e2 = tensor.empty() : tensor<8x8xf64>
  %z2 = linalg.fill ins(%zero : f64) outs(%e2 : tensor<8x8xf64>) -> tensor<8x8xf64>
  %et = tensor.empty() : tensor<8x4xf64>
  // expected-error@+1 {{this norm cannot be scaled in a graph with a backward pass: linalg.reduce at}}
  %n = renorm.layer_norm ins(%x : tensor<4x8xf64>) scale(%g : tensor<8xf64>) bias(%b : tensor<8xf64>) outs(%e : tensor<4x8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<4x8xf64>
  %h = linalg.matmul ins(%n, %w : tensor<4x8xf64>, tensor<8x8xf64>) outs(%z : tensor<4x8xf64>) -> tensor<4x8xf64>
  %y = linalg.add ins(%x, %h : tensor<4x8xf64>, tensor<4x8xf64>) outs(%e : tensor<4x8xf64>) -> tensor<4x8xf64>
  %wt = linalg.transpose ins(%w : tensor<8x8xf64>) outs(%e2 : tensor<8x8xf64>) permutation = [1, 0]
  %dn = linalg.matmul ins(%dy, %wt : tensor<4x8xf64>, tensor<8x8xf64>) outs(%z : tensor<4x8xf64>) -> tensor<4x8xf64>
  %dr = renorm.layer_norm_backward ins(%dn, %x : tensor<4x8xf64>, tensor<4x8xf64>) scale(%g : tensor<8xf64>) outs(%e : tensor<4x8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<4x8xf64>
  %dg = renorm.layer_norm_scale_backward ins(%dn, %x : tensor<4x8xf64>, tensor<4x8xf64>) outs(%e1 : tensor<8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<8xf64>
  %db = linalg.reduce ins(%dn : tensor<4x8xf64>) outs(%z1 : tensor<8xf64>) dimensions = [0]
    (%in: f64, %acc: f64) {
      %sum = arith.addf %in, %acc : f64
      linalg.yield %sum : f64
    }
  %dx = linalg.add ins(%dy, %dr : tensor<4x8xf64>, tensor<4x8xf64>) outs(%e : tensor<4x8xf64>) -> tensor<4x8xf64>
  %nt = linalg.transpose ins(%n : tensor<4x8xf64>) outs(%et : tensor<8x4xf64>) permutation = [1, 0]
  %dw = linalg.matmul ins(%nt, %dy : tensor<8x4xf64>, tensor<4x8xf64>) outs(%z2 : tensor<8x8xf64>) -> tensor<8x8xf64>
  return %y, %dx, %dg, %db, %dw, %db : tensor<4x8xf64>, tensor<4x8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8x8xf64>, tensor<8xf64>
}

// -----

// There is another vector with the same gradient.
func.func @two_sums(%x: tensor<4x8xf64>, %dy: tensor<4x8xf64>, %w: tensor<8x8xf64>, %g: tensor<8xf64>, %b: tensor<8xf64>)
    -> (tensor<4x8xf64>, tensor<4x8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8x8xf64>, tensor<8xf64>) {
  %zero = arith.constant 0.0 : f64
  %e = tensor.empty() : tensor<4x8xf64>
  %z = linalg.fill ins(%zero : f64) outs(%e : tensor<4x8xf64>) -> tensor<4x8xf64>
  %e1 = tensor.empty() : tensor<8xf64>
  %z1 = linalg.fill ins(%zero : f64) outs(%e1 : tensor<8xf64>) -> tensor<8xf64>
  %e2 = tensor.empty() : tensor<8x8xf64>
  %z2 = linalg.fill ins(%zero : f64) outs(%e2 : tensor<8x8xf64>) -> tensor<8x8xf64>
  %et = tensor.empty() : tensor<8x4xf64>
  // expected-error@+1 {{this norm cannot be scaled in a graph with a backward pass: the gradient of its result is summed up for more than its bias}}
  %n = renorm.layer_norm ins(%x : tensor<4x8xf64>) scale(%g : tensor<8xf64>) bias(%b : tensor<8xf64>) outs(%e : tensor<4x8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<4x8xf64>
  %h = linalg.matmul ins(%n, %w : tensor<4x8xf64>, tensor<8x8xf64>) outs(%z : tensor<4x8xf64>) -> tensor<4x8xf64>
  %y = linalg.add ins(%x, %h : tensor<4x8xf64>, tensor<4x8xf64>) outs(%e : tensor<4x8xf64>) -> tensor<4x8xf64>
  %wt = linalg.transpose ins(%w : tensor<8x8xf64>) outs(%e2 : tensor<8x8xf64>) permutation = [1, 0]
  %dn = linalg.matmul ins(%dy, %wt : tensor<4x8xf64>, tensor<8x8xf64>) outs(%z : tensor<4x8xf64>) -> tensor<4x8xf64>
  %dr = renorm.layer_norm_backward ins(%dn, %x : tensor<4x8xf64>, tensor<4x8xf64>) scale(%g : tensor<8xf64>) outs(%e : tensor<4x8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<4x8xf64>
  %dg = renorm.layer_norm_scale_backward ins(%dn, %x : tensor<4x8xf64>, tensor<4x8xf64>) outs(%e1 : tensor<8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<8xf64>
  %db = linalg.reduce ins(%dn : tensor<4x8xf64>) outs(%z1 : tensor<8xf64>) dimensions = [0]
    (%in: f64, %acc: f64) {
      %sum = arith.addf %in, %acc : f64
      linalg.yield %sum : f64
    }
  %dx = linalg.add ins(%dy, %dr : tensor<4x8xf64>, tensor<4x8xf64>) outs(%e : tensor<4x8xf64>) -> tensor<4x8xf64>
  %nt = linalg.transpose ins(%n : tensor<4x8xf64>) outs(%et : tensor<8x4xf64>) permutation = [1, 0]
  %dw = linalg.matmul ins(%nt, %dy : tensor<8x4xf64>, tensor<4x8xf64>) outs(%z2 : tensor<8x8xf64>) -> tensor<8x8xf64>
  %db2 = linalg.reduce ins(%dn : tensor<4x8xf64>) outs(%z1 : tensor<8xf64>) dimensions = [0]
    (%in: f64, %acc: f64) {
      %sum = arith.addf %in, %acc : f64
      linalg.yield %sum : f64
    }
  return %y, %dx, %dg, %db, %dw, %db2 : tensor<4x8xf64>, tensor<4x8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8x8xf64>, tensor<8xf64>
}

// -----

// Something is added to the norm's result: the sum may be its gradient.
func.func @added(%x: tensor<4x8xf64>, %dy: tensor<4x8xf64>, %w: tensor<8x8xf64>, %g: tensor<8xf64>, %b: tensor<8xf64>, %v: tensor<8xf64>)
    -> (tensor<4x8xf64>, tensor<4x8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8x8xf64>) {
  %zero = arith.constant 0.0 : f64
  %e = tensor.empty() : tensor<4x8xf64>
  %z = linalg.fill ins(%zero : f64) outs(%e : tensor<4x8xf64>) -> tensor<4x8xf64>
  %e1 = tensor.empty() : tensor<8xf64>
  %z1 = linalg.fill ins(%zero : f64) outs(%e1 : tensor<8xf64>) -> tensor<8xf64>
  %e2 = tensor.empty() : tensor<8x8xf64>
  %z2 = linalg.fill ins(%zero : f64) outs(%e2 : tensor<8x8xf64>) -> tensor<8x8xf64>
  %et = tensor.empty() : tensor<8x4xf64>
  // expected-error@+1 {{this norm cannot be scaled in a graph with a backward pass: linalg.generic at}}
  %n = renorm.layer_norm ins(%x : tensor<4x8xf64>) scale(%g : tensor<8xf64>) bias(%b : tensor<8xf64>) outs(%e : tensor<4x8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<4x8xf64>
  %s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%n, %v : tensor<4x8xf64>, tensor<8xf64>) outs(%e : tensor<4x8xf64>) {
  ^bb0(%p: f64, %q: f64, %o: f64):
    %r = arith.addf %p, %q : f64
    linalg.yield %r : f64
  } -> tensor<4x8xf64>
  %h = linalg.matmul ins(%s, %w : tensor<4x8xf64>, tensor<8x8xf64>) outs(%z : tensor<4x8xf64>) -> tensor<4x8xf64>
  %y = linalg.add ins(%x, %h : tensor<4x8xf64>, tensor<4x8xf64>) outs(%e : tensor<4x8xf64>) -> tensor<4x8xf64>
  %wt = linalg.transpose ins(%w : tensor<8x8xf64>) outs(%e2 : tensor<8x8xf64>) permutation = [1, 0]
  %dn = linalg.matmul ins(%dy, %wt : tensor<4x8xf64>, tensor<8x8xf64>) outs(%z : tensor<4x8xf64>) -> tensor<4x8xf64>
  %dr = renorm.layer_norm_backward ins(%dn, %x : tensor<4x8xf64>, tensor<4x8xf64>) scale(%g : tensor<8xf64>) outs(%e : tensor<4x8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<4x8xf64>
  %dg = renorm.layer_norm_scale_backward ins(%dn, %x : tensor<4x8xf64>, tensor<4x8xf64>) outs(%e1 : tensor<8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<8xf64>
  %db = linalg.reduce ins(%dn : tensor<4x8xf64>) outs(%z1 : tensor<8xf64>) dimensions = [0]
    (%in: f64, %acc: f64) {
      %sum = arith.addf %in, %acc : f64
      linalg.yield %sum : f64
    }
  %dx = linalg.add ins(%dy, %dr : tensor<4x8xf64>, tensor<4x8xf64>) outs(%e : tensor<4x8xf64>) -> tensor<4x8xf64>
  %nt = linalg.transpose ins(%s : tensor<4x8xf64>) outs(%et : tensor<8x4xf64>) permutation = [1, 0]
  %dw = linalg.matmul ins(%nt, %dy : tensor<8x4xf64>, tensor<4x8xf64>) outs(%z2 : tensor<8x8xf64>) -> tensor<8x8xf64>
  return %y, %dx, %dg, %db, %dw : tensor<4x8xf64>, tensor<4x8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8x8xf64>
}

// -----

// The layer's weight is that of another layer, too.
func.func @shared(%x: tensor<4x8xf64>, %dy: tensor<4x8xf64>, %w: tensor<8x8xf64>, %g: tensor<8xf64>, %b: tensor<8xf64>, %v: tensor<4x8xf64>)
    -> (tensor<4x8xf64>, tensor<4x8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8x8xf64>, tensor<4x8xf64>) {
  %zero = arith.constant 0.0 : f64
  %e = tensor.empty() : tensor<4x8xf64>
  %z = linalg.fill ins(%zero : f64) outs(%e : tensor<4x8xf64>) -> tensor<4x8xf64>
  %e1 = tensor.empty() : tensor<8xf64>
  %z1 = linalg.fill ins(%zero : f64) outs(%e1 : tensor<8xf64>) -> tensor<8xf64>
  %e2 = tensor.empty() : tensor<8x8xf64>
  %z2 = linalg.fill ins(%zero : f64) outs(%e2 : tensor<8x8xf64>) -> tensor<8x8xf64>
  %et = tensor.empty() : tensor<8x4xf64>
  // expected-error@+1 {{this norm cannot be scaled in a graph with a backward pass: the weight at}}
  %n = renorm.layer_norm ins(%x : tensor<4x8xf64>) scale(%g : tensor<8xf64>) bias(%b : tensor<8xf64>) outs(%e : tensor<4x8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<4x8xf64>
  %u = linalg.matmul ins(%v, %w : tensor<4x8xf64>, tensor<8x8xf64>) outs(%z : tensor<4x8xf64>) -> tensor<4x8xf64>
  %h = linalg.matmul ins(%n, %w : tensor<4x8xf64>, tensor<8x8xf64>) outs(%z : tensor<4x8xf64>) -> tensor<4x8xf64>
  %y = linalg.add ins(%x, %h : tensor<4x8xf64>, tensor<4x8xf64>) outs(%e : tensor<4x8xf64>) -> tensor<4x8xf64>
  %wt = linalg.transpose ins(%w : tensor<8x8xf64>) outs(%e2 : tensor<8x8xf64>) permutation = [1, 0]
  %dn = linalg.matmul ins(%dy, %wt : tensor<4x8xf64>, tensor<8x8xf64>) outs(%z : tensor<4x8xf64>) -> tensor<4x8xf64>
  %dr = renorm.layer_norm_backward ins(%dn, %x : tensor<4x8xf64>, tensor<4x8xf64>) scale(%g : tensor<8xf64>) outs(%e : tensor<4x8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<4x8xf64>
  %dg = renorm.layer_norm_scale_backward ins(%dn, %x : tensor<4x8xf64>, tensor<4x8xf64>) outs(%e1 : tensor<8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<8xf64>
  %db = linalg.reduce ins(%dn : tensor<4x8xf64>) outs(%z1 : tensor<8xf64>) dimensions = [0]
    (%in: f64, %acc: f64) {
      %sum = arith.addf %in, %acc : f64
      linalg.yield %sum : f64
    }
  %dx = linalg.add ins(%dy, %dr : tensor<4x8xf64>, tensor<4x8xf64>) outs(%e : tensor<4x8xf64>) -> tensor<4x8xf64>
  %nt = linalg.transpose ins(%n : tensor<4x8xf64>) outs(%et : tensor<8x4xf64>) permutation = [1, 0]
  %dw = linalg.matmul ins(%nt, %dy : tensor<8x4xf64>, tensor<4x8xf64>) outs(%z2 : tensor<8x8xf64>) -> tensor<8x8xf64>
  return %y, %dx, %dg, %db, %dw, %u : tensor<4x8xf64>, tensor<4x8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8x8xf64>, tensor<4x8xf64>
}

// -----

// The gradients are those of another norm.
func.func @of_another(%x: tensor<4x8xf64>, %dy: tensor<4x8xf64>, %w: tensor<8x8xf64>, %g: tensor<8xf64>, %b: tensor<8xf64>)
    -> (tensor<4x8xf64>, tensor<4x8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8x8xf64>) {
  %zero = arith.constant 0.0 : f64
  %e = tensor.empty() : tensor<4x8xf64>
  %z = linalg.fill ins(%zero : f64) outs(%e : tensor<4x8xf64>) -> tensor<4x8xf64>
  %e1 = tensor.empty() : tensor<8xf64>
  %z1 = linalg.fill ins(%zero : f64) outs(%e1 : tensor<8xf64>) -> tensor<8xf64>
  %e2 = tensor.empty() : tensor<8x8xf64>
  %z2 = linalg.fill ins(%zero : f64) outs(%e2 : tensor<8x8xf64>) -> tensor<8x8xf64>
  %et = tensor.empty() : tensor<8x4xf64>
  // expected-error@+1 {{this norm cannot be scaled in a graph with a backward pass: no gradient of it was found}}
  %n = renorm.layer_norm ins(%x : tensor<4x8xf64>) scale(%g : tensor<8xf64>) bias(%b : tensor<8xf64>) outs(%e : tensor<4x8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<4x8xf64>
  %h = linalg.matmul ins(%n, %w : tensor<4x8xf64>, tensor<8x8xf64>) outs(%z : tensor<4x8xf64>) -> tensor<4x8xf64>
  %y = linalg.add ins(%x, %h : tensor<4x8xf64>, tensor<4x8xf64>) outs(%e : tensor<4x8xf64>) -> tensor<4x8xf64>
  %wt = linalg.transpose ins(%w : tensor<8x8xf64>) outs(%e2 : tensor<8x8xf64>) permutation = [1, 0]
  %dn = linalg.matmul ins(%dy, %wt : tensor<4x8xf64>, tensor<8x8xf64>) outs(%z : tensor<4x8xf64>) -> tensor<4x8xf64>
  %dr = renorm.layer_norm_backward ins(%dn, %y : tensor<4x8xf64>, tensor<4x8xf64>) scale(%g : tensor<8xf64>) outs(%e : tensor<4x8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<4x8xf64>
  %dg = renorm.layer_norm_scale_backward ins(%dn, %y : tensor<4x8xf64>, tensor<4x8xf64>) outs(%e1 : tensor<8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<8xf64>
  %db = linalg.reduce ins(%dn : tensor<4x8xf64>) outs(%z1 : tensor<8xf64>) dimensions = [0]
    (%in: f64, %acc: f64) {
      %sum = arith.addf %in, %acc : f64
      linalg.yield %sum : f64
    }
  %dx = linalg.add ins(%dy, %dr : tensor<4x8xf64>, tensor<4x8xf64>) outs(%e : tensor<4x8xf64>) -> tensor<4x8xf64>
  %nt = linalg.transpose ins(%n : tensor<4x8xf64>) outs(%et : tensor<8x4xf64>) permutation = [1, 0]
  %dw = linalg.matmul ins(%nt, %dy : tensor<8x4xf64>, tensor<4x8xf64>) outs(%z2 : tensor<8x8xf64>) -> tensor<8x8xf64>
  return %y, %dx, %dg, %db, %dw : tensor<4x8xf64>, tensor<4x8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8x8xf64>
}

// -----

// Two norms read the same rows.
func.func @same_rows(%x: tensor<4x8xf64>, %dy: tensor<4x8xf64>, %w: tensor<8x8xf64>, %g: tensor<8xf64>, %b: tensor<8xf64>)
    -> (tensor<4x8xf64>, tensor<4x8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8x8xf64>, tensor<4x8xf64>) {
  %zero = arith.constant 0.0 : f64
  %e = tensor.empty() : tensor<4x8xf64>
  %z = linalg.fill ins(%zero : f64) outs(%e : tensor<4x8xf64>) -> tensor<4x8xf64>
  %e1 = tensor.empty() : tensor<8xf64>
  %z1 = linalg.fill ins(%zero : f64) outs(%e1 : tensor<8xf64>) -> tensor<8xf64>
  %e2 = tensor.empty() : tensor<8x8xf64>
  %z2 = linalg.fill ins(%zero : f64) outs(%e2 : tensor<8x8xf64>) -> tensor<8x8xf64>
  %et = tensor.empty() : tensor<8x4xf64>
  // expected-error@+1 {{this norm cannot be scaled in a graph with a backward pass: another norm reads the same rows}}
  %n = renorm.layer_norm ins(%x : tensor<4x8xf64>) scale(%g : tensor<8xf64>) bias(%b : tensor<8xf64>) outs(%e : tensor<4x8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<4x8xf64>
  %h = linalg.matmul ins(%n, %w : tensor<4x8xf64>, tensor<8x8xf64>) outs(%z : tensor<4x8xf64>) -> tensor<4x8xf64>
  %y = linalg.add ins(%x, %h : tensor<4x8xf64>, tensor<4x8xf64>) outs(%e : tensor<4x8xf64>) -> tensor<4x8xf64>
  %wt = linalg.transpose ins(%w : tensor<8x8xf64>) outs(%e2 : tensor<8x8xf64>) permutation = [1, 0]
  %dn = linalg.matmul ins(%dy, %wt : tensor<4x8xf64>, tensor<8x8xf64>) outs(%z : tensor<4x8xf64>) -> tensor<4x8xf64>
  %dr = renorm.layer_norm_backward ins(%dn, %x : tensor<4x8xf64>, tensor<4x8xf64>) scale(%g : tensor<8xf64>) outs(%e : tensor<4x8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<4x8xf64>
  %dg = renorm.layer_norm_scale_backward ins(%dn, %x : tensor<4x8xf64>, tensor<4x8xf64>) outs(%e1 : tensor<8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<8xf64>
  %db = linalg.reduce ins(%dn : tensor<4x8xf64>) outs(%z1 : tensor<8xf64>) dimensions = [0]
    (%in: f64, %acc: f64) {
      %sum = arith.addf %in, %acc : f64
      linalg.yield %sum : f64
    }
  %dx = linalg.add ins(%dy, %dr : tensor<4x8xf64>, tensor<4x8xf64>) outs(%e : tensor<4x8xf64>) -> tensor<4x8xf64>
  %nt = linalg.transpose ins(%n : tensor<4x8xf64>) outs(%et : tensor<8x4xf64>) permutation = [1, 0]
  %dw = linalg.matmul ins(%nt, %dy : tensor<8x4xf64>, tensor<4x8xf64>) outs(%z2 : tensor<8x8xf64>) -> tensor<8x8xf64>
  %m = renorm.layer_norm ins(%x : tensor<4x8xf64>) outs(%e : tensor<4x8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<4x8xf64>
  return %y, %dx, %dg, %db, %dw, %m : tensor<4x8xf64>, tensor<4x8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8x8xf64>, tensor<4x8xf64>
}

// -----

// An optimiser's step is part of the graph.
func.func @updated(%x: tensor<4x8xf64>, %dy: tensor<4x8xf64>, %w: tensor<8x8xf64>, %g: tensor<8xf64>, %b: tensor<8xf64>)
    -> (tensor<4x8xf64>, tensor<4x8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8x8xf64>) {
  %zero = arith.constant 0.0 : f64
  %e = tensor.empty() : tensor<4x8xf64>
  %z = linalg.fill ins(%zero : f64) outs(%e : tensor<4x8xf64>) -> tensor<4x8xf64>
  %e1 = tensor.empty() : tensor<8xf64>
  %z1 = linalg.fill ins(%zero : f64) outs(%e1 : tensor<8xf64>) -> tensor<8xf64>
  %e2 = tensor.empty() : tensor<8x8xf64>
  %z2 = linalg.fill ins(%zero : f64) outs(%e2 : tensor<8x8xf64>) -> tensor<8x8xf64>
  %et = tensor.empty() : tensor<8x4xf64>
  // expected-error@+1 {{this norm cannot be scaled in a graph with a backward pass: linalg.reduce at}}
  %n = renorm.layer_norm ins(%x : tensor<4x8xf64>) scale(%g : tensor<8xf64>) bias(%b : tensor<8xf64>) outs(%e : tensor<4x8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<4x8xf64>
  %h = linalg.matmul ins(%n, %w : tensor<4x8xf64>, tensor<8x8xf64>) outs(%z : tensor<4x8xf64>) -> tensor<4x8xf64>
  %y = linalg.add ins(%x, %h : tensor<4x8xf64>, tensor<4x8xf64>) outs(%e : tensor<4x8xf64>) -> tensor<4x8xf64>
  %wt = linalg.transpose ins(%w : tensor<8x8xf64>) outs(%e2 : tensor<8x8xf64>) permutation = [1, 0]
  %dn = linalg.matmul ins(%dy, %wt : tensor<4x8xf64>, tensor<8x8xf64>) outs(%z : tensor<4x8xf64>) -> tensor<4x8xf64>
  %dr = renorm.layer_norm_backward ins(%dn, %x : tensor<4x8xf64>, tensor<4x8xf64>) scale(%g : tensor<8xf64>) outs(%e : tensor<4x8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<4x8xf64>
  %dg = renorm.layer_norm_scale_backward ins(%dn, %x : tensor<4x8xf64>, tensor<4x8xf64>) outs(%e1 : tensor<8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<8xf64>
  %db = linalg.reduce ins(%dn : tensor<4x8xf64>) outs(%z1 : tensor<8xf64>) dimensions = [0]
    (%in: f64, %acc: f64) {
      %sum = arith.addf %in, %acc : f64
      linalg.yield %sum : f64
    }
  %dx = linalg.add ins(%dy, %dr : tensor<4x8xf64>, tensor<4x8xf64>) outs(%e : tensor<4x8xf64>) -> tensor<4x8xf64>
  %nt = linalg.transpose ins(%n : tensor<4x8xf64>) outs(%et : tensor<8x4xf64>) permutation = [1, 0]
  %dw = linalg.matmul ins(%nt, %dy : tensor<8x4xf64>, tensor<4x8xf64>) outs(%z2 : tensor<8x8xf64>) -> tensor<8x8xf64>
  %new = linalg.sub ins(%b, %db : tensor<8xf64>, tensor<8xf64>) outs(%e1 : tensor<8xf64>) -> tensor<8xf64>
  return %y, %dx, %dg, %new, %dw : tensor<4x8xf64>, tensor<4x8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8x8xf64>
}
