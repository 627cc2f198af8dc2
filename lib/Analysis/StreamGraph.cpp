//===- StreamGraph.cpp - Supply and demand along the streams --------------===//
//
// Built in two sweeps: backward from the norms through carriers (supply), and
// from every node so reached forward through its uses (demand). Pins then travel
// backward along the flows; each node is pinned at most once, so the whole is
// linear in the number of uses.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Analysis/StreamGraph.h"
#include "PartTransfer.h"
#include "Renorm/Analysis/NormReport.h"
#include "Renorm/Analysis/ZeroMean.h"
#include "Renorm/IR/SeededFaults.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::renorm;

std::string mlir::renorm::describeRuns(AxisValue at) {
  return (at.group ? " in runs of " + std::to_string(at.group) : "") +
         (at.part ? " of a part" : "");
}

std::optional<RegularPart> mlir::renorm::regularPart(AxisValue at) {
  if (!at.part || at.part.empty())
    return std::nullopt;
  ArrayRef<int64_t> indices = at.part.asArrayRef();
  int64_t size = cast<ShapedType>(at.value.getType()).getDimSize(at.partOf);
  int64_t count = indices.size(), length = 1;
  while (length < count && indices[length] == indices[0] + length)
    ++length;
  int64_t period = length == count ? size : indices[length] - indices[0];
  if (count % length != 0 || size % period != 0 ||
      count / length != size / period)
    return std::nullopt;
  for (int64_t i = 0; i < count; ++i)
    if (indices[i] != indices[0] + i / length * period + i % length)
      return std::nullopt;
  // What starts behind the period, or ends behind it, is none.
  if (indices[0] + length > period)
    return std::nullopt;
  if (at.partOf == at.axis && length % at.group != 0)
    return std::nullopt;
  return RegularPart{period, indices[0], length};
}

unsigned StreamGraph::nodeFor(AxisValue at) {
  auto [it, isNew] = ids.try_emplace(keyOf(at), all.size());
  if (isNew) {
    all.emplace_back();
    all.back().at = at;
  }
  return it->second;
}

const Transfer &StreamGraph::transfer(AxisValue at) {
  auto it = transfers.find(keyOf(at));
  if (it != transfers.end())
    return it->second;
  Transfer how;
  if (auto sources = control.sourcesOf(at.value)) {
    how.sources = std::move(*sources);
    for (OpOperand *source : how.sources)
      how.carriers.push_back(
          {source->get(), at.axis, at.group, at.partOf, at.part});
  } else {
    how = transferOf(at, /*groups=*/true);
  }
  return transfers.try_emplace(keyOf(at), std::move(how)).first->second;
}

unsigned StreamGraph::inputOf(LayerNormOp norm) const {
  auto it = ids.find(keyOf({norm.getInput(), norm.getAxes().front()}));
  assert(it != ids.end() && "the norm is not one the graph was built for");
  return it->second;
}

//===----------------------------------------------------------------------===//
// Supply
//===----------------------------------------------------------------------===//

/// Sets where the mean of a node comes from and makes nodes for its carriers.
void StreamGraph::expand(unsigned id) {
  AxisValue at = all[id].at;
  all[id].supplied = true;
  // A tensor.empty holds whatever one likes, so also zeros.
  if (matchPattern(at.value, m_AnyZeroFloat()) ||
      at.value.getDefiningOp<tensor::EmptyOp>()) {
    all[id].supply = Supply::Zero;
    return;
  }
  all[id].obstacle = whyNotCentrable(at.value);
  if (all[id].obstacle.empty() && at.part && !regularPart(at))
    all[id].obstacle = "its rows lie at places that do not repeat";
  all[id].centrable = all[id].obstacle.empty();
  // A companion has no centres of groups.
  all[id].prepared = preparable.contains(at.value) && at.group == 0 && !at.part;
  if (all[id].prepared || isWeight(at)) {
    all[id].supply = all[id].centrable ? Supply::Constant : Supply::Unknown;
    return;
  }
  all[id].obstacle.clear();
  // Only a weight is put together again from its parts.
  all[id].centrable &= !at.part;
  const Transfer &how = transfer(at);
  all[id].joined = !how.pieces.empty();
  if (!how.obstacle.empty()) {
    all[id].supply = Supply::Unknown;
    all[id].obstacle = how.obstacle;
  } else if (how.carriers.empty()) {
    all[id].supply = Supply::Zero;
  }
  SmallVector<AxisValue, 2> carriers =
      all[id].joined ? how.pieces : how.carriers;
  for (AxisValue carrier : carriers) {
    unsigned carrierId = nodeFor(carrier);
    if (!llvm::is_contained(all[id].carriers, carrierId))
      all[id].carriers.push_back(carrierId);
  }
}

