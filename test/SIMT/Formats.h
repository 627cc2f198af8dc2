//===- Formats.h - Numbers in memory as doubles -----------------*- C++ -*-===//

#ifndef RENORM_TEST_SIMT_FORMATS_H
#define RENORM_TEST_SIMT_FORMATS_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// The types of a case, such as "bf16_f16": that of rows, of their statistics, and
/// of scales and biases, which is that of the statistics if no second one is named.
inline std::string rowType(const std::string &types) {
  return types.substr(0, types.find('_'));
}
inline std::string statisticsType(const std::string &types) {
  return rowType(types) == "f64" ? "f64" : "f32";
}
inline std::string affineType(const std::string &types) {
  size_t at = types.find('_');
  return at == std::string::npos ? statisticsType(types) : types.substr(at + 1);
}

/// Numbers of one IEEE-like format, aligned for any access of a kernel.
class Numbers {
public:
  Numbers(const std::string &type, size_t count);

  void set(size_t i, double value); ///< rounds to nearest even
  double get(size_t i) const;
  void *data() { return start; }
  size_t count() const { return size; }
  size_t bytes() const { return size * elementBytes; }
  /// The distance of neighbouring numbers at `value`.
  double ulp(double value) const;

private:
  size_t size, elementBytes;
  int significand, leastExponent; ///< bits with the hidden one; of normals
  bool isBFloat;
  std::vector<char> memory;
  char *start;
};

#endif // RENORM_TEST_SIMT_FORMATS_H
