// RUN: renorm-opt %s -renorm-test-centering-plan -o /dev/null | FileCheck %s
// RUN: renorm-opt %s -renorm-test-centering-plan=clone -o /dev/null | FileCheck %s --check-prefix=CLONE
// RUN: renorm-opt %s -renorm-test-centering-plan=keep -o /dev/null | FileCheck %s --check-prefix=KEEP
// RUN: renorm-opt %s -renorm-test-centering-plan=runtime-centers=false -o /dev/null | FileCheck %s --check-prefix=NORUN

// A changed weight costs 1, so that a tie changes fewer of them.
// CHECK-LABEL: plan for weight: cost 1
// CHECK-NEXT: rewritten 1, kept 0
// CHECK-NEXT: center weight at {{.*}} axis 1, 1 uses
func.func @weight(%x: tensor<4x2xf32>, %o: tensor<4x3xf32>) -> tensor<4x3xf32> {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.0]]> : tensor<2x3xf32>
  %z = arith.constant dense<0.0> : tensor<4x3xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : tensor<4x3xf32>) -> tensor<4x3xf32>
  %n = renorm.layer_norm ins(%h : tensor<4x3xf32>) outs(%o : tensor<4x3xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x3xf32>
  return %n : tensor<4x3xf32>
}

// Two norms save less than the center costs: 2 * (12 * 1024 - 1).
// CHECK-LABEL: plan for two_norms: cost 24574
// CHECK-NEXT: rewritten 0, kept 2
// CHECK-NEXT: keep {{.*}}: the value at {{.*}} keeps its mean: it is an argument; centring it at run time costs more than it saves
func.func @two_norms(%x: tensor<4x3xf32>, %o: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>) {
  %n = renorm.layer_norm ins(%x : tensor<4x3xf32>) outs(%o : tensor<4x3xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x3xf32>
  %m = renorm.layer_norm ins(%x : tensor<4x3xf32>) outs(%o : tensor<4x3xf32>) axes = [1] epsilon = 2.0e-05 -> tensor<4x3xf32>
  return %n, %m : tensor<4x3xf32>, tensor<4x3xf32>
}

// Three save more: 2 * 12 * 1024.
// CHECK-LABEL: plan for three_norms: cost 24576
// CHECK-NEXT: rewritten 3, kept 0
// CHECK-NEXT: center at run time at {{.*}} axis 1, 3 uses
// NORUN-LABEL: plan for three_norms:
// NORUN-NEXT: rewritten 0, kept 3
// NORUN-NEXT: keep {{.*}}: the value at {{.*}} keeps its mean: it is an argument; run-time centers are not allowed
func.func @three_norms(%x: tensor<4x3xf32>, %o: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>) {
  %n = renorm.layer_norm ins(%x : tensor<4x3xf32>) outs(%o : tensor<4x3xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x3xf32>
  %m = renorm.layer_norm ins(%x : tensor<4x3xf32>) outs(%o : tensor<4x3xf32>) axes = [1] epsilon = 2.0e-05 -> tensor<4x3xf32>
  %k = renorm.layer_norm ins(%x : tensor<4x3xf32>) outs(%o : tensor<4x3xf32>) axes = [1] epsilon = 3.0e-05 -> tensor<4x3xf32>
  return %n, %m, %k, %x : tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>
}

// A weight that is returned as well: one policy, one plan each.
// CHECK-LABEL: plan for tied: cost 24576
// CHECK-NEXT: rewritten 3, kept 0
// CHECK-NEXT: center at run time at {{.*}} axis 1, 3 uses
// CLONE-LABEL: plan for tied: cost 1
// CLONE-NEXT: rewritten 3, kept 0
// CLONE-NEXT: center weight at {{.*}} axis 1, 1 uses
// KEEP-LABEL: plan for tied:
// KEEP-NEXT: rewritten 0, kept 3
// KEEP-NEXT: keep {{.*}}: the weight at {{.*}} keeps its mean: the function returns it at {{.*}}; tied=keep leaves all behind it as it is (tied=clone would centre a copy)
func.func @tied(%x: tensor<4x2xf32>, %o: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<2x3xf32>) {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.0]]> : tensor<2x3xf32>
  %z = arith.constant dense<0.0> : tensor<4x3xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : tensor<4x3xf32>) -> tensor<4x3xf32>
  %n = renorm.layer_norm ins(%h : tensor<4x3xf32>) outs(%o : tensor<4x3xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x3xf32>
  %m = renorm.layer_norm ins(%h : tensor<4x3xf32>) outs(%o : tensor<4x3xf32>) axes = [1] epsilon = 2.0e-05 -> tensor<4x3xf32>
  %k = renorm.layer_norm ins(%h : tensor<4x3xf32>) outs(%o : tensor<4x3xf32>) axes = [1] epsilon = 3.0e-05 -> tensor<4x3xf32>
  return %n, %m, %k, %w : tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<2x3xf32>
}
