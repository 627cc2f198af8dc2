// Peri pairs and run-time centres: what they become, and the walks over rows in
// memory before and after.
// RUN: renorm-opt %s --renorm-fuse="remarks=true traffic=true" --canonicalize --split-input-file --verify-diagnostics | FileCheck %s

// The Peri pair. Sizes of what goes are asked of what stays.
// CHECK-LABEL: func @pair(
// CHECK-SAME:    %[[M:[^:]*]]: tensor<?x8xf16>, %[[R:[^:]*]]: tensor<?x8xf16>
// CHECK:         tensor.dim %[[M]]
// CHECK:         %[[F:.*]]:2 = renorm.peri_norm layer_norm, rms_norm ins(%[[M]], %[[R]] : tensor<?x8xf16>, tensor<?x8xf16>) output_scale(%{{.*}} : tensor<8xf16>) bias(%{{.*}} : tensor<8xf16>) outs({{.*}} output_epsilon = 1.000000e-03 epsilon = 1.000000e-05 {ddof = 1 : i64, round_normalized}
// CHECK:         return %[[F]]#0, %[[F]]#1
func.func @pair(%m: tensor<?x8xf16>, %r: tensor<?x8xf16>, %g: tensor<8xf16>, %o: tensor<?x8xf16>) -> (tensor<?x8xf16>, tensor<?x8xf16>, index) {
  %c0 = arith.constant 0 : index
  %t = renorm.layer_norm ins(%m : tensor<?x8xf16>) scale(%g : tensor<8xf16>) outs(%o : tensor<?x8xf16>) axes = [1] epsilon = 1.0e-03 {ddof = 1 : i64} -> tensor<?x8xf16>
  %d = tensor.dim %t, %c0 : tensor<?x8xf16>
  %s = arith.addf %r, %t : tensor<?x8xf16>
  // expected-remark @below {{fused: rows are read 2 times instead of 4 and written 2 times instead of 3}}
  %y = renorm.rms_norm ins(%s : tensor<?x8xf16>) bias(%g : tensor<8xf16>) outs(%o : tensor<?x8xf16>) axes = [1] epsilon = 1.0e-05 {round_normalized} -> tensor<?x8xf16>
  return %s, %y, %d : tensor<?x8xf16>, tensor<?x8xf16>, index
}

// -----

