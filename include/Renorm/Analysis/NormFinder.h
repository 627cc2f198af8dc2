//===- NormFinder.h - Norms in linalg, by meaning ---------------*- C++ -*-===//
//
// Finds every value under an op that is a LayerNorm or RMSNorm of another value.
// Nothing is rewritten. For each inverse square root (the seed):
//
//   1. candidates for x: values through which every path from the root back to
//      the reductions' inputs passes, nearest first. The walk stops at ops that
//      do more than move, scale, add or reduce entries.
//   2. x: the nearest candidate of which the root's operand is a second moment;
//      a variance beats a mean square (the mean square of a centred row is the
//      variance of the row behind it), the source of a cast beats the cast.
//   3. results: values computed from the root whose normal form, in terms of x
//      and with everything before x opaque, is a norm of x.
//
// The window between x and the result bounds the cost of each seed, so the
// whole is linear in the number of seeds.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_ANALYSIS_NORMFINDER_H
#define RENORM_ANALYSIS_NORMFINDER_H

#include "Renorm/Algebra/NormForm.h"
#include <memory>

namespace mlir::renorm {

namespace algebra {
class LoopNests;
} // namespace algebra
class ConstantValues;
class BlockSizes;

struct FoundNorm {
  /// The value that is the norm, and the value it is the norm of.
  Value result, input;
  algebra::NormForm form;
  /// Type of the root in the source, f32 at least.
  FloatType statisticsType;
  /// The source rounds the normalised row to 16 bits before the affine part.
  bool roundNormalized = false;
  /// What the gain and the shift are written in; indices of the result.
  std::shared_ptr<algebra::AtomTable> table;
  SmallVector<AffineExpr> indices;
};

/// An inverse square root that belongs to no norm.
struct UnraisedRoot {
  Operation *root;
  std::string reason;
};

/// Where a search starts: rsqrt, sqrt, and powers by a constant 1/2 or -1/2.
bool isNormSeed(Operation *op);

class NormFinder {
public:
  /// Searches everything under `scope`.
  explicit NormFinder(Operation *scope);

  /// In program order of the results.
  ArrayRef<FoundNorm> norms() const { return found; }
  ArrayRef<UnraisedRoot> unraised() const { return missed; }

private:
  void search(Operation *root, Operation *owner, ConstantValues &constants,
              algebra::LoopNests &nests, BlockSizes &sizes);

  SmallVector<FoundNorm, 0> found;
  SmallVector<UnraisedRoot, 0> missed;
  llvm::DenseSet<Value> taken;
};

} // namespace mlir::renorm

#endif // RENORM_ANALYSIS_NORMFINDER_H
