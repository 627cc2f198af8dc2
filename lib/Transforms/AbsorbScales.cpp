//===- AbsorbScales.cpp - Factors per channel go into weights -------------===//

#include "AbsorbScales.h"
#include "ChannelProduct.h"
#include "Renorm/IR/SeededFaults.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::renorm;

//===----------------------------------------------------------------------===//
// From the product to the weights
//===----------------------------------------------------------------------===//

namespace {
/// A read of a weight, and the weight's dimension along the channels.
struct WeightUse {
  OpOperand *use;
  int64_t axis;
};
} // namespace

/// Whether an operand only gives its shape.
static bool isUnread(OpOperand &use) {
  if (isa<tensor::DimOp>(use.getOwner()))
    return true;
  auto linalgOp = dyn_cast<linalg::LinalgOp>(use.getOwner());
  return linalgOp && linalgOp.isDpsInit(&use) &&
         !linalgOp.payloadUsesValueFromOperand(&use);
}

/// The only operand of `op`, or in its body, that reads the value; null if there
/// are more.
static OpOperand *onlyRead(Operation *op, Value value) {
  OpOperand *found = nullptr;
  unsigned reads = 0;
  op->walk([&](Operation *inner) {
    for (OpOperand &use : inner->getOpOperands())
      if (use.get() == value && !isUnread(use)) {
        found = &use;
        ++reads;
      }
  });
  return reads == 1 ? found : nullptr;
}

static unsigned countReads(Value value) {
  return llvm::count_if(value.getUses(),
                        [](OpOperand &use) { return !isUnread(use); });
}

/// Collects the weights that `node`, read by `reader`, is linear in, channel by
/// channel: multiplying them by g multiplies the node by g. Returns why not.
static std::string collectWeights(AxisValue node, Operation *reader,
                                  SmallVectorImpl<WeightUse> &weights) {
  Value value = node.value;
  // Times g, zeros are zeros, and what was never written is anything.
  if (matchPattern(value, m_AnyZeroFloat()) ||
      value.getDefiningOp<tensor::EmptyOp>())
    return {};
  OpOperand *use = onlyRead(reader, value);
  if (!use)
    return "what it multiplies is read twice";
  if (matchPattern(value, m_Constant())) {
    if (reader->isProperAncestor(value.getDefiningOp()))
      return "a weight stands inside a body";
    weights.push_back({use, node.axis});
    return {};
  }
  Operation *op = value.getDefiningOp();
  if (!op)
    return "what it multiplies comes from an argument";
  if (countReads(value) != 1 && !seededFault(Fault::AbsorbIgnoresReaders))
    return "what it multiplies has another reader";
  // Zero mean is not zero: the transfer of a norm says nothing about factors.
  if (op->getNumResults() != 1 || !isMemoryEffectFree(op) ||
      isa<NormOpInterface, CenterOp, AddCenterOp>(op))
    return "what it multiplies is not made by a linear layer";
  Transfer how = transferOf(node);
  if (!how.obstacle.empty())
    return "what it multiplies is not linear in weights: " + how.obstacle;
  for (const AxisValue &carrier : how.carriers) {
    if (llvm::is_contained(how.others, carrier.value) ||
        llvm::any_of(how.carriers, [&](const AxisValue &other) {
          return other.value == carrier.value && !(other == carrier);
        }))
      return "what it multiplies reads a value in two roles";
  }
  for (auto [i, carrier] : llvm::enumerate(how.carriers)) {
    if (llvm::is_contained(ArrayRef(how.carriers).take_front(i), carrier))
      continue; // in another term of the same read
    if (std::string why = collectWeights(carrier, op, weights); !why.empty())
      return why;
  }
  return {};
}

//===----------------------------------------------------------------------===//
// ScaleAbsorption
//===----------------------------------------------------------------------===//

