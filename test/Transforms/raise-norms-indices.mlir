// Rows that a mean reads at joined indices (a product with a column of 1/d over
// tokens that are joined and parted again), and rows of constants.

// RUN: renorm-opt %s --renorm-raise-norms --split-input-file | FileCheck %s
// RUN: renorm-opt %s --renorm-raise-norms=remarks=1 --split-input-file -o /dev/null 2>&1 \
// RUN:   | FileCheck %s --check-prefix=REASON
// RUN: split-file %s %t
// RUN: renorm-check %t/joined.mlir --pipeline='renorm-optimize{remarks=false}' | FileCheck %s --check-prefix=SAME
// RUN: renorm-check %t/queries.mlir --pipeline='renorm-optimize{remarks=false}' | FileCheck %s --check-prefix=SAME
// RUN: renorm-check %t/any_batch.mlir --pipeline='renorm-optimize{remarks=false}' | FileCheck %s --check-prefix=SAME
// RUN: renorm-opt %t/queries.mlir --renorm-optimize --renorm-report=- -o /dev/null | FileCheck %s --check-prefix=FOLDED
// SAME: equal
// FOLDED: folded

//--- joined.mlir
// CHECK-LABEL: func @joined(
// CHECK-SAME:    %[[X:.*]]: tensor<10x16xf64>
// CHECK:         %[[Y:.*]] = renorm.layer_norm ins(%[[X]] : tensor<10x16xf64>)
// CHECK-SAME:      axes = [1]
// CHECK-NEXT:    return %[[Y]]
func.func @joined(%x: tensor<10x16xf64>) -> tensor<10x16xf64> {
  %zero = arith.constant dense<0.0> : tensor<10x1xf64>
  %none = arith.constant dense<0.0> : tensor<2x5x1xf64>
  %mean = arith.constant dense<0.0625> : tensor<16x1xf64>
  %eps = arith.constant dense<1.0e-05> : tensor<2x5x1xf64>
  %init = tensor.empty() : tensor<2x5x16xf64>
  %rows = tensor.expand_shape %x [[0, 1], [2]] output_shape [2, 5, 16] : tensor<10x16xf64> into tensor<2x5x16xf64>
  %m = linalg.matmul ins(%x, %mean : tensor<10x16xf64>, tensor<16x1xf64>) outs(%zero : tensor<10x1xf64>) -> tensor<10x1xf64>
  %m2 = tensor.expand_shape %m [[0, 1], [2]] output_shape [2, 5, 1] : tensor<10x1xf64> into tensor<2x5x1xf64>
  %m1 = tensor.collapse_shape %m2 [[0], [1, 2]] : tensor<2x5x1xf64> into tensor<2x5xf64>
  %mb = linalg.broadcast ins(%m1 : tensor<2x5xf64>) outs(%init : tensor<2x5x16xf64>) dimensions = [2]
  %z = arith.subf %rows, %mb : tensor<2x5x16xf64>
  %q = arith.mulf %z, %z : tensor<2x5x16xf64>
  %qj = tensor.collapse_shape %q [[0, 1], [2]] : tensor<2x5x16xf64> into tensor<10x16xf64>
  %v = linalg.matmul ins(%qj, %mean : tensor<10x16xf64>, tensor<16x1xf64>) outs(%zero : tensor<10x1xf64>) -> tensor<10x1xf64>
  %rj = tensor.expand_shape %v [[0, 1], [2]] output_shape [2, 5, 1] : tensor<10x1xf64> into tensor<2x5x1xf64>
  %r2 = arith.addf %rj, %none : tensor<2x5x1xf64>
  %ve = arith.addf %r2, %eps : tensor<2x5x1xf64>
  %r = math.rsqrt %ve : tensor<2x5x1xf64>
  %r1 = tensor.collapse_shape %r [[0], [1, 2]] : tensor<2x5x1xf64> into tensor<2x5xf64>
  %rb = linalg.broadcast ins(%r1 : tensor<2x5xf64>) outs(%init : tensor<2x5x16xf64>) dimensions = [2]
  %n = arith.mulf %z, %rb : tensor<2x5x16xf64>
  %y = tensor.collapse_shape %n [[0, 1], [2]] : tensor<2x5x16xf64> into tensor<10x16xf64>
  return %y : tensor<10x16xf64>
}

// -----

