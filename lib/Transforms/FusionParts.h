//===- FusionParts.h - What a fused norm is made of -------------*- C++ -*-===//
//
// Private to renorm-fuse: which ops stand in front of a norm or a centre and can
// be taken in. Changes nothing.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_TRANSFORMS_FUSIONPARTS_H
#define RENORM_LIB_TRANSFORMS_FUSIONPARTS_H

#include "Renorm/IR/Renorm.h"

namespace mlir::renorm {

/// What a fused op is made of.
struct FusionParts {
  /// The row that is normed, or centred last: the first result.
  Value row;
  Value input, residual;
  /// A tensor of the row's shape that is there before the row.
  Value shape;
  NormOpInterface outputNorm;
  CenterOp center;
  /// The ops that are taken in, readers before what they read.
  SmallVector<Operation *, 3> absorbed;
};

/// The full size of a crms_norm, which the interface does not tell.
IntegerAttr fullSizeOf(NormOpInterface norm);

/// A norm of the dialect that is not fused, with a result.
bool isPlainNorm(Operation *op);

/// Whether `reader` alone reads the entries of `value`, and once.
bool isReadOnlyBy(Value value, Operation *reader);

/// The add whose sum is `sum`, to be taken into an op in `block`; the reason if
/// it cannot be.
StringRef collectAdd(Value sum, Block *block, FloatType statistics,
                     FusionParts &parts);

/// Finds what stands in front of a norm.
class FusionFinder {
public:
  /// `pairs`: an output norm, too; `centers`: a centre, too.
  FusionFinder(bool pairs, bool centers, bool remarks)
      : pairs(pairs), centers(centers), remarks(remarks) {}

  /// What stands in front of `norm`; the reason if there is nothing to take in.
  StringRef collect(NormOpInterface norm, FusionParts &parts) const;

private:
  void collectCentred(CenterOp center, FusionParts &parts) const;
  void collectOutputNorm(NormOpInterface norm, FusionParts &parts) const;

  bool pairs, centers, remarks;
};

} // namespace mlir::renorm

#endif // RENORM_LIB_TRANSFORMS_FUSIONPARTS_H
