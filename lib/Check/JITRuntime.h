//===- JITRuntime.h - What compiled code calls ------------------*- C++ -*-===//
//
// Memory that is counted per run, the way out of a failed assertion or kernel,
// and the conversions of 16-bit floats.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_CHECK_JITRUNTIME_H
#define RENORM_LIB_CHECK_JITRUNTIME_H

#include "Renorm/Check/KernelDevice.h"
#include "Renorm/Check/LowerToJIT.h"
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
  /// `device` runs the kernels of the code; null if there are none.
  JITRun(const JITTables &tables, KernelDevice *device)
      : tables(tables), device(device) {}
  JITRun(const JITRun &) = delete;
  ~JITRun();

  /// What ended a call early, and where.
  struct Failure {
    Location loc;
    std::string message;
  };
  /// Calls `function(arguments)`.
  std::optional<Failure> call(void (*function)(void **), void **arguments);

private:
  static void *allocate(size_t size);
  static void deallocate(void *pointer);
  [[noreturn]] static void assertionFailed(int64_t number);
  static void noteLaunch(int64_t number);
  static void noteBuffer(int64_t which, int64_t address, int64_t bytes);
  static void runKernel(RenormKernel *kernel, uint64_t gridX, uint64_t gridY,
                        uint64_t gridZ, void **arguments);
  bool launch(RenormKernel &kernel, ArrayRef<uint64_t> grid, void **arguments);
  friend llvm::orc::SymbolMap getRuntimeSymbols(llvm::orc::MangleAndInterner);

  const JITTables &tables;
  KernelDevice *device;
  std::jmp_buf exit;
  std::optional<Failure> failure;
  llvm::DenseSet<void *> live;
  /// Of the next launch.
  int64_t launchNumber = 0;
  std::vector<KernelBuffer> buffers;
};

/// Memory, failures, and the conversions of 16-bit floats that LLVM calls by
/// name where the machine has no instruction for them.
llvm::orc::SymbolMap getRuntimeSymbols(llvm::orc::MangleAndInterner mangle);

} // namespace mlir::renorm::check

#endif // RENORM_LIB_CHECK_JITRUNTIME_H
