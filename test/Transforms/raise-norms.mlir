// RUN: renorm-opt %s --renorm-raise-norms | FileCheck %s
//
// One function per spelling that must be raised. M, E: the rows of the table in
// docs/raising.md. What is returned is the norm itself: nothing is left of the
// spelling.

// M1: z / sqrt(mean(pow(z, 2)) + eps) * g + b.
// CHECK-LABEL: func @m1_pow(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m1_pow(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %c8 = arith.constant dense<2.0> : tensor<4x8xf32>
  %v9 = math.powf %v7, %c8 : tensor<4x8xf32>
  %s10 = linalg.reduce { arith.addf } ins(%v9 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v11 = arith.divf %s10, %c3 : tensor<4xf32>
  %c12 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v13 = arith.addf %v11, %c12 : tensor<4xf32>
  %r14 = math.sqrt %v13 : tensor<4xf32>
  %e15 = tensor.empty() : tensor<4x8xf32>
  %b16 = linalg.broadcast ins(%r14 : tensor<4xf32>) outs(%e15 : tensor<4x8xf32>) dimensions = [1]
  %v17 = arith.divf %v7, %b16 : tensor<4x8xf32>
  %e18 = tensor.empty() : tensor<4x8xf32>
  %b19 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e18 : tensor<4x8xf32>) dimensions = [0]
  %v20 = arith.mulf %v17, %b19 : tensor<4x8xf32>
  %e21 = tensor.empty() : tensor<4x8xf32>
  %b22 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e21 : tensor<4x8xf32>) dimensions = [0]
  %v23 = arith.addf %v20, %b22 : tensor<4x8xf32>
  return %v23 : tensor<4x8xf32>
}

// M2: the square as z * z.
// CHECK-LABEL: func @m2_mul(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m2_mul(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<4x8xf32>
  %s9 = linalg.reduce { arith.addf } ins(%v8 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v10 = arith.divf %s9, %c3 : tensor<4xf32>
  %c11 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v12 = arith.addf %v10, %c11 : tensor<4xf32>
  %r13 = math.sqrt %v12 : tensor<4xf32>
  %e14 = tensor.empty() : tensor<4x8xf32>
  %b15 = linalg.broadcast ins(%r13 : tensor<4xf32>) outs(%e14 : tensor<4x8xf32>) dimensions = [1]
  %v16 = arith.divf %v7, %b15 : tensor<4x8xf32>
  %e17 = tensor.empty() : tensor<4x8xf32>
  %b18 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e17 : tensor<4x8xf32>) dimensions = [0]
  %v19 = arith.mulf %v16, %b18 : tensor<4x8xf32>
  %e20 = tensor.empty() : tensor<4x8xf32>
  %b21 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e20 : tensor<4x8xf32>) dimensions = [0]
  %v22 = arith.addf %v19, %b21 : tensor<4x8xf32>
  return %v22 : tensor<4x8xf32>
}

// M3, M4: the variance from (mu - x)^2, computed apart from z.
// CHECK-LABEL: func @m3_swapped_difference(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m3_swapped_difference(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %s8 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v9 = arith.divf %s8, %c3 : tensor<4xf32>
  %e10 = tensor.empty() : tensor<4x8xf32>
  %b11 = linalg.broadcast ins(%v9 : tensor<4xf32>) outs(%e10 : tensor<4x8xf32>) dimensions = [1]
  %v12 = arith.subf %b11, %x : tensor<4x8xf32>
  %v13 = arith.mulf %v12, %v12 : tensor<4x8xf32>
  %s14 = linalg.reduce { arith.addf } ins(%v13 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v15 = arith.divf %s14, %c3 : tensor<4xf32>
  %c16 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v17 = arith.addf %v15, %c16 : tensor<4xf32>
  %r18 = math.sqrt %v17 : tensor<4xf32>
  %e19 = tensor.empty() : tensor<4x8xf32>
  %b20 = linalg.broadcast ins(%r18 : tensor<4xf32>) outs(%e19 : tensor<4x8xf32>) dimensions = [1]
  %v21 = arith.divf %v7, %b20 : tensor<4x8xf32>
  %e22 = tensor.empty() : tensor<4x8xf32>
  %b23 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e22 : tensor<4x8xf32>) dimensions = [0]
  %v24 = arith.mulf %v21, %b23 : tensor<4x8xf32>
  %e25 = tensor.empty() : tensor<4x8xf32>
  %b26 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e25 : tensor<4x8xf32>) dimensions = [0]
  %v27 = arith.addf %v24, %b26 : tensor<4x8xf32>
  return %v27 : tensor<4x8xf32>
}

// M5.
// CHECK-LABEL: func @m5_rsqrt(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m5_rsqrt(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<4x8xf32>
  %s9 = linalg.reduce { arith.addf } ins(%v8 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v10 = arith.divf %s9, %c3 : tensor<4xf32>
  %c11 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v12 = arith.addf %v10, %c11 : tensor<4xf32>
  %r13 = math.rsqrt %v12 : tensor<4xf32>
  %e14 = tensor.empty() : tensor<4x8xf32>
  %b15 = linalg.broadcast ins(%r13 : tensor<4xf32>) outs(%e14 : tensor<4x8xf32>) dimensions = [1]
  %v16 = arith.mulf %v7, %b15 : tensor<4x8xf32>
  %e17 = tensor.empty() : tensor<4x8xf32>
  %b18 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e17 : tensor<4x8xf32>) dimensions = [0]
  %v19 = arith.mulf %v16, %b18 : tensor<4x8xf32>
  %e20 = tensor.empty() : tensor<4x8xf32>
  %b21 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e20 : tensor<4x8xf32>) dimensions = [0]
  %v22 = arith.addf %v19, %b21 : tensor<4x8xf32>
  return %v22 : tensor<4x8xf32>
}

// M6, M7: times 1 / sqrt.
// CHECK-LABEL: func @m6_m7_reciprocal(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m6_m7_reciprocal(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<4x8xf32>
  %s9 = linalg.reduce { arith.addf } ins(%v8 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v10 = arith.divf %s9, %c3 : tensor<4xf32>
  %c11 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v12 = arith.addf %v10, %c11 : tensor<4xf32>
  %r13 = math.sqrt %v12 : tensor<4xf32>
  %c14 = arith.constant dense<1.0> : tensor<4xf32>
  %v15 = arith.divf %c14, %r13 : tensor<4xf32>
  %e16 = tensor.empty() : tensor<4x8xf32>
  %b17 = linalg.broadcast ins(%v15 : tensor<4xf32>) outs(%e16 : tensor<4x8xf32>) dimensions = [1]
  %v18 = arith.mulf %v7, %b17 : tensor<4x8xf32>
  %e19 = tensor.empty() : tensor<4x8xf32>
  %b20 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e19 : tensor<4x8xf32>) dimensions = [0]
  %v21 = arith.mulf %v18, %b20 : tensor<4x8xf32>
  %e22 = tensor.empty() : tensor<4x8xf32>
  %b23 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e22 : tensor<4x8xf32>) dimensions = [0]
  %v24 = arith.addf %v21, %b23 : tensor<4x8xf32>
  return %v24 : tensor<4x8xf32>
}

// M8.
// CHECK-LABEL: func @m8_pow_minus_half(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m8_pow_minus_half(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<4x8xf32>
  %s9 = linalg.reduce { arith.addf } ins(%v8 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v10 = arith.divf %s9, %c3 : tensor<4xf32>
  %c11 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v12 = arith.addf %v10, %c11 : tensor<4xf32>
  %c13 = arith.constant dense<-0.5> : tensor<4xf32>
  %v14 = math.powf %v12, %c13 : tensor<4xf32>
  %e15 = tensor.empty() : tensor<4x8xf32>
  %b16 = linalg.broadcast ins(%v14 : tensor<4xf32>) outs(%e15 : tensor<4x8xf32>) dimensions = [1]
  %v17 = arith.mulf %v7, %b16 : tensor<4x8xf32>
  %e18 = tensor.empty() : tensor<4x8xf32>
  %b19 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e18 : tensor<4x8xf32>) dimensions = [0]
  %v20 = arith.mulf %v17, %b19 : tensor<4x8xf32>
  %e21 = tensor.empty() : tensor<4x8xf32>
  %b22 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e21 : tensor<4x8xf32>) dimensions = [0]
  %v23 = arith.addf %v20, %b22 : tensor<4x8xf32>
  return %v23 : tensor<4x8xf32>
}

