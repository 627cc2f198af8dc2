// RUN: renorm-opt %s --renorm-insert-peri --split-input-file --verify-diagnostics | FileCheck %s --check-prefixes=CHECK,SAME
// RUN: renorm-opt %s --renorm-insert-peri="kind=rms_norm parameters=arguments embedding-norm=1 epsilon=0.25" --split-input-file --verify-diagnostics | FileCheck %s --check-prefixes=CHECK,ARGS

// A norm behind the module, in front of the add only: the other reader of the
// module's result keeps it. The batch is unknown.

// CHECK-LABEL: @pre_norm
// ARGS-SAME: %[[X:[^:]*]]: tensor<?x2xf32>, %{{[^:]*}}: tensor<2x2xf32>, %[[G0:[^:]*]]: tensor<2xf32>, %[[G1:[^:]*]]: tensor<2xf32>)
// ARGS: %[[E:.*]] = renorm.rms_norm ins(%[[X]] : tensor<?x2xf32>) scale(%[[G1]] : tensor<2xf32>) {{.*}} epsilon = 2.500000e-01
// ARGS: renorm.layer_norm ins(%[[E]] :
// CHECK: %[[M:.*]] = linalg.matmul
// SAME-DAG: %[[ONE:.*]] = arith.constant dense<1.000000e+00> : tensor<2xf32>
// SAME-DAG: %[[ZERO:.*]] = arith.constant dense<0.000000e+00> : tensor<2xf32>
// SAME: %[[N:.*]] = renorm.layer_norm ins(%[[M]] : tensor<?x2xf32>) scale(%[[ONE]] : tensor<2xf32>) bias(%[[ZERO]] : tensor<2xf32>) {{.*}} axes = [1] epsilon = 1.000000e-05
// ARGS: %[[N:.*]] = renorm.rms_norm ins(%[[M]] : tensor<?x2xf32>) scale(%[[G0]] : tensor<2xf32>) {{.*}} axes = [1] epsilon = 2.500000e-01
// CHECK: linalg.add ins(%{{.*}}, %[[N]] :
// CHECK: return %{{.*}}, %[[M]]
func.func @pre_norm(%x: tensor<?x2xf32>, %w: tensor<2x2xf32>) -> (tensor<?x2xf32>, tensor<?x2xf32>) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %n = tensor.dim %x, %c0 : tensor<?x2xf32>
  %e = tensor.empty(%n) : tensor<?x2xf32>
  %y = renorm.layer_norm ins(%x : tensor<?x2xf32>) outs(%e : tensor<?x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x2xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<?x2xf32>) -> tensor<?x2xf32>
  %m = linalg.matmul ins(%y, %w : tensor<?x2xf32>, tensor<2x2xf32>) outs(%f : tensor<?x2xf32>) -> tensor<?x2xf32>
  %s = linalg.add ins(%x, %m : tensor<?x2xf32>, tensor<?x2xf32>) outs(%e : tensor<?x2xf32>) -> tensor<?x2xf32>
  return %s, %m : tensor<?x2xf32>, tensor<?x2xf32>
}

// -----

// An output norm is there already (OLMo 2): nothing to insert.

// expected-error @+1 {{no Pre-LN sublayer that lacks an output norm}}
module {
  func.func @output_norm(%x: tensor<3x2xf32>, %w: tensor<2x2xf32>) -> tensor<3x2xf32> {
    %zero = arith.constant 0.0 : f32
    %e = tensor.empty() : tensor<3x2xf32>
    %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
    %m = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%f : tensor<3x2xf32>) -> tensor<3x2xf32>
    %y = renorm.rms_norm ins(%m : tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<3x2xf32>
    // expected-warning @+1 {{not a Pre-LN sublayer (placement output)}}
    %s = linalg.add ins(%x, %y : tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
    return %s : tensor<3x2xf32>
  }
}

// -----

// The rows of the norm in front are other rows than those of the add.

func.func @other_rows(%x: tensor<3x2xf32>, %w: tensor<2x2xf32>) -> tensor<3x2xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x2xf32>
  %e1 = tensor.empty() : tensor<3x2x1xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  %r = tensor.expand_shape %x [[0], [1, 2]] output_shape [3, 2, 1] : tensor<3x2xf32> into tensor<3x2x1xf32>
  %y = renorm.rms_norm ins(%r : tensor<3x2x1xf32>) outs(%e1 : tensor<3x2x1xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<3x2x1xf32>
  %c = tensor.collapse_shape %y [[0], [1, 2]] : tensor<3x2x1xf32> into tensor<3x2xf32>
  %m = linalg.matmul ins(%c, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%f : tensor<3x2xf32>) -> tensor<3x2xf32>
  // expected-error @+1 {{over rows of another shape}}
  %s = linalg.add ins(%x, %m : tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  return %s : tensor<3x2xf32>
}
