//===- IndexBounds.cpp - Which table does an integer index? ---------------===//
//
// A forward walk from a value of integers. A step goes from a value to the
// values that hold the same numbers; a bound is found where such a number picks
// an entry:
//
//   tensor.extract %table[.., %i, ..]     size of that dimension
//   tensor.gather                         size of the gathered dimension
//   cmpi slt %i, c  ->  cf.assert         c
//
// The smallest bound holds, as every use must be in range.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Check/RandomInputs.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::renorm::check;

namespace {
class BoundSearch {
public:
  std::optional<int64_t> run(Value start) {
    values.insert(start);
    for (size_t i = 0; i < values.size(); ++i)
      for (OpOperand &use : values[i].getUses())
        visit(use);
    return bound;
  }

private:
  void limit(int64_t size) {
    if (ShapedType::isDynamic(size) || size < 1)
      return;
    bound = bound ? std::min(*bound, size) : size;
  }

  void visit(OpOperand &use);
  void visitComparison(arith::CmpIOp op, OpOperand &use);
  void visitYield(linalg::YieldOp op, OpOperand &use);

  /// Also the worklist, in the order of discovery.
  llvm::SetVector<Value> values;
  std::optional<int64_t> bound;
};
} // namespace

void BoundSearch::visitComparison(arith::CmpIOp op, OpOperand &use) {
  bool asserted = llvm::any_of(
      op->getUsers(), [](Operation *user) { return isa<cf::AssertOp>(user); });
  APInt limitValue;
  bool left = use.getOperandNumber() == 0;
  if (!asserted || !matchPattern(left ? op.getRhs() : op.getLhs(),
                                 m_ConstantInt(&limitValue)))
    return;
  int64_t c = limitValue.getSExtValue();
  using Predicate = arith::CmpIPredicate;
  switch (op.getPredicate()) {
  case Predicate::slt:
  case Predicate::ult:
    if (left)
      limit(c);
    break;
  case Predicate::sle:
  case Predicate::ule:
    if (left)
      limit(c + 1);
    break;
  case Predicate::sgt:
  case Predicate::ugt:
    if (!left)
      limit(c);
    break;
  case Predicate::sge:
  case Predicate::uge:
    if (!left)
      limit(c + 1);
    break;
  default:
    break;
  }
}

void BoundSearch::visitYield(linalg::YieldOp op, OpOperand &use) {
  Operation *parent = op->getParentOp();
  if (parent && use.getOperandNumber() < parent->getNumResults())
    values.insert(parent->getResult(use.getOperandNumber()));
}

void BoundSearch::visit(OpOperand &use) {
  Operation *op = use.getOwner();
  if (auto extract = dyn_cast<tensor::ExtractOp>(op)) {
    if (use.getOperandNumber() == 0)
      values.insert(extract.getResult());
    else
      limit(
          extract.getTensor().getType().getDimSize(use.getOperandNumber() - 1));
    return;
  }
  if (auto gather = dyn_cast<tensor::GatherOp>(op)) {
    if (use.get() == gather.getIndices())
      for (int64_t dim : gather.getGatherDims())
        limit(gather.getSourceType().getDimSize(dim));
    return;
  }
  if (auto compare = dyn_cast<arith::CmpIOp>(op))
    return visitComparison(compare, use);
  if (auto yield = dyn_cast<linalg::YieldOp>(op))
    return visitYield(yield, use);
  if (auto structured = dyn_cast<linalg::LinalgOp>(op)) {
    values.insert(structured.getMatchingBlockArgument(&use));
    return;
  }
  if (auto call = dyn_cast<func::CallOp>(op)) {
    auto callee = SymbolTable::lookupNearestSymbolFrom<func::FuncOp>(
        op, call.getCalleeAttr());
    if (callee && !callee.isDeclaration())
      values.insert(callee.getArgument(use.getOperandNumber()));
    return;
  }
  if (auto select = dyn_cast<arith::SelectOp>(op)) {
    if (use.getOperandNumber() > 0)
      values.insert(select.getResult());
    return;
  }
  if (isa<arith::IndexCastOp, arith::IndexCastUIOp, arith::ExtSIOp,
          arith::ExtUIOp, arith::TruncIOp, arith::MinSIOp, arith::MaxSIOp,
          arith::MinUIOp, arith::MaxUIOp, tensor::ExpandShapeOp,
          tensor::CollapseShapeOp, tensor::ReshapeOp, tensor::CastOp,
          tensor::ExtractSliceOp, tensor::ConcatOp, tensor::PadOp,
          tensor::FromElementsOp, tensor::SplatOp>(op))
    values.insert(op->getResult(0));
}

std::optional<int64_t> mlir::renorm::check::inferUpperBound(Value value) {
  return BoundSearch().run(value);
}
