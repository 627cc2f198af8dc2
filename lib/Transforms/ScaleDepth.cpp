//===- ScaleDepth.cpp - LayerNorm Scaling ---------------------------------===//
//
//   Norm_l(x)  ->  Norm_l(x) / sqrt(l)        l = 1, 2, ... (arXiv 2502.05795)
//
// for each norm that opens a sublayer of layer l. Changes the function: it is
// never part of renorm-optimize.
//
//===----------------------------------------------------------------------===//

#include "DepthTransforms.h"
#include "ScaleGradients.h"
#include "Renorm/Analysis/LayerNumbering.h"
#include "Renorm/Analysis/NormReport.h"
#include "Renorm/Analysis/ResidualAdds.h"
#include "Renorm/Analysis/ValueFlow.h"
#include "Renorm/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/MapVector.h"
#include <cmath>

namespace mlir::renorm {
#define GEN_PASS_DEF_SCALEDEPTH
#include "Renorm/Transforms/Passes.h.inc"

/// Whether all opening norms of layers beyond the first are followed by the
/// factor 1/sqrt(l), as written out in a model's source.
static bool isScaledAlready(const ResidualStream &stream) {
  int64_t seen = 0;
  for (const Sublayer &sublayer : stream.sublayers) {
    if (sublayer.layer < 2)
      continue;
    for (NormOpInterface norm : sublayer.opening) {
      std::optional<double> factor = constantFactorBehind(norm.getNormResult());
      double expected = 1 / std::sqrt(static_cast<double>(sublayer.layer));
      if (!factor || std::fabs(*factor - expected) > 1e-3 * expected)
        return false;
      ++seen;
    }
  }
  return seen > 0;
}

/// Whether the one reader of a norm in a loop multiplies its result by a scalar
/// that is no constant: it may be the factor of the round.
static bool isScaledByRound(NormOpInterface norm) {
  Value result = norm.getNormResult();
  if (!result.hasOneUse())
    return false;
  auto reader = dyn_cast<linalg::LinalgOp>(*result.user_begin());
  if (!reader || reader.getNumReductionLoops() || reader.getNumDpsInits() != 1)
    return false;
  Operation *last =
      reader.getBlock()->getTerminator()->getOperand(0).getDefiningOp();
  if (!isa_and_nonnull<arith::MulFOp, arith::DivFOp>(last))
    return false;
  return llvm::any_of(last->getOperands(), [&](Value side) {
    auto argument = dyn_cast<BlockArgument>(side);
    if (!argument)
      return !matchPattern(side, m_Constant());
    Value whole = argument.getOwner() == reader.getBlock()
                      ? reader.getMatchingOpOperand(argument)->get()
                      : side;
    auto type = dyn_cast<RankedTensorType>(whole.getType());
    return whole != result && !matchPattern(whole, m_Constant()) &&
           (!type ||
            (type.hasStaticShape() && type.getNumElements() == 1));
  });
}

namespace {
/// By what a norm is multiplied: `value`, or in a loop by the entry of its
/// round in `rounds`, or where their number is not known by 1/sqrt(layer).
struct DepthFactor {
  double value = 1.0;
  RoundLayer at = {};
  SmallVector<double> rounds;

  bool operator==(const DepthFactor &other) const {
    return value == other.value && at.loop == other.at.loop &&
           at.first == other.at.first && at.perRound == other.at.perRound &&
           rounds == other.rounds;
  }
  bool isOne() const { return !at.loop && value == 1.0; }
  void apply(OpBuilder &b, NormOpInterface norm) const {
    if (!at.loop)
      return scaleNormResult(b, norm, value);
    scaleNormResult(b, norm, [&](OpBuilder &where, Type element) {
      if (rounds.empty())
        return makeInverseSqrtLayer(where, norm.getLoc(), at, element);
      return makeRoundEntry(where, norm.getLoc(), at.loop, rounds, element);
    });
  }
};

struct ScaleDepth : impl::ScaleDepthBase<ScaleDepth> {
  using ScaleDepthBase::ScaleDepthBase;

