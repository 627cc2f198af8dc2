// RUN: renorm-opt %s -renorm-compress=force=true -split-input-file -verify-diagnostics | FileCheck %s

// CHECK-NOT: crms_norm

#id = affine_map<(i, j) -> (i, j)>
func.func @not_centred(%a: tensor<4x2xf32>) -> tensor<4x5xf32> {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.5]]> : tensor<2x3xf32>
  %v = arith.constant dense<1.0> : tensor<3x5xf32>
  %z = arith.constant dense<0.0> : tensor<4x3xf32>
  %z5 = arith.constant dense<0.0> : tensor<4x5xf32>
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : tensor<4x3xf32>) -> tensor<4x3xf32>
  // expected-remark@+1 {{stays whole: the weight is not centred}}
  %n = renorm.rms_norm ins(%h : tensor<4x3xf32>) outs(%z : tensor<4x3xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x3xf32>
  %y = linalg.matmul ins(%n, %v : tensor<4x3xf32>, tensor<3x5xf32>) outs(%z5 : tensor<4x5xf32>) -> tensor<4x5xf32>
  return %y : tensor<4x5xf32>
}

// -----

func.func @argument(%x: tensor<4x3xf32>) -> tensor<4x5xf32> {
  %v = arith.constant dense<1.0> : tensor<3x5xf32>
  %z = arith.constant dense<0.0> : tensor<4x3xf32>
  %z5 = arith.constant dense<0.0> : tensor<4x5xf32>
  // expected-remark@+1 {{stays whole: it is an argument}}
  %n = renorm.rms_norm ins(%x : tensor<4x3xf32>) outs(%z : tensor<4x3xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x3xf32>
  %y = linalg.matmul ins(%n, %v : tensor<4x3xf32>, tensor<3x5xf32>) outs(%z5 : tensor<4x5xf32>) -> tensor<4x5xf32>
  return %y : tensor<4x5xf32>
}

// -----

// The stream itself is a result.
func.func @tapped(%a: tensor<4x3xf32>) -> (tensor<4x5xf32>, tensor<4x3xf32>) {
  %v = arith.constant dense<1.0> : tensor<3x5xf32>
  %z = arith.constant dense<0.0> : tensor<4x3xf32>
  %z5 = arith.constant dense<0.0> : tensor<4x5xf32>
  %c = renorm.center ins(%a : tensor<4x3xf32>) outs(%z : tensor<4x3xf32>) axes = [1] -> tensor<4x3xf32>
  %e = tensor.empty() : tensor<4x3xf32>
  %x = linalg.add ins(%c, %c : tensor<4x3xf32>, tensor<4x3xf32>) outs(%e : tensor<4x3xf32>) -> tensor<4x3xf32>
  // expected-remark@+1 {{stays whole: the function returns it}}
  %n = renorm.rms_norm ins(%x : tensor<4x3xf32>) outs(%z : tensor<4x3xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x3xf32>
  %y = linalg.matmul ins(%n, %v : tensor<4x3xf32>, tensor<3x5xf32>) outs(%z5 : tensor<4x5xf32>) -> tensor<4x5xf32>
  return %y, %x : tensor<4x5xf32>, tensor<4x3xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>
// What reads the norm is not linear.
func.func @nonlinear_reader(%a: tensor<4x3xf32>) -> tensor<4x3xf32> {
  %z = arith.constant dense<0.0> : tensor<4x3xf32>
  %e = tensor.empty() : tensor<4x3xf32>
  %c = renorm.center ins(%a : tensor<4x3xf32>) outs(%z : tensor<4x3xf32>) axes = [1] -> tensor<4x3xf32>
  // expected-remark@+1 {{linalg.generic reads the norm's result, and is neither a linear layer with constant weights nor a move of entries}}
  %n = renorm.rms_norm ins(%c : tensor<4x3xf32>) outs(%z : tensor<4x3xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x3xf32>
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%n : tensor<4x3xf32>) outs(%e : tensor<4x3xf32>) {
  ^bb0(%p: f32, %out: f32):
    %t = math.tanh %p : f32
    linalg.yield %t : f32
  } -> tensor<4x3xf32>
  return %y : tensor<4x3xf32>
}

// -----

// AdaLN: the scale is computed.
func.func @computed_scale(%a: tensor<4x3xf32>, %g: tensor<3xf32>) -> tensor<4x5xf32> {
  %v = arith.constant dense<1.0> : tensor<3x5xf32>
  %z = arith.constant dense<0.0> : tensor<4x3xf32>
  %z5 = arith.constant dense<0.0> : tensor<4x5xf32>
  %c = renorm.center ins(%a : tensor<4x3xf32>) outs(%z : tensor<4x3xf32>) axes = [1] -> tensor<4x3xf32>
  // expected-remark@+1 {{its scale or bias is not a constant vector}}
  %n = renorm.rms_norm ins(%c : tensor<4x3xf32>) scale(%g : tensor<3xf32>) outs(%z : tensor<4x3xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x3xf32>
  %y = linalg.matmul ins(%n, %v : tensor<4x3xf32>, tensor<3x5xf32>) outs(%z5 : tensor<4x5xf32>) -> tensor<4x5xf32>
  return %y : tensor<4x5xf32>
}

// -----

func.func @weight_is_argument(%a: tensor<4x3xf32>, %v: tensor<3x5xf32>) -> tensor<4x5xf32> {
  %z = arith.constant dense<0.0> : tensor<4x3xf32>
  %z5 = arith.constant dense<0.0> : tensor<4x5xf32>
  %c = renorm.center ins(%a : tensor<4x3xf32>) outs(%z : tensor<4x3xf32>) axes = [1] -> tensor<4x3xf32>
  // expected-remark@+1 {{linalg.matmul reads the norm's result}}
  %n = renorm.rms_norm ins(%c : tensor<4x3xf32>) outs(%z : tensor<4x3xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x3xf32>
  %y = linalg.matmul ins(%n, %v : tensor<4x3xf32>, tensor<3x5xf32>) outs(%z5 : tensor<4x5xf32>) -> tensor<4x5xf32>
  return %y : tensor<4x5xf32>
}

// -----

// 2 * 60000 does not fit f16.
func.func @overflow(%a: tensor<4x3xf16>) -> tensor<4x2xf16> {
  %v = arith.constant dense<[[6.0e4, 1.0], [1.0, 2.0], [-6.0e4, 3.0]]> : tensor<3x2xf16>
  %z = arith.constant dense<0.0> : tensor<4x3xf16>
  %z2 = arith.constant dense<0.0> : tensor<4x2xf16>
  %c = renorm.center ins(%a : tensor<4x3xf16>) outs(%z : tensor<4x3xf16>) axes = [1] -> tensor<4x3xf16>
  // expected-remark@+1 {{is so large that it could overflow}}
  %n = renorm.rms_norm ins(%c : tensor<4x3xf16>) outs(%z : tensor<4x3xf16>) axes = [1] epsilon = 1.0e-05 -> tensor<4x3xf16>
  %y = linalg.matmul ins(%n, %v : tensor<4x3xf16>, tensor<3x2xf16>) outs(%z2 : tensor<4x2xf16>) -> tensor<4x2xf16>
  return %y : tensor<4x2xf16>
}
