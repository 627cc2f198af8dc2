//===- GradientCentring.h - Gradients of LayerNorms without mean -*- C++ -*-===//
//
// Where the input x of a LayerNorm has zero mean along the axis,
//
//   layer_norm_backward(dy, x)        =  center(rms_norm_backward(dy, x))
//   layer_norm_scale_backward(dy, x)  =  rms_norm_scale_backward(dy, x)
//
// (docs/recentring.md has the proof). The center moves along with the gradient,
// in the opposite sense to the centres of the forward pass: it must stand behind
// the norm and in front of whoever would notice a multiple of 1. Who reads the
// gradient through a centred weight does not: (C W)^T (g + c 1) = (C W)^T g. So
// it ends on the gradients of the weights, or where streams meet, or the LayerNorm's
// own gradient stays. The cheapest choice is a minimum cut:
//
//   gradient of a LayerNorm    source -> v.in, cost of the mean in it
//   every value behind it      v.in -> v.out, cost of a center; infinite if it
//                              has a mean as it stands: that must not go
//   v carries to r             v.out -> r.in, infinite
//   somebody else reads v      v.out -> sink, infinite
//
// Source side after the cut = off by multiples of 1.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_ANALYSIS_GRADIENTCENTRING_H
#define RENORM_ANALYSIS_GRADIENTCENTRING_H

#include "Renorm/Analysis/StreamGraph.h"

namespace mlir::renorm {

class GradientCentring {
public:
  struct Center {
    AxisValue at;
    /// The uses to be redirected to the centred value.
    SmallVector<OpOperand *> uses;
  };
  struct Kept {
    LayerNormBackwardOp gradient;
    std::string reason;
  };

  /// Plans for every gradient under `scope`, whose forward pass is re-centred
  /// and whose centres are still ops. With `runtimeCenters` off, no gradient is
  /// centred.
  GradientCentring(Operation *scope, bool runtimeCenters);

  ArrayRef<Center> centers() const { return placed; }
  ArrayRef<LayerNormBackwardOp> rewritten() const { return becomeRMS; }
  ArrayRef<LayerNormScaleBackwardOp> rewrittenScales() const { return scales; }
  /// Gradients of norms with zero-mean inputs that stay.
  ArrayRef<Kept> kept() const { return staying; }

private:
  SmallVector<Center, 0> placed;
  SmallVector<LayerNormBackwardOp> becomeRMS;
  SmallVector<LayerNormScaleBackwardOp> scales;
  SmallVector<Kept, 0> staying;
};

} // namespace mlir::renorm

#endif // RENORM_ANALYSIS_GRADIENTCENTRING_H
