// RUN: renorm-opt %s --renorm-convert-to-cpu=threads=openmp | FileCheck %s --check-prefix=OPENMP
// RUN: renorm-opt %s --renorm-convert-to-cpu=threads=runtime | FileCheck %s --check-prefix=RUNTIME
// RUN: renorm-opt %s --renorm-lower-to-cpu="threads=openmp format=llvm" | mlir-translate --mlir-to-llvmir | FileCheck %s --check-prefix=OPENMP-LLVM
// RUN: renorm-opt %s --renorm-lower-to-cpu="threads=runtime format=llvm" | mlir-translate --mlir-to-llvmir | FileCheck %s --check-prefix=RUNTIME-LLVM
// RUN: renorm-opt %s --renorm-lower-to-cpu="format=llvm" | mlir-translate --mlir-to-llvmir | FileCheck %s --check-prefix=NONE-LLVM

// Small inputs stay on one thread, larger ones go in pieces.
// OPENMP-LABEL: func.func @norm(
// OPENMP:         %[[SMALL:.*]] = arith.cmpi ult
// OPENMP:         scf.if %[[SMALL]]
// OPENMP:           call @renorm_cpu_rms_norm_768_f32(%{{.*}}, %{{.*}}, %c0{{[_0-9]*}}, %[[ROWS:[a-z0-9_]*]])
// OPENMP:         else
// OPENMP:           scf.parallel (%[[FROM:[a-z0-9_]*]]) = (%{{[a-z0-9_]*}}) to (%[[ROWS]]) step (%[[GRAIN:[a-z0-9_]*]])
// OPENMP:             %[[TO:.*]] = arith.addi %[[FROM]], %[[GRAIN]]
// OPENMP:             %[[END:.*]] = arith.minui %[[TO]], %[[ROWS]]
// OPENMP:             call @renorm_cpu_rms_norm_768_f32(%{{.*}}, %{{.*}}, %[[FROM]], %[[END]])

// RUNTIME:       func.func private @renorm_parallel_for((!llvm.ptr, i64, i64) -> (), !llvm.ptr, i64, i64)
// RUNTIME-LABEL: func.func @norm(
// RUNTIME:         scf.if
// RUNTIME:         else
// RUNTIME:           llvm.alloca
// RUNTIME:           %[[TASK:[a-z0-9_]*]] = func.constant @renorm_cpu_rms_norm_768_f32_task
// RUNTIME:           call @renorm_parallel_for(%[[TASK]],
// RUNTIME:       func.func private @renorm_cpu_rms_norm_768_f32_task(%{{.*}}: !llvm.ptr, %{{.*}}: i64, %{{.*}}: i64)
// RUNTIME:         llvm.load
// RUNTIME:         call @renorm_cpu_rms_norm_768_f32(

// OPENMP-LLVM: call {{.*}} @__kmpc_fork_call
// RUNTIME-LLVM: declare void @renorm_parallel_for(ptr, ptr, i64, i64)
// RUNTIME-LLVM: call void @renorm_parallel_for(ptr @renorm_cpu_rms_norm_768_f32_task, ptr %{{.*}}, i64 %{{.*}}, i64
// NONE-LLVM-NOT: declare {{.*}}renorm
func.func @norm(%x: memref<?x768xf32>, %y: memref<?x768xf32>) {
  renorm.rms_norm ins(%x : memref<?x768xf32>) outs(%y : memref<?x768xf32>)
    axes = [1] epsilon = 1.0e-05
  return
}
