//===- LinearReaders.h - Linear layers behind a row -------------*- C++ -*-===//
//
// What can take up a factor per channel of a row: a contraction over the row's
// axis with a constant, perhaps behind ops that only move the row.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_ANALYSIS_LINEARREADERS_H
#define RENORM_ANALYSIS_LINEARREADERS_H

#include "Renorm/Analysis/StreamGraph.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include <optional>

namespace mlir::renorm {

/// Whether a value is computed from constants by ops that
/// `evaluateWeight` (Transforms) knows: sums, products, moves of entries.
bool isWeightExpression(Value value);

/// The other factor if the op contracts the axis of the row with a weight
/// expression; null if it does not.
OpOperand *contractedWeight(linalg::LinalgOp op, OpOperand &row, int64_t axis);

/// Whether the op only moves entries of `use`, or casts them.
bool onlyMoves(Operation *op, OpOperand &use);

/// The axis of the user's one result along which it carries the row, entry i to
/// entry i; nothing if there is none, or if the user reads the row otherwise too.
std::optional<AxisValue> carriedTo(Operation *user, AxisValue row);

} // namespace mlir::renorm

#endif // RENORM_ANALYSIS_LINEARREADERS_H
