//===- Coefficient.h - Numbers finer than any constant of the IR -*- C++ -*-===//
//
// The coefficients of polynomials: an unevaluated sum hi + lo of two doubles,
// about 106 bits. Constants of the IR have at most 53, so a constant that was
// written one last place beside 1/d differs from 1/d by far more than all
// roundings of the algebra together, and equality can be told from nearly so:
// two coefficients are equal if they differ by less than 2^-90 of their size.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_ALGEBRA_COEFFICIENT_H
#define RENORM_ALGEBRA_COEFFICIENT_H

#include <cstdint>
#include <optional>

namespace mlir::renorm::algebra {

/// A reduced fraction with a positive denominator. Who multiplies fractions
/// keeps them small (see Polynomial::isBounded): nothing here checks for
/// overflow.
struct Rational {
  int32_t num = 0, den = 1;

  Rational() = default;
  Rational(int32_t n) : num(n) {}
  Rational(int32_t n, int32_t d);

  /// `value` as a multiple of 1/8, or nothing if it is none or too large. An
  /// exponent beside 2 is another function: nothing is rounded here.
  static std::optional<Rational> fromDouble(double value);

  bool isInteger() const { return den == 1; }
  double toDouble() const { return static_cast<double>(num) / den; }
  bool operator==(const Rational &o) const {
    return num == o.num && den == o.den;
  }
  bool operator!=(const Rational &o) const { return !(*this == o); }
  bool operator<(const Rational &o) const {
    return static_cast<int64_t>(num) * o.den <
           static_cast<int64_t>(o.num) * den;
  }
};
Rational operator+(Rational a, Rational b);
Rational operator*(Rational a, Rational b);

class Coefficient {
public:
  Coefficient(double value = 0.0) : hi(value) {}

  double toDouble() const { return hi + lo; }
  bool isFinite() const;
  bool isZero() const { return hi == 0.0; }
  bool isNegative() const { return hi < 0.0; }
  bool isPositive() const { return hi > 0.0; }
  Coefficient magnitude() const { return isNegative() ? -*this : *this; }
  /// this^exponent for multiples of 1/8 to full precision, for other fractions
  /// to that of a double.
  Coefficient power(Rational exponent) const;

  Coefficient operator-() const { return {-hi, -lo}; }
  Coefficient operator+(Coefficient o) const;
  Coefficient operator-(Coefficient o) const { return *this + -o; }
  Coefficient operator*(Coefficient o) const;
  Coefficient operator/(Coefficient o) const;

private:
  Coefficient(double hi, double lo) : hi(hi), lo(lo) {}
  static Coefficient normalised(double hi, double lo);
  Coefficient squareRoot() const;

  double hi, lo = 0.0;
};

/// Whether two coefficients are the same number (see the file header).
bool sameCoefficient(Coefficient a, Coefficient b);
/// Whether `sum` is what is left of two terms of the size of `term` that cancel.
bool isCancelled(Coefficient sum, Coefficient term);

} // namespace mlir::renorm::algebra

#endif // RENORM_ALGEBRA_COEFFICIENT_H
