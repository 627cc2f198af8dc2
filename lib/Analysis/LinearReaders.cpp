//===- LinearReaders.cpp - Contractions of a row with constants -----------===//

#include "Renorm/Analysis/LinearReaders.h"
#include "Renorm/IR/NumberFormats.h"
#include "Renorm/IR/Resources.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/DenseSet.h"

using namespace mlir;
using namespace mlir::renorm;

//===----------------------------------------------------------------------===//
// Weights
//===----------------------------------------------------------------------===//

static bool isPlainFloatTensor(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  return tensor && tensor.hasStaticShape() && !tensor.getEncoding() &&
         hasFormat(tensor.getElementType());
}

/// A body of sums and products of the entries at one point and of constants.
static bool isSumOfProducts(linalg::LinalgOp op) {
  return llvm::all_of(op.getBlock()->getOperations(), [&](Operation &inner) {
    if (auto constant = dyn_cast<arith::ConstantOp>(inner))
      return isa<FloatAttr>(constant.getValue());
    if (!isa<arith::AddFOp, arith::SubFOp, arith::MulFOp, arith::ExtFOp,
             arith::TruncFOp, linalg::YieldOp>(inner))
      return false;
    return llvm::all_of(inner.getOperands(), [&](Value operand) {
      FloatAttr scalar;
      return operand.getParentBlock() == op.getBlock() ||
             matchPattern(operand, m_Constant(&scalar));
    });
  });
}

bool mlir::renorm::isWeightExpression(Value value) {
  SmallVector<Value> todo{value};
  DenseSet<Value> seen;
  while (!todo.empty()) {
    Value at = todo.pop_back_val();
    if (!seen.insert(at).second)
      continue;
    Operation *op = at.getDefiningOp();
    if (!op)
      return false;
    if (Attribute attr; matchPattern(at, m_Constant(&attr))) {
      bool scalar = isa<FloatAttr>(attr);
      if (!scalar && (!isPlainFloatTensor(at.getType()) ||
                      (!isa<SplatElementsAttr>(attr) && !storedBytes(attr))))
        return false;
      continue;
    }
    if (!isPlainFloatTensor(at.getType()) || op->getNumResults() != 1)
      return false;
    if (isa<tensor::EmptyOp>(op))
      continue;
    if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op)) {
      if (ShapedType::isDynamicShape(slice.getStaticOffsets()) ||
          ShapedType::isDynamicShape(slice.getStaticStrides()))
        return false;
      todo.push_back(slice.getSource());
      continue;
    }
    if (auto center = dyn_cast<CenterOp>(op)) {
      todo.push_back(center.getInput());
      continue;
    }
    if (isa<tensor::CollapseShapeOp, tensor::ExpandShapeOp, tensor::ConcatOp>(
            op)) {
      llvm::append_range(todo, op->getOperands());
      continue;
    }
    auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
    if (!linalgOp || linalgOp->getNumRegions() != 1 ||
        !isSumOfProducts(linalgOp) ||
        !llvm::all_of(linalgOp.getIndexingMapsArray(), [](AffineMap map) {
          return map.isProjectedPermutation();
        }))
      return false;
    llvm::append_range(todo, op->getOperands());
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Readers
//===----------------------------------------------------------------------===//

bool mlir::renorm::onlyMoves(Operation *op, OpOperand &use) {
  if (isa<tensor::CollapseShapeOp, tensor::ExpandShapeOp,
          tensor::ExtractSliceOp>(op))
    return true;
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || use.getOwner() != op || op->getNumResults() != 1 ||
      linalgOp.getNumReductionLoops() != 0)
    return false;
  Value moved = linalgOp.getBlock()->getTerminator()->getOperand(0);
  while (Operation *cast = moved.getDefiningOp()) {
    if (!isa<arith::ExtFOp, arith::TruncFOp>(cast))
      return false;
    moved = cast->getOperand(0);
  }
  return moved == linalgOp.getMatchingBlockArgument(&use);
}

OpOperand *mlir::renorm::contractedWeight(linalg::LinalgOp op, OpOperand &row,
                                          int64_t axis) {
  if (!linalg::isaContractionOpInterface(op) || op->getNumResults() != 1 ||
      op.getNumReductionLoops() != 1 || !op.isDpsInput(&row))
    return nullptr;
  // MLIR's contractions may cast through integers.
  if (!isSumOfProducts(op))
    return nullptr;
  auto loop =
      dyn_cast<AffineDimExpr>(op.getMatchingIndexingMap(&row).getResult(axis));
  if (!loop || op.getIteratorTypesArray()[loop.getPosition()] !=
                   utils::IteratorType::reduction)
    return nullptr;
  // linalg.matmul verifies with other maps than those of a product, too.
  AffineMap result = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  if (result.isFunctionOfDim(loop.getPosition()) ||
      result.getNumResults() + 1 != op.getNumLoops())
    return nullptr;
  OpOperand *weight = op.getDpsInputOperand(1 - row.getOperandNumber());
  if (weight->get() == row.get() || !isWeightExpression(weight->get()) ||
      !isa<FloatType>(getElementTypeOrSelf(op->getResult(0))) ||
      !op.getMatchingIndexingMap(weight).isFunctionOfDim(loop.getPosition()))
    return nullptr;
  return weight;
}

std::optional<AxisValue> mlir::renorm::carriedTo(Operation *user,
                                                 AxisValue row) {
  if (user->getNumResults() != 1)
    return std::nullopt;
  Value result = user->getResult(0);
  int64_t size = cast<ShapedType>(row.value.getType()).getDimSize(row.axis);
  auto type = dyn_cast<RankedTensorType>(result.getType());
  for (int64_t axis = 0; type && axis < type.getRank(); ++axis) {
    if (type.getDimSize(axis) != size)
      continue;
    Transfer how = transferOf({result, axis});
    bool plain = llvm::is_contained(how.carriers, row) &&
                 !llvm::is_contained(how.others, row.value) &&
                 llvm::all_of(how.carriers, [&](const AxisValue &c) {
                   return c.value != row.value || c == row;
                 });
    if (plain)
      return AxisValue{result, axis};
  }
  return std::nullopt;
}
