// RUN: renorm-opt %s -renorm-compress="force=true fold=false" | FileCheck %s
// RUN: renorm-opt %s -renorm-compress=force=true | FileCheck %s --check-prefix=FOLD
// RUN: renorm-check %s --pipeline="renorm-compress{force=true fold=false}" --entry=block | FileCheck %s --check-prefix=EQUAL
// RUN: renorm-check %s --pipeline="renorm-compress{force=true fold=false channel=1}" --entry=block | FileCheck %s --check-prefix=EQUAL
// RUN: renorm-check %s --pipeline="renorm-compress{force=true channel=0}" --entry=block | FileCheck %s --check-prefix=EQUAL
// RUN: renorm-check %s --pipeline="renorm-compress{force=true fold=false}" --entry=dynamic | FileCheck %s --check-prefix=EQUAL
// RUN: renorm-check %s --pipeline="renorm-compress{force=true}" --entry=chained | FileCheck %s --check-prefix=EQUAL
// RUN: renorm-check %s --pipeline="renorm-compress{force=true fold=false channel=1}" --entry=chained | FileCheck %s --check-prefix=EQUAL
// RUN: renorm-opt %s -renorm-compress | FileCheck %s --check-prefix=PAYS

// EQUAL: {{^}}equal
// Two f64 are 16 bytes.
// PAYS: crms_norm

#id = affine_map<(i, j) -> (i, j)>
#col = affine_map<(i, j) -> (j)>

// A residual stream: a linear layer with bias writes it, a norm with scale and
// bias and an un-normed linear layer read it.
// CHECK-LABEL: func @block
// CHECK:         %[[H:.*]] = linalg.matmul {{.*}} -> tensor<4x2xf64>
// CHECK:         %[[X:.*]] = linalg.generic {{.*}} ins(%[[H]], %{{.*}} : tensor<4x2xf64>, tensor<2xf64>)
// CHECK:         %[[N:.*]] = renorm.crms_norm ins(%[[X]] : tensor<4x2xf64>) outs({{.*}}) axes = [1] epsilon = 1.000000e-05 {full_size = 3 : i64}
// CHECK:         linalg.matmul ins(%[[N]], %{{.*}} : tensor<4x2xf64>, tensor<2x5xf64>)
// CHECK:         linalg.matmul ins(%[[X]], %{{.*}} : tensor<4x2xf64>, tensor<2x5xf64>)
// FOLD-LABEL: func @block
// FOLD-NOT:     renorm.center
// FOLD-NOT:     extract_slice
// FOLD:         renorm.crms_norm
func.func @block(%a: tensor<4x2xf64>) -> (tensor<4x5xf64>, tensor<4x5xf64>) {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.5]]> : tensor<2x3xf64>
  %b = arith.constant dense<[0.25, -1.0, 3.0]> : tensor<3xf64>
  %g = arith.constant dense<[1.5, 0.5, -2.0]> : tensor<3xf64>
  %s = arith.constant dense<[0.125, 2.0, 1.0]> : tensor<3xf64>
  %v = arith.constant dense<[[1.0, 2.0, 3.0, 4.0, 5.0], [0.5, -1.0, 2.0, 7.0, 1.0], [3.0, 1.0, 4.0, 1.0, 5.0]]> : tensor<3x5xf64>
  %z3 = arith.constant dense<0.0> : tensor<4x3xf64>
  %z5 = arith.constant dense<0.0> : tensor<4x5xf64>
  %ew = tensor.empty() : tensor<2x3xf64>
  %eb = tensor.empty() : tensor<3xf64>
  %e = tensor.empty() : tensor<4x3xf64>
  %cw = renorm.center ins(%w : tensor<2x3xf64>) outs(%ew : tensor<2x3xf64>) axes = [1] -> tensor<2x3xf64>
  %cb = renorm.center ins(%b : tensor<3xf64>) outs(%eb : tensor<3xf64>) axes = [0] -> tensor<3xf64>
  %h = linalg.matmul ins(%a, %cw : tensor<4x2xf64>, tensor<2x3xf64>) outs(%z3 : tensor<4x3xf64>) -> tensor<4x3xf64>
  %x = linalg.generic {indexing_maps = [#id, #col, #id], iterator_types = ["parallel", "parallel"]}
      ins(%h, %cb : tensor<4x3xf64>, tensor<3xf64>) outs(%e : tensor<4x3xf64>) {
  ^bb0(%p: f64, %q: f64, %out: f64):
    %sum = arith.addf %p, %q : f64
    linalg.yield %sum : f64
  } -> tensor<4x3xf64>
  %n = renorm.rms_norm ins(%x : tensor<4x3xf64>) scale(%g : tensor<3xf64>) bias(%s : tensor<3xf64>)
      outs(%e : tensor<4x3xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<4x3xf64>
  %y = linalg.matmul ins(%n, %v : tensor<4x3xf64>, tensor<3x5xf64>) outs(%z5 : tensor<4x5xf64>) -> tensor<4x5xf64>
  %u = linalg.matmul ins(%x, %v : tensor<4x3xf64>, tensor<3x5xf64>) outs(%z5 : tensor<4x5xf64>) -> tensor<4x5xf64>
  return %y, %u : tensor<4x5xf64>, tensor<4x5xf64>
}

// The number of rows is known at run time only.
// CHECK-LABEL: func @dynamic
// CHECK:         %[[H:.*]] = linalg.matmul {{.*}} -> tensor<?x2xf64>
// CHECK:         renorm.crms_norm ins(%[[H]] : tensor<?x2xf64>)
func.func @dynamic(%a: tensor<?x2xf64>) -> tensor<?x5xf64> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f64
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.5]]> : tensor<2x3xf64>
  %v = arith.constant dense<[[1.0, 2.0, 3.0, 4.0, 5.0], [0.5, -1.0, 2.0, 7.0, 1.0], [3.0, 1.0, 4.0, 1.0, 5.0]]> : tensor<3x5xf64>
  %ew = tensor.empty() : tensor<2x3xf64>
  %cw = renorm.center ins(%w : tensor<2x3xf64>) outs(%ew : tensor<2x3xf64>) axes = [1] -> tensor<2x3xf64>
  %rows = tensor.dim %a, %c0 : tensor<?x2xf64>
  %e = tensor.empty(%rows) : tensor<?x3xf64>
  %z = linalg.fill ins(%zero : f64) outs(%e : tensor<?x3xf64>) -> tensor<?x3xf64>
  %h = linalg.matmul ins(%a, %cw : tensor<?x2xf64>, tensor<2x3xf64>) outs(%z : tensor<?x3xf64>) -> tensor<?x3xf64>
  %n = renorm.rms_norm ins(%h : tensor<?x3xf64>) outs(%e : tensor<?x3xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<?x3xf64>
  %again = tensor.dim %n, %c0 : tensor<?x3xf64>
  %e5 = tensor.empty(%again) : tensor<?x5xf64>
  %z5 = linalg.fill ins(%zero : f64) outs(%e5 : tensor<?x5xf64>) -> tensor<?x5xf64>
  %y = linalg.matmul ins(%n, %v : tensor<?x3xf64>, tensor<3x5xf64>) outs(%z5 : tensor<?x5xf64>) -> tensor<?x5xf64>
  return %y : tensor<?x5xf64>
}

