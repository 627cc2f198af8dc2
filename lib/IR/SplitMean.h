//===- SplitMean.h - 16-bit entries less a mean, in f32 ---------*- C++ -*-===//
//
// x - m, rounded from f64 to 16 bits, without f64: m = high + low, two floats,
// and
//
//   v = fl(fl(x - high) - low)
//
// is less than 2 units in its last place from x - m, where that is near a tie
// of the 16 bits, also if x and m cancel:
//
//  * |m - high - low| <= 2^-25 |low|, and |low| <= ulp(high) / 2.
//  * x = high: v = -low, which is m - high rounded once.
//  * Else |x - high| >= ulp(high), as an x of at least |high| / 2 is a multiple
//    of that; so |x - m| >= |low|, and what `low` lacks is half a unit or less.
//    If x - high is exact, v is that far and one rounding off.
//  * If it is not, x - high and v have one exponent, as ties are far from powers
//    of two: two roundings by half a unit. And |low| is at most one unit (x is
//    small, the difference is about high) or a quarter: what it lacks is nothing.
//
// Rounding x - m to f64 moves it to no other side of a tie. So v gives the same
// 16 bits, unless it is within `slack` units of a tie of theirs: such blocks are
// done in f64. Bounds on |m| keep low, v and what is between them from being
// subnormal or infinite because of m; m = 0 is exact.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_IR_SPLITMEAN_H
#define RENORM_LIB_IR_SPLITMEAN_H

#include <cmath>
#include <cstdint>

namespace mlir::renorm {

struct SplitMean {
  explicit SplitMean(double mean)
      : high(static_cast<float>(mean)),
        low(static_cast<float>(mean - static_cast<double>(high))),
        fits(mean == 0 ||
             (std::fabs(mean) >= 0x1p-64 && std::fabs(mean) <= 0x1p64)) {}

  /// Units next to a tie in which f64 decides.
  static constexpr uint32_t slack = 1;

  float high, low;
  /// Whether the above holds for this mean.
  bool fits;
};

} // namespace mlir::renorm

#endif // RENORM_LIB_IR_SPLITMEAN_H
