//===- FuseGradients.cpp - All gradients of a norm in one op --------------===//
//
//   dx = layer_norm_backward(dy, x, scale)
//   dscale = layer_norm_scale_backward(dy, x)
//   dbias = sum over the rows of dy            ->  norm_gradients
//   d = dx + added
//
// The single ops read dy and x each for itself; on a GPU they are one kernel.
// Of these only dx must be there. The addition is taken in if nobody else reads
// dx, with a rounding of dx in front of it.
//
//===----------------------------------------------------------------------===//

#include "Renorm/IR/Renorm.h"
#include "Renorm/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/STLExtras.h"

namespace mlir::renorm {
#define GEN_PASS_DEF_FUSEGRADIENTS
#include "Renorm/Transforms/Passes.h.inc"

namespace {
/// What one op is made of; null if not there.
struct Parts {
  Operation *input = nullptr; ///< dx
  Operation *scale = nullptr, *bias = nullptr;
  linalg::LinalgOp rounding, addition;
  Value added;
};
} // namespace

/// Entry by entry, on identity maps: `inputs` operands and one result.
static bool isEntrywise(linalg::LinalgOp op, int64_t inputs) {
  return op && op.hasPureTensorSemantics() && op.getNumDpsInputs() == inputs &&
         op.getNumDpsInits() == 1 && op.getNumParallelLoops() == op.getNumLoops() &&
         llvm::all_of(op.getIndexingMapsArray(),
                      [](AffineMap map) { return map.isIdentity(); });
}

/// The op that the body yields, if the body is nothing but it.
template <typename Op> static Op onlyOp(linalg::LinalgOp op) {
  Block *body = op.getBlock();
  if (!llvm::hasNItems(*body, 2))
    return {};
  auto only = dyn_cast<Op>(&body->front());
  if (!only || body->getTerminator()->getOperand(0) != only->getResult(0))
    return {};
  return only;
}

static bool readsArguments(Operation *op, Block *body, unsigned i, unsigned j) {
  auto arg = [&](unsigned k) -> Value { return body->getArgument(k); };
  return (op->getOperand(0) == arg(i) && op->getOperand(1) == arg(j)) ||
         (op->getOperand(0) == arg(j) && op->getOperand(1) == arg(i));
}

/// Rounds its operand to a narrower type, entry by entry.
static bool isRounding(linalg::LinalgOp op) {
  return isEntrywise(op, 1) && onlyOp<arith::TruncFOp>(op) &&
         onlyOp<arith::TruncFOp>(op)->getOperand(0) ==
             op.getBlock()->getArgument(0);
}

/// Adds two operands of one type, entry by entry.
static bool isAddition(linalg::LinalgOp op) {
  if (!isEntrywise(op, 2))
    return false;
  auto add = onlyOp<arith::AddFOp>(op);
  return add && readsArguments(add, op.getBlock(), 0, 1);
}

static bool isZero(Value init) {
  if (auto fill = init.getDefiningOp<linalg::FillOp>())
    return matchPattern(fill.getInputs().front(), m_AnyZeroFloat());
  return matchPattern(init, m_AnyZeroFloat());
}

/// The sum of dy over its rows: dimensions other than the axes are reduced.
static bool isSumOverRows(linalg::LinalgOp op, Value dy,
                          ArrayRef<int64_t> axes) {
  if (!op || !op.hasPureTensorSemantics() || op.getNumDpsInputs() != 1 ||
      op.getNumDpsInits() != 1 || op.getDpsInputs().front() != dy)
    return false;
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  if (!maps[0].isIdentity() || !maps[1].isProjectedPermutation() ||
      maps[1].getNumResults() != axes.size())
    return false;
  for (auto [i, axis] : llvm::enumerate(axes))
    if (maps[1].getDimPosition(i) != static_cast<unsigned>(axis))
      return false;
  auto add = onlyOp<arith::AddFOp>(op);
  return add && readsArguments(add, op.getBlock(), 0, 1) &&
         isZero(op.getDpsInits().front());
}

/// Reader number one of `value`, if there is no other.
static linalg::LinalgOp onlyReader(Value value) {
  Operation *reader = nullptr;
  for (Operation *user : value.getUsers()) {
    if (isa<tensor::DimOp>(user))
      continue;
    if (reader)
      return {};
    reader = user;
  }
  return dyn_cast_or_null<linalg::LinalgOp>(reader);
}

static bool sameAttributes(Operation *a, Operation *b) {
  return llvm::all_of(
      ArrayRef<StringRef>{"axes", "epsilon", "epsilon_placement", "ddof",
                          "stat_type"},
      [&](StringRef name) { return a->getAttr(name) == b->getAttr(name); });
}

template <typename Op, typename ScaleOp> static Parts collect(Op dx) {
  Parts parts;
  parts.input = dx;
  Block *block = dx->getBlock();
  for (Operation *user : dx.getDy().getUsers()) {
    if (user->getBlock() != block)
      continue;
    auto scale = dyn_cast<ScaleOp>(user);
    if (!parts.scale && scale && scale.getDy() == dx.getDy() &&
        scale.getInput() == dx.getInput() && sameAttributes(dx, scale))
      parts.scale = scale;
    if (!parts.bias && isSumOverRows(dyn_cast<linalg::LinalgOp>(user),
                                     dx.getDy(), dx.getAxes()))
      parts.bias = user;
  }
  // A rounding of statistics that were rounded already would be a second one.
  linalg::LinalgOp next = onlyReader(dx.getResult());
  Type type = getElementTypeOrSelf(dx.getResult());
  if (next && next->getBlock() == block && isRounding(next) &&
      type == dx.getStatisticsType()) {
    parts.rounding = next;
    next = onlyReader(next->getResult(0));
  }
  Value rounded =
      parts.rounding ? parts.rounding->getResult(0) : dx.getResult();
  if (next && next->getBlock() == block && isAddition(next)) {
    ValueRange terms = next->getOperands().take_front(2);
    if (terms[0] != terms[1] && next->getResult(0).getType() == rounded.getType()) {
      parts.addition = next;
      parts.added = terms[0] == rounded ? terms[1] : terms[0];
    }
  }
  return parts;
}

/// Where the fused op can stand: behind everything that it reads.
static Operation *lastDefinition(Block *block, ValueRange values) {
  Operation *last = nullptr;
  for (Value value : values) {
    Operation *op = value.getDefiningOp();
    op = op ? block->findAncestorOpInBlock(*op) : nullptr;
    if (op && (!last || last->isBeforeInBlock(op)))
      last = op;
  }
  return last;
}

/// Everybody who reads `value` stands behind `point` (or null, the start).
static bool isReadBehind(Value value, Operation *point) {
  Block *block = value.getParentBlock();
  return llvm::all_of(value.getUsers(), [&](Operation *user) {
    Operation *op = block->findAncestorOpInBlock(*user);
    return !point || !op || point->isBeforeInBlock(op);
  });
}

namespace {
struct FuseGradients : impl::FuseGradientsBase<FuseGradients> {
  using FuseGradientsBase::FuseGradientsBase;

