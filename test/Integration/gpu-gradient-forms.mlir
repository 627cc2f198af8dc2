// Every attribute and operand form of gradients, as gpu-forms.mlir does it for
// norms.
// REQUIRES: llvm-clang
// UNSUPPORTED: sanitize
// RUN: env RENORM_CUDA_DRIVER=%stub_driver %python %S/Inputs/simt/forms.py renorm-opt %llvm_tools %renorm_runtime %s %t | FileCheck %s
// CHECK-NOT: FAIL
// CHECK: forms, 0 wrong

func.func @form_gradients(%dy: tensor<7x64xf32>, %x: tensor<7x64xf32>, %g: tensor<64xf32>, %a: tensor<7x64xf32>, %dx: memref<7x64xf32>, %dg: memref<64xf32>, %db: memref<64xf32>) {
  %o = tensor.empty() : tensor<7x64xf32>
  %p = tensor.empty() : tensor<64xf32>
  %q = tensor.empty() : tensor<64xf32>
  %r:3 = renorm.norm_gradients layer_norm ins(%dy, %x : tensor<7x64xf32>, tensor<7x64xf32>) scale(%g : tensor<64xf32>) added(%a : tensor<7x64xf32>) outs(%o : tensor<7x64xf32>) dscale(%p : tensor<64xf32>) dbias(%q : tensor<64xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<7x64xf32>, tensor<64xf32>, tensor<64xf32>
  bufferization.materialize_in_destination %r#0 in restrict writable %dx : (tensor<7x64xf32>, memref<7x64xf32>) -> ()
  bufferization.materialize_in_destination %r#1 in restrict writable %dg : (tensor<64xf32>, memref<64xf32>) -> ()
  bufferization.materialize_in_destination %r#2 in restrict writable %db : (tensor<64xf32>, memref<64xf32>) -> ()
  return
}

func.func @form_gradients_outside(%dy: tensor<7x64xf32>, %x: tensor<7x64xf32>, %dx: memref<7x64xf32>, %dg: memref<64xf32>, %db: memref<64xf32>) {
  %o = tensor.empty() : tensor<7x64xf32>
  %p = tensor.empty() : tensor<64xf32>
  %q = tensor.empty() : tensor<64xf32>
  %r:3 = renorm.norm_gradients layer_norm ins(%dy, %x : tensor<7x64xf32>, tensor<7x64xf32>) outs(%o : tensor<7x64xf32>) dscale(%p : tensor<64xf32>) dbias(%q : tensor<64xf32>) axes = [1] epsilon = 0.1 {ddof = 1 : i64, epsilon_placement = #renorm<epsilon_placement outside>} -> tensor<7x64xf32>, tensor<64xf32>, tensor<64xf32>
  bufferization.materialize_in_destination %r#0 in restrict writable %dx : (tensor<7x64xf32>, memref<7x64xf32>) -> ()
  bufferization.materialize_in_destination %r#1 in restrict writable %dg : (tensor<64xf32>, memref<64xf32>) -> ()
  bufferization.materialize_in_destination %r#2 in restrict writable %db : (tensor<64xf32>, memref<64xf32>) -> ()
  return
}

func.func @form_gradients_rms_outside(%dy: tensor<7x200xf32>, %x: tensor<7x200xf32>, %g: tensor<200xf32>, %a: tensor<7x200xf32>, %dx: memref<7x200xf32>, %dg: memref<200xf32>) {
  %o = tensor.empty() : tensor<7x200xf32>
  %p = tensor.empty() : tensor<200xf32>
  %r:2 = renorm.norm_gradients rms_norm ins(%dy, %x : tensor<7x200xf32>, tensor<7x200xf32>) scale(%g : tensor<200xf32>) added(%a : tensor<7x200xf32>) outs(%o : tensor<7x200xf32>) dscale(%p : tensor<200xf32>) axes = [1] epsilon = 0.1 {epsilon_placement = #renorm<epsilon_placement outside>} -> tensor<7x200xf32>, tensor<200xf32>
  bufferization.materialize_in_destination %r#0 in restrict writable %dx : (tensor<7x200xf32>, memref<7x200xf32>) -> ()
  bufferization.materialize_in_destination %r#1 in restrict writable %dg : (tensor<200xf32>, memref<200xf32>) -> ()
  return
}

func.func @form_gradients_dynamic(%dy: tensor<?x?xf32>, %x: tensor<?x?xf32>, %g: tensor<?xf32>, %a: tensor<?x?xf32>, %dx: memref<?x?xf32>, %dg: memref<?xf32>, %db: memref<?xf32>) {
  %co0 = arith.constant 0 : index
  %do0 = tensor.dim %x, %co0 : tensor<?x?xf32>
  %co1 = arith.constant 1 : index
  %do1 = tensor.dim %x, %co1 : tensor<?x?xf32>
  %o = tensor.empty(%do0, %do1) : tensor<?x?xf32>
  %cp0 = arith.constant 1 : index
  %dp0 = tensor.dim %x, %cp0 : tensor<?x?xf32>
  %p = tensor.empty(%dp0) : tensor<?xf32>
  %cq0 = arith.constant 1 : index
  %dq0 = tensor.dim %x, %cq0 : tensor<?x?xf32>
  %q = tensor.empty(%dq0) : tensor<?xf32>
  %r:3 = renorm.norm_gradients layer_norm ins(%dy, %x : tensor<?x?xf32>, tensor<?x?xf32>) scale(%g : tensor<?xf32>) added(%a : tensor<?x?xf32>) outs(%o : tensor<?x?xf32>) dscale(%p : tensor<?xf32>) dbias(%q : tensor<?xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>
  bufferization.materialize_in_destination %r#0 in restrict writable %dx : (tensor<?x?xf32>, memref<?x?xf32>) -> ()
  bufferization.materialize_in_destination %r#1 in restrict writable %dg : (tensor<?xf32>, memref<?xf32>) -> ()
  bufferization.materialize_in_destination %r#2 in restrict writable %db : (tensor<?xf32>, memref<?xf32>) -> ()
  return
}

func.func @form_gradients_dynamic_rows(%dy: tensor<?x48xf32>, %x: tensor<?x48xf32>, %g: tensor<48xf32>, %dx: memref<?x48xf32>, %dg: memref<48xf32>, %db: memref<48xf32>) {
  %co0 = arith.constant 0 : index
  %do0 = tensor.dim %x, %co0 : tensor<?x48xf32>
  %o = tensor.empty(%do0) : tensor<?x48xf32>
  %p = tensor.empty() : tensor<48xf32>
  %q = tensor.empty() : tensor<48xf32>
  %r:3 = renorm.norm_gradients rms_norm ins(%dy, %x : tensor<?x48xf32>, tensor<?x48xf32>) scale(%g : tensor<48xf32>) outs(%o : tensor<?x48xf32>) dscale(%p : tensor<48xf32>) dbias(%q : tensor<48xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x48xf32>, tensor<48xf32>, tensor<48xf32>
  bufferization.materialize_in_destination %r#0 in restrict writable %dx : (tensor<?x48xf32>, memref<?x48xf32>) -> ()
  bufferization.materialize_in_destination %r#1 in restrict writable %dg : (tensor<48xf32>, memref<48xf32>) -> ()
  bufferization.materialize_in_destination %r#2 in restrict writable %db : (tensor<48xf32>, memref<48xf32>) -> ()
  return
}

func.func @form_gradients_two_axes(%dy: tensor<3x5x6x8xf32>, %x: tensor<3x5x6x8xf32>, %g: tensor<6x8xf32>, %dx: memref<3x5x6x8xf32>, %dg: memref<6x8xf32>, %db: memref<6x8xf32>) {
  %o = tensor.empty() : tensor<3x5x6x8xf32>
  %p = tensor.empty() : tensor<6x8xf32>
  %q = tensor.empty() : tensor<6x8xf32>
  %r:3 = renorm.norm_gradients layer_norm ins(%dy, %x : tensor<3x5x6x8xf32>, tensor<3x5x6x8xf32>) scale(%g : tensor<6x8xf32>) outs(%o : tensor<3x5x6x8xf32>) dscale(%p : tensor<6x8xf32>) dbias(%q : tensor<6x8xf32>) axes = [2, 3] epsilon = 1.0e-05 -> tensor<3x5x6x8xf32>, tensor<6x8xf32>, tensor<6x8xf32>
  bufferization.materialize_in_destination %r#0 in restrict writable %dx : (tensor<3x5x6x8xf32>, memref<3x5x6x8xf32>) -> ()
  bufferization.materialize_in_destination %r#1 in restrict writable %dg : (tensor<6x8xf32>, memref<6x8xf32>) -> ()
  bufferization.materialize_in_destination %r#2 in restrict writable %db : (tensor<6x8xf32>, memref<6x8xf32>) -> ()
  return
}

func.func @form_gradients_channels_first(%dy: tensor<3x40x6xf32>, %x: tensor<3x40x6xf32>, %g: tensor<40xf32>, %dx: memref<3x40x6xf32>, %dg: memref<40xf32>, %db: memref<40xf32>) {
  %o = tensor.empty() : tensor<3x40x6xf32>
  %p = tensor.empty() : tensor<40xf32>
  %q = tensor.empty() : tensor<40xf32>
  %r:3 = renorm.norm_gradients layer_norm ins(%dy, %x : tensor<3x40x6xf32>, tensor<3x40x6xf32>) scale(%g : tensor<40xf32>) outs(%o : tensor<3x40x6xf32>) dscale(%p : tensor<40xf32>) dbias(%q : tensor<40xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<3x40x6xf32>, tensor<40xf32>, tensor<40xf32>
  bufferization.materialize_in_destination %r#0 in restrict writable %dx : (tensor<3x40x6xf32>, memref<3x40x6xf32>) -> ()
  bufferization.materialize_in_destination %r#1 in restrict writable %dg : (tensor<40xf32>, memref<40xf32>) -> ()
  bufferization.materialize_in_destination %r#2 in restrict writable %db : (tensor<40xf32>, memref<40xf32>) -> ()
  return
}

func.func @form_gradients_outer_axes(%dy: tensor<4x5x6xf32>, %x: tensor<4x5x6xf32>, %g: tensor<4x6xf32>, %a: tensor<4x5x6xf32>, %dx: memref<4x5x6xf32>, %dg: memref<4x6xf32>, %db: memref<4x6xf32>) {
  %o = tensor.empty() : tensor<4x5x6xf32>
  %p = tensor.empty() : tensor<4x6xf32>
  %q = tensor.empty() : tensor<4x6xf32>
  %r:3 = renorm.norm_gradients rms_norm ins(%dy, %x : tensor<4x5x6xf32>, tensor<4x5x6xf32>) scale(%g : tensor<4x6xf32>) added(%a : tensor<4x5x6xf32>) outs(%o : tensor<4x5x6xf32>) dscale(%p : tensor<4x6xf32>) dbias(%q : tensor<4x6xf32>) axes = [0, 2] epsilon = 1.0e-05 -> tensor<4x5x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>
  bufferization.materialize_in_destination %r#0 in restrict writable %dx : (tensor<4x5x6xf32>, memref<4x5x6xf32>) -> ()
  bufferization.materialize_in_destination %r#1 in restrict writable %dg : (tensor<4x6xf32>, memref<4x6xf32>) -> ()
  bufferization.materialize_in_destination %r#2 in restrict writable %db : (tensor<4x6xf32>, memref<4x6xf32>) -> ()
  return
}

func.func @form_gradients_runtime_scale(%dy: tensor<3x5x128xf32>, %x: tensor<3x5x128xf32>, %g: tensor<3x1x128xf32>, %dx: memref<3x5x128xf32>, %dg: memref<128xf32>, %db: memref<128xf32>) {
  %o = tensor.empty() : tensor<3x5x128xf32>
  %p = tensor.empty() : tensor<128xf32>
  %q = tensor.empty() : tensor<128xf32>
  %r:3 = renorm.norm_gradients layer_norm ins(%dy, %x : tensor<3x5x128xf32>, tensor<3x5x128xf32>) scale(%g : tensor<3x1x128xf32>) outs(%o : tensor<3x5x128xf32>) dscale(%p : tensor<128xf32>) dbias(%q : tensor<128xf32>) axes = [2] epsilon = 1.0e-05 -> tensor<3x5x128xf32>, tensor<128xf32>, tensor<128xf32>
  bufferization.materialize_in_destination %r#0 in restrict writable %dx : (tensor<3x5x128xf32>, memref<3x5x128xf32>) -> ()
  bufferization.materialize_in_destination %r#1 in restrict writable %dg : (tensor<128xf32>, memref<128xf32>) -> ()
  bufferization.materialize_in_destination %r#2 in restrict writable %db : (tensor<128xf32>, memref<128xf32>) -> ()
  return
}

func.func @form_gradients_f64(%dy: tensor<9x100xf64>, %x: tensor<9x100xf64>, %g: tensor<100xf64>, %a: tensor<9x100xf64>, %dx: memref<9x100xf64>, %dg: memref<100xf64>, %db: memref<100xf64>) {
  %o = tensor.empty() : tensor<9x100xf64>
  %p = tensor.empty() : tensor<100xf64>
  %q = tensor.empty() : tensor<100xf64>
  %r:3 = renorm.norm_gradients layer_norm ins(%dy, %x : tensor<9x100xf64>, tensor<9x100xf64>) scale(%g : tensor<100xf64>) added(%a : tensor<9x100xf64>) outs(%o : tensor<9x100xf64>) dscale(%p : tensor<100xf64>) dbias(%q : tensor<100xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<9x100xf64>, tensor<100xf64>, tensor<100xf64>
  bufferization.materialize_in_destination %r#0 in restrict writable %dx : (tensor<9x100xf64>, memref<9x100xf64>) -> ()
  bufferization.materialize_in_destination %r#1 in restrict writable %dg : (tensor<100xf64>, memref<100xf64>) -> ()
  bufferization.materialize_in_destination %r#2 in restrict writable %db : (tensor<100xf64>, memref<100xf64>) -> ()
  return
}

func.func @form_gradients_16_bit(%dy: tensor<9x96xbf16>, %x: tensor<9x96xbf16>, %g: tensor<96xbf16>, %a: tensor<9x96xbf16>, %dx: memref<9x96xbf16>, %dg: memref<96xf32>, %db: memref<96xf32>) {
  %o = tensor.empty() : tensor<9x96xbf16>
  %p = tensor.empty() : tensor<96xf32>
  %q = tensor.empty() : tensor<96xf32>
  %r:3 = renorm.norm_gradients rms_norm ins(%dy, %x : tensor<9x96xbf16>, tensor<9x96xbf16>) scale(%g : tensor<96xbf16>) added(%a : tensor<9x96xbf16>) outs(%o : tensor<9x96xbf16>) dscale(%p : tensor<96xf32>) dbias(%q : tensor<96xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<9x96xbf16>, tensor<96xf32>, tensor<96xf32>
  bufferization.materialize_in_destination %r#0 in restrict writable %dx : (tensor<9x96xbf16>, memref<9x96xbf16>) -> ()
  bufferization.materialize_in_destination %r#1 in restrict writable %dg : (tensor<96xf32>, memref<96xf32>) -> ()
  bufferization.materialize_in_destination %r#2 in restrict writable %db : (tensor<96xf32>, memref<96xf32>) -> ()
  return
}

func.func @form_gradients_rounded(%dy: tensor<9x96xf16>, %x: tensor<9x96xf16>, %g: tensor<96xf32>, %a: tensor<9x96xf16>, %dx: memref<9x96xf16>, %dg: memref<96xf16>, %db: memref<96xf16>) {
  %o = tensor.empty() : tensor<9x96xf16>
  %p = tensor.empty() : tensor<96xf16>
  %q = tensor.empty() : tensor<96xf16>
  %r:3 = renorm.norm_gradients layer_norm ins(%dy, %x : tensor<9x96xf16>, tensor<9x96xf16>) scale(%g : tensor<96xf32>) added(%a : tensor<9x96xf16>) outs(%o : tensor<9x96xf16>) dscale(%p : tensor<96xf16>) dbias(%q : tensor<96xf16>) axes = [1] epsilon = 1.0e-05 {gradient_type = f32} -> tensor<9x96xf16>, tensor<96xf16>, tensor<96xf16>
  bufferization.materialize_in_destination %r#0 in restrict writable %dx : (tensor<9x96xf16>, memref<9x96xf16>) -> ()
  bufferization.materialize_in_destination %r#1 in restrict writable %dg : (tensor<96xf16>, memref<96xf16>) -> ()
  bufferization.materialize_in_destination %r#2 in restrict writable %db : (tensor<96xf16>, memref<96xf16>) -> ()
  return
}
