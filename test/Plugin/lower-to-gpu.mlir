// UNSUPPORTED: sanitize
// The GPU pipeline from a stock mlir-opt.
// RUN: mlir-opt %s --load-dialect-plugin=%renorm_plugin --load-pass-plugin=%renorm_plugin --pass-pipeline='builtin.module(renorm-lower-to-gpu{chip=sm_90 format=isa})' | FileCheck %s

// CHECK: gpu.binary @renorm_kernels
// CHECK: gpu.launch_func @renorm_kernels::
func.func @main(%x: tensor<?x1024xbf16>, %o: tensor<?x1024xbf16>) -> tensor<?x1024xbf16> {
  %y = renorm.rms_norm ins(%x : tensor<?x1024xbf16>) outs(%o : tensor<?x1024xbf16>)
         axes = [1] epsilon = 1.0e-05 -> tensor<?x1024xbf16>
  return %y : tensor<?x1024xbf16>
}
