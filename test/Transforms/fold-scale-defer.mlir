// RUN: renorm-opt %s -renorm-fold-scale=defer -split-input-file -verify-diagnostics | FileCheck %s

// x W / rms(x), then what the layer started from; the scale is in the weight.
// CHECK-LABEL: @behind_layer
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<?x2xf32>, %{{[a-z0-9]+}}: tensor<?x2xf32>, %[[C:[a-z0-9]+]]: tensor<?x3xf32>
// CHECK: %[[SQUARES:[a-z0-9_]+]] = linalg.generic {{.*}}["parallel", "reduction"]} ins(%[[X]] : tensor<?x2xf32>) outs(%{{.*}} : tensor<?xf32>)
// CHECK: arith.mulf
// CHECK-NEXT: arith.addf
// CHECK: %[[W:[a-z0-9_]+]] = arith.constant dense_resource<scaled
// CHECK-NOT: renorm.
// CHECK: %[[ZEROS:[a-z0-9_]+]] = linalg.fill
// CHECK: %[[XW:[a-z0-9_]+]] = linalg.matmul ins(%[[X]], %[[W]] : {{.*}}) outs(%[[ZEROS]] :
// CHECK: %[[Y:[a-z0-9_]+]] = linalg.generic {{.*}} ins(%[[XW]], %[[SQUARES]], %[[C]] :
// CHECK-NEXT: ^bb0(%[[P:[a-z0-9_]+]]: f32, %[[S:[a-z0-9_]+]]: f32, %[[B:[a-z0-9_]+]]: f32
// CHECK-DAG: %[[MEAN:[a-z0-9_]+]] = arith.divf %[[S]],
// CHECK: %[[SUM:[a-z0-9_]+]] = arith.addf %[[MEAN]],
// CHECK: %[[F:[a-z0-9_]+]] = math.rsqrt %[[SUM]]
// CHECK: %[[Q:[a-z0-9_]+]] = arith.mulf %[[P]], %[[F]]
// CHECK: arith.addf %[[Q]], %[[B]]
// CHECK: return %[[Y]]
func.func @behind_layer(%x: tensor<?x2xf32>, %e: tensor<?x2xf32>, %c: tensor<?x3xf32>) -> tensor<?x3xf32> {
  %g = arith.constant dense<[2.0, 3.0]> : tensor<2xf32>
  %w = arith.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>
  %n = renorm.rms_norm ins(%x : tensor<?x2xf32>) scale(%g : tensor<2xf32>) outs(%e : tensor<?x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x2xf32>
  %y = linalg.matmul ins(%n, %w : tensor<?x2xf32>, tensor<2x3xf32>) outs(%c : tensor<?x3xf32>) -> tensor<?x3xf32>
  return %y : tensor<?x3xf32>
}

// -----

// A tied weight is not changed: no reason to stay.
// CHECK-LABEL: @tied
// CHECK-NOT: renorm.
func.func @tied(%x: tensor<?x2xf32>, %e: tensor<?x2xf32>, %c: tensor<?x2xf32>) -> (tensor<?x2xf32>, tensor<?x2xf32>) {
  %w = arith.constant dense<[[1.0, 4.0], [2.0, 5.0]]> : tensor<2x2xf32>
  %n = renorm.rms_norm ins(%x : tensor<?x2xf32>) outs(%e : tensor<?x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x2xf32>
  %y = linalg.matmul ins(%n, %w : tensor<?x2xf32>, tensor<2x2xf32>) outs(%c : tensor<?x2xf32>) -> tensor<?x2xf32>
  %z = linalg.matmul ins(%x, %w : tensor<?x2xf32>, tensor<2x2xf32>) outs(%c : tensor<?x2xf32>) -> tensor<?x2xf32>
  return %y, %z : tensor<?x2xf32>, tensor<?x2xf32>
}

// -----

// A LayerNorm loses its scale, and stays.
// CHECK-LABEL: @layer_norm
// CHECK: renorm.layer_norm ins(%{{.*}}) outs
func.func @layer_norm(%x: tensor<?x2xf32>, %e: tensor<?x2xf32>, %c: tensor<?x3xf32>) -> tensor<?x3xf32> {
  %g = arith.constant dense<[2.0, 3.0]> : tensor<2xf32>
  %w = arith.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>
  // expected-remark@+1 {{the norm is not deferred: it subtracts a mean}}
  %n = renorm.layer_norm ins(%x : tensor<?x2xf32>) scale(%g : tensor<2xf32>) outs(%e : tensor<?x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x2xf32>
  %y = linalg.matmul ins(%n, %w : tensor<?x2xf32>, tensor<2x3xf32>) outs(%c : tensor<?x3xf32>) -> tensor<?x3xf32>
  return %y : tensor<?x3xf32>
}

// -----

// 16 bits: x W is no f16 where x is large.
// CHECK-LABEL: @half
// CHECK: renorm.rms_norm
func.func @half(%x: tensor<?x2xf16>, %e: tensor<?x2xf16>, %c: tensor<?x2xf16>) -> tensor<?x2xf16> {
  %w = arith.constant dense<[[1.0, 4.0], [2.0, 5.0]]> : tensor<2x2xf16>
  // expected-remark@+1 {{the norm is not deferred: its rows have 16 bits, where the row times the weight could overflow before it is divided}}
  %n = renorm.rms_norm ins(%x : tensor<?x2xf16>) outs(%e : tensor<?x2xf16>) axes = [1] epsilon = 1.0e-05 -> tensor<?x2xf16>
  %y = linalg.matmul ins(%n, %w : tensor<?x2xf16>, tensor<2x2xf16>) outs(%c : tensor<?x2xf16>) -> tensor<?x2xf16>
  return %y : tensor<?x2xf16>
}

// -----

// The row is cast to 16 bits in front of the layer.
// CHECK-LABEL: @cast
// CHECK: renorm.rms_norm
#id = affine_map<(i, j) -> (i, j)>
func.func @cast(%x: tensor<?x2xf32>, %e: tensor<?x2xf32>, %eh: tensor<?x2xbf16>, %c: tensor<?x2xf32>) -> tensor<?x2xf32> {
  %w = arith.constant dense<[[1.0, 4.0], [2.0, 5.0]]> : tensor<2x2xbf16>
  // expected-remark-re@+1 {{the norm is not deferred: linalg.generic at {{.*}} makes 16 bits of its result}}
  %n = renorm.rms_norm ins(%x : tensor<?x2xf32>) outs(%e : tensor<?x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x2xf32>
  %h = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%n : tensor<?x2xf32>) outs(%eh : tensor<?x2xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %t = arith.truncf %in : f32 to bf16
    linalg.yield %t : bf16
  } -> tensor<?x2xbf16>
  %y = linalg.matmul ins(%h, %w : tensor<?x2xbf16>, tensor<2x2xbf16>) outs(%c : tensor<?x2xf32>) -> tensor<?x2xf32>
  return %y : tensor<?x2xf32>
}

// -----

// Statistics in f64 hold rows that the layer's f32 cannot.
// CHECK-LABEL: @wide_statistics
// CHECK: renorm.rms_norm
func.func @wide_statistics(%x: tensor<?x2xf32>, %e: tensor<?x2xf32>, %c: tensor<?x2xf32>) -> tensor<?x2xf32> {
  %w = arith.constant dense<[[1.0, 4.0], [2.0, 5.0]]> : tensor<2x2xf32>
  // expected-remark-re@+1 {{linalg.matmul at {{.*}} has a narrower type than the statistics of the norm}}
  %n = renorm.rms_norm ins(%x : tensor<?x2xf32>) outs(%e : tensor<?x2xf32>) axes = [1] epsilon = 1.0e-05 {stat_type = f64} -> tensor<?x2xf32>
  %y = linalg.matmul ins(%n, %w : tensor<?x2xf32>, tensor<2x2xf32>) outs(%c : tensor<?x2xf32>) -> tensor<?x2xf32>
  return %y : tensor<?x2xf32>
}

// -----

// |x| may be 1.8e19: times 1e20, no f32.
// CHECK-LABEL: @overflow
// CHECK: renorm.rms_norm
func.func @overflow(%x: tensor<?x2xf32>, %e: tensor<?x2xf32>, %c: tensor<?x2xf32>) -> tensor<?x2xf32> {
  %w = arith.constant dense<[[1.0, 4.0], [2.0, 1.0e+20]]> : tensor<2x2xf32>
  // expected-remark@+1 {{is so large that the row times it could overflow}}
  %n = renorm.rms_norm ins(%x : tensor<?x2xf32>) outs(%e : tensor<?x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x2xf32>
  %y = linalg.matmul ins(%n, %w : tensor<?x2xf32>, tensor<2x2xf32>) outs(%c : tensor<?x2xf32>) -> tensor<?x2xf32>
  return %y : tensor<?x2xf32>
}

// -----

// The diagonal: its entries come from several rows.
// CHECK-LABEL: @diagonal
// CHECK: renorm.rms_norm
#diagonal = affine_map<(i, j) -> (j, j)>
#all = affine_map<(i, j) -> (i, j)>
func.func @diagonal(%x: tensor<2x2xf32>, %e: tensor<2x2xf32>, %e4: tensor<4x2xf32>, %c: tensor<4x2xf32>) -> tensor<4x2xf32> {
  %w = arith.constant dense<[[1.0, 4.0], [2.0, 5.0]]> : tensor<2x2xf32>
  // expected-remark@+1 {{the norm is not deferred: linalg.generic}}
  %n = renorm.rms_norm ins(%x : tensor<2x2xf32>) outs(%e : tensor<2x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<2x2xf32>
  %d = linalg.generic {indexing_maps = [#diagonal, #all], iterator_types = ["parallel", "parallel"]} ins(%n : tensor<2x2xf32>) outs(%e4 : tensor<4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<4x2xf32>
  %y = linalg.matmul ins(%d, %w : tensor<4x2xf32>, tensor<2x2xf32>) outs(%c : tensor<4x2xf32>) -> tensor<4x2xf32>
  return %y : tensor<4x2xf32>
}

// -----

// One reader is no linear op, the other norm is a result.
// CHECK-LABEL: @other_readers
// CHECK-COUNT-2: renorm.rms_norm
func.func @other_readers(%x: tensor<?x2xf32>, %e: tensor<?x2xf32>, %c: tensor<?x2xf32>) -> (tensor<?x2xf32>, tensor<?x2xf32>, tensor<?x2xf32>) {
  %w = arith.constant dense<[[1.0, 4.0], [2.0, 5.0]]> : tensor<2x2xf32>
  // expected-remark-re@+1 {{the norm is not deferred: linalg.exp at {{.*}} reads its result}}
  %n = renorm.rms_norm ins(%x : tensor<?x2xf32>) outs(%e : tensor<?x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x2xf32>
  %y = linalg.matmul ins(%n, %w : tensor<?x2xf32>, tensor<2x2xf32>) outs(%c : tensor<?x2xf32>) -> tensor<?x2xf32>
  %z = linalg.exp ins(%n : tensor<?x2xf32>) outs(%e : tensor<?x2xf32>) -> tensor<?x2xf32>
  // expected-remark@+1 {{the norm is not deferred: the function returns its result}}
  %m = renorm.rms_norm ins(%y : tensor<?x2xf32>) outs(%e : tensor<?x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x2xf32>
  return %y, %z, %m : tensor<?x2xf32>, tensor<?x2xf32>, tensor<?x2xf32>
}
