//===- CenteringPlan.cpp - From stream graph to cut and back --------------===//

#include "Renorm/Analysis/CenteringPlan.h"
#include "Renorm/Analysis/MinCut.h"
#include "Renorm/Analysis/NormReport.h"
#include "Renorm/Analysis/TableNorms.h"
#include "Renorm/Analysis/WeightGrowth.h"
#include "Renorm/IR/SeededFaults.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::renorm;

/// Cost of visiting one element once; a changed weight costs 1.
static constexpr int64_t kElement = 1024;
/// What a dynamic extent is taken for: long enough that activations outweigh
/// vectors, as they do in every model.
static constexpr int64_t kAssumedExtent = 256;

/// Larger tensors count as this large: the means of 2^17 norms then add up to
/// less than an infinite capacity.
static constexpr int64_t kMostElements = int64_t(1) << 32;

/// Elements of a value, over all the times that it is computed.
static int64_t elementsOf(Value value, int64_t runs) {
  int64_t count = std::max<int64_t>(runs, 1);
  for (int64_t size : cast<ShapedType>(value.getType()).getShape()) {
    if (ShapedType::isDynamic(size))
      size = kAssumedExtent;
    if (size > kMostElements / count)
      return kMostElements;
    count *= std::max<int64_t>(size, 1);
  }
  return count;
}

/// A run-time center reads the rows for the mean and once more to subtract it.
int64_t mlir::renorm::costOfCenter(Value value, int64_t runs) {
  return 2 * kElement * elementsOf(value, runs);
}

/// What an RMSNorm saves over a LayerNorm: one pass over the row for the mean.
/// One less than an element's worth, so that on a tie the norm stays.
int64_t mlir::renorm::costOfMean(Value row, int64_t runs) {
  return kElement * elementsOf(row, runs) - 1;
}

/// Why a norm cannot take part at all; empty if it can.
static std::string whyNotConsidered(LayerNormOp norm) {
  if (!norm.hasPureTensorSemantics())
    return "it works on memrefs";
  if (norm.getAxes().size() != 1)
    return "it normalises over several axes at once";
  if (norm.getDdof() != 0 && !seededFault(Fault::RecenterIgnoresDdof))
    return "its variance is divided by less than the row length (ddof)";
  if (norm->use_empty())
    return "nobody reads its result";
  return {};
}

CenteringPlan::CenteringPlan(Operation *scope,
                             const CenteringOptions &options) {
  SmallVector<LayerNormOp> norms;
  scope->walk([&](NormOpInterface norm) {
    if (norm.getNormKind() != NormKind::LayerNorm || isTableNorm(norm))
      return; // a table is normalised at compile time
    auto plain = dyn_cast<LayerNormOp>(norm.getOperation());
    std::string reason = plain ? whyNotConsidered(plain)
                               : "it is fused with an add; re-centre first";
    if (options.excluded.contains(norm))
      reason = "the rewrite limit is reached";
    if (reason.empty())
      norms.push_back(plain);
    else
      staying.push_back({norm, std::move(reason), Value()});
  });
  if (norms.empty())
    return;
  StreamGraph graph(norms, options.prepared);
  bool limited = options.tied == TiedWeights::Clone && options.growth >= 0;
  int64_t budget =
      limited ? std::max<int64_t>(bytesLeftForCopies(scope, options.growth), 0)
              : -1;
  llvm::DenseSet<Value> denied;
  while (!solve(graph, norms, options, budget, denied)) {
  }
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
      tied |=
          llvm::any_of(node.carriers, [&](unsigned c) { return behind[c]; });
      if (tied && !behind[id])
        behind[id] = changed = true;
    }
  }
  return behind;
}

/// A weight in the cut: a constant, or an argument that is prepared. One that
/// somebody needs as it is stays an argument.
static bool isWeightNode(const StreamGraph::Node &node) {
  return node.supply == StreamGraph::Supply::Constant &&
         !(node.prepared && node.pinned);
}