// The sum has the shape of the output norm, which goes as well.
// CHECK-LABEL: func @pair_in_front(
// CHECK-SAME:    %[[M:[^:]*]]: tensor<?x8xf32>, %[[R:[^:]*]]: tensor<?x8xf32>
// CHECK:         tensor.dim %[[M]]
// CHECK:         renorm.peri_norm rms_norm, rms_norm ins(%[[M]], %[[R]] :
func.func @pair_in_front(%m: tensor<?x8xf32>, %r: tensor<?x8xf32>, %o: tensor<?x8xf32>) -> (tensor<?x8xf32>, tensor<?x8xf32>) {
  %t = renorm.rms_norm ins(%m : tensor<?x8xf32>) outs(%o : tensor<?x8xf32>) axes = [1] epsilon = 1.0e-03 -> tensor<?x8xf32>
  %s = arith.addf %t, %r : tensor<?x8xf32>
  // expected-remark @below {{fused: rows are read 2 times instead of 4 and written 2 times instead of 3}}
  %y = renorm.rms_norm ins(%s : tensor<?x8xf32>) outs(%o : tensor<?x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x8xf32>
  return %s, %y : tensor<?x8xf32>, tensor<?x8xf32>
}

// -----

// The output norm in f32, its sum rounded to bf16: the op rounds it to f32.
// CHECK-LABEL: func @pair_of_types
// CHECK:         renorm.peri_norm rms_norm, rms_norm {{.*}} {output_type = f32} -> tensor<4x8xbf16>, tensor<4x8xf32>
func.func @pair_of_types(%m: tensor<4x8xbf16>, %r: tensor<4x8xbf16>, %o: tensor<4x8xf32>, %e: tensor<4x8xbf16>) -> (tensor<4x8xbf16>, tensor<4x8xf32>) {
  %t = renorm.rms_norm ins(%m : tensor<4x8xbf16>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%t, %r : tensor<4x8xf32>, tensor<4x8xbf16>) outs(%e : tensor<4x8xbf16>) {
  ^bb0(%a: f32, %b: bf16, %c: bf16):
    %b32 = arith.extf %b : bf16 to f32
    %u = arith.addf %a, %b32 : f32
    %q = arith.truncf %u : f32 to bf16
    linalg.yield %q : bf16
  } -> tensor<4x8xbf16>
  // expected-remark @below {{fused: rows are read 2 times instead of 4 and written 2 times instead of 3}}
  %y = renorm.rms_norm ins(%s : tensor<4x8xbf16>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return %s, %y : tensor<4x8xbf16>, tensor<4x8xf32>
}

// -----

// An output norm that others read, or with other statistics, stays.
// CHECK-LABEL: func @no_pair
// CHECK:         %[[T:.*]] = renorm.rms_norm
// CHECK:         renorm.add_norm rms_norm ins(%[[T]],
// CHECK:         %[[U:.*]] = renorm.rms_norm {{.*}}stat_type = f64
// CHECK:         renorm.add_norm rms_norm ins(%[[U]],
func.func @no_pair(%m: tensor<4x8xf32>, %r: tensor<4x8xf32>, %o: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) {
  // expected-remark @below {{not fused with an add: it reads an argument}}
  %t = renorm.rms_norm ins(%m : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  %s = arith.addf %t, %r : tensor<4x8xf32>
  // expected-remark @below {{fused: rows are read 2 times instead of 3 and written 2 times instead of 2}}
  %y = renorm.rms_norm ins(%s : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  // expected-remark @below {{not fused with an add: it reads an argument}}
  // expected-remark @below {{not fused with the next norm: their statistics have different types}}
  %u = renorm.rms_norm ins(%m : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 {stat_type = f64} -> tensor<4x8xf32>
  %v = arith.addf %u, %r : tensor<4x8xf32>
  // expected-remark @below {{fused: rows are read 2 times instead of 3 and written 2 times instead of 2}}
  %z = renorm.rms_norm ins(%v : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return %t, %y, %z : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>
}

// -----

// A centre between a sum and its norm; the sum, read by others, stays; a centre
// with no norm behind it.
// CHECK-LABEL: func @centers
// CHECK-SAME:    %[[X:[^:]*]]: tensor<4x8xf32>, %[[R:[^:]*]]: tensor<4x8xf32>
// CHECK:         %[[F:.*]]:2 = renorm.center_norm rms_norm ins(%[[X]] : tensor<4x8xf32>) residual(%[[R]] : tensor<4x8xf32>)
// CHECK:         %[[S:.*]] = arith.addf %[[X]], %[[F]]#0
// CHECK:         %[[G:.*]]:2 = renorm.center_norm layer_norm ins(%[[S]] : tensor<4x8xf32>) outs(
// CHECK:         %[[C:.*]] = renorm.add_center ins(%[[S]], %[[G]]#1 :
// CHECK:         return %[[F]]#1, %[[G]]#0, %[[C]]
func.func @centers(%x: tensor<4x8xf32>, %r: tensor<4x8xf32>, %o: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) {
  %s = arith.addf %x, %r : tensor<4x8xf32>
  %c = renorm.center ins(%s : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] -> tensor<4x8xf32>
  // expected-remark @below {{fused: rows are read 2 times instead of 4 and written 2 times instead of 3}}
  %y = renorm.rms_norm ins(%c : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  %t = arith.addf %x, %c : tensor<4x8xf32>
  %d = renorm.center ins(%t : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] -> tensor<4x8xf32>
  // expected-remark @below {{fused: rows are read 1 times instead of 2 and written 2 times instead of 2}}
  %z = renorm.layer_norm ins(%d : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  %u = arith.addf %t, %z : tensor<4x8xf32>
  // expected-remark @below {{fused: rows are read 2 times instead of 3 and written 1 times instead of 2}}
  %e = renorm.center ins(%u : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] -> tensor<4x8xf32>
  return %y, %d, %e : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>
}

// -----

// A sum in f32 whose centre is rounded to f16 stays; so does a centre along the
// other axis.
// CHECK-LABEL: func @no_center(
// CHECK-NOT:     renorm.add_center
// CHECK:         renorm.center_norm rms_norm ins(%{{[^:]*}} : tensor<4x8xf32>) outs(
// CHECK:         renorm.center
func.func @no_center(%x: tensor<4x8xf32>, %r: tensor<4x8xf32>, %o: tensor<4x8xf16>) -> (tensor<4x8xf16>, tensor<4x8xf16>) {
  %s = arith.addf %x, %r : tensor<4x8xf32>
  %c = renorm.center ins(%s : tensor<4x8xf32>) outs(%o : tensor<4x8xf16>) axes = [1] {stat_type = f32} -> tensor<4x8xf16>
  // expected-remark @below {{fused: rows are read 1 times instead of 2 and written 2 times instead of 2}}
  %y = renorm.rms_norm ins(%c : tensor<4x8xf16>) outs(%o : tensor<4x8xf16>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf16>
  // expected-remark @below {{not fused with an add: the centre has another type than the sum}}
  %d = renorm.center ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf16>) axes = [0] -> tensor<4x8xf16>
  // expected-remark @below {{not fused with an add: the centre in front of it has other axes, or is in another block}}
  %z = renorm.rms_norm ins(%d : tensor<4x8xf16>) outs(%o : tensor<4x8xf16>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf16>
  return %y, %z : tensor<4x8xf16>, tensor<4x8xf16>
}

// -----

// Both sides of the add are the norm, read once: it stays, and the sum is fused with the
// next one alone.
// CHECK-LABEL: func @twice
// CHECK:         %[[H:.*]] = renorm.rms_norm
// CHECK:         renorm.add_norm rms_norm ins(%[[H]], %[[H]] :
func.func @twice(%x: tensor<4x8xf32>, %o: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // expected-remark @below {{not fused with an add: it reads an argument}}
  %h = renorm.rms_norm ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%h : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %a = arith.addf %in, %in : f32
    linalg.yield %a : f32
  } -> tensor<4x8xf32>
  // expected-remark @below {{fused: rows are read 2 times instead of 3 and written 2 times instead of 2}}
  %y = renorm.rms_norm ins(%s : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
