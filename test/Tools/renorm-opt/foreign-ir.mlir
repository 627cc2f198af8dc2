// Unranked values and ops of dialects nobody knows are left as they are.
// RUN: renorm-opt %s --allow-unregistered-dialect --renorm-lower-to-linalg --canonicalize | FileCheck %s
// RUN: renorm-opt %s --allow-unregistered-dialect --emit-bytecode | renorm-opt --allow-unregistered-dialect | FileCheck %s --check-prefixes=CHECK,KEPT
// RUN: %exits 1 renorm-opt %s 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// UNKNOWN: error: {{.*}}unregistered dialect

// CHECK-LABEL: func @foreign
// CHECK-SAME:    (%[[X:.*]]: tensor<*xf32>, %[[Q:.*]]: !onnx.Seq<f32>,
// CHECK:         %[[Y:.*]] = "onnx.LayerNorm"(%[[X]], %[[Q]]) ({
// CHECK-NEXT:      "onnx.Yield"
// CHECK-NEXT:    }) {axis = -1 : si64} : (tensor<*xf32>, !onnx.Seq<f32>) -> tensor<*xf32>
// CHECK-NEXT:    %[[C:.*]] = tensor.cast %[[Y]] : tensor<*xf32> to tensor<?x8xf32>
// KEPT:          renorm.rms_norm ins(%[[C]]
func.func @foreign(%x: tensor<*xf32>, %q: !onnx.Seq<f32>, %o: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %y = "onnx.LayerNorm"(%x, %q) ({
    "onnx.Yield"() : () -> ()
  }) {axis = -1 : si64} : (tensor<*xf32>, !onnx.Seq<f32>) -> tensor<*xf32>
  %c = tensor.cast %y : tensor<*xf32> to tensor<?x8xf32>
  %n = renorm.rms_norm ins(%c : tensor<?x8xf32>) outs(%o : tensor<?x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x8xf32>
  return %n : tensor<?x8xf32>
}
