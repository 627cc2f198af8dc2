//===- BisectRewrites.cpp - Which rewrite of a pass is the guilty one -----===//

#include "BisectRewrites.h"
#include "Renorm/Analysis/NormReport.h"
#include "Renorm/Check/LoadModule.h"
#include "mlir/Pass/PassManager.h"

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::check;

namespace {
/// Does something with the count of rewrites, at its place in a pipeline.
struct WithRewrites : PassWrapper<WithRewrites, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(WithRewrites)

  explicit WithRewrites(std::function<void(NumberedRewrites &)> action)
      : action(std::move(action)) {}

  void runOnOperation() override {
    action(getAnalysis<NormReport>().rewrites);
    markAllAnalysesPreserved();
  }

  std::function<void(NumberedRewrites &)> action;
};
} // namespace

Step mlir::renorm::check::compareQuietly(ModuleOp before, ModuleOp after,
                                         const CheckOptions &options) {
  Step step;
  ScopedDiagnosticHandler quiet(
      before.getContext(), [&](Diagnostic &diagnostic) {
        if (diagnostic.getSeverity() == DiagnosticSeverity::Error &&
            step.error.empty())
          step.error = diagnostic.str();
        return success();
      });
  FailureOr<CheckReport> report =
      checkModules({before, after, /*pipeline=*/""}, options);
  // A mode that was left out says nothing.
  if (succeeded(report) && !report->modes.empty())
    step.equal = report->equal();
  return step;
}

FailureOr<std::vector<NumberedRewrites::Rewrite>>
mlir::renorm::check::runCounted(ModuleOp module, StringRef pass,
                                std::optional<int64_t> limit) {
  // What it remarks was said when the whole pipeline ran.
  ScopedDiagnosticHandler quiet(
      module.getContext(), [](Diagnostic &diagnostic) {
        return success(diagnostic.getSeverity() != DiagnosticSeverity::Error);
      });
  std::vector<NumberedRewrites::Rewrite> asked;
  PassManager pm(module.getContext());
  if (limit)
    pm.addPass(std::make_unique<WithRewrites>(
        [&](NumberedRewrites &rewrites) { rewrites.limitTo(*limit); }));
  if (failed(parseModulePipeline(module, pass, pm)))
    return failure();
  pm.addPass(std::make_unique<WithRewrites>(
      [&](NumberedRewrites &rewrites) { asked = rewrites.asked(); }));
  if (failed(pm.run(module)))
    return module.emitError("the pipeline '") << pass << "' failed";
  if (failed(verifyResources(module)))
    return failure();
  return asked;
}

/// Whether the first `limit` rewrites leave the function as it is. A module that
/// cannot be compared counts as another.
static bool staysEqual(ModuleOp before, StringRef pass, int64_t limit,
                       const CheckOptions &options) {
  OwningOpRef<ModuleOp> after = before.clone();
  if (failed(runCounted(*after, pass, limit)))
    return false;
  return compareQuietly(before, *after, options).equal.value_or(false);
}

std::optional<FaultyRewrite>
mlir::renorm::check::bisectRewrites(ModuleOp before, StringRef pass,
                                    const CheckOptions &options) {
  OwningOpRef<ModuleOp> whole = before.clone();
  auto asked = runCounted(*whole, pass, std::nullopt);
  if (failed(asked) || asked->empty() || !staysEqual(before, pass, 0, options))
    return std::nullopt;
  int64_t equal = 0, different = asked->size();
  while (different - equal > 1) {
    int64_t middle = (equal + different) / 2;
    if (staysEqual(before, pass, middle, options))
      equal = middle;
    else
      different = middle;
  }
  const NumberedRewrites::Rewrite &guilty = (*asked)[different - 1];
  return FaultyRewrite{guilty.what, guilty.loc, different,
                       static_cast<int64_t>(asked->size())};
}
