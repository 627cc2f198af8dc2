//===- EraseDead.h - What a rewrite leaves behind ---------------*- C++ -*-===//

#ifndef RENORM_LIB_TRANSFORMS_ERASEDEAD_H
#define RENORM_LIB_TRANSFORMS_ERASEDEAD_H

#include "mlir/IR/Operation.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::renorm {

/// Erases those of `ops` that are trivially dead, and then what only they read.
/// The others stay. `ops` must not hold null.
void eraseDead(llvm::SetVector<Operation *> ops);

} // namespace mlir::renorm

#endif // RENORM_LIB_TRANSFORMS_ERASEDEAD_H
