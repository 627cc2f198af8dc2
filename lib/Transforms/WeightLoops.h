//===- WeightLoops.h - Sums and products over loops, in f64 -----*- C++ -*-===//
//
// What a weight expression computes: rows of doubles, and the linalg ops whose
// bodies add and multiply.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_TRANSFORMS_WEIGHTLOOPS_H
#define RENORM_LIB_TRANSFORMS_WEIGHTLOOPS_H

#include "WeightTiles.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::renorm {

/// The mean of `size` entries of that sum. All NaNs are one.
double meanOf(double sum, int64_t size);

/// row[k] -= mean(row).
void centreRow(double *row, int64_t size);

/// block[k, i] -= mean over k of block[k, i]; `means` has room for `inner`.
void centreColumns(double *block, int64_t size, int64_t inner, double *means);

/// The result of an op that isWeightExpression accepts, given its operands.
std::unique_ptr<WeightNode>
makeLoopsNode(linalg::LinalgOp op, SmallVector<const WeightNode *> operands);

} // namespace mlir::renorm

#endif // RENORM_LIB_TRANSFORMS_WEIGHTLOOPS_H
