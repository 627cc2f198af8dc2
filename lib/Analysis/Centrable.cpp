//===- Centrable.cpp - What a center may be put on ------------------------===//

#include "Renorm/Analysis/StreamGraph.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Matchers.h"
#include <cstring>

using namespace mlir;
using namespace mlir::renorm;

/// Whether some entry of a constant is above half of what its type holds, or
/// no number: |w - mean| is at most twice the largest |w|.
static bool constantMayOverflow(Attribute constant, FloatType element) {
  if (auto splat = dyn_cast<SplatElementsAttr>(constant))
    return !splat.getSplatValue<APFloat>().isFinite();
  ArrayRef<char> data;
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(constant)) {
    AsmResourceBlob *blob = resource.getRawHandle().getBlob();
    if (!blob)
      return true;
    data = blob->getData();
  } else if (auto dense = dyn_cast<DenseElementsAttr>(constant)) {
    data = dense.getRawData();
  } else {
    return true;
  }
  // The exponent decides; it ends where the sign begins.
  const llvm::fltSemantics &format = element.getFloatSemantics();
  unsigned bytes = element.getWidth() / 8;
  unsigned mantissa = llvm::APFloat::semanticsPrecision(format) - 1;
  uint64_t exponents = (uint64_t(1) << (element.getWidth() - 1 - mantissa)) - 1;
  uint64_t largest = 0;
  for (size_t at = 0; at + bytes <= data.size(); at += bytes) {
    uint64_t bits = 0;
    std::memcpy(&bits, data.data() + at, bytes);
    largest = std::max(largest, (bits >> mantissa) & exponents);
  }
  return largest + 1 >= exponents; // 2^max, infinity or NaN
}

/// The type takes part in renorm.center and survives createEmptyLike.
std::string mlir::renorm::whyNotCentrable(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  if (!type || type.getEncoding())
    return "its type is not a plain tensor";
  Type element = type.getElementType();
  if (!element.isF16() && !element.isBF16() && !element.isF32() &&
      !element.isF64())
    return "its element type cannot be centred";
  Attribute constant;
  if (matchPattern(value, m_Constant(&constant)))
    if (constantMayOverflow(constant, cast<FloatType>(element)))
      return "it holds entries so large that centring could overflow, or data "
             "that cannot be read";
  return {};
}
