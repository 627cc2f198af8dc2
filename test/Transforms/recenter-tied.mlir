// RUN: renorm-opt %s -renorm-recenter -verify-diagnostics=only-expected | FileCheck %s
// RUN: renorm-opt %s -renorm-recenter="tied=clone growth=0 remarks=false" | FileCheck %s --check-prefix=NONE
// RUN: renorm-opt %s -renorm-recenter="tied=clone growth=0.1 remarks=false" | FileCheck %s --check-prefix=SOME
// RUN: renorm-opt %s -renorm-recenter="tied=clone remarks=false" | FileCheck %s --check-prefix=ALL

// A weight with another reader that sums over the axis: nobody notices a shift if
// what it is multiplied with has no mean.

!t = tensor<4x3xf32>
#ik = affine_map<(i, j, k) -> (i, k)>
#jk = affine_map<(i, j, k) -> (j, k)>
#ij = affine_map<(i, j, k) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#id = affine_map<(i, j) -> (i, j)>

// OLMo: norms without scale and bias, and a head that is tied to the embedding.
// The table is centred in place, for both readers.
// CHECK-LABEL: func @plain_norm_and_tied_head
// CHECK:         %[[C:.*]] = renorm.center ins(%{{.*}} : tensor<5x3xf32>) {{.*}} axes = [1]
// CHECK:         tensor.extract %[[C]]
// CHECK:         %[[N:.*]] = renorm.rms_norm
// CHECK:         linalg.matmul {{.*}} ins(%[[N]], %[[C]] :
// NONE-LABEL: func @plain_norm_and_tied_head
// NONE:         renorm.rms_norm
func.func @plain_norm_and_tied_head(%ids: tensor<4xi64>) -> tensor<4x5xf32> {
  %table = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.0], [0.0, 5.0, 1.0], [7.0, 5.0, 1.0], [0.5, 5.0, 1.0]]> : tensor<5x3xf32>
  %z = arith.constant dense<0.0> : tensor<4x5xf32>
  %e = tensor.empty() : !t
  %x = linalg.generic {indexing_maps = [#row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%ids : tensor<4xi64>) outs(%e : !t) {
  ^bb0(%id: i64, %u: f32):
    %i = arith.index_cast %id : i64 to index
    %j = linalg.index 1 : index
    %v = tensor.extract %table[%i, %j] : tensor<5x3xf32>
    linalg.yield %v : f32
  } -> !t
  %n = renorm.layer_norm ins(%x : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %h = linalg.matmul indexing_maps = [#ik, #jk, #ij] ins(%n, %table : !t, tensor<5x3xf32>) outs(%z : tensor<4x5xf32>) -> tensor<4x5xf32>
  return %h : tensor<4x5xf32>
}

// With a scale, what the head reads has a mean. The copy takes 60 bytes of 120.
// CHECK-LABEL: func @scaled_norm_and_tied_head
// CHECK-NOT:     renorm.center
// NONE-LABEL: func @scaled_norm_and_tied_head
// NONE-NOT:     renorm.center
// ALL-LABEL: func @scaled_norm_and_tied_head
// ALL:         %[[T:.*]] = arith.constant dense<{{.*}}> : tensor<5x3xf32>
// ALL:         %[[C:.*]] = renorm.center ins(%[[T]] :
// ALL:         tensor.extract %[[C]]
// ALL:         linalg.matmul {{.*}}, %[[T]] :
func.func @scaled_norm_and_tied_head(%ids: tensor<4xi64>, %g: tensor<3xf32>) -> tensor<4x5xf32> {
  %table = arith.constant dense<[[2.0, 2.0, 4.0], [3.0, 5.0, 0.0], [0.0, 5.0, 1.0], [7.0, 5.0, 1.0], [0.5, 5.0, 1.0]]> : tensor<5x3xf32>
  %z = arith.constant dense<0.0> : tensor<4x5xf32>
  %e = tensor.empty() : !t
  %x = linalg.generic {indexing_maps = [#row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%ids : tensor<4xi64>) outs(%e : !t) {
  ^bb0(%id: i64, %u: f32):
    %i = arith.index_cast %id : i64 to index
    %j = linalg.index 1 : index
    %v = tensor.extract %table[%i, %j] : tensor<5x3xf32>
    linalg.yield %v : f32
  } -> !t
  // expected-remark@+1 {{keeps its mean: linalg.matmul reads it un-normed and sums over the axis at}}
  %n = renorm.layer_norm ins(%x : !t) scale(%g : tensor<3xf32>) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %h = linalg.matmul indexing_maps = [#ik, #jk, #ij] ins(%n, %table : !t, tensor<5x3xf32>) outs(%z : tensor<4x5xf32>) -> tensor<4x5xf32>
  return %h : tensor<4x5xf32>
}

// What it is multiplied with has no mean along the other axis; and the square of
// a weight notices.
// CHECK-LABEL: func @other_axis
// CHECK-NOT:     renorm.center
func.func @other_axis(%a: tensor<4x2xf32>, %y: tensor<3x3xf32>) -> (!t, tensor<2x3xf32>, !t, tensor<2x2xf32>) {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.0]]> : tensor<2x3xf32>
  %v = arith.constant dense<[[1.0, 2.0, 5.0], [3.0, 5.0, 0.0]]> : tensor<2x3xf32>
  %z = arith.constant dense<0.0> : !t
  %z2 = arith.constant dense<0.0> : tensor<2x3xf32>
  %z3 = arith.constant dense<0.0> : tensor<2x2xf32>
  %e = tensor.empty() : !t
  %e3 = tensor.empty() : tensor<3x3xf32>
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  // expected-remark@+1 {{keeps its mean: linalg.matmul reads it un-normed and sums over the axis at}}
  %n = renorm.layer_norm ins(%h : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  // Its rows have no mean, but the sum runs along its columns.
  // expected-remark@+1 {{its variance is divided by less than the row length}}
  %m = renorm.layer_norm ins(%y : tensor<3x3xf32>) outs(%e3 : tensor<3x3xf32>) axes = [1] epsilon = 1.0e-05 {ddof = 1} -> tensor<3x3xf32>
  %q = linalg.matmul ins(%w, %m : tensor<2x3xf32>, tensor<3x3xf32>) outs(%z2 : tensor<2x3xf32>) -> tensor<2x3xf32>
  %k = linalg.matmul ins(%a, %v : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  // expected-remark@+1 {{keeps its mean: linalg.matmul reads it un-normed and sums over the axis at}}
  %o = renorm.layer_norm ins(%k : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %s = linalg.matmul indexing_maps = [#ik, #jk, #ij] ins(%v, %v : tensor<2x3xf32>, tensor<2x3xf32>) outs(%z3 : tensor<2x2xf32>) -> tensor<2x2xf32>
  return %n, %q, %o, %s : !t, tensor<2x3xf32>, !t, tensor<2x2xf32>
}

// Two tied weights of 24 and 60 bytes, of 252 in the module: a tenth allows one
// small copy.
// SOME-LABEL: func @budget
// SOME:         %[[C:.*]] = renorm.center ins(%{{.*}} : tensor<2x3xf32>)
// SOME-NOT:     renorm.center
// SOME:         renorm.rms_norm
// SOME:         renorm.layer_norm
// NONE-LABEL: func @budget
// NONE-NOT:     renorm.center
// ALL-LABEL: func @budget
// ALL-COUNT-2:  renorm.center
// ALL-NOT:      renorm.layer_norm
func.func @budget(%a: tensor<4x2xf32>, %b: tensor<4x5xf32>) -> (!t, !t, tensor<2x3xf32>, tensor<5x3xf32>) {
  %w = arith.constant dense<[[1.0, 2.0, 7.0], [3.0, 5.0, 0.0]]> : tensor<2x3xf32>
  %v = arith.constant dense<[[3.0, 2.0, 4.0], [3.0, 5.0, 0.0], [0.0, 5.0, 1.0], [7.0, 5.0, 1.0], [0.5, 5.0, 1.0]]> : tensor<5x3xf32>
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  // expected-remark@+1 {{(tied=clone would centre a copy)}}
  %n = renorm.layer_norm ins(%h : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %k = linalg.matmul ins(%b, %v : tensor<4x5xf32>, tensor<5x3xf32>) outs(%z : !t) -> !t
  // expected-remark@+1 {{(tied=clone would centre a copy)}}
  %m = renorm.layer_norm ins(%k : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n, %m, %w, %v : !t, !t, tensor<2x3xf32>, tensor<5x3xf32>
}
