// RUN: renorm-opt %s --renorm-raise-norms -o %t.raised.mlir
// RUN: FileCheck %s --input-file=%t.raised.mlir
// RUN: renorm-opt %t.raised.mlir --renorm-lower-to-linalg -o %t.linalg.mlir
// RUN: renorm-check %s %t.linalg.mlir --entry=single_row | FileCheck %s --check-prefix=EQUAL
//
// What has the form of a scale's gradient for want of a second row.
// EQUAL: {{^}}equal

#rc = affine_map<(d0, d1) -> (d0, d1)>
#r = affine_map<(d0, d1) -> (d0)>

// A norm of one row times something is a norm times something.
// CHECK-LABEL: func @single_row(
// CHECK: renorm.layer_norm ins
// CHECK-NOT: scale_backward
func.func @single_row(%x: tensor<1x8xf32>, %u: tensor<1x8xf32>) -> tensor<1x8xf32> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 8.0 : f32
  %eps = arith.constant 1.0e-05 : f32
  %er = tensor.empty() : tensor<1x8xf32>
  %es = tensor.empty() : tensor<1xf32>
  %fs = linalg.fill ins(%zero : f32) outs(%es : tensor<1xf32>) -> tensor<1xf32>
  %sum = linalg.generic {indexing_maps = [#rc, #r], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<1x8xf32>) outs(%fs : tensor<1xf32>) {
  ^bb0(%a: f32, %o: f32):
    %v = arith.addf %o, %a : f32
    linalg.yield %v : f32
  } -> tensor<1xf32>
  %c = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]} ins(%x, %sum : tensor<1x8xf32>, tensor<1xf32>) outs(%er : tensor<1x8xf32>) {
  ^bb0(%a: f32, %s: f32, %o: f32):
    %m = arith.divf %s, %n : f32
    %v = arith.subf %a, %m : f32
    linalg.yield %v : f32
  } -> tensor<1x8xf32>
  %sq = linalg.generic {indexing_maps = [#rc, #r], iterator_types = ["parallel", "reduction"]} ins(%c : tensor<1x8xf32>) outs(%fs : tensor<1xf32>) {
  ^bb0(%a: f32, %o: f32):
    %q = arith.mulf %a, %a : f32
    %v = arith.addf %o, %q : f32
    linalg.yield %v : f32
  } -> tensor<1xf32>
  %h = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]} ins(%c, %sq : tensor<1x8xf32>, tensor<1xf32>) outs(%er : tensor<1x8xf32>) {
  ^bb0(%a: f32, %s: f32, %o: f32):
    %m = arith.divf %s, %n : f32
    %e = arith.addf %m, %eps : f32
    %k = math.rsqrt %e : f32
    %v = arith.mulf %a, %k : f32
    linalg.yield %v : f32
  } -> tensor<1x8xf32>
  %y = linalg.generic {indexing_maps = [#rc, #rc, #rc], iterator_types = ["parallel", "parallel"]} ins(%h, %u : tensor<1x8xf32>, tensor<1x8xf32>) outs(%er : tensor<1x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %v = arith.mulf %a, %b : f32
    linalg.yield %v : f32
  } -> tensor<1x8xf32>
  return %y : tensor<1x8xf32>
}
