//===- PrimeField.cpp - Reals as residues of a 61-bit prime ---------------===//

#include "Renorm/Check/Exact/PrimeField.h"
#include <array>
#include <cmath>

using namespace mlir::renorm::check;
using namespace mlir::renorm::check::field;

Element field::addSpecial(Element a, Element b) {
  if (a == kNaN || b == kNaN)
    return kNaN;
  if (isSpecial(a) && isSpecial(b))
    return a == b ? a : kNaN;
  return isSpecial(a) ? a : b;
}

Element field::multiplySpecial(Element a, Element b) {
  if (a == kNaN || b == kNaN)
    return kNaN;
  int s = sign(a) * sign(b);
  return s == 0 ? kNaN : s > 0 ? kInfinity : kMinusInfinity;
}

Element field::power(Element a, uint64_t exponent) {
  Element result = 1;
  for (; exponent != 0; exponent >>= 1) {
    if (exponent & 1)
      result = multiply(result, a);
    a = multiply(a, a);
  }
  return result;
}

Element field::invert(Element a) {
  if (isSpecial(a))
    return a == kNaN ? kNaN : 0;
  return a == 0 ? kInfinity : power(a, kModulus - 2);
}

// Montgomery's trick: one inverse of the product of all.
void field::invertAll(std::vector<Element> &values) {
  std::vector<Element> before(values.size());
  Element product = 1;
  for (size_t i = 0; i < values.size(); ++i) {
    before[i] = product;
    if (values[i] != 0 && !isSpecial(values[i]))
      product = multiply(product, values[i]);
  }
  Element inverse = invert(product);
  for (size_t i = values.size(); i-- > 0;) {
    Element value = values[i];
    if (value == 0 || isSpecial(value)) {
      values[i] = invert(value);
      continue;
    }
    values[i] = multiply(inverse, before[i]);
    inverse = multiply(inverse, value);
  }
}

Element field::squareRoot(Element v) {
  if (isSpecial(v))
    return v == kInfinity ? kInfinity : kNaN;
  return power(v, (kModulus + 1) / 4);
}

int field::sign(Element v) {
  if (isSpecial(v))
    return v == kNaN ? 0 : v == kInfinity ? 1 : -1;
  int64_t small;
  if (isSmallInteger(v, small))
    return small > 0 ? 1 : small < 0 ? -1 : 0;
  return power(v, (kModulus - 1) / 2) == 1 ? 1 : -1;
}

Element field::fromInteger(int64_t x) {
  uint64_t magnitude = x < 0 ? -static_cast<uint64_t>(x) : x;
  Element a = reduce(magnitude);
  return x < 0 ? negate(a) : a;
}

Element field::fromDouble(double x) {
  if (std::isnan(x))
    return kNaN;
  if (std::isinf(x))
    return x > 0 ? kInfinity : kMinusInfinity;
  if (x == 0)
    return 0;
  // Powers of two from 2^-1200 on.
  static const std::array<Element, 2400> powers = [] {
    std::array<Element, 2400> table;
    table[0] = power(invert(2), 1200);
    for (size_t i = 1; i < table.size(); ++i)
      table[i] = add(table[i - 1], table[i - 1]);
    return table;
  }();
  int exponent;
  double mantissa = std::frexp(x, &exponent);
  auto integer = static_cast<int64_t>(std::ldexp(mantissa, 53));
  return multiply(fromInteger(integer), powers[exponent - 53 + 1200]);
}

bool field::isSmallInteger(Element a, int64_t &x) {
  constexpr Element limit = uint64_t(1) << 32;
  if (isSpecial(a))
    return false;
  if (a > limit && kModulus - a > limit)
    return false;
  x = a <= limit ? static_cast<int64_t>(a)
                 : -static_cast<int64_t>(kModulus - a);
  return true;
}

/// The finaliser of MurmurHash3: every bit of x reaches every bit.
static uint64_t mix(uint64_t x) {
  x = (x ^ (x >> 33)) * 0xff51afd7ed558ccdull;
  x = (x ^ (x >> 33)) * 0xc4ceb9fe1a85ec53ull;
  return x ^ (x >> 33);
}

Element field::randomFunction(uint64_t key, Element a) {
  uint64_t x = mix(mix(a ^ key) + mix(key + 0x9e3779b97f4a7c15ull));
  return reduce(x);
}

Element field::randomFunction(uint64_t key, Element a, Element b) {
  return randomFunction(key + 2 * mix(a ^ ~key) + 1, b);
}

bool field::less(Element a, Element b) {
  if (a == kNaN || b == kNaN || a == b)
    return false;
  if (isSpecial(a) || isSpecial(b))
    return a == kMinusInfinity || b == kInfinity;
  auto keyOf = [](Element v) {
    int64_t small;
    if (isSmallInteger(v, small))
      return small;
    int s = sign(v);
    uint64_t magnitude = mix(s > 0 ? v : negate(v)) >> 2;
    return s * static_cast<int64_t>(magnitude | (uint64_t(1) << 33));
  };
  int64_t ka = keyOf(a), kb = keyOf(b);
  if (ka != kb)
    return ka < kb;
  // Two values of one key: antisymmetric, too.
  bool negative = ka < 0;
  return negative ? negate(a) > negate(b) : a < b;
}

std::string field::format(Element a) {
  if (isSpecial(a))
    return a == kNaN ? "nan" : a == kInfinity ? "inf" : "-inf";
  int64_t small;
  return isSmallInteger(a, small) ? std::to_string(small) : std::to_string(a);
}
