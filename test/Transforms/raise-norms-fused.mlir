// RUN: renorm-opt %s --renorm-raise-norms --split-input-file | FileCheck %s
// RUN: split-file %s %t
// RUN: renorm-check %t/contraction.mlir --pipeline='builtin.module(renorm-raise-norms)' | FileCheck %s --check-prefix=SAME
// RUN: renorm-check %t/residual.mlir --pipeline='builtin.module(renorm-raise-norms)' | FileCheck %s --check-prefix=SAME
// RUN: renorm-check %t/dynamic.mlir --pipeline='builtin.module(renorm-raise-norms)' | FileCheck %s --check-prefix=SAME
// RUN: renorm-check %t/rounded_before_gain.mlir --pipeline='builtin.module(renorm-raise-norms)' | FileCheck %s --check-prefix=SAME
//
// Norms that element-wise fusion has moved into the body of their reader.
// SAME: equal

//--- contraction.mlir
// The body of a contraction: cut at the norm, and nowhere else.
// CHECK-LABEL: func @contraction(
// CHECK-SAME:    %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[W:[^:]*]]: tensor<8x6xf32>)
// CHECK:         %[[N:.*]] = renorm.rms_norm ins(%[[X]] : tensor<4x8xf32>) scale(%[[G]] : tensor<8xf32>)
// CHECK-NEXT:    %[[Y:.*]] = linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "reduction"]} ins(%[[N]], %[[W]] :
// CHECK-NEXT:    ^bb0(%[[A:.*]]: f32, %[[B:.*]]: f32, %[[O:.*]]: f32):
// CHECK-NEXT:      %[[P:.*]] = arith.mulf %[[A]], %[[B]]
// CHECK-NEXT:      arith.addf %[[O]], %[[P]]
// CHECK-NEXT:      linalg.yield
// CHECK-NEXT:    } -> tensor<4x6xf32>
// CHECK-NEXT:    return %[[Y]]
#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#x = affine_map<(i, k, j) -> (i, j)>
#stat = affine_map<(i, k, j) -> (i)>
#channel = affine_map<(i, k, j) -> (j)>
#w = affine_map<(i, k, j) -> (j, k)>
#y = affine_map<(i, k, j) -> (i, k)>
func.func @contraction(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %w: tensor<8x6xf32>) -> tensor<4x6xf32> {
  %eight = arith.constant 8.0 : f32
  %eps = arith.constant 1.0e-05 : f32
  %z = arith.constant dense<0.0> : tensor<4xf32>
  %zy = arith.constant dense<0.0> : tensor<4x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<4x8xf32>) outs(%z : tensor<4xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %q = arith.mulf %a, %a : f32
    %t = arith.addf %q, %acc : f32
    linalg.yield %t : f32
  } -> tensor<4xf32>
  %y = linalg.generic {indexing_maps = [#x, #stat, #channel, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]} ins(%x, %s, %g, %w : tensor<4x8xf32>, tensor<4xf32>, tensor<8xf32>, tensor<8x6xf32>) outs(%zy : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %d: f32, %o: f32):
    %m = arith.divf %b, %eight : f32
    %v = arith.addf %m, %eps : f32
    %r = math.rsqrt %v : f32
    %p = arith.mulf %a, %r : f32
    %n = arith.mulf %p, %c : f32
    %f = arith.mulf %n, %d : f32
    %t = arith.addf %o, %f : f32
    linalg.yield %t : f32
  } -> tensor<4x6xf32>
  return %y : tensor<4x6xf32>
}

// -----
//--- residual.mlir
// A residual and an activation behind the norm stay in one body.
// CHECK-LABEL: func @residual(
// CHECK:         %[[N:.*]] = renorm.rms_norm
// CHECK-NEXT:    linalg.generic {{.*}} ins(%[[N]], %{{.*}} :
// CHECK-NEXT:    ^bb0
// CHECK-NEXT:      arith.addf
// CHECK-NEXT:      math.tanh
// CHECK-NEXT:      linalg.yield
// CHECK-NEXT:    }
// CHECK-NEXT:    return
#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
func.func @residual(%x: tensor<4x8xf32>, %res: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %eight = arith.constant 8.0 : f32
  %eps = arith.constant 1.0e-05 : f32
  %z = arith.constant dense<0.0> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  %s = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<4x8xf32>) outs(%z : tensor<4xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %q = arith.mulf %a, %a : f32
    %t = arith.addf %q, %acc : f32
    linalg.yield %t : f32
  } -> tensor<4xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %s, %res : tensor<4x8xf32>, tensor<4xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %o: f32):
    %m = arith.divf %b, %eight : f32
    %v = arith.addf %m, %eps : f32
    %r = math.rsqrt %v : f32
    %p = arith.mulf %a, %r : f32
    %n = arith.addf %p, %c : f32
    %t = math.tanh %n : f32
    linalg.yield %t : f32
  } -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----
