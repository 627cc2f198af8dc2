// RUN: renorm-opt %s --renorm-scale-depth="policy=constant constant=0.5" --split-input-file --verify-diagnostics | FileCheck %s
// RUN: renorm-opt %s --renorm-scale-depth="policy=list factors=0.5,0.5" --split-input-file --verify-diagnostics | FileCheck %s

// One residual block over an unknown batch: the norm that opens it is scaled,
// scale and bias both; the final norm is not.

// CHECK-LABEL: @constants
// CHECK-DAG: %[[G:.*]] = arith.constant dense<[5.000000e-01, 1.000000e+00]> : tensor<2xf32>
// CHECK-DAG: %[[B:.*]] = arith.constant dense<[-5.000000e-01, 1.500000e+00]> : tensor<2xf32>
// CHECK: renorm.layer_norm {{.*}} scale(%[[G]] : tensor<2xf32>) bias(%[[B]] : tensor<2xf32>)
// CHECK: renorm.rms_norm ins({{[^)]*}}) outs
func.func @constants(%x: tensor<?x2xf32>, %w: tensor<2x2xf32>) -> tensor<?x2xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %g = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %b = arith.constant dense<[-1.0, 3.0]> : tensor<2xf32>
  %n = tensor.dim %x, %c0 : tensor<?x2xf32>
  %e = tensor.empty(%n) : tensor<?x2xf32>
  %y = renorm.layer_norm ins(%x : tensor<?x2xf32>) scale(%g : tensor<2xf32>) bias(%b : tensor<2xf32>) outs(%e : tensor<?x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x2xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<?x2xf32>) -> tensor<?x2xf32>
  %m = linalg.matmul ins(%y, %w : tensor<?x2xf32>, tensor<2x2xf32>) outs(%f : tensor<?x2xf32>) -> tensor<?x2xf32>
  %s = linalg.add ins(%x, %m : tensor<?x2xf32>, tensor<?x2xf32>) outs(%e : tensor<?x2xf32>) -> tensor<?x2xf32>
  %z = renorm.rms_norm ins(%s : tensor<?x2xf32>) outs(%e : tensor<?x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x2xf32>
  return %z : tensor<?x2xf32>
}

// -----

// Arguments are multiplied in the graph; a missing scale is made.

// CHECK-LABEL: @arguments
// CHECK-SAME: %[[X:[^:]*]]: tensor<3x2xf16>, %{{[^:]*}}: tensor<2x2xf16>, %[[G:[^:]*]]: tensor<2xf32>
// CHECK: %[[S:.*]] = linalg.generic {{.*}} ins(%[[G]] :
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
// CHECK: renorm.rms_norm ins(%[[X]] : tensor<3x2xf16>) scale(%[[S]] : tensor<2xf32>)
// CHECK: %[[HALF:.*]] = arith.constant dense<5.000000e-01> : tensor<2xf32>
// CHECK: renorm.rms_norm {{.*}} scale(%[[HALF]] : tensor<2xf32>)
func.func @arguments(%x: tensor<3x2xf16>, %w: tensor<2x2xf16>, %g: tensor<2xf32>) -> (tensor<3x2xf16>, tensor<3x2xf16>) {
  %zero = arith.constant 0.0 : f16
  %e = tensor.empty() : tensor<3x2xf16>
  %y = renorm.rms_norm ins(%x : tensor<3x2xf16>) scale(%g : tensor<2xf32>) outs(%e : tensor<3x2xf16>) axes = [1] epsilon = 1.0e-05 -> tensor<3x2xf16>
  %f = linalg.fill ins(%zero : f16) outs(%e : tensor<3x2xf16>) -> tensor<3x2xf16>
  %m = linalg.matmul ins(%y, %w : tensor<3x2xf16>, tensor<2x2xf16>) outs(%f : tensor<3x2xf16>) -> tensor<3x2xf16>
  %s = linalg.add ins(%m, %x : tensor<3x2xf16>, tensor<3x2xf16>) outs(%e : tensor<3x2xf16>) -> tensor<3x2xf16>
  %e2 = tensor.empty() : tensor<3x2xf16>
  %a = arith.addf %s, %s : tensor<3x2xf16>
  %y2 = renorm.rms_norm ins(%a : tensor<3x2xf16>) outs(%e2 : tensor<3x2xf16>) axes = [1] epsilon = 1.0e-05 -> tensor<3x2xf16>
  %m2 = linalg.matmul ins(%y2, %w : tensor<3x2xf16>, tensor<2x2xf16>) outs(%f : tensor<3x2xf16>) -> tensor<3x2xf16>
  %s2 = arith.addf %a, %m2 : tensor<3x2xf16>
  return %s2, %s : tensor<3x2xf16>, tensor<3x2xf16>
}

// -----

// x + 0.04 x^3 (gelu) is no residual add: no contraction stands between.

// expected-error @+1 {{no norm opens a sublayer of a residual stream}}
module {
  func.func @no_stream(%x: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %e = tensor.empty() : tensor<3x2xf32>
    %y = renorm.rms_norm ins(%x : tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<3x2xf32>
    %c = arith.mulf %y, %y : tensor<3x2xf32>
    %s = arith.addf %x, %c : tensor<3x2xf32>
    return %s : tensor<3x2xf32>
  }
}
