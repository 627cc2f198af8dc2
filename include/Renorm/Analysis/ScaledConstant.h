//===- ScaledConstant.h - A weight times a factor per channel ---*- C++ -*-===//
//
//   S[.., c, ..] = W[.., c, ..] * g[c]            W, g constants of one float type
//   S[l, .., c, ..] = W[l, .., c, ..] * g[l, c]   of the layers l of a stack
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

struct ScaledConstant {
  ElementsAttr weight;
  /// The dimensions of the weight that g has, ascending.
  SmallVector<int64_t, 2> axes;
  /// g over these dimensions, row by row, exact.
  std::vector<double> factor;
};

/// The product that `value` is, or nothing. Both constants hold all their data.
std::optional<ScaledConstant> matchScaledConstant(Value value);

/// Writes the product in front of the builder's insertion point. `where` maps an
/// index of the weight to that of the factor: its results are dimensions, each at
/// most once, and constants.
linalg::GenericOp createScaledConstant(OpBuilder &b, Value weight, Value factor,
                                       AffineMap where);

/// Why the product cannot stand in the type of the weight: an entry may overflow
/// when it is centred, or a channel would lose bits to the smallest exponent.
/// Empty if it can.
std::string whyNotScalable(const ScaledConstant &scaled);

} // namespace mlir::renorm

#endif // RENORM_ANALYSIS_SCALEDCONSTANT_H
