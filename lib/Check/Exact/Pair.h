//===- Pair.h - Two functions over one prime field --------------*- C++ -*-===//

#ifndef RENORM_LIB_CHECK_EXACT_PAIR_H
#define RENORM_LIB_CHECK_EXACT_PAIR_H

#include "Interpreter.h"
#include "Renorm/Check/Exact/CompareExact.h"

namespace mlir::renorm::check::exact {

/// Both functions, what their constants mean, and the sizes of the inputs.
class Pair {
public:
  Pair(func::FuncOp before, func::FuncOp after, ArrayRef<InputSpec> specs,
       const CompareOptions &options)
      : before(before), after(after), specs(specs), options(options) {
    constants.addExtents(before->getParentOfType<ModuleOp>());
    constants.addExtents(after->getParentOfType<ModuleOp>());
  }

  /// Finds dynamic sizes with which `before` runs.
  LogicalResult chooseSizes();
  /// Runs one of both; `watched` values are kept, `observer` sees all.
  FailureOr<SmallVector<Tensor>>
  run(bool second, unsigned trial, DenseMap<Value, Tensor> *watched = nullptr,
      Interpreter::Observer observer = nullptr);

  Constants constants;
  SignProofs proofs;
  llvm::SetVector<StringRef> opaque;

private:
  func::FuncOp before, after;
  ArrayRef<InputSpec> specs;
  const CompareOptions &options;
  SizeChoice sizes;
};

} // namespace mlir::renorm::check::exact

#endif // RENORM_LIB_CHECK_EXACT_PAIR_H
