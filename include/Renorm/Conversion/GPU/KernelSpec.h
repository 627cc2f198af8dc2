//===- KernelSpec.h - Everything that decides a norm kernel -----*- C++ -*-===//
//
// What is left of a norm op once its operands are memrefs: types, which index
// goes into which dimension, and the numbers of the formula. Two ops with equal
// specs share one kernel. The host values belong to one op and are kept beside.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_CONVERSION_GPU_KERNELSPEC_H
#define RENORM_CONVERSION_GPU_KERNELSPEC_H

#include "Renorm/Conversion/GPU/PlanFile.h"
#include "Renorm/IR/Renorm.h"

namespace mlir::renorm {

/// Which index of the kernel addresses one dimension of an operand.
struct DimSource {
  enum Kind {
    Row,      ///< the number of the row
    Batch,    ///< the row's index along the `position`-th dimension that is
              ///< no axis
    Column,   ///< the number of the entry in its row
    Axis,     ///< the entry's index along the `position`-th axis
    Broadcast ///< 0
  } kind;
  unsigned position = 0;
};

/// One memref of the kernel.
struct KernelOperand {
  MemRefType type;
  SmallVector<DimSource> dims;
  /// No other operand of the op is this buffer.
  bool unaliased = true;
  /// Its contents are known when the program is compiled.
  bool constantData = false;
  /// The row's vectors lie on its vectors, too (KernelPlan decides).
  bool vectorAligned = true;

  Type element() const { return type.getElementType(); }
  /// The last index walks a row with stride 1.
  bool walksRow() const;
  /// No index depends on the entry: one value for the whole row.
  bool constantInRow() const;
  /// No index depends on the row: shared by all rows.
  bool constantOverRows() const;
};

/// One norm, or centring, of a row.
struct RowFormula {
  std::optional<NormKind> kind; ///< nothing: a centring
  double epsilon = 0.0;
  bool roundNormalized = false;
  FloatType result; ///< what it is rounded to
};

/// What every kernel over rows knows of them, whatever it computes.
struct RowSpec {
  /// Sizes of the dimensions that are no axes / of the axes; needed only where
  /// an operand says Batch or Axis. Dynamic ones are kernel arguments.
  SmallVector<int64_t> batchSizes, axisSizes;
  bool needsBatchSizes = false, needsAxisSizes = false;
  std::optional<int64_t> length; ///< entries of a row
  EpsilonPlacement placement = EpsilonPlacement::Inside;
  int64_t ddof = 0;
  FloatType statistics;
  /// The kernel says when it depends on others and others may start.
  bool dependentLaunch = false;

  /// Sizes and length of rows of `type` along `axes`.
  void setSizes(MemRefType type, ArrayRef<int64_t> axes,
                ArrayRef<int64_t> batchDims);
};

/// A norm, or a centring, of rows, and what is done to a row in front of it, in
/// the order of NormOpInterface: output norm, add, centre.
struct KernelSpec : RowSpec {
  RowFormula norm;
  std::optional<RowFormula> outputNorm;
  bool centersRow = false;
  KernelOperand input, output;
  /// `sum` is where the row that the op makes is written.
  std::optional<KernelOperand> residual, outputScale, outputBias, scale, bias,
      sum;
  std::optional<int64_t> divisor;
  KernelPlan plan;

  /// The operand that can hold the row that the op makes: the sum; the result
  /// where only a centring follows; the input if nothing is done to it.
  const KernelOperand &stored() const {
    return sum ? *sum : residual ? output : input;
  }
  /// Memrefs in the order of the kernel's arguments.
  SmallVector<const KernelOperand *> operands() const;
  /// Equal keys, equal kernels.
  std::string key() const;
  /// The op and what is fused in front of it: `layer_norm`, `add_rms_norm`.
  std::string form() const;
  /// What the kernel is called when nothing else has the name:
  /// `layer_norm_768_bf16`.
  std::string name() const;
};

/// A spec and the host values that its kernel is called with.
struct KernelCall {
  KernelSpec spec;
  SmallVector<Value> memrefs; ///< in the order of spec.operands()
  SmallVector<Value> sizes;   ///< dynamic batch, then axis sizes, then length
  Value rows;                 ///< number of rows, an index
};

/// Reads `op`, a norm or a centring on memrefs, and builds the views its kernel
/// takes in front of it. A split in `plans` (may be null) goes before the
/// planned one. Emits an error at the op and fails if the op cannot become a
/// kernel, or not with that split; the IR is unchanged then.
FailureOr<KernelCall> buildKernelCall(OpBuilder &builder, Operation *op,
                                      const GPUTarget &target,
                                      const PlanFile *plans = nullptr);

/// Gives a spec its plan; told whether rows and entries are one dimension each.
using KernelPlanner =
    llvm::function_ref<LogicalResult(KernelSpec &, bool collapsed)>;

/// The same with another planner; the CPU lowering has its own.
FailureOr<KernelCall> buildKernelCall(OpBuilder &builder, Operation *op,
                                      KernelPlanner planned);

} // namespace mlir::renorm

#endif // RENORM_CONVERSION_GPU_KERNELSPEC_H
