// RUN: renorm-opt %s -renorm-recenter=remarks=false -split-input-file | FileCheck %s
// RUN: renorm-opt %s -renorm-recenter=remarks=false -renorm-fold-weights -split-input-file | FileCheck %s --check-prefix=FOLD

// Factors per channel of layers in a loop, stacked like the weights in front of
// them: one product and one centre on the whole stack, in front of the loop.

!t = tensor<4x2xf32>

// CHECK-LABEL: func @scan
// CHECK:         %[[W:.*]] = arith.constant dense<{{\[\[\[}}1.{{.*}} : tensor<2x2x2xf32>
// CHECK:         %[[SW:.*]] = linalg.generic {{.*}} ins(%[[W]], %{{.*}} : tensor<2x2x2xf32>, tensor<2x2xf32>)
// CHECK:         %[[CW:.*]] = renorm.center ins(%[[SW]] : {{.*}} axes = [2]
// CHECK:         %[[B:.*]] = arith.constant dense<{{\[\[}}1.{{.*}} : tensor<2x2xf32>
// CHECK:         %[[SB:.*]] = linalg.generic {{.*}} ins(%[[B]], %{{.*}} : tensor<2x2xf32>, tensor<2x2xf32>)
// CHECK:         %[[CB:.*]] = renorm.center ins(%[[SB]] : {{.*}} axes = [1]
// CHECK:         scf.for
// CHECK:           renorm.rms_norm
// CHECK:           %[[WI:.*]] = tensor.extract_slice %[[CW]]
// CHECK:           linalg.matmul ins(%{{.*}}, %[[WI]] :
// CHECK:           tensor.extract_slice %[[CB]]
// CHECK-NOT:       mulf
// CHECK-NOT:     renorm.center
// CHECK:         renorm.rms_norm
// FOLD-LABEL: func @scan
// W[l, k, c] g[l, c] less its mean over c.
// FOLD-DAG:      arith.constant dense<{{\[\[\[}}-1.500000e+00, 1.500000e+00], [-3.000000e+00, 3.000000e+00]], {{\[\[}}1.000000e+01, -1.000000e+01], [1.200000e+01, -1.200000e+01]]]> : tensor<2x2x2xf32>
// FOLD-DAG:      arith.constant dense<{{\[\[}}-2.500000e-01, 2.500000e-01], [6.000000e+00, -6.000000e+00]]> : tensor<2x2xf32>
// FOLD-NOT:      mulf
func.func @scan(%x: !t) -> !t {
  %w = arith.constant dense<[[[1.0, 2.0], [4.0, 5.0]], [[5.0, 0.0], [3.0, -6.0]]]> : tensor<2x2x2xf32>
  %b = arith.constant dense<[[1.0, 1.0], [2.0, -2.0]]> : tensor<2x2xf32>
  %g = arith.constant dense<[[1.0, 2.0], [4.0, 2.0]]> : tensor<2x2xf32>
  %gb = arith.constant dense<[[0.5, 1.0], [4.0, 2.0]]> : tensor<2x2xf32>
  %v = arith.constant dense<[[1.0, -2.0], [0.5, 3.0]]> : tensor<2x2xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%x, %v : !t, tensor<2x2xf32>) outs(%z : !t) -> !t
  %r = scf.for %i = %c0 to %c2 step %c1 iter_args(%s = %h) -> !t {
    %n = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
    %a = math.exp %n : !t
    %wi = tensor.extract_slice %w[%i, 0, 0] [1, 2, 2] [1, 1, 1] : tensor<2x2x2xf32> to tensor<2x2xf32>
    %m = linalg.matmul ins(%a, %wi : !t, tensor<2x2xf32>) outs(%z : !t) -> !t
    %gi = tensor.extract_slice %g[%i, 0] [1, 2] [1, 1] : tensor<2x2xf32> to tensor<2xf32>
    %gg = linalg.broadcast ins(%gi : tensor<2xf32>) outs(%e : !t) dimensions = [0]
    %mg = arith.mulf %m, %gg : !t
    // Another factor on a bias of its own, cut out of the stack in two steps.
    %b1 = tensor.extract_slice %b[%i, 0] [1, 2] [1, 1] : tensor<2x2xf32> to tensor<1x2xf32>
    %bi = tensor.collapse_shape %b1 [[0, 1]] : tensor<1x2xf32> into tensor<2xf32>
    %bb = linalg.broadcast ins(%bi : tensor<2xf32>) outs(%e : !t) dimensions = [0]
    %hi = tensor.extract_slice %gb[%i, 0] [1, 2] [1, 1] : tensor<2x2xf32> to tensor<2xf32>
    %hh = linalg.broadcast ins(%hi : tensor<2xf32>) outs(%e : !t) dimensions = [0]
    %bg = arith.mulf %bb, %hh : !t
    %mb = arith.addf %mg, %bg : !t
    %y = arith.addf %s, %mb : !t
    scf.yield %y : !t
  }
  %n = renorm.layer_norm ins(%r : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n : !t
}

