// RUN: renorm-opt %s --renorm-lower-to-cpu | FileCheck %s
// RUN: renorm-opt %s --renorm-lower-to-cpu=format=llvm | FileCheck %s --check-prefix=LLVM
// RUN: renorm-opt %s --renorm-lower-to-cpu=format=llvm | mlir-translate --mlir-to-llvmir -o /dev/null

// From tensors; ops of others are bufferized and stay; gradients are linalg.
// CHECK-LABEL: func.func @model
// CHECK:         call @renorm_cpu_layer_norm_8_f32
// CHECK:         linalg.matmul ins(%{{.*}} : memref<4x8xf32>
// CHECK-NOT:   renorm.
// CHECK-LABEL: func.func @gradient
// CHECK:         linalg.generic
// CHECK-NOT:   renorm.
// LLVM-NOT: {{^ *}}{{(%.* = )?}}{{(func|memref|linalg|scf|vector|arith|math|renorm|builtin)\.}}
func.func @model(%x: tensor<4x8xf32>, %w: tensor<8x5xf32>) -> tensor<4x5xf32> {
  %o = tensor.empty() : tensor<4x8xf32>
  %n = renorm.layer_norm ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>)
    axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  %zero = arith.constant dense<0.0> : tensor<4x5xf32>
  %y = linalg.matmul ins(%n, %w : tensor<4x8xf32>, tensor<8x5xf32>)
                     outs(%zero : tensor<4x5xf32>) -> tensor<4x5xf32>
  return %y : tensor<4x5xf32>
}

func.func @gradient(%dy: tensor<?x8xf32>, %x: tensor<?x8xf32>, %o: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %dx = renorm.layer_norm_backward ins(%dy, %x : tensor<?x8xf32>, tensor<?x8xf32>)
    outs(%o : tensor<?x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x8xf32>
  return %dx : tensor<?x8xf32>
}
