//===- AttachGPUTarget.cpp - Which GPU a kernel module is for -------------===//

#include "Renorm/Conversion/GPU/GPUTargets.h"
#include "Renorm/Conversion/Passes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/IR/Builders.h"

namespace mlir::renorm {
#define GEN_PASS_DEF_ATTACHGPUTARGET
#include "Renorm/Conversion/Passes.h.inc"

namespace {
struct AttachGPUTarget : impl::AttachGPUTargetBase<AttachGPUTarget> {
  using AttachGPUTargetBase::AttachGPUTargetBase;

  void runOnOperation() override {
    gpu::GPUModuleOp module = getOperation();
    const GPUTarget *target = findGPUTarget(chip);
    if (!target) {
      InFlightDiagnostic error = module.emitOpError("cannot be compiled for '")
                                 << chip << "'; known chips are ";
      llvm::interleaveComma(gpuTargets(), error, [&](const GPUTarget &known) {
        error << known.chip;
      });
      return signalPassFailure();
    }
    StringRef wanted =
        features.empty() ? target->features : StringRef(features);
    module.setTargetsAttr(
        Builder(&getContext())
            .getArrayAttr(NVVM::NVVMTargetAttr::get(
                &getContext(), optLevel, "nvptx64-nvidia-cuda", chip, wanted)));
  }
};
} // namespace
} // namespace mlir::renorm
