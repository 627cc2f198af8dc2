//===- Decomposition.cpp - The renorm ops in terms of linalg --------------===//
//
// AggregatedOpInterface: each op on tensors as a few linalg.generic.
//
//   layer_norm  sum = reduce(x);  mu = sum/d;  sq = reduce((x - mu)^2)
//               y = (x - mu) * rsqrt(sq/(d - ddof) + eps) * scale + bias
//   rms_norm    sq = reduce(x^2);  y = x * rsqrt(sq/d + eps) * scale + bias
//   crms_norm   (s, sq) = reduce(y, y^2) in one generic; s^2 is added to sq
//
// The variance is the two-pass one: the second reduction recomputes x - mu in
// its body, so no centred tensor goes through memory, and rows with a large
// mean keep their accuracy. Everything is computed in the statistics type and
// rounded to the result's element type once (twice with round_normalized).
//
//===----------------------------------------------------------------------===//

#include "Renorm/IR/Renorm.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::renorm;

namespace {

/// Builds the parts of one decomposition at one place.
class RowBuilder {
public:
  RowBuilder(OpBuilder &b, Location loc, Value input, ArrayRef<int64_t> axes,
             FloatType statType)
      : b(b), loc(loc), input(input), axes(axes), statType(statType),
        type(cast<RankedTensorType>(input.getType())) {}

  /// The length of a row as a float of the statistics type, minus `ddof`.
  Value rowLength(int64_t ddof = 0) {
    int64_t size = 1;
    Value dynamic;
    for (int64_t axis : axes) {
      if (!type.isDynamicDim(axis)) {
        size *= type.getDimSize(axis);
        continue;
      }
      Value dim = tensor::DimOp::create(b, loc, input, axis);
      dynamic = dynamic ? arith::MulIOp::create(b, loc, dynamic, dim) : dim;
    }
    if (!dynamic)
      return constant(static_cast<double>(size - ddof));
    Value all = arith::MulIOp::create(
        b, loc, dynamic, arith::ConstantIndexOp::create(b, loc, size));
    Value asInt = arith::IndexCastOp::create(b, loc, b.getI64Type(), all);
    Value length = arith::SIToFPOp::create(b, loc, statType, asInt);
    if (ddof)
      length = arith::SubFOp::create(b, loc, length,
                                     constant(static_cast<double>(ddof)));
    return length;
  }

  Value constant(double value) {
    return arith::ConstantOp::create(b, loc, b.getFloatAttr(statType, value));
  }

  using Term = llvm::function_ref<Value(OpBuilder &, Location, ValueRange)>;

  /// Sums `terms` of the entries of a row; `perRow` are operands of row shape.
  /// The terms see (entry, perRow...) in the statistics type.
  SmallVector<Value> reduce(ValueRange perRow, ArrayRef<Term> terms) {
    Value zero = constant(0.0);
    SmallVector<Value> inits;
    SmallVector<OpFoldResult> sizes;
    for (int64_t dim = 0; dim < type.getRank(); ++dim)
      if (!llvm::is_contained(axes, dim))
        sizes.push_back(tensor::getMixedSize(b, loc, input, dim));
    for (size_t i = 0; i < terms.size(); ++i) {
      Value empty = tensor::EmptyOp::create(b, loc, sizes, statType);
      inits.push_back(linalg::FillOp::create(b, loc, zero, empty).getResult(0));
    }
    SmallVector<AffineMap> maps{b.getMultiDimIdentityMap(type.getRank())};
    maps.append(perRow.size() + terms.size(), rowMap());
    SmallVector<utils::IteratorType> iterators;
    for (int64_t dim = 0; dim < type.getRank(); ++dim)
      iterators.push_back(llvm::is_contained(axes, dim)
                              ? utils::IteratorType::reduction
                              : utils::IteratorType::parallel);
    SmallVector<Value> inputs{input};
    llvm::append_range(inputs, perRow);
    SmallVector<Type> types(terms.size(), inits.front().getType());
    auto op = linalg::GenericOp::create(
        b, loc, types, inputs, inits, maps, iterators,
        [&](OpBuilder &nb, Location l, ValueRange args) {
          SmallVector<Value> operands{convert(nb, l, args[0], statType)};
          llvm::append_range(operands, args.slice(1, perRow.size()));
          SmallVector<Value> sums;
          for (auto [i, term] : llvm::enumerate(terms))
            sums.push_back(arith::AddFOp::create(
                nb, l, args[1 + perRow.size() + i], term(nb, l, operands)));
          linalg::YieldOp::create(nb, l, sums);
        });
    return SmallVector<Value>(op.getResults());
  }

