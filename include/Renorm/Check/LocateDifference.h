//===- LocateDifference.h - Where two modules part --------------*- C++ -*-===//
//
// The output of a norm does not change when its input is re-centred. So the
// norms of both modules, in the order of the program, are points where values
// must agree, and the first that does not brackets the fault.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_CHECK_LOCATEDIFFERENCE_H
#define RENORM_CHECK_LOCATEDIFFERENCE_H

#include "Renorm/Check/Compare.h"
#include "Renorm/IR/Renorm.h"

namespace mlir::renorm::check {

/// Emits remarks at the first norm whose results differ by more than
/// `tolerance` in `trial` of `inputs`, in both modules, and says whether the
/// fault lies in the values before it or in the norm. `before` and `after` are
/// what was compared (widened); copies of them are raised and instrumented.
///
/// Returns the number of the norm (from 0), or nothing if the modules have no
/// norms, not the same number of them, or if all norms agree; a remark says
/// which. Fails only if the instrumented code does.
FailureOr<std::optional<unsigned>>
locateDifference(ModuleOp before, ModuleOp after, StringRef entryBefore,
                 StringRef entryAfter, const InputSource &inputs,
                 unsigned trial, double tolerance);

/// Norms that are different functions of the same row: another epsilon (by more
/// than a rounding to f32), another place for it, other axes, another divisor.
/// One line each. Empty if both modules do not have the same number of norms.
SmallVector<std::string> findNormMismatches(ModuleOp before, ModuleOp after,
                                            StringRef entryBefore,
                                            StringRef entryAfter);

/// Raises `module` if the pass is there; norms that are ops already count, too.
void raiseNorms(ModuleOp module);

/// The norms on tensors that the entry itself runs, once and always.
SmallVector<NormOpInterface> collectNorms(func::FuncOp entry);

/// What the attributes of two norms disagree about; empty if nothing. Epsilons
/// may differ by `relative`.
std::string describeMismatch(NormOpInterface before, NormOpInterface after,
                             double relative);

} // namespace mlir::renorm::check

#endif // RENORM_CHECK_LOCATEDIFFERENCE_H