//===----------------------------------------------------------------------===//
// Demand
//===----------------------------------------------------------------------===//

/// Dimensions of `result` that could hold the axis of the used value.
static SmallVector<AxisValue> matchingAxes(AxisValue at, Operation *user,
                                           OpOperand &use, Value result) {
  if (at.part)
    return partsBehind(at, user, use, result);
  SmallVector<AxisValue> axes;
  auto type = cast<RankedTensorType>(result.getType());
  auto linalgOp = dyn_cast<linalg::LinalgOp>(user);
  if (linalgOp && use.getOwner() == user) {
    AffineExpr loop = linalgOp.getMatchingIndexingMap(&use).getResult(at.axis);
    AffineMap map =
        linalgOp.getIndexingMapMatchingResult(cast<OpResult>(result));
    for (auto [dim, expr] : llvm::enumerate(map.getResults()))
      if (expr == loop && isa<AffineDimExpr>(expr))
        axes.push_back({result, static_cast<int64_t>(dim), at.group});
    return axes;
  }
  // Only candidates: the transfer of the result says which of them it is.
  int64_t size = cast<ShapedType>(at.value.getType()).getDimSize(at.axis);
  for (int64_t dim = 0; dim < type.getRank(); ++dim)
    if (type.getDimSize(dim) == size || type.isDynamicDim(dim) ||
        ShapedType::isDynamic(size))
      axes.push_back({result, dim, at.group});
  // Cut up, each run is a dimension of its own.
  for (int64_t dim = 0; at.group && dim < type.getRank(); ++dim)
    if (type.getDimSize(dim) == at.group)
      axes.push_back({result, dim});
  return axes;
}

/// Whether an operand only gives its shape: its entries are not read.
static bool isUnread(Operation *op, OpOperand &use) {
  if (isa<tensor::DimOp>(op))
    return true;
  if (isa<NormOpInterface, CenterOp, AddCenterOp, LayerNormBackwardOp,
          LayerNormScaleBackwardOp, RMSNormBackwardOp, RMSNormScaleBackwardOp>(
          op))
    return cast<DestinationStyleOpInterface>(op).isDpsInit(&use);
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  return linalgOp && use.getOwner() == op && linalgOp.isDpsInit(&use) &&
         !linalgOp.payloadUsesValueFromOperand(&use);
}

/// Why `user` does not carry a shift of the used value to its results.
static std::string whyNotCarried(AxisValue at, Operation *user, OpOperand &use,
                                 StringRef obstacle) {
  std::string name = user->getName().getStringRef().str();
  if (!obstacle.empty())
    return obstacle.str();
  auto linalgOp = dyn_cast<linalg::LinalgOp>(user);
  if (linalgOp && use.getOwner() == user) {
    auto loop = dyn_cast<AffineDimExpr>(
        linalgOp.getMatchingIndexingMap(&use).getResult(at.axis));
    if (loop && linalgOp.getIteratorTypesArray()[loop.getPosition()] ==
                    utils::IteratorType::reduction)
      return name + " reads it un-normed and sums over the axis";
  }
  return name + " does not carry a shift of it to a shift of its result";
}

