//===- RoundingNoise.h - What rounding the weights once can do --*- C++ -*-===//

#ifndef RENORM_CHECK_ROUNDINGNOISE_H
#define RENORM_CHECK_ROUNDINGNOISE_H

#include "Renorm/Check/Compare.h"

namespace mlir::renorm::check {

/// Multiplies each f64 weight of `module` by 1 + r * unit, r uniform in [-1, 1].
/// Constants of equal entries (no weights of a model, as a rule) stay as they
/// are unless `splats` is set; then each entry has its own r.
void perturbWeights(ModuleOp module, double unit, uint64_t seed,
                    bool splats = false);

/// The largest relative error of an output when every weight of `wide`, a
/// module in f64, is off by up to `unit` of its size. `truth` runs `wide`.
FailureOr<double> measureRoundingNoise(ModuleOp wide, StringRef entry,
                                       const Runner &truth, double unit,
                                       const InputSource &inputs,
                                       const CompareOptions &options);

} // namespace mlir::renorm::check

#endif // RENORM_CHECK_ROUNDINGNOISE_H
