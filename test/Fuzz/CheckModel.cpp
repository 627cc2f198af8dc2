//===- CheckModel.cpp - Do the passes keep a random model? ----------------===//

#include "CheckModel.h"
#include "Renorm/Analysis/NormReport.h"
#include "Renorm/Check/CheckModules.h"
#include "Renorm/Check/Exact/CompareExact.h"
#include "Renorm/Check/LoadModule.h"
#include "Renorm/IR/PreparedWeights.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassManager.h"
#include <cmath>

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::fuzz;

llvm::StringRef mlir::renorm::fuzz::describe(Verdict verdict) {
  switch (verdict) {
  case Verdict::Equal:
    return "equal";
  case Verdict::Different:
    return "DIFFERENT";
  case Verdict::PassFailed:
    return "PASS FAILED";
  case Verdict::NotDeterministic:
    return "NOT DETERMINISTIC";
  case Verdict::NotIdempotent:
    return "NOT IDEMPOTENT";
  case Verdict::NotCompared:
    return "not compared";
  case Verdict::BadModel:
    return "no module";
  }
  return "";
}

void Counters::add(const Counters &other) {
  static_assert(sizeof(Counters) % sizeof(uint64_t) == 0);
  auto *to = reinterpret_cast<uint64_t *>(this);
  auto *from = reinterpret_cast<const uint64_t *>(&other);
  for (size_t i = 0; i < sizeof(Counters) / sizeof(uint64_t); ++i)
    __atomic_fetch_add(&to[i], from[i], __ATOMIC_RELAXED);
}

namespace {
/// Reads the record of the passes in front of it.
struct CountNorms : PassWrapper<CountNorms, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(CountNorms)
  explicit CountNorms(Counters &counters) : counters(counters) {}
  void runOnOperation() override {
    markAllAnalysesPreserved();
    getOperation().walk([&](AddNormOp) { ++counters.fused; });
    auto report = getCachedAnalysis<NormReport>();
    if (!report)
      return;
    for (const NormReport::Norm &norm : report->get().norms) {
      counters.layerNorms += norm.kind == "layer_norm";
      counters.rmsNorms += norm.kind == "rms_norm";
      counters.toRMS += norm.kind == "layer_norm" && norm.verdict == "rms_norm";
      counters.toCRMS += norm.verdict == "crms_norm";
      counters.kept += norm.kind == "layer_norm" && norm.verdict == "kept";
    }
    counters.runtimeCenters += report->get().runtimeCenters;
    counters.weightsFolded += report->get().weightsFolded;
  }
  Counters &counters;
};

std::string print(ModuleOp module) {
  std::string text;
  llvm::raw_string_ostream os(text);
  module.print(os);
  return text;
}

LogicalResult run(ModuleOp module, StringRef pipeline, Counters *counters) {
  PassManager pm(module.getContext());
  if (failed(check::parseModulePipeline(module, pipeline, pm)))
    return failure();
  if (counters)
    pm.addPass(std::make_unique<CountNorms>(*counters));
  return success(succeeded(pm.run(module)) && succeeded(verify(module)));
}

/// Whether a second run has nothing to do: all passes are ours, and none brings
/// back the linalg that another one raises, or moves a norm behind its readers,
/// where more of a stream may lie in front of it than before.
bool isClosed(StringRef pipeline) {
  return !pipeline.contains("cse") && !pipeline.contains("canonicalize") &&
         !pipeline.contains("linalg") && !pipeline.contains("defer=true");
}
} // namespace

/// The verdict of exact mode; nothing if it cannot run them.
static std::optional<bool> equalExactly(ModuleOp before, ModuleOp after,
                                        std::string &detail) {
  check::CompareOptions options;
  options.trials = 2;
  // Weights go through a companion first, where the passes wrote one.
  OwningOpRef<ModuleOp> unprepared = after.clone();
  if (failed(inlinePreparations(*unprepared)))
    return std::nullopt;
  auto entry = before.lookupSymbol<func::FuncOp>("main");
  FailureOr<check::ModeReport> report = check::compareExact(
      {before, *unprepared, "main", "main"}, check::inferInputs(entry), options);
  if (failed(report))
    return std::nullopt;
  if (report->agrees())
    return true;
  // Infinities on both sides: nothing was compared.
  if (llvm::none_of(report->outputs, [](const check::OutputReport &output) {
        return output.worst.compared;
      }))
    return std::nullopt;
  check::CheckReport whole;
  whole.modes.push_back(*report);
  check::CheckOptions checkOptions;
  llvm::raw_string_ostream os(detail);
  check::printReport(whole, checkOptions, os);
  return false;
}

