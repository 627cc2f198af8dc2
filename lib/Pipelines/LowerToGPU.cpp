//===- LowerToGPU.cpp - renorm -> GPU kernels -----------------------------===//
//
// Tensors become buffers, norms become kernels and launches, kernels become an
// object; the rest of the module stays bufferized upstream IR.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Pipelines/LowerToGPU.h"
#include "Renorm/Conversion/CompileKernels.h"
#include "Renorm/Conversion/Passes.h"
#include "Renorm/Transforms/Passes.h"
#include "mlir/Conversion/BufferizationToMemRef/BufferizationToMemRef.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/OneShotAnalysis.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;

void renorm::buildLowerToGPUPipeline(OpPassManager &pm,
                                     const LowerToGPUOptions &options) {
  // All gradients of a norm are one kernel; on buffers nobody could see whether
  // dy is the same.
  pm.addPass(createFuseGradients());

  // Kernels work on buffers. Identity layouts at function boundaries keep rows
  // contiguous, which the vector kernels need; ops of other dialects that
  // cannot be bufferized stay. Modules on buffers pass through.
  bufferization::OneShotBufferizePassOptions bufferize;
  bufferize.bufferizeFunctionBoundaries = true;
  bufferize.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  bufferize.allowUnknownOps = true;
  pm.addPass(bufferization::createOneShotBufferizePass(bufferize));
  // Before launches hide who uses a buffer. One that a queued kernel uses may be
  // freed: the driver's free waits.
  if (options.deallocate) {
    bufferization::BufferDeallocationPipelineOptions deallocation;
    bufferization::buildBufferDeallocationPipeline(pm, deallocation);
    pm.addPass(createConvertBufferizationToMemRefPass());
  }
  // Folds the casts and views that bufferization left in front of norms: they
  // would hide a static row length or a contiguous layout.
  pm.addPass(createCanonicalizerPass());
  // After this no renorm op is left.
  ConvertToGPUOptions convert;
  convert.chip = options.chip;
  convert.plans = options.plans;
  pm.addPass(createConvertToGPU(convert));
  CompileKernelsOptions compile;
  compile.chip = options.chip;
  compile.features = options.features;
  compile.optLevel = options.optLevel;
  compile.format = options.format;
  buildCompileKernelsPipeline(pm, compile);
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
