//===- DepthTransforms.cpp - What the depth-aware passes share ------------===//

#include "DepthTransforms.h"
#include "Renorm/IR/ConstantEntries.h"
#include "Renorm/IR/SeededFaults.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"

namespace mlir::renorm {

//===----------------------------------------------------------------------===//
// Multiplying parameters
//===----------------------------------------------------------------------===//

/// factor * constant, each entry rounded once to nearest.
static TypedAttr multiply(ElementsAttr constant, double factor) {
  // A splat stores one entry.
  bool splat = isa<SplatElementsAttr>(constant);
  std::vector<double> entries =
      splat ? readEntries(constant, 0, 0, 1) : readEntries(constant);
  for (double &entry : entries)
    entry *= factor;
  return cast<TypedAttr>(makeConstantLike(
      constant, "_scaled", storeEntries(entries, constant.getElementType())));
}

/// value * factor as an op, computed in the type of the value.
static Value multiplyInGraph(OpBuilder &b, Location loc, Value value,
                             ScalarMaker factor) {
  auto type = cast<RankedTensorType>(value.getType());
  Value scalar = factor(b, type.getElementType());
  Value init = createEmptyLike(b, loc, value, type.getElementType());
  AffineMap map = b.getMultiDimIdentityMap(type.getRank());
  SmallVector<utils::IteratorType> parallel(type.getRank(),
                                            utils::IteratorType::parallel);
  auto op = linalg::GenericOp::create(
      b, loc, init.getType(), value, init, ArrayRef<AffineMap>{map, map},
      parallel, [&](OpBuilder &nested, Location where, ValueRange args) {
        Value product = arith::MulFOp::create(nested, where, args[0], scalar);
        linalg::YieldOp::create(nested, where, product);
      });
  Value product = op.getResult(0);
  if (product.getType() == type)
    return product;
  return tensor::CastOp::create(b, loc, type, product);
}

Value multiplyParameter(OpBuilder &b, Location loc, Value parameter,
                        double factor) {
  if (ElementsAttr constant = readableConstant(parameter))
    return arith::ConstantOp::create(b, loc, multiply(constant, factor));
  return multiplyInGraph(b, loc, parameter, [&](OpBuilder &at, Type element) {
    return arith::ConstantOp::create(at, loc, FloatAttr::get(element, factor));
  });
}

Value makeScale(OpBuilder &b, Value input, ArrayRef<int64_t> axes, Type element,
                Location loc, double factor) {
  auto row = cast<RankedTensorType>(input.getType());
  SmallVector<int64_t> shape;
  for (int64_t axis : axes)
    shape.push_back(row.getDimSize(axis));
  if (llvm::any_of(shape, ShapedType::isDynamic))
    shape.assign(row.getRank(), 1);
  auto type = RankedTensorType::get(shape, element);
  return arith::ConstantOp::create(
      b, loc,
      DenseElementsAttr::get(type, Attribute(FloatAttr::get(element, factor))));
}

static void assignParameters(NormOpInterface norm, Value scale, Value bias) {
  llvm::TypeSwitch<Operation *>(norm)
      .Case<LayerNormOp, RMSNormOp, CRMSNormOp, AddNormOp, PeriNormOp,
            CenterNormOp>([&](auto op) {
        op.getScaleMutable().assign(scale);
        if (bias)
          op.getBiasMutable().assign(bias);
      });
}

// Exactness: changes the function; one rounding per parameter
void scaleNormResult(OpBuilder &b, NormOpInterface norm, double factor) {
  b.setInsertionPoint(norm);
  Value scale = norm.getScale() ? multiplyParameter(b, norm.getLoc(),
                                                    norm.getScale(), factor)
                                : makeScale(b, norm.getInput(), norm.getAxes(),
                                            norm.getStatisticsType(),
                                            norm.getLoc(), factor);
  Value bias;
  if (norm.getBias() && !seededFault(Fault::DepthForgetsBias))
    bias = multiplyParameter(b, norm.getLoc(), norm.getBias(), factor);
  assignParameters(norm, scale, bias);
}

// Exactness: changes the function; factor and product are rounded
void scaleNormResult(OpBuilder &b, NormOpInterface norm, ScalarMaker factor) {
  b.setInsertionPoint(norm);
  Location loc = norm.getLoc();
  Value scale = norm.getScale();
  if (!scale)
    scale = makeScale(b, norm.getInput(), norm.getAxes(),
                      norm.getStatisticsType(), loc, 1.0);
  scale = multiplyInGraph(b, loc, scale, factor);
  Value bias;
  if (norm.getBias() && !seededFault(Fault::DepthForgetsBias))
    bias = multiplyInGraph(b, loc, norm.getBias(), factor);
  assignParameters(norm, scale, bias);
}

//===----------------------------------------------------------------------===//
// Rounds of a loop
//===----------------------------------------------------------------------===//

/// (iv - lower) / step. The difference may not fit as a signed number, as an
/// unsigned one it always does.
static Value makeRound(OpBuilder &b, Location loc, Operation *op) {
  auto loop = cast<scf::ForOp>(op);
  Value round = loop.getInductionVar();
  if (!matchPattern(loop.getLowerBound(), m_Zero()))
    round = arith::SubIOp::create(b, loc, round, loop.getLowerBound());
  if (!matchPattern(loop.getStep(), m_One()))
    round = arith::DivUIOp::create(b, loc, round, loop.getStep());
  return round;
}

Value makeRoundEntry(OpBuilder &b, Location loc, Operation *loop,
                     ArrayRef<double> table, Type element) {
  auto type =
      RankedTensorType::get(static_cast<int64_t>(table.size()), element);
  SmallVector<Attribute> entries;
  for (double entry : table)
    entries.push_back(b.getFloatAttr(element, entry));
  Value constant = arith::ConstantOp::create(
      b, loc, DenseElementsAttr::get(type, entries));
  Value round = makeRound(b, loc, loop);
  if (!round.getType().isIndex())
    round = arith::IndexCastUIOp::create(b, loc, b.getIndexType(), round);
  return tensor::ExtractOp::create(b, loc, constant, round);
}

Value makeInverseSqrtLayer(OpBuilder &b, Location loc, RoundLayer layer,
                           Type element) {
  Value round = makeRound(b, loc, layer.loop);
  Type wide = b.getI64Type();
  if (round.getType().isIndex())
    round = arith::IndexCastUIOp::create(b, loc, wide, round);
  else if (round.getType().getIntOrFloatBitWidth() < 64)
    round = arith::ExtUIOp::create(b, loc, wide, round);
  else if (round.getType().getIntOrFloatBitWidth() > 64)
    round = arith::TruncIOp::create(b, loc, wide, round);
  auto integer = [&](int64_t value) {
    return arith::ConstantOp::create(b, loc, b.getI64IntegerAttr(value));
  };
  Value number = arith::MulIOp::create(b, loc, round, integer(layer.perRound));
  number = arith::AddIOp::create(b, loc, number, integer(layer.first));
  Type f64 = b.getF64Type();
  Value real = arith::SIToFPOp::create(b, loc, f64, number);
  Value root = math::SqrtOp::create(b, loc, real);
  Value one = arith::ConstantOp::create(b, loc, b.getFloatAttr(f64, 1.0));
  Value factor = arith::DivFOp::create(b, loc, one, root);
  if (element == f64)
    return factor;
  return arith::TruncFOp::create(b, loc, element, factor);
}

} // namespace mlir::renorm
