//===- RandomInputs.cpp - Arguments that try to break an equality ---------===//
//
// Bits by splitmix64, normals by Box and Muller. With z normal, the recipes are
//
//   unit          z
//   large mean    m + z              a lost mean subtraction shows m-fold
//   large scale   s z                epsilon and saturation do not matter
//   tiny scale    z / s              epsilon does
//   outliers      z, every 7th channel s z
//   mixed rows    each row its own mean and scale
//   denormals     z times the smallest normal number of the type
//   constant rows every third row is one number: its variance is 0
//   unit          with dynamic sizes of 1
//
//===----------------------------------------------------------------------===//

#include "Renorm/Check/RandomInputs.h"
#include "Renorm/Check/Runner.h"
#include <cmath>

using namespace mlir;
using namespace mlir::renorm::check;

namespace {
class Random {
public:
  explicit Random(uint64_t seed) : state(seed) {}

  uint64_t bits() {
    uint64_t z = (state += 0x9e3779b97f4a7c15ull);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    return z ^ (z >> 31);
  }
  /// In (0, 1].
  double uniform() { return ((bits() >> 11) + 1) * 0x1p-53; }
  double normal() {
    double radius = std::sqrt(-2.0 * std::log(uniform()));
    return radius * std::cos(6.283185307179586 * uniform());
  }
  int64_t below(int64_t bound) {
    return static_cast<int64_t>(bits() % static_cast<uint64_t>(bound));
  }

private:
  uint64_t state;
};

enum Recipe {
  Unit,
  LargeMean,
  LargeScale,
  TinyScale,
  Outliers,
  MixedRows,
  Denormals,
  ConstantRows,
  SingleElements
};
} // namespace

StringRef mlir::renorm::check::describeRecipe(unsigned trial) {
  static constexpr const char *names[kNumRecipes] = {
      "unit normal", "large mean",       "large scale",
      "tiny scale",  "outlier channels", "mixed rows",
      "denormals",   "constant rows",    "dynamic sizes of 1"};
  return names[trial % kNumRecipes];
}

bool mlir::renorm::check::isDegenerate(unsigned trial) {
  return trial % kNumRecipes >= Denormals;
}

int64_t SizeChoice::get(unsigned dim, unsigned trial) const {
  if (singleElements && trial % kNumRecipes == kSingleElementTrial)
    return 1;
  static constexpr int64_t own[] = {3, 5, 7, 4, 6, 2};
  static constexpr int64_t common[] = {4, 3, 8, 16};
  if (attempt == 0)
    return own[(dim + trial) % std::size(own)];
  return common[(attempt - 1) % std::size(common)];
}

SmallVector<InputSpec> mlir::renorm::check::inferInputs(func::FuncOp entry) {
  SmallVector<InputSpec> specs;
  for (Value argument : entry.getArguments()) {
    Type type = argument.getType(), element = getElementTypeOrSelf(type);
    InputSpec spec{type, kDefaultUpperBound, false};
    if (element.isInteger(1)) {
      spec.upperBound = 2;
      spec.boundInferred = true;
    } else if (!isa<FloatType>(element)) {
      if (std::optional<int64_t> bound = inferUpperBound(argument)) {
        spec.upperBound = *bound;
        spec.boundInferred = true;
      }
    }
    specs.push_back(spec);
  }
  return specs;
}

/// Means and scales that leave the type some digits for the deviation.
static void chooseMagnitudes(Type element, double &mean, double &scale) {
  bool narrow = element.getIntOrFloatBitWidth() < 32;
  mean = narrow ? 16 : 1000;
  scale = narrow ? 16 : 1000;
}

static void fillFloats(HostTensor &tensor, unsigned trial, Random &random) {
  double mean, scale;
  chooseMagnitudes(tensor.getElementType(), mean, scale);
  ArrayRef<int64_t> shape = tensor.getShape();
  int64_t channels = shape.empty() ? 1 : std::max<int64_t>(shape.back(), 1);
  double rowMean = 0, rowScale = 1;
  double smallest =
      APFloat::getSmallestNormalized(
          cast<FloatType>(tensor.getElementType()).getFloatSemantics())
          .convertToDouble();
  for (int64_t i = 0, e = tensor.getNumElements(); i < e; ++i) {
    if (i % channels == 0) {
      rowMean = mean * (2 * random.uniform() - 1);
      rowScale = std::pow(scale, 2 * random.uniform() - 1);
    }
    double z = random.normal();
    switch (static_cast<Recipe>(trial % kNumRecipes)) {
    case Unit:
      break;
    case LargeMean:
      z = mean + z;
      break;
    case LargeScale:
      z = scale * z;
      break;
    case TinyScale:
      z = z / scale;
      break;
    case Outliers:
      z = i % channels % 7 == 3 ? scale * z : z;
      break;
    case MixedRows:
      z = rowMean + rowScale * z;
      break;
    case Denormals:
      z *= smallest;
      break;
    case ConstantRows:
      // Not all: an argument may be a weight, and one whose rows are all
      // constant makes everything behind it a matter of roundings.
      z = i / channels % 3 == 0 ? rowMean : rowMean + rowScale * z;
      break;
    case SingleElements:
      break;
    }
    tensor.setDouble(i, z);
  }
}

SmallVector<HostTensor>
mlir::renorm::check::makeRandomInputs(ArrayRef<InputSpec> specs, uint64_t seed,
                                      unsigned trial, SizeChoice sizes) {
  SmallVector<HostTensor> inputs;
  for (auto [number, spec] : llvm::enumerate(specs)) {
    SmallVector<int64_t> shape(getHostShape(spec.type));
    for (auto [dim, size] : llvm::enumerate(shape))
      if (ShapedType::isDynamic(size))
        size = sizes.get(dim, trial);
    HostTensor tensor(getElementTypeOrSelf(spec.type), shape);
    // Decorrelated by one step of the generator, not by neighbouring seeds.
    Random random(Random(seed * 1000003 + trial * 1009 + number).bits());
    if (tensor.isFloat())
      fillFloats(tensor, trial, random);
    else
      for (int64_t i = 0, e = tensor.getNumElements(); i < e; ++i)
        tensor.setInt(i, random.below(spec.upperBound));
    inputs.push_back(std::move(tensor));
  }
  return inputs;
}
