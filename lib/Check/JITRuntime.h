//===- JITRuntime.h - What compiled code calls ------------------*- C++ -*-===//
//
// Memory that is counted per run, the way out of a failed assertion, and the
// conversions of 16-bit floats.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_CHECK_JITRUNTIME_H
#define RENORM_LIB_CHECK_JITRUNTIME_H

#include "mlir/Support/LLVM.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ExecutionEngine/Orc/Core.h"
#include "llvm/ExecutionEngine/Orc/Mangling.h"
#include <csetjmp>
#include <optional>

namespace mlir::renorm::check {

/// One call of compiled code: owns the memory that the code asks for, until
/// the code frees it or this object goes.
class JITRun {
public:
  JITRun() = default;
  JITRun(const JITRun &) = delete;
  ~JITRun();

  /// Calls `function(arguments)`. Returns the number of the assertion that
  /// ended the call early, or nothing.
  std::optional<int64_t> call(void (*function)(void **), void **arguments);

private:
  static void *allocate(size_t size);
  static void deallocate(void *pointer);
  [[noreturn]] static void assertionFailed(int64_t number);
  friend llvm::orc::SymbolMap getRuntimeSymbols(llvm::orc::MangleAndInterner);

  std::jmp_buf exit;
  int64_t failedAssertion = 0;
  llvm::DenseSet<void *> live;
};

/// Memory, failures, and the conversions of 16-bit floats that LLVM calls by
/// name where the machine has no instruction for them.
llvm::orc::SymbolMap getRuntimeSymbols(llvm::orc::MangleAndInterner mangle);

} // namespace mlir::renorm::check

#endif // RENORM_LIB_CHECK_JITRUNTIME_H
