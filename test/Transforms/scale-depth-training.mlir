// RUN: renorm-opt %s --split-input-file --renorm-scale-depth="policy=constant constant=0.5" | FileCheck %s

// Scale and bias are arguments. The gradients of scale and bias get the factor, and
// so does the scale in the gradient of the input.
// CHECK-LABEL: func.func @step
// CHECK:         %[[FG:[^ ]*]] = linalg.generic {{.*}} ins(%[[G:[^ ]*]] : tensor<8xf64>)
// CHECK:         renorm.layer_norm ins(%[[X:[^ ]*]] : {{.*}}) scale(%[[FG]] : tensor<8xf64>)
// CHECK:         %[[FB:[^ ]*]] = linalg.generic {{.*}} ins(%[[G]] : tensor<8xf64>)
// CHECK:         renorm.layer_norm_backward ins(%[[DN:[^, ]*]], %[[X]] : {{.*}}) scale(%[[FB]] : tensor<8xf64>)
// CHECK:         %[[DG:[^ ]*]] = renorm.layer_norm_scale_backward ins(%[[DN]], %[[X]] :
// CHECK:         %[[FDG:[^ ]*]] = linalg.generic {{.*}} ins(%[[DG]] : tensor<8xf64>)
// CHECK:         %[[DB:[^ ]*]] = linalg.reduce
// CHECK:         %[[FDB:[^ ]*]] = linalg.generic {{.*}} ins(%[[DB]] : tensor<8xf64>)
// CHECK:         return %{{.*}}, %{{.*}}, %[[FDG]], %[[FDB]], %{{.*}}
func.func @step(%x: tensor<4x8xf64>, %dy: tensor<4x8xf64>, %w: tensor<8x8xf64>, %g: tensor<8xf64>, %b: tensor<8xf64>)
    -> (tensor<4x8xf64>, tensor<4x8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8x8xf64>) {
  %zero = arith.constant 0.0 : f64
  %e = tensor.empty() : tensor<4x8xf64>
  %z = linalg.fill ins(%zero : f64) outs(%e : tensor<4x8xf64>) -> tensor<4x8xf64>
  %e1 = tensor.empty() : tensor<8xf64>
  %z1 = linalg.fill ins(%zero : f64) outs(%e1 : tensor<8xf64>) -> tensor<8xf64>
  %e2 = tensor.empty() : tensor<8x8xf64>
  %z2 = linalg.fill ins(%zero : f64) outs(%e2 : tensor<8x8xf64>) -> tensor<8x8xf64>
  %et = tensor.empty() : tensor<8x4xf64>
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
  return %y, %dx, %dg, %db, %dw : tensor<4x8xf64>, tensor<4x8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8x8xf64>
}

// -----

// The same with a number of rows that is not known.
// CHECK-LABEL: func.func @dynamic
// CHECK:         %[[FG:[^ ]*]] = linalg.generic {{.*}} ins(%[[G:[^ ]*]] : tensor<8xf64>)
// CHECK:         renorm.layer_norm ins(%[[X:[^ ]*]] : {{.*}}) scale(%[[FG]] : tensor<8xf64>)
// CHECK:         %[[FB:[^ ]*]] = linalg.generic {{.*}} ins(%[[G]] : tensor<8xf64>)
// CHECK:         renorm.layer_norm_backward ins(%[[DN:[^, ]*]], %[[X]] : {{.*}}) scale(%[[FB]] : tensor<8xf64>)
// CHECK:         %[[DG:[^ ]*]] = renorm.layer_norm_scale_backward ins(%[[DN]], %[[X]] :
// CHECK:         %[[FDG:[^ ]*]] = linalg.generic {{.*}} ins(%[[DG]] : tensor<8xf64>)
// CHECK:         %[[DB:[^ ]*]] = linalg.reduce
// CHECK:         %[[FDB:[^ ]*]] = linalg.generic {{.*}} ins(%[[DB]] : tensor<8xf64>)
// CHECK:         return %{{.*}}, %{{.*}}, %[[FDG]], %[[FDB]], %{{.*}}
func.func @dynamic(%x: tensor<?x8xf64>, %dy: tensor<?x8xf64>, %w: tensor<8x8xf64>, %g: tensor<8xf64>, %b: tensor<8xf64>)
    -> (tensor<?x8xf64>, tensor<?x8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8x8xf64>) {
  %c0 = arith.constant 0 : index
  %rows = tensor.dim %x, %c0 : tensor<?x8xf64>
  %zero = arith.constant 0.0 : f64
  %e = tensor.empty(%rows) : tensor<?x8xf64>
  %z = linalg.fill ins(%zero : f64) outs(%e : tensor<?x8xf64>) -> tensor<?x8xf64>
  %e1 = tensor.empty() : tensor<8xf64>
  %z1 = linalg.fill ins(%zero : f64) outs(%e1 : tensor<8xf64>) -> tensor<8xf64>
  %e2 = tensor.empty() : tensor<8x8xf64>
  %z2 = linalg.fill ins(%zero : f64) outs(%e2 : tensor<8x8xf64>) -> tensor<8x8xf64>
  %et = tensor.empty(%rows) : tensor<8x?xf64>
  %n = renorm.layer_norm ins(%x : tensor<?x8xf64>) scale(%g : tensor<8xf64>) bias(%b : tensor<8xf64>) outs(%e : tensor<?x8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<?x8xf64>
  %h = linalg.matmul ins(%n, %w : tensor<?x8xf64>, tensor<8x8xf64>) outs(%z : tensor<?x8xf64>) -> tensor<?x8xf64>
  %y = linalg.add ins(%x, %h : tensor<?x8xf64>, tensor<?x8xf64>) outs(%e : tensor<?x8xf64>) -> tensor<?x8xf64>
  %wt = linalg.transpose ins(%w : tensor<8x8xf64>) outs(%e2 : tensor<8x8xf64>) permutation = [1, 0]
  %dn = linalg.matmul ins(%dy, %wt : tensor<?x8xf64>, tensor<8x8xf64>) outs(%z : tensor<?x8xf64>) -> tensor<?x8xf64>
  %dr = renorm.layer_norm_backward ins(%dn, %x : tensor<?x8xf64>, tensor<?x8xf64>) scale(%g : tensor<8xf64>) outs(%e : tensor<?x8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<?x8xf64>
  %dg = renorm.layer_norm_scale_backward ins(%dn, %x : tensor<?x8xf64>, tensor<?x8xf64>) outs(%e1 : tensor<8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<8xf64>
  %db = linalg.reduce ins(%dn : tensor<?x8xf64>) outs(%z1 : tensor<8xf64>) dimensions = [0]
    (%in: f64, %acc: f64) {
      %sum = arith.addf %in, %acc : f64
      linalg.yield %sum : f64
    }
  %dx = linalg.add ins(%dy, %dr : tensor<?x8xf64>, tensor<?x8xf64>) outs(%e : tensor<?x8xf64>) -> tensor<?x8xf64>
  %nt = linalg.transpose ins(%n : tensor<?x8xf64>) outs(%et : tensor<8x?xf64>) permutation = [1, 0]
  %dw = linalg.matmul ins(%nt, %dy : tensor<8x?xf64>, tensor<?x8xf64>) outs(%z2 : tensor<8x8xf64>) -> tensor<8x8xf64>
  return %y, %dx, %dg, %db, %dw : tensor<?x8xf64>, tensor<?x8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8x8xf64>
}
