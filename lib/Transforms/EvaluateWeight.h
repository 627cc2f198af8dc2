//===- EvaluateWeight.h - Constants computed from constants -----*- C++ -*-===//
//
// Evaluates slices, transposes, centres, sums and products of constant weights
// in f64 and rounds once, to the type of the value asked for.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_TRANSFORMS_EVALUATEWEIGHT_H
#define RENORM_LIB_TRANSFORMS_EVALUATEWEIGHT_H

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Value.h"

namespace mlir::renorm {

/// The constant that `value` is. `value` must be an isWeightExpression of type
/// tensor. Resources give a resource called `name`. Exactness: every step in
/// f64, one rounding at the end (none of the casts on the way rounds).
ElementsAttr evaluateWeight(Value value, StringRef name);

/// The largest magnitude in a weight expression; infinity if an entry is no
/// number.
double largestEntry(Value value);

} // namespace mlir::renorm

#endif // RENORM_LIB_TRANSFORMS_EVALUATEWEIGHT_H
