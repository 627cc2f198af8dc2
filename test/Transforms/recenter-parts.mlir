// Norms of some of what one layer makes: of queries and keys, not of values.

// RUN: split-file %s %t
// RUN: renorm-opt %s --renorm-recenter="remarks=false" --split-input-file | FileCheck %s
// RUN: renorm-opt %s --renorm-recenter --split-input-file -o /dev/null 2>&1 | FileCheck %s --check-prefix=REASON
// RUN: renorm-opt %t/places.mlir --renorm-optimize | FileCheck %s --check-prefix=FOLDED
// RUN: renorm-opt %t/heads.mlir --renorm-optimize | FileCheck %s --check-prefix=FOLDED
// RUN: renorm-opt %t/any_tokens.mlir --renorm-optimize | FileCheck %s --check-prefix=FOLDED
// RUN: renorm-check %t/places.mlir --pipeline='renorm-optimize' | FileCheck %s --check-prefix=SAME
// RUN: renorm-check %t/places.mlir --mode=exact --pipeline='renorm-optimize{fold=none}' | FileCheck %s --check-prefix=SAME
// RUN: renorm-check %t/heads.mlir --pipeline='renorm-optimize' | FileCheck %s --check-prefix=SAME
// RUN: renorm-check %t/heads.mlir --mode=exact --pipeline='renorm-optimize{fold=none}' | FileCheck %s --check-prefix=SAME
// RUN: renorm-check %t/any_tokens.mlir --pipeline='renorm-optimize' | FileCheck %s --check-prefix=SAME
// RUN: renorm-check %t/two_lengths.mlir --pipeline='renorm-optimize' | FileCheck %s --check-prefix=SAME
// RUN: renorm-check %t/tied.mlir --pipeline='renorm-optimize{tied=clone}' | FileCheck %s --check-prefix=SAME
// SAME: equal
// FOLDED-NOT: tensor.concat
// FOLDED-NOT: renorm.center
// FOLDED-COUNT-2: renorm.rms_norm
// FOLDED-NOT: renorm.layer_norm

