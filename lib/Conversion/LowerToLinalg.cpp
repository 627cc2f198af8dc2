//===- LowerToLinalg.cpp - renorm -> linalg -------------------------------===//
//
// A thin shell: what each op is in terms of linalg stands in
// lib/IR/Decomposition.cpp. Afterwards no renorm op remains.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Conversion/Passes.h"
#include "Renorm/IR/Renorm.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::renorm {
#define GEN_PASS_DEF_LOWERTOLINALG
#include "Renorm/Conversion/Passes.h.inc"

static bool isNormOrCenter(Operation *op) {
  return isa<NormOpInterface, CenterOp, AddCenterOp>(op);
}

namespace {
// Pattern: renorm op -> its decomposition into linalg.generic
// Exactness: defines the floats of the op
struct Decompose : OpInterfaceRewritePattern<linalg::AggregatedOpInterface> {
  Decompose(MLIRContext *context, const LinalgForm &form, bool gradientsOnly)
      : OpInterfaceRewritePattern(context), form(form),
        gradientsOnly(gradientsOnly) {}

  LogicalResult matchAndRewrite(linalg::AggregatedOpInterface op,
                                PatternRewriter &rewriter) const override {
    if (!isa<RenormDialect>(op->getDialect()))
      return rewriter.notifyMatchFailure(op, "not an op of this dialect");
    if (gradientsOnly && isNormOrCenter(op))
      return rewriter.notifyMatchFailure(op, "not a gradient");
    rewriter.setInsertionPoint(op);
    FailureOr<SmallVector<Value>> values = decompose(rewriter, op, form);
    if (failed(values))
      return rewriter.notifyMatchFailure(op, "the op has no tensor semantics");
    rewriter.replaceOp(op, *values);
    return success();
  }

  LinalgForm form;
  bool gradientsOnly;
};

struct LowerToLinalg : impl::LowerToLinalgBase<LowerToLinalg> {
  using LowerToLinalgBase::LowerToLinalgBase;

  void runOnOperation() override {
    if (pieces < 1) {
      getOperation()->emitError("pieces must be at least 1, got ")
          << pieces.getValue();
      return signalPassFailure();
    }
    RewritePatternSet patterns(&getContext());
    populateLowerToLinalgPatterns(patterns, {variance, pieces}, gradientsOnly);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
    WalkResult left = getOperation()->walk([&](Operation *op) {
      if (!isa_and_nonnull<RenormDialect>(op->getDialect()) ||
          (gradientsOnly && isNormOrCenter(op)))
        return WalkResult::advance();
      op->emitOpError("could not be lowered to linalg: it is not on tensors");
      return WalkResult::interrupt();
    });
    if (left.wasInterrupted())
      signalPassFailure();
  }
};
} // namespace
} // namespace mlir::renorm

void mlir::renorm::populateLowerToLinalgPatterns(RewritePatternSet &patterns,
                                                 const LinalgForm &form,
                                                 bool gradientsOnly) {
  patterns.add<Decompose>(patterns.getContext(), form, gradientsOnly);
}
