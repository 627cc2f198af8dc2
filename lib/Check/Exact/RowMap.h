//===- RowMap.h - One function on all entries of rows -----------*- C++ -*-===//

#ifndef RENORM_LIB_CHECK_EXACT_ROWMAP_H
#define RENORM_LIB_CHECK_EXACT_ROWMAP_H

#include "Interpreter.h"

namespace mlir::renorm::check::exact {

inline uint64_t at(const Row &row, size_t i) {
  return row.size() == 1 ? row[0] : row[i];
}

/// `result` becomes `function` of the entries of one, two or three rows; rows of
/// one are the same everywhere.
template <typename Function>
LogicalResult map(ArrayRef<const Row *> operands, Row &result,
                  Function &&function) {
  size_t size = 1;
  for (const Row *operand : operands)
    size = std::max(size, operand->size());
  result.resize(size);
  if constexpr (std::is_invocable_v<Function, uint64_t>) {
    for (size_t i = 0; i < size; ++i)
      result[i] = function((*operands[0])[i]);
  } else if constexpr (std::is_invocable_v<Function, uint64_t, uint64_t>) {
    for (size_t i = 0; i < size; ++i)
      result[i] = function(at(*operands[0], i), at(*operands[1], i));
  } else {
    for (size_t i = 0; i < size; ++i)
      result[i] = function(at(*operands[0], i), at(*operands[1], i),
                           at(*operands[2], i));
  }
  return success();
}

/// The bits of an integer of `type` as an unsigned number.
uint64_t zeroExtend(uint64_t value, Type type);

} // namespace mlir::renorm::check::exact

#endif // RENORM_LIB_CHECK_EXACT_ROWMAP_H
