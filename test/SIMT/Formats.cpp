//===- Formats.cpp - Numbers in memory as doubles -------------------------===//

#include "Formats.h"
#include "llvm/Support/ErrorHandling.h"
#include <algorithm>
#include <cmath>
#include <cstring>

static float asFloat(uint32_t bits) {
  float value;
  std::memcpy(&value, &bits, 4);
  return value;
}

Numbers::Numbers(const std::string &type, size_t count)
    : size(count), isBFloat(type == "bf16") {
  if (type == "f64")
    elementBytes = 8, significand = 53, leastExponent = -1022;
  else if (type == "f32")
    elementBytes = 4, significand = 24, leastExponent = -126;
  else if (type == "bf16")
    elementBytes = 2, significand = 8, leastExponent = -126;
  else if (type == "f16")
    elementBytes = 2, significand = 11, leastExponent = -14;
  else
    llvm::report_fatal_error("unknown type");
  memory.resize(bytes() + 256, 0x7f);
  uintptr_t at = reinterpret_cast<uintptr_t>(memory.data());
  start = memory.data() + (256 - at % 256) % 256;
}

void Numbers::set(size_t i, double value) {
  if (elementBytes == 8)
    std::memcpy(start + 8 * i, &value, 8);
  else if (elementBytes == 4) {
    float narrow = static_cast<float>(value);
    std::memcpy(start + 4 * i, &narrow, 4);
  } else {
    // Round to the significand in double (values are in range), then encode.
    double unit = ulp(value);
    double rounded = std::nearbyint(value / unit) * unit;
    uint16_t bits;
    if (isBFloat) {
      float narrow = static_cast<float>(rounded);
      uint32_t wide;
      std::memcpy(&wide, &narrow, 4);
      bits = wide >> 16;
    } else {
      uint16_t sign = std::signbit(rounded) ? 0x8000 : 0;
      double magnitude = std::fabs(rounded);
      int exponent = magnitude == 0 ? -15 : std::ilogb(magnitude);
      if (exponent < -14) // subnormal
        bits = sign | static_cast<uint16_t>(std::ldexp(magnitude, 24));
      else if (exponent > 15)
        bits = sign | 0x7c00;
      else
        bits = sign | static_cast<uint16_t>(
                          (exponent + 14) * 1024 +
                          std::lround(std::ldexp(magnitude, 10 - exponent)));
    }
    std::memcpy(start + 2 * i, &bits, 2);
  }
}

double Numbers::get(size_t i) const {
  if (elementBytes == 8) {
    double value;
    std::memcpy(&value, start + 8 * i, 8);
    return value;
  }
  if (elementBytes == 4) {
    float value;
    std::memcpy(&value, start + 4 * i, 4);
    return value;
  }
  uint16_t bits;
  std::memcpy(&bits, start + 2 * i, 2);
  if (isBFloat)
    return asFloat(uint32_t(bits) << 16);
  double sign = bits & 0x8000 ? -1 : 1;
  int exponent = bits >> 10 & 31, fraction = bits & 1023;
  if (exponent == 31)
    return fraction ? NAN : sign * INFINITY;
  return sign * (exponent ? std::ldexp(1024 + fraction, exponent - 25)
                          : std::ldexp(fraction, -24));
}

double Numbers::ulp(double value) const {
  int exponent = value == 0 || !std::isfinite(value) ? leastExponent
                                                     : std::ilogb(value);
  return std::ldexp(1.0, std::max(exponent, leastExponent) - significand + 1);
}
