// RUN: renorm-opt %s --canonicalize | FileCheck %s

// A center of a center is one center.
// CHECK-LABEL: func @center_twice
// CHECK-SAME:    (%[[X:.*]]: tensor<4x8xf32>, %[[O:.*]]: tensor<4x8xf32>)
// CHECK-NEXT:    %[[C:.*]] = renorm.center ins(%[[X]] : tensor<4x8xf32>) outs(%[[O]]
// CHECK-NEXT:    return %[[C]]
func.func @center_twice(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = renorm.center ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] -> tensor<4x8xf32>
  %1 = renorm.center ins(%0 : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] -> tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}

// Three in a row, dynamic sizes, and the inner one still has a reader.
// CHECK-LABEL: func @center_chain
// CHECK-SAME:    (%[[X:.*]]: tensor<?x?xf32>, %[[O:.*]]: tensor<?x?xf32>)
// CHECK-NEXT:    %[[C:.*]] = renorm.center ins(%[[X]] : tensor<?x?xf32>) outs(%[[O]]
// CHECK-NEXT:    return %[[C]], %[[C]]
func.func @center_chain(%x: tensor<?x?xf32>, %o: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>) {
  %0 = renorm.center ins(%x : tensor<?x?xf32>) outs(%o : tensor<?x?xf32>) axes = [0] -> tensor<?x?xf32>
  %1 = renorm.center ins(%0 : tensor<?x?xf32>) outs(%o : tensor<?x?xf32>) axes = [0] -> tensor<?x?xf32>
  %2 = renorm.center ins(%1 : tensor<?x?xf32>) outs(%o : tensor<?x?xf32>) axes = [0] -> tensor<?x?xf32>
  return %0, %2 : tensor<?x?xf32>, tensor<?x?xf32>
}

// Nobody reads the norm: it has no effect on tensors.
// CHECK-LABEL: func @unused_norm
// CHECK-NEXT:    return
func.func @unused_norm(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) {
  %0 = renorm.layer_norm ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return
}

// Near miss: centred along another axis.
// CHECK-LABEL: func @other_axis
// CHECK-COUNT-2: renorm.center
func.func @other_axis(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = renorm.center ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [0] -> tensor<4x8xf32>
  %1 = renorm.center ins(%0 : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] -> tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}

// Near miss: zero mean over both axes together is not zero mean along one.
// CHECK-LABEL: func @fewer_axes
// CHECK-COUNT-2: renorm.center
func.func @fewer_axes(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = renorm.center ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [0, 1] -> tensor<4x8xf32>
  %1 = renorm.center ins(%0 : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] -> tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}

// Near miss: the outer center also rounds to another type.
// CHECK-LABEL: func @other_element_type
// CHECK-COUNT-2: renorm.center
func.func @other_element_type(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>, %h: tensor<4x8xf16>) -> tensor<4x8xf16> {
  %0 = renorm.center ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] -> tensor<4x8xf32>
  %1 = renorm.center ins(%0 : tensor<4x8xf32>) outs(%h : tensor<4x8xf16>) axes = [1] -> tensor<4x8xf16>
  return %1 : tensor<4x8xf16>
}

// Near miss: on memrefs both write.
// CHECK-LABEL: func @memrefs
// CHECK-COUNT-2: renorm.center
func.func @memrefs(%x: memref<4x8xf32>, %o: memref<4x8xf32>) {
  renorm.center ins(%x : memref<4x8xf32>) outs(%o : memref<4x8xf32>) axes = [1]
  renorm.center ins(%o : memref<4x8xf32>) outs(%x : memref<4x8xf32>) axes = [1]
  return
}
