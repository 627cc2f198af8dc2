//===- BackwardKernel.h - The body of a gradient kernel ---------*- C++ -*-===//

#ifndef RENORM_LIB_CONVERSION_GPU_BACKWARDKERNEL_H
#define RENORM_LIB_CONVERSION_GPU_BACKWARDKERNEL_H

#include "RowKernel.h"
#include "Renorm/Conversion/GPU/BackwardSpec.h"

namespace mlir::renorm {

/// Emits the first kernel of a gradient: a group of blocks walks over rows; for
/// each of them it forms the sums of the row, writes dx, and adds to its sums
/// over rows, which it leaves behind. What a sweep does is said once, on one
/// access wide value; the mathematics stands in BackwardFormula.cpp.
class BackwardKernel : RowKernel {
public:
  BackwardKernel(ImplicitLocOpBuilder &b, const BackwardSpec &spec,
                 gpu::GPUFuncOp func);

  /// Entries of shared memory for the sums of rows that warps exchange, both
  /// sets, and for the sums over rows of the groups of a block.
  static int64_t slotsNeeded(const BackwardSpec &spec);
  static int64_t combinedNeeded(const BackwardSpec &spec);

  void emit();

private:
  /// One access of a row, as in memory; null if not kept.
  struct Access {
    Value dy, x, added;
  };
  /// The sums of one row, in the statistics type.
  struct RowSums {
    Value mean, correction, inverseRoot; ///< as of the norm; or null
    Value meanGradient; ///< sum(g)/n; null if not centred
    Value factor;       ///< of the centred entry in dx
  };
  /// (g, x widened; accumulators; which entries) -> accumulators.
  using Step = llvm::function_ref<SmallVector<Value>(
      Value g, Value x, ValueRange sums, const Span &span)>;

  // BackwardKernel.cpp: the walk; BackwardSweeps.cpp: load..., overRow, sweep,
  // widening, writeGradient.
  /// Rows start with a vector, so their spans are the same.
  Span span(int64_t vector) { return RowKernel::span({}, vector); }
  RowPosition positionOf(Value tile);
  SmallVector<Value> loadRow(const RowPosition &position, Value condition);
  Access loadAccess(const RowPosition &position, const Span &span);
  Value loadScale(const Span &span, int64_t vector);
  void loadScaleOnce();
  SmallVector<Value> overRow(
      ValueRange sums,
      llvm::function_ref<SmallVector<Value>(const Access &, const Span &,
                                            int64_t vector, ValueRange)>
          body);
  SmallVector<Value> sweep(unsigned count, Step step);
  void walkRows();
  SmallVector<Value> workOnRow(ValueRange sums);
  void writeGradient(const RowSums &rowSums, const Access &access,
                     const Span &span, int64_t vector);
  void clearPartialSums();
  void writePartialSums(ValueRange sums);
  RowPosition partialRow() { return {group, Value(), Value(), {}}; }
  int64_t accumulators() const;
  Value widen(Value kept);
  void forgetWidened(Value reduced);

  // BackwardFormula.cpp
  RowSums sumRow();
  RowSums sumCentredRow();
  RowSums mergeCentredRow();
  SmallVector<Value> sweepAbout(Value pivot);
  void finishCentred(RowSums &result, ValueRange sums, Value perEntry);
  void finish(RowSums &result, Value squares, Value sumOfGC);
  Value centred(Value x, const RowSums &rowSums);
  Value inputGradient(Value g, Value x, const RowSums &rowSums);
  Value scaleGradient(Value x, const RowSums &rowSums);
  Value entriesOfWarp();

  const BackwardSpec &spec;
  Value dy, x, scale, added, dx; ///< memrefs
  SmallVector<Value> partials;   ///< memrefs: of dscale, of dbias
  SmallVector<const KernelOperand *> partialOperands;
  Value combined; ///< shared memory
  int64_t slotsPerTurn = 0;
  SmallVector<Value> keptScale; ///< per vector, if kept
  Value token; ///< a zero that is known when the row has been summed, or null
  // The row at work.
  RowPosition position;
  SmallVector<Value> row; ///< of every vector: dy, x, added
};

/// Emits the second kernel: adds the rows of partial sums up, in a fixed order.
void emitPartialSums(ImplicitLocOpBuilder &b, const BackwardSpec &spec,
                     gpu::GPUFuncOp func);

/// Threads of a block of the second kernel, and columns it adds up.
inline constexpr int64_t kSumThreads = 256, kSumColumns = 32;

} // namespace mlir::renorm

#endif // RENORM_LIB_CONVERSION_GPU_BACKWARDKERNEL_H
