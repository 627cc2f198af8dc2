// RUN: renorm-opt %s --renorm-raise-norms --split-input-file | FileCheck %s
// RUN: split-file %s %t
// RUN: renorm-check %t/non_suffix.mlir --pipeline='builtin.module(renorm-raise-norms)' | FileCheck %s --check-prefix=SAME
// RUN: renorm-check %t/ln_non_suffix.mlir --pipeline='builtin.module(renorm-raise-norms)' | FileCheck %s --check-prefix=SAME
// RUN: renorm-check %t/pow_fill.mlir --pipeline='builtin.module(renorm-raise-norms)' | FileCheck %s --check-prefix=SAME
// RUN: renorm-check %t/pow_splat.mlir --pipeline='builtin.module(renorm-raise-norms)' | FileCheck %s --check-prefix=SAME
// RUN: renorm-check %t/pow_broadcast.mlir --pipeline='builtin.module(renorm-raise-norms)' | FileCheck %s --check-prefix=SAME
//
// 1/d over axes that are no suffix of the shape, and exponents that are
// constants by way of a fill, a splat or a broadcast.
// SAME: equal

//--- non_suffix.mlir
// CHECK-LABEL: func @non_suffix(
// CHECK:         renorm.rms_norm ins(%arg0 : tensor<3x4x5xf32>) outs(%{{[^)]*}}) axes = [0, 2]
// CHECK-NEXT:    return
func.func @non_suffix(%x: tensor<3x4x5xf32>) -> tensor<3x4x5xf32> {
  %z = arith.constant dense<0.0> : tensor<4xf32>
  %q = arith.mulf %x, %x : tensor<3x4x5xf32>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<3x4x5xf32>) outs(%z : tensor<4xf32>) dimensions = [0, 2]
  %c = arith.constant dense<0.06666667014360428> : tensor<4xf32>
  %m = arith.mulf %s, %c : tensor<4xf32>
  %e = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v = arith.addf %m, %e : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %i = tensor.empty() : tensor<3x4x5xf32>
  %b = linalg.broadcast ins(%r : tensor<4xf32>) outs(%i : tensor<3x4x5xf32>) dimensions = [0, 2]
  %y = arith.mulf %x, %b : tensor<3x4x5xf32>
  return %y : tensor<3x4x5xf32>
}

// -----
//--- ln_non_suffix.mlir
// CHECK-LABEL: func @ln_non_suffix(
// CHECK:         renorm.layer_norm {{.*}} axes = 
// CHECK-NEXT:    return
func.func @ln_non_suffix(%x: tensor<3x4x5xf32>) -> tensor<3x4x5xf32> {
  %z = arith.constant dense<0.0> : tensor<4xf32>
  %i = tensor.empty() : tensor<3x4x5xf32>
  %s = linalg.reduce { arith.addf } ins(%x : tensor<3x4x5xf32>) outs(%z : tensor<4xf32>) dimensions = [0, 2]
  %c = arith.constant dense<0.06666667014360428> : tensor<4xf32>
  %m = arith.mulf %s, %c : tensor<4xf32>
  %mb = linalg.broadcast ins(%m : tensor<4xf32>) outs(%i : tensor<3x4x5xf32>) dimensions = [0, 2]
  %a = arith.subf %x, %mb : tensor<3x4x5xf32>
  %q = arith.mulf %a, %a : tensor<3x4x5xf32>
  %s2 = linalg.reduce { arith.addf } ins(%q : tensor<3x4x5xf32>) outs(%z : tensor<4xf32>) dimensions = [0, 2]
  %c2 = arith.constant dense<0.06666667014360428> : tensor<4xf32>
  %m2 = arith.mulf %s2, %c2 : tensor<4xf32>
  %e = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v = arith.addf %m2, %e : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %b = linalg.broadcast ins(%r : tensor<4xf32>) outs(%i : tensor<3x4x5xf32>) dimensions = [0, 2]
  %y = arith.mulf %a, %b : tensor<3x4x5xf32>
  return %y : tensor<3x4x5xf32>
}

// -----
//--- pow_fill.mlir
// CHECK-LABEL: func @pow_fill(
// CHECK:         renorm.rms_norm
// CHECK-NEXT:    return
func.func @pow_fill(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %z = arith.constant dense<0.0> : tensor<4xf32>
  %q = arith.mulf %x, %x : tensor<4x8xf32>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<4x8xf32>) outs(%z : tensor<4xf32>) dimensions = [1]
  %c = arith.constant dense<0.125> : tensor<4xf32>
  %m = arith.mulf %s, %c : tensor<4xf32>
  %e = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v = arith.addf %m, %e : tensor<4xf32>
  %h = arith.constant -0.5 : f32
  %pe = tensor.empty() : tensor<4xf32>
  %p = linalg.fill ins(%h : f32) outs(%pe : tensor<4xf32>) -> tensor<4xf32>
  %r = math.powf %v, %p : tensor<4xf32>
  %i = tensor.empty() : tensor<4x8xf32>
  %b = linalg.broadcast ins(%r : tensor<4xf32>) outs(%i : tensor<4x8xf32>) dimensions = [1]
  %y = arith.mulf %x, %b : tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----
