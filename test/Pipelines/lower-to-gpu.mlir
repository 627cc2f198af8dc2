// RUN: renorm-opt %s --renorm-lower-to-gpu=format=isa | FileCheck %s
// RUN: renorm-opt %s --renorm-lower-to-gpu="format=isa deallocate" | FileCheck %s --check-prefix=FREE

// A buffer that kernels use is freed behind the last of them, although launches
// do not show that they use it; the result is the caller's.
// CHECK-LABEL: func.func @two
// CHECK:         memref.alloc
// CHECK-NOT:     dealloc
// CHECK:         return

// FREE-LABEL:  func.func @two
// FREE-DAG:      %[[X:.*]] = memref.alloc()
// FREE-DAG:      %[[Y:.*]] = memref.alloc()
// FREE:          gpu.launch_func
// FREE-NOT:      dealloc
// FREE:          gpu.launch_func
// FREE:          memref.dealloc
// FREE-NOT:      memref.dealloc
// FREE:          return
func.func @two(%x: tensor<8x768xf32>) -> tensor<8x768xf32> {
  %o = tensor.empty() : tensor<8x768xf32>
  %p = tensor.empty() : tensor<8x768xf32>
  %0 = renorm.rms_norm ins(%x : tensor<8x768xf32>) outs(%o : tensor<8x768xf32>) axes = [1] epsilon = 1.0e-5 -> tensor<8x768xf32>
  %1 = renorm.layer_norm ins(%0 : tensor<8x768xf32>) outs(%p : tensor<8x768xf32>) axes = [1] epsilon = 1.0e-5 -> tensor<8x768xf32>
  return %1 : tensor<8x768xf32>
}
