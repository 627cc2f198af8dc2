// Sums and powers of polynomials against numbers. Leaves are entries of block
// arguments; an oracle gives each entry a number and adds up what is summed.

#include "Renorm/Algebra/AtomTable.h"
#include "mlir/IR/Block.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/MLIRContext.h"
#include "gtest/gtest.h"
#include <cmath>
#include <random>

using namespace mlir;
using namespace mlir::renorm::algebra;

namespace {

struct AtomTableTest : testing::Test {
  Value tensor() {
    return block.addArgument(
        RankedTensorType::get({4, 8}, Float64Type::get(&context)),
        UnknownLoc::get(&context));
  }

  /// A number for an entry: any function of the value and the indices. Some are
  /// negative.
  static double entry(Value value, int64_t i, int64_t j) {
    int64_t n = cast<BlockArgument>(value).getArgNumber();
    return std::sin(static_cast<double>(1 + n * 101 + i * 13 + j * 7)) + 0.3;
  }

  using Point = std::map<DimId, int64_t>;

  double valueOf(const Atom &atom, Point &point) {
    switch (atom.kind) {
    case Atom::Kind::Leaf: {
      int64_t at[2];
      for (int k : {0, 1}) {
        auto dim = dyn_cast<AffineDimExpr>(atom.indices[k]);
        at[k] = dim ? point.at(dim.getPosition())
                    : cast<AffineConstantExpr>(atom.indices[k]).getValue();
      }
      return entry(atom.value, at[0], at[1]);
    }
    case Atom::Kind::Sum: {
      Monomial summand;
      summand.coefficient = 1.0;
      summand.factors.assign(atom.factors.begin(), atom.factors.end());
      return sumOver(atom.bound, Polynomial::monomial(summand), point);
    }
    case Atom::Kind::Power:
      return valueOf(atom.base, point);
    case Atom::Kind::Function:
    case Atom::Kind::Size:
      break;
    }
    return std::nan("");
  }

  double sumOver(ArrayRef<DimId> dims, const Polynomial &p, Point &point) {
    if (dims.empty())
      return valueOf(p, point);
    double sum = 0;
    for (int64_t i = 0; i < table.extentOf(dims.front()); ++i) {
      point[dims.front()] = i;
      sum += sumOver(dims.drop_front(), p, point);
    }
    return sum;
  }

  double valueOf(const Polynomial &p, Point &point) {
    double sum = 0;
    for (const Monomial &m : p.terms()) {
      double product = m.coefficient.toDouble();
      for (const Factor &f : m.factors)
        product *=
            std::pow(valueOf(table[f.atom], point), f.exponent.toDouble());
      sum += product;
    }
    return sum;
  }

  std::string text(const Polynomial &p) {
    std::string s;
    llvm::raw_string_ostream os(s);
    table.print(p, os);
    return s;
  }

