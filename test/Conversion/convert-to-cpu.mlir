// RUN: renorm-opt %s --renorm-convert-to-cpu --split-input-file | FileCheck %s
// RUN: renorm-opt %s --renorm-convert-to-cpu=vector-bits=512 --split-input-file | FileCheck %s --check-prefix=WIDE

// A vector fills a line of the cache, 64 bytes. A static row that is longer than
// 16 registers: sums of 4 registers, here 2 vectors, at a time.
// CHECK-LABEL: func.func @rms(
// CHECK-SAME:      %[[X:.*]]: memref<?x768xf32>, %[[Y:.*]]: memref<?x768xf32>
// CHECK:         %[[ROWS:.*]] = memref.dim %[[X]]
// CHECK:         arith.cmpi uge, %[[ROWS]]
// CHECK:         memref.extract_aligned_pointer_as_index %[[Y]]
// CHECK:         %[[STREAM:.*]] = arith.andi
// CHECK:         call @renorm_cpu_rms_norm_768_f32(%[[X]], %[[Y]], %[[STREAM]], %[[ZERO:.*]], %[[ROWS]])
// CHECK:       func.func private @renorm_cpu_rms_norm_768_f32(
// CHECK-SAME:      %[[X:.*]]: memref<?x768xf32>, %[[Y:.*]]: memref<?x768xf32>, %{{.*}}: i1, %[[BEGIN:.*]]: index, %[[END:.*]]: index
// CHECK:         scf.for %[[ROW:.*]] = %[[BEGIN]] to %[[END]]
// CHECK:           %[[SUMS:.*]]:2 = scf.for {{.*}} iter_args
// CHECK-COUNT-2:     vector.load %[[X]][%[[ROW]], {{.*}} vector<16xf32>
// CHECK:           vector.reduction <add>, {{.*}} fastmath<reassoc>
// CHECK:           math.sqrt
// CHECK:           arith.divf
// Past the caches where the result is large.
// CHECK:           scf.if
// CHECK:             scf.for
// CHECK-COUNT-2:       vector.store {{.*}}, %[[Y]][%[[ROW]], {{.*}} {alignment = 64 : i64, nontemporal = true}
// CHECK:               memref.prefetch %[[X]][{{.*}}], read, locality<2>, data
// CHECK:           else
// CHECK:             scf.for
// CHECK-COUNT-2:       vector.store {{.*}}, %[[Y]][%[[ROW]], %{{[a-z0-9]*}}] : memref
// CHECK:         llvm.fence seq_cst
// CHECK-NOT:     vector.mask
// CHECK:         return

// WIDE-LABEL: func.func private @renorm_cpu_rms_norm_768_f32
// WIDE:         scf.for
// WIDE:           :4 = scf.for
// WIDE-COUNT-4:     vector.load {{.*}} vector<16xf32>
func.func @rms(%x: memref<?x768xf32>, %y: memref<?x768xf32>) {
  renorm.rms_norm ins(%x : memref<?x768xf32>) outs(%y : memref<?x768xf32>)
    axes = [1] epsilon = 1.0e-05
  return
}

// -----

