// RUN: renorm-opt %s --renorm-raise-norms=remarks=1 -verify-diagnostics | FileCheck %s
//
// Near misses: none of these is a norm, and each root says why it was left
// alone. N, E, M: the rows of the table in docs/raising.md.

// CHECK-NOT: renorm.

// N1: mu - x instead of x - mu; not even with the sign in the gain, where there is none.
func.func @n1_sign(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
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
  %v13 = arith.mulf %v7, %v7 : tensor<4x8xf32>
  %s14 = linalg.reduce { arith.addf } ins(%v13 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v15 = arith.divf %s14, %c3 : tensor<4xf32>
  %c16 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v17 = arith.addf %v15, %c16 : tensor<4xf32>
  %r18 = math.rsqrt %v17 : tensor<4xf32> // expected-remark {{no norm raised here: a term mixes the row with something else}}
  %e19 = tensor.empty() : tensor<4x8xf32>
  %b20 = linalg.broadcast ins(%r18 : tensor<4xf32>) outs(%e19 : tensor<4x8xf32>) dimensions = [1]
  %v21 = arith.mulf %v12, %b20 : tensor<4x8xf32>
  return %v21 : tensor<4x8xf32>
}

// N2: 2 / sigma.
func.func @n2_twice(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
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
  %r13 = math.sqrt %v12 : tensor<4xf32> // expected-remark {{no norm raised here: only a constant multiple of a norm}}
  %c14 = arith.constant dense<2.0> : tensor<4xf32>
  %v15 = arith.divf %c14, %r13 : tensor<4xf32>
  %e16 = tensor.empty() : tensor<4x8xf32>
  %b17 = linalg.broadcast ins(%v15 : tensor<4xf32>) outs(%e16 : tensor<4x8xf32>) dimensions = [1]
  %v18 = arith.mulf %v7, %b17 : tensor<4x8xf32>
  return %v18 : tensor<4x8xf32>
}

// N3: pow(z, 3).
func.func @n3_cube(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %c8 = arith.constant dense<3.0> : tensor<4x8xf32>
  %v9 = math.powf %v7, %c8 : tensor<4x8xf32>
  %s10 = linalg.reduce { arith.addf } ins(%v9 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v11 = arith.divf %s10, %c3 : tensor<4xf32>
  %c12 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v13 = arith.addf %v11, %c12 : tensor<4xf32>
  %r14 = math.rsqrt %v13 : tensor<4xf32> // expected-remark {{no norm raised here: no row of which this is the root of a second moment}}
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

// N3: pow(z, 2.0001).
func.func @n3_nearly_square(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %c8 = arith.constant dense<2.0001> : tensor<4x8xf32>
  %v9 = math.powf %v7, %c8 : tensor<4x8xf32>
  %s10 = linalg.reduce { arith.addf } ins(%v9 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v11 = arith.divf %s10, %c3 : tensor<4xf32>
  %c12 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v13 = arith.addf %v11, %c12 : tensor<4xf32>
  %r14 = math.rsqrt %v13 : tensor<4xf32> // expected-remark {{no norm raised here: no row of which this is the root of a second moment}}
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

// N3: the float next to 2.
func.func @n3_next_to_square(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %c8 = arith.constant dense<2.00000024> : tensor<4x8xf32>
  %v9 = math.powf %v7, %c8 : tensor<4x8xf32>
  %s10 = linalg.reduce { arith.addf } ins(%v9 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v11 = arith.divf %s10, %c3 : tensor<4xf32>
  %c12 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v13 = arith.addf %v11, %c12 : tensor<4xf32>
  %r14 = math.rsqrt %v13 : tensor<4xf32> // expected-remark {{no norm raised here: no row of which this is the root of a second moment}}
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

// N4: mean over axis 0, variance over axis 1, of one size.
func.func @n4_other_axis(%x: tensor<8x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<8x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<8xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<8x8xf32>) outs(%c1 : tensor<8xf32>) dimensions = [0]
  %c3 = arith.constant dense<8.0> : tensor<8xf32>
  %v4 = arith.divf %s2, %c3 : tensor<8xf32>
  %e5 = tensor.empty() : tensor<8x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<8xf32>) outs(%e5 : tensor<8x8xf32>) dimensions = [0]
  %v7 = arith.subf %x, %b6 : tensor<8x8xf32>
  %s8 = linalg.reduce { arith.addf } ins(%x : tensor<8x8xf32>) outs(%c1 : tensor<8xf32>) dimensions = [1]
  %v9 = arith.divf %s8, %c3 : tensor<8xf32>
  %e10 = tensor.empty() : tensor<8x8xf32>
  %b11 = linalg.broadcast ins(%v9 : tensor<8xf32>) outs(%e10 : tensor<8x8xf32>) dimensions = [1]
  %v12 = arith.subf %x, %b11 : tensor<8x8xf32>
  %v13 = arith.mulf %v12, %v12 : tensor<8x8xf32>
  %s14 = linalg.reduce { arith.addf } ins(%v13 : tensor<8x8xf32>) outs(%c1 : tensor<8xf32>) dimensions = [1]
  %v15 = arith.divf %s14, %c3 : tensor<8xf32>
  %c16 = arith.constant dense<1.0e-05> : tensor<8xf32>
  %v17 = arith.addf %v15, %c16 : tensor<8xf32>
  %r18 = math.rsqrt %v17 : tensor<8xf32> // expected-remark {{no norm raised here: a term mixes the row with something else}}
  %e19 = tensor.empty() : tensor<8x8xf32>
  %b20 = linalg.broadcast ins(%r18 : tensor<8xf32>) outs(%e19 : tensor<8x8xf32>) dimensions = [1]
  %v21 = arith.mulf %v7, %b20 : tensor<8x8xf32>
  %e22 = tensor.empty() : tensor<8x8xf32>
  %b23 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e22 : tensor<8x8xf32>) dimensions = [0]
  %v24 = arith.mulf %v21, %b23 : tensor<8x8xf32>
  %e25 = tensor.empty() : tensor<8x8xf32>
  %b26 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e25 : tensor<8x8xf32>) dimensions = [0]
  %v27 = arith.addf %v24, %b26 : tensor<8x8xf32>
  return %v27 : tensor<8x8xf32>
}

// N4: the statistic of row i applied to column i.
func.func @n4_statistic_along_columns(%x: tensor<8x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<8x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<8xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<8x8xf32>) outs(%c1 : tensor<8xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<8xf32>
  %v4 = arith.divf %s2, %c3 : tensor<8xf32>
  %e5 = tensor.empty() : tensor<8x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<8xf32>) outs(%e5 : tensor<8x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<8x8xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<8x8xf32>
  %s9 = linalg.reduce { arith.addf } ins(%v8 : tensor<8x8xf32>) outs(%c1 : tensor<8xf32>) dimensions = [1]
  %v10 = arith.divf %s9, %c3 : tensor<8xf32>
  %c11 = arith.constant dense<1.0e-05> : tensor<8xf32>
  %v12 = arith.addf %v10, %c11 : tensor<8xf32>
  %r13 = math.rsqrt %v12 : tensor<8xf32> // expected-remark {{no norm raised here: the statistic is not taken over whole rows of the value}}
  %e14 = tensor.empty() : tensor<8x8xf32>
  %b15 = linalg.broadcast ins(%r13 : tensor<8xf32>) outs(%e14 : tensor<8x8xf32>) dimensions = [0]
  %v16 = arith.mulf %v7, %b15 : tensor<8x8xf32>
  %e17 = tensor.empty() : tensor<8x8xf32>
  %b18 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e17 : tensor<8x8xf32>) dimensions = [0]
  %v19 = arith.mulf %v16, %b18 : tensor<8x8xf32>
  %e20 = tensor.empty() : tensor<8x8xf32>
  %b21 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e20 : tensor<8x8xf32>) dimensions = [0]
  %v22 = arith.addf %v19, %b21 : tensor<8x8xf32>
  return %v22 : tensor<8x8xf32>
}

// N5: the variance of another value.
func.func @n5_other_value(%x: tensor<4x8xf32>, %y: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%y : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %y, %b6 : tensor<4x8xf32>
  %s8 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v9 = arith.divf %s8, %c3 : tensor<4xf32>
  %e10 = tensor.empty() : tensor<4x8xf32>
  %b11 = linalg.broadcast ins(%v9 : tensor<4xf32>) outs(%e10 : tensor<4x8xf32>) dimensions = [1]
  %v12 = arith.subf %x, %b11 : tensor<4x8xf32>
  %v13 = arith.mulf %v7, %v7 : tensor<4x8xf32>
  %s14 = linalg.reduce { arith.addf } ins(%v13 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v15 = arith.divf %s14, %c3 : tensor<4xf32>
  %c16 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v17 = arith.addf %v15, %c16 : tensor<4xf32>
  %r18 = math.rsqrt %v17 : tensor<4xf32> // expected-remark {{no norm raised here: a term mixes the row with something else}}
  %e19 = tensor.empty() : tensor<4x8xf32>
  %b20 = linalg.broadcast ins(%r18 : tensor<4xf32>) outs(%e19 : tensor<4x8xf32>) dimensions = [1]
  %v21 = arith.mulf %v12, %b20 : tensor<4x8xf32>
  %e22 = tensor.empty() : tensor<4x8xf32>
  %b23 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e22 : tensor<4x8xf32>) dimensions = [0]
  %v24 = arith.mulf %v21, %b23 : tensor<4x8xf32>
  %e25 = tensor.empty() : tensor<4x8xf32>
  %b26 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e25 : tensor<4x8xf32>) dimensions = [0]
  %v27 = arith.addf %v24, %b26 : tensor<4x8xf32>
  return %v27 : tensor<4x8xf32>
}

