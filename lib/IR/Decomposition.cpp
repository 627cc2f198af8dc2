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

#include "RowBuilder.h"
#include "Renorm/IR/SeededFaults.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::renorm;

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
  else if (norm.getDdof() && !seededFault(Fault::LowerIgnoresDdof))
    divisor = rows.rowLength(norm.getDdof());
  APFloat eps = norm.getEpsilon();
  InverseRoot inverseRoot{divisor, rows.constant(eps.convertToDouble()),
                          seededFault(Fault::LowerEpsilonInside)
                              ? EpsilonPlacement::Inside
                              : norm.getEpsilonPlacement()};

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
      if (seededFault(Fault::LowerForgetsMean))
        return square(nb, l, a[0]);
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