// A short row is no loop; what no vector fills is masked. Two bf16 are two f32 by
// one operation each: even entries, then odd ones, and so are f32 scales read.
// CHECK-LABEL: func.func private @renorm_cpu_layer_norm_39_bf16
// CHECK:         scf.for
// CHECK-NOT:       scf.for
// CHECK:           vector.load {{.*}} vector<32xbf16>
// CHECK-NEXT:      %[[PAIRS:.*]] = vector.bitcast {{.*}} : vector<32xbf16> to vector<16xi32>
// CHECK:           %[[EVEN:.*]] = arith.shli %[[PAIRS]], %{{.*}} : vector<16xi32>
// CHECK:           %[[ODD:.*]] = arith.andi %[[PAIRS]], %{{.*}} : vector<16xi32>
// CHECK:           vector.create_mask
// CHECK:           vector.maskedload
// Mean and squares from one sweep; where the mean is large, they are corrected from
// another one, of what is in registers, masked in the order of the lanes.
// CHECK-COUNT-2:   vector.reduction <add>
// CHECK:           %[[NEAR:.*]] = arith.cmpf olt
// CHECK:           scf.if %[[NEAR]]
// CHECK:           } else {
// CHECK-NOT:         vector.load
// CHECK:             vector.shuffle {{.*}} [0, 2, 4, {{.*}} 30, 1, 3, {{.*}} : vector<32xi1>, vector<32xi1>
// CHECK-NEXT:        arith.constant
// CHECK-NEXT:        arith.select
// CHECK-COUNT-2:     vector.reduction <add>
// CHECK:             arith.maximumf
// CHECK:           }
// CHECK:           vector.load {{.*}} vector<32xf32>
// CHECK-NEXT:      vector.shuffle {{.*}} [0, 2, 4, {{.*}} 30, 1, 3, {{.*}} : vector<32xf32>, vector<32xf32>
// Rounded by integer arithmetic, and NaNs looked for, as the scale may have any.
// CHECK:           arith.bitcast {{.*}} vector<32xf32> to vector<32xi32>
// CHECK:           arith.cmpf uno
// CHECK:           %[[LOW:.*]] = arith.shrui {{.*}} : vector<16xi32>
// CHECK:           %[[HIGH:.*]] = arith.andi {{.*}} : vector<16xi32>
// CHECK:           %[[WORD:.*]] = arith.ori %[[HIGH]], %[[LOW]] : vector<16xi32>
// CHECK:           vector.bitcast %[[WORD]] : vector<16xi32> to vector<32xbf16>
// CHECK:           vector.store {{.*}} vector<32xbf16>
// CHECK:           vector.maskedstore
func.func @tail(%x: memref<4x39xbf16>, %g: memref<39xf32>, %y: memref<4x39xbf16>) {
  renorm.layer_norm ins(%x : memref<4x39xbf16>) scale(%g : memref<39xf32>)
    outs(%y : memref<4x39xbf16>) axes = [1] epsilon = 1.0e-05
  return
}

// -----

// NaNs of bf16 rounded to bf16 need no care. The add rounds in place of a store
// and a load.
// CHECK-LABEL: func.func private @renorm_cpu_add_rms_norm_64_bf16
// CHECK-NOT:     arith.cmpf uno
// CHECK:         vector.bitcast {{.*}} : vector<16xi32> to vector<32xbf16>
// CHECK:         vector.store
// CHECK:         vector.reduction <add>
// CHECK-NOT:     scf.if {{.*}} ->
// CHECK-NOT:     vector.load %arg{{[02]}}
// CHECK:         vector.store
// CHECK-NOT:     arith.cmpf uno
// CHECK:         return
func.func @pairs(%x: memref<4x64xbf16>, %r: memref<4x64xbf16>, %s: memref<4x64xbf16>, %y: memref<4x64xbf16>) {
  renorm.add_norm rms_norm ins(%x, %r : memref<4x64xbf16>, memref<4x64xbf16>)
    outs(%s, %y : memref<4x64xbf16>, memref<4x64xbf16>) axes = [1] epsilon = 1.0e-05
  return
}

// -----

// Results of f32 are in the order of memory, and a mean takes two sweeps.
// CHECK-LABEL: func.func private @renorm_cpu_layer_norm_64_
// CHECK:         arith.extf {{.*}} vector<16xbf16> to vector<16xf32>
// CHECK-NOT:     vector.bitcast
// CHECK-COUNT-3: vector.reduction <add>
// CHECK-NOT:     scf.if {{.*}} ->
// CHECK:         return
func.func @widens(%x: memref<4x64xbf16>, %y: memref<4x64xf32>) {
  renorm.layer_norm ins(%x : memref<4x64xbf16>) outs(%y : memref<4x64xf32>) axes = [1] epsilon = 1.0e-05
  return
}

// -----

