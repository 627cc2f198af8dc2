//===- LoadModule.h - IR files as checked input -----------------*- C++ -*-===//
//
// A file that parses may still not be runnable: weights can be missing from it
// or too short, and it may have several functions. All of that is said here,
// with locations, before anything is compiled.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_CHECK_LOADMODULE_H
#define RENORM_CHECK_LOADMODULE_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

namespace mlir {
class DialectRegistry;

namespace renorm::check {

/// Everything needed to parse, lower and run models: all upstream dialects with
/// their extensions and LLVM translations, and renorm.
void registerForRunning(DialectRegistry &registry);

/// Parses text or bytecode from `path` (`-` is standard input) and checks every
/// dense_resource of the module. Null after an error was emitted.
OwningOpRef<ModuleOp> loadModule(StringRef path, MLIRContext *context);

/// Emits an error for each op with a dense_resource whose blob is not in the
/// file or shorter than its type needs.
LogicalResult verifyResources(ModuleOp module);

/// The function called `name`; without a name @main, or the only public
/// function with a body. Emits an error that lists the candidates otherwise.
FailureOr<func::FuncOp> findEntry(ModuleOp module, StringRef name);

} // namespace renorm::check
} // namespace mlir

#endif // RENORM_CHECK_LOADMODULE_H
