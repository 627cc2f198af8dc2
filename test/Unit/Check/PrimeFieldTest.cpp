//===- PrimeFieldTest.cpp - Reals as residues of a 61-bit prime -----------===//

#include "Renorm/Check/Exact/PrimeField.h"
#include <cmath>
#include <gtest/gtest.h>

using namespace mlir::renorm::check::field;

namespace {
/// Some elements without structure.
std::vector<Element> sample() {
  std::vector<Element> values;
  for (Element i = 0; i < 200; ++i)
    values.push_back(randomFunction(7, i));
  return values;
}

TEST(PrimeField, ModulusIsWhatItClaims) {
  EXPECT_EQ(kModulus % 8, 7u);
  // Fermat to several bases.
  for (Element base : {2, 3, 5, 7, 11, 13, 1000003})
    EXPECT_EQ(power(base, kModulus - 1), 1u);
  for (Element prime :
       {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53})
    EXPECT_EQ(power(prime, (kModulus - 1) / 2), 1u) << prime;
}

TEST(PrimeField, ReducesAny128BitNumber) {
  using Wide = unsigned __int128;
  for (Wide x : {Wide(0), Wide(kModulus), Wide(kModulus) - 1, ~Wide(0),
                 Wide(kModulus) * kModulus, Wide(kModulus - 1) * (kModulus - 1),
                 (Wide(1) << 61) - 1, Wide(~uint64_t(0))})
    EXPECT_EQ(reduce(x), static_cast<Element>(x % kModulus));
}

TEST(PrimeField, InvertsOneAndMany) {
  std::vector<Element> values = sample(), inverses;
  values.push_back(0);
  values.push_back(kInfinity);
  inverses = values;
  invertAll(inverses);
  for (size_t i = 0; i < 200; ++i) {
    EXPECT_EQ(multiply(values[i], inverses[i]), 1u);
    EXPECT_EQ(inverses[i], invert(values[i]));
  }
  EXPECT_EQ(inverses[200], kInfinity);
  EXPECT_EQ(inverses[201], 0u);
}

TEST(PrimeField, RootsFollowTheirLaws) {
  std::vector<Element> values = sample();
  for (size_t i = 0; i + 1 < values.size(); ++i) {
    Element a = values[i], b = values[i + 1];
    Element magnitude = sign(a) > 0 ? a : negate(a);
    EXPECT_EQ(multiply(squareRoot(a), squareRoot(a)), magnitude);
    EXPECT_EQ(squareRoot(multiply(a, a)), magnitude);
    EXPECT_EQ(squareRoot(multiply(a, b)),
              multiply(squareRoot(a), squareRoot(b)));
    // 600 = 2^3 * 3 * 5^2.
    EXPECT_EQ(squareRoot(multiply(a, 600 * 600)), multiply(squareRoot(a), 600));
    EXPECT_EQ(sign(negate(a)), -sign(a));
    EXPECT_EQ(sign(multiply(a, b)), sign(a) * sign(b));
  }
}

TEST(PrimeField, DoublesAreExact) {
  for (double x : {1.0, -1.0, 0.1, 1e-5, 3.4e38, 5e-324, 1e300, -0.375})
    for (double y : {2.0, 0.25, -8.0})
      EXPECT_EQ(multiply(fromDouble(x), fromDouble(y)),
                x == 5e-324 && y == 0.25 ? multiply(fromDouble(x), invert(4))
                                         : fromDouble(x * y));
  // 0.1 is not 1/10, but dyadic.
  EXPECT_NE(multiply(fromDouble(0.1), 10), 1u);
  EXPECT_EQ(multiply(fromDouble(0.375), 8), 3u);
  EXPECT_NE(fromDouble(std::nextafter(1e-5, 1)), fromDouble(1e-5));
  EXPECT_EQ(fromDouble(INFINITY), kInfinity);
  EXPECT_EQ(fromDouble(-INFINITY), kMinusInfinity);
  EXPECT_EQ(fromDouble(NAN), kNaN);
}

TEST(PrimeField, TagsFollowIEEE) {
  EXPECT_EQ(add(kInfinity, 5), kInfinity);
  EXPECT_EQ(subtract(kInfinity, kInfinity), kNaN);
  EXPECT_EQ(multiply(kInfinity, 0), kNaN);
  EXPECT_EQ(multiply(kMinusInfinity, fromInteger(-3)), kInfinity);
  EXPECT_EQ(invert(kMinusInfinity), 0u);
}

TEST(PrimeField, OrderIsTotalAndAntisymmetric) {
  std::vector<Element> values = sample();
  for (int64_t i = -3; i <= 3; ++i)
    values.push_back(fromInteger(i));
  for (Element a : values) {
    EXPECT_TRUE(less(kMinusInfinity, a) && less(a, kInfinity));
    EXPECT_FALSE(less(a, a) || less(a, kNaN) || less(kNaN, a));
    for (Element b : values) {
      if (a == b)
        continue;
      EXPECT_NE(less(a, b), less(b, a));
      EXPECT_EQ(less(a, b), less(negate(b), negate(a)));
    }
  }
  EXPECT_TRUE(less(fromInteger(-3), fromInteger(2)));
  EXPECT_TRUE(less(59, 61));
}
} // namespace
