//===- FilePages.h - Pages of mapped files leave memory ---------*- C++ -*-===//

#ifndef RENORM_IR_FILEPAGES_H
#define RENORM_IR_FILEPAGES_H

#include "mlir/Support/LLVM.h"

namespace mlir::renorm {

/// Gives the memory of `data` back if it shows a file, as constants of a mapped
/// bytecode file do: whoever reads it again gets the same bytes from the file.
/// Does nothing about any other memory, and nothing where that cannot be told.
void releaseFilePages(ArrayRef<char> data);

} // namespace mlir::renorm

#endif // RENORM_IR_FILEPAGES_H
