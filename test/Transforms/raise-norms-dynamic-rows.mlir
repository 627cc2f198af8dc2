// Rows of a length that is known at run time only.

// RUN: renorm-opt %s --renorm-raise-norms --split-input-file | FileCheck %s
// RUN: renorm-opt %s --renorm-raise-norms=remarks=1 --split-input-file 2>&1 \
// RUN:   | FileCheck %s --check-prefix=REASON

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#col = affine_map<(i, j) -> (j)>
#each = affine_map<(i) -> (i)>

// Two passes, the mean by division, the variance by a reciprocal.
// CHECK-LABEL: func @layer_norm
// CHECK-SAME: %[[X:.*]]: tensor<?x?xf32>, %[[G:.*]]: tensor<?xf32>, %[[B:.*]]: tensor<?xf32>
// CHECK: renorm.layer_norm
// CHECK-SAME: %[[X]]
// CHECK-SAME: %[[G]]
// CHECK-SAME: %[[B]]
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @layer_norm(%x: tensor<?x?xf32>, %g: tensor<?xf32>, %b: tensor<?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %eps = arith.constant 1.0e-05 : f32
  %m = tensor.dim %x, %c0 : tensor<?x?xf32>
  %n = tensor.dim %x, %c1 : tensor<?x?xf32>
  %ni = arith.index_cast %n : index to i64
  %nf = arith.sitofp %ni : i64 to f32
  %inverse = arith.divf %one, %nf : f32
  %ev = tensor.empty(%m) : tensor<?xf32>
  %ex = tensor.empty(%m, %n) : tensor<?x?xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%ev : tensor<?xf32>) -> tensor<?xf32>
  %sum = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<?x?xf32>) outs(%fill : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %s = arith.addf %a, %acc : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %mean = linalg.generic {indexing_maps = [#each, #each], iterator_types = ["parallel"]}
      ins(%sum : tensor<?xf32>) outs(%ev : tensor<?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %s = arith.divf %a, %nf : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %z = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %mean : tensor<?x?xf32>, tensor<?xf32>) outs(%ex : tensor<?x?xf32>) {
  ^bb0(%a: f32, %c: f32, %o: f32):
    %s = arith.subf %a, %c : f32
    linalg.yield %s : f32
  } -> tensor<?x?xf32>
  %squares = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%z : tensor<?x?xf32>) outs(%fill : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %q = arith.mulf %a, %a : f32
    %s = arith.addf %q, %acc : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %r = linalg.generic {indexing_maps = [#each, #each], iterator_types = ["parallel"]}
      ins(%squares : tensor<?xf32>) outs(%ev : tensor<?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %v = arith.mulf %a, %inverse : f32
    %e = arith.addf %v, %eps : f32
    %s = math.rsqrt %e : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #col, #col, #id], iterator_types = ["parallel", "parallel"]}
      ins(%z, %r, %g, %b : tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) outs(%ex : tensor<?x?xf32>) {
  ^bb0(%a: f32, %c: f32, %h: f32, %k: f32, %o: f32):
    %s = arith.mulf %a, %c : f32
    %t = arith.mulf %s, %h : f32
    %u = arith.addf %t, %k : f32
    linalg.yield %u : f32
  } -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#each = affine_map<(i) -> (i)>
#none = affine_map<(i) -> ()>

// E[x^2] - E[x]^2, clamped; the length is a rank-0 tensor.
// CHECK-LABEL: func @one_pass
// CHECK: renorm.layer_norm
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @one_pass(%x: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %eps = arith.constant 1.0e-05 : f32
  %m = tensor.dim %x, %c0 : tensor<?x?xf32>
  %n = tensor.dim %x, %c1 : tensor<?x?xf32>
  %ni = arith.index_cast %n : index to i64
  %nd = arith.uitofp %ni : i64 to f64
  %nf = arith.truncf %nd : f64 to f32
  %nt = tensor.from_elements %nf : tensor<f32>
  %ev = tensor.empty(%m) : tensor<?xf32>
  %ex = tensor.empty(%m, %n) : tensor<?x?xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%ev : tensor<?xf32>) -> tensor<?xf32>
  %sums:2 = linalg.generic {indexing_maps = [#id, #row, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<?x?xf32>) outs(%fill, %fill : tensor<?xf32>, tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32, %acc2: f32):
    %s = arith.addf %a, %acc : f32
    %q = arith.mulf %a, %a : f32
    %t = arith.addf %q, %acc2 : f32
    linalg.yield %s, %t : f32, f32
  } -> (tensor<?xf32>, tensor<?xf32>)
  %mean = linalg.generic {indexing_maps = [#each, #none, #each], iterator_types = ["parallel"]}
      ins(%sums#0, %nt : tensor<?xf32>, tensor<f32>) outs(%ev : tensor<?xf32>) {
  ^bb0(%a: f32, %d: f32, %o: f32):
    %s = arith.divf %a, %d : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %r = linalg.generic {indexing_maps = [#each, #each, #none, #each], iterator_types = ["parallel"]}
      ins(%mean, %sums#1, %nt : tensor<?xf32>, tensor<?xf32>, tensor<f32>) outs(%ev : tensor<?xf32>) {
  ^bb0(%a: f32, %q: f32, %d: f32, %o: f32):
    %ms = arith.divf %q, %d : f32
    %aa = arith.mulf %a, %a : f32
    %v = arith.subf %ms, %aa : f32
    %w = arith.maximumf %v, %zero : f32
    %e = arith.addf %w, %eps : f32
    %s = math.rsqrt %e : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %mean, %r : tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>) outs(%ex : tensor<?x?xf32>) {
  ^bb0(%a: f32, %c: f32, %d: f32, %o: f32):
    %s = arith.subf %a, %c : f32
    %t = arith.mulf %s, %d : f32
    linalg.yield %t : f32
  } -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#col = affine_map<(i, j) -> (j)>
#each = affine_map<(i) -> (i)>

// Division in the body; the scale has an unknown length too.
// CHECK-LABEL: func @rms_norm
// CHECK: renorm.rms_norm {{.*}}
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @rms_norm(%x: tensor<?x?xf32>, %g: tensor<?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %eps = arith.constant 1.0e-05 : f32
  %m = tensor.dim %x, %c0 : tensor<?x?xf32>
  %n = tensor.dim %x, %c1 : tensor<?x?xf32>
  %nfi = arith.index_cast %n : index to i64
  %nf = arith.sitofp %nfi : i64 to f32
  %ev = tensor.empty(%m) : tensor<?xf32>
  %ex = tensor.empty(%m, %n) : tensor<?x?xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%ev : tensor<?xf32>) -> tensor<?xf32>
  %squares = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<?x?xf32>) outs(%fill : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %q = arith.mulf %a, %a : f32
    %s = arith.addf %q, %acc : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %r = linalg.generic {indexing_maps = [#each, #each], iterator_types = ["parallel"]}
      ins(%squares : tensor<?xf32>) outs(%ev : tensor<?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %v = arith.divf %a, %nf : f32
    %e = arith.addf %v, %eps : f32
    %s = math.rsqrt %e : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #col, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %r, %g : tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>) outs(%ex : tensor<?x?xf32>) {
  ^bb0(%a: f32, %c: f32, %h: f32, %o: f32):
    %s = arith.mulf %a, %c : f32
    %t = arith.mulf %s, %h : f32
    linalg.yield %t : f32
  } -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#col = affine_map<(i, j) -> (j)>
#each = affine_map<(i) -> (i)>

// Times 1/n that is computed in the body.
// CHECK-LABEL: func @rms_inverse
// CHECK: renorm.rms_norm {{.*}}
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @rms_inverse(%x: tensor<?x?xf32>, %g: tensor<?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %eps = arith.constant 1.0e-05 : f32
  %m = tensor.dim %x, %c0 : tensor<?x?xf32>
  %n = tensor.dim %x, %c1 : tensor<?x?xf32>
  %ev = tensor.empty(%m) : tensor<?xf32>
  %ex = tensor.empty(%m, %n) : tensor<?x?xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%ev : tensor<?xf32>) -> tensor<?xf32>
  %squares = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<?x?xf32>) outs(%fill : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %q = arith.mulf %a, %a : f32
    %s = arith.addf %q, %acc : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %r = linalg.generic {indexing_maps = [#each, #each], iterator_types = ["parallel"]}
      ins(%squares : tensor<?xf32>) outs(%ev : tensor<?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %k = arith.index_cast %n : index to i64
    %f = arith.sitofp %k : i64 to f32
    %i = arith.divf %one, %f : f32
    %v = arith.mulf %a, %i : f32
    %e = arith.addf %v, %eps : f32
    %s = math.rsqrt %e : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #col, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %r, %g : tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>) outs(%ex : tensor<?x?xf32>) {
  ^bb0(%a: f32, %c: f32, %h: f32, %o: f32):
    %s = arith.mulf %a, %c : f32
    %t = arith.mulf %s, %h : f32
    linalg.yield %t : f32
  } -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#col = affine_map<(i, j) -> (j)>
#each = affine_map<(i) -> (i)>

// The size of another tensor, over which one op runs together with the row.
// CHECK-LABEL: func @same_size_by_op
// CHECK: renorm.rms_norm {{.*}}
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @same_size_by_op(%x: tensor<?x?xf32>, %g: tensor<?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %eps = arith.constant 1.0e-05 : f32
  %m = tensor.dim %x, %c0 : tensor<?x?xf32>
  %n = tensor.dim %x, %c1 : tensor<?x?xf32>
  %k = tensor.dim %g, %c0 : tensor<?xf32>
  %nfi = arith.index_cast %k : index to i64
  %nf = arith.sitofp %nfi : i64 to f32
  %ev = tensor.empty(%m) : tensor<?xf32>
  %ex = tensor.empty(%m, %n) : tensor<?x?xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%ev : tensor<?xf32>) -> tensor<?xf32>
  %squares = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<?x?xf32>) outs(%fill : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %q = arith.mulf %a, %a : f32
    %s = arith.addf %q, %acc : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %r = linalg.generic {indexing_maps = [#each, #each], iterator_types = ["parallel"]}
      ins(%squares : tensor<?xf32>) outs(%ev : tensor<?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %v = arith.divf %a, %nf : f32
    %e = arith.addf %v, %eps : f32
    %s = math.rsqrt %e : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #col, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %r, %g : tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>) outs(%ex : tensor<?x?xf32>) {
  ^bb0(%a: f32, %c: f32, %h: f32, %o: f32):
    %s = arith.mulf %a, %c : f32
    %t = arith.mulf %s, %h : f32
    linalg.yield %t : f32
  } -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#col = affine_map<(i, j) -> (j)>
#each = affine_map<(i) -> (i)>

// x / sqrt(sum x^2) * sqrt(n).
// CHECK-LABEL: func @l2_times_root
// CHECK: renorm.rms_norm {{.*}}
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @l2_times_root(%x: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %eps = arith.constant 1.0e-05 : f32
  %m = tensor.dim %x, %c0 : tensor<?x?xf32>
  %n = tensor.dim %x, %c1 : tensor<?x?xf32>
  %nfi = arith.index_cast %n : index to i64
  %nf = arith.sitofp %nfi : i64 to f32
  %ev = tensor.empty(%m) : tensor<?xf32>
  %ex = tensor.empty(%m, %n) : tensor<?x?xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%ev : tensor<?xf32>) -> tensor<?xf32>
  %squares = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<?x?xf32>) outs(%fill : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %q = arith.mulf %a, %a : f32
    %s = arith.addf %q, %acc : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %r = linalg.generic {indexing_maps = [#each, #each], iterator_types = ["parallel"]}
      ins(%squares : tensor<?xf32>) outs(%ev : tensor<?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %e = arith.addf %a, %zero : f32
    %s = math.sqrt %e : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %r : tensor<?x?xf32>, tensor<?xf32>) outs(%ex : tensor<?x?xf32>) {
  ^bb0(%a: f32, %c: f32, %o: f32):
    %s = arith.divf %a, %c : f32
    %h = math.sqrt %nf : f32
    %t = arith.mulf %s, %h : f32
    linalg.yield %t : f32
  } -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#col = affine_map<(i, j) -> (j)>
#each = affine_map<(i) -> (i)>

// Near miss: divided by the number of rows.
// CHECK-LABEL: func @rows_not_columns
// CHECK-NOT: renorm.
// CHECK: return
// REASON: no norm raised here: epsilon is divided or multiplied by an unknown row length
func.func @rows_not_columns(%x: tensor<?x?xf32>, %g: tensor<?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %eps = arith.constant 1.0e-05 : f32
  %m = tensor.dim %x, %c0 : tensor<?x?xf32>
  %n = tensor.dim %x, %c1 : tensor<?x?xf32>
  %nfi = arith.index_cast %m : index to i64
  %nf = arith.sitofp %nfi : i64 to f32
  %ev = tensor.empty(%m) : tensor<?xf32>
  %ex = tensor.empty(%m, %n) : tensor<?x?xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%ev : tensor<?xf32>) -> tensor<?xf32>
  %squares = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<?x?xf32>) outs(%fill : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %q = arith.mulf %a, %a : f32
    %s = arith.addf %q, %acc : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %r = linalg.generic {indexing_maps = [#each, #each], iterator_types = ["parallel"]}
      ins(%squares : tensor<?xf32>) outs(%ev : tensor<?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %v = arith.divf %a, %nf : f32
    %e = arith.addf %v, %eps : f32
    %s = math.rsqrt %e : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #col, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %r, %g : tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>) outs(%ex : tensor<?x?xf32>) {
  ^bb0(%a: f32, %c: f32, %h: f32, %o: f32):
    %s = arith.mulf %a, %c : f32
    %t = arith.mulf %s, %h : f32
    linalg.yield %t : f32
  } -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#col = affine_map<(i, j) -> (j)>
#each = affine_map<(i) -> (i)>

// Near miss: divided by n + 1.
// CHECK-LABEL: func @plus_one
// CHECK-NOT: renorm.
// CHECK: return
// REASON: no norm raised here: no row of which this is the root of a second moment
func.func @plus_one(%x: tensor<?x?xf32>, %g: tensor<?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %eps = arith.constant 1.0e-05 : f32
  %m = tensor.dim %x, %c0 : tensor<?x?xf32>
  %n = tensor.dim %x, %c1 : tensor<?x?xf32>
  %k = arith.addi %n, %c1 : index
  %nfi = arith.index_cast %k : index to i64
  %nf = arith.sitofp %nfi : i64 to f32
  %ev = tensor.empty(%m) : tensor<?xf32>
  %ex = tensor.empty(%m, %n) : tensor<?x?xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%ev : tensor<?xf32>) -> tensor<?xf32>
  %squares = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<?x?xf32>) outs(%fill : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %q = arith.mulf %a, %a : f32
    %s = arith.addf %q, %acc : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %r = linalg.generic {indexing_maps = [#each, #each], iterator_types = ["parallel"]}
      ins(%squares : tensor<?xf32>) outs(%ev : tensor<?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %v = arith.divf %a, %nf : f32
    %e = arith.addf %v, %eps : f32
    %s = math.rsqrt %e : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #col, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %r, %g : tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>) outs(%ex : tensor<?x?xf32>) {
  ^bb0(%a: f32, %c: f32, %h: f32, %o: f32):
    %s = arith.mulf %a, %c : f32
    %t = arith.mulf %s, %h : f32
    linalg.yield %t : f32
  } -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#col = affine_map<(i, j) -> (j)>
#each = affine_map<(i) -> (i)>

// Near miss: a tensor of which nothing says that it is as long.
// CHECK-LABEL: func @another_tensor
// CHECK-NOT: renorm.
// CHECK: return
// REASON: no norm raised here: epsilon is divided or multiplied by an unknown row length
func.func @another_tensor(%x: tensor<?x?xf32>, %g: tensor<?xf32>, %w: tensor<?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %eps = arith.constant 1.0e-05 : f32
  %m = tensor.dim %x, %c0 : tensor<?x?xf32>
  %n = tensor.dim %x, %c1 : tensor<?x?xf32>
  %k = tensor.dim %w, %c0 : tensor<?xf32>
  %nfi = arith.index_cast %k : index to i64
  %nf = arith.sitofp %nfi : i64 to f32
  %ev = tensor.empty(%m) : tensor<?xf32>
  %ex = tensor.empty(%m, %n) : tensor<?x?xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%ev : tensor<?xf32>) -> tensor<?xf32>
  %squares = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<?x?xf32>) outs(%fill : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %q = arith.mulf %a, %a : f32
    %s = arith.addf %q, %acc : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %r = linalg.generic {indexing_maps = [#each, #each], iterator_types = ["parallel"]}
      ins(%squares : tensor<?xf32>) outs(%ev : tensor<?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %v = arith.divf %a, %nf : f32
    %e = arith.addf %v, %eps : f32
    %s = math.rsqrt %e : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #col, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %r, %g : tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>) outs(%ex : tensor<?x?xf32>) {
  ^bb0(%a: f32, %c: f32, %h: f32, %o: f32):
    %s = arith.mulf %a, %c : f32
    %t = arith.mulf %s, %h : f32
    linalg.yield %t : f32
  } -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#col = affine_map<(i, j) -> (j)>
#each = affine_map<(i) -> (i)>

// Near miss: the same without epsilon.
// CHECK-LABEL: func @another_tensor_no_epsilon
// CHECK-NOT: renorm.
// CHECK: return
// REASON: no norm raised here: only a multiple of a norm, by a size known at run time
func.func @another_tensor_no_epsilon(%x: tensor<?x?xf32>, %g: tensor<?xf32>, %w: tensor<?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %eps = arith.constant 1.0e-05 : f32
  %m = tensor.dim %x, %c0 : tensor<?x?xf32>
  %n = tensor.dim %x, %c1 : tensor<?x?xf32>
  %k = tensor.dim %w, %c0 : tensor<?xf32>
  %nfi = arith.index_cast %k : index to i64
  %nf = arith.sitofp %nfi : i64 to f32
  %ev = tensor.empty(%m) : tensor<?xf32>
  %ex = tensor.empty(%m, %n) : tensor<?x?xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%ev : tensor<?xf32>) -> tensor<?xf32>
  %squares = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<?x?xf32>) outs(%fill : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %q = arith.mulf %a, %a : f32
    %s = arith.addf %q, %acc : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %r = linalg.generic {indexing_maps = [#each, #each], iterator_types = ["parallel"]}
      ins(%squares : tensor<?xf32>) outs(%ev : tensor<?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %e = arith.divf %a, %nf : f32
    %s = math.rsqrt %e : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #col, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %r, %g : tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>) outs(%ex : tensor<?x?xf32>) {
  ^bb0(%a: f32, %c: f32, %h: f32, %o: f32):
    %s = arith.mulf %a, %c : f32
    %t = arith.mulf %s, %h : f32
    linalg.yield %t : f32
  } -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#col = affine_map<(i, j) -> (j)>
#each = affine_map<(i) -> (i)>

// Near miss: k/k of a tensor that may be empty.
// CHECK-LABEL: func @cancelled_foreign_size
// CHECK-NOT: renorm.
// CHECK: return
// REASON: no norm raised here: {{.*}}
func.func @cancelled_foreign_size(%x: tensor<?x?xf32>, %w: tensor<?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %eps = arith.constant 1.0e-05 : f32
  %m = tensor.dim %x, %c0 : tensor<?x?xf32>
  %n = tensor.dim %x, %c1 : tensor<?x?xf32>
  %k = tensor.dim %w, %c0 : tensor<?xf32>
  %kfi = arith.index_cast %k : index to i64
  %kf = arith.sitofp %kfi : i64 to f32
  %nfi = arith.index_cast %n : index to i64
  %nf = arith.sitofp %nfi : i64 to f32
  %ev = tensor.empty(%m) : tensor<?xf32>
  %ex = tensor.empty(%m, %n) : tensor<?x?xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%ev : tensor<?xf32>) -> tensor<?xf32>
  %squares = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<?x?xf32>) outs(%fill : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %q = arith.mulf %a, %a : f32
    %s = arith.addf %q, %acc : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %r = linalg.generic {indexing_maps = [#each, #each], iterator_types = ["parallel"]}
      ins(%squares : tensor<?xf32>) outs(%ev : tensor<?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %u = arith.mulf %a, %kf : f32
    %w1 = arith.divf %u, %kf : f32
    %v = arith.divf %w1, %nf : f32
    %e = arith.addf %v, %eps : f32
    %s = math.rsqrt %e : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %r : tensor<?x?xf32>, tensor<?xf32>) outs(%ex : tensor<?x?xf32>) {
  ^bb0(%a: f32, %c: f32, %o: f32):
    %s = arith.mulf %a, %c : f32
    %t = arith.addf %s, %zero : f32
    linalg.yield %t : f32
  } -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}
