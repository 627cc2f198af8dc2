// RUN: renorm-opt %s --resolve-ranked-shaped-type-result-dims --canonicalize | FileCheck %s

// The sizes of a result are those of its init: asking for them keeps no norm.
// CHECK-LABEL: func @norm
// CHECK-SAME:    (%[[X:[^:]*]]: tensor<?x8xf32>, %[[O:[^:]*]]: tensor<?x8xf32>)
// CHECK-NEXT:    %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT:    %[[D:.*]] = tensor.dim %[[O]], %[[C0]]
// CHECK-NEXT:    return %[[D]]
func.func @norm(%x: tensor<?x8xf32>, %o: tensor<?x8xf32>) -> index {
  %c0 = arith.constant 0 : index
  %y = renorm.layer_norm ins(%x : tensor<?x8xf32>) outs(%o : tensor<?x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x8xf32>
  %d = tensor.dim %y, %c0 : tensor<?x8xf32>
  return %d : index
}

// Each result of the fused form has the sizes of its own init.
// CHECK-LABEL: func @add_norm
// CHECK-SAME:    %[[SO:[^:]*]]: tensor<?x?xf32>, %[[O:[^:]*]]: tensor<?x?xf16>)
// CHECK-DAG:     %[[D0:.*]] = tensor.dim %[[SO]], %c0
// CHECK-DAG:     %[[D1:.*]] = tensor.dim %[[O]], %c1
// CHECK:         return %[[D0]], %[[D1]]
func.func @add_norm(%x: tensor<?x?xf32>, %so: tensor<?x?xf32>, %o: tensor<?x?xf16>) -> (index, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %s, %y = renorm.add_norm rms_norm ins(%x, %x : tensor<?x?xf32>, tensor<?x?xf32>) outs(%so, %o : tensor<?x?xf32>, tensor<?x?xf16>) axes = [1] epsilon = 1.0e-05 -> tensor<?x?xf32>, tensor<?x?xf16>
  %d0 = tensor.dim %s, %c0 : tensor<?x?xf32>
  %d1 = tensor.dim %y, %c1 : tensor<?x?xf16>
  return %d0, %d1 : index, index
}
