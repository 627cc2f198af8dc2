//===- ConstantEntries.cpp - Float constants read and made ----------------===//

#include "Renorm/IR/ConstantEntries.h"
#include "Renorm/IR/NumberFormats.h"
#include "Renorm/IR/Resources.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Matchers.h"

namespace mlir::renorm {

double toDouble(APFloat value) {
  bool lost;
  value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven, &lost);
  return value.convertToDouble();
}

bool hasReadableEntries(ElementsAttr constant) {
  if (!hasFormat(constant.getElementType()))
    return false;
  if (isa<SplatElementsAttr>(constant))
    return true;
  std::optional<ArrayRef<char>> bytes = storedBytes(constant);
  return bytes && bytes->size() == resourceSizeInBytes(constant.getShapedType());
}

ElementsAttr readableConstant(Value value) {
  ElementsAttr constant;
  if (value && matchPattern(value, m_Constant(&constant)) &&
      hasReadableEntries(constant))
    return constant;
  return {};
}

std::vector<double> readEntries(ElementsAttr constant, int64_t offset,
                                int64_t stride, int64_t count) {
  if (auto splat = dyn_cast<SplatElementsAttr>(constant))
    return std::vector<double>(count, toDouble(splat.getSplatValue<APFloat>()));
  std::vector<double> entries(count);
  const char *data = storedBytes(constant)->data();
  withFormat(constant.getElementType(), [&](auto format) {
    using Entry = decltype(format);
    const auto *stored = reinterpret_cast<const Entry *>(data);
    for (int64_t i = 0; i < count; ++i)
      entries[i] = stored[offset + i * stride].get();
  });
  return entries;
}

std::vector<double> readEntries(ElementsAttr constant) {
  return readEntries(constant, /*offset=*/0, /*stride=*/1,
                     constant.getNumElements());
}

AsmResourceBlob storeEntries(ArrayRef<double> entries, Type element) {
  AsmResourceBlob blob = HeapAsmResourceBlob::allocate(
      entries.size() * element.getIntOrFloatBitWidth() / 8, /*align=*/64);
  char *to = const_cast<char *>(blob.getData().data());
  withFormat(element, [&](auto format) {
    auto *stored = reinterpret_cast<decltype(format) *>(to);
    for (auto [i, entry] : llvm::enumerate(entries))
      stored[i].set(entry);
  });
  return blob;
}

ElementsAttr makeConstantLike(ElementsAttr like, StringRef suffix,
                              AsmResourceBlob data) {
  ShapedType type = like.getShapedType();
  auto resource = dyn_cast<DenseResourceElementsAttr>(like);
  if (!resource)
    return DenseElementsAttr::getFromRawBuffer(type, data.getData());
  std::string key = (resource.getRawHandle().getKey() + suffix).str();
  return DenseResourceElementsAttr::get(type, key, std::move(data));
}

std::optional<double> uniformConstant(Value value) {
  while (Operation *def = value.getDefiningOp()) {
    if (!isa<arith::ExtFOp, arith::TruncFOp>(def))
      break;
    value = def->getOperand(0);
  }
  FloatAttr scalar;
  if (matchPattern(value, m_Constant(&scalar)))
    return scalar.getValueAsDouble();
  DenseFPElementsAttr dense;
  if (matchPattern(value, m_Constant(&dense)) && dense.isSplat())
    return dense.getSplatValue<FloatAttr>().getValueAsDouble();
  return std::nullopt;
}

} // namespace mlir::renorm