  /// An element-wise generic over the rows into `init`. `body` sees the entry
  /// in the statistics type, then perRow, then `affine` as they are.
  Value map(ValueRange perRow, ValueRange affine, Value init, Term body) {
    int64_t rank = type.getRank();
    SmallVector<AffineMap> maps{b.getMultiDimIdentityMap(rank)};
    maps.append(perRow.size(), rowMap());
    for (Value value : affine)
      maps.push_back(affineMap(value));
    maps.push_back(b.getMultiDimIdentityMap(rank));
    SmallVector<Value> inputs{input};
    llvm::append_range(inputs, perRow);
    llvm::append_range(inputs, affine);
    SmallVector<utils::IteratorType> iterators(rank,
                                               utils::IteratorType::parallel);
    return linalg::GenericOp::create(
               b, loc, init.getType(), inputs, init, maps, iterators,
               [&](OpBuilder &nb, Location l, ValueRange args) {
                 SmallVector<Value> operands(args.drop_back());
                 operands[0] = convert(nb, l, operands[0], statType);
                 Value result = body(nb, l, operands);
                 linalg::YieldOp::create(
                     nb, l, convert(nb, l, result, args.back().getType()));
               })
        .getResult(0);
  }

  static Value convert(OpBuilder &b, Location loc, Value value, Type to) {
    unsigned from = value.getType().getIntOrFloatBitWidth();
    if (value.getType() == to)
      return value;
    if (from < to.getIntOrFloatBitWidth())
      return arith::ExtFOp::create(b, loc, to, value);
    if (from > to.getIntOrFloatBitWidth())
      return arith::TruncFOp::create(b, loc, to, value);
    // f16 <-> bf16 has no direct cast.
    Value wide = arith::ExtFOp::create(b, loc, b.getF32Type(), value);
    return arith::TruncFOp::create(b, loc, to, wide);
  }

private:
  AffineMap rowMap() {
    SmallVector<AffineExpr> dims;
    for (int64_t dim = 0; dim < type.getRank(); ++dim)
      if (!llvm::is_contained(axes, dim))
        dims.push_back(b.getAffineDimExpr(dim));
    return AffineMap::get(type.getRank(), 0, dims, b.getContext());
  }

  /// Scale and bias: shape of the axes, or rank of the input with ones.
  AffineMap affineMap(Value value) {
    auto valueType = cast<RankedTensorType>(value.getType());
    SmallVector<AffineExpr> dims;
    if (valueType.getRank() == type.getRank()) {
      for (int64_t dim = 0; dim < type.getRank(); ++dim)
        dims.push_back(valueType.getDimSize(dim) == 1 &&
                               type.getDimSize(dim) != 1
                           ? b.getAffineConstantExpr(0)
                           : b.getAffineDimExpr(dim));
    } else {
      for (int64_t axis : axes)
        dims.push_back(b.getAffineDimExpr(axis));
    }
    return AffineMap::get(type.getRank(), 0, dims, b.getContext());
  }

  OpBuilder &b;
  Location loc;
  Value input;
  ArrayRef<int64_t> axes;
  FloatType statType;
  RankedTensorType type;
};

/// 1/(root of the second moment with epsilon), from the sum `squares`.
struct InverseRoot {
  Value divisor, epsilon;
  EpsilonPlacement placement;

  Value operator()(OpBuilder &b, Location loc, Value squares) const {
    Value moment = arith::DivFOp::create(b, loc, squares, divisor);
    if (placement == EpsilonPlacement::Inside) {
      Value sum = arith::AddFOp::create(b, loc, moment, epsilon);
      return math::RsqrtOp::create(b, loc, sum);
    }
    Value root = math::SqrtOp::create(b, loc, moment);
    Value sum = arith::AddFOp::create(b, loc, root, epsilon);
    Value one =
        arith::ConstantOp::create(b, loc, b.getFloatAttr(sum.getType(), 1.0));
    return arith::DivFOp::create(b, loc, one, sum);
  }
};

} // namespace

static Value square(OpBuilder &b, Location loc, Value x) {
  return arith::MulFOp::create(b, loc, x, x);
}

