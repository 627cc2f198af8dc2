// RUN: renorm-opt %s -renorm-recenter=remarks=false -split-input-file | FileCheck %s
// RUN: renorm-opt %s -renorm-recenter=remarks=false -renorm-fold-weights -split-input-file | FileCheck %s --check-prefix=FOLD

// A constant factor per channel goes into the linear layer in front of it.

#id = affine_map<(i, j) -> (i, j)>
#col = affine_map<(i, j) -> (j)>
!t = tensor<4x3xf32>

// The weight is rounded once: the symbolic product stands until it is folded.
// CHECK-LABEL: func @example
// CHECK:         %[[W:.*]] = arith.constant dense<{{\[\[}}1.{{.*}} : tensor<2x3xf32>
// CHECK:         %[[SW:.*]] = linalg.generic {{.*}} ins(%[[W]], %{{.*}} : tensor<2x3xf32>, tensor<3xf32>)
// CHECK:           arith.mulf
// CHECK:         %[[CW:.*]] = renorm.center ins(%[[SW]] : {{.*}} axes = [1]
// CHECK:         %[[B:.*]] = arith.constant dense<[1.000000e+00, 1.000000e+00, 2.000000e+00]>
// CHECK:         %[[SB:.*]] = linalg.generic {{.*}} ins(%[[B]], %{{.*}} : tensor<3xf32>, tensor<3xf32>)
// CHECK:         %[[CB:.*]] = renorm.center ins(%[[SB]] : {{.*}} axes = [0]
// CHECK:         %[[H:.*]] = linalg.matmul ins(%{{.*}}, %[[CW]] :
// CHECK:         %[[P:.*]] = linalg.generic {{.*}} ins(%[[H]], %[[CB]] :
// CHECK-NOT:     mulf
// CHECK:         renorm.rms_norm ins(%[[P]] :
// FOLD-LABEL: func @example
// FOLD-DAG:      arith.constant dense<{{\[\[}}3.000000e+00, 6.500000e+00, -9.500000e+00], [-1.33333337, 7.16666651, -5.83333349]]> : tensor<2x3xf32>
// FOLD-DAG:      arith.constant dense<[1.66666663, 3.16666675, -4.83333349]> : tensor<3xf32>
// FOLD-NOT:      mulf
// FOLD:          return
func.func @example(%a: tensor<4x2xf32>) -> !t {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 1.0]]> : tensor<2x3xf32>
  %b = arith.constant dense<[1.0, 1.0, 2.0]> : tensor<3xf32>
  %g = arith.constant dense<[0.5, 2.0, -3.0]> : tensor<3xf32>
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  %p = linalg.generic {indexing_maps = [#id, #col, #id], iterator_types = ["parallel", "parallel"]} ins(%h, %b : !t, tensor<3xf32>) outs(%e : !t) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.addf %x, %y : f32
    linalg.yield %m : f32
  } -> !t
  %s = linalg.generic {indexing_maps = [#id, #col, #id], iterator_types = ["parallel", "parallel"]} ins(%p, %g : !t, tensor<3xf32>) outs(%e : !t) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.mulf %x, %y : f32
    linalg.yield %m : f32
  } -> !t
  %y = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %y : !t
}

// Bias, factor and residual in one op, dynamic rows, a factor that is a row of a
// stack of factors, transposed weight: the op multiplies by 1 from now on.
// CHECK-LABEL: func @fused_dynamic
// CHECK:         linalg.generic {{.*}} ins(%{{.*}}, %{{.*}} : tensor<3x2xf32>, tensor<2x3xf32>)
// CHECK:         renorm.center ins(%{{.*}} : tensor<3x2xf32>) {{.*}} axes = [0]
// CHECK:         linalg.transpose
// CHECK:         arith.constant dense<1.000000e+00> : tensor<3xf32>
// CHECK-COUNT-2: renorm.rms_norm
// FOLD-LABEL: func @fused_dynamic
// FOLD-DAG:      arith.constant dense<{{\[\[}}3.000000e+00, -1.33333337], [6.500000e+00, 7.16666651], [-9.500000e+00, -5.83333349]]> : tensor<3x2xf32>
func.func @fused_dynamic(%a: tensor<?x2xf32>, %c: tensor<?x2xf32>, %o: tensor<?x3xf32>) -> (tensor<?x3xf32>, tensor<?x3xf32>) {
  %v = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 7.0]]> : tensor<2x3xf32>
  %w = arith.constant dense<[[1.0, 3.0], [2.0, 5.0], [4.0, 1.0]]> : tensor<3x2xf32>
  %gs = arith.constant dense<[[7.0, 8.0, 9.0], [0.5, 2.0, -3.0]]> : tensor<2x3xf32>
  %g = tensor.extract_slice %gs[1, 0] [1, 3] [1, 1] : tensor<2x3xf32> to tensor<3xf32>
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %z = linalg.fill ins(%zero : f32) outs(%o : tensor<?x3xf32>) -> tensor<?x3xf32>
  %e2 = tensor.empty() : tensor<2x3xf32>
  %t = linalg.transpose ins(%w : tensor<3x2xf32>) outs(%e2 : tensor<2x3xf32>) permutation = [1, 0]
  %r = linalg.matmul ins(%c, %v : tensor<?x2xf32>, tensor<2x3xf32>) outs(%z : tensor<?x3xf32>) -> tensor<?x3xf32>
  %h = linalg.matmul ins(%a, %t : tensor<?x2xf32>, tensor<2x3xf32>) outs(%z : tensor<?x3xf32>) -> tensor<?x3xf32>
  %n = tensor.dim %h, %c0 : tensor<?x3xf32>
  %e = tensor.empty(%n) : tensor<?x3xf32>
  %s = linalg.generic {indexing_maps = [#id, #col, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%h, %g, %r : tensor<?x3xf32>, tensor<3xf32>, tensor<?x3xf32>) outs(%e : tensor<?x3xf32>) {
  ^bb0(%x: f32, %y: f32, %q: f32, %u: f32):
    %m = arith.mulf %x, %y : f32
    %k = arith.addf %m, %q : f32
    linalg.yield %k : f32
  } -> tensor<?x3xf32>
  %y = renorm.layer_norm ins(%s : tensor<?x3xf32>) outs(%e : tensor<?x3xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x3xf32>
  %y1 = renorm.layer_norm ins(%s : tensor<?x3xf32>) outs(%e : tensor<?x3xf32>) axes = [1] epsilon = 2.0e-05 -> tensor<?x3xf32>
  return %y, %y1 : tensor<?x3xf32>, tensor<?x3xf32>
}

// Nothing is absorbed where it does not let a norm go: the other summand keeps
// its mean.
// CHECK-LABEL: func @useless
// CHECK-NOT:     renorm.center
// CHECK:         linalg.matmul ins(%{{.*}}, %{{.*}} :
// CHECK:         arith.mulf
// CHECK-NOT:     arith.constant
// CHECK:         renorm.layer_norm
func.func @useless(%a: tensor<4x2xf32>, %x: !t) -> !t {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 1.0]]> : tensor<2x3xf32>
  %g = arith.constant dense<[[0.5, 2.0, -3.0], [0.5, 2.0, -3.0], [0.5, 2.0, -3.0], [0.5, 2.0, -3.0]]> : !t
  %v = arith.constant dense<[0.5, 2.0, -3.0]> : tensor<3xf32>
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  %s = linalg.generic {indexing_maps = [#id, #col, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%h, %v, %x : !t, tensor<3xf32>, !t) outs(%e : !t) {
  ^bb0(%i: f32, %j: f32, %k: f32, %o: f32):
    %m = arith.mulf %i, %j : f32
    %n = arith.addf %m, %k : f32
    linalg.yield %n : f32
  } -> !t
  %y = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %y : !t
}