bool CenteringPlan::solve(StreamGraph &graph, ArrayRef<LayerNormOp> norms,
                          const CenteringOptions &options, int64_t budget,
                          llvm::DenseSet<Value> &denied) {
  using Supply = StreamGraph::Supply;
  ArrayRef<StreamGraph::Node> nodes = graph.nodes();
  std::vector<bool> untouchable(nodes.size());
  if (options.tied == TiedWeights::Keep)
    untouchable = behindTiedWeights(graph);

  FlowNetwork network(2 * nodes.size() + 2);
  unsigned source = 2 * nodes.size(), sink = source + 1;
  auto in = [](unsigned id) { return 2 * id; };
  auto out = [](unsigned id) { return 2 * id + 1; };
  for (auto [id, node] : llvm::enumerate(nodes)) {
    bool constant = isWeightNode(node);
    bool allowed =
        constant ? options.tied == TiedWeights::Clone &&
                       !denied.contains(node.at.value)
                 : options.runtimeCenters && !untouchable[id] && node.centrable;
    int64_t center = constant ? 1
                              : costOfCenter(node.at.value,
                                             graph.runsOf(node.at.value));
    network.addEdge(in(id), out(id), allowed ? center : FlowNetwork::kInfinite);
    if (node.zeroMean)
      continue;
    bool pinned =
        node.pinned && !(constant && seededFault(Fault::RecenterShiftsTied));
    if (pinned || node.supply == Supply::Unknown) {
      network.addEdge(source, in(id), FlowNetwork::kInfinite);
      continue;
    }
    if (constant)
      network.addEdge(source, in(id), node.prepared ? 2 : 1);
    for (unsigned carrier : node.carriers)
      network.addEdge(llvm::is_contained(node.rawCarriers, carrier)
                          ? in(carrier)
                          : out(carrier),
                      in(id), FlowNetwork::kInfinite);
  }
  llvm::DenseSet<Operation *> gradients;
  for (LayerNormOp norm : norms) {
    unsigned id = graph.inputOf(norm);
    network.addEdge(out(id), sink,
                    costOfMean(norm.getInput(), graph.runsOf(norm.getResult())));
    // The gradient of the scale loses its mean with the norm.
    for (Operation *user : norm.getInput().getUsers())
      if (auto gradient = dyn_cast<LayerNormScaleBackwardOp>(user);
          gradient && gradient.getInput() == norm.getInput() &&
          gradient.getAxes() == norm.getAxes() && gradient.getDdof() == 0 &&
          gradients.insert(gradient).second)
        network.addEdge(
            out(id), sink,
            costOfMean(norm.getInput(), graph.runsOf(gradient.getResult())));
  }
  cutCost = network.solve(source, sink);

  if (budget >= 0) {
    int64_t bytes = 0;
    Value largest;
    for (auto [id, node] : llvm::enumerate(nodes)) {
      if (!isWeightNode(node) || !network.reaches(in(id)) ||
          network.reaches(out(id)))
        continue;
      bytes += bytesOf(node.at.value);
      if (!largest || bytesOf(node.at.value) > bytesOf(largest))
        largest = node.at.value;
    }
    if (bytes > budget) {
      denied.insert(largest);
      return false;
    }
  }

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
    bool weight = entry.supply == Supply::Constant;
    std::string reason =
        std::string(weight ? "the weight" : "the value") + " at " +
        describeLocation(entry.at.value.getLoc()) + " keeps its mean: " +
        (entry.supply == Supply::Unknown ? entry.obstacle : entry.pinReason);
    if (weight && untouchable[at / 2])
      reason += "; tied=keep leaves all behind it as it is";
    else if (!options.runtimeCenters)
      reason += "; run-time centers are not allowed";
    else
      reason += "; centring it at run time costs more than it saves";
    if (weight && !entry.prepared && options.tied != TiedWeights::Clone)
      reason += " (tied=clone would centre a copy)";
    else if (weight && denied.contains(entry.at.value))
      reason += " (growth= does not allow a centred copy)";
    staying.push_back({norm, reason, entry.at.value});
  }
  if (!anyRewritten)
    return true;

  for (auto [id, node] : llvm::enumerate(nodes)) {
    bool inSide = network.reaches(in(id)), outSide = network.reaches(out(id));
    bool constant = isWeightNode(node);
    bool cutAtNode = inSide && !outSide;
    bool pinned = node.pinned && !seededFault(Fault::RecenterShiftsTied);
    bool cutAtEntry = constant && !pinned && !inSide;
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
  return true;
}

void CenteringPlan::print(raw_ostream &os) const {
  os << "rewritten " << becomeRMS.size() << ", kept " << staying.size() << "\n";
  for (const Center &center : placed)
    os << "center " << (center.onConstant ? "weight" : "at run time") << " at "
       << describeLocation(center.at.value.getLoc()) << " axis "
       << center.at.axis << describeRuns(center.at) << ", "
       << center.uses.size() << " uses\n";
  for (Kept kept : staying)
    os << "keep " << describeLocation(kept.norm.getLoc()) << ": " << kept.reason
       << "\n";
}
