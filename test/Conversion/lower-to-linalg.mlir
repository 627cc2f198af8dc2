// RUN: renorm-opt %s --renorm-lower-to-linalg="variance=two-pass pieces=1" | FileCheck %s
// RUN: renorm-opt %s --renorm-lower-to-linalg --one-shot-bufferize="bufferize-function-boundaries" -o /dev/null

// CHECK-DAG: #[[ID:.*]] = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-DAG: #[[ROW:.*]] = affine_map<(d0, d1) -> (d0)>
// CHECK-DAG: #[[COL:.*]] = affine_map<(d0, d1) -> (d1)>
// CHECK-DAG: #[[NCHW:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
// CHECK-DAG: #[[NHW:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
// CHECK-DAG: #[[C:.*]] = affine_map<(d0, d1, d2, d3) -> (d1)>
// CHECK-DAG: #[[BATCH:.*]] = affine_map<(d0, d1, d2) -> (d0, 0, d2)>

// The example of the pass's description.
// CHECK-LABEL: func @example
// CHECK-SAME:    (%[[X:.*]]: tensor<4x8xf32>, %[[O:.*]]: tensor<4x8xf32>)
// CHECK-DAG:     %[[D:.*]] = arith.constant 8.000000e+00 : f32
// CHECK-DAG:     %[[EPS:.*]] = arith.constant 9.99999974E-6 : f32
// CHECK:         %[[ZERO:.*]] = linalg.fill ins(%{{.*}} : f32) outs(%{{.*}} : tensor<4xf32>)
// CHECK:         %[[SQ:.*]] = linalg.generic {indexing_maps = [#[[ID]], #[[ROW]]], iterator_types = ["parallel", "reduction"]} ins(%[[X]] : {{.*}} outs(%[[ZERO]]
// CHECK-NEXT:    ^bb0(%[[A:.*]]: f32, %[[S:.*]]: f32):
// CHECK-NEXT:      %[[ABS:.*]] = math.absf %[[A]]
// CHECK-NEXT:      %[[AA:.*]] = arith.mulf %[[ABS]], %[[ABS]]
// CHECK-NEXT:      %[[SUM:.*]] = arith.addf %[[S]], %[[AA]]
// CHECK-NEXT:      linalg.yield %[[SUM]]
// CHECK:         %[[Y:.*]] = linalg.generic {indexing_maps = [#[[ID]], #[[ROW]], #[[ID]]], iterator_types = ["parallel", "parallel"]} ins(%[[X]], %[[SQ]] : {{.*}} outs(%[[O]]
// CHECK-NEXT:    ^bb0(%[[A:.*]]: f32, %[[S:.*]]: f32,
// CHECK-NEXT:      %[[M:.*]] = arith.divf %[[S]], %[[D]]
// CHECK-NEXT:      %[[V:.*]] = arith.addf %[[M]], %[[EPS]]
// CHECK-NEXT:      %[[R:.*]] = math.rsqrt %[[V]]
// CHECK-NEXT:      %[[N:.*]] = arith.mulf %[[A]], %[[R]]
// CHECK-NEXT:      linalg.yield %[[N]]
// CHECK:         return %[[Y]]
func.func @example(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = renorm.rms_norm ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// Two passes: the squares are those of x - sum/8, formed in the body; the
// divisor of the variance is 8 - ddof.
// CHECK-LABEL: func @layer_norm_ddof
// CHECK-SAME:    (%[[X:.*]]: tensor<4x8xf32>, %[[G:.*]]: tensor<8xf32>, %[[B:.*]]: tensor<8xf32>,
// CHECK-DAG:     %[[D:.*]] = arith.constant 8.000000e+00 : f32
// CHECK-DAG:     %[[D1:.*]] = arith.constant 7.000000e+00 : f32
// CHECK:         %[[SUM:.*]] = linalg.generic {{.*}}"reduction"]} ins(%[[X]] :
// CHECK:         %[[SQ:.*]] = linalg.generic {indexing_maps = [#[[ID]], #[[ROW]], #[[ROW]]]{{.*}}"reduction"]} ins(%[[X]], %[[SUM]] :
// CHECK-NEXT:    ^bb0(%[[A:.*]]: f32, %[[S:.*]]: f32, %[[ACC:.*]]: f32):
// CHECK-NEXT:      %[[MU:.*]] = arith.divf %[[S]], %[[D]]
// CHECK-NEXT:      %[[DEV:.*]] = arith.subf %[[A]], %[[MU]]
// CHECK-NEXT:      %[[ABS:.*]] = math.absf %[[DEV]]
// CHECK-NEXT:      arith.mulf %[[ABS]], %[[ABS]]
// CHECK:         linalg.generic {indexing_maps = [#[[ID]], #[[ROW]], #[[ROW]], #[[COL]], #[[COL]], #[[ID]]]{{.*}} ins(%[[X]], %[[SUM]], %[[SQ]], %[[G]], %[[B]] :
// CHECK-NEXT:    ^bb0(%{{.*}}: f32, %{{.*}}: f32, %[[Q:.*]]: f32, %[[SCALE:.*]]: f32, %[[BIAS:.*]]: f32, %{{.*}}: f32):
// CHECK:           %[[VAR:.*]] = arith.divf %[[Q]], %[[D1]]
// CHECK:           %[[N:.*]] = arith.mulf
// CHECK-NEXT:      %[[SCALED:.*]] = arith.mulf %[[N]], %[[SCALE]]
// CHECK-NEXT:      arith.addf %[[SCALED]], %[[BIAS]]
func.func @layer_norm_ddof(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>, %o: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = renorm.layer_norm ins(%x : tensor<4x8xf32>) scale(%g : tensor<8xf32>) bias(%b : tensor<8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 {ddof = 1 : i64} -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// Sizes known at run time only: the row length is an operand of the bodies.
// CHECK-LABEL: func @dynamic
// CHECK-SAME:    (%[[X:.*]]: tensor<?x?xf32>,
// CHECK:         %[[DIM:.*]] = tensor.dim %[[X]], %c1
// CHECK:         %[[INT:.*]] = arith.index_cast
// CHECK:         %[[LEN:.*]] = arith.sitofp %[[INT]] : i64 to f32
// CHECK:         arith.divf %{{.*}}, %[[LEN]]
func.func @dynamic(%x: tensor<?x?xf32>, %o: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %y = renorm.layer_norm ins(%x : tensor<?x?xf32>) outs(%o : tensor<?x?xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// Outside the root: 1 / (sqrt(m) + epsilon), no rsqrt.
// CHECK-LABEL: func @epsilon_outside
// CHECK:         %[[ROOT:.*]] = math.sqrt
// CHECK-NEXT:    %[[SUM:.*]] = arith.addf %[[ROOT]], %{{.*}}
// CHECK:         arith.divf %{{.*}}, %[[SUM]]
// CHECK-NOT:     math.rsqrt
// CHECK:         return
func.func @epsilon_outside(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = renorm.rms_norm ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 {epsilon_placement = #renorm<epsilon_placement outside>} -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// f16 rows are summed in f32 and rounded once, at the end ...
// CHECK-LABEL: func @round_once
// CHECK:         %[[R:.*]] = math.rsqrt %{{.*}} : f32
// CHECK-NEXT:    %[[N:.*]] = arith.mulf %{{.*}}, %[[R]] : f32
// CHECK-NEXT:    %[[G:.*]] = arith.extf %{{.*}} : f16 to f32
// CHECK-NEXT:    %[[Y:.*]] = arith.mulf %[[N]], %[[G]] : f32
// CHECK-NEXT:    arith.truncf %[[Y]] : f32 to f16
func.func @round_once(%x: tensor<4x8xf16>, %g: tensor<8xf16>, %o: tensor<4x8xf16>) -> tensor<4x8xf16> {
  %y = renorm.rms_norm ins(%x : tensor<4x8xf16>) scale(%g : tensor<8xf16>) outs(%o : tensor<4x8xf16>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf16>
  return %y : tensor<4x8xf16>
}

// ... and with round_normalized also in front of the scale.
// CHECK-LABEL: func @round_normalized
// CHECK:         %[[R:.*]] = math.rsqrt %{{.*}} : f32
// CHECK-NEXT:    %[[N:.*]] = arith.mulf %{{.*}}, %[[R]] : f32
// CHECK-NEXT:    %[[NH:.*]] = arith.truncf %[[N]] : f32 to f16
// CHECK-NEXT:    %[[NF:.*]] = arith.extf %[[NH]] : f16 to f32
// CHECK-NEXT:    %[[G:.*]] = arith.extf %{{.*}} : f16 to f32
// CHECK-NEXT:    arith.mulf %[[NF]], %[[G]] : f32
func.func @round_normalized(%x: tensor<4x8xf16>, %g: tensor<8xf16>, %o: tensor<4x8xf16>) -> tensor<4x8xf16> {
  %y = renorm.rms_norm ins(%x : tensor<4x8xf16>) scale(%g : tensor<8xf16>) outs(%o : tensor<4x8xf16>) axes = [1] epsilon = 1.0e-05 {round_normalized} -> tensor<4x8xf16>
  return %y : tensor<4x8xf16>
}

// CHECK-LABEL: func @channels_first
// CHECK:         linalg.generic {indexing_maps = [#[[NCHW]], #[[NHW]]], iterator_types = ["parallel", "reduction", "parallel", "parallel"]}
// CHECK:         linalg.generic {indexing_maps = [#[[NCHW]], #[[NHW]], #[[NHW]], #[[C]], #[[NCHW]]]
func.func @channels_first(%x: tensor<1x4x?x7xf32>, %g: tensor<4xf32>, %o: tensor<1x4x?x7xf32>) -> tensor<1x4x?x7xf32> {
  %y = renorm.layer_norm ins(%x : tensor<1x4x?x7xf32>) scale(%g : tensor<4xf32>) outs(%o : tensor<1x4x?x7xf32>) axes = [1] epsilon = 1.0e-06 -> tensor<1x4x?x7xf32>
  return %y : tensor<1x4x?x7xf32>
}

// Two axes, one of them dynamic: the length is their product. A run-time scale
// is read where it is not broadcast.
// CHECK-LABEL: func @two_axes_run_time_scale
// CHECK:         %[[N:.*]] = tensor.dim %{{.*}}, %c1
// CHECK:         arith.muli %[[N]], %c8
// CHECK:         iterator_types = ["parallel", "reduction", "reduction"]
// CHECK:         linalg.generic {indexing_maps = [#{{.*}}, #{{.*}}, #[[BATCH]], #{{.*}}]
func.func @two_axes_run_time_scale(%x: tensor<2x?x8xf32>, %g: tensor<2x1x8xf32>, %o: tensor<2x?x8xf32>) -> tensor<2x?x8xf32> {
  %y = renorm.rms_norm ins(%x : tensor<2x?x8xf32>) scale(%g : tensor<2x1x8xf32>) outs(%o : tensor<2x?x8xf32>) axes = [1, 2] epsilon = 1.0e-05 -> tensor<2x?x8xf32>
  return %y : tensor<2x?x8xf32>
}

// Sum and squares come from one reduction; the divisor is full_size.
// CHECK-LABEL: func @crms_norm
// CHECK:         %[[D:.*]] = arith.constant 8.000000e+00 : f32
// CHECK:         %[[S:.*]]:2 = linalg.generic {{.*}}"reduction"]}
// CHECK:         linalg.generic {{.*}} ins(%{{.*}}, %[[S]]#0, %[[S]]#1 :
// CHECK-NEXT:    ^bb0(%{{.*}}: f32, %[[SUM:.*]]: f32, %[[SQ:.*]]: f32, %{{.*}}: f32):
// CHECK-NEXT:      %[[LAST:.*]] = arith.mulf %[[SUM]], %[[SUM]]
// CHECK-NEXT:      %[[ALL:.*]] = arith.addf %[[SQ]], %[[LAST]]
// CHECK-NEXT:      arith.divf %[[ALL]], %[[D]]
func.func @crms_norm(%x: tensor<4x7xf32>, %o: tensor<4x7xf32>) -> tensor<4x7xf32> {
  %y = renorm.crms_norm ins(%x : tensor<4x7xf32>) outs(%o : tensor<4x7xf32>) axes = [1] epsilon = 1.0e-05 {full_size = 8 : i64} -> tensor<4x7xf32>
  return %y : tensor<4x7xf32>
}

// The norm reads the rounded sum, in f16, not the f32 one.
// CHECK-LABEL: func @add_norm
// CHECK:         %[[S:.*]] = linalg.generic
// CHECK:           %[[A:.*]] = arith.addf %{{.*}}, %{{.*}} : f32
// CHECK-NEXT:      arith.truncf %[[A]] : f32 to f16
// CHECK:         linalg.generic {{.*}}"reduction"]} ins(%[[S]] : tensor<?x8xf16>)
// CHECK:         %[[Y:.*]] = linalg.generic {{.*}} ins(%[[S]], %{{.*}} : tensor<?x8xf16>, tensor<?xf32>)
// CHECK:         return %[[S]], %[[Y]]
func.func @add_norm(%x: tensor<?x8xf16>, %r: tensor<?x8xf32>, %o: tensor<?x8xf16>) -> (tensor<?x8xf16>, tensor<?x8xf16>) {
  %s, %y = renorm.add_norm rms_norm ins(%x, %r : tensor<?x8xf16>, tensor<?x8xf32>) outs(%o, %o : tensor<?x8xf16>, tensor<?x8xf16>) axes = [1] epsilon = 1.0e-05 -> tensor<?x8xf16>, tensor<?x8xf16>
  return %s, %y : tensor<?x8xf16>, tensor<?x8xf16>
}

// A residual in f64 makes the statistics f64.
// CHECK-LABEL: func @add_norm_f64_residual
// CHECK:         arith.addf %{{.*}}, %{{.*}} : f64
// CHECK:         math.rsqrt %{{.*}} : f64
func.func @add_norm_f64_residual(%x: tensor<4x8xf32>, %r: tensor<4x8xf64>, %so: tensor<4x8xf64>, %o: tensor<4x8xf32>) -> (tensor<4x8xf64>, tensor<4x8xf32>) {
  %s, %y = renorm.add_norm rms_norm ins(%x, %r : tensor<4x8xf32>, tensor<4x8xf64>) outs(%so, %o : tensor<4x8xf64>, tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf64>, tensor<4x8xf32>
  return %s, %y : tensor<4x8xf64>, tensor<4x8xf32>
}

// The output norm is rounded to output_type before the add, and the sum to its
// own type before the second norm. Only layer_norm has a mean.
// CHECK-LABEL: func @peri_norm
// CHECK-SAME:    (%[[M:[^:]*]]: tensor<4x8xf16>, %[[R:[^:]*]]: tensor<4x8xf32>,
// CHECK:         linalg.generic {{.*}}"reduction"]} ins(%[[M]] : tensor<4x8xf16>)
// CHECK:         linalg.generic {{.*}}"reduction"]} ins(%[[M]], %{{.*}} : tensor<4x8xf16>, tensor<4xf32>)
// CHECK:         %[[T:.*]] = linalg.generic {{.*}} ins(%[[M]], %{{.*}}, %{{.*}}, %{{.*}} : tensor<4x8xf16>, tensor<4xf32>, tensor<4xf32>, tensor<8xf32>)
// CHECK:           arith.truncf %{{.*}} : f32 to f16
// CHECK:         } -> tensor<4x8xf16>
// CHECK:         %[[S:.*]] = linalg.generic {{.*}} ins(%[[T]], %[[R]] : tensor<4x8xf16>, tensor<4x8xf32>)
// CHECK:           arith.addf %{{.*}}, %{{.*}} : f32
// CHECK:         } -> tensor<4x8xf32>
// CHECK:         %[[Q:.*]] = linalg.generic {{.*}}"reduction"]} ins(%[[S]] : tensor<4x8xf32>)
// CHECK:         %[[Y:.*]] = linalg.generic {{.*}} ins(%[[S]], %[[Q]] :
// CHECK:         return %[[S]], %[[Y]]
func.func @peri_norm(%m: tensor<4x8xf16>, %r: tensor<4x8xf32>, %g: tensor<8xf32>, %so: tensor<4x8xf32>, %o: tensor<4x8xf16>) -> (tensor<4x8xf32>, tensor<4x8xf16>) {
  %s, %y = renorm.peri_norm layer_norm, rms_norm ins(%m, %r : tensor<4x8xf16>, tensor<4x8xf32>) output_scale(%g : tensor<8xf32>) outs(%so, %o : tensor<4x8xf32>, tensor<4x8xf16>) axes = [1] output_epsilon = 1.0e-05 epsilon = 1.0e-05 {output_type = f16} -> tensor<4x8xf32>, tensor<4x8xf16>
  return %s, %y : tensor<4x8xf32>, tensor<4x8xf16>
}

// The sum is rounded before its mean is taken, and the centred row before the
// norm. The sum has a tensor of its own.
// CHECK-LABEL: func @center_norm
// CHECK-SAME:    (%[[X:[^:]*]]: tensor<?x8xf16>, %[[R:[^:]*]]: tensor<?x8xf16>,
// CHECK:         %[[E:.*]] = tensor.empty(%{{.*}}) : tensor<?x8xf16>
// CHECK:         %[[S:.*]] = linalg.generic {{.*}} ins(%[[X]], %[[R]] : {{.*}} outs(%[[E]] :
// CHECK:           arith.truncf %{{.*}} : f32 to f16
// CHECK:         linalg.generic {{.*}}"reduction"]} ins(%[[S]] :
// CHECK:         %[[C:.*]] = linalg.generic {{.*}} ins(%[[S]], %{{.*}} :
// CHECK:           arith.subf
// CHECK-NEXT:      arith.truncf %{{.*}} : f32 to f16
// CHECK:         linalg.generic {{.*}}"reduction"]} ins(%[[C]] :
// CHECK:         %[[Y:.*]] = linalg.generic {{.*}} ins(%[[C]], %{{.*}} :
// CHECK:         return %[[C]], %[[Y]]
func.func @center_norm(%x: tensor<?x8xf16>, %r: tensor<?x8xf16>, %o: tensor<?x8xf16>) -> (tensor<?x8xf16>, tensor<?x8xf16>) {
  %c, %y = renorm.center_norm rms_norm ins(%x : tensor<?x8xf16>) residual(%r : tensor<?x8xf16>) outs(%o, %o : tensor<?x8xf16>, tensor<?x8xf16>) axes = [1] epsilon = 1.0e-05 -> tensor<?x8xf16>, tensor<?x8xf16>
  return %c, %y : tensor<?x8xf16>, tensor<?x8xf16>
}

// CHECK-LABEL: func @add_center
// CHECK:         %[[S:.*]] = linalg.generic
// CHECK:           arith.addf
// CHECK:         linalg.generic {{.*}}"reduction"]} ins(%[[S]] :
// CHECK:         %[[C:.*]] = linalg.generic {{.*}} ins(%[[S]], %{{.*}} :
// CHECK:         return %[[C]]
func.func @add_center(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %c = renorm.add_center ins(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] -> tensor<4x8xf32>
  return %c : tensor<4x8xf32>
}

// CHECK-LABEL: func @center
// CHECK-SAME:    (%[[W:.*]]: tensor<8x4xf32>,
// CHECK:         %[[S:.*]] = linalg.generic {{.*}} iterator_types = ["reduction", "parallel"]} ins(%[[W]] :
// CHECK:         linalg.generic {{.*}} iterator_types = ["parallel", "parallel"]} ins(%[[W]], %[[S]] :
// CHECK:           %[[MU:.*]] = arith.divf
// CHECK-NEXT:      arith.subf %{{.*}}, %[[MU]]
func.func @center(%w: tensor<8x4xf32>, %o: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %y = renorm.center ins(%w : tensor<8x4xf32>) outs(%o : tensor<8x4xf32>) axes = [0] -> tensor<8x4xf32>
  return %y : tensor<8x4xf32>
}
