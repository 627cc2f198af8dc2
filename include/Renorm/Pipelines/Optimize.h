//===- Optimize.h - The pipeline renorm-optimize ----------------*- C++ -*-===//

#ifndef RENORM_PIPELINES_OPTIMIZE_H
#define RENORM_PIPELINES_OPTIMIZE_H

#include "Renorm/Analysis/CenteringPlan.h"
#include "mlir/Pass/PassOptions.h"

namespace mlir {
class OpPassManager;

namespace renorm {

/// What becomes of the centres on weights.
enum class FoldMode {
  /// `renorm.center` stays on the weights: nothing is rounded yet.
  None,
  /// Constants are evaluated in f64 and rounded once.
  Constants,
  /// As Constants; argument weights are centred by a companion function.
  Prepare
};

/// Whether zero-mean streams are carried without one channel.
enum class CompressMode { None, WherePaying, Force };

struct OptimizeOptions : PassPipelineOptions<OptimizeOptions> {
  Option<std::string> report{
      *this, "report", llvm::cl::init(""),
      llvm::cl::desc("Write a report: NAME.json, NAME.html, or - for a table")};
  Option<TiedWeights> tied{
      *this, "tied", llvm::cl::init(TiedWeights::Recenter),
      llvm::cl::desc("Weights with another reader that depends on their mean"),
      llvm::cl::values(
          clEnumValN(TiedWeights::Recenter, "recenter",
                     "keep them; centre at run time where it pays"),
          clEnumValN(TiedWeights::Clone, "clone", "add a centred copy"),
          clEnumValN(TiedWeights::Keep, "keep",
                     "keep them and centre nothing behind them"))};
  Option<bool> runtimeCenters{
      *this, "runtime-centers", llvm::cl::init(true),
      llvm::cl::desc("Whether activations may be centred at run time")};
  Option<FoldMode> fold{
      *this, "fold", llvm::cl::init(FoldMode::Constants),
      llvm::cl::desc("What becomes of centred weights"),
      llvm::cl::values(
          clEnumValN(FoldMode::None, "none", "leave renorm.center on them"),
          clEnumValN(FoldMode::Constants, "constants",
                     "evaluate constants in f64, rounded once"),
          clEnumValN(FoldMode::Prepare, "prepare",
                     "the same, and a companion function centres the weights "
                     "that are arguments"))};
  ListOption<std::string> weights{
      *this, "weights",
      llvm::cl::desc("With fold=prepare: the arguments that are weights, besides "
                     "those with the attribute renorm.weight: numbers, ranges "
                     "(3-17), or names in their locations")};
  Option<CompressMode> compress{
      *this, "compress", llvm::cl::init(CompressMode::None),
      llvm::cl::desc("Leave out one channel of zero-mean streams (CRMSNorm)"),
      llvm::cl::values(
          clEnumValN(CompressMode::None, "none", "keep all channels"),
          clEnumValN(CompressMode::WherePaying, "paying", "where it pays"),
          clEnumValN(CompressMode::Force, "force", "wherever it is exact"))};
  Option<bool> remarks{
      *this, "remarks", llvm::cl::init(true),
      llvm::cl::desc("Remark on every LayerNorm that stays, with the reason")};
};

/// Raise, recenter, fold. Renorm ops stay in the IR.
void buildOptimizePipeline(OpPassManager &pm, const OptimizeOptions &options);
void registerOptimizePipeline();

} // namespace renorm
} // namespace mlir

#endif // RENORM_PIPELINES_OPTIMIZE_H
