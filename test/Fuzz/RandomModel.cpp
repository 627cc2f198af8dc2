//===- RandomModel.cpp - Random transformers ------------------------------===//
//
// A stem, a few blocks around a residual stream, a head. The blocks are those of
// the models that people use: attention (fused, grouped, linear), MLPs (gated,
// mixing tokens, of experts), convolutions, with norms in front, behind, or
// both, factors per channel and per token, taps, and weights that are shared.
//
//===----------------------------------------------------------------------===//

#include "RandomModel.h"
#include "Norms.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir::renorm::fuzz;
using llvm::ArrayRef;
using llvm::SmallVector;
using llvm::StringRef;

namespace {
enum class Placement { Pre, Post, Peri, Sandwich, None, Count };

class Model {
public:
  explicit Model(Choices &choices) : choices(choices), text(choices) {}
  std::string write();
  /// Whether centring rounds no weight.
  bool isDyadic() const {
    return text.numbers == Numbers::Dyadic && !text.irrational && (width & (width - 1)) == 0 &&
           (element == "f64" || element == "f32" || text.largest < 8);
  }
  /// Whether raising alone computes a scale.
  bool isIrrational() const { return text.irrational; }
  bool hasNoEpsilon() const { return text.noEpsilon; }

private:
  void chooseSizes();
  Tensor stem();
  Tensor embedding(int64_t rows);
  Tensor block(Tensor x);
  Tensor sublayer(Tensor x);
  Tensor module(const Tensor &x);
  Tensor attention(const Tensor &x);
  Tensor perceptron(const Tensor &x);
  Tensor mixTokens(const Tensor &x);
  Tensor experts(const Tensor &x);
  Tensor convolution(const Tensor &x);
  Tensor activate(const Tensor &x);
  Tensor softmax(const Tensor &x);
  Tensor scaled(Tensor x);
  Tensor gate(const Tensor &like);
  void head(Tensor x);
  Tensor normed(const Tensor &x) { return norm(text, x, axis, style); }

  Choices &choices;
  ModelText text;
  NormStyle style;
  Placement placement = Placement::Pre;
  std::string element;
  int64_t width = 8, tokens = 3, batch = 2, axis = 2;
  bool plain = false, hasCondition = false, parallel = false, layerScale = false;
  unsigned bias = 50;
  double residualScale = 1;
  Tensor condition, table;
  SmallVector<Tensor> results;
};
} // namespace

void Model::chooseSizes() {
  element = choices.pick<const char *>(
      {"f64", "f32", "f32", "f64", "f32", "f16", "bf16"});
  width = choices.pick<int64_t>({8, 4, 8, 6, 16, 3, 12, 5, 8, 2});
  text.numbers = choices.chance(30) ? Numbers::Any : Numbers::Dyadic;
  text.resources = choices.chance(20);
  // Few bits are left in sums and products of weights of 16 bits, and they
  // suffice for most of those that folding makes.
  if (element == "f16" || element == "bf16")
    text.largest = choices.pick({2, 8, 1});
  text.sharedWeights = choices.pick({0u, 0u, 5u, 30u});
  text.argumentWeights = choices.pick({0u, 0u, 0u, 10u, 60u});
  text.markWeights = choices.chance(70);
  tokens = choices.pick<int64_t>({3, 2, 1, 4});
  batch = choices.pick<int64_t>({2, 1, 0});
  if (choices.chance(25))
    tokens = text.dynamicSize();
  if (batch && choices.chance(20))
    batch = text.dynamicSize();
  style.kind = choices.chance(20) ? NormKind::RMS : NormKind::Layer;
  style.scale = !choices.chance(25);
  style.bias = style.kind == NormKind::Layer ? !choices.chance(35)
                                             : choices.chance(10);
  style.epsilon = choices.pick({1e-5, 1e-6, 0.01, 1e-12});
  style.otherKind = choices.pick({0u, 0u, 10u, 40u});
  style.nearMiss = choices.pick({0u, 0u, 0u, 10u, 50u});
  style.asOp = choices.pick({0u, 0u, 0u, 20u, 100u});
  placement = static_cast<Placement>(choices.pick({0, 0, 0, 1, 2, 3, 4, 0}));
  parallel = choices.chance(15);
  layerScale = choices.chance(20);
  bias = choices.pick({50u, 0u, 100u});
  residualScale = choices.pick({1.0, 1.0, 1.0, 0.5, 1.5});
  // Two of five are as most models are: everything that the passes want to
  // change can be.
  plain = choices.chance(40);
  if (!plain)
    return;
  text.sharedWeights = text.argumentWeights = 0;
  style.kind = NormKind::Layer;
  style.otherKind = style.nearMiss = 0;
  placement = Placement::Pre;
  residualScale = 1;
}

