//===- OperandFacts.h - What is known of a kernel's buffers -----*- C++ -*-===//

#ifndef RENORM_LIB_CONVERSION_GPU_OPERANDFACTS_H
#define RENORM_LIB_CONVERSION_GPU_OPERANDFACTS_H

#include "Renorm/Conversion/GPU/KernelSpec.h"

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

/// Appends the dynamic ones of these dimensions of `value`, as indices.
void appendDynamicSizes(OpBuilder &b, Location loc, Value value,
                        ArrayRef<int64_t> dims, SmallVector<Value> &sizes);

/// Operands are unaliased unless their buffers are the same and one of the two
/// is written: those from `firstWritten` on.
void findAliases(ArrayRef<KernelOperand *> operands, ArrayRef<Value> values,
                 unsigned firstWritten);

/// Bytes of an entry.
int64_t elementBytes(const KernelOperand &operand);
/// Of the entries of the narrowest operand.
int64_t narrowestBytes(ArrayRef<KernelOperand *> operands);

/// What of an operand decides a kernel, as text.
void printOperand(raw_ostream &os, const KernelOperand &operand);
/// The same of sizes that are needed, and of the length.
void printSizes(raw_ostream &os, const RowSpec &spec, bool batch, bool axes);
/// `_768`, or `_dynamic`.
void printLength(raw_ostream &os, std::optional<int64_t> length);

} // namespace mlir::renorm

#endif // RENORM_LIB_CONVERSION_GPU_OPERANDFACTS_H
