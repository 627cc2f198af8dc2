//===- Harness.h - What the fuzz targets share ------------------*- C++ -*-===//
//
// A target is one file with `LLVMFuzzerTestOneInput`. libFuzzer runs it (preset
// `fuzz`); in every other build ReplayMain.cpp runs it on files. A finding is a
// crash, a sanitizer's report, or a call of `finding`.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_TEST_FUZZ_TARGETS_HARNESS_H
#define RENORM_TEST_FUZZ_TARGETS_HARNESS_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/OwningOpRef.h"
#include <string>

namespace mlir::renorm::fuzz {

/// Says what is wrong and aborts.
[[noreturn]] void finding(const Twine &what);

/// A context with all upstream dialects and ours, without threads. It serves
/// many inputs, then is replaced: it keeps every attribute it has seen.
MLIRContext &nextContext();

/// Swallows diagnostics and remembers whether one was an error.
class Diagnosed {
public:
  explicit Diagnosed(MLIRContext &context);
  bool anyError() const { return errors != 0; }
  const std::string &lastError() const { return last; }

private:
  unsigned errors = 0;
  std::string last;
  ScopedDiagnosticHandler handler;
};

/// The pipelines of ours that modules go through.
ArrayRef<StringRef> pipelines();

/// Parses text or bytecode and verifies it; null if it is no module.
OwningOpRef<ModuleOp> parse(StringRef input, MLIRContext &context);

std::string print(ModuleOp module);

/// Runs `pipeline`. It may fail, but then an error says why; otherwise the
/// result verifies. Both are findings if not so.
LogicalResult runChecked(ModuleOp module, StringRef pipeline);

} // namespace mlir::renorm::fuzz

#endif // RENORM_TEST_FUZZ_TARGETS_HARNESS_H
