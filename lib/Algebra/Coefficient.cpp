//===- Coefficient.cpp - Double-double arithmetic -------------------------===//
//
// Dekker's and Knuth's error-free transformations: a + b = s + e and a * b =
// p + e hold exactly, barring overflow and underflow. Overflow is looked for by
// the callers (isFinite); underflow only makes equal numbers look different.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Algebra/Coefficient.h"
#include <cmath>
#include <numeric>

using namespace mlir::renorm::algebra;

//===----------------------------------------------------------------------===//
// Rational
//===----------------------------------------------------------------------===//

Rational::Rational(int32_t n, int32_t d) : num(n), den(d) {
  if (den < 0) {
    num = -num;
    den = -den;
  }
  int32_t divisor = std::gcd(num < 0 ? -num : num, den);
  if (divisor > 1) {
    num /= divisor;
    den /= divisor;
  }
}

std::optional<Rational> Rational::fromDouble(double value) {
  double eighths = value * 8;
  if (!(std::fabs(eighths) <= 8192) || eighths != std::nearbyint(eighths))
    return std::nullopt;
  return Rational(static_cast<int32_t>(eighths), 8);
}

Rational mlir::renorm::algebra::operator+(Rational a, Rational b) {
  return Rational(a.num * b.den + b.num * a.den, a.den * b.den);
}
Rational mlir::renorm::algebra::operator*(Rational a, Rational b) {
  return Rational(a.num * b.num, a.den * b.den);
}

//===----------------------------------------------------------------------===//
// Coefficient
//===----------------------------------------------------------------------===//

static constexpr double kRelativeTolerance = 0x1p-90;

/// hi + lo, with hi the double nearest to the sum; |lo| <= |hi| on entry.
Coefficient Coefficient::normalised(double hi, double lo) {
  double sum = hi + lo;
  return {sum, lo - (sum - hi)};
}

bool Coefficient::isFinite() const {
  return std::isfinite(hi) && std::isfinite(lo);
}

Coefficient Coefficient::operator+(Coefficient o) const {
  double sum = hi + o.hi;
  double part = sum - hi;
  double error = (hi - (sum - part)) + (o.hi - part);
  return normalised(sum, error + (lo + o.lo));
}

Coefficient Coefficient::operator*(Coefficient o) const {
  double product = hi * o.hi;
  double error = std::fma(hi, o.hi, -product);
  return normalised(product, error + (hi * o.lo + lo * o.hi));
}

Coefficient Coefficient::operator/(Coefficient o) const {
  // Long division: each digit is the double quotient of what is left.
  double first = hi / o.hi;
  Coefficient rest = *this - o * first;
  double second = rest.hi / o.hi;
  rest = rest - o * second;
  return normalised(first, second) + Coefficient(rest.hi / o.hi);
}

Coefficient Coefficient::squareRoot() const {
  double root = std::sqrt(hi);
  if (root == 0.0)
    return 0.0;
  // One step of Newton doubles the digits.
  Coefficient rest = *this - Coefficient(root) * root;
  return normalised(root, rest.toDouble() / (2 * root));
}

Coefficient Coefficient::power(Rational exponent) const {
  if (8 % exponent.den != 0)
    return std::pow(toDouble(), exponent.toDouble());
  Coefficient base = *this;
  for (int32_t den = exponent.den; den > 1; den /= 2)
    base = base.squareRoot();
  Coefficient result = 1.0;
  int32_t count = exponent.num < 0 ? -exponent.num : exponent.num;
  for (; count > 0; count /= 2) {
    if (count % 2)
      result = result * base;
    base = base * base;
  }
  return exponent.num < 0 ? Coefficient(1.0) / result : result;
}

bool mlir::renorm::algebra::isCancelled(Coefficient sum, Coefficient term) {
  return sum.isFinite() && std::fabs(sum.toDouble()) <=
                               kRelativeTolerance * std::fabs(term.toDouble());
}

bool mlir::renorm::algebra::sameCoefficient(Coefficient a, Coefficient b) {
  if (!a.isFinite() || !b.isFinite())
    return false;
  double size = std::fmax(std::fabs(a.toDouble()), std::fabs(b.toDouble()));
  return isCancelled(a - b, size);
}
