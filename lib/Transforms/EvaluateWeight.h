//===- EvaluateWeight.h - Constants computed from constants -----*- C++ -*-===//
//
// Evaluates slices, transposes, centres, sums and products of constant weights
// in f64 and rounds once, to the type of the value asked for. Values are cut
// into boxes that fit a cache; all boxes of all values run in parallel, and the
// result does not depend on the number of threads.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_TRANSFORMS_EVALUATEWEIGHT_H
#define RENORM_LIB_TRANSFORMS_EVALUATEWEIGHT_H

#include "mlir/IR/AsmState.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Value.h"

namespace mlir::renorm {

/// The entries of each value as its type stores them. Each must be of type
/// tensor and an isWeightExpression, a product that matchScaledConstant knows,
/// a norm of a table, or a center of such a value. Exactness: every step in f64, one rounding at
/// the end (none of the casts on the way rounds). Sources that lie in a mapped
/// file leave memory when they have been read.
std::vector<AsmResourceBlob> evaluateWeights(ArrayRef<Value> values);

/// The constant that one value is. Resources give a resource called `name`.
ElementsAttr evaluateWeight(Value value, StringRef name);

/// The largest magnitude in a weight expression; infinity if an entry is no
/// number.
double largestEntry(Value value);

} // namespace mlir::renorm

#endif // RENORM_LIB_TRANSFORMS_EVALUATEWEIGHT_H
