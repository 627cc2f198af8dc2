//===- RaiseNorms.cpp - linalg -> renorm ops, by meaning ------------------===//
//
// NormFinder says which values are norms and of what; here each becomes an op.
// A gain or shift that is one tensor is taken as it is; (1 + w), a constant
// factor or a broadcast is written out as a small linalg.generic over the
// parameters, which the constant folding of weights can evaluate. What nobody
// reads any more is erased; a value that something else still reads stays.
//
//===----------------------------------------------------------------------===//

#include "ParameterBuilder.h"
#include "RaiseGradients.h"
#include "Renorm/Analysis/NormFinder.h"
#include "Renorm/Analysis/NormReport.h"
#include "Renorm/IR/SeededFaults.h"
#include "Renorm/Transforms/Passes.h"
#include "SplitFusedNorms.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Iterators.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include <cmath>

namespace mlir::renorm {
#define GEN_PASS_DEF_RAISENORMS
#include "Renorm/Transforms/Passes.h.inc"
} // namespace mlir::renorm

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::algebra;

namespace {

/// Erases what nobody reads, last op first, in functions and in loops.
void eraseDeadOps(Operation *scope) {
  scope->walk<WalkOrder::PostOrder, mlir::ReverseIterator>([&](Operation *op) {
    if (op != scope && isOpTriviallyDead(op))
      op->erase();
  });
}

struct RaiseNorms : renorm::impl::RaiseNormsBase<RaiseNorms> {
  using RaiseNormsBase::RaiseNormsBase;

  void runOnOperation() override {
    bool changed = false;
    firstMissed.reset();
    // A norm of a norm may show only when the inner one is an op. Roots that
    // became ops are gone, so another round costs little.
    while (raiseAll(changed))
      ;
    if (!changed)
      markAllAnalysesPreserved();
  }

private:
  /// Whether a norm was raised; `changed` if anything was.
  bool raiseAll(bool &changed) {
    NormFinder finder(getOperation());
    OpBuilder builder(&getContext());
    DenseMap<Value, Value> replaced;
    NumberedRewrites &rewrites = getAnalysis<NormReport>().rewrites;
    bool split = splitFusedNorms(getOperation(), finder, rewrites);
    bool raised = false;
    if (split)
      finder = NormFinder(getOperation());
    // Found before anything is rewritten: a gradient is told from the ops of
    // its norm.
    SmallVector<FoundGradient, 0> gradients =
        findGradients(finder.norms(), !finder.unraised().empty());
    for (const FoundNorm &norm : finder.norms())
      raised |= rewrites.permit("raise " + stringifyNormKind(norm.form.kind),
                                norm.result.getLoc()) &&
                raise(builder, norm, replaced);
    for (const FoundGradient &gradient : gradients)
      raised |= rewrites.permit("raise a gradient of " +
                                    stringifyNormKind(gradient.norm.form.kind),
                                gradient.result.getLoc()) &&
                raiseGradient(builder, gradient, replaced);
    changed |= split || raised;
    // A root of a norm that was raised may stay, where an assertion reads it:
    // it is missed only if the first round missed it, too.
    if (!firstMissed) {
      firstMissed.emplace();
      for (const UnraisedRoot &missed : finder.unraised())
        firstMissed->insert(missed.root);
    }
    if (remarks && !raised)
      for (const UnraisedRoot &missed : finder.unraised())
        if (firstMissed->contains(missed.root))
          missed.root->emitRemark("no norm raised here: ") << missed.reason;
    // Also what was written for a norm that could not be raised after all.
    if (split || !finder.norms().empty() || !gradients.empty())
      eraseDeadOps(getOperation());
    return raised;
  }

  /// False if a gain or shift could not be written out.
  bool raise(OpBuilder &b, const FoundNorm &norm,
             DenseMap<Value, Value> &replaced) {
    Operation *def = norm.result.getDefiningOp();
    Location loc = def->getLoc();
    b.setInsertionPoint(def);
    ParameterBuilder gains(b, loc, norm, replaced);
    ParameterBuilder shifts(b, loc, norm, replaced);
    std::optional<Value> scale = gains.tensorOf(norm.form.gain, 1.0);
    std::optional<Value> bias = shifts.tensorOf(norm.form.shift, 0.0);
    if (!scale || !bias) {
      if (remarks)
        def->emitRemark("no norm raised here: its affine part is no product "
                        "and sum of parameters");
      return false;
    }
    if (seededFault(Fault::RaiseSwapsScaleAndBias) && *scale && *bias)
      std::swap(*scale, *bias);
    if (seededFault(Fault::RaiseForgetsBias))
      bias = Value();
    Value input = replaced.lookup(norm.input);
    if (!input)
      input = norm.input;
    auto type = cast<RankedTensorType>(norm.result.getType());
    Value init = createEmptyLike(b, loc, input, type.getElementType());
    Type inputType = getElementTypeOrSelf(input.getType());
    TypeAttr statType;
    if (norm.statisticsType != defaultStatisticsType(inputType))
      statType = TypeAttr::get(norm.statisticsType);
    auto epsilon = b.getF64FloatAttr(writtenEpsilon(norm.form.epsilon));
    auto axes = b.getDenseI64ArrayAttr(norm.form.axes);
    auto placement = EpsilonPlacementAttr::get(
        b.getContext(), seededFault(Fault::RaiseEpsilonInside)
                            ? EpsilonPlacement::Inside
                            : norm.form.placement);
    bool rounds =
        norm.roundNormalized && !seededFault(Fault::RaiseRoundsOnce);
    UnitAttr round = rounds ? b.getUnitAttr() : UnitAttr();
    Value result;
    if (norm.form.kind == NormKind::LayerNorm &&
        !seededFault(Fault::RaiseLayerAsRMS))
      result = LayerNormOp::create(b, loc, init.getType(), input, *scale, *bias,
                                   init, axes, epsilon, placement,
                                   b.getI64IntegerAttr(norm.form.ddof),
                                   statType, round)
                   .getResult();
    else
      result =
          RMSNormOp::create(b, loc, init.getType(), input, *scale, *bias, init,
                            axes, epsilon, placement, statType, round)
              .getResult();
    if (result.getType() != type)
      result = tensor::CastOp::create(b, loc, type, result);
    Value(norm.result).replaceAllUsesWith(result);
    replaced[norm.result] = result;
    return true;
  }

  std::optional<DenseSet<Operation *>> firstMissed;
};
} // namespace
