//===- Runner.h - Compile a module and call it ------------------*- C++ -*-===//
//
// One entry of a module as a host function from tensors to tensors.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_CHECK_RUNNER_H
#define RENORM_CHECK_RUNNER_H

#include "Renorm/Check/HostTensor.h"
#include "Renorm/Check/KernelDevice.h"
#include "Renorm/Check/LowerToJIT.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include <memory>

namespace mlir {
class ExecutionEngine;

namespace renorm::check {

/// Compiled code together with its weights. It shares nothing with the module
/// it was made from, which may change or go away; locations need its context.
class Runner {
public:
  /// Compiles a copy of `module` for calls of its function `entry`, whose
  /// arguments and results are ranked tensors or scalars of the element types
  /// of HostTensor. Errors are located in the module: an op that does not
  /// lower, an argument that cannot come from a host.
  ///
  /// With a `device`, which must outlive the runner, renorm ops become kernels
  /// that run there (raise the norms first); the rest runs on the CPU.
  static FailureOr<std::unique_ptr<Runner>>
  compile(ModuleOp module, StringRef entry,
          JITNorms norms = JITNorms::Reference, KernelDevice *device = nullptr);
  ~Runner();

  /// Calls the entry. Scalars are tensors of shape []. Fails with a located
  /// error if number, types or shapes of `args` do not fit, or if the code hit
  /// a failing assertion (an index out of range, dynamic shapes that disagree)
  /// or a kernel went wrong.
  FailureOr<SmallVector<HostTensor>> run(ArrayRef<HostTensor> args) const;

  TypeRange getArgumentTypes() const { return argumentTypes; }
  TypeRange getResultTypes() const { return resultTypes; }

private:
  Runner(Location loc, FunctionType type);

  Location loc;
  SmallVector<Type> argumentTypes, resultTypes;
  JITTables tables;
  KernelDevice *device = nullptr;
  struct FreeBuffer {
    size_t size;
    void operator()(char *data) const;
  };
  using Buffer = std::unique_ptr<char, FreeBuffer>;
  /// `bytes` as aligned as any kernel wants them.
  static Buffer copyBytes(ArrayRef<char> bytes);
  std::vector<Buffer> weights;
  std::unique_ptr<ExecutionEngine> engine;
  void (*function)(void **) = nullptr;
};

/// Shape of a scalar or tensor type: [] for a scalar.
ArrayRef<int64_t> getHostShape(Type type);

/// The bytes of a dense or dense_resource constant, or an empty array if there
/// are none in memory (a splat, or a missing blob).
ArrayRef<char> getRawBytes(ElementsAttr value);

} // namespace renorm::check
} // namespace mlir

#endif // RENORM_CHECK_RUNNER_H
