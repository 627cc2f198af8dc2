//===- RowReduction.h - Sums over the threads of a row ----------*- C++ -*-===//

#ifndef RENORM_LIB_CONVERSION_GPU_ROWREDUCTION_H
#define RENORM_LIB_CONVERSION_GPU_ROWREDUCTION_H

#include "Renorm/Conversion/GPU/KernelPlan.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::renorm {

/// Adds up values over the threads of a row; every thread gets the sums, and
/// all of them the same bits, because a butterfly adds the same pairs in every
/// lane. Several values go through the same shuffles and the same barrier.
class RowReduction {
public:
  /// `slots` is workgroup memory of slotsNeeded() entries; null if that is 0.
  RowReduction(ImplicitLocOpBuilder &b, const KernelPlan &plan, Value thread,
               Value slots)
      : b(b), plan(plan), thread(thread), slots(slots) {}

  /// Entries of workgroup memory for `values` sums in one kernel. No two sums
  /// share a slot, so that one barrier per call is enough.
  static int64_t slotsNeeded(const KernelPlan &plan, int64_t values) {
    return plan.reduction == ReductionKind::Block ? values * plan.warpsPerRow()
                                                  : 0;
  }

  /// The sums of `values` (scalars), in place.
  void sum(MutableArrayRef<Value> values);

private:
  Value shuffle(Value value, int32_t lanes);
  void sumOverWarps(MutableArrayRef<Value> values);

  ImplicitLocOpBuilder &b;
  const KernelPlan &plan;
  Value thread, slots;
  int64_t nextSlot = 0;
};

} // namespace mlir::renorm

#endif // RENORM_LIB_CONVERSION_GPU_ROWREDUCTION_H
