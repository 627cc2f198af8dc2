//===- LowerMaskedBFloats.cpp - Masked bf16 entries as 16 bits ------------===//
//
// Where masks are no instruction, LLVM takes the entries of a masked access one
// by one, a bf16 by way of f32, and rounds it back with a call of __truncsfbf2,
// which many runtime libraries lack. As integers they are moved as they are.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Conversion/Passes.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::renorm {
#define GEN_PASS_DEF_LOWERMASKEDBFLOATS
#include "Renorm/Conversion/Passes.h.inc"

/// The vector of 16-bit integers for one of bf16; null if `type` is none.
static VectorType bitsOf(Type type) {
  auto vector = dyn_cast<VectorType>(type);
  if (!vector || !vector.getElementType().isBF16())
    return {};
  return vector.clone(IntegerType::get(type.getContext(), 16));
}

namespace {
// Pattern: masked.load : bf16 -> bitcast(masked.load : i16)
// Exactness: bit-exact
struct LoadBits : OpRewritePattern<LLVM::MaskedLoadOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(LLVM::MaskedLoadOp op,
                                PatternRewriter &rewriter) const override {
    VectorType bits = bitsOf(op.getType());
    if (!bits)
      return rewriter.notifyMatchFailure(op, "not of bf16");
    Value others;
    if (op.getPassThru())
      others = LLVM::BitcastOp::create(rewriter, op.getLoc(), bits,
                                       op.getPassThru());
    Value loaded = LLVM::MaskedLoadOp::create(
        rewriter, op.getLoc(), bits, op.getData(), op.getMask(), others,
        op.getAlignmentAttr(), op.getNontemporalAttr());
    rewriter.replaceOpWithNewOp<LLVM::BitcastOp>(op, op.getType(), loaded);
    return success();
  }
};

// Pattern: masked.store of bf16 -> masked.store of bitcast to i16
// Exactness: bit-exact
struct StoreBits : OpRewritePattern<LLVM::MaskedStoreOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(LLVM::MaskedStoreOp op,
                                PatternRewriter &rewriter) const override {
    VectorType bits = bitsOf(op.getValue().getType());
    if (!bits)
      return rewriter.notifyMatchFailure(op, "not of bf16");
    Value value =
        LLVM::BitcastOp::create(rewriter, op.getLoc(), bits, op.getValue());
    rewriter.modifyOpInPlace(op, [&] { op.getValueMutable().assign(value); });
    return success();
  }
};

struct LowerMaskedBFloats : impl::LowerMaskedBFloatsBase<LowerMaskedBFloats> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<LoadBits, StoreBits>(&getContext());
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace
} // namespace mlir::renorm
