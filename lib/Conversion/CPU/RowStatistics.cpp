//===- RowStatistics.cpp - The mathematics of a row on the CPU ------------===//
//
//   mean        m = sum(x)/n, then the error of m is removed: with d = x - m,
//               c = sum(d)/n, and the centred entry is d - c
//   layer_norm  squares = sum(d^2) - c*sum(d)   (two passes, corrected: good to
//               the last places of f32 at mean/deviation = 1e4)
//   rms_norm    squares = sum(x^2)
//   crms_norm   squares = sum(x^2) + sum(x)^2
//   y           r = 1/sqrt(squares/divisor + eps)
//               (d r - c r) * scale + bias      (x r * scale + bias)
//
// The second pass over a row finds it in cache. Products that are added are
// fused where the machine can, which rounds elsewhere than the linalg form does.
//
//===----------------------------------------------------------------------===//

#include "RowFunction.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::renorm;

/// A number for each row.
Value RowFunction::statistic(double value) {
  if (plan.lanes == Lanes::Rows)
    return access.constant(value);
  return arith::ConstantOp::create(b, b.getFloatAttr(spec.statistics, value));
}

/// n - ddof for each row.
Value RowFunction::length(int64_t ddof) {
  if (spec.length)
    return statistic(static_cast<double>(*spec.length - ddof));
  Value n = arith::IndexCastOp::create(b, b.getI64Type(), rowLength);
  n = arith::SIToFPOp::create(b, spec.statistics, n);
  if (plan.lanes == Lanes::Rows)
    n = access.splat(n);
  return ddof ? arith::SubFOp::create(b, n,
                                      statistic(static_cast<double>(ddof)))
                    .getResult()
              : n;
}

/// One over the root of the second moment, epsilon where it belongs.
Value RowFunction::inverseRoot(const Stage &stage, Value squares) {
  NormKind kind = *stage.formula->kind;
  Value divisor = kind == NormKind::CRMSNorm
                      ? statistic(static_cast<double>(*spec.divisor))
                      : length(kind == NormKind::LayerNorm ? spec.ddof : 0);
  Value moment = arith::DivFOp::create(b, squares, divisor);
  Value epsilon = statistic(stage.formula->epsilon);
  Value root;
  if (spec.placement == EpsilonPlacement::Inside)
    root = math::SqrtOp::create(b, add(moment, epsilon));
  else
    root = add(math::SqrtOp::create(b, moment), epsilon);
  return arith::DivFOp::create(b, statistic(1.0), root);
}

RowFunction::Statistics RowFunction::computeMean(const Stage &stage) {
  Value n = length();
  Statistics result;
  Value all = sweep(1, takeSource(),
                    [&](const Place &, Value x,
                        ValueRange sums) -> SmallVector<Value> {
                      return {add(sums[0], x)};
                    })[0];
  result.mean = arith::DivFOp::create(b, all, n);
  bool squares = stage.formula->kind.has_value();
  Value mean = access.splat(result.mean);
  SmallVector<Value> about = sweep(
      squares ? 2 : 1, takeSource(),
      [&](const Place &place, Value x, ValueRange sums) {
        Value d = arith::SubFOp::create(b, x, mean);
        d = access.masked(d, place);
        SmallVector<Value> next{add(sums[0], d)};
        if (squares)
          next.push_back(access.fused(d, d, sums[1]));
        return next;
      });
  result.correction = arith::DivFOp::create(b, about[0], n);
  if (!squares)
    return result;
  Value excess = arith::MulFOp::create(b, about[0], result.correction);
  Value left = arith::SubFOp::create(b, about[1], excess);
  // A constant row may come out below zero by rounding; a NaN stays one.
  result.inverseRoot = inverseRoot(
      stage, arith::MaximumFOp::create(b, left, statistic(0.0)));
  return result;
}

RowFunction::Statistics RowFunction::computeStatistics(const Stage &stage) {
  std::optional<NormKind> kind = stage.formula->kind;
  if (!kind || *kind == NormKind::LayerNorm)
    return computeMean(stage);
  bool crms = *kind == NormKind::CRMSNorm;
  SmallVector<Value> sums =
      sweep(crms ? 2 : 1, takeSource(),
            [&](const Place &, Value x, ValueRange sums) {
              SmallVector<Value> next{access.fused(x, x, sums[0])};
              if (crms)
                next.push_back(add(sums[1], x));
              return next;
            });
  Value squares = sums[0];
  if (crms)
    squares = access.fused(sums[1], sums[1], squares);
  return {Value(), Value(), inverseRoot(stage, squares)};
}

/// y of entries in the statistics type, in the statistics type.
Value RowFunction::normalise(const Stage &stage, const Statistics &statistics,
                             Value x, const Place &place) {
  Value y = x;
  if (statistics.mean) {
    y = arith::SubFOp::create(b, y, access.splat(statistics.mean));
    if (!statistics.inverseRoot)
      y = arith::SubFOp::create(b, y, access.splat(statistics.correction));
  }
  if (statistics.inverseRoot) {
    Value r = access.splat(statistics.inverseRoot);
    if (statistics.mean) {
      Value shift = arith::MulFOp::create(b, statistics.correction,
                                          statistics.inverseRoot);
      shift = arith::NegFOp::create(b, shift);
      y = access.fused(y, r, access.splat(shift));
    } else {
      y = arith::MulFOp::create(b, y, r);
    }
  }
  if (stage.formula->roundNormalized)
    y = access.rounded(y, stage.formula->result);
  Value factor, term;
  if (stage.scale)
    factor = access.load(*stage.scaleOperand, stage.scale, place);
  if (stage.bias)
    term = access.load(*stage.biasOperand, stage.bias, place);
  if (factor && term)
    return access.fused(y, factor, term);
  if (factor)
    return arith::MulFOp::create(b, y, factor);
  return term ? add(y, term) : y;
}
