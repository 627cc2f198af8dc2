//===- EntryAccess.h - Loads and stores of the entries of rows --*- C++ -*-===//
//
// Entries are values of the statistics type: scalars, or vectors with the lanes
// of the plan.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_CONVERSION_CPU_ENTRYACCESS_H
#define RENORM_LIB_CONVERSION_CPU_ENTRYACCESS_H

#include "RowPlan.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::renorm {

/// Where a vector of entries starts, and which of them are there.
struct Place {
  int64_t step = -1;        ///< its number in a row that is no loop
  Value row;                ///< the number of the row
  SmallVector<Value> batch; ///< its indices along dimensions that are no axes
  Value column;             ///< the number of the entry in its row
  SmallVector<Value> axes;  ///< its indices along the axes
  Value mask;               ///< of entries as they lie in memory; null: all
};

class EntryAccess {
public:
  EntryAccess(ImplicitLocOpBuilder &b, const KernelSpec &spec,
              const RowPlan &plan)
      : b(b), spec(spec), plan(plan) {}

  /// `element`, or a vector of it.
  Type typeOf(Type element) const;
  /// A number in each lane, in the statistics type.
  Value constant(double value);
  /// A scalar in each lane; vectors stay as they are.
  Value splat(Value value);

  /// Entries of `memref` in the statistics type; 0 in lanes that are not there.
  Value load(const KernelOperand &operand, Value memref, const Place &place);
  /// Rounds `entries` to the element type of `memref` and writes the lanes that
  /// are there.
  void store(Value entries, const KernelOperand &operand, Value memref,
             const Place &place, bool stream = false);
  /// Asks for the entries of `memref` that are one row further, into the second
  /// level of the caches: a row may be longer than the first has room for.
  void prefetch(const KernelOperand &operand, Value memref, Place place);
  /// To another float type, in each lane, rounded to nearest even.
  Value convert(Value value, Type element);
  /// What `value` is once it has been stored as an `element` and read again.
  Value rounded(Value value, Type element);
  /// `value` in lanes that are there, 0 in the others.
  Value masked(Value value, const Place &place);
  /// a x + y, fused where the machine can.
  Value fused(Value a, Value x, Value y);

private:
  bool hasLanes(const KernelOperand &operand) const;
  int64_t vectorBytes(const KernelOperand &operand) const;
  SmallVector<Value> indices(const KernelOperand &operand, const Place &place);
  Value roundedBits(Value value);
  Value truncateToBFloat(Value value);
  /// Between what is in memory and lanes in the order of `plan.pairs`.
  Value loadPairs(Value entries);
  Value storedPairs(Value entries);

  ImplicitLocOpBuilder &b;
  const KernelSpec &spec;
  const RowPlan &plan;
};

} // namespace mlir::renorm

#endif // RENORM_LIB_CONVERSION_CPU_ENTRYACCESS_H