// N5: the mean of another value.
func.func @n5_other_mean(%x: tensor<4x8xf32>, %y: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%y : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %s8 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v9 = arith.divf %s8, %c3 : tensor<4xf32>
  %e10 = tensor.empty() : tensor<4x8xf32>
  %b11 = linalg.broadcast ins(%v9 : tensor<4xf32>) outs(%e10 : tensor<4x8xf32>) dimensions = [1]
  %v12 = arith.subf %x, %b11 : tensor<4x8xf32>
  %v13 = arith.mulf %v12, %v12 : tensor<4x8xf32>
  %s14 = linalg.reduce { arith.addf } ins(%v13 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v15 = arith.divf %s14, %c3 : tensor<4xf32>
  %c16 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v17 = arith.addf %v15, %c16 : tensor<4xf32>
  %r18 = math.rsqrt %v17 : tensor<4xf32> // expected-remark {{no norm raised here: a term mixes the row with something else}}
  %e19 = tensor.empty() : tensor<4x8xf32>
  %b20 = linalg.broadcast ins(%r18 : tensor<4xf32>) outs(%e19 : tensor<4x8xf32>) dimensions = [1]
  %v21 = arith.mulf %v7, %b20 : tensor<4x8xf32>
  %e22 = tensor.empty() : tensor<4x8xf32>
  %b23 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e22 : tensor<4x8xf32>) dimensions = [0]
  %v24 = arith.mulf %v21, %b23 : tensor<4x8xf32>
  %e25 = tensor.empty() : tensor<4x8xf32>
  %b26 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e25 : tensor<4x8xf32>) dimensions = [0]
  %v27 = arith.addf %v24, %b26 : tensor<4x8xf32>
  return %v27 : tensor<4x8xf32>
}

// N8: x / |x|.
func.func @n8_l2_norm(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %v1 = arith.mulf %x, %x : tensor<4x8xf32>
  %c2 = arith.constant dense<0.0> : tensor<4xf32>
  %s3 = linalg.reduce { arith.addf } ins(%v1 : tensor<4x8xf32>) outs(%c2 : tensor<4xf32>) dimensions = [1]
  %r4 = math.sqrt %s3 : tensor<4xf32> // expected-remark {{no norm raised here: only a constant multiple of a norm}}
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%r4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.divf %x, %b6 : tensor<4x8xf32>
  return %v7 : tensor<4x8xf32>
}

// N8: x / |x| times the float next to sqrt(16).
func.func @n8_nearly_root_of_length(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %v1 = arith.mulf %x, %x : tensor<4x16xf32>
  %c2 = arith.constant dense<0.0> : tensor<4xf32>
  %s3 = linalg.reduce { arith.addf } ins(%v1 : tensor<4x16xf32>) outs(%c2 : tensor<4xf32>) dimensions = [1]
  %r4 = math.sqrt %s3 : tensor<4xf32> // expected-remark {{no norm raised here: only a constant multiple of a norm}}
  %e5 = tensor.empty() : tensor<4x16xf32>
  %b6 = linalg.broadcast ins(%r4 : tensor<4xf32>) outs(%e5 : tensor<4x16xf32>) dimensions = [1]
  %v7 = arith.divf %x, %b6 : tensor<4x16xf32>
  %c8 = arith.constant dense<4.00000048> : tensor<4x16xf32>
  %v9 = arith.mulf %v7, %c8 : tensor<4x16xf32>
  return %v9 : tensor<4x16xf32>
}

// N9, M26: normalize(x) clamps the norm; that is no added epsilon.
func.func @n9_m26_clamped_norm(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %v1 = arith.mulf %x, %x : tensor<4x16xf32>
  %c2 = arith.constant dense<0.0> : tensor<4xf32>
  %s3 = linalg.reduce { arith.addf } ins(%v1 : tensor<4x16xf32>) outs(%c2 : tensor<4xf32>) dimensions = [1]
  %r4 = math.sqrt %s3 : tensor<4xf32> // expected-remark {{no norm raised here: no inverse root of a second moment of the row}}
  %c5 = arith.constant dense<1.0e-06> : tensor<4xf32>
  %v6 = arith.maximumf %r4, %c5 : tensor<4xf32>
  %e7 = tensor.empty() : tensor<4x16xf32>
  %b8 = linalg.broadcast ins(%v6 : tensor<4xf32>) outs(%e7 : tensor<4x16xf32>) dimensions = [1]
  %v9 = arith.divf %x, %b8 : tensor<4x16xf32>
  %c10 = arith.constant dense<4.0> : tensor<4x16xf32>
  %v11 = arith.mulf %v9, %c10 : tensor<4x16xf32>
  return %v11 : tensor<4x16xf32>
}

