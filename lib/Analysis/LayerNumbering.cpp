//===- LayerNumbering.cpp - Which layer a sublayer belongs to -------------===//

#include "Renorm/Analysis/LayerNumbering.h"
#include "ResidualStreams.h"

namespace mlir::renorm {

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

/// Whether the stream is computed from the end of the earlier one (the next
/// stage of a hierarchical model): its layers go on counting.
static bool continues(const ResidualStream &stream,
                      const ResidualStream &earlier) {
  Value end = earlier.sublayers.back().sum;
  Operation *first = earlier.sublayers.back().add;
  DenseSet<Operation *> visited;
  SmallVector<Value> work{stream.root};
  while (!work.empty()) {
    Value value = work.pop_back_val();
    if (value == end)
      return true;
    Operation *op = value.getDefiningOp();
    if (!op || op->getBlock() != first->getBlock() ||
        op->isBeforeInBlock(first) || !visited.insert(op).second)
      continue;
    llvm::append_range(work, op->getOperands());
  }
  return false;
}

/// Gives each sublayer its layer, counting on from `offset`.
static void numberLayers(ResidualStream &stream, int64_t offset,
                         int64_t sublayersPerLayer) {
  bool attends = llvm::any_of(stream.sublayers, [](const Sublayer &sublayer) {
    return sublayer.kind == SublayerKind::Attention ||
           sublayer.kind == SublayerKind::Parallel;
  });
  int64_t layer = 0, inLayer = 0;
  for (Sublayer &sublayer : stream.sublayers) {
    bool starts = layer == 0;
    if (sublayersPerLayer)
      starts |= inLayer == sublayersPerLayer;
    else if (!sublayer.besidePrevious)
      starts |= !attends || sublayer.kind == SublayerKind::Attention ||
                sublayer.kind == SublayerKind::Parallel;
    if (starts) {
      ++layer;
      inLayer = 0;
    }
    ++inLayer;
    sublayer.layer = offset + layer;
  }
  stream.layers = layer;
}

LayerNumbering::LayerNumbering(Block &block,
                               const LayerNumberingOptions &options)
    : found(findResidualStreams(block)) {
  int64_t offset = 0;
  for (size_t i = 0; i < found.size(); ++i) {
    if (i && !continues(found[i], found[i - 1]))
      offset = 0;
    numberLayers(found[i], offset, options.sublayersPerLayer);
    offset += found[i].layers;
  }
}

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

NormPlacement Sublayer::placement() const {
  if (post && scalesStream)
    return NormPlacement::DeepNorm;
  if (post)
    return opening.empty() ? NormPlacement::Post : NormPlacement::PrePost;
  if (output)
    return opening.empty() ? NormPlacement::Output : NormPlacement::Peri;
  return opening.empty() ? NormPlacement::None : NormPlacement::Pre;
}

StringRef stringify(SublayerKind kind) {
  switch (kind) {
  case SublayerKind::Attention:
    return "attention";
  case SublayerKind::CrossAttention:
    return "cross-attention";
  case SublayerKind::FeedForward:
    return "feed-forward";
  case SublayerKind::Parallel:
    return "parallel";
  }
  llvm_unreachable("unknown kind of sublayer");
}

StringRef stringify(NormPlacement placement) {
  switch (placement) {
  case NormPlacement::None:
    return "none";
  case NormPlacement::Pre:
    return "pre";
  case NormPlacement::Post:
    return "post";
  case NormPlacement::DeepNorm:
    return "deep-norm";
  case NormPlacement::Peri:
    return "peri";
  case NormPlacement::Output:
    return "output";
  case NormPlacement::PrePost:
    return "pre+post";
  }
  llvm_unreachable("unknown placement");
}

void LayerNumbering::print(llvm::raw_ostream &os) const {
  for (auto [index, stream] : llvm::enumerate(found)) {
    os << "stream " << index << ": " << stream.sublayers.size()
       << " sublayers, " << stream.layers << " layers";
    if (stream.embeddingNorm)
      os << ", embedding norm";
    os << ", " << stream.finalNorms.size() << " final norms\n";
    for (const Sublayer &sublayer : stream.sublayers) {
      os << "  layer " << sublayer.layer << ": " << stringify(sublayer.kind)
         << ", " << stringify(sublayer.placement());
      if (!sublayer.inner.empty())
        os << ", " << sublayer.inner.size() << " inner norms";
      if (sublayer.besidePrevious)
        os << ", beside the previous";
      os << "\n";
    }
  }
}

} // namespace mlir::renorm
