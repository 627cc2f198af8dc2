//===- Polynomial.cpp - Arithmetic of sums of products --------------------===//

#include "Renorm/Algebra/Polynomial.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir::renorm::algebra;

//===----------------------------------------------------------------------===//
// Monomial
//===----------------------------------------------------------------------===//

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
    if (j == b.factors.end() || (i != a.factors.end() && i->atom < j->atom)) {
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

Polynomial Polynomial::constant(Coefficient value) {
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
  if (!m.coefficient.isZero())
    p.monomials.push_back(std::move(m));
  return p;
}

std::optional<double> Polynomial::asConstant() const {
  if (monomials.empty())
    return 0.0;
  if (monomials.size() == 1 && monomials.front().factors.empty())
    return monomials.front().coefficient.toDouble();
  return std::nullopt;
}

Coefficient Polynomial::coefficientOf(llvm::ArrayRef<Factor> factors) const {
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
  if (m.coefficient.isZero())
    return;
  auto *place = llvm::lower_bound(monomials, m, comesBefore);
  if (place == monomials.end() || place->factors != m.factors) {
    monomials.insert(place, std::move(m));
    return;
  }
  Coefficient sum = place->coefficient + m.coefficient;
  // Like terms that cancel up to rounding of the coefficients are gone.
  if (isCancelled(sum, m.coefficient))
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

Polynomial Polynomial::scaled(Coefficient factor) const {
  Polynomial result;
  if (factor.isZero())
    return result;
  result = *this;
  for (Monomial &m : result.monomials)
    m.coefficient = m.coefficient * factor;
  return result;
}

bool Polynomial::isBounded() const {
  return llvm::all_of(monomials, [](const Monomial &m) {
    return m.coefficient.isFinite() &&
           llvm::all_of(m.factors, [](const Factor &f) {
             return f.exponent.num >= -1024 && f.exponent.num <= 1024 &&
                    f.exponent.den <= 64;
           });
  });
}

bool Polynomial::operator==(const Polynomial &o) const {
  return monomials.size() == o.monomials.size() &&
         llvm::all_of(llvm::zip(monomials, o.monomials), [](auto pair) {
           const auto &[a, b] = pair;
           return a.factors == b.factors &&
                  sameCoefficient(a.coefficient, b.coefficient);
         });
}
