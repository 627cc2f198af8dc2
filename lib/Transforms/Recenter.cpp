//===- Recenter.cpp - LayerNorm -> RMSNorm by moving the mean into weights ===//
//
//   LN(x) = RMS(C x),   C (W a + b) = (C W) a + C b,   C (x + y) = C x + C y
//
// Where the centres go is decided by CenteringPlan; this pass writes them as
// `renorm.center` and turns the norms behind them into RMSNorms. On weights the
// centres stay symbolic: renorm-fold-weights evaluates them, and an exact check
// can run before it does. Exact over the reals; floats differ by rounding.
//
//===----------------------------------------------------------------------===//

#include "AbsorbScales.h"
#include "PlaceCenters.h"
#include "Renorm/Analysis/CenteringPlan.h"
#include "Renorm/Analysis/NormReport.h"
#include "Renorm/Analysis/TableNorms.h"
#include "Renorm/Analysis/WeightArguments.h"
#include "Renorm/IR/SeededFaults.h"
#include "Renorm/Transforms/Passes.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::renorm {
#define GEN_PASS_DEF_RECENTER
#include "Renorm/Transforms/Passes.h.inc"

// Pattern: layer_norm(x, g, b) -> rms_norm(x, g, b) [if the mean of x is zero]
// Exactness: exact over the reals; rounding differs
static void becomeRMSNorm(OpBuilder &b, LayerNormOp norm) {
  b.setInsertionPoint(norm);
  auto rms = RMSNormOp::create(
      b, norm.getLoc(), norm.getResult().getType(), norm.getInput(),
      norm.getScale(),
      seededFault(Fault::RecenterDropsBias) ? Value() : norm.getBias(),
      norm.getInit(), norm.getAxesAttr(), norm.getEpsilonAttr(),
      norm.getEpsilonPlacementAttr(),
      norm.getStatTypeAttr(), norm.getRoundNormalizedAttr());
  rms->setDiscardableAttrs(norm->getDiscardableAttrDictionary());
  norm.getResult().replaceAllUsesWith(rms.getResult());
  norm.erase();
}

namespace {
struct Recenter : impl::RecenterBase<Recenter> {
  using RecenterBase::RecenterBase;

  void runOnOperation() override {
    CenteringOptions options;
    options.tied = tied;
    options.runtimeCenters = runtimeCenters;
    options.growth = growth;
    if (prepare) {
      FailureOr<DenseSet<Value>> arguments = findWeightArguments(
          getOperation(), SmallVector<std::string>(*weights), remarks);
      if (failed(arguments))
        return signalPassFailure();
      if (arguments->empty())
        getOperation().emitWarning(
            "no argument is known to be a weight that can be prepared: name "
            "them by weights= or the attribute renorm.weight");
      options.prepared = std::move(*arguments);
    }
    CenteringPlan plan(getOperation(), options);
    std::optional<ScaleAbsorption> scales;
    if (mayGainByScales(plan)) {
      // Tried, and kept only where the plan makes use of it.
      // Under a budget, factors get no copies of weights that others read.
      scales.emplace(getOperation(), growth < 0 ? TiedWeights(tied)
                                                : TiedWeights::Recenter);
      if (scales->any()) {
        plan = CenteringPlan(getOperation(), options);
        if (scales->keepOnlyCentred(plan))
          plan = CenteringPlan(getOperation(), options);
      }
    }
    NumberedRewrites &rewrites = getAnalysis<NormReport>().rewrites;
    bool limited = scales && scales->keepOnlyPermitted(rewrites);
    for (LayerNormOp norm : plan.rewritten())
      if (!rewrites.permit("re-centre layer_norm", norm.getLoc()))
        options.excluded.insert(norm);
    // A plan for fewer norms is a whole one, too.
    if (limited || !options.excluded.empty())
      plan = CenteringPlan(getOperation(), options);
    auto reasonOf = [&](const CenteringPlan::Kept &kept) {
      std::string factor = scales ? scales->whyNot(kept.culprit) : "";
      return factor.empty() ? kept.reason
                            : kept.reason + "; the factor stays: " + factor;
    };
    record(plan, reasonOf);
    if (remarks)
      for (CenteringPlan::Kept kept : plan.kept()) {
        InFlightDiagnostic remark = kept.norm->emitRemark("layer_norm stays: ")
                                    << reasonOf(kept);
        if (kept.culprit)
          remark.attachNote(kept.culprit.getLoc()) << "the value is made here";
      }
    if (plan.rewritten().empty() && !(scales && scales->any()))
      return markAllAnalysesPreserved();
    OpBuilder builder(&getContext());
    for (const CenteringPlan::Center &center : plan.centers())
      placeCenter(builder, center.at, center.uses);
    for (LayerNormOp norm : plan.rewritten())
      becomeRMSNorm(builder, norm);
    if (scales)
      scales->simplify();
  }

private:
  /// Whether a mean stops at a value, or is taken out of one at run time.
  static bool mayGainByScales(const CenteringPlan &plan) {
    return llvm::any_of(plan.kept(),
                        [](const CenteringPlan::Kept &kept) {
                          return kept.culprit != nullptr;
                        }) ||
           llvm::any_of(plan.centers(), [](const CenteringPlan::Center &c) {
             return !c.onConstant;
           });
  }

  void record(const CenteringPlan &plan,
              function_ref<std::string(const CenteringPlan::Kept &)> reasonOf) {
    NormReport &report = getAnalysis<NormReport>();
    // In a second run of one pipeline, what stayed is asked again, and what was
    // rewritten is an RMSNorm by now.
    report.decided = true;
    llvm::erase_if(report.norms, [](const NormReport::Norm &norm) {
      return norm.verdict == "kept";
    });
    llvm::StringMap<int> rewrittenBefore;
    for (const NormReport::Norm &norm : report.norms)
      ++rewrittenBefore[norm.location];
    DenseMap<Operation *, std::string> kept;
    for (CenteringPlan::Kept entry : plan.kept())
      kept[entry.norm] = reasonOf(entry);
    DenseSet<Operation *> rewritten;
    for (LayerNormOp norm : plan.rewritten())
      rewritten.insert(norm);
    getOperation().walk([&](NormOpInterface norm) {
      if (rewritten.contains(norm))
        report.add(norm, "rms_norm",
                   "the input has zero mean after re-centring");
      else if (isTableNorm(norm))
        report.add(norm, "folded",
                   "its rows are looked up in a constant table, which is "
                   "normalised at compile time");
      else if (norm.getNormKind() == NormKind::LayerNorm)
        report.add(norm, "kept", kept.lookup(norm));
      else if (--rewrittenBefore[describeLocation(norm->getLoc())] < 0)
        report.add(norm, "kept", "its value depends on the mean of the input");
    });
    for (const CenteringPlan::Center &center : plan.centers())
      report.runtimeCenters += !center.onConstant;
  }
};
} // namespace
} // namespace mlir::renorm
