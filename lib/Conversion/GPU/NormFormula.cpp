//===- NormFormula.cpp - The mathematics of a norm kernel -----------------===//
//
//   mean        m = sum(x)/n, then the error of m is removed: with d = x - m,
//               c = sum(d)/n, and the centred entry is d - c
//   layer_norm  squares = sum(d^2) - n*c^2     (two passes, corrected: good to
//               the last places of f32 at mean/deviation = 1e4)
//   rms_norm    squares = sum(x^2)
//   crms_norm   squares = sum(x^2) + sum(x)^2
//   y           centred * rsqrt(squares/divisor + eps) * scale + bias
//
// 1/n of a static row length is a constant factor; it and the fused
// multiply-adds round elsewhere than the linalg form of the ops does.
//
//===----------------------------------------------------------------------===//

#include "NormKernel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::renorm;

int64_t NormKernel::exchangesNeeded(const KernelSpec &spec) {
  auto needed = [](std::optional<NormKind> kind) -> int64_t {
    if (!kind || *kind == NormKind::LayerNorm)
      return 4;
    return *kind == NormKind::CRMSNorm ? 2 : 1;
  };
  return needed(spec.norm.kind) + (spec.centersRow ? needed({}) : 0) +
         (spec.outputNorm ? needed(spec.outputNorm->kind) : 0);
}

/// One over the root of the second moment, epsilon where it belongs.
Value NormKernel::inverseRoot(Value squares) {
  NormKind kind = *stage().formula.kind;
  Value factor =
      kind == NormKind::CRMSNorm
          ? constant(1.0 / static_cast<double>(*spec.divisor))
          : reciprocalOfLength(kind == NormKind::LayerNorm ? spec.ddof : 0);
  Value moment = arith::MulFOp::create(b, squares, factor);
  return RowKernel::inverseRoot(moment, stage().formula.epsilon);
}

/// The inverse root of sum(d^2) - c*sum(d), d = x - m, c = sum(d)/n.
Value NormKernel::inverseRootAbout(Value deviations, Value squares,
                                  Value correction) {
  Value excess = arith::MulFOp::create(b, deviations, correction);
  Value sum = arith::SubFOp::create(b, squares, excess);
  // A constant row may come out below zero by rounding; a NaN stays one.
  return inverseRoot(arith::MaximumFOp::create(b, sum, constant(0.0)));
}

/// Means and corrections; for a LayerNorm the inverse roots, too, since the
/// squares come out of the sweep that finds the correction.
SmallVector<NormKernel::Statistics> NormKernel::computeMeans() {
  if (plan.storage == RowStorage::Registers && reduction->hasWarps())
    return {mergeMeans()};
  bool squares = stage().formula.kind.has_value();
  Value perEntry = reciprocalOfLength(0);
  SmallVector<SmallVector<Value>> sums =
      sweep(1, [&](Value x, ValueRange acc, unsigned,
                   const Span &) -> SmallVector<Value> {
        return {arith::AddFOp::create(b, acc[0], x)};
      });
  SmallVector<Statistics> result(sums.size());
  for (auto [statistics, rowSums] : llvm::zip(result, sums))
    statistics.mean = arith::MulFOp::create(b, rowSums[0], perEntry);
  sums = sweep(squares ? 2 : 1, [&](Value x, ValueRange acc, unsigned row,
                                    const Span &span) {
    Value d = arith::SubFOp::create(b, x, access.splat(result[row].mean, x));
    d = access.masked(d, span);
    SmallVector<Value> next{arith::AddFOp::create(b, acc[0], d)};
    if (squares)
      next.push_back(fused(d, d, acc[1]));
    return next;
  });
  for (auto [statistics, rowSums] : llvm::zip(result, sums)) {
    statistics.correction = arith::MulFOp::create(b, rowSums[0], perEntry);
    if (squares)
      statistics.inverseRoot =
          inverseRootAbout(rowSums[0], rowSums[1], statistics.correction);
  }
  return result;
}

