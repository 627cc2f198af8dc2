//===- CheckModules.cpp - Are two modules the same function? --------------===//
//
//   two files    wide(A) against wide(B)              native: A and B
//   pipeline P   wide(A) against wide(P(wide(A)))     native: A and P(A)
//   exact: A and B, or A and P(A), as they stand
//
// In wide mode P runs on the widened module: its weights are then folded in f64, and nothing
// but the order of sums is left to differ.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Check/CheckModules.h"
#include "Renorm/Check/Condition.h"
#include "Renorm/Check/Exact/CompareExact.h"
#include "Renorm/Check/LoadModule.h"
#include "Renorm/Check/LocateDifference.h"
#include "Renorm/Check/RoundingNoise.h"
#include "Renorm/Check/Widen.h"
#include "Renorm/IR/PreparedWeights.h"
#include "Renorm/IR/Renorm.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::check;

/// Limits of native mode: a re-centred norm reads other, equally rounded
/// numbers; a CRMSNorm also restores the entry that was dropped.
static constexpr double kMaxGrowth = 1.5;
static constexpr double kMaxGrowthCRMS = 4.0;

/// How many times the measured effect of rounding is allowed: the measurement
/// is one draw, and a folded weight may meet its bound where the draw did not.
static constexpr double kNoiseMargin = 8;

bool CheckReport::equal() const {
  return normMismatches.empty() &&
         llvm::all_of(modes,
                      [](const ModeReport &mode) { return mode.agrees(); });
}

bool CheckReport::differs() const {
  return !normMismatches.empty() ||
         llvm::any_of(modes, std::mem_fn(&ModeReport::differs));
}

/// With or without `builtin.module(...)` around: parsed as it stands, the
/// former would mean the modules inside of this one, and do nothing.
LogicalResult mlir::renorm::check::parseModulePipeline(ModuleOp module,
                                                       StringRef pipeline,
                                                       OpPassManager &pm) {
  pipeline = pipeline.trim();
  if (pipeline.consume_front("builtin.module(") && !pipeline.consume_back(")"))
    return module.emitError("the pipeline lacks a closing parenthesis");
  std::string error;
  llvm::raw_string_ostream os(error);
  if (failed(parsePassPipeline(pipeline, pm, os)))
    return module.emitError("the pipeline cannot be parsed: ") << error;
  return success();
}

LogicalResult mlir::renorm::check::runPipeline(ModuleOp module,
                                               StringRef pipeline) {
  PassManager pm(module.getContext());
  if (failed(parseModulePipeline(module, pipeline, pm)))
    return failure();
  if (failed(pm.run(module)))
    return module.emitError("the pipeline '") << pipeline << "' failed";
  // What is compared takes the weights as they were before the pipeline.
  if (failed(inlinePreparations(module)))
    return failure();
  return verifyResources(module);
}

static bool hasCRMSNorm(ModuleOp module) {
  return module
      .walk([](NormOpInterface norm) {
        return norm.getNormKind() == NormKind::CRMSNorm
                   ? WalkResult::interrupt()
                   : WalkResult::advance();
      })
      .wasInterrupted();
}

namespace {
/// The modules and runners of one check, made when a mode first needs them.
class Check {
public:
  Check(const CheckSubject &subject, const CheckOptions &options)
      : subject(subject), options(options) {}

  FailureOr<CheckReport> run();

private:
  LogicalResult prepare();
  LogicalResult prepareWeights();
  LogicalResult runWide();
  LogicalResult runNative();
  void noteNothingCompared(const ModeReport &mode);
  LogicalResult runExact();
  LogicalResult buildTruth();
  LogicalResult lowerToNoise(Tolerance &tolerance);

  CheckSubject subject;
  const CheckOptions &options;
  CheckReport report;
  std::string entryBefore, entryAfter;
  std::optional<InputSource> inputs;
  /// `after`, where its entry takes prepared weights.
  OwningOpRef<ModuleOp> unprepared;
  OwningOpRef<ModuleOp> wideBefore;
  /// `before` in f64.
  std::unique_ptr<Runner> truth;
};
} // namespace

