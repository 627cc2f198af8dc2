//===- NumberFormats.h - Stored entries of weights as doubles ---*- C++ -*-===//
//
// One struct per float type, laid out as the type is stored: get() is exact,
// set() rounds a double once, to nearest, ties to even.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_IR_NUMBERFORMATS_H
#define RENORM_IR_NUMBERFORMATS_H

#include "mlir/IR/BuiltinTypes.h"
#include <cmath>
#include <cstdint>
#include <cstring>

namespace mlir::renorm {

/// A double rounded to float such that a second rounding to fewer bits gives
/// what one rounding would have: inexact results get an odd last bit.
inline float roundToOdd(double value) {
  float nearest = static_cast<float>(value);
  if (static_cast<double>(nearest) == value || value != value)
    return nearest;
  uint32_t bits;
  std::memcpy(&bits, &nearest, 4);
  if (std::fabs(static_cast<double>(nearest)) > std::fabs(value))
    --bits;
  bits |= 1;
  std::memcpy(&nearest, &bits, 4);
  return nearest;
}

struct BFloat16 {
  uint16_t bits;
  double get() const {
    uint32_t wide = static_cast<uint32_t>(bits) << 16;
    float value;
    std::memcpy(&value, &wide, 4);
    return value;
  }
  void set(double value) {
    float odd = roundToOdd(value);
    uint32_t wide;
    std::memcpy(&wide, &odd, 4);
    if (value != value)
      bits = static_cast<uint16_t>(wide >> 16) | 0x40;
    else
      bits = static_cast<uint16_t>((wide + 0x7fff + ((wide >> 16) & 1)) >> 16);
  }
};

struct Float16 {
  uint16_t bits;
  double get() const {
    int exponent = (bits >> 10) & 31, mantissa = bits & 1023;
    double magnitude = exponent == 0    ? std::ldexp(mantissa, -24)
                       : exponent == 31 ? (mantissa ? NAN : INFINITY)
                                        : scale(1024 + mantissa, exponent - 25);
    return bits & 0x8000 ? -magnitude : magnitude;
  }
  void set(double value) {
    float odd = roundToOdd(value);
    uint32_t wide;
    std::memcpy(&wide, &odd, 4);
    uint16_t sign = static_cast<uint16_t>((wide >> 16) & 0x8000);
    wide &= 0x7fffffff;
    uint32_t half;
    if (wide > 0x7f800000) {
      half = 0x7e00; // NaN
    } else if (wide >= 0x477ff000) {
      half = 0x7c00; // 65520 and above round to infinity
    } else if (wide >= 0x38800000) {
      half = (wide + 0xfff + ((wide >> 13) & 1) - 0x38000000) >> 13;
    } else if (wide < 0x33000000) {
      half = 0; // below half of the smallest number
    } else {
      // Subnormal: units of 2^-24, ties to even.
      unsigned shift = 126 - (wide >> 23);
      uint32_t mantissa = (wide & 0x7fffff) | 0x800000;
      uint32_t rest = mantissa & ((1u << shift) - 1), tie = 1u << (shift - 1);
      half = mantissa >> shift;
      half += rest > tie || (rest == tie && (half & 1));
    }
    bits = static_cast<uint16_t>(sign | half);
  }

private:
  /// mantissa * 2^exponent for exponents of normal doubles.
  static double scale(int mantissa, int exponent) {
    uint64_t power = static_cast<uint64_t>(exponent + 1023) << 52;
    double factor;
    std::memcpy(&factor, &power, 8);
    return mantissa * factor;
  }
};

template <typename T> struct Native {
  T value;
  double get() const { return static_cast<double>(value); }
  void set(double v) { value = static_cast<T>(v); }
};

/// Calls `visit` with a value of the struct for `element`: f16, bf16, f32, f64.
template <typename Visitor> void withFormat(Type element, Visitor visit) {
  if (element.isF32())
    visit(Native<float>());
  else if (element.isF64())
    visit(Native<double>());
  else if (element.isBF16())
    visit(BFloat16());
  else
    visit(Float16());
}

} // namespace mlir::renorm

#endif // RENORM_IR_NUMBERFORMATS_H