/// Rows of a table, chosen by integers.
Tensor Model::embedding(int64_t rows) {
  table = text.weight({rows, width}, element, false);
  Shape ids = batch ? Shape{batch, tokens} : Shape{tokens};
  Tensor tokenIds = text.argument(ids, "i64");
  tokenIds.type = "i64";
  Shape shape = ids;
  shape.push_back(width);
  SmallVector<int64_t> dims;
  for (size_t i = 0; i < ids.size(); ++i)
    dims.push_back(i);
  std::string last = std::to_string(ids.size());
  bool asserted = choices.chance(40);
  std::string bound = text.index(rows);
  return text.map({tokenIds}, shape, element,
                  [&](Body &body, ArrayRef<std::string> in) {
                    std::string row = body.raw("arith.index_cast " + in[0] +
                                               " : i64 to index");
                    std::string column = body.raw("linalg.index " + last +
                                                  " : index");
                    if (asserted) {
                      std::string inside = body.raw("arith.cmpi slt, " + row +
                                                    ", " + bound + " : index");
                      body.raw("cf.assert " + inside + ", \"too large\"", false);
                    }
                    return body.raw("tensor.extract " + table.name + "[" + row +
                                    ", " + column + "] : " + text.type(table));
                  },
                  {dims});
}

Tensor Model::stem() {
  Shape stream = batch ? Shape{batch, tokens, width} : Shape{tokens, width};
  axis = stream.size() - 1;
  Tensor x;
  switch (choices.pick(plain ? std::initializer_list<unsigned>{0, 1, 1, 4}
                             : std::initializer_list<unsigned>{0, 1, 1, 3, 4})) {
  case 0: {
    // Patches or features.
    Shape shape = stream;
    shape.back() = choices.pick<int64_t>({3, 4, 5});
    x = text.linear(text.argument(shape, element), width, choices.chance(bias));
    break;
  }
  case 1:
    x = embedding(choices.pick<int64_t>({5, 8, 11}));
    break;
  case 3:
    x = text.argument(stream, element);
    break;
  default: {
    // A class token in front of patches.
    Shape shape = stream;
    shape.back() = 3;
    x = text.linear(text.argument(shape, element), width, choices.chance(bias));
    if (tokens > 0 && batch >= 0) {
      Shape one = stream;
      one[stream.size() - 2] = 1;
      x = text.concat({text.weight(one, element), x}, stream.size() - 2);
      tokens = x.shape[stream.size() - 2];
    }
  }
  }
  if (tokens > 0 && choices.chance(60)) {
    Tensor positions = text.weight({tokens, width}, element);
    if (choices.chance(30)) {
      // Rows of a longer table.
      positions = text.slice(text.weight({tokens + 2, width}, element), 0, 1, tokens);
    }
    x = text.binary("arith.addf", x, positions);
  }
  if (!plain && choices.chance(15))
    x = normed(x);
  if (choices.chance(10))
    x = text.withScalar("arith.mulf", x, 2.5);
  return x;
}

