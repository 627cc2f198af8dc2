//===- NarrowStream.h - Streams that can lose one channel -------*- C++ -*-===//
//
// A zero-mean row of d entries is known from d - 1 of them: the entry left out
// is minus the sum of the others. A *stream* is a set of (value, axis) nodes that
// must be narrowed together: with a node come its carriers, up to centres and
// zeros, and everything it is carried to. Each op on the way
//
//   carries the narrowing   the entry of its result at index i of the axis
//                           depends on entries at i alone, so that the op works
//                           the same on fewer indices
//   absorbs it              an RMSNorm over the axis (it becomes a CRMSNorm), or
//                           a contraction over the axis with a constant weight
//                           (the weight absorbs the channel and the norm's scale
//                           and bias)
//   refuses it              all else; then nothing of the stream is narrowed
//
// Rows of a norm's result are nodes too. What is zero-mean there is the result
// without scale and bias; so only moves of entries carry it on.
// docs/compress.md has the proof. Changing IR invalidates all this.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_ANALYSIS_NARROWSTREAM_H
#define RENORM_ANALYSIS_NARROWSTREAM_H

#include "Renorm/Analysis/LinearReaders.h"

namespace mlir::renorm {

struct NarrowStream {
  struct Node {
    enum class Kind {
      /// An op on other nodes.
      Carried,
      /// A renorm.center: the narrow value is a slice of it.
      Centre,
      /// No entry of it differs from zero, or is ever read.
      Zero,
      /// The result of one of `norms`.
      Normalised
    };
    AxisValue at;
    Kind kind;
    /// Where the row comes from a norm: that norm. Its scale and bias are still
    /// to be applied by the reader.
    RMSNormOp norm;
  };
  /// A contraction of rows with a constant.
  struct Reader {
    linalg::LinalgOp op;
    OpOperand *row, *weight;
    RMSNormOp norm;
  };

  /// Entries of a row, d.
  int64_t size;
  SmallVector<Node, 0> nodes;
  SmallVector<RMSNormOp> norms;
  SmallVector<Reader> readers;
  /// Why it cannot be narrowed, and the value that stops it; empty if it can.
  std::string refusal;
  Value culprit;
};

/// The streams into the RMSNorms under `scope`, each norm in exactly one.
SmallVector<NarrowStream, 0> findNarrowStreams(Operation *scope);

} // namespace mlir::renorm

#endif // RENORM_ANALYSIS_NARROWSTREAM_H
