//===- MutateTypes.h - Another size or element type everywhere --*- C++ -*-===//

#ifndef RENORM_TEST_FUZZ_TARGETS_MUTATETYPES_H
#define RENORM_TEST_FUZZ_TARGETS_MUTATETYPES_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/BuiltinTypes.h"

namespace mlir::renorm::fuzz {

/// Every dimension of size `from` becomes one of `to`, in tensors, constants
/// (which repeat or lose entries), and static sizes of slices and reshapes.
void changeSize(ModuleOp module, int64_t from, int64_t to);

/// Every float of type `from` becomes one of type `to`, constants included.
void changeElementType(ModuleOp module, FloatType from, FloatType to);

} // namespace mlir::renorm::fuzz

#endif // RENORM_TEST_FUZZ_TARGETS_MUTATETYPES_H