  template <typename Op, typename ScaleOp> void fuse(Op dx) {
    Parts parts = collect<Op, ScaleOp>(dx);
    Block *block = dx->getBlock();
    SmallVector<Value> read{dx.getDy(), dx.getInput(), dx.getInit()};
    if (dx.getScale())
      read.push_back(dx.getScale());
    auto drop = [&](Operation *&part) {
      if (!part)
        return;
      SmallVector<Value> with(read);
      // Sizes of the destination come from the part's own.
      with.push_back(
          cast<DestinationStyleOpInterface>(part).getDpsInits().front());
      if (isReadBehind(part->getResult(0), lastDefinition(block, with)))
        read = with;
      else
        part = nullptr;
    };
    drop(parts.scale);
    drop(parts.bias);
    if (parts.addition) {
      SmallVector<Value> with(read);
      with.push_back(parts.added);
      Operation *point = lastDefinition(block, with);
      bool fits = isReadBehind(parts.addition->getResult(0), point);
      for (Operation *part : {parts.scale, parts.bias})
        fits &= !part || isReadBehind(part->getResult(0), point);
      if (fits)
        read = with;
      else
        parts.addition = {}, parts.added = {};
    }
    if (!parts.scale && !parts.bias && !parts.addition)
      return;
    Operation *last = parts.addition ? parts.addition
                      : parts.rounding ? parts.rounding
                                       : parts.input;
    Operation *point = lastDefinition(block, read);
    for (Operation *part : {last, parts.scale, parts.bias})
      if (part && !isReadBehind(part->getResult(0), point))
        return;
    OpBuilder b(dx.getContext());
    if (point)
      b.setInsertionPointAfter(point);
    else
      b.setInsertionPointToStart(block);
    Location loc = dx.getLoc();
    Type type = getElementTypeOrSelf(last->getResult(0));
    auto init = [&](Operation *part) -> Value {
      if (!part)
        return {};
      Value old = cast<DestinationStyleOpInterface>(part).getDpsInits().front();
      return createEmptyLike(b, loc, old, getElementTypeOrSelf(old));
    };
    Value inputInit = createEmptyLike(b, loc, dx.getInit(), type);
    Value scaleInit = init(parts.scale), biasInit = init(parts.bias);
    SmallVector<Type> types{inputInit.getType()};
    for (Value value : {scaleInit, biasInit})
      if (value)
        types.push_back(value.getType());
    NormKind kind = std::is_same_v<Op, LayerNormBackwardOp>
                        ? NormKind::LayerNorm
                        : NormKind::RMSNorm;
    int64_t ddof = 0;
    if constexpr (std::is_same_v<Op, LayerNormBackwardOp>)
      ddof = dx.getDdof();
    auto all = NormGradientsOp::create(
        b, loc, types, dx.getDy(), dx.getInput(), dx.getScale(), parts.added,
        inputInit, scaleInit, biasInit, kind, dx.getAxes(), dx.getEpsilon(),
        dx.getEpsilonPlacement(), ddof, dx.getStatTypeAttr(), TypeAttr());
    auto replace = [](Operation *part, Value value) {
      part->getResult(0).replaceAllUsesWith(value);
      part->erase();
    };
    unsigned next = 1;
    replace(last, all->getResult(0));
    if (parts.addition && parts.rounding)
      parts.rounding->erase();
    if (last != parts.input)
      parts.input->erase();
    for (Operation *part : {parts.scale, parts.bias})
      if (part)
        replace(part, all->getResult(next++));
    ++numFused;
  }

  void runOnOperation() override {
    SmallVector<Operation *> gradients;
    getOperation()->walk([&](Operation *op) {
      if (isa<LayerNormBackwardOp, RMSNormBackwardOp>(op) &&
          op->getNumResults() == 1)
        gradients.push_back(op);
    });
    for (Operation *op : gradients) {
      if (auto dx = dyn_cast<LayerNormBackwardOp>(op))
        fuse<LayerNormBackwardOp, LayerNormScaleBackwardOp>(dx);
      else
        fuse<RMSNormBackwardOp, RMSNormScaleBackwardOp>(
            cast<RMSNormBackwardOp>(op));
    }
  }
};
} // namespace
} // namespace mlir::renorm
