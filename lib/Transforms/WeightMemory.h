//===- WeightMemory.h - Memory of large constants ---------------*- C++ -*-===//

#ifndef RENORM_LIB_TRANSFORMS_WEIGHTMEMORY_H
#define RENORM_LIB_TRANSFORMS_WEIGHTMEMORY_H

#include "mlir/IR/AsmState.h"

namespace mlir::renorm {

/// Room for constants of these sizes, not filled. Together they lie in large
/// pages where the system has them: otherwise more time goes into handing out
/// memory than into filling it. What was handed out together leaves together.
std::vector<AsmResourceBlob> allocateWeights(ArrayRef<int64_t> bytes);

/// Gives the memory of `data` back if it shows a file, as constants of a mapped
/// bytecode file do: whoever reads it again gets the same bytes from the file.
/// Does nothing about any other memory, and nothing where that cannot be told.
void releaseFilePages(ArrayRef<char> data);

} // namespace mlir::renorm

#endif // RENORM_LIB_TRANSFORMS_WEIGHTMEMORY_H
