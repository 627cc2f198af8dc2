//===- ScaledConstant.cpp - A weight times a factor per channel -----------===//

#include "Renorm/Analysis/ScaledConstant.h"
#include "Renorm/IR/ConstantEntries.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/Sequence.h"

using namespace mlir;
using namespace mlir::renorm;

/// Visits the points of a box in order, with the sum of index times stride.
static void forEachPoint(ArrayRef<int64_t> shape, ArrayRef<int64_t> strides,
                         function_ref<void(int64_t)> visit) {
  SmallVector<int64_t, 4> at(shape.size(), 0);
  int64_t position = 0;
  for (int64_t left = llvm::product_of(shape); left > 0; --left) {
    visit(position);
    for (size_t dim = shape.size(); dim-- > 0;) {
      position += strides[dim];
      if (++at[dim] < shape[dim])
        break;
      position -= at[dim] * strides[dim];
      at[dim] = 0;
    }
  }
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

  // Where an entry of the factor stands, by dimension of the weight.
  int64_t offset = 0, stride = 1;
  SmallVector<int64_t> strides(maps[1].getNumDims(), 0);
  ArrayRef<int64_t> shape = row.getShapedType().getShape();
  for (int64_t dim : llvm::reverse(llvm::seq<int64_t>(0, shape.size()))) {
    AffineExpr expr = maps[1].getResult(dim);
    if (auto loop = dyn_cast<AffineDimExpr>(expr)) {
      if (strides[loop.getPosition()] != 0)
        return std::nullopt;
      strides[loop.getPosition()] = stride;
    } else if (auto at = dyn_cast<AffineConstantExpr>(expr)) {
      if (at.getValue() < 0 || at.getValue() >= shape[dim])
        return std::nullopt;
      offset += at.getValue() * stride;
    } else {
      return std::nullopt;
    }
    stride *= shape[dim];
  }
  ScaledConstant scaled{weight, {}, {}};
  SmallVector<int64_t> sizes, steps;
  for (auto [dim, step] : llvm::enumerate(strides)) {
    if (step == 0)
      continue;
    scaled.axes.push_back(dim);
    sizes.push_back(weight.getShapedType().getDimSize(dim));
    steps.push_back(step);
  }
  if (scaled.axes.empty())
    return std::nullopt;
  std::vector<double> entries = readEntries(row);
  forEachPoint(sizes, steps, [&](int64_t position) {
    scaled.factor.push_back(entries[offset + position]);
  });
  return scaled;
}

linalg::GenericOp
mlir::renorm::createScaledConstant(OpBuilder &b, Value weight, Value factor,
                                   AffineMap where) {
  auto type = cast<RankedTensorType>(weight.getType());
  Location loc = weight.getLoc();
  AffineMap all = b.getMultiDimIdentityMap(type.getRank());
  Value init =
      tensor::EmptyOp::create(b, loc, type.getShape(), type.getElementType());
  return linalg::GenericOp::create(
      b, loc, TypeRange(type), ValueRange{weight, factor},
      ValueRange(init), {all, where, all},
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
  SmallVector<int64_t> strides(type.getRank(), 0);
  int64_t stride = 1;
  for (int64_t axis : llvm::reverse(scaled.axes)) {
    strides[axis] = stride;
    stride *= type.getDimSize(axis);
  }
  // The largest entry that each entry of the factor multiplies.
  std::vector<double> largest(scaled.factor.size());
  bool numbers = true;
  constexpr int64_t kPiece = 4096;
  std::vector<double> piece;
  int64_t next = 0, end = type.getNumElements();
  forEachPoint(type.getShape(), strides, [&](int64_t channel) {
    if (next % kPiece == 0)
      piece = readEntries(scaled.weight, next, /*stride=*/1,
                          std::min(kPiece, end - next));
    double entry = piece[next++ % kPiece];
    numbers &= std::isfinite(entry);
    largest[channel] = std::max(largest[channel], std::fabs(entry));
  });
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
