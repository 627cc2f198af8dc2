// RUN: renorm-opt %s -renorm-fold-table-norms=remarks -verify-diagnostics=only-expected | FileCheck %s
// RUN: renorm-opt %s -renorm-fold-table-norms=tied=clone | FileCheck %s --check-prefix=CLONE

// Each near miss would be wrong, or would store a table twice.
// CHECK-NOT: ins(%{{.*}} : tensor<2x3xf64>)

!t = tensor<4x3xf64>

// Something is added to the row.
func.func @positions(%i: index) -> tensor<1x3xf64> {
  %t = arith.constant dense<[[0.0, 0.0, 3.0], [1.0, -1.0, 0.0]]> : tensor<2x3xf64>
  %p = arith.constant dense<[[1.0, 2.0, 3.0]]> : tensor<1x3xf64>
  %e = tensor.empty() : tensor<1x3xf64>
  %0 = tensor.extract_slice %t[%i, 0] [1, 3] [1, 1] : tensor<2x3xf64> to tensor<1x3xf64>
  %1 = arith.addf %0, %p : tensor<1x3xf64>
  // expected-remark@+1 {{norm not folded into a table: its input is not a look-up in a constant table}}
  %y = renorm.layer_norm ins(%1 : tensor<1x3xf64>) outs(%e : tensor<1x3xf64>) axes = [1] epsilon = 0.25 -> tensor<1x3xf64>
  return %y : tensor<1x3xf64>
}

// Rows times two: epsilon is not.
func.func @scaled(%i: index) -> tensor<1x3xf64> {
  %t = arith.constant dense<[[0.0, 0.0, 3.0], [1.0, -1.0, 0.0]]> : tensor<2x3xf64>
  %two = arith.constant dense<2.0> : tensor<1x3xf64>
  %e = tensor.empty() : tensor<1x3xf64>
  %0 = tensor.extract_slice %t[%i, 0] [1, 3] [1, 1] : tensor<2x3xf64> to tensor<1x3xf64>
  %1 = arith.mulf %0, %two : tensor<1x3xf64>
  // expected-remark@+1 {{its input is not a look-up in a constant table}}
  %y = renorm.layer_norm ins(%1 : tensor<1x3xf64>) outs(%e : tensor<1x3xf64>) axes = [1] epsilon = 0.25 -> tensor<1x3xf64>
  return %y : tensor<1x3xf64>
}

// A part of the row.
func.func @part(%i: index) -> tensor<1x2xf64> {
  %t = arith.constant dense<[[0.0, 0.0, 3.0], [1.0, -1.0, 0.0]]> : tensor<2x3xf64>
  %e = tensor.empty() : tensor<1x2xf64>
  %0 = tensor.extract_slice %t[%i, 0] [1, 2] [1, 1] : tensor<2x3xf64> to tensor<1x2xf64>
  // expected-remark@+1 {{its input is not a look-up in a constant table}}
  %y = renorm.layer_norm ins(%0 : tensor<1x2xf64>) outs(%e : tensor<1x2xf64>) axes = [1] epsilon = 0.25 -> tensor<1x2xf64>
  return %y : tensor<1x2xf64>
}

// The rows are returned as well.
func.func @read_raw(%i: index) -> (tensor<1x3xf64>, tensor<1x3xf64>) {
  %t = arith.constant dense<[[0.0, 0.0, 3.0], [1.0, -1.0, 0.0]]> : tensor<2x3xf64>
  %e = tensor.empty() : tensor<1x3xf64>
  %0 = tensor.extract_slice %t[%i, 0] [1, 3] [1, 1] : tensor<2x3xf64> to tensor<1x3xf64>
  // expected-remark@+1 {{the rows that are looked up are read as they are by func.return at}}
  %y = renorm.layer_norm ins(%0 : tensor<1x3xf64>) outs(%e : tensor<1x3xf64>) axes = [1] epsilon = 0.25 -> tensor<1x3xf64>
  return %y, %0 : tensor<1x3xf64>, tensor<1x3xf64>
}