// E3: max(v, eps).
func.func @e3_maximum(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
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
  %v12 = arith.maximumf %v10, %c11 : tensor<4xf32>
  %r13 = math.rsqrt %v12 : tensor<4xf32> // expected-remark {{no norm raised here: no row of which this is the root of a second moment}}
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

// E3: select(v == 0, eps, v).
func.func @e3_select(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
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
  %q11 = arith.cmpf oeq, %v10, %c1 : tensor<4xf32>
  %c13 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v12 = arith.select %q11, %c13, %v10 : tensor<4xi1>, tensor<4xf32>
  %r14 = math.rsqrt %v12 : tensor<4xf32> // expected-remark {{no norm raised here: no row of which this is the root of a second moment}}
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

// The clamp the wrong way round: min(v, 0).
func.func @minimum_for_maximum(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
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
  %q11 = arith.cmpf olt, %v10, %c1 : tensor<4xf32>
  %v12 = arith.select %q11, %v10, %c1 : tensor<4xi1>, tensor<4xf32>
  %c13 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v14 = arith.addf %v12, %c13 : tensor<4xf32>
  %r15 = math.rsqrt %v14 : tensor<4xf32> // expected-remark {{no norm raised here: no row of which this is the root of a second moment}}
  %e16 = tensor.empty() : tensor<4x8xf32>
  %b17 = linalg.broadcast ins(%r15 : tensor<4xf32>) outs(%e16 : tensor<4x8xf32>) dimensions = [1]
  %v18 = arith.mulf %v7, %b17 : tensor<4x8xf32>
  %e19 = tensor.empty() : tensor<4x8xf32>
  %b20 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e19 : tensor<4x8xf32>) dimensions = [0]
  %v21 = arith.mulf %v18, %b20 : tensor<4x8xf32>
  %e22 = tensor.empty() : tensor<4x8xf32>
  %b23 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e22 : tensor<4x8xf32>) dimensions = [0]
  %v24 = arith.addf %v21, %b23 : tensor<4x8xf32>
  return %v24 : tensor<4x8xf32>
}

// max(mu, 0): a mean may be negative.
func.func @clamped_mean(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %v5 = arith.maximumf %v4, %c1 : tensor<4xf32>
  %e6 = tensor.empty() : tensor<4x8xf32>
  %b7 = linalg.broadcast ins(%v5 : tensor<4xf32>) outs(%e6 : tensor<4x8xf32>) dimensions = [1]
  %v8 = arith.subf %x, %b7 : tensor<4x8xf32>
  %s9 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v10 = arith.divf %s9, %c3 : tensor<4xf32>
  %e11 = tensor.empty() : tensor<4x8xf32>
  %b12 = linalg.broadcast ins(%v10 : tensor<4xf32>) outs(%e11 : tensor<4x8xf32>) dimensions = [1]
  %v13 = arith.subf %x, %b12 : tensor<4x8xf32>
  %v14 = arith.mulf %v13, %v13 : tensor<4x8xf32>
  %s15 = linalg.reduce { arith.addf } ins(%v14 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v16 = arith.divf %s15, %c3 : tensor<4xf32>
  %c17 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v18 = arith.addf %v16, %c17 : tensor<4xf32>
  %r19 = math.rsqrt %v18 : tensor<4xf32> // expected-remark {{no norm raised here: a term mixes the row with something else}}
  %e20 = tensor.empty() : tensor<4x8xf32>
  %b21 = linalg.broadcast ins(%r19 : tensor<4xf32>) outs(%e20 : tensor<4x8xf32>) dimensions = [1]
  %v22 = arith.mulf %v8, %b21 : tensor<4x8xf32>
  %e23 = tensor.empty() : tensor<4x8xf32>
  %b24 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e23 : tensor<4x8xf32>) dimensions = [0]
  %v25 = arith.mulf %v22, %b24 : tensor<4x8xf32>
  %e26 = tensor.empty() : tensor<4x8xf32>
  %b27 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e26 : tensor<4x8xf32>) dimensions = [0]
  %v28 = arith.addf %v25, %b27 : tensor<4x8xf32>
  return %v28 : tensor<4x8xf32>
}

