//===- RowStatistics.h - Mean and variance of rows, in linalg ---*- C++ -*-===//
//
// Private to the decompositions.
//
//   layer_norm  two-pass   sum = reduce(x);  sq = reduce((x - sum/d)^2)
//               one-pass   (sum, sq) = reduce(c, c^2) in one generic, c = x - s,
//                          s the mean of a few entries without the smallest
//                          and the largest; then sq - sum^2/d, and c - sum/d for
//                          x - mean
//   rms_norm    sq = reduce(x^2)
//   crms_norm   (s, sq) = reduce(y, y^2) in one generic; s^2 is added to sq
//
// Two-pass: the second reduction recomputes x - mean in its body, so no centred
// tensor goes through memory. One-pass: the roundings of the sums come into
// sq - sum^2/d by a factor of about 1 + 3 ((mean - s)/sigma)^2; s is far from the
// mean only where two outliers of one kind are among the entries.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_IR_ROWSTATISTICS_H
#define RENORM_LIB_IR_ROWSTATISTICS_H

#include "RowBuilder.h"
#include <functional>

namespace mlir::renorm {

/// What a row contributes to its entries, and how.
struct RowStatistics {
  /// One value per row each.
  SmallVector<Value> perRow;
  /// In a body: the deviation of an entry, and the sum of their squares, from
  /// the entry and `perRow`.
  std::function<std::pair<Value, Value>(OpBuilder &, Location, Value x,
                                        ValueRange perRow)>
      deviation;
};

/// The reductions that a norm of `kind` needs. `length` is the row's.
RowStatistics statisticsOf(NormKind kind, RowBuilder &rows, Value length,
                           FloatType stat, VarianceForm variance);

} // namespace mlir::renorm

#endif // RENORM_LIB_IR_ROWSTATISTICS_H