// As many factors as channels, but one for each row.
func.func @scale_per_row(%i: index, %e: tensor<3x3xf64>) -> tensor<3x3xf64> {
  %t = arith.constant dense<[[0.0, 0.0, 3.0], [1.0, -1.0, 0.0], [1.0, 2.0, 4.0], [0.5, 1.0, 2.0]]> : tensor<4x3xf64>
  %g = arith.constant dense<[[1.0], [2.0], [3.0]]> : tensor<3x1xf64>
  %0 = tensor.extract_slice %t[%i, 0] [3, 3] [1, 1] : tensor<4x3xf64> to tensor<3x3xf64>
  // expected-remark@+1 {{its scale or bias is not a constant vector}}
  %y = renorm.layer_norm ins(%0 : tensor<3x3xf64>) scale(%g : tensor<3x1xf64>) outs(%e : tensor<3x3xf64>) axes = [1] epsilon = 0.25 -> tensor<3x3xf64>
  return %y : tensor<3x3xf64>
}

// The scale comes at run time.
func.func @scale_argument(%i: index, %g: tensor<3xf64>) -> tensor<1x3xf64> {
  %t = arith.constant dense<[[0.0, 0.0, 3.0], [1.0, -1.0, 0.0]]> : tensor<2x3xf64>
  %e = tensor.empty() : tensor<1x3xf64>
  %0 = tensor.extract_slice %t[%i, 0] [1, 3] [1, 1] : tensor<2x3xf64> to tensor<1x3xf64>
  // expected-remark@+1 {{its scale or bias is not a constant vector}}
  %y = renorm.layer_norm ins(%0 : tensor<1x3xf64>) scale(%g : tensor<3xf64>) outs(%e : tensor<1x3xf64>) axes = [1] epsilon = 0.25 -> tensor<1x3xf64>
  return %y : tensor<1x3xf64>
}

// A tied head. Cloning gives the look-up a table of its own.
// CLONE-LABEL: func @tied
// CLONE:         %[[T:.*]] = arith.constant dense<{{.*}}> : tensor<2x3xf64>
// CLONE:         %[[N:.*]] = renorm.layer_norm ins(%[[T]] :
// CLONE:         tensor.extract_slice %[[N]]
// CLONE:         linalg.matmul {{.*}}%[[T]]
func.func @tied(%i: index, %z: tensor<1x2xf64>) -> tensor<1x2xf64> {
  %t = arith.constant dense<[[0.0, 0.0, 3.0], [1.0, -1.0, 0.0]]> : tensor<2x3xf64>
  %e = tensor.empty() : tensor<1x3xf64>
  %e2 = tensor.empty() : tensor<3x2xf64>
  %0 = tensor.extract_slice %t[%i, 0] [1, 3] [1, 1] : tensor<2x3xf64> to tensor<1x3xf64>
  // expected-remark@+1 {{has another reader (tied=clone would normalise a copy)}}
  %y = renorm.layer_norm ins(%0 : tensor<1x3xf64>) outs(%e : tensor<1x3xf64>) axes = [1] epsilon = 0.25 -> tensor<1x3xf64>
  %m = linalg.matmul indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>]
      ins(%y, %t : tensor<1x3xf64>, tensor<2x3xf64>) outs(%z : tensor<1x2xf64>) -> tensor<1x2xf64>
  return %m : tensor<1x2xf64>
}

// The mean of the first norm's result is that of its bias, its entries are not.
func.func @bias_is_no_row(%x: tensor<1x3xf64>) -> tensor<1x3xf64> {
  %b = arith.constant dense<[1.0, -2.0, 0.5]> : tensor<3xf64>
  %e = tensor.empty() : tensor<1x3xf64>
  // expected-remark@+1 {{its input is not a look-up in a constant table}}
  %n = renorm.layer_norm ins(%x : tensor<1x3xf64>) bias(%b : tensor<3xf64>) outs(%e : tensor<1x3xf64>) axes = [1] epsilon = 0.25 -> tensor<1x3xf64>
  // expected-remark@+1 {{its input is not a look-up in a constant table}}
  %y = renorm.layer_norm ins(%n : tensor<1x3xf64>) outs(%e : tensor<1x3xf64>) axes = [1] epsilon = 0.25 -> tensor<1x3xf64>
  return %y : tensor<1x3xf64>
}

// Rows of a computed table.
func.func @argument(%t: tensor<2x3xf64>, %i: index) -> tensor<1x3xf64> {
  %e = tensor.empty() : tensor<1x3xf64>
  %0 = tensor.extract_slice %t[%i, 0] [1, 3] [1, 1] : tensor<2x3xf64> to tensor<1x3xf64>
  // expected-remark@+1 {{its input is not a look-up in a constant table}}
  %y = renorm.layer_norm ins(%0 : tensor<1x3xf64>) outs(%e : tensor<1x3xf64>) axes = [1] epsilon = 0.25 -> tensor<1x3xf64>
  return %y : tensor<1x3xf64>
}
