//===- BackwardFormula.cpp - The mathematics of a gradient kernel ---------===//
//
// With g = dy * scale, n entries, and c = x - mean (c = x of a rms_norm):
//
//   r       the inverse root, as of the norm: squares = sum(c^2)
//   k1      sum(g)/n                              (0 of a rms_norm)
//   k2      r^2 * sum(g*c)/(n - ddof)
//           epsilon outside of the root: r * sum(g*c)/((n - ddof) * deviation)
//   dx      r * (g - k1 - c*k2)
//   dscale  sum over rows of dy * (c*r)
//
// A centred row: with a pivot p near the mean, d = x - p,
//
//   S1 = sum(d), S2 = sum(d^2), G = sum(g), H = sum(g*d);   e = S1/n
//   sum(c^2) = S2 - e*S1,  sum(g*c) = H - e*G
//
// p is the mean as first summed; where several warps share a row in registers,
// each has its own, and everything goes through one barrier: about the common
// m, with e = p - m of a warp with n entries,
//
//   sum(x - m) = S1 + n*e,  sum(x - m)^2 = S2 + e*(2*S1 + n*e)
//   sum(g*(x - m)) = H + e*G
//
//===----------------------------------------------------------------------===//

#include "BackwardKernel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::renorm;

/// A cut vector counts as far as it is in the row, which starts with a vector.
Value BackwardKernel::entriesOfWarp() {
  return RowKernel::entriesOfWarp(
      Value(), [&](Value start, int64_t before, int64_t perVector) -> Value {
        Value from = arith::AddIOp::create(b, start, index(before));
        Value left = arith::SubIOp::create(
            b, length, arith::MinSIOp::create(b, from, length).getResult());
        return arith::MinSIOp::create(b, left, index(perVector));
      });
}

/// Inverse root and k2 from sum(c^2) and sum(g*c).
void BackwardKernel::finish(RowSums &result, Value squares, Value sumOfGC) {
  Value perEntry = reciprocalOfLength(spec.centred() ? spec.ddof : 0);
  if (spec.centred()) // a constant row may come out below zero by rounding
    squares = arith::MaximumFOp::create(b, squares, constant(0.0));
  Value moment = arith::MulFOp::create(b, squares, perEntry);
  Value deviation;
  result.inverseRoot = inverseRoot(moment, spec.epsilon, &deviation);
  forgetWidened(result.inverseRoot);
  if (!sumOfGC)
    return;
  Value r = result.inverseRoot;
  Value factor = arith::MulFOp::create(b, sumOfGC, perEntry);
  factor = arith::MulFOp::create(b, factor, r);
  result.factor = deviation
                      ? arith::DivFOp::create(b, factor, deviation).getResult()
                      : arith::MulFOp::create(b, factor, r).getResult();
}

/// S1, S2 and, for dx, G and H about `pivot`.
SmallVector<Value> BackwardKernel::sweepAbout(Value pivot) {
  return sweep(dx ? 4 : 2, [&](Value g, Value x, ValueRange acc,
                               const Span &span) {
    Value d = arith::SubFOp::create(b, x, access.splat(pivot, x));
    d = access.masked(d, span);
    SmallVector<Value> next{arith::AddFOp::create(b, acc[0], d),
                            fused(d, d, acc[1])};
    if (dx)
      next.append({arith::AddFOp::create(b, acc[2], g), fused(g, d, acc[3])});
    return next;
  });
}

/// What follows from S1, S2, G and H of the whole row about its mean.
void BackwardKernel::finishCentred(RowSums &result, ValueRange sums,
                                   Value perEntry) {
  result.correction = arith::MulFOp::create(b, sums[0], perEntry);
  Value minus = arith::NegFOp::create(b, result.correction);
  Value ofGC;
  if (dx) {
    result.meanGradient = arith::MulFOp::create(b, sums[2], perEntry);
    ofGC = fused(minus, sums[2], sums[3]);
  }
  finish(result, fused(minus, sums[0], sums[1]), ofGC);
}