Tensor Model::activate(const Tensor &x) {
  switch (choices.below(5)) {
  case 0:
    return text.withScalar("arith.maximumf", x, 0);
  case 1:
    return text.unary("math.tanh", x);
  case 2: {
    // x * sigmoid(x)
    return text.map({x}, x.shape, x.type, [](Body &body, ArrayRef<std::string> in) {
      std::string negative = body.raw("arith.negf " + in[0] + " : " + body.type);
      std::string e = body.op("math.exp", {negative});
      std::string one = body.literal(1);
      return body.op("arith.divf", {in[0], body.op("arith.addf", {e, one})});
    });
  }
  case 3:
    return text.map({x}, x.shape, x.type, [](Body &body, ArrayRef<std::string> in) {
      std::string inner = body.op("arith.mulf", {in[0], body.literal(0.70710678)});
      std::string erf = body.op("math.erf", {inner});
      std::string sum = body.op("arith.addf", {erf, body.literal(1)});
      std::string half = body.op("arith.mulf", {in[0], body.literal(0.5)});
      return body.op("arith.mulf", {half, sum});
    });
  default:
    return x;
  }
}

Tensor Model::softmax(const Tensor &x) {
  Tensor shifted = x;
  if (choices.chance(60))
    shifted = text.binary("arith.subf", x, text.maximum(x, -1));
  Tensor e = text.unary("math.exp", shifted);
  return text.binary("arith.divf", e, text.sum(e, -1));
}

Tensor Model::attention(const Tensor &x) {
  int64_t heads = width % 2 == 0 ? choices.pick<int64_t>({1, 2}) : 1;
  int64_t size = width / heads, groups = heads > 1 && choices.chance(25) ? 1 : heads;
  bool biased = choices.chance(bias);
  Tensor q, k, v;
  if (groups == heads && choices.chance(40)) {
    Tensor fused = text.linear(x, 3 * width, biased);
    q = text.slice(fused, -1, 0, width);
    k = text.slice(fused, -1, width, width);
    v = text.slice(fused, -1, 2 * width, width);
  } else {
    q = text.linear(x, width, biased);
    k = text.linear(x, groups * size, biased);
    v = text.linear(x, groups * size, biased);
  }
  SmallVector<SmallVector<int64_t>> split;
  for (int64_t i = 0; i + 1 < x.rank(); ++i)
    split.push_back({i});
  split.push_back({x.rank() - 1, x.rank()});
  auto toHeads = [&](const Tensor &t, int64_t number) {
    Shape shape = t.shape;
    shape.back() = number;
    shape.push_back(size);
    Tensor result = text.reshape(t, shape, split);
    if (number == heads)
      return result;
    // Each group serves several heads.
    shape[shape.size() - 2] = heads;
    return text.map({result}, shape, t.type,
                    [](Body &, ArrayRef<std::string> in) { return in[0]; });
  };
  q = toHeads(q, heads), k = toHeads(k, groups), v = toHeads(v, groups);
  if (choices.chance(15)) {
    NormStyle inner = style;
    q = norm(text, q, q.rank() - 1, inner);
    k = norm(text, k, k.rank() - 1, inner);
  }
  bool batched = x.rank() == 3;
  Tensor scores = batched ? text.einsum("bshd,bthd->bhst", q, k)
                          : text.einsum("shd,thd->hst", q, k);
  scores = text.withScalar("arith.mulf", scores, 0.5);
  Tensor weights = choices.chance(70) ? softmax(scores) : scores;
  Tensor mixed = batched ? text.einsum("bhst,bthd->bshd", weights, v)
                         : text.einsum("hst,thd->shd", weights, v);
  Tensor joined = text.reshape(mixed, x.shape, split);
  return text.linear(joined, width, biased);
}