// The lower half of a word is the second entry here.
// CHECK-LABEL: func.func private @renorm_cpu_layer_norm_64_bf16
// CHECK:         arith.extf {{.*}} vector<32xbf16> to vector<32xf32>
// CHECK-NOT:     vector.bitcast
// CHECK:         return
module attributes {dlti.dl_spec = #dlti.dl_spec<"dlti.endianness" = "big">} {
  func.func @big(%x: memref<4x64xbf16>, %y: memref<4x64xbf16>) {
    renorm.layer_norm ins(%x : memref<4x64xbf16>) outs(%y : memref<4x64xbf16>) axes = [1] epsilon = 1.0e-05
    return
  }
}

// -----

// Rows of unknown length: groups of vectors, vectors, a masked one.
// CHECK-LABEL: func.func private @renorm_cpu_layer_norm_dynamic_f32(
// CHECK-SAME:      %[[X:[^:]*]]: memref<?x?xf32>, %{{[^:]*}}: memref<?x?xf32>, %[[N:[^:]*]]: index
// CHECK:         scf.for
// CHECK:           arith.remui %[[N]]
// CHECK:           scf.for
// CHECK-COUNT-2:     vector.load
// CHECK:           scf.for
// CHECK:             vector.load
// CHECK:           vector.maskedload
func.func @dynamic(%x: memref<?x?xf32>, %y: memref<?x?xf32>) {
  renorm.layer_norm ins(%x : memref<?x?xf32>) outs(%y : memref<?x?xf32>)
    axes = [1] epsilon = 1.0e-05
  return
}

// -----

// Channels first: each lane has a row, and nothing is reduced over lanes.
// CHECK-LABEL: func.func @channels
// CHECK:         arith.ceildivui
// CHECK-LABEL: func.func private @renorm_cpu_layer_norm_6_f32
// CHECK:         scf.for
// CHECK:           vector.create_mask
// CHECK:           vector.maskedload {{.*}} vector<8xf32>
// CHECK:           math.sqrt {{.*}} vector<8xf32>
// A scale belongs to a channel: one for all lanes.
// CHECK:           memref.load
// CHECK:           vector.broadcast
// CHECK:           vector.maskedstore
// CHECK-NOT:     vector.reduction
func.func @channels(%x: memref<2x6x19xf32>, %g: memref<6xf32>, %y: memref<2x6x19xf32>) {
  renorm.layer_norm ins(%x : memref<2x6x19xf32>) scale(%g : memref<6xf32>)
    outs(%y : memref<2x6x19xf32>) axes = [1] epsilon = 1.0e-05
  return
}

// -----

// Neither entries nor rows are neighbours: scalars.
// CHECK-LABEL: func.func private @renorm_cpu_rms_norm_6_f32
// CHECK-NOT:     vector
// CHECK:         memref.load
// CHECK:         memref.store
// CHECK-NOT:     vector
// CHECK:         return
func.func @scalar(%x: memref<3x5x2xf32>, %y: memref<3x5x2xf32>) {
  renorm.rms_norm ins(%x : memref<3x5x2xf32>) outs(%y : memref<3x5x2xf32>)
    axes = [0, 2] epsilon = 1.0e-05
  return
}

// -----