// N10: a residual is no shift. (The norm behind it is one; see raise-norms-composed.mlir.) Here it stands inside of the row.
func.func @n10_residual(%x: tensor<4x8xf32>, %y: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %v8 = arith.addf %v7, %y : tensor<4x8xf32>
  %v9 = arith.mulf %v7, %v7 : tensor<4x8xf32>
  %s10 = linalg.reduce { arith.addf } ins(%v9 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v11 = arith.divf %s10, %c3 : tensor<4xf32>
  %c12 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v13 = arith.addf %v11, %c12 : tensor<4xf32>
  %r14 = math.rsqrt %v13 : tensor<4xf32> // expected-remark {{no norm raised here: a term mixes the row with something else}}
  %e15 = tensor.empty() : tensor<4x8xf32>
  %b16 = linalg.broadcast ins(%r14 : tensor<4xf32>) outs(%e15 : tensor<4x8xf32>) dimensions = [1]
  %v17 = arith.mulf %v8, %b16 : tensor<4x8xf32>
  return %v17 : tensor<4x8xf32>
}

// N11: the variance is a parameter.
func.func @n11_batch_norm(%x: tensor<4x8xf32>, %m: tensor<8xf32>, %v: tensor<8xf32>) -> tensor<4x8xf32> {
  %e1 = tensor.empty() : tensor<4x8xf32>
  %b2 = linalg.broadcast ins(%m : tensor<8xf32>) outs(%e1 : tensor<4x8xf32>) dimensions = [0]
  %v3 = arith.subf %x, %b2 : tensor<4x8xf32>
  %c4 = arith.constant dense<1.0e-05> : tensor<8xf32>
  %v5 = arith.addf %v, %c4 : tensor<8xf32>
  %r6 = math.rsqrt %v5 : tensor<8xf32> // expected-remark {{no norm raised here: no row of which this is the root of a second moment}}
  %e7 = tensor.empty() : tensor<4x8xf32>
  %b8 = linalg.broadcast ins(%r6 : tensor<8xf32>) outs(%e7 : tensor<4x8xf32>) dimensions = [0]
  %v9 = arith.mulf %v3, %b8 : tensor<4x8xf32>
  return %v9 : tensor<4x8xf32>
}

// N12: 0.0833 for 1/12.
func.func @n12_nearly_reciprocal(%x: tensor<4x12xf32>, %g: tensor<12xf32>, %b: tensor<12xf32>) -> tensor<4x12xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x12xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<0.0833> : tensor<4xf32>
  %v4 = arith.mulf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x12xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x12xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x12xf32>
  %s8 = linalg.reduce { arith.addf } ins(%x : tensor<4x12xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c9 = arith.constant dense<12.0> : tensor<4xf32>
  %v10 = arith.divf %s8, %c9 : tensor<4xf32>
  %e11 = tensor.empty() : tensor<4x12xf32>
  %b12 = linalg.broadcast ins(%v10 : tensor<4xf32>) outs(%e11 : tensor<4x12xf32>) dimensions = [1]
  %v13 = arith.subf %x, %b12 : tensor<4x12xf32>
  %v14 = arith.mulf %v13, %v13 : tensor<4x12xf32>
  %s15 = linalg.reduce { arith.addf } ins(%v14 : tensor<4x12xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v16 = arith.divf %s15, %c9 : tensor<4xf32>
  %c17 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v18 = arith.addf %v16, %c17 : tensor<4xf32>
  %r19 = math.rsqrt %v18 : tensor<4xf32> // expected-remark {{no norm raised here: a term mixes the row with something else}}
  %e20 = tensor.empty() : tensor<4x12xf32>
  %b21 = linalg.broadcast ins(%r19 : tensor<4xf32>) outs(%e20 : tensor<4x12xf32>) dimensions = [1]
  %v22 = arith.mulf %v7, %b21 : tensor<4x12xf32>
  %e23 = tensor.empty() : tensor<4x12xf32>
  %b24 = linalg.broadcast ins(%g : tensor<12xf32>) outs(%e23 : tensor<4x12xf32>) dimensions = [0]
  %v25 = arith.mulf %v22, %b24 : tensor<4x12xf32>
  %e26 = tensor.empty() : tensor<4x12xf32>
  %b27 = linalg.broadcast ins(%b : tensor<12xf32>) outs(%e26 : tensor<4x12xf32>) dimensions = [0]
  %v28 = arith.addf %v25, %b27 : tensor<4x12xf32>
  return %v28 : tensor<4x12xf32>
}

// N12: the float next to 1/12.
func.func @n12_one_last_place(%x: tensor<4x12xf32>, %g: tensor<12xf32>, %b: tensor<12xf32>) -> tensor<4x12xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x12xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<0.08333334326744079> : tensor<4xf32>
  %v4 = arith.mulf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x12xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x12xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x12xf32>
  %s8 = linalg.reduce { arith.addf } ins(%x : tensor<4x12xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c9 = arith.constant dense<12.0> : tensor<4xf32>
  %v10 = arith.divf %s8, %c9 : tensor<4xf32>
  %e11 = tensor.empty() : tensor<4x12xf32>
  %b12 = linalg.broadcast ins(%v10 : tensor<4xf32>) outs(%e11 : tensor<4x12xf32>) dimensions = [1]
  %v13 = arith.subf %x, %b12 : tensor<4x12xf32>
  %v14 = arith.mulf %v13, %v13 : tensor<4x12xf32>
  %s15 = linalg.reduce { arith.addf } ins(%v14 : tensor<4x12xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v16 = arith.divf %s15, %c9 : tensor<4xf32>
  %c17 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v18 = arith.addf %v16, %c17 : tensor<4xf32>
  %r19 = math.rsqrt %v18 : tensor<4xf32> // expected-remark {{no norm raised here: a term mixes the row with something else}}
  %e20 = tensor.empty() : tensor<4x12xf32>
  %b21 = linalg.broadcast ins(%r19 : tensor<4xf32>) outs(%e20 : tensor<4x12xf32>) dimensions = [1]
  %v22 = arith.mulf %v7, %b21 : tensor<4x12xf32>
  %e23 = tensor.empty() : tensor<4x12xf32>
  %b24 = linalg.broadcast ins(%g : tensor<12xf32>) outs(%e23 : tensor<4x12xf32>) dimensions = [0]
  %v25 = arith.mulf %v22, %b24 : tensor<4x12xf32>
  %e26 = tensor.empty() : tensor<4x12xf32>
  %b27 = linalg.broadcast ins(%b : tensor<12xf32>) outs(%e26 : tensor<4x12xf32>) dimensions = [0]
  %v28 = arith.addf %v25, %b27 : tensor<4x12xf32>
  return %v28 : tensor<4x12xf32>
}

// N12: the double next to 1/12.
func.func @n12_one_last_place_f64(%x: tensor<4x12xf64>, %g: tensor<12xf64>, %b: tensor<12xf64>) -> tensor<4x12xf64> {
  %c1 = arith.constant dense<0.0> : tensor<4xf64>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x12xf64>) outs(%c1 : tensor<4xf64>) dimensions = [1]
  %c3 = arith.constant dense<0.08333333333333334> : tensor<4xf64>
  %v4 = arith.mulf %s2, %c3 : tensor<4xf64>
  %e5 = tensor.empty() : tensor<4x12xf64>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf64>) outs(%e5 : tensor<4x12xf64>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x12xf64>
  %s8 = linalg.reduce { arith.addf } ins(%x : tensor<4x12xf64>) outs(%c1 : tensor<4xf64>) dimensions = [1]
  %c9 = arith.constant dense<12.0> : tensor<4xf64>
  %v10 = arith.divf %s8, %c9 : tensor<4xf64>
  %e11 = tensor.empty() : tensor<4x12xf64>
  %b12 = linalg.broadcast ins(%v10 : tensor<4xf64>) outs(%e11 : tensor<4x12xf64>) dimensions = [1]
  %v13 = arith.subf %x, %b12 : tensor<4x12xf64>
  %v14 = arith.mulf %v13, %v13 : tensor<4x12xf64>
  %s15 = linalg.reduce { arith.addf } ins(%v14 : tensor<4x12xf64>) outs(%c1 : tensor<4xf64>) dimensions = [1]
  %v16 = arith.divf %s15, %c9 : tensor<4xf64>
  %c17 = arith.constant dense<1.0e-05> : tensor<4xf64>
  %v18 = arith.addf %v16, %c17 : tensor<4xf64>
  %r19 = math.rsqrt %v18 : tensor<4xf64> // expected-remark {{no norm raised here: a term mixes the row with something else}}
  %e20 = tensor.empty() : tensor<4x12xf64>
  %b21 = linalg.broadcast ins(%r19 : tensor<4xf64>) outs(%e20 : tensor<4x12xf64>) dimensions = [1]
  %v22 = arith.mulf %v7, %b21 : tensor<4x12xf64>
  %e23 = tensor.empty() : tensor<4x12xf64>
  %b24 = linalg.broadcast ins(%g : tensor<12xf64>) outs(%e23 : tensor<4x12xf64>) dimensions = [0]
  %v25 = arith.mulf %v22, %b24 : tensor<4x12xf64>
  %e26 = tensor.empty() : tensor<4x12xf64>
  %b27 = linalg.broadcast ins(%b : tensor<12xf64>) outs(%e26 : tensor<4x12xf64>) dimensions = [0]
  %v28 = arith.addf %v25, %b27 : tensor<4x12xf64>
  return %v28 : tensor<4x12xf64>
}

// N12: what bfloat16 makes of 1/12, as an f32 constant.
func.func @n12_bfloat16_reciprocal(%x: tensor<4x12xf32>, %g: tensor<12xf32>, %b: tensor<12xf32>) -> tensor<4x12xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x12xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<0.083496094> : tensor<4xf32>
  %v4 = arith.mulf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x12xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x12xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x12xf32>
  %s8 = linalg.reduce { arith.addf } ins(%x : tensor<4x12xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c9 = arith.constant dense<12.0> : tensor<4xf32>
  %v10 = arith.divf %s8, %c9 : tensor<4xf32>
  %e11 = tensor.empty() : tensor<4x12xf32>
  %b12 = linalg.broadcast ins(%v10 : tensor<4xf32>) outs(%e11 : tensor<4x12xf32>) dimensions = [1]
  %v13 = arith.subf %x, %b12 : tensor<4x12xf32>
  %v14 = arith.mulf %v13, %v13 : tensor<4x12xf32>
  %s15 = linalg.reduce { arith.addf } ins(%v14 : tensor<4x12xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v16 = arith.divf %s15, %c9 : tensor<4xf32>
  %c17 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v18 = arith.addf %v16, %c17 : tensor<4xf32>
  %r19 = math.rsqrt %v18 : tensor<4xf32> // expected-remark {{no norm raised here: a term mixes the row with something else}}
  %e20 = tensor.empty() : tensor<4x12xf32>
  %b21 = linalg.broadcast ins(%r19 : tensor<4xf32>) outs(%e20 : tensor<4x12xf32>) dimensions = [1]
  %v22 = arith.mulf %v7, %b21 : tensor<4x12xf32>
  %e23 = tensor.empty() : tensor<4x12xf32>
  %b24 = linalg.broadcast ins(%g : tensor<12xf32>) outs(%e23 : tensor<4x12xf32>) dimensions = [0]
  %v25 = arith.mulf %v22, %b24 : tensor<4x12xf32>
  %e26 = tensor.empty() : tensor<4x12xf32>
  %b27 = linalg.broadcast ins(%b : tensor<12xf32>) outs(%e26 : tensor<4x12xf32>) dimensions = [0]
  %v28 = arith.addf %v25, %b27 : tensor<4x12xf32>
  return %v28 : tensor<4x12xf32>
}

// mean(x^2) - (1 - 2^-24) mu^2.
func.func @fast_variance_nearly(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %v5 = arith.mulf %x, %x : tensor<4x8xf32>
  %s6 = linalg.reduce { arith.addf } ins(%v5 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v7 = arith.divf %s6, %c3 : tensor<4xf32>
  %v8 = arith.mulf %v4, %v4 : tensor<4xf32>
  %c9 = arith.constant dense<0.99999994> : tensor<4xf32>
  %v10 = arith.mulf %v8, %c9 : tensor<4xf32>
  %v11 = arith.subf %v7, %v10 : tensor<4xf32>
  %e12 = tensor.empty() : tensor<4x8xf32>
  %b13 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e12 : tensor<4x8xf32>) dimensions = [1]
  %v14 = arith.subf %x, %b13 : tensor<4x8xf32>
  %c15 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v16 = arith.addf %v11, %c15 : tensor<4xf32>
  %r17 = math.rsqrt %v16 : tensor<4xf32> // expected-remark {{no norm raised here: no row of which this is the root of a second moment}}
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

// A negative epsilon.
func.func @negative_epsilon(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
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
  %v11 = arith.mulf %v7, %v7 : tensor<4x8xf32>
  %s12 = linalg.reduce { arith.addf } ins(%v11 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v13 = arith.divf %s12, %c3 : tensor<4xf32>
  %c14 = arith.constant dense<-1.0e-05> : tensor<4xf32>
  %v15 = arith.addf %v10, %c14 : tensor<4xf32>
  %r16 = math.rsqrt %v15 : tensor<4xf32> // expected-remark {{no norm raised here: epsilon is negative or no constant}}
  %e17 = tensor.empty() : tensor<4x8xf32>
  %b18 = linalg.broadcast ins(%r16 : tensor<4xf32>) outs(%e17 : tensor<4x8xf32>) dimensions = [1]
  %v19 = arith.mulf %v7, %b18 : tensor<4x8xf32>
  %e20 = tensor.empty() : tensor<4x8xf32>
  %b21 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e20 : tensor<4x8xf32>) dimensions = [0]
  %v22 = arith.mulf %v19, %b21 : tensor<4x8xf32>
  %e23 = tensor.empty() : tensor<4x8xf32>
  %b24 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e23 : tensor<4x8xf32>) dimensions = [0]
  %v25 = arith.addf %v22, %b24 : tensor<4x8xf32>
  return %v25 : tensor<4x8xf32>
}

// sqrt(z^2) is |z|.
func.func @absolute_row(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %v8 = arith.mulf %v7, %v7 : tensor<4x8xf32>
  %r9 = math.sqrt %v8 : tensor<4x8xf32> // expected-remark {{no norm raised here: no row of which this is the root of a second moment}}
  %v10 = arith.mulf %v7, %v7 : tensor<4x8xf32>
  %s11 = linalg.reduce { arith.addf } ins(%v10 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v12 = arith.divf %s11, %c3 : tensor<4xf32>
  %c13 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v14 = arith.addf %v12, %c13 : tensor<4xf32>
  %r15 = math.rsqrt %v14 : tensor<4xf32> // expected-remark {{no norm raised here: a term mixes the row with something else}}
  %e16 = tensor.empty() : tensor<4x8xf32>
  %b17 = linalg.broadcast ins(%r15 : tensor<4xf32>) outs(%e16 : tensor<4x8xf32>) dimensions = [1]
  %v18 = arith.mulf %r9, %b17 : tensor<4x8xf32>
  %e19 = tensor.empty() : tensor<4x8xf32>
  %b20 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e19 : tensor<4x8xf32>) dimensions = [0]
  %v21 = arith.mulf %v18, %b20 : tensor<4x8xf32>
  %e22 = tensor.empty() : tensor<4x8xf32>
  %b23 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e22 : tensor<4x8xf32>) dimensions = [0]
  %v24 = arith.addf %v21, %b23 : tensor<4x8xf32>
  return %v24 : tensor<4x8xf32>
}

// sqrt(x)^2 is x only where x >= 0.
func.func @squared_root_of_row(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %r1 = math.sqrt %x : tensor<4x8xf32> // expected-remark {{no norm raised here: no row of which this is the root of a second moment}}
  %v2 = arith.mulf %r1, %r1 : tensor<4x8xf32>
  %v3 = arith.mulf %x, %x : tensor<4x8xf32>
  %c4 = arith.constant dense<0.0> : tensor<4xf32>
  %s5 = linalg.reduce { arith.addf } ins(%v3 : tensor<4x8xf32>) outs(%c4 : tensor<4xf32>) dimensions = [1]
  %c6 = arith.constant dense<8.0> : tensor<4xf32>
  %v7 = arith.divf %s5, %c6 : tensor<4xf32>
  %c8 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v9 = arith.addf %v7, %c8 : tensor<4xf32>
  %r10 = math.rsqrt %v9 : tensor<4xf32> // expected-remark {{no norm raised here: a term mixes the row with something else}}
  %e11 = tensor.empty() : tensor<4x8xf32>
  %b12 = linalg.broadcast ins(%r10 : tensor<4xf32>) outs(%e11 : tensor<4x8xf32>) dimensions = [1]
  %v13 = arith.mulf %v2, %b12 : tensor<4x8xf32>
  %e14 = tensor.empty() : tensor<4x8xf32>
  %b15 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e14 : tensor<4x8xf32>) dimensions = [0]
  %v16 = arith.mulf %v13, %b15 : tensor<4x8xf32>
  %e17 = tensor.empty() : tensor<4x8xf32>
  %b18 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e17 : tensor<4x8xf32>) dimensions = [0]
  %v19 = arith.addf %v16, %b18 : tensor<4x8xf32>
  return %v19 : tensor<4x8xf32>
}