Tensor Model::perceptron(const Tensor &x) {
  int64_t hidden = choices.pick<int64_t>({4, 8, 6, 16});
  bool biased = choices.chance(bias);
  Tensor up = text.linear(x, hidden, biased);
  Tensor h = activate(up);
  if (choices.chance(30))
    h = text.binary("arith.mulf", h, text.linear(x, hidden, biased));
  if (choices.chance(8))
    h = norm(text, h, h.rank() - 1, style);
  return text.linear(h, width, biased);
}

/// MLP-Mixer: over tokens, channels are carried along.
Tensor Model::mixTokens(const Tensor &x) {
  if (tokens < 0)
    return perceptron(x);
  SmallVector<int64_t> order{0, 1, 2};
  std::swap(order[x.rank() - 1], order[x.rank() - 2]);
  order.resize(x.rank());
  Tensor turned = text.transpose(x, order);
  Tensor h = choices.chance(60) ? activate(text.linear(turned, 4, choices.chance(bias)))
                                : turned;
  return text.transpose(text.linear(h, tokens, choices.chance(bias)), order);
}

/// Experts weighted by scalars of the token.
Tensor Model::experts(const Tensor &x) {
  int64_t number = 2;
  Tensor weights = softmax(text.linear(x, number, false));
  Tensor total;
  for (int64_t e = 0; e < number; ++e) {
    Tensor y = choices.chance(50) ? perceptron(x) : text.linear(x, width, true);
    Tensor part = text.binary("arith.mulf", y, text.slice(weights, -1, e, 1));
    total = total.name.empty() ? part : text.binary("arith.addf", total, part);
  }
  return total;
}

/// Between neighbouring tokens, for each channel by itself.
Tensor Model::convolution(const Tensor &x) {
  if (tokens < 2)
    return perceptron(x);
  Tensor first = text.slice(x, x.rank() - 2, 0, 1);
  Tensor rest = text.slice(x, x.rank() - 2, 0, tokens - 1);
  Tensor shifted = text.concat({first, rest}, x.rank() - 2);
  if (choices.chance(50)) {
    Tensor factor = text.weight({width}, element);
    shifted = text.alongAxis("arith.mulf", shifted, factor, -1);
  } else {
    shifted = text.withScalar("arith.mulf", shifted, 0.75);
  }
  return text.binary("arith.addf", x, shifted);
}

Tensor Model::module(const Tensor &x) {
  switch (choices.below(plain ? 4 : 8)) {
  case 0:
  case 1:
    return perceptron(x);
  case 2:
  case 3:
    return attention(x);
  case 4:
    return mixTokens(x);
  case 5:
    return experts(x);
  case 6:
    return convolution(x);
  default:
    return text.linear(x, width, choices.chance(bias));
  }
}

/// What the condition says about each channel of `like`: DiT.
Tensor Model::gate(const Tensor &like) {
  Tensor row = text.linear(condition, width, true);
  return like.rank() == 2 ? row
                          : text.reshape(row, {1, 1, width}, {{0, 1}, {2}});
}

/// Factors between a module and the stream.
Tensor Model::scaled(Tensor x) {
  if (layerScale)
    x = text.alongAxis("arith.mulf", x, text.weight({width}, element), -1);
  if (hasCondition && choices.chance(50))
    x = text.binary("arith.mulf", x, gate(x));
  if (choices.chance(5))
    x = text.withScalar("arith.divf", x, 4);
  return x;
}

Tensor Model::sublayer(Tensor x) {
  Tensor input = x;
  bool inFront = placement == Placement::Pre || placement == Placement::Peri ||
                 placement == Placement::Sandwich;
  if (inFront)
    input = normed(x);
  if (hasCondition && choices.chance(40)) {
    input = text.binary("arith.addf",
                        text.binary("arith.mulf", input, gate(input)),
                        gate(input));
  }
  Tensor y = module(input);
  if (placement == Placement::Peri)
    y = normed(y);
  y = scaled(y);
  if (parallel)
    y = text.binary("arith.addf", y,
                    scaled(module(choices.chance(50) && inFront ? normed(x) : input)));
  if (residualScale != 1)
    x = text.withScalar("arith.mulf", x, residualScale);
  Tensor sum = choices.below(2) ? text.binary("arith.addf", y, x)
                                : text.binary("arith.addf", x, y);
  if (placement == Placement::Post || placement == Placement::Sandwich)
    sum = normed(sum);
  return sum;
}

