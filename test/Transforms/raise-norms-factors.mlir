// RUN: renorm-opt %s --renorm-lower-to-linalg --renorm-raise-norms | FileCheck %s
// RUN: renorm-check %s --pipeline='renorm-lower-to-linalg,renorm-raise-norms' --entry=mixed --mode=exact
// RUN: renorm-check %s --pipeline='renorm-lower-to-linalg,renorm-raise-norms' --entry=mixed
// RUN: renorm-check %s --pipeline='renorm-lower-to-linalg,renorm-raise-norms' --entry=scaled

#id = affine_map<(i, j) -> (i, j)>
#col = affine_map<(i, j) -> (j)>

// RWKV mixes each row with the one before it. The norm with its scale and bias is
// read by itself as well, so the factors are products behind it, not two norms more.
// CHECK-LABEL: func @mixed
// CHECK:         %[[Y:.*]] = renorm.layer_norm
// CHECK-NOT:     renorm.layer_norm
// CHECK:         linalg.generic {{.*}} ins(%[[Y]], %{{.*}} :
// CHECK:         linalg.generic {{.*}} ins(%[[Y]], %{{.*}} :
// CHECK:         return %[[Y]],
func.func @mixed(%x: tensor<?x4xf64>, %o: tensor<?x4xf64>) -> (tensor<?x4xf64>, tensor<?x4xf64>, tensor<?x4xf64>) {
  %g = arith.constant dense<[0.5, 2.0, -1.0, 0.25]> : tensor<4xf64>
  %b = arith.constant dense<[1.0, 0.5, 0.0, 3.0]> : tensor<4xf64>
  %k = arith.constant dense<[0.75, 0.5, 0.25, 0.125]> : tensor<4xf64>
  %v = arith.constant dense<[0.25, 0.25, 0.5, 0.75]> : tensor<4xf64>
  %y = renorm.layer_norm ins(%x : tensor<?x4xf64>) scale(%g : tensor<4xf64>) bias(%b : tensor<4xf64>) outs(%o : tensor<?x4xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<?x4xf64>
  %yk = linalg.generic {indexing_maps = [#id, #col, #id], iterator_types = ["parallel", "parallel"]}
      ins(%y, %k : tensor<?x4xf64>, tensor<4xf64>) outs(%o : tensor<?x4xf64>) {
  ^bb0(%a: f64, %f: f64, %out: f64):
    %p = arith.mulf %a, %f : f64
    linalg.yield %p : f64
  } -> tensor<?x4xf64>
  %yv = linalg.generic {indexing_maps = [#id, #col, #id], iterator_types = ["parallel", "parallel"]}
      ins(%y, %v : tensor<?x4xf64>, tensor<4xf64>) outs(%o : tensor<?x4xf64>) {
  ^bb0(%a: f64, %f: f64, %out: f64):
    %p = arith.mulf %a, %f : f64
    linalg.yield %p : f64
  } -> tensor<?x4xf64>
  return %y, %yk, %yv : tensor<?x4xf64>, tensor<?x4xf64>, tensor<?x4xf64>
}

// Nobody reads the norm without the factor: it becomes part of the scale.
// CHECK-LABEL: func @scaled
// CHECK:         %[[Y:.*]] = renorm.layer_norm
// CHECK-NOT:     linalg.generic
// CHECK:         return %[[Y]]
func.func @scaled(%x: tensor<?x4xf64>, %o: tensor<?x4xf64>) -> tensor<?x4xf64> {
  %g = arith.constant dense<[0.5, 2.0, -1.0, 0.25]> : tensor<4xf64>
  %k = arith.constant dense<[0.75, 0.5, 0.25, 0.125]> : tensor<4xf64>
  %y = renorm.layer_norm ins(%x : tensor<?x4xf64>) scale(%g : tensor<4xf64>) outs(%o : tensor<?x4xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<?x4xf64>
  %yk = linalg.generic {indexing_maps = [#id, #col, #id], iterator_types = ["parallel", "parallel"]}
      ins(%y, %k : tensor<?x4xf64>, tensor<4xf64>) outs(%o : tensor<?x4xf64>) {
  ^bb0(%a: f64, %f: f64, %out: f64):
    %p = arith.mulf %a, %f : f64
    linalg.yield %p : f64
  } -> tensor<?x4xf64>
  return %yk : tensor<?x4xf64>
}
