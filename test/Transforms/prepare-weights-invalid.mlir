// RUN: not renorm-opt %s --renorm-optimize="fold=prepare weights=7" 2>&1 | FileCheck %s --check-prefix=NUMBER
// RUN: not renorm-opt %s --renorm-optimize="fold=prepare weights=1,params" 2>&1 | FileCheck %s --check-prefix=NAME
// RUN: not renorm-opt %s --renorm-optimize="fold=prepare weights=w" -o /dev/null 2>&1 | FileCheck %s --check-prefix=TAKEN
// RUN: not renorm-opt %s --renorm-optimize="fold=prepare weights=0-2" -o /dev/null 2>&1 | FileCheck %s --check-prefix=TAKEN

// NUMBER: error: weights=7 names no argument that is a tensor of floats
// NAME: error: weights=params names no argument that is a tensor of floats
// TAKEN: error: cannot get a companion: there is a symbol @main_prepare_weights already
func.func @main(%x: tensor<2x8xf64>, %w: tensor<8x8xf64> loc("w['a']")) -> tensor<2x8xf64> {
  %zero = arith.constant dense<0.0> : tensor<2x8xf64>
  %h = linalg.matmul ins(%x, %w : tensor<2x8xf64>, tensor<8x8xf64>) outs(%zero : tensor<2x8xf64>) -> tensor<2x8xf64>
  %y = renorm.layer_norm ins(%h : tensor<2x8xf64>) outs(%zero : tensor<2x8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<2x8xf64>
  return %y : tensor<2x8xf64>
}
func.func private @main_prepare_weights()
