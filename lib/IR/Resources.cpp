//===- Resources.cpp - Checks of the data behind constants ----------------===//

#include "Renorm/IR/Resources.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::renorm;

/// Bits of one element; index is 64 bits wide in a resource.
static std::optional<uint64_t> elementBits(Type type) {
  if (type.isIntOrFloat())
    return type.getIntOrFloatBitWidth();
  if (type.isIndex())
    return IndexType::kInternalStorageBitWidth;
  auto complex = dyn_cast<ComplexType>(type);
  if (!complex)
    return std::nullopt;
  std::optional<uint64_t> part = elementBits(complex.getElementType());
  if (!part)
    return std::nullopt;
  return 2 * llvm::alignTo(*part, 8);
}

std::optional<uint64_t> mlir::renorm::resourceSizeInBytes(ShapedType type) {
  std::optional<uint64_t> bits = elementBits(type.getElementType());
  if (!bits)
    return std::nullopt;
  return static_cast<uint64_t>(type.getNumElements()) *
         llvm::divideCeil(*bits, 8);
}

std::optional<ArrayRef<char>> mlir::renorm::storedBytes(Attribute constant) {
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(constant)) {
    AsmResourceBlob *blob = resource.getRawHandle().getBlob();
    if (!blob)
      return std::nullopt;
    return blob->getData();
  }
  auto dense = dyn_cast<DenseElementsAttr>(constant);
  if (!dense || dense.isSplat())
    return std::nullopt;
  return dense.getRawData();
}

static LogicalResult verifyResource(Operation *holder,
                                    DenseResourceElementsAttr attr) {
  DenseResourceElementsHandle handle = attr.getRawHandle();
  AsmResourceBlob *blob = handle.getBlob();
  if (!blob)
    return emitError(holder->getLoc())
           << "resource '" << handle.getKey() << "' is missing";
  ShapedType type = attr.getType();
  std::optional<uint64_t> needed = resourceSizeInBytes(type);
  uint64_t held = blob->getData().size();
  if (!needed || held == *needed)
    return success();
  // Quantised weights often come packed. i1 does not: its readers take a bool
  // of one byte for each element.
  uint64_t bits = *elementBits(type.getElementType());
  uint64_t count = type.getNumElements();
  if (bits > 1 && bits < 8 && held == llvm::divideCeil(count * bits, 8))
    return success();
  return emitError(holder->getLoc())
         << "resource '" << handle.getKey() << "' holds " << held << " bytes, "
         << type << " needs " << *needed;
}

LogicalResult mlir::renorm::verifyResources(Operation *root) {
  bool valid = true;
  auto check = [&](Operation *op, Attribute attr) {
    if (auto resource = dyn_cast_or_null<DenseResourceElementsAttr>(attr))
      valid &= succeeded(verifyResource(op, resource));
  };
  auto checkAll = [&](Operation *op, DictionaryAttr attrs) {
    for (NamedAttribute attr : attrs)
      check(op, attr.getValue());
  };
  root->walk([&](Operation *op) {
    checkAll(op, op->getDiscardableAttrDictionary());
    if (!op->isRegistered()) {
      if (auto attrs =
              dyn_cast_or_null<DictionaryAttr>(op->getPropertiesAsAttribute()))
        checkAll(op, attrs);
      return;
    }
    // Asked by name: the dictionary of all attributes of a registered op would
    // have to be built for each op just to be thrown away.
    for (StringRef name : {"value", "values", "initial_value"})
      if (std::optional<Attribute> attr = op->getInherentAttr(name))
        check(op, *attr);
  });
  return success(valid);
}
