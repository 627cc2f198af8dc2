// RUN: renorm-opt %s -renorm-fold-scale -split-input-file -verify-diagnostics | FileCheck %s

// Norms that keep scale and bias, and why.

// The other reader is a residual sum.
// CHECK-LABEL: @residual
// CHECK: renorm.rms_norm {{.*}} scale(
func.func @residual(%x: tensor<?x2xf32>, %e: tensor<?x2xf32>, %c: tensor<?x2xf32>) -> (tensor<?x2xf32>, tensor<?x2xf32>) {
  %g = arith.constant dense<[2.0, 3.0]> : tensor<2xf32>
  %w = arith.constant dense<[[1.0, 4.0], [2.0, 5.0]]> : tensor<2x2xf32>
  // expected-remark-re@+1 {{linalg.add at {{.*}} reads its result, and is neither a linear layer with a constant weight nor a move of entries}}
  %n = renorm.rms_norm ins(%x : tensor<?x2xf32>) scale(%g : tensor<2xf32>) outs(%e : tensor<?x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x2xf32>
  %y = linalg.matmul ins(%n, %w : tensor<?x2xf32>, tensor<2x2xf32>) outs(%c : tensor<?x2xf32>) -> tensor<?x2xf32>
  %z = linalg.add ins(%n, %x : tensor<?x2xf32>, tensor<?x2xf32>) outs(%e : tensor<?x2xf32>) -> tensor<?x2xf32>
  return %y, %z : tensor<?x2xf32>, tensor<?x2xf32>
}

// -----

// The other reader is no linear op.
// CHECK-LABEL: @unlinear
// CHECK: renorm.rms_norm {{.*}} scale(
func.func @unlinear(%x: tensor<?x2xf32>, %e: tensor<?x2xf32>, %c: tensor<?x2xf32>) -> (tensor<?x2xf32>, tensor<?x2xf32>) {
  %g = arith.constant dense<[2.0, 3.0]> : tensor<2xf32>
  %w = arith.constant dense<[[1.0, 4.0], [2.0, 5.0]]> : tensor<2x2xf32>
  // expected-remark-re@+1 {{linalg.exp at {{.*}} reads its result}}
  %n = renorm.rms_norm ins(%x : tensor<?x2xf32>) scale(%g : tensor<2xf32>) outs(%e : tensor<?x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x2xf32>
  %y = linalg.matmul ins(%n, %w : tensor<?x2xf32>, tensor<2x2xf32>) outs(%c : tensor<?x2xf32>) -> tensor<?x2xf32>
  %z = linalg.exp ins(%n : tensor<?x2xf32>) outs(%e : tensor<?x2xf32>) -> tensor<?x2xf32>
  return %y, %z : tensor<?x2xf32>, tensor<?x2xf32>
}

// -----

// The norm itself is a result.
// CHECK-LABEL: @returned
// CHECK: renorm.rms_norm {{.*}} scale(
func.func @returned(%x: tensor<?x2xf32>, %e: tensor<?x2xf32>, %c: tensor<?x2xf32>) -> (tensor<?x2xf32>, tensor<?x2xf32>) {
  %g = arith.constant dense<[2.0, 3.0]> : tensor<2xf32>
  %w = arith.constant dense<[[1.0, 4.0], [2.0, 5.0]]> : tensor<2x2xf32>
  // expected-remark@+1 {{the function returns its result}}
  %n = renorm.rms_norm ins(%x : tensor<?x2xf32>) scale(%g : tensor<2xf32>) outs(%e : tensor<?x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x2xf32>
  %y = linalg.matmul ins(%n, %w : tensor<?x2xf32>, tensor<2x2xf32>) outs(%c : tensor<?x2xf32>) -> tensor<?x2xf32>
  return %y, %n : tensor<?x2xf32>, tensor<?x2xf32>
}

// -----

// A weight that nobody knows.
// CHECK-LABEL: @weight_argument
// CHECK: renorm.rms_norm {{.*}} scale(
func.func @weight_argument(%x: tensor<?x2xf32>, %e: tensor<?x2xf32>, %c: tensor<?x2xf32>, %v: tensor<2x2xf32>) -> (tensor<?x2xf32>, tensor<?x2xf32>) {
  %g = arith.constant dense<[2.0, 3.0]> : tensor<2xf32>
  %w = arith.constant dense<[[1.0, 4.0], [2.0, 5.0]]> : tensor<2x2xf32>
  // expected-remark-re@+1 {{linalg.matmul at {{.*}} reads its result}}
  %n = renorm.rms_norm ins(%x : tensor<?x2xf32>) scale(%g : tensor<2xf32>) outs(%e : tensor<?x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x2xf32>
  %y = linalg.matmul ins(%n, %w : tensor<?x2xf32>, tensor<2x2xf32>) outs(%c : tensor<?x2xf32>) -> tensor<?x2xf32>
  %z = linalg.matmul ins(%n, %v : tensor<?x2xf32>, tensor<2x2xf32>) outs(%c : tensor<?x2xf32>) -> tensor<?x2xf32>
  return %y, %z : tensor<?x2xf32>, tensor<?x2xf32>
}

// -----

// A scale that nobody knows.
// CHECK-LABEL: @scale_argument
// CHECK: renorm.rms_norm {{.*}} scale(
func.func @scale_argument(%x: tensor<?x2xf32>, %e: tensor<?x2xf32>, %c: tensor<?x2xf32>, %g: tensor<2xf32>) -> tensor<?x2xf32> {
  %w = arith.constant dense<[[1.0, 4.0], [2.0, 5.0]]> : tensor<2x2xf32>
  // expected-remark@+1 {{its scale or bias is not a constant vector}}
  %n = renorm.rms_norm ins(%x : tensor<?x2xf32>) scale(%g : tensor<2xf32>) outs(%e : tensor<?x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x2xf32>
  %y = linalg.matmul ins(%n, %w : tensor<?x2xf32>, tensor<2x2xf32>) outs(%c : tensor<?x2xf32>) -> tensor<?x2xf32>
  return %y : tensor<?x2xf32>
}

// -----

// The weight is an embedding table too.
// CHECK-LABEL: @tied
// CHECK: renorm.rms_norm {{.*}} scale(
func.func @tied(%x: tensor<?x2xf32>, %e: tensor<?x2xf32>, %c: tensor<?x2xf32>) -> (tensor<?x2xf32>, tensor<?x2xf32>) {
  %g = arith.constant dense<[2.0, 3.0]> : tensor<2xf32>
  %w = arith.constant dense<[[1.0, 4.0], [2.0, 5.0]]> : tensor<2x2xf32>
  // expected-remark-re@+1 {{the weight at {{.*}} is also read by linalg.matmul}}
  %n = renorm.rms_norm ins(%x : tensor<?x2xf32>) scale(%g : tensor<2xf32>) outs(%e : tensor<?x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x2xf32>
  %y = linalg.matmul ins(%n, %w : tensor<?x2xf32>, tensor<2x2xf32>) outs(%c : tensor<?x2xf32>) -> tensor<?x2xf32>
  %z = linalg.matmul ins(%x, %w : tensor<?x2xf32>, tensor<2x2xf32>) outs(%c : tensor<?x2xf32>) -> tensor<?x2xf32>
  return %y, %z : tensor<?x2xf32>, tensor<?x2xf32>
}

// -----

// The same, through a transpose of a second constant with the same attribute.
// CHECK-LABEL: @tied_transposed
// CHECK: renorm.rms_norm {{.*}} scale(
func.func @tied_transposed(%x: tensor<?x2xf32>, %e: tensor<?x2xf32>, %c: tensor<?x2xf32>) -> (tensor<?x2xf32>, tensor<?x2xf32>) {
  %g = arith.constant dense<[2.0, 3.0]> : tensor<2xf32>
  %w = arith.constant dense<[[1.0, 4.0], [2.0, 5.0]]> : tensor<2x2xf32>
  // expected-remark-re@+1 {{the weight at {{.*}} is also read by linalg.matmul}}
  %n = renorm.rms_norm ins(%x : tensor<?x2xf32>) scale(%g : tensor<2xf32>) outs(%e : tensor<?x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x2xf32>
  %y = linalg.matmul ins(%n, %w : tensor<?x2xf32>, tensor<2x2xf32>) outs(%c : tensor<?x2xf32>) -> tensor<?x2xf32>
  %w2 = arith.constant dense<[[1.0, 4.0], [2.0, 5.0]]> : tensor<2x2xf32>
  %ew = tensor.empty() : tensor<2x2xf32>
  %t = linalg.transpose ins(%w2 : tensor<2x2xf32>) outs(%ew : tensor<2x2xf32>) permutation = [1, 0]
  %z = linalg.matmul ins(%x, %t : tensor<?x2xf32>, tensor<2x2xf32>) outs(%c : tensor<?x2xf32>) -> tensor<?x2xf32>
  return %y, %z : tensor<?x2xf32>, tensor<?x2xf32>
}

// -----

// The reader sums over rows, not over channels.
// CHECK-LABEL: @over_rows
// CHECK: renorm.rms_norm {{.*}} scale(
func.func @over_rows(%x: tensor<4x2xf32>, %e: tensor<4x2xf32>, %c: tensor<3x2xf32>) -> tensor<3x2xf32> {
  %g = arith.constant dense<[2.0, 3.0]> : tensor<2xf32>
  %w = arith.constant dense<1.0> : tensor<3x4xf32>
  // expected-remark-re@+1 {{linalg.matmul at {{.*}} reads its result}}
  %n = renorm.rms_norm ins(%x : tensor<4x2xf32>) scale(%g : tensor<2xf32>) outs(%e : tensor<4x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x2xf32>
  %y = linalg.matmul ins(%w, %n : tensor<3x4xf32>, tensor<4x2xf32>) outs(%c : tensor<3x2xf32>) -> tensor<3x2xf32>
  return %y : tensor<3x2xf32>
}

// -----

// Llama's order in 16 bits: what is rounded is the row without its scale.
// CHECK-LABEL: @rounded
// CHECK: renorm.rms_norm {{.*}} scale(
func.func @rounded(%x: tensor<?x2xf16>, %e: tensor<?x2xf16>, %c: tensor<?x2xf16>) -> tensor<?x2xf16> {
  %g = arith.constant dense<[2.0, 3.0]> : tensor<2xf16>
  %w = arith.constant dense<[[1.0, 4.0], [2.0, 5.0]]> : tensor<2x2xf16>
  // expected-remark@+1 {{it rounds the normalised row before the scale}}
  %n = renorm.rms_norm ins(%x : tensor<?x2xf16>) scale(%g : tensor<2xf16>) outs(%e : tensor<?x2xf16>) axes = [1] epsilon = 1.0e-05 {round_normalized} -> tensor<?x2xf16>
  %y = linalg.matmul ins(%n, %w : tensor<?x2xf16>, tensor<2x2xf16>) outs(%c : tensor<?x2xf16>) -> tensor<?x2xf16>
  return %y : tensor<?x2xf16>
}

// -----

// 4 * 30000 is no f16.
// CHECK-LABEL: @overflow
// CHECK: renorm.rms_norm {{.*}} scale(
func.func @overflow(%x: tensor<?x2xf16>, %e: tensor<?x2xf16>, %c: tensor<?x2xf16>) -> tensor<?x2xf16> {
  %g = arith.constant dense<[2.0, 30000.0]> : tensor<2xf16>
  %w = arith.constant dense<[[1.0, 4.0], [2.0, 5.0]]> : tensor<2x2xf16>
  // expected-remark@+1 {{is so large that it could overflow}}
  %n = renorm.rms_norm ins(%x : tensor<?x2xf16>) scale(%g : tensor<2xf16>) outs(%e : tensor<?x2xf16>) axes = [1] epsilon = 1.0e-05 -> tensor<?x2xf16>
  %y = linalg.matmul ins(%n, %w : tensor<?x2xf16>, tensor<2x2xf16>) outs(%c : tensor<?x2xf16>) -> tensor<?x2xf16>
  return %y : tensor<?x2xf16>
}

// -----

// A weight that is repeated for each batch would be stored so.
// CHECK-LABEL: @repeated
// CHECK: renorm.rms_norm {{.*}} scale(
func.func @repeated(%x: tensor<3x4x2xf32>, %e: tensor<3x4x2xf32>, %c: tensor<3x4x2xf32>) -> tensor<3x4x2xf32> {
  %g = arith.constant dense<[2.0, 3.0]> : tensor<2xf32>
  %w = arith.constant dense<[[1.0, 4.0], [2.0, 5.0]]> : tensor<2x2xf32>
  %ew = tensor.empty() : tensor<3x2x2xf32>
  %r = linalg.broadcast ins(%w : tensor<2x2xf32>) outs(%ew : tensor<3x2x2xf32>) dimensions = [0]
  // expected-remark@+1 {{repeats a constant, and would be stored as often}}
  %n = renorm.rms_norm ins(%x : tensor<3x4x2xf32>) scale(%g : tensor<2xf32>) outs(%e : tensor<3x4x2xf32>) axes = [2] epsilon = 1.0e-05 -> tensor<3x4x2xf32>
  %y = linalg.batch_matmul ins(%n, %r : tensor<3x4x2xf32>, tensor<3x2x2xf32>) outs(%c : tensor<3x4x2xf32>) -> tensor<3x4x2xf32>
  return %y : tensor<3x4x2xf32>
}

// -----

#row = affine_map<(i, j, k) -> (i, k)>
#col = affine_map<(i, j, k) -> (k, j)>
#res = affine_map<(i, j, k) -> (i, j)>
// A contraction for MLIR, but it rounds the row to integers: not linear.
// CHECK-LABEL: @rounds_to_integers
// CHECK: renorm.rms_norm {{.*}} scale(
func.func @rounds_to_integers(%x: tensor<?x2xf32>, %e: tensor<?x2xf32>, %c: tensor<?x3xf32>) -> tensor<?x3xf32> {
  %g = arith.constant dense<[2.0, 3.0]> : tensor<2xf32>
  %w = arith.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>
  // expected-remark-re@+1 {{linalg.generic at {{.*}} reads its result, and is neither a linear layer}}
  %n = renorm.rms_norm ins(%x : tensor<?x2xf32>) scale(%g : tensor<2xf32>) outs(%e : tensor<?x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x2xf32>
  %y = linalg.generic {indexing_maps = [#row, #col, #res], iterator_types = ["parallel", "parallel", "reduction"]} ins(%n, %w : tensor<?x2xf32>, tensor<2x3xf32>) outs(%c : tensor<?x3xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %i = arith.fptosi %a : f32 to i32
    %f = arith.sitofp %i : i32 to f32
    %p = arith.mulf %f, %b : f32
    %s = arith.addf %out, %p : f32
    linalg.yield %s : f32
  } -> tensor<?x3xf32>
  return %y : tensor<?x3xf32>
}
