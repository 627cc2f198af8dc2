// RUN: renorm-opt %s -renorm-convert-to-gpu -split-input-file -verify-diagnostics

func.func @tensors(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // expected-error @below {{is on tensors; bufferize it before it becomes a kernel}}
  %y = renorm.rms_norm ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

func.func @shared_memory(%x: memref<4x8xf32, 3>, %y: memref<4x8xf32>) {
  // expected-error @below {{has an operand in memory space 3 : i64; kernels take buffers in the default (global) one}}
  renorm.rms_norm ins(%x : memref<4x8xf32, 3>) outs(%y : memref<4x8xf32>) axes = [1] epsilon = 1.0e-05
  return
}

// -----

#tiled = affine_map<(i, j) -> (i floordiv 2, j, i mod 2)>
func.func @no_strides(%x: memref<4x8xf32, #tiled>, %y: memref<4x8xf32>) {
  // expected-error @below {{has an operand whose layout has no strides}}
  renorm.center ins(%x : memref<4x8xf32, #tiled>) outs(%y : memref<4x8xf32>) axes = [1]
  return
}

// -----

module attributes {gpu.container_module} {
  gpu.module @m {
    gpu.func @k(%x: memref<4x8xf32>, %y: memref<4x8xf32>) kernel {
      // expected-error @below {{is inside of a kernel already}}
      renorm.center ins(%x : memref<4x8xf32>) outs(%y : memref<4x8xf32>) axes = [1]
      gpu.return
    }
  }
}
