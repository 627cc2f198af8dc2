//===- Resources.h - Checks of the data behind constants --------*- C++ -*-===//
//
// The parser accepts a `dense_resource` whose data is absent, cut off or meant
// for another type; whoever reads its elements then reads out of bounds or
// computes with nothing. Every tool calls this check once, right after parsing.
// It compares sizes only and never touches or copies the data.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_IR_RESOURCES_H
#define RENORM_IR_RESOURCES_H

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Operation.h"

namespace mlir::renorm {

/// The bytes the elements of `type` take in a resource: each element fills
/// whole bytes, also i1 and the 8-bit floats. Nothing for element types whose
/// layout is not fixed (custom types).
std::optional<uint64_t> resourceSizeInBytes(ShapedType type);

/// Checks the resource constants of `root` and everything below it (values of
/// constants, initial values of globals, all attributes of unknown ops). Each
/// one that is missing or has not exactly the size its type needs is an error
/// at the op that holds it. Integers of 2 to 7 bits may also be packed.
LogicalResult verifyResources(Operation *root);

/// The bytes of a constant as they are stored, or nothing: it is a splat, its
/// resource is missing, or it is of another kind.
std::optional<ArrayRef<char>> storedBytes(Attribute constant);

} // namespace mlir::renorm

#endif // RENORM_IR_RESOURCES_H
