//===- ResidualAdds.h - Adds, contractions, constant factors ----*- C++ -*-===//
//
// What LayerNumbering and the depth-aware passes ask of a single op.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_ANALYSIS_RESIDUALADDS_H
#define RENORM_ANALYSIS_RESIDUALADDS_H

#include "mlir/IR/Operation.h"
#include <optional>
#include <utility>

namespace mlir::renorm {

/// The two tensors that the op adds entry by entry, both as large as the
/// result; nothing for any other op.
std::optional<std::pair<Value, Value>> matchAdd(Operation *op);

/// Whether the op sums products of two operands: a linear layer, a convolution,
/// or attention's products.
bool isContraction(Operation *op);

/// Where a value comes from if one looks through ops that keep each row up to a
/// constant factor and its mean: casts, reshapes, transpositions, copies, scalar
/// multiples, and the centres that re-centring leaves at run time.
struct Origin {
  Value value;
  /// Whether a factor other than 1 was passed.
  bool scaled = false;
};
Origin findOrigin(Value value);

/// The constant by which every entry of `value` is multiplied in its only
/// reader, looking through casts and reshapes; nothing if there is none.
std::optional<double> constantFactorBehind(Value value);

} // namespace mlir::renorm

#endif // RENORM_ANALYSIS_RESIDUALADDS_H
