// One shared object gives a stock mlir-opt the dialect and the passes. The
// passes are reachable through --pass-pipeline only.
// UNSUPPORTED: sanitize
// RUN: mlir-opt --load-dialect-plugin=%renorm_plugin --load-pass-plugin=%renorm_plugin \
// RUN:   --pass-pipeline='builtin.module(renorm-lower-to-linalg,canonicalize,cse)' %s | FileCheck %s
// RUN: mlir-opt --load-dialect-plugin=%renorm_plugin %s | FileCheck %s --check-prefix=DIALECT
// RUN: not mlir-opt %s 2>&1 | FileCheck %s --check-prefix=WITHOUT
// RUN: not mlir-opt --load-dialect-plugin=%renorm_plugin --load-pass-plugin=%renorm_plugin \
// RUN:   --renorm-lower-to-linalg %s 2>&1 | FileCheck %s --check-prefix=LIMIT
// RUN: %exits 2 renorm-opt --load-dialect-plugin=%renorm_plugin %s 2>&1 | FileCheck %s --check-prefix=OWN

// CHECK-LABEL: func @main
// CHECK:         linalg.generic
// CHECK-NOT:     renorm.
// DIALECT:       renorm.rms_norm
// WITHOUT:       Dialect `renorm' not found
// OWN:           error: renorm-opt has what RenormPlugin brings
// LIMIT:         Unknown command line argument '--renorm-lower-to-linalg'
func.func @main(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = renorm.rms_norm ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
