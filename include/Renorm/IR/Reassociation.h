//===- Reassociation.h - Groups of dimensions of a reshape ------*- C++ -*-===//

#ifndef RENORM_IR_REASSOCIATION_H
#define RENORM_IR_REASSOCIATION_H

#include "mlir/Dialect/Utils/ReshapeOpsUtils.h"

namespace mlir::renorm {

/// The dimensions in each group of a `tensor.expand_shape` or `collapse_shape`,
/// for one of its narrow side each. They are runs of the wide side's dimensions
/// in their order, so that the lengths say it all. The indices as they are
/// written need not lie inside the rank: MLIR's verifier cuts them to 32 bits.
template <typename ReshapeOp>
SmallVector<ReassociationIndices> groupsOf(ReshapeOp op) {
  SmallVector<ReassociationIndices> groups = op.getReassociationIndices();
  int64_t next = 0;
  for (ReassociationIndices &group : groups)
    for (int64_t &dim : group)
      dim = next++;
  return groups;
}

} // namespace mlir::renorm

#endif // RENORM_IR_REASSOCIATION_H
