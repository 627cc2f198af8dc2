// RUN: renorm-opt %s --renorm-test-layer-numbering --split-input-file -o /dev/null | FileCheck %s

// Placements that none of the imported models has. The modules are one linear
// layer each.

// CHECK-LABEL: layers of post
// CHECK-NEXT: stream 0: 2 sublayers, 2 layers, 0 final norms
// CHECK-NEXT: layer 1: feed-forward, post
// CHECK-NEXT: layer 2: feed-forward, post
func.func @post(%x: tensor<3x2xf32>, %w: tensor<2x2xf32>) -> tensor<3x2xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x2xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  %m1 = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%f : tensor<3x2xf32>) -> tensor<3x2xf32>
  %s1 = linalg.add ins(%x, %m1 : tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  %n1 = renorm.rms_norm ins(%s1 : tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<3x2xf32>
  %m2 = linalg.matmul ins(%n1, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%f : tensor<3x2xf32>) -> tensor<3x2xf32>
  %s2 = linalg.add ins(%m2, %n1 : tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  %n2 = renorm.rms_norm ins(%s2 : tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<3x2xf32>
  return %n2 : tensor<3x2xf32>
}

// The stream is multiplied by a constant in front of each add.

// CHECK-LABEL: layers of deep_norm
// CHECK-NEXT: stream 0: 2 sublayers, 2 layers, 0 final norms
// CHECK-NEXT: layer 1: feed-forward, deep-norm
// CHECK-NEXT: layer 2: feed-forward, deep-norm
func.func @deep_norm(%x: tensor<3x2xf32>, %w: tensor<2x2xf32>) -> tensor<3x2xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x2xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  %m1 = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%f : tensor<3x2xf32>) -> tensor<3x2xf32>
  %a1 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) {
  ^bb0(%in: f32, %o: f32):
    %c = arith.constant 3.0 : f32
    %p = arith.mulf %in, %c : f32
    linalg.yield %p : f32
  } -> tensor<3x2xf32>
  %s1 = linalg.add ins(%a1, %m1 : tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  %n1 = renorm.rms_norm ins(%s1 : tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<3x2xf32>
  %m2 = linalg.matmul ins(%n1, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%f : tensor<3x2xf32>) -> tensor<3x2xf32>
  %a2 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%n1 : tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) {
  ^bb0(%in: f32, %o: f32):
    %c = arith.constant 3.0 : f32
    %p = arith.mulf %in, %c : f32
    linalg.yield %p : f32
  } -> tensor<3x2xf32>
  %s2 = linalg.add ins(%a2, %m2 : tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  %n2 = renorm.rms_norm ins(%s2 : tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<3x2xf32>
  return %n2 : tensor<3x2xf32>
}

// Post-LN in the first layer, Pre-LN in the second (Mix-LN).

// CHECK-LABEL: layers of mixed
// CHECK-NEXT: stream 0: 2 sublayers, 2 layers, 1 final norms
// CHECK-NEXT: layer 1: feed-forward, post
// CHECK-NEXT: layer 2: feed-forward, pre
func.func @mixed(%x: tensor<3x2xf32>, %w: tensor<2x2xf32>) -> tensor<3x2xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x2xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  %m1 = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%f : tensor<3x2xf32>) -> tensor<3x2xf32>
  %s1 = linalg.add ins(%x, %m1 : tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  %n1 = renorm.rms_norm ins(%s1 : tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<3x2xf32>
  %p = renorm.rms_norm ins(%n1 : tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<3x2xf32>
  %m2 = linalg.matmul ins(%p, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%f : tensor<3x2xf32>) -> tensor<3x2xf32>
  %s2 = linalg.add ins(%n1, %m2 : tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  %n2 = renorm.rms_norm ins(%s2 : tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<3x2xf32>
  return %n2 : tensor<3x2xf32>
}

// The second module reads the stream as it was before the first add.

// CHECK-LABEL: layers of beside
// CHECK-NEXT: stream 0: 2 sublayers, 1 layers, 0 final norms
// CHECK-NEXT: layer 1: feed-forward, pre
// CHECK-NEXT: layer 1: feed-forward, pre, beside the previous
func.func @beside(%x: tensor<3x2xf32>, %w: tensor<2x2xf32>, %v: tensor<2x2xf32>) -> tensor<3x2xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x2xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  %n1 = renorm.rms_norm ins(%x : tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<3x2xf32>
  %m1 = linalg.matmul ins(%n1, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%f : tensor<3x2xf32>) -> tensor<3x2xf32>
  %m2 = linalg.matmul ins(%n1, %v : tensor<3x2xf32>, tensor<2x2xf32>) outs(%f : tensor<3x2xf32>) -> tensor<3x2xf32>
  %s1 = linalg.add ins(%x, %m1 : tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  %s2 = linalg.add ins(%s1, %m2 : tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  return %s2 : tensor<3x2xf32>
}

// Keys come from the end of another stream.

// CHECK-LABEL: layers of cross
// CHECK-NEXT: stream 0: 1 sublayers, 1 layers, 1 final norms
// CHECK-NEXT: layer 1: feed-forward, none
// CHECK-NEXT: stream 1: 1 sublayers, 1 layers, 0 final norms
// CHECK-NEXT: layer 1: cross-attention, pre
func.func @cross(%x: tensor<3x2xf32>, %w: tensor<2x2xf32>, %y: tensor<3x2xf32>) -> tensor<3x2xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x2xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  %m1 = linalg.matmul ins(%y, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%f : tensor<3x2xf32>) -> tensor<3x2xf32>
  %enc = linalg.add ins(%y, %m1 : tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  %k = renorm.rms_norm ins(%enc : tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<3x2xf32>
  %q = renorm.rms_norm ins(%x : tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<3x2xf32>
  %kt = tensor.empty() : tensor<2x3xf32>
  %t = linalg.transpose ins(%k : tensor<3x2xf32>) outs(%kt : tensor<2x3xf32>) permutation = [1, 0]
  %g = tensor.empty() : tensor<3x3xf32>
  %gz = linalg.fill ins(%zero : f32) outs(%g : tensor<3x3xf32>) -> tensor<3x3xf32>
  %qk = linalg.matmul ins(%q, %t : tensor<3x2xf32>, tensor<2x3xf32>) outs(%gz : tensor<3x3xf32>) -> tensor<3x3xf32>
  %o = linalg.matmul ins(%qk, %k : tensor<3x3xf32>, tensor<3x2xf32>) outs(%f : tensor<3x2xf32>) -> tensor<3x2xf32>
  %s = linalg.add ins(%x, %o : tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  return %s : tensor<3x2xf32>
}

// Keys come from a memory outside of every stream: a layer computes them.

// CHECK-LABEL: layers of memory
// CHECK-NEXT: stream 0: 1 sublayers, 1 layers, 0 final norms
// CHECK-NEXT: layer 1: cross-attention, pre
func.func @memory(%x: tensor<3x2xf32>, %w: tensor<2x2xf32>, %y: tensor<3x2xf32>) -> tensor<3x2xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x2xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  %q = renorm.rms_norm ins(%x : tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<3x2xf32>
  %k = linalg.matmul ins(%y, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%f : tensor<3x2xf32>) -> tensor<3x2xf32>
  %kt = tensor.empty() : tensor<2x3xf32>
  %t = linalg.transpose ins(%k : tensor<3x2xf32>) outs(%kt : tensor<2x3xf32>) permutation = [1, 0]
  %g = tensor.empty() : tensor<3x3xf32>
  %gz = linalg.fill ins(%zero : f32) outs(%g : tensor<3x3xf32>) -> tensor<3x3xf32>
  %qk = linalg.matmul ins(%q, %t : tensor<3x2xf32>, tensor<2x3xf32>) outs(%gz : tensor<3x3xf32>) -> tensor<3x3xf32>
  %o = linalg.matmul ins(%qk, %k : tensor<3x3xf32>, tensor<3x2xf32>) outs(%f : tensor<3x2xf32>) -> tensor<3x2xf32>
  %s = linalg.add ins(%x, %o : tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  return %s : tensor<3x2xf32>
}

// Activations that meet once are no attention: the router of a mixture of
// experts weighs what the experts made.

// CHECK-LABEL: layers of experts
// CHECK-NEXT: stream 0: 1 sublayers, 1 layers, 0 final norms
// CHECK-NEXT: layer 1: feed-forward, pre
func.func @experts(%x: tensor<3x2xf32>, %r: tensor<2x3xf32>, %w: tensor<2x2xf32>) -> tensor<3x2xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x2xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  %n = renorm.rms_norm ins(%x : tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<3x2xf32>
  %g = tensor.empty() : tensor<3x3xf32>
  %gz = linalg.fill ins(%zero : f32) outs(%g : tensor<3x3xf32>) -> tensor<3x3xf32>
  %router = linalg.matmul ins(%n, %r : tensor<3x2xf32>, tensor<2x3xf32>) outs(%gz : tensor<3x3xf32>) -> tensor<3x3xf32>
  %h = linalg.matmul ins(%n, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%f : tensor<3x2xf32>) -> tensor<3x2xf32>
  %o = linalg.matmul ins(%router, %h : tensor<3x3xf32>, tensor<3x2xf32>) outs(%f : tensor<3x2xf32>) -> tensor<3x2xf32>
  %s = linalg.add ins(%x, %o : tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  return %s : tensor<3x2xf32>
}

// A gated sum without a contraction is no residual add.

// CHECK-LABEL: layers of none
func.func @none(%x: tensor<3x2xf32>, %w: tensor<2x2xf32>) -> tensor<3x2xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x2xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  %n = renorm.rms_norm ins(%x : tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<3x2xf32>
  %m = arith.mulf %n, %x : tensor<3x2xf32>
  %s = linalg.add ins(%x, %m : tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  return %s : tensor<3x2xf32>
}
// CHECK-NOT: stream