//--- places.mlir
// CHECK-LABEL: func @places
// CHECK:         %[[W:.*]] = arith.constant {{.*}} : tensor<4x12xf64>
// CHECK:         tensor.concat dim(1)
// CHECK-SAME:      (tensor<4x4xf64>, tensor<4x4xf64>, tensor<4x4xf64>)
// CHECK-COUNT-2: renorm.rms_norm
// CHECK-NOT:     renorm.layer_norm
func.func @places(%x: tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>) {
  %w = arith.constant dense<[[-0.705, -1.397, 0.604, -1.710, 0.144, -0.537, -1.768, 0.030, -1.850, -0.265, -1.721, -1.637], [-0.302, 1.307, -1.505, -1.107, 0.510, 1.791, 0.308, -0.413, 1.905, -1.814, 1.434, -0.842], [-1.423, -1.529, -0.766, 1.265, -1.277, 0.326, 0.556, -0.510, 0.191, -1.749, -1.762, -1.176], [0.722, -0.290, -0.743, 0.342, -0.187, -0.801, 1.178, 0.796, -1.024, 0.298, 0.101, 1.501]]> : tensor<4x12xf64>
  %b = arith.constant dense<[0.918, -0.848, 1.921, -1.528, -0.328, 1.029, -1.392, -0.044, -1.843, 0.673, 1.058, 0.292]> : tensor<12xf64>
  %zero = arith.constant 0.0 : f64
  %e = tensor.empty() : tensor<2x12xf64>
  %bb = linalg.broadcast ins(%b : tensor<12xf64>) outs(%e : tensor<2x12xf64>) dimensions = [0]
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf64>, tensor<4x12xf64>) outs(%bb : tensor<2x12xf64>) -> tensor<2x12xf64>
  %s0 = tensor.extract_slice %y[0, 0] [2, 4] [1, 1] : tensor<2x12xf64> to tensor<2x4xf64>
  %s1 = tensor.extract_slice %y[0, 4] [2, 4] [1, 1] : tensor<2x12xf64> to tensor<2x4xf64>
  %s2 = tensor.extract_slice %y[0, 8] [2, 4] [1, 1] : tensor<2x12xf64> to tensor<2x4xf64>
  %e0 = tensor.empty() : tensor<2x4xf64>
  %n0 = renorm.layer_norm ins(%s0 : tensor<2x4xf64>) outs(%e0 : tensor<2x4xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<2x4xf64>
  %e1 = tensor.empty() : tensor<2x4xf64>
  %n1 = renorm.layer_norm ins(%s1 : tensor<2x4xf64>) outs(%e1 : tensor<2x4xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<2x4xf64>
  return %n0, %n1, %s2 : tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>
}

// -----

// Head by head: query, key, value, query, key, value.
//--- heads.mlir
// CHECK-LABEL: func @heads
// CHECK:         tensor.expand_shape %{{.*}} output_shape [4, 2, 6]
// CHECK:         tensor.concat dim(2)
// CHECK-SAME:      (tensor<4x2x2xf64>, tensor<4x2x2xf64>, tensor<4x2x2xf64>)
// CHECK-COUNT-2: renorm.rms_norm
// CHECK-NOT:     renorm.layer_norm
func.func @heads(%x: tensor<2x4xf64>) -> (tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>) {
  %w = arith.constant dense<[[-0.705, -1.397, 0.604, -1.710, 0.144, -0.537, -1.768, 0.030, -1.850, -0.265, -1.721, -1.637], [-0.302, 1.307, -1.505, -1.107, 0.510, 1.791, 0.308, -0.413, 1.905, -1.814, 1.434, -0.842], [-1.423, -1.529, -0.766, 1.265, -1.277, 0.326, 0.556, -0.510, 0.191, -1.749, -1.762, -1.176], [0.722, -0.290, -0.743, 0.342, -0.187, -0.801, 1.178, 0.796, -1.024, 0.298, 0.101, 1.501]]> : tensor<4x12xf64>
  %b = arith.constant dense<[0.918, -0.848, 1.921, -1.528, -0.328, 1.029, -1.392, -0.044, -1.843, 0.673, 1.058, 0.292]> : tensor<12xf64>
  %zero = arith.constant 0.0 : f64
  %e = tensor.empty() : tensor<2x12xf64>
  %bb = linalg.broadcast ins(%b : tensor<12xf64>) outs(%e : tensor<2x12xf64>) dimensions = [0]
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf64>, tensor<4x12xf64>) outs(%bb : tensor<2x12xf64>) -> tensor<2x12xf64>
  %h = tensor.expand_shape %y [[0], [1, 2, 3]] output_shape [2, 2, 3, 2] : tensor<2x12xf64> into tensor<2x2x3x2xf64>
  %s0 = tensor.extract_slice %h[0, 0, 0, 0] [2, 2, 1, 2] [1, 1, 1, 1] : tensor<2x2x3x2xf64> to tensor<2x2x2xf64>
  %s1 = tensor.extract_slice %h[0, 0, 1, 0] [2, 2, 1, 2] [1, 1, 1, 1] : tensor<2x2x3x2xf64> to tensor<2x2x2xf64>
  %s2 = tensor.extract_slice %h[0, 0, 2, 0] [2, 2, 1, 2] [1, 1, 1, 1] : tensor<2x2x3x2xf64> to tensor<2x2x2xf64>
  %e0 = tensor.empty() : tensor<2x2x2xf64>
  %n0 = renorm.layer_norm ins(%s0 : tensor<2x2x2xf64>) outs(%e0 : tensor<2x2x2xf64>) axes = [2] epsilon = 1.0e-05 -> tensor<2x2x2xf64>
  %e1 = tensor.empty() : tensor<2x2x2xf64>
  %n1 = renorm.layer_norm ins(%s1 : tensor<2x2x2xf64>) outs(%e1 : tensor<2x2x2xf64>) axes = [2] epsilon = 1.0e-05 -> tensor<2x2x2xf64>
  return %n0, %n1, %s2 : tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>
}

