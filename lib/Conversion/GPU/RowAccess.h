//===- RowAccess.h - Indices, loads and stores of a row ---------*- C++ -*-===//

#ifndef RENORM_LIB_CONVERSION_GPU_ROWACCESS_H
#define RENORM_LIB_CONVERSION_GPU_ROWACCESS_H

#include "Renorm/Conversion/GPU/KernelSpec.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::renorm {

/// A row a thread works on.
struct RowPosition {
  Value row;                ///< its number, inside of the bounds
  Value valid;              ///< i1: the thread may write; null if it always may
  Value shift;              ///< entries of the first vector in front of the
                            ///< row; null if the row starts with a vector
  SmallVector<Value> batch; ///< per dimension that is no axis, if needed
};

/// The entries that one access of a thread covers.
struct Span {
  enum Kind {
    Inside, ///< all of them are the row's
    Whole,  ///< all or none
    Partial ///< some may be
  } kind = Inside;
  Value column; ///< the first one; negative in front of the row
  Value full;   ///< i1: all are the row's; null if Inside
};

/// Turns (row, entry) into accesses of the kernel's operands. Everything is in
/// values of `width` entries: vectors, or scalars if the width is 1.
class RowAccess {
public:
  /// `splitsRows`: operands ask for the row's index along single dimensions.
  RowAccess(ImplicitLocOpBuilder &b, const KernelPlan &plan, bool splitsRows)
      : b(b), plan(plan), splitsRows(splitsRows), width(plan.vectorWidth) {}

  /// Sizes of the dimensions that are no axes and of the axes, where needed.
  void setSizes(ValueRange batch, ValueRange axis) {
    batchSizes.assign(batch.begin(), batch.end());
    axisSizes.assign(axis.begin(), axis.end());
  }

  /// The position of row number `row`.
  RowPosition position(Value row, Value valid);

  /// How many entries a row has: static, or a value.
  void setLength(Value value) { length = value; }

  /// The entries of the span, as the element type they have in memory; 0 where
  /// they are not the row's.
  Value load(const KernelOperand &operand, Value buffer,
             const RowPosition &position, const Span &span);
  /// Stores the entries that are the row's.
  void store(const KernelOperand &operand, Value buffer,
             const RowPosition &position, const Span &span, Value value);
  /// `entries` where they are the row's, else 0.
  Value masked(Value entries, const Span &span);

  /// `element`, or a vector of it.
  Type shaped(Type element) const;
  /// Rounds or extends element-wise.
  Value convert(Value value, Type element);
  /// A scalar in all entries of a vector.
  Value splat(Value scalar);

private:
  SmallVector<Value> split(Value linear, ArrayRef<Value> sizes);
  SmallVector<Value> indices(const KernelOperand &operand,
                             const RowPosition &position, Value column);
  llvm::MaybeAlign alignment(const KernelOperand &operand) const;
  Value loadWhole(const KernelOperand &operand, Value buffer,
                  const RowPosition &position, Value column);
  void storeWhole(const KernelOperand &operand, Value buffer,
                  const RowPosition &position, Value column, Value value);
  Value offset(const Span &span, int64_t entry);
  Value isInside(Value column);

  ImplicitLocOpBuilder &b;
  const KernelPlan &plan;
  bool splitsRows;
  int64_t width;
  SmallVector<Value> batchSizes, axisSizes;
  Value length;
};

} // namespace mlir::renorm

#endif // RENORM_LIB_CONVERSION_GPU_ROWACCESS_H
