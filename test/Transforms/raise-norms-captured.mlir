// RUN: renorm-opt %s -renorm-raise-norms | FileCheck %s

// A branch that normalises a row from around it, as jax.lax.cond gives it.

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
!d = tensor<?x8xf32>
!r = tensor<?xf32>

// CHECK-LABEL: func @branch
// CHECK-SAME:    %[[X:[^:]*]]: tensor<?x8xf32>
// CHECK:         scf.if
// CHECK:           renorm.layer_norm ins(%[[X]] :
// CHECK-LABEL: func @mean_of_another_row
// CHECK-NOT:       renorm.
func.func @branch(%x: !d, %w: !d, %r: !r, %c: i1) -> !d {
  %8 = arith.constant 8.0 : f32
  %eps = arith.constant 1.0e-5 : f32
  %zero = arith.constant 0.0 : f32
  %z = linalg.fill ins(%zero : f32) outs(%r : !r) -> !r
  %y = scf.if %c -> !d {
    %s = linalg.reduce {arith.addf} ins(%x : !d) outs(%z : !r) dimensions = [1]
    %d = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %s : !d, !r) outs(%w : !d) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %m = arith.divf %b, %8 : f32
      %q = arith.subf %a, %m : f32
      linalg.yield %q : f32
    } -> !d
    %v = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]} ins(%d : !d) outs(%z : !r) {
    ^bb0(%a: f32, %o: f32):
      %q = arith.mulf %a, %a : f32
      %t = arith.addf %q, %o : f32
      linalg.yield %t : f32
    } -> !r
    %n = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%d, %v : !d, !r) outs(%w : !d) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %m = arith.divf %b, %8 : f32
      %e = arith.addf %m, %eps : f32
      %f = math.rsqrt %e : f32
      %q = arith.mulf %a, %f : f32
      linalg.yield %q : f32
    } -> !d
    scf.yield %n : !d
  } else {
    scf.yield %x : !d
  }
  return %y : !d
}
func.func @mean_of_another_row(%x: !d, %w: !d, %r: !r, %c: i1) -> !d {
  %8 = arith.constant 8.0 : f32
  %eps = arith.constant 1.0e-5 : f32
  %zero = arith.constant 0.0 : f32
  %z = linalg.fill ins(%zero : f32) outs(%r : !r) -> !r
  %y = scf.if %c -> !d {
    %s = linalg.reduce {arith.addf} ins(%w : !d) outs(%z : !r) dimensions = [1]
    %d = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %s : !d, !r) outs(%w : !d) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %m = arith.divf %b, %8 : f32
      %q = arith.subf %a, %m : f32
      linalg.yield %q : f32
    } -> !d
    %v = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]} ins(%x : !d) outs(%z : !r) {
    ^bb0(%a: f32, %o: f32):
      %q = arith.mulf %a, %a : f32
      %t = arith.addf %q, %o : f32
      linalg.yield %t : f32
    } -> !r
    %n = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%d, %v : !d, !r) outs(%w : !d) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %m = arith.divf %b, %8 : f32
      %e = arith.addf %m, %eps : f32
      %f = math.rsqrt %e : f32
      %q = arith.mulf %a, %f : f32
      linalg.yield %q : f32
    } -> !d
    scf.yield %n : !d
  } else {
    scf.yield %x : !d
  }
  return %y : !d
}