//--- pow_splat.mlir
// CHECK-LABEL: func @pow_splat(
// CHECK:         renorm.rms_norm
// CHECK-NEXT:    return
func.func @pow_splat(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %z = arith.constant dense<0.0> : tensor<4xf32>
  %q = arith.mulf %x, %x : tensor<4x8xf32>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<4x8xf32>) outs(%z : tensor<4xf32>) dimensions = [1]
  %c = arith.constant dense<0.125> : tensor<4xf32>
  %m = arith.mulf %s, %c : tensor<4xf32>
  %e = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v = arith.addf %m, %e : tensor<4xf32>
  %h = arith.constant -0.5 : f32
  %p = tensor.splat %h : tensor<4xf32>
  %r = math.powf %v, %p : tensor<4xf32>
  %i = tensor.empty() : tensor<4x8xf32>
  %b = linalg.broadcast ins(%r : tensor<4xf32>) outs(%i : tensor<4x8xf32>) dimensions = [1]
  %y = arith.mulf %x, %b : tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----
//--- pow_broadcast.mlir
// CHECK-LABEL: func @pow_broadcast(
// CHECK:         renorm.rms_norm
// CHECK-NEXT:    return
func.func @pow_broadcast(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %z = arith.constant dense<0.0> : tensor<4xf32>
  %q = arith.mulf %x, %x : tensor<4x8xf32>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<4x8xf32>) outs(%z : tensor<4xf32>) dimensions = [1]
  %c = arith.constant dense<0.125> : tensor<4xf32>
  %m = arith.mulf %s, %c : tensor<4xf32>
  %e = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v = arith.addf %m, %e : tensor<4xf32>
  %h = arith.constant dense<-0.5> : tensor<f32>
  %pe = tensor.empty() : tensor<4xf32>
  %p = linalg.broadcast ins(%h : tensor<f32>) outs(%pe : tensor<4xf32>) dimensions = [0]
  %r = math.powf %v, %p : tensor<4xf32>
  %i = tensor.empty() : tensor<4x8xf32>
  %b = linalg.broadcast ins(%r : tensor<4xf32>) outs(%i : tensor<4x8xf32>) dimensions = [1]
  %y = arith.mulf %x, %b : tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----
//--- next_float.mlir
// The float next to 1/15.
// CHECK-LABEL: func @next_float(
// CHECK-NOT:     renorm.
// CHECK:         return
func.func @next_float(%x: tensor<3x4x5xf32>) -> tensor<3x4x5xf32> {
  %z = arith.constant dense<0.0> : tensor<4xf32>
  %q = arith.mulf %x, %x : tensor<3x4x5xf32>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<3x4x5xf32>) outs(%z : tensor<4xf32>) dimensions = [0, 2]
  %c = arith.constant dense<0.06666667759418488> : tensor<4xf32>
  %m = arith.mulf %s, %c : tensor<4xf32>
  %e = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v = arith.addf %m, %e : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %i = tensor.empty() : tensor<3x4x5xf32>
  %b = linalg.broadcast ins(%r : tensor<4xf32>) outs(%i : tensor<3x4x5xf32>) dimensions = [0, 2]
  %y = arith.mulf %x, %b : tensor<3x4x5xf32>
  return %y : tensor<3x4x5xf32>
}

// -----
//--- dynamic.mlir
// The dimension between the axes is unknown.
// CHECK-LABEL: func @dynamic(
// CHECK:         renorm.rms_norm ins(%{{.*}} : tensor<3x?x5xf32>) {{.*}} axes = [0, 2]
func.func @dynamic(%x: tensor<3x?x5xf32>, %z: tensor<?xf32>, %i: tensor<3x?x5xf32>, %ie: tensor<?xf32>) -> tensor<3x?x5xf32> {
  %f0 = arith.constant 0.0 : f32
  %zf = linalg.fill ins(%f0 : f32) outs(%z : tensor<?xf32>) -> tensor<?xf32>
  %q = arith.mulf %x, %x : tensor<3x?x5xf32>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<3x?x5xf32>) outs(%zf : tensor<?xf32>) dimensions = [0, 2]
  %c1 = arith.constant 0.06666667014360428 : f32
  %c = linalg.fill ins(%c1 : f32) outs(%ie : tensor<?xf32>) -> tensor<?xf32>
  %m = arith.mulf %s, %c : tensor<?xf32>
  %e1 = arith.constant 1.0e-05 : f32
  %e = linalg.fill ins(%e1 : f32) outs(%ie : tensor<?xf32>) -> tensor<?xf32>
  %v = arith.addf %m, %e : tensor<?xf32>
  %r = math.rsqrt %v : tensor<?xf32>
  %b = linalg.broadcast ins(%r : tensor<?xf32>) outs(%i : tensor<3x?x5xf32>) dimensions = [0, 2]
  %y = arith.mulf %x, %b : tensor<3x?x5xf32>
  return %y : tensor<3x?x5xf32>
}
