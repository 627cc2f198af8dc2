// RUN: renorm-opt %s -renorm-recenter -verify-diagnostics=only-expected -split-input-file | FileCheck %s

// Loops, branches and calls hand a mean over as it is. Their numbers are run by
// Integration/control-flow.test; here is where centres stand, and the reasons.

!t = tensor<4x4xf32>

// The weights of all layers are one constant, with one center in front of the
// loop; the start is centred in its own weight.
// CHECK-LABEL: func @scan
// CHECK:         %[[CW:.*]] = renorm.center ins(%{{.*}} : tensor<2x4x4xf32>) {{.*}} axes = [2]
// CHECK:         %[[CV:.*]] = renorm.center ins(%{{.*}} : tensor<4x4xf32>) {{.*}} axes = [1]
// CHECK:         %[[H:.*]] = linalg.matmul ins(%{{.*}}, %[[CV]] :
// CHECK:         scf.for {{.*}} iter_args(%[[S:.*]] = %[[H]])
// CHECK:           renorm.rms_norm ins(%[[S]] :
// CHECK:           tensor.extract_slice %[[CW]]
// CHECK-NOT:     renorm.center
// CHECK:         renorm.rms_norm
func.func @scan(%x: !t) -> !t {
  %w = arith.constant dense<[[[1.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]],
                             [[4.0, 0.5, 1.5, -3.0], [2.0, 1.0, 0.0, -1.0], [0.5, -1.0, -3.0, 1.0], [2.5, 1.0, 1.0, 2.0]]]> : tensor<2x4x4xf32>
  %v = arith.constant dense<[[1.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.5]]> : !t
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%x, %v : !t, !t) outs(%z : !t) -> !t
  %r = scf.for %i = %c0 to %c2 step %c1 iter_args(%s = %h) -> !t {
    %n = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
    %a = math.exp %n : !t
    %wi = tensor.extract_slice %w[%i, 0, 0] [1, 4, 4] [1, 1, 1] : tensor<2x4x4xf32> to !t
    %m = linalg.matmul ins(%a, %wi : !t, !t) outs(%z : !t) -> !t
    %y = arith.addf %s, %m : !t
    scf.yield %y : !t
  }
  %n = renorm.layer_norm ins(%r : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n : !t
}

// -----

// Any number of rounds, rows and columns; the start is an argument. A loop of
// unknown length counts as eight rounds, so that one center in front pays.
!d = tensor<?x4xf32>
// CHECK-LABEL: func @dynamic
// CHECK-SAME:    %[[X:[^:]*]]: tensor<?x4xf32>
// CHECK:         %[[C:.*]] = renorm.center ins(%[[X]] :
// CHECK:         scf.for {{.*}} iter_args(%[[S:.*]] = %[[C]])
// CHECK:           renorm.rms_norm ins(%[[S]] :
// CHECK:         renorm.rms_norm
func.func @dynamic(%x: !d, %rounds: index, %e: !d) -> !d {
  %v = arith.constant dense<[[1.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.5]]> : tensor<4x4xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %rounds step %c1 iter_args(%s = %x) -> !d {
    %n = renorm.layer_norm ins(%s : !d) outs(%e : !d) axes = [1] epsilon = 1.0e-05 -> !d
    %y = linalg.matmul ins(%n, %v : !d, tensor<4x4xf32>) outs(%s : !d) -> !d
    scf.yield %y : !d
  }
  %n = renorm.layer_norm ins(%r : !d) outs(%e : !d) axes = [1] epsilon = 1.0e-05 -> !d
  return %n : !d
}

// -----