// -----

// Any number of rows and rounds, two layers in each round, cut out of a chunk, from
// stacks whose second dimension is the layer.
#id = affine_map<(i, j) -> (i, j)>
#col = affine_map<(i, j) -> (j)>
!d = tensor<?x2xf32>
// CHECK-LABEL: func @unrolled_dynamic
// CHECK:         %[[S:.*]] = linalg.generic {{.*}} : tensor<2x4x2xf32>, tensor<2x4xf32>)
// CHECK:         %[[C:.*]] = renorm.center ins(%[[S]] : {{.*}} axes = [2]
// CHECK:         scf.for
// CHECK:           tensor.extract_slice %[[C]]
// CHECK-NOT:       mulf
// CHECK-NOT:       renorm.layer_norm
// CHECK:         return
// FOLD-LABEL: func @unrolled_dynamic
// FOLD-NOT:      linalg.generic
// FOLD:          scf.for
func.func @unrolled_dynamic(%x: !d, %rounds: index, %e: !d) -> !d {
  %w = arith.constant dense<[[[1.0, 2.0], [4.0, 5.0], [5.0, 0.0], [3.0, -6.0]], [[1.0, 3.0], [2.0, 0.5], [2.0, 1.0], [3.0, -4.0]]]> : tensor<2x4x2xf32>
  %g = arith.constant dense<[[1.0, 4.0, 3.0, 2.0], [2.0, 2.0, 3.0, -1.0]]> : tensor<2x4xf32>
  %zero = arith.constant 0.0 : f32
  %v = arith.constant dense<[[1.0, -2.0], [0.5, 3.0]]> : tensor<2x2xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %z = linalg.fill ins(%zero : f32) outs(%e : !d) -> !d
  %h = linalg.matmul ins(%x, %v : !d, tensor<2x2xf32>) outs(%z : !d) -> !d
  %r = scf.for %i = %c0 to %rounds step %c1 iter_args(%s = %h) -> !d {
    %at = arith.muli %i, %c2 : index
    %ws = tensor.extract_slice %w[0, %at, 0] [2, 2, 2] [1, 1, 1] : tensor<2x4x2xf32> to tensor<2x2x2xf32>
    %gs = tensor.extract_slice %g[0, %at] [2, 2] [1, 1] : tensor<2x4xf32> to tensor<2x2xf32>
    %n0 = renorm.layer_norm ins(%s : !d) outs(%e : !d) axes = [1] epsilon = 1.0e-05 -> !d
    %a0 = math.exp %n0 : !d
    %w0 = tensor.extract_slice %ws[0, 0, 0] [2, 1, 2] [1, 1, 1] : tensor<2x2x2xf32> to tensor<2x2xf32>
    %m0 = linalg.matmul ins(%a0, %w0 : !d, tensor<2x2xf32>) outs(%z : !d) -> !d
    %g0 = tensor.extract_slice %gs[0, 0] [2, 1] [1, 1] : tensor<2x2xf32> to tensor<2xf32>
    %p0 = linalg.generic {indexing_maps = [#id, #col, #id], iterator_types = ["parallel", "parallel"]} ins(%m0, %g0 : !d, tensor<2xf32>) outs(%e : !d) {
    ^bb0(%p: f32, %q: f32, %o: f32):
      %t = arith.mulf %p, %q : f32
      linalg.yield %t : f32
    } -> !d
    %y0 = arith.addf %s, %p0 : !d
    %n1 = renorm.layer_norm ins(%y0 : !d) outs(%e : !d) axes = [1] epsilon = 1.0e-05 -> !d
    %a1 = math.exp %n1 : !d
    %w1 = tensor.extract_slice %ws[0, 1, 0] [2, 1, 2] [1, 1, 1] : tensor<2x2x2xf32> to tensor<2x2xf32>
    %m1 = linalg.matmul ins(%a1, %w1 : !d, tensor<2x2xf32>) outs(%z : !d) -> !d
    %g1 = tensor.extract_slice %gs[0, 1] [2, 1] [1, 1] : tensor<2x2xf32> to tensor<2xf32>
    %p1 = linalg.generic {indexing_maps = [#id, #col, #id], iterator_types = ["parallel", "parallel"]} ins(%m1, %g1 : !d, tensor<2xf32>) outs(%e : !d) {
    ^bb0(%p: f32, %q: f32, %o: f32):
      %t = arith.mulf %p, %q : f32
      linalg.yield %t : f32
    } -> !d
    %y1 = arith.addf %y0, %p1 : !d
    scf.yield %y1 : !d
  }
  %n = renorm.layer_norm ins(%r : !d) outs(%e : !d) axes = [1] epsilon = 1.0e-05 -> !d
  return %n : !d
}
