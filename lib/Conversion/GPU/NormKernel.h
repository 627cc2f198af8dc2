//===- NormKernel.h - The body of a norm kernel -----------------*- C++ -*-===//

#ifndef RENORM_LIB_CONVERSION_GPU_NORMKERNEL_H
#define RENORM_LIB_CONVERSION_GPU_NORMKERNEL_H

#include "RowKernel.h"

namespace mlir::renorm {

/// Emits the body of one kernel: read rows, sweep them for the statistics,
/// sweep them once more for the result; before that, the same for each stage
/// that makes the row (output norm and add, centre). What a sweep does is said
/// once, on one access wide value; whether it runs over registers or over memory
/// is decided in NormSweeps.cpp, what the norm computes stands in NormFormula.cpp.
class NormKernel : RowKernel {
public:
  NormKernel(ImplicitLocOpBuilder &b, const KernelSpec &spec,
             gpu::GPUFuncOp func);

  /// Values that the warps of one kernel of `spec` exchange.
  static int64_t exchangesNeeded(const KernelSpec &spec);

  void emit();

private:
  /// What a row is normalised with; values of the statistics type, or null.
  struct Statistics {
    Value mean, correction, inverseRoot;
  };
  /// Scale and bias of one access, in memory's element type, or null.
  struct Affine {
    Value scale, bias;
  };
  /// A norm or centring and its memrefs (or null). The last one gives the
  /// result, those in front of it remake the row.
  struct Stage {
    RowFormula formula;
    const std::optional<KernelOperand> *scaleOperand, *biasOperand;
    Value scale, bias;
    bool addsResidual; ///< to its result, rounded
  };
  /// (entries in the statistics type, 0 outside of the row; accumulators; row;
  /// which entries these are) -> accumulators.
  using Step = llvm::function_ref<SmallVector<Value>(
      Value entries, ValueRange sums, unsigned row, const Span &span)>;

  // NormKernel.cpp: rows. NormSweeps.cpp: sweep..., remake- and writeRows.
  void buildPositions();
  void readRows();
  Value readRow(RowPosition &position, const Span &span);
  Value addResidual(Value entries, Value r);
  void writeSums();
  void remakeRows(ArrayRef<Statistics> statistics);
  const Stage &stage() const { return stages[current]; }
  /// The memref of spec.stored().
  Value stored() const { return sum ? sum : residual ? output : input; }
  Value entriesOfWarp();
  /// One pass over every row, `count` sums each, over the threads of a warp
  /// that share the row, or over all threads.
  SmallVector<SmallVector<Value>> sweep(unsigned count, Step step,
                                        bool inWarp = false);
  /// Accumulators of a sum.
  int64_t accumulators() const;
  SmallVector<Value> stepOver(Value entries, ValueRange sums, unsigned row,
                              const Span &span, Step step);
  Value widen(Value kept);
  void forgetWidened(Value reduced);
  SmallVector<Value> sweepRegisters(unsigned count, Step step, unsigned row);
  SmallVector<Value> sweepMemory(unsigned count, Step step);
  void loadAffineEarly();
  Affine loadAffine(const RowPosition &position, const Span &span,
                    int64_t vector);
  Affine loadAffine(RowAccess &access, const RowPosition &position,
                    const Span &span);
  Value lateSharer();
  void writeRows(ArrayRef<Statistics> statistics);
  Value normalised(const RowPosition &position, const Statistics &statistics,
                   Value entries, const Span &span, int64_t vector);
  void ifNeeded(Value condition, llvm::function_ref<void()> body);

  // NormFormula.cpp: the mathematics.
  SmallVector<Statistics> computeStatistics();
  SmallVector<Statistics> computeMeans();
  Statistics mergeMeans();
  Value inverseRootAbout(Value deviations, Value squares, Value correction);
  Value inverseRoot(Value squares);
  Value normalise(Value entries, const Statistics &statistics, Affine affine);

  const KernelSpec &spec;
  Value input, residual, sum, output; ///< memrefs
  SmallVector<Stage> stages;
  unsigned current = 0; ///< stage
  SmallVector<RowPosition> positions;  ///< per row in flight
  SmallVector<SmallVector<Value>> raw; ///< [row][vector], as in memory
  /// The same of the residual, if an output norm comes before the add.
  SmallVector<SmallVector<Value>> rawResidual;
  /// Memory: the first sweep has stored the sum, or the row has been remade.
  bool rowIsStored = false;
  /// 0, as i32, in a way that no compiler knows; null before the first
  /// reduction.
  Value token;
  SmallVector<Affine> early;           ///< per vector, if loaded early
};

} // namespace mlir::renorm

#endif // RENORM_LIB_CONVERSION_GPU_NORMKERNEL_H
