// RUN: renorm-opt %s --renorm-fuse=remarks=true --canonicalize --split-input-file --verify-diagnostics | FileCheck %s

// CHECK-LABEL: func @layer_norm(
// CHECK-SAME:    %[[X:.*]]: tensor<4x8xf32>, %[[R:.*]]: tensor<4x8xf32>, %[[G:.*]]: tensor<8xf32>, %[[B:.*]]: tensor<8xf32>, %[[O:.*]]: tensor<4x8xf16>)
// CHECK:         %[[E:.*]] = tensor.empty() : tensor<4x8xf32>
// CHECK-NEXT:    %[[F:.*]]:2 = renorm.add_norm layer_norm ins(%[[X]], %[[R]] : {{.*}}) scale(%[[G]] : tensor<8xf32>) bias(%[[B]] : tensor<8xf32>) outs(%[[E]], %[[O]] : tensor<4x8xf32>, tensor<4x8xf16>) axes = [1] epsilon = 9.9999999999999995E-7 {ddof = 1 : i64, epsilon_placement = #renorm<epsilon_placement outside>, round_normalized, stat_type = f64}
// CHECK-NEXT:    return %[[F]]#1
func.func @layer_norm(%x: tensor<4x8xf32>, %r: tensor<4x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>, %o: tensor<4x8xf16>) -> tensor<4x8xf16> {
  %e = tensor.empty() : tensor<4x8xf32>
  %s = linalg.add ins(%x, %r : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = renorm.layer_norm ins(%s : tensor<4x8xf32>) scale(%g : tensor<8xf32>) bias(%b : tensor<8xf32>) outs(%o : tensor<4x8xf16>) axes = [1] epsilon = 1.0e-06 {ddof = 1 : i64, epsilon_placement = #renorm<epsilon_placement outside>, round_normalized, stat_type = f64} -> tensor<4x8xf16>
  return %y : tensor<4x8xf16>
}

// -----

// The sum goes on. Of two norms the first is fused.
// CHECK-LABEL: func @sum_is_read
// CHECK:         %[[F:.*]]:2 = renorm.add_norm rms_norm ins(%arg0, %arg1 :
// CHECK:         %[[Z:.*]] = renorm.layer_norm ins(%[[F]]#0 :
// CHECK:         return %[[F]]#0, %[[F]]#1, %[[Z]]
func.func @sum_is_read(%x: tensor<4x8xf32>, %r: tensor<4x8xf32>, %o: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) {
  %s = arith.addf %x, %r : tensor<4x8xf32>
  %y = renorm.rms_norm ins(%s : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  // expected-remark @below {{not fused with an add: another norm of this sum is fused with the add}}
  %z = renorm.layer_norm ins(%s : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return %s, %y, %z : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>
}

// -----

// A chain: the second add reads the first sum.
// CHECK-LABEL: func @chain
// CHECK:         %[[F:.*]]:2 = renorm.add_norm crms_norm ins(%arg0, %arg1 : {{.*}} {full_size = 8 : i64}
// CHECK:         renorm.add_norm crms_norm ins(%[[F]]#0, %[[F]]#1 :
func.func @chain(%x: tensor<4x7xf32>, %r: tensor<4x7xf32>, %o: tensor<4x7xf32>) -> tensor<4x7xf32> {
  %s = arith.addf %x, %r : tensor<4x7xf32>
  %y = renorm.crms_norm ins(%s : tensor<4x7xf32>) outs(%o : tensor<4x7xf32>) axes = [1] epsilon = 1.0e-05 {full_size = 8 : i64} -> tensor<4x7xf32>
  %t = arith.addf %s, %y : tensor<4x7xf32>
  %z = renorm.crms_norm ins(%t : tensor<4x7xf32>) outs(%o : tensor<4x7xf32>) axes = [1] epsilon = 1.0e-05 {full_size = 8 : i64} -> tensor<4x7xf32>
  return %z : tensor<4x7xf32>
}

// -----

// Sizes are those of the add's init, and no reader of the sum. The sum is read
// before the norm, so the op stands there and brings its own destination.
// CHECK-LABEL: func @dynamic
// CHECK-SAME:    %[[X:.*]]: tensor<?x?xf16>, %[[R:.*]]: tensor<?x?xf16>, %[[M:.*]]: index, %[[N:.*]]: index
// CHECK:         %[[SI:.*]] = tensor.empty(%[[M]], %[[N]]) : tensor<?x?xf16>
// CHECK:         %[[YI:.*]] = tensor.empty(%[[M]]) : tensor<?x8xf16>
// CHECK:         %[[F:.*]]:2 = renorm.add_norm rms_norm ins(%[[X]], %[[R]] : tensor<?x?xf16>, tensor<?x?xf16>) outs(%[[SI]], %[[YI]] : tensor<?x?xf16>, tensor<?x8xf16>)
// CHECK:         arith.negf %[[F]]#0
// CHECK:         return %[[F]]#1
func.func @dynamic(%x: tensor<?x?xf16>, %r: tensor<?x?xf16>, %m: index, %n: index) -> (tensor<?x8xf16>, tensor<?x?xf16>) {
  %c0 = arith.constant 0 : index
  %e = tensor.empty(%m, %n) : tensor<?x?xf16>
  %s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (j, i)>], iterator_types = ["parallel", "parallel"]} ins(%x, %r : tensor<?x?xf16>, tensor<?x?xf16>) outs(%e : tensor<?x?xf16>) {
  ^bb0(%a: f16, %b: f16, %c: f16):
    %a32 = arith.extf %a : f16 to f32
    %b32 = arith.extf %b : f16 to f32
    %t = arith.addf %a32, %b32 : f32
    %q = arith.truncf %t : f32 to f16
    linalg.yield %q : f16
  } -> tensor<?x?xf16>
  %neg = arith.negf %s : tensor<?x?xf16>
  %d = tensor.dim %s, %c0 : tensor<?x?xf16>
  %o = tensor.empty(%d) : tensor<?x8xf16>
  %y = renorm.rms_norm ins(%s : tensor<?x?xf16>) outs(%o : tensor<?x8xf16>) axes = [1] epsilon = 1.0e-05 -> tensor<?x8xf16>
  return %y, %neg : tensor<?x8xf16>, tensor<?x?xf16>
}

// -----

// Formed in f64 and rounded to f32: add_norm's f32 sum is the same number.
// CHECK-LABEL: func @wider_add
// CHECK:         renorm.add_norm rms_norm
func.func @wider_add(%x: tensor<4x8xf32>, %r: tensor<4x8xf32>, %o: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%x, %r : tensor<4x8xf32>, tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %a64 = arith.extf %a : f32 to f64
    %b64 = arith.extf %b : f32 to f64
    %t = arith.addf %a64, %b64 : f64
    %q = arith.truncf %t : f64 to f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  %y = renorm.rms_norm ins(%s : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// f32 and f16 added in f32 and rounded to f16; in f64 the rounding would differ.
// CHECK-LABEL: func @rounded_differently
// CHECK-NOT:     renorm.add_norm
func.func @rounded_differently(%x: tensor<4x8xf32>, %r: tensor<4x8xf16>, %o: tensor<4x8xf16>) -> tensor<4x8xf16> {
  %s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%x, %r : tensor<4x8xf32>, tensor<4x8xf16>) outs(%o : tensor<4x8xf16>) {
  ^bb0(%a: f32, %b: f16, %c: f16):
    %b32 = arith.extf %b : f16 to f32
    %t = arith.addf %a, %b32 : f32
    %q = arith.truncf %t : f32 to f16
    linalg.yield %q : f16
  } -> tensor<4x8xf16>
  // expected-remark @below {{not fused with an add: the sum would be rounded differently}}
  %y = renorm.rms_norm ins(%s : tensor<4x8xf16>) outs(%o : tensor<4x8xf16>) axes = [1] epsilon = 1.0e-05 {stat_type = f64} -> tensor<4x8xf16>
  return %y : tensor<4x8xf16>
}

// -----

// CHECK-LABEL: func @operand_rounded
// CHECK-NOT:     renorm.add_norm
func.func @operand_rounded(%x: tensor<4x8xf32>, %r: tensor<4x8xf16>, %o: tensor<4x8xf16>) -> tensor<4x8xf16> {
  %s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%x, %r : tensor<4x8xf32>, tensor<4x8xf16>) outs(%o : tensor<4x8xf16>) {
  ^bb0(%a: f32, %b: f16, %c: f16):
    %q = arith.truncf %a : f32 to f16
    %t = arith.addf %q, %b : f16
    linalg.yield %t : f16
  } -> tensor<4x8xf16>
  // expected-remark @below {{not fused with an add: the add rounds its operands, or its result more than once}}
  %y = renorm.rms_norm ins(%s : tensor<4x8xf16>) outs(%o : tensor<4x8xf16>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf16>
  return %y : tensor<4x8xf16>
}

// -----

// add_norm would take f64 statistics.
// CHECK-LABEL: func @wide_operand
// CHECK-NOT:     renorm.add_norm
func.func @wide_operand(%x: tensor<4x8xf64>, %r: tensor<4x8xf64>, %o: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%x, %r : tensor<4x8xf64>, tensor<4x8xf64>) outs(%o : tensor<4x8xf32>) {
  ^bb0(%a: f64, %b: f64, %c: f32):
    %t = arith.addf %a, %b : f64
    %q = arith.truncf %t : f64 to f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  // expected-remark @below {{not fused with an add: an operand of the add is wider than the norm's statistics}}
  %y = renorm.rms_norm ins(%s : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// CHECK-LABEL: func @sub
// CHECK-NOT:     renorm.add_norm
func.func @sub(%x: tensor<4x8xf32>, %r: tensor<4x8xf32>, %o: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %s = arith.subf %x, %r : tensor<4x8xf32>
  // expected-remark @below {{not fused with an add: what it reads is not the sum of two tensors of its shape}}
  %y = renorm.rms_norm ins(%s : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// CHECK-LABEL: func @broadcast
// CHECK-NOT:     renorm.add_norm
func.func @broadcast(%x: tensor<4x8xf32>, %b: tensor<8xf32>, %o: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%x, %b : tensor<4x8xf32>, tensor<8xf32>) outs(%o : tensor<4x8xf32>) {
  ^bb0(%a: f32, %c: f32, %d: f32):
    %t = arith.addf %a, %c : f32
    linalg.yield %t : f32
  } -> tensor<4x8xf32>
  // expected-remark @below {{not fused with an add: what it reads is not the sum of two tensors of its shape}}
  %y = renorm.rms_norm ins(%s : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// CHECK-LABEL: func @cast_between
// CHECK-NOT:     renorm.add_norm
func.func @cast_between(%x: tensor<4x8xf16>, %r: tensor<4x8xf16>, %o: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %s = arith.addf %x, %r : tensor<4x8xf16>
  %w = arith.extf %s : tensor<4x8xf16> to tensor<4x8xf32>
  // expected-remark @below {{not fused with an add: a cast, a reshape, a centre or a constant factor stands between the add and it}}
  %y = renorm.rms_norm ins(%w : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// CHECK-LABEL: func @reshape_between
// CHECK-NOT:     renorm.add_norm
func.func @reshape_between(%x: tensor<1x4x8xf32>, %r: tensor<1x4x8xf32>, %o: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %s = arith.addf %x, %r : tensor<1x4x8xf32>
  %w = tensor.collapse_shape %s [[0, 1], [2]] : tensor<1x4x8xf32> into tensor<4x8xf32>
  // expected-remark @below {{not fused with an add: a cast, a reshape, a centre or a constant factor stands between the add and it}}
  %y = renorm.rms_norm ins(%w : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// The scale comes after a reader of the sum; here it even depends on it.
// CHECK-LABEL: func @late_scale
// CHECK-NOT:     renorm.add_norm
func.func @late_scale(%x: tensor<1x8xf32>, %r: tensor<1x8xf32>, %o: tensor<1x8xf32>) -> tensor<1x8xf32> {
  %s = arith.addf %x, %r : tensor<1x8xf32>
  %g = arith.negf %s : tensor<1x8xf32>
  // expected-remark @below {{not fused with an add: the sum is read before the scale, the bias or the destination of the norm is known}}
  %y = renorm.rms_norm ins(%s : tensor<1x8xf32>) scale(%g : tensor<1x8xf32>) outs(%o : tensor<1x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<1x8xf32>
  // expected-remark @below {{not fused with an add: the sum is more than its input}}
  %z = renorm.rms_norm ins(%s : tensor<1x8xf32>) outs(%s : tensor<1x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<1x8xf32>
  %w = arith.addf %y, %z : tensor<1x8xf32>
  return %w : tensor<1x8xf32>
}

// -----

// CHECK-LABEL: func @other_block
// CHECK-NOT:     renorm.add_norm
func.func @other_block(%x: tensor<4x8xf32>, %r: tensor<4x8xf32>, %o: tensor<4x8xf32>, %c: i1) -> tensor<4x8xf32> {
  %s = arith.addf %x, %r : tensor<4x8xf32>
  %y = scf.if %c -> tensor<4x8xf32> {
    // expected-remark @below {{not fused with an add: the add is in another block}}
    %n = renorm.rms_norm ins(%s : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
    scf.yield %n : tensor<4x8xf32>
  } else {
    scf.yield %s : tensor<4x8xf32>
  }
  // expected-remark @below {{not fused with an add: it reads an argument}}
  %z = renorm.rms_norm ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  %w = arith.addf %y, %z : tensor<4x8xf32>
  return %w : tensor<4x8xf32>
}

// -----

// A label on a norm goes along, but not one that has a meaning on the fused op.
// CHECK-LABEL: func @labels
// CHECK:         renorm.add_norm rms_norm
// CHECK-SAME:    {layer = 3 : i64}
func.func @labels(%x: tensor<4x8xf32>, %r: tensor<4x8xf32>, %o: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %s = arith.addf %x, %r : tensor<4x8xf32>
  %y = renorm.rms_norm ins(%s : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 {full_size = 0 : i64, layer = 3 : i64} -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
