//===- FusableAdd.cpp - Adds that a fused norm can take in ----------------===//

#include "FusableAdd.h"
#include "Renorm/Analysis/ResidualAdds.h"
#include "Renorm/IR/SeededFaults.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::renorm;

bool mlir::renorm::isRowType(Type type) {
  return type.isF16() || type.isBF16() || type.isF32() || type.isF64();
}

static bool roundsToNearest(Operation *op) {
  auto mode = op->getAttrOfType<arith::RoundingModeAttr>("roundingmode");
  return !mode || mode.getValue() == arith::RoundingMode::to_nearest_even;
}

/// The type of the addition, if the body of `op` rounds nothing before it and
/// once at most behind it; null otherwise.
static Type additionType(linalg::LinalgOp op) {
  Value sum = op.getBlock()->getTerminator()->getOperand(0);
  if (auto truncate = sum.getDefiningOp<arith::TruncFOp>()) {
    if (!roundsToNearest(truncate))
      return Type();
    sum = truncate.getIn();
  }
  auto add = sum.getDefiningOp<arith::AddFOp>();
  if (!add || !roundsToNearest(add))
    return Type();
  for (Value term : add->getOperands()) {
    while (auto extend = term.getDefiningOp<arith::ExtFOp>())
      term = extend.getIn();
    if (!isa<BlockArgument>(term))
      return Type();
  }
  return add.getType();
}

std::optional<FusableAdd>
mlir::renorm::matchFusableAdd(Operation *op, StringRef &reason) {
  auto operands = matchAdd(op);
  if (!operands) {
    reason = "what it reads is not the sum of two tensors of its shape";
    return std::nullopt;
  }
  auto [input, residual] = *operands;
  reason = "the add rounds its operands, or its result more than once";
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp) {
    if (!roundsToNearest(op))
      return std::nullopt;
    return FusableAdd{op, input, residual, input,
                       getElementTypeOrSelf(op->getResult(0))};
  }
  Type computed = additionType(linalgOp);
  if (!computed || !isRowType(computed))
    return std::nullopt;
  // Only then is every entry of the result written.
  OpOperand *init = linalgOp.getDpsInitOperand(0);
  reason = "the add does more than adding";
  if (!linalgOp.getMatchingIndexingMap(init).isPermutation() ||
      !llvm::all_of(
          linalgOp.getBlock()->without_terminator(),
          [](Operation &inner) { return isMemoryEffectFree(&inner); }))
    return std::nullopt;
  return FusableAdd{op, input, residual, init->get(), computed};
}

/// Whether an op that adds in the type of the statistics and rounds once
/// gives the same floats.
// Exactness: bit by bit the same. Equal types of the addition are the same
// operations. A sum of two numbers of a format, formed in a format of more than
// twice its digits and rounded to it, is the correctly rounded sum (Figueroa
// 1995); that holds for f16 and bf16 in f32 and f64, and for f32 in f64.
static bool roundsTheSame(const FusableAdd &add, Type statistics) {
  Type sum = getElementTypeOrSelf(add.op->getResult(0));
  if (add.computed == statistics || add.computed == sum ||
      seededFault(Fault::FuseRoundsOnce))
    return true;
  return getElementTypeOrSelf(add.input) == sum &&
         getElementTypeOrSelf(add.residual) == sum;
}

StringRef mlir::renorm::whyNotFusable(const FusableAdd &add,
                                      FloatType statistics) {
  for (Value operand : {add.input, add.residual}) {
    Type element = getElementTypeOrSelf(operand);
    if (!isRowType(element))
      return "an operand of the add has a type that add_norm does not take";
    if (element.isF64() && !statistics.isF64())
      return "an operand of the add is wider than the norm's statistics";
  }
  if (!roundsTheSame(add, statistics))
    return "the sum would be rounded differently";
  return "";
}
