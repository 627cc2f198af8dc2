//===- LoopStreams.cpp - Residual streams that loops carry ----------------===//
//
//   s = scf.for r iter_args(x = s0) { ... yield x + M_r(Norm(x)) }
//
// One stream: it starts with s0 in front of the loop, gets the adds of the body
// once a round, and goes on with s behind the loop. That holds if the stream of
// the body starts at the argument and its end is what the body yields for that
// argument; otherwise the layers of the body have no numbers.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Analysis/ResidualAdds.h"
#include "ResidualStreams.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

namespace mlir::renorm {

static std::string nameOf(Operation *op) {
  return op->getName().getStringRef().str();
}

/// Behind a Post-LN the body yields the norm's result.
static bool isEnd(ResidualStream &stream, Value value) {
  Value end = findOrigin(value).value;
  Sublayer &last = stream.sublayers.back();
  if (end == last.sum || (last.post && last.post.getNormResult() == end))
    return true;
  auto *norm = llvm::find_if(stream.finalNorms, [&](NormOpInterface norm) {
    return norm.getNormResult() == end;
  });
  if (norm == stream.finalNorms.end() || last.post)
    return false;
  last.post = *norm;
  stream.finalNorms.erase(norm);
  return true;
}

/// Makes the stream of a loop's body one that the loop carries; returns why
/// that is not so.
static std::string follow(ResidualStream &stream, scf::ForOp loop) {
  auto start = dyn_cast<BlockArgument>(findOrigin(stream.root).value);
  if (!start || start.getOwner() != loop.getBody() ||
      start.getArgNumber() < loop.getNumInductionVars())
    return "it starts at a value that the loop does not carry";
  unsigned index = start.getArgNumber() - loop.getNumInductionVars();
  if (!isEnd(stream, loop.getYieldedValues()[index]))
    return "the loop goes on with another value than the end of the stream";
  stream.carried = index;
  stream.rounds = std::nullopt;
  if (std::optional<APInt> rounds = loop.getStaticTripCount();
      rounds && rounds->getActiveBits() < 32)
    stream.rounds = rounds->getZExtValue();
  return {};
}

static bool hasNorms(const ResidualStream &stream) {
  return llvm::any_of(stream.sublayers, [](const Sublayer &sublayer) {
    return sublayer.placement() != NormPlacement::None ||
           !sublayer.inner.empty();
  });
}

static void collect(Block &inner, Operation *around,
                    SmallVectorImpl<ResidualStream> &found) {
  auto loop = dyn_cast<scf::ForOp>(around);
  bool direct = loop && loop.getBody() == &inner;
  for (ResidualStream &stream : findResidualStreams(inner)) {
    stream.around = around;
    if (direct)
      stream.unnumbered = follow(stream, loop);
    else
      stream.unnumbered =
          "it stands in a region of " + nameOf(inner.getParentOp()) +
          (inner.getParentOp() == around ? "" : " inside of another op");
    // A sum of products that a loop collects is no model.
    if (stream.carried || hasNorms(stream))
      found.push_back(std::move(stream));
  }
}

/// Norms in front of and behind a loop belong to the stream that it carries,
/// unless they belong to one outside of it.
static void addOuterNorms(Block &block,
                          SmallVectorImpl<ResidualStream> &found) {
  DenseSet<Operation *> claimed;
  for (ResidualStream &stream : found) {
    if (stream.around)
      continue;
    if (stream.embeddingNorm)
      claimed.insert(stream.embeddingNorm);
    for (Sublayer &sublayer : stream.sublayers) {
      for (NormOpInterface norm : sublayer.opening)
        claimed.insert(norm);
      if (sublayer.post)
        claimed.insert(sublayer.post);
    }
  }
  for (ResidualStream &stream : found) {
    if (!stream.carried)
      continue;
    if (auto norm =
            findOrigin(stream.start()).value.getDefiningOp<NormOpInterface>();
        norm && !claimed.contains(norm) && !stream.embeddingNorm)
      stream.embeddingNorm = norm;
    Value end = stream.around->getResult(*stream.carried);
    for (Operation &op : block)
      if (auto norm = dyn_cast<NormOpInterface>(&op);
          norm && !claimed.contains(norm) &&
          findOrigin(norm.getNormedRow()).value == end)
        stream.finalNorms.push_back(norm);
  }
}

SmallVector<ResidualStream, 0> findNestedStreams(Block &block) {
  SmallVector<ResidualStream, 0> found = findResidualStreams(block);
  size_t outside = found.size();
  for (Operation &op : block)
    for (Region &region : op.getRegions())
      region.walk<WalkOrder::PreOrder>([&](Block *inner) {
        // Layers without norms count, too.
        if ((isa<scf::ForOp>(op) && inner->getParentOp() == &op) ||
            llvm::any_of(*inner, llvm::IsaPred<NormOpInterface>))
          collect(*inner, &op, found);
      });
  if (found.size() == outside)
    return found;
  addOuterNorms(block, found);
  auto place = [](const ResidualStream &stream) {
    return stream.around ? stream.around : stream.sublayers.front().add;
  };
  llvm::stable_sort(found, [&](const ResidualStream &a,
                               const ResidualStream &b) {
    Operation *left = place(a), *right = place(b);
    return left != right && left->isBeforeInBlock(right);
  });
  return found;
}

//===----------------------------------------------------------------------===//
// ResidualStream
//===----------------------------------------------------------------------===//

Value ResidualStream::start() const {
  if (carried)
    return cast<scf::ForOp>(around).getInitArgs()[*carried];
  return around ? Value() : root;
}

std::optional<int64_t>
ResidualStream::lastLayer(const Sublayer &sublayer) const {
  if (!unnumbered.empty() || !rounds)
    return std::nullopt;
  return sublayer.layer + std::max<int64_t>(*rounds - 1, 0) * layers;
}

std::string ResidualStream::layersOf(const Sublayer &sublayer) const {
  if (!unnumbered.empty())
    return "layer without number";
  std::string first = std::to_string(sublayer.layer);
  if (!carried)
    return "layer " + first;
  std::string text = "layers " + first;
  if (layers != 1 || !rounds)
    text += ", " + std::to_string(sublayer.layer + layers);
  text += rounds ? " to " + std::to_string(*lastLayer(sublayer)) : ", ...";
  return text + " (loop)";
}

} // namespace mlir::renorm
