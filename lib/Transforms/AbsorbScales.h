//===- AbsorbScales.h - Factors per channel go into weights -----*- C++ -*-===//
//
//   g * (W a + b) = (diag(g) W) a + g b        g constant along all but the axis
//
//   in a stack of layers:  W'[l, k, c] = W[l, k, c] g[l, c], made once for all l
//
// A LayerScale between a linear layer and the residual sum stops the mean: C
// does not commute with diag(g). Taken into the weights, it does not. The value
// of the product stays; what is in front of it is multiplied by g, so nobody
// else may read that.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_TRANSFORMS_ABSORBSCALES_H
#define RENORM_LIB_TRANSFORMS_ABSORBSCALES_H

#include "Renorm/Analysis/CenteringPlan.h"
#include "Renorm/Analysis/NumberedRewrites.h"

namespace mlir::renorm {

class ScaleAbsorption {
public:
  /// Takes every factor on the way to a LayerNorm of `scope` into the weights
  /// where that can be done.
  ScaleAbsorption(Operation *scope, TiedWeights tied);

  /// Whether anything is absorbed.
  bool any() const { return !scales.empty(); }
  /// Undoes what the plan has no use for: its weights are not centred. Returns
  /// whether the IR changed, so that the plan is stale.
  bool keepOnlyCentred(const CenteringPlan &plan);
  /// Undoes those that may not happen; returns whether the IR changed.
  bool keepOnlyPermitted(NumberedRewrites &rewrites);
  /// Drops products that multiply by 1 now. Values of plans go with them.
  void simplify();
  /// Why the factor at `product` stayed; empty if that was not asked.
  std::string whyNot(Value product) const { return reasons.lookup(product); }

private:
  struct Scale {
    Value product;
    /// Set if the product is what this operand holds, times 1. A weight may be
    /// that itself, so that it is replaced.
    OpOperand *same = nullptr;
    /// Operands that were changed, and what they were.
    SmallVector<std::pair<OpOperand *, Value>, 4> replaced;
    /// The products that took the place of weights.
    llvm::SmallSetVector<Operation *, 2> weights;
  };
  std::string absorb(AxisValue product);
  static void undo(Scale &scale);
  void undoSharing();

  std::vector<Scale> scales;
  llvm::DenseMap<Value, std::string> reasons;
};

} // namespace mlir::renorm

#endif // RENORM_LIB_TRANSFORMS_ABSORBSCALES_H
