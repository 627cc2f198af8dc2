//===- ScaleGradients.h - The gradients of a norm that is scaled -*- C++ -*-===//
//
// With the result y of a norm multiplied by f, y' = f (z g + b), and dy' the
// gradient of y':
//
//   dx = norm_backward(dy', x, f g)      the scale of the op
//   dg = f norm_scale_backward(dy', x)   its result
//   db = f (sum over the rows of dy')    a reduction, no op of ours
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_TRANSFORMS_SCALEGRADIENTS_H
#define RENORM_LIB_TRANSFORMS_SCALEGRADIENTS_H

#include "Renorm/IR/Renorm.h"

namespace mlir::renorm {

/// What depends on the factor of one norm in the backward pass.
struct NormGradients {
  /// Gradient ops of the norm.
  SmallVector<Operation *, 2> ops;
  /// Where the gradient of the bias is returned.
  SmallVector<OpOperand *, 1> biases;
};

/// Whether a backward pass was raised under `scope`.
bool hasGradients(Operation *scope);

/// The gradients of `norm` in a block with a backward pass. Fails with an error,
/// which says why, unless all of them are known and belong to this norm alone.
FailureOr<NormGradients> findGradientsOf(NormOpInterface norm);

/// Multiplies them as above.
void scaleGradients(OpBuilder &b, const NormGradients &gradients,
                    double factor);

} // namespace mlir::renorm

#endif // RENORM_LIB_TRANSFORMS_SCALEGRADIENTS_H
