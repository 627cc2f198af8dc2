// RUN: split-file %s %t
// RUN: renorm-opt %t/rows.mlir -renorm-convert-to-gpu="plans=%t/plans.json" | FileCheck %s
// RUN: renorm-opt %t/rows.mlir -renorm-convert-to-gpu | FileCheck %s --check-prefix=PLANNED
// RUN: renorm-opt %t/rows.mlir -renorm-convert-to-gpu="chip=sm_80 plans=%t/plans.json" | FileCheck %s --check-prefix=PLANNED
// RUN: renorm-opt %t/rows.mlir -renorm-lower-to-gpu="format=isa plans=%t/plans.json" | FileCheck %s --check-prefix=ISA
// RUN: renorm-opt %t/refused.mlir -split-input-file -verify-diagnostics -renorm-convert-to-gpu="plans=%t/illegal.json"
// RUN: not renorm-opt %t/rows.mlir -renorm-convert-to-gpu="plans=%t/none.json" 2>&1 | FileCheck %s --check-prefix=NONE
// RUN: not renorm-opt %t/rows.mlir -renorm-convert-to-gpu="plans=%t/broken.json" 2>&1 | FileCheck %s --check-prefix=BROKEN
// RUN: not renorm-opt %t/rows.mlir -renorm-convert-to-gpu="plans=%t/version.json" 2>&1 | FileCheck %s --check-prefix=VERSION
// RUN: not renorm-opt %t/rows.mlir -renorm-convert-to-gpu="plans=%t/chip.json" 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: not renorm-opt %t/rows.mlir -renorm-convert-to-gpu="plans=%t/number.json" 2>&1 | FileCheck %s --check-prefix=NUMBER
// RUN: not renorm-opt %t/rows.mlir -renorm-convert-to-gpu="plans=%t/twice.json" 2>&1 | FileCheck %s --check-prefix=TWICE

// NONE:    rows.mlir:{{[0-9:]+}} error: cannot take plans from '{{.*}}none.json': No such file or directory
// BROKEN:  cannot take plans from '{{.*}}broken.json': [{{[0-9]+}}:{{[0-9]+}}, byte={{[0-9]+}}]: {{.+}}
// VERSION: cannot take plans from '{{.*}}version.json': "version" is not 1
// CHIP:    cannot take plans from '{{.*}}chip.json': plans[0] is for an unknown chip 'sm_75'
// NUMBER:  cannot take plans from '{{.*}}number.json': plans[0] has no number "vectors" from 1 to 1048576
// TWICE:   cannot take plans from '{{.*}}twice.json': plans[1] is the second one of sm_90 rms_norm 4096 bf16

// The measured split: 256 threads with 2 vectors each instead of 64 with 8; a cluster of two; two rows in flight instead of four.
// CHECK-LABEL: gpu.func @rms_norm_4096_bf16
// CHECK-SAME:    known_block_size = array<i32: 256, 1, 1>
// CHECK-COUNT-2: vector.load {{.*}}vector<8xbf16>
// CHECK-NOT:     vector.load
// CHECK:       gpu.return
// CHECK-LABEL: gpu.func @layer_norm_16384_f32
// CHECK-SAME:    known_block_size = array<i32: 256, 1, 1>
// CHECK-SAME:    nvvm.cluster_dim = array<i32: 2, 1, 1>
// CHECK-LABEL: gpu.func @center_256_f16
// CHECK-COUNT-2: vector.load
// CHECK-NOT:     vector.load
// CHECK:       gpu.return

// No split for this length: planned as ever.
// CHECK-LABEL: gpu.func @rms_norm_5120_bf16
// CHECK-SAME:    known_block_size = array<i32: 128, 1, 1>

// The same form and length, but its entries are far apart: no vectors, and the
// split does not speak of it.
// CHECK-LABEL: gpu.func @rms_norm_4096_bf16_1
// CHECK-NOT:     vector.load
// CHECK:       gpu.return

// PLANNED-LABEL: gpu.func @rms_norm_4096_bf16
// PLANNED-NOT:     known_block_size = array<i32: 256, 1, 1>
// PLANNED-LABEL: gpu.func @layer_norm_16384_f32
// PLANNED-LABEL: gpu.func @center_256_f16
// PLANNED-COUNT-4: vector.load

// ISA: gpu.binary
// ISA-SAME: .maxntid 256

//--- rows.mlir
func.func @rms(%x: memref<?x4096xbf16>, %y: memref<?x4096xbf16>) {
  renorm.rms_norm ins(%x : memref<?x4096xbf16>) outs(%y : memref<?x4096xbf16>) axes = [1] epsilon = 1.0e-05
  return
}
func.func @layer(%x: memref<?x16384xf32>, %y: memref<?x16384xf32>) {
  renorm.layer_norm ins(%x : memref<?x16384xf32>) outs(%y : memref<?x16384xf32>) axes = [1] epsilon = 1.0e-05
  return
}
func.func @center(%x: memref<?x256xf16>, %y: memref<?x256xf16>) {
  renorm.center ins(%x : memref<?x256xf16>) outs(%y : memref<?x256xf16>) axes = [1]
  return
}
func.func @other(%x: memref<?x5120xbf16>, %y: memref<?x5120xbf16>) {
  renorm.rms_norm ins(%x : memref<?x5120xbf16>) outs(%y : memref<?x5120xbf16>) axes = [1] epsilon = 1.0e-05
  return
}
func.func @strided(%x: memref<8x4096xbf16, strided<[8192, 2]>>, %y: memref<8x4096xbf16, strided<[8192, 2]>>) {
  renorm.rms_norm ins(%x : memref<8x4096xbf16, strided<[8192, 2]>>) outs(%y : memref<8x4096xbf16, strided<[8192, 2]>>) axes = [1] epsilon = 1.0e-05
  return
}

