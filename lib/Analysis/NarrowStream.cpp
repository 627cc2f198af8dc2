//===- NarrowStream.cpp - Closure of a norm's input under narrowing -------===//

#include "Renorm/Analysis/NarrowStream.h"
#include "Renorm/Analysis/NormReport.h"
#include "Renorm/IR/Reassociation.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/DenseSet.h"

using namespace mlir;
using namespace mlir::renorm;
using Node = NarrowStream::Node;
using Kind = NarrowStream::Node::Kind;

//===----------------------------------------------------------------------===//
// What an op does with a narrow row
//===----------------------------------------------------------------------===//

static std::string nameOf(Operation *op) {
  return op->getName().getStringRef().str();
}

/// Whether every dimension that is regrouped with `dim` has size 1.
static bool aloneInGroup(ArrayRef<ReassociationIndices> groups,
                         RankedTensorType expanded, int64_t dim) {
  for (const ReassociationIndices &group : groups)
    if (llvm::is_contained(group, dim))
      return llvm::all_of(group, [&](int64_t other) {
        return other == dim || expanded.getDimSize(other) == 1;
      });
  return false;
}

/// Why the op of a carried node cannot simply run on fewer indices.
static std::string whyNotNarrowed(AxisValue node, const Transfer &how) {
  Operation *op = node.value.getDefiningOp();
  if (op->getNumResults() != 1)
    return nameOf(op) + " has several results";
  for (const AxisValue &carrier : how.carriers)
    if (llvm::is_contained(how.others, carrier.value) ||
        llvm::any_of(how.carriers, [&](const AxisValue &other) {
          return other.value == carrier.value && other.axis != carrier.axis;
        }))
      return nameOf(op) + " reads an operand in two roles";
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
    auto loop = dyn_cast<AffineDimExpr>(
        linalgOp.getIndexingMapMatchingResult(cast<OpResult>(node.value))
            .getResult(node.axis));
    if (!loop)
      return nameOf(op) + " does not write its result along one loop";
    unsigned dim = loop.getPosition();
    for (OpOperand &operand : op->getOpOperands()) {
      AffineMap map = linalgOp.getMatchingIndexingMap(&operand);
      if (!map.isFunctionOfDim(dim))
        continue;
      int64_t uses = 0;
      for (AffineExpr expr : map.getResults()) {
        if (expr.isFunctionOfDim(dim) && expr != loop)
          return nameOf(op) + " computes with the position along the axis";
        uses += expr == loop;
      }
      if (uses != 1)
        return nameOf(op) + " reads a diagonal";
    }
    // What the body picks by itself.
    for (AxisValue carrier : how.carriers)
      for (OpOperand &use : carrier.value.getUses())
        if (use.getOwner() != op && op->isAncestor(use.getOwner()) &&
            !isa<tensor::ExtractOp>(use.getOwner()))
          return nameOf(use.getOwner()) + " reads it inside of a body";
    return {};
  }
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op))
    return how.carriers.size() == 1 &&
                   aloneInGroup(groupsOf(collapse), collapse.getSrcType(),
                                how.carriers[0].axis)
               ? ""
               : "tensor.collapse_shape regroups the axis";
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
    return aloneInGroup(groupsOf(expand), expand.getResultType(), node.axis)
               ? ""
               : "tensor.expand_shape regroups the axis";
  if (isa<tensor::ExtractSliceOp, tensor::ConcatOp>(op))
    return {};
  return nameOf(op) + " cannot be run on a narrower row";
}

/// Why a norm itself cannot become a CRMSNorm.
static std::string whyNotCompressed(RMSNormOp norm) {
  if (!norm.hasPureTensorSemantics())
    return "it works on memrefs";
  if (norm.getAxes().size() != 1)
    return "it normalises over several axes at once";
  auto type = cast<RankedTensorType>(norm.getInput().getType());
  if (type.getEncoding() || type.isDynamicDim(norm.getAxes().front()))
    return "the length of its rows is not known";
  if (type.getDimSize(norm.getAxes().front()) < 2)
    return "its rows have one entry";
  for (Value parameter : {norm.getScale(), norm.getBias()})
    if (parameter && (cast<ShapedType>(parameter.getType()).getRank() != 1 ||
                      !isWeightExpression(parameter)))
      return "its scale or bias is not a constant vector";
  return {};
}

//===----------------------------------------------------------------------===//
// The closure
//===----------------------------------------------------------------------===//

namespace {
class Closure {
public:
  explicit Closure(RMSNormOp first) {
    stream.size = cast<ShapedType>(first.getInput().getType())
                      .getDimSize(first.getAxes().front());
    block = first->getBlock();
    absorb(first);
  }

  NarrowStream run() {
    for (size_t i = 0; i < stream.nodes.size() && stream.refusal.empty(); ++i) {
      Node node = stream.nodes[i];
      if (node.kind == Kind::Centre || node.kind == Kind::Zero)
        continue; // others may read the whole value as before
      for (OpOperand &use : node.at.value.getUses())
        if (stream.refusal.empty())
          examine(node, use);
    }
    for (const Node &node : stream.nodes)
      for (const NarrowStream::Reader &reader : stream.readers)
        if (node.at.value == reader.op->getResult(0))
          refuse(node.at.value, "one op reads the stream and writes it");
    return std::move(stream);
  }

private:
  void refuse(Value culprit, const Twine &reason) {
    if (!stream.refusal.empty())
      return;
    stream.refusal = reason.str();
    stream.culprit = culprit;
  }

