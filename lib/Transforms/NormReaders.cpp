//===- NormReaders.cpp - Linear layers that read a norm -------------------===//

#include "NormReaders.h"
#include "Renorm/Analysis/NormReport.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::renorm;

std::string mlir::renorm::nameAndPlace(Operation *op) {
  return op->getName().getStringRef().str() + " at " +
         describeLocation(op->getLoc());
}

NormReaders::NormReaders(Value result, int64_t axis) {
  SmallVector<AxisValue> todo{{result, axis}};
  while (!todo.empty() && refusal.empty()) {
    AxisValue at = todo.pop_back_val();
    for (OpOperand &use : at.value.getUses())
      if (std::optional<AxisValue> next = examine(at, use))
        todo.push_back(*next);
  }
}

/// Where a move takes the row.
std::optional<AxisValue> NormReaders::examine(AxisValue at, OpOperand &use) {
  Operation *user = use.getOwner();
  if (isa<tensor::DimOp>(user))
    return std::nullopt;
  if (isa<FunctionOpInterface>(user->getParentOp()) &&
      user->hasTrait<OpTrait::ReturnLike>()) {
    refusal = "the function returns its result";
    return std::nullopt;
  }
  if (auto op = dyn_cast<linalg::LinalgOp>(user)) {
    // Its shape only.
    if (op.isDpsInit(&use) && !op.payloadUsesValueFromOperand(&use))
      return std::nullopt;
    if (OpOperand *weight = contractedWeight(op, use, at.axis)) {
      readers.push_back({op, weight, &use, at.axis});
      return std::nullopt;
    }
  }
  if (onlyMoves(user, use))
    if (std::optional<AxisValue> next = carriedTo(user, at)) {
      moves.push_back(user);
      return next;
    }
  refusal = nameAndPlace(user) + " reads its result, and is neither a linear "
                                 "layer with a constant weight nor a move of "
                                 "entries";
  return std::nullopt;
}