// Pattern: g * (W a + b) -> (diag(g) W) a + g b   [W, b constants, g a constant
//          row along the axis, nobody else reads W a + b]
// Exactness: exact over the reals; rounding differs
std::string ScaleAbsorption::absorb(AxisValue node) {
  std::optional<ChannelProduct> product = matchChannelProduct(node);
  if (!product)
    return "it is not a constant along the axis";
  Operation *op = node.value.getDefiningOp();
  SmallVector<WeightUse> weights;
  if (std::string why = collectWeights(product->stream, op, weights);
      !why.empty())
    return why;
  Type element = getElementTypeOrSelf(product->row.constant.getType());
  int64_t size = product->row.size();
  llvm::SmallPtrSet<OpOperand *, 4> taken;
  for (WeightUse weight : weights)
    taken.insert(weight.use);
  for (WeightUse weight : weights) {
    Value value = weight.use->get();
    auto type = dyn_cast<RankedTensorType>(value.getType());
    if (!type || type.getEncoding() || type.getElementType() != element)
      return "a weight is of another type";
    if (type.getDimSize(weight.axis) != size)
      return "a weight has another number of channels";
    // A copy of a vector costs what the factor cost.
    bool shared = llvm::any_of(value.getUses(), [&](OpOperand &use) {
      return !taken.contains(&use) && !isUnread(use);
    });
    if (shared && tied != TiedWeights::Clone && type.getNumElements() != size)
      return "a weight has another reader (tied=clone would scale a copy)";
  }

  Scale scale;
  scale.product = node.value;
  if (product->plain && !seededFault(Fault::AbsorbKeepsFactor))
    scale.same = product->stream.value;
  OpBuilder b(op);
  auto replace = [&](OpOperand *operand, Value value) {
    scale.replaced.push_back({operand, operand->get()});
    operand->set(value);
  };
  for (WeightUse weight : weights) {
    Operation *reader = weight.use->getOwner();
    if (isa<linalg::LinalgOp>(reader->getParentOp()))
      reader = reader->getParentOp();
    b.setInsertionPoint(reader);
    // The row's own constant may stand behind the reader.
    ConstantRow row = product->row;
    row.constant = b.clone(*row.constant.getDefiningOp())->getResult(0);
    auto scaled = createScaledConstant(b, weight.use->get(), weight.axis, row);
    scale.weights.push_back(scaled);
    replace(weight.use, scaled.getResult(0));
    std::string why = isWeight({scaled.getResult(0), weight.axis})
                          ? whyNotCentrable(scaled.getResult(0))
                          : "its data or that of a weight cannot be read";
    if (!why.empty()) {
      undo(scale);
      return why;
    }
  }
  b.setInsertionPoint(op);
  auto type = cast<ShapedType>(product->factor->get().getType());
  auto elementType = cast<FloatType>(type.getElementType());
  if (!type.hasStaticShape()) {
    undo(scale);
    return "its shape is not known";
  }
  if (seededFault(Fault::AbsorbKeepsFactor)) {
    replace(product->factor, product->factor->get());
    scales.push_back(std::move(scale));
    return {};
  }
  replace(product->factor,
          arith::ConstantOp::create(
              b, product->row.constant.getLoc(),
              DenseElementsAttr::get(
                  type, FloatAttr::get(elementType, 1.0).getValue())));
  scales.push_back(std::move(scale));
  return {};
}

void ScaleAbsorption::undo(Scale &scale) {
  for (auto &[operand, value] : llvm::reverse(scale.replaced)) {
    Operation *made = operand->get().getDefiningOp();
    operand->set(value);
    SmallVector<Value> operands(made->getOperands().drop_front(
        std::min<unsigned>(1, made->getNumOperands())));
    if (isOpTriviallyDead(made))
      made->erase();
    for (Value of : operands)
      if (isOpTriviallyDead(of.getDefiningOp()))
        of.getDefiningOp()->erase();
  }
}

ScaleAbsorption::ScaleAbsorption(Operation *scope, TiedWeights tied)
    : tied(tied) {
  SmallVector<LayerNormOp> norms;
  scope->walk([&](LayerNormOp norm) {
    if (norm.hasPureTensorSemantics() && norm.getAxes().size() == 1)
      norms.push_back(norm);
  });
  StreamGraph graph(norms);
  for (const StreamGraph::Node &node : graph.nodes()) {
    if (node.supply != StreamGraph::Supply::Unknown || node.pinned ||
        !node.at.value.getDefiningOp() || isWeight(node.at))
      continue;
    if (!matchChannelProduct(node.at))
      continue;
    if (std::string why = absorb(node.at); !why.empty())
      reasons[node.at.value] = why;
  }
}

bool ScaleAbsorption::keepOnlyCentred(const CenteringPlan &plan) {
  llvm::DenseSet<Value> centred;
  for (const CenteringPlan::Center &center : plan.centers())
    centred.insert(center.at.value);
  bool changed = false;
  llvm::erase_if(scales, [&](Scale &scale) {
    if (llvm::any_of(scale.weights, [&](Operation *weight) {
          return centred.contains(weight->getResult(0));
        }))
      return false;
    undo(scale);
    changed = true;
    return true;
  });
  return changed;
}

bool ScaleAbsorption::keepOnlyPermitted(NumberedRewrites &rewrites) {
  size_t before = scales.size();
  llvm::erase_if(scales, [&](Scale &scale) {
    if (rewrites.permit("absorb a factor", scale.product.getLoc()))
      return false;
    undo(scale);
    return true;
  });
  return scales.size() != before;
}

void ScaleAbsorption::simplify() {
  for (Scale &scale : scales)
    if (scale.same)
      scale.product.replaceAllUsesWith(scale.same);
  llvm::SmallSetVector<Operation *, 4> rows;
  for (Scale &scale : scales) {
    auto [operand, factor] = scale.replaced.back();
    Operation *one = operand->get().getDefiningOp();
    if (scale.same && isOpTriviallyDead(scale.product.getDefiningOp())) {
      scale.product.getDefiningOp()->erase();
      if (isOpTriviallyDead(one))
        one->erase();
    }
    if (Operation *row = factor.getDefiningOp())
      rows.insert(row);
  }
  // The weights hold copies of them.
  for (Operation *row : rows)
    if (isOpTriviallyDead(row))
      row->erase();
}
