//===- NormReport.h - What was found and what was done ----------*- C++ -*-===//
//
// The record behind `--renorm-report`. It is a module analysis that is never
// invalidated, so that each pass of one run adds what it knows, and the last
// one writes it. Nothing in it points into the IR.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_ANALYSIS_NORMREPORT_H
#define RENORM_ANALYSIS_NORMREPORT_H

#include "Renorm/Analysis/NumberedRewrites.h"
#include "Renorm/IR/Renorm.h"
#include "mlir/Pass/AnalysisManager.h"
#include "llvm/Support/JSON.h"

namespace mlir::renorm {

struct NormReport {
  /// One norm. `verdict` is rms_norm, crms_norm, kept or folded; `reason` says
  /// why, and names the value that stopped a rewrite.
  struct Norm {
    std::string kind, verdict, reason, location;
    SmallVector<int64_t> axes;
    /// Entries of a row; negative if not known before run time.
    int64_t size = -1;
  };

  /// One sublayer of a residual stream (LayerNumbering.h). In a loop `layer` is
  /// that of the first round; 0 if there are no numbers, `note` says why then.
  struct Sublayer {
    int64_t stream, layer;
    std::string kind, placement, location;
    /// The layer of the last round; nothing if it is not known.
    std::optional<int64_t> last;
    /// The layers of a sublayer in a loop in words; empty outside of loops.
    std::string note;
  };

  explicit NormReport(Operation *) {}
  bool isInvalidated(const AnalysisManager::PreservedAnalyses &) {
    return false;
  }

  /// Adds a norm that stands in the IR.
  Norm &add(NormOpInterface norm, StringRef verdict, StringRef reason);

  /// Adds the residual streams of all functions.
  void addSublayers(Operation *module);

  llvm::json::Value toJSON() const;
  /// A table for the terminal.
  void printTable(llvm::raw_ostream &os) const;
  /// A page that stands alone.
  void printHTML(llvm::raw_ostream &os) const;

  /// Passes ask here before each rewrite.
  NumberedRewrites rewrites;
  std::vector<Norm> norms;
  std::vector<Sublayer> sublayers;
  /// What opt-in passes did that changes the function, one sentence each.
  std::vector<std::string> functionChanges;
  /// Whether a pass decided about the norms (otherwise nothing was tried).
  bool decided = false;
  int64_t runtimeCenters = 0, weightsFolded = 0;
  int64_t weightBytesBefore = 0, weightBytesAfter = 0;
  /// Gradients of norms that stand in the IR as ops.
  int64_t gradients = 0;
  /// Gradients that lost their mean.
  int64_t gradientsRewritten = 0;
  /// Arguments that a companion function centres.
  int64_t weightsPrepared = 0;

private:
  struct Counts {
    int64_t layerNorms = 0, rmsNorms = 0, rewritten = 0, kept = 0, folded = 0;
  };
  Counts count() const;
};

/// "file:line:col" where the location has one, otherwise as MLIR prints it.
std::string describeLocation(Location loc);

} // namespace mlir::renorm

#endif // RENORM_ANALYSIS_NORMREPORT_H
