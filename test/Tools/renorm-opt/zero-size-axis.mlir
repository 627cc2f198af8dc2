// A norm over nothing is an error of the input, at its place.
// RUN: %exits 1 renorm-opt %s -o %t.never 2>&1 | FileCheck %s
// CHECK: zero-size-axis.mlir:[[#@LINE+2]]:{{[0-9]+}}: error: 'renorm.layer_norm' op axis 1 of 'tensor<4x0xf32>' has size zero
func.func @nothing(%x: tensor<4x0xf32>) -> tensor<4x0xf32> {
  %y = renorm.layer_norm ins(%x : tensor<4x0xf32>) outs(%x : tensor<4x0xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x0xf32>
  return %y : tensor<4x0xf32>
}
