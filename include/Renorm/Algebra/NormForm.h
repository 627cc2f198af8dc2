//===- NormForm.h - When a polynomial is a norm -----------------*- C++ -*-===//
//
// With S1 = sum(x), S2 = sum(x^2) over the axes and d the length of a row, a
// value is a LayerNorm of x iff its polynomial is
//
//     rho * (x - S1/d) * G + B,    rho = (S2/d - S1^2/d^2 + eps)^(-1/2)
//
// and an RMSNorm iff it is rho * x * G + B with rho = (S2/d + eps)^(-1/2), where
// G and B hold neither x nor a sum of it. With epsilon outside of the root rho
// is ((...)^(1/2) + eps)^(-1); with ddof the variance is divided by d - ddof.
// d is a number or, for rows of unknown length, a product with sizes (above
// zero: an empty row has no entries).
// One table of forms, whatever the spelling was.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_ALGEBRA_NORMFORM_H
#define RENORM_ALGEBRA_NORMFORM_H

#include "Renorm/Algebra/AtomTable.h"
#include "Renorm/IR/Renorm.h"

namespace mlir::renorm::algebra {

struct NormForm {
  NormKind kind;
  /// The axes of the statistic, as dimensions of x.
  SmallVector<int64_t> axes;
  double epsilon;
  EpsilonPlacement placement = EpsilonPlacement::Inside;
  int64_t ddof = 0;
  /// What multiplies the normalised row, and what is added.
  Polynomial gain, shift;
};

/// Whether `p` is the second moment of `x` (plus epsilon), or a root of it, at
/// a row: worth following forward. Sets `centred` if it is a variance.
bool isRowStatistic(AtomTable &table, const Polynomial &p, Value x,
                    bool &centred);

/// Classifies the entry `p` at `indices` as a norm of `x` at the same indices.
/// Nothing if it is none; then `reason` says what was missing.
std::optional<NormForm> classifyNorm(AtomTable &table, const Polynomial &p,
                                     Value x, ArrayRef<AffineExpr> indices,
                                     std::string &reason);

} // namespace mlir::renorm::algebra

#endif // RENORM_ALGEBRA_NORMFORM_H
