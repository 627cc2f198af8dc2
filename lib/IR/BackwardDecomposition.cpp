//===- BackwardDecomposition.cpp - The gradients in terms of linalg -------===//
//
// AggregatedOpInterface of the gradients, with c = x - mu (c = x for RMS):
//
//   dx      sums (g, g*c) in one generic, g = dy * scale
//           dx = r * (g - sum(g)/d) - c * r^3 * sum(g*c)/(d - ddof)
//   dscale  sum over the rows of dy * c * r
//   dbias   sum over the rows of dy
//
// norm_gradients is the single ops and an addition behind dx.
//
// The statistics are those of Decomposition.cpp: two passes, in the statistics
// type; one rounding at the end. With epsilon outside of the root, r^3 is
// r^2 / sqrt(var).
//
//===----------------------------------------------------------------------===//

#include "RowBuilder.h"

using namespace mlir;
using namespace mlir::renorm;

namespace {

/// The statistics of the rows of one gradient op.
struct RowStatistics {
  RowBuilder rows;
  bool centred;
  Value length;
  InverseRoot inverseRoot;
  /// One entry per row: [sum,] sum of squares.
  SmallVector<Value> perRow;

  template <typename Op>
  RowStatistics(OpBuilder &b, Op op, bool centred, int64_t ddof)
      : rows(b, op.getLoc(), op.getInput(), op.getAxes(),
             op.getStatisticsType()),
        centred(centred), length(rows.rowLength()) {
    APFloat eps = op.getEpsilon();
    inverseRoot = {ddof ? rows.rowLength(ddof) : length,
                   rows.constant(eps.convertToDouble()),
                   op.getEpsilonPlacement()};
    if (centred)
      perRow = rows.reduce({}, {[](OpBuilder &, Location,
                                   ValueRange a) -> Value { return a[0]; }});
    perRow.push_back(rows.reduce(perRow, {[&](OpBuilder &nb, Location l,
                                              ValueRange a) -> Value {
                                   Value c = entry(nb, l, a);
                                   return arith::MulFOp::create(nb, l, c, c);
                                 }})
                         .front());
  }

  /// x - mu from (x, sum, ...).
  Value entry(OpBuilder &b, Location loc, ValueRange a) const {
    if (!centred)
      return a[0];
    Value mean = arith::DivFOp::create(b, loc, a[1], length);
    return arith::SubFOp::create(b, loc, a[0], mean);
  }

  Value root(OpBuilder &b, Location loc, ValueRange a) const {
    return inverseRoot(b, loc, a[perRow.size()]);
  }
};

} // namespace

template <typename Op>
static FailureOr<SmallVector<Value>>
decomposeInputGradient(OpBuilder &b, Op op, bool centred, int64_t ddof) {
  if (!op.hasPureTensorSemantics())
    return failure();
  RowStatistics stats(b, op, centred, ddof);
  FloatType type = op.getStatisticsType();
  SmallVector<Value> others{op.getDy()};
  if (op.getScale())
    others.push_back(op.getScale());
  // g = dy * scale from the operands behind the entry and the statistics.
  auto gradient = [&](OpBuilder &nb, Location l, ValueRange a) -> Value {
    Value g = RowBuilder::convert(nb, l, a[0], type);
    if (!op.getScale())
      return g;
    return arith::MulFOp::create(nb, l, g,
                                 RowBuilder::convert(nb, l, a[1], type));
  };
  size_t behind = 1 + stats.perRow.size();
  auto sumOfG = [&](OpBuilder &nb, Location l, ValueRange a) -> Value {
    return gradient(nb, l, a.drop_front(behind));
  };
  auto sumOfGC = [&](OpBuilder &nb, Location l, ValueRange a) -> Value {
    return arith::MulFOp::create(nb, l, sumOfG(nb, l, a),
                                 stats.entry(nb, l, a));
  };
  SmallVector<RowBuilder::Term> terms;
  if (centred)
    terms.push_back(sumOfG);
  terms.push_back(sumOfGC);
  SmallVector<Value> sums = stats.rows.reduce(stats.perRow, terms, others);
  SmallVector<Value> perRow = stats.perRow;
  llvm::append_range(perRow, sums);

  auto result = [&](OpBuilder &nb, Location l, ValueRange a) -> Value {
    Value r = stats.root(nb, l, a);
    Value g = gradient(nb, l, a.drop_front(1 + perRow.size()));
    if (centred)
      g = arith::SubFOp::create(
          nb, l, g, arith::DivFOp::create(nb, l, a[behind], stats.length));
    Value first = arith::MulFOp::create(nb, l, g, r);
    Value factor = arith::DivFOp::create(nb, l, a[perRow.size()],
                                         stats.inverseRoot.divisor);
    factor = arith::MulFOp::create(nb, l, factor,
                                   arith::MulFOp::create(nb, l, r, r));
    if (op.getEpsilonPlacement() == EpsilonPlacement::Inside) {
      factor = arith::MulFOp::create(nb, l, factor, r);
    } else {
      Value variance = arith::DivFOp::create(nb, l, a[stats.perRow.size()],
                                             stats.inverseRoot.divisor);
      factor = arith::DivFOp::create(nb, l, factor,
                                     math::SqrtOp::create(nb, l, variance));
    }
    Value second = arith::MulFOp::create(nb, l, stats.entry(nb, l, a), factor);
    return arith::SubFOp::create(nb, l, first, second);
  };
  return SmallVector<Value>{
      stats.rows.map(perRow, others, op.getInit(), result)};
}