//--- dynamic.mlir
// The batch and the columns of the weight are unknown.
// CHECK-LABEL: func @dynamic(
// CHECK-SAME:    %[[X:[^:]*]]: tensor<?x8xf32>
// CHECK:         %[[N:.*]] = renorm.rms_norm ins(%[[X]] : tensor<?x8xf32>) outs(%{{.*}} : tensor<?x8xf32>)
// CHECK:         linalg.generic {{.*}} ins(%[[N]], %{{.*}} : tensor<?x8xf32>, tensor<8x?xf32>)
#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#x = affine_map<(i, k, j) -> (i, j)>
#stat = affine_map<(i, k, j) -> (i)>
#w = affine_map<(i, k, j) -> (j, k)>
#y = affine_map<(i, k, j) -> (i, k)>
func.func @dynamic(%x: tensor<?x8xf32>, %w: tensor<8x?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %eight = arith.constant 8.0 : f32
  %eps = arith.constant 1.0e-05 : f32
  %rows = tensor.dim %x, %c0 : tensor<?x8xf32>
  %columns = tensor.dim %w, %c1 : tensor<8x?xf32>
  %er = tensor.empty(%rows) : tensor<?xf32>
  %ey = tensor.empty(%rows, %columns) : tensor<?x?xf32>
  %z = linalg.fill ins(%zero : f32) outs(%er : tensor<?xf32>) -> tensor<?xf32>
  %zy = linalg.fill ins(%zero : f32) outs(%ey : tensor<?x?xf32>) -> tensor<?x?xf32>
  %s = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<?x8xf32>) outs(%z : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %q = arith.mulf %a, %a : f32
    %t = arith.addf %q, %acc : f32
    linalg.yield %t : f32
  } -> tensor<?xf32>
  %y = linalg.generic {indexing_maps = [#x, #stat, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]} ins(%x, %s, %w : tensor<?x8xf32>, tensor<?xf32>, tensor<8x?xf32>) outs(%zy : tensor<?x?xf32>) {
  ^bb0(%a: f32, %b: f32, %d: f32, %o: f32):
    %m = arith.divf %b, %eight : f32
    %v = arith.addf %m, %eps : f32
    %r = math.rsqrt %v : f32
    %p = arith.mulf %a, %r : f32
    %f = arith.mulf %p, %d : f32
    %t = arith.addf %o, %f : f32
    linalg.yield %t : f32
  } -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// -----
//--- near-miss.mlir
// The divisor is not the row length, and there is no gain to take the factor:
// the body stays as it was, op for op.
// CHECK-LABEL: func @wrong_divisor(
// CHECK-NOT:     renorm.
// CHECK:         %[[S:.*]] = linalg.generic
// CHECK:         linalg.generic {{.*}} ins(%{{.*}}, %[[S]], %{{.*}} : tensor<4x8xf32>, tensor<4xf32>, tensor<8x6xf32>)
// CHECK-NEXT:    ^bb0
// CHECK-NEXT:      arith.divf
// CHECK-NEXT:      arith.addf
// CHECK-NEXT:      math.rsqrt
// CHECK-NEXT:      arith.mulf
// CHECK-NEXT:      arith.mulf
// CHECK-NEXT:      arith.addf
// CHECK-NEXT:      linalg.yield
// CHECK-NEXT:    }
// CHECK-NEXT:    return
#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#x = affine_map<(i, k, j) -> (i, j)>
#stat = affine_map<(i, k, j) -> (i)>
#w = affine_map<(i, k, j) -> (j, k)>
#y = affine_map<(i, k, j) -> (i, k)>
func.func @wrong_divisor(%x: tensor<4x8xf32>, %w: tensor<8x6xf32>) -> tensor<4x6xf32> {
  %seven = arith.constant 7.0 : f32
  %eps = arith.constant 1.0e-05 : f32
  %z = arith.constant dense<0.0> : tensor<4xf32>
  %zy = arith.constant dense<0.0> : tensor<4x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<4x8xf32>) outs(%z : tensor<4xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %q = arith.mulf %a, %a : f32
    %t = arith.addf %q, %acc : f32
    linalg.yield %t : f32
  } -> tensor<4xf32>
  %y = linalg.generic {indexing_maps = [#x, #stat, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]} ins(%x, %s, %w : tensor<4x8xf32>, tensor<4xf32>, tensor<8x6xf32>) outs(%zy : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %d: f32, %o: f32):
    %m = arith.divf %b, %seven : f32
    %v = arith.addf %m, %eps : f32
    %r = math.rsqrt %v : f32
    %p = arith.mulf %a, %r : f32
    %f = arith.mulf %p, %d : f32
    %t = arith.addf %o, %f : f32
    linalg.yield %t : f32
  } -> tensor<4x6xf32>
  return %y : tensor<4x6xf32>
}

// -----
//--- rounded_before_gain.mlir
// The Llama order inside of one body: rounded to bf16, then scaled.
// CHECK-LABEL: func @rounded_before_gain(
// CHECK:         renorm.rms_norm {{.*}} {round_normalized} -> tensor<?x8xbf16>
// CHECK-NEXT:    return
#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#channel = affine_map<(i, j) -> (j)>
func.func @rounded_before_gain(%x: tensor<?x8xbf16>, %g: tensor<8xbf16>) -> tensor<?x8xbf16> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %eight = arith.constant 8.0 : f32
  %eps = arith.constant 1.0e-05 : f32
  %rows = tensor.dim %x, %c0 : tensor<?x8xbf16>
  %er = tensor.empty(%rows) : tensor<?xf32>
  %e = tensor.empty(%rows) : tensor<?x8xbf16>
  %z = linalg.fill ins(%zero : f32) outs(%er : tensor<?xf32>) -> tensor<?xf32>
  %s = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<?x8xbf16>) outs(%z : tensor<?xf32>) {
  ^bb0(%a: bf16, %acc: f32):
    %w = arith.extf %a : bf16 to f32
    %q = arith.mulf %w, %w : f32
    %t = arith.addf %q, %acc : f32
    linalg.yield %t : f32
  } -> tensor<?xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #channel, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %s, %g : tensor<?x8xbf16>, tensor<?xf32>, tensor<8xbf16>) outs(%e : tensor<?x8xbf16>) {
  ^bb0(%a: bf16, %b: f32, %c: bf16, %o: bf16):
    %w = arith.extf %a : bf16 to f32
    %m = arith.divf %b, %eight : f32
    %v = arith.addf %m, %eps : f32
    %r = math.rsqrt %v : f32
    %p = arith.mulf %w, %r : f32
    %h = arith.truncf %p : f32 to bf16
    %n = arith.mulf %h, %c : bf16
    linalg.yield %n : bf16
  } -> tensor<?x8xbf16>
  return %y : tensor<?x8xbf16>
}