// M9: pow(pow(., 0.5), -1).
// CHECK-LABEL: func @m9_pow_of_pow(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m9_pow_of_pow(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<4x8xf32>
  %s9 = linalg.reduce { arith.addf } ins(%v8 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v10 = arith.divf %s9, %c3 : tensor<4xf32>
  %c11 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v12 = arith.addf %v10, %c11 : tensor<4xf32>
  %c13 = arith.constant dense<0.5> : tensor<4xf32>
  %v14 = math.powf %v12, %c13 : tensor<4xf32>
  %c15 = arith.constant dense<-1.0> : tensor<4xf32>
  %v16 = math.powf %v14, %c15 : tensor<4xf32>
  %e17 = tensor.empty() : tensor<4x8xf32>
  %b18 = linalg.broadcast ins(%v16 : tensor<4xf32>) outs(%e17 : tensor<4x8xf32>) dimensions = [1]
  %v19 = arith.mulf %v7, %b18 : tensor<4x8xf32>
  %e20 = tensor.empty() : tensor<4x8xf32>
  %b21 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e20 : tensor<4x8xf32>) dimensions = [0]
  %v22 = arith.mulf %v19, %b21 : tensor<4x8xf32>
  %e23 = tensor.empty() : tensor<4x8xf32>
  %b24 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e23 : tensor<4x8xf32>) dimensions = [0]
  %v25 = arith.addf %v22, %b24 : tensor<4x8xf32>
  return %v25 : tensor<4x8xf32>
}

// M10: x * (g * r) + (b - mu * g * r).
// CHECK-LABEL: func @m10_distributed(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m10_distributed(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<4x8xf32>
  %s9 = linalg.reduce { arith.addf } ins(%v8 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v10 = arith.divf %s9, %c3 : tensor<4xf32>
  %c11 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v12 = arith.addf %v10, %c11 : tensor<4xf32>
  %r13 = math.rsqrt %v12 : tensor<4xf32>
  %e14 = tensor.empty() : tensor<4x8xf32>
  %b15 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e14 : tensor<4x8xf32>) dimensions = [0]
  %e16 = tensor.empty() : tensor<4x8xf32>
  %b17 = linalg.broadcast ins(%r13 : tensor<4xf32>) outs(%e16 : tensor<4x8xf32>) dimensions = [1]
  %v18 = arith.mulf %b15, %b17 : tensor<4x8xf32>
  %v19 = arith.mulf %x, %v18 : tensor<4x8xf32>
  %e20 = tensor.empty() : tensor<4x8xf32>
  %b21 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e20 : tensor<4x8xf32>) dimensions = [0]
  %e22 = tensor.empty() : tensor<4x8xf32>
  %b23 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e22 : tensor<4x8xf32>) dimensions = [1]
  %v24 = arith.mulf %b23, %v18 : tensor<4x8xf32>
  %v25 = arith.subf %b21, %v24 : tensor<4x8xf32>
  %v26 = arith.addf %v19, %v25 : tensor<4x8xf32>
  return %v26 : tensor<4x8xf32>
}

// M11: mean(x^2) - mu^2.
// CHECK-LABEL: func @m11_fast_variance(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m11_fast_variance(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %v5 = arith.mulf %x, %x : tensor<4x8xf32>
  %s6 = linalg.reduce { arith.addf } ins(%v5 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v7 = arith.divf %s6, %c3 : tensor<4xf32>
  %v8 = arith.mulf %v4, %v4 : tensor<4xf32>
  %v9 = arith.subf %v7, %v8 : tensor<4xf32>
  %e10 = tensor.empty() : tensor<4x8xf32>
  %b11 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e10 : tensor<4x8xf32>) dimensions = [1]
  %v12 = arith.subf %x, %b11 : tensor<4x8xf32>
  %c13 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v14 = arith.addf %v9, %c13 : tensor<4xf32>
  %r15 = math.rsqrt %v14 : tensor<4xf32>
  %e16 = tensor.empty() : tensor<4x8xf32>
  %b17 = linalg.broadcast ins(%r15 : tensor<4xf32>) outs(%e16 : tensor<4x8xf32>) dimensions = [1]
  %v18 = arith.mulf %v12, %b17 : tensor<4x8xf32>
  %e19 = tensor.empty() : tensor<4x8xf32>
  %b20 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e19 : tensor<4x8xf32>) dimensions = [0]
  %v21 = arith.mulf %v18, %b20 : tensor<4x8xf32>
  %e22 = tensor.empty() : tensor<4x8xf32>
  %b23 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e22 : tensor<4x8xf32>) dimensions = [0]
  %v24 = arith.addf %v21, %b23 : tensor<4x8xf32>
  return %v24 : tensor<4x8xf32>
}

// M12: max(v, 0).
// CHECK-LABEL: func @m12_clamped(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m12_clamped(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %v5 = arith.mulf %x, %x : tensor<4x8xf32>
  %s6 = linalg.reduce { arith.addf } ins(%v5 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v7 = arith.divf %s6, %c3 : tensor<4xf32>
  %v8 = arith.mulf %v4, %v4 : tensor<4xf32>
  %v9 = arith.subf %v7, %v8 : tensor<4xf32>
  %v10 = arith.maximumf %v9, %c1 : tensor<4xf32>
  %e11 = tensor.empty() : tensor<4x8xf32>
  %b12 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e11 : tensor<4x8xf32>) dimensions = [1]
  %v13 = arith.subf %x, %b12 : tensor<4x8xf32>
  %c14 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v15 = arith.addf %v10, %c14 : tensor<4xf32>
  %r16 = math.rsqrt %v15 : tensor<4xf32>
  %e17 = tensor.empty() : tensor<4x8xf32>
  %b18 = linalg.broadcast ins(%r16 : tensor<4xf32>) outs(%e17 : tensor<4x8xf32>) dimensions = [1]
  %v19 = arith.mulf %v13, %b18 : tensor<4x8xf32>
  %e20 = tensor.empty() : tensor<4x8xf32>
  %b21 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e20 : tensor<4x8xf32>) dimensions = [0]
  %v22 = arith.mulf %v19, %b21 : tensor<4x8xf32>
  %e23 = tensor.empty() : tensor<4x8xf32>
  %b24 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e23 : tensor<4x8xf32>) dimensions = [0]
  %v25 = arith.addf %v22, %b24 : tensor<4x8xf32>
  return %v25 : tensor<4x8xf32>
}

// M12: max(0, v).
// CHECK-LABEL: func @m12_clamped_swapped(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m12_clamped_swapped(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %v5 = arith.mulf %x, %x : tensor<4x8xf32>
  %s6 = linalg.reduce { arith.addf } ins(%v5 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v7 = arith.divf %s6, %c3 : tensor<4xf32>
  %v8 = arith.mulf %v4, %v4 : tensor<4xf32>
  %v9 = arith.subf %v7, %v8 : tensor<4xf32>
  %v10 = arith.maximumf %c1, %v9 : tensor<4xf32>
  %e11 = tensor.empty() : tensor<4x8xf32>
  %b12 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e11 : tensor<4x8xf32>) dimensions = [1]
  %v13 = arith.subf %x, %b12 : tensor<4x8xf32>
  %c14 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v15 = arith.addf %v10, %c14 : tensor<4xf32>
  %r16 = math.rsqrt %v15 : tensor<4xf32>
  %e17 = tensor.empty() : tensor<4x8xf32>
  %b18 = linalg.broadcast ins(%r16 : tensor<4xf32>) outs(%e17 : tensor<4x8xf32>) dimensions = [1]
  %v19 = arith.mulf %v13, %b18 : tensor<4x8xf32>
  %e20 = tensor.empty() : tensor<4x8xf32>
  %b21 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e20 : tensor<4x8xf32>) dimensions = [0]
  %v22 = arith.mulf %v19, %b21 : tensor<4x8xf32>
  %e23 = tensor.empty() : tensor<4x8xf32>
  %b24 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e23 : tensor<4x8xf32>) dimensions = [0]
  %v25 = arith.addf %v22, %b24 : tensor<4x8xf32>
  return %v25 : tensor<4x8xf32>
}

// M12: torch's clamp.
// CHECK-LABEL: func @m12_select(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m12_select(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %v5 = arith.mulf %x, %x : tensor<4x8xf32>
  %s6 = linalg.reduce { arith.addf } ins(%v5 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v7 = arith.divf %s6, %c3 : tensor<4xf32>
  %v8 = arith.mulf %v4, %v4 : tensor<4xf32>
  %v9 = arith.subf %v7, %v8 : tensor<4xf32>
  %q10 = arith.cmpf ogt, %v9, %c1 : tensor<4xf32>
  %v11 = arith.select %q10, %v9, %c1 : tensor<4xi1>, tensor<4xf32>
  %e12 = tensor.empty() : tensor<4x8xf32>
  %b13 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e12 : tensor<4x8xf32>) dimensions = [1]
  %v14 = arith.subf %x, %b13 : tensor<4x8xf32>
  %c15 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v16 = arith.addf %v11, %c15 : tensor<4xf32>
  %r17 = math.rsqrt %v16 : tensor<4xf32>
  %e18 = tensor.empty() : tensor<4x8xf32>
  %b19 = linalg.broadcast ins(%r17 : tensor<4xf32>) outs(%e18 : tensor<4x8xf32>) dimensions = [1]
  %v20 = arith.mulf %v14, %b19 : tensor<4x8xf32>
  %e21 = tensor.empty() : tensor<4x8xf32>
  %b22 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e21 : tensor<4x8xf32>) dimensions = [0]
  %v23 = arith.mulf %v20, %b22 : tensor<4x8xf32>
  %e24 = tensor.empty() : tensor<4x8xf32>
  %b25 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e24 : tensor<4x8xf32>) dimensions = [0]
  %v26 = arith.addf %v23, %b25 : tensor<4x8xf32>
  return %v26 : tensor<4x8xf32>
}

