//===- RecenterGradients.cpp - layer_norm_backward -> rms_norm_backward ---===//
//
//   layer_norm_backward(dy, x) = center(rms_norm_backward(dy, x))
//   layer_norm_scale_backward(dy, x) = rms_norm_scale_backward(dy, x)
//
// for x without mean. Where the centres go is decided by GradientCentring.
//
//===----------------------------------------------------------------------===//

#include "PlaceCenters.h"
#include "Renorm/Analysis/GradientCentring.h"
#include "Renorm/Analysis/NormReport.h"
#include "Renorm/Transforms/Passes.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::renorm {
#define GEN_PASS_DEF_RECENTERGRADIENTS
#include "Renorm/Transforms/Passes.h.inc"

// Pattern: layer_norm_backward(dy, x) -> rms_norm_backward(dy, x) [+ a center]
// Exactness: exact over the reals if x has zero mean; rounding differs
static void becomeRMS(OpBuilder &b, LayerNormBackwardOp gradient) {
  b.setInsertionPoint(gradient);
  auto rms = RMSNormBackwardOp::create(
      b, gradient.getLoc(), gradient.getResult().getType(), gradient.getDy(),
      gradient.getInput(), gradient.getScale(), gradient.getInit(),
      gradient.getAxesAttr(), gradient.getEpsilonAttr(),
      gradient.getEpsilonPlacementAttr(), gradient.getStatTypeAttr());
  rms->setDiscardableAttrs(gradient->getDiscardableAttrDictionary());
  gradient.getResult().replaceAllUsesWith(rms.getResult());
  gradient.erase();
}

// Pattern: layer_norm_scale_backward(dy, x) -> rms_norm_scale_backward(dy, x)
// Exactness: exact over the reals if x has zero mean; rounding differs
static void becomeRMS(OpBuilder &b, LayerNormScaleBackwardOp gradient) {
  b.setInsertionPoint(gradient);
  auto rms = RMSNormScaleBackwardOp::create(
      b, gradient.getLoc(), gradient.getResult().getType(), gradient.getDy(),
      gradient.getInput(), gradient.getInit(), gradient.getAxesAttr(),
      gradient.getEpsilonAttr(), gradient.getEpsilonPlacementAttr(),
      gradient.getStatTypeAttr());
  rms->setDiscardableAttrs(gradient->getDiscardableAttrDictionary());
  gradient.getResult().replaceAllUsesWith(rms.getResult());
  gradient.erase();
}

namespace {
struct RecenterGradients : impl::RecenterGradientsBase<RecenterGradients> {
  using RecenterGradientsBase::RecenterGradientsBase;

  void runOnOperation() override {
    GradientCentring plan(getOperation(), runtimeCenters);
    if (remarks)
      for (GradientCentring::Kept kept : plan.kept())
        kept.gradient->emitRemark("layer_norm_backward stays: ") << kept.reason;
    if (plan.rewritten().empty() && plan.rewrittenScales().empty())
      return markAllAnalysesPreserved();
    NormReport &report = getAnalysis<NormReport>();
    report.gradientsRewritten +=
        plan.rewritten().size() + plan.rewrittenScales().size();
    report.runtimeCenters += plan.centers().size();
    OpBuilder builder(&getContext());
    // First, as centres stand behind what the plan names.
    for (const GradientCentring::Center &center : plan.centers())
      placeCenter(builder, center.at, center.uses);
    for (LayerNormBackwardOp gradient : plan.rewritten())
      becomeRMS(builder, gradient);
    for (LayerNormScaleBackwardOp gradient : plan.rewrittenScales())
      becomeRMS(builder, gradient);
  }
};
} // namespace
} // namespace mlir::renorm
