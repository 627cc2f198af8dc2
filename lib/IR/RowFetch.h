//===- RowFetch.h - Rows of weights on their way ----------------*- C++ -*-===//

#ifndef RENORM_LIB_IR_ROWFETCH_H
#define RENORM_LIB_IR_ROWFETCH_H

#include <algorithm>
#include <cstdint>

namespace mlir::renorm {

/// Rows are read in order: what lies two rows behind `from`, or less if they are
/// long, is fetched while this one is computed.
[[gnu::always_inline]] inline void fetchNext(const char *from,
                                             int64_t rowBytes) {
  __builtin_prefetch(from + std::min<int64_t>(2 * rowBytes, 4096));
}

} // namespace mlir::renorm

#endif // RENORM_LIB_IR_ROWFETCH_H
