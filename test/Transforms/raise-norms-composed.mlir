// RUN: renorm-opt %s --renorm-raise-norms | FileCheck %s
//
// Norms among other ops: what stays, what is replaced, in which order; unknown
// sizes; 16-bit types; loops.

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#keep = affine_map<(i, j) -> (i, 0)>
#channel = affine_map<(i, j) -> (j)>

// The batch is unknown; its size is taken from the row tensor.
// CHECK-LABEL: func @dynamic_batch(
// CHECK-SAME:    %[[X:[^:]*]]: tensor<?x8xf32>, %[[G:[^:]*]]: tensor<8xf32>)
// CHECK:         %[[N:.*]] = tensor.dim %[[X]]
// CHECK:         %[[E:.*]] = tensor.empty(%[[N]]) : tensor<?x8xf32>
// CHECK-NEXT:    %[[Y:.*]] = renorm.rms_norm ins(%[[X]] : tensor<?x8xf32>) scale(%[[G]] : tensor<8xf32>) outs(%[[E]] : tensor<?x8xf32>) axes = [1]
// CHECK-NEXT:    return %[[Y]]
func.func @dynamic_batch(%x: tensor<?x8xf32>, %g: tensor<8xf32>) -> tensor<?x8xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %eight = arith.constant 8.0 : f32
  %eps = arith.constant 1.0e-05 : f32
  %n = tensor.dim %x, %c0 : tensor<?x8xf32>
  %er = tensor.empty(%n) : tensor<?xf32>
  %ex = tensor.empty(%n) : tensor<?x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%er : tensor<?xf32>) -> tensor<?xf32>
  %s = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<?x8xf32>) outs(%z : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %q = arith.mulf %a, %a : f32
    %t = arith.addf %q, %acc : f32
    linalg.yield %t : f32
  } -> tensor<?xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #channel, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %s, %g : tensor<?x8xf32>, tensor<?xf32>, tensor<8xf32>) outs(%ex : tensor<?x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %o: f32):
    %m = arith.divf %b, %eight : f32
    %v = arith.addf %m, %eps : f32
    %r = math.rsqrt %v : f32
    %p = arith.mulf %a, %r : f32
    %w = arith.mulf %p, %c : f32
    linalg.yield %w : f32
  } -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// The Llama order: the statistic in f32, the row rounded to bf16, then the gain.
// CHECK-LABEL: func @llama_order(
// CHECK:         renorm.rms_norm ins(%{{.*}} : tensor<4x8xbf16>) scale(%{{.*}} : tensor<8xbf16>) {{.*}} {round_normalized} -> tensor<4x8xbf16>
// CHECK-NEXT:    return
func.func @llama_order(%x: tensor<4x8xbf16>, %g: tensor<8xbf16>) -> tensor<4x8xbf16> {
  %z = arith.constant dense<0.0> : tensor<4xf32>
  %d = arith.constant dense<8.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-05> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  %eg = tensor.empty() : tensor<4x8xbf16>
  %w = arith.extf %x : tensor<4x8xbf16> to tensor<4x8xf32>
  %q = arith.mulf %w, %w : tensor<4x8xf32>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<4x8xf32>) outs(%z : tensor<4xf32>) dimensions = [1]
  %m = arith.divf %s, %d : tensor<4xf32>
  %v = arith.addf %m, %eps : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x8xf32>) dimensions = [1]
  %n = arith.mulf %w, %rb : tensor<4x8xf32>
  %t = arith.truncf %n : tensor<4x8xf32> to tensor<4x8xbf16>
  %gb = linalg.broadcast ins(%g : tensor<8xbf16>) outs(%eg : tensor<4x8xbf16>) dimensions = [0]
  %y = arith.mulf %t, %gb : tensor<4x8xbf16>
  return %y : tensor<4x8xbf16>
}