// M13, M14: sums times 1/d.
// CHECK-LABEL: func @m13_m14_reciprocal_length(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m13_m14_reciprocal_length(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<0.125> : tensor<4xf32>
  %v4 = arith.mulf %x, %x : tensor<4x8xf32>
  %s5 = linalg.reduce { arith.addf } ins(%v4 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v6 = arith.mulf %s5, %c3 : tensor<4xf32>
  %v7 = arith.mulf %s2, %c3 : tensor<4xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<4xf32>
  %v9 = arith.subf %v6, %v8 : tensor<4xf32>
  %e10 = tensor.empty() : tensor<4x8xf32>
  %b11 = linalg.broadcast ins(%v7 : tensor<4xf32>) outs(%e10 : tensor<4x8xf32>) dimensions = [1]
  %v12 = arith.subf %x, %b11 : tensor<4x8xf32>
  %c13 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v14 = arith.addf %v9, %c13 : tensor<4xf32>
  %r15 = math.rsqrt %v14 : tensor<4xf32>
  %e16 = tensor.empty() : tensor<4x8xf32>
  %b17 = linalg.broadcast ins(%r15 : tensor<4xf32>) outs(%e16 : tensor<4x8xf32>) dimensions = [1]
  %v18 = arith.mulf %v12, %b17 : tensor<4x8xf32>
  %e19 = tensor.empty() : tensor<4x8xf32>
  %b20 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e19 : tensor<4x8xf32>) dimensions = [0]
  %v21 = arith.mulf %v18, %b20 : tensor<4x8xf32>
  %e22 = tensor.empty() : tensor<4x8xf32>
  %b23 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e22 : tensor<4x8xf32>) dimensions = [0]
  %v24 = arith.addf %v21, %b23 : tensor<4x8xf32>
  return %v24 : tensor<4x8xf32>
}

// M14: 1/12 is no float; the constant nearest to it is taken for 1/12.
// CHECK-LABEL: func @m14_rounded_reciprocal(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x12xf32>, %[[G:[^:]*]]: tensor<12xf32>, %[[B:[^:]*]]: tensor<12xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m14_rounded_reciprocal(%x: tensor<4x12xf32>, %g: tensor<12xf32>, %b: tensor<12xf32>) -> tensor<4x12xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x12xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<0.08333333333333333> : tensor<4xf32>
  %v4 = arith.mulf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x12xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x12xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x12xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<4x12xf32>
  %s9 = linalg.reduce { arith.addf } ins(%v8 : tensor<4x12xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v10 = arith.mulf %s9, %c3 : tensor<4xf32>
  %c11 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v12 = arith.addf %v10, %c11 : tensor<4xf32>
  %r13 = math.rsqrt %v12 : tensor<4xf32>
  %e14 = tensor.empty() : tensor<4x12xf32>
  %b15 = linalg.broadcast ins(%r13 : tensor<4xf32>) outs(%e14 : tensor<4x12xf32>) dimensions = [1]
  %v16 = arith.mulf %v7, %b15 : tensor<4x12xf32>
  %e17 = tensor.empty() : tensor<4x12xf32>
  %b18 = linalg.broadcast ins(%g : tensor<12xf32>) outs(%e17 : tensor<4x12xf32>) dimensions = [0]
  %v19 = arith.mulf %v16, %b18 : tensor<4x12xf32>
  %e20 = tensor.empty() : tensor<4x12xf32>
  %b21 = linalg.broadcast ins(%b : tensor<12xf32>) outs(%e20 : tensor<4x12xf32>) dimensions = [0]
  %v22 = arith.addf %v19, %b21 : tensor<4x12xf32>
  return %v22 : tensor<4x12xf32>
}

// M16: means kept as size-1 dimensions by reshape.
// CHECK-LABEL: func @m16_keepdim_reshape(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m16_keepdim_reshape(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %kd = tensor.expand_shape %v4 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
  %sq = tensor.collapse_shape %kd [[0, 1]] : tensor<4x1xf32> into tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%sq : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<4x8xf32>
  %s9 = linalg.reduce { arith.addf } ins(%v8 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v10 = arith.divf %s9, %c3 : tensor<4xf32>
  %c11 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v12 = arith.addf %v10, %c11 : tensor<4xf32>
  %r13 = math.rsqrt %v12 : tensor<4xf32>
  %e14 = tensor.empty() : tensor<4x8xf32>
  %b15 = linalg.broadcast ins(%r13 : tensor<4xf32>) outs(%e14 : tensor<4x8xf32>) dimensions = [1]
  %v16 = arith.mulf %v7, %b15 : tensor<4x8xf32>
  %e17 = tensor.empty() : tensor<4x8xf32>
  %b18 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e17 : tensor<4x8xf32>) dimensions = [0]
  %v19 = arith.mulf %v16, %b18 : tensor<4x8xf32>
  %e20 = tensor.empty() : tensor<4x8xf32>
  %b21 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e20 : tensor<4x8xf32>) dimensions = [0]
  %v22 = arith.addf %v19, %b21 : tensor<4x8xf32>
  return %v22 : tensor<4x8xf32>
}

// M17: the divisor is a difference of constants.
// CHECK-LABEL: func @m17_correction(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m17_correction(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<4x8xf32>
  %s9 = linalg.reduce { arith.addf } ins(%v8 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v10 = arith.subf %c3, %c1 : tensor<4xf32>
  %v11 = arith.divf %s9, %v10 : tensor<4xf32>
  %c12 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v13 = arith.addf %v11, %c12 : tensor<4xf32>
  %r14 = math.rsqrt %v13 : tensor<4xf32>
  %e15 = tensor.empty() : tensor<4x8xf32>
  %b16 = linalg.broadcast ins(%r14 : tensor<4xf32>) outs(%e15 : tensor<4x8xf32>) dimensions = [1]
  %v17 = arith.mulf %v7, %b16 : tensor<4x8xf32>
  %e18 = tensor.empty() : tensor<4x8xf32>
  %b19 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e18 : tensor<4x8xf32>) dimensions = [0]
  %v20 = arith.mulf %v17, %b19 : tensor<4x8xf32>
  %e21 = tensor.empty() : tensor<4x8xf32>
  %b22 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e21 : tensor<4x8xf32>) dimensions = [0]
  %v23 = arith.addf %v20, %b22 : tensor<4x8xf32>
  return %v23 : tensor<4x8xf32>
}

// M18: g * z / sigma.
// CHECK-LABEL: func @m18_gain_before_division(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m18_gain_before_division(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %e8 = tensor.empty() : tensor<4x8xf32>
  %b9 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e8 : tensor<4x8xf32>) dimensions = [0]
  %v10 = arith.mulf %b9, %v7 : tensor<4x8xf32>
  %v11 = arith.mulf %v7, %v7 : tensor<4x8xf32>
  %s12 = linalg.reduce { arith.addf } ins(%v11 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v13 = arith.divf %s12, %c3 : tensor<4xf32>
  %c14 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v15 = arith.addf %v13, %c14 : tensor<4xf32>
  %r16 = math.sqrt %v15 : tensor<4xf32>
  %e17 = tensor.empty() : tensor<4x8xf32>
  %b18 = linalg.broadcast ins(%r16 : tensor<4xf32>) outs(%e17 : tensor<4x8xf32>) dimensions = [1]
  %v19 = arith.divf %v10, %b18 : tensor<4x8xf32>
  %e20 = tensor.empty() : tensor<4x8xf32>
  %b21 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e20 : tensor<4x8xf32>) dimensions = [0]
  %v22 = arith.addf %v19, %b21 : tensor<4x8xf32>
  return %v22 : tensor<4x8xf32>
}

// M19: no g and no b.
// CHECK-LABEL: func @m19_plain(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}}axes = [1] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m19_plain(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<4x8xf32>
  %s9 = linalg.reduce { arith.addf } ins(%v8 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v10 = arith.divf %s9, %c3 : tensor<4xf32>
  %c11 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v12 = arith.addf %v10, %c11 : tensor<4xf32>
  %r13 = math.rsqrt %v12 : tensor<4xf32>
  %e14 = tensor.empty() : tensor<4x8xf32>
  %b15 = linalg.broadcast ins(%r13 : tensor<4xf32>) outs(%e14 : tensor<4x8xf32>) dimensions = [1]
  %v16 = arith.mulf %v7, %b15 : tensor<4x8xf32>
  return %v16 : tensor<4x8xf32>
}

