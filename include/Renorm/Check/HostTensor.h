//===- HostTensor.h - A tensor in the host's memory -------------*- C++ -*-===//
//
// Shape, element type and bytes, row-major and dense; read from and written to
// NumPy's .npy format.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_CHECK_HOSTTENSOR_H
#define RENORM_CHECK_HOSTTENSOR_H

#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace mlir::renorm::check {

/// A dense row-major tensor. Elements are f16, bf16, f32, f64, index (64 bits)
/// or integers of 1, 8, 16, 32 or 64 bits; i1 takes one byte per element.
class HostTensor {
public:
  /// Zeros of `elementType` and `shape` (no dynamic sizes; `[]` is a scalar).
  HostTensor(Type elementType, ArrayRef<int64_t> shape);

  Type getElementType() const { return elementType; }
  ArrayRef<int64_t> getShape() const { return shape; }
  int64_t getNumElements() const;
  /// Bytes per element.
  int64_t getElementSize() const;
  char *data() { return bytes.data(); }
  const char *data() const { return bytes.data(); }
  size_t getNumBytes() const { return bytes.size(); }

  /// Whether the elements are floats.
  bool isFloat() const;
  /// Element `i` in row-major order; integers are converted, i1 is 0 or 1.
  double getDouble(int64_t i) const;
  /// Stores `value` rounded to the nearest of the element type (ties to even);
  /// integers must hold `value` exactly.
  void setDouble(int64_t i, double value);
  /// Integer element `i`, sign-extended (i1: 0 or 1).
  int64_t getInt(int64_t i) const;
  void setInt(int64_t i, int64_t value);

  /// The same values in another element type, rounded once.
  HostTensor convertTo(Type type) const;
  /// `[2, 0, 5]` for the flat index `i`.
  std::string formatIndex(int64_t i) const;
  /// `2x8xf32`
  std::string formatType() const;

private:
  Type elementType;
  SmallVector<int64_t> shape;
  std::vector<char> bytes;
};

/// Whether a HostTensor can hold elements of `type`.
bool isHostElementType(Type type);

/// Bytes of one element of `type` in memory, as compiled code lays it out.
int64_t getHostElementSize(Type type);

/// Reads `path` as a tensor of `elementType`. The file's own type must be that
/// one; files of f32 are also taken for f16 and bf16 (NumPy has no bf16) and
/// rounded. Returns an empty optional and sets `error` if the file is missing,
/// not an .npy, truncated, big-endian, or of another type.
std::optional<HostTensor> readNpy(StringRef path, Type elementType,
                                  std::string &error);

/// The same for the bytes of a file.
std::optional<HostTensor> parseNpy(StringRef file, Type elementType,
                                   std::string &error);

/// Writes `tensor` as .npy version 1; bf16 is widened to f32, exactly. The file
/// appears under its name only when it is complete. Returns false and sets
/// `error` otherwise.
bool writeNpy(StringRef path, const HostTensor &tensor, std::string &error);

} // namespace mlir::renorm::check

#endif // RENORM_CHECK_HOSTTENSOR_H
