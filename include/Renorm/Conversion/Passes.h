//===- Passes.h - Lowerings of the renorm dialect ---------------*- C++ -*-===//

#ifndef RENORM_CONVERSION_PASSES_H
#define RENORM_CONVERSION_PASSES_H

#include "Renorm/IR/Renorm.h"
#include "mlir/Pass/Pass.h"

namespace mlir {
class ModuleOp;
class RewritePatternSet;
namespace gpu {
class GPUModuleOp;
} // namespace gpu

namespace renorm {

/// What splits the rows of an op among threads on the CPU.
enum class CPUThreads { None, OpenMP, Runtime };

#define GEN_PASS_DECL
#include "Renorm/Conversion/Passes.h.inc"

/// Patterns that replace each renorm op on tensors by its decomposition.
void populateLowerToLinalgPatterns(RewritePatternSet &patterns,
                                   const LinalgForm &form,
                                   bool gradientsOnly = false);

/// Patterns that lower roots and fma of kernels to intrinsics.
void populateLowerGPUMathPatterns(RewritePatternSet &patterns);

/// Whether renorm-convert-to-gpu makes a kernel of `op`, once on memrefs.
bool hasKernel(Operation *op);

#define GEN_PASS_REGISTRATION
#include "Renorm/Conversion/Passes.h.inc"

} // namespace renorm
} // namespace mlir

#endif // RENORM_CONVERSION_PASSES_H
