//===- ControlFlowPlanTest.cpp - Plans of loops and calls -----------------===//
//
// Random programs with a loop that carries values (and swaps them), and a private
// function that is called several times and is given a weight. Each placement of
// centres is judged on the list of values alone: what is handed over has zero
// mean iff all that may be handed over has, as the greatest solution; its cost
// counts once for each time that the value is computed.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Analysis/CenteringPlan.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include <gtest/gtest.h>
#include <random>

using namespace mlir;
using namespace mlir::renorm;

namespace {

constexpr int64_t kElements = 4 * 3, kWeightElements = 2 * 3;

struct Value {
  enum Kind { Argument, Weight, Layer, Sum, Nonlinear, Handed } kind;
  /// Sum, Nonlinear: operands. Layer: the weight. Handed: all sources.
  std::vector<unsigned> from;
  /// Handed: what else the same operands are handed to. If one of these is to
  /// stay as it is, no centre can be given to the operands.
  std::vector<unsigned> partners;
  std::string name;
  int64_t runs = 1;
  unsigned norms = 0;
  bool returned = false;
};

/// Builds a program as a list of values and as text.
struct Builder {
  explicit Builder(unsigned seed) : random(seed) {}

  std::mt19937 random;
  std::vector<Value> values;
  std::string text, results, types;

