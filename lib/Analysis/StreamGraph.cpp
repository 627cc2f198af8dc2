//===- StreamGraph.cpp - Supply and demand along the streams ------------------===//
//
// Built in two sweeps of one work list: backward from the norms through
// carriers (supply), and from every node so reached forward through its uses
// (demand). Pins then travel backward along the flows; each node is pinned at
// most once, so the whole is linear in the number of uses.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Analysis/StreamGraph.h"
#include "Renorm/Analysis/NormReport.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::renorm;

unsigned StreamGraph::nodeFor(AxisValue at) {
  auto [it, isNew] = ids.try_emplace({at.value, at.axis}, all.size());
  if (isNew) {
    all.emplace_back();
    all.back().at = at;
  }
  return it->second;
}

const Transfer &StreamGraph::transfer(AxisValue at) {
  auto it = transfers.find({at.value, at.axis});
  if (it == transfers.end())
    it = transfers.try_emplace({at.value, at.axis}, transferOf(at)).first;
  return it->second;
}

unsigned StreamGraph::inputOf(LayerNormOp norm) const {
  auto it = ids.find({norm.getInput(), norm.getAxes().front()});
  assert(it != ids.end() && "the norm is not one the graph was built for");
  return it->second;
}

//===----------------------------------------------------------------------===//
// Supply
//===----------------------------------------------------------------------===//

/// Sets where the mean of a node comes from and makes nodes for its carriers.
void StreamGraph::expand(unsigned id) {
  AxisValue at = all[id].at;
  if (matchPattern(at.value, m_AnyZeroFloat()) ||
      at.value.getDefiningOp<tensor::EmptyOp>()) {
    all[id].supply = Supply::Zero;
    return;
  }
  if (matchPattern(at.value, m_Constant())) {
    all[id].supply = Supply::Constant;
    return;
  }
  const Transfer &how = transfer(at);
  if (!how.obstacle.empty()) {
    all[id].supply = Supply::Unknown;
    all[id].obstacle = how.obstacle;
  } else if (how.carriers.empty()) {
    all[id].supply = Supply::Zero;
  }
  SmallVector<AxisValue, 2> carriers = how.carriers;
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
static SmallVector<int64_t> matchingAxes(AxisValue at, Operation *user,
                                         OpOperand &use, Value result) {
  SmallVector<int64_t> axes;
  auto type = cast<RankedTensorType>(result.getType());
  auto linalgOp = dyn_cast<linalg::LinalgOp>(user);
  if (linalgOp && use.getOwner() == user) {
    AffineExpr loop =
        linalgOp.getMatchingIndexingMap(&use).getResult(at.axis);
    AffineMap map =
        linalgOp.getIndexingMapMatchingResult(cast<OpResult>(result));
    for (auto [dim, expr] : llvm::enumerate(map.getResults()))
      if (expr == loop && isa<AffineDimExpr>(expr))
        axes.push_back(dim);
    return axes;
  }
  int64_t size = cast<ShapedType>(at.value.getType()).getDimSize(at.axis);
  for (int64_t dim = 0; dim < type.getRank(); ++dim)
    if (type.getDimSize(dim) == size)
      axes.push_back(dim);
  return axes;
}

void StreamGraph::examineUse(unsigned id, OpOperand &use) {
  AxisValue at = all[id].at;
  Operation *user = use.getOwner();
  auto pin = [&](const Twine &reason) {
    if (all[id].pinned)
      return;
    all[id].pinned = true;
    all[id].pinReason =
        (reason + " at " + describeLocation(user->getLoc())).str();
  };
  if (isa<tensor::DimOp>(user))
    return;
  if (auto norm = dyn_cast<LayerNormOp>(user)) {
    bool onlyInput = &use == &norm.getInputMutable() &&
                     norm.getAxes() == ArrayRef<int64_t>{at.axis};
    if (norm.getInit() == at.value && &use == &norm.getInitMutable())
      return;
    if (!onlyInput)
      return pin("it is read by a layer_norm along other axes or as a "
                 "parameter");
    all[id].insensitiveUses.push_back(&use);
    return;
  }
  if (auto center = dyn_cast<CenterOp>(user)) {
    if (&use == &center.getInputMutable() &&
        center.getAxes() == ArrayRef<int64_t>{at.axis}) {
      all[id].insensitiveUses.push_back(&use);
      return;
    }
    return pin("it is centred along other axes");
  }
  if (auto norm = dyn_cast<NormOpInterface>(user))
    if (norm.getInput() == at.value)
      return pin("it is the input of a norm that depends on the mean");
  if (user->hasTrait<OpTrait::IsTerminator>() &&
      !isa<linalg::LinalgOp>(user->getParentOp()))
    return pin("it is a result of the function");

  // A value captured in a body belongs to the op around it.
  if (user->getParentOp() && isa<linalg::LinalgOp>(user->getParentOp()))
    user = user->getParentOp();
  if (user->getBlock() != at.value.getParentBlock())
    return pin("it is read inside a region");
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(user))
    if (use.getOwner() == user && linalgOp.isDpsInit(&use) &&
        !linalgOp.payloadUsesValueFromOperand(&use))
      return;

  bool carried = false;
  for (Value result : user->getResults()) {
    auto type = dyn_cast<RankedTensorType>(result.getType());
    bool found = false;
    if (type && isa<FloatType>(type.getElementType()))
      for (int64_t axis : matchingAxes(at, user, use, result)) {
        const Transfer &how = transfer({result, axis});
        bool plain = llvm::is_contained(how.carriers, at) &&
                     !llvm::is_contained(how.others, at.value) &&
                     llvm::all_of(how.carriers, [&](const AxisValue &c) {
                       return c.value != at.value || c == at;
                     });
        if (!plain)
          continue;
        flows.push_back({id, nodeFor({result, axis}), &use});
        found = carried = true;
        break;
      }
    if (!found)
      return pin("it is read by " + user->getName().getStringRef());
  }
  if (!carried)
    pin("it is read by " + user->getName().getStringRef());
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
                          describeLocation(all[todo[i]].at.value.getLoc()) + ")";
      todo.push_back(flows[flow].from);
    }
  for (const Flow &flow : flows)
    if (!all[flow.to].pinned)
      all[flow.from].insensitiveUses.push_back(flow.use);
}

