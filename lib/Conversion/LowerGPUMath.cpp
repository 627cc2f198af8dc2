//===- LowerGPUMath.cpp - Roots and fma without libdevice -----------------===//
//
// rsqrt.approx is good to 2^-22.9. One Newton step,
//   r' = r + r/2 * (1 - x*r*r),
// makes it a f32 rsqrt within 1 ulp. For x = 0 and x = inf, r is inf and 0 and
// the step would give NaN: r stays there.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Conversion/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::renorm {
#define GEN_PASS_DEF_LOWERGPUMATH
#include "Renorm/Conversion/Passes.h.inc"

/// A call of a unary intrinsic.
static Value call(ImplicitLocOpBuilder &b, StringRef name, Value x) {
  return LLVM::CallIntrinsicOp::create(b, x.getType(), b.getStringAttr(name),
                                       ValueRange{x})
      .getResult(0);
}

namespace {
// Pattern: math.rsqrt -> rsqrt.approx and a Newton step (f32), 1/sqrt (f64)
// Exactness: within 1 ulp
struct LowerRsqrt : OpRewritePattern<math::RsqrtOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::RsqrtOp op,
                                PatternRewriter &rewriter) const override {
    Type type = op.getType();
    Value x = op.getOperand();
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    auto constant = [&](double value) -> Value {
      return arith::ConstantOp::create(b, b.getFloatAttr(type, value));
    };
    if (type.isF64()) {
      Value root = call(b, "llvm.nvvm.sqrt.rn.d", x);
      rewriter.replaceOp(op, arith::DivFOp::create(b, constant(1.0), root));
      return success();
    }
    if (!type.isF32())
      return rewriter.notifyMatchFailure(op, "neither a f32 nor a f64 scalar");
    Value r = call(b, "llvm.nvvm.rsqrt.approx.f", x);
    Value minusXR =
        arith::NegFOp::create(b, arith::MulFOp::create(b, x, r).getResult());
    Value error = LLVM::FMAOp::create(b, minusXR, r, constant(1.0));
    Value half = arith::MulFOp::create(b, r, constant(0.5));
    Value refined = LLVM::FMAOp::create(b, half, error, r);
    Value isNumber =
        arith::CmpFOp::create(b, arith::CmpFPredicate::ORD, refined, refined);
    rewriter.replaceOp(op, arith::SelectOp::create(b, isNumber, refined, r));
    return success();
  }
};

// Pattern: math.sqrt -> sqrt.rn
// Exactness: correctly rounded
struct LowerSqrt : OpRewritePattern<math::SqrtOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::SqrtOp op,
                                PatternRewriter &rewriter) const override {
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    if (!op.getType().isF32() && !op.getType().isF64())
      return rewriter.notifyMatchFailure(op, "neither a f32 nor a f64 scalar");
    rewriter.replaceOp(op, call(b,
                                op.getType().isF32() ? "llvm.nvvm.sqrt.rn.f"
                                                     : "llvm.nvvm.sqrt.rn.d",
                                op.getOperand()));
    return success();
  }
};

// Pattern: math.fma -> llvm.fma (f32, f64 and vectors of them)
// Exactness: bit-exact
struct LowerFma : OpRewritePattern<math::FmaOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::FmaOp op,
                                PatternRewriter &rewriter) const override {
    Type element = getElementTypeOrSelf(op.getType());
    if (!element.isF32() && !element.isF64())
      return rewriter.notifyMatchFailure(op, "neither f32 nor f64");
    rewriter.replaceOpWithNewOp<LLVM::FMAOp>(op, op.getType(),
                                             op->getOperands());
    return success();
  }
};

struct LowerGPUMath : impl::LowerGPUMathBase<LowerGPUMath> {
  using LowerGPUMathBase::LowerGPUMathBase;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateLowerGPUMathPatterns(patterns);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace
} // namespace mlir::renorm

void mlir::renorm::populateLowerGPUMathPatterns(RewritePatternSet &patterns) {
  patterns.add<LowerRsqrt, LowerSqrt, LowerFma>(patterns.getContext());
}
