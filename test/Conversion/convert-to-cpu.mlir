// RUN: renorm-opt %s --renorm-convert-to-cpu --split-input-file | FileCheck %s
// RUN: renorm-opt %s --renorm-convert-to-cpu=vector-bits=512 --split-input-file | FileCheck %s --check-prefix=WIDE

// A static row that is longer than 16 vectors: sums of 8 vectors at a time.
// CHECK-LABEL: func.func @rms(
// CHECK-SAME:      %[[X:.*]]: memref<?x768xf32>, %[[Y:.*]]: memref<?x768xf32>
// CHECK:         %[[ROWS:.*]] = memref.dim %[[X]]
// CHECK:         %[[ZERO:.*]] = arith.constant 0 : index
// CHECK:         call @renorm_cpu_rms_norm_768_f32(%[[X]], %[[Y]], %[[ZERO]], %[[ROWS]])
// CHECK:       func.func private @renorm_cpu_rms_norm_768_f32(
// CHECK-SAME:      %[[X:.*]]: memref<?x768xf32>, %[[Y:.*]]: memref<?x768xf32>, %[[BEGIN:.*]]: index, %[[END:.*]]: index
// CHECK:         scf.for %[[ROW:.*]] = %[[BEGIN]] to %[[END]]
// CHECK:           %[[SUMS:.*]]:8 = scf.for {{.*}} iter_args
// CHECK-COUNT-8:     vector.load %[[X]][%[[ROW]], {{.*}} vector<8xf32>
// CHECK:           vector.reduction <add>, {{.*}} fastmath<reassoc>
// CHECK:           math.sqrt
// CHECK:           arith.divf
// CHECK:           scf.for
// CHECK-COUNT-8:     vector.store {{.*}}, %[[Y]][%[[ROW]],
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

// A short row is no loop; what no vector fills is masked.
// CHECK-LABEL: func.func private @renorm_cpu_layer_norm_19_bf16
// CHECK:         scf.for
// CHECK-NOT:       scf.for
// CHECK:           vector.load {{.*}} vector<8xbf16>
// CHECK:           arith.extf {{.*}} vector<8xbf16> to vector<8xf32>
// CHECK:           vector.create_mask
// CHECK:           vector.maskedload
// The mean, then what it is short of.
// CHECK:           vector.reduction <add>
// CHECK:           arith.select
// CHECK-COUNT-2:   vector.reduction <add>
// Rounded to bf16 by integer arithmetic.
// CHECK:           arith.bitcast {{.*}} vector<8xf32> to vector<8xi32>
// CHECK:           vector.store {{.*}} vector<8xbf16>
// CHECK:           vector.maskedstore
func.func @tail(%x: memref<4x19xbf16>, %g: memref<19xf32>, %y: memref<4x19xbf16>) {
  renorm.layer_norm ins(%x : memref<4x19xbf16>) scale(%g : memref<19xf32>)
    outs(%y : memref<4x19xbf16>) axes = [1] epsilon = 1.0e-05
  return
}

// -----

// Rows of unknown length: groups of vectors, vectors, a masked one.
// CHECK-LABEL: func.func private @renorm_cpu_layer_norm_dynamic_f32(
// CHECK-SAME:      %[[X:[^:]*]]: memref<?x?xf32>, %{{[^:]*}}: memref<?x?xf32>, %[[N:[^:]*]]: index
// CHECK:         scf.for
// CHECK:           arith.remui %[[N]]
// CHECK:           scf.for
// CHECK-COUNT-8:     vector.load
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

// The sum is formed, stored and squared by one sweep; the second reads it.
// CHECK-LABEL: func.func private @renorm_cpu_add_rms_norm_8_f32(
// CHECK-SAME:      %[[X:[^:]*]]: memref<?x8xf32>, %[[R:[^:]*]]: memref<?x8xf32>, %[[S:[^:]*]]: memref<?x8xf32>, %[[Y:[^:]*]]:
// CHECK:         vector.load %[[X]]
// CHECK:         vector.load %[[R]]
// CHECK:         vector.store {{.*}}, %[[S]]
// CHECK-NOT:     vector.load %[[X]]
// CHECK:         vector.load %[[S]]
// CHECK:         vector.store {{.*}}, %[[Y]]
func.func @add(%x: memref<4x8xf32>, %r: memref<4x8xf32>, %s: memref<4x8xf32>, %y: memref<4x8xf32>) {
  renorm.add_norm rms_norm ins(%x, %r : memref<4x8xf32>, memref<4x8xf32>)
    outs(%s, %y : memref<4x8xf32>, memref<4x8xf32>) axes = [1] epsilon = 1.0e-05
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
