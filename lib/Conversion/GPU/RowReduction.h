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
               Value rank, Value slots)
      : b(b), plan(plan), thread(thread), rank(rank), slots(slots) {}

  /// Entries of workgroup memory for `values` values exchanged in one kernel.
  /// No two of them share a slot, so that one barrier per exchange is enough.
  static int64_t slotsNeeded(const KernelPlan &plan, int64_t values) {
    return plan.reduction >= ReductionKind::Block
               ? values * plan.warpsPerRow() * plan.blocksPerRow
               : 0;
  }

  /// Says to the other blocks of the cluster that this one has started; to be
  /// called first of all.
  void begin();

  /// Waits until the other blocks have started; in front of a loop whose body
  /// exchanges values.
  void waitForOthers();
  /// Slots are counted from `base` on (an index), again from the first one: a
  /// loop that exchanges values takes turns between two sets, so that one
  /// barrier per turn is enough.
  void useSlotsFrom(Value base) { slotBase = base, nextSlot = 0; }

  /// The sums of `values` (scalars), in place.
  void sum(MutableArrayRef<Value> values);

  /// Sums over the lanes of a row in one warp.
  void sumInWarp(MutableArrayRef<Value> values);
  /// Whether a row has more than one warp.
  bool hasWarps() const { return plan.reduction >= ReductionKind::Block; }
  /// Gives the warps' values to every thread, with one barrier. Returns for
  /// each value the thread's share of the slots; what no warp has written is 0.
  /// The sum of the shares is the thread's part for sumShares().
  SmallVector<SmallVector<Value>> exchange(ArrayRef<Value> values);
  /// Which of a thread's shares stand for a warp: i1, or null for all.
  ArrayRef<Value> sharesThatExist() const { return exists; }
  /// Sums of what threads have made of their shares.
  void sumShares(MutableArrayRef<Value> values);
  /// values[0] + ... as a tree: short dependences, small error.
  Value tree(SmallVector<Value> values);

private:
  Value shuffle(Value value, int32_t lanes);
  void butterfly(MutableArrayRef<Value> values, int64_t lanes);
  void put(ArrayRef<Value> values);
  void putRemote(ArrayRef<Value> values, Value warp, Value lane);

  ImplicitLocOpBuilder &b;
  const KernelPlan &plan;
  Value slotAt(int64_t slot);
  Value thread, rank, slots, slotBase;
  SmallVector<Value> exists;
  int64_t nextSlot = 0;
  Value remote; ///< the slots of the lane's peer; null before others started
};

} // namespace mlir::renorm

#endif // RENORM_LIB_CONVERSION_GPU_ROWREDUCTION_H
