// RUN: not renorm-opt %s --renorm-lower-to-linalg=pieces=0 2>&1 | FileCheck %s
// RUN: not renorm-opt %s --renorm-lower-to-linalg=pieces=-3 2>&1 | FileCheck %s

// CHECK: error: pieces must be at least 1, got {{0|-3}}
func.func @norm(%x: tensor<4x64xf32>, %o: tensor<4x64xf32>) -> tensor<4x64xf32> {
  %y = renorm.layer_norm ins(%x : tensor<4x64xf32>) outs(%o : tensor<4x64xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x64xf32>
  return %y : tensor<4x64xf32>
}
