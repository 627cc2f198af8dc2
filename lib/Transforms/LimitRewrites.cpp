//===- LimitRewrites.cpp - The first N rewrites of a run, and no more -----===//

#include "Renorm/Analysis/NormReport.h"
#include "Renorm/Transforms/Passes.h"

namespace mlir::renorm {
#define GEN_PASS_DEF_LIMITREWRITES
#include "Renorm/Transforms/Passes.h.inc"

namespace {
struct LimitRewrites : impl::LimitRewritesBase<LimitRewrites> {
  using LimitRewritesBase::LimitRewritesBase;

  void runOnOperation() override {
    NumberedRewrites &rewrites = getAnalysis<NormReport>().rewrites;
    if (limit >= 0)
      rewrites.limitTo(limit);
    if (remarks)
      rewrites.remarkOnEach();
    markAllAnalysesPreserved();
  }
};
} // namespace
} // namespace mlir::renorm
