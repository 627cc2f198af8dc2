// RUN: renorm-opt %s -renorm-recenter -verify-diagnostics=only-expected -split-input-file | FileCheck %s --implicit-check-not=renorm.center
// CHECK: module

// Near misses, each pinned by its reason. Nothing is centred in any of them.
// Those that would give wrong numbers are run by Integration/recenter-hostile.test.

#id = affine_map<(i, j) -> (i, j)>
#col = affine_map<(i, j) -> (j)>
!t = tensor<4x3xf32>

// Post-LN: the norm's scale gives the residual a mean of its own.
func.func @post_ln(%x: !t, %a: tensor<4x2xf32>, %g: tensor<3xf32>) -> !t {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.0]]> : tensor<2x3xf32>
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  // expected-remark@+1 {{layer_norm stays: the value at}}
  %n = renorm.layer_norm ins(%x : !t) scale(%g : tensor<3xf32>) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  %s = arith.addf %n, %h : !t
  // expected-remark@+1 {{keeps its mean: the scale of a renorm.layer_norm gives its result a mean; centring it at run time costs more than it saves}}
  %y = renorm.layer_norm ins(%s : !t) scale(%g : tensor<3xf32>) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %y : !t
}

// Linear -> ReLU -> LN.
func.func @nonlinear(%a: tensor<4x2xf32>) -> !t {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.0]]> : tensor<2x3xf32>
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %zero = arith.constant 0.0 : f32
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  // expected-note@+1 {{the value is made here}}
  %r = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%h : !t) outs(%e : !t) {
  ^bb0(%x: f32, %u: f32):
    %m = arith.maximumf %x, %zero : f32
    linalg.yield %m : f32
  } -> !t
  // expected-remark@+1 {{keeps its mean: linalg.generic applies arith.maximumf, which is not linear;}}
  %y = renorm.layer_norm ins(%r : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %y : !t
}

// LayerScale, and every other product per channel.
func.func @per_channel(%a: tensor<4x2xf32>, %g: tensor<3xf32>) -> !t {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.0]]> : tensor<2x3xf32>
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  %r = linalg.generic {indexing_maps = [#id, #col, #id], iterator_types = ["parallel", "parallel"]} ins(%h, %g : !t, tensor<3xf32>) outs(%e : !t) {
  ^bb0(%x: f32, %s: f32, %u: f32):
    %m = arith.mulf %x, %s : f32
    linalg.yield %m : f32
  } -> !t
  // expected-remark@+1 {{keeps its mean: linalg.generic multiplies two values that both vary along the axis (a product per channel);}}
  %y = renorm.layer_norm ins(%r : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %y : !t
}

// A tapped stream.
func.func @tapped(%a: tensor<4x2xf32>) -> (!t, !t) {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.0]]> : tensor<2x3xf32>
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  // expected-remark@+1 {{keeps its mean: the function returns it at}}
  %y = renorm.layer_norm ins(%h : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %y, %h : !t, !t
}

// Handed to another function: what it does with the mean is not known.
func.func private @elsewhere(!t) -> !t
func.func @called(%a: tensor<4x2xf32>) -> (!t, !t) {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.0]]> : tensor<2x3xf32>
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  // expected-remark@+1 {{keeps its mean: func.call is not known to be linear at}}
  %y = renorm.layer_norm ins(%h : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %c = call @elsewhere(%h) : (!t) -> !t
  return %y, %c : !t, !t
}

// Read without a norm in front, as OLMo 2's attention does.
func.func @unnormed_reader(%a: tensor<4x2xf32>, %v: tensor<3x2xf32>, %z2: tensor<4x2xf32>) -> (!t, tensor<4x2xf32>) {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.0]]> : tensor<2x3xf32>
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  // expected-remark@+1 {{keeps its mean: linalg.matmul reads it un-normed and sums over the axis at}}
  %y = renorm.layer_norm ins(%h : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %q = linalg.matmul ins(%h, %v : !t, tensor<3x2xf32>) outs(%z2 : tensor<4x2xf32>) -> tensor<4x2xf32>
  return %y, %q : !t, tensor<4x2xf32>
}