// The variance of token 2 i + j is given to token 5 j + i.
//--- crossed.mlir
// CHECK-LABEL: func @crossed(
// CHECK-NOT:     renorm.
// CHECK:         return
// REASON:        no norm raised here: the statistic is not taken over whole rows of the value
func.func @crossed(%x: tensor<10x16xf64>) -> tensor<10x16xf64> {
  %zero = arith.constant dense<0.0> : tensor<10x1xf64>
  %none = arith.constant dense<0.0> : tensor<2x5x1xf64>
  %mean = arith.constant dense<0.0625> : tensor<16x1xf64>
  %eps = arith.constant dense<1.0e-05> : tensor<2x5x1xf64>
  %init = tensor.empty() : tensor<2x5x16xf64>
  %rows = tensor.expand_shape %x [[0, 1], [2]] output_shape [2, 5, 16] : tensor<10x16xf64> into tensor<2x5x16xf64>
  %m = linalg.matmul ins(%x, %mean : tensor<10x16xf64>, tensor<16x1xf64>) outs(%zero : tensor<10x1xf64>) -> tensor<10x1xf64>
  %m2 = tensor.expand_shape %m [[0, 1], [2]] output_shape [2, 5, 1] : tensor<10x1xf64> into tensor<2x5x1xf64>
  %m1 = tensor.collapse_shape %m2 [[0], [1, 2]] : tensor<2x5x1xf64> into tensor<2x5xf64>
  %mb = linalg.broadcast ins(%m1 : tensor<2x5xf64>) outs(%init : tensor<2x5x16xf64>) dimensions = [2]
  %z = arith.subf %rows, %mb : tensor<2x5x16xf64>
  %q = arith.mulf %z, %z : tensor<2x5x16xf64>
  %qj = tensor.collapse_shape %q [[0, 1], [2]] : tensor<2x5x16xf64> into tensor<10x16xf64>
  %v = linalg.matmul ins(%qj, %mean : tensor<10x16xf64>, tensor<16x1xf64>) outs(%zero : tensor<10x1xf64>) -> tensor<10x1xf64>
  %rj = tensor.expand_shape %v [[0, 1], [2]] output_shape [5, 2, 1] : tensor<10x1xf64> into tensor<5x2x1xf64>
  %rp = tensor.empty() : tensor<2x5x1xf64>
  %r2 = linalg.transpose ins(%rj : tensor<5x2x1xf64>) outs(%rp : tensor<2x5x1xf64>) permutation = [1, 0, 2]
  %ve = arith.addf %r2, %eps : tensor<2x5x1xf64>
  %r = math.rsqrt %ve : tensor<2x5x1xf64>
  %r1 = tensor.collapse_shape %r [[0], [1, 2]] : tensor<2x5x1xf64> into tensor<2x5xf64>
  %rb = linalg.broadcast ins(%r1 : tensor<2x5xf64>) outs(%init : tensor<2x5x16xf64>) dimensions = [2]
  %n = arith.mulf %z, %rb : tensor<2x5x16xf64>
  %y = tensor.collapse_shape %n [[0, 1], [2]] : tensor<2x5x16xf64> into tensor<10x16xf64>
  return %y : tensor<10x16xf64>
}

// -----

