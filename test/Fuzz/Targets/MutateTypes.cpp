//===- MutateTypes.cpp - Another size or element type everywhere ----------===//

#include "MutateTypes.h"
#include "mlir/IR/AttrTypeSubElements.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinAttributes.h"

using namespace mlir;

/// More entries than this are no test of anything.
static constexpr int64_t kMostEntries = 1 << 16;

static APFloat convert(APFloat value, FloatType to) {
  bool lost;
  value.convert(to.getFloatSemantics(), APFloat::rmNearestTiesToEven, &lost);
  return value;
}

/// The entries of `attr` in another type, from the start again where they do
/// not suffice. A null attribute if that type can hold none.
static Attribute retyped(DenseElementsAttr attr, ShapedType type) {
  if (!type.hasStaticShape())
    return {};
  Type element = type.getElementType();
  auto format = dyn_cast<FloatType>(element);
  auto collect = [&](auto values) -> Attribute {
    using Number = typename decltype(values)::value_type;
    if (attr.isSplat() && type.getNumElements())
      return DenseElementsAttr::get(type, values[0]);
    if (type.getNumElements() > kMostEntries ||
        (values.empty() && type.getNumElements()))
      return {};
    SmallVector<Number> entries;
    for (int64_t i = 0; i < type.getNumElements(); ++i)
      entries.push_back(values[i % values.size()]);
    return DenseElementsAttr::get(type, entries);
  };
  if (format && isa<FloatType>(attr.getElementType())) {
    SmallVector<APFloat> values;
    if (attr.isSplat())
      values.push_back(convert(attr.getSplatValue<APFloat>(), format));
    else
      for (APFloat value : attr.getValues<APFloat>())
        values.push_back(convert(value, format));
    return collect(std::move(values));
  }
  if (isa<IntegerType>(element) && element == attr.getElementType()) {
    SmallVector<APInt> values;
    if (attr.isSplat())
      values.push_back(attr.getSplatValue<APInt>());
    else
      llvm::append_range(values, attr.getValues<APInt>());
    return collect(std::move(values));
  }
  return {};
}

static void replace(ModuleOp module, function_ref<Type(Type)> change) {
  AttrTypeReplacer replacer;
  replacer.addReplacement([&](Type type) -> std::optional<Type> {
    if (Type other = change(type); other != type)
      return other;
    return std::nullopt;
  });
  replacer.addReplacement(
      [&](DenseElementsAttr attr) -> std::optional<std::pair<Attribute, WalkResult>> {
        auto type = dyn_cast_or_null<ShapedType>(replacer.replace(attr.getType()));
        if (type && type != attr.getType())
          if (Attribute other = retyped(attr, type))
            return std::pair(other, WalkResult::skip());
        return std::pair<Attribute, WalkResult>(attr, WalkResult::skip());
      });
  replacer.addReplacement(
      [&](FloatAttr attr) -> std::optional<std::pair<Attribute, WalkResult>> {
        Attribute other = attr;
        if (auto type = dyn_cast<FloatType>(replacer.replace(attr.getType())))
          other = FloatAttr::get(type, convert(attr.getValue(), type));
        return std::pair(other, WalkResult::skip());
      });
  replacer.recursivelyReplaceElementsIn(module, /*replaceAttrs=*/true,
                                        /*replaceLocs=*/false,
                                        /*replaceTypes=*/true);
}

void mlir::renorm::fuzz::changeSize(ModuleOp module, int64_t from, int64_t to) {
  auto swapped = [&](ArrayRef<int64_t> sizes) {
    SmallVector<int64_t> result(sizes);
    std::replace(result.begin(), result.end(), from, to);
    return result;
  };
  replace(module, [&](Type type) -> Type {
    auto tensor = dyn_cast<RankedTensorType>(type);
    return tensor ? tensor.clone(swapped(tensor.getShape())) : type;
  });
  module.walk([&](Operation *op) {
    for (StringRef name : {"static_sizes", "static_output_shape"})
      if (auto sizes = op->getAttrOfType<DenseI64ArrayAttr>(name))
        op->setAttr(name, Builder(op).getDenseI64ArrayAttr(
                              swapped(sizes.asArrayRef())));
  });
}

void mlir::renorm::fuzz::changeElementType(ModuleOp module, FloatType from,
                                           FloatType to) {
  replace(module, [&](Type type) -> Type { return type == from ? to : type; });
}
