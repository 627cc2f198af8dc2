// RUN: renorm-opt %s -renorm-convert-to-gpu -canonicalize -cse | FileCheck %s
// RUN: renorm-opt %s -renorm-convert-to-gpu=chip=sm_80 -canonicalize -cse | FileCheck %s --check-prefix=OLD
// RUN: renorm-opt %s -renorm-convert-to-gpu=chip=sm_100 -canonicalize -cse | FileCheck %s --check-prefix=NEW

// The plan table, row by row: threads of a block, vectors a thread loads per
// row (U rows in flight multiply them), tails.

// 128 bytes: 8 lanes, 4 rows in flight, 64 rows a block.
// CHECK-LABEL:    gpu.func @center_64_f16
// CHECK-SAME:       known_block_size = array<i32: 128, 1, 1>
// CHECK-COUNT-4:    vector.load
// CHECK-NOT:        vector.load
// CHECK:            gpu.shuffle xor %{{.*}}, %c4_i32
// CHECK-NOT:        %c8_i32
// CHECK:            gpu.return

// 18 vectors: 8 lanes, 3 each, some without work; 2 rows in flight.
// CHECK-LABEL:    gpu.func @center_144_f16
// CHECK-SAME:       known_block_size = array<i32: 128, 1, 1>
// CHECK-COUNT-6:    vector.load
// CHECK:            arith.select
// CHECK:            gpu.return

// 2048 entries: the longest 16-bit row of one warp, 8 vectors each.
// CHECK-LABEL:    gpu.func @center_2048_f16
// CHECK-SAME:       known_block_size = array<i32: 128, 1, 1>
// CHECK-COUNT-8:    vector.load
// CHECK-NOT:        vector.load
// CHECK-NOT:        gpu.barrier
// CHECK:            gpu.return

// 5120 entries: 640 vectors = 64 threads * 10, no lane idles. One barrier.
// CHECK-LABEL:    gpu.func @center_5120_f16
// CHECK-SAME:       workgroup
// CHECK-SAME:       known_block_size = array<i32: 64, 1, 1>
// CHECK-COUNT-10:   vector.load
// CHECK-NOT:        arith.select
// CHECK:            gpu.barrier
// CHECK-NOT:        gpu.barrier
// CHECK:            gpu.return

// 8200 entries: 1025 vectors; 96 threads * 11, lanes idle in the last vector.
// CHECK-LABEL:    gpu.func @center_8200_f16
// CHECK-SAME:       known_block_size = array<i32: 96, 1, 1>
// CHECK-COUNT-11:   vector.load
// CHECK:            arith.select
// CHECK:            gpu.return

// CHECK-LABEL:    gpu.func @center_16384_f16
// CHECK-SAME:       known_block_size = array<i32: 128, 1, 1>
// CHECK-COUNT-16:   vector.load
// CHECK-NOT:        vector.load
// CHECK:            gpu.return

// CHECK-LABEL:    gpu.func @center_32768_f16
// CHECK-SAME:       known_block_size = array<i32: 256, 1, 1>
// CHECK-COUNT-16:   vector.load
// CHECK-NOT:        scf.for
// CHECK:            gpu.return

// One block would hold all registers: a cluster of two. Each says that it
// has started, and waits for the others before its first store to them.
// CHECK-LABEL:    gpu.func @center_65536_f16
// CHECK-SAME:       known_block_size = array<i32: 512, 1, 1>
// CHECK-SAME:       nvvm.cluster_dim = array<i32: 2, 1, 1>
// CHECK:            nvvm.cluster.arrive.relaxed
// CHECK-COUNT-8:    vector.load
// CHECK-NOT:        scf.for
// CHECK:            nvvm.cluster.wait
// CHECK:            nvvm.mapa
// CHECK:            nvvm.cluster.arrive
// CHECK:            nvvm.cluster.wait
// CHECK-NOT:        nvvm.cluster
// CHECK:            gpu.return
// sm_80 has none: one block, with all registers of a multiprocessor.
// OLD-LABEL:      gpu.func @center_65536_f16
// OLD-SAME:         known_block_size = array<i32: 512, 1, 1>
// OLD-NOT:          nvvm
// OLD-COUNT-16:     vector.load
// OLD-NOT:          scf.for
// OLD:              gpu.return
// Twice the length: a loop of vectors over memory, or a cluster.
// OLD-LABEL:      gpu.func @center_131072_f16
// OLD-SAME:         known_block_size = array<i32: 256, 1, 1>
// OLD-NOT:          nvvm
// OLD:              scf.for
// OLD:                vector.load
// OLD:              gpu.return
// CHECK-LABEL:    gpu.func @center_131072_f16
// CHECK-SAME:       nvvm.cluster_dim
// CHECK-NOT:        scf.for
// CHECK:            gpu.return

// 32-byte vectors where the chip has them.
// NEW-LABEL:      gpu.func @center_16384_f16
// NEW:              vector.load {{.*}}{alignment = 32 : i64} : memref<?x16384xf16>, vector<16xf16>

// 4 entries a vector.
// CHECK-LABEL:    gpu.func @center_8192_f32
// CHECK-SAME:       known_block_size = array<i32: 128, 1, 1>
// CHECK-COUNT-16:   vector.load {{.*}}vector<4xf32>
// CHECK-NOT:        vector.load
// CHECK:            gpu.return

// The narrowest row operand has 16 bytes; a f32 row is loaded 8 entries wide.
// CHECK-LABEL:    gpu.func @center_1024_f32
// CHECK-COUNT-4:    vector.load {{.*}}vector<8xf32>
// CHECK:            vector.store {{.*}}vector<8xbf16>
func.func @plan(%a: memref<?x64xf16>, %b: memref<?x144xf16>, %c: memref<?x2048xf16>, %d: memref<?x5120xf16>, %e: memref<?x8200xf16>,
                %f: memref<?x16384xf16>, %g: memref<?x32768xf16>, %h: memref<?x65536xf16>, %i: memref<?x8192xf32>, %j: memref<?x1024xf32>, %k: memref<?x1024xbf16>,
                %l: memref<?x131072xf16>) {
  renorm.center ins(%a : memref<?x64xf16>) outs(%a : memref<?x64xf16>) axes = [1]
  renorm.center ins(%b : memref<?x144xf16>) outs(%b : memref<?x144xf16>) axes = [1]
  renorm.center ins(%c : memref<?x2048xf16>) outs(%c : memref<?x2048xf16>) axes = [1]
  renorm.center ins(%d : memref<?x5120xf16>) outs(%d : memref<?x5120xf16>) axes = [1]
  renorm.center ins(%e : memref<?x8200xf16>) outs(%e : memref<?x8200xf16>) axes = [1]
  renorm.center ins(%f : memref<?x16384xf16>) outs(%f : memref<?x16384xf16>) axes = [1]
  renorm.center ins(%g : memref<?x32768xf16>) outs(%g : memref<?x32768xf16>) axes = [1]
  renorm.center ins(%h : memref<?x65536xf16>) outs(%h : memref<?x65536xf16>) axes = [1]
  renorm.center ins(%l : memref<?x131072xf16>) outs(%l : memref<?x131072xf16>) axes = [1]
  renorm.center ins(%i : memref<?x8192xf32>) outs(%i : memref<?x8192xf32>) axes = [1]
  renorm.center ins(%j : memref<?x1024xf32>) outs(%k : memref<?x1024xbf16>) axes = [1]
  return
}
