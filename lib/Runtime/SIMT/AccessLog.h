//===- AccessLog.h - Who touched which bytes, and when ----------*- C++ -*-===//
//
// Time is counted in barrier intervals. In a block, accesses in different
// intervals are ordered by the barrier between them. Blocks of one cluster are
// ordered by cluster barriers only, other blocks not at all.
//
// For every two bytes the log keeps the last write and the last read. A read
// by several threads of one interval becomes a read by "any thread", one by
// unordered blocks a read by "any block", which no write may follow.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_RUNTIME_SIMT_ACCESSLOG_H
#define RENORM_LIB_RUNTIME_SIMT_ACCESSLOG_H

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

namespace renorm::simt {

/// A thread at a time.
struct Actor {
  uint32_t block = 0;    ///< number of the block in the grid, from 1; 0: nobody
  uint16_t thread = 0;   ///< in its block
  uint16_t interval = 0; ///< of the thread's accesses
};
inline constexpr uint32_t kAnyBlock = ~0u;
inline constexpr uint16_t kAnyThread = 0xffff;

struct Cell {
  Actor write, read;
};
inline constexpr uint64_t kCellBytes = 2;

/// A piece of memory with its log.
struct Region {
  char *base = nullptr;
  uint64_t bytes = 0;
  bool writable = true;
  /// Shared memory of this block (number in the grid, from 1); 0: global.
  uint32_t block = 0;
  std::string name;
  /// Null if accesses are not logged. Zero pages until they are used.
  std::unique_ptr<Cell, decltype(&std::free)> cells{nullptr, &std::free};

  void startLog() {
    cells.reset(static_cast<Cell *>(
        std::calloc(bytes / kCellBytes + 2, sizeof(Cell))));
  }
};

/// When the cluster barriers of a block were.
struct BlockTimes {
  uint32_t block = 0;
  /// Interval that begins with the block's arrival at its i-th cluster barrier.
  std::vector<uint16_t> clusterStarts;
};

/// One access as the log sees it.
struct Access {
  Actor now;    ///< the interval from which on earlier accesses are concurrent
  Actor record; ///< the interval that is written down
  uint32_t clusterBarriers = 0; ///< the thread has passed
  const std::vector<BlockTimes> *cluster = nullptr; ///< blocks running with it
};

/// Logs an access to `bytes` at `offset`. Returns null, or the earlier access
/// it races with; `earlierWrite` says which kind that one was.
const Actor *logAccess(Region &region, uint64_t offset, uint64_t bytes,
                       bool isWrite, const Access &access, bool &earlierWrite);

/// Whether somebody has written all of `bytes` at `offset`.
bool isWritten(const Region &region, uint64_t offset, uint64_t bytes);

} // namespace renorm::simt

#endif // RENORM_LIB_RUNTIME_SIMT_ACCESSLOG_H
