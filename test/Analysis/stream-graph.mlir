// RUN: renorm-opt %s -renorm-test-stream-graph -o /dev/null | FileCheck %s

#id = affine_map<(i, j) -> (i, j)>
#col = affine_map<(i, j) -> (j)>
#row = affine_map<(i, j) -> (i)>

// A linear layer: the mean comes from weight and bias, not from the argument.
// CHECK-LABEL: streams of linear
// CHECK-NEXT: 0: linalg.generic axis 1 at {{.*}}, linear from 1, 2, insensitive
// CHECK-NEXT: 1: linalg.matmul axis 1 at {{.*}}, linear from 3, insensitive
// CHECK-NEXT: 2: arith.constant axis 0 at {{.*}}, constant, insensitive
// CHECK-NEXT: 3: arith.constant axis 1 at {{.*}}, constant, insensitive
func.func @linear(%x: tensor<?x2xf32>, %o: tensor<?x3xf32>) -> tensor<?x3xf32> {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.0]]> : tensor<2x3xf32>
  %b = arith.constant dense<[1.0, 2.0, 4.0]> : tensor<3xf32>
  %zero = arith.constant 0.0 : f32
  %z = linalg.fill ins(%zero : f32) outs(%o : tensor<?x3xf32>) -> tensor<?x3xf32>
  %h = linalg.matmul ins(%x, %w : tensor<?x2xf32>, tensor<2x3xf32>) outs(%z : tensor<?x3xf32>) -> tensor<?x3xf32>
  %hb = linalg.generic {indexing_maps = [#id, #col, #id], iterator_types = ["parallel", "parallel"]}
      ins(%h, %b : tensor<?x3xf32>, tensor<3xf32>) outs(%o : tensor<?x3xf32>) {
  ^bb0(%a: f32, %c: f32, %u: f32):
    %s = arith.addf %a, %c : f32
    linalg.yield %s : f32
  } -> tensor<?x3xf32>
  %n = renorm.layer_norm ins(%hb : tensor<?x3xf32>) outs(%o : tensor<?x3xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x3xf32>
  return %n : tensor<?x3xf32>
}

// A pin travels backward, and says from where.
// CHECK-LABEL: streams of pinned
// CHECK-NEXT: 0: arith.addf axis 1 at {{.*}}, linear from 1, 2, pinned: the function returns it at
// CHECK-NEXT: 1: linalg.matmul axis 1 at {{.*}}, linear from 3, pinned: the function returns it at {{.*}} (through the value at
// CHECK-NEXT: 2: argument axis 1 at {{.*}}, unknown (it is an argument), pinned: the function returns it at
// CHECK-NEXT: 3: arith.constant axis 1 at {{.*}}, constant, pinned:
func.func @pinned(%x: tensor<4x2xf32>, %r: tensor<4x3xf32>, %o: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>) {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.0]]> : tensor<2x3xf32>
  %z = arith.constant dense<0.0> : tensor<4x3xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : tensor<4x3xf32>) -> tensor<4x3xf32>
  %s = arith.addf %h, %r : tensor<4x3xf32>
  %n = renorm.layer_norm ins(%s : tensor<4x3xf32>) outs(%o : tensor<4x3xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x3xf32>
  return %n, %s : tensor<4x3xf32>, tensor<4x3xf32>
}

// The result of an affine-free norm has no mean; neither has what is made of it.
// CHECK-LABEL: streams of without_mean
// CHECK-NEXT: 0: argument axis 1 at {{.*}}, unknown (it is an argument), insensitive
// CHECK-NEXT: 1: linalg.generic axis 1 at {{.*}}, linear from 2, without mean, insensitive
// CHECK-NEXT: 2: renorm.layer_norm axis 1 at {{.*}}, zero, insensitive
func.func @without_mean(%x: tensor<4x8xf32>, %p: tensor<4xf32>, %o: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %n = renorm.layer_norm ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  %s = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%n, %p : tensor<4x8xf32>, tensor<4xf32>) outs(%o : tensor<4x8xf32>) {
  ^bb0(%a: f32, %c: f32, %u: f32):
    %t = arith.mulf %a, %c : f32
    linalg.yield %t : f32
  } -> tensor<4x8xf32>
  %m = renorm.layer_norm ins(%s : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return %m : tensor<4x8xf32>
}

// The other result of the op sees the mean: a center on %x cannot serve it.
// CHECK-LABEL: streams of as_it_is
// CHECK-NEXT: 0: linalg.generic axis 1 at {{.*}}, linear from 1 as it is, insensitive
// CHECK-NEXT: 1: argument axis 1 at {{.*}}, unknown (it is an argument), pinned: linalg.generic takes a power of a value that varies along the axis at
func.func @as_it_is(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %s, %sq = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x8xf32>) outs(%o, %o : tensor<4x8xf32>, tensor<4x8xf32>) {
  ^bb0(%a: f32, %u: f32, %v: f32):
    %t = arith.addf %a, %a : f32
    %q = arith.mulf %a, %a : f32
    linalg.yield %t, %q : f32, f32
  } -> (tensor<4x8xf32>, tensor<4x8xf32>)
  %n = renorm.layer_norm ins(%s : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return %n, %sq : tensor<4x8xf32>, tensor<4x8xf32>
}
