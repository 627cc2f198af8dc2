//===- CompileKernels.cpp - gpu.module -> object --------------------------===//

#include "Renorm/Conversion/CompileKernels.h"
#include "Renorm/Conversion/Passes.h"
#include "mlir/Conversion/GPUToNVVM/GPUToNVVMPass.h"
#include "mlir/Conversion/ReconcileUnrealizedCasts/ReconcileUnrealizedCasts.h"
#include "mlir/Conversion/SCFToControlFlow/SCFToControlFlow.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/GPU/Transforms/Passes.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;

/// What gpu-module-to-binary calls an object format.
static StringRef formatName(gpu::CompilationTarget format) {
  switch (format) {
  case gpu::CompilationTarget::Offload:
    return "llvm";
  case gpu::CompilationTarget::Assembly:
    return "isa";
  case gpu::CompilationTarget::Binary:
    return "bin";
  case gpu::CompilationTarget::Fatbin:
    return "fatbin";
  }
  llvm_unreachable("unknown object format");
}

void renorm::buildCompileKernelsPipeline(OpPassManager &pm,
                                         const CompileKernelsOptions &options) {
  // Launches and kernels must change their signatures together, so this stands
  // before anything looks at a kernel alone.
  pm.addPass(createPassKernelPointers());

  // Folds grid sizes and shares index arithmetic while all of it is arith.
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());

  OpPassManager &kernels = pm.nest<gpu::GPUModuleOp>();
  // Before convert-gpu-to-nvvm, which would turn roots into libdevice calls.
  kernels.addPass(createLowerGPUMath());
  // convert-gpu-to-nvvm wants no structured control flow.
  kernels.addPass(createSCFToControlFlowPass());
  ConvertGpuOpsToNVVMOpsOptions toNVVM;
  toNVVM.indexBitwidth = 64; // 32 leaves casts behind once thread ids are used
  kernels.addPass(createConvertGpuOpsToNVVMOps(toNVVM));
  // The descriptors of renorm-pass-kernel-pointers meet their readers.
  kernels.addPass(createReconcileUnrealizedCastsPass());
  kernels.addPass(createCanonicalizerPass());
  kernels.addPass(createCSEPass());
  // Last before the object is made: the chip decides nothing above.
  AttachGPUTargetOptions target;
  target.chip = options.chip;
  target.features = options.features;
  target.optLevel = options.optLevel;
  kernels.addPass(createAttachGPUTarget(target));

  GpuModuleToBinaryPassOptions binary;
  binary.compilationTarget = formatName(options.format).str();
  pm.addPass(createGpuModuleToBinaryPass(binary));
}
