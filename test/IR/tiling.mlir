// RUN: renorm-opt %s --transform-interpreter --canonicalize --cse -split-input-file 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t

// The scale has the shape of the axes and is passed whole; rows are dynamic.
// CHECK-LABEL: func @layer_norm
// CHECK-SAME:    (%[[X:.*]]: tensor<?x8xf32>, %[[G:.*]]: tensor<8xf32>,
// CHECK:         scf.for %[[I:[^ ]+]] = %{{.*}} to %{{.*}} step %{{.*}} iter_args(%[[ACC:[^ ,)]+]] = %{{.*}})
// CHECK:           %[[N:.*]] = affine.min
// CHECK:           %[[XT:.*]] = tensor.extract_slice %[[X]][%[[I]], 0] [%[[N]], 8] [1, 1]
// CHECK:           %[[OT:.*]] = tensor.extract_slice %[[ACC]][%[[I]], 0] [%[[N]], 8] [1, 1]
// CHECK:           %[[YT:.*]] = renorm.layer_norm ins(%[[XT]] : tensor<?x8xf32>) scale(%[[G]] : tensor<8xf32>) outs(%[[OT]] : tensor<?x8xf32>) axes = [1] epsilon = 1.000000e-05 {stat_type = f64} -> tensor<?x8xf32>
// CHECK:           tensor.insert_slice %[[YT]] into %[[ACC]][%[[I]], 0] [%[[N]], 8] [1, 1]
func.func @layer_norm(%x: tensor<?x8xf32>, %g: tensor<8xf32>, %o: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %y = renorm.layer_norm ins(%x : tensor<?x8xf32>) scale(%g : tensor<8xf32>) outs(%o : tensor<?x8xf32>) axes = [1] epsilon = 1.0e-05 {stat_type = f64} -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["renorm.layer_norm"]} in %m : (!transform.any_op) -> !transform.any_op
    transform.structured.tile_using_for %op tile_sizes [4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Parameters of the input's rank: sliced where they follow the rows, whole
// where they are broadcast.
// CHECK-LABEL: func @broadcast_scales
// CHECK-SAME:    (%[[X:.*]]: tensor<2x16x8xf32>, %[[G:.*]]: tensor<2x1x8xf32>, %[[B:.*]]: tensor<1x16x8xf32>,
// CHECK:         scf.for %[[I:[^ ]+]] =
// CHECK:           scf.for %[[J:[^ ]+]] =
// CHECK:             %[[XT:.*]] = tensor.extract_slice %[[X]][%[[I]], %[[J]], 0] [1, 4, 8] [1, 1, 1]
// CHECK:             %[[GT:.*]] = tensor.extract_slice %[[G]][%[[I]], 0, 0] [1, 1, 8] [1, 1, 1]
// CHECK:             %[[BT:.*]] = tensor.extract_slice %[[B]][0, %[[J]], 0] [1, 4, 8] [1, 1, 1]
// CHECK:             renorm.rms_norm ins(%[[XT]] : tensor<1x4x8xf32>) scale(%[[GT]] : tensor<1x1x8xf32>) bias(%[[BT]] : tensor<1x4x8xf32>)
func.func @broadcast_scales(%x: tensor<2x16x8xf32>, %g: tensor<2x1x8xf32>, %b: tensor<1x16x8xf32>, %o: tensor<2x16x8xf32>) -> tensor<2x16x8xf32> {
  %y = renorm.rms_norm ins(%x : tensor<2x16x8xf32>) scale(%g : tensor<2x1x8xf32>) bias(%b : tensor<1x16x8xf32>) outs(%o : tensor<2x16x8xf32>) axes = [2] epsilon = 1.0e-05 -> tensor<2x16x8xf32>
  return %y : tensor<2x16x8xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["renorm.rms_norm"]} in %m : (!transform.any_op) -> !transform.any_op
    transform.structured.tile_using_for %op tile_sizes [1, 4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Channels first: the loops are batch, height and width; only the last is tiled.
// CHECK-LABEL: func @channels_first
// CHECK:         scf.for %[[I:[^ ]+]] =
// CHECK:           tensor.extract_slice %{{.*}}[0, 0, 0, %[[I]]] [1, 4, 7, 2] [1, 1, 1, 1]
// CHECK:           renorm.layer_norm ins(%{{.*}} : tensor<1x4x7x2xf32>) scale(%{{.*}} : tensor<4xf32>) outs(%{{.*}} : tensor<1x4x7x2xf32>) axes = [1]
func.func @channels_first(%x: tensor<1x4x7x8xf32>, %g: tensor<4xf32>, %o: tensor<1x4x7x8xf32>) -> tensor<1x4x7x8xf32> {
  %y = renorm.layer_norm ins(%x : tensor<1x4x7x8xf32>) scale(%g : tensor<4xf32>) outs(%o : tensor<1x4x7x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<1x4x7x8xf32>
  return %y : tensor<1x4x7x8xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["renorm.layer_norm"]} in %m : (!transform.any_op) -> !transform.any_op
    transform.structured.tile_using_for %op tile_sizes [0, 0, 2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Two axes around the row, dynamic sizes inside of it.
// CHECK-LABEL: func @axes_around_the_row
// CHECK:         scf.for %[[I:[^ ]+]] =
// CHECK:           tensor.extract_slice %{{.*}}[0, %[[I]], 0] [4, 1, %{{.*}}] [1, 1, 1] : tensor<4x?x?xf32> to tensor<4x1x?xf32>
// CHECK:           renorm.center ins(%{{.*}} : tensor<4x1x?xf32>) outs(%{{.*}} : tensor<4x1x?xf32>) axes = [0, 2]
func.func @axes_around_the_row(%x: tensor<4x?x?xf32>, %o: tensor<4x?x?xf32>) -> tensor<4x?x?xf32> {
  %y = renorm.center ins(%x : tensor<4x?x?xf32>) outs(%o : tensor<4x?x?xf32>) axes = [0, 2] -> tensor<4x?x?xf32>
  return %y : tensor<4x?x?xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["renorm.center"]} in %m : (!transform.any_op) -> !transform.any_op
    transform.structured.tile_using_for %op tile_sizes [1] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// CHECK-LABEL: func @crms_norm
// CHECK:         scf.for
// CHECK:           renorm.crms_norm ins(%{{.*}} : tensor<2x7xf32>) outs(%{{.*}} : tensor<2x7xf32>) axes = [1] epsilon = 1.000000e-05 {full_size = 8 : i64}
func.func @crms_norm(%x: tensor<4x7xf32>, %o: tensor<4x7xf32>) -> tensor<4x7xf32> {
  %y = renorm.crms_norm ins(%x : tensor<4x7xf32>) outs(%o : tensor<4x7xf32>) axes = [1] epsilon = 1.0e-05 {full_size = 8 : i64} -> tensor<4x7xf32>
  return %y : tensor<4x7xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["renorm.crms_norm"]} in %m : (!transform.any_op) -> !transform.any_op
    transform.structured.tile_using_for %op tile_sizes [2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Both results of the fused form are put together again.
// CHECK-LABEL: func @add_norm
// CHECK:         %[[R:.*]]:2 = scf.for %[[I:[^ ]+]] = {{.*}} iter_args(%[[SA:[^ ,)]+]] = %{{.*}}, %[[YA:[^ ,)]+]] = %{{.*}})
// CHECK:           %[[T:.*]]:2 = renorm.add_norm rms_norm ins(%{{.*}}, %{{.*}} : tensor<2x8xf32>, tensor<2x8xf16>) outs(%{{.*}}, %{{.*}} : tensor<2x8xf32>, tensor<2x8xf16>)
// CHECK-DAG:       %[[S:.*]] = tensor.insert_slice %[[T]]#0 into %[[SA]][%[[I]], 0]
// CHECK-DAG:       %[[Y:.*]] = tensor.insert_slice %[[T]]#1 into %[[YA]][%[[I]], 0]
// CHECK:           scf.yield %[[S]], %[[Y]]
// CHECK:         return %[[R]]#0, %[[R]]#1
func.func @add_norm(%x: tensor<4x8xf32>, %r: tensor<4x8xf16>, %so: tensor<4x8xf32>, %o: tensor<4x8xf16>) -> (tensor<4x8xf32>, tensor<4x8xf16>) {
  %s, %y = renorm.add_norm rms_norm ins(%x, %r : tensor<4x8xf32>, tensor<4x8xf16>) outs(%so, %o : tensor<4x8xf32>, tensor<4x8xf16>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>, tensor<4x8xf16>
  return %s, %y : tensor<4x8xf32>, tensor<4x8xf16>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["renorm.add_norm"]} in %m : (!transform.any_op) -> !transform.any_op
    transform.structured.tile_using_for %op tile_sizes [2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// The Peri pair: rows are sliced, both scales are passed whole.
// CHECK-LABEL: func @peri_norm
// CHECK-SAME:    %[[G:[^:]*]]: tensor<8xf32>, %[[H:[^:]*]]: tensor<4x1xf32>,
// CHECK:         scf.for
// CHECK:           %[[HT:.*]] = tensor.extract_slice %[[H]][%{{.*}}, 0] [2, 1] [1, 1]
// CHECK:           renorm.peri_norm rms_norm, layer_norm ins(%{{.*}}, %{{.*}} : tensor<2x8xf32>, tensor<2x8xf32>) output_scale(%[[G]] : tensor<8xf32>) scale(%[[HT]] : tensor<2x1xf32>) outs(%{{.*}}, %{{.*}} : tensor<2x8xf32>, tensor<2x8xf32>) axes = [1]
func.func @peri_norm(%g: tensor<8xf32>, %h: tensor<4x1xf32>, %x: tensor<4x8xf32>, %r: tensor<4x8xf32>, %o: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %s, %y = renorm.peri_norm rms_norm, layer_norm ins(%x, %r : tensor<4x8xf32>, tensor<4x8xf32>) output_scale(%g : tensor<8xf32>) scale(%h : tensor<4x1xf32>) outs(%o, %o : tensor<4x8xf32>, tensor<4x8xf32>) axes = [1] output_epsilon = 1.0e-05 epsilon = 1.0e-05 -> tensor<4x8xf32>, tensor<4x8xf32>
  return %s, %y : tensor<4x8xf32>, tensor<4x8xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["renorm.peri_norm"]} in %m : (!transform.any_op) -> !transform.any_op
    transform.structured.tile_using_for %op tile_sizes [2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// A reader that is tiled along the rows takes the norm into its loop.
// CHECK-LABEL: func @fused_into_reader
// CHECK:         scf.for
// CHECK:           renorm.rms_norm ins(%{{.*}} : tensor<2x8xf32>)
// CHECK:           linalg.exp
func.func @fused_into_reader(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = renorm.rms_norm ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  %z = linalg.exp ins(%y : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %z : tensor<4x8xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["linalg.exp"]} in %m : (!transform.any_op) -> !transform.any_op
    transform.structured.fuse %op tile_sizes [2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// The same with sizes known at run time only: the row is whole by its size.
// CHECK-LABEL: func @fused_dynamic
// CHECK:         scf.for
// CHECK:           renorm.rms_norm ins(%{{.*}} : tensor<?x?xf32>)
// CHECK:           linalg.exp
func.func @fused_dynamic(%x: tensor<?x?xf32>, %o: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %y = renorm.rms_norm ins(%x : tensor<?x?xf32>) outs(%o : tensor<?x?xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x?xf32>
  %z = linalg.exp ins(%y : tensor<?x?xf32>) outs(%o : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %z : tensor<?x?xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["linalg.exp"]} in %m : (!transform.any_op) -> !transform.any_op
    transform.structured.fuse %op tile_sizes [2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Near miss: the reader's tile cuts the row, so the norm stays in front of it.
// REMARK:        remark: not tiled: the tile cuts the row along axis 1
// CHECK-LABEL: func @cut_row
// CHECK:         renorm.rms_norm ins(%{{.*}} : tensor<4x8xf32>)
// CHECK:         scf.for
// CHECK-NOT:     renorm.rms_norm
// CHECK:           linalg.exp
func.func @cut_row(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = renorm.rms_norm ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  %z = linalg.exp ins(%y : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %z : tensor<4x8xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["linalg.exp"]} in %m : (!transform.any_op) -> !transform.any_op
    transform.structured.fuse %op tile_sizes [2, 4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}
