//===- BackwardSpec.h - What decides a gradient kernel ----------*- C++ -*-===//
//
// What is left of a gradient op once its operands are memrefs. Sums over rows
// take two kernels: the first one walks over the rows and leaves one row of
// partial sums per group of blocks, the second one adds these up. The host
// values belong to one op and are kept beside.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_CONVERSION_GPU_BACKWARDSPEC_H
#define RENORM_CONVERSION_GPU_BACKWARDSPEC_H

#include "Renorm/Conversion/GPU/BackwardPlan.h"
#include "Renorm/Conversion/GPU/KernelSpec.h"

namespace mlir::renorm {

/// A sum over rows: one row of partial sums per group of blocks, and where the
/// sums of these go.
struct RowSum {
  KernelOperand partial, result;
};

struct BackwardSpec : RowSpec {
  NormKind kind = NormKind::LayerNorm;
  double epsilon = 0.0;
  FloatType rounded; ///< what dx is rounded to before something is added
  KernelOperand dy, input;
  std::optional<KernelOperand> scale, added, inputGradient;
  std::optional<RowSum> scaleGradient, biasGradient;
  bool sumsNeedAxisSizes = false; ///< the second kernel does
  BackwardPlan plan;

  bool centred() const { return kind == NormKind::LayerNorm; }
  int64_t sums() const {
    return scaleGradient.has_value() + biasGradient.has_value();
  }
  /// Memrefs of the first kernel, those it writes last.
  SmallVector<const KernelOperand *> operands() const;
  unsigned numInputs() const {
    return 2 + scale.has_value() + added.has_value();
  }
  /// Equal keys, equal kernels; the second kernel depends on less.
  std::string key() const;
  std::string sumsKey() const;
  /// `layer_norm_backward_768_bf16`; `..._dx` and `..._dscale` if this is all
  /// that is asked for, `add_...` if something is added.
  std::string name() const;
  std::string sumsName() const;
};

/// A spec and the host values of its kernels.
struct BackwardCall {
  BackwardSpec spec;
  SmallVector<Value> memrefs; ///< of spec.operands() without the partial sums
  SmallVector<Value> results; ///< of the sums over rows
  SmallVector<Value> sizes;   ///< dynamic batch, then axis sizes, then length
  SmallVector<Value> sumSizes; ///< the same of the second kernel
  Value rows;                 ///< number of rows, an index
  Value length;               ///< of a row, an index
};

/// Reads `op`, a gradient on memrefs, and builds the views its kernels take in
/// front of it. Emits an error at the op and fails if the op cannot become a
/// kernel; the IR is unchanged then.
FailureOr<BackwardCall> buildBackwardCall(OpBuilder &builder, Operation *op,
                                          const GPUTarget &target);

/// Whether `op` is one that buildBackwardCall reads.
bool isGradient(Operation *op);

} // namespace mlir::renorm

#endif // RENORM_CONVERSION_GPU_BACKWARDSPEC_H
