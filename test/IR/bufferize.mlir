// RUN: renorm-opt %s --one-shot-bufferize="bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map" --canonicalize | FileCheck %s

// The result takes the buffer of the init; nothing is copied.
// CHECK-LABEL: func @into_fresh_buffer
// CHECK-SAME:    (%[[X:.*]]: memref<?x8xf32>, %[[G:.*]]: memref<8xf32>)
// CHECK:         %[[O:.*]] = memref.alloc(%{{.*}}) {{.*}} : memref<?x8xf32>
// CHECK-NEXT:    renorm.layer_norm ins(%[[X]] : memref<?x8xf32>) scale(%[[G]] : memref<8xf32>) outs(%[[O]] : memref<?x8xf32>) axes = [1] epsilon = 1.000000e-05 {ddof = 1 : i64}
// CHECK-NOT:     memref.copy
// CHECK:         return %[[O]]
func.func @into_fresh_buffer(%x: tensor<?x8xf32>, %g: tensor<8xf32>) -> tensor<?x8xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x8xf32>
  %o = tensor.empty(%n) : tensor<?x8xf32>
  %y = renorm.layer_norm ins(%x : tensor<?x8xf32>) scale(%g : tensor<8xf32>) outs(%o : tensor<?x8xf32>) axes = [1] epsilon = 1.0e-05 {ddof = 1 : i64} -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// Both results of the fused form, each in its own init.