// An RMSNorm beside the LayerNorm.
func.func @rms_reader(%a: tensor<4x2xf32>) -> (!t, !t) {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.0]]> : tensor<2x3xf32>
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  // expected-remark@+1 {{keeps its mean: renorm.rms_norm reads it, whose value depends on the mean, at}}
  %y = renorm.layer_norm ins(%h : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %r = renorm.rms_norm ins(%h : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %y, %r : !t, !t
}

// A depthwise convolution has one filter for each channel.
func.func @depthwise(%x: tensor<1x5x3xf32>) -> tensor<1x4x3xf32> {
  %f = arith.constant dense<[[1.0, 2.0, 0.5], [0.0, 4.0, 1.0]]> : tensor<2x3xf32>
  %z = arith.constant dense<0.0> : tensor<1x4x3xf32>
  %e = tensor.empty() : tensor<1x4x3xf32>
  %c = linalg.depthwise_conv_1d_nwc_wc {strides = dense<1> : vector<1xi64>, dilations = dense<1> : vector<1xi64>}
      ins(%x, %f : tensor<1x5x3xf32>, tensor<2x3xf32>) outs(%z : tensor<1x4x3xf32>) -> tensor<1x4x3xf32>
  // expected-remark@+1 {{keeps its mean: linalg.depthwise_conv_1d_nwc_wc multiplies two values that both vary along the axis (a product per channel);}}
  %y = renorm.layer_norm ins(%c : tensor<1x4x3xf32>) outs(%e : tensor<1x4x3xf32>) axes = [2] epsilon = 1.0e-05 -> tensor<1x4x3xf32>
  return %y : tensor<1x4x3xf32>
}

// Every third entry is no run of the axis.
func.func @strided(%x: tensor<4x6xf32>) -> tensor<4x2x3xf32> {
  %e = tensor.empty() : tensor<4x2x3xf32>
  %h = tensor.expand_shape %x [[0], [1, 2]] output_shape [4, 2, 3] : tensor<4x6xf32> into tensor<4x2x3xf32>
  // expected-remark@+1 {{keeps its mean: tensor.expand_shape reads a part of the axis, or regroups it;}}
  %y = renorm.layer_norm ins(%h : tensor<4x2x3xf32>) outs(%e : tensor<4x2x3xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x2x3xf32>
  return %y : tensor<4x2x3xf32>
}

func.func @merged(%x: !t) -> tensor<4x6xf32> {
  %e = tensor.empty() : tensor<4x6xf32>
  %c = tensor.concat dim(1) %x, %x : (!t, !t) -> tensor<4x6xf32>
  // expected-remark@+1 {{keeps its mean: tensor.concat joins along the axis;}}
  %y = renorm.layer_norm ins(%c : tensor<4x6xf32>) outs(%e : tensor<4x6xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x6xf32>
  return %y : tensor<4x6xf32>
}

func.func @padded(%x: !t, %v: f32) -> (!t, tensor<6x3xf32>) {
  %e = tensor.empty() : !t
  %e6 = tensor.empty() : tensor<6x3xf32>
  %one = arith.constant 1.0 : f32
  %s = tensor.extract_slice %x[0, 1] [4, 2] [1, 1] : !t to tensor<4x2xf32>
  %p = tensor.pad %s low[0, 1] high[0, 0] {
  ^bb0(%i: index, %j: index):
    tensor.yield %one : f32
  } : tensor<4x2xf32> to !t
  // expected-remark@+1 {{keeps its mean: tensor.pad lengthens the axis;}}
  %y = renorm.layer_norm ins(%p : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %q = tensor.pad %x low[2, 0] high[0, 0] {
  ^bb0(%i: index, %j: index):
    tensor.yield %one : f32
  } : !t to tensor<6x3xf32>
  // expected-remark@+1 {{keeps its mean: tensor.pad pads with a value that is not zero;}}
  %k = renorm.layer_norm ins(%q : tensor<6x3xf32>) outs(%e6 : tensor<6x3xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<6x3xf32>
  return %y, %k : !t, tensor<6x3xf32>
}

// What the norm itself rules out.
func.func @norms(%a: tensor<4x2xf32>, %m: memref<4x3xf32>) -> (!t, !t) {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.0]]> : tensor<2x3xf32>
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  // expected-remark@+1 {{layer_norm stays: its variance is divided by less than the row length (ddof)}}
  %0 = renorm.layer_norm ins(%h : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 {ddof = 1 : i64} -> !t
  // expected-remark@+1 {{layer_norm stays: it normalises over several axes at once}}
  %1 = renorm.layer_norm ins(%h : !t) outs(%e : !t) axes = [0, 1] epsilon = 1.0e-05 -> !t
  // expected-remark@+1 {{layer_norm stays: nobody reads its result}}
  %2 = renorm.layer_norm ins(%h : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  // expected-remark@+1 {{layer_norm stays: it works on memrefs}}
  renorm.layer_norm ins(%m : memref<4x3xf32>) outs(%m : memref<4x3xf32>) axes = [1] epsilon = 1.0e-05
  return %0, %1 : !t, !t
}

func.func @fused(%x: !t, %r: !t) -> (!t, !t) {
  %e = tensor.empty() : !t
  // expected-remark@+1 {{layer_norm stays: it is fused with an add; re-centre first}}
  %s, %y = renorm.add_norm layer_norm ins(%x, %r : !t, !t) outs(%e, %e : !t, !t) axes = [1] epsilon = 1.0e-05 -> !t, !t
  return %s, %y : !t, !t
}

// Weights that cannot be centred: 40000 - (-40000) is more than f16 holds, and
// f8 has no center.
func.func @overflow(%a: tensor<4x2xf16>) -> tensor<4x3xf16> {
  %w = arith.constant dense<[[4.0e+4, -4.0e+4, -4.0e+4], [3.0, 5.0, 0.0]]> : tensor<2x3xf16>
  %z = arith.constant dense<0.0> : tensor<4x3xf16>
  %e = tensor.empty() : tensor<4x3xf16>
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf16>, tensor<2x3xf16>) outs(%z : tensor<4x3xf16>) -> tensor<4x3xf16>
  // expected-remark@+1 {{keeps its mean: it holds entries so large that centring could overflow, or data that cannot be read;}}
  %y = renorm.layer_norm ins(%h : tensor<4x3xf16>) outs(%e : tensor<4x3xf16>) axes = [1] epsilon = 1.0e-05 -> tensor<4x3xf16>
  return %y : tensor<4x3xf16>
}

func.func @narrow(%a: !t) -> !t {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.0], [3.0, 5.0, 0.0], [1.0, 1.0, 0.5]]> : tensor<4x3xf8E4M3FN>
  %e = tensor.empty() : !t
  %x = arith.extf %w : tensor<4x3xf8E4M3FN> to !t
  // expected-remark@+1 {{keeps its mean: its element type cannot be centred;}}
  %y = renorm.layer_norm ins(%x : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %y : !t
}

func.func @quantised(%a: tensor<4x2xf32>) -> !t {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.0]]> : tensor<2x3xf32>
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  %q = arith.truncf %h : !t to tensor<4x3xf8E4M3FN>
  %x = arith.extf %q : tensor<4x3xf8E4M3FN> to !t
  // expected-remark@+1 {{keeps its mean: arith.truncf rounds to less than 16 bits;}}
  %y = renorm.layer_norm ins(%x : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %y : !t
}

// -----

// A value that another region reads or hands over.
func.func @region(%a: tensor<4x2xf32>, %c: i1) -> (tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>) {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.0]]> : tensor<2x3xf32>
  %z = arith.constant dense<0.0> : tensor<4x3xf32>
  %e = tensor.empty() : tensor<4x3xf32>
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : tensor<4x3xf32>) -> tensor<4x3xf32>
  %k = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%e : tensor<4x3xf32>) -> tensor<4x3xf32>
  // expected-remark@+1 {{keeps its mean: math.tanh is not linear at}}
  %q = renorm.layer_norm ins(%k : tensor<4x3xf32>) outs(%e : tensor<4x3xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x3xf32>
  // expected-remark@+1 {{keeps its mean: the function returns it at}}
  %y = renorm.layer_norm ins(%h : tensor<4x3xf32>) outs(%e : tensor<4x3xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x3xf32>
  %r = scf.if %c -> tensor<4x3xf32> {
    scf.yield %h : tensor<4x3xf32>
  } else {
    %t = math.tanh %k : tensor<4x3xf32>
    scf.yield %t : tensor<4x3xf32>
  }
  return %y, %q, %r : tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>
}
