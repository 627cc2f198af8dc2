//===- Constants.cpp - Which number a constant stands for -----------------===//

#include "Interpreter.h"
#include "Renorm/Check/HostTensor.h"
#include "Renorm/IR/ConstantEntries.h"
#include "Renorm/IR/Resources.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "llvm/Support/FormatVariadic.h"
#include <cmath>
#include <cstring>

using namespace mlir;
using namespace mlir::renorm::check;
using namespace mlir::renorm::check::exact;

Tensor::Tensor(ArrayRef<int64_t> shape) : shape(shape) {
  int64_t size = 1;
  for (int64_t extent : shape)
    size *= extent;
  data = std::make_shared<Row>(size);
}

Tensor Tensor::scalar(uint64_t value) {
  Tensor tensor((ArrayRef<int64_t>()));
  tensor.data->front() = value;
  return tensor;
}

Row &Tensor::mutableData() {
  if (data.use_count() > 1)
    data = std::make_shared<Row>(*data);
  return *data;
}

SmallVector<int64_t> exact::stridesOf(ArrayRef<int64_t> shape) {
  SmallVector<int64_t> strides(shape.size(), 1);
  for (size_t dim = shape.size(); dim-- > 1;)
    strides[dim - 1] = strides[dim] * shape[dim];
  return strides;
}

void Constants::addExtents(ModuleOp module) {
  auto add = [&](Type type) {
    auto shaped = dyn_cast<RankedTensorType>(type);
    if (!shaped)
      return;
    ArrayRef<int64_t> shape = shaped.getShape();
    for (size_t from = 0; from < shape.size(); ++from) {
      int64_t product = 1;
      for (size_t to = from; to < shape.size(); ++to) {
        if (ShapedType::isDynamic(shape[to]) || product > (1 << 24))
          break;
        product *= shape[to];
        extents.insert(product);
        extents.insert(product - 1);
      }
    }
  };
  module.walk([&](Operation *op) {
    for (Type type : op->getOperandTypes())
      add(type);
    for (Type type : op->getResultTypes())
      add(type);
  });
}

static double roundTo(double value, FloatType type) {
  if (type.isF64())
    return value;
  if (type.isF32())
    return static_cast<float>(value);
  APFloat rounded(value);
  bool lost;
  rounded.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                  &lost);
  return rounded.convertToDouble();
}

Element Constants::read(double value, FloatType type) {
  if (std::isfinite(value) && value != 0 && std::fabs(value) < 1) {
    auto n = static_cast<int64_t>(std::llround(1 / std::fabs(value)));
    // Powers of two are exact already.
    if (n > 2 && (n & (n - 1)) != 0 && extents.contains(n) &&
        roundTo(1.0 / n, type) == std::fabs(value)) {
      reciprocals.try_emplace(n, std::fabs(value));
      Element inverse = field::invert(field::fromInteger(n));
      return value < 0 ? field::negate(inverse) : inverse;
    }
  }
  return field::fromDouble(value);
}

SmallVector<std::string> Constants::describeReciprocals() const {
  SmallVector<std::string> texts;
  for (auto [n, value] : reciprocals)
    texts.push_back(llvm::formatv("1/{0} for {1:e6}", n, value).str());
  return texts;
}

/// An i1 of 1 bit has the sign-extended value -1.
static uint64_t toInteger(const APInt &value) {
  return value.getBitWidth() == 1 ? value.getZExtValue() : value.getSExtValue();
}

FailureOr<Tensor> Constants::getRounded(Attribute value, FloatType rounding,
                                        Location loc) {
  // `rounding` null: the constant as it stands.
  auto number = [&](double x, FloatType type, bool alone) {
    if (rounding) {
      x = roundTo(x, rounding);
      type = rounding;
    }
    return alone ? read(x, type) : field::fromDouble(x);
  };
  if (auto scalar = dyn_cast<FloatAttr>(value))
    return Tensor::scalar(number(toDouble(scalar.getValue()),
                                 cast<FloatType>(scalar.getType()), true));
  if (auto scalar = dyn_cast<IntegerAttr>(value))
    return Tensor::scalar(toInteger(scalar.getValue()));
  auto elements = dyn_cast<ElementsAttr>(value);
  if (!elements || !elements.getShapedType().hasStaticShape())
    return emitError(loc) << "exact mode cannot read this constant";
  ShapedType type = elements.getShapedType();
  Type element = type.getElementType();
  Tensor tensor(type.getShape());
  Row &data = *tensor.data;
  auto floatType = dyn_cast<FloatType>(element);
  if (auto dense = dyn_cast<DenseElementsAttr>(value)) {
    bool splat = dense.isSplat();
    if (floatType && splat) {
      std::fill(
          data.begin(), data.end(),
          number(toDouble(dense.getSplatValue<APFloat>()), floatType, true));
    } else if (floatType) {
      for (auto [out, x] : llvm::zip_equal(data, dense.getValues<APFloat>()))
        out = number(toDouble(x), floatType, data.size() == 1);
    } else if (element.isIntOrIndex()) {
      for (auto [out, x] : llvm::zip_equal(data, dense.getValues<APInt>()))
        out = toInteger(x);
    } else {
      return emitError(loc) << "exact mode cannot read this constant";
    }
    return tensor;
  }
  std::optional<ArrayRef<char>> bytes = storedBytes(value);
  if (!bytes || !isHostElementType(element))
    return emitError(loc) << "exact mode cannot read this constant";
  HostTensor host(element, type.getShape());
  if (host.getNumBytes() != bytes->size())
    return emitError(loc) << "exact mode cannot read packed constants";
  std::memcpy(host.data(), bytes->data(), bytes->size());
  // A weight that is the same throughout reads like a splat: it may be one in
  // the other module.
  bool splat = true;
  for (size_t i = 1; i < data.size() && splat; ++i)
    splat = std::memcmp(host.data(), host.data() + i * host.getElementSize(),
                        host.getElementSize()) == 0;
  for (size_t i = 0; i < data.size(); ++i)
    data[i] = floatType ? number(host.getDouble(i), floatType, splat)
                        : static_cast<uint64_t>(host.getInt(i));
  return tensor;
}

FailureOr<Tensor> Constants::get(Attribute value, Location loc) {
  if (auto found = cache.find(value); found != cache.end())
    return found->second;
  FailureOr<Tensor> tensor = getRounded(value, FloatType(), loc);
  if (succeeded(tensor))
    cache.try_emplace(value, *tensor);
  return tensor;
}
