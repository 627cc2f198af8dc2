//===- Norms.cpp - LayerNorm, RMSNorm and what looks like them ------------===//
//
//   y = (x - mean) / sqrt(var + eps) * g + b
//
// in the spellings that importers write: the variance of the centred row or as
// E[x^2] - mean^2, clamped or not; rsqrt, 1/sqrt, division by the root, powers;
// sums divided or multiplied by 1/n; the affine part multiplied out. Near misses
// are functions that differ from a norm in one place. Nobody asks which of the
// two a spelling is: the passes may do what they like as long as the function
// stays.
//
//===----------------------------------------------------------------------===//

#include "Norms.h"

using namespace mlir::renorm::fuzz;
using llvm::ArrayRef;
using llvm::StringRef;

namespace {
/// What is wrong with a norm that is none.
enum class Miss {
  None,
  Divisor,
  OtherRow,
  EpsilonOutside,
  EpsilonAsClamp,
  MeanTwice,
  SumNotMean,
  Unbiased,
  SquareOfOther,
  NoEpsilon,
  Count
};

class NormWriter {
public:
  NormWriter(ModelText &text, const NormStyle &style, int64_t axis)
      : text(text), choices(text.choices), style(style), axis(axis) {}
  Tensor write(const Tensor &x);

private:
  Tensor asOp(const Tensor &x);
  Tensor mean(const Tensor &sum);
  Tensor square(const Tensor &z);
  Tensor variance(const Tensor &x, const Tensor &z, const Tensor &mean);
  Tensor affine(const Tensor &y);

  ModelText &text;
  Choices &choices;
  NormStyle style;
  int64_t axis;
  int64_t extent = 0;
  Miss miss = Miss::None;
};
} // namespace

Tensor NormWriter::asOp(const Tensor &x) {
  bool layer = style.kind == NormKind::Layer;
  std::string line = layer ? "renorm.layer_norm" : "renorm.rms_norm";
  line += " ins(" + x.name + " : " + text.type(x) + ")";
  auto parameter = [&](StringRef name) {
    Tensor vector = text.weight({extent}, x.type);
    line += " " + name.str() + "(" + vector.name + " : " + text.type(vector) + ")";
  };
  if (style.scale)
    parameter("scale");
  if (style.bias)
    parameter("bias");
  Tensor out = text.empty(x.shape, x.type);
  line += " outs(" + out.name + " : " + text.type(out) + ") axes = [" +
          std::to_string(axis) + "] epsilon = 1.0e-05";
  if (miss == Miss::Unbiased && layer)
    line += " {ddof = 1 : i64}";
  else if (miss == Miss::EpsilonOutside)
    line += " {epsilon_placement = #renorm<epsilon_placement outside>}";
  return {text.emit(line + " -> " + text.type(out)), x.shape, x.type};
}

/// `sum` divided by the row length.
Tensor NormWriter::mean(const Tensor &sum) {
  if (extent < 0) {
    std::string size = text.size(extent);
    return text.map({sum}, sum.shape, sum.type,
                    [&](Body &body, ArrayRef<std::string> in) {
                      std::string integer = body.raw("arith.index_cast " + size +
                                                     " : index to i64");
                      std::string number = body.raw(
                          "arith.sitofp " + integer + " : i64 to " + sum.type);
                      return body.op("arith.divf", {in[0], number});
                    });
  }
  double divisor = extent + (miss == Miss::Divisor ? 1 : 0);
  if (choices.chance(30))
    return text.withScalar("arith.mulf", sum, 1 / divisor);
  return text.withScalar("arith.divf", sum, divisor);
}

Tensor NormWriter::square(const Tensor &z) {
  switch (choices.below(4)) {
  case 1:
    return text.withScalar("math.powf", z, 2);
  case 2:
    return text.map({z}, z.shape, z.type,
                    [](Body &body, ArrayRef<std::string> in) {
                      return body.op("arith.mulf", {in[0], in[0]});
                    });
  default:
    return text.binary("arith.mulf", z, z);
  }
}

Tensor NormWriter::variance(const Tensor &x, const Tensor &z,
                            const Tensor &mean) {
  auto squared = [](Body &body, ArrayRef<std::string> in) {
    return body.op("arith.mulf", {in[0], in[0]});
  };
  if (style.kind == NormKind::RMS) {
    if (choices.below(2))
      return this->mean(text.sum({x}, axis, squared));
    return this->mean(text.sum(square(x), axis));
  }
  Tensor result;
  switch (choices.below(5)) {
  case 0:
    result = text.sum(square(z), axis);
    break;
  case 1:
    result = text.sum({z}, axis, squared);
    break;
  case 2:
    // Everything in the reduction, as compilers fuse it.
    result = text.sum({x, mean}, axis, [](Body &body, ArrayRef<std::string> in) {
      std::string centred = body.op("arith.subf", in);
      return body.op("arith.mulf", {centred, centred});
    });
    break;
  case 3: {
    // E[x^2] - mean^2, in most cases clamped.
    Tensor second = this->mean(text.sum(square(x), axis));
    Tensor difference = text.binary("arith.subf", second, square(mean));
    if (choices.below(3) == 0)
      return difference;
    return text.withScalar("arith.maximumf", difference, 0, choices.below(2));
  }
  default: {
    Tensor again = text.binary("arith.subf", x, mean);
    result = text.sum(square(again), axis);
  }
  }
  if (miss == Miss::Unbiased && extent > 1)
    return text.withScalar("arith.divf", result, extent - 1);
  return this->mean(result);
}

