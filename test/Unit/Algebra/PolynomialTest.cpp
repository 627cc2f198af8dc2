// Polynomials against numbers: an expression evaluated step by step on doubles
// must be what the normal form evaluates to.

#include "Renorm/Algebra/Polynomial.h"
#include "gtest/gtest.h"
#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace mlir::renorm::algebra;

static constexpr unsigned kAtoms = 4;

static double valueOf(const Polynomial &p, const double *atoms) {
  double sum = 0;
  for (const Monomial &m : p.terms()) {
    double product = m.coefficient.toDouble();
    for (const Factor &f : m.factors)
      product *= std::pow(atoms[f.atom], f.exponent.toDouble());
    sum += product;
  }
  return sum;
}

TEST(Polynomial, ArithmeticMatchesNumbers) {
  for (unsigned seed = 0; seed < 500; ++seed) {
    std::mt19937 random(seed);
    auto number = [&] {
      return std::uniform_real_distribution<>(0.5, 2)(random);
    };
    double atoms[kAtoms];
    for (double &atom : atoms)
      atom = number();
    Polynomial p = Polynomial::constant(number());
    double expected = valueOf(p, atoms);
    for (int step = 0; step < 6; ++step) {
      AtomId id = random() % kAtoms;
      Rational exponent(static_cast<int>(random() % 7) - 3, 2);
      Polynomial q = Polynomial::atom(id, exponent).scaled(number());
      double value = valueOf(q, atoms);
      switch (random() % 3) {
      case 0:
        p = p + q;
        expected += value;
        break;
      case 1:
        p = p - q;
        expected -= value;
        break;
      case 2:
        p = p * (q + p);
        expected *= value + expected;
        break;
      }
      if (p.terms().size() > 200)
        break;
    }
    EXPECT_NEAR(valueOf(p, atoms), expected, 1e-9 * std::fabs(expected) + 1e-6)
        << "seed " << seed;
  }
}

TEST(Polynomial, OrderOfTermsAndFactorsDoesNotMatter) {
  for (unsigned seed = 0; seed < 200; ++seed) {
    std::mt19937 random(seed);
    std::vector<Polynomial> parts;
    for (int i = 0; i < 5; ++i)
      parts.push_back(Polynomial::atom(random() % kAtoms) +
                      Polynomial::atom(random() % kAtoms, Rational(-1, 2))
                          .scaled(static_cast<double>(random() % 9) + 1));
    Polynomial sum, product = Polynomial::constant(1);
    for (const Polynomial &part : parts) {
      sum = sum + part;
      product = product * part;
    }
    std::shuffle(parts.begin(), parts.end(), random);
    Polynomial otherSum, otherProduct = Polynomial::constant(1);
    for (const Polynomial &part : parts) {
      otherSum = part + otherSum;
      otherProduct = part * otherProduct;
    }
    EXPECT_EQ(sum, otherSum) << "seed " << seed;
    EXPECT_EQ(product, otherProduct) << "seed " << seed;
  }
}

TEST(Polynomial, DifferenceWithItselfIsZero) {
  Polynomial p =
      Polynomial::atom(0).scaled(1.0 / 3) + Polynomial::constant(0.1);
  EXPECT_TRUE((p - p).isZero());
  EXPECT_TRUE((p.scaled(3) - p - p - p).isZero());
}

TEST(Polynomial, NearlyCancelledTermsStay) {
  Polynomial x = Polynomial::atom(0);
  EXPECT_FALSE((x.scaled(1 + 0x1p-52) - x).isZero());
}

TEST(Polynomial, BoundsAreNoticed) {
  EXPECT_TRUE(Polynomial::atom(0, 1024).isBounded());
  EXPECT_FALSE(Polynomial::atom(0, 1025).isBounded());
  EXPECT_FALSE(Polynomial::constant(1e300).scaled(1e300).isBounded());
}
