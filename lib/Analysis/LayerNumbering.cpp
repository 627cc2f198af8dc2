//===- LayerNumbering.cpp - Which layer a sublayer belongs to -------------===//

#include "Renorm/Analysis/LayerNumbering.h"
#include "ResidualStreams.h"

namespace mlir::renorm {

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

/// The op of the numbered block that makes the end of the stream.
static Operation *lastOp(const ResidualStream &stream) {
  return stream.around ? stream.around : stream.sublayers.back().add;
}

/// Whether the stream is computed from the end of the earlier one (the next
/// stage of a hierarchical model): its layers go on counting. The end of a
/// stream without numbers may be any result.
static bool continues(const ResidualStream &stream,
                      const ResidualStream &earlier) {
  Operation *last = lastOp(earlier);
  auto isEnd = [&](Value value) {
    if (earlier.carried)
      return value == last->getResult(*earlier.carried);
    return earlier.around ? value.getDefiningOp() == last
                          : value == earlier.sublayers.back().sum;
  };
  DenseSet<Operation *> visited;
  SmallVector<Value> work{stream.start()};
  while (!work.empty()) {
    Value value = work.pop_back_val();
    if (isEnd(value))
      return true;
    Operation *op = value.getDefiningOp();
    if (!op || op->getBlock() != last->getBlock() ||
        op->isBeforeInBlock(last) || !visited.insert(op).second)
      continue;
    op->walk([&](Operation *inner) {
      llvm::append_range(work, inner->getOperands());
    });
  }
  return false;
}

static bool startsLayer(const Sublayer &sublayer) {
  return sublayer.kind == SublayerKind::Attention ||
         sublayer.kind == SublayerKind::Parallel;
}

static bool attends(const ResidualStream &stream) {
  return llvm::any_of(stream.sublayers, startsLayer);
}

/// Why layers cannot be counted one round after the other, or across the edge
/// of a loop: a layer would begin in one round and end in the next.
static std::string edgeOf(const ResidualStream &stream,
                          const ResidualStream *earlier,
                          int64_t sublayersPerLayer) {
  bool looped = stream.carried || (earlier && earlier->carried);
  if (!looped)
    return {};
  auto divides = [&](const ResidualStream &of) {
    return of.sublayers.size() % sublayersPerLayer == 0;
  };
  if (sublayersPerLayer)
    return (!stream.carried || divides(stream)) &&
                   (!earlier || divides(*earlier))
               ? ""
               : "sublayers-per-layer does not divide the sublayers of a round";
  if (attends(stream) && !startsLayer(stream.sublayers.front()))
    return "its first sublayer is no attention: a layer would cross the edge "
           "of the loop";
  if (earlier && attends(*earlier) != attends(stream))
    return "only one of the streams inside and outside of the loop has "
           "attention: sublayers-per-layer says what a layer is";
  return {};
}

/// Gives each sublayer its layer, counting on from `offset`.
static void numberLayers(ResidualStream &stream, int64_t offset,
                         int64_t sublayersPerLayer) {
  bool attention = attends(stream);
  int64_t layer = 0, inLayer = 0;
  for (Sublayer &sublayer : stream.sublayers) {
    bool starts = layer == 0;
    if (sublayersPerLayer)
      starts |= inLayer == sublayersPerLayer;
    else if (!sublayer.besidePrevious)
      starts |= !attention || startsLayer(sublayer);
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
    : found(findNestedStreams(block)) {
  for (size_t i = 0; i < found.size(); ++i) {
    ResidualStream &stream = found[i];
    const ResidualStream *earlier = nullptr;
    if (stream.start())
      earlier = precedingOf(i);
    stream.goesOn = earlier && (stream.around || earlier->around);
    int64_t offset = 0;
    if (earlier && stream.unnumbered.empty()) {
      if (!earlier->unnumbered.empty())
        stream.unnumbered = "it goes on from a stream without numbers: " +
                            earlier->unnumbered;
      else if (!earlier->rounds)
        stream.unnumbered = "it stands behind a loop whose number of rounds is "
                            "not known";
      else
        offset = earlier->sublayers.front().layer - 1 +
                 *earlier->rounds * earlier->layers;
    }
    if (stream.unnumbered.empty())
      stream.unnumbered = edgeOf(stream, earlier, options.sublayersPerLayer);
    numberLayers(stream, offset, options.sublayersPerLayer);
  }
}

/// The stream before this one, or one of those that the loop before carries.
/// What has no numbers is looked for everywhere.
const ResidualStream *LayerNumbering::precedingOf(size_t index) const {
  const ResidualStream &stream = found[index];
  Operation *before = nullptr;
  bool isNext = true;
  for (size_t j = index; j-- > 0;) {
    const ResidualStream &earlier = found[j];
    if (stream.around && earlier.around == stream.around)
      continue;
    bool inSame = before && earlier.around == before;
    if ((isNext || inSame || !earlier.unnumbered.empty()) &&
        continues(stream, earlier))
      return &earlier;
    if (isNext)
      before = earlier.around;
    isNext = false;
  }
  return nullptr;
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
    if (stream.carried)
      os << " in each of "
         << (stream.rounds ? std::to_string(*stream.rounds) : "unknown")
         << " rounds";
    if (stream.embeddingNorm)
      os << ", embedding norm";
    os << ", " << stream.finalNorms.size() << " final norms\n";
    if (!stream.unnumbered.empty())
      os << "  no layer numbers: " << stream.unnumbered << "\n";
    for (const Sublayer &sublayer : stream.sublayers) {
      os << "  " << stream.layersOf(sublayer) << ": "
         << stringify(sublayer.kind) << ", " << stringify(sublayer.placement());
      if (!sublayer.inner.empty())
        os << ", " << sublayer.inner.size() << " inner norms";
      if (sublayer.besidePrevious)
        os << ", beside the previous";
      os << "\n";
    }
  }
}

} // namespace mlir::renorm
