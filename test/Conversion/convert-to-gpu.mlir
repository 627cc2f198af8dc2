// RUN: renorm-opt %s -renorm-convert-to-gpu -canonicalize -cse | FileCheck %s

// Kernels first, in the order of their first use; ops that differ in the number
// of rows only share one.
// CHECK:       module attributes {gpu.container_module}
// CHECK:       gpu.module @renorm_kernels

// CHECK-LABEL: gpu.func @rms_norm_768_f32
// CHECK-SAME:    (%[[X:.*]]: memref<?x768xf32> {llvm.align = 16 : i64, llvm.noalias, llvm.readonly},
// CHECK-SAME:     %[[Y:.*]]: memref<?x768xf32> {llvm.align = 16 : i64, llvm.noalias}, %[[ROWS:.*]]: index)
// CHECK-SAME:    known_block_size = array<i32: 128, 1, 1>
// Rows past the end are clamped, not skipped: every lane shuffles.
// CHECK:         %[[IN:.*]] = arith.cmpi ult, %[[ROW:.*]], %[[ROWS]]
// CHECK:         %[[AT:.*]] = arith.minui %[[ROW]]
// CHECK-COUNT-12: vector.load %[[X]][%[[AT]], %{{.*}}] {alignment = 16 : i64} : memref<?x768xf32>, vector<4xf32>
// CHECK-NOT:     vector.load
// CHECK-COUNT-4: gpu.shuffle xor
// CHECK-NOT:     gpu.barrier
// CHECK:         math.rsqrt %{{.*}} : f32
// CHECK:         scf.if %[[IN]]
// CHECK-COUNT-12: vector.store %{{.*}}, %[[Y]]{{.*}} {alignment = 16 : i64} : memref<?x768xf32>, vector<4xf32>
// CHECK:         gpu.return

// Several warps: four values per warp (sums about a pivot, the pivot, how many
// entries), one barrier. f32 weights of 16-bit rows are
// loaded as wide as the row. Behind a reduction the row is widened again, with a
// zero that follows from it.
// CHECK-LABEL: gpu.func @add_layer_norm_4096_bf16
// CHECK-SAME:    workgroup(%[[SLOTS:.*]] : memref<8xf32, #gpu.address_space<workgroup>>)
// CHECK-SAME:    known_block_size = array<i32: 64, 1, 1>
// CHECK:         nvvm.griddepcontrol wait
// CHECK-COUNT-16: vector.load %{{.*}} {alignment = 16 : i64} : memref<?x4096xbf16>, vector<8xbf16>
// CHECK-COUNT-8: vector.store %{{.*}} : memref<?x4096xbf16>, vector<8xbf16>
// CHECK:         nvvm.griddepcontrol launch_dependents
// CHECK:         gpu.barrier
// CHECK-NOT:     gpu.barrier
// CHECK:         %[[ZERO:.*]] = arith.andi %{{.*}} : i32
// CHECK:         %[[SHIFT:.*]] = arith.addi %[[ZERO]], %c16_i32
// CHECK-COUNT-8: vector.load %{{.*}} {alignment = 16 : i64} : memref<4096xf32>, vector<8xf32>
// CHECK:         gpu.return

// A scale of the input's rank, broadcast along dimension 1: the row is split.
// CHECK-LABEL: gpu.func @layer_norm_128_f32
// CHECK:         arith.divui %{{.*}}, %c50
// CHECK:         vector.load %{{.*}} : memref<4x1x128xf32>, vector<4xf32>

// Channels first: a thread has a row, neighbours have neighbouring rows.
// CHECK-LABEL: gpu.func @center_96_f32
// CHECK-NOT:     gpu.shuffle
// CHECK:         scf.for
// CHECK:           memref.load %{{.*}} : memref<2x96x14x14xf32>
// CHECK:         gpu.return

// Odd lengths: rows start anywhere, vectors are aligned in memory; the first
// and the last one may be cut and are then loaded entry by entry.
// CHECK-LABEL: gpu.func @crms_norm_767_f32
// CHECK:         %[[START:.*]] = arith.muli %[[ROW767:.*]], %c767
// CHECK:         %[[SHIFT:.*]] = arith.remui %[[START]], %c4
// CHECK:         arith.subi %{{.*}}, %[[SHIFT]]
// CHECK:         scf.if %{{.*}} -> (vector<4xf32>)
// CHECK:           vector.load %{{.*}} {alignment = 16 : i64} : memref<?x767xf32>, vector<4xf32>
// CHECK:         } else {
// CHECK-COUNT-4:   memref.load
// CHECK:         gpu.return

