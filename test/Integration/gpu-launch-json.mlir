// The files of compiled kernels are enough to launch them: geometry and
// arguments come from the JSON. The stub driver runs the device code.
// UNSUPPORTED: sanitize
// RUN: rm -rf %t && mkdir %t
// RUN: renorm-opt %s --renorm-lower-to-gpu="chip=sm_90 format=llvm dump-objects-to=%t" -o /dev/null
// RUN: env RENORM_CUDA_DRIVER=%stub_driver %python %S/Inputs/launch_from_json.py %renorm_runtime %t/renorm_kernels.sm_90.json | FileCheck %s

// CHECK: layer_norm_96_f32: right, grid [{{[0-9]+}}, 1, 1], input, scale, bias, output, rows
// CHECK: rms_norm_4096_f32: right, grid [5, 1, 1], input, output, rows
// CHECK: rms_norm_65536_f32: right, grid [{{[0-9]+}}, 1, 1], input, scale, output, rows
// CHECK: rms_norm_dynamic_f32: right, grid [5, 1, 1], input, input_stride0, scale, output, output_stride0, rows, length

func.func @kernels(%x: memref<?x96xf32>, %g: memref<96xf32>, %y: memref<?x96xf32>,
                   %x1: memref<?x4096xf32>, %y1: memref<?x4096xf32>,
                   %x2: memref<5x65536xf32>, %g2: memref<65536xf32>, %y2: memref<5x65536xf32>,
                   %x3: memref<?x?xf32>, %g3: memref<?xf32>, %y3: memref<?x?xf32>) {
  renorm.layer_norm ins(%x : memref<?x96xf32>) scale(%g : memref<96xf32>) bias(%g : memref<96xf32>) outs(%y : memref<?x96xf32>) axes = [1] epsilon = 1.0e-5
  renorm.rms_norm ins(%x1 : memref<?x4096xf32>) outs(%y1 : memref<?x4096xf32>) axes = [1] epsilon = 1.0e-5
  renorm.rms_norm ins(%x2 : memref<5x65536xf32>) scale(%g2 : memref<65536xf32>) outs(%y2 : memref<5x65536xf32>) axes = [1] epsilon = 1.0e-5
  renorm.rms_norm ins(%x3 : memref<?x?xf32>) scale(%g3 : memref<?xf32>) outs(%y3 : memref<?x?xf32>) axes = [1] epsilon = 1.0e-5
  return
}
