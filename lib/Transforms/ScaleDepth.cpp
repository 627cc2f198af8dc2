//===- ScaleDepth.cpp - LayerNorm Scaling ---------------------------------===//
//
//   Norm_l(x)  ->  Norm_l(x) / sqrt(l)        l = 1, 2, ... (arXiv 2502.05795)
//
// for each norm that opens a sublayer of layer l. Changes the function: it is
// never part of renorm-optimize.
//
//===----------------------------------------------------------------------===//

#include "DepthTransforms.h"
#include "Renorm/Analysis/LayerNumbering.h"
#include "Renorm/Analysis/NormReport.h"
#include "Renorm/Analysis/ResidualAdds.h"
#include "Renorm/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
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

namespace {
struct ScaleDepth : impl::ScaleDepthBase<ScaleDepth> {
  using ScaleDepthBase::ScaleDepthBase;

  void runOnOperation() override {
    if ((policy == DepthScale::List) != !factors.empty()) {
      getOperation().emitError(
          "factors= goes with policy=list, and only there");
      return signalPassFailure();
    }
    llvm::MapVector<Operation *, double> chosen;
    for (auto func : getOperation().getOps<func::FuncOp>())
      if (!func.isExternal() && failed(choose(func, chosen)))
        return signalPassFailure();
    if (chosen.empty()) {
      getOperation().emitError(
          "no norm opens a sublayer of a residual stream (renorm-raise-norms "
          "comes first)");
      return signalPassFailure();
    }
    OpBuilder builder(&getContext());
    int64_t scaled = 0;
    for (auto [norm, factor] : chosen)
      if (factor != 1.0 && getAnalysis<NormReport>().rewrites.permit(
                               "scale a norm for depth", norm->getLoc())) {
        scaleNormResult(builder, cast<NormOpInterface>(norm), factor);
        ++scaled;
      }
    getAnalysis<NormReport>().functionChanges.push_back(
        "renorm-scale-depth multiplied the results of " +
        std::to_string(scaled) + " norms by the scale of their layer");
  }

private:
  FailureOr<double> factorOf(const Sublayer &sublayer) {
    switch (policy) {
    case DepthScale::InverseSqrt:
      return 1 / std::sqrt(static_cast<double>(sublayer.layer));
    case DepthScale::Constant:
      return constant.getValue();
    case DepthScale::List:
      if (sublayer.layer > static_cast<int64_t>(factors.size()))
        return sublayer.add->emitError("layer ")
               << sublayer.layer << " has no entry in factors, which has "
               << factors.size();
      return factors[sublayer.layer - 1];
    }
    llvm_unreachable("unknown policy");
  }

  LogicalResult choose(func::FuncOp func,
                       llvm::MapVector<Operation *, double> &chosen) {
    LayerNumberingOptions options;
    options.sublayersPerLayer = sublayersPerLayer;
    LayerNumbering numbering(func.front(), options);
    for (const ResidualStream &stream : numbering.streams()) {
      if (!force && isScaledAlready(stream))
        return stream.sublayers.front().add->emitError(
            "the norms of this residual stream are followed by 1/sqrt(layer) "
            "already; force=1 scales them once more");
      for (const Sublayer &sublayer : stream.sublayers) {
        warnWhereCancelled(sublayer);
        FailureOr<double> factor = factorOf(sublayer);
        if (failed(factor))
          return failure();
        for (NormOpInterface norm : sublayer.opening) {
          auto [known, isNew] = chosen.insert({norm, *factor});
          if (!isNew && known->second != *factor)
            return norm->emitError(
                "the norm opens sublayers of two layers with different scales");
        }
      }
    }
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
