//===- Polynomial.cpp - Arithmetic of sums of products ------------------------===//

#include "Renorm/Algebra/Polynomial.h"
#include "llvm/ADT/STLExtras.h"
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
  if (!(std::fabs(value) < 1e6))
    return std::nullopt;
  for (int32_t den = 1; den <= 12; ++den) {
    double scaled = value * den;
    double nearest = std::nearbyint(scaled);
    if (std::fabs(scaled - nearest) <= 1e-12 * std::fmax(1.0, std::fabs(scaled)))
      return Rational(static_cast<int32_t>(nearest), den);
  }
  return std::nullopt;
}

Rational mlir::renorm::algebra::operator+(Rational a, Rational b) {
  return Rational(a.num * b.den + b.num * a.den, a.den * b.den);
}
Rational mlir::renorm::algebra::operator*(Rational a, Rational b) {
  return Rational(a.num * b.num, a.den * b.den);
}

//===----------------------------------------------------------------------===//
// Monomial
//===----------------------------------------------------------------------===//

static constexpr double kRelativeTolerance = 0x1p-44;

bool mlir::renorm::algebra::sameCoefficient(double a, double b) {
  return a == b || std::fabs(a - b) <= kRelativeTolerance *
                                           std::fmax(std::fabs(a), std::fabs(b));
}

Rational Monomial::exponentOf(AtomId atom) const {
  for (const Factor &factor : factors)
    if (factor.atom == atom)
      return factor.exponent;
  return 0;
}

Monomial Monomial::without(AtomId atom) const {
  Monomial rest;
  rest.coefficient = coefficient;
  for (const Factor &factor : factors)
    if (factor.atom != atom)
      rest.factors.push_back(factor);
  return rest;
}

Monomial mlir::renorm::algebra::operator*(const Monomial &a,
                                          const Monomial &b) {
  Monomial product;
  product.coefficient = a.coefficient * b.coefficient;
  const Factor *i = a.factors.begin(), *j = b.factors.begin();
  while (i != a.factors.end() || j != b.factors.end()) {
    if (j == b.factors.end() ||
        (i != a.factors.end() && i->atom < j->atom)) {
      product.factors.push_back(*i++);
    } else if (i == a.factors.end() || j->atom < i->atom) {
      product.factors.push_back(*j++);
    } else {
      Rational exponent = i->exponent + j->exponent;
      if (exponent != 0)
        product.factors.push_back({i->atom, exponent});
      ++i, ++j;
    }
  }
  return product;
}

//===----------------------------------------------------------------------===//
// Polynomial
//===----------------------------------------------------------------------===//

Polynomial Polynomial::constant(double value) {
  Monomial m;
  m.coefficient = value;
  return monomial(std::move(m));
}

Polynomial Polynomial::atom(AtomId id, Rational exponent) {
  Monomial m;
  m.coefficient = 1.0;
  if (exponent != 0)
    m.factors.push_back({id, exponent});
  return monomial(std::move(m));
}

Polynomial Polynomial::monomial(Monomial m) {
  Polynomial p;
  if (m.coefficient != 0.0)
    p.monomials.push_back(std::move(m));
  return p;
}

std::optional<double> Polynomial::asConstant() const {
  if (monomials.empty())
    return 0.0;
  if (monomials.size() == 1 && monomials.front().factors.empty())
    return monomials.front().coefficient;
  return std::nullopt;
}

double Polynomial::coefficientOf(llvm::ArrayRef<Factor> factors) const {
  for (const Monomial &m : monomials)
    if (llvm::ArrayRef<Factor>(m.factors) == factors)
      return m.coefficient;
  return 0.0;
}

/// Lexicographic order of the factors.
static bool comesBefore(const Monomial &a, const Monomial &b) {
  return std::lexicographical_compare(a.factors.begin(), a.factors.end(),
                                      b.factors.begin(), b.factors.end());
}

void Polynomial::add(Monomial m) {
  if (m.coefficient == 0.0)
    return;
  auto *place = llvm::lower_bound(monomials, m, comesBefore);
  if (place == monomials.end() || place->factors != m.factors) {
    monomials.insert(place, std::move(m));
    return;
  }
  double sum = place->coefficient + m.coefficient;
  // Like terms that cancel up to rounding of the coefficients are gone.
  if (std::fabs(sum) <= kRelativeTolerance * std::fabs(m.coefficient))
    monomials.erase(place);
  else
    place->coefficient = sum;
}

Polynomial Polynomial::operator+(const Polynomial &o) const {
  Polynomial sum = *this;
  for (const Monomial &m : o.monomials)
    sum.add(m);
  return sum;
}

Polynomial Polynomial::operator-(const Polynomial &o) const {
  return *this + o.scaled(-1.0);
}

Polynomial Polynomial::operator*(const Polynomial &o) const {
  Polynomial product;
  for (const Monomial &a : monomials)
    for (const Monomial &b : o.monomials)
      product.add(a * b);
  return product;
}

Polynomial Polynomial::scaled(double factor) const {
  Polynomial result;
  if (factor == 0.0)
    return result;
  result = *this;
  for (Monomial &m : result.monomials)
    m.coefficient *= factor;
  return result;
}

bool Polynomial::operator==(const Polynomial &o) const {
  return monomials.size() == o.monomials.size() &&
         llvm::all_of(llvm::zip(monomials, o.monomials), [](auto pair) {
           const auto &[a, b] = pair;
           return a.factors == b.factors &&
                  sameCoefficient(a.coefficient, b.coefficient);
         });
}
