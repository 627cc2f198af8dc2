// Coefficients against long double, and against identities that only hold with
// far more than 53 bits.

#include "Renorm/Algebra/Coefficient.h"
#include "gtest/gtest.h"
#include <cmath>
#include <limits>
#include <random>

using namespace mlir::renorm::algebra;

TEST(Coefficient, ArithmeticMatchesLongDouble) {
  std::mt19937 random(1);
  std::uniform_real_distribution<> number(-10, 10);
  for (int i = 0; i < 1000; ++i) {
    long double a = number(random), b = number(random), c = number(random);
    Coefficient result = (Coefficient(a) * b + c) / b - a;
    long double expected = (a * b + c) / b - a;
    EXPECT_NEAR(result.toDouble(), static_cast<double>(expected),
                1e-14 * (std::fabs(static_cast<double>(c / b)) + 10))
        << "case " << i;
  }
}

TEST(Coefficient, ReciprocalsAndRootsUndo) {
  for (int n = 1; n < 3000; ++n) {
    Coefficient d = n, one = 1.0;
    EXPECT_TRUE(sameCoefficient(one / d * d, one)) << n;
    Coefficient root = d.power(Rational(1, 2));
    EXPECT_TRUE(sameCoefficient(root * root, d)) << n;
    EXPECT_TRUE(sameCoefficient(d.power(Rational(-1, 2)) * root, one)) << n;
    EXPECT_TRUE(sameCoefficient(d.power(Rational(3, 4)).power(4), d * d * d))
        << n;
  }
}

TEST(Coefficient, TellsNeighboursApart) {
  for (double value : {1.0, 0.1, 1.0 / 768, 1e-12, 1e30}) {
    double next =
        std::nextafter(value, std::numeric_limits<double>::infinity());
    EXPECT_FALSE(sameCoefficient(value, next)) << value;
    EXPECT_TRUE(sameCoefficient(value, value)) << value;
  }
  // The double nearest to 1/12 is not 1/12.
  EXPECT_FALSE(sameCoefficient(Coefficient(1.0) / 12.0, 1.0 / 12.0));
}

TEST(Coefficient, InfinityAndNaNEqualNothing) {
  double infinity = std::numeric_limits<double>::infinity();
  double nan = std::numeric_limits<double>::quiet_NaN();
  for (double odd : {infinity, -infinity, nan}) {
    EXPECT_FALSE(sameCoefficient(odd, odd));
    EXPECT_FALSE(sameCoefficient(odd, 1.0));
    EXPECT_FALSE(sameCoefficient(1.0, odd));
    EXPECT_FALSE(Coefficient(odd).isFinite());
  }
}

TEST(Rational, FromDoubleIsExact) {
  EXPECT_EQ(Rational::fromDouble(-0.5), Rational(-1, 2));
  EXPECT_EQ(Rational::fromDouble(2.0), Rational(2));
  EXPECT_EQ(Rational::fromDouble(0.125), Rational(1, 8));
  for (double no : {2.0001, 2.0 + 0x1p-51, 1.0 / 3, 1e9, 0.0625,
                    std::numeric_limits<double>::quiet_NaN()})
    EXPECT_FALSE(Rational::fromDouble(no)) << no;
}

TEST(Rational, StaysReduced) {
  for (int a = -8; a <= 8; ++a)
    for (int b = 1; b <= 8; ++b)
      for (int c = -8; c <= 8; ++c) {
        Rational sum = Rational(a, b) + Rational(c, b);
        EXPECT_DOUBLE_EQ(sum.toDouble(), static_cast<double>(a + c) / b);
        EXPECT_EQ(sum, Rational(a + c, b));
      }
}
