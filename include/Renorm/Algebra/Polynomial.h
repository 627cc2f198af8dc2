//===- Polynomial.h - Sums of products of atoms ------------------*- C++ -*-===//
//
// The normal form of a value: a sum of monomials
//
//     coefficient * atom1^e1 * atom2^e2 * ...        (e rational, not 0)
//
// Monomials are kept sorted by their factors and like terms are combined, so
// two polynomials are the same function exactly when they compare equal. What
// an atom is stands in AtomTable.h; here it is a number.
//
// Coefficients are doubles. They come from constants of the IR, whose relative
// spacing is 2^-53 at best, and from a few exact operations on them; two
// coefficients are equal when they differ by less than 2^-44 of their size.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_ALGEBRA_POLYNOMIAL_H
#define RENORM_ALGEBRA_POLYNOMIAL_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include <cstdint>
#include <optional>

namespace mlir::renorm::algebra {

/// A reduced fraction with a positive denominator.
struct Rational {
  int32_t num = 0, den = 1;

  Rational() = default;
  Rational(int32_t n) : num(n) {}
  Rational(int32_t n, int32_t d);

  /// The fraction nearest to `value` with a denominator of at most 12, or
  /// nothing if `value` is not such a fraction to within 1e-12.
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

/// Index of an atom in its table.
using AtomId = uint32_t;

/// atom^exponent.
struct Factor {
  AtomId atom;
  Rational exponent;
  bool operator==(const Factor &o) const {
    return atom == o.atom && exponent == o.exponent;
  }
  bool operator<(const Factor &o) const {
    return atom != o.atom ? atom < o.atom : exponent < o.exponent;
  }
};

/// Whether two coefficients are the same number (see the file header).
bool sameCoefficient(double a, double b);

struct Monomial {
  double coefficient = 0.0;
  /// Sorted by atom; no exponent is zero.
  llvm::SmallVector<Factor, 4> factors;

  /// The exponent of `atom`, zero if it does not occur.
  Rational exponentOf(AtomId atom) const;
  /// This monomial with the factor of `atom` taken out.
  Monomial without(AtomId atom) const;
};
Monomial operator*(const Monomial &a, const Monomial &b);

class Polynomial {
public:
  Polynomial() = default;
  /// A constant.
  static Polynomial constant(double value);
  static Polynomial atom(AtomId id, Rational exponent = 1);
  static Polynomial monomial(Monomial m);

  llvm::ArrayRef<Monomial> terms() const { return monomials; }
  bool isZero() const { return monomials.empty(); }
  /// The value, if no atom occurs.
  std::optional<double> asConstant() const;
  /// The only monomial, or null.
  const Monomial *asMonomial() const {
    return monomials.size() == 1 ? &monomials.front() : nullptr;
  }
  /// The coefficient of the monomial with exactly these factors.
  double coefficientOf(llvm::ArrayRef<Factor> factors) const;

  void add(Monomial m);
  Polynomial operator+(const Polynomial &o) const;
  Polynomial operator-(const Polynomial &o) const;
  Polynomial operator*(const Polynomial &o) const;
  Polynomial scaled(double factor) const;

  /// Same monomials, coefficients equal as coefficients.
  bool operator==(const Polynomial &o) const;
  bool operator!=(const Polynomial &o) const { return !(*this == o); }

private:
  /// Sorted by factors, no two alike, no coefficient zero.
  llvm::SmallVector<Monomial, 4> monomials;
};

} // namespace mlir::renorm::algebra

#endif // RENORM_ALGEBRA_POLYNOMIAL_H
