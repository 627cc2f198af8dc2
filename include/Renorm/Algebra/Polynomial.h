//===- Polynomial.h - Sums of products of atoms -----------------*- C++ -*-===//
//
// The normal form of a value: a sum of monomials
//
//     coefficient * atom1^e1 * atom2^e2 * ...        (e rational, not 0)
//
// Monomials are kept sorted by their factors and like terms are combined, so
// two polynomials are the same function exactly when they compare equal. What
// an atom is stands in AtomTable.h; here it is a number.
//
// Arithmetic here is that of formal sums: whether a product may be simplified
// where a factor is zero or negative is AtomTable's to decide.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_ALGEBRA_POLYNOMIAL_H
#define RENORM_ALGEBRA_POLYNOMIAL_H

#include "Renorm/Algebra/Coefficient.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include <cstdint>
#include <optional>

namespace mlir::renorm::algebra {

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

struct Monomial {
  Coefficient coefficient;
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
  static Polynomial constant(Coefficient value);
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
  Coefficient coefficientOf(llvm::ArrayRef<Factor> factors) const;

  void add(Monomial m);
  Polynomial operator+(const Polynomial &o) const;
  Polynomial operator-(const Polynomial &o) const;
  Polynomial operator*(const Polynomial &o) const;
  Polynomial scaled(Coefficient factor) const;

  /// Whether coefficients are finite and exponents so small that one more
  /// operation cannot overflow. Who evaluates user input asks after every step.
  bool isBounded() const;

  /// Same monomials, coefficients equal as coefficients.
  bool operator==(const Polynomial &o) const;
  bool operator!=(const Polynomial &o) const { return !(*this == o); }

private:
  /// Sorted by factors, no two alike, no coefficient zero.
  llvm::SmallVector<Monomial, 4> monomials;
};

} // namespace mlir::renorm::algebra

#endif // RENORM_ALGEBRA_POLYNOMIAL_H
