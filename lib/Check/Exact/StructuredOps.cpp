//===- StructuredOps.cpp - linalg, a row of iterations at a time ----------===//
//
// The row runs along the longest parallel loop; all other loops run in their
// order outside of it. Each entry of a result so sees its iterations in the
// order of the op.
//
//===----------------------------------------------------------------------===//

#include "Interpreter.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::renorm::check;
using namespace mlir::renorm::check::exact;

namespace {
/// An entry of an operand: `offset + sum(strides[loop] * index[loop])`.
struct Access {
  int64_t offset = 0;
  SmallVector<int64_t> strides;
};

/// One op of a body with the slots of its operands.
struct Step {
  Operation *op;
  SmallVector<unsigned> operands;
  unsigned result;
};
} // namespace

namespace mlir::renorm::check::exact {
/// A body as a list of steps over numbered rows.
class Body {
public:
  Body(Interpreter &interpreter, Block &block)
      : interpreter(interpreter), block(block) {}

  LogicalResult compile();
  /// `vectorLoop` of `length`; `indices` of the other loops.
  LogicalResult run(ArrayRef<int64_t> indices, int64_t vectorLoop,
                    int64_t length);
  Row &argument(unsigned number) { return slots[number]; }
  const Row &yielded(unsigned number) { return slots[yields[number]]; }

private:
  unsigned slotOf(Value value);

  Interpreter &interpreter;
  Block &block;
  DenseMap<Value, unsigned> numbers;
  std::vector<Row> slots;
  std::vector<Step> steps;
  SmallVector<unsigned> yields;
};
} // namespace mlir::renorm::check::exact

unsigned Body::slotOf(Value value) {
  auto [entry, isNew] = numbers.try_emplace(value, slots.size());
  if (isNew) {
    slots.emplace_back();
    // Captured scalars are rows of one; captured tensors are read by the ops.
    if (value.getParentBlock() != &block && !isa<ShapedType>(value.getType()))
      slots.back() = *interpreter.get(value).data;
  }
  return entry->second;
}

LogicalResult Body::compile() {
  for (BlockArgument argument : block.getArguments())
    slotOf(argument);
  for (Operation &op : block) {
    if (auto constant = dyn_cast<arith::ConstantOp>(op)) {
      FailureOr<Tensor> tensor =
          interpreter.constants.get(constant.getValue(), op.getLoc());
      if (failed(tensor))
        return failure();
      slots[slotOf(constant)] = *tensor->data;
      continue;
    }
    FailureOr<std::optional<Tensor>> rounded = interpreter.roundedConstant(&op);
    if (failed(rounded))
      return failure();
    if (*rounded) {
      slots[slotOf(op.getResult(0))] = *(*rounded)->data;
      continue;
    }
    if (isa<linalg::YieldOp>(op)) {
      for (Value value : op.getOperands())
        yields.push_back(slotOf(value));
      continue;
    }
    if (op.getNumRegions() != 0 || op.getNumResults() > 1)
      return op.emitError("exact mode does not know '")
             << op.getName() << "' in a body";
    Step step{&op, {}, 0};
    for (Value operand : op.getOperands())
      step.operands.push_back(slotOf(operand));
    if (op.getNumResults() == 1)
      step.result = slotOf(op.getResult(0));
    steps.push_back(std::move(step));
  }
  return success();
}

LogicalResult Body::run(ArrayRef<int64_t> indices, int64_t vectorLoop,
                        int64_t length) {
  SmallVector<const Row *> operands;
  for (Step &step : steps) {
    operands.clear();
    for (unsigned operand : step.operands)
      operands.push_back(&slots[operand]);
    if (auto index = dyn_cast<linalg::IndexOp>(step.op)) {
      Row &row = slots[step.result];
      auto loop = static_cast<int64_t>(index.getDim());
      if (loop != vectorLoop) {
        row.assign(1, indices[loop]);
        continue;
      }
      row.resize(length);
      for (int64_t i = 0; i < length; ++i)
        row[i] = i;
    } else if (auto assertion = dyn_cast<cf::AssertOp>(step.op)) {
      if (llvm::is_contained(*operands[0], 0))
        return assertion.emitError("assertion failed: ") << assertion.getMsg();
    } else if (auto extract = dyn_cast<tensor::ExtractOp>(step.op)) {
      if (failed(interpreter.gather(
              extract, interpreter.get(extract.getTensor()),
              ArrayRef(operands).drop_front(), slots[step.result])))
        return failure();
    } else if (failed(interpreter.evaluate(step.op, operands,
                                           slots[step.result]))) {
      return failure();
    }
  }
  return success();
}

LogicalResult Interpreter::gather(Operation *op, const Tensor &tensor,
                                  ArrayRef<const Row *> indices, Row &result) {
  size_t size = 1;
  for (const Row *index : indices)
    size = std::max(size, index->size());
  SmallVector<int64_t> strides = stridesOf(tensor.shape);
  result.resize(size);
  for (size_t i = 0; i < size; ++i) {
    int64_t flat = 0;
    for (auto [dim, index] : llvm::enumerate(indices)) {
      auto position =
          static_cast<int64_t>(index->size() == 1 ? (*index)[0] : (*index)[i]);
      if (position < 0 || position >= tensor.shape[dim])
        return op->emitError("index ") << position << " is out of range [0, "
                                       << tensor.shape[dim] << ")";
      flat += position * strides[dim];
    }
    result[i] = (*tensor.data)[flat];
  }
  return success();
}

