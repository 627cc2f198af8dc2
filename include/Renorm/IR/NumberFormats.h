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
  double stored = nearest;
  bool inexact = stored != value && value == value;
  bool away = std::fabs(stored) > std::fabs(value);
  uint32_t bits;
  std::memcpy(&bits, &nearest, 4);
  bits = inexact ? (bits - away) | 1 : bits; // no branch: loops use vectors
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
    uint32_t rounded = (wide + 0x7fff + ((wide >> 16) & 1)) >> 16;
    uint32_t quiet = (wide >> 16) | 0x40;
    bits = static_cast<uint16_t>(value != value ? quiet : rounded);
  }
};

struct Float16 {
  uint16_t bits;
  double get() const {
    // Exponent and mantissa of a float 2^112 too small; exact below as well,
    // where the float is subnormal.
    uint32_t shifted = static_cast<uint32_t>(bits & 0x7fff) << 13;
    float value;
    std::memcpy(&value, &shifted, 4);
    value *= 0x1p112f;
    uint32_t wide;
    std::memcpy(&wide, &value, 4);
    wide |= value >= 0x1p16f ? 0x7f800000 : 0; // infinity or NaN
    wide |= static_cast<uint32_t>(bits & 0x8000) << 16;
    std::memcpy(&value, &wide, 4);
    return value;
  }
  void set(double value) {
    float odd = roundToOdd(value);
    uint32_t wide;
    std::memcpy(&wide, &odd, 4);
    uint32_t sign = (wide >> 16) & 0x8000;
    wide &= 0x7fffffff;
    // Normal numbers: the last 13 bits go, ties to even.
    uint32_t normal = (wide + 0xfff + ((wide >> 13) & 1) - 0x38000000) >> 13;
    // Subnormal ones are counted in units of 2^-24, which are the last bits of
    // numbers near 1/2: the sum rounds to even.
    float small;
    std::memcpy(&small, &wide, 4);
    small += 0.5f;
    uint32_t subnormal;
    std::memcpy(&subnormal, &small, 4);
    subnormal -= 0x3f000000;
    uint32_t half = wide >= 0x38800000 ? normal : subnormal;
    half = wide >= 0x477ff000 ? 0x7c00 : half; // 65520 and above
    half = wide > 0x7f800000 ? 0x7e00 : half;  // NaN
    bits = static_cast<uint16_t>(sign | half);
  }
};

template <typename T> struct Native {
  T value;
  double get() const { return static_cast<double>(value); }
  void set(double v) { value = static_cast<T>(v); }
};

/// Whether `element` is f16, bf16, f32 or f64: one of these formats, and what
/// renorm ops take.
inline bool hasFormat(Type element) {
  return element.isF16() || element.isBF16() || element.isF32() ||
         element.isF64();
}

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

/// Loops over `count` stored entries of one format. All ways to compile them
/// give the same bits. Sources and results do not overlap.
struct RowLoops {
  /// Stored entries as doubles.
  void (*read)(const char *from, double *to, int64_t count);
  /// Doubles as stored entries, each rounded once.
  void (*write)(const double *from, char *to, int64_t count);
  /// Their sum: entry k of all whole eights goes to sum k mod 8; the entries
  /// left over are added in order, then the eight sums.
  double (*sum)(const char *row, int64_t count);
  /// to[k] = from[k] - mean, rounded once. The mean is that of all entries: if
  /// one of them is infinite or NaN, so is the mean.
  void (*subtract)(const char *from, double mean, char *to, int64_t count);
  /// sums[k] += from[k].
  void (*addTo)(const char *from, double *sums, int64_t count);
  /// to[k] = from[k] - means[k], rounded once.
  void (*subtractEach)(const char *from, const double *means, char *to,
                       int64_t count);
};

/// All that this processor can run, the one for any processor first, the
/// fastest last. `element` is f16, bf16, f32 or f64.
ArrayRef<const RowLoops *> allRowLoops(Type element);
/// The fastest of them.
inline const RowLoops &rowLoops(Type element) {
  return *allRowLoops(element).back();
}

/// The sum of doubles, in the order of RowLoops::sum.
double sumOf(const double *row, int64_t count);

/// The largest of the words of `bytes` bytes (2, 4 or 8) in `data`, each under
/// the mask.
uint64_t largestMasked(ArrayRef<char> data, unsigned bytes, uint64_t mask);

} // namespace mlir::renorm

#endif // RENORM_IR_NUMBERFORMATS_H