Tensor Model::block(Tensor x) {
  unsigned layers = 1 + choices.chance(50);
  for (unsigned i = 0; i < layers; ++i)
    x = sublayer(x);
  return x;
}

void Model::head(Tensor x) {
  if (plain || !choices.chance(15))
    x = normed(x);
  switch (plain ? 2 + choices.below(3) : choices.below(5)) {
  case 0:
    results.push_back(x);
    return;
  case 1:
    if (!table.name.empty()) {
      // The table of the stem.
      std::string front = x.rank() == 3 ? "ab" : "a";
      if (choices.below(2))
        results.push_back(text.einsum(front + "k,nk->" + front + "n", x, table));
      else
        results.push_back(text.linear(x, text.transpose(table, {1, 0}), false));
      return;
    }
    [[fallthrough]];
  case 2:
    results.push_back(text.linear(x, choices.pick<int64_t>({4, 7}), true));
    return;
  case 3: {
    // The mean of the tokens, normed before or behind.
    Tensor pooled = text.sum(x, x.rank() - 2);
    if (tokens > 0)
      pooled = text.withScalar("arith.divf", pooled, tokens);
    if (choices.chance(50))
      pooled = norm(text, pooled, pooled.rank() - 1, style);
    results.push_back(text.linear(pooled, 4, choices.chance(bias)));
    return;
  }
  default: {
    Tensor first = text.slice(x, x.rank() - 2, 0, 1);
    if (choices.chance(40))
      first = norm(text, first, first.rank() - 1, style);
    results.push_back(text.linear(first, 3, true));
  }
  }
}

std::string Model::write() {
  chooseSizes();
  Tensor x = stem();
  if (!plain && choices.chance(15)) {
    hasCondition = true;
    condition = text.argument({1, width}, element);
  }
  unsigned blocks = 1 + choices.below(3);
  unsigned tap = !plain && choices.chance(10) ? choices.below(blocks) : blocks;
  unsigned form = choices.below(6);
  auto body = [&](Tensor y) { return block(y); };
  if (form == 5 && !hasCondition) {
    x = text.loop(x, 2, body);
  } else {
    for (unsigned i = 0; i < blocks; ++i) {
      if (form == 4 && !hasCondition) {
        x = text.call(x, body);
      } else {
        x = block(x);
      }
      if (i == tap)
        results.push_back(choices.chance(50) ? x
                                             : text.withScalar("arith.mulf", x, 2));
    }
  }
  if (choices.chance(8) && width % 2 == 0 && x.rank() == 3 && tokens == 4) {
    // Patch merging: two neighbours become one row.
    Tensor even = text.slice(x, 1, 0, 2), odd = text.slice(x, 1, 2, 2);
    Tensor wide = text.concat({even, odd}, 2);
    tokens = 2;
    x = text.linear(norm(text, wide, 2, style), width, false);
    x = block(x);
  }
  head(x);
  return text.finish(results);
}

//===----------------------------------------------------------------------===//
// Passes
//===----------------------------------------------------------------------===//

