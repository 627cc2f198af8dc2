// RUN: renorm-opt %s -renorm-recenter=remarks=false | FileCheck %s
// RUN: renorm-opt %s -renorm-recenter -verify-diagnostics=only-expected -o /dev/null
// RUN: renorm-opt %s -renorm-recenter=remarks=false -renorm-fold-weights | FileCheck %s --check-prefix=FOLD
// RUN: renorm-check %s --entry=queries --pipeline='renorm-optimize{remarks=false}' --mode=wide
// RUN: renorm-check %s --entry=queries --pipeline='renorm-optimize{remarks=false fold=none}' --mode=exact
// RUN: renorm-check %s --entry=transposed --pipeline='renorm-optimize{remarks=false}' --mode=wide

// Queries whose heads are normalised one by one: each run of three entries of the
// layer's result has a mean of its own, and so has each run of its weight.

#id = affine_map<(i, j) -> (i, j)>
#col = affine_map<(i, j) -> (j)>

// The rows are of unknown number. Weight and bias.
// CHECK-LABEL: func @queries
// CHECK-DAG:     %[[W:.*]] = arith.constant dense<{{.*}}> : tensor<2x6xf64>
// CHECK-DAG:     %[[B:.*]] = arith.constant dense<{{.*}}> : tensor<6xf64>
// CHECK-DAG:     %[[W2:.*]] = tensor.expand_shape %[[W]] {{\[}}[0], [1, 2]] output_shape [2, 2, 3]
// CHECK-DAG:     %[[WC:.*]] = renorm.center ins(%[[W2]] : tensor<2x2x3xf64>) {{.*}} axes = [2]
// CHECK-DAG:     %[[WR:.*]] = tensor.collapse_shape %[[WC]] {{\[}}[0], [1, 2]]
// CHECK-DAG:     %[[B2:.*]] = tensor.expand_shape %[[B]] {{\[}}[0, 1]] output_shape [2, 3]
// CHECK-DAG:     %[[BC:.*]] = renorm.center ins(%[[B2]] : tensor<2x3xf64>) {{.*}} axes = [1]
// CHECK-DAG:     %[[BR:.*]] = tensor.collapse_shape %[[BC]] {{\[}}[0, 1]]
// CHECK:         linalg.matmul ins(%{{.*}}, %[[WR]] :
// CHECK:         linalg.generic {{.*}} ins(%{{.*}}, %[[BR]] :
// CHECK-NOT:     renorm.layer_norm
// CHECK:         renorm.rms_norm {{.*}} scale({{.*}} axes = [2]
// FOLD-LABEL:  func @queries
// FOLD-DAG:      %[[W:.*]] = arith.constant dense<{{\[\[}}-1.000000e+00, 0.000000e+00, 1.000000e+00, -2.000000e+00, 0.000000e+00, 2.000000e+00],
// FOLD-DAG:      %[[B:.*]] = arith.constant dense<[5.000000e-01, 0.000000e+00, -5.000000e-01, 1.000000e+00, -5.000000e-01, -5.000000e-01]>
// FOLD-NOT:      collapse_shape
// FOLD:          linalg.matmul ins(%{{.*}}, %[[W]] :
// FOLD:          linalg.generic {{.*}} ins(%{{.*}}, %[[B]] :
func.func @queries(%x: tensor<?x2xf64>) -> tensor<?x2x3xf64> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f64
  %w = arith.constant dense<[[1.0, 2.0, 3.0, 4.0, 6.0, 8.0], [0.0, 3.0, 0.0, -2.0, 7.0, 1.0]]> : tensor<2x6xf64>
  %b = arith.constant dense<[1.0, 0.5, 0.0, 2.0, 0.5, 0.5]> : tensor<6xf64>
  %g = arith.constant dense<[0.5, 2.0, -1.0]> : tensor<3xf64>
  %rows = tensor.dim %x, %c0 : tensor<?x2xf64>
  %e = tensor.empty(%rows) : tensor<?x6xf64>
  %z = linalg.fill ins(%zero : f64) outs(%e : tensor<?x6xf64>) -> tensor<?x6xf64>
  %h = linalg.matmul ins(%x, %w : tensor<?x2xf64>, tensor<2x6xf64>) outs(%z : tensor<?x6xf64>) -> tensor<?x6xf64>
  %q = linalg.generic {indexing_maps = [#id, #col, #id], iterator_types = ["parallel", "parallel"]}
      ins(%h, %b : tensor<?x6xf64>, tensor<6xf64>) outs(%e : tensor<?x6xf64>) {
  ^bb0(%in: f64, %bias: f64, %out: f64):
    %s = arith.addf %in, %bias : f64
    linalg.yield %s : f64
  } -> tensor<?x6xf64>
  %heads = tensor.expand_shape %q [[0], [1, 2]] output_shape [%rows, 2, 3] : tensor<?x6xf64> into tensor<?x2x3xf64>
  %e3 = tensor.empty(%rows) : tensor<?x2x3xf64>
  %y = renorm.layer_norm ins(%heads : tensor<?x2x3xf64>) scale(%g : tensor<3xf64>) outs(%e3 : tensor<?x2x3xf64>) axes = [2] epsilon = 1.0e-05 -> tensor<?x2x3xf64>
  return %y : tensor<?x2x3xf64>
}

// A weight that is stored transposed, and the heads in front of the rows.
// CHECK-LABEL: func @transposed
// CHECK:         tensor.expand_shape %{{.*}} {{\[}}[0, 1], [2]] output_shape [2, 3, 2]
// CHECK:         renorm.center {{.*}} axes = [1]
// CHECK:         tensor.collapse_shape %{{.*}} {{\[}}[0, 1], [2]]
// CHECK:         renorm.rms_norm
func.func @transposed(%x: tensor<4x2xf64>) -> tensor<2x4x3xf64> {
  %w = arith.constant dense<[[1.0, 2.0], [3.0, 4.0], [6.0, 8.0], [0.0, 3.0], [0.0, -2.0], [7.0, 1.0]]> : tensor<6x2xf64>
  %z = arith.constant dense<0.0> : tensor<4x6xf64>
  %e = tensor.empty() : tensor<2x4x3xf64>
  %h = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      ins(%x, %w : tensor<4x2xf64>, tensor<6x2xf64>) outs(%z : tensor<4x6xf64>) -> tensor<4x6xf64>
  %heads = tensor.expand_shape %h [[0], [1, 2]] output_shape [4, 2, 3] : tensor<4x6xf64> into tensor<4x2x3xf64>
  %t = linalg.transpose ins(%heads : tensor<4x2x3xf64>) outs(%e : tensor<2x4x3xf64>) permutation = [1, 0, 2]
  %y = renorm.layer_norm ins(%t : tensor<2x4x3xf64>) outs(%e : tensor<2x4x3xf64>) axes = [2] epsilon = 1.0e-05 -> tensor<2x4x3xf64>
  return %y : tensor<2x4x3xf64>
}

// A norm of the whole row sees how the means of the heads differ, and theirs do
// not hear of the row's: neither can be moved.
// CHECK-LABEL: func @both
// CHECK-NOT:     renorm.center
// CHECK-COUNT-2: renorm.layer_norm
func.func @both(%x: tensor<4x2xf64>) -> (tensor<4x6xf64>, tensor<4x2x3xf64>) {
  %w = arith.constant dense<[[1.0, 2.0, 3.0, 4.0, 6.0, 8.0], [0.0, 3.0, 0.0, -2.0, 7.0, 1.0]]> : tensor<2x6xf64>
  %z = arith.constant dense<0.0> : tensor<4x6xf64>
  %e = tensor.empty() : tensor<4x6xf64>
  %e3 = tensor.empty() : tensor<4x2x3xf64>
  %h = linalg.matmul ins(%x, %w : tensor<4x2xf64>, tensor<2x6xf64>) outs(%z : tensor<4x6xf64>) -> tensor<4x6xf64>
  // expected-remark@+1 {{keeps its mean: tensor.expand_shape}}
  %row = renorm.layer_norm ins(%h : tensor<4x6xf64>) outs(%e : tensor<4x6xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<4x6xf64>
  %heads = tensor.expand_shape %h [[0], [1, 2]] output_shape [4, 2, 3] : tensor<4x6xf64> into tensor<4x2x3xf64>
  // expected-remark@+1 {{keeps its mean: renorm.layer_norm reads it along other axes}}
  %y = renorm.layer_norm ins(%heads : tensor<4x2x3xf64>) outs(%e3 : tensor<4x2x3xf64>) axes = [2] epsilon = 1.0e-05 -> tensor<4x2x3xf64>
  return %row, %y : tensor<4x6xf64>, tensor<4x2x3xf64>
}

// One of the heads is read un-normed as well.
// CHECK-LABEL: func @value
// CHECK-NOT:     renorm.center
// CHECK:         renorm.layer_norm
func.func @value(%x: tensor<4x2xf64>) -> (tensor<4x1x3xf64>, tensor<4x2x3xf64>) {
  %w = arith.constant dense<[[1.0, 2.0, 3.0, 4.0, 6.0, 8.0], [0.0, 3.0, 0.0, -2.0, 7.0, 1.0]]> : tensor<2x6xf64>
  %z = arith.constant dense<0.0> : tensor<4x6xf64>
  %e3 = tensor.empty() : tensor<4x2x3xf64>
  %h = linalg.matmul ins(%x, %w : tensor<4x2xf64>, tensor<2x6xf64>) outs(%z : tensor<4x6xf64>) -> tensor<4x6xf64>
  %heads = tensor.expand_shape %h [[0], [1, 2]] output_shape [4, 2, 3] : tensor<4x6xf64> into tensor<4x2x3xf64>
  %v = tensor.extract_slice %heads[0, 1, 0] [4, 1, 3] [1, 1, 1] : tensor<4x2x3xf64> to tensor<4x1x3xf64>
  // expected-remark@+1 {{keeps its mean: the function returns it}}
  %y = renorm.layer_norm ins(%heads : tensor<4x2x3xf64>) outs(%e3 : tensor<4x2x3xf64>) axes = [2] epsilon = 1.0e-05 -> tensor<4x2x3xf64>
  return %v, %y : tensor<4x1x3xf64>, tensor<4x2x3xf64>
}

// A weight of its own for each run of the wrong length: the norm's rows begin in
// the middle of one.
// CHECK-LABEL: func @regrouped
// CHECK-NOT:     renorm.center
// CHECK:         renorm.layer_norm
func.func @regrouped(%x: tensor<4x2xf64>) -> tensor<4x3x2xf64> {
  %w = arith.constant dense<[[1.0, 2.0, 3.0, 4.0, 6.0, 8.0], [0.0, 3.0, 0.0, -2.0, 7.0, 1.0]]> : tensor<2x6xf64>
  %s = arith.constant dense<[[1.0, 2.0, 3.0], [0.5, 0.25, 4.0]]> : tensor<2x3xf64>
  %z = arith.constant dense<0.0> : tensor<4x6xf64>
  %e3 = tensor.empty() : tensor<4x2x3xf64>
  %e2 = tensor.empty() : tensor<4x3x2xf64>
  %h = linalg.matmul ins(%x, %w : tensor<4x2xf64>, tensor<2x6xf64>) outs(%z : tensor<4x6xf64>) -> tensor<4x6xf64>
  %heads = tensor.expand_shape %h [[0], [1, 2]] output_shape [4, 2, 3] : tensor<4x6xf64> into tensor<4x2x3xf64>
  %m = linalg.generic {indexing_maps = [affine_map<(i, j, k) -> (i, j, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j, k)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%heads, %s : tensor<4x2x3xf64>, tensor<2x3xf64>) outs(%e3 : tensor<4x2x3xf64>) {
  ^bb0(%in: f64, %f: f64, %out: f64):
    %p = arith.addf %in, %f : f64
    linalg.yield %p : f64
  } -> tensor<4x2x3xf64>
  %flat = tensor.collapse_shape %m [[0], [1, 2]] : tensor<4x2x3xf64> into tensor<4x6xf64>
  %pairs = tensor.expand_shape %flat [[0], [1, 2]] output_shape [4, 3, 2] : tensor<4x6xf64> into tensor<4x3x2xf64>
  // expected-remark@+1 {{keeps its mean: tensor.collapse_shape}}
  %y = renorm.layer_norm ins(%pairs : tensor<4x3x2xf64>) outs(%e2 : tensor<4x3x2xf64>) axes = [2] epsilon = 1.0e-05 -> tensor<4x3x2xf64>
  return %y : tensor<4x3x2xf64>
}