BackwardKernel::RowSums BackwardKernel::sumRow() {
  if (spec.centred())
    return plan.storage == RowStorage::Registers && reduction->hasWarps()
               ? mergeCentredRow()
               : sumCentredRow();
  SmallVector<Value> sums =
      sweep(dx ? 2 : 1, [&](Value g, Value x, ValueRange acc, const Span &) {
        SmallVector<Value> next{fused(x, x, acc[0])};
        if (dx)
          next.push_back(fused(g, x, acc[1]));
        return next;
      });
  reduction->sum(sums);
  RowSums result;
  finish(result, sums[0], dx ? sums[1] : Value());
  return result;
}

BackwardKernel::RowSums BackwardKernel::sumCentredRow() {
  Value perEntry = reciprocalOfLength(0);
  auto add = [&](Value, Value x, ValueRange acc,
                 const Span &) -> SmallVector<Value> {
    return {arith::AddFOp::create(b, acc[0], x)};
  };
  SmallVector<Value> sum = sweep(1, add);
  reduction->sum(sum);
  forgetWidened(sum[0]);
  RowSums result;
  result.mean = arith::MulFOp::create(b, sum[0], perEntry);
  SmallVector<Value> sums = sweepAbout(result.mean);
  reduction->sum(sums);
  finishCentred(result, sums, perEntry);
  return result;
}

BackwardKernel::RowSums BackwardKernel::mergeCentredRow() {
  Value count = entriesOfWarp();
  auto add = [&](Value, Value x, ValueRange acc,
                 const Span &) -> SmallVector<Value> {
    return {arith::AddFOp::create(b, acc[0], x)};
  };
  SmallVector<Value> own = sweep(1, add);
  reduction->sumInWarp(own);
  forgetWidened(own[0]);
  // A warp may have nothing to do.
  Value some = arith::MaximumFOp::create(b, count, constant(1.0));
  Value pivot = arith::DivFOp::create(b, own[0], some);
  SmallVector<Value> sent = sweepAbout(pivot);
  reduction->sumInWarp(sent);
  sent.append({pivot, count});
  SmallVector<SmallVector<Value>> shares = reduction->exchange(sent);
  ArrayRef<Value> counts = shares.back();
  ArrayRef<Value> pivots = shares[shares.size() - 2];
  RowSums result;
  result.mean = commonMean(pivots, counts);
  SmallVector<Value> deviations, squares, gradients, products;
  for (size_t i = 0; i < counts.size(); ++i) {
    Value e = arith::SubFOp::create(b, pivots[i], result.mean);
    Value d = fused(counts[i], e, shares[0][i]);
    deviations.push_back(d);
    Value twice = arith::AddFOp::create(b, shares[0][i], d);
    squares.push_back(fused(e, twice, shares[1][i]));
    if (!dx)
      continue;
    gradients.push_back(shares[2][i]);
    products.push_back(fused(e, shares[2][i], shares[3][i]));
  }
  SmallVector<Value> sums{reduction->tree(deviations),
                          reduction->tree(squares)};
  if (dx)
    sums.append({reduction->tree(gradients), reduction->tree(products)});
  reduction->sumShares(sums);
  finishCentred(result, sums, reciprocalOfLength(0));
  return result;
}

Value BackwardKernel::centred(Value x, const RowSums &rowSums) {
  if (!rowSums.mean)
    return x;
  Value d = arith::SubFOp::create(b, x, access.splat(rowSums.mean));
  return arith::SubFOp::create(b, d, access.splat(rowSums.correction));
}

/// dx in the statistics type.
Value BackwardKernel::inputGradient(Value g, Value x, const RowSums &rowSums) {
  if (rowSums.meanGradient)
    g = arith::SubFOp::create(b, g, access.splat(rowSums.meanGradient));
  Value minus = arith::NegFOp::create(b, rowSums.factor);
  Value inner = fused(access.splat(minus), centred(x, rowSums), g);
  return arith::MulFOp::create(b, inner, access.splat(rowSums.inverseRoot));
}

/// z: what dy is multiplied with in dscale.
Value BackwardKernel::scaleGradient(Value x, const RowSums &rowSums) {
  return arith::MulFOp::create(b, centred(x, rowSums),
                               access.splat(rowSums.inverseRoot));
}
