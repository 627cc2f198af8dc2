// RUN: renorm-opt %s -renorm-fold-weights -split-input-file | FileCheck %s

// CHECK-LABEL: func @example
// CHECK:         %[[C:.*]] = arith.constant dense<{{\[\[}}-1.000000e+00, -2.000000e+00], [1.000000e+00, 2.000000e+00]]> : tensor<2x2xf32>
// CHECK-NOT:     renorm.center
// CHECK:         return %[[C]]
func.func @example() -> tensor<2x2xf32> {
  %w = arith.constant dense<[[1.0, 2.0], [3.0, 6.0]]> : tensor<2x2xf32>
  %e = tensor.empty() : tensor<2x2xf32>
  %c = renorm.center ins(%w : tensor<2x2xf32>) outs(%e : tensor<2x2xf32>) axes = [0] -> tensor<2x2xf32>
  return %c : tensor<2x2xf32>
}

// The middle of three axes; a weight that somebody else reads stays as well.
// CHECK-LABEL: func @middle_axis
// CHECK-DAG:     %[[W:.*]] = arith.constant dense<{{.*}}1.000000e+00, 2.000000e+00], [3.000000e+00, 8.000000e+00
// CHECK-DAG:     %[[C:.*]] = arith.constant dense<{{\[\[\[}}-1.000000e+00, -3.000000e+00], [1.000000e+00, 3.000000e+00]], {{\[\[}}-2.000000e+00, 2.000000e+00], [2.000000e+00, -2.000000e+00]]]> : tensor<2x2x2xf64>
// CHECK:         return %[[C]], %[[W]]
func.func @middle_axis() -> (tensor<2x2x2xf64>, tensor<2x2x2xf64>) {
  %w = arith.constant dense<[[[1.0, 2.0], [3.0, 8.0]], [[0.0, 9.0], [4.0, 5.0]]]> : tensor<2x2x2xf64>
  %e = tensor.empty() : tensor<2x2x2xf64>
  %c = renorm.center ins(%w : tensor<2x2x2xf64>) outs(%e : tensor<2x2x2xf64>) axes = [1] -> tensor<2x2x2xf64>
  return %c, %w : tensor<2x2x2xf64>, tensor<2x2x2xf64>
}

// A third in f16 is 0x3555 (0.333252), two thirds 0x3955 (0.666504).
// CHECK-LABEL: func @f16
// CHECK:         arith.constant dense<[-3.332520e-01, -3.332520e-01, 6.665040e-01]> : tensor<3xf16>
func.func @f16() -> tensor<3xf16> {
  %w = arith.constant dense<[0.0, 0.0, 1.0]> : tensor<3xf16>
  %e = tensor.empty() : tensor<3xf16>
  %c = renorm.center ins(%w : tensor<3xf16>) outs(%e : tensor<3xf16>) axes = [0] -> tensor<3xf16>
  return %c : tensor<3xf16>
}

// bf16: a third is 0x3EAB (0.333984), two thirds 0x3F2B (0.667969).
// CHECK-LABEL: func @bf16
// CHECK:         arith.constant dense<[-3.339840e-01, -3.339840e-01, 6.679690e-01]> : tensor<3xbf16>
func.func @bf16() -> tensor<3xbf16> {
  %w = arith.constant dense<[0.0, 0.0, 1.0]> : tensor<3xbf16>
  %e = tensor.empty() : tensor<3xbf16>
  %c = renorm.center ins(%w : tensor<3xbf16>) outs(%e : tensor<3xbf16>) axes = [0] -> tensor<3xbf16>
  return %c : tensor<3xbf16>
}

// A splat is its own mean. Input and init may be one value.
// CHECK-LABEL: func @splat
// CHECK:         arith.constant dense<0.000000e+00> : tensor<4xf32>
// CHECK-NOT:     renorm.center
func.func @splat() -> tensor<4xf32> {
  %w = arith.constant dense<3.0> : tensor<4xf32>
  %c = renorm.center ins(%w : tensor<4xf32>) outs(%w : tensor<4xf32>) axes = [0] -> tensor<4xf32>
  return %c : tensor<4xf32>
}