StreamGraph::StreamGraph(ArrayRef<LayerNormOp> norms) {
  SmallVector<unsigned> supply;
  for (LayerNormOp norm : norms)
    supply.push_back(nodeFor({norm.getInput(), norm.getAxes().front()}));
  std::vector<bool> supplied, demanded;
  size_t nextDemand = 0;
  size_t nextSupply = 0;
  while (nextSupply < supply.size() || nextDemand < all.size()) {
    supplied.resize(all.size());
    if (nextSupply < supply.size()) {
      unsigned id = supply[nextSupply++];
      if (supplied[id])
        continue;
      supplied[id] = true;
      expand(id);
      llvm::append_range(supply, all[id].carriers);
      continue;
    }
    unsigned id = nextDemand++;
    bool isZero = id < supplied.size() && supplied[id] &&
                  all[id].supply == Supply::Zero;
    if (isZero)
      continue; // a shift is never put on it
    for (OpOperand &use : all[id].at.value.getUses())
      examineUse(id, use);
  }
  propagatePins();
}

void StreamGraph::print(raw_ostream &os) const {
  for (auto [id, node] : llvm::enumerate(all)) {
    os << id << ": "
       << (node.at.value.getDefiningOp()
               ? node.at.value.getDefiningOp()->getName().getStringRef()
               : StringRef("argument"))
       << " axis " << node.at.axis << " at "
       << describeLocation(node.at.value.getLoc());
    static constexpr const char *names[] = {"linear", "zero", "constant",
                                            "unknown"};
    os << ", " << names[static_cast<int>(node.supply)];
    if (!node.carriers.empty()) {
      os << " from ";
      llvm::interleaveComma(node.carriers, os);
    }
    if (!node.obstacle.empty())
      os << " (" << node.obstacle << ")";
    os << (node.pinned ? ", pinned: " + node.pinReason : ", insensitive") << "\n";
  }
}
