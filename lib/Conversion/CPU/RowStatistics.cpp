//===- RowStatistics.cpp - The mathematics of a row on the CPU ------------===//
//
//   mean        m = sum(x)/n, then the error of m is removed: with d = x - m,
//               c = sum(d)/n, and the centred entry is d - c
//   layer_norm  squares = sum(d^2) - c*sum(d)   (two passes, corrected: good to
//               the last places of f32 at mean/deviation = 1e4)
//               to bf16, where sum(x)^2/n < 3/4 sum(x^2): c = 0 and squares =
//               sum(x^2) - sum(x)^2/n, from the first pass. If sums are good to
//               g of the sum of magnitudes, squares are to 12 g and the mean to
//               2 g deviations, where a bf16 is good to 2^-9 of itself
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
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::renorm;

/// The least share of a row's sum of squares that is about the mean, for it to be
/// taken from one sweep.
static constexpr double kNearMean = 0.25;

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
  return ddof
             ? arith::SubFOp::create(b, n, statistic(static_cast<double>(ddof)))
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

/// What `mean` is short of and, for a norm, the sum of squares about it.
std::pair<Value, Value> RowFunction::sumsAbout(Value mean, bool squares,
                                               const Source &source) {
  Value everywhere = access.splat(mean);
  SmallVector<Value> about =
      sweep(squares ? 2 : 1, source,
            [&](const Place &place, Value x, ValueRange sums) {
              Value d = arith::SubFOp::create(b, x, everywhere);
              d = access.masked(d, place);
              SmallVector<Value> next{add(sums[0], d)};
              if (squares)
                next.push_back(access.fused(d, d, sums[1]));
              return next;
            });
  Value correction = arith::DivFOp::create(b, about[0], length());
  if (!squares)
    return {correction, Value()};
  Value excess = arith::MulFOp::create(b, about[0], correction);
  Value left = arith::SubFOp::create(b, about[1], excess);
  // A constant row may come out below zero by rounding; a NaN stays one.
  return {correction, arith::MaximumFOp::create(b, left, statistic(0.0))};
}

RowFunction::Statistics RowFunction::computeMean(const Stage &stage) {
  bool squares = stage.formula->kind.has_value();
  bool oneSweep = squares && plan.lanes == Lanes::Entries &&
                  spec.statistics.isF32() && stage.formula->result.isBF16();
  SmallVector<Value> sums =
      sweep(oneSweep ? 2 : 1, takeSource(),
            [&](const Place &, Value x, ValueRange sums) {
              SmallVector<Value> next{add(sums[0], x)};
              if (oneSweep)
                next.push_back(access.fused(x, x, sums[1]));
              return next;
            });
  Statistics result;
  result.mean = arith::DivFOp::create(b, sums[0], length());
  if (!oneSweep) {
    auto [correction, left] = sumsAbout(result.mean, squares, takeSource());
    result.correction = correction;
    if (squares)
      result.inverseRoot = inverseRoot(stage, left);
    return result;
  }
  // Not so if anything is infinite or a NaN, either.
  Value product = arith::MulFOp::create(b, sums[0], result.mean);
  Value left = arith::SubFOp::create(b, sums[1], product);
  Value part = arith::MulFOp::create(b, sums[1], statistic(kNearMean));
  Value isNear =
      arith::CmpFOp::create(b, arith::CmpFPredicate::OLT, part, left);
  Type number = spec.statistics;
  auto branch = scf::IfOp::create(b, TypeRange{number, number}, isNear, true);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(branch.thenBlock());
    scf::YieldOp::create(b, ValueRange{statistic(0.0), left});
    b.setInsertionPointToStart(branch.elseBlock());
    auto [correction, squares] = sumsAbout(result.mean, true, again);
    scf::YieldOp::create(b, ValueRange{correction, squares});
  }
  result.correction = branch.getResult(0);
  result.inverseRoot = inverseRoot(stage, branch.getResult(1));
  return result;
}

RowFunction::Statistics RowFunction::computeStatistics(const Stage &stage) {
  std::optional<NormKind> kind = stage.formula->kind;
  if (!kind || *kind == NormKind::LayerNorm)
    return computeMean(stage);
  bool crms = *kind == NormKind::CRMSNorm;
  SmallVector<Value> sums = sweep(
      crms ? 2 : 1, takeSource(), [&](const Place &, Value x, ValueRange sums) {
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
