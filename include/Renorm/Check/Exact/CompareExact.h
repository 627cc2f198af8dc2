//===- CompareExact.h - Equality over a prime field -------------*- C++ -*-===//
//
// Both modules run over the integers modulo a prime of 61 bits, on uniformly
// random floats. Two polynomials of the inputs that differ agree there with a
// probability of at most their degree / 2^61. What is not algebra (exp, erf,
// ...) is a random function of its argument, the same in both modules.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_CHECK_EXACT_COMPAREEXACT_H
#define RENORM_CHECK_EXACT_COMPAREEXACT_H

#include "Renorm/Check/Compare.h"

namespace mlir::renorm::check {

struct ExactSubject {
  ModuleOp before, after;
  std::string entryBefore, entryAfter;
};

/// Runs both on `options.trials` random inputs. An output agrees if all of its
/// entries are equal and one of them at least is finite. Fails with located
/// errors if a module holds what exact mode does not know.
FailureOr<ModeReport> compareExact(const ExactSubject &subject,
                                   ArrayRef<InputSpec> specs,
                                   const CompareOptions &options);

/// Emits remarks at the first norm whose results differ in `trial`, in both
/// modules; returns its number from 0. Nothing if it was not found, which a
/// remark says.
FailureOr<std::optional<unsigned>>
locateExactDifference(const ExactSubject &subject, ArrayRef<InputSpec> specs,
                      const CompareOptions &options, unsigned trial);

/// Writes the gradients of norms in `module` as linalg, which the interpreter
/// knows. Fails with an error at an op that does not decompose.
LogicalResult writeOutGradients(ModuleOp module);

} // namespace mlir::renorm::check

#endif // RENORM_CHECK_EXACT_COMPAREEXACT_H
