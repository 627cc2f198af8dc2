//===- SplitFusedNorms.h - Norms that exist only inside bodies --*- C++ -*-===//
//
// Private to raising. Element-wise fusion moves a norm into the body of what
// reads it: a residual add, or the contraction behind it. No value of the
// module is the norm then, only a scalar of a body is. Here such bodies are cut
// at that scalar, and only where a norm comes out.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_TRANSFORMS_SPLITFUSEDNORMS_H
#define RENORM_LIB_TRANSFORMS_SPLITFUSEDNORMS_H

#include "Renorm/Analysis/NormFinder.h"
#include "Renorm/Analysis/NumberedRewrites.h"

namespace mlir::renorm {

/// Cuts bodies under `scope` so that norms inside of them become values; true
/// if anything was cut, and what `finder` says is then out of date. Bodies that
/// hold no norm stay as they are, op for op.
bool splitFusedNorms(Operation *scope, const NormFinder &finder,
                     NumberedRewrites &rewrites);

} // namespace mlir::renorm

#endif // RENORM_LIB_TRANSFORMS_SPLITFUSEDNORMS_H
