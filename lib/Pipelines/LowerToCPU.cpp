//===- LowerToCPU.cpp - renorm -> vectorised loops ------------------------===//
//
// Tensors become buffers and norms become loops over rows; on demand all of it
// becomes the LLVM dialect.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Pipelines/LowerToCPU.h"
#include "mlir/Conversion/AffineToStandard/AffineToStandard.h"
#include "mlir/Conversion/ConvertToLLVM/ToLLVMPass.h"
#include "mlir/Conversion/MathToLibm/MathToLibm.h"
#include "mlir/Conversion/OpenMPToLLVM/ConvertOpenMPToLLVM.h"
#include "mlir/Conversion/ReconcileUnrealizedCasts/ReconcileUnrealizedCasts.h"
#include "mlir/Conversion/SCFToControlFlow/SCFToControlFlow.h"
#include "mlir/Conversion/SCFToOpenMP/SCFToOpenMP.h"
#include "mlir/Conversion/VectorToLLVM/ConvertVectorToLLVMPass.h"
#include "mlir/Dialect/Bufferization/Transforms/OneShotAnalysis.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;

/// scf, vector, arith, math, memref and linalg on memrefs -> the LLVM dialect.
static void addToLLVM(OpPassManager &pm, renorm::CPUThreads threads) {
  // What is not ours: one loop nest per op, no more.
  pm.addNestedPass<func::FuncOp>(createConvertLinalgToLoopsPass());
  // Wants the parallel loops, before structured control flow goes.
  if (threads == renorm::CPUThreads::OpenMP)
    pm.addPass(createConvertSCFToOpenMPPass());
  pm.addPass(memref::createExpandStridedMetadataPass());
  pm.addPass(createLowerAffinePass());
  pm.addPass(createSCFToControlFlowPass());
  // Masks and reductions first: with reassociation, which the op's flags say.
  ConvertVectorToLLVMPassOptions vectors;
  pm.addPass(createConvertVectorToLLVMPass(vectors));
  pm.addPass(createConvertToLLVMPass());
  // What has no intrinsic: tanh, erf.
  pm.addPass(createConvertMathToLibmPass());
  pm.addPass(createConvertToLLVMPass());
  if (threads == renorm::CPUThreads::OpenMP)
    pm.addPass(createConvertOpenMPToLLVMPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
  // Rows of bf16 that vectors do not fill.
  pm.addPass(renorm::createLowerMaskedBFloats());
}

void renorm::buildLowerToCPUPipeline(OpPassManager &pm,
                                     const LowerToCPUOptions &options) {
  // Gradients are no row loops of ours yet; linalg is on tensors, so first.
  LowerToLinalgOptions gradients;
  gradients.gradientsOnly = true;
  pm.addPass(createLowerToLinalg(gradients));
  // Rows are worked on in memory. Identity layouts at function boundaries keep
  // them contiguous, which vectors need; ops of other dialects that cannot be
  // bufferized stay. Modules on buffers pass through.
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
  ConvertToCPUOptions convert;
  convert.vectorBits = options.vectorBits;
  convert.threads = options.threads;
  convert.parallelBytes = options.parallelBytes;
  convert.streamBytes = options.streamBytes;
  convert.bf16Instruction = options.bf16Instruction;
  pm.addPass(createConvertToCPU(convert));
  // Shares the index arithmetic and constants of the unrolled steps.
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  if (options.format == CPUFormat::LLVM)
    addToLLVM(pm, options.threads);
}

void renorm::registerLowerToCPUPipeline() {
  PassPipelineRegistration<LowerToCPUOptions>(
      "renorm-lower-to-cpu",
      "Bufferize and turn every renorm op into vectorised loops over rows",
      buildLowerToCPUPipeline);
}