static std::optional<bool> equalWidely(ModuleOp before,
                                       const RandomModel &model,
                                       std::string &detail) {
  StringRef pipeline = model.pipeline;
  check::CheckOptions options;
  // Chains of norms of tiny rows lose digits; what is wrong is wrong by far
  // more, as weights are random.
  options.tolerance = 1e-7;
  FailureOr<check::CheckReport> report =
      check::checkModules({before, nullptr, pipeline.str()}, options);
  if (failed(report))
    return std::nullopt;
  if (report->equal())
    return true;
  bool finite = llvm::any_of(report->modes, [](const check::ModeReport &mode) {
    return llvm::any_of(mode.outputs, [](const check::OutputReport &output) {
      return output.worst.compared;
    });
  });
  if (!finite)
    return std::nullopt;
  // More is allowed where roundings alone do more, and is no verdict where they
  // are all there is.
  FailureOr<check::CheckReport> judged = check::checkModules(
      {before, nullptr, pipeline.str()}, check::CheckOptions());
  if (succeeded(judged) && judged->equal()) {
    for (const check::ModeReport &mode : judged->modes)
      for (const check::OutputReport &output : mode.outputs)
        if (output.isNoise())
          return std::nullopt;
    return true;
  }
  // Roundings on one side, 0/0 on the other: neither is a value of the norm.
  bool undefined = llvm::all_of(report->modes, [](const check::ModeReport &mode) {
    return llvm::all_of(mode.outputs, [](const check::OutputReport &output) {
      return output.agrees || std::isnan(output.worst.after) ||
             std::isnan(output.worst.before);
    });
  });
  if (model.noEpsilon && undefined)
    return std::nullopt;
  llvm::raw_string_ostream os(detail);
  check::printReport(*report, options, os);
  return false;
}

CheckOutcome mlir::renorm::fuzz::checkModel(const RandomModel &model,
                                            const CheckSettings &settings,
                                            MLIRContext &context) {
  CheckOutcome outcome;
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
    if (diagnostic.getSeverity() != DiagnosticSeverity::Error)
      return;
    llvm::raw_string_ostream os(outcome.detail);
    os << diagnostic.getLocation() << ": error: " << diagnostic << "\n";
  });
  auto conclude = [&](Verdict verdict) {
    outcome.verdict = verdict;
    return outcome;
  };

  auto before = parseSourceString<ModuleOp>(model.text, &context);
  outcome.before = model.text;
  if (!before)
    return conclude(Verdict::BadModel);
  if (!model.preparation.empty()) {
    if (failed(run(*before, model.preparation, nullptr))) {
      // That some combination of MLIR's own passes fails is not our matter.
      before = parseSourceString<ModuleOp>(model.text, &context);
      outcome.detail.clear();
    }
    outcome.before = print(*before);
  }

  OwningOpRef<ModuleOp> after = before->clone();
  if (failed(run(*after, model.pipeline, &outcome.counters)))
    return conclude(Verdict::PassFailed);
  outcome.counters.models = 1;
  outcome.after = print(*after);

  std::optional<bool> exact, wide;
  if (model.foldsExactly)
    exact = equalExactly(*before, *after, outcome.detail);
  outcome.counters.exact = exact.has_value();
  // Numbers that the passes compute and round (weights, a scale with a root in
  // it) make exact mode see a difference, which f64 then judges.
  if (exact != true || settings.wide) {
    wide = equalWidely(*before, model, outcome.detail);
    outcome.counters.wide = wide.has_value();
    if (wide == false)
      return conclude(Verdict::Different);
    outcome.counters.rounded += exact == false && wide == true;
    if (exact == false && !wide)
      return conclude(Verdict::Different);
  }
  if (!exact && !wide)
    return conclude(Verdict::NotCompared);
  if (!settings.repeat)
    return outcome;

  // In contexts of their own, as a context keeps the names of all resources.
  // Threads and forks do not go together; test/Integration/same-bytes.test has
  // the threads.
  auto rerun = [&](StringRef text) -> FailureOr<std::string> {
    MLIRContext fresh(context.getDialectRegistry(),
                      MLIRContext::Threading::DISABLED);
    ScopedDiagnosticHandler silence(&fresh, [](Diagnostic &) {});
    auto module = parseSourceString<ModuleOp>(text, &fresh);
    if (!module || failed(run(*module, model.pipeline, nullptr)))
      return failure();
    return print(*module);
  };
  FailureOr<std::string> again = rerun(outcome.before);
  if (failed(again))
    return conclude(Verdict::PassFailed);
  if (*again != outcome.after) {
    outcome.detail += "second result:\n" + *again;
    return conclude(Verdict::NotDeterministic);
  }
  if (!isClosed(model.pipeline))
    return outcome;
  again = rerun(outcome.after);
  if (failed(again))
    return conclude(Verdict::PassFailed);
  if (*again != outcome.after) {
    outcome.detail += "result of the second run:\n" + *again;
    return conclude(Verdict::NotIdempotent);
  }
  return outcome;
}
