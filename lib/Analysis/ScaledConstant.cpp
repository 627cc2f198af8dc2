//===- ScaledConstant.cpp - A weight times a factor per channel -----------===//

#include "Renorm/Analysis/ScaledConstant.h"
#include "Renorm/IR/ConstantEntries.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/Sequence.h"

using namespace mlir;
using namespace mlir::renorm;

int64_t ConstantRow::size() const {
  auto shape = cast<ShapedType>(constant.getType()).getShape();
  for (auto [expr, extent] : llvm::zip_equal(map.getResults(), shape))
    if (isa<AffineDimExpr>(expr))
      return extent;
  return 0;
}

std::optional<ScaledConstant> mlir::renorm::matchScaledConstant(Value value) {
  auto op = value.getDefiningOp<linalg::GenericOp>();
  if (!op || op.getNumDpsInputs() != 2 || op.getNumDpsInits() != 1 ||
      op.getNumParallelLoops() != op.getNumLoops())
    return std::nullopt;
  Block &body = op.getRegion().front();
  auto product = dyn_cast<arith::MulFOp>(&body.front());
  auto yield = cast<linalg::YieldOp>(body.getTerminator());
  if (!product || product->getNextNode() != yield ||
      product.getLhs() != body.getArgument(0) ||
      product.getRhs() != body.getArgument(1) ||
      yield.getOperand(0) != product.getResult())
    return std::nullopt;
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  if (!maps[0].isIdentity() || !maps[2].isIdentity() ||
      value.getType() != op.getInputs()[0].getType())
    return std::nullopt;
  ElementsAttr weight = readableConstant(op.getInputs()[0]);
  ElementsAttr row = readableConstant(op.getInputs()[1]);
  if (!weight || !row)
    return std::nullopt;

  int64_t axis = -1, offset = 0, stride = 1, rowStride = 0;
  ArrayRef<int64_t> shape = row.getShapedType().getShape();
  for (int64_t dim : llvm::reverse(llvm::seq<int64_t>(0, shape.size()))) {
    AffineExpr expr = maps[1].getResult(dim);
    if (auto loop = dyn_cast<AffineDimExpr>(expr)) {
      if (axis >= 0)
        return std::nullopt;
      axis = loop.getPosition();
      rowStride = stride;
    } else if (auto at = dyn_cast<AffineConstantExpr>(expr)) {
      if (at.getValue() < 0 || at.getValue() >= shape[dim])
        return std::nullopt;
      offset += at.getValue() * stride;
    } else {
      return std::nullopt;
    }
    stride *= shape[dim];
  }
  if (axis < 0)
    return std::nullopt;
  int64_t size = weight.getShapedType().getDimSize(axis);
  return ScaledConstant{weight, axis, readEntries(row, offset, rowStride, size)};
}

linalg::GenericOp
mlir::renorm::createScaledConstant(OpBuilder &b, Value weight, int64_t axis,
                                   const ConstantRow &factor) {
  auto type = cast<RankedTensorType>(weight.getType());
  Location loc = weight.getLoc();
  AffineMap all = b.getMultiDimIdentityMap(type.getRank());
  AffineMap row = factor.map.replaceDimsAndSymbols(b.getAffineDimExpr(axis), {},
                                                   type.getRank(), 0);
  Value init =
      tensor::EmptyOp::create(b, loc, type.getShape(), type.getElementType());
  return linalg::GenericOp::create(
      b, loc, TypeRange(type), ValueRange{weight, factor.constant},
      ValueRange(init), {all, row, all},
      SmallVector<utils::IteratorType>(type.getRank(),
                                       utils::IteratorType::parallel),
      [](OpBuilder &nested, Location at, ValueRange arguments) {
        Value product =
            arith::MulFOp::create(nested, at, arguments[0], arguments[1]);
        linalg::YieldOp::create(nested, at, product);
      });
}

std::string mlir::renorm::whyNotScalable(const ScaledConstant &scaled) {
  ShapedType type = scaled.weight.getShapedType();
  int64_t size = type.getDimSize(scaled.axis), inner = 1;
  for (int64_t dim = scaled.axis + 1; dim < type.getRank(); ++dim)
    inner *= type.getDimSize(dim);
  std::vector<double> largest(size);
  bool numbers = true;
  auto visit = [&](double entry, int64_t channel) {
    numbers &= std::isfinite(entry);
    largest[channel] = std::max(largest[channel], std::fabs(entry));
  };
  constexpr int64_t piece = 4096;
  int64_t channel = 0, inChannel = 0;
  for (int64_t first = 0, end = type.getNumElements(); first < end;
       first += piece)
    for (double entry : readEntries(scaled.weight, first, /*stride=*/1,
                                    std::min(piece, end - first))) {
      visit(entry, channel);
      if (++inChannel < inner)
        continue;
      inChannel = 0;
      channel = channel + 1 < size ? channel + 1 : 0;
    }
  const llvm::fltSemantics &format =
      cast<FloatType>(type.getElementType()).getFloatSemantics();
  double most = std::ldexp(1.0, APFloat::semanticsMaxExponent(format) - 1);
  double least = std::ldexp(1.0, APFloat::semanticsMinExponent(format));
  for (auto [entry, factor] : llvm::zip_equal(largest, scaled.factor)) {
    double product = entry * std::fabs(factor);
    if (!numbers || !std::isfinite(factor) || product > most)
      return "the factor times a weight could overflow";
    // As in the sum that was: entries far below the largest of their channel
    // may lose bits, the largest may not.
    if (entry != 0.0 && factor != 0.0 && product < least)
      return "the factor times a weight is too small for its type";
  }
  return {};
}
