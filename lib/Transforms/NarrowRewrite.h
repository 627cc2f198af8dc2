//===- NarrowRewrite.h - Writes a stream again, one channel less *- C++ -*-===//

#ifndef RENORM_LIB_TRANSFORMS_NARROWREWRITE_H
#define RENORM_LIB_TRANSFORMS_NARROWREWRITE_H

#include "Renorm/Analysis/NarrowStream.h"

namespace mlir::renorm {

struct NarrowRewrite {
  /// The wide ops: each has a narrow twin, which asserts the same.
  SmallVector<Operation *> replaced;
  /// Ops on constants whose value became a constant.
  SmallVector<Operation *> unused;
};

/// Writes a stream without refusal again, without `channel` (-1: the last).
/// With `fold`, new weights are evaluated. Nothing is erased.
NarrowRewrite rewriteNarrow(const NarrowStream &stream, int64_t channel,
                            bool fold);

} // namespace mlir::renorm

#endif // RENORM_LIB_TRANSFORMS_NARROWREWRITE_H