//--- queries.mlir
#r = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-LABEL: func @queries(
// CHECK:         %[[X:.*]] = linalg.broadcast
// CHECK:         renorm.layer_norm ins(%[[X]] : tensor<2x3x4xf64>)
// CHECK-SAME:      axes = [2]
func.func @queries() -> tensor<2x3x4xf64> {
  %latents = arith.constant dense<[[1.0, 2.0, -0.5, 0.25], [0.5, -3.0, 1.5, 2.0], [-1.0, 0.75, 4.0, 0.125]]> : tensor<3x4xf64>
  %zero = arith.constant 0.0 : f64
  %i = tensor.empty() : tensor<2x3x4xf64>
  %i0 = tensor.empty() : tensor<2x3xf64>
  %z0 = linalg.fill ins(%zero : f64) outs(%i0 : tensor<2x3xf64>) -> tensor<2x3xf64>
  %x = linalg.broadcast ins(%latents : tensor<3x4xf64>) outs(%i : tensor<2x3x4xf64>) dimensions = [0]
  %s = linalg.reduce { arith.addf } ins(%x : tensor<2x3x4xf64>) outs(%z0 : tensor<2x3xf64>) dimensions = [2]
  %m = linalg.generic {indexing_maps = [#r, #r], iterator_types = ["parallel", "parallel"]} ins(%s : tensor<2x3xf64>) outs(%i0 : tensor<2x3xf64>) {
  ^bb0(%a: f64, %o: f64):
    %k = arith.constant 0.25 : f64
    %p = arith.mulf %a, %k : f64
    linalg.yield %p : f64
  } -> tensor<2x3xf64>
  %mb = linalg.broadcast ins(%m : tensor<2x3xf64>) outs(%i : tensor<2x3x4xf64>) dimensions = [2]
  %c = arith.subf %x, %mb : tensor<2x3x4xf64>
  %q = arith.mulf %c, %c : tensor<2x3x4xf64>
  %s2 = linalg.reduce { arith.addf } ins(%q : tensor<2x3x4xf64>) outs(%z0 : tensor<2x3xf64>) dimensions = [2]
  %v = linalg.generic {indexing_maps = [#r, #r], iterator_types = ["parallel", "parallel"]} ins(%s2 : tensor<2x3xf64>) outs(%i0 : tensor<2x3xf64>) {
  ^bb0(%a: f64, %o: f64):
    %k = arith.constant 0.25 : f64
    %e = arith.constant 1.0e-05 : f64
    %p = arith.mulf %a, %k : f64
    %w = arith.addf %p, %e : f64
    %u = math.rsqrt %w : f64
    linalg.yield %u : f64
  } -> tensor<2x3xf64>
  %rb = linalg.broadcast ins(%v : tensor<2x3xf64>) outs(%i : tensor<2x3x4xf64>) dimensions = [2]
  %y = arith.mulf %c, %rb : tensor<2x3x4xf64>
  return %y : tensor<2x3x4xf64>
}

// -----

//--- any_batch.mlir
#r = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-LABEL: func @any_batch(
// CHECK:         renorm.layer_norm ins(%{{.*}} : tensor<?x3x4xf64>)
// CHECK-SAME:      axes = [2]
func.func @any_batch(%n: tensor<?xf64>) -> tensor<?x3x4xf64> {
  %c0 = arith.constant 0 : index
  %b = tensor.dim %n, %c0 : tensor<?xf64>
  %latents = arith.constant dense<[[1.0, 2.0, -0.5, 0.25], [0.5, -3.0, 1.5, 2.0], [-1.0, 0.75, 4.0, 0.125]]> : tensor<3x4xf64>
  %zero = arith.constant 0.0 : f64
  %i = tensor.empty(%b) : tensor<?x3x4xf64>
  %i0 = tensor.empty(%b) : tensor<?x3xf64>
  %z0 = linalg.fill ins(%zero : f64) outs(%i0 : tensor<?x3xf64>) -> tensor<?x3xf64>
  %x = linalg.broadcast ins(%latents : tensor<3x4xf64>) outs(%i : tensor<?x3x4xf64>) dimensions = [0]
  %s = linalg.reduce { arith.addf } ins(%x : tensor<?x3x4xf64>) outs(%z0 : tensor<?x3xf64>) dimensions = [2]
  %m = linalg.generic {indexing_maps = [#r, #r], iterator_types = ["parallel", "parallel"]} ins(%s : tensor<?x3xf64>) outs(%i0 : tensor<?x3xf64>) {
  ^bb0(%a: f64, %o: f64):
    %k = arith.constant 0.25 : f64
    %p = arith.mulf %a, %k : f64
    linalg.yield %p : f64
  } -> tensor<?x3xf64>
  %mb = linalg.broadcast ins(%m : tensor<?x3xf64>) outs(%i : tensor<?x3x4xf64>) dimensions = [2]
  %c = arith.subf %x, %mb : tensor<?x3x4xf64>
  %q = arith.mulf %c, %c : tensor<?x3x4xf64>
  %s2 = linalg.reduce { arith.addf } ins(%q : tensor<?x3x4xf64>) outs(%z0 : tensor<?x3xf64>) dimensions = [2]
  %v = linalg.generic {indexing_maps = [#r, #r], iterator_types = ["parallel", "parallel"]} ins(%s2 : tensor<?x3xf64>) outs(%i0 : tensor<?x3xf64>) {
  ^bb0(%a: f64, %o: f64):
    %k = arith.constant 0.25 : f64
    %e = arith.constant 1.0e-05 : f64
    %p = arith.mulf %a, %k : f64
    %w = arith.addf %p, %e : f64
    %u = math.rsqrt %w : f64
    linalg.yield %u : f64
  } -> tensor<?x3xf64>
  %rb = linalg.broadcast ins(%v : tensor<?x3xf64>) outs(%i : tensor<?x3x4xf64>) dimensions = [2]
  %y = arith.mulf %c, %rb : tensor<?x3x4xf64>
  return %y : tensor<?x3x4xf64>
}

// -----

// Weight normalisation: no epsilon.
//--- weight.mlir
#r = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-LABEL: func @weight(
// CHECK-NOT:     renorm.
// CHECK:         return
// REASON:        no norm raised here: what is normalised is a weight
func.func @weight() -> tensor<2x3x4xf64> {
  %latents = arith.constant dense<[[1.0, 2.0, -0.5, 0.25], [0.5, -3.0, 1.5, 2.0], [-1.0, 0.75, 4.0, 0.125]]> : tensor<3x4xf64>
  %zero = arith.constant 0.0 : f64
  %i = tensor.empty() : tensor<2x3x4xf64>
  %i0 = tensor.empty() : tensor<2x3xf64>
  %z0 = linalg.fill ins(%zero : f64) outs(%i0 : tensor<2x3xf64>) -> tensor<2x3xf64>
  %x = linalg.broadcast ins(%latents : tensor<3x4xf64>) outs(%i : tensor<2x3x4xf64>) dimensions = [0]
  %c = arith.addf %x, %x : tensor<2x3x4xf64>
  %q = arith.mulf %c, %c : tensor<2x3x4xf64>
  %s2 = linalg.reduce { arith.addf } ins(%q : tensor<2x3x4xf64>) outs(%z0 : tensor<2x3xf64>) dimensions = [2]
  %v = linalg.generic {indexing_maps = [#r, #r], iterator_types = ["parallel", "parallel"]} ins(%s2 : tensor<2x3xf64>) outs(%i0 : tensor<2x3xf64>) {
  ^bb0(%a: f64, %o: f64):
    %k = arith.constant 0.25 : f64
    %e = arith.constant 0.0 : f64
    %p = arith.mulf %a, %k : f64
    %w = arith.addf %p, %e : f64
    %u = math.rsqrt %w : f64
    linalg.yield %u : f64
  } -> tensor<2x3xf64>
  %rb = linalg.broadcast ins(%v : tensor<2x3xf64>) outs(%i : tensor<2x3x4xf64>) dimensions = [2]
  %y = arith.mulf %c, %rb : tensor<2x3x4xf64>
  return %y : tensor<2x3x4xf64>
}

// -----

// Tokens are parted in front of the norm and joined behind it: the norm is what
// stands between.
//--- parted.mlir
#r = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-LABEL: func @parted(
// CHECK:         %[[ROWS:.*]] = tensor.expand_shape
// CHECK:         %[[Y:.*]] = renorm.rms_norm ins(%[[ROWS]] : tensor<2x5x16xf64>)
// CHECK:         tensor.collapse_shape %[[Y]]
func.func @parted(%x: tensor<10x16xf64>) -> tensor<10x16xf64> {
  %zero = arith.constant 0.0 : f64
  %i = tensor.empty() : tensor<2x5x16xf64>
  %i0 = tensor.empty() : tensor<2x5xf64>
  %z0 = linalg.fill ins(%zero : f64) outs(%i0 : tensor<2x5xf64>) -> tensor<2x5xf64>
  %rows = tensor.expand_shape %x [[0, 1], [2]] output_shape [2, 5, 16] : tensor<10x16xf64> into tensor<2x5x16xf64>
  %q = arith.mulf %rows, %rows : tensor<2x5x16xf64>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<2x5x16xf64>) outs(%z0 : tensor<2x5xf64>) dimensions = [2]
  %v = linalg.generic {indexing_maps = [#r, #r], iterator_types = ["parallel", "parallel"]} ins(%s : tensor<2x5xf64>) outs(%i0 : tensor<2x5xf64>) {
  ^bb0(%a: f64, %o: f64):
    %k = arith.constant 0.0625 : f64
    %e = arith.constant 1.0e-05 : f64
    %p = arith.mulf %a, %k : f64
    %w = arith.addf %p, %e : f64
    %u = math.rsqrt %w : f64
    linalg.yield %u : f64
  } -> tensor<2x5xf64>
  %rb = linalg.broadcast ins(%v : tensor<2x5xf64>) outs(%i : tensor<2x5x16xf64>) dimensions = [2]
  %n = arith.mulf %rows, %rb : tensor<2x5x16xf64>
  %y = tensor.collapse_shape %n [[0, 1], [2]] : tensor<2x5x16xf64> into tensor<10x16xf64>
  return %y : tensor<10x16xf64>
}
