// RUN: renorm-opt %s --renorm-fuse-gradients | FileCheck %s
// RUN: renorm-opt %s --renorm-fuse-gradients --renorm-lower-to-linalg | FileCheck %s --check-prefix=LINALG
// LINALG-NOT: renorm.

#id = affine_map<(d0, d1) -> (d0, d1)>
#column = affine_map<(d0, d1) -> (d1)>

// CHECK-LABEL: func @example
// CHECK-SAME:    (%[[DY:.*]]: tensor<4x8xf32>, %[[X:.*]]: tensor<4x8xf32>, %[[G:.*]]: tensor<8xf32>, %[[A:.*]]: tensor<4x8xf32>)
// CHECK:         %[[ALL:.*]]:3 = renorm.norm_gradients layer_norm ins(%[[DY]], %[[X]] :
// CHECK-SAME:      scale(%[[G]] : tensor<8xf32>) added(%[[A]] : tensor<4x8xf32>)
// CHECK-SAME:      axes = [1] epsilon = 1.000000e-05 {ddof = 1 : i64}
// CHECK:         return %[[ALL]]#0, %[[ALL]]#1, %[[ALL]]#2
func.func @example(%dy: tensor<4x8xf32>, %x: tensor<4x8xf32>, %g: tensor<8xf32>, %a: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>) {
  %o = tensor.empty() : tensor<4x8xf32>
  %p = tensor.empty() : tensor<8xf32>
  %zero = arith.constant 0.0 : f32
  %z = linalg.fill ins(%zero : f32) outs(%p : tensor<8xf32>) -> tensor<8xf32>
  %dx = renorm.layer_norm_backward ins(%dy, %x : tensor<4x8xf32>, tensor<4x8xf32>) scale(%g : tensor<8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 {ddof = 1 : i64} -> tensor<4x8xf32>
  %dg = renorm.layer_norm_scale_backward ins(%dy, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%p : tensor<8xf32>) axes = [1] epsilon = 1.0e-05 {ddof = 1 : i64} -> tensor<8xf32>
  %db = linalg.generic {indexing_maps = [#id, #column], iterator_types = ["reduction", "parallel"]} ins(%dy : tensor<4x8xf32>) outs(%z : tensor<8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %s = arith.addf %in, %out : f32
    linalg.yield %s : f32
  } -> tensor<8xf32>
  %d = linalg.add ins(%a, %dx : tensor<4x8xf32>, tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %d, %dg, %db : tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>
}

// The rounding of dx and the addition in 16 bits, of dynamic rows.
// CHECK-LABEL: func @rounded
// CHECK:         %[[ALL:.*]]:2 = renorm.norm_gradients rms_norm ins({{.*}}) added(%{{.*}} : tensor<?x8xbf16>) outs(%{{.*}} : tensor<?x8xbf16>) dscale(
// CHECK-NOT:     arith.truncf
// CHECK:         return %[[ALL]]#0, %[[ALL]]#1
func.func @rounded(%dy: tensor<?x8xbf16>, %x: tensor<?x8xbf16>, %a: tensor<?x8xbf16>, %o: tensor<?x8xf32>, %q: tensor<?x8xbf16>, %p: tensor<8xbf16>) -> (tensor<?x8xbf16>, tensor<8xbf16>) {
  %dx = renorm.rms_norm_backward ins(%dy, %x : tensor<?x8xbf16>, tensor<?x8xbf16>) outs(%o : tensor<?x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x8xf32>
  %t = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%dx : tensor<?x8xf32>) outs(%q : tensor<?x8xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %s = arith.truncf %in : f32 to bf16
    linalg.yield %s : bf16
  } -> tensor<?x8xbf16>
  %d = linalg.add ins(%t, %a : tensor<?x8xbf16>, tensor<?x8xbf16>) outs(%q : tensor<?x8xbf16>) -> tensor<?x8xbf16>
  %dg = renorm.rms_norm_scale_backward ins(%dy, %x : tensor<?x8xbf16>, tensor<?x8xbf16>) outs(%p : tensor<8xbf16>) axes = [1] epsilon = 1.0e-05 -> tensor<8xbf16>
  return %d, %dg : tensor<?x8xbf16>, tensor<8xbf16>
}

// dx is read by somebody else, the scale's gradient is of another epsilon, the sum
// starts at one, and the sum of another operand: nothing is left to fuse.
// CHECK-LABEL: func @near_misses
// CHECK-NOT:     norm_gradients
// CHECK:         return
func.func @near_misses(%dy: tensor<4x8xf32>, %x: tensor<4x8xf32>, %a: tensor<4x8xf32>, %o: tensor<4x8xf32>, %p: tensor<8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>) {
  %one = arith.constant dense<1.0> : tensor<8xf32>
  %dx = renorm.layer_norm_backward ins(%dy, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  %dg = renorm.layer_norm_scale_backward ins(%dy, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%p : tensor<8xf32>) axes = [1] epsilon = 1.0e-06 -> tensor<8xf32>
  %db = linalg.generic {indexing_maps = [#id, #column], iterator_types = ["reduction", "parallel"]} ins(%dy : tensor<4x8xf32>) outs(%one : tensor<8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %s = arith.addf %in, %out : f32
    linalg.yield %s : f32
  } -> tensor<8xf32>
  %d = linalg.add ins(%a, %dx : tensor<4x8xf32>, tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %d, %dx, %dg, %db : tensor<4x8xf32>, tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>
}

// What the addition needs comes after a reader of dscale: the rest is fused.
// CHECK-LABEL: func @late
// CHECK:         %[[ALL:.*]]:2 = renorm.norm_gradients rms_norm ins({{.*}}) outs(
// CHECK:         linalg.add
func.func @late(%dy: tensor<4x8xf32>, %x: tensor<4x8xf32>, %o: tensor<4x8xf32>, %p: tensor<8xf32>) -> (tensor<4x8xf32>, tensor<8xf32>) {
  %dx = renorm.rms_norm_backward ins(%dy, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  %dg = renorm.rms_norm_scale_backward ins(%dy, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%p : tensor<8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<8xf32>
  %a = linalg.broadcast ins(%dg : tensor<8xf32>) outs(%o : tensor<4x8xf32>) dimensions = [0]
  %d = linalg.add ins(%a, %dx : tensor<4x8xf32>, tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %d, %dg : tensor<4x8xf32>, tensor<8xf32>
}
