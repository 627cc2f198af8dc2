//===- OperandFacts.h - What is known of a kernel's buffers -----*- C++ -*-===//

#ifndef RENORM_LIB_CONVERSION_GPU_OPERANDFACTS_H
#define RENORM_LIB_CONVERSION_GPU_OPERANDFACTS_H

#include "Renorm/Conversion/GPU/KernelSpec.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::renorm {

/// Memrefs in the default memory space whose layout has strides, outside of a
/// kernel; an error at `op` if not.
LogicalResult checkKernelOperands(Operation *op);

/// The buffer a value is a view of.
Value rootOf(Value value);

/// No kernel writes it: a global of constants.
bool isConstantData(Value value);

/// Every access of `width` entries from a multiple of `width` on starts at a
/// multiple of its own size, up to 16 bytes, if the buffer does.
bool rowsAreAligned(const KernelOperand &operand, int64_t width);

/// The rows of `operand` follow each other without gaps.
bool isPacked(const KernelOperand &operand);

/// The product of dimensions of `value` as an index.
Value productOfDims(OpBuilder &b, Location loc, Value value,
                    ArrayRef<int64_t> dims);

/// Says what the kernel may assume of one buffer.
void describeArgument(gpu::GPUFuncOp func, unsigned index,
                      const KernelOperand &operand, bool written,
                      const KernelPlan &plan);

} // namespace mlir::renorm

#endif // RENORM_LIB_CONVERSION_GPU_OPERANDFACTS_H