/// Both entries take the weights that the first one takes.
LogicalResult Check::prepareWeights() {
  auto hasCompanions = [](ModuleOp module) {
    return llvm::any_of(module.getOps<func::FuncOp>(), isPreparation);
  };
  if (!subject.after || !hasCompanions(subject.after) ||
      hasCompanions(subject.before))
    return success();
  unprepared = subject.after.clone();
  subject.after = *unprepared;
  if (failed(inlinePreparations(subject.after)))
    return failure();
  report.notes.push_back("the second module's weights go through its companion "
                         "function first");
  return success();
}

/// Finds the entries and the sizes of the inputs.
LogicalResult Check::prepare() {
  if (failed(prepareWeights()))
    return failure();
  FailureOr<func::FuncOp> before = findEntry(subject.before, options.entry);
  if (failed(before))
    return failure();
  entryBefore = entryAfter = before->getSymName().str();
  if (subject.after) {
    // A file of one function may call it what it likes.
    FailureOr<func::FuncOp> after = findEntry(subject.after, options.entry);
    if (failed(after) || failed(checkSignatures(*before, *after)))
      return failure();
    entryAfter = after->getSymName().str();
  }
  inputs.emplace(*before, options.seed);
  report.inputs.assign(inputs->getSpecs().begin(), inputs->getSpecs().end());
  return success();
}

LogicalResult Check::buildTruth() {
  wideBefore = subject.before.clone();
  if (failed(widenToF64(*wideBefore)))
    return failure();
  FailureOr<std::unique_ptr<Runner>> runner =
      Runner::compile(*wideBefore, entryBefore);
  if (failed(runner))
    return failure();
  truth = std::move(*runner);
  return inputs->chooseSizes(*truth);
}

/// Replaces the bound for any model by what roundings do to this one.
LogicalResult Check::lowerToNoise(Tolerance &tolerance) {
  if (tolerance.rounding == 0)
    return success();
  FailureOr<double> noise = measureRoundingNoise(
      *wideBefore, entryBefore, *truth, tolerance.rounding, *inputs, options);
  if (failed(noise))
    return failure();
  double measured = kWideTolerance + kNoiseMargin * *noise;
  if (!(measured < tolerance.value))
    return success();
  tolerance.value = measured;
  tolerance.reason +=
      llvm::formatv("; measured on this model, rounding every weight does "
                    "{0:e1}, allowed is {1} times that",
                    *noise, kNoiseMargin);
  return success();
}

LogicalResult Check::runWide() {
  Tolerance tolerance{kWideTolerance,
                      "both sides are f64 throughout: only the order of sums "
                      "may differ"};
  OwningOpRef<ModuleOp> wideAfter;
  if (subject.after) {
    tolerance = deriveTolerance(subject.before, subject.after);
    wideAfter = subject.after.clone();
  } else {
    wideAfter = wideBefore->clone();
    if (failed(runPipeline(*wideAfter, subject.pipeline)))
      return failure();
  }
  if (options.tolerance)
    tolerance = {*options.tolerance, "asked for by --tolerance"};
  else if (failed(lowerToNoise(tolerance)))
    return failure();
  if (failed(widenToF64(*wideAfter)))
    return failure();
  if (!subject.after) {
    auto before = wideBefore->lookupSymbol<func::FuncOp>(entryBefore);
    FailureOr<func::FuncOp> after = findEntry(*wideAfter, entryAfter);
    if (failed(after) || failed(checkSignatures(before, *after)))
      return failure();
  }
  FailureOr<std::unique_ptr<Runner>> after =
      Runner::compile(*wideAfter, entryAfter);
  if (failed(after))
    return failure();
  FailureOr<ModeReport> mode =
      compareWide(*truth, **after, *inputs, tolerance, options);
  if (failed(mode))
    return failure();
  if (!mode->agrees() && !options.tolerance) {
    // Only where it may matter: it compiles one more module.
    auto condition = measureCondition(*wideBefore, entryBefore, *truth, *inputs,
                                      options);
    if (failed(condition))
      return failure();
    allowCondition(*mode, *condition);
  }
  report.modes.push_back(*mode);
  report.normMismatches =
      findNormMismatches(*wideBefore, *wideAfter, entryBefore, entryAfter);
  if (!mode->differs()) {
    noteNothingCompared(*mode);
    return success();
  }
  const Difference &worst = mode->outputs[mode->worstOutput()].worst;
  FailureOr<std::optional<unsigned>> located =
      locateDifference(*wideBefore, *wideAfter, entryBefore, entryAfter,
                       *inputs, worst.trial, tolerance.value);
  if (failed(located))
    report.notes.push_back("the difference was not located: the instrumented "
                           "modules do not run");
  else
    report.faultyNorm = *located;
  return success();
}

