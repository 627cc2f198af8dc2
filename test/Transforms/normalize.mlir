// RUN: renorm-opt %s --renorm-normalize --split-input-file | FileCheck %s
// RUN: split-file %s %t
// RUN: renorm-check %t/nested.mlir --pipeline='builtin.module(renorm-normalize)' | FileCheck %s --check-prefix=SAME
// RUN: renorm-opt %t/norm.mlir --renorm-normalize --renorm-raise-norms | FileCheck %s --check-prefix=NORM
// RUN: renorm-check %t/norm.mlir --pipeline='builtin.module(renorm-optimize)' | FileCheck %s --check-prefix=SAME
// SAME: equal
// NORM-NOT: func private
// NORM: renorm.rms_norm
// NORM-NEXT: return

//--- nested.mlir
// Helpers of helpers, of unknown size; nothing is left of them.
// CHECK-NOT:   func private
// CHECK-LABEL: func @main(
// CHECK-NEXT:    %[[S:.*]] = arith.mulf %arg0, %arg0 : tensor<?x8xf32>
// CHECK-NEXT:    %[[R:.*]] = math.sqrt %[[S]]
// CHECK-NEXT:    return %[[R]]
// CHECK-NOT:   func private
func.func private @_square(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %s = arith.mulf %x, %x : tensor<?x8xf32>
  return %s : tensor<?x8xf32>
}
func.func private @_size(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %s = call @_square(%x) : (tensor<?x8xf32>) -> tensor<?x8xf32>
  %r = math.sqrt %s : tensor<?x8xf32>
  return %r : tensor<?x8xf32>
}
func.func @main(%arg0: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %r = call @_size(%arg0) : (tensor<?x8xf32>) -> tensor<?x8xf32>
  return %r : tensor<?x8xf32>
}

// -----
//--- stays.mlir
// Public and recursive functions, declarations, and no_inline.
// CHECK-LABEL: func @open(
// CHECK-LABEL: func private @again(
// CHECK:         call @again
// CHECK-LABEL: func private @outside(
// CHECK-LABEL: func private @kept(
// CHECK-LABEL: func @caller(
// CHECK-NEXT:    call @open
// CHECK-NEXT:    call @again
// CHECK-NEXT:    call @outside
// CHECK-NEXT:    call @kept
// CHECK-NEXT:    math.sqrt
func.func @open(%x: f32) -> f32 {
  return %x : f32
}
func.func private @again(%x: f32) -> f32 {
  %y = call @again(%x) : (f32) -> f32
  return %y : f32
}
func.func private @outside(f32) -> f32
func.func private @kept(%x: f32) -> f32 attributes {no_inline} {
  return %x : f32
}
func.func @caller(%x: f32) -> f32 {
  %a = call @open(%x) : (f32) -> f32
  %b = call @again(%a) : (f32) -> f32
  %c = call @outside(%b) : (f32) -> f32
  %d = call @kept(%c) : (f32) -> f32
  %r = math.sqrt %d : f32
  return %r : f32
}

// -----
//--- no-root.mlir
// No root, no norm: the module stays as it is.
// CHECK-LABEL: func private @helper(
// CHECK-LABEL: func @nothing(
// CHECK-NEXT:    call @helper
func.func private @helper(%x: f32) -> f32 {
  return %x : f32
}
func.func @nothing(%x: f32) -> f32 {
  %y = call @helper(%x) : (f32) -> f32
  return %y : f32
}

// -----
//--- norm.mlir
// The mean square comes from a helper.
// CHECK-LABEL: func @norm(
// CHECK:         linalg.reduce
func.func private @_mean_square(%x: tensor<4x8xf32>) -> tensor<4xf32> {
  %z = arith.constant dense<0.0> : tensor<4xf32>
  %d = arith.constant dense<8.0> : tensor<4xf32>
  %q = arith.mulf %x, %x : tensor<4x8xf32>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<4x8xf32>) outs(%z : tensor<4xf32>) dimensions = [1]
  %m = arith.divf %s, %d : tensor<4xf32>
  return %m : tensor<4xf32>
}
func.func @norm(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %eps = arith.constant dense<1.0e-05> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  %m = call @_mean_square(%x) : (tensor<4x8xf32>) -> tensor<4xf32>
  %v = arith.addf %m, %eps : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %b = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x8xf32>) dimensions = [1]
  %y = arith.mulf %x, %b : tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
