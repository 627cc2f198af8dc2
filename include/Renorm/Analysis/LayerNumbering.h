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
  /// The add; `stream` and `branch` are operands of it, `sum` is its result.
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
  /// 1-based number of the layer (block).
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
  /// Number of layers.
  int64_t layers = 0;
};

struct LayerNumberingOptions {
  /// How many sublayers make a layer; 0 starts a layer at each self-attention,
  /// or at each sublayer in a stream that has none.
  int64_t sublayersPerLayer = 0;
};

/// The streams of one block, in program order. What crosses a loop or a call is
/// not followed.
class LayerNumbering {
public:
  LayerNumbering(Block &block, const LayerNumberingOptions &options = {});

  ArrayRef<ResidualStream> streams() const { return found; }
  /// A table: layer, kind, placement, number of norms.
  void print(llvm::raw_ostream &os) const;

private:
  SmallVector<ResidualStream, 0> found;
};

StringRef stringify(SublayerKind kind);
StringRef stringify(NormPlacement placement);

} // namespace mlir::renorm

#endif // RENORM_ANALYSIS_LAYERNUMBERING_H