// The sum is formed, stored and squared by one sweep; the second has it in
// registers, as the row is no loop, or reads it.
// CHECK-LABEL: func.func private @renorm_cpu_add_rms_norm_8_f32(
// CHECK-SAME:      %[[X:[^:]*]]: memref<?x8xf32>, %[[R:[^:]*]]: memref<?x8xf32>, %[[S:[^:]*]]: memref<?x8xf32>, %[[Y:[^:]*]]: memref
// CHECK:         vector.load %[[X]]
// CHECK:         vector.load %[[R]]
// CHECK:         vector.store {{.*}}, %[[S]]
// CHECK-NOT:     vector.load
// CHECK:         vector.store {{.*}}, %[[Y]]
// CHECK-LABEL: func.func private @renorm_cpu_add_rms_norm_1024_f32(
// CHECK-SAME:      %[[X:[^:]*]]: memref<?x1024xf32>, %[[R:[^:]*]]: memref<?x1024xf32>, %[[S:[^:]*]]: memref<?x1024xf32>, %[[Y:[^:]*]]: memref
// CHECK:         vector.load %[[X]]
// CHECK:         vector.load %[[R]]
// CHECK:         vector.store {{.*}}, %[[S]]
// CHECK:         vector.reduction
// CHECK-NOT:     vector.load %[[X]]
// CHECK:         vector.load %[[S]]
// CHECK:         vector.store {{.*}}, %[[Y]]
func.func @add(%x: memref<4x8xf32>, %r: memref<4x8xf32>, %s: memref<4x8xf32>, %y: memref<4x8xf32>) {
  renorm.add_norm rms_norm ins(%x, %r : memref<4x8xf32>, memref<4x8xf32>)
    outs(%s, %y : memref<4x8xf32>, memref<4x8xf32>) axes = [1] epsilon = 1.0e-05
  return
}
func.func @add_long(%x: memref<4x1024xf32>, %r: memref<4x1024xf32>, %s: memref<4x1024xf32>, %y: memref<4x1024xf32>) {
  renorm.add_norm rms_norm ins(%x, %r : memref<4x1024xf32>, memref<4x1024xf32>)
    outs(%s, %y : memref<4x1024xf32>, memref<4x1024xf32>) axes = [1] epsilon = 1.0e-05
  return
}

// -----

// A centre takes its mean, then what that is short of, and remakes the row
// where the norm behind it is summed.
// CHECK-LABEL: func.func private @renorm_cpu_center_rms_norm_8_f32
// CHECK:         vector.reduction
// CHECK:         vector.reduction
// CHECK:         vector.store
// CHECK:         vector.reduction
// CHECK:         vector.store
// CHECK-LABEL: func.func private @renorm_cpu_peri_rms_norm_layer_norm_8_f32
// CHECK-LABEL: func.func private @renorm_cpu_center_8_f32
// CHECK-LABEL: func.func private @renorm_cpu_add_center_8_f32
func.func @fused(%x: memref<4x8xf32>, %r: memref<4x8xf32>, %s: memref<4x8xf32>, %y: memref<4x8xf32>) {
  renorm.center_norm rms_norm ins(%x : memref<4x8xf32>)
    outs(%s, %y : memref<4x8xf32>, memref<4x8xf32>) axes = [1] epsilon = 1.0e-05
  renorm.peri_norm rms_norm, layer_norm ins(%x, %r : memref<4x8xf32>, memref<4x8xf32>)
    outs(%s, %y : memref<4x8xf32>, memref<4x8xf32>)
    axes = [1] output_epsilon = 1.0e-06 epsilon = 1.0e-05
  renorm.center ins(%x : memref<4x8xf32>) outs(%y : memref<4x8xf32>) axes = [1]
  renorm.add_center ins(%x, %r : memref<4x8xf32>, memref<4x8xf32>)
    outs(%y : memref<4x8xf32>) axes = [1]
  return
}

// -----

// Equal but for the number of rows: one function. The sum of squares of a
// CRMSNorm has the entry that was left out.
// CHECK-LABEL: func.func @shared
// CHECK-COUNT-2: call @renorm_cpu_crms_norm_7_f32(
// CHECK:         call @renorm_cpu_crms_norm_7_f32_{{.*}}(
// CHECK-LABEL: func.func private @renorm_cpu_crms_norm_7_f32(
// CHECK-COUNT-2: vector.reduction
func.func @shared(%a: memref<4x7xf32>, %b: memref<6x7xf32>) {
  renorm.crms_norm ins(%a : memref<4x7xf32>) outs(%a : memref<4x7xf32>)
    axes = [1] epsilon = 1.0e-05 {full_size = 8 : i64}
  renorm.crms_norm ins(%b : memref<6x7xf32>) outs(%b : memref<6x7xf32>)
    axes = [1] epsilon = 1.0e-05 {full_size = 8 : i64}
  renorm.crms_norm ins(%b : memref<6x7xf32>) outs(%b : memref<6x7xf32>)
    axes = [1] epsilon = 1.0e-06 {full_size = 8 : i64}
  return
}