template <typename Op>
static FailureOr<SmallVector<Value>>
decomposeScaleGradient(OpBuilder &b, Op op, bool centred, int64_t ddof) {
  if (!op.hasPureTensorSemantics())
    return failure();
  RowStatistics stats(b, op, centred, ddof);
  auto term = [&](OpBuilder &nb, Location l, ValueRange a) -> Value {
    Value z = arith::MulFOp::create(nb, l, stats.entry(nb, l, a),
                                    stats.root(nb, l, a));
    return arith::MulFOp::create(nb, l, a.back(), z);
  };
  return SmallVector<Value>{
      stats.rows.sumOverRows(stats.perRow, op.getDy(), op.getInit(), term)};
}

FailureOr<SmallVector<Value>>
LayerNormBackwardOp::decomposeOperation(OpBuilder &b) {
  return decomposeInputGradient(b, *this, /*centred=*/true, getDdof());
}
FailureOr<SmallVector<Value>>
RMSNormBackwardOp::decomposeOperation(OpBuilder &b) {
  return decomposeInputGradient(b, *this, /*centred=*/false, 0);
}
FailureOr<SmallVector<Value>>
LayerNormScaleBackwardOp::decomposeOperation(OpBuilder &b) {
  return decomposeScaleGradient(b, *this, /*centred=*/true, getDdof());
}
FailureOr<SmallVector<Value>>
RMSNormScaleBackwardOp::decomposeOperation(OpBuilder &b) {
  return decomposeScaleGradient(b, *this, /*centred=*/false, 0);
}

/// The decomposition of a single op that is built for this alone.
template <typename Op>
static Value decomposed(OpBuilder &b, NormGradientsOp all, Value init,
                        ValueRange operands) {
  OperationState state(all.getLoc(), Op::getOperationName());
  state.addOperands(operands);
  state.addTypes(init.getType());
  for (StringRef name :
       {"axes", "epsilon", "epsilon_placement", "stat_type", "ddof"})
    if (Attribute value = all->getAttr(name))
      if (name != "ddof" || all.getKind() == NormKind::LayerNorm)
        state.addAttribute(name, value);
  auto op = cast<Op>(b.create(state));
  FailureOr<SmallVector<Value>> values = op.decomposeOperation(b);
  assert(succeeded(values) && "on tensors");
  op->erase();
  return values->front();
}

FailureOr<SmallVector<Value>>
NormGradientsOp::decomposeOperation(OpBuilder &b) {
  if (!hasPureTensorSemantics())
    return failure();
  Location loc = getLoc();
  bool centred = getKind() == NormKind::LayerNorm;
  FloatType type = getStatisticsType(), rounded = getRoundedType();
  RowBuilder rows(b, loc, getInput(), getAxes(), type);
  Value init = getInit();
  if (getAdded() && rounded != getElementTypeOrSelf(init))
    init = createEmptyLike(b, loc, init, rounded);
  SmallVector<Value> operands{getDy(), getInput()};
  if (getScale())
    operands.push_back(getScale());
  operands.push_back(init);
  Value dx = centred ? decomposed<LayerNormBackwardOp>(b, *this, init, operands)
                     : decomposed<RMSNormBackwardOp>(b, *this, init, operands);
  if (getAdded())
    dx = addRows(b, loc, type, dx, getAdded(), getInit());
  SmallVector<Value> results{dx};
  if (Value scaleInit = getScaleInit()) {
    SmallVector<Value> both{getDy(), getInput(), scaleInit};
    results.push_back(
        centred
            ? decomposed<LayerNormScaleBackwardOp>(b, *this, scaleInit, both)
            : decomposed<RMSNormScaleBackwardOp>(b, *this, scaleInit, both));
  }
  if (Value biasInit = getBiasInit())
    results.push_back(rows.sumOverRows(
        {}, getDy(), biasInit,
        [](OpBuilder &, Location, ValueRange a) -> Value { return a.back(); }));
  return results;
}