  unsigned add(Value::Kind kind, std::vector<unsigned> from, int64_t runs,
               std::string name = "") {
    Value value;
    value.kind = kind;
    value.from = std::move(from);
    value.runs = runs;
    value.name = name.empty() ? "%v" + std::to_string(values.size()) : name;
    values.push_back(value);
    return values.size() - 1;
  }
  unsigned pick(const std::vector<unsigned> &of) {
    return of[random() % of.size()];
  }
  void give(const std::string &name, const char *type) {
    results += (results.empty() ? "" : ", ") + name;
    types += std::string(types.empty() ? "" : ", ") + type;
  }
  unsigned constant() {
    unsigned id = add(Value::Weight, {}, 1);
    text += values[id].name + " = arith.constant dense<[[1.0, 2.0, " +
            std::to_string(id + 4) +
            ".0], [3.0, 5.0, 0.0]]> : tensor<2x3xf32>\n";
    return id;
  }
  unsigned layer(unsigned weight, int64_t runs) {
    unsigned id = add(Value::Layer, {weight}, runs);
    text += values[id].name + " = linalg.matmul ins(%i, " +
            values[weight].name +
            " : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : tensor<4x3xf32>) "
            "-> tensor<4x3xf32>\n";
    return id;
  }
  unsigned sumOrNot(unsigned a, unsigned b, int64_t runs) {
    bool sum = random() % 5 != 0;
    unsigned id = add(sum ? Value::Sum : Value::Nonlinear,
                      sum ? std::vector<unsigned>{a, b}
                          : std::vector<unsigned>{a},
                      runs);
    if (sum)
      text += values[id].name + " = arith.addf " + values[a].name + ", " +
              values[b].name + " : tensor<4x3xf32>\n";
    else
      text += values[id].name + " = math.tanh " + values[a].name +
              " : tensor<4x3xf32>\n";
    return id;
  }
  /// Norms that are read by a print, so that nothing of a body is returned.
  void norm(unsigned id) {
    Value &value = values[id];
    value.norms = random() % 3 == 0 ? 1 + random() % 3 : 0;
    for (unsigned n = 0; n < value.norms; ++n) {
      std::string norm =
          "%n" + std::to_string(id) + "_" + std::to_string(n);
      text += norm + " = renorm.layer_norm ins(" + value.name +
              " : tensor<4x3xf32>) outs(%o : tensor<4x3xf32>) axes = [1] "
              "epsilon = 1.0e-05 -> tensor<4x3xf32>\n" +
              "func.call @use(" + norm + ") : (tensor<4x3xf32>) -> ()\n";
    }
  }
};

struct Program {
  std::vector<Value> values;
  std::string text;
};

Program randomProgram(unsigned seed) {
  Builder b(seed);
  const char *t = "tensor<4x3xf32>";
  std::string prologue =
      "%z = arith.constant dense<0.0> : tensor<4x3xf32>\n"
      "%c0 = arith.constant 0 : index\n%c1 = arith.constant 1 : index\n"
      "%c3 = arith.constant 3 : index\n";
  // The function first: its arguments' sources are filled in by the calls.
  int64_t calls = 1 + b.random() % 2;
  unsigned argument = b.add(Value::Handed, {}, calls);
  unsigned given = b.add(Value::Handed, {}, calls);
  std::string callee = "func.func private @g(%o: tensor<4x3xf32>, %i: "
                       "tensor<4x2xf32>, " +
                       b.values[argument].name + ": tensor<4x3xf32>, " +
                       b.values[given].name +
                       ": tensor<2x3xf32>) -> tensor<4x3xf32> {\n" + prologue;
  unsigned made = b.layer(given, calls);
  b.norm(argument);
  unsigned returned = b.random() % 2 ? b.sumOrNot(argument, made, calls) : made;
  callee += b.text + "return " + b.values[returned].name +
            " : tensor<4x3xf32>\n}\n";
  b.text.clear();

  std::vector<unsigned> pool, weights;
  pool.push_back(b.add(Value::Argument, {}, 1));
  std::string arguments = "%o: tensor<4x3xf32>, %i: tensor<4x2xf32>, " +
                          b.values[pool[0]].name + ": tensor<4x3xf32>";
  for (unsigned w = 0; w < 1 + b.random() % 2; ++w)
    weights.push_back(b.constant());
  pool.push_back(b.layer(b.pick(weights), 1));

  // The loop: two values go round, perhaps in turns.
  int64_t trips = b.random() % 2 ? 1 : 3;
  unsigned init[2] = {b.pick(pool), b.pick(pool)};
  unsigned carried[2], yields[2], after[2];
  for (unsigned k : {0, 1})
    carried[k] = b.add(Value::Handed, {init[k]}, trips);
  std::string before = std::move(b.text);
  b.text.clear();
  std::vector<unsigned> body = pool;
  body.push_back(carried[0]);
  body.push_back(carried[1]);
  b.norm(carried[b.random() % 2]);
  body.push_back(b.sumOrNot(carried[0], b.pick(body), trips));
  b.norm(body.back());
  for (unsigned k : {0, 1})
    yields[k] = b.random() % 2 ? body.back() : b.pick(body);
  for (unsigned k : {0, 1})
    b.values[carried[k]].from.push_back(yields[k]);
  for (unsigned k : {0, 1})
    after[k] = b.add(Value::Handed, {init[k], yields[k]}, 1);
  for (unsigned k : {0, 1}) {
    b.values[carried[k]].partners = {after[k]};
    b.values[after[k]].partners = {carried[k]};
  }
  for (unsigned k : {0, 1})
    b.values[after[k]].name = "%r#" + std::to_string(k);
  before += "%r:2 = scf.for %k = %c0 to %c" + std::to_string(trips) +
            " step %c1 iter_args(" + b.values[carried[0]].name + " = " +
            b.values[init[0]].name + ", " + b.values[carried[1]].name + " = " +
            b.values[init[1]].name + ") -> (" + t + ", " + t + ") {\n" +
            b.text + "scf.yield " + b.values[yields[0]].name + ", " +
            b.values[yields[1]].name + " : " + t + ", " + t + "\n}\n";
  b.text = std::move(before);
  pool.push_back(after[0]);
  pool.push_back(after[1]);
  b.norm(after[b.random() % 2]);

  std::vector<unsigned> called;
  for (int64_t call = 0; call < calls; ++call) {
    unsigned a = b.pick(pool), w = b.pick(weights);
    b.values[argument].from.push_back(a);
    b.values[given].from.push_back(w);
    unsigned result = b.add(Value::Handed, {returned}, 1);
    b.text += b.values[result].name + " = func.call @g(%o, %i, " +
              b.values[a].name + ", " + b.values[w].name +
              ") : (tensor<4x3xf32>, tensor<4x2xf32>, tensor<4x3xf32>, "
              "tensor<2x3xf32>) -> tensor<4x3xf32>\n";
    pool.push_back(result);
    called.push_back(result);
    b.norm(result);
  }
  for (unsigned result : called)
    b.values[result].partners = called;
  for (unsigned id : pool)
    if (b.random() % 12 == 0) {
      b.values[id].returned = true;
      b.give(b.values[id].name, t);
    }
  for (unsigned w : weights)
    if (b.random() % 6 == 0) {
      b.values[w].returned = true;
      b.give(b.values[w].name, "tensor<2x3xf32>");
    }
  return {b.values, "func.func private @use(tensor<4x3xf32>)\n" + callee +
                        "func.func @f(" + arguments + ") -> (" + b.types +
                        ") {\n" + prologue + b.text + "return " + b.results +
                        (b.types.empty() ? "" : " : ") + b.types + "\n}\n"};
}

/// Whether the mean of a value comes from its sources.
bool isLinear(const Value &value) {
  return value.kind == Value::Layer || value.kind == Value::Sum ||
         value.kind == Value::Handed;
}

int64_t cheapestOfAll(const std::vector<Value> &values, TiedWeights tied) {
  size_t count = values.size();
  // Who would notice a shift; the least solution.
  std::vector<bool> pinned(count);
  for (size_t v = 0; v < count; ++v)
    pinned[v] = values[v].returned;
  for (bool changed = true; changed;) {
    changed = false;
    for (size_t v = 0; v < count; ++v)
      if (values[v].kind == Value::Nonlinear || pinned[v])
        for (unsigned from : values[v].from)
          if (!pinned[from])
            pinned[from] = changed = true;
  }
  int64_t best = std::numeric_limits<int64_t>::max();
  for (uint64_t choice = 0; choice < uint64_t(1) << count; ++choice) {
    int64_t cost = 0;
    bool allowed = true;
    std::vector<bool> zero(count, true), centred(count);
    for (size_t v = 0; v < count && allowed && cost < best; ++v) {
      if (!(choice >> v & 1))
        continue;
      centred[v] = true;
      bool weight = values[v].kind == Value::Weight;
      // A weight that is handed over is an activation to who is given it.
      int64_t elements = values[v].name == "%v1" ? kWeightElements : kElements;
      cost += weight ? 1 : 2 * 1024 * elements * values[v].runs;
      allowed = !weight || !pinned[v] || tied == TiedWeights::Clone;
    }
    if (!allowed || cost >= best)
      continue;
    // What a reader that does not notice sees; the greatest solution.
    for (bool changed = true; changed;) {
      changed = false;
      for (size_t v = 0; v < count; ++v) {
        if (!zero[v] || centred[v])
          continue;
        bool has = !isLinear(values[v]) || pinned[v];
        for (unsigned from : values[v].from)
          has |= !zero[from];
        for (unsigned partner : values[v].partners)
          has |= pinned[partner];
        if (has) {
          zero[v] = false;
          changed = true;
        }
      }
    }
    for (size_t v = 0; v < count; ++v)
      if (!zero[v])
        cost += values[v].norms * (1024 * kElements * values[v].runs - 1);
    best = std::min(best, cost);
  }
  return best;
}

TEST(CenteringPlan, OfLoopsAndCallsCostsWhatTheCheapestPlacementCosts) {
  DialectRegistry registry;
  registry.insert<arith::ArithDialect, func::FuncDialect, linalg::LinalgDialect,
                  math::MathDialect, scf::SCFDialect, tensor::TensorDialect,
                  RenormDialect>();
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  int rewritten = 0, kept = 0, atRunTime = 0, inBodies = 0;
  for (unsigned seed = 0; seed < 500; ++seed) {
    Program program = randomProgram(seed);
    auto module = parseSourceString<ModuleOp>(program.text, &context);
    ASSERT_TRUE(module) << "seed " << seed << "\n" << program.text;
    for (TiedWeights tied : {TiedWeights::Recenter, TiedWeights::Clone}) {
      CenteringOptions options;
      options.tied = tied;
      CenteringPlan plan(*module, options);
      EXPECT_EQ(plan.cost(), cheapestOfAll(program.values, tied))
          << "seed " << seed << "\n"
          << program.text;
      rewritten += plan.rewritten().size();
      kept += plan.kept().size();
      for (const CenteringPlan::Center &center : plan.centers()) {
        atRunTime += !center.onConstant;
        mlir::Value at = center.at.value;
        inBodies += isa<BlockArgument>(at) &&
                    isa<scf::ForOp>(at.getParentRegion()->getParentOp());
      }
    }
  }
  // The programs are worth the name.
  EXPECT_GT(rewritten, 100);
  EXPECT_GT(kept, 100);
  EXPECT_GT(atRunTime, 20);
  EXPECT_GT(inBodies, 2);
}

} // namespace