// A layer that is applied twice, with one factor: one product serves both.
// CHECK-LABEL: func @applied_twice
// CHECK:         %[[S:.*]] = linalg.generic {{.*}} : tensor<2x3xf32>, tensor<3xf32>)
// CHECK:         %[[C:.*]] = renorm.center ins(%[[S]] :
// CHECK-COUNT-2: linalg.matmul ins(%{{.*}}, %[[C]] :
// CHECK-NOT:     mulf
// CHECK:         renorm.rms_norm
func.func @applied_twice(%a: tensor<4x2xf32>, %b: tensor<4x2xf32>) -> !t {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 1.0]]> : tensor<2x3xf32>
  %g = arith.constant dense<[0.5, 2.0, -3.0]> : tensor<3xf32>
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %gg = linalg.broadcast ins(%g : tensor<3xf32>) outs(%e : !t) dimensions = [0]
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  %k = linalg.matmul ins(%b, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  %s = arith.mulf %h, %gg : !t
  %r = arith.mulf %k, %gg : !t
  %q = arith.addf %s, %r : !t
  %y = renorm.layer_norm ins(%q : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %y : !t
}

// A vector that others read is copied, whatever the policy for tied weights.
// CHECK-LABEL: func @shared_bias
// CHECK-COUNT-2: renorm.center
// CHECK:         renorm.rms_norm
// FOLD-LABEL: func @shared_bias
// FOLD-DAG:      %[[B:.*]] = arith.constant dense<[1.000000e+00, 1.000000e+00, 2.000000e+00]>
// FOLD:          return %{{.*}}, %[[B]]
func.func @shared_bias(%a: tensor<4x2xf32>) -> (!t, tensor<3xf32>) {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 1.0]]> : tensor<2x3xf32>
  %b = arith.constant dense<[1.0, 1.0, 2.0]> : tensor<3xf32>
  %g = arith.constant dense<[0.5, 2.0, -3.0]> : tensor<3xf32>
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  %p = linalg.generic {indexing_maps = [#id, #col, #id], iterator_types = ["parallel", "parallel"]} ins(%h, %b : !t, tensor<3xf32>) outs(%e : !t) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.addf %x, %y : f32
    linalg.yield %m : f32
  } -> !t
  %gg = linalg.broadcast ins(%g : tensor<3xf32>) outs(%e : !t) dimensions = [0]
  %s = arith.mulf %p, %gg : !t
  %y = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %y, %b : !t, tensor<3xf32>
}