// x * (x / x) is x only where x is not 0.
func.func @row_over_row(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %v1 = arith.mulf %x, %x : tensor<4x8xf32>
  %v2 = arith.divf %v1, %x : tensor<4x8xf32>
  %v3 = arith.mulf %x, %x : tensor<4x8xf32>
  %c4 = arith.constant dense<0.0> : tensor<4xf32>
  %s5 = linalg.reduce { arith.addf } ins(%v3 : tensor<4x8xf32>) outs(%c4 : tensor<4xf32>) dimensions = [1]
  %c6 = arith.constant dense<8.0> : tensor<4xf32>
  %v7 = arith.divf %s5, %c6 : tensor<4xf32>
  %c8 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v9 = arith.addf %v7, %c8 : tensor<4xf32>
  %r10 = math.rsqrt %v9 : tensor<4xf32> // expected-remark {{no norm raised here: a term mixes the row with something else}}
  %e11 = tensor.empty() : tensor<4x8xf32>
  %b12 = linalg.broadcast ins(%r10 : tensor<4xf32>) outs(%e11 : tensor<4x8xf32>) dimensions = [1]
  %v13 = arith.mulf %v2, %b12 : tensor<4x8xf32>
  %e14 = tensor.empty() : tensor<4x8xf32>
  %b15 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e14 : tensor<4x8xf32>) dimensions = [0]
  %v16 = arith.mulf %v13, %b15 : tensor<4x8xf32>
  return %v16 : tensor<4x8xf32>
}

