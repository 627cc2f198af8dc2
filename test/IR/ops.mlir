// Every op with every optional part, on tensors and memrefs: the text reads back
// as itself, and so does the bytecode.
// RUN: renorm-opt %s | FileCheck %s
// RUN: renorm-opt %s | renorm-opt | FileCheck %s
// RUN: renorm-opt %s --mlir-print-op-generic | renorm-opt | FileCheck %s
// RUN: renorm-opt %s --emit-bytecode | renorm-opt | FileCheck %s
// RUN: renorm-opt %s -o /dev/null --verify-roundtrip

// CHECK-LABEL: func @layer_norm
func.func @layer_norm(%x: tensor<?x768xf32>, %g: tensor<768xf32>, %b: tensor<768xf32>, %o: tensor<?x768xf32>) -> tensor<?x768xf32> {
  // CHECK: renorm.layer_norm ins(%{{.*}} : tensor<?x768xf32>) scale(%{{.*}} : tensor<768xf32>) bias(%{{.*}} : tensor<768xf32>) outs(%{{.*}} : tensor<?x768xf32>) axes = [1] epsilon = 1.000000e-05 -> tensor<?x768xf32>
  %y = renorm.layer_norm ins(%x : tensor<?x768xf32>) scale(%g : tensor<768xf32>) bias(%b : tensor<768xf32>)
         outs(%o : tensor<?x768xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x768xf32>
  return %y : tensor<?x768xf32>
}

// Defaults that are spelled out are not printed; all others are.
// CHECK-LABEL: func @layer_norm_options
func.func @layer_norm_options(%x: tensor<2x8xf16>, %o: tensor<2x8xf16>) -> (tensor<2x8xf16>, tensor<2x8xf16>) {
  // CHECK: epsilon = 0.000000e+00 {ddof = 1 : i64, epsilon_placement = #renorm<epsilon_placement outside>, round_normalized, stat_type = f64} -> tensor<2x8xf16>
  %0 = renorm.layer_norm ins(%x : tensor<2x8xf16>) outs(%o : tensor<2x8xf16>) axes = [1] epsilon = 0.0
         {ddof = 1 : i64, epsilon_placement = #renorm<epsilon_placement outside>, round_normalized, stat_type = f64} -> tensor<2x8xf16>
  // CHECK: epsilon = 1.000000e+00 -> tensor<2x8xf16>
  %1 = renorm.layer_norm ins(%x : tensor<2x8xf16>) outs(%o : tensor<2x8xf16>) axes = [1] epsilon = 1.0
         {ddof = 0 : i64, epsilon_placement = #renorm<epsilon_placement inside>} -> tensor<2x8xf16>
  return %0, %1 : tensor<2x8xf16>, tensor<2x8xf16>
}

// The element type of the result and of the parameters is their own; the scale
// alone, the bias alone, and ones where they are broadcast.
// CHECK-LABEL: func @mixed_types
func.func @mixed_types(%x: tensor<2x?x8xbf16>, %g: tensor<2x1x8xf32>, %b: tensor<1x?x8xf16>, %o: tensor<2x?x8xf32>) -> (tensor<2x?x8xf32>, tensor<2x?x8xf32>) {
  // CHECK: renorm.rms_norm ins(%{{.*}} : tensor<2x?x8xbf16>) scale(%{{.*}} : tensor<2x1x8xf32>) outs(%{{.*}} : tensor<2x?x8xf32>) axes = [2]
  %0 = renorm.rms_norm ins(%x : tensor<2x?x8xbf16>) scale(%g : tensor<2x1x8xf32>) outs(%o : tensor<2x?x8xf32>) axes = [2] epsilon = 1.0e-06 -> tensor<2x?x8xf32>
  // CHECK: renorm.layer_norm ins(%{{.*}} : tensor<2x?x8xbf16>) bias(%{{.*}} : tensor<1x?x8xf16>) outs(
  %1 = renorm.layer_norm ins(%x : tensor<2x?x8xbf16>) bias(%b : tensor<1x?x8xf16>) outs(%o : tensor<2x?x8xf32>) axes = [2] epsilon = 1.0e-06 -> tensor<2x?x8xf32>
  return %0, %1 : tensor<2x?x8xf32>, tensor<2x?x8xf32>
}

// CHECK-LABEL: func @channels_first_and_all_dynamic
func.func @channels_first_and_all_dynamic(%x: tensor<1x4x7x7xf64>, %g: tensor<4xf64>, %o: tensor<1x4x7x7xf64>, %d: tensor<?x?x?xf32>, %h: tensor<?x?xf32>, %e: tensor<?x?x?xf32>) -> (tensor<1x4x7x7xf64>, tensor<?x?x?xf32>) {
  // CHECK: scale(%{{.*}} : tensor<4xf64>) {{.*}} axes = [1]
  %0 = renorm.layer_norm ins(%x : tensor<1x4x7x7xf64>) scale(%g : tensor<4xf64>) outs(%o : tensor<1x4x7x7xf64>) axes = [1] epsilon = 1.0e-06 -> tensor<1x4x7x7xf64>
  // CHECK: scale(%{{.*}} : tensor<?x?xf32>) {{.*}} axes = [0, 2]
  %1 = renorm.layer_norm ins(%d : tensor<?x?x?xf32>) scale(%h : tensor<?x?xf32>) outs(%e : tensor<?x?x?xf32>) axes = [0, 2] epsilon = 1.0e-06 -> tensor<?x?x?xf32>
  return %0, %1 : tensor<1x4x7x7xf64>, tensor<?x?x?xf32>
}

// CHECK-LABEL: func @crms_norm
func.func @crms_norm(%x: tensor<?x767xf32>, %o: tensor<?x767xf32>, %d: tensor<4x?xf32>, %e: tensor<4x?xf32>) -> (tensor<?x767xf32>, tensor<4x?xf32>) {
  // CHECK: renorm.crms_norm ins(%{{.*}} : tensor<?x767xf32>) outs(%{{.*}} : tensor<?x767xf32>) axes = [1] epsilon = 1.000000e-05 {full_size = 768 : i64} -> tensor<?x767xf32>
  %0 = renorm.crms_norm ins(%x : tensor<?x767xf32>) outs(%o : tensor<?x767xf32>) axes = [1] epsilon = 1.0e-05 {full_size = 768 : i64} -> tensor<?x767xf32>
  // CHECK: renorm.crms_norm ins(%{{.*}} : tensor<4x?xf32>)
  %1 = renorm.crms_norm ins(%d : tensor<4x?xf32>) outs(%e : tensor<4x?xf32>) axes = [1] epsilon = 1.0e-05 {full_size = 768 : i64} -> tensor<4x?xf32>
  return %0, %1 : tensor<?x767xf32>, tensor<4x?xf32>
}

// CHECK-LABEL: func @add_norm
func.func @add_norm(%x: tensor<?x7xf16>, %r: tensor<?x7xf32>, %g: tensor<7xf32>, %so: tensor<?x7xf32>, %o: tensor<?x7xf16>) -> (tensor<?x7xf32>, tensor<?x7xf16>) {
  // CHECK: %[[LN:.*]]:2 = renorm.add_norm layer_norm ins(%{{.*}}, %{{.*}} : tensor<?x7xf16>, tensor<?x7xf32>) scale(%{{.*}} : tensor<7xf32>) bias(%{{.*}} : tensor<7xf32>) outs(%{{.*}}, %{{.*}} : tensor<?x7xf32>, tensor<?x7xf16>) axes = [1] epsilon = 1.000000e-05 {ddof = 1 : i64} -> tensor<?x7xf32>, tensor<?x7xf16>
  %s, %y = renorm.add_norm layer_norm ins(%x, %r : tensor<?x7xf16>, tensor<?x7xf32>) scale(%g : tensor<7xf32>) bias(%g : tensor<7xf32>)
             outs(%so, %o : tensor<?x7xf32>, tensor<?x7xf16>) axes = [1] epsilon = 1.0e-05 {ddof = 1 : i64} -> tensor<?x7xf32>, tensor<?x7xf16>
  // CHECK: renorm.add_norm crms_norm ins(%{{.*}}, %[[LN]]#0 : {{.*}} {full_size = 8 : i64}
  %t, %z = renorm.add_norm crms_norm ins(%y, %s : tensor<?x7xf16>, tensor<?x7xf32>)
             outs(%so, %o : tensor<?x7xf32>, tensor<?x7xf16>) axes = [1] epsilon = 1.0e-05 {full_size = 8 : i64} -> tensor<?x7xf32>, tensor<?x7xf16>
  return %t, %z : tensor<?x7xf32>, tensor<?x7xf16>
}

// Both norms of the pair with their own kind, parameters and epsilon.
// CHECK-LABEL: func @peri_norm
func.func @peri_norm(%x: tensor<?x7xf16>, %r: tensor<?x7xf32>, %g: tensor<7xf32>, %h: tensor<1x7xf16>, %so: tensor<?x7xf32>, %o: tensor<?x7xf16>) -> (tensor<?x7xf32>, tensor<?x7xf16>) {
  // CHECK: %[[P:.*]]:2 = renorm.peri_norm layer_norm, rms_norm ins(%{{.*}}, %{{.*}} : tensor<?x7xf16>, tensor<?x7xf32>) output_scale(%{{.*}} : tensor<7xf32>) output_bias(%{{.*}} : tensor<1x7xf16>) scale(%{{.*}} : tensor<7xf32>) bias(%{{.*}} : tensor<1x7xf16>) outs(%{{.*}}, %{{.*}} : tensor<?x7xf32>, tensor<?x7xf16>) axes = [1] output_epsilon = 9.9{{.*}}E-7 epsilon = 1.000000e-05 {ddof = 1 : i64, output_round_normalized, output_type = f16, round_normalized, stat_type = f64} -> tensor<?x7xf32>, tensor<?x7xf16>
  %s, %y = renorm.peri_norm layer_norm, rms_norm ins(%x, %r : tensor<?x7xf16>, tensor<?x7xf32>)
             output_scale(%g : tensor<7xf32>) output_bias(%h : tensor<1x7xf16>) scale(%g : tensor<7xf32>) bias(%h : tensor<1x7xf16>)
             outs(%so, %o : tensor<?x7xf32>, tensor<?x7xf16>) axes = [1] output_epsilon = 1.0e-06 epsilon = 1.0e-05
             {ddof = 1 : i64, output_type = f16, output_round_normalized, round_normalized, stat_type = f64} -> tensor<?x7xf32>, tensor<?x7xf16>
  // CHECK: renorm.peri_norm crms_norm, crms_norm ins(%{{.*}}, %[[P]]#0 : tensor<?x7xf16>, tensor<?x7xf32>) outs({{.*}} {full_size = 8 : i64} ->
  %t, %z = renorm.peri_norm crms_norm, crms_norm ins(%y, %s : tensor<?x7xf16>, tensor<?x7xf32>)
             outs(%so, %o : tensor<?x7xf32>, tensor<?x7xf16>) axes = [1] output_epsilon = 1.0e-05 epsilon = 1.0e-05 {full_size = 8 : i64} -> tensor<?x7xf32>, tensor<?x7xf16>
  return %t, %z : tensor<?x7xf32>, tensor<?x7xf16>
}

// CHECK-LABEL: func @center_norm
func.func @center_norm(%x: tensor<?x7xf16>, %r: tensor<?x7xf32>, %g: tensor<7xf32>, %so: tensor<?x7xf32>, %o: tensor<?x7xf16>) -> (tensor<?x7xf32>, tensor<?x7xf16>, tensor<?x7xf32>) {
  // CHECK: %[[C:.*]]:2 = renorm.center_norm rms_norm ins(%{{.*}} : tensor<?x7xf16>) residual(%{{.*}} : tensor<?x7xf32>) scale(%{{.*}} : tensor<7xf32>) bias(%{{.*}} : tensor<7xf32>) outs(%{{.*}}, %{{.*}} : tensor<?x7xf32>, tensor<?x7xf16>) axes = [1] epsilon = 1.000000e-05 {round_normalized} -> tensor<?x7xf32>, tensor<?x7xf16>
  %c, %y = renorm.center_norm rms_norm ins(%x : tensor<?x7xf16>) residual(%r : tensor<?x7xf32>) scale(%g : tensor<7xf32>) bias(%g : tensor<7xf32>)
             outs(%so, %o : tensor<?x7xf32>, tensor<?x7xf16>) axes = [1] epsilon = 1.0e-05 {round_normalized} -> tensor<?x7xf32>, tensor<?x7xf16>
  // CHECK: renorm.center_norm layer_norm ins(%[[C]]#1 : tensor<?x7xf16>) outs(%{{.*}}, %{{.*}} : tensor<?x7xf32>, tensor<?x7xf16>) axes = [1]
  %d, %z = renorm.center_norm layer_norm ins(%y : tensor<?x7xf16>)
             outs(%so, %o : tensor<?x7xf32>, tensor<?x7xf16>) axes = [1] epsilon = 1.0e-05 -> tensor<?x7xf32>, tensor<?x7xf16>
  // CHECK: renorm.add_center ins(%{{.*}}, %{{.*}} : tensor<?x7xf16>, tensor<?x7xf32>) outs(%{{.*}} : tensor<?x7xf32>) axes = [0, 1] {stat_type = f64} -> tensor<?x7xf32>
  %a = renorm.add_center ins(%z, %d : tensor<?x7xf16>, tensor<?x7xf32>) outs(%so : tensor<?x7xf32>) axes = [0, 1] {stat_type = f64} -> tensor<?x7xf32>
  return %c, %z, %a : tensor<?x7xf32>, tensor<?x7xf16>, tensor<?x7xf32>
}

// CHECK-LABEL: func @center
func.func @center(%w: tensor<768x?xf32>, %o: tensor<768x?xf32>) -> tensor<768x?xf32> {
  // CHECK: renorm.center ins(%{{.*}} : tensor<768x?xf32>) outs(%{{.*}} : tensor<768x?xf32>) axes = [0] {stat_type = f64} -> tensor<768x?xf32>
  %c = renorm.center ins(%w : tensor<768x?xf32>) outs(%o : tensor<768x?xf32>) axes = [0] {stat_type = f64} -> tensor<768x?xf32>
  return %c : tensor<768x?xf32>
}

// CHECK-LABEL: func @gradients
func.func @gradients(%dy: tensor<?x8xf16>, %x: tensor<?x8xf32>, %g: tensor<8xf32>, %o: tensor<?x8xf32>, %p: tensor<8xf32>) -> (tensor<?x8xf32>, tensor<?x8xf32>, tensor<8xf32>, tensor<8xf32>) {
  // CHECK: renorm.layer_norm_backward ins(%{{.*}}, %{{.*}} : tensor<?x8xf16>, tensor<?x8xf32>) scale(%{{.*}} : tensor<8xf32>) outs(%{{.*}} : tensor<?x8xf32>) axes = [1] epsilon = 1.000000e-05 {ddof = 1 : i64} -> tensor<?x8xf32>
  %0 = renorm.layer_norm_backward ins(%dy, %x : tensor<?x8xf16>, tensor<?x8xf32>) scale(%g : tensor<8xf32>)
         outs(%o : tensor<?x8xf32>) axes = [1] epsilon = 1.0e-05 {ddof = 1 : i64} -> tensor<?x8xf32>
  // CHECK: renorm.rms_norm_backward ins(%{{.*}}, %{{.*}} : tensor<?x8xf16>, tensor<?x8xf32>) outs(%{{.*}} : tensor<?x8xf32>) axes = [1] epsilon = 1.000000e-05 -> tensor<?x8xf32>
  %1 = renorm.rms_norm_backward ins(%dy, %x : tensor<?x8xf16>, tensor<?x8xf32>)
         outs(%o : tensor<?x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x8xf32>
  // CHECK: renorm.layer_norm_scale_backward ins({{.*}}) outs(%{{.*}} : tensor<8xf32>) axes = [1] epsilon = 1.000000e-05 {stat_type = f64} -> tensor<8xf32>
  %2 = renorm.layer_norm_scale_backward ins(%dy, %x : tensor<?x8xf16>, tensor<?x8xf32>)
         outs(%p : tensor<8xf32>) axes = [1] epsilon = 1.0e-05 {stat_type = f64} -> tensor<8xf32>
  // CHECK: renorm.rms_norm_scale_backward ins({{.*}}) outs(%{{.*}} : tensor<8xf32>) axes = [1] epsilon = 1.000000e-05 -> tensor<8xf32>
  %3 = renorm.rms_norm_scale_backward ins(%dy, %x : tensor<?x8xf16>, tensor<?x8xf32>)
         outs(%p : tensor<8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<8xf32>
  return %0, %1, %2, %3 : tensor<?x8xf32>, tensor<?x8xf32>, tensor<8xf32>, tensor<8xf32>
}

// CHECK-LABEL: func @memrefs
func.func @memrefs(%x: memref<?x8xf32>, %s: memref<?x8xf32, strided<[?, 1], offset: ?>>, %g: memref<8xf32>, %o: memref<?x8xf32, 3>) {
  // CHECK: renorm.layer_norm ins(%{{.*}} : memref<?x8xf32>) scale(%{{.*}} : memref<8xf32>) outs(%{{.*}} : memref<?x8xf32, 3>) axes = [1] epsilon = 1.000000e-05{{$}}
  renorm.layer_norm ins(%x : memref<?x8xf32>) scale(%g : memref<8xf32>) outs(%o : memref<?x8xf32, 3>) axes = [1] epsilon = 1.0e-05
  // CHECK: renorm.rms_norm ins(%{{.*}} : memref<?x8xf32, strided<[?, 1], offset: ?>>) outs(%{{.*}} : memref<?x8xf32>) axes = [1]
  renorm.rms_norm ins(%s : memref<?x8xf32, strided<[?, 1], offset: ?>>) outs(%x : memref<?x8xf32>) axes = [1] epsilon = 1.0e-05
  // CHECK: renorm.crms_norm ins(%{{.*}} : memref<?x8xf32>) outs(%{{.*}} : memref<?x8xf32, 3>) axes = [1] epsilon = 1.000000e-05 {full_size = 9 : i64}{{$}}
  renorm.crms_norm ins(%x : memref<?x8xf32>) outs(%o : memref<?x8xf32, 3>) axes = [1] epsilon = 1.0e-05 {full_size = 9 : i64}
  // CHECK: renorm.add_norm rms_norm ins(%{{.*}}, %{{.*}} : memref<?x8xf32>, memref<?x8xf32>) outs(%{{.*}}, %{{.*}} : memref<?x8xf32>, memref<?x8xf32, 3>) axes = [1] epsilon = 1.000000e-05{{$}}
  renorm.add_norm rms_norm ins(%x, %x : memref<?x8xf32>, memref<?x8xf32>) outs(%x, %o : memref<?x8xf32>, memref<?x8xf32, 3>) axes = [1] epsilon = 1.0e-05
  // CHECK: renorm.peri_norm rms_norm, layer_norm ins(%{{.*}}, %{{.*}} : memref<?x8xf32>, memref<?x8xf32>) outs(%{{.*}}, %{{.*}} : memref<?x8xf32>, memref<?x8xf32, 3>) axes = [1] output_epsilon = 1.000000e-05 epsilon = 1.000000e-05{{$}}
  renorm.peri_norm rms_norm, layer_norm ins(%x, %x : memref<?x8xf32>, memref<?x8xf32>) outs(%x, %o : memref<?x8xf32>, memref<?x8xf32, 3>) axes = [1] output_epsilon = 1.0e-05 epsilon = 1.0e-05
  // CHECK: renorm.center_norm rms_norm ins(%{{.*}} : memref<?x8xf32>) residual(%{{.*}} : memref<?x8xf32>) outs(%{{.*}}, %{{.*}} : memref<?x8xf32>, memref<?x8xf32, 3>) axes = [1] epsilon = 1.000000e-05{{$}}
  renorm.center_norm rms_norm ins(%x : memref<?x8xf32>) residual(%x : memref<?x8xf32>) outs(%x, %o : memref<?x8xf32>, memref<?x8xf32, 3>) axes = [1] epsilon = 1.0e-05
  // CHECK: renorm.add_center ins(%{{.*}}, %{{.*}} : memref<?x8xf32>, memref<?x8xf32>) outs(%{{.*}} : memref<?x8xf32, 3>) axes = [0]{{$}}
  renorm.add_center ins(%x, %x : memref<?x8xf32>, memref<?x8xf32>) outs(%o : memref<?x8xf32, 3>) axes = [0]
  // CHECK: renorm.center ins(%{{.*}} : memref<?x8xf32>) outs(%{{.*}} : memref<?x8xf32, 3>) axes = [0]{{$}}
  renorm.center ins(%x : memref<?x8xf32>) outs(%o : memref<?x8xf32, 3>) axes = [0]
  return
}

// CHECK-LABEL: func @all_gradients
// CHECK: renorm.norm_gradients layer_norm ins(%{{.*}}, %{{.*}} : tensor<4x8xf32>, tensor<4x8xf32>) scale(%{{.*}} : tensor<8xf32>) added(%{{.*}} : tensor<4x8xf32>) outs(%{{.*}} : tensor<4x8xf32>) dscale(%{{.*}} : tensor<8xf32>) dbias(%{{.*}} : tensor<8xf32>) axes = [1] epsilon = 1.000000e-05 {ddof = 1 : i64} -> tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>
func.func @all_gradients(%dy: tensor<4x8xf32>, %x: tensor<4x8xf32>, %g: tensor<8xf32>, %a: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>) {
  %o = tensor.empty() : tensor<4x8xf32>
  %p = tensor.empty() : tensor<8xf32>
  %r:3 = renorm.norm_gradients layer_norm ins(%dy, %x : tensor<4x8xf32>, tensor<4x8xf32>) scale(%g : tensor<8xf32>) added(%a : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>) dscale(%p : tensor<8xf32>) dbias(%p : tensor<8xf32>) axes = [1] epsilon = 1.0e-05 {ddof = 1 : i64} -> tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>
  return %r#0, %r#1, %r#2 : tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>
}

// CHECK-LABEL: func @buffers_of_gradients
// CHECK: renorm.norm_gradients rms_norm ins(%{{.*}}) outs(%{{.*}} : memref<?x8xbf16>) dbias(%{{.*}} : memref<8xf32>) axes = [1]
func.func @buffers_of_gradients(%dy: memref<?x8xbf16>, %x: memref<?x8xbf16>, %o: memref<?x8xbf16>, %q: memref<8xf32>) {
  renorm.norm_gradients rms_norm ins(%dy, %x : memref<?x8xbf16>, memref<?x8xbf16>) outs(%o : memref<?x8xbf16>) dbias(%q : memref<8xf32>) axes = [1] epsilon = 1.0e-05
  return
}
