//===- ResidualAdds.cpp - Adds, contractions, and the way in between ------===//

#include "Renorm/Analysis/ResidualAdds.h"
#include "Renorm/IR/ConstantEntries.h"
#include "Renorm/IR/Renorm.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/IR/LinalgInterfaces.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

namespace mlir::renorm {

using linalg::LinalgOp;

static bool isFloatTensor(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type && isa<FloatType>(type.getElementType());
}

/// The operand of a linalg op that a body value is a copy of, looking through
/// casts; null for anything else.
static OpOperand *tracedInput(LinalgOp op, Value value) {
  while (auto *def = value.getDefiningOp()) {
    if (!isa<arith::ExtFOp, arith::TruncFOp>(def))
      return nullptr;
    value = def->getOperand(0);
  }
  auto arg = cast<BlockArgument>(value);
  if (arg.getOwner() != op.getBlock())
    return nullptr;
  return op.getMatchingOpOperand(arg);
}

/// Whether the operand is read entry by entry in the order of the result.
static bool isReadWhole(LinalgOp op, OpOperand *operand) {
  return op.isDpsInput(operand) &&
         op.getMatchingIndexingMap(operand) ==
             op.getMatchingIndexingMap(op.getDpsInitOperand(0));
}

static bool isElementwise(LinalgOp op) {
  return op.getNumReductionLoops() == 0 && op.getNumDpsInits() == 1 &&
         op->getNumResults() == 1 && op.hasPureTensorSemantics();
}

std::optional<std::pair<Value, Value>> matchAdd(Operation *op) {
  if (isa<arith::AddFOp>(op) && isFloatTensor(op->getResult(0)))
    return std::make_pair(op->getOperand(0), op->getOperand(1));
  auto linalgOp = dyn_cast<LinalgOp>(op);
  if (!linalgOp || !isElementwise(linalgOp) || !isFloatTensor(op->getResult(0)))
    return std::nullopt;
  Value yielded = linalgOp.getBlock()->getTerminator()->getOperand(0);
  while (auto truncate = yielded.getDefiningOp<arith::TruncFOp>())
    yielded = truncate.getIn();
  auto add = yielded.getDefiningOp<arith::AddFOp>();
  if (!add)
    return std::nullopt;
  OpOperand *lhs = tracedInput(linalgOp, add.getLhs());
  OpOperand *rhs = tracedInput(linalgOp, add.getRhs());
  if (!lhs || !rhs || !isReadWhole(linalgOp, lhs) ||
      !isReadWhole(linalgOp, rhs))
    return std::nullopt;
  return std::make_pair(lhs->get(), rhs->get());
}

bool isContraction(Operation *op) {
  auto linalgOp = dyn_cast<LinalgOp>(op);
  if (!linalgOp || linalgOp.getNumReductionLoops() == 0)
    return false;
  if (linalg::isaContractionOpInterface(linalgOp) ||
      linalg::isaConvolutionOpInterface(linalgOp))
    return true;
  Value sum = linalgOp.getBlock()->getTerminator()->getOperand(0);
  auto add = sum.getDefiningOp<arith::AddFOp>();
  if (!add)
    return false;
  for (Value term : add->getOperands()) {
    while (auto *cast = term.getDefiningOp()) {
      if (!isa<arith::ExtFOp, arith::TruncFOp>(cast))
        break;
      term = cast->getOperand(0);
    }
    auto product = term.getDefiningOp<arith::MulFOp>();
    if (!product)
      continue;
    OpOperand *lhs = tracedInput(linalgOp, product.getLhs());
    OpOperand *rhs = tracedInput(linalgOp, product.getRhs());
    if (lhs && rhs && lhs->get() != rhs->get())
      return true;
  }
  return false;
}

/// The operand of which the op's result is a constant multiple, entry by entry.
static std::optional<Origin> throughElementwise(LinalgOp op) {
  if (!isElementwise(op))
    return std::nullopt;
  bool scaled = false;
  Value value = op.getBlock()->getTerminator()->getOperand(0);
  while (Operation *def = value.getDefiningOp()) {
    if (isa<arith::ExtFOp, arith::TruncFOp>(def)) {
      value = def->getOperand(0);
      continue;
    }
    if (!isa<arith::MulFOp, arith::DivFOp>(def) ||
        def->getBlock() != op.getBlock())
      return std::nullopt;
    auto constantOf = [&](Value side) {
      OpOperand *operand = tracedInput(op, side);
      return uniformConstant(operand ? operand->get() : side);
    };
    std::optional<double> factor = constantOf(def->getOperand(1));
    Value rest = def->getOperand(0);
    if (!factor && isa<arith::MulFOp>(def)) {
      factor = constantOf(def->getOperand(0));
      rest = def->getOperand(1);
    }
    if (!factor)
      return std::nullopt;
    scaled |= *factor != 1.0;
    value = rest;
  }
  OpOperand *operand = tracedInput(op, value);
  if (!operand || !op.isDpsInput(operand) ||
      !op.getMatchingIndexingMap(operand).isProjectedPermutation(true))
    return std::nullopt;
  auto in = dyn_cast<RankedTensorType>(operand->get().getType());
  auto out = cast<RankedTensorType>(op->getResult(0).getType());
  if (!in || !isa<FloatType>(in.getElementType()) ||
      (in.hasStaticShape() && out.hasStaticShape() &&
       in.getNumElements() != out.getNumElements()))
    return std::nullopt;
  return Origin{operand->get(), scaled};
}

Origin findOrigin(Value value) {
  Origin origin{value};
  while (Operation *op = origin.value.getDefiningOp()) {
    if (isa<tensor::CastOp, tensor::ExpandShapeOp, tensor::CollapseShapeOp,
            arith::ExtFOp, arith::TruncFOp, CenterOp>(op)) {
      origin.value = op->getOperand(0);
      continue;
    }
    auto linalgOp = dyn_cast<LinalgOp>(op);
    std::optional<Origin> next;
    if (linalgOp)
      next = throughElementwise(linalgOp);
    if (!next)
      break;
    origin.value = next->value;
    origin.scaled |= next->scaled;
  }
  return origin;
}

//===----------------------------------------------------------------------===//
// Recognising a factor
//===----------------------------------------------------------------------===//

static std::optional<double> scalarConstant(LinalgOp op, Value value) {
  OpOperand *operand = tracedInput(op, value);
  return uniformConstant(operand ? operand->get() : value);
}

std::optional<double> constantFactorBehind(Value value) {
  while (value.hasOneUse()) {
    Operation *user = *value.user_begin();
    if (isa<tensor::CastOp, tensor::ExpandShapeOp, tensor::CollapseShapeOp>(
            user)) {
      value = user->getResult(0);
      continue;
    }
    auto op = dyn_cast<LinalgOp>(user);
    if (!op || op.getNumReductionLoops() || op.getNumDpsInits() != 1)
      return std::nullopt;
    Operation *last =
        op.getBlock()->getTerminator()->getOperand(0).getDefiningOp();
    if (last && isa<arith::ExtFOp, arith::TruncFOp>(last) &&
        isa<BlockArgument>(last->getOperand(0))) {
      value = user->getResult(0);
      continue;
    }
    if (!last || !isa<arith::MulFOp, arith::DivFOp>(last))
      return std::nullopt;
    bool divides = isa<arith::DivFOp>(last);
    for (unsigned side : {1u, 0u}) {
      auto other = dyn_cast<BlockArgument>(last->getOperand(1 - side));
      if (!other || op.getMatchingOpOperand(other)->get() != value ||
          (divides && side == 0))
        continue;
      if (auto factor = scalarConstant(op, last->getOperand(side)))
        return divides ? 1.0 / *factor : *factor;
    }
    return std::nullopt;
  }
  return std::nullopt;
}

} // namespace mlir::renorm