// z + inf - inf is NaN, not z.
func.func @infinity(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %c8 = arith.constant dense<0x7F800000> : tensor<4x8xf32>
  %v9 = arith.addf %v7, %c8 : tensor<4x8xf32>
  %v10 = arith.subf %v9, %c8 : tensor<4x8xf32>
  %v11 = arith.mulf %v7, %v7 : tensor<4x8xf32>
  %s12 = linalg.reduce { arith.addf } ins(%v11 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v13 = arith.divf %s12, %c3 : tensor<4xf32>
  %c14 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v15 = arith.addf %v13, %c14 : tensor<4xf32>
  %r16 = math.rsqrt %v15 : tensor<4xf32> // expected-remark {{no norm raised here: no inverse root of a second moment of the row}}
  %e17 = tensor.empty() : tensor<4x8xf32>
  %b18 = linalg.broadcast ins(%r16 : tensor<4xf32>) outs(%e17 : tensor<4x8xf32>) dimensions = [1]
  %v19 = arith.mulf %v10, %b18 : tensor<4x8xf32>
  %e20 = tensor.empty() : tensor<4x8xf32>
  %b21 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e20 : tensor<4x8xf32>) dimensions = [0]
  %v22 = arith.mulf %v19, %b21 : tensor<4x8xf32>
  %e23 = tensor.empty() : tensor<4x8xf32>
  %b24 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e23 : tensor<4x8xf32>) dimensions = [0]
  %v25 = arith.addf %v22, %b24 : tensor<4x8xf32>
  return %v25 : tensor<4x8xf32>
}

// The row times 0.
func.func @vanished_row(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %c1 = arith.constant dense<0.0> : tensor<4xf32>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf32>
  %v4 = arith.divf %s2, %c3 : tensor<4xf32>
  %e5 = tensor.empty() : tensor<4x8xf32>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf32>) outs(%e5 : tensor<4x8xf32>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf32>
  %c8 = arith.constant dense<1.0e+38> : tensor<4x8xf32>
  %v9 = arith.mulf %v7, %c8 : tensor<4x8xf32>
  %c10 = arith.constant dense<0.0> : tensor<4x8xf32>
  %v11 = arith.mulf %v9, %c10 : tensor<4x8xf32>
  %v12 = arith.mulf %v7, %v7 : tensor<4x8xf32>
  %s13 = linalg.reduce { arith.addf } ins(%v12 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v14 = arith.divf %s13, %c3 : tensor<4xf32>
  %c15 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v16 = arith.addf %v14, %c15 : tensor<4xf32>
  %r17 = math.rsqrt %v16 : tensor<4xf32> // expected-remark {{no norm raised here: a term mixes the row with something else}}
  %e18 = tensor.empty() : tensor<4x8xf32>
  %b19 = linalg.broadcast ins(%r17 : tensor<4xf32>) outs(%e18 : tensor<4x8xf32>) dimensions = [1]
  %v20 = arith.mulf %v11, %b19 : tensor<4x8xf32>
  %e21 = tensor.empty() : tensor<4x8xf32>
  %b22 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e21 : tensor<4x8xf32>) dimensions = [0]
  %v23 = arith.mulf %v20, %b22 : tensor<4x8xf32>
  %e24 = tensor.empty() : tensor<4x8xf32>
  %b25 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e24 : tensor<4x8xf32>) dimensions = [0]
  %v26 = arith.addf %v23, %b25 : tensor<4x8xf32>
  return %v26 : tensor<4x8xf32>
}

// ((1 + 2^-52) x - x) 10^16 is 2.2 x, not 0.
func.func @nearly_cancelled(%x: tensor<4x8xf64>, %g: tensor<8xf64>, %b: tensor<8xf64>) -> tensor<4x8xf64> {
  %c1 = arith.constant dense<0.0> : tensor<4xf64>
  %s2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf64>) outs(%c1 : tensor<4xf64>) dimensions = [1]
  %c3 = arith.constant dense<8.0> : tensor<4xf64>
  %v4 = arith.divf %s2, %c3 : tensor<4xf64>
  %e5 = tensor.empty() : tensor<4x8xf64>
  %b6 = linalg.broadcast ins(%v4 : tensor<4xf64>) outs(%e5 : tensor<4x8xf64>) dimensions = [1]
  %v7 = arith.subf %x, %b6 : tensor<4x8xf64>
  %c8 = arith.constant dense<1.0000000000000002> : tensor<4x8xf64>
  %v9 = arith.mulf %x, %c8 : tensor<4x8xf64>
  %v10 = arith.subf %v9, %x : tensor<4x8xf64>
  %c11 = arith.constant dense<1.0e+16> : tensor<4x8xf64>
  %v12 = arith.mulf %v10, %c11 : tensor<4x8xf64>
  %v13 = arith.addf %v7, %v12 : tensor<4x8xf64>
  %v14 = arith.mulf %v7, %v7 : tensor<4x8xf64>
  %s15 = linalg.reduce { arith.addf } ins(%v14 : tensor<4x8xf64>) outs(%c1 : tensor<4xf64>) dimensions = [1]
  %v16 = arith.divf %s15, %c3 : tensor<4xf64>
  %c17 = arith.constant dense<1.0e-05> : tensor<4xf64>
  %v18 = arith.addf %v16, %c17 : tensor<4xf64>
  %r19 = math.rsqrt %v18 : tensor<4xf64> // expected-remark {{no norm raised here: a term mixes the row with something else}}
  %e20 = tensor.empty() : tensor<4x8xf64>
  %b21 = linalg.broadcast ins(%r19 : tensor<4xf64>) outs(%e20 : tensor<4x8xf64>) dimensions = [1]
  %v22 = arith.mulf %v13, %b21 : tensor<4x8xf64>
  %e23 = tensor.empty() : tensor<4x8xf64>
  %b24 = linalg.broadcast ins(%g : tensor<8xf64>) outs(%e23 : tensor<4x8xf64>) dimensions = [0]
  %v25 = arith.mulf %v22, %b24 : tensor<4x8xf64>
  %e26 = tensor.empty() : tensor<4x8xf64>
  %b27 = linalg.broadcast ins(%b : tensor<8xf64>) outs(%e26 : tensor<4x8xf64>) dimensions = [0]
  %v28 = arith.addf %v25, %b27 : tensor<4x8xf64>
  return %v28 : tensor<4x8xf64>
}

