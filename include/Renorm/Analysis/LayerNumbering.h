//===- LayerNumbering.h - Residual streams and their layers -----*- C++ -*-===//
//
// Which residual streams a function has, which sublayers write to them, which
// norms stand where in a sublayer, and the number l of the layer each belongs
// to: what LayerNorm Scaling (arXiv 2502.05795) and Peri-LN (arXiv 2502.02732)
// need to know of a model. Norms must have been raised.
//
// A *residual add* s' = s + b has a branch b that is computed from s by at
// least one contraction (a linear layer or convolution). s is the stream. Names
// play no part.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_ANALYSIS_LAYERNUMBERING_H
#define RENORM_ANALYSIS_LAYERNUMBERING_H

#include "Renorm/IR/Renorm.h"
#include <optional>
#include <string>

namespace mlir::renorm {

enum class SublayerKind {
  /// Two activations of this stream meet in a contraction.
  Attention,
  /// One of them comes from another stream.
  CrossAttention,
  /// Contractions with weights only.
  FeedForward,
  /// Attention and feed-forward side by side in one branch.
  Parallel
};

/// Where the norms of one sublayer stand (Peri-LN, section 2): A before the
/// module, B behind it, C behind the add.
enum class NormPlacement {
  None,
  /// A (Pre-LN).
  Pre,
  /// C (Post-LN).
  Post,
  /// C, with the stream scaled by a constant in front of the add (DeepNorm).
  DeepNorm,
  /// A and B (Peri-LN, sandwich).
  Peri,
  /// B alone (OLMo 2).
  Output,
  /// A and C.
  PrePost
};

/// One residual add and the branch into it.
struct Sublayer {
  /// The add; `stream` and `branch` are operands of it, `sum` is its result or
  /// that plus parameters.
  Operation *add = nullptr;
  Value stream, branch, sum;
  SublayerKind kind = SublayerKind::FeedForward;
  /// Norms that read the stream (A), directly or through casts and reshapes.
  SmallVector<NormOpInterface, 2> opening;
  /// The norm behind the module (B), and the one behind the add (C); or null.
  NormOpInterface output, post;
  /// All other norms of the branch, such as QK norms.
  SmallVector<NormOpInterface, 2> inner;
  /// Whether the stream is multiplied by a constant other than 1 on its way to
  /// the add.
  bool scalesStream = false;
  /// Whether the branch reads the stream before the previous add: it runs
  /// beside the previous sublayer.
  bool besidePrevious = false;
  /// Whether a parameter is added behind the add: (s + b) + p.
  bool biasBehind = false;
  /// 1-based number of the layer (block), in a loop that of the first round.
  int64_t layer = 0;

  NormPlacement placement() const;
};

struct ResidualStream {
  /// The first value of the stream.
  Value root;
  /// The norm whose result is the root (an embedding norm), or null.
  NormOpInterface embeddingNorm;
  SmallVector<Sublayer, 0> sublayers;
  /// Norms of the last value that are in no sublayer.
  SmallVector<NormOpInterface, 1> finalNorms;
  /// Number of layers, in a loop those of one round.
  int64_t layers = 0;
  /// The op in the numbered block around the stream's adds; null if they stand
  /// in that block themselves.
  Operation *around = nullptr;
  /// Which value carried by the loop (`around`, an scf.for) is the stream.
  std::optional<unsigned> carried;
  /// How often the loop runs; 1 without a loop, nothing if it is not known.
  std::optional<int64_t> rounds = 1;
  /// Whether it goes on from an earlier stream across the edge of a loop.
  bool goesOn = false;
  /// Why the layers have no numbers; empty if they have.
  std::string unnumbered;

  /// The value before the first add in the numbered block: what the loop starts
  /// with. Null if that is not known.
  Value start() const;
  /// The layer of a sublayer in the last round; nothing if it is not known.
  std::optional<int64_t> lastLayer(const Sublayer &sublayer) const;
  /// "layer 3", "layers 1 to 12 (loop)", "layers 2, 4 to 12 (loop)".
  std::string layersOf(const Sublayer &sublayer) const;
};

struct LayerNumberingOptions {
  /// How many sublayers make a layer; 0 starts a layer at each self-attention,
  /// or at each sublayer in a stream that has none.
  int64_t sublayersPerLayer = 0;
};

/// The streams of one block and of the ops in it, in program order. A stream
/// that an scf.for in the block carries has layer
///
///   layer + r * layers,    r = 0, 1, ... (rounds - 1)
///
/// in round r. Streams in other regions are found and have no numbers. What
/// crosses a call is not followed.
class LayerNumbering {
public:
  LayerNumbering(Block &block, const LayerNumberingOptions &options = {});

  ArrayRef<ResidualStream> streams() const { return found; }
  /// A table: layer, kind, placement, number of norms.
  void print(llvm::raw_ostream &os) const;

private:
  const ResidualStream *precedingOf(size_t index) const;

  SmallVector<ResidualStream, 0> found;
};

StringRef stringify(SublayerKind kind);
StringRef stringify(NormPlacement placement);

} // namespace mlir::renorm

#endif // RENORM_ANALYSIS_LAYERNUMBERING_H
