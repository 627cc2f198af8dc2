// RUN: renorm-opt %s -renorm-recenter -verify-diagnostics=only-expected -split-input-file | FileCheck %s --implicit-check-not=renorm.center --implicit-check-not="dense<1.0"
// CHECK: module

// Factors per channel that stay, each pinned by its reason; the IR is untouched.

!t = tensor<4x3xf32>

// Somebody else reads what is multiplied.
func.func @reader(%a: tensor<4x2xf32>) -> (!t, !t) {
  %w = arith.constant dense<[[2.0, 2.0, 4.0], [3.0, 5.0, 1.0]]> : tensor<2x3xf32>
  %g = arith.constant dense<[0.5, 2.0, -3.0]> : tensor<3xf32>
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  %gg = linalg.broadcast ins(%g : tensor<3xf32>) outs(%e : !t) dimensions = [0]
  %s = arith.mulf %h, %gg : !t
  // expected-remark@+1 {{the factor stays: what it multiplies has another reader}}
  %y = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %y, %h : !t, !t
}

// A weight of two layers with factors of their own: neither may have it.
func.func @shared(%a: tensor<4x2xf32>, %b: tensor<4x2xf32>) -> !t {
  %w = arith.constant dense<[[2.0, 2.0, 4.0], [3.0, 5.0, 1.0]]> : tensor<2x3xf32>
  %g = arith.constant dense<[0.5, 2.0, -3.0]> : tensor<3xf32>
  %f = arith.constant dense<[0.5, 2.0, -4.0]> : tensor<3xf32>
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %gg = linalg.broadcast ins(%g : tensor<3xf32>) outs(%e : !t) dimensions = [0]
  %ff = linalg.broadcast ins(%f : tensor<3xf32>) outs(%e : !t) dimensions = [0]
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  %k = linalg.matmul ins(%b, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  %s = arith.mulf %h, %gg : !t
  %r = arith.mulf %k, %ff : !t
  %q = arith.addf %s, %r : !t
  // expected-remark@+1 {{the factor stays: a weight has another reader (tied=clone would scale a copy)}}
  %y = renorm.layer_norm ins(%q : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %y : !t
}

// Behind a nonlinearity, an argument, a norm without scale (its mean is zero, its
// entries are not).
func.func @producers(%x: !t, %a: tensor<4x2xf32>) -> (!t, !t, !t) {
  %w = arith.constant dense<[[2.0, 2.0, 4.0], [3.0, 5.0, 1.0]]> : tensor<2x3xf32>
  %g = arith.constant dense<[0.5, 2.0, -3.0]> : tensor<3xf32>
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %gg = linalg.broadcast ins(%g : tensor<3xf32>) outs(%e : !t) dimensions = [0]
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  %t = math.tanh %h : !t
  %s0 = arith.mulf %t, %gg : !t
  // expected-remark@+1 {{the factor stays: what it multiplies is not linear in weights: math.tanh is not linear}}
  %0 = renorm.layer_norm ins(%s0 : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %s1 = arith.mulf %x, %gg : !t
  // expected-remark@+1 {{the factor stays: what it multiplies comes from an argument}}
  %1 = renorm.layer_norm ins(%s1 : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  // expected-remark@+1 {{layer_norm stays}}
  %n = renorm.layer_norm ins(%x : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %s2 = arith.mulf %n, %gg : !t
  // expected-remark@+1 {{the factor stays: what it multiplies is not made by a linear layer}}
  %2 = renorm.layer_norm ins(%s2 : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %0, %1, %2 : !t, !t, !t
}

// The factor is an argument, differs from row to row, or is squared: no reason is
// given beyond the product.
func.func @factors(%a: tensor<4x2xf32>, %g: tensor<3xf32>) -> (!t, !t, !t) {
  %w = arith.constant dense<[[2.0, 2.0, 4.0], [3.0, 5.0, 1.0]]> : tensor<2x3xf32>
  %c = arith.constant dense<[[0.5, 2.0, -3.0], [0.5, 2.0, -3.0], [0.5, 2.0, -3.0], [0.5, 2.0, 4.0]]> : !t
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %gg = linalg.broadcast ins(%g : tensor<3xf32>) outs(%e : !t) dimensions = [0]
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  %k = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  %s0 = arith.mulf %h, %gg : !t
  // expected-remark@+1 {{(a product per channel); centring it at run time costs more than it saves}}
  %0 = renorm.layer_norm ins(%s0 : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %s1 = arith.mulf %k, %c : !t
  // expected-remark@+1 {{(a product per channel); centring it at run time costs more than it saves}}
  %1 = renorm.layer_norm ins(%s1 : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %s2 = arith.mulf %k, %k : !t
  // expected-remark@+1 {{takes a power of a value that varies along the axis; centring it at run time costs more than it saves}}
  %2 = renorm.layer_norm ins(%s2 : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %0, %1, %2 : !t, !t, !t
}

// 1e-5 times a weight of f16 would be a subnormal; 3e4 times 4 overflows.
func.func @f16(%a: tensor<4x2xf16>) -> (tensor<4x3xf16>, tensor<4x3xf16>) {
  %w = arith.constant dense<[[2.0, 2.0, 4.0], [3.0, 5.0, 1.0]]> : tensor<2x3xf16>
  %v = arith.constant dense<[[2.0, 2.0, 4.0], [3.0, 5.0, 3.0]]> : tensor<2x3xf16>
  %g = arith.constant dense<[1.0e-5, 2.0, -3.0]> : tensor<3xf16>
  %l = arith.constant dense<[1.0, 2.0, 3.0e+4]> : tensor<3xf16>
  %z = arith.constant dense<0.0> : tensor<4x3xf16>
  %e = tensor.empty() : tensor<4x3xf16>
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf16>, tensor<2x3xf16>) outs(%z : tensor<4x3xf16>) -> tensor<4x3xf16>
  %k = linalg.matmul ins(%a, %v : tensor<4x2xf16>, tensor<2x3xf16>) outs(%z : tensor<4x3xf16>) -> tensor<4x3xf16>
  %gg = linalg.broadcast ins(%g : tensor<3xf16>) outs(%e : tensor<4x3xf16>) dimensions = [0]
  %ll = linalg.broadcast ins(%l : tensor<3xf16>) outs(%e : tensor<4x3xf16>) dimensions = [0]
  %s = arith.mulf %h, %gg : tensor<4x3xf16>
  // expected-remark@+1 {{the factor stays: the factor times a weight is too small for its type}}
  %y = renorm.layer_norm ins(%s : tensor<4x3xf16>) outs(%e : tensor<4x3xf16>) axes = [1] epsilon = 1.0e-05 -> tensor<4x3xf16>
  %r = arith.mulf %k, %ll : tensor<4x3xf16>
  // expected-remark@+1 {{the factor stays: the factor times a weight could overflow}}
  %q = renorm.layer_norm ins(%r : tensor<4x3xf16>) outs(%e : tensor<4x3xf16>) axes = [1] epsilon = 1.0e-05 -> tensor<4x3xf16>
  return %y, %q : tensor<4x3xf16>, tensor<4x3xf16>
}