// M19: g alone.
// CHECK-LABEL: func @m19_gain_only(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m19_gain_only(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<4x8xf32>
  %s9 = linalg.reduce { arith.addf } ins(%v8 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v10 = arith.divf %s9, %c3 : tensor<4xf32>
  %c11 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v12 = arith.addf %v10, %c11 : tensor<4xf32>
  %r13 = math.rsqrt %v12 : tensor<4xf32>
  %e14 = tensor.empty() : tensor<4x8xf32>
  %b15 = linalg.broadcast ins(%r13 : tensor<4xf32>) outs(%e14 : tensor<4x8xf32>) dimensions = [1]
  %v16 = arith.mulf %v7, %b15 : tensor<4x8xf32>
  %e17 = tensor.empty() : tensor<4x8xf32>
  %b18 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e17 : tensor<4x8xf32>) dimensions = [0]
  %v19 = arith.mulf %v16, %b18 : tensor<4x8xf32>
  return %v19 : tensor<4x8xf32>
}

// M19: b alone.
// CHECK-LABEL: func @m19_bias_only(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} bias(%[[B]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m19_bias_only(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<4x8xf32>
  %s9 = linalg.reduce { arith.addf } ins(%v8 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v10 = arith.divf %s9, %c3 : tensor<4xf32>
  %c11 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v12 = arith.addf %v10, %c11 : tensor<4xf32>
  %r13 = math.rsqrt %v12 : tensor<4xf32>
  %e14 = tensor.empty() : tensor<4x8xf32>
  %b15 = linalg.broadcast ins(%r13 : tensor<4xf32>) outs(%e14 : tensor<4x8xf32>) dimensions = [1]
  %v16 = arith.mulf %v7, %b15 : tensor<4x8xf32>
  %e17 = tensor.empty() : tensor<4x8xf32>
  %b18 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e17 : tensor<4x8xf32>) dimensions = [0]
  %v19 = arith.addf %v16, %b18 : tensor<4x8xf32>
  return %v19 : tensor<4x8xf32>
}

// M20: the gain 1 + g, written out over the parameter.
// CHECK-LABEL: func @m20_one_plus_gain(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[P:.*]] = linalg.generic {{.*}} ins(%[[G]] : tensor<8xf32>)
// CHECK: arith.addf
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[P]] :{{.*}} bias(%[[B]] :{{.*}} axes = [1]
// CHECK-NEXT: return %[[Y]]
func.func @m20_one_plus_gain(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<4x8xf32>
  %s9 = linalg.reduce { arith.addf } ins(%v8 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v10 = arith.divf %s9, %c3 : tensor<4xf32>
  %c11 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v12 = arith.addf %v10, %c11 : tensor<4xf32>
  %r13 = math.rsqrt %v12 : tensor<4xf32>
  %e14 = tensor.empty() : tensor<4x8xf32>
  %b15 = linalg.broadcast ins(%r13 : tensor<4xf32>) outs(%e14 : tensor<4x8xf32>) dimensions = [1]
  %v16 = arith.mulf %v7, %b15 : tensor<4x8xf32>
  %e17 = tensor.empty() : tensor<4x8xf32>
  %b18 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e17 : tensor<4x8xf32>) dimensions = [0]
  %c19 = arith.constant dense<1.0> : tensor<4x8xf32>
  %v20 = arith.addf %b18, %c19 : tensor<4x8xf32>
  %v21 = arith.mulf %v16, %v20 : tensor<4x8xf32>
  %e22 = tensor.empty() : tensor<4x8xf32>
  %b23 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e22 : tensor<4x8xf32>) dimensions = [0]
  %v24 = arith.addf %v21, %b23 : tensor<4x8xf32>
  return %v24 : tensor<4x8xf32>
}

// M21: axis 1 of four.
// CHECK-LABEL: func @m21_channels_first(
// CHECK-SAME: %[[X:[^:]*]]: tensor<2x8x3x5xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m21_channels_first(%x: tensor<2x8x3x5xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<2x8x3x5xf32> {
  %c1 = arith.constant dense<0.0> : tensor<2x3x5xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<2x8x3x5xf32>) outs(%c1 : tensor<2x3x5xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<2x3x5xf32>
  %v4 = arith.divf %s2, %c3 : tensor<2x3x5xf32>
  %e5 = tensor.empty() : tensor<2x8x3x5xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<2x3x5xf32>) outs(%e5 : tensor<2x8x3x5xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<2x8x3x5xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<2x8x3x5xf32>
  %s9 = linalg.reduce { arith.addf } ins(%v8 : tensor<2x8x3x5xf32>) outs(%c1 : tensor<2x3x5xf32>) dimensions = [1]
  %v10 = arith.divf %s9, %c3 : tensor<2x3x5xf32>
  %c11 = arith.constant dense<1.0e-05> : tensor<2x3x5xf32>
  %v12 = arith.addf %v10, %c11 : tensor<2x3x5xf32>
  %r13 = math.rsqrt %v12 : tensor<2x3x5xf32>
  %e14 = tensor.empty() : tensor<2x8x3x5xf32>
  %b15 = linalg.broadcast ins(%r13 : tensor<2x3x5xf32>) outs(%e14 : tensor<2x8x3x5xf32>) dimensions = [1]
  %v16 = arith.mulf %v7, %b15 : tensor<2x8x3x5xf32>
  %e17 = tensor.empty() : tensor<2x8x3x5xf32>
  %b18 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e17 : tensor<2x8x3x5xf32>) dimensions = [0, 2, 3]
  %v19 = arith.mulf %v16, %b18 : tensor<2x8x3x5xf32>
  %e20 = tensor.empty() : tensor<2x8x3x5xf32>
  %b21 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e20 : tensor<2x8x3x5xf32>) dimensions = [0, 2, 3]
  %v22 = arith.addf %v19, %b21 : tensor<2x8x3x5xf32>
  return %v22 : tensor<2x8x3x5xf32>
}

// M22: a suffix of two axes.
// CHECK-LABEL: func @m22_two_axes(
// CHECK-SAME: %[[X:[^:]*]]: tensor<2x3x8xf32>, %[[G:[^:]*]]: tensor<3x8xf32>, %[[B:[^:]*]]: tensor<3x8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [1, 2] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m22_two_axes(%x: tensor<2x3x8xf32>, %g: tensor<3x8xf32>, %b: tensor<3x8xf32>) -> tensor<2x3x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<2xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<2x3x8xf32>) outs(%c1 : tensor<2xf32>) dimensions = [1, 2]
  %c3 = arith.constant dense<24.0> : tensor<2xf32>
  %v4 = arith.divf %s2, %c3 : tensor<2xf32>
  %e5 = tensor.empty() : tensor<2x3x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<2xf32>) outs(%e5 : tensor<2x3x8xf32>) dimensions = [1, 2]
  %v7 = arith.subf %x, %b6 : tensor<2x3x8xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<2x3x8xf32>
  %s9 = linalg.reduce { arith.addf } ins(%v8 : tensor<2x3x8xf32>) outs(%c1 : tensor<2xf32>) dimensions = [1, 2]
  %v10 = arith.divf %s9, %c3 : tensor<2xf32>
  %c11 = arith.constant dense<1.0e-05> : tensor<2xf32>
  %v12 = arith.addf %v10, %c11 : tensor<2xf32>
  %r13 = math.rsqrt %v12 : tensor<2xf32>
  %e14 = tensor.empty() : tensor<2x3x8xf32>
  %b15 = linalg.broadcast ins(%r13 : tensor<2xf32>) outs(%e14 : tensor<2x3x8xf32>) dimensions = [1, 2]
  %v16 = arith.mulf %v7, %b15 : tensor<2x3x8xf32>
  %e17 = tensor.empty() : tensor<2x3x8xf32>
  %b18 = linalg.broadcast ins(%g : tensor<3x8xf32>) outs(%e17 : tensor<2x3x8xf32>) dimensions = [0]
  %v19 = arith.mulf %v16, %b18 : tensor<2x3x8xf32>
  %e20 = tensor.empty() : tensor<2x3x8xf32>
  %b21 = linalg.broadcast ins(%b : tensor<3x8xf32>) outs(%e20 : tensor<2x3x8xf32>) dimensions = [0]
  %v22 = arith.addf %v19, %b21 : tensor<2x3x8xf32>
  return %v22 : tensor<2x3x8xf32>
}

