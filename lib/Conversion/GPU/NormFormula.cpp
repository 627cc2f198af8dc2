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

#include "RowKernel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::renorm;

int64_t RowKernel::sumsNeeded(const KernelSpec &spec) {
  if (!spec.kind || *spec.kind == NormKind::LayerNorm)
    return 3;
  return *spec.kind == NormKind::CRMSNorm ? 2 : 1;
}

Value RowKernel::constant(double value) {
  return arith::ConstantOp::create(b, b.getFloatAttr(spec.statistics, value));
}

Value RowKernel::fused(Value a, Value x, Value y) {
  return math::FmaOp::create(b, a, x, y);
}

/// 1 / (n - ddof).
Value RowKernel::reciprocalOfLength(int64_t ddof) {
  if (spec.length)
    return constant(1.0 / static_cast<double>(*spec.length - ddof));
  Value n = arith::IndexCastOp::create(b, b.getI64Type(), length);
  n = arith::SIToFPOp::create(b, spec.statistics, n);
  if (ddof)
    n = arith::SubFOp::create(b, n, constant(static_cast<double>(ddof)));
  return arith::DivFOp::create(b, constant(1.0), n);
}

/// One over the root of the second moment, epsilon where it belongs.
Value RowKernel::inverseRoot(Value squares) {
  Value factor = spec.divisor
                     ? constant(1.0 / static_cast<double>(*spec.divisor))
                     : reciprocalOfLength(spec.ddof);
  Value moment = arith::MulFOp::create(b, squares, factor);
  Value epsilon = constant(spec.epsilon);
  if (spec.placement == EpsilonPlacement::Inside)
    return math::RsqrtOp::create(
        b, arith::AddFOp::create(b, moment, epsilon).getResult());
  Value root = math::SqrtOp::create(b, moment);
  Value shifted = arith::AddFOp::create(b, root, epsilon);
  return arith::DivFOp::create(b, constant(1.0), shifted);
}

/// Means and corrections; for a LayerNorm the inverse roots, too, since the
/// squares come out of the sweep that finds the correction.
SmallVector<RowKernel::Statistics> RowKernel::computeMeans() {
  bool squares = spec.kind.has_value();
  Value perEntry = reciprocalOfLength(0);
  SmallVector<SmallVector<Value>> sums =
      sweep(1, [&](Value x, ValueRange acc, unsigned) -> SmallVector<Value> {
        return {arith::AddFOp::create(b, acc[0], x)};
      });
  SmallVector<Statistics> result(sums.size());
  for (auto [statistics, rowSums] : llvm::zip(result, sums))
    statistics.mean = arith::MulFOp::create(b, rowSums[0], perEntry);
  sums = sweep(squares ? 2 : 1, [&](Value x, ValueRange acc, unsigned row) {
    Value d = arith::SubFOp::create(b, x, access.splat(result[row].mean));
    SmallVector<Value> next{arith::AddFOp::create(b, acc[0], d)};
    if (squares)
      next.push_back(fused(d, d, acc[1]));
    return next;
  });
  for (auto [statistics, rowSums] : llvm::zip(result, sums)) {
    statistics.correction = arith::MulFOp::create(b, rowSums[0], perEntry);
    if (!squares)
      continue;
    Value excess = arith::MulFOp::create(b, rowSums[0], statistics.correction);
    Value sum = arith::SubFOp::create(b, rowSums[1], excess);
    // A constant row may come out below zero by rounding; a NaN stays one.
    sum = arith::MaximumFOp::create(b, sum, constant(0.0));
    statistics.inverseRoot = inverseRoot(sum);
  }
  return result;
}

SmallVector<RowKernel::Statistics> RowKernel::computeStatistics() {
  if (!spec.kind || *spec.kind == NormKind::LayerNorm)
    return computeMeans();
  bool crms = *spec.kind == NormKind::CRMSNorm;
  SmallVector<SmallVector<Value>> sums =
      sweep(crms ? 2 : 1,
            [&](Value x, ValueRange acc, unsigned) -> SmallVector<Value> {
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
Value RowKernel::normalise(Value entries, const Statistics &statistics,
                           Affine affine) {
  Value y = entries;
  if (statistics.mean) {
    y = arith::SubFOp::create(b, y, access.splat(statistics.mean));
    y = arith::SubFOp::create(b, y, access.splat(statistics.correction));
  }
  if (statistics.inverseRoot)
    y = arith::MulFOp::create(b, y, access.splat(statistics.inverseRoot));
  if (spec.roundNormalized)
    y = access.convert(access.convert(y, spec.output.element()),
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
