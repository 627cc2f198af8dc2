//===- KernelBuilder.h - A spec as a gpu.func -------------------*- C++ -*-===//

#ifndef RENORM_CONVERSION_GPU_KERNELBUILDER_H
#define RENORM_CONVERSION_GPU_KERNELBUILDER_H

#include "Renorm/Conversion/GPU/KernelSpec.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::renorm {

/// Builds the kernel of `spec` at the insertion point, which is in a
/// gpu.module. Arguments: the memrefs of spec.operands(), the number of rows,
/// then the dynamic sizes of KernelCall::sizes, all of type index.
gpu::GPUFuncOp buildKernel(OpBuilder &builder, Location loc, StringRef name,
                           const KernelSpec &spec);

} // namespace mlir::renorm

#endif // RENORM_CONVERSION_GPU_KERNELBUILDER_H
