// RUN: renorm-opt %s -renorm-pass-kernel-pointers -canonicalize -split-input-file -verify-diagnostics | FileCheck %s

module attributes {gpu.container_module} {
  // CHECK:       gpu.func @k
  // CHECK-SAME:    (%[[X:.*]]: !llvm.ptr {llvm.noalias}, %[[S:.*]]: !llvm.ptr, %[[STRIDE:.*]]: index, %[[I:.*]]: index) kernel
  // CHECK:         %[[V:.*]] = memref.load %{{.*}}[%[[I]], %[[I]]] : memref<?x8xf32>
  // CHECK:         memref.store %[[V]]
  gpu.module @m {
    gpu.func @k(%x: memref<?x8xf32> {llvm.noalias}, %s: memref<4x8xf32, strided<[?, 1], offset: ?>>, %i: index) kernel {
      %v = memref.load %x[%i, %i] : memref<?x8xf32>
      memref.store %v, %s[%i, %i] : memref<4x8xf32, strided<[?, 1], offset: ?>>
      gpu.return
    }
  }

  // CHECK-LABEL: func @example
  // CHECK-SAME:    (%[[X:.*]]: memref<?x8xf32>, %[[S:.*]]: memref<4x8xf32, strided<[?, 1], offset: ?>>, %[[I:.*]]: index)
  // CHECK:         %[[XI:.*]] = memref.extract_aligned_pointer_as_index %[[X]]
  // CHECK:         %[[X64:.*]] = arith.index_cast %[[XI]] : index to i64
  // CHECK:         %[[XP:.*]] = llvm.inttoptr %[[X64]] : i64 to !llvm.ptr
  // A dynamic offset is added in bytes.
  // CHECK:         %[[SI:.*]] = memref.extract_aligned_pointer_as_index %[[S]]
  // CHECK:         %{{.*}}, %[[OFF:.*]], %{{.*}}:2, %[[STRIDES:.*]]:2 = memref.extract_strided_metadata %[[S]]
  // CHECK:         %[[BYTES:.*]] = arith.muli %[[OFF]], %c4
  // CHECK:         %[[SUM:.*]] = arith.addi %[[SI]], %[[BYTES]]
  // CHECK:         %[[S64:.*]] = arith.index_cast %[[SUM]] : index to i64
  // CHECK:         %[[SP:.*]] = llvm.inttoptr %[[S64]]
  // CHECK:         args(%[[XP]] : !llvm.ptr, %[[SP]] : !llvm.ptr, %[[STRIDES]]#0 : index, %[[I]] : index)
  func.func @example(%x: memref<?x8xf32>, %s: memref<4x8xf32, strided<[?, 1], offset: ?>>, %i: index) {
    %c1 = arith.constant 1 : index
    gpu.launch_func @m::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%x : memref<?x8xf32>, %s : memref<4x8xf32, strided<[?, 1], offset: ?>>, %i : index)
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @m {
    gpu.func @k(%x: memref<?x8xf32>, %i: index) kernel {
      // expected-error @below {{asks for a size of a kernel argument, which is passed as a pointer; pass the size as an index}}
      %n = memref.dim %x, %i : memref<?x8xf32>
      %v = memref.load %x[%n, %i] : memref<?x8xf32>
      gpu.return
    }
  }
}
