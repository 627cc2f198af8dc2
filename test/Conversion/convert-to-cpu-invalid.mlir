// RUN: renorm-opt %s --renorm-convert-to-cpu --split-input-file --verify-diagnostics
// RUN: not renorm-opt %s --renorm-convert-to-cpu=vector-bits=100 2>&1 | FileCheck %s
// CHECK: error: vector registers have 128, 256 or 512 bits, not 100

func.func @tensors(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %o = tensor.empty() : tensor<4x8xf32>
  // expected-error@+1 {{is on tensors; bufferize it before it becomes a kernel}}
  %y = renorm.rms_norm ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>)
    axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

func.func @space(%x: memref<4x8xf32, 1>, %y: memref<4x8xf32>) {
  // expected-error@+1 {{has an operand in memory space 1}}
  renorm.rms_norm ins(%x : memref<4x8xf32, 1>) outs(%y : memref<4x8xf32>)
    axes = [1] epsilon = 1.0e-05
  return
}

// -----

func.func @gradient(%x: memref<4x8xf32>, %y: memref<4x8xf32>) {
  // expected-error@+1 {{has no loops of its own: lower gradients}}
  renorm.rms_norm_backward ins(%x, %x : memref<4x8xf32>, memref<4x8xf32>)
    outs(%y : memref<4x8xf32>) axes = [1] epsilon = 1.0e-05
  return
}
