//===- NormReaders.h - Linear layers that read a norm -----------*- C++ -*-===//
//
// All readers of a norm's result, if each is a contraction of the row with a
// constant weight, perhaps behind moves of the row.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_TRANSFORMS_NORMREADERS_H
#define RENORM_LIB_TRANSFORMS_NORMREADERS_H

#include "Renorm/Analysis/LinearReaders.h"

namespace mlir::renorm {

/// An op and its location, for remarks.
std::string nameAndPlace(Operation *op);

/// The readers of one norm, or why there is one that is not linear.
class NormReaders {
public:
  struct Reader {
    linalg::LinalgOp op;
    OpOperand *weight;
    /// The other operand, and its axis that the op sums over.
    OpOperand *row;
    int64_t axis;
  };

  NormReaders(Value result, int64_t axis);

  SmallVector<Reader> readers;
  /// What moves the row on its way to them.
  SmallVector<Operation *> moves;
  std::string refusal;

private:
  std::optional<AxisValue> examine(AxisValue at, OpOperand &use);
};

} // namespace mlir::renorm

#endif // RENORM_LIB_TRANSFORMS_NORMREADERS_H