// -----

//--- any_tokens.mlir
// CHECK-LABEL: func @any_tokens
// CHECK-COUNT-2: renorm.rms_norm
// CHECK-NOT:     renorm.layer_norm
func.func @any_tokens(%x: tensor<?x4xf64>) -> (tensor<?x4xf64>, tensor<?x4xf64>, tensor<?x4xf64>) {
  %w = arith.constant dense<[[-0.705, -1.397, 0.604, -1.710, 0.144, -0.537, -1.768, 0.030, -1.850, -0.265, -1.721, -1.637], [-0.302, 1.307, -1.505, -1.107, 0.510, 1.791, 0.308, -0.413, 1.905, -1.814, 1.434, -0.842], [-1.423, -1.529, -0.766, 1.265, -1.277, 0.326, 0.556, -0.510, 0.191, -1.749, -1.762, -1.176], [0.722, -0.290, -0.743, 0.342, -0.187, -0.801, 1.178, 0.796, -1.024, 0.298, 0.101, 1.501]]> : tensor<4x12xf64>
  %b = arith.constant dense<[0.918, -0.848, 1.921, -1.528, -0.328, 1.029, -1.392, -0.044, -1.843, 0.673, 1.058, 0.292]> : tensor<12xf64>
  %zero = arith.constant 0.0 : f64
  %c0 = arith.constant 0 : index
  %t = tensor.dim %x, %c0 : tensor<?x4xf64>
  %e = tensor.empty(%t) : tensor<?x12xf64>
  %bb = linalg.broadcast ins(%b : tensor<12xf64>) outs(%e : tensor<?x12xf64>) dimensions = [0]
  %y = linalg.matmul ins(%x, %w : tensor<?x4xf64>, tensor<4x12xf64>) outs(%bb : tensor<?x12xf64>) -> tensor<?x12xf64>
  %s0 = tensor.extract_slice %y[0, 0] [%t, 4] [1, 1] : tensor<?x12xf64> to tensor<?x4xf64>
  %s1 = tensor.extract_slice %y[0, 8] [%t, 4] [1, 1] : tensor<?x12xf64> to tensor<?x4xf64>
  %s2 = tensor.extract_slice %y[0, 4] [%t, 4] [1, 1] : tensor<?x12xf64> to tensor<?x4xf64>
  %e0 = tensor.empty(%t) : tensor<?x4xf64>
  %n0 = renorm.layer_norm ins(%s0 : tensor<?x4xf64>) outs(%e0 : tensor<?x4xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<?x4xf64>
  %e1 = tensor.empty(%t) : tensor<?x4xf64>
  %n1 = renorm.layer_norm ins(%s1 : tensor<?x4xf64>) outs(%e1 : tensor<?x4xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<?x4xf64>
  return %n0, %n1, %s2 : tensor<?x4xf64>, tensor<?x4xf64>, tensor<?x4xf64>
}

// -----

// What is normalised is read as it is, too.
//--- read.mlir
// CHECK-LABEL: func @read
// CHECK-COUNT-1: renorm.rms_norm
// CHECK:         renorm.layer_norm
// REASON:        layer_norm stays: the value at {{.*}} keeps its mean: the function returns it
func.func @read(%x: tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>) {
  %w = arith.constant dense<[[-0.705, -1.397, 0.604, -1.710, 0.144, -0.537, -1.768, 0.030, -1.850, -0.265, -1.721, -1.637], [-0.302, 1.307, -1.505, -1.107, 0.510, 1.791, 0.308, -0.413, 1.905, -1.814, 1.434, -0.842], [-1.423, -1.529, -0.766, 1.265, -1.277, 0.326, 0.556, -0.510, 0.191, -1.749, -1.762, -1.176], [0.722, -0.290, -0.743, 0.342, -0.187, -0.801, 1.178, 0.796, -1.024, 0.298, 0.101, 1.501]]> : tensor<4x12xf64>
  %b = arith.constant dense<[0.918, -0.848, 1.921, -1.528, -0.328, 1.029, -1.392, -0.044, -1.843, 0.673, 1.058, 0.292]> : tensor<12xf64>
  %zero = arith.constant 0.0 : f64
  %e = tensor.empty() : tensor<2x12xf64>
  %bb = linalg.broadcast ins(%b : tensor<12xf64>) outs(%e : tensor<2x12xf64>) dimensions = [0]
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf64>, tensor<4x12xf64>) outs(%bb : tensor<2x12xf64>) -> tensor<2x12xf64>
  %s0 = tensor.extract_slice %y[0, 0] [2, 4] [1, 1] : tensor<2x12xf64> to tensor<2x4xf64>
  %s1 = tensor.extract_slice %y[0, 4] [2, 4] [1, 1] : tensor<2x12xf64> to tensor<2x4xf64>
  %e0 = tensor.empty() : tensor<2x4xf64>
  %n0 = renorm.layer_norm ins(%s0 : tensor<2x4xf64>) outs(%e0 : tensor<2x4xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<2x4xf64>
  %e1 = tensor.empty() : tensor<2x4xf64>
  %n1 = renorm.layer_norm ins(%s1 : tensor<2x4xf64>) outs(%e1 : tensor<2x4xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<2x4xf64>
  return %n0, %n1, %s1 : tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>
}

// -----

// Rows of 8 over rows of 4: a mean of each.
//--- two_lengths.mlir
// CHECK-LABEL: func @two_lengths
// CHECK-COUNT-2: renorm.layer_norm
// REASON:        layer_norm stays: {{.*}} takes a part of it out
// REASON:        layer_norm stays: {{.*}} reads it along other axes
func.func @two_lengths(%x: tensor<2x4xf64>) -> (tensor<2x8xf64>, tensor<2x4xf64>) {
  %w = arith.constant dense<[[-0.705, -1.397, 0.604, -1.710, 0.144, -0.537, -1.768, 0.030, -1.850, -0.265, -1.721, -1.637], [-0.302, 1.307, -1.505, -1.107, 0.510, 1.791, 0.308, -0.413, 1.905, -1.814, 1.434, -0.842], [-1.423, -1.529, -0.766, 1.265, -1.277, 0.326, 0.556, -0.510, 0.191, -1.749, -1.762, -1.176], [0.722, -0.290, -0.743, 0.342, -0.187, -0.801, 1.178, 0.796, -1.024, 0.298, 0.101, 1.501]]> : tensor<4x12xf64>
  %b = arith.constant dense<[0.918, -0.848, 1.921, -1.528, -0.328, 1.029, -1.392, -0.044, -1.843, 0.673, 1.058, 0.292]> : tensor<12xf64>
  %zero = arith.constant 0.0 : f64
  %e = tensor.empty() : tensor<2x12xf64>
  %bb = linalg.broadcast ins(%b : tensor<12xf64>) outs(%e : tensor<2x12xf64>) dimensions = [0]
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf64>, tensor<4x12xf64>) outs(%bb : tensor<2x12xf64>) -> tensor<2x12xf64>
  %s0 = tensor.extract_slice %y[0, 0] [2, 8] [1, 1] : tensor<2x12xf64> to tensor<2x8xf64>
  %s1 = tensor.extract_slice %y[0, 4] [2, 4] [1, 1] : tensor<2x12xf64> to tensor<2x4xf64>
  %e0 = tensor.empty() : tensor<2x8xf64>
  %n0 = renorm.layer_norm ins(%s0 : tensor<2x8xf64>) outs(%e0 : tensor<2x8xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<2x8xf64>
  %e1 = tensor.empty() : tensor<2x4xf64>
  %n1 = renorm.layer_norm ins(%s1 : tensor<2x4xf64>) outs(%e1 : tensor<2x4xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<2x4xf64>
  return %n0, %n1 : tensor<2x8xf64>, tensor<2x4xf64>
}

// -----

// All of the layer's result is read.
//--- whole.mlir
// CHECK-LABEL: func @whole
// CHECK:         renorm.layer_norm
// REASON:        layer_norm stays: {{.*}} the function returns it
func.func @whole(%x: tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x12xf64>) {
  %w = arith.constant dense<[[-0.705, -1.397, 0.604, -1.710, 0.144, -0.537, -1.768, 0.030, -1.850, -0.265, -1.721, -1.637], [-0.302, 1.307, -1.505, -1.107, 0.510, 1.791, 0.308, -0.413, 1.905, -1.814, 1.434, -0.842], [-1.423, -1.529, -0.766, 1.265, -1.277, 0.326, 0.556, -0.510, 0.191, -1.749, -1.762, -1.176], [0.722, -0.290, -0.743, 0.342, -0.187, -0.801, 1.178, 0.796, -1.024, 0.298, 0.101, 1.501]]> : tensor<4x12xf64>
  %b = arith.constant dense<[0.918, -0.848, 1.921, -1.528, -0.328, 1.029, -1.392, -0.044, -1.843, 0.673, 1.058, 0.292]> : tensor<12xf64>
  %zero = arith.constant 0.0 : f64
  %e = tensor.empty() : tensor<2x12xf64>
  %bb = linalg.broadcast ins(%b : tensor<12xf64>) outs(%e : tensor<2x12xf64>) dimensions = [0]
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf64>, tensor<4x12xf64>) outs(%bb : tensor<2x12xf64>) -> tensor<2x12xf64>
  %s0 = tensor.extract_slice %y[0, 0] [2, 4] [1, 1] : tensor<2x12xf64> to tensor<2x4xf64>
  %e0 = tensor.empty() : tensor<2x4xf64>
  %n0 = renorm.layer_norm ins(%s0 : tensor<2x4xf64>) outs(%e0 : tensor<2x4xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<2x4xf64>
  return %n0, %y : tensor<2x4xf64>, tensor<2x12xf64>
}

// -----

// The weight has another reader.
//--- tied.mlir
// CHECK-LABEL: func @tied
// CHECK:         renorm.layer_norm
// REASON:        layer_norm stays: the weight at {{.*}} keeps its mean: the function returns it
func.func @tied(%x: tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<4x12xf64>) {
  %w = arith.constant dense<[[-0.705, -1.397, 0.604, -1.710, 0.144, -0.537, -1.768, 0.030, -1.850, -0.265, -1.721, -1.637], [-0.302, 1.307, -1.505, -1.107, 0.510, 1.791, 0.308, -0.413, 1.905, -1.814, 1.434, -0.842], [-1.423, -1.529, -0.766, 1.265, -1.277, 0.326, 0.556, -0.510, 0.191, -1.749, -1.762, -1.176], [0.722, -0.290, -0.743, 0.342, -0.187, -0.801, 1.178, 0.796, -1.024, 0.298, 0.101, 1.501]]> : tensor<4x12xf64>
  %b = arith.constant dense<[0.918, -0.848, 1.921, -1.528, -0.328, 1.029, -1.392, -0.044, -1.843, 0.673, 1.058, 0.292]> : tensor<12xf64>
  %zero = arith.constant 0.0 : f64
  %e = tensor.empty() : tensor<2x12xf64>
  %bb = linalg.broadcast ins(%b : tensor<12xf64>) outs(%e : tensor<2x12xf64>) dimensions = [0]
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf64>, tensor<4x12xf64>) outs(%bb : tensor<2x12xf64>) -> tensor<2x12xf64>
  %s0 = tensor.extract_slice %y[0, 0] [2, 4] [1, 1] : tensor<2x12xf64> to tensor<2x4xf64>
  %e0 = tensor.empty() : tensor<2x4xf64>
  %n0 = renorm.layer_norm ins(%s0 : tensor<2x4xf64>) outs(%e0 : tensor<2x4xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<2x4xf64>
  return %n0, %w : tensor<2x4xf64>, tensor<4x12xf64>
}