void StreamGraph::examineUse(unsigned id, OpOperand &use, ZeroMean &zeroMean) {
  AxisValue at = all[id].at;
  Operation *user = use.getOwner();
  auto pin = [&](const Twine &reason) {
    if (all[id].pinned)
      return;
    all[id].pinned = true;
    all[id].pinReason =
        (reason + " at " + describeLocation(user->getLoc())).str();
  };
  if (isUnread(user, use) || isApart(at, user))
    return;
  bool inPieces = at.group || at.partOf == at.axis;
  if (auto norm = dyn_cast<LayerNormOp>(user)) {
    if (&use != &norm.getInputMutable())
      return pin("it is a parameter of renorm.layer_norm");
    if (norm.getAxes() != ArrayRef<int64_t>{at.axis} || inPieces)
      return pin("renorm.layer_norm reads it along other axes");
    all[id].insensitiveUses.push_back(&use);
    return;
  }
  if (auto center = dyn_cast<CenterOp>(user)) {
    if (center.getAxes() != ArrayRef<int64_t>{at.axis} || inPieces)
      return pin("renorm.center reads it along other axes");
    all[id].insensitiveUses.push_back(&use);
    return;
  }
  if (!inPieces && !at.part &&
      (isGradientThatHidesShift(user, use, at.axis) ||
       zeroMean.hidesShift(at, use))) {
    all[id].insensitiveUses.push_back(&use);
    return;
  }
  if (isa<RMSNormOp>(user) && seededFault(Fault::RecenterIgnoresRMSReaders))
    return;
  if (isa<NormOpInterface>(user) || gradientAxis(user))
    return pin(user->getName().getStringRef() +
               " reads it, whose value depends on the mean,");
  if (auto receivers = control.receiversOf(use)) {
    for (Value receiver : *receivers)
      flows.push_back(
          {id, nodeFor({receiver, at.axis, at.group, at.partOf, at.part}),
           &use});
    return;
  }
  if (isa<FunctionOpInterface>(user->getParentOp()) &&
      user->hasTrait<OpTrait::ReturnLike>() &&
      seededFault(Fault::RecenterIgnoresReturn))
    return;
  if (isa<FunctionOpInterface>(user->getParentOp()) &&
      user->hasTrait<OpTrait::ReturnLike>())
    return pin("the function returns it");
  if (user->hasTrait<OpTrait::IsTerminator>() &&
      !isa<linalg::LinalgOp>(user->getParentOp()))
    return pin("it leaves its block through " + user->getName().getStringRef());

  // A value captured in a body belongs to the op around it.
  if (isa<linalg::LinalgOp>(user->getParentOp()))
    user = user->getParentOp();

  // Every result must carry the shift: one operand cannot be redirected for
  // some of them only.
  SmallVector<Flow, 1> carried;
  std::string obstacle;
  for (Value result : user->getResults()) {
    auto type = dyn_cast<RankedTensorType>(result.getType());
    if (!type || !isa<FloatType>(type.getElementType()))
      break;
    for (AxisValue to : matchingAxes(at, user, use, result)) {
      const Transfer &how = transfer(to);
      bool plain = llvm::is_contained(how.carriers, at) &&
                   !llvm::is_contained(how.others, at.value) &&
                   llvm::all_of(how.carriers, [&](const AxisValue &c) {
                     return c.value != at.value || c == at;
                   });
      if (plain) {
        carried.push_back({id, nodeFor(to), &use});
        break;
      }
      // A slice that takes some of what a layer makes shifts with all of it.
      if (auto *own =
              how.carriers.size() == 1 ? &how.carriers.front() : nullptr;
          own && !at.part && own->part && own->partOf != own->axis &&
          own->value == at.value && own->axis == at.axis &&
          own->group == at.group && isa<tensor::ExtractSliceOp>(user)) {
        carried.push_back({id, nodeFor(to), &use});
        break;
      }
      bool isPart = llvm::any_of(how.carriers, [&](const AxisValue &c) {
        return c.value == at.value && c.part != at.part;
      });
      obstacle = isPart ? user->getName().getStringRef().str() +
                              " takes a part of it out"
                 : !llvm::is_contained(how.carriers, at)
                     ? how.obstacle
                     : user->getName().getStringRef().str() +
                           " reads it in a second role as well";
    }
  }
  if (carried.empty() && seededFault(Fault::RecenterTapInsensitive))
    return;
  if (carried.empty() || carried.size() != user->getNumResults())
    return pin(whyNotCarried(at, user, use, obstacle));
  llvm::append_range(flows, carried);
}

void StreamGraph::propagatePins() {
  SmallVector<SmallVector<unsigned, 2>, 0> flowsInto(all.size());
  for (auto [i, flow] : llvm::enumerate(flows))
    flowsInto[flow.to].push_back(i);
  SmallVector<unsigned> todo;
  for (auto [id, node] : llvm::enumerate(all))
    if (node.pinned)
      todo.push_back(id);
  for (size_t i = 0; i < todo.size(); ++i)
    for (unsigned flow : flowsInto[todo[i]]) {
      Node &from = all[flows[flow].from];
      if (from.pinned)
        continue;
      from.pinned = true;
      from.pinReason = all[todo[i]].pinReason;
      StringRef hop = " (through ";
      if (!StringRef(from.pinReason).contains(hop))
        from.pinReason += hop.str() + "the value at " +
                          describeLocation(all[todo[i]].at.value.getLoc()) +
                          ")";
      todo.push_back(flows[flow].from);
    }

  // The flows of one use lie side by side.
  for (size_t i = 0; i < flows.size();) {
    const Flow &first = flows[i];
    bool insensitive = true;
    for (; i < flows.size() && flows[i].use == first.use &&
           flows[i].from == first.from;
         ++i)
      insensitive &= !all[flows[i].to].pinned;
    if (insensitive)
      all[first.from].insensitiveUses.push_back(first.use);
  }
}

