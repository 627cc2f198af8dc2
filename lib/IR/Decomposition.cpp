//===- Decomposition.cpp - The renorm ops in terms of linalg --------------===//
//
// AggregatedOpInterface: each op on tensors as a few linalg.generic.
//
//   layer_norm  y = (x - mean) * rsqrt(variance + eps) * scale + bias
//   rms_norm    y = x * rsqrt(sq/d + eps) * scale + bias
//   crms_norm   as rms_norm, of rows that lack an entry
//   fused       what makes the row, step by step, then the norm of it
//
// with the reductions of RowStatistics.h. Everything is computed in the
// statistics type and rounded to the result's element type once (twice with
// round_normalized).
//
//===----------------------------------------------------------------------===//

#include "Renorm/IR/SeededFaults.h"
#include "RowStatistics.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::renorm;

/// The normalised rows of `input` into the last of `inits`, as `formula` says;
/// what it leaves open is that of `norm`. Rows - mean(row) go into one before it.
static SmallVector<Value> decomposeNorm(OpBuilder &b, NormOpInterface norm,
                                        const OutputNorm &formula, Value input,
                                        ValueRange inits,
                                        const LinalgForm &form) {
  Location loc = norm.getLoc();
  FloatType stat = norm.getStatisticsType();
  RowBuilder rows(b, loc, input, norm.getAxes(), stat);
  rows.setPieces(form.pieces);
  Value length = rows.rowLength();
  Value divisor = length;
  if (formula.kind == NormKind::CRMSNorm)
    divisor = rows.constant(static_cast<double>(*norm.getDivisor()));
  else if (formula.kind == NormKind::LayerNorm && norm.getDdof() &&
           !seededFault(Fault::LowerIgnoresDdof))
    divisor = rows.rowLength(norm.getDdof());
  APFloat eps = formula.epsilon;
  InverseRoot inverseRoot{divisor, rows.constant(eps.convertToDouble()),
                          seededFault(Fault::LowerEpsilonInside)
                              ? EpsilonPlacement::Inside
                              : norm.getEpsilonPlacement()};

  RowStatistics statistics =
      statisticsOf(formula.kind, rows, length, stat, form.variance);

  SmallVector<Value> affine;
  for (Value value : {formula.scale, formula.bias})
    if (value)
      affine.push_back(value);
  Type element = formula.type;
  auto normalise = [&](OpBuilder &nb, Location l,
                       ValueRange a) -> SmallVector<Value> {
    size_t count = statistics.perRow.size();
    auto [x, squares] = statistics.deviation(nb, l, a[0], a.slice(1, count));
    Value y = arith::MulFOp::create(nb, l, x, inverseRoot(nb, l, squares));
    if (formula.roundNormalized && element != stat)
      y = RowBuilder::convert(nb, l, RowBuilder::convert(nb, l, y, element),
                              stat);
    ValueRange rest = a.drop_front(1 + count);
    if (formula.scale) {
      y = arith::MulFOp::create(nb, l, y,
                                RowBuilder::convert(nb, l, rest.front(), stat));
      rest = rest.drop_front();
    }
    if (formula.bias)
      y = arith::AddFOp::create(nb, l, y,
                                RowBuilder::convert(nb, l, rest.front(), stat));
    if (inits.size() == 1)
      return {y};
    return {x, y};
  };
  return rows.map(statistics.perRow, affine, inits, normalise);
}

/// The norm itself as a formula.
static OutputNorm formulaOf(NormOpInterface norm) {
  Type type = getElementTypeOrSelf(norm.getNormInit());
  return {norm.getNormKind(), norm.getScale(),       norm.getBias(),
          norm.getEpsilon(),  cast<FloatType>(type), norm.getRoundNormalized()};
}

/// The norm itself, of a row that is there.
static Value decomposeNorm(OpBuilder &b, NormOpInterface norm, Value row,
                           const LinalgForm &form) {
  return decomposeNorm(b, norm, formulaOf(norm), row, norm.getNormInit(), form)
      .front();
}

/// On memrefs there is no decomposition. That is no error by itself: the
/// caller may have another way.
static LogicalResult requireTensors(DestinationStyleOpInterface op) {
  return success(op.hasPureTensorSemantics());
}

static FailureOr<SmallVector<Value>>
decomposeSingle(OpBuilder &b, NormOpInterface norm, const LinalgForm &form) {
  if (failed(requireTensors(
          cast<DestinationStyleOpInterface>(norm.getOperation()))))
    return failure();
  return SmallVector<Value>{decomposeNorm(b, norm, norm.getInput(), form)};
}

FailureOr<SmallVector<Value>> LayerNormOp::decomposeOperation(OpBuilder &b) {
  return decomposeSingle(b, *this, LinalgForm());
}
FailureOr<SmallVector<Value>> RMSNormOp::decomposeOperation(OpBuilder &b) {
  return decomposeSingle(b, *this, LinalgForm());
}
FailureOr<SmallVector<Value>> CRMSNormOp::decomposeOperation(OpBuilder &b) {
  return decomposeSingle(b, *this, LinalgForm());
}

Value mlir::renorm::addRows(OpBuilder &b, Location loc, FloatType stat,
                            Value lhs, Value rhs, Value init) {
  int64_t rank = cast<RankedTensorType>(lhs.getType()).getRank();
  AffineMap id = b.getMultiDimIdentityMap(rank);
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             b, loc, init.getType(), ValueRange{lhs, rhs}, init,
             ArrayRef<AffineMap>{id, id, id}, iterators,
             [&](OpBuilder &nb, Location l, ValueRange a) {
               Value added = arith::AddFOp::create(
                   nb, l, RowBuilder::convert(nb, l, a[0], stat),
                   RowBuilder::convert(nb, l, a[1], stat));
               linalg::YieldOp::create(
                   nb, l, RowBuilder::convert(nb, l, added, a[2].getType()));
             })
      .getResult(0);
}