// CHECK-LABEL: func @add_norm
// CHECK-SAME:    (%[[X:.*]]: memref<4x8xf32>, %[[R:.*]]: memref<4x8xf32>)
// CHECK-DAG:     %[[S:.*]] = memref.alloc() {{.*}} : memref<4x8xf32>
// CHECK-DAG:     %[[Y:.*]] = memref.alloc() {{.*}} : memref<4x8xf16>
// CHECK:         renorm.add_norm rms_norm ins(%[[X]], %[[R]] : memref<4x8xf32>, memref<4x8xf32>) outs(%[[S]], %{{.*}} : memref<4x8xf32>, memref<4x8xf16>)
// CHECK-NOT:     memref.copy
// CHECK:         return %[[S]], %[[Y]]
func.func @add_norm(%x: tensor<4x8xf32>, %r: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf16>) {
  %so = tensor.empty() : tensor<4x8xf32>
  %o = tensor.empty() : tensor<4x8xf16>
  %s, %y = renorm.add_norm rms_norm ins(%x, %r : tensor<4x8xf32>, tensor<4x8xf32>) outs(%so, %o : tensor<4x8xf32>, tensor<4x8xf16>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>, tensor<4x8xf16>
  return %s, %y : tensor<4x8xf32>, tensor<4x8xf16>
}

// An init that is also the input: the op may read a row twice, so the result
// goes to a buffer of its own. The init's contents are not copied into it.
// CHECK-LABEL: func @init_is_input
// CHECK-SAME:    (%[[X:.*]]: memref<4x8xf32>)
// CHECK:         %[[O:.*]] = memref.alloc() {{.*}} : memref<4x8xf32>
// CHECK-NOT:     memref.copy
// CHECK:         renorm.rms_norm ins(%[[X]] : memref<4x8xf32>) outs(%[[O]] : memref<4x8xf32>)
// CHECK:         return %[[O]]
func.func @init_is_input(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = renorm.rms_norm ins(%x : tensor<4x8xf32>) outs(%x : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// The init is read again behind the op: it must keep its contents.
// CHECK-LABEL: func @init_is_read_later
// CHECK-SAME:    (%[[X:.*]]: memref<4x7xf32>, %[[I:.*]]: memref<4x7xf32>)
// CHECK:         %[[O:.*]] = memref.alloc()
// CHECK-NOT:     memref.copy
// CHECK:         renorm.crms_norm ins(%[[X]] : memref<4x7xf32>) outs(%[[O]] :
// CHECK:         return %[[O]], %[[I]]
func.func @init_is_read_later(%x: tensor<4x7xf32>, %i: tensor<4x7xf32>) -> (tensor<4x7xf32>, tensor<4x7xf32>) {
  %y = renorm.crms_norm ins(%x : tensor<4x7xf32>) outs(%i : tensor<4x7xf32>) axes = [1] epsilon = 1.0e-05 {full_size = 8 : i64} -> tensor<4x7xf32>
  return %y, %i : tensor<4x7xf32>, tensor<4x7xf32>
}

// Two destinations, each its own buffer.
// CHECK-LABEL: func @fused
// CHECK-SAME:    (%[[X:.*]]: memref<4x8xf32>, %[[R:.*]]: memref<4x8xf32>)
// CHECK:         %[[S:.*]] = memref.alloc() {{.*}} : memref<4x8xf32>
// CHECK:         renorm.peri_norm rms_norm, rms_norm ins(%[[X]], %[[R]] : memref<4x8xf32>, memref<4x8xf32>) outs(%[[S]], %{{.*}} :
// CHECK:         renorm.center_norm rms_norm ins(%[[S]] : memref<4x8xf32>) residual(%[[X]] : memref<4x8xf32>)
// CHECK:         renorm.add_center ins(%{{.*}}, %[[R]] :
// CHECK-NOT:     memref.copy
func.func @fused(%x: tensor<4x8xf32>, %r: tensor<4x8xf32>) -> (tensor<4x8xf16>, tensor<4x8xf16>, tensor<4x8xf32>) {
  %o = tensor.empty() : tensor<4x8xf32>
  %p = tensor.empty() : tensor<4x8xf16>
  %s, %y = renorm.peri_norm rms_norm, rms_norm ins(%x, %r : tensor<4x8xf32>, tensor<4x8xf32>) outs(%o, %p : tensor<4x8xf32>, tensor<4x8xf16>) axes = [1] output_epsilon = 1.0e-05 epsilon = 1.0e-05 -> tensor<4x8xf32>, tensor<4x8xf16>
  %c, %z = renorm.center_norm rms_norm ins(%s : tensor<4x8xf32>) residual(%x : tensor<4x8xf32>) outs(%o, %p : tensor<4x8xf32>, tensor<4x8xf16>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>, tensor<4x8xf16>
  %a = renorm.add_center ins(%c, %r : tensor<4x8xf32>, tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] -> tensor<4x8xf32>
  return %y, %z, %a : tensor<4x8xf16>, tensor<4x8xf16>, tensor<4x8xf32>
}

// CHECK-LABEL: func @center_into_argument
// CHECK-SAME:    (%[[X:.*]]: memref<4x8xf32>, %[[M:.*]]: memref<4x8xf32>)
// CHECK-NEXT:    renorm.center ins(%[[X]] : memref<4x8xf32>) outs(%[[M]] : memref<4x8xf32>) axes = [0]
// CHECK-NEXT:    return
func.func @center_into_argument(%x: tensor<4x8xf32>, %m: memref<4x8xf32>) {
  %o = bufferization.to_tensor %m restrict writable : memref<4x8xf32> to tensor<4x8xf32>
  %c = renorm.center ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [0] -> tensor<4x8xf32>
  bufferization.materialize_in_destination %c in restrict writable %m : (tensor<4x8xf32>, memref<4x8xf32>) -> ()
  return
}

// Gradients: each into its own init.
// CHECK-LABEL: func @gradients
// CHECK-SAME:    (%[[DY:.*]]: memref<4x8xf32>, %[[X:.*]]: memref<4x8xf32>)
// CHECK-DAG:     %[[DX:.*]] = memref.alloc() {{.*}} : memref<4x8xf32>
// CHECK-DAG:     %[[DG:.*]] = memref.alloc() {{.*}} : memref<8xf32>
// CHECK-DAG:     renorm.layer_norm_backward ins(%[[DY]], %[[X]] : memref<4x8xf32>, memref<4x8xf32>) outs(%[[DX]] : memref<4x8xf32>)
// CHECK-DAG:     renorm.rms_norm_scale_backward ins(%[[DY]], %[[X]] : memref<4x8xf32>, memref<4x8xf32>) outs(%[[DG]] : memref<8xf32>)
// CHECK-NOT:     memref.copy
// CHECK:         return %[[DX]], %[[DG]]
func.func @gradients(%dy: tensor<4x8xf32>, %x: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<8xf32>) {
  %o = tensor.empty() : tensor<4x8xf32>
  %p = tensor.empty() : tensor<8xf32>
  %0 = renorm.layer_norm_backward ins(%dy, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  %1 = renorm.rms_norm_scale_backward ins(%dy, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%p : tensor<8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<8xf32>
  return %0, %1 : tensor<4x8xf32>, tensor<8xf32>
}
