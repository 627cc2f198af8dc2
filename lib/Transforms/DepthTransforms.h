//===- DepthTransforms.h - What the depth-aware passes share --------------===//

#ifndef RENORM_LIB_TRANSFORMS_DEPTHTRANSFORMS_H
#define RENORM_LIB_TRANSFORMS_DEPTHTRANSFORMS_H

#include "Renorm/IR/Renorm.h"

namespace mlir::renorm {

/// Multiplies the result of a norm by a factor: scale and bias are multiplied,
/// a missing scale is made. Constants are multiplied in f64 and rounded once;
/// what is not constant is multiplied in the graph.
void scaleNormResult(OpBuilder &builder, NormOpInterface norm, double factor);

/// A factor that depends on the round of a loop, as a scalar of the given type
/// at the builder's place.
using ScalarMaker = llvm::function_ref<Value(OpBuilder &, Type)>;
/// The same with such a factor: scale and bias are multiplied in the graph.
void scaleNormResult(OpBuilder &builder, NormOpInterface norm,
                     ScalarMaker factor);

/// The layer first + r * perRound of round r of an scf.for, with
/// r = (iv - lower) / step.
struct RoundLayer {
  Operation *loop;
  int64_t first, perRound;
};
/// table[r] as a scalar, each entry rounded once; one entry for each round.
Value makeRoundEntry(OpBuilder &b, Location loc, Operation *loop,
                     ArrayRef<double> table, Type element);
/// 1 / sqrt(layer) as a scalar, computed in f64.
Value makeInverseSqrtLayer(OpBuilder &b, Location loc, RoundLayer layer,
                           Type element);

/// parameter * factor: a constant in f64, rounded once, anything else in the
/// graph, in its own type.
Value multiplyParameter(OpBuilder &b, Location loc, Value parameter,
                        double factor);

/// A scale for a norm of `input` over `axes` that is the factor everywhere.
Value makeScale(OpBuilder &b, Value input, ArrayRef<int64_t> axes, Type element,
                Location loc, double factor);

} // namespace mlir::renorm

#endif // RENORM_LIB_TRANSFORMS_DEPTHTRANSFORMS_H
