//===- ConstantExpressions.h - Centres of products of constants -*- C++ -*-===//

#ifndef RENORM_LIB_TRANSFORMS_CONSTANTEXPRESSIONS_H
#define RENORM_LIB_TRANSFORMS_CONSTANTEXPRESSIONS_H

#include "Renorm/Analysis/NumberedRewrites.h"
#include "mlir/IR/Operation.h"

namespace mlir::renorm {

/// Replaces every `renorm.center` of a constant times a factor along the centred
/// axis (Renorm/Analysis/ScaledConstant.h) by a constant: product and mean in
/// f64, rounded once. Returns the number of constants made.
int64_t foldCentersOfProducts(Operation *scope, NumberedRewrites &rewrites);

} // namespace mlir::renorm

#endif // RENORM_LIB_TRANSFORMS_CONSTANTEXPRESSIONS_H
