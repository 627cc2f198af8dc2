//===- BisectRewrites.h - Which rewrite of a pass is the guilty one -*- C++ -*-===//
//
// Private to bisection. A pass of ours numbers its rewrites and stops after N of
// them (Analysis/NumberedRewrites.h); the module is right with any N. So the
// guilty rewrite is found with log2 of their number of comparisons.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_CHECK_BISECTREWRITES_H
#define RENORM_LIB_CHECK_BISECTREWRITES_H

#include "Renorm/Analysis/NumberedRewrites.h"
#include "Renorm/Check/CheckModules.h"

namespace mlir::renorm::check {

/// A comparison whose diagnostics are not about the run that was asked for.
struct Step {
  /// Nothing if the modules could not be compared.
  std::optional<bool> equal;
  std::string error;
};
Step compareQuietly(ModuleOp before, ModuleOp after,
                    const CheckOptions &options);

/// Runs `pass`, a pipeline, with a limit if one is given; quiet but for errors.
/// Returns what it asked for.
FailureOr<std::vector<NumberedRewrites::Rewrite>>
runCounted(ModuleOp module, StringRef pass, std::optional<int64_t> limit);

/// The first rewrite of `pass` on `before` with which the result differs from
/// `before` in the one mode of `options`. Nothing if the pass numbers nothing, or
/// differs without any of them.
std::optional<FaultyRewrite> bisectRewrites(ModuleOp before, StringRef pass,
                                            const CheckOptions &options);

/// Makes `module` smaller while `pass` still changes its function: other results
/// and functions go, and what stands far before the difference becomes an
/// argument. `options` names its entry. Returns the number of ops left.
unsigned reduceModule(ModuleOp module, StringRef pass,
                      const CheckOptions &options);

} // namespace mlir::renorm::check

#endif // RENORM_LIB_CHECK_BISECTREWRITES_H
