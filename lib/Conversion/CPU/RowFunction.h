//===- RowFunction.h - The function that norms a range of rows --*- C++ -*-===//
//
//   func private @renorm_cpu_...(operands, sizes, %begin, %end)
//
// does the units of work %begin ... %end - 1. A row goes through stages, in the
// order of NormOpInterface: an output norm with the add behind it, a centre,
// the norm. A stage but the last remakes the row, rounded, in the buffer where
// the op writes it; the sweep that remakes it also forms the next stage's first
// sums.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_CONVERSION_CPU_ROWFUNCTION_H
#define RENORM_LIB_CONVERSION_CPU_ROWFUNCTION_H

#include "EntryAccess.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include <functional>

namespace mlir::renorm {

/// Builds the function in `module`.
func::FuncOp buildRowFunction(ModuleOp module, Location loc, StringRef name,
                              const KernelCall &call, const RowPlan &plan);

/// Writes the body of the loop over units.
class RowFunction {
public:
  RowFunction(ImplicitLocOpBuilder &b, const KernelSpec &spec,
              const RowPlan &plan, func::FuncOp func);
  void emit();

private:
  /// What is known about each row: scalars, or a lane each (Lanes::Rows).
  struct Statistics {
    Value mean;        ///< null: nothing is subtracted
    Value correction;  ///< what the mean is short of
    Value inverseRoot; ///< null: a centring
  };
  struct Stage {
    const RowFormula *formula = nullptr;
    const KernelOperand *scaleOperand = nullptr, *biasOperand = nullptr;
    Value scale, bias;
    bool addsResidual = false; ///< behind it
  };
  /// The entries at a place, in the statistics type.
  using Source = std::function<Value(const Place &)>;
  /// One step of a sum for each of `sums`.
  using Term = llvm::function_ref<SmallVector<Value>(const Place &, Value x,
                                                     ValueRange sums)>;

  void emitUnit(Value unit);
  Place placeAt(Value column);

  // RowSweep.cpp
  /// Goes over a row, or all rows of the lanes, with `count` sums.
  SmallVector<Value> sweep(unsigned count, const Source &source, Term term);
  Value total(ArrayRef<Value> parts);

  // RowStatistics.cpp
  Statistics computeStatistics(const Stage &stage);
  Statistics computeMean(const Stage &stage);
  std::pair<Value, Value> sumsAbout(Value mean, bool squares,
                                    const Source &source);
  Value inverseRoot(const Stage &stage, Value squares);
  Value length(int64_t ddof = 0);
  Value statistic(double value);
  Value normalise(const Stage &stage, const Statistics &statistics, Value x,
                  const Place &place);

  Source takeSource();
  void write(const Stage &stage, const Statistics &statistics, bool stream);
  void remake(const Stage &stage, const Statistics &statistics);

  Value index(int64_t n);
  Value add(Value a, Value c);
  /// The lengths of `sizes`; dynamic ones are arguments.
  SmallVector<Value> takeSizes(ArrayRef<int64_t> sizes, bool needed);
  Value takeArgument();

  ImplicitLocOpBuilder &b;
  const KernelSpec &spec;
  const RowPlan &plan;
  EntryAccess access;
  func::FuncOp func;
  unsigned nextArgument = 0;

  Value input, residual, sum, output, begin, end;
  Value stream; ///< whether results bypass the caches; null: they do not
  SmallVector<Stage> stages;
  SmallVector<Value> batchSizes, axisSizes;
  Value rowLength;     ///< entries of a row, an index
  Value laneRows;      ///< rows along the lanes (Lanes::Rows)
  Place unitPlace;     ///< of the first entry of the unit
  Source first, again; ///< the row for the next sweep, and for those behind it
};

} // namespace mlir::renorm

#endif // RENORM_LIB_CONVERSION_CPU_ROWFUNCTION_H
