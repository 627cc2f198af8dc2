//===- RowKernel.h - What every kernel over rows has ------------*- C++ -*-===//

#ifndef RENORM_LIB_CONVERSION_GPU_ROWKERNEL_H
#define RENORM_LIB_CONVERSION_GPU_ROWKERNEL_H

#include "RowAccess.h"
#include "RowReduction.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

namespace mlir::renorm {

/// The arguments of a kernel, in order.
class KernelArguments {
public:
  explicit KernelArguments(gpu::GPUFuncOp func)
      : left(ValueRange(func.getArguments())
                 .take_front(func.getNumArguments())) {}

  Value take();
  /// The dynamic ones of `sizes`, if needed; constants for the others.
  SmallVector<Value> takeSizes(ImplicitLocOpBuilder &b, ArrayRef<int64_t> sizes,
                               bool needed);

private:
  ValueRange left;
};

/// What the kernels of norms and of gradients share: who a thread is, which
/// entries of a row are its own, the loop over a row in memory, the pieces of a
/// sweep, and the numbers of a formula. NormKernel and BackwardKernel say in
/// which order, and what is computed.
class RowKernel {
protected:
  RowKernel(ImplicitLocOpBuilder &b, const RowSpec &rowSpec,
            const KernelPlan &plan, gpu::GPUFuncOp func)
      : b(b), plan(plan), access(b, plan, rowSpec.needsBatchSizes),
        arguments(func), rowSpec(rowSpec) {}

  /// Takes what stands behind the memrefs.
  void takeRows();
  /// Finds the thread's place in its row. `group` and `groupCount`, where they
  /// have been set to numbers of blocks, become numbers of groups. `slots` is the
  /// workgroup memory of RowReduction, or null.
  void placeThread(Value slots);

  // The thread's entries.
  /// The thread's vector number `vector` of a row.
  Span span(const RowPosition &position, int64_t vector);
  /// The entries of a vector that starts `start` entries after the first one.
  Span spanAt(const RowPosition &position, Value vectorStart);
  /// Whether the vector of some thread is not, or not all, of the row.
  bool mayBeCut(int64_t vector) const;
  /// How many entries the thread's warp has, in the statistics type. `within`
  /// counts those of a vector of each of its threads that may be cut: (entry
  /// that the warp's first vector starts at, entries in front of this one).
  Value entriesOfWarp(
      Value shift,
      llvm::function_ref<Value(Value start, int64_t before, int64_t perVector)>
          within);

  /// Over the thread's vectors of a row in memory, `body` gives the sums on;
  /// none of a row that is not there, which another thread may be writing.
  SmallVector<Value> overMemory(
      const RowPosition &position, ValueRange sums,
      llvm::function_ref<SmallVector<Value>(const Span &, ValueRange)> body);

  // Sweeps.
  /// `count` sums of `width` accumulators each, nothing added.
  SmallVector<Value> noSums(unsigned count, int64_t width);
  /// What the accumulators of a sum add up to, a scalar.
  Value total(Value accumulators);
  /// 0, as i32, in a way that no compiler knows, from when `reduced` is known
  /// (at once if null): what entries are widened with behind a reduction, so
  /// that their widened form is not kept across it. The grid has one layer of
  /// blocks, so the number of the block in y is 0.
  Value unknownZero(Value reduced);
  /// The mean over warps of their means, weighted with their entries; the
  /// thread's shares of both as RowReduction::exchange gives them.
  Value commonMean(ArrayRef<Value> means, ArrayRef<Value> counts);

  // Formulas.
  /// The inverse root of a moment, epsilon where it belongs; `deviation` is the
  /// root if that is taken without epsilon.
  Value inverseRoot(Value moment, double epsilon, Value *deviation = nullptr);
  Value fused(Value a, Value x, Value y); ///< a * x + y, rounded once
  Value constant(double value);
  Value reciprocalOfLength(int64_t ddof); ///< 1 / (n - ddof)

  /// wait: until the kernels in front have ended and their results are visible.
  /// launch_dependents: those behind may start and wait.
  void dependentLaunch(NVVM::GridDepActionKind action);
  Value index(int64_t n);

  ImplicitLocOpBuilder &b;
  const KernelPlan &plan;
  RowAccess access;
  KernelArguments arguments;
  Value rows, length;
  Value thread;
  /// Number of the block, or of its cluster, and how many there are; null until
  /// somebody asks.
  Value group, groupCount;
  Value rank;   ///< of the block in its cluster; null without one
  Value sharer; ///< number of the thread among those of its row
  std::optional<RowReduction> reduction;

private:
  const RowSpec &rowSpec;
};

} // namespace mlir::renorm

#endif // RENORM_LIB_CONVERSION_GPU_ROWKERNEL_H