/// A row of several warps, with one barrier. Each warp takes its own mean p for
/// a pivot and sums d = x - p and d^2 over its n entries; then, over warps,
///   m = sum(n*p)/N,  e = p - m,
///   sum(x - m)   = sum(sum(d) + n*e)
///   sum(x - m)^2 = sum(sum(d^2) + e*(2*sum(d) + n*e))
/// The means of warps are close to each other, so e is exact and small.
NormKernel::Statistics NormKernel::mergeMeans() {
  bool squares = stage().formula.kind.has_value();
  Value count = entriesOfWarp();
  Value sum = sweep(
      1,
      [&](Value x, ValueRange acc, unsigned,
          const Span &) -> SmallVector<Value> {
        return {arith::AddFOp::create(b, acc[0], x)};
      },
      /*inWarp=*/true)[0][0];
  // A warp may have nothing to do.
  Value some = arith::MaximumFOp::create(b, count, constant(1.0));
  Value pivot = arith::DivFOp::create(b, sum, some);
  SmallVector<Value> sent = sweep(
      squares ? 2 : 1,
      [&](Value x, ValueRange acc, unsigned, const Span &span) {
        Value d = arith::SubFOp::create(b, x, access.splat(pivot, x));
        d = access.masked(d, span);
        SmallVector<Value> next{arith::AddFOp::create(b, acc[0], d)};
        if (squares)
          next.push_back(fused(d, d, acc[1]));
        return next;
      },
      /*inWarp=*/true)[0];
  sent.push_back(pivot);
  sent.push_back(count);
  SmallVector<SmallVector<Value>> shares = reduction->exchange(sent);
  ArrayRef<Value> counts = shares.back();
  ArrayRef<Value> pivots = shares[shares.size() - 2];
  Statistics result;
  result.mean = commonMean(pivots, counts);
  SmallVector<Value> deviations, squaresAbout;
  for (size_t i = 0; i < counts.size(); ++i) {
    Value e = arith::SubFOp::create(b, pivots[i], result.mean);
    Value shifted = arith::MulFOp::create(b, counts[i], e);
    Value d = arith::AddFOp::create(b, shares[0][i], shifted);
    deviations.push_back(d);
    if (squares) // 2*sum(d) + n*e
      squaresAbout.push_back(
          fused(e, arith::AddFOp::create(b, shares[0][i], d), shares[1][i]));
  }
  SmallVector<Value> sums{reduction->tree(deviations)};
  if (squares)
    sums.push_back(reduction->tree(squaresAbout));
  reduction->sumShares(sums);
  result.correction =
      arith::MulFOp::create(b, sums[0], reciprocalOfLength(0));
  if (squares)
    result.inverseRoot = inverseRootAbout(sums[0], sums[1], result.correction);
  forgetWidened(result.correction);
  return result;
}

SmallVector<NormKernel::Statistics> NormKernel::computeStatistics() {
  std::optional<NormKind> kind = stage().formula.kind;
  if (!kind || *kind == NormKind::LayerNorm)
    return computeMeans();
  bool crms = *kind == NormKind::CRMSNorm;
  SmallVector<SmallVector<Value>> sums =
      sweep(crms ? 2 : 1,
            [&](Value x, ValueRange acc, unsigned,
                const Span &) -> SmallVector<Value> {
              SmallVector<Value> next{fused(x, x, acc[0])};
              if (crms)
                next.push_back(arith::AddFOp::create(b, acc[1], x));
              return next;
            });
  SmallVector<Statistics> result;
  for (ArrayRef<Value> rowSums : sums) {
    Value squares = rowSums[0];
    if (crms)
      squares = fused(rowSums[1], rowSums[1], squares);
    result.push_back({Value(), Value(), inverseRoot(squares)});
  }
  return result;
}

/// y of entries in the statistics type, in the statistics type.
Value NormKernel::normalise(Value entries, const Statistics &statistics,
                           Affine affine) {
  Value y = entries;
  if (statistics.mean) {
    y = arith::SubFOp::create(b, y, access.splat(statistics.mean, y));
    y = arith::SubFOp::create(b, y, access.splat(statistics.correction, y));
  }
  if (statistics.inverseRoot)
    y = arith::MulFOp::create(b, y, access.splat(statistics.inverseRoot, y));
  if (stage().formula.roundNormalized)
    y = access.convert(access.convert(y, stage().formula.result),
                       spec.statistics);
  Value factor, term;
  if (affine.scale)
    factor = access.convert(affine.scale, spec.statistics);
  if (affine.bias)
    term = access.convert(affine.bias, spec.statistics);
  if (factor && term)
    return fused(y, factor, term);
  if (factor)
    return arith::MulFOp::create(b, y, factor);
  if (term)
    return arith::AddFOp::create(b, y, term);
  return y;
}