  void runOnOperation() override {
    if ((policy == DepthScale::List) != !factors.empty()) {
      getOperation().emitError(
          "factors= goes with policy=list, and only there");
      return signalPassFailure();
    }
    llvm::MapVector<Operation *, DepthFactor> chosen;
    for (auto func : getOperation().getOps<func::FuncOp>())
      if (!func.isExternal() && failed(choose(func, chosen)))
        return signalPassFailure();
    if (chosen.empty()) {
      getOperation().emitError(
          "no norm opens a sublayer of a residual stream (renorm-raise-norms "
          "comes first)");
      return signalPassFailure();
    }
    // All or nothing: a step with gradients of another function is no step.
    llvm::MapVector<Operation *, NormGradients> gradients;
    for (auto &[norm, factor] : chosen) {
      auto func = norm->getParentOfType<func::FuncOp>();
      if (factor.isOne() || !hasGradients(func))
        continue;
      if (norm->getBlock() != &func.front()) {
        norm->emitError("this norm in a loop has a backward pass, whose rounds "
                        "run the other way: scale it before differentiation");
        return signalPassFailure();
      }
      FailureOr<NormGradients> found =
          findGradientsOf(cast<NormOpInterface>(norm));
      if (failed(found))
        return signalPassFailure();
      gradients[norm] = std::move(*found);
    }
    OpBuilder builder(&getContext());
    int64_t scaled = 0;
    for (auto &[norm, factor] : chosen)
      if (!factor.isOne() && getAnalysis<NormReport>().rewrites.permit(
                               "scale a norm for depth", norm->getLoc())) {
        auto found = gradients.find(norm);
        if (found != gradients.end())
          scaleGradients(builder, found->second, factor.value);
        factor.apply(builder, cast<NormOpInterface>(norm));
        ++scaled;
      }
    getAnalysis<NormReport>().functionChanges.push_back(
        "renorm-scale-depth multiplied the results of " +
        std::to_string(scaled) + " norms by the scale of their layer");
  }

private:
  FailureOr<double> factorOf(const Sublayer &sublayer, int64_t layer) {
    switch (policy) {
    case DepthScale::InverseSqrt:
      return 1 / std::sqrt(static_cast<double>(layer));
    case DepthScale::Constant:
      return constant.getValue();
    case DepthScale::List:
      if (layer > static_cast<int64_t>(factors.size()))
        return sublayer.add->emitError("layer ")
               << layer << " has no entry in factors, which has "
               << factors.size();
      return factors[layer - 1];
    }
    llvm_unreachable("unknown policy");
  }

  /// Beyond this a table of the factors would be larger than the parameters.
  static constexpr int64_t kLongestTable = 4096;

  FailureOr<DepthFactor> factorOf(const ResidualStream &stream,
                                  const Sublayer &sublayer) {
    DepthFactor factor;
    // The same in every round: no table.
    if (!stream.carried || policy == DepthScale::Constant ||
        stream.rounds == 1) {
      FailureOr<double> value = factorOf(sublayer, sublayer.layer);
      if (failed(value))
        return failure();
      factor.value = *value;
      return factor;
    }
    if (stream.rounds == 0)
      return factor;
    factor.at = {stream.around, sublayer.layer, stream.layers};
    if (policy == DepthScale::List && !stream.rounds)
      return stream.around->emitError(
          "policy=list needs a loop whose number of rounds is known");
    if (!stream.rounds || (policy == DepthScale::InverseSqrt &&
                           *stream.rounds > kLongestTable))
      return factor;
    for (int64_t round = 0; round < *stream.rounds; ++round) {
      FailureOr<double> value =
          factorOf(sublayer, sublayer.layer + round * stream.layers);
      if (failed(value))
        return failure();
      factor.rounds.push_back(*value);
    }
    return factor;
  }