// A conversion to i8 is not one to i32.
func.func @integer_casts(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
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
  %r13 = math.rsqrt %v12 : tensor<4xf32> // expected-remark {{no norm raised here: a term mixes the row with something else}}
  %e14 = tensor.empty() : tensor<4x8xf32>
  %b15 = linalg.broadcast ins(%r13 : tensor<4xf32>) outs(%e14 : tensor<4x8xf32>) dimensions = [1]
  %v16 = arith.mulf %v7, %b15 : tensor<4x8xf32>
  %k17 = arith.fptosi %x : tensor<4x8xf32> to tensor<4x8xi8>
  %k18 = arith.sitofp %k17 : tensor<4x8xi8> to tensor<4x8xf32>
  %k19 = arith.fptosi %x : tensor<4x8xf32> to tensor<4x8xi32>
  %k20 = arith.sitofp %k19 : tensor<4x8xi32> to tensor<4x8xf32>
  %v21 = arith.subf %k18, %k20 : tensor<4x8xf32>
  %v22 = arith.addf %v7, %v21 : tensor<4x8xf32>
  %v23 = arith.mulf %v7, %v7 : tensor<4x8xf32>
  %s24 = linalg.reduce { arith.addf } ins(%v23 : tensor<4x8xf32>) outs(%c1 : tensor<4xf32>) dimensions = [1]
  %v25 = arith.divf %s24, %c3 : tensor<4xf32>
  %v26 = arith.addf %v25, %c11 : tensor<4xf32>
  %r27 = math.rsqrt %v26 : tensor<4xf32> // expected-remark {{no norm raised here: a term mixes the row with something else}}
  %e28 = tensor.empty() : tensor<4x8xf32>
  %b29 = linalg.broadcast ins(%r27 : tensor<4xf32>) outs(%e28 : tensor<4x8xf32>) dimensions = [1]
  %v30 = arith.mulf %v22, %b29 : tensor<4x8xf32>
  return %v30 : tensor<4x8xf32>
}

// A row rounded to eight bits is another row.
func.func @eight_bit_row(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %k1 = arith.truncf %x : tensor<4x8xf32> to tensor<4x8xf8E4M3FN>
  %k2 = arith.extf %k1 : tensor<4x8xf8E4M3FN> to tensor<4x8xf32>
  %c3 = arith.constant dense<0.0> : tensor<4xf32>
  %s4 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c3 : tensor<4xf32>) dimensions = [1]
  %c5 = arith.constant dense<8.0> : tensor<4xf32>
  %v6 = arith.divf %s4, %c5 : tensor<4xf32>
  %e7 = tensor.empty() : tensor<4x8xf32>
  %b8 = linalg.broadcast ins(%v6 : tensor<4xf32>) outs(%e7 : tensor<4x8xf32>) dimensions = [1]
  %v9 = arith.subf %x, %b8 : tensor<4x8xf32>
  %s10 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%c3 : tensor<4xf32>) dimensions = [1]
  %v11 = arith.divf %s10, %c5 : tensor<4xf32>
  %e12 = tensor.empty() : tensor<4x8xf32>
  %b13 = linalg.broadcast ins(%v11 : tensor<4xf32>) outs(%e12 : tensor<4x8xf32>) dimensions = [1]
  %v14 = arith.subf %k2, %b13 : tensor<4x8xf32>
  %v15 = arith.mulf %v9, %v9 : tensor<4x8xf32>
  %s16 = linalg.reduce { arith.addf } ins(%v15 : tensor<4x8xf32>) outs(%c3 : tensor<4xf32>) dimensions = [1]
  %v17 = arith.divf %s16, %c5 : tensor<4xf32>
  %c18 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v19 = arith.addf %v17, %c18 : tensor<4xf32>
  %r20 = math.rsqrt %v19 : tensor<4xf32> // expected-remark {{no norm raised here: a term mixes the row with something else}}
  %e21 = tensor.empty() : tensor<4x8xf32>
  %b22 = linalg.broadcast ins(%r20 : tensor<4xf32>) outs(%e21 : tensor<4x8xf32>) dimensions = [1]
  %v23 = arith.mulf %v14, %b22 : tensor<4x8xf32>
  %e24 = tensor.empty() : tensor<4x8xf32>
  %b25 = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e24 : tensor<4x8xf32>) dimensions = [0]
  %v26 = arith.mulf %v23, %b25 : tensor<4x8xf32>
  %e27 = tensor.empty() : tensor<4x8xf32>
  %b28 = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e27 : tensor<4x8xf32>) dimensions = [0]
  %v29 = arith.addf %v26, %b28 : tensor<4x8xf32>
  return %v29 : tensor<4x8xf32>
}

// sitofp of true is -1.
func.func @true_is_minus_one(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
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
  %i11 = arith.constant dense<true> : tensor<4xi1>
  %k12 = arith.sitofp %i11 : tensor<4xi1> to tensor<4xf32>
  %c13 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %v14 = arith.addf %v10, %c13 : tensor<4xf32>
  %r15 = math.sqrt %v14 : tensor<4xf32> // expected-remark {{no norm raised here: a term mixes the row with something else}}
  %v16 = arith.divf %k12, %r15 : tensor<4xf32>
  %e17 = tensor.empty() : tensor<4x8xf32>
  %b18 = linalg.broadcast ins(%v16 : tensor<4xf32>) outs(%e17 : tensor<4x8xf32>) dimensions = [1]
  %v19 = arith.mulf %v7, %b18 : tensor<4x8xf32>
  return %v19 : tensor<4x8xf32>
}

// An iterator called reduction over a dimension that the result has: each entry
// is written once, nothing is summed.
func.func @reduction_that_sums_nothing(%x: tensor<4x8xf32>, %zero: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  %d = arith.constant dense<8.0> : tensor<4x8xf32>
  %eps = arith.constant dense<1.0e-05> : tensor<4x8xf32>
  %q = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<4x8xf32>) outs(%z : tensor<4x8xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %s = arith.mulf %a, %a : f32
    %t = arith.addf %acc, %s : f32
    linalg.yield %t : f32
  } -> tensor<4x8xf32>
  %m = arith.divf %q, %d : tensor<4x8xf32>
  %v = arith.addf %m, %eps : tensor<4x8xf32>
  %r = math.rsqrt %v : tensor<4x8xf32> // expected-remark {{no norm raised here: no row of which this is the root of a second moment}}
  %y = arith.mulf %x, %r : tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// The sum starts at one.
