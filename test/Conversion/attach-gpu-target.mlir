// RUN: renorm-opt %s -pass-pipeline='builtin.module(gpu.module(renorm-attach-gpu-target{chip=sm_100}))' | FileCheck %s --check-prefix=BLACKWELL
// RUN: renorm-opt %s -pass-pipeline='builtin.module(gpu.module(renorm-attach-gpu-target{chip=sm_80 features=+ptx85 opt-level=2}))' | FileCheck %s --check-prefix=GIVEN
// RUN: not renorm-opt %s -pass-pipeline='builtin.module(gpu.module(renorm-attach-gpu-target{chip=sm_75}))' 2>&1 | FileCheck %s --check-prefix=OLD

// BLACKWELL: gpu.module @m [#nvvm.target<O = 3, chip = "sm_100", features = "+ptx88">]
// GIVEN: gpu.module @m [#nvvm.target<chip = "sm_80", features = "+ptx85">]
// OLD: error: 'gpu.module' op cannot be compiled for 'sm_75'; known chips are sm_80, sm_86, sm_89, sm_90, sm_100, sm_103, sm_120
gpu.module @m {
}
