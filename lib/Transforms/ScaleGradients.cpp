//===- ScaleGradients.cpp - The gradients of a norm that is scaled --------===//
//
// The ops that belong to a norm are told by the row, the axis and the epsilon.
// The gradient of the bias is no op: it is what follows from dy alone, linearly,
// entry by entry along the axis, up to a return. Other values may have the same
// gradient as the norm's result (whatever is added to it), so the norm may be
// read by contractions only, each with a weight that nothing else is contracted
// with: then dy = sum of W_i^T dz_i is the gradient of this result and of
// no other value.
//
//===----------------------------------------------------------------------===//

#include "ScaleGradients.h"
#include "DepthTransforms.h"
#include "Renorm/Analysis/LinearReaders.h"
#include "Renorm/Analysis/NormReport.h"
#include "Renorm/Analysis/ZeroMean.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::renorm {

bool hasGradients(Operation *scope) {
  return scope
      ->walk([](Operation *op) {
        return gradientAxis(op) ? WalkResult::interrupt()
                                : WalkResult::advance();
      })
      .wasInterrupted();
}

/// Whether the gradient op is one of this kind of norm, with this epsilon.
static bool belongsTo(Operation *op, NormOpInterface norm) {
  auto alike = [&](auto gradient, NormKind kind) {
    return norm.getNormKind() == kind &&
           gradient.getInput() == norm.getInput() &&
           gradient.getAxes() == norm.getAxes() &&
           gradient.getEpsilon().convertToDouble() ==
               norm.getEpsilon().convertToDouble();
  };
  if (auto gradient = dyn_cast<LayerNormBackwardOp>(op))
    return alike(gradient, NormKind::LayerNorm);
  if (auto gradient = dyn_cast<LayerNormScaleBackwardOp>(op))
    return alike(gradient, NormKind::LayerNorm);
  if (auto gradient = dyn_cast<RMSNormBackwardOp>(op))
    return alike(gradient, NormKind::RMSNorm);
  if (auto gradient = dyn_cast<RMSNormScaleBackwardOp>(op))
    return alike(gradient, NormKind::RMSNorm);
  return false;
}

/// The operands that `op` reads entries of.
static SmallVector<OpOperand *> reads(Operation *op) {
  SmallVector<OpOperand *> operands;
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  for (OpOperand &operand : op->getOpOperands())
    if (!linalgOp || linalgOp.isDpsInput(&operand))
      operands.push_back(&operand);
  return operands;
}

/// Follows a read of dy to a return, through ops that read nothing else. Null if
/// it does not get there, or if the rows were not summed up.
static OpOperand *followToReturn(OpOperand &use, int64_t axis) {
  OpOperand *at = &use;
  while (true) {
    Operation *user = at->getOwner();
    if (isa<func::ReturnOp>(user)) {
      auto type = cast<RankedTensorType>(at->get().getType());
      for (auto [dim, size] : llvm::enumerate(type.getShape()))
        if (static_cast<int64_t>(dim) != axis && size != 1)
          return nullptr;
      return at;
    }
    if (isa<NormOpInterface, CenterOp>(user) || gradientAxis(user) ||
        reads(user).size() != 1 || reads(user).front() != at)
      return nullptr;
    std::optional<AxisValue> next = carriedTo(user, {at->get(), axis});
    if (!next || !next->value.hasOneUse())
      return nullptr;
    axis = next->axis;
    at = &*next->value.use_begin();
  }
}

/// Where the entries of a weight come from: transposed, reshaped or copied.
static Value rootOf(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    SmallVector<OpOperand *> operands = reads(op);
    if (operands.size() != 1 || op->getNumResults() != 1 ||
        !onlyMoves(op, *operands.front()))
      break;
    value = operands.front()->get();
  }
  return value;
}

namespace {
/// An operand of a contraction, and the axis of it that is the one asked for.
struct ContractionRead {
  OpOperand *use;
  int64_t axis;
};
} // namespace

/// The contractions that read the value, or entries of it that were moved.
/// Fails at another reader, unless these are `ignored`; `reader` is then that one.
/// The axis is followed unless it is negative.
static LogicalResult
collectContractions(AxisValue start, SmallVectorImpl<ContractionRead> &found,
                    Operation *&reader, bool ignored = false) {
  SmallVector<AxisValue> todo{start};
  while (!todo.empty()) {
    AxisValue at = todo.pop_back_val();
    for (OpOperand &use : at.value.getUses()) {
      Operation *user = reader = use.getOwner();
      auto linalgOp = dyn_cast<linalg::LinalgOp>(user);
      if (isa<tensor::DimOp>(user) ||
          (linalgOp && linalgOp.isDpsInit(&use) &&
           !linalgOp.payloadUsesValueFromOperand(&use)))
        continue;
      if (onlyMoves(user, use)) {
        std::optional<AxisValue> next =
            at.axis < 0 ? AxisValue{user->getResult(0), -1}
                        : carriedTo(user, at);
        if (!next)
          return failure();
        todo.push_back(*next);
        continue;
      }
      if (!linalgOp || !linalg::isaContractionOpInterface(linalgOp) ||
          !linalgOp.isDpsInput(&use)) {
        if (ignored)
          continue;
        return failure();
      }
      found.push_back({&use, at.axis});
    }
  }
  return success();
}

