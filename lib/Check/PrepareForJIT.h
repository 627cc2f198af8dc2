//===- PrepareForJIT.h - Ops that the lowering does not take as is -*- C++ -*-===//

#ifndef RENORM_LIB_CHECK_PREPAREFORJIT_H
#define RENORM_LIB_CHECK_PREPAREFORJIT_H

namespace mlir {
class RewritePatternSet;

namespace renorm::check {

/// Patterns for one walk over tensors and scalars, before bufferization.
void populatePrepareForJITPatterns(RewritePatternSet &patterns);

} // namespace renorm::check
} // namespace mlir

#endif // RENORM_LIB_CHECK_PREPAREFORJIT_H
