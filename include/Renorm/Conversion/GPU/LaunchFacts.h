//===- LaunchFacts.h - What a caller must know of a kernel ------*- C++ -*-===//
//
// A compiled kernel is a name and bytes. What it takes and how its grid follows
// from its arguments is known where its launch is built and is kept there, as
// the attribute `renorm.launch`, for the runtime and for those who launch the
// kernel themselves.
//
//   arguments   a dictionary for each argument: `name`, `kind` (buffer, stride,
//               size), `type` (of the elements of a buffer); of a buffer also
//               `alignment` in bytes, `written`, `shape`, `strides` and the
//               `offset` of the first entry from the pointer, all in entries
//   grid        three expressions over names of arguments, in Python's syntax
//   dependent   the kernel waits for those in front of it by itself
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_CONVERSION_GPU_LAUNCHFACTS_H
#define RENORM_CONVERSION_GPU_LAUNCHFACTS_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::renorm {

inline constexpr llvm::StringLiteral kLaunchFactsName = "renorm.launch";

/// Notes the facts at a launch whose grid has just been computed from its
/// operands and constants, by division, product, sum and minimum. `names` has a
/// name for each operand.
void noteLaunchFacts(gpu::LaunchFuncOp launch, gpu::GPUFuncOp kernel,
                     ArrayRef<std::string> names);

/// Puts strides in after the buffers, as renorm-pass-kernel-pointers passes
/// them.
void noteStrides(gpu::LaunchFuncOp launch);

/// Whether programmatic stream serialisation may be asked for.
bool isDependentLaunch(gpu::LaunchFuncOp launch);

} // namespace mlir::renorm

#endif // RENORM_CONVERSION_GPU_LAUNCHFACTS_H
