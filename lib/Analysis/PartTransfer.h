//===- PartTransfer.h - Rows at some indices of a dimension -----*- C++ -*-===//
//
// Private to the analysis: where the rows of a part come from (a fused layer of
// queries, keys and values gives the queries at every third place), and where
// they go. Only what keeps the places apart is followed: slices, reshapes, casts,
// and linalg ops whose loop over the places is the same in operand and result.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_ANALYSIS_PARTTRANSFER_H
#define RENORM_LIB_ANALYSIS_PARTTRANSFER_H

#include "Renorm/Analysis/StreamGraph.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::renorm {

/// The transfer of a node that is a part; `whole` is that of the same axis
/// without the part, for linalg ops.
Transfer transferOfPart(AxisValue node,
                        llvm::function_ref<Transfer(AxisValue)> whole);

/// The rows of a slice in its source, a part of it where the slice takes some
/// of the axis, or of a dimension that was cut from the same one as the axis.
Transfer transferOfSlicedPart(AxisValue node, tensor::ExtractSliceOp slice);

/// Whether a slice takes none of the part: it does not read it.
bool isApart(AxisValue at, Operation *user);

/// Nodes of `result` that may be the part `at` of what `use` reads. Only
/// candidates: the transfer of each says whether it is.
SmallVector<AxisValue> partsBehind(AxisValue at, Operation *user,
                                   OpOperand &use, Value result);

} // namespace mlir::renorm

#endif // RENORM_LIB_ANALYSIS_PARTTRANSFER_H
