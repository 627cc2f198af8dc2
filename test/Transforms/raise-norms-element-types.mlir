// RUN: renorm-opt %s --renorm-raise-norms | FileCheck %s
//
// The ops take f16, bf16, f32 and f64. A row of another type is no norm of ours;
// one that was cast from such a type, or is cast to it behind the norm, is.

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>

// CHECK-LABEL: func @row
// CHECK-NOT:     renorm.
// CHECK:         math.rsqrt
func.func @row(%x: tensor<4x8xf8E4M3FN>) -> tensor<4x8xf8E4M3FN> {
  %zero = arith.constant dense<0.0> : tensor<4xf8E4M3FN>
  %e = tensor.empty() : tensor<4x8xf8E4M3FN>
  %s = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<4x8xf8E4M3FN>) outs(%zero : tensor<4xf8E4M3FN>) {
  ^bb0(%a: f8E4M3FN, %p: f8E4M3FN):
    %sq = arith.mulf %a, %a : f8E4M3FN
    %q = arith.addf %p, %sq : f8E4M3FN
    linalg.yield %q : f8E4M3FN
  } -> tensor<4xf8E4M3FN>
  %y = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %s : tensor<4x8xf8E4M3FN>, tensor<4xf8E4M3FN>) outs(%e : tensor<4x8xf8E4M3FN>) {
  ^bb0(%a: f8E4M3FN, %q: f8E4M3FN, %o: f8E4M3FN):
    %n = arith.constant 8.0 : f8E4M3FN
    %eps = arith.constant 0.125 : f8E4M3FN
    %ms = arith.divf %q, %n : f8E4M3FN
    %ve = arith.addf %ms, %eps : f8E4M3FN
    %r = math.rsqrt %ve : f8E4M3FN
    %v = arith.mulf %a, %r : f8E4M3FN
    linalg.yield %v : f8E4M3FN
  } -> tensor<4x8xf8E4M3FN>
  return %y : tensor<4x8xf8E4M3FN>
}

// CHECK-LABEL: func @cast
// CHECK:         %[[X:.*]] = arith.extf %{{.*}} : tensor<4x8xf8E4M3FN> to tensor<4x8xf32>
// CHECK:         %[[Y:.*]] = renorm.rms_norm ins(%[[X]] : tensor<4x8xf32>)
// CHECK:         arith.truncf %[[Y]] : tensor<4x8xf32> to tensor<4x8xf8E4M3FN>
func.func @cast(%f: tensor<4x8xf8E4M3FN>) -> tensor<4x8xf8E4M3FN> {
  %x = arith.extf %f : tensor<4x8xf8E4M3FN> to tensor<4x8xf32>
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  %s = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<4x8xf32>) outs(%zero : tensor<4xf32>) {
  ^bb0(%a: f32, %p: f32):
    %sq = arith.mulf %a, %a : f32
    %q = arith.addf %p, %sq : f32
    linalg.yield %q : f32
  } -> tensor<4xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %s : tensor<4x8xf32>, tensor<4xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%a: f32, %q: f32, %o: f32):
    %n = arith.constant 8.0 : f32
    %eps = arith.constant 0.125 : f32
    %ms = arith.divf %q, %n : f32
    %ve = arith.addf %ms, %eps : f32
    %r = math.rsqrt %ve : f32
    %v = arith.mulf %a, %r : f32
    linalg.yield %v : f32
  } -> tensor<4x8xf32>
  %t = arith.truncf %y : tensor<4x8xf32> to tensor<4x8xf8E4M3FN>
  return %t : tensor<4x8xf8E4M3FN>
}
