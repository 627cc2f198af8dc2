//===- GradientFinder.h - Gradients of norms in linalg ----------*- C++ -*-===//
//
// Finds the values that are gradients of norms which NormFinder found, in
// graphs that hold a forward and a backward pass. For each row x of a norm:
//
//   1. the values that follow from x and parameters alone (x - mu, r, masks);
//   2. dy: a tensor of the shape of x that is multiplied with one of these;
//      before it, what it is a product of with a parameter;
//   3. results: values behind dy that are linear in it; their normal form, with
//      x and dy opaque, decides (GradientForm.h).
//
// What follows neither from x nor from dy is opaque, so the rest of the
// backward pass is never looked into.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_ANALYSIS_GRADIENTFINDER_H
#define RENORM_ANALYSIS_GRADIENTFINDER_H

#include "Renorm/Algebra/GradientForm.h"
#include "Renorm/Analysis/NormFinder.h"

namespace mlir::renorm {

struct FoundGradient {
  enum class Of { Input, Scale };
  Of of;
  /// The value that is the gradient; the gradient of the norm's result.
  Value result, dy;
  /// The value to add to the gradient of x, or null: what arrives along the
  /// residual was added in between.
  SmallVector<Value, 1> added;
  /// The row: `input`, `form` with the gain of the gradient, type and table are
  /// those of a norm. `norm.result` is the gradient.
  FoundNorm norm;
};

/// The gradients of `norms`, in program order for each of them. `otherRoots`
/// says that there are inverse roots besides those of the norms: a backward pass
/// may have computed one anew. Otherwise it must share the norm's statistics.
SmallVector<FoundGradient, 0> findGradients(ArrayRef<FoundNorm> norms,
                                            bool otherRoots);

} // namespace mlir::renorm

#endif // RENORM_ANALYSIS_GRADIENTFINDER_H
