//===- AbsorbScales.cpp - Factors per channel go into weights -------------===//

#include "AbsorbScales.h"
#include "ChannelProduct.h"
#include "EraseDead.h"
#include "Renorm/Analysis/ScaledConstant.h"
#include "Renorm/IR/SeededFaults.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::renorm;
using algebra::AtomTable;

//===----------------------------------------------------------------------===//
// From the product to the weights
//===----------------------------------------------------------------------===//

namespace {
/// A read of a weight, or of a part of it.
struct WeightUse {
  OpOperand *use;
  ConstantWindow window;
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
                                  AtomTable &table,
                                  SmallVectorImpl<WeightUse> &weights) {
  Value value = node.value;
  // Times g, zeros are zeros, and what was never written is anything.
  if (matchPattern(value, m_AnyZeroFloat()) ||
      value.getDefiningOp<tensor::EmptyOp>())
    return {};
  OpOperand *use = onlyRead(reader, value);
  if (!use)
    return "what it multiplies is read twice";
  // A layer of a stack has readers of its own, whoever reads the stack.
  if (std::optional<ConstantWindow> window = windowOf(table, node)) {
    if (reader->isProperAncestor(window->constant.getDefiningOp()))
      return "a weight stands inside a body";
    weights.push_back({use, std::move(*window)});
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
    if (std::string why = collectWeights(carrier, op, table, weights); !why.empty())
      return why;
  }
  return {};
}

//===----------------------------------------------------------------------===//
// ScaleAbsorption
//===----------------------------------------------------------------------===//

/// Where the entry of the factor stands for an entry of the weight: at the same
/// channel, and in the same layer of a stack. Returns why that is not so.
static FailureOr<AffineMap> placeOfFactor(const ConstantWindow &weight,
                                          const ConstantWindow &row,
                                          std::string &why) {
  MLIRContext *context = weight.constant.getContext();
  auto weightType = cast<RankedTensorType>(weight.constant.getType());
  auto rowType = cast<RankedTensorType>(row.constant.getType());
  SmallVector<AffineExpr> results;
  llvm::SmallBitVector taken(weightType.getRank());
  taken.set(weight.axis);
  for (auto [position, index] : llvm::enumerate(row.indices)) {
    int64_t size = rowType.getDimSize(position);
    if (static_cast<int64_t>(position) == row.axis) {
      if (weightType.getDimSize(weight.axis) != size) {
        why = "a weight has another number of channels";
        return failure();
      }
      results.push_back(getAffineDimExpr(weight.axis, context));
      continue;
    }
    int64_t layer = -1;
    for (auto [dim, other] : llvm::enumerate(weight.indices))
      if (layer < 0 && !taken.test(dim) && other == index &&
          weightType.getDimSize(dim) == size)
        layer = dim;
    if (layer >= 0) {
      taken.set(layer);
      results.push_back(getAffineDimExpr(layer, context));
    } else if (isa<AffineConstantExpr>(index)) {
      results.push_back(index);
    } else {
      why = "it is another one in each round, and a weight is not taken from its "
            "stack in the same way";
      return failure();
    }
  }
  return AffineMap::get(weightType.getRank(), 0, results, context);
}

/// The weight times the factor, behind the weight; one that is there serves all
/// who read the weight with this factor.
static linalg::GenericOp scaledBy(OpBuilder &b, Value weight, Value factor,
                                  AffineMap where) {
  for (Operation *user : weight.getUsers()) {
    auto made = dyn_cast<linalg::GenericOp>(user);
    if (!made || made->getOperand(0) != weight || made.getNumDpsInputs() != 2 ||
        !matchScaledConstant(made.getResult(0)))
      continue;
    Operation *other = made.getInputs()[1].getDefiningOp();
    if (made.getIndexingMapsArray()[1] == where &&
        other->getAttrs() == factor.getDefiningOp()->getAttrs() &&
        other->getResultTypes() == factor.getDefiningOp()->getResultTypes())
      return made;
  }
  b.setInsertionPointAfterValue(weight);
  // The factor may stand behind the weight.
  Value copy = b.clone(*factor.getDefiningOp())->getResult(0);
  return createScaledConstant(b, weight, copy, where);
}

/// What `value` is with `from` replaced by `to`: copies of the ops between.
static Value rebuiltOn(OpBuilder &b, Value value, Value from, Value to) {
  if (value == from)
    return to;
  Operation *op = value.getDefiningOp();
  if (!op || matchPattern(op, m_Constant()))
    return value;
  SmallVector<Value> operands;
  for (Value operand : op->getOperands())
    operands.push_back(rebuiltOn(b, operand, from, to));
  if (llvm::equal(operands, op->getOperands()))
    return value;
  b.setInsertionPointAfter(op);
  Operation *copy = b.clone(*op);
  copy->setOperands(operands);
  return copy->getResult(cast<OpResult>(value).getResultNumber());
}

// Pattern: g * (W a + b) -> (diag(g) W) a + g b   [W, b constants, g a constant
//          row along the axis, nobody else reads W a + b]
// Exactness: exact over the reals; rounding differs
std::string ScaleAbsorption::absorb(AxisValue node) {
  std::optional<ChannelProduct> product = matchChannelProduct(node);
  if (!product)
    return "it is not a constant along the axis";
  Operation *op = node.value.getDefiningOp();
  SmallVector<WeightUse> weights;
  if (std::string why = collectWeights(product->stream, op, *product->table,
                                       weights);
      !why.empty())
    return why;
  Value row = product->row.constant;
  Type element = getElementTypeOrSelf(row.getType());
  SmallVector<AffineMap> places;
  for (const WeightUse &weight : weights) {
    auto type = dyn_cast<RankedTensorType>(weight.window.constant.getType());
    if (!type || type.getEncoding() || type.getElementType() != element)
      return "a weight is of another type";
    std::string why;
    FailureOr<AffineMap> place =
        placeOfFactor(weight.window, product->row, why);
    if (failed(place))
      return why;
    places.push_back(*place);
  }

  Scale scale;
  scale.product = node.value;
  if (product->plain && !seededFault(Fault::AbsorbKeepsFactor))
    scale.same = onlyRead(op, product->stream.value);
  OpBuilder b(op);
  auto replace = [&](OpOperand *operand, Value value) {
    scale.replaced.push_back({operand, operand->get()});
    operand->set(value);
  };
  for (auto [weight, place] : llvm::zip_equal(weights, places)) {
    Value constant = weight.window.constant;
    Value scaled = scaledBy(b, constant, row, place).getResult(0);
    scale.weights.insert(scaled.getDefiningOp());
    replace(weight.use, rebuiltOn(b, weight.use->get(), constant, scaled));
    std::string why = isWeight({scaled, weight.window.axis})
                          ? whyNotCentrable(scaled)
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
              b, row.getLoc(),
              DenseElementsAttr::get(
                  type, FloatAttr::get(elementType, 1.0).getValue())));
  scales.push_back(std::move(scale));
  return {};
}

