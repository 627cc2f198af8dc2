//===- OperandViews.h - Memrefs of a norm as kernel operands ----*- C++ -*-===//

#ifndef RENORM_LIB_CONVERSION_GPU_OPERANDVIEWS_H
#define RENORM_LIB_CONVERSION_GPU_OPERANDVIEWS_H

#include "Renorm/Conversion/GPU/KernelSpec.h"

namespace mlir::renorm {

/// Decides how the operands of one op are seen by its kernel, and builds those
/// views once everything has been decided. If the axes are the trailing ones
/// and the row operands are contiguous, rows and entries become one dimension
/// each; else every dimension stays and has its own index.
class OperandViews {
public:
  /// `rowOperands`: x, residual, sum and result, all of the input's shape.
  OperandViews(ArrayRef<int64_t> axes, Value input, ValueRange rowOperands);

  /// The operand for one of the row operands.
  KernelOperand rowOperand(Value value);
  /// The operand for a scale or bias: the shape of the axes, or the input's
  /// rank with sizes of 1 where it is broadcast.
  KernelOperand affineOperand(Value value);

  /// Rows and entries are one dimension each.
  bool collapsed() const { return collapses; }
  /// Some operand so far needs the index along single dimensions that are no
  /// axes / along single axes.
  bool usesBatch() const { return needsBatch; }
  bool usesAxes() const { return needsAxes; }
  /// The dimensions that are no axes.
  ArrayRef<int64_t> batchDims() const { return batch; }

  /// The values of all operands so far, in their order.
  SmallVector<Value> build(OpBuilder &builder, Location loc) const;

private:
  struct View {
    Value value;
    SmallVector<ReassociationIndices> groups; ///< empty: as it stands
    MemRefType type;
  };

  MemRefType view(Value value, ArrayRef<ReassociationIndices> groups,
                  bool rowCountIsDynamic);
  DimSource axisSource(unsigned position);
  DimSource batchSource(unsigned position);
  KernelOperand place(Value value,
                      llvm::function_ref<bool(int64_t)> broadcasts);

  ArrayRef<int64_t> axes;
  MemRefType type;
  SmallVector<int64_t> batch;
  bool collapses = false, needsBatch = false, needsAxes = false;
  SmallVector<View> views;
};

} // namespace mlir::renorm

#endif // RENORM_LIB_CONVERSION_GPU_OPERANDVIEWS_H
