//===- RowStatistics.cpp - Mean and variance of rows, in linalg -----------===//

#include "RowStatistics.h"
#include "Renorm/IR/SeededFaults.h"

using namespace mlir;
using namespace mlir::renorm;

/// |x| |x|, the same number as x x. Compilers that take x x + sum for a
/// contraction give up the reduction's own vector form: measured with IREE, an
/// RMSNorm takes a third of the time this way.
static Value square(OpBuilder &b, Location loc, Value x) {
  Value magnitude = math::AbsFOp::create(b, loc, x);
  return arith::MulFOp::create(b, loc, magnitude, magnitude);
}

static Value itself(OpBuilder &, Location, ValueRange a) { return a[0]; }
static Value itsSquare(OpBuilder &b, Location loc, ValueRange a) {
  return square(b, loc, a[0]);
}

static RowStatistics twoPassStatistics(RowBuilder &rows, Value length) {
  auto centre = [length](OpBuilder &b, Location loc, Value x,
                         Value sum) -> Value {
    Value mean = arith::DivFOp::create(b, loc, sum, length);
    return arith::SubFOp::create(b, loc, x, mean);
  };
  Value sum = rows.reduce({}, {itself}).front();
  auto squared = [&](OpBuilder &b, Location loc, ValueRange a) -> Value {
    if (seededFault(Fault::LowerForgetsMean))
      return square(b, loc, a[0]);
    return square(b, loc, centre(b, loc, a[0], a[1]));
  };
  Value squares = rows.reduce(sum, {squared}).front();
  return {{sum, squares},
          [=](OpBuilder &b, Location loc, Value x, ValueRange perRow) {
            return std::pair(centre(b, loc, x, perRow[0]), perRow[1]);
          }};
}

/// Samples where there are no pieces.
static constexpr unsigned kSamples = 6;

namespace {
/// s, a number near the middle of a row: the mean of its samples but the smallest
/// and the largest, kept between these two, from which an outlier's rounding
/// could take it. Once in each body.
class Shift {
public:
  Shift(RowBuilder &rows, FloatType stat, unsigned count)
      : stat(stat), share(rows.constant(1.0 / (count - 2))) {}

  Value operator()(OpBuilder &b, Location loc, ValueRange samples) {
    if (block == b.getInsertionBlock())
      return shift;
    Value sum, low, high;
    for (Value sample : samples) {
      Value entry = RowBuilder::convert(b, loc, sample, stat);
      sum = sum ? arith::AddFOp::create(b, loc, sum, entry) : entry;
      low = low ? arith::MinimumFOp::create(b, loc, low, entry) : entry;
      high = high ? arith::MaximumFOp::create(b, loc, high, entry) : entry;
    }
    Value rest = arith::SubFOp::create(b, loc, sum, low);
    rest = arith::SubFOp::create(b, loc, rest, high);
    Value mean = arith::MulFOp::create(b, loc, rest, share);
    Value bound = arith::MaximumFOp::create(b, loc, low, mean);
    block = b.getInsertionBlock();
    return shift = arith::MinimumFOp::create(b, loc, bound, high);
  }

private:
  FloatType stat;
  Value share;
  Block *block = nullptr;
  Value shift;
};
} // namespace

/// The sum of what the chains of one sum have come to.
static Value sumOf(OpBuilder &b, Location loc, ValueRange chains) {
  Value sum = chains.front();
  for (Value chain : chains.drop_front())
    sum = arith::AddFOp::create(b, loc, sum, chain);
  return sum;
}

/// Sums of c and c^2, c = x - s, in one reduction; s is near the middle of the
/// row, so that rows with a large mean lose nothing.
static RowStatistics onePassStatistics(RowBuilder &rows, Value length,
                                       FloatType stat) {
  SmallVector<Value> samples = rows.samples(kSamples);
  unsigned count = samples.size();
  auto shift = std::make_shared<Shift>(rows, stat, count);
  auto shifted = [=](OpBuilder &b, Location loc, Value x,
                     ValueRange perRow) -> Value {
    Value s = (*shift)(b, loc, perRow.take_front(count));
    return arith::SubFOp::create(b, loc, x, s);
  };
  auto entry = [&](OpBuilder &b, Location loc, ValueRange a) {
    return shifted(b, loc, a[0], a.drop_front());
  };
  auto squared = [&](OpBuilder &b, Location loc, ValueRange a) -> Value {
    return square(b, loc, entry(b, loc, a));
  };
  SmallVector<Value> perRow = samples;
  unsigned chains = rows.sumChains();
  llvm::append_range(perRow,
                     rows.reduce(samples, {entry, squared}, {}, chains));
  Value zero = rows.constant(0.0);
  return {perRow, [=](OpBuilder &b, Location loc, Value x, ValueRange perRow) {
            Value sum = sumOf(b, loc, perRow.slice(count, chains));
            Value squares = sumOf(b, loc, perRow.slice(count + chains, chains));
            Value mean = arith::DivFOp::create(b, loc, sum, length);
            Value lost = arith::MulFOp::create(b, loc, sum, mean);
            Value left = arith::SubFOp::create(b, loc, squares, lost);
            Value c = shifted(b, loc, x, perRow);
            return std::pair<Value, Value>(
                arith::SubFOp::create(b, loc, c, mean),
                arith::MaximumFOp::create(b, loc, left, zero));
          }};
}

RowStatistics mlir::renorm::statisticsOf(NormKind kind, RowBuilder &rows,
                                         Value length, FloatType stat,
                                         VarianceForm variance) {
  switch (kind) {
  case NormKind::RMSNorm:
    return {rows.reduce({}, {itsSquare}),
            [](OpBuilder &, Location, Value x, ValueRange perRow) {
              return std::pair(x, perRow[0]);
            }};
  case NormKind::CRMSNorm:
    return {rows.reduce({}, {itself, itsSquare}),
            [](OpBuilder &b, Location loc, Value x, ValueRange perRow) {
              Value missing =
                  arith::MulFOp::create(b, loc, perRow[0], perRow[0]);
              return std::pair<Value, Value>(
                  x, arith::AddFOp::create(b, loc, perRow[1], missing));
            }};
  case NormKind::LayerNorm:
    return variance == VarianceForm::TwoPass
               ? twoPassStatistics(rows, length)
               : onePassStatistics(rows, length, stat);
  }
  llvm_unreachable("unknown kind of norm");
}
