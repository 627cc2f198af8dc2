//===- DepthTransforms.cpp - What the depth-aware passes share ------------===//

#include "DepthTransforms.h"
#include "Renorm/IR/ConstantEntries.h"
#include "Renorm/IR/SeededFaults.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"

namespace mlir::renorm {

//===----------------------------------------------------------------------===//
// Multiplying parameters
//===----------------------------------------------------------------------===//

/// factor * constant, each entry rounded once to nearest; null if the data is
/// not there.
static TypedAttr multiply(ElementsAttr constant, double factor) {
  if (!hasReadableEntries(constant))
    return {};
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
                             double factor) {
  auto type = cast<RankedTensorType>(value.getType());
  Value init = createEmptyLike(b, loc, value, type.getElementType());
  AffineMap map = b.getMultiDimIdentityMap(type.getRank());
  SmallVector<utils::IteratorType> parallel(type.getRank(),
                                            utils::IteratorType::parallel);
  auto op = linalg::GenericOp::create(
      b, loc, init.getType(), value, init, ArrayRef<AffineMap>{map, map},
      parallel, [&](OpBuilder &nested, Location where, ValueRange args) {
        Value constant = arith::ConstantOp::create(
            nested, where, FloatAttr::get(type.getElementType(), factor));
        Value product = arith::MulFOp::create(nested, where, args[0], constant);
        linalg::YieldOp::create(nested, where, product);
      });
  Value product = op.getResult(0);
  if (product.getType() == type)
    return product;
  return tensor::CastOp::create(b, loc, type, product);
}

Value multiplyParameter(OpBuilder &b, Location loc, Value parameter,
                        double factor) {
  ElementsAttr constant;
  if (matchPattern(parameter, m_Constant(&constant)))
    if (TypedAttr product = multiply(constant, factor))
      return arith::ConstantOp::create(b, loc, product);
  return multiplyInGraph(b, loc, parameter, factor);
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
  llvm::TypeSwitch<Operation *>(norm)
      .Case<LayerNormOp, RMSNormOp, CRMSNormOp, AddNormOp, PeriNormOp,
            CenterNormOp>([&](auto op) {
        op.getScaleMutable().assign(scale);
        if (bias)
          op.getBiasMutable().assign(bias);
      });
}

} // namespace mlir::renorm
