//===- HostTensor.cpp - A tensor in the host's memory ---------------------===//

#include "Renorm/Check/HostTensor.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"
#include <cstring>
#include <functional>
#include <numeric>

using namespace mlir;
using namespace mlir::renorm::check;

bool mlir::renorm::check::isHostElementType(Type type) {
  if (isa<Float16Type, BFloat16Type, Float32Type, Float64Type, IndexType>(type))
    return true;
  auto integer = dyn_cast<IntegerType>(type);
  return integer && (integer.getWidth() == 1 || integer.getWidth() == 8 ||
                     integer.getWidth() == 16 || integer.getWidth() == 32 ||
                     integer.getWidth() == 64);
}

int64_t mlir::renorm::check::getHostElementSize(Type type) {
  if (isa<IndexType>(type))
    return 8;
  return (type.getIntOrFloatBitWidth() + 7) / 8;
}

HostTensor::HostTensor(Type elementType, ArrayRef<int64_t> shape)
    : elementType(elementType), shape(shape) {
  bytes.resize(getNumElements() * getElementSize());
}

int64_t HostTensor::getNumElements() const {
  return std::accumulate(shape.begin(), shape.end(), int64_t(1),
                         std::multiplies<int64_t>());
}

int64_t HostTensor::getElementSize() const {
  return getHostElementSize(elementType);
}

bool HostTensor::isFloat() const { return isa<FloatType>(elementType); }

double HostTensor::getDouble(int64_t i) const {
  const char *element = data() + i * getElementSize();
  if (isa<Float64Type>(elementType)) {
    double value;
    std::memcpy(&value, element, sizeof(value));
    return value;
  }
  if (isa<Float32Type>(elementType)) {
    float value;
    std::memcpy(&value, element, sizeof(value));
    return value;
  }
  if (auto type = dyn_cast<FloatType>(elementType)) {
    uint16_t bits;
    std::memcpy(&bits, element, sizeof(bits));
    APFloat value(type.getFloatSemantics(), APInt(16, bits));
    bool losesInfo;
    value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                  &losesInfo);
    return value.convertToDouble();
  }
  return static_cast<double>(getInt(i));
}

void HostTensor::setDouble(int64_t i, double value) {
  char *element = data() + i * getElementSize();
  if (isa<Float64Type>(elementType)) {
    std::memcpy(element, &value, sizeof(value));
  } else if (isa<Float32Type>(elementType)) {
    float rounded = static_cast<float>(value);
    std::memcpy(element, &rounded, sizeof(rounded));
  } else if (auto type = dyn_cast<FloatType>(elementType)) {
    APFloat rounded(value);
    bool losesInfo;
    rounded.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                    &losesInfo);
    uint16_t bits =
        static_cast<uint16_t>(rounded.bitcastToAPInt().getZExtValue());
    std::memcpy(element, &bits, sizeof(bits));
  } else {
    setInt(i, static_cast<int64_t>(value));
  }
}

int64_t HostTensor::getInt(int64_t i) const {
  const char *element = data() + i * getElementSize();
  switch (getElementSize()) {
  case 1: {
    int8_t value;
    std::memcpy(&value, element, 1);
    return elementType.isInteger(1) ? (value & 1) : value;
  }
  case 2: {
    int16_t value;
    std::memcpy(&value, element, 2);
    return value;
  }
  case 4: {
    int32_t value;
    std::memcpy(&value, element, 4);
    return value;
  }
  default: {
    int64_t value;
    std::memcpy(&value, element, 8);
    return value;
  }
  }
}

// All hosts we run on are little-endian: the low bytes come first.
void HostTensor::setInt(int64_t i, int64_t value) {
  std::memcpy(data() + i * getElementSize(), &value, getElementSize());
}

HostTensor HostTensor::convertTo(Type type) const {
  if (type == elementType)
    return *this;
  HostTensor result(type, shape);
  for (int64_t i = 0, e = getNumElements(); i < e; ++i)
    if (isFloat() || isa<FloatType>(type))
      result.setDouble(i, getDouble(i));
    else
      result.setInt(i, getInt(i));
  return result;
}

std::string HostTensor::formatIndex(int64_t i) const {
  SmallVector<int64_t> index(shape.size());
  for (size_t dim = shape.size(); dim-- > 0;) {
    index[dim] = i % shape[dim];
    i /= shape[dim];
  }
  std::string text;
  llvm::raw_string_ostream os(text);
  os << '[';
  llvm::interleaveComma(index, os);
  os << ']';
  return text;
}

std::string HostTensor::formatType() const {
  std::string text;
  llvm::raw_string_ostream os(text);
  for (int64_t size : shape)
    os << size << 'x';
  os << elementType;
  return text;
}
