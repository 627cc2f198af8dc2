//===- DeferNorm.cpp - x W / rms(x) in place of (x / rms(x)) W ------------===//

#include "DeferNorm.h"
#include "EvaluateWeight.h"
#include "ReaderWeights.h"
#include "Renorm/Analysis/NormReport.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"
#include <cmath>

using namespace mlir;
using namespace mlir::renorm;

//===----------------------------------------------------------------------===//
// What stands in the way
//===----------------------------------------------------------------------===//

static bool isNarrow(Type type) {
  auto element = dyn_cast<FloatType>(getElementTypeOrSelf(type));
  return element && element.getWidth() < 32;
}

/// Whether an op makes 16-bit floats, as its result or on the way to it.
static bool makesNarrow(Operation *op) {
  return op
      ->walk([](Operation *inner) {
        return llvm::any_of(inner->getResultTypes(), isNarrow)
                   ? WalkResult::interrupt()
                   : WalkResult::advance();
      })
      .wasInterrupted();
}

/// A magnitude that x W stays below where the sum of squares of x is finite.
static double largestProduct(const NormReaders::Reader &reader,
                             FloatType type) {
  APFloat limit = APFloat::getLargest(type.getFloatSemantics());
  bool lost;
  limit.convert(APFloat::IEEEdouble(), APFloat::rmTowardZero, &lost);
  Value weight = reader.weight->get();
  int64_t size = cast<ShapedType>(weight.getType())
                     .getDimSize(contractedDim(reader.op, reader.weight));
  return std::sqrt(limit.convertToDouble()) *
         std::sqrt(static_cast<double>(size)) * largestEntry(weight);
}

std::string mlir::renorm::whyNotDeferred(RMSNormOp norm,
                                         const NormReaders &found) {
  if (!found.refusal.empty())
    return found.refusal;
  if (found.readers.empty())
    return "no linear layer reads its result";
  Type row = norm.getInput().getType();
  FloatType statistics = norm.getStatisticsType();
  constexpr StringLiteral overflow =
      ", where the row times the weight could overflow before it is divided";
  if (isNarrow(row) || makesNarrow(norm))
    return "its rows have 16 bits" + overflow.str();
  if (row != norm.getResult().getType())
    return "its result has another type than its input";
  for (Operation *move : found.moves) {
    if (makesNarrow(move))
      return nameAndPlace(move) + " makes 16 bits of its result" +
             overflow.str();
    // One whole row has to stay one.
    auto op = dyn_cast<linalg::LinalgOp>(move);
    if (op && !llvm::all_of(op.getIndexingMapsArray(), [](AffineMap map) {
          return map.isProjectedPermutation();
        }))
      return nameAndPlace(move) + " may put entries of several rows into one";
  }
  for (const NormReaders::Reader &reader : found.readers) {
    if (makesNarrow(reader.op))
      return nameAndPlace(reader.op) + " makes 16 bits of its result" +
             overflow.str();
    auto type = cast<FloatType>(getElementTypeOrSelf(reader.op->getResult(0)));
    if (type.getWidth() < statistics.getWidth())
      return nameAndPlace(reader.op) +
             " has a narrower type than the statistics of the norm" +
             overflow.str();
    if (overflows(largestProduct(reader, statistics), type))
      return "the weight at " +
             describeLocation(reader.weight->get().getLoc()) +
             " is so large that the row times it could overflow";
  }
  return {};
}

//===----------------------------------------------------------------------===//
// The rewrite
//===----------------------------------------------------------------------===//

/// sum(x^2) of each row, in `type`.
static Value sumOfSquares(OpBuilder &b, Location loc, Value rows, int64_t axis,
                          FloatType type) {
  int64_t rank = cast<RankedTensorType>(rows.getType()).getRank();
  SmallVector<OpFoldResult> sizes;
  SmallVector<AffineExpr> kept;
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  iterators[axis] = utils::IteratorType::reduction;
  for (int64_t dim = 0; dim < rank; ++dim) {
    if (dim == axis)
      continue;
    sizes.push_back(tensor::getMixedSize(b, loc, rows, dim));
    kept.push_back(b.getAffineDimExpr(dim));
  }
  Value empty = tensor::EmptyOp::create(b, loc, sizes, type);
  Value zero = arith::ConstantOp::create(b, loc, b.getFloatAttr(type, 0.0));
  Value zeros = linalg::FillOp::create(b, loc, zero, empty).getResult(0);
  return linalg::GenericOp::create(
             b, loc, TypeRange(zeros.getType()), ValueRange{rows},
             ValueRange{zeros},
             ArrayRef<AffineMap>{b.getMultiDimIdentityMap(rank),
                                 AffineMap::get(rank, 0, kept, b.getContext())},
             iterators,
             [&](OpBuilder &b, Location loc, ValueRange in) {
               Value x = castTo(b, loc, in[0], type);
               Value square = arith::MulFOp::create(b, loc, x, x);
               Value sum = arith::AddFOp::create(b, loc, in[1], square);
               linalg::YieldOp::create(b, loc, sum);
             })
      .getResult(0);
}

