//===- GradientForm.h - When a polynomial is a norm's gradient --*- C++ -*-===//
//
// With the inverse root r and the centred row c = x - S1/d (c = x for RMS) of a
// norm of x, dy the gradient of its result and D = d - ddof, a value is
//
//   the gradient of x      iff it is   r*g - r*sum(g)/d - r^3*c*sum(g*c)/D + R
//   the gradient of scale  iff it is   sum over the rows of dy * c * r
//
// with g = dy * G, where G is what a gain may be and R does not depend on dy
// (the gradient that arrives along a residual, say); sum(g) is missing for RMS.
//
// Clamps. Frameworks clamp a variance at zero and let its gradient through by a
// comparison: 1 where v > 0, 1/2 or 0 or 1 where v = 0. That factor may stand
// before the last term, and before no other: where v = 0 all entries of c are 0,
// so the term is 0 whatever the factor is, as long as it is finite. A comparison
// of anything but a multiple of the row's own variance with 0 is no such factor.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_ALGEBRA_GRADIENTFORM_H
#define RENORM_ALGEBRA_GRADIENTFORM_H

#include "Renorm/Algebra/NormForm.h"

namespace mlir::renorm::algebra {

/// The statistics of the rows of x, as polynomials at `indices`.
struct RowForm {
  NormForm form;
  Value x;
  /// Entries of a row.
  int64_t length = 0;
  SmallVector<AffineExpr> indices;
  /// r and c of the file header, and the sum of c^2.
  Polynomial inverseRoot, centred, squares;
};

/// Reads r and c off `p`, the entry at `indices` of a norm of `x`. Nothing if
/// `p` is no norm, or has its epsilon outside of the root.
std::optional<RowForm> readRowForm(AtomTable &table, const Polynomial &p,
                                   Value x, ArrayRef<AffineExpr> indices);

/// Whether every term of `p` that holds an entry of `dy` holds it once, as a
/// factor or as one of a sum.
bool isLinearIn(const AtomTable &table, const Polynomial &p, Value dy);

struct InputGradient {
  /// G and R of the file header.
  Polynomial gain, rest;
};

/// Classifies the entry `p` at the indices of the row as a gradient of x.
std::optional<InputGradient> classifyInputGradient(AtomTable &table,
                                                   const RowForm &row,
                                                   const Polynomial &p,
                                                   Value dy);

/// Whether `p`, at the row's indices of the axes, is the gradient of the scale.
bool isScaleGradient(AtomTable &table, const RowForm &row, const Polynomial &p,
                     Value dy);

} // namespace mlir::renorm::algebra

#endif // RENORM_ALGEBRA_GRADIENTFORM_H
