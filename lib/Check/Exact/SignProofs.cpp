//===- SignProofs.cpp - Where max(v, 0) is v ------------------------------===//
//
// Residues have no sign that a sum of squares respects. Where lib/Algebra proves
// that v is one (or E[x^2] - E[x]^2), max(v, 0) is v over the reals.
//
//===----------------------------------------------------------------------===//

#include "Interpreter.h"
#include "Renorm/Algebra/Evaluator.h"

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::algebra;
using namespace mlir::renorm::check::exact;

/// How far back a variance may begin: our own one-pass form of dynamic rows
/// takes 45 ops.
static constexpr unsigned kReach = 64;

/// The operand of a maximum that is proven to be its value when `start` and the
/// ops behind it are looked into; -1 if none is, -2 if neither is 0.
static int proveFrom(Operation *op, Operation *anchor, Operation *start,
                     SizeClasses &sizes) {
  Block *block = anchor->getBlock();
  AtomTable table(op->getContext());
  Evaluator evaluator(table, [&](Operation *other) {
    Operation *ancestor = block->findAncestorOpInBlock(*other);
    return ancestor && !ancestor->isBeforeInBlock(start);
  });
  // The inputs of a check have an entry at least along every dimension.
  evaluator.useSizes(sizes);
  for (Operation *at = start; at != anchor->getNextNode();
       at = at->getNextNode())
    for (Value operand : at->getOperands())
      if (auto type = dyn_cast<RankedTensorType>(operand.getType()))
        for (int64_t dim = 0; dim < type.getRank(); ++dim)
          if (type.isDynamicDim(dim))
            table.assumePositive(sizes.of(operand, dim));
  SmallVector<AffineExpr> indices =
      evaluator.freshIndices(anchor->getResult(0));
  std::optional<Polynomial> sides[2];
  for (unsigned i : {0, 1}) {
    if (anchor == op) {
      sides[i] = evaluator.evaluate(op->getOperand(i), indices);
    } else {
      auto structured = cast<linalg::LinalgOp>(anchor);
      // What a reduction has come to half-way is not known.
      if (structured.getNumReductionLoops())
        return -2;
      // All loops are those of any one result.
      auto loops = evaluator.loopsOf(structured, 0, indices);
      if (!loops)
        return -2;
      sides[i] =
          evaluator.evaluateInBody(structured, op->getOperand(i), *loops);
    }
  }
  bool zero[2] = {sides[0] && sides[0]->isZero(),
                  sides[1] && sides[1]->isZero()};
  if (!zero[0] && !zero[1])
    return -2;
  for (unsigned i : {0, 1})
    if (zero[1 - i] && sides[i] && table.isNonNegative(*sides[i]))
      return i;
  return -1;
}

int SignProofs::largerOperand(Operation *op) {
  auto [entry, isNew] = known.try_emplace(op, -1);
  if (!isNew)
    return entry->second;
  Operation *anchor =
      isa<linalg::LinalgOp>(op->getParentOp()) ? op->getParentOp() : op;
  if (!anchor->getNumResults() ||
      !isa<RankedTensorType>(anchor->getResult(0).getType()))
    return -1;
  std::unique_ptr<SizeClasses> &sizes = sizesOf[anchor->getBlock()];
  if (!sizes)
    sizes = std::make_unique<SizeClasses>(anchor->getBlock());
  Operation *start = anchor;
  for (unsigned reach = 0; start && reach < kReach; ++reach) {
    int side = proveFrom(op, anchor, start, *sizes);
    if (side >= 0)
      return known[op] = side;
    // The zero stands near.
    if (side == -2 && reach > 16)
      break;
    start = start->getPrevNode();
  }
  return -1;
}
