// One case per function: a way in which moving a mean could go unnoticed wrong.
// recenter-hostile.test runs @main before and after, under every policy.
// Tokens and features have the same extent, so that a confused axis shows.

!t = tensor<4x4xf64>
!d = tensor<?x?xf64>
#id = affine_map<(i, j) -> (i, j)>
#tr = affine_map<(i, j) -> (j, i)>
#diag = affine_map<(i, j) -> (j, j)>
#first = affine_map<(i, j) -> (i, 0)>
#col = affine_map<(i, j) -> (j)>

// Factors per channel: one that may go into its layer; one whose layer somebody
// else reads; two in front of one weight; one per token; one per token and channel.
func.func private @scales(%x: !t, %y: !t) -> (!t, !t, !t, !t, !t, !t) {
  %w0 = arith.constant dense<[[1.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %w1 = arith.constant dense<[[2.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %w2 = arith.constant dense<[[3.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %w3 = arith.constant dense<[[4.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %g0 = arith.constant dense<[0.5, -2.0, 3.0, 0.0]> : tensor<4xf64>
  %g1 = arith.constant dense<[1.5, 4.0, -1.0, 0.25]> : tensor<4xf64>
  %e = tensor.empty() : !t
  %c = linalg.broadcast ins(%g0 : tensor<4xf64>) outs(%e : !t) dimensions = [0]
  %d = linalg.broadcast ins(%g1 : tensor<4xf64>) outs(%e : !t) dimensions = [0]
  %r = linalg.broadcast ins(%g1 : tensor<4xf64>) outs(%e : !t) dimensions = [1]
  %z = arith.constant dense<0.0> : !t
  %h0 = linalg.matmul ins(%x, %w0 : !t, !t) outs(%z : !t) -> !t
  %h1 = linalg.matmul ins(%x, %w1 : !t, !t) outs(%z : !t) -> !t
  %h2 = linalg.matmul ins(%x, %w2 : !t, !t) outs(%z : !t) -> !t
  %h3 = linalg.matmul ins(%y, %w2 : !t, !t) outs(%z : !t) -> !t
  %s0 = arith.mulf %h0, %c : !t
  %s1 = arith.mulf %h1, %c : !t
  %s2 = arith.mulf %h2, %c : !t
  %s3 = arith.mulf %h3, %d : !t
  %s4 = arith.mulf %s0, %r : !t
  %t5 = arith.mulf %c, %r : !t
  %h5 = linalg.matmul ins(%y, %w3 : !t, !t) outs(%z : !t) -> !t
  %s5 = arith.mulf %h5, %t5 : !t
  %a = arith.addf %s2, %s3 : !t
  %n0 = renorm.layer_norm ins(%s0 : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %n1 = renorm.layer_norm ins(%s1 : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %n2 = renorm.layer_norm ins(%a : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %n4 = renorm.layer_norm ins(%s4 : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %n5 = renorm.layer_norm ins(%s5 : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n0, %n1, %h1, %n2, %n4, %n5 : !t, !t, !t, !t, !t, !t
}

// The stream is a result of the function.
func.func private @tapped(%x: !t, %y: !t) -> (!t, !t) {
  %w = arith.constant dense<[[1.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%x, %w : !t, !t) outs(%y : !t) -> !t
  %n = renorm.layer_norm ins(%h : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n, %h : !t, !t
}

// One operand, two results, of which one is not linear: no center on %x.
func.func private @two_results(%x: !t, %y: !t) -> (!t, !t, !t, !t) {
  %e = tensor.empty() : !t
  %s, %sq = linalg.generic {indexing_maps = [#id, #id, #id],
      iterator_types = ["parallel", "parallel"]} ins(%x : !t) outs(%e, %e : !t, !t) {
  ^bb0(%a: f64, %o: f64, %p: f64):
    %twice = arith.addf %a, %a : f64
    %square = arith.mulf %a, %a : f64
    linalg.yield %twice, %square : f64, f64
  } -> (!t, !t)
  %n0 = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %n1 = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 2.0e-01 -> !t
  %n2 = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 3.0e-01 -> !t
  return %n0, %n1, %n2, %sq : !t, !t, !t, !t
}

// Both results linear, one of them read by somebody who sees the mean.
func.func private @two_linear_results(%x: !t, %y: !t) -> (!t, !t, !t, !t) {
  %e = tensor.empty() : !t
  %s, %m = linalg.generic {indexing_maps = [#id, #id, #id],
      iterator_types = ["parallel", "parallel"]} ins(%x : !t) outs(%e, %e : !t, !t) {
  ^bb0(%a: f64, %o: f64, %p: f64):
    %twice = arith.addf %a, %a : f64
    %minus = arith.negf %a : f64
    linalg.yield %twice, %minus : f64, f64
  } -> (!t, !t)
  %n0 = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %n1 = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 2.0e-01 -> !t
  %n2 = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 3.0e-01 -> !t
  %n3 = renorm.layer_norm ins(%m : !t) outs(%e : !t) axes = [1] epsilon = 4.0e-01 -> !t
  %sum = arith.addf %n2, %n3 : !t
  return %n0, %n1, %sum, %m : !t, !t, !t, !t
}

// One value carried along two axes at once.
func.func private @symmetric_weight(%x: !t, %y: !t) -> !t {
  %w = arith.constant dense<[[1.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %e = tensor.empty() : !t
  %s = linalg.generic {indexing_maps = [#id, #tr, #id],
      iterator_types = ["parallel", "parallel"]} ins(%w, %w : !t, !t) outs(%e : !t) {
  ^bb0(%a: f64, %b: f64, %o: f64):
    %sum = arith.addf %a, %b : f64
    linalg.yield %sum : f64
  } -> !t
  %n = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %r = arith.mulf %n, %x : !t
  return %r : !t
}

// The entry on the diagonal and the first one are read besides.
func.func private @diagonal(%x: !t, %y: !t) -> (!t, !t) {
  %w = arith.constant dense<[[1.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%x, %w : !t, !t) outs(%z : !t) -> !t
  %s = linalg.generic {indexing_maps = [#id, #diag, #id],
      iterator_types = ["parallel", "parallel"]} ins(%h, %h : !t, !t) outs(%e : !t) {
  ^bb0(%a: f64, %b: f64, %o: f64):
    %sum = arith.addf %a, %b : f64
    linalg.yield %sum : f64
  } -> !t
  %n = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %f = linalg.generic {indexing_maps = [#id, #first, #id],
      iterator_types = ["parallel", "parallel"]} ins(%h, %h : !t, !t) outs(%e : !t) {
  ^bb0(%a: f64, %b: f64, %o: f64):
    %p = arith.mulf %a, %b : f64
    linalg.yield %p : f64
  } -> !t
  %m = renorm.layer_norm ins(%f : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n, %m : !t, !t
}

// The weights stand outside of the region that uses them.
func.func private @region(%x: !t, %y: !t) -> !t {
  %w = arith.constant dense<[[1.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %i1 = arith.constant 1 : index
  %one = func.call @opaque_index(%i1) : (index) -> index
  %yes = arith.cmpi eq, %one, %i1 : index
  %r = scf.if %yes -> !t {
    %h = linalg.matmul ins(%x, %w : !t, !t) outs(%z : !t) -> !t
    %n = renorm.layer_norm ins(%h : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
    scf.yield %n : !t
  } else {
    scf.yield %x : !t
  }
  return %r : !t
}

// A part of the rows, of a length known at run time only.
func.func private @dynamic_slice(%x: !t, %y: !t) -> (!d, !d, !d) {
  %i3 = arith.constant 3 : index
  %n = func.call @opaque_index(%i3) : (index) -> index
  %e = tensor.empty(%n, %n) : !d
  %d = tensor.cast %x : !t to !d
  %s = tensor.extract_slice %d[0, 0] [%n, %n] [1, 1] : !d to !d
  %n0 = renorm.layer_norm ins(%s : !d) outs(%e : !d) axes = [1] epsilon = 1.0e-05 -> !d
  %n1 = renorm.layer_norm ins(%s : !d) outs(%e : !d) axes = [1] epsilon = 2.0e-01 -> !d
  %n2 = renorm.layer_norm ins(%s : !d) outs(%e : !d) axes = [1] epsilon = 3.0e-01 -> !d
  return %n0, %n1, %n2 : !d, !d, !d
}
func.func private @opaque_index(%n: index) -> index attributes {no_inline} {
  return %n : index
}

// A gather of the first entries of longer rows.
func.func private @dynamic_gather(%x: !t, %y: !t) -> (!d, !d, !d) {
  %i3 = arith.constant 3 : index
  %n = func.call @opaque_index(%i3) : (index) -> index
  %e = tensor.empty(%n, %n) : !d
  %d = tensor.cast %x : !t to !d
  %s = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]}
      outs(%e : !d) {
  ^bb0(%o: f64):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %v = tensor.extract %d[%i, %j] : !d
    linalg.yield %v : f64
  } -> !d
  %n0 = renorm.layer_norm ins(%s : !d) outs(%e : !d) axes = [1] epsilon = 1.0e-05 -> !d
  %n1 = renorm.layer_norm ins(%s : !d) outs(%e : !d) axes = [1] epsilon = 2.0e-01 -> !d
  %n2 = renorm.layer_norm ins(%s : !d) outs(%e : !d) axes = [1] epsilon = 3.0e-01 -> !d
  return %n0, %n1, %n2 : !d, !d, !d
}

// A weight that is the bias of a norm and something else besides.
func.func private @norm_bias(%x: !t, %y: !t) -> (!t, tensor<4xf64>) {
  %b = arith.constant dense<[1.0, -2.0, 0.5, 3.0]> : tensor<4xf64>
  %e = tensor.empty() : !t
  %n = renorm.layer_norm ins(%x : !t) bias(%b : tensor<4xf64>) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %m = renorm.layer_norm ins(%n : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %m, %b : !t, tensor<4xf64>
}

// Only the first column is written: the others are those of the init.
func.func private @partial_write(%x: !t, %y: !t) -> (!t, !t, !t) {
  %e = tensor.empty() : !t
  %v = tensor.extract_slice %x[0, 0] [4, 1] [1, 1] : !t to tensor<4xf64>
  %s = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i, 0)>],
      iterator_types = ["parallel"]} ins(%v : tensor<4xf64>) outs(%y : !t) {
  ^bb0(%a: f64, %o: f64):
    %sum = arith.addf %a, %o : f64
    linalg.yield %sum : f64
  } -> !t
  %n0 = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [0] epsilon = 1.0e-05 -> !t
  %n1 = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [0] epsilon = 2.0e-01 -> !t
  %n2 = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [0] epsilon = 3.0e-01 -> !t
  return %n0, %n1, %n2 : !t, !t, !t
}

// Another value at each point: not a factor of the row.
memref.global "private" @seed : memref<f64> = dense<1.0>
func.func private @next() -> f64 {
  %m = memref.get_global @seed : memref<f64>
  %v = memref.load %m[] : memref<f64>
  %c = arith.constant 1.25 : f64
  %n = arith.mulf %v, %c : f64
  memref.store %n, %m[] : memref<f64>
  return %v : f64
}
func.func private @impure_body(%x: !t, %y: !t) -> (!t, !t, !t) {
  %m = memref.get_global @seed : memref<f64>
  %one = arith.constant 1.0 : f64
  memref.store %one, %m[] : memref<f64>
  %e = tensor.empty() : !t
  %s = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]} ins(%x : !t) outs(%e : !t) {
  ^bb0(%a: f64, %o: f64):
    %f = func.call @next() : () -> f64
    %p = arith.mulf %a, %f : f64
    linalg.yield %p : f64
  } -> !t
  %n0 = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %n1 = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 2.0e-01 -> !t
  %n2 = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 3.0e-01 -> !t
  return %n0, %n1, %n2 : !t, !t, !t
}

// The accumulator, the other factor and the norm's own parameters.
func.func private @roles(%x: !t, %y: !t) -> (!t, !t, !t) {
  %w = arith.constant dense<[[1.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%x, %w : !t, !t) outs(%z : !t) -> !t
  %a = linalg.matmul ins(%y, %w : !t, !t) outs(%h : !t) -> !t
  %n = renorm.layer_norm ins(%a : !t) scale(%a : !t) outs(%h : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %k = renorm.layer_norm ins(%h : !t) outs(%e : !t) axes = [0] epsilon = 1.0e-05 -> !t
  %q = linalg.matmul ins(%h, %h : !t, !t) outs(%z : !t) -> !t
  %p = renorm.layer_norm ins(%q : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n, %k, %p : !t, !t, !t
}

// A tied weight: table of the embedding and, transposed, the head.
func.func private @tied(%x: !t, %y: !t) -> !t {
  %w = arith.constant dense<[[1.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %g = arith.constant dense<[2.0, -1.0, 0.5, 3.0]> : tensor<4xf64>
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%x, %w : !t, !t) outs(%z : !t) -> !t
  %n0 = renorm.layer_norm ins(%h : !t) scale(%g : tensor<4xf64>) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %n1 = renorm.layer_norm ins(%h : !t) outs(%e : !t) axes = [1] epsilon = 2.0e-01 -> !t
  %n2 = renorm.layer_norm ins(%h : !t) outs(%e : !t) axes = [1] epsilon = 3.0e-01 -> !t
  %s = arith.addf %n0, %n1 : !t
  %r = arith.addf %s, %n2 : !t
  %wt = linalg.transpose ins(%w : !t) outs(%e : !t) permutation = [1, 0]
  %out = linalg.matmul ins(%r, %wt : !t, !t) outs(%z : !t) -> !t
  return %out : !t
}

// One branch centred, the other not: the norm of the sum stays.
func.func private @mixed(%x: !t, %y: !t) -> (!t, !t) {
  %w = arith.constant dense<[[1.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%x, %w : !t, !t) outs(%z : !t) -> !t
  %n = renorm.layer_norm ins(%h : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %t = math.tanh %y : !t
  %s = arith.addf %h, %t : !t
  %m = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n, %m : !t, !t
}

// Concatenation, padding and slices over tokens; a value given twice.
func.func private @shapes(%x: !t, %y: !t) -> (tensor<8x4xf64>, tensor<6x4xf64>, !t) {
  %w = arith.constant dense<[[1.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %z = arith.constant dense<0.0> : !t
  %zero = arith.constant 0.0 : f64
  %h = linalg.matmul ins(%x, %w : !t, !t) outs(%z : !t) -> !t
  %c = tensor.concat dim(0) %h, %h : (!t, !t) -> tensor<8x4xf64>
  %e8 = tensor.empty() : tensor<8x4xf64>
  %n = renorm.layer_norm ins(%c : tensor<8x4xf64>) outs(%e8 : tensor<8x4xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<8x4xf64>
  %p = tensor.pad %h low[1, 0] high[1, 0] {
  ^bb0(%i: index, %j: index):
    tensor.yield %zero : f64
  } : !t to tensor<6x4xf64>
  %e6 = tensor.empty() : tensor<6x4xf64>
  %m = renorm.layer_norm ins(%p : tensor<6x4xf64>) outs(%e6 : tensor<6x4xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<6x4xf64>
  %i = tensor.insert_slice %h into %c[2, 0] [4, 4] [1, 1] : !t into tensor<8x4xf64>
  %s = tensor.extract_slice %i[1, 0] [4, 4] [2, 1] : tensor<8x4xf64> to !t
  %e = tensor.empty() : !t
  %k = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n, %m, %k : tensor<8x4xf64>, tensor<6x4xf64>, !t
}

// The same pieces along the features: nothing is carried.
func.func private @feature_pieces(%x: !t, %y: !t) -> (!t, tensor<4x6xf64>, tensor<4x2xf64>) {
  %w = arith.constant dense<[[1.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %z = arith.constant dense<0.0> : !t
  %zero = arith.constant 0.0 : f64
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%x, %w : !t, !t) outs(%z : !t) -> !t
  %half = tensor.extract_slice %h[0, 1] [4, 2] [1, 1] : !t to tensor<4x2xf64>
  %i = tensor.insert_slice %half into %h[0, 0] [4, 2] [1, 1] : tensor<4x2xf64> into !t
  %n = renorm.layer_norm ins(%i : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %p = tensor.pad %h low[0, 1] high[0, 1] {
  ^bb0(%a: index, %b: index):
    tensor.yield %zero : f64
  } : !t to tensor<4x6xf64>
  %e6 = tensor.empty() : tensor<4x6xf64>
  %m = renorm.layer_norm ins(%p : tensor<4x6xf64>) outs(%e6 : tensor<4x6xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<4x6xf64>
  %e2 = tensor.empty() : tensor<4x2xf64>
  %k = renorm.layer_norm ins(%half : tensor<4x2xf64>) outs(%e2 : tensor<4x2xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<4x2xf64>
  return %n, %m, %k : !t, tensor<4x6xf64>, tensor<4x2xf64>
}

// Norms of one value along both axes: a shift of either kind is seen.
func.func private @both_axes(%x: !t, %y: !t) -> (!t, !t) {
  %w = arith.constant dense<[[1.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %v = arith.constant dense<[[0.5, -1.0, 2.5, 3.0], [1.0, 1.5, 4.0, -2.0], [2.0, 0.5, -3.5, 1.0], [1.5, -1.0, 0.5, 2.0]]> : !t
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%v, %w : !t, !t) outs(%z : !t) -> !t
  %n = renorm.layer_norm ins(%h : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %m = renorm.layer_norm ins(%h : !t) outs(%e : !t) axes = [0] epsilon = 1.0e-05 -> !t
  %a = arith.mulf %n, %x : !t
  %b = arith.mulf %m, %y : !t
  return %a, %b : !t, !t
}

// Attention: the mean of the values arrives, that of the weights does not.
func.func private @attention(%x: !t, %y: !t) -> !t {
  %w = arith.constant dense<[[1.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %b = arith.constant dense<[2.0, -1.0, 0.5, 3.0]> : tensor<4xf64>
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %v = linalg.matmul ins(%x, %w : !t, !t) outs(%z : !t) -> !t
  %vb = linalg.generic {indexing_maps = [#id, #col, #id],
      iterator_types = ["parallel", "parallel"]} ins(%v, %b : !t, tensor<4xf64>) outs(%e : !t) {
  ^bb0(%a: f64, %c: f64, %o: f64):
    %sum = arith.addf %a, %c : f64
    linalg.yield %sum : f64
  } -> !t
  %p = math.exp %y : !t
  %o = linalg.matmul ins(%p, %vb : !t, !t) outs(%z : !t) -> !t
  %n = renorm.layer_norm ins(%o : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n : !t
}

func.func @main(%x: !t, %y: !t) -> (!t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !d, !d, !d, !d, !d, !d,
    !t, tensor<4xf64>, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t,
    tensor<8x4xf64>, tensor<6x4xf64>, !t, !t, tensor<4x6xf64>, tensor<4x2xf64>, !t, !t, !t, !t) {
  %0:2 = call @tapped(%x, %y) : (!t, !t) -> (!t, !t)
  %1:4 = call @two_results(%x, %y) : (!t, !t) -> (!t, !t, !t, !t)
  %2:4 = call @two_linear_results(%x, %y) : (!t, !t) -> (!t, !t, !t, !t)
  %3 = call @symmetric_weight(%x, %y) : (!t, !t) -> !t
  %4:2 = call @diagonal(%x, %y) : (!t, !t) -> (!t, !t)
  %5:3 = call @dynamic_slice(%x, %y) : (!t, !t) -> (!d, !d, !d)
  %6:3 = call @dynamic_gather(%x, %y) : (!t, !t) -> (!d, !d, !d)
  %7:2 = call @norm_bias(%x, %y) : (!t, !t) -> (!t, tensor<4xf64>)
  %8:3 = call @partial_write(%x, %y) : (!t, !t) -> (!t, !t, !t)
  %9:3 = call @impure_body(%x, %y) : (!t, !t) -> (!t, !t, !t)
  %10:3 = call @roles(%x, %y) : (!t, !t) -> (!t, !t, !t)
  %11 = call @tied(%x, %y) : (!t, !t) -> !t
  %12:2 = call @mixed(%x, %y) : (!t, !t) -> (!t, !t)
  %13:3 = call @shapes(%x, %y) : (!t, !t) -> (tensor<8x4xf64>, tensor<6x4xf64>, !t)
  %14:3 = call @feature_pieces(%x, %y) : (!t, !t) -> (!t, tensor<4x6xf64>, tensor<4x2xf64>)
  %15:2 = call @both_axes(%x, %y) : (!t, !t) -> (!t, !t)
  %16 = call @attention(%x, %y) : (!t, !t) -> !t
  %17 = call @region(%x, %y) : (!t, !t) -> !t
  %18:6 = call @scales(%x, %y) : (!t, !t) -> (!t, !t, !t, !t, !t, !t)
  return %18#0, %18#1, %18#2, %18#3, %18#4, %18#5, %0#0, %0#1, %1#0, %1#1, %1#2, %1#3, %2#0, %2#1, %2#2, %2#3, %3, %4#0, %4#1,
      %5#0, %5#1, %5#2, %6#0, %6#1, %6#2, %7#0, %7#1, %8#0, %8#1, %8#2, %9#0, %9#1, %9#2,
      %10#0, %10#1, %10#2, %11, %12#0, %12#1, %13#0, %13#1, %13#2,
      %14#0, %14#1, %14#2, %15#0, %15#1, %16, %17
    : !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !d, !d, !d, !d, !d, !d,
      !t, tensor<4xf64>, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t,
      tensor<8x4xf64>, tensor<6x4xf64>, !t, !t, tensor<4x6xf64>, tensor<4x2xf64>, !t, !t, !t, !t
}
