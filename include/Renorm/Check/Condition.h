//===- Condition.h - What one rounding of all inputs does -------*- C++ -*-===//
//
// An output may be so ill-conditioned, or computed so unfavourably, that f64
// gives only some of its digits: a one-pass variance of rows with a large mean,
// a gradient that is zero in exact arithmetic. Then two right modules differ by
// more than reordered sums usually do. How much is measured, not assumed.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_CHECK_CONDITION_H
#define RENORM_CHECK_CONDITION_H

#include "Renorm/Check/Compare.h"

namespace mlir::renorm::check {

/// How many times the measured effect of roundings is allowed.
inline constexpr double kConditionMargin = 32;

/// For each trial and output: the relative change of the output when every float
/// argument and weight of `wide`, a module in f64, moves by up to one unit in the
/// last place. The larger of two draws. `truth` runs `wide`.
FailureOr<std::vector<SmallVector<double>>>
measureCondition(ModuleOp wide, StringRef entry, const Runner &truth,
                 const InputSource &inputs, const CompareOptions &options);

/// Raises what is allowed for each output of `report`, of wide mode, to
/// kConditionMargin times its condition, trial by trial, and judges again.
void allowCondition(ModeReport &report,
                    ArrayRef<SmallVector<double>> condition);

} // namespace mlir::renorm::check

#endif // RENORM_CHECK_CONDITION_H