/// Whether the contraction sums over every dimension of its operand but the axis.
static bool sumsOverRows(ContractionRead read) {
  auto op = cast<linalg::LinalgOp>(read.use->getOwner());
  auto type = cast<ShapedType>(read.use->get().getType());
  for (auto [dim, expr] :
       llvm::enumerate(op.getMatchingIndexingMap(read.use).getResults())) {
    auto loop = dyn_cast<AffineDimExpr>(expr);
    if (!loop)
      return false;
    bool summed = op.getIteratorTypesArray()[loop.getPosition()] ==
                  utils::IteratorType::reduction;
    bool isAxis = static_cast<int64_t>(dim) == read.axis;
    if (isAxis ? summed : !summed && type.getDimSize(dim) != 1)
      return false;
  }
  return true;
}

/// Why dy may be the gradient of another value as well; empty if it is not.
static std::string whyNotOwnGradient(NormOpInterface norm) {
  SmallVector<ContractionRead> readers;
  Operation *reader = nullptr;
  if (failed(collectContractions({norm.getNormResult(), norm.getAxes().front()},
                                 readers, reader)))
    return (reader->getName().getStringRef() + " at " +
            describeLocation(reader->getLoc()) +
            " reads its result, so that the gradient of its bias cannot be told "
            "from others")
        .str();
  for (ContractionRead read : readers) {
    auto op = cast<linalg::LinalgOp>(read.use->getOwner());
    Value weight =
        rootOf(op.getDpsInputOperand(1 - read.use->getOperandNumber())->get());
    bool computed = weight.getDefiningOp() && !isWeightExpression(weight);
    // The gradient of a weight sums over the rows; what it is contracted with,
    // dz, is computed or an argument, and may be read in any other way.
    bool isGradient = sumsOverRows(read);
    if (computed && isGradient)
      continue;
    SmallVector<ContractionRead> others;
    Operation *other = nullptr;
    if (computed ||
        failed(collectContractions({weight, -1}, others, other, isGradient)) ||
        others.size() > 2)
      return "the weight at " + describeLocation(weight.getLoc()) +
             " is read by other layers as well, so that the gradient of its "
             "bias cannot be told from others";
  }
  return {};
}

FailureOr<NormGradients> findGradientsOf(NormOpInterface norm) {
  auto refuse = [&]() -> InFlightDiagnostic {
    return norm->emitError("this norm cannot be scaled in a graph with a "
                           "backward pass: ");
  };
  if (norm.getAxes().size() != 1)
    return refuse() << "it normalises over several axes at once";
  NormGradients gradients;
  llvm::SetVector<Value> incoming;
  for (Operation *user : norm.getInput().getUsers()) {
    auto other = dyn_cast<NormOpInterface>(user);
    if (other && other != norm &&
        other.getEpsilon().convertToDouble() ==
            norm.getEpsilon().convertToDouble())
      return refuse() << "another norm reads the same rows, and their gradients "
                         "cannot be told apart";
    if (!belongsTo(user, norm) || llvm::is_contained(gradients.ops, user))
      continue;
    gradients.ops.push_back(user);
    incoming.insert(user->getOperand(0)); // dy
  }
  if (gradients.ops.empty())
    return refuse() << "no gradient of it was found";

  int64_t axis = norm.getAxes().front();
  for (Value dy : incoming)
    for (OpOperand &use : dy.getUses()) {
      if (isa<tensor::DimOp>(use.getOwner()) ||
          llvm::is_contained(gradients.ops, use.getOwner()))
        continue;
      OpOperand *bias = followToReturn(use, axis);
      if (!bias)
        return refuse() << use.getOwner()->getName() << " at "
                        << describeLocation(use.getOwner()->getLoc())
                        << " reads the gradient of its result as well";
      gradients.biases.push_back(bias);
    }
  if (gradients.biases.empty())
    return gradients;
  if (!norm.getBias() || gradients.biases.size() > 1 || incoming.size() > 1)
    return refuse() << "the gradient of its result is summed up for more than "
                       "its bias";
  if (std::string reason = whyNotOwnGradient(norm); !reason.empty())
    return refuse() << reason;
  return gradients;
}

// Exactness: changes the function, as the scaling of the norm does
void scaleGradients(OpBuilder &b, const NormGradients &gradients,
                    double factor) {
  for (OpOperand *bias : gradients.biases) {
    b.setInsertionPoint(bias->getOwner());
    bias->set(
        multiplyParameter(b, bias->getOwner()->getLoc(), bias->get(), factor));
  }
  for (Operation *op : gradients.ops) {
    auto scaleInput = [&](auto gradient) {
      b.setInsertionPoint(op);
      Value scale = gradient.getScale();
      gradient.getScaleMutable().assign(
          scale ? multiplyParameter(b, op->getLoc(), scale, factor)
                : makeScale(b, gradient.getInput(), gradient.getAxes(),
                            gradient.getStatisticsType(), op->getLoc(),
                            factor));
    };
    if (auto gradient = dyn_cast<LayerNormBackwardOp>(op)) {
      scaleInput(gradient);
    } else if (auto gradient = dyn_cast<RMSNormBackwardOp>(op)) {
      scaleInput(gradient);
    } else {
      Value result = op->getResult(0);
      b.setInsertionPointAfter(op);
      SmallVector<OpOperand *> uses;
      for (OpOperand &use : result.getUses())
        uses.push_back(&use);
      Value scaled = multiplyParameter(b, op->getLoc(), result, factor);
      for (OpOperand *use : uses)
        use->set(scaled);
    }
  }
}

} // namespace mlir::renorm
