//===- LowerToGPU.cpp - renorm -> GPU kernels -----------------------------===//
//
// Tensors become buffers, norms become kernels and launches, kernels become an
// object; the rest of the module stays bufferized upstream IR.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Pipelines/LowerToGPU.h"
#include "Renorm/Conversion/Passes.h"
#include "mlir/Conversion/GPUToNVVM/GPUToNVVMPass.h"
#include "mlir/Conversion/ReconcileUnrealizedCasts/ReconcileUnrealizedCasts.h"
#include "mlir/Conversion/SCFToControlFlow/SCFToControlFlow.h"
#include "mlir/Dialect/Bufferization/Transforms/OneShotAnalysis.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/GPU/Transforms/Passes.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Pass/PassRegistry.h"
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

void renorm::buildLowerToGPUPipeline(OpPassManager &pm,
                                     const LowerToGPUOptions &options) {
  // Kernels work on buffers. Identity layouts at function boundaries keep rows
  // contiguous, which the vector kernels need; ops of other dialects that
  // cannot be bufferized stay. Modules on buffers pass through.
  bufferization::OneShotBufferizePassOptions bufferize;
  bufferize.bufferizeFunctionBoundaries = true;
  bufferize.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  bufferize.allowUnknownOps = true;
  pm.addPass(bufferization::createOneShotBufferizePass(bufferize));
  // Folds the casts and views that bufferization left in front of norms: they
  // would hide a static row length or a contiguous layout.
  pm.addPass(createCanonicalizerPass());
  // After this no renorm op is left.
  ConvertToGPUOptions convert;
  convert.chip = options.chip;
  convert.plans = options.plans;
  pm.addPass(createConvertToGPU(convert));
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
  // Needs the objects.
  if (!options.dumpObjectsTo.empty()) {
    DumpGPUObjectsOptions dump;
    dump.directory = options.dumpObjectsTo;
    pm.addPass(createDumpGPUObjects(dump));
  }
}

void renorm::registerLowerToGPUPipeline() {
  PassPipelineRegistration<LowerToGPUOptions>(
      "renorm-lower-to-gpu",
      "Bufferize, turn every renorm op into a GPU kernel and compile them",
      buildLowerToGPUPipeline);
}
