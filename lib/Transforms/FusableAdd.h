//===- FusableAdd.h - Adds that a fused norm can take in --------*- C++ -*-===//
//
// Private to renorm-fuse: which adds are those of a residual, and whether an
// add_norm, which adds in the type of its statistics, gives the same floats.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_TRANSFORMS_FUSABLEADD_H
#define RENORM_LIB_TRANSFORMS_FUSABLEADD_H

#include "Renorm/IR/Renorm.h"

namespace mlir::renorm {

/// x + r in floats: formed in `computed`, rounded to the type of the sum.
struct FusableAdd {
  Operation *op;
  Value input, residual;
  /// A tensor of the sum's shape that is there before the sum.
  Value shape;
  Type computed;
};

/// The four types that the ops of the dialect take.
bool isRowType(Type type);

/// `op` as the add of a fused norm; nothing, and the reason, if it is none.
std::optional<FusableAdd> matchFusableAdd(Operation *op, StringRef &reason);

/// Empty if an op that adds in `statistics` and rounds once gives the floats of
/// `add`, else why not.
StringRef whyNotFusable(const FusableAdd &add, FloatType statistics);

} // namespace mlir::renorm

#endif // RENORM_LIB_TRANSFORMS_FUSABLEADD_H
