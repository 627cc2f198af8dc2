// RUN: renorm-opt %s -renorm-optimize -dump-pass-pipeline -o /dev/null 2>&1 | FileCheck %s --check-prefix=PIPELINE
// RUN: renorm-opt %s -renorm-optimize="fold=none report=- remarks=false" -dump-pass-pipeline -o /dev/null 2>&1 | FileCheck %s --check-prefix=OPTIONS
// RUN: renorm-opt %s -renorm-optimize=remarks=false | FileCheck %s --check-prefixes=CHECK,RECENTER
// RUN: renorm-opt %s -renorm-optimize="remarks=false tied=clone" | FileCheck %s --check-prefixes=CHECK,CLONE
// RUN: renorm-opt %s -renorm-optimize="remarks=false tied=keep" | FileCheck %s --check-prefixes=CHECK,KEEP
// RUN: renorm-opt %s -renorm-optimize="remarks=false runtime-centers=false" | FileCheck %s --check-prefixes=CHECK,NORUN
// RUN: renorm-opt %s -renorm-optimize="remarks=false fold=none" | FileCheck %s --check-prefix=SYMBOLIC
// RUN: renorm-opt %s -renorm-optimize -o /dev/null 2>&1 | FileCheck %s --check-prefix=QUIET --allow-empty
// RUN: renorm-opt %s -renorm-optimize=tied=keep -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: renorm-opt %s -renorm-optimize=tied=keep -renorm-report=- -o /dev/null 2>/dev/null | FileCheck %s --check-prefix=REPORT
// RUN: %exits 2 renorm-opt %s -renorm-optimize=tied=sometimes -o /dev/null

// PIPELINE:      builtin.module(
// PIPELINE-NEXT:   renorm-verify-resources,
// PIPELINE-NEXT:   renorm-normalize,
// PIPELINE-NEXT:   renorm-raise-norms{remarks=false},
// PIPELINE-NEXT:   renorm-recenter{prepare=false remarks=true runtime-centers=true tied=recenter{{.*}}},
// PIPELINE-NEXT:   renorm-recenter-gradients{remarks=true runtime-centers=true},
// PIPELINE-NEXT:   renorm-fold-weights
// PIPELINE-NEXT: )
// OPTIONS:       builtin.module(
// OPTIONS-NEXT:    renorm-verify-resources,
// OPTIONS-NEXT:    renorm-normalize,
// OPTIONS-NEXT:    renorm-raise-norms{remarks=false},
// OPTIONS-NEXT:    renorm-recenter{prepare=false remarks=false runtime-centers=true tied=recenter{{.*}}},
// OPTIONS-NEXT:    renorm-recenter-gradients{remarks=false runtime-centers=true},
// OPTIONS-NEXT:    renorm-write-report{file=-}
// OPTIONS-NEXT:  )
// QUIET-NOT: layer_norm stays
// REMARK-COUNT-3: remark: layer_norm stays: the weight at
// REPORT: 4 LayerNorm (1 now RMSNorm, 3 kept), 0 RMSNorm; 0 run-time centers, 1 weight folded (24 bytes before, 48 after)

// A weight of its own is folded under every policy.
// CHECK-LABEL: func @linear
// CHECK:         %[[W:.*]] = arith.constant dense<{{\[\[}}-1.000000e+00, 0.000000e+00, 1.000000e+00], [0.000000e+00, 1.000000e+00, -1.000000e+00]]>
// CHECK:         linalg.matmul ins(%{{.*}}, %[[W]] :
// CHECK:         renorm.rms_norm
// SYMBOLIC-LABEL: func @linear
// SYMBOLIC:         %[[C:.*]] = renorm.center
// SYMBOLIC:         linalg.matmul ins(%{{.*}}, %[[C]] :
// SYMBOLIC:         renorm.rms_norm
func.func @linear(%a: tensor<4x2xf32>) -> tensor<4x3xf32> {
  %w = arith.constant dense<[[1.0, 2.0, 3.0], [3.0, 4.0, 2.0]]> : tensor<2x3xf32>
  %z = arith.constant dense<0.0> : tensor<4x3xf32>
  %e = tensor.empty() : tensor<4x3xf32>
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = renorm.layer_norm ins(%h : tensor<4x3xf32>) outs(%e : tensor<4x3xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x3xf32>
  return %y : tensor<4x3xf32>
}

// A weight that is returned as it is.
// CHECK-LABEL: func @tied
// RECENTER:      %[[H:.*]] = linalg.matmul
// RECENTER:      renorm.center ins(%[[H]] :
// RECENTER-COUNT-3: renorm.rms_norm
// CLONE-DAG:     arith.constant dense<{{\[\[}}-1.000000e+00, 0.000000e+00, 1.000000e+00], [0.000000e+00, 1.000000e+00, -1.000000e+00]]>
// CLONE-DAG:     arith.constant dense<{{\[\[}}1.000000e+00, 2.000000e+00, 3.000000e+00], [3.000000e+00, 4.000000e+00, 2.000000e+00]]>
// CLONE-NOT:     renorm.center
// CLONE-COUNT-3: renorm.rms_norm
// KEEP-NOT:      renorm.center
// KEEP-COUNT-3:  renorm.layer_norm
// NORUN-NOT:     renorm.center
// NORUN-COUNT-3: renorm.layer_norm
func.func @tied(%a: tensor<4x2xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<2x3xf32>) {
  %w = arith.constant dense<[[1.0, 2.0, 3.0], [3.0, 4.0, 2.0]]> : tensor<2x3xf32>
  %z = arith.constant dense<0.0> : tensor<4x3xf32>
  %e = tensor.empty() : tensor<4x3xf32>
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : tensor<4x3xf32>) -> tensor<4x3xf32>
  %0 = renorm.layer_norm ins(%h : tensor<4x3xf32>) outs(%e : tensor<4x3xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x3xf32>
  %1 = renorm.layer_norm ins(%h : tensor<4x3xf32>) outs(%e : tensor<4x3xf32>) axes = [1] epsilon = 2.0e-05 -> tensor<4x3xf32>
  %2 = renorm.layer_norm ins(%h : tensor<4x3xf32>) outs(%e : tensor<4x3xf32>) axes = [1] epsilon = 3.0e-05 -> tensor<4x3xf32>
  return %0, %1, %2, %w : tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<2x3xf32>
}
