//===- NormCandidates.h - Which values could be the row of a norm -*- C++ -*-===//
//
// Private to NormFinder: which ops the algebra looks into, what depends on
// data, and the candidates for x behind a root.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_ANALYSIS_NORMCANDIDATES_H
#define RENORM_LIB_ANALYSIS_NORMCANDIDATES_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/ADT/DenseMap.h"

namespace mlir::renorm {

/// Ops that move, combine or reduce entries. A gather is not one of them: what
/// it reads depends on data.
bool isTransparent(Operation *op);

/// A transparent op without reduction: no norm has a contraction between its
/// root and its result.
bool isForwardable(Operation *op);

/// Answers whether a value is computed from constants and sizes alone. Such a value is no
/// place where an x could be, and is looked into wherever it stands.
class ConstantValues {
public:
  bool contains(Value value) { return contains(value, 0); }

private:
  bool contains(Value value, unsigned depth);
  llvm::DenseMap<Operation *, bool> known;
  /// Whether a search ended for lack of depth.
  bool gaveUp = false;
};

/// Tensor operands that `scalar` inside of `owner` is computed from.
SmallVector<Value> operandsBehind(Operation *owner, Value scalar);

/// Values before a reduction that separate the root from everything before
/// them, nearest first.
/// `owner` is the op that the root stands in, `start` what the root reads.
/// Where nothing of it is data (learned queries, prototypes), the values are
/// constants, but for single numbers.
SmallVector<Value> dominatorsBehind(Operation *owner, ArrayRef<Value> start,
                                    ConstantValues &constants);

} // namespace mlir::renorm

#endif // RENORM_LIB_ANALYSIS_NORMCANDIDATES_H
