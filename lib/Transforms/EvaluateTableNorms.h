//===- EvaluateTableNorms.h - Norms of constants become constants -*- C++ -*-=//

#ifndef RENORM_LIB_TRANSFORMS_EVALUATETABLENORMS_H
#define RENORM_LIB_TRANSFORMS_EVALUATETABLENORMS_H

#include "Renorm/IR/Renorm.h"

namespace mlir::renorm {

/// Replaces every norm of a constant under `scope`, and with `withCenters` every
/// center of such a norm along the same axis, by its value: all steps in f64, one
/// rounding. Returns the number of constants made.
int64_t evaluateTableNorms(Operation *scope, bool withCenters);

/// The same entries in the same order, as another shape.
ElementsAttr reshaped(ElementsAttr entries, ShapedType type);

} // namespace mlir::renorm

#endif // RENORM_LIB_TRANSFORMS_EVALUATETABLENORMS_H
