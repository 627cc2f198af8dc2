// RUN: renorm-opt %s --renorm-lower-to-linalg | FileCheck %s
// Equal, with large means, and found again by raising.
// RUN: renorm-check %s --pipeline=renorm-lower-to-linalg --entry=pieces --mode=exact
// RUN: renorm-check %s --pipeline=renorm-lower-to-linalg --entry=pieces
// RUN: renorm-check %s --pipeline=renorm-lower-to-linalg --entry=odd --mode=exact
// RUN: renorm-check %s --pipeline=renorm-lower-to-linalg --entry=dynamic
// RUN: renorm-check %s --pipeline=renorm-lower-to-linalg --entry=two_axes
// RUN: renorm-check %s --pipeline=renorm-lower-to-linalg --entry=centred --mode=all
// RUN: renorm-check %s --pipeline=renorm-lower-to-linalg --entry=centred_sum
// RUN: renorm-check %s --pipeline=renorm-lower-to-linalg --entry=centred_rounded
// RUN: renorm-check %s --pipeline=renorm-lower-to-linalg --entry=centre --mode=exact
// RUN: renorm-opt %s --renorm-lower-to-linalg --renorm-raise-norms | FileCheck %s --check-prefix=RAISED

// One reduction, over four pieces of sixteen, of a sum and a sum of squares in two
// halves each; the row is shifted by the mean of the first entries of the pieces
// without the smallest and the largest. These are no values of their own: IREE
// launches one kernel for up to 16 of them.
// CHECK-DAG:     #[[ID:.*]] = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-DAG:     #[[FIRST:.*]] = affine_map<(d0, d1) -> (d0, 0)>
// CHECK-DAG:     #[[ROW:.*]] = affine_map<(d0, d1) -> (d0)>
// CHECK-LABEL: func @pieces
// CHECK-SAME:    (%[[X:.*]]: tensor<4x64xf32>,
// CHECK-DAG:     %[[P0:.*]] = tensor.extract_slice %[[X]][0, 0] [4, 16] [1, 1]
// CHECK-DAG:     %[[P1:.*]] = tensor.extract_slice %[[X]][0, 16] [4, 16] [1, 1]
// CHECK-DAG:     %[[P2:.*]] = tensor.extract_slice %[[X]][0, 32] [4, 16] [1, 1]
// CHECK-DAG:     %[[P3:.*]] = tensor.extract_slice %[[X]][0, 48] [4, 16] [1, 1]
// CHECK-NOT:     tensor.extract_slice
// CHECK:         %[[S:.*]]:4 = linalg.generic {indexing_maps = [#[[ID]], #[[ID]], #[[ID]], #[[ID]], #[[FIRST]], #[[FIRST]], #[[FIRST]], #[[FIRST]], #[[ROW]], #[[ROW]], #[[ROW]], #[[ROW]]]
// CHECK-SAME:      ins(%[[P0]], %[[P1]], %[[P2]], %[[P3]], %[[P0]], %[[P1]], %[[P2]], %[[P3]] :
// CHECK-COUNT-3:   arith.minimumf
// CHECK:           %[[INNER:.*]] = arith.subf %{{.*}}, %[[LOW:.*]] : f32
// CHECK:           %[[TRIMMED:.*]] = arith.subf %[[INNER]], %[[HIGH:.*]] : f32
// CHECK:           %[[MEAN:.*]] = arith.mulf %[[TRIMMED]], %{{.*}} : f32
// CHECK:           %[[ABOVE:.*]] = arith.maximumf %[[LOW]], %[[MEAN]] : f32
// CHECK:           %[[SHIFT:.*]] = arith.minimumf %[[ABOVE]], %[[HIGH]] : f32
// CHECK-COUNT-8:   arith.subf %{{.*}}, %[[SHIFT]] : f32
// CHECK-NOT:     "reduction"
// CHECK:         linalg.generic {{.*}} ins(%[[X]], %[[P0]], %[[P1]], %[[P2]], %[[P3]], %[[S]]#0, %[[S]]#1, %[[S]]#2, %[[S]]#3 :
// RAISED-LABEL: func @pieces
// RAISED:        renorm.layer_norm
func.func @pieces(%x: tensor<4x64xf32>, %o: tensor<4x64xf32>) -> tensor<4x64xf32> {
  %y = renorm.layer_norm ins(%x : tensor<4x64xf32>) outs(%o : tensor<4x64xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x64xf32>
  return %y : tensor<4x64xf32>
}

// 37 does not divide: one piece, and six entries to shift by.
// CHECK-LABEL: func @odd
// CHECK-SAME:    (%[[X:.*]]: tensor<4x37xf32>,
// CHECK:         linalg.generic {{.*}}"reduction"]} ins(%[[X]], %{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}} :
// RAISED-LABEL: func @odd
// RAISED:        renorm.layer_norm
func.func @odd(%x: tensor<4x37xf32>, %o: tensor<4x37xf32>) -> tensor<4x37xf32> {
  %y = renorm.layer_norm ins(%x : tensor<4x37xf32>) outs(%o : tensor<4x37xf32>) axes = [1] epsilon = 1.0e-05 {ddof = 1 : i64} -> tensor<4x37xf32>
  return %y : tensor<4x37xf32>
}

// CHECK-LABEL: func @dynamic
// CHECK-SAME:    (%[[X:.*]]: tensor<?x?xf32>,
// CHECK:         tensor.extract_slice %[[X]][0, %{{.*}}] [%{{.*}}, 1] [1, 1]
// CHECK:         linalg.generic {{.*}}"reduction"]} ins(%[[X]], %{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}} :
func.func @dynamic(%x: tensor<?x?xf32>, %o: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %y = renorm.layer_norm ins(%x : tensor<?x?xf32>) outs(%o : tensor<?x?xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// Samples are taken along both axes.
// CHECK-LABEL: func @two_axes
// CHECK-SAME:    (%[[X:.*]]: tensor<3x4x5xf32>,
// CHECK:         tensor.extract_slice %[[X]][0, 1, 2] [3, 1, 1] [1, 1, 1] : tensor<3x4x5xf32> to tensor<3xf32>
func.func @two_axes(%x: tensor<3x4x5xf32>, %o: tensor<3x4x5xf32>) -> tensor<3x4x5xf32> {
  %y = renorm.layer_norm ins(%x : tensor<3x4x5xf32>) outs(%o : tensor<3x4x5xf32>) axes = [1, 2] epsilon = 1.0e-05 -> tensor<3x4x5xf32>
  return %y : tensor<3x4x5xf32>
}

// Without rows there is no entry that could shift one, nor a piece of it.
// CHECK-LABEL: func @no_rows
// CHECK-NOT:     extract_slice
func.func @no_rows(%x: tensor<0x64xf32>, %o: tensor<0x64xf32>) -> tensor<0x64xf32> {
  %y = renorm.layer_norm ins(%x : tensor<0x64xf32>) outs(%o : tensor<0x64xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<0x64xf32>
  return %y : tensor<0x64xf32>
}

// Centred rows and their norm come out of one reduction of the rows as they are,
// and of one generic behind it, so that compilers have one kernel to make.
// CHECK-LABEL: func @centred
// CHECK-SAME:    (%[[X:[^:]*]]: tensor<4x64xf32>,
// CHECK:         linalg.generic {{.*}}"reduction"]}
// CHECK-NOT:     "reduction"
// CHECK:         %[[BOTH:.*]]:2 = linalg.generic {{.*}} ins(%[[X]], %{{.*}} outs(%{{.*}}, %{{.*}} : tensor<4x64xf32>, tensor<4x64xf32>)
// CHECK:           linalg.yield %{{.*}}, %{{.*}} : f32, f32
// CHECK-NEXT:    }
// CHECK-NEXT:    return %[[BOTH]]#0, %[[BOTH]]#1
func.func @centred(%x: tensor<4x64xf32>, %g: tensor<64xf32>, %o: tensor<4x64xf32>) -> (tensor<4x64xf32>, tensor<4x64xf32>) {
  %c, %y = renorm.center_norm rms_norm ins(%x : tensor<4x64xf32>) scale(%g : tensor<64xf32>) outs(%o, %o : tensor<4x64xf32>, tensor<4x64xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x64xf32>, tensor<4x64xf32>
  return %c, %y : tensor<4x64xf32>, tensor<4x64xf32>
}

// CHECK-LABEL: func @centred_sum
// CHECK-SAME:    (%[[X:[^:]*]]: tensor<?x?xf32>, %[[R:[^:]*]]: tensor<?x?xf32>,
// CHECK:         %[[S:.*]] = linalg.generic {{.*}} ins(%[[X]], %[[R]] :
// CHECK:         linalg.generic {{.*}}"reduction"]} ins(%[[S]],
// CHECK-NOT:     "reduction"
// CHECK:         linalg.generic {{.*}} ins(%[[S]],
func.func @centred_sum(%x: tensor<?x?xf32>, %r: tensor<?x?xf32>, %o: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>) {
  %c, %y = renorm.center_norm rms_norm ins(%x : tensor<?x?xf32>) residual(%r : tensor<?x?xf32>) outs(%o, %o : tensor<?x?xf32>, tensor<?x?xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x?xf32>, tensor<?x?xf32>
  return %c, %y : tensor<?x?xf32>, tensor<?x?xf32>
}

// The norm reads centred rows as they were rounded: two reductions.
// CHECK-LABEL: func @centred_rounded
// CHECK-SAME:    (%[[X:[^:]*]]: tensor<4x64xbf16>,
// CHECK:         linalg.generic {{.*}}"reduction"]}
// CHECK:         %[[C:.*]] = linalg.generic {{.*}} ins(%[[X]],
// CHECK:         linalg.generic {{.*}}"reduction"]}
// CHECK:         linalg.generic {{.*}} ins(%[[C]],
func.func @centred_rounded(%x: tensor<4x64xbf16>, %o: tensor<4x64xbf16>) -> (tensor<4x64xbf16>, tensor<4x64xbf16>) {
  %c, %y = renorm.center_norm rms_norm ins(%x : tensor<4x64xbf16>) outs(%o, %o : tensor<4x64xbf16>, tensor<4x64xbf16>) axes = [1] epsilon = 1.0e-05 -> tensor<4x64xbf16>, tensor<4x64xbf16>
  return %c, %y : tensor<4x64xbf16>, tensor<4x64xbf16>
}

// A centre by itself is summed in pieces, too.
// CHECK-LABEL: func @centre(
// CHECK-COUNT-4: tensor.extract_slice
// CHECK:         linalg.generic {{.*}}"reduction"]}
// CHECK-COUNT-4:   arith.addf
func.func @centre(%x: tensor<4x64xf32>, %o: tensor<4x64xf32>) -> tensor<4x64xf32> {
  %y = renorm.center ins(%x : tensor<4x64xf32>) outs(%o : tensor<4x64xf32>) axes = [1] -> tensor<4x64xf32>
  return %y : tensor<4x64xf32>
}