// -----
//--- rounded_once.mlir
// Rounded once, at the end: no such attribute.
// CHECK-LABEL: func @rounded_once(
// CHECK:         renorm.rms_norm
// CHECK-NOT:     round_normalized
// CHECK:         return
#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#channel = affine_map<(i, j) -> (j)>
func.func @rounded_once(%x: tensor<?x8xbf16>, %g: tensor<8xbf16>) -> tensor<?x8xbf16> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %eight = arith.constant 8.0 : f32
  %eps = arith.constant 1.0e-05 : f32
  %rows = tensor.dim %x, %c0 : tensor<?x8xbf16>
  %er = tensor.empty(%rows) : tensor<?xf32>
  %e = tensor.empty(%rows) : tensor<?x8xbf16>
  %z = linalg.fill ins(%zero : f32) outs(%er : tensor<?xf32>) -> tensor<?xf32>
  %s = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<?x8xbf16>) outs(%z : tensor<?xf32>) {
  ^bb0(%a: bf16, %acc: f32):
    %w = arith.extf %a : bf16 to f32
    %q = arith.mulf %w, %w : f32
    %t = arith.addf %q, %acc : f32
    linalg.yield %t : f32
  } -> tensor<?xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #channel, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %s, %g : tensor<?x8xbf16>, tensor<?xf32>, tensor<8xbf16>) outs(%e : tensor<?x8xbf16>) {
  ^bb0(%a: bf16, %b: f32, %c: bf16, %o: bf16):
    %w = arith.extf %a : bf16 to f32
    %m = arith.divf %b, %eight : f32
    %v = arith.addf %m, %eps : f32
    %r = math.rsqrt %v : f32
    %p = arith.mulf %w, %r : f32
    %k = arith.extf %c : bf16 to f32
    %n = arith.mulf %p, %k : f32
    %h = arith.truncf %n : f32 to bf16
    linalg.yield %h : bf16
  } -> tensor<?x8xbf16>
  return %y : tensor<?x8xbf16>
}
