// RUN: rm -rf %t && mkdir %t
// RUN: renorm-opt %s --renorm-lower-to-gpu="chip=sm_90 format=isa dump-objects-to=%t" | FileCheck %s --check-prefix=HOST
// RUN: FileCheck %s < %t/renorm_kernels.sm_90.ptx
// RUN: FileCheck %s --check-prefix=NEVER --implicit-check-not=__nv_ --implicit-check-not=.extern < %t/renorm_kernels.sm_90.ptx
// RUN: renorm-opt %s --renorm-lower-to-gpu="chip=sm_100 format=isa dump-objects-to=%t" -o /dev/null
// RUN: FileCheck %s --check-prefix=BLACKWELL < %t/renorm_kernels.sm_100.ptx
// RUN: not renorm-opt %s --renorm-lower-to-gpu="chip=sm_70 format=isa" 2>&1 | FileCheck %s --check-prefix=REFUSED
// RUN: not renorm-opt %s --renorm-lower-to-gpu="format=elf" 2>&1 | FileCheck %s --check-prefix=FORMAT

// No descriptor: four pointers and the number of rows.
// CHECK:       .target sm_90
// CHECK-LABEL: .visible .entry layer_norm_1024_bf16(
// CHECK-COUNT-4: .param .u64 .ptr .align 16
// CHECK-NEXT:  .param .u64 layer_norm_1024_bf16_param_4
// CHECK:       .maxntid 128
// CHECK-COUNT-8: ld.global.nc.v4.b32
// CHECK-NOT:   ld.global
// CHECK:       shfl.sync.bfly
// CHECK:       rsqrt.approx.f32
// CHECK:       ld.global.nc.v4.b32
// CHECK:       fma.rn.f32
// CHECK:       cvt.rn.bf16x2.f32
// CHECK:       st.global.v4.b32
// CHECK:       ret;
// CHECK-LABEL: .visible .entry rms_norm_4096_f32(
// CHECK:       .shared
// CHECK:       griddepcontrol.wait
// CHECK-COUNT-16: ld.global.nc.v4.b32
// CHECK-NOT:   ld.global
// CHECK:       griddepcontrol.launch_dependents
// CHECK:       bar.sync
// CHECK-NOT:   bar.sync
// CHECK:       rsqrt.approx.f32
// CHECK-COUNT-16: st.global.v4.b32

// A row of a cluster: one exchange through the blocks' shared memory.
// CHECK-LABEL: .visible .entry rms_norm_65536_bf16(
// CHECK:       .reqnctapercluster 2, 1, 1
// CHECK:       barrier.cluster.arrive.relaxed.aligned
// CHECK-COUNT-8: ld.global.nc.v4.b32
// CHECK:       barrier.cluster.wait.aligned
// CHECK:       mapa
// CHECK:       st.shared::cluster
// CHECK:       barrier.cluster.arrive.aligned
// CHECK:       barrier.cluster.wait.aligned
// CHECK-NOT:   bar.sync
// CHECK:       rsqrt.approx.f32

// NEVER: .visible .entry

// BLACKWELL: .version 8.8
// BLACKWELL: .target sm_100
// BLACKWELL-LABEL: .visible .entry rms_norm_4096_f32(
// BLACKWELL:       ld.global.nc.v{{8.b32|4.b64}}
// BLACKWELL:       st.global.v{{8.b32|4.b64}}

// REFUSED: kernels cannot be planned for 'sm_70'; known chips are sm_80

// FORMAT: Cannot find option named 'elf'

// HOST:        gpu.binary @renorm_kernels
// HOST-LABEL:  func.func @model
// HOST-SAME:     (%[[X:.*]]: memref<8x1024xbf16>, %{{.*}}: memref<1024xf32>, %{{.*}}: memref<1024xf32>) -> memref<8x1024xbf16>
// HOST:          %[[Y:.*]] = memref.alloc() {alignment = 64 : i64} : memref<8x1024xbf16>
// HOST:          gpu.launch_func @renorm_kernels::@layer_norm_1024_bf16 blocks in (%c1, %c1, %c1) threads in (%c128, %c1, %c1)
// HOST:          linalg.generic
// HOST:          return
func.func @model(%x: tensor<8x1024xbf16>, %g: tensor<1024xf32>, %b: tensor<1024xf32>) -> tensor<8x1024xbf16> {
  %o = tensor.empty() : tensor<8x1024xbf16>
  %y = renorm.layer_norm ins(%x : tensor<8x1024xbf16>) scale(%g : tensor<1024xf32>) bias(%b : tensor<1024xf32>) outs(%o : tensor<8x1024xbf16>) axes = [1] epsilon = 1.0e-05 -> tensor<8x1024xbf16>
  %z = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%y : tensor<8x1024xbf16>) outs(%o : tensor<8x1024xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    %s = arith.addf %in, %in : bf16
    linalg.yield %s : bf16
  } -> tensor<8x1024xbf16>
  return %z : tensor<8x1024xbf16>
}

func.func @memrefs(%x: memref<?x4096xf32>, %y: memref<?x4096xf32>) {
  renorm.rms_norm ins(%x : memref<?x4096xf32>) outs(%y : memref<?x4096xf32>) axes = [1] epsilon = 1.0e-05
  return
}

func.func @cluster(%x: memref<?x65536xbf16>, %y: memref<?x65536xbf16>) {
  renorm.rms_norm ins(%x : memref<?x65536xbf16>) outs(%y : memref<?x65536xbf16>) axes = [1] epsilon = 1.0e-05
  return
}
