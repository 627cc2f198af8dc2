// RUN: renorm-opt %s -renorm-lower-launches -split-input-file -verify-diagnostics | FileCheck %s
// RUN: renorm-opt %s -renorm-lower-launches=wait -split-input-file -verify-diagnostics | FileCheck %s --check-prefix=WAIT

// What the launches of a kernel have in common is data of the program; PTX ends
// in a zero.
// CHECK-LABEL: module {
// CHECK: llvm.mlir.global internal constant @m_data(".version 8.0\00")
// CHECK: llvm.mlir.global internal constant @m_name("m\00")
// CHECK: llvm.mlir.global internal @m_object() {{.*}} : !llvm.struct<(ptr, i64, ptr, ptr)>
// CHECK:   llvm.mlir.constant(13 : i64)
// CHECK: llvm.mlir.global internal constant @renorm_kernel_name_k("k\00")
// CHECK: llvm.mlir.global internal @renorm_kernel_k() {{.*}} : !llvm.struct<(ptr, ptr, array<3 x i32>, array<3 x i32>, i32, i32, ptr)>
// CHECK:   llvm.mlir.addressof @m_object
// CHECK:   llvm.mlir.addressof @renorm_kernel_name_k
// CHECK:   llvm.mlir.constant(256 : i32)
// CHECK:   llvm.mlir.constant(4 : i32)
// CHECK:   llvm.mlir.constant(50000 : i32)
// CHECK:   llvm.mlir.constant(1 : i32) : i32
// CHECK:   llvm.return
// Not the same kernel without a cluster.
// CHECK: llvm.mlir.global internal @renorm_kernel_k_1()
// CHECK-NOT: gpu.binary
module attributes {gpu.container_module} {
  gpu.binary @m [#gpu.object<#nvvm.target<chip = "sm_90">, assembly = ".version 8.0">]

  // The loop allocates nothing.
  // CHECK-LABEL: func.func @loop
  // CHECK-SAME:    (%[[P:.*]]: !llvm.ptr, %[[N:.*]]: index, %[[W:.*]]: f32)
  // CHECK:         %[[TABLE:.*]] = llvm.alloca %{{.*}} x !llvm.array<3 x ptr>
  // CHECK:         %[[A:.*]] = llvm.alloca %{{.*}} x !llvm.ptr
  // CHECK:         %[[B:.*]] = llvm.alloca %{{.*}} x i64
  // CHECK:         %[[C:.*]] = llvm.alloca %{{.*}} x f32
  // CHECK:         scf.for
  // CHECK-NOT:       alloca
  // CHECK:           llvm.store %[[P]], %[[A]] : !llvm.ptr, !llvm.ptr
  // CHECK:           llvm.getelementptr %[[TABLE]][0, 0]
  // CHECK:           %[[N64:.*]] = arith.index_cast %[[N]] : index to i64
  // CHECK:           llvm.store %[[N64]], %[[B]] : i64, !llvm.ptr
  // CHECK:           llvm.store %[[W]], %[[C]] : f32, !llvm.ptr
  // CHECK:           %[[K:.*]] = llvm.mlir.addressof @renorm_kernel_k :
  // CHECK:           llvm.call @renormRunKernel(%[[K]], %{{.*}}, %{{.*}}, %{{.*}}, %[[TABLE]]) : (!llvm.ptr, i64, i64, i64, !llvm.ptr) -> ()
  // CHECK-NOT:       renormWait
  // WAIT-LABEL:  func.func @loop
  // WAIT:          llvm.call @renormRunKernel
  // WAIT-NEXT:     llvm.call @renormWait()
  func.func @loop(%p: !llvm.ptr, %n: index, %w: f32) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c4 = arith.constant 4 : index
    %c256 = arith.constant 256 : index
    %bytes = arith.constant 50000 : i32
    scf.for %i = %c0 to %n step %c1 {
      gpu.launch_func @m::@k clusters in (%c4, %c1, %c1) blocks in (%n, %c1, %c1) threads in (%c256, %c1, %c1) dynamic_shared_memory_size %bytes args(%p : !llvm.ptr, %n : index, %w : f32) {renorm.launch = {dependent = true}}
    }
    return
  }

  // CHECK-LABEL: func.func @same_again
  // CHECK: llvm.mlir.addressof @renorm_kernel_k :
  // CHECK: llvm.mlir.addressof @renorm_kernel_k_1 :
  func.func @same_again(%p: !llvm.ptr, %n: index, %w: f32) {
    %c1 = arith.constant 1 : index
    %c4 = arith.constant 4 : index
    %c256 = arith.constant 256 : index
    %bytes = arith.constant 50000 : i32
    gpu.launch_func @m::@k clusters in (%c4, %c1, %c1) blocks in (%n, %c1, %c1) threads in (%c256, %c1, %c1) dynamic_shared_memory_size %bytes args(%p : !llvm.ptr, %n : index, %w : f32) {renorm.launch = {dependent = true}}
    gpu.launch_func @m::@k blocks in (%n, %c1, %c1) threads in (%c256, %c1, %c1) args(%p : !llvm.ptr, %n : index, %w : f32)
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.binary @m [#gpu.object<#nvvm.target<chip = "sm_90">, bin = "ELF">]
  gpu.binary @two [#gpu.object<#nvvm.target<chip = "sm_90">, bin = "ELF">, #gpu.object<#nvvm.target<chip = "sm_80">, bin = "ELF">]
  gpu.module @source {
    gpu.func @k() kernel {
      gpu.return
    }
  }
  func.func @refused(%x: memref<4xf32>, %n: index) {
    %c1 = arith.constant 1 : index
    // expected-error @below {{launches a kernel that is not compiled; gpu-module-to-binary comes first}}
    gpu.launch_func @source::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    // expected-error @below {{launches a kernel of 2 objects; one chip and format can be embedded}}
    gpu.launch_func @two::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    // expected-error @below {{has a block, cluster or dynamic shared memory that is not a constant of 32 bits}}
    gpu.launch_func @m::@k blocks in (%c1, %c1, %c1) threads in (%n, %c1, %c1)
    // expected-error @below {{passes a value of type 'memref<4xf32>'; renorm-pass-kernel-pointers comes first}}
    gpu.launch_func @m::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%x : memref<4xf32>)
    // expected-error @below {{has asynchronous tokens; kernels of the runtime are ordered by their stream}}
    %t = gpu.launch_func async @m::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    return
  }
}
