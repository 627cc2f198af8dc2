//===- Interpreter.cpp - Modules over a prime field -----------------------===//

#include "Interpreter.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::check;
using namespace mlir::renorm::check::exact;

void Interpreter::set(Value value, Tensor tensor) {
  if (auto found = watched.find(value); found != watched.end())
    found->second = tensor;
  if (observer)
    observer(value, tensor);
  values[value] = std::move(tensor);
}

LogicalResult Interpreter::runElementwise(Operation *op) {
  FailureOr<std::optional<Tensor>> rounded = roundedConstant(op);
  if (failed(rounded))
    return failure();
  if (*rounded) {
    set(op->getResult(0), **rounded);
    return success();
  }
  // All entries of a tensor are one row; a scalar condition of a select is a
  // row of one.
  SmallVector<const Row *> operands;
  const Tensor *shaped = nullptr;
  for (Value operand : op->getOperands()) {
    const Tensor &tensor = get(operand);
    operands.push_back(tensor.data.get());
    if (isa<ShapedType>(operand.getType())) {
      if (shaped && shaped->shape != tensor.shape)
        return op->emitError("the shapes of the operands disagree");
      shaped = &tensor;
    }
  }
  if (op->getNumResults() != 1 || operands.empty())
    return op->emitError("exact mode does not know '") << op->getName() << "'";
  Tensor result(shaped ? ArrayRef<int64_t>(shaped->shape)
                       : ArrayRef<int64_t>());
  if (!result.data->empty() && failed(evaluate(op, operands, *result.data)))
    return failure();
  set(op->getResult(0), std::move(result));
  return success();
}

LogicalResult Interpreter::runOp(Operation *op) {
  if (auto constant = dyn_cast<arith::ConstantOp>(op)) {
    FailureOr<Tensor> tensor = constants.get(constant.getValue(), op->getLoc());
    if (failed(tensor))
      return failure();
    set(constant, *tensor);
    return success();
  }
  if (auto structured = dyn_cast<linalg::LinalgOp>(op))
    return runStructured(structured);
  if (auto norm = dyn_cast<NormOpInterface>(op)) {
    if (!norm.getNormResult())
      return op->emitError("exact mode runs on tensors only");
    return runNorm(norm);
  }
  if (auto center = dyn_cast<CenterOp>(op); center && op->getNumResults() == 1)
    return runCenter(center);
  if (auto center = dyn_cast<AddCenterOp>(op);
      center && op->getNumResults() == 1)
    return runAddCenter(center);
  bool handled = false;
  if (failed(runTensorOp(op, handled)))
    return failure();
  if (!handled && failed(runControl(op, handled)))
    return failure();
  if (handled)
    return success();
  if (isa<arith::ArithDialect, math::MathDialect>(op->getDialect()))
    return runElementwise(op);
  return op->emitError("exact mode does not know '") << op->getName() << "'";
}

FailureOr<Interpreter::Results> Interpreter::runBlock(Block &block) {
  if (knownBlocks.insert(&block).second) {
    DenseSet<Value> later;
    for (Operation &op : llvm::reverse(block)) {
      auto read = [&](Value value) {
        if (value.getParentBlock() == &block && later.insert(value).second)
          lastReads[&op].push_back(value);
      };
      op.walk([&](Operation *inner) {
        for (Value operand : inner->getOperands())
          read(operand);
      });
      for (Value result : op.getResults())
        if (result.use_empty())
          read(result);
    }
  }
  for (Operation &op : block.without_terminator()) {
    if (failed(runOp(&op)))
      return failure();
    if (auto found = lastReads.find(&op); found != lastReads.end())
      for (Value value : found->second)
        values.erase(value);
  }
  Results results;
  for (Value operand : block.getTerminator()->getOperands())
    results.push_back(get(operand));
  return results;
}

FailureOr<SmallVector<Tensor>> Interpreter::call(func::FuncOp function,
                                                 ArrayRef<Tensor> arguments) {
  if (!function.getBody().hasOneBlock())
    return function.emitError("exact mode runs functions of one block");
  for (auto [argument, tensor] :
       llvm::zip_equal(function.getArguments(), arguments))
    set(argument, tensor);
  return runBlock(function.getBody().front());
}