func.func @initial_value(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %one = arith.constant dense<1.0> : tensor<4xf32>
  %d = arith.constant dense<8.0> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  %q = arith.mulf %x, %x : tensor<4x8xf32>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<4x8xf32>) outs(%one : tensor<4xf32>) dimensions = [1]
  %m = arith.divf %s, %d : tensor<4xf32>
  %r = math.rsqrt %m : tensor<4xf32> // expected-remark {{no norm raised here: a term mixes the row with something else}}
  %b = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x8xf32>) dimensions = [1]
  %t = arith.subf %x, %b : tensor<4x8xf32>
  return %t : tensor<4x8xf32>
}

// The accumulator enters twice: s -> 2 s + x^2.
func.func @growing_accumulator(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %d = arith.constant dense<8.0> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<4x8xf32>) outs(%zero : tensor<4xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %q = arith.mulf %a, %a : f32
    %t = arith.addf %acc, %acc : f32
    %u = arith.addf %t, %q : f32
    linalg.yield %u : f32
  } -> tensor<4xf32>
  %m = arith.divf %s, %d : tensor<4xf32>
  %r = math.rsqrt %m : tensor<4xf32> // expected-remark {{no norm raised here: no row of which this is the root of a second moment}}
  %b = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x8xf32>) dimensions = [1]
  %y = arith.mulf %x, %b : tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// The result map names column 0 only: all others keep the value of the init.
func.func @column_of_result(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant dense<0.0> : tensor<4x8xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, 0)>], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<4x8xf32>) outs(%zero : tensor<4x8xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %q = arith.mulf %a, %a : f32
    %c = arith.constant 0.125 : f32
    %w = arith.mulf %q, %c : f32
    %u = arith.addf %acc, %w : f32
    linalg.yield %u : f32
  } -> tensor<4x8xf32>
  %r = math.rsqrt %s : tensor<4x8xf32> // expected-remark {{no norm raised here: no row of which this is the root of a second moment}}
  %y = arith.mulf %x, %r : tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// Only the first half of a row is summed: [16] seen as [2, 8], at 0.
func.func @part_of_row(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %h = tensor.expand_shape %x [[0], [1, 2]] output_shape [4, 2, 8] : tensor<4x16xf32> into tensor<4x2x8xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, 0, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]} ins(%h : tensor<4x2x8xf32>) outs(%zero : tensor<4xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %q = arith.mulf %a, %a : f32
    %c = arith.constant 0.0625 : f32
    %w = arith.mulf %q, %c : f32
    %u = arith.addf %acc, %w : f32
    linalg.yield %u : f32
  } -> tensor<4xf32>
  %r = math.rsqrt %s : tensor<4xf32> // expected-remark {{no norm raised here: the statistic is not taken over whole rows of the value}}
  %b = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %b : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// The result holds two rows of x, behind a cast to an unknown number of rows;
// the norm of x would have as many as x.
func.func @part_of_unknown_rows(%x: tensor<?x8xf32>, %n: index) -> tensor<?x8xf32> {
  %zero = arith.constant dense<0.0> : tensor<2xf32>
  %e = tensor.empty() : tensor<2x8xf32>
  %z2 = arith.constant dense<0.0> : tensor<2x8xf32>
  %h = tensor.expand_shape %x [[0, 1], [2]] output_shape [%n, 2, 8] : tensor<?x8xf32> into tensor<?x2x8xf32>
  %p = linalg.generic {indexing_maps = [affine_map<(i, j) -> (0, i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%h : tensor<?x2x8xf32>) outs(%e : tensor<2x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<2x8xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]} ins(%p : tensor<2x8xf32>) outs(%zero : tensor<2xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %q = arith.mulf %a, %a : f32
    %c = arith.constant 0.125 : f32
    %w = arith.mulf %q, %c : f32
    %u = arith.addf %acc, %w : f32
    linalg.yield %u : f32
  } -> tensor<2xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%s : tensor<2xf32>) outs(%zero : tensor<2xf32>) {
  ^bb0(%a: f32, %o: f32):
    %w = math.rsqrt %a : f32 // expected-remark {{no norm raised here: a term mixes the row with something else}}
    linalg.yield %w : f32
  } -> tensor<2xf32>
  %b = linalg.broadcast ins(%r : tensor<2xf32>) outs(%e : tensor<2x8xf32>) dimensions = [1]
  %t = tensor.cast %b : tensor<2x8xf32> to tensor<?x8xf32>
  %pc = tensor.cast %p : tensor<2x8xf32> to tensor<?x8xf32>
  %u = arith.mulf %pc, %t : tensor<?x8xf32>
  %v = arith.addf %u, %u : tensor<?x8xf32>
  return %v : tensor<?x8xf32>
}

// memrefs are left alone.
func.func @memrefs(%x: memref<4x8xf32>, %s: memref<4xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]} ins(%x : memref<4x8xf32>) outs(%s : memref<4xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %q = arith.mulf %a, %a : f32
    %u = math.rsqrt %q : f32
    %t = arith.addf %acc, %u : f32
    linalg.yield %t : f32
  }
  return
}

// A dimension of unknown length is no row that a constant could divide.
func.func @unknown_length(%x: tensor<4x?xf32>, %n: index) -> tensor<4x?xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %d = arith.constant dense<8.0> : tensor<4xf32>
  %e = tensor.empty(%n) : tensor<4x?xf32>
  %q = arith.mulf %x, %x : tensor<4x?xf32>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<4x?xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %m = arith.divf %s, %d : tensor<4xf32>
  %r = math.rsqrt %m : tensor<4xf32> // expected-remark {{no norm raised here: only a multiple of a norm, by a size known at run time}}
  %b = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x?xf32>) dimensions = [1]
  %y = arith.mulf %x, %b : tensor<4x?xf32>
  return %y : tensor<4x?xf32>
}

// M31: epsilon is an argument. An attribute cannot hold it.
func.func @m31_runtime_epsilon(%x: tensor<?x8xf32>, %e: tensor<?xf32>, %z: tensor<?xf32>, %y: tensor<?x8xf32>, %eps: f32) -> tensor<?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %eight = arith.constant 8.0 : f32
  %start = linalg.fill ins(%zero : f32) outs(%z : tensor<?xf32>) -> tensor<?xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<?x8xf32>) outs(%start : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %q = arith.mulf %a, %a : f32
    %t = arith.addf %q, %acc : f32
    linalg.yield %t : f32
  } -> tensor<?xf32>
  %n = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%x, %s : tensor<?x8xf32>, tensor<?xf32>) outs(%y : tensor<?x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %m = arith.divf %b, %eight : f32
    %v = arith.addf %m, %eps : f32
    // expected-remark @below {{no norm raised here: epsilon is negative or no constant}}
    %r = math.rsqrt %v : f32
    %p = arith.mulf %a, %r : f32
    linalg.yield %p : f32
  } -> tensor<?x8xf32>
  return %n : tensor<?x8xf32>
}