  MLIRContext context;
  Block block;
  AtomTable table{&context};
};

TEST_F(AtomTableTest, SumsMatchNumbers) {
  SmallVector<Value> values = {tensor(), tensor(), tensor()};
  AffineExpr i = table.newIndex(4), j = table.newIndex(8),
             k = table.newIndex(8);
  DimId dimI = cast<AffineDimExpr>(i).getPosition();
  DimId dimJ = cast<AffineDimExpr>(j).getPosition();
  DimId dimK = cast<AffineDimExpr>(k).getPosition();
  AffineExpr zero = getAffineConstantExpr(0, &context);
  for (unsigned seed = 0; seed < 300; ++seed) {
    std::mt19937 random(seed);
    auto pick = [&](std::initializer_list<AffineExpr> from) {
      return *(from.begin() + random() % from.size());
    };
    Polynomial p = Polynomial::constant(static_cast<double>(random() % 5));
    for (int term = 0; term < 3; ++term) {
      Polynomial product = Polynomial::constant(0.5 + random() % 3);
      for (int factor = 0; factor < 3; ++factor)
        product = product * table.leaf(values[random() % 3],
                                       {pick({i, zero}), pick({j, k, zero})});
      p = p + product;
    }
    Point point = {{dimI, random() % 4}, {dimJ, random() % 8}, {dimK, 0}};
    double once = sumOver({dimK}, p, point);
    auto sum = table.sum(p, k);
    ASSERT_TRUE(sum) << "seed " << seed;
    EXPECT_NEAR(valueOf(*sum, point), once, 1e-9)
        << "seed " << seed << ": sum of " << text(p) << " is " << text(*sum);
    // A sum times something, summed again: nested and factored out.
    Polynomial outer = *sum * table.leaf(values[0], {i, j}) + p;
    double twice = sumOver({dimJ, dimK}, outer, point);
    auto both = table.sum(*table.sum(outer, k), j);
    ASSERT_TRUE(both) << "seed " << seed;
    EXPECT_NEAR(valueOf(*both, point), twice, 1e-7)
        << "seed " << seed << ": sum of " << text(outer) << " is "
        << text(*both);
  }
}

TEST_F(AtomTableTest, PowersMatchNumbers) {
  Value x = tensor();
  AffineExpr i = table.newIndex(4), j = table.newIndex(8);
  DimId dimI = cast<AffineDimExpr>(i).getPosition();
  for (unsigned seed = 0; seed < 300; ++seed) {
    std::mt19937 random(seed);
    Point point = {{dimI, random() % 4},
                   {cast<AffineDimExpr>(j).getPosition(), random() % 8}};
    Polynomial leaf = table.leaf(x, {i, j});
    Polynomial p = leaf * leaf.scaled(1 + random() % 3);
    if (random() % 2)
      p = p + Polynomial::constant(random() % 3);
    if (random() % 2)
      p = *table.sum(p, j);
    double expected = valueOf(p, point);
    for (int step = 0; step < 4; ++step) {
      Rational exponents[] = {2, -1, Rational(1, 2), Rational(-1, 2)};
      Rational exponent = exponents[random() % 4];
      auto power = table.power(p, exponent);
      if (!power)
        break;
      p = *power;
      expected = std::pow(expected, exponent.toDouble());
      EXPECT_NEAR(valueOf(p, point), expected, 1e-9 * std::fabs(expected))
          << "seed " << seed << " step " << step << ": " << text(p);
    }
  }
}

TEST_F(AtomTableTest, RenamedSumsAreOneAtom) {
  Value x = tensor();
  AffineExpr i = table.newIndex(4), j = table.newIndex(8),
             k = table.newIndex(8);
  EXPECT_EQ(*table.sum(table.leaf(x, {i, j}), j),
            *table.sum(table.leaf(x, {i, k}), k));
  EXPECT_NE(*table.sum(table.leaf(x, {i, j}), j),
            *table.sum(table.leaf(x, {i, j}), i));
}

TEST_F(AtomTableTest, RootOfASquareIsNoIdentity) {
  Value x = tensor();
  Polynomial leaf = table.leaf(x, {table.newIndex(4), table.newIndex(8)});
  Polynomial magnitude = *table.power(*table.power(leaf, 2), Rational(1, 2));
  EXPECT_NE(magnitude, leaf);
  EXPECT_EQ(*table.power(magnitude, 2), *table.power(leaf, 2));
}

TEST_F(AtomTableTest, PolesAndBranchPointsAreKept) {
  Value x = tensor();
  Polynomial leaf = table.leaf(x, {table.newIndex(4), table.newIndex(8)});
  Polynomial root = *table.power(leaf, Rational(1, 2));
  EXPECT_FALSE(table.multiply(root, root));
  EXPECT_FALSE(table.multiply(leaf, *table.power(leaf, -1)));
  EXPECT_FALSE(table.power(Polynomial(), -1));
  EXPECT_FALSE(table.power(Polynomial::constant(-1), Rational(1, 2)));
  // x^2 + 1 is positive: it may cancel.
  Polynomial positive = *table.power(leaf, 2) + Polynomial::constant(1);
  Polynomial inverse = *table.power(positive, Rational(-1, 2));
  Polynomial square = *table.power(positive, Rational(1, 2));
  EXPECT_EQ(table.multiply(inverse, square)->asConstant(), 1.0);
  EXPECT_EQ(*table.multiply(square, square), positive);
}

TEST_F(AtomTableTest, OnlyVariancesAreNonNegative) {
  Value x = tensor();
  AffineExpr i = table.newIndex(4), j = table.newIndex(8);
  Polynomial leaf = table.leaf(x, {i, j});
  Polynomial s1 = *table.sum(leaf, j), s2 = *table.sum(leaf * leaf, j);
  Polynomial mean = s1.scaled(0.125);
  EXPECT_TRUE(table.isNonNegative(s2.scaled(0.125) - mean * mean));
  EXPECT_FALSE(table.isNonNegative(s2.scaled(0.1249) - mean * mean));
  EXPECT_FALSE(table.isNonNegative(s2.scaled(0.125) - mean * mean -
                                   Polynomial::constant(1e-9)));
  EXPECT_FALSE(table.isNonNegative(leaf));
  EXPECT_FALSE(table.isNonNegative(s1));
}

TEST_F(AtomTableTest, UnknownExtentHasNoSumOfOnes) {
  Value x = tensor();
  AffineExpr i = table.newIndex(4), n = table.newIndex(ShapedType::kDynamic);
  EXPECT_FALSE(table.sum(Polynomial::constant(1), n));
  EXPECT_TRUE(table.sum(table.leaf(x, {i, n}), n));
}

TEST_F(AtomTableTest, ConstantsAreRecognisedInTheirOwnType) {
  Type f32 = Float32Type::get(&context), f64 = Float64Type::get(&context);
  table.addKnownLength(768);
  Coefficient exact = Coefficient(1.0) / 768.0;
  float single = 1.0f / 768;
  EXPECT_TRUE(sameCoefficient(table.exactConstant(single, f32), exact));
  EXPECT_TRUE(sameCoefficient(table.exactConstant(1.0 / 768, f64), exact));
  EXPECT_FALSE(sameCoefficient(table.exactConstant(single, f64), exact));
  EXPECT_FALSE(sameCoefficient(
      table.exactConstant(std::nextafterf(single, 1.0f), f32), exact));
  EXPECT_EQ(table.asWritten(exact), static_cast<double>(single));
}

} // namespace