// M22: axes 0 and 2.
// CHECK-LABEL: func @m22_axes_apart(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x3x8xf32>, %[[G:[^:]*]]: tensor<4x8xf32>, %[[B:[^:]*]]: tensor<4x8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [0, 2] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m22_axes_apart(%x: tensor<4x3x8xf32>, %g: tensor<4x8xf32>, %b: tensor<4x8xf32>) -> tensor<4x3x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<3xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x3x8xf32>) outs(%c1 : tensor<3xf32>) dimensions = [0, 2]
  %c3 = arith.constant dense<32.0> : tensor<3xf32>
  %v4 = arith.divf %s2, %c3 : tensor<3xf32>
  %e5 = tensor.empty() : tensor<4x3x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<3xf32>) outs(%e5 : tensor<4x3x8xf32>) dimensions = [0, 2]
  %v7 = arith.subf %x, %b6 : tensor<4x3x8xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<4x3x8xf32>
  %s9 = linalg.reduce { arith.addf } ins(%v8 : tensor<4x3x8xf32>) outs(%c1 : tensor<3xf32>) dimensions = [0, 2]
  %v10 = arith.divf %s9, %c3 : tensor<3xf32>
  %c11 = arith.constant dense<1.0e-05> : tensor<3xf32>
  %v12 = arith.addf %v10, %c11 : tensor<3xf32>
  %r13 = math.rsqrt %v12 : tensor<3xf32>
  %e14 = tensor.empty() : tensor<4x3x8xf32>
  %b15 = linalg.broadcast ins(%r13 : tensor<3xf32>) outs(%e14 : tensor<4x3x8xf32>) dimensions = [0, 2]
  %v16 = arith.mulf %v7, %b15 : tensor<4x3x8xf32>
  %e17 = tensor.empty() : tensor<4x3x8xf32>
  %b18 = linalg.broadcast ins(%g : tensor<4x8xf32>) outs(%e17 : tensor<4x3x8xf32>) dimensions = [1]
  %v19 = arith.mulf %v16, %b18 : tensor<4x3x8xf32>
  %e20 = tensor.empty() : tensor<4x3x8xf32>
  %b21 = linalg.broadcast ins(%b : tensor<4x8xf32>) outs(%e20 : tensor<4x3x8xf32>) dimensions = [1]
  %v22 = arith.addf %v19, %b21 : tensor<4x3x8xf32>
  return %v22 : tensor<4x3x8xf32>
}

// M32: rank 1.
// CHECK-LABEL: func @m32_rank_1(
// CHECK-SAME: %[[X:[^:]*]]: tensor<8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [0] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m32_rank_1(%x: tensor<8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<f32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<8xf32>) outs(%c1 : tensor<f32>) dimensions = [0]
  %c3 = arith.constant dense<8.0> : tensor<f32>
  %v4 = arith.divf %s2, %c3 : tensor<f32>
  %e5 = tensor.empty() : tensor<8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<f32>) outs(%e5 : tensor<8xf32>) dimensions = [0]
  %v7 = arith.subf %x, %b6 : tensor<8xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<8xf32>
  %s9 = linalg.reduce { arith.addf } ins(%v8 : tensor<8xf32>) outs(%c1 : tensor<f32>) dimensions = [0]
  %v10 = arith.divf %s9, %c3 : tensor<f32>
  %c11 = arith.constant dense<1.0e-05> : tensor<f32>
  %v12 = arith.addf %v10, %c11 : tensor<f32>
  %r13 = math.rsqrt %v12 : tensor<f32>
  %e14 = tensor.empty() : tensor<8xf32>
  %b15 = linalg.broadcast ins(%r13 : tensor<f32>) outs(%e14 : tensor<8xf32>) dimensions = [0]
  %v16 = arith.mulf %v7, %b15 : tensor<8xf32>
  %e17 = tensor.empty() : tensor<8xf32>
  %b18 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e17 : tensor<8xf32>) dimensions = []
  %v19 = arith.mulf %v16, %b18 : tensor<8xf32>
  %e20 = tensor.empty() : tensor<8xf32>
  %b21 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e20 : tensor<8xf32>) dimensions = []
  %v22 = arith.addf %v19, %b21 : tensor<8xf32>
  return %v22 : tensor<8xf32>
}

// M32: rank 5.
// CHECK-LABEL: func @m32_rank_5(
// CHECK-SAME: %[[X:[^:]*]]: tensor<2x1x3x2x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [4] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m32_rank_5(%x: tensor<2x1x3x2x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<2x1x3x2x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<2x1x3x2xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<2x1x3x2x8xf32>) outs(%c1 : tensor<2x1x3x2xf32>) dimensions = [4]
  %c3 = arith.constant dense<8.0> : tensor<2x1x3x2xf32>
  %v4 = arith.divf %s2, %c3 : tensor<2x1x3x2xf32>
  %e5 = tensor.empty() : tensor<2x1x3x2x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<2x1x3x2xf32>) outs(%e5 : tensor<2x1x3x2x8xf32>) dimensions = [4]
  %v7 = arith.subf %x, %b6 : tensor<2x1x3x2x8xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<2x1x3x2x8xf32>
  %s9 = linalg.reduce { arith.addf } ins(%v8 : tensor<2x1x3x2x8xf32>) outs(%c1 : tensor<2x1x3x2xf32>) dimensions = [4]
  %v10 = arith.divf %s9, %c3 : tensor<2x1x3x2xf32>
  %c11 = arith.constant dense<1.0e-05> : tensor<2x1x3x2xf32>
  %v12 = arith.addf %v10, %c11 : tensor<2x1x3x2xf32>
  %r13 = math.rsqrt %v12 : tensor<2x1x3x2xf32>
  %e14 = tensor.empty() : tensor<2x1x3x2x8xf32>
  %b15 = linalg.broadcast ins(%r13 : tensor<2x1x3x2xf32>) outs(%e14 : tensor<2x1x3x2x8xf32>) dimensions = [4]
  %v16 = arith.mulf %v7, %b15 : tensor<2x1x3x2x8xf32>
  %e17 = tensor.empty() : tensor<2x1x3x2x8xf32>
  %b18 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e17 : tensor<2x1x3x2x8xf32>) dimensions = [0, 1, 2, 3]
  %v19 = arith.mulf %v16, %b18 : tensor<2x1x3x2x8xf32>
  %e20 = tensor.empty() : tensor<2x1x3x2x8xf32>
  %b21 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e20 : tensor<2x1x3x2x8xf32>) dimensions = [0, 1, 2, 3]
  %v22 = arith.addf %v19, %b21 : tensor<2x1x3x2x8xf32>
  return %v22 : tensor<2x1x3x2x8xf32>
}

// M32: two dimensions of one size are not confused: axis 0 of 8x8.
// CHECK-LABEL: func @m32_square(
// CHECK-SAME: %[[X:[^:]*]]: tensor<8x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [0] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m32_square(%x: tensor<8x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<8x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<8xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<8x8xf32>) outs(%c1 : tensor<8xf32>) dimensions = [0]
  %c3 = arith.constant dense<8.0> : tensor<8xf32>
  %v4 = arith.divf %s2, %c3 : tensor<8xf32>
  %e5 = tensor.empty() : tensor<8x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<8xf32>) outs(%e5 : tensor<8x8xf32>) dimensions = [0]
  %v7 = arith.subf %x, %b6 : tensor<8x8xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<8x8xf32>
  %s9 = linalg.reduce { arith.addf } ins(%v8 : tensor<8x8xf32>) outs(%c1 : tensor<8xf32>) dimensions = [0]
  %v10 = arith.divf %s9, %c3 : tensor<8xf32>
  %c11 = arith.constant dense<1.0e-05> : tensor<8xf32>
  %v12 = arith.addf %v10, %c11 : tensor<8xf32>
  %r13 = math.rsqrt %v12 : tensor<8xf32>
  %e14 = tensor.empty() : tensor<8x8xf32>
  %b15 = linalg.broadcast ins(%r13 : tensor<8xf32>) outs(%e14 : tensor<8x8xf32>) dimensions = [0]
  %v16 = arith.mulf %v7, %b15 : tensor<8x8xf32>
  %e17 = tensor.empty() : tensor<8x8xf32>
  %b18 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e17 : tensor<8x8xf32>) dimensions = [1]
  %v19 = arith.mulf %v16, %b18 : tensor<8x8xf32>
  %e20 = tensor.empty() : tensor<8x8xf32>
  %b21 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e20 : tensor<8x8xf32>) dimensions = [1]
  %v22 = arith.addf %v19, %b21 : tensor<8x8xf32>
  return %v22 : tensor<8x8xf32>
}