// Along one axis and then the other: one rounding.
// CHECK-LABEL: func @two_axes
// CHECK-NOT:     renorm.center
// CHECK:         arith.constant dense<{{\[\[}}5.000000e-01, -5.000000e-01], [-5.000000e-01, 5.000000e-01]]>
func.func @two_axes() -> tensor<2x2xf32> {
  %w = arith.constant dense<[[1.0, 2.0], [3.0, 6.0]]> : tensor<2x2xf32>
  %e = tensor.empty() : tensor<2x2xf32>
  %c = renorm.center ins(%w : tensor<2x2xf32>) outs(%e : tensor<2x2xf32>) axes = [0] -> tensor<2x2xf32>
  %d = renorm.center ins(%c : tensor<2x2xf32>) outs(%e : tensor<2x2xf32>) axes = [1] -> tensor<2x2xf32>
  return %d : tensor<2x2xf32>
}

// Over both axes at once: one mean. Also where another axis is in between.
// CHECK-LABEL: func @joint_axes
// CHECK-DAG:     dense<{{\[\[}}-2.000000e+00, -1.000000e+00], [0.000000e+00, 3.000000e+00]]>
// CHECK-DAG:     dense<{{\[\[\[}}-5.000000e-01, 5.000000e-01], [-1.500000e+00, -1.000000e+00]], {{\[\[}}-5.000000e-01, 5.000000e-01], [0.000000e+00, 2.500000e+00]]]>
// CHECK-NOT:     renorm.center
func.func @joint_axes() -> (tensor<2x2xf32>, tensor<2x2x2xf32>) {
  %w = arith.constant dense<[[1.0, 2.0], [3.0, 6.0]]> : tensor<2x2xf32>
  %e = tensor.empty() : tensor<2x2xf32>
  %c = renorm.center ins(%w : tensor<2x2xf32>) outs(%e : tensor<2x2xf32>) axes = [0, 1] -> tensor<2x2xf32>
  %v = arith.constant dense<[[[1.0, 2.0], [3.0, 3.5]], [[1.0, 2.0], [4.5, 7.0]]]> : tensor<2x2x2xf32>
  %f = tensor.empty() : tensor<2x2x2xf32>
  %d = renorm.center ins(%v : tensor<2x2x2xf32>) outs(%f : tensor<2x2x2xf32>) axes = [0, 2] -> tensor<2x2x2xf32>
  return %c, %d : tensor<2x2xf32>, tensor<2x2x2xf32>
}

// Not a constant: left alone.
// CHECK-LABEL: func @near_miss
// CHECK:         renorm.center
func.func @near_miss(%x: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %e = tensor.empty() : tensor<2x2xf32>
  %c = renorm.center ins(%x : tensor<2x2xf32>) outs(%e : tensor<2x2xf32>) axes = [0] -> tensor<2x2xf32>
  return %c : tensor<2x2xf32>
}

// -----

// A resource stays a resource; two centers of one weight are evaluated once.
// CHECK-LABEL: func @resource
// CHECK-COUNT-2: arith.constant dense_resource<weight_centred> : tensor<2xf32>
// CHECK-NOT:     renorm.center
// CHECK:         weight_centred: "0x40000000000080BF0000803F"
func.func @resource() -> (tensor<2xf32>, tensor<2xf32>) {
  %w = arith.constant dense_resource<weight> : tensor<2xf32>
  %e = tensor.empty() : tensor<2xf32>
  %c = renorm.center ins(%w : tensor<2xf32>) outs(%e : tensor<2xf32>) axes = [0] -> tensor<2xf32>
  %d = renorm.center ins(%w : tensor<2xf32>) outs(%e : tensor<2xf32>) axes = [0] -> tensor<2xf32>
  return %c, %d : tensor<2xf32>, tensor<2xf32>
}
{-#
  dialect_resources: {
    builtin: { weight: "0x040000000000803F00004040" }
  }
#-}
