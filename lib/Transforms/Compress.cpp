//===- Compress.cpp - RMSNorm -> CRMSNorm on streams of one entry less ----===//
//
// A row x of a zero-mean stream loses entry k: x' has the d - 1 others, and
//
//   RMS(x) without entry k = CRMS(x') = z'              z_k = - sum z'
//   W (g * z + b) = (W g - (W g)_k 1^T)' z' + W b       for a reader W
//
// Which streams can be narrowed is decided by NarrowStream; docs/compress.md has
// the proof. Weights are sliced, subtracted and multiplied as ops on constants
// and evaluated in f64 with one rounding, unless `fold` is off.
//
//===----------------------------------------------------------------------===//

#include "EvaluateWeight.h"
#include "NarrowRewrite.h"
#include "ReaderWeights.h"
#include "Renorm/Analysis/NarrowStream.h"
#include "Renorm/Analysis/NormReport.h"
#include "Renorm/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::renorm {
#define GEN_PASS_DEF_COMPRESS
#include "Renorm/Transforms/Passes.h.inc"
} // namespace mlir::renorm

using namespace mlir;
using namespace mlir::renorm;
using Node = NarrowStream::Node;

namespace {

/// Erases what nobody uses any more, operands after users.
void eraseUnused(ArrayRef<Operation *> replaced, ArrayRef<Operation *> unused) {
  llvm::SetVector<Operation *> todo;
  DenseSet<Operation *> copied(replaced.begin(), replaced.end());
  todo.insert(replaced.begin(), replaced.end());
  todo.insert(unused.begin(), unused.end());
  while (!todo.empty()) {
    Operation *op = todo.pop_back_val();
    // A copy of a replaced op asserts the same.
    if (!op->use_empty() || (!copied.contains(op) && !isOpTriviallyDead(op)))
      continue;
    SmallVector<Value> read(op->getOperands());
    op->walk([&](Operation *inner) {
      llvm::append_range(read, inner->getOperands());
    });
    SmallVector<Operation *> made;
    for (Value value : read)
      if (Operation *maker = value.getDefiningOp())
        if (!op->isAncestor(maker))
          made.push_back(maker);
    copied.erase(op);
    op->erase();
    todo.insert(made.begin(), made.end());
  }
}

struct Compress : renorm::impl::CompressBase<Compress> {
  using CompressBase::CompressBase;

  void runOnOperation() override {
    if (channel < -1) {
      getOperation().emitError("channel is a position, or -1 for the last");
      return signalPassFailure();
    }
    bool changed = false;
    while (true) {
      // A reader of one stream may write another: that one waits for the next
      // round.
      SmallVector<NarrowStream, 0> streams = findNarrowStreams(getOperation());
      DenseSet<Operation *> touched;
      SmallVector<Operation *> replaced, unused;
      SmallVector<std::string> reasons;
      bool waiting = false;
      for (NarrowStream &stream : streams) {
        reasons.push_back(whyNot(stream));
        if (!reasons.back().empty())
          continue;
        if (llvm::any_of(stream.nodes,
                         [&](const Node &node) {
                           return touched.contains(
                               node.at.value.getDefiningOp());
                         }) ||
            llvm::any_of(stream.readers, [&](const auto &reader) {
              return touched.contains(reader.op);
            })) {
          waiting = true;
          continue;
        }
        if (!getAnalysis<NormReport>().rewrites.permit(
                "compress a stream",
                stream.nodes.front().at.value.getLoc())) {
          reasons.back() = "the rewrite limit is reached";
          continue;
        }
        for (RMSNormOp norm : stream.norms)
          record(norm, "crms_norm", "the stream carries one entry less");
        numCompressed += stream.norms.size();
        NarrowRewrite done = rewriteNarrow(stream, channel, fold);
        touched.insert(done.replaced.begin(), done.replaced.end());
        llvm::append_range(replaced, done.replaced);
        llvm::append_range(unused, done.unused);
        changed = true;
      }
      if (!waiting)
        for (auto [stream, reason] : llvm::zip_equal(streams, reasons))
          if (!reason.empty())
            refuse(stream, reason);
      eraseUnused(replaced, unused);
      if (!waiting)
        break;
    }
    if (!changed)
      markAllAnalysesPreserved();
  }

private:
  /// Why a stream stays; empty if it is narrowed.
  std::string whyNot(const NarrowStream &stream) {
    if (!stream.refusal.empty())
      return stream.culprit
                 ? "the value at " + describeLocation(stream.culprit.getLoc()) +
                       " stays whole: " + stream.refusal
                 : stream.refusal;
    if (channel >= stream.size)
      return "there is no channel " + std::to_string(channel);
    for (NarrowStream::Reader reader : stream.readers)
      if (mayOverflow(reader, stream.size))
        return "the weight at " +
               describeLocation(reader.weight->get().getLoc()) +
               " is so large that it could overflow";
    if (force)
      return {};
    unsigned bits =
        getElementTypeOrSelf(stream.nodes.front().at.value.getType())
            .getIntOrFloatBitWidth();
    if ((stream.size - 1) * bits % 128 != 0)
      return "rows of " + std::to_string(stream.size - 1) +
             " entries are not whole vectors of 16 bytes, which costs more "
             "than "
             "one entry less saves (force=true does it all the same)";
    return {};
  }

  /// |W g - (W g)_k| <= 2 |W| |g| and |W b| <= d |W| |b|.
  static bool mayOverflow(NarrowStream::Reader &reader, int64_t size) {
    Value weight = reader.weight->get();
    double entry = largestEntry(weight), scale = 1, bias = 0;
    if (reader.norm && reader.norm.getScale())
      scale = largestEntry(reader.norm.getScale());
    if (reader.norm && reader.norm.getBias())
      bias = largestEntry(reader.norm.getBias());
    return overflows(2 * entry * scale, getElementTypeOrSelf(weight)) ||
           (bias != 0 &&
            overflows(static_cast<double>(size) * entry * bias,
                      getElementTypeOrSelf(reader.op->getResult(0))));
  }

  void refuse(NarrowStream &stream, StringRef reason) {
    for (RMSNormOp norm : stream.norms) {
      if (remarks)
        norm.emitRemark("rms_norm stays: ") << reason;
      record(norm, {}, reason);
    }
  }

  /// Says in the report what became of a norm that is already in it.
  void record(RMSNormOp norm, StringRef verdict, StringRef reason) {
    NormReport &report = getAnalysis<NormReport>();
    std::string location = describeLocation(norm.getLoc());
    for (NormReport::Norm &entry : report.norms)
      if (entry.location == location && !verdict.empty()) {
        entry.verdict = verdict;
        entry.reason += "; " + reason.str();
        return;
      }
  }
};
} // namespace
