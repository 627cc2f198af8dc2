//===- PrepareForJIT.cpp - Ops that the lowering does not take as is ------===//
//
//   x^n    is x*x, x*x*x for n = 2, 3 and pow(x, n) otherwise: llvm.powi takes
//          no 64-bit exponent, and a product tree would round more often
//   rsqrt  is 1/sqrt(x), two correctly rounded operations (f32 for 16 bits)
//   matmul walks along the row of its result, which is contiguous
//   a dimension that is split into several of unknown size is copied entry by
//          entry: MLIR's lowering of memref.expand_shape takes one such size in
//          a group and crashes on two
//
//===----------------------------------------------------------------------===//

#include "PrepareForJIT.h"
#include "Renorm/IR/Reassociation.h"
#include "Renorm/IR/Renorm.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"
#include "llvm/ADT/Sequence.h"

using namespace mlir;

namespace {
// Pattern: fpowi(x, n) -> x*x, x*x*x, or pow(x, n)
// Exactness: defines the floats of the op
struct ExpandFPowI : OpRewritePattern<math::FPowIOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::FPowIOp op,
                                PatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    Value x = op.getLhs(), power = x;
    APInt exponent;
    if (matchPattern(op.getRhs(), m_ConstantInt(&exponent)) &&
        (exponent == 2 || exponent == 3)) {
      for (uint64_t n = exponent.getZExtValue(); n > 1; --n)
        power = arith::MulFOp::create(rewriter, loc, power, x);
      rewriter.replaceOp(op, power);
      return success();
    }
    Value n = arith::SIToFPOp::create(rewriter, loc, x.getType(), op.getRhs());
    rewriter.replaceOpWithNewOp<math::PowFOp>(op, x, n);
    return success();
  }
};

// Pattern: rsqrt(x) -> 1/sqrt(x)
// Exactness: defines the floats of the op
struct ExpandRsqrt : OpRewritePattern<math::RsqrtOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::RsqrtOp op,
                                PatternRewriter &rewriter) const override {
    auto type = dyn_cast<FloatType>(op.getType());
    if (!type)
      return rewriter.notifyMatchFailure(op, "not a scalar");
    Location loc = op.getLoc();
    FloatType wide = type.getWidth() < 32 ? rewriter.getF32Type() : type;
    Value x = op.getOperand();
    if (wide != type)
      x = arith::ExtFOp::create(rewriter, loc, wide, x);
    Value one = arith::ConstantOp::create(rewriter, loc,
                                          rewriter.getFloatAttr(wide, 1.0));
    Value root = math::SqrtOp::create(rewriter, loc, x);
    Value inverse = arith::DivFOp::create(rewriter, loc, one, root);
    if (wide != type)
      inverse = arith::TruncFOp::create(rewriter, loc, type, inverse);
    rewriter.replaceOp(op, inverse);
    return success();
  }
};

// Pattern: absi(x) -> max(x, 0 - x)
// Exactness: bit-exact
struct ExpandAbsI : OpRewritePattern<math::AbsIOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::AbsIOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.getType().isIntOrIndex())
      return rewriter.notifyMatchFailure(op, "not a scalar");
    Location loc = op.getLoc();
    Value zero = arith::ConstantOp::create(
        rewriter, loc, rewriter.getIntegerAttr(op.getType(), 0));
    Value negated = arith::SubIOp::create(rewriter, loc, zero, op.getOperand());
    rewriter.replaceOpWithNewOp<arith::MaxSIOp>(op, op.getOperand(), negated);
    return success();
  }
};

// Pattern: linalg.softmax, ... -> the op's own decomposition
// Exactness: defines the floats of the op
struct DecomposeAggregated
    : OpInterfaceRewritePattern<linalg::AggregatedOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(linalg::AggregatedOpInterface op,
                                PatternRewriter &rewriter) const override {
    if (isa<mlir::renorm::RenormDialect>(op->getDialect()))
      return rewriter.notifyMatchFailure(op, "has a lowering of its own");
    rewriter.setInsertionPoint(op);
    FailureOr<SmallVector<Value>> values = op.decomposeOperation(rewriter);
    if (failed(values))
      return rewriter.notifyMatchFailure(op, "the op does not decompose");
    rewriter.replaceOp(op, *values);
    return success();
  }
};

// Pattern: matmul over (m, n, k) -> the same over (m, k, n)
// Exactness: bit-exact; every entry still sums over k in ascending order
struct StreamMatmul : OpInterfaceRewritePattern<linalg::LinalgOp> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(linalg::LinalgOp op,
                                PatternRewriter &rewriter) const override {
    if (!isa<linalg::MatmulOp, linalg::BatchMatmulOp>(op))
      return rewriter.notifyMatchFailure(op, "not a matmul");
    FailureOr<linalg::GenericOp> generic =
        linalg::generalizeNamedOp(rewriter, op);
    if (failed(generic))
      return rewriter.notifyMatchFailure(op, "does not generalise");
    SmallVector<unsigned> order =
        llvm::to_vector(llvm::seq<unsigned>(0, generic->getNumLoops()));
    std::swap(order.back(), order[order.size() - 2]);
    return linalg::interchangeGenericOp(rewriter, *generic, order);
  }
};

// Pattern: expand_shape into two unknown sizes -> each entry where it was
// Exactness: bit-exact
struct ExpandUnknownSizes : OpRewritePattern<tensor::ExpandShapeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(tensor::ExpandShapeOp op,
                                PatternRewriter &rewriter) const override {
    RankedTensorType type = op.getResultType();
    SmallVector<ReassociationIndices> groups = renorm::groupsOf(op);
    bool several = llvm::any_of(groups, [&](ArrayRef<int64_t> group) {
      return llvm::count_if(group, [&](int64_t dim) {
               return type.isDynamicDim(dim);
             }) > 1;
    });
    if (!several)
      return rewriter.notifyMatchFailure(op, "one unknown size in each group");
    Location loc = op.getLoc();
    SmallVector<OpFoldResult> mixed = op.getMixedOutputShape();
    SmallVector<Value> sizes =
        getValueOrCreateConstantIndexOp(rewriter, loc, mixed);
    Value init =
        tensor::EmptyOp::create(rewriter, loc, mixed, type.getElementType());
    SmallVector<AffineMap> maps{
        rewriter.getMultiDimIdentityMap(type.getRank())};
    SmallVector<utils::IteratorType> loops(type.getRank(),
                                           utils::IteratorType::parallel);
    auto generic = linalg::GenericOp::create(
        rewriter, loc, init.getType(), ValueRange(), init, maps, loops,
        [&](OpBuilder &b, Location loc, ValueRange) {
          SmallVector<Value> from;
          for (ArrayRef<int64_t> group : groups) {
            Value index = linalg::IndexOp::create(b, loc, group.front());
            for (int64_t dim : group.drop_front()) {
              index = arith::MulIOp::create(b, loc, index, sizes[dim]);
              Value inner = linalg::IndexOp::create(b, loc, dim);
              index = arith::AddIOp::create(b, loc, index, inner);
            }
            from.push_back(index);
          }
          Value entry = tensor::ExtractOp::create(b, loc, op.getSrc(), from);
          linalg::YieldOp::create(b, loc, entry);
        });
    rewriter.replaceOp(op, generic);
    return success();
  }
};
} // namespace

void mlir::renorm::check::populatePrepareForJITPatterns(
    RewritePatternSet &patterns) {
  patterns.add<ExpandAbsI, ExpandFPowI, ExpandRsqrt, DecomposeAggregated,
               ExpandUnknownSizes, StreamMatmul>(patterns.getContext());
}
