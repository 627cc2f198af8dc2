//===- WeightMemory.h - Memory of large constants ---------------*- C++ -*-===//

#ifndef RENORM_LIB_TRANSFORMS_WEIGHTMEMORY_H
#define RENORM_LIB_TRANSFORMS_WEIGHTMEMORY_H

#include "mlir/IR/AsmState.h"

namespace mlir::renorm {

/// Room for constants of these sizes, not filled. Together they lie in large
/// pages where the system has them: otherwise more time goes into handing out
/// memory than into filling it. What was handed out together leaves together.
std::vector<AsmResourceBlob> allocateWeights(ArrayRef<int64_t> bytes);

} // namespace mlir::renorm

#endif // RENORM_LIB_TRANSFORMS_WEIGHTMEMORY_H
