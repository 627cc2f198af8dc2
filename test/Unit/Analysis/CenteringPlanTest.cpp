//===- CenteringPlanTest.cpp - The plan against all placements ------------===//
//
// Random programs of arguments, linear layers, sums, products with a row scalar
// and nonlinearities; some values are returned, some are normed. All placements of centres are tried on
// the list of values itself, without the stream graph.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Analysis/CenteringPlan.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include <gtest/gtest.h>
#include <random>

using namespace mlir;
using namespace mlir::renorm;

namespace {

constexpr int64_t kElements = 4 * 3;
constexpr int64_t kCenter = 2 * 1024 * kElements;
constexpr int64_t kMean = 1024 * kElements - 1;

struct Value {
  enum Kind { Argument, Layer, Sum, Nonlinear } kind;
  /// Operands of a sum or a nonlinearity; of a layer, the weight.
  unsigned a = 0, b = 0;
  unsigned norms = 0;
  bool returned = false;
};

struct Program {
  std::vector<Value> values;
  /// What else reads a weight: nothing, the caller, or a contraction over the
  /// axis, with rows that have no mean or with any.
  enum Reader { None, Returned, WithoutMean, WithMean };
  std::vector<Reader> tiedWeight;
};

Program randomProgram(unsigned seed) {
  std::mt19937 random(seed);
  Program program;
  program.tiedWeight.resize(1 + random() % 3);
  for (size_t i = 0; i < program.tiedWeight.size(); ++i)
    program.tiedWeight[i] =
        static_cast<Program::Reader>(random() % 2 ? 0 : random() % 4);
  unsigned count = 3 + random() % 6;
  for (unsigned i = 0; i < count; ++i) {
    Value value;
    unsigned kind = i < 2 ? random() % 2 : random() % 8;
    value.kind = kind > Value::Nonlinear ? Value::Sum
                                         : static_cast<Value::Kind>(kind);
    unsigned range = value.kind == Value::Layer ? program.tiedWeight.size() : i;
    value.a = range ? random() % range : 0;
    value.b = range ? random() % range : 0;
    value.norms = random() % 3 == 0 ? random() % 5 : 0;
    value.returned = random() % 8 == 0;
    program.values.push_back(value);
  }
  return program;
}

std::string print(const Program &program) {
  std::string text, results, types,
      arguments = "%o: tensor<4x3xf32>, %i: tensor<4x2xf32>";
  auto give = [&](const std::string &name, const char *type) {
    results += (results.empty() ? "" : ", ") + name;
    types += std::string(types.empty() ? "" : ", ") + type;
  };
  text += "%z = arith.constant dense<0.0> : tensor<4x3xf32>\n"
          "%z2 = arith.constant dense<0.0> : tensor<4x2xf32>\n"
          "%flat = renorm.center ins(%o : tensor<4x3xf32>) outs(%z : "
          "tensor<4x3xf32>) axes = [1] -> tensor<4x3xf32>\n";
  for (size_t w = 0; w < program.tiedWeight.size(); ++w) {
    std::string name = "%w" + std::to_string(w);
    text += name + " = arith.constant dense<[[1.0, 2.0, " +
            std::to_string(w + 4) +
            ".0], [3.0, 5.0, 0.0]]> : tensor<2x3xf32>\n";
    Program::Reader reader = program.tiedWeight[w];
    if (reader == Program::Returned)
      give(name, "tensor<2x3xf32>");
    if (reader == Program::WithoutMean || reader == Program::WithMean) {
      std::string head = "%head" + std::to_string(w);
      text += head +
              " = linalg.matmul indexing_maps = [affine_map<(i, j, k) -> (i, "
              "k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> "
              "(i, j)>] ins(" +
              (reader == Program::WithMean ? "%o, " : "%flat, ") + name +
              " : tensor<4x3xf32>, tensor<2x3xf32>) outs(%z2 : "
              "tensor<4x2xf32>) -> tensor<4x2xf32>\n";
      give(head, "tensor<4x2xf32>");
    }
  }
  for (size_t v = 0; v < program.values.size(); ++v) {
    const Value &value = program.values[v];
    std::string name = "%v" + std::to_string(v), a = std::to_string(value.a),
                b = std::to_string(value.b);
    if (value.kind == Value::Argument)
      arguments += ", " + name + ": tensor<4x3xf32>";
    else if (value.kind == Value::Layer)
      text += name + " = linalg.matmul ins(%i, %w" + a +
              " : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : tensor<4x3xf32>) "
              "-> tensor<4x3xf32>\n";
    else if (value.kind == Value::Sum)
      text +=
          name + " = arith.addf %v" + a + ", %v" + b + " : tensor<4x3xf32>\n";
    else
      text += name + " = math.tanh %v" + a + " : tensor<4x3xf32>\n";
    for (unsigned n = 0; n < value.norms; ++n) {
      std::string norm = "%n" + std::to_string(v) + "_" + std::to_string(n);
      text +=
          norm + " = renorm.layer_norm ins(" + name +
          " : tensor<4x3xf32>) outs(%o : tensor<4x3xf32>) axes = [1] epsilon "
          "= 1.0e-05 -> tensor<4x3xf32>\n";
      give(norm, "tensor<4x3xf32>");
    }
    if (value.returned || value.kind == Value::Nonlinear)
      give(name, "tensor<4x3xf32>");
  }
  return "func.func @f(" + arguments + ") -> (" + types + ") {\n" + text +
         "return " + results + (types.empty() ? "" : " : ") + types + "\n}\n";
}

int64_t cheapestOfAll(const Program &program, TiedWeights tied) {
  const std::vector<Value> &values = program.values;
  size_t weights = program.tiedWeight.size(), count = values.size();
  // Who would notice a shift.
  std::vector<bool> pinned(count), pinnedWeight(weights);
  for (size_t w = 0; w < weights; ++w)
    pinnedWeight[w] = program.tiedWeight[w] == Program::Returned ||
                      program.tiedWeight[w] == Program::WithMean;
  for (size_t v = count; v-- > 0;) {
    const Value &value = values[v];
    pinned[v] = pinned[v] || value.returned || value.kind == Value::Nonlinear;
    if (value.kind == Value::Nonlinear)
      pinned[value.a] = true;
    if (value.kind == Value::Sum && pinned[v])
      pinned[value.a] = pinned[value.b] = true;
    if (value.kind == Value::Layer && pinned[v])
      pinnedWeight[value.a] = true;
  }
  int64_t best = std::numeric_limits<int64_t>::max();
  for (unsigned choice = 0; choice < 1u << (weights + count); ++choice) {
    int64_t cost = 0;
    bool allowed = true;
    std::vector<bool> zeroWeight(weights), zero(count);
    for (size_t w = 0; w < weights; ++w) {
      zeroWeight[w] = choice >> w & 1;
      cost += zeroWeight[w];
      allowed &=
          !zeroWeight[w] || !pinnedWeight[w] || tied == TiedWeights::Clone;
    }
    for (size_t v = 0; v < count; ++v) {
      const Value &value = values[v];
      if (choice >> (weights + v) & 1) {
        cost += kCenter;
        zero[v] = true;
      } else if (!pinned[v] && value.kind == Value::Layer) {
        zero[v] = zeroWeight[value.a];
      } else if (!pinned[v] && value.kind == Value::Sum) {
        zero[v] = zero[value.a] && zero[value.b];
      }
      cost += zero[v] ? 0 : value.norms * kMean;
    }
    if (allowed)
      best = std::min(best, cost);
  }
  return best;
}

TEST(CenteringPlan, CostsWhatTheCheapestOfAllPlacementsCosts) {
  DialectRegistry registry;
  registry.insert<arith::ArithDialect, func::FuncDialect, linalg::LinalgDialect,
                  math::MathDialect, tensor::TensorDialect, RenormDialect>();
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  int rewritten = 0, kept = 0, centres = 0;
  for (unsigned seed = 0; seed < 1000; ++seed) {
    Program program = randomProgram(seed);
    std::string text = print(program);
    auto module = parseSourceString<ModuleOp>(text, &context);
    ASSERT_TRUE(module) << "seed " << seed << "\n" << text;
    for (TiedWeights tied : {TiedWeights::Recenter, TiedWeights::Clone}) {
      CenteringOptions options;
      options.tied = tied;
      CenteringPlan plan(*module, options);
      EXPECT_EQ(plan.cost(), cheapestOfAll(program, tied))
          << "seed " << seed << "\n"
          << text;
      rewritten += plan.rewritten().size();
      kept += plan.kept().size();
      centres += plan.centers().size();
    }
  }
  // The programs are worth the name.
  EXPECT_GT(rewritten, 100);
  EXPECT_GT(kept, 100);
  EXPECT_GT(centres, 100);
}

} // namespace