// One layer for all; a recursive one; and one whose callers are not all known.
!t = tensor<4x4xf32>
// CHECK-LABEL: func private @shared
// CHECK:         renorm.center
// CHECK:         renorm.rms_norm
func.func private @shared(%s: !t) -> !t {
  %v = arith.constant dense<[[1.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.5]]> : !t
  %e = tensor.empty() : !t
  %n = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %a = math.exp %n : !t
  %y = linalg.matmul ins(%a, %v : !t, !t) outs(%s : !t) -> !t
  return %y : !t
}
// CHECK-LABEL: func private @again
// CHECK:         renorm.center
// CHECK:         renorm.rms_norm
func.func private @again(%s: !t, %more: i1, %no: i1) -> !t {
  %v = arith.constant dense<[[1.0, -3.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.5]]> : !t
  %e = tensor.empty() : !t
  %n = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %y = linalg.matmul ins(%n, %v : !t, !t) outs(%s : !t) -> !t
  %r = scf.if %more -> !t {
    %q = func.call @again(%y, %no, %no) : (!t, i1, i1) -> !t
    scf.yield %q : !t
  } else {
    scf.yield %y : !t
  }
  return %r : !t
}
// CHECK-LABEL: func @known
// CHECK:         %[[C:.*]] = renorm.center
// CHECK:         linalg.matmul ins(%{{.*}}, %[[C]] :
// CHECK-NOT:     renorm.center
// CHECK:         renorm.rms_norm
func.func @known(%x: !t, %c: i1) -> !t {
  %v = arith.constant dense<[[1.0, -4.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.5]]> : !t
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %0 = linalg.matmul ins(%x, %v : !t, !t) outs(%z : !t) -> !t
  %1 = call @shared(%0) : (!t) -> !t
  %2 = call @shared(%1) : (!t) -> !t
  %3 = call @again(%2, %c, %c) : (!t, i1, i1) -> !t
  %n = renorm.layer_norm ins(%3 : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n : !t
}
// Somebody else may call it with a mean.
// CHECK-LABEL: func @public
// CHECK-NOT:     renorm.center
func.func @public(%s: !t) -> !t {
  %e = tensor.empty() : !t
  // expected-remark@+1 {{keeps its mean: it is an argument;}}
  %n = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n : !t
}
func.func @calls_public(%x: !t) -> !t {
  %v = arith.constant dense<[[1.0, -5.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.5]]> : !t
  %z = arith.constant dense<0.0> : !t
  %0 = linalg.matmul ins(%x, %v : !t, !t) outs(%z : !t) -> !t
  %1 = call @public(%0) : (!t) -> !t
  return %1 : !t
}
// Private, but its address is taken: not every caller is a call.
// CHECK-LABEL: func private @referred
// CHECK-NOT:     renorm.center
func.func private @referred(%s: !t) -> !t {
  %e = tensor.empty() : !t
  // expected-remark@+1 {{keeps its mean: it is an argument;}}
  %n = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n : !t
}
func.func @refers(%x: !t) -> (!t, (!t) -> !t) {
  %f = constant @referred : (!t) -> !t
  %v = arith.constant dense<[[1.0, -6.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.5]]> : !t
  %z = arith.constant dense<0.0> : !t
  %0 = linalg.matmul ins(%x, %v : !t, !t) outs(%z : !t) -> !t
  %1 = call @referred(%0) : (!t) -> !t
  return %1, %f : !t, (!t) -> !t
}

// -----

// What keeps a mean in a stream that goes round: the start is read elsewhere,
// what a round yields is not linear, the result is returned.
!t = tensor<4x4xf32>
func.func @kept(%x: !t) -> (!t, !t, !t) {
  %v = arith.constant dense<[[1.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.5]]> : !t
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%x, %v : !t, !t) outs(%z : !t) -> !t
  %r = scf.for %i = %c0 to %c1 step %c1 iter_args(%s = %z) -> !t {
    %y = math.tanh %x : !t
    scf.yield %y : !t
  }
  // expected-remark@+1 {{keeps its mean: math.tanh is not linear;}}
  %n = renorm.layer_norm ins(%r : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %q = scf.for %i = %c0 to %c1 step %c1 iter_args(%s = %h) -> !t {
    %y = linalg.matmul ins(%x, %v : !t, !t) outs(%s : !t) -> !t
    scf.yield %y : !t
  }
  // expected-remark@+1 {{keeps its mean: the function returns it at}}
  %m = renorm.layer_norm ins(%q : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n, %m, %q : !t, !t, !t
}
