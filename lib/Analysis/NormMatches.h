//===- NormMatches.h - What is a norm of a given row ------------*- C++ -*-===//
//
// Private to NormFinder: one choice of x with its algebra, the values behind the
// root that are norms of it, and which of them an op can stand for.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_ANALYSIS_NORMMATCHES_H
#define RENORM_LIB_ANALYSIS_NORMMATCHES_H

#include "NormCandidates.h"
#include "Renorm/Algebra/Evaluator.h"
#include "Renorm/Algebra/NormForm.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::renorm {

/// Everything about one choice of x. Ops before x are opaque.
class RowContext {
public:
  /// `owner` is the op that the root stands in. `sizes` are null if all sizes
  /// of x are known.
  RowContext(Value x, Operation *owner, ConstantValues &constants,
             algebra::LoopNests &nests, algebra::SizeClasses *sizes);

  /// The operand of the root; indices of its own, except where the op that owns
  /// it has the shape of x.
  std::optional<algebra::Polynomial> radicand(Operation *root,
                                              Operation *owner);

  bool hasShapeOfRow(Value value) const;

  /// An entry of `value`, at the row's indices if it has the row's shape.
  std::optional<algebra::Polynomial> entry(Value value);

  /// Whether every entry of `value` is one of x: a cast or a reshape of it.
  bool isCopy(Value value);

  Value x;
  ConstantValues &constants;
  std::shared_ptr<algebra::AtomTable> table;
  algebra::Evaluator evaluator;
  SmallVector<AffineExpr> indices;
};

/// A value that is a norm of the row, before the choice which become ops.
struct NormMatch {
  Value value;
  algebra::NormForm form;
  /// The operand of its op that is a match as well, or null.
  Value from;
};

/// Whether anything is multiplied or added behind the normalised row.
bool hasAffine(const algebra::NormForm &form);

/// Walks forward from the root's op and classifies what it meets, in program
/// order. `reason` says what came nearest where nothing was a norm.
SmallVector<NormMatch, 0> matchesBehind(RowContext &row, Operation *owner,
                                        NormKind kind, std::string &reason);

/// Keeps the matches that an op can stand for exactly, each with whether it
/// rounds the normalised row. `multiples`: constant multiples of matches, and
/// of which.
SmallVector<std::pair<NormMatch, bool>, 0>
representable(SmallVector<NormMatch, 0> matches, unsigned statWidth,
              llvm::MapVector<Value, Value> &multiples);

} // namespace mlir::renorm

#endif // RENORM_LIB_ANALYSIS_NORMMATCHES_H