/// The value of `expr` at loop indices; nothing if it is not affine there.
static int64_t evaluateAt(AffineExpr expr, ArrayRef<int64_t> indices,
                          MLIRContext *context) {
  SmallVector<AffineExpr> constants;
  for (int64_t index : indices)
    constants.push_back(getAffineConstantExpr(index, context));
  return cast<AffineConstantExpr>(
             simplifyAffineExpr(expr.replaceDims(constants), 0, 0))
      .getValue();
}

static bool isLinear(AffineExpr expr) {
  return !expr.walk([](AffineExpr part) {
                return part.getKind() == AffineExprKind::Mod ||
                               part.getKind() == AffineExprKind::FloorDiv ||
                               part.getKind() == AffineExprKind::CeilDiv ||
                               part.getKind() == AffineExprKind::SymbolId
                           ? WalkResult::interrupt()
                           : WalkResult::advance();
              })
              .wasInterrupted();
}

/// Checks that all iterations stay inside of `shape`.
static FailureOr<Access> computeAccess(linalg::LinalgOp op, AffineMap map,
                                       ArrayRef<int64_t> shape,
                                       ArrayRef<int64_t> extents) {
  Access access;
  access.strides.assign(extents.size(), 0);
  SmallVector<int64_t> strides = stridesOf(shape);
  MLIRContext *context = op.getContext();
  for (auto [dim, expr] : llvm::enumerate(map.getResults())) {
    if (!isLinear(expr))
      return op.emitError("exact mode reads affine maps without division only");
    SmallVector<int64_t> indices(extents.size(), 0);
    int64_t origin = evaluateAt(expr, indices, context);
    int64_t low = origin, high = origin;
    for (size_t loop = 0; loop < extents.size(); ++loop) {
      indices[loop] = 1;
      int64_t slope = evaluateAt(expr, indices, context) - origin;
      indices[loop] = 0;
      access.strides[loop] += slope * strides[dim];
      (slope < 0 ? low : high) += slope * (extents[loop] - 1);
    }
    if (low < 0 || high >= shape[dim])
      return op.emitError("the loops leave an operand of shape [")
             << shape << "] along dimension " << dim;
    access.offset += origin * strides[dim];
  }
  return access;
}

LogicalResult Interpreter::runStructured(linalg::LinalgOp op) {
  SmallVector<Tensor> operands;
  SmallVector<int64_t> sizes;
  for (OpOperand &operand : op->getOpOperands()) {
    operands.push_back(get(operand.get()));
    llvm::append_range(sizes, operands.back().shape);
  }
  AffineMap shapesToLoops = op.getShapesToLoopsMap();
  if (!shapesToLoops)
    return op.emitError("the loops have no extent");
  SmallVector<int64_t> extents = shapesToLoops.compose(sizes);
  if (op.getNumDpsInits() != static_cast<int64_t>(op->getNumResults()))
    return op.emitError("exact mode runs linalg on tensors only");

  // Results are written into copies of the inits, which start as their own.
  unsigned numInputs = op.getNumDpsInputs();
  if (!llvm::is_contained(extents, 0)) {
    SmallVector<Access> accesses;
    for (auto [operand, map] :
         llvm::zip_equal(operands, op.getIndexingMapsArray())) {
      FailureOr<Access> access = computeAccess(op, map, operand.shape, extents);
      if (failed(access))
        return failure();
      accesses.push_back(std::move(*access));
    }
    Body body(*this, *op.getBlock());
    if (failed(body.compile()))
      return failure();

    int64_t vectorLoop = -1;
    for (auto [loop, iterator] : llvm::enumerate(op.getIteratorTypesArray()))
      if (iterator == utils::IteratorType::parallel &&
          (vectorLoop < 0 || extents[loop] > extents[vectorLoop]))
        vectorLoop = loop;
    int64_t length = vectorLoop < 0 ? 1 : extents[vectorLoop];
    SmallVector<int64_t> outer(extents);
    if (vectorLoop >= 0)
      outer[vectorLoop] = 1;

    SmallVector<uint64_t *> data;
    SmallVector<const uint64_t *> source;
    for (auto [i, operand] : llvm::enumerate(operands)) {
      data.push_back(i < numInputs ? nullptr : operand.mutableData().data());
      source.push_back(operand.data->data());
    }
    Block &block = *op.getBlock();
    SmallVector<int64_t> indices(extents.size(), 0), offsets, strides;
    for (const Access &access : accesses)
      strides.push_back(vectorLoop < 0 ? 0 : access.strides[vectorLoop]);
    while (true) {
      offsets.clear();
      for (const Access &access : accesses) {
        int64_t offset = access.offset;
        for (size_t loop = 0; loop < indices.size(); ++loop)
          offset += access.strides[loop] * indices[loop];
        offsets.push_back(offset);
      }
      for (size_t i = 0; i < operands.size(); ++i) {
        if (block.getArgument(i).use_empty())
          continue;
        Row &row = body.argument(i);
        if (strides[i] == 0) {
          row.assign(1, source[i][offsets[i]]);
          continue;
        }
        row.resize(length);
        for (int64_t k = 0; k < length; ++k)
          row[k] = source[i][offsets[i] + k * strides[i]];
      }
      if (failed(body.run(indices, vectorLoop, length)))
        return failure();
      for (size_t i = numInputs; i < operands.size(); ++i) {
        const Row &row = body.yielded(i - numInputs);
        for (int64_t k = 0; k < length; ++k)
          data[i][offsets[i] + k * strides[i]] =
              row.size() == 1 ? row[0] : row[k];
      }
      // The next point of the outer loops, the last one fastest.
      size_t loop = indices.size();
      while (loop > 0 && ++indices[loop - 1] == outer[loop - 1])
        indices[--loop] = 0;
      if (loop == 0)
        break;
    }
  }
  for (auto [i, result] : llvm::enumerate(op->getResults()))
    set(result, operands[numInputs + i]);
  return success();
}
