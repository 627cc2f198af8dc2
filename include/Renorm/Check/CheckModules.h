//===- CheckModules.h - Are two modules the same function? ------*- C++ -*-===//

#ifndef RENORM_CHECK_CHECKMODULES_H
#define RENORM_CHECK_CHECKMODULES_H

#include "Renorm/Check/Compare.h"

namespace mlir {
class OpPassManager;
} // namespace mlir

namespace mlir::renorm::check {

/// What is compared with `before`: another module, or what a pass pipeline
/// makes of it.
struct CheckSubject {
  ModuleOp before;
  /// Null if `pipeline` is set.
  ModuleOp after;
  /// A pipeline for builtin.module as mlir-opt takes it. In wide mode it runs
  /// on the widened module, so that folded weights are f64, too.
  std::string pipeline;
};

struct CheckOptions : CompareOptions {
  bool wide = true;
  bool native = false;
  bool exact = false;
  /// Replaces the derived tolerance of wide mode.
  std::optional<double> tolerance;
};

/// The first rewrite of a pass after which the function is another.
struct FaultyRewrite {
  /// Verb and object, such as "raise layer_norm".
  std::string what;
  Location loc;
  /// From 1, of those that the pass asks for.
  int64_t number, total;
};

/// The first pass of a pipeline after which the function is another.
struct FaultyPass {
  /// With its options, inside of the ops that it is nested in.
  std::string pass;
  /// From 1, of the passes written out.
  unsigned number, total;
  /// In which mode the modules differ.
  std::string mode;
  /// Nothing if the pass does not number what it does.
  std::optional<FaultyRewrite> rewrite = std::nullopt;
};

struct CheckReport {
  /// How the arguments were drawn.
  SmallVector<InputSpec> inputs;
  SmallVector<ModeReport, 1> modes;
  /// Why a mode that was asked for did not run.
  SmallVector<std::string> notes;
  /// Norms whose own parameters differ, which the inputs of the check may be too
  /// tame to show in the outputs: an epsilon next to large variances.
  SmallVector<std::string> normMismatches;
  /// The first norm whose results differ, from 0.
  std::optional<unsigned> faultyNorm;
  /// Filled in by whoever bisects (Bisect.h).
  std::optional<FaultyPass> faultyPass;
  bool equal() const;
  /// Whether a difference was seen; see ModeReport::differs.
  bool differs() const;
};

/// Compares the entries of both modules, in each mode. Where they differ in
/// wide mode, emits remarks about the place. Fails with located errors if a
/// module has no entry, does not compile or run, or if the signatures differ.
FailureOr<CheckReport> checkModules(const CheckSubject &subject,
                                    const CheckOptions &options);

/// Adds the passes of `pipeline` to `pm`, which is for builtin.module; the text
/// may have `builtin.module(...)` around it. Emits an error at `module`.
LogicalResult parseModulePipeline(ModuleOp module, StringRef pipeline,
                                  OpPassManager &pm);

/// Runs `pipeline` on `module`. Fails with an error also if a pass leaves a
/// resource without its data.
LogicalResult runPipeline(ModuleOp module, StringRef pipeline);

/// Writes the table and what is known of each failure.
void printReport(const CheckReport &report, const CheckOptions &options,
                 raw_ostream &os);

/// The same as JSON:
/// {"equal", "seed", "inputs": [{"type", "upper_bound", "inferred"}], "modes":
/// [{"mode", "trials", "tolerance", "reason",
///  "outputs": [{"type", "equal", "error", ...}]}], "norm_mismatches", "notes",
///  "faulty_norm", "faulty_pass": {"pass", "number", "total", "mode",
///  "rewrite": {"what", "loc", "number", "total"}}}
void printReportAsJson(const CheckReport &report, const CheckOptions &options,
                       raw_ostream &os);

} // namespace mlir::renorm::check

#endif // RENORM_CHECK_CHECKMODULES_H
