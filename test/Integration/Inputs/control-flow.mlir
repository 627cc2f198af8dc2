// Streams through loops, branches and calls, a case per function: those whose
// name ends in _kept show what keeps a mean in a stream. control-flow.test runs
// @main before and after, under every policy. Tokens and features have the same
// extent, so that a confused axis shows.

!t = tensor<4x4xf64>
!s = tensor<2x4x4xf64>

func.func private @stack() -> !s {
  %s = arith.constant dense<[[[1.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]],
                             [[4.0, 0.5, 1.5, -3.0], [2.0, 1.0, 0.0, -1.0], [0.5, -1.0, -3.0, 1.0], [2.5, 1.0, 1.0, 2.0]]]> : !s
  return %s : !s
}

// Layers over stacked weights, as a scan gives them; the start is an embedding.
func.func private @scan(%x: !t) -> !t {
  %w = func.call @stack() : () -> !s
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
    %wi = tensor.extract_slice %w[%i, 0, 0] [1, 4, 4] [1, 1, 1] : !s to !t
    %m = linalg.matmul ins(%a, %wi : !t, !t) outs(%z : !t) -> !t
    %y = arith.addf %s, %m : !t
    scf.yield %y : !t
  }
  %n = renorm.layer_norm ins(%r : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n : !t
}

