//===- RaiseGradients.h - Gradients of norms as ops -------------*- C++ -*-===//
//
// Private to raising: the second phase, behind the norms themselves.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_TRANSFORMS_RAISEGRADIENTS_H
#define RENORM_LIB_TRANSFORMS_RAISEGRADIENTS_H

#include "Renorm/Analysis/GradientFinder.h"

namespace mlir::renorm {

/// Puts the op of `gradient` in the place of its value. `replaced` says what
/// stands for values that were raised before. False if the gain could not be
/// written out.
bool raiseGradient(OpBuilder &b, const FoundGradient &gradient,
                   llvm::DenseMap<Value, Value> &replaced);

} // namespace mlir::renorm

#endif // RENORM_LIB_TRANSFORMS_RAISEGRADIENTS_H