// A length that is known at run time only is an argument.
// CHECK-LABEL: gpu.func @rms_norm_dynamic_f32
// CHECK-SAME:    %{{[^:]*}}: index, %[[N:[^:]*]]: index) workgroup
// CHECK:         %[[END:.*]] = arith.addi %[[N]], %{{.*}} : index
// CHECK:         scf.for %{{.*}} to %[[END]]

// In place: no noalias.
// CHECK-LABEL: gpu.func @rms_norm_768_f32_1
// CHECK-SAME:    (%{{.*}}: memref<?x768xf32> {llvm.align = 16 : i64, llvm.readonly},
// CHECK-SAME:     %{{.*}}: memref<?x768xf32> {llvm.align = 16 : i64}, %{{.*}}: index)

// CHECK-LABEL: func @example
// CHECK-SAME:    (%[[X:.*]]: memref<?x768xf32>, %[[Y:.*]]: memref<?x768xf32>)
// CHECK:         %[[M:.*]] = memref.dim %[[X]]
// CHECK:         %[[SOME:.*]] = arith.cmpi ne, %[[M]], %c0
// CHECK:         scf.if %[[SOME]]
// CHECK:           %[[BLOCKS:.*]] = arith.ceildivui %[[M]], %c8
// CHECK:           gpu.launch_func @renorm_kernels::@rms_norm_768_f32
// CHECK-SAME:        blocks in (%[[BLOCKS]], %c1, %c1) threads in (%c128, %c1, %c1)
// CHECK-SAME:        args(%[[X]] : memref<?x768xf32>, %[[Y]] : memref<?x768xf32>, %[[M]] : index)
func.func @example(%x: memref<?x768xf32>, %y: memref<?x768xf32>) {
  renorm.rms_norm ins(%x : memref<?x768xf32>) outs(%y : memref<?x768xf32>) axes = [1] epsilon = 1.0e-05
  return
}

// Leading dimensions become rows; the kernel is the one of @example.
// CHECK-LABEL: func @shares_kernel
// CHECK:         memref.collapse_shape %{{.*}} {{\[}}[0, 1], [2]]
// CHECK:         gpu.launch_func @renorm_kernels::@rms_norm_768_f32 blocks in (%c50,
func.func @shares_kernel(%x: memref<8x50x768xf32>, %y: memref<8x50x768xf32>) {
  renorm.rms_norm ins(%x : memref<8x50x768xf32>) outs(%y : memref<8x50x768xf32>) axes = [2] epsilon = 1.0e-05
  return
}

func.func @fused(%x: memref<?x4096xbf16>, %r: memref<?x4096xbf16>, %g: memref<4096xf32>, %s: memref<?x4096xbf16>, %y: memref<?x4096xbf16>) {
  renorm.add_norm layer_norm ins(%x, %r : memref<?x4096xbf16>, memref<?x4096xbf16>) scale(%g : memref<4096xf32>) outs(%s, %y : memref<?x4096xbf16>, memref<?x4096xbf16>) axes = [1] epsilon = 1.0e-05
  return
}

func.func @runtime_scale(%x: memref<4x50x128xf32>, %g: memref<4x1x128xf32>, %y: memref<4x50x128xf32>) {
  renorm.layer_norm ins(%x : memref<4x50x128xf32>) scale(%g : memref<4x1x128xf32>) outs(%y : memref<4x50x128xf32>) axes = [2] epsilon = 1.0e-05
  return
}

func.func @channels_first(%x: memref<2x96x14x14xf32>, %y: memref<2x96x14x14xf32>) {
  renorm.center ins(%x : memref<2x96x14x14xf32>) outs(%y : memref<2x96x14x14xf32>) axes = [1]
  return
}

func.func @odd(%x: memref<?x767xf32>, %y: memref<?x767xf32>) {
  renorm.crms_norm ins(%x : memref<?x767xf32>) outs(%y : memref<?x767xf32>) axes = [1] epsilon = 1.0e-05 {full_size = 768 : i64}
  return
}

func.func @dynamic(%x: memref<?x?xf32>, %y: memref<?x?xf32>) {
  renorm.rms_norm ins(%x : memref<?x?xf32>) outs(%y : memref<?x?xf32>) axes = [1] epsilon = 1.0e-05
  return
}

func.func @in_place(%x: memref<4x768xf32>) {
  renorm.rms_norm ins(%x : memref<4x768xf32>) outs(%x : memref<4x768xf32>) axes = [1] epsilon = 1.0e-05
  return
}

// A grid of no blocks cannot be launched.
// CHECK-LABEL: func @no_rows
// CHECK-NOT:     gpu.launch_func
// CHECK:         return
func.func @no_rows(%x: memref<0x768xf32>, %y: memref<0x768xf32>) {
  renorm.rms_norm ins(%x : memref<0x768xf32>) outs(%y : memref<0x768xf32>) axes = [1] epsilon = 1.0e-05
  return
}
