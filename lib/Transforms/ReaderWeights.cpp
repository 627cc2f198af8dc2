//===- ReaderWeights.cpp - W diag(g) and c + W b --------------------------===//

#include "ReaderWeights.h"
#include "Renorm/IR/Renorm.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::renorm;

Value mlir::renorm::castTo(OpBuilder &b, Location loc, Value value, Type type) {
  unsigned from = value.getType().getIntOrFloatBitWidth();
  unsigned to = type.getIntOrFloatBitWidth();
  if (value.getType() == type)
    return value;
  if (from < to)
    return arith::ExtFOp::create(b, loc, type, value);
  if (from > to)
    return arith::TruncFOp::create(b, loc, type, value);
  // f16 and bf16
  return arith::TruncFOp::create(
      b, loc, type, arith::ExtFOp::create(b, loc, b.getF32Type(), value));
}

unsigned mlir::renorm::contractedLoop(linalg::LinalgOp op) {
  SmallVector<unsigned> loops;
  op.getReductionDims(loops);
  return loops.front();
}

int64_t mlir::renorm::contractedDim(linalg::LinalgOp op, OpOperand *weight) {
  AffineExpr loop = getAffineDimExpr(contractedLoop(op), op->getContext());
  return *op.getMatchingIndexingMap(weight).getResultPosition(loop);
}

Value mlir::renorm::timesAlong(OpBuilder &b, Location loc, Value weight,
                               Value factor, int64_t dim) {
  auto type = cast<RankedTensorType>(weight.getType());
  int64_t rank = type.getRank();
  return pointwise<arith::MulFOp>(
      b, loc, weight, b.getMultiDimIdentityMap(rank), factor,
      AffineMap::get(rank, 0, b.getAffineDimExpr(dim)), type);
}

Value mlir::renorm::plusProduct(OpBuilder &b, linalg::LinalgOp op,
                                OpOperand *weightUse, Value bias,
                                function_ref<Value(Value)> evaluated) {
  Location loc = op.getLoc();
  Value weight = weightUse->get();
  Value init = op.getDpsInitOperand(0)->get();
  AffineMap weightMap = op.getMatchingIndexingMap(weightUse);
  int64_t dim = contractedDim(op, weightUse);
  auto type = cast<RankedTensorType>(weight.getType());
  auto resultType = cast<RankedTensorType>(op->getResult(0).getType());
  Type element = resultType.getElementType();
  int64_t rank = type.getRank();
  // Loops: those of the weight.
  SmallVector<int64_t> shape;
  SmallVector<AffineExpr> kept, inOp;
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  iterators[dim] = utils::IteratorType::reduction;
  for (int64_t d = 0; d < rank; ++d) {
    if (d == dim)
      continue;
    shape.push_back(type.getDimSize(d));
    kept.push_back(b.getAffineDimExpr(d));
    inOp.push_back(weightMap.getResult(d));
  }
  auto vectorType = RankedTensorType::get(shape, element);
  Value zero = arith::ConstantOp::create(
      b, loc, vectorType,
      DenseElementsAttr::get(vectorType,
                             FloatAttr::get(element, 0.0).getValue()));
  AffineMap whole = b.getMultiDimIdentityMap(rank);
  AffineMap along = AffineMap::get(rank, 0, b.getAffineDimExpr(dim));
  AffineMap across = AffineMap::get(rank, 0, kept, b.getContext());
  Value shift = linalg::GenericOp::create(
                    b, loc, TypeRange(vectorType), ValueRange{weight, bias},
                    ValueRange{zero}, ArrayRef<AffineMap>{whole, along, across},
                    iterators,
                    [&](OpBuilder &b, Location loc, ValueRange in) {
                      Value product = arith::MulFOp::create(
                          b, loc, castTo(b, loc, in[0], element),
                          castTo(b, loc, in[1], element));
                      Value sum = arith::AddFOp::create(b, loc, in[2], product);
                      linalg::YieldOp::create(b, loc, sum);
                    })
                    .getResult(0);
  shift = evaluated(shift);

  // Over the result: as it is written by the op, without the reduction.
  AffineMap resultMap =
      op.getIndexingMapMatchingResult(cast<OpResult>(op->getResult(0)));
  SmallVector<AffineExpr> dims;
  for (AffineExpr expr : inOp)
    dims.push_back(b.getAffineDimExpr(*resultMap.getResultPosition(expr)));
  int64_t resultRank = resultType.getRank();
  AffineMap identity = b.getMultiDimIdentityMap(resultRank);
  AffineMap spread = AffineMap::get(resultRank, 0, dims, b.getContext());
  Value empty = createEmptyLike(b, loc, init, element);
  SmallVector<utils::IteratorType> parallel(resultRank,
                                            utils::IteratorType::parallel);
  bool fromZero = matchPattern(init, m_AnyZeroFloat());
  if (auto fill = init.getDefiningOp<linalg::FillOp>())
    fromZero |= matchPattern(fill.getInputs().front(), m_AnyZeroFloat());
  SmallVector<Value> inputs{shift};
  SmallVector<AffineMap> maps{spread};
  if (!fromZero) {
    inputs.push_back(init);
    maps.push_back(identity);
  }
  maps.push_back(identity);
  return linalg::GenericOp::create(
             b, loc, TypeRange(init.getType()), inputs, ValueRange{empty}, maps,
             parallel,
             [&](OpBuilder &b, Location loc, ValueRange in) {
               Value sum = in[0];
               if (!fromZero)
                 sum = arith::AddFOp::create(b, loc, in[1], in[0]);
               linalg::YieldOp::create(b, loc, sum);
             })
      .getResult(0);
}

bool mlir::renorm::overflows(double magnitude, Type type) {
  APFloat limit =
      APFloat::getLargest(cast<FloatType>(type).getFloatSemantics());
  bool lost;
  limit.convert(APFloat::IEEEdouble(), APFloat::rmTowardZero, &lost);
  return !(magnitude < limit.convertToDouble());
}