//--- plans.json
{"version": 1, "measured": {"device": "a GPU"}, "plans": [
  {"chip": "sm_90", "op": "rms_norm", "length": 4096, "type": "bf16",
   "threads": 256, "blocks": 1, "vectors": 2, "rows_in_flight": 1, "us": 1.5},
  {"chip": "sm_90", "op": "layer_norm", "length": 16384, "type": "f32",
   "threads": 256, "blocks": 2, "vectors": 8, "rows_in_flight": 1},
  {"chip": "sm_90", "op": "center", "length": 256, "type": "f16",
   "threads": 32, "blocks": 1, "vectors": 1, "rows_in_flight": 2}]}

//--- refused.mlir
func.func @f(%x: memref<?x1024xbf16>, %y: memref<?x1024xbf16>) {
  // expected-error-re @below {{cannot be split as plans[0] of '{{.*}}illegal.json' says: 48 threads are neither a power of two up to 32 nor a multiple of 32 up to 512}}
  renorm.rms_norm ins(%x : memref<?x1024xbf16>) outs(%y : memref<?x1024xbf16>) axes = [1] epsilon = 1.0e-05
  return
}

// -----

func.func @f(%x: memref<?x2048xbf16>, %y: memref<?x2048xbf16>) {
  // expected-error-re @below {{cannot be split as plans[1] of '{{.*}}illegal.json' says: 16 blocks are no cluster of sm_90, which has up to 8}}
  renorm.rms_norm ins(%x : memref<?x2048xbf16>) outs(%y : memref<?x2048xbf16>) axes = [1] epsilon = 1.0e-05
  return
}

// -----

func.func @f(%x: memref<?x2056xbf16>, %y: memref<?x2056xbf16>) {
  // expected-error-re @below {{cannot be split as plans[2] of '{{.*}}illegal.json' says: a cluster's blocks have more than one warp each}}
  renorm.rms_norm ins(%x : memref<?x2056xbf16>) outs(%y : memref<?x2056xbf16>) axes = [1] epsilon = 1.0e-05
  return
}

// -----

func.func @f(%x: memref<?x4096xbf16>, %y: memref<?x4096xbf16>) {
  // expected-error-re @below {{cannot be split as plans[3] of '{{.*}}illegal.json' says: 2 rows in flight are more than a thread takes: one beyond a warp}}
  renorm.rms_norm ins(%x : memref<?x4096xbf16>) outs(%y : memref<?x4096xbf16>) axes = [1] epsilon = 1.0e-05
  return
}

// -----

func.func @f(%x: memref<?x5120xbf16>, %y: memref<?x5120xbf16>) {
  // expected-error-re @below {{cannot be split as plans[4] of '{{.*}}illegal.json' says: a row of 640 vectors over 128 threads is 5 for each, not 6}}
  renorm.rms_norm ins(%x : memref<?x5120xbf16>) outs(%y : memref<?x5120xbf16>) axes = [1] epsilon = 1.0e-05
  return
}

// -----

func.func @f(%x: memref<?x8192xbf16>, %y: memref<?x8192xbf16>) {
  // expected-error-re @below {{cannot be split as plans[5] of '{{.*}}illegal.json' says: a thread would keep 512 bytes of widened entries; registers hold 256}}
  renorm.rms_norm ins(%x : memref<?x8192xbf16>) outs(%y : memref<?x8192xbf16>) axes = [1] epsilon = 1.0e-05
  return
}

//--- illegal.json
{"version": 1, "plans": [
 {"chip": "sm_90", "op": "rms_norm", "type": "bf16", "length": 1024,
  "threads": 48, "blocks": 1, "vectors": 3, "rows_in_flight": 1},
 {"chip": "sm_90", "op": "rms_norm", "type": "bf16", "length": 2048,
  "threads": 64, "blocks": 16, "vectors": 1, "rows_in_flight": 1},
 {"chip": "sm_90", "op": "rms_norm", "type": "bf16", "length": 2056,
  "threads": 32, "blocks": 2, "vectors": 5, "rows_in_flight": 1},
 {"chip": "sm_90", "op": "rms_norm", "type": "bf16", "length": 4096,
  "threads": 128, "blocks": 1, "vectors": 4, "rows_in_flight": 2},
 {"chip": "sm_90", "op": "rms_norm", "type": "bf16", "length": 5120,
  "threads": 128, "blocks": 1, "vectors": 6, "rows_in_flight": 1},
 {"chip": "sm_90", "op": "rms_norm", "type": "bf16", "length": 8192,
  "threads": 64, "blocks": 1, "vectors": 16, "rows_in_flight": 1}]}

//--- broken.json
{"version": 1, "plans": [{]}

//--- version.json
{"version": 2, "plans": []}

//--- chip.json
{"version": 1, "plans": [{"chip": "sm_75", "op": "rms_norm", "type": "bf16",
  "length": 4096, "threads": 64, "blocks": 1, "vectors": 8, "rows_in_flight": 1}]}

//--- number.json
{"version": 1, "plans": [{"chip": "sm_90", "op": "rms_norm", "type": "bf16",
  "length": 4096, "threads": 64, "blocks": 1, "vectors": 0, "rows_in_flight": 1}]}

//--- twice.json
{"version": 1, "plans": [
 {"chip": "sm_90", "op": "rms_norm", "type": "bf16",
  "length": 4096, "threads": 64, "blocks": 1, "vectors": 8, "rows_in_flight": 1},
 {"chip": "sm_90", "op": "rms_norm", "type": "bf16",
  "length": 4096, "threads": 128, "blocks": 1, "vectors": 4, "rows_in_flight": 1}]}
