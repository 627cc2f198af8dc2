//===- CompileKernels.h - gpu.module -> object ------------------*- C++ -*-===//

#ifndef RENORM_CONVERSION_COMPILEKERNELS_H
#define RENORM_CONVERSION_COMPILEKERNELS_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include <string>

namespace mlir {
class OpPassManager;

namespace renorm {

struct CompileKernelsOptions {
  std::string chip = "sm_90";
  std::string features; ///< empty: those of the chip
  int optLevel = 3;
  gpu::CompilationTarget format = gpu::CompilationTarget::Fatbin;
};

/// What `renorm-convert-to-gpu` made -> launches with bare pointers and a
/// gpu.binary. Part of `renorm-lower-to-gpu`.
void buildCompileKernelsPipeline(OpPassManager &pm,
                                 const CompileKernelsOptions &options);

} // namespace renorm
} // namespace mlir

#endif // RENORM_CONVERSION_COMPILEKERNELS_H
