// Memrefs have a lowering of their own: here each op on them is refused.
// RUN: renorm-opt %s --renorm-lower-to-linalg -split-input-file -verify-diagnostics

func.func @norm(%x: memref<4x8xf32>) {
  // expected-error@+1 {{could not be lowered to linalg: it is not on tensors}}
  renorm.rms_norm ins(%x : memref<4x8xf32>) outs(%x : memref<4x8xf32>) axes = [1] epsilon = 1.0e-05
  return
}

// -----

func.func @fused(%x: memref<4x8xf32>) {
  // expected-error@+1 {{could not be lowered to linalg: it is not on tensors}}
  renorm.add_norm layer_norm ins(%x, %x : memref<4x8xf32>, memref<4x8xf32>) outs(%x, %x : memref<4x8xf32>, memref<4x8xf32>) axes = [1] epsilon = 1.0e-05
  return
}

// -----

func.func @center(%x: memref<4x8xf32>) {
  // expected-error@+1 {{could not be lowered to linalg: it is not on tensors}}
  renorm.center ins(%x : memref<4x8xf32>) outs(%x : memref<4x8xf32>) axes = [1]
  return
}