void Check::noteNothingCompared(const ModeReport &mode) {
  if (!mode.agrees())
    report.notes.push_back(mode.mode +
                           " mode shows neither equality nor a difference: in "
                           "some output no trial gave a finite value");
}

LogicalResult Check::runNative() {
  if (!hasNarrowFloats(subject.before)) {
    report.notes.push_back("native mode has nothing to say: the first module "
                           "is in f64, which is its own truth");
    return success();
  }
  OwningOpRef<ModuleOp> owned;
  ModuleOp nativeAfter = subject.after;
  if (!nativeAfter) {
    owned = subject.before.clone();
    if (failed(runPipeline(*owned, subject.pipeline)))
      return failure();
    nativeAfter = *owned;
  }
  // Before the module is lowered and its norms are gone.
  double maxGrowth = hasCRMSNorm(nativeAfter) ? kMaxGrowthCRMS : kMaxGrowth;
  auto before = Runner::compile(subject.before, entryBefore);
  if (failed(before))
    return failure();
  auto after = Runner::compile(nativeAfter, entryAfter);
  if (failed(after))
    return failure();
  FailureOr<ModeReport> mode =
      compareNative(**before, **after, *truth, maxGrowth, *inputs, options);
  if (failed(mode))
    return failure();
  report.modes.push_back(*mode);
  return success();
}

LogicalResult Check::runExact() {
  OwningOpRef<ModuleOp> owned;
  ExactSubject exact{subject.before, subject.after, entryBefore, entryAfter};
  if (!exact.after) {
    owned = subject.before.clone();
    if (failed(runPipeline(*owned, subject.pipeline)))
      return failure();
    exact.after = *owned;
    FailureOr<func::FuncOp> before = findEntry(subject.before, entryBefore);
    FailureOr<func::FuncOp> after = findEntry(*owned, entryAfter);
    if (failed(before) || failed(after) ||
        failed(checkSignatures(*before, *after)))
      return failure();
  }
  bool folded = deriveTolerance(subject.before, exact.after).newWeights != 0;
  // Next to other modes it says what it can, and fails nothing that rounding
  // explains.
  if (folded && (options.wide || options.native)) {
    report.notes.push_back(
        "exact mode was left out: the second module has weights that are not "
        "in "
        "the first, which were rounded when they were folded; it compares "
        "what renorm-optimize{fold=none} makes");
    return success();
  }
  OwningOpRef<ModuleOp> before = exact.before.clone();
  OwningOpRef<ModuleOp> after = exact.after.clone();
  if (failed(writeOutGradients(*before)) || failed(writeOutGradients(*after)))
    return failure();
  exact.before = *before;
  exact.after = *after;
  FailureOr<ModeReport> mode = compareExact(exact, report.inputs, options);
  if (failed(mode))
    return failure();
  report.modes.push_back(*mode);
  if (!mode->differs()) {
    noteNothingCompared(*mode);
    return success();
  }
  if (folded)
    report.notes.push_back(
        "the second module has weights that are not in the first: folded "
        "weights are rounded and never exactly equal. Exact mode compares what "
        "renorm-optimize{fold=none} makes");
  (void)walkBack(exact, report.inputs, options,
                 mode->outputs[mode->worstOutput()].worst.trial,
                 mode->worstOutput());
  FailureOr<std::optional<unsigned>> located =
      locateExactDifference(exact, report.inputs, options,
                            mode->outputs[mode->worstOutput()].worst.trial);
  if (failed(located))
    report.notes.push_back("the difference was not located: the raised modules "
                           "do not run");
  else if (!report.faultyNorm)
    report.faultyNorm = *located;
  return success();
}

FailureOr<CheckReport> Check::run() {
  if (failed(prepare()))
    return failure();
  if ((options.wide || options.native) && failed(buildTruth()))
    return failure();
  if (options.exact && failed(runExact()))
    return failure();
  if (options.wide && failed(runWide()))
    return failure();
  if (options.native && failed(runNative()))
    return failure();
  return std::move(report);
}

FailureOr<CheckReport>
mlir::renorm::check::checkModules(const CheckSubject &subject,
                                  const CheckOptions &options) {
  return Check(subject, options).run();
}