// M24.
// CHECK-LABEL: func @m24_rms_rsqrt(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.rms_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m24_rms_rsqrt(%x: tensor<4x8xf32>, %g: tensor<8xf32>) -> tensor<4x8xf32> {
  %v1 = arith.mulf %x, %x : tensor<4x8xf32>
  %c2 = arith.constant dense<0.0> : tensor<4xf32>
  %s3 = linalg.reduce { arith.addf } ins(%v1 : tensor<4x8xf32>) outs(%c2 : tensor<4xf32>) dimensions = [1]
  %c4 = arith.constant dense<8.0> : tensor<4xf32>
  %v5 = arith.divf %s3, %c4 : tensor<4xf32>
  %c6 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v7 = arith.addf %v5, %c6 : tensor<4xf32>
  %r8 = math.rsqrt %v7 : tensor<4xf32>
  %e9 = tensor.empty() : tensor<4x8xf32>
  %b10 = linalg.broadcast ins(%r8 : tensor<4xf32>) outs(%e9 : tensor<4x8xf32>) dimensions = [1]
  %v11 = arith.mulf %x, %b10 : tensor<4x8xf32>
  %e12 = tensor.empty() : tensor<4x8xf32>
  %b13 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e12 : tensor<4x8xf32>) dimensions = [0]
  %v14 = arith.mulf %v11, %b13 : tensor<4x8xf32>
  return %v14 : tensor<4x8xf32>
}

// M25.
// CHECK-LABEL: func @m25_rms_sqrt(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.rms_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m25_rms_sqrt(%x: tensor<4x8xf32>, %g: tensor<8xf32>) -> tensor<4x8xf32> {
  %v1 = arith.mulf %x, %x : tensor<4x8xf32>
  %c2 = arith.constant dense<0.0> : tensor<4xf32>
  %s3 = linalg.reduce { arith.addf } ins(%v1 : tensor<4x8xf32>) outs(%c2 : tensor<4xf32>) dimensions = [1]
  %c4 = arith.constant dense<8.0> : tensor<4xf32>
  %v5 = arith.divf %s3, %c4 : tensor<4xf32>
  %c6 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v7 = arith.addf %v5, %c6 : tensor<4xf32>
  %r8 = math.sqrt %v7 : tensor<4xf32>
  %e9 = tensor.empty() : tensor<4x8xf32>
  %b10 = linalg.broadcast ins(%r8 : tensor<4xf32>) outs(%e9 : tensor<4x8xf32>) dimensions = [1]
  %v11 = arith.divf %x, %b10 : tensor<4x8xf32>
  %e12 = tensor.empty() : tensor<4x8xf32>
  %b13 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e12 : tensor<4x8xf32>) dimensions = [0]
  %v14 = arith.mulf %v11, %b13 : tensor<4x8xf32>
  return %v14 : tensor<4x8xf32>
}

// M27: x / sqrt(sum(x^2)) * sqrt(d), d = 16, without epsilon.
// CHECK-LABEL: func @m27_no_epsilon(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x16xf32>, %[[G:[^:]*]]: tensor<16xf32>
// CHECK: %[[Y:.*]] = renorm.rms_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 0.000000e+00 ->
// CHECK-NEXT: return %[[Y]]
func.func @m27_no_epsilon(%x: tensor<4x16xf32>, %g: tensor<16xf32>) -> tensor<4x16xf32> {
  %v1 = arith.mulf %x, %x : tensor<4x16xf32>
  %c2 = arith.constant dense<0.0> : tensor<4xf32>
  %s3 = linalg.reduce { arith.addf } ins(%v1 : tensor<4x16xf32>) outs(%c2 : tensor<4xf32>) dimensions = [1]
  %r4 = math.sqrt %s3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b6 = linalg.broadcast ins(%r4 : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %v7 = arith.divf %x, %b6 : tensor<4x16xf32>
  %c8 = arith.constant dense<4.0> : tensor<4x16xf32>
  %v9 = arith.mulf %v7, %c8 : tensor<4x16xf32>
  %e10 = tensor.empty() : tensor<4x16xf32>
  %b11 = linalg.broadcast ins(%g : tensor<16xf32>) outs(%e10 : tensor<4x16xf32>) dimensions = [0]
  %v12 = arith.mulf %v9, %b11 : tensor<4x16xf32>
  return %v12 : tensor<4x16xf32>
}

// M27: sqrt(12) is no float; the constant nearest to it is taken for it.
// CHECK-LABEL: func @m27_rounded_root(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x12xf32>
// CHECK: %[[Y:.*]] = renorm.rms_norm ins(%[[X]] :{{.*}}axes = [1] epsilon = 0.000000e+00 ->
// CHECK-NEXT: return %[[Y]]
func.func @m27_rounded_root(%x: tensor<4x12xf32>) -> tensor<4x12xf32> {
  %v1 = arith.mulf %x, %x : tensor<4x12xf32>
  %c2 = arith.constant dense<0.0> : tensor<4xf32>
  %s3 = linalg.reduce { arith.addf } ins(%v1 : tensor<4x12xf32>) outs(%c2 : tensor<4xf32>) dimensions = [1]
  %r4 = math.sqrt %s3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x12xf32>
  %b6 = linalg.broadcast ins(%r4 : tensor<4xf32>) outs(%e5 : tensor<4x12xf32>) dimensions = [1]
  %v7 = arith.divf %x, %b6 : tensor<4x12xf32>
  %c8 = arith.constant dense<3.46410161> : tensor<4x12xf32>
  %v9 = arith.mulf %v7, %c8 : tensor<4x12xf32>
  return %v9 : tensor<4x12xf32>
}

// M27: s x / sqrt(c sum(x^2) + eps) with s = sqrt(c d) = 2, c d = 4: epsilon / 4.
// CHECK-LABEL: func @m27_scaled(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.rms_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 1.99999{{.*}}E-5 ->
// CHECK-NEXT: return %[[Y]]
func.func @m27_scaled(%x: tensor<4x8xf32>, %g: tensor<8xf32>) -> tensor<4x8xf32> {
  %v1 = arith.mulf %x, %x : tensor<4x8xf32>
  %c2 = arith.constant dense<0.0> : tensor<4xf32>
  %s3 = linalg.reduce { arith.addf } ins(%v1 : tensor<4x8xf32>) outs(%c2 : tensor<4xf32>) dimensions = [1]
  %c4 = arith.constant dense<0.5> : tensor<4xf32>
  %v5 = arith.mulf %s3, %c4 : tensor<4xf32>
  %c6 = arith.constant dense<2.0> : tensor<4x8xf32>
  %v7 = arith.mulf %x, %c6 : tensor<4x8xf32>
  %c8 = arith.constant dense<8.0e-05> : tensor<4xf32>
  %v9 = arith.addf %v5, %c8 : tensor<4xf32>
  %r10 = math.rsqrt %v9 : tensor<4xf32>
  %e11 = tensor.empty() : tensor<4x8xf32>
  %b12 = linalg.broadcast ins(%r10 : tensor<4xf32>) outs(%e11 : tensor<4x8xf32>) dimensions = [1]
  %v13 = arith.mulf %v7, %b12 : tensor<4x8xf32>
  %e14 = tensor.empty() : tensor<4x8xf32>
  %b15 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e14 : tensor<4x8xf32>) dimensions = [0]
  %v16 = arith.mulf %v13, %b15 : tensor<4x8xf32>
  return %v16 : tensor<4x8xf32>
}

// M27: |x|^2.
// CHECK-LABEL: func @m27_abs(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.rms_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m27_abs(%x: tensor<4x8xf32>, %g: tensor<8xf32>) -> tensor<4x8xf32> {
  %v1 = math.absf %x : tensor<4x8xf32>
  %v2 = arith.mulf %v1, %v1 : tensor<4x8xf32>
  %c3 = arith.constant dense<0.0> : tensor<4xf32>
  %s4 = linalg.reduce { arith.addf } ins(%v2 : tensor<4x8xf32>) outs(%c3 : tensor<4xf32>) dimensions = [1]
  %c5 = arith.constant dense<8.0> : tensor<4xf32>
  %v6 = arith.divf %s4, %c5 : tensor<4xf32>
  %c7 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v8 = arith.addf %v6, %c7 : tensor<4xf32>
  %r9 = math.rsqrt %v8 : tensor<4xf32>
  %e10 = tensor.empty() : tensor<4x8xf32>
  %b11 = linalg.broadcast ins(%r9 : tensor<4xf32>) outs(%e10 : tensor<4x8xf32>) dimensions = [1]
  %v12 = arith.mulf %x, %b11 : tensor<4x8xf32>
  %e13 = tensor.empty() : tensor<4x8xf32>
  %b14 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e13 : tensor<4x8xf32>) dimensions = [0]
  %v15 = arith.mulf %v12, %b14 : tensor<4x8xf32>
  return %v15 : tensor<4x8xf32>
}