/// 1 / rms of a row, from its sum of squares.
static Value inverseRoot(OpBuilder &b, Location loc, RMSNormOp norm,
                         int64_t size, Value squares) {
  auto constant = [&](double value) -> Value {
    return arith::ConstantOp::create(
        b, loc, b.getFloatAttr(squares.getType(), value));
  };
  APFloat eps = norm.getEpsilon();
  Value epsilon = constant(eps.convertToDouble());
  Value mean = arith::DivFOp::create(b, loc, squares,
                                     constant(static_cast<double>(size)));
  if (norm.getEpsilonPlacement() == EpsilonPlacement::Inside)
    return math::RsqrtOp::create(
        b, loc, arith::AddFOp::create(b, loc, mean, epsilon));
  Value root = math::SqrtOp::create(b, loc, mean);
  return arith::DivFOp::create(b, loc, constant(1.0),
                               arith::AddFOp::create(b, loc, root, epsilon));
}

static bool isZeros(Value init) {
  if (auto fill = init.getDefiningOp<linalg::FillOp>())
    return matchPattern(fill.getInputs().front(), m_AnyZeroFloat());
  return matchPattern(init, m_AnyZeroFloat());
}

// Pattern: contraction(rms_norm(x), W) from c
//            -> contraction(x, W) * rsqrt(sum(x^2) / d + epsilon) + c
//          [if every reader of the norm is such a contraction]
// Exactness: exact over the reals; other roundings
void mlir::renorm::deferNorm(RMSNormOp norm,
                             ArrayRef<NormReaders::Reader> readers) {
  OpBuilder b(norm.getContext());
  Location loc = norm.getLoc();
  FloatType type = norm.getStatisticsType();
  norm.getResult().replaceAllUsesWith(norm.getInput());
  llvm::DenseMap<std::pair<Value, int64_t>, Value> squaresOf;
  for (auto [op, weight, row, axis] : readers) {
    Value &squares = squaresOf[{row->get(), axis}];
    if (!squares) {
      b.setInsertionPointAfterValue(row->get());
      squares = sumOfSquares(b, loc, row->get(), axis, type);
    }
    int64_t size = cast<ShapedType>(weight->get().getType())
                       .getDimSize(contractedDim(op, weight));

    OpOperand *initUse = op.getDpsInitOperand(0);
    Value start = initUse->get();
    Type element = getElementTypeOrSelf(start);
    bool fromZero = isZeros(start);
    if (!fromZero) {
      b.setInsertionPoint(op);
      Value zero =
          arith::ConstantOp::create(b, loc, b.getFloatAttr(element, 0.0));
      Value empty = createEmptyLike(b, loc, start, element);
      initUse->set(linalg::FillOp::create(b, loc, zero, empty).getResult(0));
    }

    // Over the result: its rows are those of the operand.
    Value product = op->getResult(0);
    AffineMap rowMap = op.getMatchingIndexingMap(row);
    AffineMap resultMap =
        op.getIndexingMapMatchingResult(cast<OpResult>(product));
    SmallVector<AffineExpr> dims;
    for (auto [dim, expr] : llvm::enumerate(rowMap.getResults()))
      if (static_cast<int64_t>(dim) != axis)
        dims.push_back(b.getAffineDimExpr(*resultMap.getResultPosition(expr)));
    int64_t rank = resultMap.getNumResults();
    AffineMap identity = b.getMultiDimIdentityMap(rank);
    SmallVector<Value> inputs{product, squares};
    SmallVector<AffineMap> maps{identity,
                                AffineMap::get(rank, 0, dims, b.getContext())};
    if (!fromZero) {
      inputs.push_back(start);
      maps.push_back(identity);
    }
    maps.push_back(identity);
    SmallVector<utils::IteratorType> parallel(rank,
                                              utils::IteratorType::parallel);
    b.setInsertionPointAfter(op);
    Value empty = createEmptyLike(b, loc, product, element);
    auto divided = linalg::GenericOp::create(
        b, loc, TypeRange(product.getType()), inputs, ValueRange{empty}, maps,
        parallel, [&](OpBuilder &b, Location loc, ValueRange in) {
          Value factor = inverseRoot(b, loc, norm, size, in[1]);
          Value y = arith::MulFOp::create(b, loc, in[0],
                                          castTo(b, loc, factor, element));
          if (!fromZero)
            y = arith::AddFOp::create(b, loc, y, in[2]);
          linalg::YieldOp::create(b, loc, y);
        });
    product.replaceUsesWithIf(divided.getResult(0), [&](OpOperand &use) {
      return use.getOwner() != divided && !isa<tensor::DimOp>(use.getOwner());
    });
  }
  norm.erase();
}
