// RUN: renorm-opt %s -renorm-recenter -verify-diagnostics=only-expected | FileCheck %s

// A choice between two rows is linear in both if the whole row follows one
// condition. Near misses below.

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
!t = tensor<4x3xf32>
!d = tensor<?x3xf32>

// jnp.take gives rows of NaN for indices out of range; masks and factors for each
// row, made as wide as the row by ops of their own.
// CHECK-LABEL: func @take
// CHECK-COUNT-2: renorm.center ins(%{{.*}} : tensor<2x3xf32>)
// CHECK-NOT:     renorm.center
// CHECK:         renorm.rms_norm
func.func @take(%a: tensor<?x2xf32>, %in: tensor<?xi1>, %s: tensor<?xf32>, %e: !d, %m: tensor<?x3xi1>) -> !d {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 1.0]]> : tensor<2x3xf32>
  %v = arith.constant dense<[[2.0, 2.0, 4.0], [3.0, -5.0, 1.0]]> : tensor<2x3xf32>
  %zero = arith.constant 0.0 : f32
  %nan = arith.constant dense<0x7FC00000> : tensor<f32>
  %z = linalg.fill ins(%zero : f32) outs(%e : !d) -> !d
  %h = linalg.matmul ins(%a, %w : tensor<?x2xf32>, tensor<2x3xf32>) outs(%z : !d) -> !d
  %k = linalg.matmul ins(%a, %v : tensor<?x2xf32>, tensor<2x3xf32>) outs(%z : !d) -> !d
  %mask = linalg.broadcast ins(%in : tensor<?xi1>) outs(%m : tensor<?x3xi1>) dimensions = [1]
  %nans = linalg.broadcast ins(%nan : tensor<f32>) outs(%e : !d) dimensions = [0, 1]
  %t = arith.select %mask, %h, %nans : tensor<?x3xi1>, !d
  %ss = linalg.broadcast ins(%s : tensor<?xf32>) outs(%e : !d) dimensions = [1]
  %ks = arith.mulf %k, %ss : !d
  %u = linalg.generic {indexing_maps = [#id, #row, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%t, %in, %ks : !d, tensor<?xi1>, !d) outs(%e : !d) {
  ^bb0(%p: f32, %c: i1, %q: f32, %o: f32):
    %masked = arith.select %c, %q, %zero : f32
    %sum = arith.addf %p, %masked : f32
    linalg.yield %sum : f32
  } -> !d
  %y = renorm.layer_norm ins(%u : !d) outs(%e : !d) axes = [1] epsilon = 1.0e-05 -> !d
  return %y : !d
}

// The condition differs along the row; what is chosen is one number other than 0,
// or infinite; the rows are chosen by themselves.
// CHECK-LABEL: func @kept
// CHECK-NOT:     renorm.center
// CHECK-NOT:     renorm.rms_norm
func.func @kept(%a: tensor<4x2xf32>, %in: tensor<4xi1>, %m: !t, %c: tensor<4x3xi1>) -> (!t, !t, !t, !t) {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 1.0]]> : tensor<2x3xf32>
  %z = arith.constant dense<0.0> : !t
  %one = arith.constant dense<1.0> : !t
  %one0 = arith.constant 1.0 : f32
  %inf = arith.constant 0x7F800000 : f32
  %e = tensor.empty() : !t
  %h0 = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  %s0 = arith.select %c, %h0, %z : tensor<4x3xi1>, !t
  // expected-remark@+1 {{arith.select is not linear}}
  %0 = renorm.layer_norm ins(%s0 : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %s1 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%h0, %in : !t, tensor<4xi1>) outs(%e : !t) {
  ^bb0(%p: f32, %q: i1, %o: f32):
    %s = arith.select %q, %p, %one0 : f32
    linalg.yield %s : f32
  } -> !t
  // expected-remark@+1 {{adds one value to all entries of the axis}}
  %1 = renorm.layer_norm ins(%s1 : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %s2 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%h0, %in : !t, tensor<4xi1>) outs(%e : !t) {
  ^bb0(%p: f32, %q: i1, %o: f32):
    %s = arith.select %q, %p, %inf : f32
    linalg.yield %s : f32
  } -> !t
  // expected-remark@+1 {{adds one value to all entries of the axis}}
  %2 = renorm.layer_norm ins(%s2 : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %s3 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%h0 : !t) outs(%e : !t) {
  ^bb0(%p: f32, %o: f32):
    %g = arith.cmpf olt, %p, %one0 : f32
    %n = arith.negf %p : f32
    %s = arith.select %g, %p, %n : f32
    linalg.yield %s : f32
  } -> !t
  // expected-remark@+1 {{arith.select, which is not linear}}
  %3 = renorm.layer_norm ins(%s3 : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %0, %1, %2, %3 : !t, !t, !t, !t
}