// M28: the second moment of x - 0.
// CHECK-LABEL: func @m28_minus_zero(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.rms_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m28_minus_zero(%x: tensor<4x8xf32>, %g: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4x8xf32>
  %v2 = arith.subf %x, %c1 : tensor<4x8xf32>
  %v3 = arith.mulf %v2, %v2 : tensor<4x8xf32>
  %c4 = arith.constant dense<0.0> : tensor<4xf32>
  %s5 = linalg.reduce { arith.addf } ins(%v3 : tensor<4x8xf32>) outs(%c4 : tensor<4xf32>) dimensions = [1]
  %c6 = arith.constant dense<8.0> : tensor<4xf32>
  %v7 = arith.divf %s5, %c6 : tensor<4xf32>
  %c8 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v9 = arith.addf %v7, %c8 : tensor<4xf32>
  %r10 = math.rsqrt %v9 : tensor<4xf32>
  %e11 = tensor.empty() : tensor<4x8xf32>
  %b12 = linalg.broadcast ins(%r10 : tensor<4xf32>) outs(%e11 : tensor<4x8xf32>) dimensions = [1]
  %v13 = arith.mulf %x, %b12 : tensor<4x8xf32>
  %e14 = tensor.empty() : tensor<4x8xf32>
  %b15 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e14 : tensor<4x8xf32>) dimensions = [0]
  %v16 = arith.mulf %v13, %b15 : tensor<4x8xf32>
  return %v16 : tensor<4x8xf32>
}

// M29: the RMS of a centred row is the LayerNorm of the row.
// CHECK-LABEL: func @m29_rms_of_centred(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @m29_rms_of_centred(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<4x8xf32>
  %s9 = linalg.reduce { arith.addf } ins(%v8 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v10 = arith.divf %s9, %c3 : tensor<4xf32>
  %c11 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v12 = arith.addf %v10, %c11 : tensor<4xf32>
  %r13 = math.rsqrt %v12 : tensor<4xf32>
  %e14 = tensor.empty() : tensor<4x8xf32>
  %b15 = linalg.broadcast ins(%r13 : tensor<4xf32>) outs(%e14 : tensor<4x8xf32>) dimensions = [1]
  %v16 = arith.mulf %v7, %b15 : tensor<4x8xf32>
  %e17 = tensor.empty() : tensor<4x8xf32>
  %b18 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e17 : tensor<4x8xf32>) dimensions = [0]
  %v19 = arith.mulf %v16, %b18 : tensor<4x8xf32>
  %e20 = tensor.empty() : tensor<4x8xf32>
  %b21 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e20 : tensor<4x8xf32>) dimensions = [0]
  %v22 = arith.addf %v19, %b21 : tensor<4x8xf32>
  return %v22 : tensor<4x8xf32>
}

// M29: a scale and shift per sample, from the network.
// CHECK-LABEL: func @m29_adaln(
// CHECK: renorm.layer_norm {{.*}} scale(%{{[^ ]*}} : tensor<4x1x8xf32>) bias(%{{[^ ]*}} : tensor<4x1x8xf32>) {{.*}} axes = [2]
// CHECK-NEXT: return
func.func @m29_adaln(%x: tensor<4x5x8xf32>, %g: tensor<4x8xf32>, %b: tensor<4x8xf32>) -> tensor<4x5x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4x5xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x5x8xf32>) outs(%c1 : tensor<4x5xf32>) dimensions = [2]
  %c3 = arith.constant dense<8.0> : tensor<4x5xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4x5xf32>
  %e5 = tensor.empty() : tensor<4x5x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4x5xf32>) outs(%e5 : tensor<4x5x8xf32>) dimensions = [2]
  %v7 = arith.subf %x, %b6 : tensor<4x5x8xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<4x5x8xf32>
  %s9 = linalg.reduce { arith.addf } ins(%v8 : tensor<4x5x8xf32>) outs(%c1 : tensor<4x5xf32>) dimensions = [2]
  %v10 = arith.divf %s9, %c3 : tensor<4x5xf32>
  %c11 = arith.constant dense<1.0e-05> : tensor<4x5xf32>
  %v12 = arith.addf %v10, %c11 : tensor<4x5xf32>
  %r13 = math.rsqrt %v12 : tensor<4x5xf32>
  %e14 = tensor.empty() : tensor<4x5x8xf32>
  %b15 = linalg.broadcast ins(%r13 : tensor<4x5xf32>) outs(%e14 : tensor<4x5x8xf32>) dimensions = [2]
  %v16 = arith.mulf %v7, %b15 : tensor<4x5x8xf32>
  %e17 = tensor.empty() : tensor<4x5x8xf32>
  %b18 = linalg.broadcast ins(%g : tensor<4x8xf32>) outs(%e17 : tensor<4x5x8xf32>) dimensions = [1]
  %e19 = tensor.empty() : tensor<4x5x8xf32>
  %b20 = linalg.broadcast ins(%b : tensor<4x8xf32>) outs(%e19 : tensor<4x5x8xf32>) dimensions = [1]
  %c21 = arith.constant dense<1.0> : tensor<4x5x8xf32>
  %v22 = arith.addf %b18, %c21 : tensor<4x5x8xf32>
  %v23 = arith.mulf %v16, %v22 : tensor<4x5x8xf32>
  %v24 = arith.addf %v23, %b20 : tensor<4x5x8xf32>
  return %v24 : tensor<4x5x8xf32>
}

// M30: RMS per group, a gain per group and channel.
// CHECK-LABEL: func @m30_grouped(
// CHECK: renorm.rms_norm {{.*}} scale(%{{[^ ]*}} : tensor<1x2x8xf32>) {{.*}} axes = [2]
// CHECK-NEXT: return
func.func @m30_grouped(%x: tensor<4x2x8xf32>, %g: tensor<2x8xf32>) -> tensor<4x2x8xf32> {
  %v1 = arith.mulf %x, %x : tensor<4x2x8xf32>
  %c2 = arith.constant dense<0.0> : tensor<4x2xf32>
  %s3 = linalg.reduce { arith.addf } ins(%v1 : tensor<4x2x8xf32>) outs(%c2 : tensor<4x2xf32>) dimensions = [2]
  %c4 = arith.constant dense<8.0> : tensor<4x2xf32>
  %v5 = arith.divf %s3, %c4 : tensor<4x2xf32>
  %c6 = arith.constant dense<1.0e-05> : tensor<4x2xf32>
  %v7 = arith.addf %v5, %c6 : tensor<4x2xf32>
  %r8 = math.rsqrt %v7 : tensor<4x2xf32>
  %e9 = tensor.empty() : tensor<4x2x8xf32>
  %b10 = linalg.broadcast ins(%r8 : tensor<4x2xf32>) outs(%e9 : tensor<4x2x8xf32>) dimensions = [2]
  %v11 = arith.mulf %x, %b10 : tensor<4x2x8xf32>
  %e12 = tensor.empty() : tensor<4x2x8xf32>
  %b13 = linalg.broadcast ins(%g : tensor<2x8xf32>) outs(%e12 : tensor<4x2x8xf32>) dimensions = [0]
  %v14 = arith.mulf %v11, %b13 : tensor<4x2x8xf32>
  return %v14 : tensor<4x2x8xf32>
}

// M30: the gate stays outside.
// CHECK-LABEL: func @m30_gated(
// CHECK: %[[N:.*]] = renorm.rms_norm
// CHECK: arith.mulf %[[N]]
func.func @m30_gated(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %h: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %v1 = arith.mulf %x, %x : tensor<4x8xf32>
  %c2 = arith.constant dense<0.0> : tensor<4xf32>
  %s3 = linalg.reduce { arith.addf } ins(%v1 : tensor<4x8xf32>) outs(%c2 : tensor<4xf32>) dimensions = [1]
  %c4 = arith.constant dense<8.0> : tensor<4xf32>
  %v5 = arith.divf %s3, %c4 : tensor<4xf32>
  %c6 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v7 = arith.addf %v5, %c6 : tensor<4xf32>
  %r8 = math.rsqrt %v7 : tensor<4xf32>
  %e9 = tensor.empty() : tensor<4x8xf32>
  %b10 = linalg.broadcast ins(%r8 : tensor<4xf32>) outs(%e9 : tensor<4x8xf32>) dimensions = [1]
  %v11 = arith.mulf %x, %b10 : tensor<4x8xf32>
  %e12 = tensor.empty() : tensor<4x8xf32>
  %b13 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e12 : tensor<4x8xf32>) dimensions = [0]
  %v14 = arith.mulf %v11, %b13 : tensor<4x8xf32>
  %v15 = arith.mulf %v14, %h : tensor<4x8xf32>
  return %v15 : tensor<4x8xf32>
}

