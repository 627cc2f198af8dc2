//===- KernelFunction.h - The gpu.func around a kernel's body ---*- C++ -*-===//

#ifndef RENORM_LIB_CONVERSION_GPU_KERNELFUNCTION_H
#define RENORM_LIB_CONVERSION_GPU_KERNELFUNCTION_H

#include "Renorm/Conversion/GPU/KernelSpec.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::renorm {

/// The types of a kernel's arguments: those of `operands`, a number of rows, and
/// the sizes of `spec` that are not known, batch, axes and length; `batch`,
/// `axes`: these are needed.
SmallVector<Type> argumentTypes(OpBuilder &builder,
                                ArrayRef<const KernelOperand *> operands,
                                const RowSpec &spec, bool batch, bool axes);

/// A kernel without a body, for blocks of `threads` and clusters of `blocks`;
/// workgroup memory of `shared` entries of the statistics type each, without
/// those of none. ptxas gives a thread as many registers as `resident` blocks of
/// a multiprocessor leave it; 0: as many as it likes.
gpu::GPUFuncOp createKernelFunction(OpBuilder &builder, Location loc,
                                    StringRef name, ArrayRef<Type> types,
                                    ArrayRef<int64_t> shared,
                                    FloatType statistics, int64_t threads,
                                    int64_t blocks = 1, int64_t resident = 0);

/// Says what the kernel may assume of one buffer: noalias and readonly let the
/// back end use the read-only data path; align states the contract that every
/// buffer starts at a multiple of 16 bytes (32 on chips whose vectors have 32).
void describeArgument(gpu::GPUFuncOp func, unsigned index,
                      const KernelOperand &operand, bool written,
                      const KernelPlan &plan);

} // namespace mlir::renorm

#endif // RENORM_LIB_CONVERSION_GPU_KERNELFUNCTION_H
