// A persistent kernel has no more clusters than are resident for certain: those of
// 8 blocks leave places of an H100's GPCs empty (29 of 33 groups), those of 4, two
// blocks on a multiprocessor, do not.
// RUN: renorm-opt %s --renorm-convert-to-gpu=chip=sm_90 | FileCheck %s

// CHECK-LABEL: func.func @clusters_of_8
// CHECK: %[[MOST:.*]] = arith.constant 29 : index
// CHECK: %[[GROUPS:.*]] = arith.minui %{{.*}}, %[[MOST]] : index
// CHECK: gpu.launch_func @{{.*}} clusters in
func.func @clusters_of_8(%dy: memref<?x16384xf32>, %x: memref<?x16384xf32>, %g: memref<16384xf32>, %dx: memref<?x16384xf32>, %dg: memref<16384xf32>) {
  renorm.norm_gradients rms_norm ins(%dy, %x : memref<?x16384xf32>, memref<?x16384xf32>) scale(%g : memref<16384xf32>) outs(%dx : memref<?x16384xf32>) dscale(%dg : memref<16384xf32>) axes = [1] epsilon = 1.0e-05
  return
}

// CHECK-LABEL: func.func @clusters_of_4
// CHECK: arith.constant 66 : index
// CHECK: gpu.launch_func @{{.*}} clusters in
func.func @clusters_of_4(%dy: memref<?x12288xf32>, %x: memref<?x12288xf32>, %g: memref<12288xf32>, %dx: memref<?x12288xf32>, %dg: memref<12288xf32>) {
  renorm.norm_gradients rms_norm ins(%dy, %x : memref<?x12288xf32>, memref<?x12288xf32>) scale(%g : memref<12288xf32>) outs(%dx : memref<?x12288xf32>) dscale(%dg : memref<12288xf32>) axes = [1] epsilon = 1.0e-05
  return
}