// M31: epsilon absent.
// CHECK-LABEL: func @m31_no_epsilon(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 0.000000e+00 ->
// CHECK-NEXT: return %[[Y]]
func.func @m31_no_epsilon(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<4x8xf32>
  %s9 = linalg.reduce { arith.addf } ins(%v8 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v10 = arith.divf %s9, %c3 : tensor<4xf32>
  %r11 = math.rsqrt %v10 : tensor<4xf32>
  %e12 = tensor.empty() : tensor<4x8xf32>
  %b13 = linalg.broadcast ins(%r11 : tensor<4xf32>) outs(%e12 : tensor<4x8xf32>) dimensions = [1]
  %v14 = arith.mulf %v7, %b13 : tensor<4x8xf32>
  %e15 = tensor.empty() : tensor<4x8xf32>
  %b16 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e15 : tensor<4x8xf32>) dimensions = [0]
  %v17 = arith.mulf %v14, %b16 : tensor<4x8xf32>
  %e18 = tensor.empty() : tensor<4x8xf32>
  %b19 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e18 : tensor<4x8xf32>) dimensions = [0]
  %v20 = arith.addf %v17, %b19 : tensor<4x8xf32>
  return %v20 : tensor<4x8xf32>
}

// M31: epsilon on the left, 1e-12.
// CHECK-LABEL: func @m31_epsilon_left(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.9999999{{.*}}E-13 ->
// CHECK-NEXT: return %[[Y]]
func.func @m31_epsilon_left(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<4x8xf32>
  %s9 = linalg.reduce { arith.addf } ins(%v8 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v10 = arith.divf %s9, %c3 : tensor<4xf32>
  %c11 = arith.constant dense<1.0e-12> : tensor<4xf32>
  %v12 = arith.addf %c11, %v10 : tensor<4xf32>
  %r13 = math.rsqrt %v12 : tensor<4xf32>
  %e14 = tensor.empty() : tensor<4x8xf32>
  %b15 = linalg.broadcast ins(%r13 : tensor<4xf32>) outs(%e14 : tensor<4x8xf32>) dimensions = [1]
  %v16 = arith.mulf %v7, %b15 : tensor<4x8xf32>
  %e17 = tensor.empty() : tensor<4x8xf32>
  %b18 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e17 : tensor<4x8xf32>) dimensions = [0]
  %v19 = arith.mulf %v16, %b18 : tensor<4x8xf32>
  %e20 = tensor.empty() : tensor<4x8xf32>
  %b21 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e20 : tensor<4x8xf32>) dimensions = [0]
  %v22 = arith.addf %v19, %b21 : tensor<4x8xf32>
  return %v22 : tensor<4x8xf32>
}

// M31: f64 throughout; nothing is rounded to f32.
// CHECK-LABEL: func @m31_f64(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf64>, %[[G:[^:]*]]: tensor<8xf64>, %[[B:[^:]*]]: tensor<8xf64>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 1.000000e-05 ->
// CHECK-NEXT: return %[[Y]]
func.func @m31_f64(%x: tensor<4x8xf64>, %g: tensor<8xf64>, %b: tensor<8xf64>) -> tensor<4x8xf64> {
  %c1 = arith.constant dense<0.0> : tensor<4xf64>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf64>) outs(%c1 : tensor<4xf64>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf64>
  %v4 = arith.divf %s2, %c3 : tensor<4xf64>
  %e5 = tensor.empty() : tensor<4x8xf64>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf64>) outs(%e5 : tensor<4x8xf64>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf64>
  %v8 = arith.mulf %v7, %v7 : tensor<4x8xf64>
  %s9 = linalg.reduce { arith.addf } ins(%v8 : tensor<4x8xf64>) outs(%c1 : tensor<4xf64>) dimensions = [1]
  %v10 = arith.divf %s9, %c3 : tensor<4xf64>
  %c11 = arith.constant dense<1.0e-05> : tensor<4xf64>
  %v12 = arith.addf %v10, %c11 : tensor<4xf64>
  %r13 = math.rsqrt %v12 : tensor<4xf64>
  %e14 = tensor.empty() : tensor<4x8xf64>
  %b15 = linalg.broadcast ins(%r13 : tensor<4xf64>) outs(%e14 : tensor<4x8xf64>) dimensions = [1]
  %v16 = arith.mulf %v7, %b15 : tensor<4x8xf64>
  %e17 = tensor.empty() : tensor<4x8xf64>
  %b18 = linalg.broadcast ins(%g : tensor<8xf64>) outs(%e17 : tensor<4x8xf64>) dimensions = [0]
  %v19 = arith.mulf %v16, %b18 : tensor<4x8xf64>
  %e20 = tensor.empty() : tensor<4x8xf64>
  %b21 = linalg.broadcast ins(%b : tensor<8xf64>) outs(%e20 : tensor<4x8xf64>) dimensions = [0]
  %v22 = arith.addf %v19, %b21 : tensor<4x8xf64>
  return %v22 : tensor<4x8xf64>
}

// The affine part as a fused multiply-add.
// CHECK-LABEL: func @fma(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.99999974{{.*}}E-6 ->
// CHECK-NEXT: return %[[Y]]
func.func @fma(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<4x8xf32>
  %s9 = linalg.reduce { arith.addf } ins(%v8 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v10 = arith.divf %s9, %c3 : tensor<4xf32>
  %c11 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v12 = arith.addf %v10, %c11 : tensor<4xf32>
  %r13 = math.rsqrt %v12 : tensor<4xf32>
  %e14 = tensor.empty() : tensor<4x8xf32>
  %b15 = linalg.broadcast ins(%r13 : tensor<4xf32>) outs(%e14 : tensor<4x8xf32>) dimensions = [1]
  %v16 = arith.mulf %v7, %b15 : tensor<4x8xf32>
  %e17 = tensor.empty() : tensor<4x8xf32>
  %b18 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e17 : tensor<4x8xf32>) dimensions = [0]
  %e19 = tensor.empty() : tensor<4x8xf32>
  %b20 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e19 : tensor<4x8xf32>) dimensions = [0]
  %v21 = math.fma %v16, %b18, %b20 : tensor<4x8xf32>
  return %v21 : tensor<4x8xf32>
}

// E1: z / (sigma + eps) keeps its own meaning.
// CHECK-LABEL: func @e1_epsilon_outside(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.99999974{{.*}}E-6 {{.*}}epsilon_placement = {{.*}}outside{{.*}} ->
// CHECK-NEXT: return %[[Y]]
func.func @e1_epsilon_outside(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<4x8xf32>
  %s9 = linalg.reduce { arith.addf } ins(%v8 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v10 = arith.divf %s9, %c3 : tensor<4xf32>
  %r11 = math.sqrt %v10 : tensor<4xf32>
  %c12 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v13 = arith.addf %r11, %c12 : tensor<4xf32>
  %e14 = tensor.empty() : tensor<4x8xf32>
  %b15 = linalg.broadcast ins(%v13 : tensor<4xf32>) outs(%e14 : tensor<4x8xf32>) dimensions = [1]
  %v16 = arith.divf %v7, %b15 : tensor<4x8xf32>
  %e17 = tensor.empty() : tensor<4x8xf32>
  %b18 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e17 : tensor<4x8xf32>) dimensions = [0]
  %v19 = arith.mulf %v16, %b18 : tensor<4x8xf32>
  %e20 = tensor.empty() : tensor<4x8xf32>
  %b21 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e20 : tensor<4x8xf32>) dimensions = [0]
  %v22 = arith.addf %v19, %b21 : tensor<4x8xf32>
  return %v22 : tensor<4x8xf32>
}

// E2: unbiased deviation, epsilon outside.
// CHECK-LABEL: func @e2_unbiased(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%[[X]] :{{.*}} scale(%[[G]] : {{[^)]*}}) bias(%[[B]] : {{[^)]*}}){{.*}}axes = [1] epsilon = 9.99{{.*}}E-7{{.*}}ddof = 1 : i64, epsilon_placement = {{.*}}outside{{.*}} ->
// CHECK-NEXT: return %[[Y]]
func.func @e2_unbiased(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<4x8xf32>
  %s9 = linalg.reduce { arith.addf } ins(%v8 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c10 = arith.constant dense<7.0> : tensor<4xf32>
  %v11 = arith.divf %s9, %c10 : tensor<4xf32>
  %r12 = math.sqrt %v11 : tensor<4xf32>
  %c13 = arith.constant dense<1.0e-06> : tensor<4xf32>
  %v14 = arith.addf %r12, %c13 : tensor<4xf32>
  %e15 = tensor.empty() : tensor<4x8xf32>
  %b16 = linalg.broadcast ins(%v14 : tensor<4xf32>) outs(%e15 : tensor<4x8xf32>) dimensions = [1]
  %v17 = arith.divf %v7, %b16 : tensor<4x8xf32>
  %e18 = tensor.empty() : tensor<4x8xf32>
  %b19 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e18 : tensor<4x8xf32>) dimensions = [0]
  %v20 = arith.mulf %v17, %b19 : tensor<4x8xf32>
  %e21 = tensor.empty() : tensor<4x8xf32>
  %b22 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e21 : tensor<4x8xf32>) dimensions = [0]
  %v23 = arith.addf %v20, %b22 : tensor<4x8xf32>
  return %v23 : tensor<4x8xf32>
}