static std::string preparation(Choices &choices) {
  SmallVector<std::string> passes;
  // Norms that are ops already: fused ones, and those of other placements and
  // depths. What this does to the function is done before it is compared.
  if (choices.chance(15)) {
    passes.push_back("renorm-raise-norms");
    passes.push_back(choices.pick<const char *>(
        {"renorm-fuse", "renorm-insert-peri", "renorm-scale-depth{force=true}",
         "renorm-insert-peri{kind=rms_norm},renorm-fuse",
         "renorm-insert-peri{embedding-norm=true},renorm-scale-depth{force=true}",
         "renorm-recenter{remarks=false},renorm-fuse"}));
    return llvm::join(passes, ",");
  }
  if (choices.below(3) == 0)
    return "";
  const char *known[] = {"canonicalize",
                         "cse",
                         "func.func(linalg-generalize-named-ops)",
                         "linalg-fuse-elementwise-ops",
                         "linalg-fold-unit-extent-dims",
                         "loop-invariant-code-motion",
                         "inline",
                         "convert-elementwise-to-linalg"};
  unsigned count = 1 + choices.below(3);
  for (unsigned i = 0; i < count; ++i)
    passes.push_back(known[choices.below(std::size(known))]);
  return llvm::join(passes, ",");
}

static std::string pipeline(Choices &choices, bool &folds) {
  auto truth = [&] { return choices.below(2) ? "true" : "false"; };
  SmallVector<std::string> passes;
  bool fold = choices.chance(60);
  std::string options =
      std::string("remarks=") + truth() + " fold=" +
      (!fold                ? "none"
       : choices.chance(25) ? "prepare"
                            : "constants");
  options += choices.pick<const char *>(
      {"", " tied=clone", " tied=keep", " tied=recenter"});
  if (choices.chance(30))
    options += " runtime-centers=false";
  options += choices.pick<const char *>(
      {"", "", " compress=force", " compress=force", " compress=paying"});
  std::string optimize = "renorm-optimize{" + options + "}";
  auto foldScale = [&] {
    bool symbolic = choices.chance(30);
    folds |= !symbolic;
    passes.push_back(std::string("renorm-fold-scale{remarks=false") +
                     (symbolic ? " fold=none" : "") +
                     (choices.chance(40) ? " defer=true}" : "}"));
  };
  folds = fold;
  unsigned form = choices.below(8);
  if (form == 6) {
    // Only found, then fused or freed of its scale.
    passes.push_back("renorm-normalize");
    passes.push_back("renorm-raise-norms");
    folds = false;
  } else if (form == 7) {
    passes.push_back("renorm-raise-norms");
    foldScale();
    passes.push_back(optimize);
  } else {
    passes.push_back(optimize);
  }
  if (choices.chance(20))
    passes.push_back(choices.pick<const char *>({"canonicalize", "cse"}));
  if (choices.chance(35))
    foldScale();
  if (choices.chance(35))
    passes.push_back("renorm-fuse");
  if (choices.chance(15))
    passes.push_back("canonicalize");
  if (choices.chance(15))
    passes.push_back("renorm-lower-to-linalg");
  return llvm::join(passes, ",");
}

/// False if nothing of the pipeline is left.
static bool dropFolding(std::string &pipeline) {
  SmallVector<StringRef> passes;
  StringRef(pipeline).split(passes, ',');
  llvm::erase_if(passes, [](StringRef pass) {
    return pass.starts_with("renorm-fold-scale") &&
           !pass.contains("fold=none");
  });
  std::string kept = llvm::join(passes, ",");
  for (StringRef how : {"fold=constants", "fold=prepare"})
    if (size_t at = kept.find(how); at != std::string::npos)
      kept.replace(at, how.size(), "fold=none");
  if (!kept.empty())
    pipeline = kept;
  return !kept.empty();
}

RandomModel mlir::renorm::fuzz::makeRandomModel(Choices &choices) {
  RandomModel result;
  result.preparation = preparation(choices);
  result.pipeline = pipeline(choices, result.folds);
  Model model(choices);
  result.text = model.write();
  // Compiled code takes a hundred times as long as the exact comparison.
  if (result.folds && !model.isDyadic() && !choices.chance(15))
    result.folds = !dropFolding(result.pipeline);
  result.noEpsilon = model.hasNoEpsilon();
  result.foldsExactly =
      model.isDyadic() || (!result.folds && !model.isIrrational());
  return result;
}