// The reader of one stream writes the next: two rounds. The rows are transposed
// and sliced on their way.
// CHECK-LABEL: func @chained
// CHECK-COUNT-2: renorm.crms_norm
func.func @chained(%a: tensor<4x2xf64>) -> tensor<2x5xf64> {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.5]]> : tensor<2x3xf64>
  %u = arith.constant dense<[[1.0, -2.0, 0.5], [3.0, 1.0, 2.0], [0.25, 4.0, -1.0]]> : tensor<3x3xf64>
  %g = arith.constant dense<[1.5, 0.5, -2.0]> : tensor<3xf64>
  %s = arith.constant dense<[0.125, 2.0, 1.0]> : tensor<3xf64>
  %v = arith.constant dense<[[1.0, 2.0, 3.0, 4.0, 5.0], [0.5, -1.0, 2.0, 7.0, 1.0], [3.0, 1.0, 4.0, 1.0, 5.0]]> : tensor<3x5xf64>
  %z3 = arith.constant dense<0.0> : tensor<4x3xf64>
  %zt = arith.constant dense<0.0> : tensor<4x3xf64>
  %z5 = arith.constant dense<0.0> : tensor<2x5xf64>
  %ew = tensor.empty() : tensor<2x3xf64>
  %eu = tensor.empty() : tensor<3x3xf64>
  %e = tensor.empty() : tensor<4x3xf64>
  %et = tensor.empty() : tensor<3x4xf64>
  %cw = renorm.center ins(%w : tensor<2x3xf64>) outs(%ew : tensor<2x3xf64>) axes = [1] -> tensor<2x3xf64>
  %cu = renorm.center ins(%u : tensor<3x3xf64>) outs(%eu : tensor<3x3xf64>) axes = [1] -> tensor<3x3xf64>
  %h = linalg.matmul ins(%a, %cw : tensor<4x2xf64>, tensor<2x3xf64>) outs(%z3 : tensor<4x3xf64>) -> tensor<4x3xf64>
  %n = renorm.rms_norm ins(%h : tensor<4x3xf64>) scale(%g : tensor<3xf64>)
      outs(%e : tensor<4x3xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<4x3xf64>
  %k = linalg.matmul ins(%n, %cu : tensor<4x3xf64>, tensor<3x3xf64>) outs(%zt : tensor<4x3xf64>) -> tensor<4x3xf64>
  %m = renorm.rms_norm ins(%k : tensor<4x3xf64>) scale(%g : tensor<3xf64>) bias(%s : tensor<3xf64>)
      outs(%e : tensor<4x3xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<4x3xf64>
  %t = linalg.transpose ins(%m : tensor<4x3xf64>) outs(%et : tensor<3x4xf64>) permutation = [1, 0]
  %r = tensor.extract_slice %t[0, 1] [3, 2] [1, 1] : tensor<3x4xf64> to tensor<3x2xf64>
  %y = linalg.generic {indexing_maps = [affine_map<(i, j, k) -> (k, i)>, affine_map<(i, j, k) -> (k, j)>, affine_map<(i, j, k) -> (i, j)>],
                       iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%r, %v : tensor<3x2xf64>, tensor<3x5xf64>) outs(%z5 : tensor<2x5xf64>) {
  ^bb0(%p: f64, %q: f64, %acc: f64):
    %pq = arith.mulf %p, %q : f64
    %sum = arith.addf %acc, %pq : f64
    linalg.yield %sum : f64
  } -> tensor<2x5xf64>
  return %y : tensor<2x5xf64>
}
