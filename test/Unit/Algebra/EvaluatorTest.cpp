// From IR to polynomials: two spellings of one function meet in one normal
// form, and what is not known stays a leaf.

#include "Renorm/Algebra/Evaluator.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::renorm::algebra;

namespace {

struct EvaluatorTest : testing::Test {
  EvaluatorTest() {
    context.loadDialect<arith::ArithDialect, func::FuncDialect,
                        linalg::LinalgDialect, math::MathDialect,
                        tensor::TensorDialect>();
  }

  /// Parses a function over %x, %y : tensor<4x8xf32>.
  func::FuncOp parse(StringRef body) {
    std::string source =
        "func.func @f(%x: tensor<4x8xf32>, %y: tensor<4x8xf32>) {\n"
        "%zero = arith.constant dense<0.0> : tensor<4xf32>\n"
        "%d = arith.constant dense<8.0> : tensor<4xf32>\n"
        "%e = tensor.empty() : tensor<4x8xf32>\n" +
        body.str() + "\nreturn }";
    module = parseSourceString<ModuleOp>(source, &context);
    EXPECT_TRUE(module) << source;
    return *module->getOps<func::FuncOp>().begin();
  }

  /// The tensor op `last` from the end of the function (0: before the return).
  static Value valueOf(func::FuncOp f, unsigned last) {
    Operation *op = f.getBody().front().getTerminator()->getPrevNode();
    while (last-- > 0)
      op = op->getPrevNode();
    return op->getResult(0);
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  AtomTable table{&context};
  Window all = [](Operation *) { return true; };
};

constexpr StringRef kMean = R"(
  %s = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mu = arith.divf %s, %d : tensor<4xf32>
)";

TEST_F(EvaluatorTest, BothVariancesAreOneNormalForm) {
  func::FuncOp f = parse(kMean.str() + R"(
    %b = linalg.broadcast ins(%mu : tensor<4xf32>) outs(%e : tensor<4x8xf32>) dimensions = [1]
    %z = arith.subf %x, %b : tensor<4x8xf32>
    %zz = arith.mulf %z, %z : tensor<4x8xf32>
    %s2 = linalg.reduce { arith.addf } ins(%zz : tensor<4x8xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
    %xx = arith.mulf %x, %x : tensor<4x8xf32>
    %q = linalg.reduce { arith.addf } ins(%xx : tensor<4x8xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
    %m2 = arith.mulf %mu, %mu : tensor<4xf32>
    %q8 = arith.divf %q, %d : tensor<4xf32>
    %two = arith.divf %s2, %d : tensor<4xf32>
    %one = arith.subf %q8, %m2 : tensor<4xf32>)");
  Evaluator evaluator(table, all);
  SmallVector<AffineExpr> at = evaluator.freshIndices(valueOf(f, 0));
  auto onePass = evaluator.evaluate(valueOf(f, 0), at);
  auto twoPass = evaluator.evaluate(valueOf(f, 1), at);
  ASSERT_TRUE(onePass && twoPass);
  EXPECT_EQ(*onePass, *twoPass);
  EXPECT_EQ(onePass->terms().size(), 2u);
  EXPECT_TRUE(table.isNonNegative(*onePass));
}

TEST_F(EvaluatorTest, OutsideOfTheWindowIsALeaf) {
  func::FuncOp f = parse("%z = arith.addf %x, %y : tensor<4x8xf32>");
  Evaluator evaluator(table, [](Operation *) { return false; });
  SmallVector<AffineExpr> at = evaluator.freshIndices(valueOf(f, 0));
  EXPECT_EQ(*evaluator.evaluate(valueOf(f, 0), at),
            table.leaf(valueOf(f, 0), at));
}

TEST_F(EvaluatorTest, TransposedIndicesDiffer) {
  func::FuncOp f = parse(R"(
    %o = tensor.empty() : tensor<8x4xf32>
    %t = linalg.transpose ins(%x : tensor<4x8xf32>) outs(%o : tensor<8x4xf32>) permutation = [1, 0])");
  Evaluator evaluator(table, all);
  SmallVector<AffineExpr> at = evaluator.freshIndices(valueOf(f, 0));
  EXPECT_EQ(*evaluator.evaluate(valueOf(f, 0), at),
            table.leaf(f.getArgument(0), {at[1], at[0]}));
}

TEST_F(EvaluatorTest, ReductionOverADimensionOfTheResultIsALeaf) {
  func::FuncOp f = parse(R"(
    %g = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<4x8xf32>) outs(%y : tensor<4x8xf32>) {
    ^bb0(%a: f32, %acc: f32):
      %t = arith.addf %acc, %a : f32
      linalg.yield %t : f32
    } -> tensor<4x8xf32>)");
  Evaluator evaluator(table, all);
  SmallVector<AffineExpr> at = evaluator.freshIndices(valueOf(f, 0));
  EXPECT_EQ(*evaluator.evaluate(valueOf(f, 0), at),
            table.leaf(valueOf(f, 0), at));
}

TEST_F(EvaluatorTest, AccumulatorThatIsScaledIsALeaf) {
  func::FuncOp f = parse(R"(
    %g = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<4x8xf32>) outs(%zero : tensor<4xf32>) {
    ^bb0(%a: f32, %acc: f32):
      %u = arith.addf %acc, %acc : f32
      %t = arith.addf %u, %a : f32
      linalg.yield %t : f32
    } -> tensor<4xf32>)");
  Evaluator evaluator(table, all);
  SmallVector<AffineExpr> at = evaluator.freshIndices(valueOf(f, 0));
  EXPECT_EQ(*evaluator.evaluate(valueOf(f, 0), at),
            table.leaf(valueOf(f, 0), at));
}

TEST_F(EvaluatorTest, BudgetsGiveAReason) {
  func::FuncOp f = parse(R"(
    %a = arith.addf %x, %y : tensor<4x8xf32>
    %b = arith.mulf %a, %a : tensor<4x8xf32>
    %c = arith.mulf %b, %b : tensor<4x8xf32>)");
  LoopNests nests;
  Evaluator::Limits few;
  few.monomials = 4;
  Evaluator narrow(table, all, nests, few);
  SmallVector<AffineExpr> at = narrow.freshIndices(valueOf(f, 0));
  EXPECT_FALSE(narrow.evaluate(valueOf(f, 0), at));
  EXPECT_EQ(narrow.reason(), "the expression has too many terms");
  few = {};
  few.steps = 2;
  Evaluator hasty(table, all, nests, few);
  EXPECT_FALSE(hasty.evaluate(valueOf(f, 0), at));
  EXPECT_EQ(hasty.reason(), "the expression spans too many ops");
}

TEST_F(EvaluatorTest, ExponentsCannotOverflow) {
  std::string body = "%a0 = arith.mulf %x, %x : tensor<4x8xf32>\n";
  for (int i = 0; i < 40; ++i)
    body += "%a" + std::to_string(i + 1) + " = arith.mulf %a" +
            std::to_string(i) + ", %a" + std::to_string(i) +
            " : tensor<4x8xf32>\n";
  func::FuncOp f = parse(body);
  Evaluator evaluator(table, all);
  SmallVector<AffineExpr> at = evaluator.freshIndices(valueOf(f, 0));
  EXPECT_FALSE(evaluator.evaluate(valueOf(f, 0), at));
  EXPECT_EQ(evaluator.reason(),
            "a constant or an exponent grows beyond all bounds");
}

TEST_F(EvaluatorTest, ConstantsAreRoundedByCasts) {
  func::FuncOp f = parse(R"(
    %c = arith.constant dense<1.0e-12> : tensor<4x8xf32>
    %h = arith.truncf %c : tensor<4x8xf32> to tensor<4x8xf16>
    %w = arith.extf %h : tensor<4x8xf16> to tensor<4x8xf32>)");
  Evaluator evaluator(table, all);
  SmallVector<AffineExpr> at = evaluator.freshIndices(valueOf(f, 0));
  auto p = evaluator.evaluate(valueOf(f, 0), at);
  ASSERT_TRUE(p);
  EXPECT_TRUE(p->isZero());
}

} // namespace
