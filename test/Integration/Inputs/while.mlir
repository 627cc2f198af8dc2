// Layers in a scf.while, as stablehlo.while is lowered before canonicalization:
// counter, weights and stream all go round.

!t = tensor<4x4xf64>
!s = tensor<2x4x4xf64>

func.func @main(%x: !t) -> !t {
  %w = arith.constant dense<[[[1.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]],
                             [[4.0, 0.5, 1.5, -3.0], [2.0, 1.0, 0.0, -1.0], [0.5, -1.0, -3.0, 1.0], [2.5, 1.0, 1.0, 2.0]]]> : !s
  %v = arith.constant dense<[[1.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.5]]> : !t
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%x, %v : !t, !t) outs(%z : !t) -> !t
  %r:3 = scf.while (%i = %c0, %ws = %w, %s = %h) : (index, !s, !t) -> (index, !s, !t) {
    %go = arith.cmpi slt, %i, %c2 : index
    scf.condition(%go) %i, %ws, %s : index, !s, !t
  } do {
  ^bb0(%i: index, %ws: !s, %s: !t):
    %n = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
    %a = math.exp %n : !t
    %wi = tensor.extract_slice %ws[%i, 0, 0] [1, 4, 4] [1, 1, 1] : !s to !t
    %m = linalg.matmul ins(%a, %wi : !t, !t) outs(%z : !t) -> !t
    %y = arith.addf %s, %m : !t
    %o = renorm.layer_norm ins(%y : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
    %b = math.exp %o : !t
    %k = linalg.matmul ins(%b, %wi : !t, !t) outs(%z : !t) -> !t
    %q = arith.addf %y, %k : !t
    %j = arith.addi %i, %c1 : index
    scf.yield %j, %ws, %q : index, !s, !t
  }
  %n = renorm.layer_norm ins(%r#2 : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n : !t
}
