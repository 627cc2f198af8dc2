//===- WeightGrowth.h - What copies of weights may add ----------*- C++ -*-===//
//
// Under `tied=clone`, copies of weights with another reader make a module larger.
// The budget is a fraction of the bytes of its weights.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_ANALYSIS_WEIGHTGROWTH_H
#define RENORM_ANALYSIS_WEIGHTGROWTH_H

#include "mlir/IR/Operation.h"

namespace mlir::renorm {

/// Bytes of a value's entries; 0 if its shape is not static.
int64_t bytesOf(Value value);

/// How many bytes copies of weights may still add to the module around `scope`,
/// whose distinct float constants may grow by `fraction` in all. Copies that
/// passes made already, and that are still symbolic, are counted.
int64_t bytesLeftForCopies(Operation *scope, double fraction);

} // namespace mlir::renorm

#endif // RENORM_ANALYSIS_WEIGHTGROWTH_H
