//===- CenteringPlan.cpp - From stream graph to cut and back ------------------===//

#include "Renorm/Analysis/CenteringPlan.h"
#include "Renorm/Analysis/MinCut.h"
#include "Renorm/Analysis/NormReport.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::renorm;

/// Cost of visiting one element once; a changed weight costs 1.
static constexpr int64_t kElement = 1024;
/// What a dynamic extent is taken for: long enough that activations outweigh
/// vectors, as they do in every model.
static constexpr int64_t kAssumedExtent = 256;

static int64_t elementsOf(Value value) {
  int64_t count = 1;
  for (int64_t size : cast<ShapedType>(value.getType()).getShape())
    count *= ShapedType::isDynamic(size) ? kAssumedExtent
                                         : std::max<int64_t>(size, 1);
  return std::min<int64_t>(count, int64_t(1) << 40);
}

/// A run-time center reads the rows for the mean and once more to subtract it.
static int64_t costOfCenter(Value value) {
  return 2 * kElement * elementsOf(value);
}

/// What an RMSNorm saves over a LayerNorm: one pass over the row for the mean.
/// One less than an element's worth, so that on a tie the norm stays.
static int64_t costOfMean(LayerNormOp norm) {
  return kElement * elementsOf(norm.getInput()) - 1;
}

/// Why a norm cannot take part at all; empty if it can.
static std::string whyNotConsidered(LayerNormOp norm) {
  if (!norm.hasPureTensorSemantics())
    return "it works on memrefs";
  if (norm.getAxes().size() != 1)
    return "it normalises over several axes at once";
  if (norm.getDdof() != 0)
    return "its variance is divided by less than the row length (ddof)";
  return {};
}

CenteringPlan::CenteringPlan(Operation *scope,
                             const CenteringOptions &options) {
  SmallVector<LayerNormOp> norms;
  scope->walk([&](LayerNormOp norm) {
    std::string reason = whyNotConsidered(norm);
    if (reason.empty())
      norms.push_back(norm);
    else
      staying.push_back({norm, std::move(reason), Value()});
  });
  if (!norms.empty())
    solve(norms, options);
}

/// Values reached from tied weights without passing another entry: under the
/// policy `keep` nothing may be centred there.
static std::vector<bool> behindTiedWeights(const StreamGraph &graph) {
  std::vector<bool> behind(graph.nodes().size());
  bool changed = true;
  while (changed) {
    changed = false;
    for (auto [id, node] : llvm::enumerate(graph.nodes())) {
      bool tied = node.supply == StreamGraph::Supply::Constant && node.pinned;
      tied |= llvm::any_of(node.carriers, [&](unsigned c) { return behind[c]; });
      if (tied && !behind[id])
        behind[id] = changed = true;
    }
  }
  return behind;
}

void CenteringPlan::solve(ArrayRef<LayerNormOp> norms,
                          const CenteringOptions &options) {
  using Supply = StreamGraph::Supply;
  StreamGraph graph(norms);
  ArrayRef<StreamGraph::Node> nodes = graph.nodes();
  std::vector<bool> untouchable(nodes.size());
  if (options.tied == TiedWeights::Keep)
    untouchable = behindTiedWeights(graph);

  FlowNetwork network(2 * nodes.size() + 2);
  unsigned source = 2 * nodes.size(), sink = source + 1;
  auto in = [](unsigned id) { return 2 * id; };
  auto out = [](unsigned id) { return 2 * id + 1; };
  for (auto [id, node] : llvm::enumerate(nodes)) {
    bool constant = node.supply == Supply::Constant;
    int64_t center = options.runtimeCenters && !untouchable[id]
                         ? costOfCenter(node.at.value)
                         : FlowNetwork::kInfinite;
    if (constant)
      center = options.tied == TiedWeights::Clone ? 1 : FlowNetwork::kInfinite;
    network.addEdge(in(id), out(id), center);
    if (node.supply == Supply::Zero)
      continue;
    if (node.pinned || node.supply == Supply::Unknown) {
      network.addEdge(source, in(id), FlowNetwork::kInfinite);
      continue;
    }
    if (constant)
      network.addEdge(source, in(id), 1);
    for (unsigned carrier : node.carriers)
      network.addEdge(out(carrier), in(id), FlowNetwork::kInfinite);
  }
  for (LayerNormOp norm : norms)
    network.addEdge(out(graph.inputOf(norm)), sink, costOfMean(norm));
  cutCost = network.solve(source, sink);

  bool anyRewritten = false;
  for (LayerNormOp norm : norms) {
    unsigned id = graph.inputOf(norm);
    if (!network.reaches(out(id))) {
      becomeRMS.push_back(norm);
      anyRewritten = true;
      continue;
    }
    // Walk back to the entry from which the mean still arrives.
    int at = out(id);
    while (network.predecessor(at) != static_cast<int>(source))
      at = network.predecessor(at);
    const StreamGraph::Node &entry = nodes[at / 2];
    std::string what =
        entry.supply == Supply::Constant ? "the weight" : "the value";
    std::string reason = what + " at " +
                         describeLocation(entry.at.value.getLoc()) +
                         " keeps its mean: ";
    reason += entry.supply == Supply::Unknown && !entry.pinned
                  ? entry.obstacle
                  : entry.pinReason;
    if (!options.runtimeCenters)
      reason += "; run-time centers are not allowed";
    else if (!untouchable[at / 2])
      reason += "; centring it at run time costs more than it saves";
    staying.push_back({norm, reason, entry.at.value});
  }
  if (!anyRewritten)
    return;

  for (auto [id, node] : llvm::enumerate(nodes)) {
    bool inSide = network.reaches(in(id)), outSide = network.reaches(out(id));
    bool constant = node.supply == Supply::Constant;
    bool cutAtNode = inSide && !outSide;
    bool cutAtEntry = constant && !node.pinned && !inSide;
    if (!cutAtNode && !cutAtEntry)
      continue;
    // A cut constant that feeds no rewritten norm is not in a minimum cut.
    Center center{node.at, constant, {}};
    if (cutAtEntry) {
      for (OpOperand &use : node.at.value.getUses())
        center.uses.push_back(&use);
    } else {
      center.uses.assign(node.insensitiveUses.begin(),
                         node.insensitiveUses.end());
    }
    placed.push_back(std::move(center));
  }
}

void CenteringPlan::print(raw_ostream &os) const {
  os << "rewritten " << becomeRMS.size() << ", kept " << staying.size() << "\n";
  for (const Center &center : placed)
    os << "center " << (center.onConstant ? "weight" : "at run time") << " at "
       << describeLocation(center.at.value.getLoc()) << " axis "
       << center.at.axis << ", " << center.uses.size() << " uses\n";
  for (Kept kept : staying)
    os << "keep " << describeLocation(kept.norm.getLoc()) << ": " << kept.reason
       << "\n";
}
