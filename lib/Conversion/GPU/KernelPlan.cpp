//===- KernelPlan.cpp - How a row is spread over threads ------------------===//
//
// n = vectors of a row (row bytes / 16).
//
//   n <= 256        T <= 32 lanes of one warp, V = n/T <= 8: no barrier
//   longer          T = k*32 threads, V = n/T exactly, V from 4 up: first with
//                   T <= 256, then T <= 512, as long as the widened vectors of
//                   a thread take 128 bytes; then T <= 512 and 256 bytes
//   no such divisor V = ceil(n/T), the last vector is predicated
//   longer, scalar  a loop of T threads over the row in memory
//
// So 16-bit rows up to 32768 entries and f32 rows up to 32768 entries are read
// once.
//
// A block has 128 threads when a row needs at most a warp, else one row.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Conversion/GPU/KernelPlan.h"
#include <algorithm>

using namespace mlir::renorm;

static constexpr int64_t kVectorBytes = 16;
static constexpr int64_t kWarp = 32;
/// Threads of a block of short rows: enough warps to fill every scheduler.
static constexpr int64_t kShortRowBlock = 128;
/// V up to which one warp takes a row.
static constexpr int64_t kWarpVectors = 8;
/// 64 bytes in flight per thread.
static constexpr int64_t kVectorsInFlight = 4;
/// Widened vectors of one thread, in bytes: the sweeps keep them in registers
/// next to the raw ones. 64 registers fit into the 128 that a block of 512
/// threads leaves to each thread; half of that leaves room for a second block.
static constexpr int64_t kMaxWidenedBytes = 256;
static constexpr int64_t kComfortableWidenedBytes = 128;
static constexpr int64_t kMaxThreads = 512;

namespace {
struct Split {
  int64_t threads = 0, vectors = 0;
};
} // namespace

static int64_t ceilDiv(int64_t a, int64_t b) { return (a + b - 1) / b; }

/// The row in one warp or a part of it: the widest power of two that divides
/// it, or with a predicated tail. Few lanes with many vectors each would make
/// a load touch many half lines. Nothing (0) if the row is too long.
static Split splitInWarp(int64_t n) {
  for (int64_t t = kWarp; t >= 1; t /= 2)
    if (n % t == 0 && n / t <= (t < 8 ? 4 : kWarpVectors))
      return {t, n / t};
  int64_t t = 1;
  while (t < kWarp && t < n)
    t *= 2;
  if (ceilDiv(n, t) <= kWarpVectors)
    return {t, ceilDiv(n, t)};
  return {};
}

/// The row over several warps of one block; nothing (0) if it is too long.
static Split splitInBlock(int64_t n, int64_t comfortable, int64_t most) {
  auto exact = [&](int64_t maxThreads, int64_t maxVectors) -> Split {
    for (int64_t v = 4; v <= maxVectors; ++v)
      if (n % (v * kWarp) == 0 && n / v <= maxThreads)
        return {n / v, v};
    return {};
  };
  for (auto [threads, vectors] :
       {std::pair(kMaxThreads / 2, comfortable),
        std::pair(kMaxThreads, comfortable), std::pair(kMaxThreads, most)})
    if (Split split = exact(threads, vectors); split.threads)
      return split;
  int64_t t = std::min(ceilDiv(ceilDiv(n, 4), kWarp) * kWarp, kMaxThreads);
  if (ceilDiv(n, t) <= most)
    return {t, ceilDiv(n, t)};
  return {};
}

static KernelPlan withThreads(KernelPlan plan, int64_t threads) {
  plan.threadsPerRow = threads;
  plan.groupsPerBlock = threads <= kWarp ? kShortRowBlock / threads : 1;
  plan.reduction = threads == 1       ? ReductionKind::Thread
                   : threads <= kWarp ? ReductionKind::Warp
                                      : ReductionKind::Block;
  return plan;
}

/// A loop over the row in memory.
static KernelPlan planLoop(const RowShape &row) {
  KernelPlan plan;
  if (row.rowsAreInnermost)
    return withThreads(plan, 1);
  int64_t width = kVectorBytes / row.narrowestElementBytes;
  if (row.vectorizable && row.length && *row.length % width == 0)
    plan.vectorWidth = width;
  // A row known to be short needs no more than a warp; an unknown one may be.
  int64_t steps = row.length ? *row.length / plan.vectorWidth : 1024;
  return withThreads(plan, steps <= 1024 ? kWarp : steps <= 8192 ? 256 : 512);
}

KernelPlan mlir::renorm::planKernel(const RowShape &row) {
  int64_t width = kVectorBytes / row.narrowestElementBytes;
  if (!row.vectorizable || !row.length || *row.length % width != 0)
    return planLoop(row);
  int64_t n = *row.length / width;
  int64_t widened = width * row.statisticsBytes;
  Split split = splitInWarp(n);
  if (!split.threads || split.vectors > kMaxWidenedBytes / widened)
    split = splitInBlock(n, kComfortableWidenedBytes / widened,
                         kMaxWidenedBytes / widened);
  if (!split.threads)
    return planLoop(row);

  KernelPlan plan = withThreads(KernelPlan(), split.threads);
  plan.storage = RowStorage::Registers;
  plan.vectorWidth = width;
  plan.vectorsPerThread = split.vectors;
  plan.tailPredicated = split.threads * split.vectors != n;
  if (plan.reduction != ReductionKind::Block)
    plan.rowsInFlight = std::max<int64_t>(1, kVectorsInFlight / split.vectors);
  return plan;
}
