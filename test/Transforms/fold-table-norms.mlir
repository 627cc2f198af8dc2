// RUN: renorm-opt %s -renorm-fold-table-norms | FileCheck %s
// RUN: renorm-opt %s -renorm-fold-table-norms -renorm-recenter=remarks=false -renorm-fold-weights | FileCheck %s --check-prefix=FOLD

#row = affine_map<(i, j) -> (i)>
#id = affine_map<(i, j) -> (i, j)>

// The rows are (0, 0, 3) and (1, -1, 0): mean 1, variance 2, and mean 0,
// variance 2/3. With epsilon 0.25 and 1/12 outside... epsilon = 0.25 gives the
// roots 3/2 and sqrt(11/12).
// CHECK-LABEL: func @example
// CHECK:         %[[T:.*]] = arith.constant dense<{{.*}}> : tensor<2x3xf64>
// CHECK:         %[[N:.*]] = renorm.layer_norm ins(%[[T]] : tensor<2x3xf64>) scale(%{{.*}} : tensor<3xf64>) bias(%{{.*}} : tensor<3xf64>) {{.*}} axes = [1] epsilon = 2.500000e-01
// CHECK:         %[[X:.*]] = linalg.generic
// CHECK:           tensor.extract %[[N]]
// CHECK-NOT:     renorm.layer_norm
// CHECK:         return %[[X]]
// FOLD-LABEL: func @example
// FOLD:         arith.constant dense<{{\[\[}}-1.6666666666666665, 1.3333333333333335, 4.33{{.*}}> : tensor<2x3xf64>
// FOLD-NOT:     renorm.
func.func @example(%ids: tensor<?xi64>, %n: index) -> tensor<?x3xf64> {
  %t = arith.constant dense<[[0.0, 0.0, 3.0], [1.0, -1.0, 0.0]]> : tensor<2x3xf64>
  %g = arith.constant dense<[1.0, 1.0, 2.5]> : tensor<3xf64>
  %b = arith.constant dense<[-1.0, 2.0, 1.0]> : tensor<3xf64>
  %e = tensor.empty(%n) : tensor<?x3xf64>
  %x = linalg.generic {indexing_maps = [#row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%ids : tensor<?xi64>) outs(%e : tensor<?x3xf64>) {
  ^bb0(%id: i64, %u: f64):
    %i = arith.index_cast %id : i64 to index
    %j = linalg.index 1 : index
    %v = tensor.extract %t[%i, %j] : tensor<2x3xf64>
    linalg.yield %v : f64
  } -> tensor<?x3xf64>
  %y = renorm.layer_norm ins(%x : tensor<?x3xf64>) scale(%g : tensor<3xf64>) bias(%b : tensor<3xf64>) outs(%e : tensor<?x3xf64>) axes = [1] epsilon = 0.25 -> tensor<?x3xf64>
  return %y : tensor<?x3xf64>
}

// A slice and a transposition of the rows; the same norm twice of one table is
// one table; in front of another LayerNorm it is centred in the same step:
// (-2/3, -2/3, 8/3) has the mean 4/9.
// CHECK-LABEL: func @twice
// CHECK-COUNT-1: renorm.layer_norm ins(%{{.*}} : tensor<2x3xf64>) scale
// CHECK-NOT:     scale
// CHECK:         renorm.layer_norm ins(%{{.*}} : tensor<3x1xf64>) {{.*}} axes = [0]
// FOLD-LABEL: func @twice
// FOLD:         arith.constant dense<{{\[\[}}-1.111{{[0-9]*}}, -1.111{{[0-9]*}}, 2.222{{[0-9]*}}], {{.*}}> : tensor<2x3xf64>
// FOLD-NOT:     tensor.empty() : tensor<2x3xf64>
// FOLD:         renorm.rms_norm
// FOLD-NOT:     renorm.
func.func @twice(%i: index, %k: index) -> (tensor<3x1xf64>, tensor<3x1xf64>) {
  %t = arith.constant dense<[[0.0, 0.0, 3.0], [1.0, -1.0, 0.0]]> : tensor<2x3xf64>
  %g = arith.constant dense<[[1.0, 1.0, 2.0]]> : tensor<1x3xf64>
  %h = arith.constant dense<[[1.0], [1.0], [2.0]]> : tensor<3x1xf64>
  %b = arith.constant dense<[[-1.0], [2.0], [1.0]]> : tensor<3x1xf64>
  %e = tensor.empty() : tensor<3x1xf64>
  %0 = tensor.extract_slice %t[%i, 0] [1, 3] [1, 1] : tensor<2x3xf64> to tensor<1x3xf64>
  %1 = linalg.transpose ins(%0 : tensor<1x3xf64>) outs(%e : tensor<3x1xf64>) permutation = [1, 0]
  %y = renorm.layer_norm ins(%1 : tensor<3x1xf64>) scale(%h : tensor<3x1xf64>) outs(%e : tensor<3x1xf64>) axes = [0] epsilon = 0.25 -> tensor<3x1xf64>
  %2 = tensor.extract_slice %t[%k, 0] [1, 3] [1, 1] : tensor<2x3xf64> to tensor<1x3xf64>
  %3 = linalg.transpose ins(%2 : tensor<1x3xf64>) outs(%e : tensor<3x1xf64>) permutation = [1, 0]
  %z = renorm.layer_norm ins(%3 : tensor<3x1xf64>) scale(%h : tensor<3x1xf64>) outs(%e : tensor<3x1xf64>) axes = [0] epsilon = 0.25 -> tensor<3x1xf64>
  %s = arith.addf %y, %z : tensor<3x1xf64>
  %n = renorm.layer_norm ins(%s : tensor<3x1xf64>) outs(%e : tensor<3x1xf64>) axes = [0] epsilon = 0.25 -> tensor<3x1xf64>
  return %n, %n : tensor<3x1xf64>, tensor<3x1xf64>
}
