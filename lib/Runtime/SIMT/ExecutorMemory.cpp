//===- ExecutorMemory.cpp - Registers and memory of a launch --------------===//

#include "Executor.h"
#include "llvm/ADT/Twine.h"
#include <algorithm>
#include <cstring>

using namespace renorm::simt;
using llvm::Twine;

uint32_t Executor::readRegister(Register number) const {
  const Thread &t = *running;
  const Block &block = blocks[t.block];
  const RenormSIMTDim &b = geometry.block, &g = geometry.grid,
                      &c = geometry.cluster;
  auto pick = [](const RenormSIMTDim &d, uint32_t i) {
    return i == 0 ? d.x : i == 1 ? d.y : d.z;
  };
  switch (number) {
  case TidX: return t.index % b.x;
  case TidY: return t.index / b.x % b.y;
  case TidZ: return t.index / b.x / b.y;
  case NTidX: case NTidY: case NTidZ: return pick(b, number - NTidX);
  case CtaX: case CtaY: case CtaZ: return block.index[number - CtaX];
  case NCtaX: case NCtaY: case NCtaZ: return pick(g, number - NCtaX);
  case ClusterCtaX: case ClusterCtaY: case ClusterCtaZ:
    return block.index[number - ClusterCtaX] % pick(c, number - ClusterCtaX);
  case NClusterCtaX: case NClusterCtaY: case NClusterCtaZ:
    return pick(c, number - NClusterCtaX);
  case ClusterRank: return t.block;
  case ClusterSize: return blocksPerCluster;
  case ClusterX: case ClusterY: case ClusterZ:
    return block.index[number - ClusterX] / pick(c, number - ClusterX);
  case NClusterX: case NClusterY: case NClusterZ:
    return pick(g, number - NClusterX) / pick(c, number - NClusterX);
  case LaneId: return t.index % kWarp;
  case WarpSize: return kWarp;
  }
  llvm_unreachable("unknown register");
}

void *Executor::shared() { return blocks[running->block].shared.base; }

void *Executor::mapa(char *address, uint32_t rank, uint32_t site) {
  if (rank >= blocksPerCluster)
    fail(RenormSIMTOutOfBounds,
         where(*running) + " at '" + facts.sites[site] + "': rank " +
             std::to_string(rank) + " in a cluster of " +
             std::to_string(blocksPerCluster));
  return address + (int64_t(rank) - int64_t(running->block)) *
                       int64_t(sharedStride);
}

/// The region that holds the bytes and that the address may point into.
Region *Executor::find(char *address, uint64_t bytes, uint32_t flags) {
  auto holds = [&](Region &region) {
    return address >= region.base && bytes <= region.bytes &&
           uint64_t(address - region.base) <= region.bytes - bytes;
  };
  if (!(flags & (SharedSpace | ClusterSpace)))
    for (Region &region : global)
      if (holds(region))
        return &region;
  if (flags & SharedSpace) {
    Region &own = blocks[running->block].shared;
    return holds(own) ? &own : nullptr;
  }
  for (Block &block : blocks)
    if (holds(block.shared))
      return &block.shared;
  return nullptr;
}

Access Executor::accessOf(const Thread &thread) const {
  Access access;
  access.now.block = blocks[thread.block].number;
  access.now.thread = thread.index;
  access.now.interval = thread.interval;
  access.record = access.now;
  access.record.interval = thread.nextInterval;
  access.clusterBarriers = thread.clusterBarriers;
  access.cluster = &times;
  return access;
}

/// Shared memory of another block exists for certain only after one cluster
/// barrier and before the last.
void Executor::checkRemote(Region &region, uint32_t site) {
  if (region.block == blocks[running->block].number)
    return;
  if (running->clusterBarriers == 0)
    fail(RenormSIMTRace,
         where(*running) + " at '" + facts.sites[site] +
             "' accesses shared memory of block " +
             std::to_string(region.block - 1) +
             ", which may not have started: no cluster barrier before");
  for (Block &block : blocks)
    if (block.number == region.block)
      block.touchedAfter =
          std::max(block.touchedAfter, int64_t(running->clusterBarriers));
}

void Executor::access(char *address, uint64_t bytes, uint32_t alignment,
                      uint32_t flags, uint32_t site) {
  ++report.accesses;
  if (reinterpret_cast<uintptr_t>(address) % alignment)
    fail(RenormSIMTMisaligned,
         where(*running) + " at '" + facts.sites[site] +
             "': the address is not a multiple of " +
             std::to_string(alignment));
  bool isWrite = flags & Write;
  Region *region = find(address, bytes, flags);
  if (!region) {
    if (!options.checkBounds && !(flags & (SharedSpace | ClusterSpace)))
      return;
    std::string text = where(*running) + " at '" + facts.sites[site] + "': " +
                       std::to_string(bytes) + " bytes, starting ";
    // Say which buffer was probably meant: the nearest one.
    const Region *nearest = nullptr;
    int64_t distance = 0;
    auto consider = [&](const Region &r) {
      int64_t d = address < r.base ? address - r.base
                                   : address - r.base - int64_t(r.bytes);
      if (!nearest || std::abs(d) < std::abs(distance))
        nearest = &r, distance = d;
    };
    if (flags & (SharedSpace | ClusterSpace))
      consider(blocks[running->block].shared);
    else
      for (const Region &r : global)
        consider(r);
    if (nearest)
      text += std::to_string(std::abs(distance)) +
              (distance < 0 ? " bytes in front of '" : " bytes behind '") +
              nearest->name + "'";
    fail(RenormSIMTOutOfBounds, text);
  }
  if (isWrite && !region->writable)
    fail(RenormSIMTOutOfBounds, where(*running) + " at '" + facts.sites[site] +
                                    "' writes to '" + region->name +
                                    "', which is read only");
  if (region->block)
    checkRemote(*region, site);
  uint64_t offset = address - region->base;
  if (!region->cells || bytes == 0)
    return;
  if (region->block && !isWrite && !isWritten(*region, offset, bytes))
    fail(RenormSIMTUninitialized,
         where(*running) + " at '" + facts.sites[site] +
             "' reads shared memory that nobody has written, at byte " +
             std::to_string(offset));
  if (!options.checkRaces)
    return (void)(isWrite && region->block &&
                  logAccess(*region, offset, bytes, true, accessOf(*running),
                            isWrite));
  bool earlierWrite = false;
  if (const Actor *earlier = logAccess(*region, offset, bytes, isWrite,
                                       accessOf(*running), earlierWrite))
    fail(RenormSIMTRace, std::string(isWrite ? "write" : "read") + " by " +
                             where(*running) + " at '" + facts.sites[site] +
                             "' and " + (earlierWrite ? "write" : "read") +
                             " by " + where(*earlier) + " of '" +
                             region->name + "' near byte " +
                             std::to_string(offset) +
                             " with no barrier between them");
}