  void absorb(RMSNormOp norm) {
    if (llvm::is_contained(stream.norms, norm))
      return;
    stream.norms.push_back(norm);
    if (std::string why = whyNotCompressed(norm); !why.empty())
      return refuse(norm.getResult(), why);
    int64_t axis = norm.getAxes().front();
    add({norm.getInput(), axis}, RMSNormOp());
    add({norm.getResult(), axis}, norm);
  }

  /// Makes a node of a zero-mean value. `norm`: of a moved norm result.
  void add(AxisValue at, RMSNormOp norm) {
    auto [it, isNew] =
        known.try_emplace({at.value, at.axis}, norm.getOperation());
    if (!isNew) {
      if (it->second != norm.getOperation())
        refuse(at.value, "it holds rows of several norms");
      return;
    }
    Operation *op = at.value.getDefiningOp();
    auto push = [&](Kind kind) { stream.nodes.push_back({at, kind, norm}); };
    if (hasNoEntries(cast<ShapedType>(at.value.getType())))
      return refuse(at.value, "it has no entries");
    if (!op)
      return refuse(at.value, "it is an argument");
    if (op->getBlock() != block)
      return refuse(at.value, "it is computed in another block");
    if (norm && at.value == norm.getResult())
      return push(Kind::Normalised);
    auto center = dyn_cast<CenterOp>(op);
    if (center && center.getAxes() == ArrayRef<int64_t>{at.axis} && !norm)
      return push(Kind::Centre);
    if (!norm &&
        (matchPattern(at.value, m_AnyZeroFloat()) || isa<tensor::EmptyOp>(op)))
      return push(Kind::Zero);
    if (matchPattern(at.value, m_Constant()))
      return refuse(at.value, "the weight is not centred");
    Transfer how = transferOf(at);
    if (!how.obstacle.empty())
      return refuse(at.value, how.obstacle);
    if (how.carriers.empty())
      return isa<linalg::FillOp>(op)
                 ? push(Kind::Zero)
                 : refuse(at.value, nameOf(op) + " cannot be narrowed");
    if (std::string why = whyNotNarrowed(at, how); !why.empty())
      return refuse(at.value, why);
    push(Kind::Carried);
    // A move of a norm's rows has that one carrier, or was not let through.
    if (!norm)
      for (AxisValue carrier : how.carriers)
        add(carrier, RMSNormOp());
  }

  void examine(const Node &node, OpOperand &use) {
    Operation *user = use.getOwner();
    auto at = [&] { return " at " + describeLocation(user->getLoc()); };
    if (auto norm = dyn_cast<RMSNormOp>(user)) {
      if (&use == &norm.getInitMutable())
        return; // its shape only: the op gets a new one
      if (&use != &norm.getInputMutable() || node.norm ||
          norm.getAxes() != ArrayRef<int64_t>{node.at.axis})
        return refuse(node.at.value,
                      "renorm.rms_norm reads it in another way" + at());
      return absorb(norm);
    }
    if (isa<NormOpInterface, CenterOp, AddCenterOp>(user))
      return refuse(node.at.value, nameOf(user) + " reads it" + at());
    if (isa<FunctionOpInterface>(user->getParentOp()) &&
        user->hasTrait<OpTrait::ReturnLike>())
      return refuse(node.at.value, "the function returns it");
    if (auto dim = dyn_cast<tensor::DimOp>(user)) {
      // The narrow value has the same extents, but for the axis.
      std::optional<int64_t> index = dim.getConstantIndex();
      if (!index || *index == node.at.axis || dim->getBlock() != block)
        refuse(node.at.value, "tensor.dim asks for its length" + at());
      return;
    }
    if (isa<linalg::LinalgOp>(user->getParentOp()))
      user = user->getParentOp();
    if (user->getBlock() != block || user->getNumResults() != 1)
      return refuse(node.at.value, nameOf(user) + " reads it" + at());
    if (auto linalgOp = dyn_cast<linalg::LinalgOp>(user);
        linalgOp && use.getOwner() == user)
      if (OpOperand *weight = contractedWeight(linalgOp, use, node.at.axis)) {
        if (hasNoEntries(cast<ShapedType>(weight->get().getType())))
          return refuse(node.at.value, "a weight behind it has no entries");
        stream.readers.push_back({linalgOp, &use, weight, node.norm});
        return;
      }
    if (node.norm && !onlyMoves(user, use))
      return refuse(node.at.value,
                    nameOf(user) +
                        " reads the norm's result, and is neither a "
                        "linear layer with constant weights nor a "
                        "move of entries," +
                        at());
    if (std::optional<AxisValue> next = carriedTo(user, node.at))
      return add(*next, node.norm);
    refuse(node.at.value, nameOf(user) + " needs the whole row" + at());
  }

  NarrowStream stream;
  Block *block;
  /// Each node with the norm whose rows it holds.
  llvm::DenseMap<std::pair<Value, int64_t>, Operation *> known;
};
} // namespace

SmallVector<NarrowStream, 0> mlir::renorm::findNarrowStreams(Operation *scope) {
  SmallVector<NarrowStream, 0> streams;
  DenseSet<Operation *> seen;
  scope->walk([&](RMSNormOp norm) {
    if (seen.contains(norm) || !norm.getResult())
      return;
    streams.push_back(Closure(norm).run());
    for (RMSNormOp member : streams.back().norms)
      seen.insert(member);
  });
  return streams;
}
