// RUN: renorm-opt %s -renorm-recenter -verify-diagnostics=only-expected -split-input-file | FileCheck %s --implicit-check-not=renorm.center --implicit-check-not="dense<1.0"
// CHECK: module

// Stacked factors that stay, and why. Each loop is that of recenter-scales-stacked
// but for one thing.

!t = tensor<4x2xf32>

// The factor is that of the layer before.
func.func @other_layer(%x: !t) -> !t {
  %w = arith.constant dense<[[[1.0, 2.0], [4.0, 5.0]], [[5.0, 0.0], [3.0, -6.0]], [[5.0, 0.0], [3.0, -6.0]]]> : tensor<3x2x2xf32>
  %g = arith.constant dense<[[1.0, 2.0], [4.0, 2.0], [4.0, 2.0]]> : tensor<3x2xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %r = scf.for %i = %c0 to %c2 step %c1 iter_args(%s = %z) -> !t {
    // expected-remark@+1 {{the factor stays: it is another one in each round, and a weight is not taken from its stack in the same way}}
    %n = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
    %a = math.exp %n : !t
    %next = arith.addi %i, %c1 : index
    %wi = tensor.extract_slice %w[%next, 0, 0] [1, 2, 2] [1, 1, 1] : tensor<3x2x2xf32> to tensor<2x2xf32>
    %m = linalg.matmul ins(%a, %wi : !t, tensor<2x2xf32>) outs(%z : !t) -> !t
    %gi = tensor.extract_slice %g[%i, 0] [1, 2] [1, 1] : tensor<3x2xf32> to tensor<2xf32>
    %gg = linalg.broadcast ins(%gi : tensor<2xf32>) outs(%e : !t) dimensions = [0]
    %mg = arith.mulf %m, %gg : !t
    %y = arith.addf %s, %mg : !t
    scf.yield %y : !t
  }
  // expected-remark@+1 {{layer_norm stays}}
  %f = renorm.layer_norm ins(%r : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %f : !t
}

// -----

// One weight for all layers, a factor for each.
!t = tensor<4x2xf32>
func.func @shared_weight(%x: !t) -> !t {
  %w = arith.constant dense<[[1.0, 2.0], [4.0, 5.0]]> : tensor<2x2xf32>
  %g = arith.constant dense<[[1.0, 2.0], [4.0, 2.0]]> : tensor<2x2xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %r = scf.for %i = %c0 to %c2 step %c1 iter_args(%s = %z) -> !t {
    // expected-remark@+1 {{the factor stays: it is another one in each round}}
    %n = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
    %a = math.exp %n : !t
    %m = linalg.matmul ins(%a, %w : !t, tensor<2x2xf32>) outs(%z : !t) -> !t
    %gi = tensor.extract_slice %g[%i, 0] [1, 2] [1, 1] : tensor<2x2xf32> to tensor<2xf32>
    %gg = linalg.broadcast ins(%gi : tensor<2xf32>) outs(%e : !t) dimensions = [0]
    %mg = arith.mulf %m, %gg : !t
    %y = arith.addf %s, %mg : !t
    scf.yield %y : !t
  }
  // expected-remark@+1 {{layer_norm stays}}
  %f = renorm.layer_norm ins(%r : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %f : !t
}

// -----

// The stack is returned, too.
!t = tensor<4x2xf32>
func.func @stack_is_read(%x: !t) -> (!t, tensor<2x2x2xf32>) {
  %w = arith.constant dense<[[[1.0, 2.0], [4.0, 5.0]], [[5.0, 0.0], [3.0, -6.0]]]> : tensor<2x2x2xf32>
  %g = arith.constant dense<[[1.0, 2.0], [4.0, 2.0]]> : tensor<2x2xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %r = scf.for %i = %c0 to %c2 step %c1 iter_args(%s = %z) -> !t {
    // expected-remark@+1 {{the factor stays: a weight has another reader (tied=clone would scale a copy)}}
    %n = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
    %a = math.exp %n : !t
    %wi = tensor.extract_slice %w[%i, 0, 0] [1, 2, 2] [1, 1, 1] : tensor<2x2x2xf32> to tensor<2x2xf32>
    %m = linalg.matmul ins(%a, %wi : !t, tensor<2x2xf32>) outs(%z : !t) -> !t
    %gi = tensor.extract_slice %g[%i, 0] [1, 2] [1, 1] : tensor<2x2xf32> to tensor<2xf32>
    %gg = linalg.broadcast ins(%gi : tensor<2xf32>) outs(%e : !t) dimensions = [0]
    %mg = arith.mulf %m, %gg : !t
    %y = arith.addf %s, %mg : !t
    scf.yield %y : !t
  }
  // expected-remark@+1 {{layer_norm stays}}
  %f = renorm.layer_norm ins(%r : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %f, %w : !t, tensor<2x2x2xf32>
}
