//===- RowKernel.h - The body of a norm kernel ------------------*- C++ -*-===//

#ifndef RENORM_LIB_CONVERSION_GPU_ROWKERNEL_H
#define RENORM_LIB_CONVERSION_GPU_ROWKERNEL_H

#include "RowAccess.h"
#include "RowReduction.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::renorm {

/// Emits the body of one kernel: read rows, sweep them for the statistics,
/// sweep them once more for the result. What a sweep does is said once, on one
/// access wide value; whether it runs over registers or over memory is decided
/// here (RowKernel.cpp), what the norm computes stands in NormFormula.cpp.
class RowKernel {
public:
  RowKernel(ImplicitLocOpBuilder &b, const KernelSpec &spec,
            gpu::GPUFuncOp func);

  /// Sums in workgroup memory that one kernel of `spec` needs.
  static int64_t sumsNeeded(const KernelSpec &spec);

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
  /// (entries in the statistics type, accumulators, row) -> accumulators.
  using Step = llvm::function_ref<SmallVector<Value>(
      Value entries, ValueRange sums, unsigned row)>;

  // RowKernel.cpp: rows and sweeps.
  void buildPositions();
  void readRows();
  Value readRow(RowPosition &position, Value column);
  void writeSum(RowPosition &position, Value column, Value raw);
  Value column(int64_t vector, bool clamped);
  Value inside(int64_t vector);
  bool isTail(int64_t vector) const;
  /// One pass over every row, `count` sums each; all threads get the sums.
  SmallVector<SmallVector<Value>> sweep(unsigned count, Step step);
  SmallVector<Value> sweepRegisters(unsigned count, Step step, unsigned row);
  SmallVector<Value> sweepMemory(unsigned count, Step step);
  void loadAffineEarly();
  Affine loadAffine(const RowPosition &position, Value column, int64_t vector);
  void writeRows(ArrayRef<Statistics> statistics);
  void writeEntries(unsigned row, const Statistics &statistics, Value entries,
                    Value column, Affine affine);
  void ifNeeded(Value condition, llvm::function_ref<void()> body);

  // NormFormula.cpp: the mathematics.
  SmallVector<Statistics> computeStatistics();
  SmallVector<Statistics> computeMeans();
  Value inverseRoot(Value squares);
  Value fused(Value a, Value x, Value y); ///< a * x + y, rounded once
  Value normalise(Value entries, const Statistics &statistics, Affine affine);
  Value constant(double value);
  Value reciprocalOfLength(int64_t ddof);

  ImplicitLocOpBuilder &b;
  const KernelSpec &spec;
  const KernelPlan &plan;
  RowAccess access;
  Value input, residual, scale, bias, sum, output; ///< memrefs
  Value rows, length;
  Value thread, lane;
  Value slots;
  std::optional<RowReduction> reduction;
  SmallVector<RowPosition> positions;  ///< per row in flight
  SmallVector<SmallVector<Value>> raw; ///< [row][vector], as in memory
  SmallVector<Affine> early;           ///< per vector, if loaded early
};

} // namespace mlir::renorm

#endif // RENORM_LIB_CONVERSION_GPU_ROWKERNEL_H