// The Gemma order: 1 + g in f32, rounded once at the end.
// CHECK-LABEL: func @gemma_order(
// CHECK:         %[[P:.*]] = linalg.generic {{.*}} ins(%{{.*}} : tensor<8xf16>) outs(%{{.*}} : tensor<8xf32>)
// CHECK:         %[[Y:.*]] = renorm.rms_norm ins(%{{.*}} : tensor<4x8xf16>) scale(%[[P]] : tensor<8xf32>)
// CHECK-NOT:     round_normalized
// CHECK:         return %[[Y]]
func.func @gemma_order(%x: tensor<4x8xf16>, %g: tensor<8xf16>) -> tensor<4x8xf16> {
  %z = arith.constant dense<0.0> : tensor<4xf32>
  %d = arith.constant dense<8.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-05> : tensor<4xf32>
  %one = arith.constant dense<1.0> : tensor<8xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  %w = arith.extf %x : tensor<4x8xf16> to tensor<4x8xf32>
  %q = arith.mulf %w, %w : tensor<4x8xf32>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<4x8xf32>) outs(%z : tensor<4xf32>) dimensions = [1]
  %m = arith.divf %s, %d : tensor<4xf32>
  %v = arith.addf %m, %eps : tensor<4xf32>
  %r = math.rsqrt %v : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x8xf32>) dimensions = [1]
  %n = arith.mulf %w, %rb : tensor<4x8xf32>
  %gw = arith.extf %g : tensor<8xf16> to tensor<8xf32>
  %g1 = arith.addf %gw, %one : tensor<8xf32>
  %gb = linalg.broadcast ins(%g1 : tensor<8xf32>) outs(%e : tensor<4x8xf32>) dimensions = [0]
  %p = arith.mulf %n, %gb : tensor<4x8xf32>
  %y = arith.truncf %p : tensor<4x8xf32> to tensor<4x8xf16>
  return %y : tensor<4x8xf16>
}

// One statistic, two affine tails; and N7, the statistic itself is returned: it
// stays for the caller.
// CHECK-LABEL: func @two_tails(
// CHECK-SAME:    %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[H:[^:]*]]: tensor<8xf32>)
// CHECK:         %[[R:.*]] = math.rsqrt
// CHECK:         %[[A:.*]] = renorm.rms_norm ins(%[[X]] : {{[^)]*}}) scale(%[[G]]
// CHECK:         %[[B:.*]] = renorm.rms_norm ins(%[[X]] : {{[^)]*}}) scale(%[[H]]
// CHECK:         return %[[A]], %[[B]], %[[R]]
func.func @two_tails(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %h: tensor<8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4xf32>) {
  %z = arith.constant dense<0.0> : tensor<4xf32>
  %d = arith.constant dense<8.0> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  %q = arith.mulf %x, %x : tensor<4x8xf32>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<4x8xf32>) outs(%z : tensor<4xf32>) dimensions = [1]
  %m = arith.divf %s, %d : tensor<4xf32>
  %r = math.rsqrt %m : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x8xf32>) dimensions = [1]
  %n = arith.mulf %x, %rb : tensor<4x8xf32>
  %gb = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e : tensor<4x8xf32>) dimensions = [0]
  %a = arith.mulf %n, %gb : tensor<4x8xf32>
  %hb = linalg.broadcast ins(%h : tensor<8xf32>) outs(%e : tensor<4x8xf32>) dimensions = [0]
  %b = arith.mulf %n, %hb : tensor<4x8xf32>
  return %a, %b, %r : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4xf32>
}

// N10: the residual behind a norm stays an add.
// CHECK-LABEL: func @residual(
// CHECK-SAME:    %[[X:[^:]*]]: tensor<4x8xf32>, %[[Z:[^:]*]]: tensor<4x8xf32>)
// CHECK:         %[[N:.*]] = renorm.rms_norm ins(%[[X]] : tensor<4x8xf32>) outs(
// CHECK-NEXT:    %[[Y:.*]] = arith.addf %[[N]], %[[Z]]
// CHECK-NEXT:    return %[[Y]]
func.func @residual(%x: tensor<4x8xf32>, %res: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %z = arith.constant dense<0.0> : tensor<4xf32>
  %d = arith.constant dense<8.0> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  %q = arith.mulf %x, %x : tensor<4x8xf32>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<4x8xf32>) outs(%z : tensor<4xf32>) dimensions = [1]
  %m = arith.divf %s, %d : tensor<4xf32>
  %r = math.rsqrt %m : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x8xf32>) dimensions = [1]
  %n = arith.mulf %x, %rb : tensor<4x8xf32>
  %y = arith.addf %n, %res : tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// The norm of a norm: two ops, one reading the other.
