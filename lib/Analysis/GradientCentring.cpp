//===- GradientCentring.cpp - Gradients of LayerNorms without mean --------===//

#include "Renorm/Analysis/GradientCentring.h"
#include "Renorm/Analysis/CenteringPlan.h"
#include "Renorm/Analysis/LinearReaders.h"
#include "Renorm/Analysis/MinCut.h"
#include "Renorm/Analysis/NormReport.h"
#include "Renorm/Analysis/ZeroMean.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::renorm;

namespace {
/// A gradient, or what carries it on, and how it is read.
struct GradientNode {
  AxisValue at;
  /// Set at a LayerNorm's gradient that could do without its mean.
  LayerNormBackwardOp candidate;
  SmallVector<unsigned, 2> carriedTo;
  /// All reads but those that hide a shift.
  SmallVector<OpOperand *, 4> seenBy;
  /// The first read that does not carry a shift on.
  Operation *pinnedBy = nullptr;
};

class GradientGraph {
public:
  explicit GradientGraph(ArrayRef<LayerNormBackwardOp> candidates) {
    // What hides a shift must have zero mean whatever becomes of these.
    for (LayerNormBackwardOp candidate : candidates)
      unplanned.assumeMean({candidate.getResult(), *gradientAxis(candidate)});
    for (LayerNormBackwardOp candidate : candidates)
      nodes[nodeFor({candidate.getResult(), *gradientAxis(candidate)})]
          .candidate = candidate;
    for (unsigned id = 0; id < nodes.size(); ++id) // grows as it goes
      for (OpOperand &use : nodes[id].at.value.getUses())
        examineUse(id, use);
  }

  /// Whether a center on the node changes nothing as the program stands.
  bool mayCentre(const GradientNode &node) {
    return whyNotCentrable(node.at.value).empty() && asItStands.holds(node.at);
  }

  std::vector<GradientNode> nodes;

private:
  unsigned nodeFor(AxisValue at) {
    auto [it, isNew] = ids.try_emplace({at.value, at.axis}, nodes.size());
    if (isNew)
      nodes.push_back({at, {}, {}, {}, nullptr});
    return it->second;
  }

  void examineUse(unsigned id, OpOperand &use) {
    AxisValue at = nodes[id].at;
    Operation *user = use.getOwner();
    if (isa<tensor::DimOp>(user))
      return;
    auto linalgOp = dyn_cast<linalg::LinalgOp>(user);
    if (linalgOp && linalgOp.isDpsInit(&use) &&
        !linalgOp.payloadUsesValueFromOperand(&use))
      return; // gives its shape only
    // The input of a gradient does not count: an RMSNorm's sees a mean. Of dy,
    // rms_norm_backward makes a multiple of 1 of a multiple of 1.
    auto gradient = dyn_cast<LayerNormBackwardOp>(user);
    bool hidden = gradient && &use == &gradient.getDyMutable() &&
                  isGradientThatHidesShift(user, use, at.axis);
    if (hidden || unplanned.hidesShift(at, use))
      return;
    nodes[id].seenBy.push_back(&use);
    std::optional<AxisValue> next;
    if (user->getBlock() == at.value.getParentBlock() &&
        !isa<NormOpInterface, CenterOp>(user))
      next = carriedTo(user, at);
    if (!next) {
      if (!nodes[id].pinnedBy)
        nodes[id].pinnedBy = user;
      return;
    }
    unsigned to = nodeFor(*next);
    nodes[id].carriedTo.push_back(to);
  }

  llvm::DenseMap<std::pair<Value, int64_t>, unsigned> ids;
  ZeroMean asItStands, unplanned;
};
} // namespace

GradientCentring::GradientCentring(Operation *scope, bool runtimeCenters) {
  SmallVector<LayerNormBackwardOp> candidates;
  ZeroMean zeroMean;
  scope->walk([&](Operation *op) {
    std::optional<int64_t> axis = gradientAxis(op);
    if (!axis || op->use_empty())
      return;
    if (auto gradient = dyn_cast<LayerNormScaleBackwardOp>(op)) {
      if (gradient.getDdof() == 0 &&
          zeroMean.holds({gradient.getInput(), *axis}))
        scales.push_back(gradient);
    } else if (auto gradient = dyn_cast<LayerNormBackwardOp>(op)) {
      if (gradient.getDdof() == 0 &&
          zeroMean.holds({gradient.getInput(), *axis}))
        candidates.push_back(gradient);
    }
  });
  if (candidates.empty())
    return;

  GradientGraph graph(candidates);
  unsigned count = graph.nodes.size();
  FlowNetwork network(2 * count + 2);
  unsigned source = 2 * count, sink = source + 1;
  for (auto [id, node] : llvm::enumerate(graph.nodes)) {
    unsigned in = 2 * id, out = in + 1;
    if (node.candidate)
      network.addEdge(source, in, costOfMean(node.at.value));
    network.addEdge(in, out,
                    runtimeCenters && graph.mayCentre(node)
                        ? costOfCenter(node.at.value)
                        : FlowNetwork::kInfinite);
    if (node.pinnedBy)
      network.addEdge(out, sink, FlowNetwork::kInfinite);
    for (unsigned to : node.carriedTo)
      network.addEdge(out, 2 * to, FlowNetwork::kInfinite);
  }
  network.solve(source, sink);

  for (auto [id, node] : llvm::enumerate(graph.nodes)) {
    bool shifted = network.reaches(2 * id);
    if (node.candidate && shifted)
      becomeRMS.push_back(node.candidate);
    if (node.candidate && !shifted) {
      // The nearest reader that wants the gradient as it is.
      Operation *reader = nullptr;
      SmallVector<unsigned> todo{static_cast<unsigned>(id)};
      llvm::DenseSet<unsigned> seen;
      for (size_t i = 0; i < todo.size() && !reader; ++i) {
        if (!seen.insert(todo[i]).second)
          continue;
        reader = graph.nodes[todo[i]].pinnedBy;
        llvm::append_range(todo, graph.nodes[todo[i]].carriedTo);
      }
      std::string reason =
          reader ? (reader->getName().getStringRef() + " at " +
                    describeLocation(reader->getLoc()) +
                    " needs the gradient without mean")
                       .str()
                 : "its gradient is read";
      reason += runtimeCenters
                    ? ", and centring it in between costs more than it saves"
                    : ", and run-time centers are not allowed";
      staying.push_back({node.candidate, std::move(reason)});
    }
    if (shifted && !network.reaches(2 * id + 1))
      placed.push_back(
          {node.at, SmallVector<OpOperand *>(node.seenBy.begin(),
                                             node.seenBy.end())});
  }
}