void ScaleAbsorption::undo(Scale &scale) {
  llvm::SetVector<Operation *> made;
  for (auto &[operand, value] : llvm::reverse(scale.replaced)) {
    made.insert(operand->get().getDefiningOp());
    operand->set(value);
  }
  eraseDead(std::move(made));
}

/// Whether nobody reads a result, or only what nobody reads.
static bool isUnused(Operation *op) {
  return isMemoryEffectFree(op) && op->getNumResults() != 0 &&
         llvm::all_of(op->getUsers(), isUnused);
}

/// Takes back what would leave a weight in the program next to its products; one
/// that is no larger than the factor may stay, as its copy costs what that did.
void ScaleAbsorption::undoSharing() {
  auto isShared = [](Operation *scaled) {
    Value weight = scaled->getOperand(0);
    auto type = cast<RankedTensorType>(weight.getType());
    int64_t factor = matchScaledConstant(scaled->getResult(0))->factor.size();
    return type.getNumElements() > factor &&
           llvm::any_of(weight.getUses(), [&](OpOperand &use) {
             Operation *user = use.getOwner();
             return user != scaled && !isUnread(use) && !isUnused(user);
           });
  };
  for (bool changed = true; changed;) {
    changed = false;
    llvm::erase_if(scales, [&](Scale &scale) {
      if (!llvm::any_of(scale.weights, isShared))
        return false;
      reasons[scale.product] =
          "a weight has another reader (tied=clone would scale a copy)";
      undo(scale);
      changed = true;
      return true;
    });
  }
}

ScaleAbsorption::ScaleAbsorption(Operation *scope, TiedWeights tied) {
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
  if (tied != TiedWeights::Clone)
    undoSharing();
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
      scale.product.replaceAllUsesWith(scale.same->get());
  llvm::SetVector<Operation *> unread;
  for (Scale &scale : scales) {
    if (scale.same && isOpTriviallyDead(scale.product.getDefiningOp()))
      unread.insert(scale.product.getDefiningOp());
    // The weights hold copies of the factors, and of what they are read through.
    for (auto &[operand, value] : scale.replaced)
      if (Operation *maker = value.getDefiningOp())
        unread.insert(maker);
  }
  eraseDead(std::move(unread));
}