// One centre in front of the loop serves all rounds.
func.func private @start_is_argument(%x: !t) -> !t {
  %v = arith.constant dense<[[2.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.5]]> : !t
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %r = scf.for %i = %c0 to %c3 step %c1 iter_args(%s = %x) -> !t {
    %n = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
    %m = linalg.matmul ins(%n, %v : !t, !t) outs(%z : !t) -> !t
    %y = arith.addf %s, %m : !t
    scf.yield %y : !t
  }
  %n = renorm.layer_norm ins(%r : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n : !t
}

// Every second round starts from the other value, and that one keeps its mean.
func.func private @swapped_kept(%x: !t, %y: !t) -> (!t, !t) {
  %v = arith.constant dense<[[3.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.5]]> : !t
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%x, %v : !t, !t) outs(%z : !t) -> !t
  %r:2 = scf.for %i = %c0 to %c3 step %c1 iter_args(%a = %h, %b = %y) -> (!t, !t) {
    %m = linalg.matmul ins(%x, %v : !t, !t) outs(%z : !t) -> !t
    %c = arith.addf %b, %m : !t
    scf.yield %c, %a : !t, !t
  }
  %n = renorm.layer_norm ins(%r#0 : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n, %r#1 : !t, !t
}

// Zero mean in the first round only.
func.func private @yields_nonlinear_kept(%x: !t) -> !t {
  %v = arith.constant dense<[[4.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.5]]> : !t
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%x, %v : !t, !t) outs(%z : !t) -> !t
  %r = scf.for %i = %c0 to %c2 step %c1 iter_args(%s = %h) -> !t {
    %n = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
    %y = math.exp %n : !t
    scf.yield %y : !t
  }
  %n = renorm.layer_norm ins(%r : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n : !t
}

// Perhaps no round at all: the result is the start, which needs a centre then.
func.func private @no_round(%x: !t, %y: !t) -> !t {
  %v = arith.constant dense<[[5.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.5]]> : !t
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0.0 : f64
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %first = tensor.extract %y[%c0, %c0] : !t
  %never = arith.cmpf oge, %first, %zero : f64
  %end = arith.select %never, %c0, %c2 : index
  %r = scf.for %i = %c0 to %end step %c1 iter_args(%s = %x) -> !t {
    %m = linalg.matmul ins(%y, %v : !t, !t) outs(%z : !t) -> !t
    scf.yield %m : !t
  }
  %n = renorm.layer_norm ins(%r : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n : !t
}

// A round reads the stream un-normed, and the next one would see the difference.
func.func private @read_in_round_kept(%x: !t) -> !t {
  %v = arith.constant dense<[[6.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.5]]> : !t
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%x, %v : !t, !t) outs(%z : !t) -> !t
  %r = scf.for %i = %c0 to %c2 step %c1 iter_args(%s = %h) -> !t {
    %a = math.tanh %s : !t
    %m = linalg.matmul ins(%a, %v : !t, !t) outs(%z : !t) -> !t
    %y = arith.addf %s, %m : !t
    scf.yield %y : !t
  }
  %n = renorm.layer_norm ins(%r : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n : !t
}

// The norms of a round and the norm behind the loop go along different axes.
func.func private @two_axes_kept(%x: !t) -> !t {
  %v = arith.constant dense<[[7.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.5]]> : !t
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%x, %v : !t, !t) outs(%z : !t) -> !t
  %r = scf.for %i = %c0 to %c2 step %c1 iter_args(%s = %h) -> !t {
    %n = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [0] epsilon = 1.0e-05 -> !t
    %m = linalg.matmul ins(%n, %v : !t, !t) outs(%z : !t) -> !t
    %y = arith.addf %s, %m : !t
    scf.yield %y : !t
  }
  %n = renorm.layer_norm ins(%r : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n : !t
}

// The weight is carried round, as loops are before they are cleaned up.
func.func private @carried_weight(%x: !t) -> !t {
  %v = arith.constant dense<[[8.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.5]]> : !t
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %r:2 = scf.for %i = %c0 to %c2 step %c1 iter_args(%s = %z, %w = %v) -> (!t, !t) {
    %m = linalg.matmul ins(%x, %w : !t, !t) outs(%z : !t) -> !t
    %y = arith.addf %s, %m : !t
    %n = renorm.layer_norm ins(%y : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
    %p = linalg.matmul ins(%n, %w : !t, !t) outs(%y : !t) -> !t
    scf.yield %p, %w : !t, !t
  }
  %n = renorm.layer_norm ins(%r#0 : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n : !t
}

// Both branches carry the mean of a weight; in the second, one does not.
func.func private @branches(%x: !t, %y: !t) -> (!t, !t) {
  %v = arith.constant dense<[[9.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.5]]> : !t
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f64
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %first = tensor.extract %y[%c0, %c0] : !t
  %c = arith.cmpf oge, %first, %zero : f64
  %h = linalg.matmul ins(%x, %v : !t, !t) outs(%z : !t) -> !t
  %w = arith.constant dense<[[9.5, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.5]]> : !t
  %k = linalg.matmul ins(%y, %w : !t, !t) outs(%z : !t) -> !t
  %r = scf.if %c -> !t {
    scf.yield %h : !t
  } else {
    %s = arith.addf %h, %h : !t
    scf.yield %s : !t
  }
  %q = scf.if %c -> !t {
    scf.yield %k : !t
  } else {
    %s = math.tanh %k : !t
    scf.yield %s : !t
  }
  %n = renorm.layer_norm ins(%r : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %m = renorm.layer_norm ins(%q : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n, %m : !t, !t
}

// One layer for all of them, and one that is given its weight.
func.func private @shared_layer(%s: !t) -> !t {
  %v = arith.constant dense<[[1.0, -3.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.5]]> : !t
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %n = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %a = math.exp %n : !t
  %m = linalg.matmul ins(%a, %v : !t, !t) outs(%z : !t) -> !t
  %y = arith.addf %s, %m : !t
  return %y : !t
}
func.func private @given_layer(%s: !t, %v: !t) -> !t {
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %n = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %a = math.exp %n : !t
  %m = linalg.matmul ins(%a, %v : !t, !t) outs(%z : !t) -> !t
  %y = arith.addf %s, %m : !t
  return %y : !t
}
func.func private @calls(%x: !t) -> !t {
  %v = arith.constant dense<[[1.0, -4.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.5]]> : !t
  %w = arith.constant dense<[[1.0, -5.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.5]]> : !t
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %0 = linalg.matmul ins(%x, %v : !t, !t) outs(%z : !t) -> !t
  %1 = call @shared_layer(%0) : (!t) -> !t
  %2 = call @shared_layer(%1) : (!t) -> !t
  %3 = call @given_layer(%2, %v) : (!t, !t) -> !t
  %4 = call @given_layer(%3, %w) : (!t, !t) -> !t
  %n = renorm.layer_norm ins(%4 : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n : !t
}

// One of two callers looks at the stream as it is.
func.func private @tapped_layer_kept(%s: !t) -> !t {
  %v = arith.constant dense<[[1.0, -6.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.5]]> : !t
  %z = arith.constant dense<0.0> : !t
  %m = linalg.matmul ins(%s, %v : !t, !t) outs(%z : !t) -> !t
  return %m : !t
}
func.func private @tapped_calls(%x: !t) -> (!t, !t) {
  %e = tensor.empty() : !t
  %0 = call @tapped_layer_kept(%x) : (!t) -> !t
  %1 = call @tapped_layer_kept(%0) : (!t) -> !t
  %n = renorm.layer_norm ins(%0 : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n, %1 : !t, !t
}

func.func @main(%x: !t, %y: !t) -> (!t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t) {
  %0 = call @scan(%x) : (!t) -> !t
  %1 = call @start_is_argument(%x) : (!t) -> !t
  %2:2 = call @swapped_kept(%x, %y) : (!t, !t) -> (!t, !t)
  %3 = call @yields_nonlinear_kept(%x) : (!t) -> !t
  %4 = call @no_round(%x, %y) : (!t, !t) -> !t
  %5 = call @read_in_round_kept(%x) : (!t) -> !t
  %6 = call @two_axes_kept(%x) : (!t) -> !t
  %7 = call @carried_weight(%x) : (!t) -> !t
  %8:2 = call @branches(%x, %y) : (!t, !t) -> (!t, !t)
  %9 = call @calls(%x) : (!t) -> !t
  %10:2 = call @tapped_calls(%y) : (!t) -> (!t, !t)
  return %0, %1, %2#0, %2#1, %3, %4, %5, %6, %7, %8#0, %8#1, %9, %10#0, %10#1
    : !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t, !t
}
