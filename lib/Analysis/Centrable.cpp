//===- Centrable.cpp - What a center may be put on ------------------------===//

#include "Renorm/Analysis/ScaledConstant.h"
#include "Renorm/Analysis/StreamGraph.h"
#include "Renorm/Analysis/TableNorms.h"
#include "Renorm/IR/NumberFormats.h"
#include "Renorm/IR/Resources.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::renorm;

/// Whether some entry of a constant is above half of what its type holds, or
/// no number: |w - mean| is at most twice the largest |w|.
static bool constantMayOverflow(Attribute constant, FloatType element) {
  if (auto splat = dyn_cast<SplatElementsAttr>(constant))
    return !splat.getSplatValue<APFloat>().isFinite();
  std::optional<ArrayRef<char>> data = storedBytes(constant);
  if (!data)
    return true;
  // The exponent decides; it ends where the sign begins.
  const llvm::fltSemantics &format = element.getFloatSemantics();
  unsigned bytes = element.getWidth() / 8;
  unsigned mantissa = llvm::APFloat::semanticsPrecision(format) - 1;
  uint64_t exponents = (uint64_t(1) << (element.getWidth() - 1 - mantissa)) - 1;
  uint64_t mask = exponents << mantissa;
  uint64_t largest = largestMasked(*data, bytes, mask);
  return (largest >> mantissa) + 1 >= exponents; // 2^max, infinity or NaN
}

/// The type takes part in renorm.center and survives createEmptyLike.
std::string mlir::renorm::whyNotCentrable(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  if (!type || type.getEncoding())
    return "its type is not a plain tensor";
  Type element = type.getElementType();
  if (!hasFormat(element))
    return "its element type cannot be centred";
  Attribute constant;
  if (matchPattern(value, m_Constant(&constant)))
    if (constantMayOverflow(constant, cast<FloatType>(element)))
      return "it holds entries so large that centring could overflow, or data "
             "that cannot be read";
  if (isTableNorm(value.getDefiningOp())) {
    const llvm::fltSemantics &format =
        cast<FloatType>(element).getFloatSemantics();
    double bound = boundOfTableNorm(value.getDefiningOp<NormOpInterface>());
    if (!(bound <= std::ldexp(1.0, APFloat::semanticsMaxExponent(format) - 1)))
      return "its normalised rows could overflow when they are centred";
  }
  if (std::optional<ScaledConstant> scaled = matchScaledConstant(value))
    return whyNotScalable(*scaled);
  return {};
}

bool mlir::renorm::isWeight(AxisValue node) {
  if (matchPattern(node.value, m_Constant()))
    return true;
  if (node.group || node.part)
    return false;
  if (Operation *op = node.value.getDefiningOp(); isTableNorm(op)) {
    // Plain LayerNorm has no mean: there is nothing to centre.
    auto norm = cast<NormOpInterface>(op);
    return norm.getNormKind() != NormKind::LayerNorm || norm.getScale() ||
           norm.getBias() || norm.getAxes().front() != node.axis;
  }
  std::optional<ScaledConstant> scaled = matchScaledConstant(node.value);
  return scaled && llvm::is_contained(scaled->axes, node.axis);
}
