//===- Transfer.h - What the kinds of transfers share -----------*- C++ -*-===//
//
// Private to the analysis. Transfer.cpp knows the ops that have a transfer of
// their own, AlgebraTransfer.cpp reads it off the normal form of an entry,
// PartTransfer.cpp follows a part of the rows.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_ANALYSIS_TRANSFER_H
#define RENORM_LIB_ANALYSIS_TRANSFER_H

#include "Renorm/Analysis/StreamGraph.h"
#include "llvm/ADT/SmallBitVector.h"

namespace mlir::renorm {

/// A transfer that is not known: every operand is read as it is.
Transfer blocked(Value value, std::string why);

std::string nameOf(Operation *op);

/// The transfer of a linear op, from the normal form of one entry of its result.
Transfer transferByAlgebra(AxisValue node, bool groups);

/// The dimension of the large tensor for one of the slice's, and back. The
/// latter asks for one that is not dropped.
int64_t unslicedDim(const llvm::SmallBitVector &dropped, int64_t dim);
int64_t slicedDim(const llvm::SmallBitVector &dropped, int64_t large);

} // namespace mlir::renorm

#endif // RENORM_LIB_ANALYSIS_TRANSFER_H
