//===- AccessLog.cpp - Who touched which bytes, and when ------------------===//

#include "AccessLog.h"

using namespace renorm::simt;

/// Whether a barrier stands between `earlier` and the access.
static bool isOrdered(const Actor &earlier, const Access &access) {
  if (earlier.block == access.now.block)
    return earlier.interval < access.now.interval;
  if (earlier.block == kAnyBlock)
    return false;
  if (!access.clusterBarriers)
    return false;
  for (const BlockTimes &times : *access.cluster)
    if (times.block == earlier.block)
      return times.clusterStarts.size() >= access.clusterBarriers &&
             earlier.interval <
                 times.clusterStarts[access.clusterBarriers - 1];
  return false;
}

static bool isSame(const Actor &a, const Actor &b) {
  return a.block == b.block && a.thread == b.thread;
}

static bool conflicts(const Actor &earlier, const Access &access) {
  return earlier.block && !isSame(earlier, access.now) &&
         !isOrdered(earlier, access);
}

static void noteRead(Actor &read, const Access &access) {
  const Actor &me = access.record;
  if (read.block == kAnyBlock)
    return;
  if (!read.block || isSame(read, me)) {
    read = me;
    return;
  }
  if (read.block != me.block) {
    if (isOrdered(read, access))
      read = me;
    else
      read.block = kAnyBlock;
    return;
  }
  if (read.interval < me.interval)
    read = me;
  else
    read.thread = kAnyThread;
}

const Actor *renorm::simt::logAccess(Region &region, uint64_t offset,
                                     uint64_t bytes, bool isWrite,
                                     const Access &access,
                                     bool &earlierWrite) {
  Cell *cell = region.cells.get() + offset / kCellBytes;
  Cell *end = region.cells.get() + (offset + bytes - 1) / kCellBytes + 1;
  for (; cell != end; ++cell) {
    if (conflicts(cell->write, access)) {
      earlierWrite = true;
      return &cell->write;
    }
    if (!isWrite) {
      noteRead(cell->read, access);
      continue;
    }
    if (conflicts(cell->read, access)) {
      earlierWrite = false;
      return &cell->read;
    }
    cell->write = access.record;
  }
  return nullptr;
}

bool renorm::simt::isWritten(const Region &region, uint64_t offset,
                             uint64_t bytes) {
  for (uint64_t i = offset / kCellBytes; i <= (offset + bytes - 1) / kCellBytes;
       ++i)
    if (!region.cells.get()[i].write.block)
      return false;
  return true;
}
