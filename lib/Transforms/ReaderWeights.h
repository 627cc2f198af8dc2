//===- ReaderWeights.h - Norm parameters go into linear layers --*- C++ -*-===//
//
//   W (g * z + b) + c = (W diag(g)) z + (c + W b)
//
// The ops that compute the new weight and what the contraction starts from, in
// place of c. All are ops on constants, which evaluateWeight can read.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_TRANSFORMS_READERWEIGHTS_H
#define RENORM_LIB_TRANSFORMS_READERWEIGHTS_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::renorm {

/// `value` cast to a float type, in a body.
Value castTo(OpBuilder &b, Location loc, Value value, Type type);

/// left . right, of the given type.
template <typename Op>
Value pointwise(OpBuilder &b, Location loc, Value left, AffineMap leftMap,
                Value right, AffineMap rightMap, RankedTensorType type) {
  Value empty =
      tensor::EmptyOp::create(b, loc, type.getShape(), type.getElementType());
  SmallVector<utils::IteratorType> parallel(type.getRank(),
                                            utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             b, loc, TypeRange(type), ValueRange{left, right},
             ValueRange{empty},
             ArrayRef<AffineMap>{leftMap, rightMap,
                                 b.getMultiDimIdentityMap(type.getRank())},
             parallel,
             [&](OpBuilder &b, Location loc, ValueRange in) {
               Type element = type.getElementType();
               Value result = Op::create(b, loc, castTo(b, loc, in[0], element),
                                         castTo(b, loc, in[1], element));
               linalg::YieldOp::create(b, loc, result);
             })
      .getResult(0);
}

/// The reduction loop of a contraction that has one.
unsigned contractedLoop(linalg::LinalgOp op);

/// The dimension of the weight that a contraction sums over.
int64_t contractedDim(linalg::LinalgOp op, OpOperand *weight);

/// The weight with entry k of `dim` multiplied by factor[k].
Value timesAlong(OpBuilder &b, Location loc, Value weight, Value factor,
                 int64_t dim);

/// c + W b of a contraction that starts from c; W b goes through `evaluated`.
/// The builder stands in front of the op.
Value plusProduct(OpBuilder &b, linalg::LinalgOp op, OpOperand *weightUse,
                  Value bias, function_ref<Value(Value)> evaluated);

/// Whether a magnitude is too large for a float type.
bool overflows(double magnitude, Type type);

} // namespace mlir::renorm

#endif // RENORM_LIB_TRANSFORMS_READERWEIGHTS_H
