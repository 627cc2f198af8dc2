// RUN: renorm-opt %s --renorm-raise-norms | FileCheck %s
//
// Near misses: the norm is raised, its gradients are not.

// CHECK-NOT: _backward

#rc = affine_map<(d0, d1) -> (d0, d1)>
#r = affine_map<(d0, d1) -> (d0)>
#c = affine_map<(d0, d1) -> (d1)>
#s = affine_map<(d0) -> (d0)>

// Without the mean of g: the gradient of no LayerNorm.
func.func @no_mean_of_gradient(%x: tensor<4x8xf32>, %dy: tensor<4x8xf32>, %g: tensor<8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %er = tensor.empty() : tensor<4x8xf32>
  %es = tensor.empty() : tensor<4xf32>
  %ep = tensor.empty() : tensor<8xf32>
  %fs = linalg.fill ins(%zero : f32) outs(%es : tensor<4xf32>) -> tensor<4xf32>
  %fp = linalg.fill ins(%zero : f32) outs(%ep : tensor<8xf32>) -> tensor<8xf32>
  %0 = linalg.generic {indexing_maps = [#rc, #r], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<4x8xf32>) outs(%fs : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.addf %o, %a0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %c0 = arith.constant 8.0 : f32
  %1 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%0 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.divf %a0, %c0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %2 = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]} ins(%x, %1 : tensor<4x8xf32>, tensor<4xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.subf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %3 = linalg.generic {indexing_maps = [#rc, #rc, #rc], iterator_types = ["parallel", "parallel"]} ins(%2, %2 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %4 = linalg.generic {indexing_maps = [#rc, #r], iterator_types = ["parallel", "reduction"]} ins(%3 : tensor<4x8xf32>) outs(%fs : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.addf %o, %a0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %5 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%4 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.divf %a0, %c0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %c1 = arith.constant 1.0e-05 : f32
  %6 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%5 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %w = arith.addf %a0, %c1 : f32
    %v = math.rsqrt %w : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %7 = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]} ins(%2, %6 : tensor<4x8xf32>, tensor<4xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %8 = linalg.generic {indexing_maps = [#rc, #c, #rc], iterator_types = ["parallel", "parallel"]} ins(%7, %g : tensor<4x8xf32>, tensor<8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %9 = linalg.generic {indexing_maps = [#rc, #c, #rc], iterator_types = ["parallel", "parallel"]} ins(%dy, %g : tensor<4x8xf32>, tensor<8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %10 = linalg.generic {indexing_maps = [#rc, #rc, #rc], iterator_types = ["parallel", "parallel"]} ins(%9, %7 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %11 = linalg.generic {indexing_maps = [#rc, #r], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<4x8xf32>) outs(%fs : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.addf %o, %a0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %12 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%11 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.divf %a0, %c0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %13 = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]} ins(%7, %12 : tensor<4x8xf32>, tensor<4xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %14 = linalg.generic {indexing_maps = [#rc, #rc, #rc], iterator_types = ["parallel", "parallel"]} ins(%9, %13 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.subf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %15 = linalg.generic {indexing_maps = [#r, #rc, #rc], iterator_types = ["parallel", "parallel"]} ins(%6, %14 : tensor<4xf32>, tensor<4x8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  return %8, %15 : tensor<4x8xf32>, tensor<4x8xf32>
}

// A factor of 0.51 instead of 1/2.
func.func @wrong_constant(%x: tensor<4x8xf32>, %dy: tensor<4x8xf32>, %g: tensor<8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %er = tensor.empty() : tensor<4x8xf32>
  %es = tensor.empty() : tensor<4xf32>
  %ep = tensor.empty() : tensor<8xf32>
  %fs = linalg.fill ins(%zero : f32) outs(%es : tensor<4xf32>) -> tensor<4xf32>
  %fp = linalg.fill ins(%zero : f32) outs(%ep : tensor<8xf32>) -> tensor<8xf32>
  %0 = linalg.generic {indexing_maps = [#rc, #rc, #rc], iterator_types = ["parallel", "parallel"]} ins(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %1 = linalg.generic {indexing_maps = [#rc, #r], iterator_types = ["parallel", "reduction"]} ins(%0 : tensor<4x8xf32>) outs(%fs : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.addf %o, %a0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %c0 = arith.constant 8.0 : f32
  %2 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%1 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.divf %a0, %c0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %c1 = arith.constant 1.0e-05 : f32
  %3 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%2 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %w = arith.addf %a0, %c1 : f32
    %v = math.rsqrt %w : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %4 = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]} ins(%x, %3 : tensor<4x8xf32>, tensor<4xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %5 = linalg.generic {indexing_maps = [#rc, #c, #rc], iterator_types = ["parallel", "parallel"]} ins(%4, %g : tensor<4x8xf32>, tensor<8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %6 = linalg.generic {indexing_maps = [#rc, #c, #rc], iterator_types = ["parallel", "parallel"]} ins(%dy, %g : tensor<4x8xf32>, tensor<8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %7 = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]} ins(%6, %3 : tensor<4x8xf32>, tensor<4xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %8 = linalg.generic {indexing_maps = [#rc, #rc, #rc], iterator_types = ["parallel", "parallel"]} ins(%6, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %9 = linalg.generic {indexing_maps = [#rc, #r], iterator_types = ["parallel", "reduction"]} ins(%8 : tensor<4x8xf32>) outs(%fs : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.addf %o, %a0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %c2 = arith.constant -0.51 : f32
  %10 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%9 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.mulf %a0, %c2 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %11 = linalg.generic {indexing_maps = [#s, #s, #s], iterator_types = ["parallel"]} ins(%3, %3 : tensor<4xf32>, tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %12 = linalg.generic {indexing_maps = [#s, #s, #s], iterator_types = ["parallel"]} ins(%11, %3 : tensor<4xf32>, tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %c3 = arith.constant 2.0 : f32
  %13 = linalg.generic {indexing_maps = [#rc, #rc], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<4x8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.mulf %a0, %c3 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %14 = linalg.generic {indexing_maps = [#s, #s, #s], iterator_types = ["parallel"]} ins(%10, %12 : tensor<4xf32>, tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %15 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%14 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.divf %a0, %c0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %16 = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]} ins(%13, %15 : tensor<4x8xf32>, tensor<4xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %17 = linalg.generic {indexing_maps = [#rc, #rc, #rc], iterator_types = ["parallel", "parallel"]} ins(%7, %16 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.addf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %18 = linalg.generic {indexing_maps = [#rc, #rc, #rc], iterator_types = ["parallel", "parallel"]} ins(%dy, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %19 = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]} ins(%18, %3 : tensor<4x8xf32>, tensor<4xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %20 = linalg.generic {indexing_maps = [#rc, #c], iterator_types = ["reduction", "parallel"]} ins(%19 : tensor<4x8xf32>) outs(%fp : tensor<8xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.addf %o, %a0 : f32
    linalg.yield %v : f32
  } -> tensor<8xf32>
  return %5, %17 : tensor<4x8xf32>, tensor<4x8xf32>
}

// The root of another row.
func.func @other_row(%x: tensor<4x8xf32>, %dy: tensor<4x8xf32>, %g: tensor<8xf32>, %u: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %er = tensor.empty() : tensor<4x8xf32>
  %es = tensor.empty() : tensor<4xf32>
  %ep = tensor.empty() : tensor<8xf32>
  %fs = linalg.fill ins(%zero : f32) outs(%es : tensor<4xf32>) -> tensor<4xf32>
  %fp = linalg.fill ins(%zero : f32) outs(%ep : tensor<8xf32>) -> tensor<8xf32>
  %0 = linalg.generic {indexing_maps = [#rc, #rc, #rc], iterator_types = ["parallel", "parallel"]} ins(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %1 = linalg.generic {indexing_maps = [#rc, #r], iterator_types = ["parallel", "reduction"]} ins(%0 : tensor<4x8xf32>) outs(%fs : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.addf %o, %a0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %c0 = arith.constant 8.0 : f32
  %2 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%1 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.divf %a0, %c0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %c1 = arith.constant 1.0e-05 : f32
  %3 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%2 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %w = arith.addf %a0, %c1 : f32
    %v = math.rsqrt %w : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %4 = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]} ins(%x, %3 : tensor<4x8xf32>, tensor<4xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %5 = linalg.generic {indexing_maps = [#rc, #c, #rc], iterator_types = ["parallel", "parallel"]} ins(%4, %g : tensor<4x8xf32>, tensor<8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %6 = linalg.generic {indexing_maps = [#rc, #rc, #rc], iterator_types = ["parallel", "parallel"]} ins(%u, %u : tensor<4x8xf32>, tensor<4x8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %7 = linalg.generic {indexing_maps = [#rc, #r], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<4x8xf32>) outs(%fs : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.addf %o, %a0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %8 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%7 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.divf %a0, %c0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %9 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%8 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %w = arith.addf %a0, %c1 : f32
    %v = math.rsqrt %w : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %10 = linalg.generic {indexing_maps = [#rc, #c, #rc], iterator_types = ["parallel", "parallel"]} ins(%dy, %g : tensor<4x8xf32>, tensor<8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %11 = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]} ins(%10, %9 : tensor<4x8xf32>, tensor<4xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %12 = linalg.generic {indexing_maps = [#rc, #rc, #rc], iterator_types = ["parallel", "parallel"]} ins(%10, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %13 = linalg.generic {indexing_maps = [#rc, #r], iterator_types = ["parallel", "reduction"]} ins(%12 : tensor<4x8xf32>) outs(%fs : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.addf %o, %a0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %c2 = arith.constant -0.5 : f32
  %14 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%13 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.mulf %a0, %c2 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %15 = linalg.generic {indexing_maps = [#s, #s, #s], iterator_types = ["parallel"]} ins(%3, %3 : tensor<4xf32>, tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %16 = linalg.generic {indexing_maps = [#s, #s, #s], iterator_types = ["parallel"]} ins(%15, %3 : tensor<4xf32>, tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %c3 = arith.constant 2.0 : f32
  %17 = linalg.generic {indexing_maps = [#rc, #rc], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<4x8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.mulf %a0, %c3 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %18 = linalg.generic {indexing_maps = [#s, #s, #s], iterator_types = ["parallel"]} ins(%14, %16 : tensor<4xf32>, tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %19 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%18 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.divf %a0, %c0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %20 = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]} ins(%17, %19 : tensor<4x8xf32>, tensor<4xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %21 = linalg.generic {indexing_maps = [#rc, #rc, #rc], iterator_types = ["parallel", "parallel"]} ins(%11, %20 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.addf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %22 = linalg.generic {indexing_maps = [#rc, #rc, #rc], iterator_types = ["parallel", "parallel"]} ins(%dy, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %23 = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]} ins(%22, %9 : tensor<4x8xf32>, tensor<4xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %24 = linalg.generic {indexing_maps = [#rc, #c], iterator_types = ["reduction", "parallel"]} ins(%23 : tensor<4x8xf32>) outs(%fp : tensor<8xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.addf %o, %a0 : f32
    linalg.yield %v : f32
  } -> tensor<8xf32>
  return %5, %21 : tensor<4x8xf32>, tensor<4x8xf32>
}

// The mask of the clamp in front of a term that does not vanish with the variance.
func.func @mask_elsewhere(%x: tensor<4x8xf32>, %dy: tensor<4x8xf32>, %g: tensor<8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %er = tensor.empty() : tensor<4x8xf32>
  %es = tensor.empty() : tensor<4xf32>
  %ep = tensor.empty() : tensor<8xf32>
  %fs = linalg.fill ins(%zero : f32) outs(%es : tensor<4xf32>) -> tensor<4xf32>
  %fp = linalg.fill ins(%zero : f32) outs(%ep : tensor<8xf32>) -> tensor<8xf32>
  %0 = linalg.generic {indexing_maps = [#rc, #r], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<4x8xf32>) outs(%fs : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.addf %o, %a0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %c0 = arith.constant 8.0 : f32
  %1 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%0 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.divf %a0, %c0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %2 = linalg.generic {indexing_maps = [#s, #s, #s], iterator_types = ["parallel"]} ins(%1, %1 : tensor<4xf32>, tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %3 = linalg.generic {indexing_maps = [#rc, #rc, #rc], iterator_types = ["parallel", "parallel"]} ins(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %4 = linalg.generic {indexing_maps = [#rc, #r], iterator_types = ["parallel", "reduction"]} ins(%3 : tensor<4x8xf32>) outs(%fs : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.addf %o, %a0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %5 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%4 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.divf %a0, %c0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %6 = linalg.generic {indexing_maps = [#s, #s, #s], iterator_types = ["parallel"]} ins(%5, %2 : tensor<4xf32>, tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.subf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %c1 = arith.constant 0.0 : f32
  %7 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%6 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.maximumf %a0, %c1 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %c2 = arith.constant 1.0e-05 : f32
  %8 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%7 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %w = arith.addf %a0, %c2 : f32
    %v = math.rsqrt %w : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %9 = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]} ins(%x, %1 : tensor<4x8xf32>, tensor<4xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.subf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %10 = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]} ins(%9, %8 : tensor<4x8xf32>, tensor<4xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %11 = linalg.generic {indexing_maps = [#rc, #c, #rc], iterator_types = ["parallel", "parallel"]} ins(%10, %g : tensor<4x8xf32>, tensor<8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %12 = linalg.generic {indexing_maps = [#rc, #c, #rc], iterator_types = ["parallel", "parallel"]} ins(%dy, %g : tensor<4x8xf32>, tensor<8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %13 = linalg.generic {indexing_maps = [#rc, #rc, #rc], iterator_types = ["parallel", "parallel"]} ins(%12, %9 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %14 = linalg.generic {indexing_maps = [#rc, #r], iterator_types = ["parallel", "reduction"]} ins(%13 : tensor<4x8xf32>) outs(%fs : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.addf %o, %a0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %c3 = arith.constant -0.5 : f32
  %15 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%14 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.mulf %a0, %c3 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %16 = linalg.generic {indexing_maps = [#s, #s, #s], iterator_types = ["parallel"]} ins(%8, %8 : tensor<4xf32>, tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %17 = linalg.generic {indexing_maps = [#s, #s, #s], iterator_types = ["parallel"]} ins(%16, %8 : tensor<4xf32>, tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %18 = linalg.generic {indexing_maps = [#s, #s, #s], iterator_types = ["parallel"]} ins(%15, %17 : tensor<4xf32>, tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %c4 = arith.constant 1.0 : f32
  %c5 = arith.constant 2.0 : f32
  %19 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%6 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %m = arith.maximumf %a0, %c1 : f32
    %p = arith.cmpf oeq, %a0, %m : f32
    %q = arith.cmpf oeq, %c1, %m : f32
    %s = arith.select %p, %c4, %c1 : f32
    %t = arith.select %q, %c5, %c4 : f32
    %v = arith.divf %s, %t : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %20 = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]} ins(%12, %8 : tensor<4x8xf32>, tensor<4xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %21 = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]} ins(%20, %19 : tensor<4x8xf32>, tensor<4xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %22 = linalg.generic {indexing_maps = [#rc, #r], iterator_types = ["parallel", "reduction"]} ins(%21 : tensor<4x8xf32>) outs(%fs : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.addf %o, %a0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %23 = linalg.generic {indexing_maps = [#s, #s, #s], iterator_types = ["parallel"]} ins(%18, %1 : tensor<4xf32>, tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %24 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%23 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.mulf %a0, %c5 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %25 = linalg.generic {indexing_maps = [#s, #s, #s], iterator_types = ["parallel"]} ins(%22, %24 : tensor<4xf32>, tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.addf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %c6 = arith.constant -0.125 : f32
  %26 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%25 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.mulf %a0, %c6 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %27 = linalg.generic {indexing_maps = [#rc, #rc], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<4x8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.mulf %a0, %c5 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %28 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%18 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.divf %a0, %c0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %29 = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]} ins(%27, %28 : tensor<4x8xf32>, tensor<4xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %30 = linalg.generic {indexing_maps = [#rc, #rc, #rc], iterator_types = ["parallel", "parallel"]} ins(%21, %29 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.addf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %31 = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]} ins(%30, %26 : tensor<4x8xf32>, tensor<4xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.addf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  return %11, %31 : tensor<4x8xf32>, tensor<4x8xf32>
}

// The mask of another row.
func.func @mask_of_another(%x: tensor<4x8xf32>, %dy: tensor<4x8xf32>, %g: tensor<8xf32>, %u: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %er = tensor.empty() : tensor<4x8xf32>
  %es = tensor.empty() : tensor<4xf32>
  %ep = tensor.empty() : tensor<8xf32>
  %fs = linalg.fill ins(%zero : f32) outs(%es : tensor<4xf32>) -> tensor<4xf32>
  %fp = linalg.fill ins(%zero : f32) outs(%ep : tensor<8xf32>) -> tensor<8xf32>
  %0 = linalg.generic {indexing_maps = [#rc, #r], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<4x8xf32>) outs(%fs : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.addf %o, %a0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %c0 = arith.constant 8.0 : f32
  %1 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%0 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.divf %a0, %c0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %2 = linalg.generic {indexing_maps = [#s, #s, #s], iterator_types = ["parallel"]} ins(%1, %1 : tensor<4xf32>, tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %3 = linalg.generic {indexing_maps = [#rc, #rc, #rc], iterator_types = ["parallel", "parallel"]} ins(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %4 = linalg.generic {indexing_maps = [#rc, #r], iterator_types = ["parallel", "reduction"]} ins(%3 : tensor<4x8xf32>) outs(%fs : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.addf %o, %a0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %5 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%4 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.divf %a0, %c0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %6 = linalg.generic {indexing_maps = [#s, #s, #s], iterator_types = ["parallel"]} ins(%5, %2 : tensor<4xf32>, tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.subf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %c1 = arith.constant 0.0 : f32
  %7 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%6 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.maximumf %a0, %c1 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %c2 = arith.constant 1.0e-05 : f32
  %8 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%7 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %w = arith.addf %a0, %c2 : f32
    %v = math.rsqrt %w : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %9 = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]} ins(%x, %1 : tensor<4x8xf32>, tensor<4xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.subf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %10 = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]} ins(%9, %8 : tensor<4x8xf32>, tensor<4xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %11 = linalg.generic {indexing_maps = [#rc, #c, #rc], iterator_types = ["parallel", "parallel"]} ins(%10, %g : tensor<4x8xf32>, tensor<8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %12 = linalg.generic {indexing_maps = [#rc, #c, #rc], iterator_types = ["parallel", "parallel"]} ins(%dy, %g : tensor<4x8xf32>, tensor<8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %13 = linalg.generic {indexing_maps = [#rc, #rc, #rc], iterator_types = ["parallel", "parallel"]} ins(%12, %9 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %14 = linalg.generic {indexing_maps = [#rc, #r], iterator_types = ["parallel", "reduction"]} ins(%13 : tensor<4x8xf32>) outs(%fs : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.addf %o, %a0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %c3 = arith.constant -0.5 : f32
  %15 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%14 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.mulf %a0, %c3 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %16 = linalg.generic {indexing_maps = [#s, #s, #s], iterator_types = ["parallel"]} ins(%8, %8 : tensor<4xf32>, tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %17 = linalg.generic {indexing_maps = [#s, #s, #s], iterator_types = ["parallel"]} ins(%16, %8 : tensor<4xf32>, tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %18 = linalg.generic {indexing_maps = [#s, #s, #s], iterator_types = ["parallel"]} ins(%15, %17 : tensor<4xf32>, tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %c4 = arith.constant 1.0 : f32
  %c5 = arith.constant 2.0 : f32
  %19 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%6 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %m = arith.maximumf %a0, %c1 : f32
    %p = arith.cmpf oeq, %a0, %m : f32
    %q = arith.cmpf oeq, %c1, %m : f32
    %s = arith.select %p, %c4, %c1 : f32
    %t = arith.select %q, %c5, %c4 : f32
    %v = arith.divf %s, %t : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %20 = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]} ins(%12, %8 : tensor<4x8xf32>, tensor<4xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %21 = linalg.generic {indexing_maps = [#rc, #rc, #rc], iterator_types = ["parallel", "parallel"]} ins(%u, %u : tensor<4x8xf32>, tensor<4x8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %22 = linalg.generic {indexing_maps = [#rc, #r], iterator_types = ["parallel", "reduction"]} ins(%21 : tensor<4x8xf32>) outs(%fs : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.addf %o, %a0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %23 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%22 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.divf %a0, %c0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %24 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%23 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %m = arith.maximumf %a0, %c1 : f32
    %p = arith.cmpf oeq, %a0, %m : f32
    %q = arith.cmpf oeq, %c1, %m : f32
    %s = arith.select %p, %c4, %c1 : f32
    %t = arith.select %q, %c5, %c4 : f32
    %v = arith.divf %s, %t : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %25 = linalg.generic {indexing_maps = [#s, #s, #s], iterator_types = ["parallel"]} ins(%18, %24 : tensor<4xf32>, tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %26 = linalg.generic {indexing_maps = [#rc, #r], iterator_types = ["parallel", "reduction"]} ins(%20 : tensor<4x8xf32>) outs(%fs : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.addf %o, %a0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %27 = linalg.generic {indexing_maps = [#s, #s, #s], iterator_types = ["parallel"]} ins(%25, %1 : tensor<4xf32>, tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %28 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%27 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.mulf %a0, %c5 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %29 = linalg.generic {indexing_maps = [#s, #s, #s], iterator_types = ["parallel"]} ins(%26, %28 : tensor<4xf32>, tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.addf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %c6 = arith.constant -0.125 : f32
  %30 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%29 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.mulf %a0, %c6 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %31 = linalg.generic {indexing_maps = [#rc, #rc], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<4x8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.mulf %a0, %c5 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %32 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%25 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.divf %a0, %c0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %33 = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]} ins(%31, %32 : tensor<4x8xf32>, tensor<4xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %34 = linalg.generic {indexing_maps = [#rc, #rc, #rc], iterator_types = ["parallel", "parallel"]} ins(%20, %33 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.addf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %35 = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]} ins(%34, %30 : tensor<4x8xf32>, tensor<4xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.addf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  return %11, %35 : tensor<4x8xf32>, tensor<4x8xf32>
}

// A root too many.
func.func @not_the_scale(%x: tensor<4x8xf32>, %dy: tensor<4x8xf32>, %g: tensor<8xf32>) -> (tensor<4x8xf32>, tensor<8xf32>) {
  %zero = arith.constant 0.0 : f32
  %er = tensor.empty() : tensor<4x8xf32>
  %es = tensor.empty() : tensor<4xf32>
  %ep = tensor.empty() : tensor<8xf32>
  %fs = linalg.fill ins(%zero : f32) outs(%es : tensor<4xf32>) -> tensor<4xf32>
  %fp = linalg.fill ins(%zero : f32) outs(%ep : tensor<8xf32>) -> tensor<8xf32>
  %0 = linalg.generic {indexing_maps = [#rc, #r], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<4x8xf32>) outs(%fs : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.addf %o, %a0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %c0 = arith.constant 8.0 : f32
  %1 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%0 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.divf %a0, %c0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %2 = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]} ins(%x, %1 : tensor<4x8xf32>, tensor<4xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.subf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %3 = linalg.generic {indexing_maps = [#rc, #rc, #rc], iterator_types = ["parallel", "parallel"]} ins(%2, %2 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %4 = linalg.generic {indexing_maps = [#rc, #r], iterator_types = ["parallel", "reduction"]} ins(%3 : tensor<4x8xf32>) outs(%fs : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.addf %o, %a0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %5 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%4 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.divf %a0, %c0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %c1 = arith.constant 1.0e-05 : f32
  %6 = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel"]} ins(%5 : tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %w = arith.addf %a0, %c1 : f32
    %v = math.rsqrt %w : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %7 = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]} ins(%2, %6 : tensor<4x8xf32>, tensor<4xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %8 = linalg.generic {indexing_maps = [#rc, #c, #rc], iterator_types = ["parallel", "parallel"]} ins(%7, %g : tensor<4x8xf32>, tensor<8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %9 = linalg.generic {indexing_maps = [#rc, #rc, #rc], iterator_types = ["parallel", "parallel"]} ins(%dy, %2 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %10 = linalg.generic {indexing_maps = [#s, #s, #s], iterator_types = ["parallel"]} ins(%6, %6 : tensor<4xf32>, tensor<4xf32>) outs(%es : tensor<4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %11 = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]} ins(%9, %10 : tensor<4x8xf32>, tensor<4xf32>) outs(%er : tensor<4x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %v = arith.mulf %a0, %a1 : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %12 = linalg.generic {indexing_maps = [#rc, #c], iterator_types = ["reduction", "parallel"]} ins(%11 : tensor<4x8xf32>) outs(%fp : tensor<8xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %v = arith.addf %o, %a0 : f32
    linalg.yield %v : f32
  } -> tensor<8xf32>
  return %8, %12 : tensor<4x8xf32>, tensor<8xf32>
}
