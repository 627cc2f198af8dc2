//===- Compare.h - Two modules on the same inputs ---------------*- C++ -*-===//
//
//   wide    both in f64; error of an output = max|a - b| / max|a|
//   native  both in their own types, against the first in f64; error of an
//           output = |x - truth|_2 / |truth|_2, and how much it grew
//   exact   both modulo a prime (Exact/CompareExact.h); no error is allowed
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_CHECK_COMPARE_H
#define RENORM_CHECK_COMPARE_H

#include "Renorm/Check/RandomInputs.h"
#include "Renorm/Check/Runner.h"

namespace mlir::renorm::check {

/// Largest relative error that reordering sums in f64 may cause.
inline constexpr double kWideTolerance = 1e-10;

struct Tolerance {
  double value;
  /// One sentence for the report.
  std::string reason;
  /// Largest relative rounding of a weight that was folded; 0 if none was.
  double rounding = 0;
  /// Arrays of numbers in the second module that are not in the first.
  unsigned newWeights = 0;
};

/// The tolerance for comparing two files in f64. If every constant of `after`
/// stands in `before`, it is kWideTolerance. Otherwise new constants were
/// rounded once to their own type, by up to u = 2^-p for p significant bits,
/// and the tolerance is 32 u of the narrowest such type (f32: 1.9e-6): a model
/// of some ten layers passes a few such errors on, while the smallest error of
/// a wrong rewrite that we know of is 6e-5 (a ConvNeXt with one branch
/// centred).
Tolerance deriveTolerance(ModuleOp before, ModuleOp after);

/// The worst difference found in one output.
struct Difference {
  double error = 0;
  unsigned trial = 0;
  /// Row-major, with both values there.
  int64_t flatIndex = 0;
  std::string index;
  double before = 0, after = 0;
  /// Whether anything finite was compared.
  bool compared = false;
};

/// `max|a - b| / max|a|` with the place of the maximum; infinite if shapes
/// differ or one side alone is not finite. Where both are the same infinity or
/// both NaN they agree. If a is 0 everywhere, the error is max|b|.
Difference compareTensors(const HostTensor &before, const HostTensor &after);

/// `|x - truth|_2 / |truth|_2` over the entries where truth is finite.
double relativeL2(const HostTensor &truth, const HostTensor &x);

/// One row of the report.
struct OutputReport {
  std::string type;
  Difference worst;
  /// Native mode: root mean square over the trials of the L2 errors, and by how
  /// much the error grew, typically (geometric mean) and at worst.
  double beforeError = 0, afterError = 0, growth = 1, worstGrowth = 1;
  /// Trials in which the first module gave finite results.
  unsigned judgedTrials = 0;
  bool integer = false;
  /// Wide mode: the difference in each trial, and what was allowed where it is
  /// worst.
  SmallVector<Difference, 0> errors;
  double allowed = 0;
  /// Exact mode: the entries that differ, as residues; `worst.error` is the
  /// share of entries that do.
  std::string beforeText, afterText;
  bool agrees = true;
  /// Wide mode: what is allowed is as large as the output itself, so nothing but
  /// its size was compared.
  bool isNoise() const { return agrees && !integer && allowed >= 1; }
  bool differs() const {
    return !agrees && (worst.compared || judgedTrials > 0);
  }
};

struct ModeReport {
  std::string mode;
  unsigned trials = 0;
  Tolerance tolerance;
  SmallVector<OutputReport> outputs;
  bool agrees() const;
  /// Whether a difference was seen. Without one, a mode that does not agree has
  /// outputs with nothing finite in them.
  bool differs() const;
  /// The output whose error exceeds its tolerance by most.
  unsigned worstOutput() const;
};

struct CompareOptions {
  unsigned trials = kNumRecipes;
  uint64_t seed = 1;
  std::string entry;
  /// Called before each trial; for progress.
  std::function<void(StringRef mode, unsigned trial)> progress;
};

/// The inputs on which both sides are compared. They are those of the entry as
/// it was imported: floats are rounded to its types even if they are then
/// widened.
class InputSource {
public:
  /// `entry` is the entry before anything is widened.
  InputSource(func::FuncOp entry, uint64_t seed);
  /// The inputs of a trial, in the types that `runner` takes.
  SmallVector<HostTensor> get(unsigned trial, const Runner &runner) const;
  /// Finds dynamic sizes with which `runner` runs all recipes; fails with the
  /// errors of the last attempt.
  LogicalResult chooseSizes(const Runner &runner);
  ArrayRef<InputSpec> getSpecs() const { return specs; }

private:
  SmallVector<InputSpec> specs;
  uint64_t seed;
  SizeChoice sizes;
};

/// Runs both on the same trials.
FailureOr<ModeReport> compareWide(const Runner &before, const Runner &after,
                                  const InputSource &inputs,
                                  const Tolerance &tolerance,
                                  const CompareOptions &options);

/// `truth` is the first module in f64; an error may grow `maxGrowth`-fold.
FailureOr<ModeReport> compareNative(const Runner &before, const Runner &after,
                                    const Runner &truth, double maxGrowth,
                                    const InputSource &inputs,
                                    const CompareOptions &options);

/// Emits a located error if number, types or ranks of arguments or results
/// differ.
LogicalResult checkSignatures(func::FuncOp before, func::FuncOp after);

} // namespace mlir::renorm::check

#endif // RENORM_CHECK_COMPARE_H