/// The normalised rows of `input` into the init of `norm`.
static Value decomposeNorm(OpBuilder &b, NormOpInterface norm, Value input) {
  Location loc = norm.getLoc();
  FloatType stat = norm.getStatisticsType();
  RowBuilder rows(b, loc, input, norm.getAxes(), stat);
  Value length = rows.rowLength();
  Value divisor = length;
  if (norm.getDivisor())
    divisor = rows.constant(static_cast<double>(*norm.getDivisor()));
  else if (norm.getDdof())
    divisor = rows.rowLength(norm.getDdof());
  APFloat eps = norm.getEpsilon();
  InverseRoot inverseRoot{divisor, rows.constant(eps.convertToDouble()),
                          norm.getEpsilonPlacement()};

  SmallVector<Value> perRow;
  auto entry = [](OpBuilder &, Location, ValueRange a) -> Value {
    return a[0];
  };
  auto entrySquared = [](OpBuilder &nb, Location l, ValueRange a) -> Value {
    return square(nb, l, a[0]);
  };
  switch (norm.getNormKind()) {
  case NormKind::RMSNorm:
    perRow = rows.reduce({}, {entrySquared});
    break;
  case NormKind::CRMSNorm:
    perRow = rows.reduce({}, {entry, entrySquared});
    break;
  case NormKind::LayerNorm: {
    Value sum = rows.reduce({}, {entry}).front();
    auto deviation = [&](OpBuilder &nb, Location l, ValueRange a) -> Value {
      Value mean = arith::DivFOp::create(nb, l, a[1], length);
      return square(nb, l, arith::SubFOp::create(nb, l, a[0], mean));
    };
    perRow = {sum, rows.reduce(sum, {deviation}).front()};
    break;
  }
  }

  SmallVector<Value> affine;
  for (Value value : {norm.getScale(), norm.getBias()})
    if (value)
      affine.push_back(value);
  Type element =
      cast<ShapedType>(norm.getNormInit().getType()).getElementType();
  auto normalise = [&](OpBuilder &nb, Location l, ValueRange a) -> Value {
    Value x = a[0], squares = a[perRow.size()];
    if (norm.getNormKind() == NormKind::LayerNorm)
      x = arith::SubFOp::create(nb, l, x,
                                arith::DivFOp::create(nb, l, a[1], length));
    if (norm.getNormKind() == NormKind::CRMSNorm)
      squares = arith::AddFOp::create(nb, l, squares, square(nb, l, a[1]));
    Value y = arith::MulFOp::create(nb, l, x, inverseRoot(nb, l, squares));
    if (norm.getRoundNormalized() && element != stat)
      y = RowBuilder::convert(nb, l, RowBuilder::convert(nb, l, y, element),
                              stat);
    ValueRange rest = a.drop_front(1 + perRow.size());
    if (norm.getScale()) {
      y = arith::MulFOp::create(nb, l, y,
                                RowBuilder::convert(nb, l, rest.front(), stat));
      rest = rest.drop_front();
    }
    if (norm.getBias())
      y = arith::AddFOp::create(nb, l, y,
                                RowBuilder::convert(nb, l, rest.front(), stat));
    return y;
  };
  return rows.map(perRow, affine, norm.getNormInit(), normalise);
}

/// On memrefs there is no decomposition. That is no error by itself: the
/// caller may have another way.
static LogicalResult requireTensors(DestinationStyleOpInterface op) {
  return success(op.hasPureTensorSemantics());
}

static FailureOr<SmallVector<Value>> decomposeSingle(OpBuilder &b,
                                                     NormOpInterface norm) {
  if (failed(requireTensors(
          cast<DestinationStyleOpInterface>(norm.getOperation()))))
    return failure();
  return SmallVector<Value>{decomposeNorm(b, norm, norm.getInput())};
}

FailureOr<SmallVector<Value>> LayerNormOp::decomposeOperation(OpBuilder &b) {
  return decomposeSingle(b, *this);
}
FailureOr<SmallVector<Value>> RMSNormOp::decomposeOperation(OpBuilder &b) {
  return decomposeSingle(b, *this);
}
FailureOr<SmallVector<Value>> CRMSNormOp::decomposeOperation(OpBuilder &b) {
  return decomposeSingle(b, *this);
}

/// The sum is formed in f32 at least, rounded to the type of its init.
FailureOr<SmallVector<Value>> AddNormOp::decomposeOperation(OpBuilder &b) {
  if (failed(requireTensors(*this)))
    return failure();
  auto type = cast<RankedTensorType>(getInput().getType());
  AffineMap id = b.getMultiDimIdentityMap(type.getRank());
  SmallVector<utils::IteratorType> iterators(type.getRank(),
                                             utils::IteratorType::parallel);
  FloatType stat = getStatisticsType();
  Value sum =
      linalg::GenericOp::create(
          b, getLoc(), getSumInit().getType(),
          ValueRange{getInput(), getResidual()}, getSumInit(),
          ArrayRef<AffineMap>{id, id, id}, iterators,
          [&](OpBuilder &nb, Location l, ValueRange a) {
            Value added = arith::AddFOp::create(
                nb, l, RowBuilder::convert(nb, l, a[0], stat),
                RowBuilder::convert(nb, l, a[1], stat));
            linalg::YieldOp::create(
                nb, l, RowBuilder::convert(nb, l, added, a[2].getType()));
          })
          .getResult(0);
  return SmallVector<Value>{sum, decomposeNorm(b, *this, sum)};
}

FailureOr<SmallVector<Value>> CenterOp::decomposeOperation(OpBuilder &b) {
  if (failed(requireTensors(*this)))
    return failure();
  RowBuilder rows(b, getLoc(), getInput(), getAxes(), getStatisticsType());
  Value length = rows.rowLength();
  auto entry = [](OpBuilder &, Location, ValueRange a) -> Value {
    return a[0];
  };
  SmallVector<Value> sum = rows.reduce({}, {entry});
  auto subtract = [&](OpBuilder &nb, Location l, ValueRange a) -> Value {
    Value mean = arith::DivFOp::create(nb, l, a[1], length);
    return arith::SubFOp::create(nb, l, a[0], mean);
  };
  return SmallVector<Value>{rows.map(sum, {}, getInit(), subtract)};
}