Tensor NormWriter::affine(const Tensor &y) {
  Tensor result = y;
  // The bias first, times a scale: the order of the "BC1S" layout.
  bool biasFirst = style.bias && choices.chance(10);
  if (biasFirst)
    result = text.alongAxis("arith.addf", result, text.weight({extent}, y.type),
                            axis);
  if (style.scale) {
    Tensor scale = text.weight({extent}, y.type);
    if (choices.chance(15))
      scale = text.withScalar("arith.addf", scale, 1);
    result = text.alongAxis("arith.mulf", result, scale, axis);
  }
  if (style.bias && !biasFirst)
    result = text.alongAxis("arith.addf", result, text.weight({extent}, y.type),
                            axis);
  return result;
}

Tensor NormWriter::write(const Tensor &input) {
  extent = input.shape[axis];
  if (extent < 0)
    style.scale = style.bias = false;
  if (choices.chance(style.otherKind))
    style.kind = style.kind == NormKind::Layer ? NormKind::RMS : NormKind::Layer;
  if (choices.chance(style.nearMiss))
    miss = static_cast<Miss>(1 + choices.below(unsigned(Miss::Count) - 1));
  text.irrational |= miss == Miss::Divisor;
  text.noEpsilon |= miss == Miss::NoEpsilon;
  if (choices.chance(style.asOp))
    return asOp(input);
  bool layer = style.kind == NormKind::Layer;

  // Statistics of 16-bit rows are in f32; of others now and then in f64.
  std::string statistics = input.type;
  if (input.type == "f16" || input.type == "bf16")
    statistics = choices.chance(80) ? "f32" : input.type;
  else if (input.type == "f32" && choices.chance(15))
    statistics = "f64";
  bool narrowLate = choices.below(2) == 0;
  Tensor x = text.cast(input, statistics);

  Tensor mean, z = x;
  if (layer) {
    mean = text.sum(x, axis);
    if (miss != Miss::SumNotMean)
      mean = this->mean(mean);
    z = text.binary("arith.subf", x, mean);
    if (miss == Miss::MeanTwice)
      z = text.binary("arith.subf", z, mean);
  }
  Tensor measured = x;
  if (miss == Miss::OtherRow)
    measured = text.withScalar("arith.addf", x, 0.5);
  if (miss == Miss::SquareOfOther)
    measured = text.unary("math.absf", x);
  Tensor variance = this->variance(
      measured,
      miss == Miss::OtherRow || miss == Miss::SquareOfOther ? measured : z, mean);

  Tensor shifted = variance;
  if (miss == Miss::EpsilonAsClamp)
    shifted = text.withScalar("arith.maximumf", variance, style.epsilon);
  else if (miss != Miss::NoEpsilon && miss != Miss::EpsilonOutside)
    shifted = text.withScalar("arith.addf", variance, style.epsilon,
                              choices.chance(20));
  Tensor y;
  unsigned root = miss == Miss::EpsilonOutside ? 2 : choices.below(5);
  if (root == 0 || root == 4) {
    Tensor r = text.unary("math.rsqrt", shifted);
    // Multiplied out: x * (r g) + (b - mean r g), and without g and b.
    if (root == 4 && layer && miss == Miss::None && choices.chance(40)) {
      Tensor scaled = r;
      if (style.scale)
        scaled = text.alongAxis(
            "arith.mulf",
            text.map({r}, x.shape, x.type,
                     [](Body &, ArrayRef<std::string> in) { return in[0]; }),
            text.weight({extent}, x.type), axis);
      Tensor moved = text.binary("arith.mulf", mean, scaled);
      y = text.binary("arith.subf", text.binary("arith.mulf", x, scaled), moved);
      if (style.bias)
        y = text.alongAxis("arith.addf", y, text.weight({extent}, x.type), axis);
      return text.cast(y, input.type);
    }
    y = text.binary("arith.mulf", z, r);
  } else if (root == 1) {
    Tensor r = text.unary("math.sqrt", shifted);
    y = text.binary("arith.mulf", z,
                    text.withScalar("arith.divf", r, 1, /*scalarFirst=*/true));
  } else if (root == 2) {
    Tensor r = text.unary("math.sqrt", shifted);
    if (miss == Miss::EpsilonOutside)
      r = text.withScalar("arith.addf", r, style.epsilon);
    y = text.binary("arith.divf", z, r);
  } else {
    y = text.binary("arith.mulf", z, text.withScalar("math.powf", shifted, -0.5));
  }
  if (narrowLate)
    return text.cast(affine(y), input.type);
  return affine(text.cast(y, input.type));
}

Tensor mlir::renorm::fuzz::norm(ModelText &text, const Tensor &x, int64_t axis,
                                const NormStyle &style) {
  return NormWriter(text, style, axis < 0 ? axis + x.rank() : axis).write(x);
}
