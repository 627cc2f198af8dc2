//===- Bisect.h - Which pass of a pipeline is the guilty one ----*- C++ -*-===//
//
// The pipeline is written out (renorm-optimize is three to six passes), and each pass
// runs in a pass manager of its own. So what is found is a fault of one pass on
// one module, which can be repeated from a file.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_CHECK_BISECT_H
#define RENORM_CHECK_BISECT_H

#include "Renorm/Check/CheckModules.h"

namespace mlir::renorm::check {

/// The passes of `pipeline` (for builtin.module) in order, each a pipeline for
/// builtin.module by itself: `func.func(cse,canonicalize)` gives
/// `func.func(cse)` and `func.func(canonicalize{...})`. Options are printed with
/// their defaults, real numbers with seven digits (MLIR prints no more). Emits an
/// error at `module` if the pipeline does not parse.
FailureOr<SmallVector<std::string>> splitPipeline(ModuleOp module,
                                                  StringRef pipeline);

/// For a pipeline that `report` calls not equal: the first pass after which the
/// module differs from `subject.before` in the first mode that failed. Emits a
/// remark that names it, and writes the module before it to the file
/// `reproducer` (if not empty; bytecode if it ends in .mlirbc) with a remark
/// that names the commands to repeat. In wide mode that module is the widened
/// one.
///
/// Modules that no pass changed are not compared again. One that cannot be
/// compared is passed over, with a remark. `renorm-write-report` is not run: its
/// file is that of the whole pipeline.
///
/// Nothing, with a remark, if no pass by itself breaks equality. Fails with an
/// error if a pass fails or the file cannot be written; an existing file then
/// stays as it was.
FailureOr<std::optional<FaultyPass>> bisectPipeline(const CheckSubject &subject,
                                                    const CheckOptions &options,
                                                    const CheckReport &report,
                                                    StringRef reproducer);

} // namespace mlir::renorm::check

#endif // RENORM_CHECK_BISECT_H
