//===- ScaledConstant.h - A weight times a factor per channel ---*- C++ -*-===//
//
//   S[.., c, ..] = W[.., c, ..] * g[c]        W, g constants of one float type
//
// as the linalg.generic that renorm-recenter writes when it takes a LayerScale
// into the layer in front of it. It stays symbolic until its center is folded,
// so that the weight is rounded once.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_ANALYSIS_SCALEDCONSTANT_H
#define RENORM_ANALYSIS_SCALEDCONSTANT_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include <optional>
#include <vector>

namespace mlir::renorm {

/// A vector that is one row of a constant: entry c at `map`(c), where the map's
/// results are constants and, once, d0.
struct ConstantRow {
  Value constant;
  AffineMap map;
  int64_t size() const;
};

struct ScaledConstant {
  ElementsAttr weight;
  /// The dimension of the weight that c runs along.
  int64_t axis;
  /// g, exact.
  std::vector<double> factor;
};

/// The product that `value` is, or nothing. Both constants hold all their data.
std::optional<ScaledConstant> matchScaledConstant(Value value);

/// Writes the product in front of the builder's insertion point.
linalg::GenericOp createScaledConstant(OpBuilder &b, Value weight, int64_t axis,
                                       const ConstantRow &factor);

/// Why the product cannot stand in the type of the weight: an entry may overflow
/// when it is centred, or a channel would lose bits to the smallest exponent.
/// Empty if it can.
std::string whyNotScalable(const ScaledConstant &scaled);

} // namespace mlir::renorm

#endif // RENORM_ANALYSIS_SCALEDCONSTANT_H