// CHECK-LABEL: func @norm_of_norm(
// CHECK-SAME:    %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<8xf32>)
// CHECK:         %[[A:.*]] = renorm.rms_norm ins(%[[X]] : {{[^)]*}}) scale(%[[G]]
// CHECK:         %[[B:.*]] = renorm.rms_norm ins(%[[A]] : tensor<4x8xf32>) outs(
// CHECK-NEXT:    return %[[B]]
func.func @norm_of_norm(%x: tensor<4x8xf32>, %g: tensor<8xf32>) -> tensor<4x8xf32> {
  %z = arith.constant dense<0.0> : tensor<4xf32>
  %d = arith.constant dense<8.0> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  %q = arith.mulf %x, %x : tensor<4x8xf32>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<4x8xf32>) outs(%z : tensor<4xf32>) dimensions = [1]
  %m = arith.divf %s, %d : tensor<4xf32>
  %r = math.rsqrt %m : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x8xf32>) dimensions = [1]
  %n = arith.mulf %x, %rb : tensor<4x8xf32>
  %gb = linalg.broadcast ins(%g : tensor<8xf32>) outs(%e : tensor<4x8xf32>) dimensions = [0]
  %a = arith.mulf %n, %gb : tensor<4x8xf32>
  %q2 = arith.mulf %a, %a : tensor<4x8xf32>
  %s2 = linalg.reduce { arith.addf } ins(%q2 : tensor<4x8xf32>) outs(%z : tensor<4xf32>) dimensions = [1]
  %m2 = arith.divf %s2, %d : tensor<4xf32>
  %r2 = math.rsqrt %m2 : tensor<4xf32>
  %rb2 = linalg.broadcast ins(%r2 : tensor<4xf32>) outs(%e : tensor<4x8xf32>) dimensions = [1]
  %b = arith.mulf %a, %rb2 : tensor<4x8xf32>
  return %b : tensor<4x8xf32>
}

// A norm in a loop, of a row from outside of it; the loop is left clean.
// CHECK-LABEL: func @in_loop(
// CHECK:         %[[X:.*]] = arith.negf
// CHECK:         scf.for
// CHECK-NEXT:      %[[E:.*]] = tensor.empty()
// CHECK-NEXT:      %[[Y:.*]] = renorm.rms_norm ins(%[[X]] :
// CHECK-NEXT:      scf.yield %[[Y]]
func.func @in_loop(%x: tensor<4x8xf32>, %lb: index, %ub: index, %step: index) -> tensor<4x8xf32> {
  %z = arith.constant dense<0.0> : tensor<4xf32>
  %d = arith.constant dense<8.0> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  %out = arith.negf %x : tensor<4x8xf32>
  %l = scf.for %i = %lb to %ub step %step iter_args(%acc = %out) -> tensor<4x8xf32> {
    %q = arith.mulf %out, %out : tensor<4x8xf32>
    %s = linalg.reduce { arith.addf } ins(%q : tensor<4x8xf32>) outs(%z : tensor<4xf32>) dimensions = [1]
    %m = arith.divf %s, %d : tensor<4xf32>
    %r = math.rsqrt %m : tensor<4xf32>
    %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x8xf32>) dimensions = [1]
    %y = arith.mulf %out, %rb : tensor<4x8xf32>
    scf.yield %y : tensor<4x8xf32>
  }
  return %l : tensor<4x8xf32>
}

// N6: the first half of a longer tensor is no gain; the product stays.
// CHECK-LABEL: func @longer_gain(
// CHECK-SAME:    %[[X:[^:]*]]: tensor<4x8xf32>, %[[G:[^:]*]]: tensor<16xf32>)
// CHECK:         %[[N:.*]] = renorm.rms_norm ins(%[[X]] : tensor<4x8xf32>) outs(
// CHECK:         linalg.generic {{.*}} ins(%[[N]],
func.func @longer_gain(%x: tensor<4x8xf32>, %g: tensor<16xf32>) -> tensor<4x8xf32> {
  %z = arith.constant dense<0.0> : tensor<4xf32>
  %d = arith.constant dense<8.0> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  %q = arith.mulf %x, %x : tensor<4x8xf32>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<4x8xf32>) outs(%z : tensor<4xf32>) dimensions = [1]
  %m = arith.divf %s, %d : tensor<4xf32>
  %r = math.rsqrt %m : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x8xf32>) dimensions = [1]
  %n = arith.mulf %x, %rb : tensor<4x8xf32>
  %h = tensor.expand_shape %g [[0, 1]] output_shape [2, 8] : tensor<16xf32> into tensor<2x8xf32>
  %y = linalg.generic {indexing_maps = [#id, affine_map<(i, j) -> (0, j)>, #id], iterator_types = ["parallel", "parallel"]} ins(%n, %h : tensor<4x8xf32>, tensor<2x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %w = arith.mulf %a, %b : f32
    linalg.yield %w : f32
  } -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