/// Finds what has no mean although nothing is centred: the greatest solution.
void StreamGraph::settleZeroMeans() {
  SmallVector<SmallVector<unsigned, 2>, 0> readers(all.size());
  SmallVector<unsigned> todo;
  for (auto [id, node] : llvm::enumerate(all)) {
    for (unsigned carrier : node.carriers)
      readers[carrier].push_back(id);
    node.zeroMean = node.supplied;
    if (node.supply == Supply::Constant ||
        (node.supply == Supply::Unknown && !node.joined))
      todo.push_back(id);
  }
  while (!todo.empty()) {
    unsigned id = todo.pop_back_val();
    if (!all[id].zeroMean)
      continue;
    all[id].zeroMean = false;
    llvm::append_range(todo, readers[id]);
  }
  // What is left is exact: the pieces have no mean as they stand.
  for (Node &node : all)
    if (node.joined && node.zeroMean)
      node.supply = Supply::Zero;
    else if (node.joined)
      node.carriers.clear();
}

/// Finds the carriers that an op reads in a way that no center can serve.
void StreamGraph::findRawCarriers() {
  llvm::DenseSet<std::pair<unsigned, OpOperand *>> servable;
  for (auto [id, node] : llvm::enumerate(all))
    for (OpOperand *use : node.insensitiveUses)
      servable.insert({id, use});
  for (auto [id, node] : llvm::enumerate(all)) {
    for (unsigned carrier : node.carriers) {
      if (node.pinned || all[carrier].supply == Supply::Zero)
        continue; // nothing is to be served
      bool raw = false;
      auto read = [&](OpOperand &use) {
        raw |= use.get() == all[carrier].at.value &&
               !servable.contains({carrier, &use});
      };
      ArrayRef<OpOperand *> sources = transfer(node.at).sources;
      for (OpOperand *source : sources)
        read(*source);
      if (sources.empty()) {
        Operation *op = node.at.value.getDefiningOp();
        op->walk([&](Operation *inner) {
          for (OpOperand &use : inner->getOpOperands())
            if (!isUnread(op, use))
              read(use);
        });
      }
      if (raw && !seededFault(Fault::RecenterForgetsRawCarrier))
        node.rawCarriers.push_back(carrier);
    }
  }
}

/// Asks where the mean of a node comes from, and of all that it comes from.
void StreamGraph::supply(unsigned id) {
  SmallVector<unsigned> todo{id};
  while (!todo.empty()) {
    unsigned at = todo.pop_back_val();
    if (all[at].supplied)
      continue;
    expand(at);
    llvm::append_range(todo, all[at].carriers);
  }
}

StreamGraph::StreamGraph(ArrayRef<LayerNormOp> norms,
                         llvm::DenseSet<Value> prepared)
    : preparable(std::move(prepared)),
      control(norms.empty() ? nullptr
                            : LayerNormOp(norms.front()).getOperation()) {
  for (LayerNormOp norm : norms)
    supply(nodeFor({norm.getInput(), norm.getAxes().front()}));
  ZeroMean zeroMean;
  // Grows as it goes.
  for (unsigned id = 0; id < all.size(); ++id) {
    if (all[id].supply == Supply::Zero)
      continue; // a shift is never put on it
    for (OpOperand &use : all[id].at.value.getUses())
      examineUse(id, use, zeroMean);
  }
  settleZeroMeans();
  propagatePins();
  findRawCarriers();
}

void StreamGraph::print(raw_ostream &os) const {
  for (auto [id, node] : llvm::enumerate(all)) {
    os << id << ": "
       << (node.at.value.getDefiningOp()
               ? node.at.value.getDefiningOp()->getName().getStringRef()
               : StringRef("argument"))
       << " axis " << node.at.axis << describeRuns(node.at) << " at "
       << describeLocation(node.at.value.getLoc());
    static constexpr const char *names[] = {"linear", "zero", "constant",
                                            "unknown"};
    os << ", " << names[static_cast<int>(node.supply)];
    if (!node.carriers.empty()) {
      os << " from ";
      ArrayRef<unsigned> raw = node.rawCarriers;
      llvm::interleaveComma(node.carriers, os, [&](unsigned carrier) {
        os << carrier << (llvm::is_contained(raw, carrier) ? " as it is" : "");
      });
    }
    if (!node.obstacle.empty())
      os << " (" << node.obstacle << ")";
    if (node.zeroMean && node.supply != Supply::Zero)
      os << ", without mean";
    os << (node.pinned ? ", pinned: " + node.pinReason : ", insensitive")
       << "\n";
  }
}
