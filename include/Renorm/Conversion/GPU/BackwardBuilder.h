//===- BackwardBuilder.h - A gradient as kernels and launches ---*- C++ -*-===//

#ifndef RENORM_CONVERSION_GPU_BACKWARDBUILDER_H
#define RENORM_CONVERSION_GPU_BACKWARDBUILDER_H

#include "Renorm/Conversion/GPU/BackwardSpec.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::renorm {

/// Builds the first kernel of `spec` at the insertion point, which is in a
/// gpu.module. Arguments: the memrefs of spec.operands(), the number of rows,
/// then the dynamic sizes of BackwardCall::sizes, all of type index.
gpu::GPUFuncOp buildBackwardKernel(OpBuilder &builder, Location loc,
                                   StringRef name, const BackwardSpec &spec);

/// Builds the second kernel: the partial sums, where their sums go, the number
/// of rows of partial sums, then BackwardCall::sumSizes.
gpu::GPUFuncOp buildPartialSumsKernel(OpBuilder &builder, Location loc,
                                      StringRef name,
                                      const BackwardSpec &spec);

/// Launches both at the insertion point, over all rows. `kernel` is null if
/// there are no rows at all, `sums` if nothing is summed over rows. Without
/// rows the first one is not launched and the sums are zero.
void launchBackward(OpBuilder &builder, Location loc, const BackwardCall &call,
                    gpu::GPUFuncOp kernel, gpu::GPUFuncOp sums);

} // namespace mlir::renorm

#endif // RENORM_CONVERSION_GPU_BACKWARDBUILDER_H