  LogicalResult choose(func::FuncOp func,
                       llvm::MapVector<Operation *, DepthFactor> &chosen) {
    LayerNumberingOptions options;
    options.sublayersPerLayer = sublayersPerLayer;
    LayerNumbering numbering(func.front(), options);
    for (const ResidualStream &stream : numbering.streams()) {
      // The gradients that meet along a stream are added like a stream.
      bool backward = hasGradients(func) &&
                      llvm::all_of(stream.sublayers, [](const Sublayer &s) {
                        return s.opening.empty();
                      });
      if (backward)
        continue;
      if (failed(checkStream(stream)) || failed(checkRuns(func, stream)))
        return failure();
      for (const Sublayer &sublayer : stream.sublayers) {
        warnWhereCancelled(sublayer);
        FailureOr<DepthFactor> factor = factorOf(stream, sublayer);
        if (failed(factor))
          return failure();
        for (NormOpInterface norm : sublayer.opening) {
          auto [known, isNew] = chosen.insert({norm, *factor});
          if (!isNew && !(known->second == *factor))
            return norm->emitError(
                "the norm opens sublayers of two layers with different scales");
        }
      }
    }
    return success();
  }

  static bool opensSublayers(const ResidualStream &stream) {
    return llvm::any_of(stream.sublayers, [](const Sublayer &sublayer) {
      return !sublayer.opening.empty();
    });
  }

  /// Layers of a function that runs more than once, or of one with branches
  /// between blocks, would need more than one number.
  LogicalResult checkRuns(func::FuncOp func, const ResidualStream &stream) {
    if (policy == DepthScale::Constant || !opensSublayers(stream))
      return success();
    // Callers outside of the module see a public function; it may have one
    // caller inside.
    int64_t runs = ValueFlow(getOperation()).runsOf(&func.front());
    if (runs > (func.isPrivate() ? 1 : 2))
      return func.emitError("runs more than once, so that its layers cannot be "
                            "numbered: inline its calls first");
    for (Block &block : llvm::drop_begin(func.getBody()))
      for (Operation &op : block)
        if (isa<NormOpInterface>(op))
          return op.emitError("this norm stands behind a branch between "
                              "blocks, where layers cannot be numbered");
    return success();
  }

  /// Whether the stream has numbers and no factors.
  LogicalResult checkStream(const ResidualStream &stream) {
    const Sublayer &first = stream.sublayers.front();
    if (opensSublayers(stream) && !stream.unnumbered.empty() &&
        policy != DepthScale::Constant)
      return first.add->emitError("the layers of this residual stream cannot "
                                  "be numbered: ")
             << stream.unnumbered;
    if (force)
      return success();
    if (!stream.carried && isScaledAlready(stream))
      return first.add->emitError(
          "the norms of this residual stream are followed by 1/sqrt(layer) "
          "already; force=1 scales them once more");
    if (stream.carried)
      for (const Sublayer &sublayer : stream.sublayers)
        for (NormOpInterface norm : sublayer.opening)
          if (isScaledByRound(norm))
            return norm->emitError(
                "this norm in a loop is followed by a factor that may depend "
                "on the round; force=1 scales it once more");
    return success();
  }

  static void warnWhereCancelled(const Sublayer &sublayer) {
    if (sublayer.opening.empty()) {
      sublayer.add->emitWarning("no norm opens this sublayer (placement ")
          << stringify(sublayer.placement()) << "): it is not scaled";
      return;
    }
    auto warn = [&](NormOpInterface norm) {
      norm->emitWarning("this norm divides by the scale that layer ")
          << sublayer.layer << " gets, where only linear ops stand between";
    };
    if (sublayer.output)
      warn(sublayer.output);
    for (NormOpInterface norm : sublayer.inner)
      warn(norm);
  }
};
} // namespace
} // namespace mlir::renorm
