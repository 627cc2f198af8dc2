// Every attribute and operand form, compiled ahead of time as a whole (host code,
// kernels, launches through the runtime), against renorm-lower-to-linalg. The
// stub driver hands the kernels to the SIMT executor, which stops at any access
// outside of an allocation and at races.
// REQUIRES: llvm-clang
// UNSUPPORTED: sanitize
// RUN: env RENORM_CUDA_DRIVER=%stub_driver %python %S/Inputs/simt/forms.py renorm-opt %llvm_tools %renorm_runtime %s %t | FileCheck %s
// CHECK-NOT: FAIL
// CHECK: ok   two_norms: {{.*}}, 2 launches
// CHECK-NOT: FAIL
// CHECK: forms, 0 wrong

func.func @form_epsilon_outside(%x: tensor<7x64xf32>, %y: memref<7x64xf32>) {
  %o = tensor.empty() : tensor<7x64xf32>
  %0 = renorm.layer_norm ins(%x : tensor<7x64xf32>) outs(%o : tensor<7x64xf32>) axes = [1] epsilon = 0.1 {ddof = 1 : i64, epsilon_placement = #renorm<epsilon_placement outside>} -> tensor<7x64xf32>
  bufferization.materialize_in_destination %0 in restrict writable %y : (tensor<7x64xf32>, memref<7x64xf32>) -> ()
  return
}

func.func @form_round_normalized(%x: tensor<7x128xbf16>, %g: tensor<128xbf16>, %y: memref<7x128xbf16>) {
  %o = tensor.empty() : tensor<7x128xbf16>
  %0 = renorm.rms_norm ins(%x : tensor<7x128xbf16>) scale(%g : tensor<128xbf16>) outs(%o : tensor<7x128xbf16>) axes = [1] epsilon = 1.0e-6 {round_normalized} -> tensor<7x128xbf16>
  bufferization.materialize_in_destination %0 in restrict writable %y : (tensor<7x128xbf16>, memref<7x128xbf16>) -> ()
  return
}

func.func @form_runtime_scale(%x: tensor<3x5x128xf32>, %g: tensor<3x1x128xf32>, %b: tensor<1x5x1xf32>, %y: memref<3x5x128xf32>) {
  %o = tensor.empty() : tensor<3x5x128xf32>
  %0 = renorm.layer_norm ins(%x : tensor<3x5x128xf32>) scale(%g : tensor<3x1x128xf32>) bias(%b : tensor<1x5x1xf32>) outs(%o : tensor<3x5x128xf32>) axes = [2] epsilon = 1.0e-5 -> tensor<3x5x128xf32>
  bufferization.materialize_in_destination %0 in restrict writable %y : (tensor<3x5x128xf32>, memref<3x5x128xf32>) -> ()
  return
}

func.func @form_dynamic(%x: tensor<?x?xf32>, %g: tensor<?xf32>, %y: memref<?x?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = tensor.dim %x, %c0 : tensor<?x?xf32>
  %n = tensor.dim %x, %c1 : tensor<?x?xf32>
  %o = tensor.empty(%m, %n) : tensor<?x?xf32>
  %0 = renorm.layer_norm ins(%x : tensor<?x?xf32>) scale(%g : tensor<?xf32>) outs(%o : tensor<?x?xf32>) axes = [1] epsilon = 1.0e-5 {ddof = 1 : i64} -> tensor<?x?xf32>
  bufferization.materialize_in_destination %0 in restrict writable %y : (tensor<?x?xf32>, memref<?x?xf32>) -> ()
  return
}

func.func @form_channels_first(%x: tensor<2x24x3x5xf16>, %g: tensor<24xf32>, %y: memref<2x24x3x5xf16>) {
  %o = tensor.empty() : tensor<2x24x3x5xf16>
  %0 = renorm.layer_norm ins(%x : tensor<2x24x3x5xf16>) scale(%g : tensor<24xf32>) outs(%o : tensor<2x24x3x5xf16>) axes = [1] epsilon = 1.0e-5 -> tensor<2x24x3x5xf16>
  bufferization.materialize_in_destination %0 in restrict writable %y : (tensor<2x24x3x5xf16>, memref<2x24x3x5xf16>) -> ()
  return
}

func.func @form_group(%x: tensor<2x4x6x8xf32>, %g: tensor<1x4x6x1xf32>, %y: memref<2x4x6x8xf32>) {
  %o = tensor.empty() : tensor<2x4x6x8xf32>
  %0 = renorm.layer_norm ins(%x : tensor<2x4x6x8xf32>) scale(%g : tensor<1x4x6x1xf32>) outs(%o : tensor<2x4x6x8xf32>) axes = [2, 3] epsilon = 1.0e-5 -> tensor<2x4x6x8xf32>
  bufferization.materialize_in_destination %0 in restrict writable %y : (tensor<2x4x6x8xf32>, memref<2x4x6x8xf32>) -> ()
  return
}

func.func @form_trailing_axes(%x: tensor<5x3x8x16xbf16>, %g: tensor<8x16xf32>, %b: tensor<8x16xf32>, %y: memref<5x3x8x16xf32>) {
  %o = tensor.empty() : tensor<5x3x8x16xf32>
  %0 = renorm.layer_norm ins(%x : tensor<5x3x8x16xbf16>) scale(%g : tensor<8x16xf32>) bias(%b : tensor<8x16xf32>) outs(%o : tensor<5x3x8x16xf32>) axes = [2, 3] epsilon = 1.0e-5 -> tensor<5x3x8x16xf32>
  bufferization.materialize_in_destination %0 in restrict writable %y : (tensor<5x3x8x16xf32>, memref<5x3x8x16xf32>) -> ()
  return
}

func.func @form_split_axes(%x: tensor<3x6x4x5xf64>, %g: tensor<6x5xf64>, %y: memref<3x6x4x5xf64>) {
  %o = tensor.empty() : tensor<3x6x4x5xf64>
  %0 = renorm.rms_norm ins(%x : tensor<3x6x4x5xf64>) scale(%g : tensor<6x5xf64>) outs(%o : tensor<3x6x4x5xf64>) axes = [1, 3] epsilon = 1.0e-5 -> tensor<3x6x4x5xf64>
  bufferization.materialize_in_destination %0 in restrict writable %y : (tensor<3x6x4x5xf64>, memref<3x6x4x5xf64>) -> ()
  return
}

// A slice of channels has a row stride; an aligned one keeps its vectors.
func.func @form_aligned_slice(%x: tensor<7x128xf32>, %y: memref<7x64xf32>) {
  %s = tensor.extract_slice %x[0, 64] [7, 64] [1, 1] : tensor<7x128xf32> to tensor<7x64xf32>
  %o = tensor.empty() : tensor<7x64xf32>
  %0 = renorm.rms_norm ins(%s : tensor<7x64xf32>) outs(%o : tensor<7x64xf32>) axes = [1] epsilon = 1.0e-5 -> tensor<7x64xf32>
  bufferization.materialize_in_destination %0 in restrict writable %y : (tensor<7x64xf32>, memref<7x64xf32>) -> ()
  return
}

func.func @form_odd_slice(%x: tensor<7x128xf32>, %y: memref<7x63xf32>) {
  %s = tensor.extract_slice %x[0, 3] [7, 63] [1, 2] : tensor<7x128xf32> to tensor<7x63xf32>
  %o = tensor.empty() : tensor<7x63xf32>
  %0 = renorm.crms_norm ins(%s : tensor<7x63xf32>) outs(%o : tensor<7x63xf32>) axes = [1] epsilon = 1.0e-5 {full_size = 64 : i64} -> tensor<7x63xf32>
  bufferization.materialize_in_destination %0 in restrict writable %y : (tensor<7x63xf32>, memref<7x63xf32>) -> ()
  return
}

func.func @form_fused_wide_sum(%x: tensor<9x256xf16>, %r: tensor<9x256xbf16>, %g: tensor<256xf16>, %s: memref<9x256xf32>, %y: memref<9x256xf16>) {
  %so = tensor.empty() : tensor<9x256xf32>
  %o = tensor.empty() : tensor<9x256xf16>
  %0, %1 = renorm.add_norm rms_norm ins(%x, %r : tensor<9x256xf16>, tensor<9x256xbf16>) scale(%g : tensor<256xf16>) outs(%so, %o : tensor<9x256xf32>, tensor<9x256xf16>) axes = [1] epsilon = 1.0e-5 -> tensor<9x256xf32>, tensor<9x256xf16>
  bufferization.materialize_in_destination %0 in restrict writable %s : (tensor<9x256xf32>, memref<9x256xf32>) -> ()
  bufferization.materialize_in_destination %1 in restrict writable %y : (tensor<9x256xf16>, memref<9x256xf16>) -> ()
  return
}

func.func @form_wide_statistics(%x: tensor<9x512xf32>, %y: memref<9x512xf32>) {
  %o = tensor.empty() : tensor<9x512xf32>
  %0 = renorm.layer_norm ins(%x : tensor<9x512xf32>) outs(%o : tensor<9x512xf32>) axes = [1] epsilon = 1.0e-5 {stat_type = f64} -> tensor<9x512xf32>
  bufferization.materialize_in_destination %0 in restrict writable %y : (tensor<9x512xf32>, memref<9x512xf32>) -> ()
  return
}

// The whole tensor is one row.
func.func @form_one_row(%x: tensor<4096xf32>, %y: memref<4096xf32>) {
  %o = tensor.empty() : tensor<4096xf32>
  %0 = renorm.center ins(%x : tensor<4096xf32>) outs(%o : tensor<4096xf32>) axes = [0] -> tensor<4096xf32>
  bufferization.materialize_in_destination %0 in restrict writable %y : (tensor<4096xf32>, memref<4096xf32>) -> ()
  return
}

// Two norms share a kernel, and their sum is computed by the host.
func.func @form_two_norms(%x: tensor<3x768xf32>, %z: tensor<2x3x768xf32>, %g: tensor<768xf32>, %y: memref<3x768xf32>, %w: memref<2x3x768xf32>) {
  %o = tensor.empty() : tensor<3x768xf32>
  %0 = renorm.rms_norm ins(%x : tensor<3x768xf32>) scale(%g : tensor<768xf32>) outs(%o : tensor<3x768xf32>) axes = [1] epsilon = 1.0e-5 -> tensor<3x768xf32>
  %1 = linalg.add ins(%0, %x : tensor<3x768xf32>, tensor<3x768xf32>) outs(%o : tensor<3x768xf32>) -> tensor<3x768xf32>
  %p = tensor.empty() : tensor<2x3x768xf32>
  %2 = renorm.rms_norm ins(%z : tensor<2x3x768xf32>) scale(%g : tensor<768xf32>) outs(%p : tensor<2x3x768xf32>) axes = [2] epsilon = 1.0e-5 -> tensor<2x3x768xf32>
  bufferization.materialize_in_destination %1 in restrict writable %y : (tensor<3x768xf32>, memref<3x768xf32>) -> ()
  bufferization.materialize_in_destination %2 in restrict writable %w : (tensor<2x3x768xf32>, memref<2x3x768xf32>) -> ()
  return
}

// Each norm of a pair is of its own kind, the middle is rounded twice.
func.func @form_peri_mixed(%x: tensor<9x256xbf16>, %r: tensor<9x256xf16>, %og: tensor<256xbf16>, %g: tensor<256xf32>, %b: tensor<256xf32>, %s: memref<9x256xbf16>, %y: memref<9x256xf16>) {
  %so = tensor.empty() : tensor<9x256xbf16>
  %o = tensor.empty() : tensor<9x256xf16>
  %0, %1 = renorm.peri_norm rms_norm, layer_norm ins(%x, %r : tensor<9x256xbf16>, tensor<9x256xf16>) output_scale(%og : tensor<256xbf16>) scale(%g : tensor<256xf32>) bias(%b : tensor<256xf32>) outs(%so, %o : tensor<9x256xbf16>, tensor<9x256xf16>) axes = [1] output_epsilon = 0.01 epsilon = 1.0e-5 {ddof = 1 : i64, output_type = f16, output_round_normalized, round_normalized} -> tensor<9x256xbf16>, tensor<9x256xf16>
  bufferization.materialize_in_destination %0 in restrict writable %s : (tensor<9x256xbf16>, memref<9x256xbf16>) -> ()
  bufferization.materialize_in_destination %1 in restrict writable %y : (tensor<9x256xf16>, memref<9x256xf16>) -> ()
  return
}

// A loop over memory; a crms_norm keeps its divisor to itself.
func.func @form_peri_dynamic(%x: tensor<?x?xf32>, %r: tensor<?x?xf32>, %ob: tensor<?xf32>, %g: tensor<?xf32>, %s: memref<?x?xf32>, %y: memref<?x?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = tensor.dim %x, %c0 : tensor<?x?xf32>
  %n = tensor.dim %x, %c1 : tensor<?x?xf32>
  %so = tensor.empty(%m, %n) : tensor<?x?xf32>
  %o = tensor.empty(%m, %n) : tensor<?x?xf32>
  %0, %1 = renorm.peri_norm layer_norm, crms_norm ins(%x, %r : tensor<?x?xf32>, tensor<?x?xf32>) output_bias(%ob : tensor<?xf32>) scale(%g : tensor<?xf32>) outs(%so, %o : tensor<?x?xf32>, tensor<?x?xf32>) axes = [1] output_epsilon = 0.01 epsilon = 1.0e-5 {full_size = 49 : i64, epsilon_placement = #renorm<epsilon_placement outside>} -> tensor<?x?xf32>, tensor<?x?xf32>
  bufferization.materialize_in_destination %0 in restrict writable %s : (tensor<?x?xf32>, memref<?x?xf32>) -> ()
  bufferization.materialize_in_destination %1 in restrict writable %y : (tensor<?x?xf32>, memref<?x?xf32>) -> ()
  return
}

func.func @form_center_norm_dynamic(%x: tensor<?x?xf16>, %r: tensor<?x?xf16>, %g: tensor<?xf16>, %s: memref<?x?xf16>, %y: memref<?x?xf16>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = tensor.dim %x, %c0 : tensor<?x?xf16>
  %n = tensor.dim %x, %c1 : tensor<?x?xf16>
  %so = tensor.empty(%m, %n) : tensor<?x?xf16>
  %o = tensor.empty(%m, %n) : tensor<?x?xf16>
  %0, %1 = renorm.center_norm rms_norm ins(%x : tensor<?x?xf16>) residual(%r : tensor<?x?xf16>) scale(%g : tensor<?xf16>) outs(%so, %o : tensor<?x?xf16>, tensor<?x?xf16>) axes = [1] epsilon = 1.0e-5 -> tensor<?x?xf16>, tensor<?x?xf16>
  bufferization.materialize_in_destination %0 in restrict writable %s : (tensor<?x?xf16>, memref<?x?xf16>) -> ()
  bufferization.materialize_in_destination %1 in restrict writable %y : (tensor<?x?xf16>, memref<?x?xf16>) -> ()
  return
}

// Channels first, a loop of one thread, no residual; the row is wider than what it is made of.
func.func @form_center_norm_channels(%x: tensor<2x24x3x5xf16>, %s: memref<2x24x3x5xf32>, %y: memref<2x24x3x5xf16>) {
  %so = tensor.empty() : tensor<2x24x3x5xf32>
  %o = tensor.empty() : tensor<2x24x3x5xf16>
  %0, %1 = renorm.center_norm layer_norm ins(%x : tensor<2x24x3x5xf16>) outs(%so, %o : tensor<2x24x3x5xf32>, tensor<2x24x3x5xf16>) axes = [1] epsilon = 1.0e-5 -> tensor<2x24x3x5xf32>, tensor<2x24x3x5xf16>
  bufferization.materialize_in_destination %0 in restrict writable %s : (tensor<2x24x3x5xf32>, memref<2x24x3x5xf32>) -> ()
  bufferization.materialize_in_destination %1 in restrict writable %y : (tensor<2x24x3x5xf16>, memref<2x24x3x5xf16>) -> ()
  return
}

// The sum waits where the result goes.
func.func @form_add_center_dynamic(%x: tensor<?x?xf32>, %r: tensor<?x?xbf16>, %y: memref<?x?xbf16>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = tensor.dim %x, %c0 : tensor<?x?xf32>
  %n = tensor.dim %x, %c1 : tensor<?x?xf32>
  %o = tensor.empty(%m, %n) : tensor<?x?xbf16>
  %0 = renorm.add_center ins(%x, %r : tensor<?x?xf32>, tensor<?x?xbf16>) outs(%o : tensor<?x?xbf16>) axes = [1] -> tensor<?x?xbf16>
  bufferization.materialize_in_destination %0 in restrict writable %y : (tensor<?x?xbf16>, memref<?x?xbf16>) -> ()
  return
}