/// row - mean(row), formed in `stat` and rounded into `init`.
static Value centerRows(OpBuilder &b, Location loc, FloatType stat, Value row,
                        ArrayRef<int64_t> axes, Value init,
                        const LinalgForm &form) {
  RowBuilder rows(b, loc, row, axes, stat);
  rows.setPieces(form.pieces);
  Value length = rows.rowLength();
  auto entry = [](OpBuilder &, Location, ValueRange a) -> Value {
    return a[0];
  };
  SmallVector<Value> sum = rows.reduce({}, {entry});
  auto subtract = [&](OpBuilder &nb, Location l, ValueRange a) -> Value {
    Value mean = arith::DivFOp::create(nb, l, a[1], length);
    return arith::SubFOp::create(nb, l, a[0], mean);
  };
  return rows.map(sum, {}, init, subtract);
}

/// Centred rows and their norm, which is LayerNorm of the rows as they are, from
/// one reduction: a compiler that makes a kernel of each reduction makes one. Null
/// where the norm reads centred rows that are rounded, or two passes are asked for.
static SmallVector<Value> decomposeCentred(OpBuilder &b, NormOpInterface norm,
                                           Value row, Value init,
                                           const LinalgForm &form) {
  FloatType stat = norm.getStatisticsType();
  OutputNorm formula = formulaOf(norm);
  if (form.variance != VarianceForm::OnePass ||
      formula.kind != NormKind::RMSNorm || getElementTypeOrSelf(init) != stat)
    return {};
  formula.kind = NormKind::LayerNorm;
  return decomposeNorm(b, norm, formula, row, {init, norm.getNormInit()}, form);
}

/// The steps of the fused norms, in the order of NormOpInterface.
static FailureOr<SmallVector<Value>>
decomposeFused(OpBuilder &b, NormOpInterface norm, const LinalgForm &form) {
  if (failed(requireTensors(
          cast<DestinationStyleOpInterface>(norm.getOperation()))))
    return failure();
  Location loc = norm.getLoc();
  FloatType stat = norm.getStatisticsType();
  Value row = norm.getInput(), init = norm.getRowInit();
  if (std::optional<OutputNorm> output = norm.getOutputNorm()) {
    Value empty = createEmptyLike(b, loc, row, output->type);
    row = decomposeNorm(b, norm, *output, row, empty, form).front();
  }
  if (Value residual = norm.getResidual()) {
    // The destination holds one row only: a sum that is centred has its own.
    Value sum = norm.getCentersRow()
                    ? createEmptyLike(b, loc, row, getElementTypeOrSelf(init))
                    : init;
    row = addRows(b, loc, stat, row, residual, sum);
  }
  if (norm.getCentersRow()) {
    SmallVector<Value> both = decomposeCentred(b, norm, row, init, form);
    if (!both.empty())
      return both;
    row = centerRows(b, loc, stat, row, norm.getAxes(), init, form);
  }
  return SmallVector<Value>{row, decomposeNorm(b, norm, row, form)};
}

static FailureOr<SmallVector<Value>> decomposeCenter(OpBuilder &b, CenterOp op,
                                                     const LinalgForm &form) {
  if (failed(requireTensors(op)))
    return failure();
  return SmallVector<Value>{centerRows(b, op.getLoc(), op.getStatisticsType(),
                                       op.getInput(), op.getAxes(),
                                       op.getInit(), form)};
}

static FailureOr<SmallVector<Value>>
decomposeCenter(OpBuilder &b, AddCenterOp op, const LinalgForm &form) {
  if (failed(requireTensors(op)))
    return failure();
  Location loc = op.getLoc();
  FloatType stat = op.getStatisticsType();
  Type element = getElementTypeOrSelf(op.getInit());
  Value empty = createEmptyLike(b, loc, op.getInput(), element);
  Value sum = addRows(b, loc, stat, op.getInput(), op.getResidual(), empty);
  return SmallVector<Value>{
      centerRows(b, loc, stat, sum, op.getAxes(), op.getInit(), form)};
}

FailureOr<SmallVector<Value>>
mlir::renorm::decompose(OpBuilder &b, linalg::AggregatedOpInterface op,
                        const LinalgForm &form) {
  Operation *any = op.getOperation();
  if (auto center = dyn_cast<CenterOp>(any))
    return decomposeCenter(b, center, form);
  if (auto center = dyn_cast<AddCenterOp>(any))
    return decomposeCenter(b, center, form);
  auto norm = dyn_cast<NormOpInterface>(any);
  if (!norm)
    return op.decomposeOperation(b);
  return norm->getNumResults() == 1 ? decomposeSingle(b, norm, form)
                                    : decomposeFused(b, norm, form);
}

FailureOr<SmallVector<Value>> AddNormOp::decomposeOperation(OpBuilder &b) {
  return decomposeFused(b, *this, LinalgForm());
}
FailureOr<SmallVector<Value>> PeriNormOp::decomposeOperation(OpBuilder &b) {
  return decomposeFused(b, *this, LinalgForm());
}
FailureOr<SmallVector<Value>> CenterNormOp::decomposeOperation(OpBuilder &b) {
  return decomposeFused(b, *this, LinalgForm());
}

FailureOr<SmallVector<Value>> CenterOp::decomposeOperation(OpBuilder &b) {
  return decomposeCenter(b, *this, LinalgForm());
}

FailureOr<SmallVector<Value>> AddCenterOp::decomposeOperation(OpBuilder &b) {
  return decomposeCenter(b, *this, LinalgForm());
}
