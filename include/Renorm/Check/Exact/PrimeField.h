//===- PrimeField.h - Reals as residues of a 61-bit prime -------*- C++ -*-===//
//
// The prime is p = 2^61 - 636873. It is 7 modulo 8 and every prime up to 53 is
// a square modulo p. So, with chi(v) = v^((p-1)/2) in {-1, 0, 1},
//
//   chi(ab) = chi(a) chi(b), chi(-1) = -1         a sign
//   abs(v)  = chi(v) v
//   sqrt(v) = v^((p+1)/4)                         sqrt(ab) = sqrt(a) sqrt(b)
//                                                 sqrt(v)^2 = abs(v)
//                                                 sqrt(v^2) = abs(v)
//
// hold everywhere, and sqrt(k^2 v) = k sqrt(v) for every k > 0 without a prime
// factor above 53. sqrt(v)^2 = v holds for half of all v only.
//
// Infinities and NaN are tags beyond p with the arithmetic of IEEE.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_CHECK_EXACT_PRIMEFIELD_H
#define RENORM_CHECK_EXACT_PRIMEFIELD_H

#include <cstdint>
#include <string>
#include <vector>

namespace mlir::renorm::check::field {

/// An element of the field in [0, kModulus), or a tag.
using Element = uint64_t;

inline constexpr uint64_t kComplement = 636873;
inline constexpr Element kModulus = (uint64_t(1) << 61) - kComplement;
inline constexpr Element kInfinity = uint64_t(1) << 62;
inline constexpr Element kMinusInfinity = kInfinity + 1;
inline constexpr Element kNaN = kInfinity + 2;

inline bool isSpecial(Element a) { return a >= kModulus; }

/// Any 128-bit number modulo p: 2^61 is kComplement.
inline Element reduce(unsigned __int128 x) {
  constexpr uint64_t mask = (uint64_t(1) << 61) - 1;
  // 2^128 -> below 2^87 + 2^61 -> below 2^46 + 2^61 + 1.
  x = (x >> 61) * kComplement + (static_cast<uint64_t>(x) & mask);
  uint64_t y = static_cast<uint64_t>(x >> 61) * kComplement +
               (static_cast<uint64_t>(x) & mask);
  return y >= kModulus ? y - kModulus : y;
}

Element addSpecial(Element a, Element b);
Element multiplySpecial(Element a, Element b);

inline Element add(Element a, Element b) {
  if (isSpecial(a) || isSpecial(b))
    return addSpecial(a, b);
  Element sum = a + b;
  return sum >= kModulus ? sum - kModulus : sum;
}

inline Element negate(Element a) {
  if (isSpecial(a))
    return a == kNaN ? kNaN : a == kInfinity ? kMinusInfinity : kInfinity;
  return a == 0 ? 0 : kModulus - a;
}

inline Element subtract(Element a, Element b) { return add(a, negate(b)); }

inline Element multiply(Element a, Element b) {
  if (isSpecial(a) || isSpecial(b))
    return multiplySpecial(a, b);
  return reduce(static_cast<unsigned __int128>(a) * b);
}

/// a^exponent of a finite `a`; 0^0 is 1.
Element power(Element a, uint64_t exponent);
/// 1/a. 1/0 is infinity, 1/infinity is 0.
Element invert(Element a);
/// In place, at the cost of some four products each.
void invertAll(std::vector<Element> &values);
/// v^((p+1)/4).
Element squareRoot(Element v);
/// chi(v) of the head of this file; of infinities their sign.
int sign(Element v);

/// The exact value of `x`.
Element fromDouble(double x);
Element fromInteger(int64_t x);
/// The integer of magnitude up to 2^32 that `a` is, if it is one.
bool isSmallInteger(Element a, int64_t &x);

/// A fixed function without structure: of `a` alone, or of both.
Element randomFunction(uint64_t key, Element a);
Element randomFunction(uint64_t key, Element a, Element b);

/// A total order (NaN aside) with less(a, b) == less(-b, -a) and
/// less(0, a) == (sign(a) > 0), that of the integers on small integers and
/// random elsewhere.
bool less(Element a, Element b);

/// `12345`, `-7`, `inf`.
std::string format(Element a);

} // namespace mlir::renorm::check::field

#endif // RENORM_CHECK_EXACT_PRIMEFIELD_H
