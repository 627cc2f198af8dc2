//===- KernelPlan.cpp - How a row is spread over threads ------------------===//
//
// n = vectors of a row.
//
//   T <= 32 lanes   V = n/T <= 8 vectors each: no barrier, several rows in
//   of one warp     flight
//   T = k*32        of each of C blocks: all (C, T) with V = ceil(n/(T*C)) are
//   threads         priced, the cheapest one is taken
//   a loop          rows that fit into no cluster's registers, unknown lengths
//
// The price of a split is what it wastes of the memory's time, as a fraction:
//
//   bytes in flight  (target/have - 1)/4, where too few: half of the target is
//                    what Little's law asks for
//   occupancy        0.1 if a multiprocessor holds one block only: nobody loads
//                    while it reduces and stores
//   idle lanes       T*C*V/n - 1, and 0.04 for asking which lanes idle
//   overhead         0.1/V: index arithmetic, shuffles and barrier per thread
//   cluster          0.15 + 0.05*log2(C): the wait for the slowest block
//
// These weights are arithmetic, not measurements.
//
// A block has 128 threads when a row needs at most a warp, else one row.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Conversion/GPU/KernelPlan.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>
#include <numeric>

using namespace mlir::renorm;

static constexpr int64_t kWarp = 32;
/// Threads of a block of short rows: enough warps to fill every scheduler.
static constexpr int64_t kShortRowBlock = 128;
/// V up to which one warp takes a row.
static constexpr int64_t kWarpVectors = 8;
/// The same with two streams: ptxas spills some of 2 * 8 raw vectors.
static constexpr int64_t kWarpVectorsOfTwo = 6;
static constexpr int64_t kMaxThreads = 512;
/// Rows of one thread that a kernel is built for.
static constexpr int64_t kMaxRowsInFlight = 4;
static constexpr int64_t kRegistersPerSM = 65536;
/// Widened entries of one thread, in bytes: the sweeps keep them in registers
/// next to the raw ones. 64 registers fit into the 128 that a block of 512
/// threads leaves to each thread.
static constexpr int64_t kMaxWidenedBytes = 256;
/// 32-byte accesses pay where a warp's covers 1 KB of one row anyway.
static constexpr int64_t kWideRowBytes = 8192;
/// Entries of a row that is loaded entry by entry into registers.
static constexpr int64_t kMaxScalarEntries = 16;

static int64_t ceilDiv(int64_t a, int64_t b) { return (a + b - 1) / b; }

// Measured with ptxas on sm_80, sm_90 and sm_100 (docs/gpu-table.md): 40 to 48
// registers for 16 entries, 57 to 64 for 32, 85 to 128 for 64.
int64_t mlir::renorm::expectedRegisters(int64_t entries,
                                        int64_t statisticsBytes) {
  int64_t words = entries * statisticsBytes / 4;
  return std::min<int64_t>(llvm::alignTo(24 + words * 5 / 4, 8), 255);
}

namespace {
struct Split {
  int64_t threads = 0, vectors = 0, blocks = 1;
};

/// The row in accesses of one width.
struct Vectors {
  int64_t width = 1; ///< entries
  int64_t bytes = 0; ///< of the narrowest operand
  int64_t count = 0; ///< per row, cut ones included
  RowEnds ends = RowEnds::Exact;
};
} // namespace

/// The row in one warp or a part of it: the widest power of two that divides
/// it, or with idle lanes in the last vector. Few lanes with many vectors each
/// would make a load touch many half lines. Nothing (0) if the row is too long.
static Split splitInWarp(int64_t n, int64_t mostVectors) {
  for (int64_t t = kWarp; t >= 1; t /= 2)
    if (n % t == 0 && n / t <= std::min<int64_t>(t < 8 ? 4 : mostVectors,
                                                 mostVectors))
      return {t, n / t};
  int64_t t = 1;
  while (t < kWarp && t < n)
    t *= 2;
  if (ceilDiv(n, t) <= mostVectors)
    return {t, ceilDiv(n, t)};
  return {};
}

/// The price of a split over several warps; negative if it cannot be.
static double price(const Split &split, const Vectors &vectors,
                    const RowShape &row, const GPUTarget &target) {
  int64_t widened =
      split.vectors * vectors.width * row.statisticsBytes * row.kept;
  if (widened > kMaxWidenedBytes)
    return -1;
  int64_t registers =
      expectedRegisters(split.vectors * vectors.width * row.kept,
                        row.statisticsBytes);
  if (registers * split.threads > kRegistersPerSM)
    registers = kRegistersPerSM / split.threads; // ptxas can do with fewer
  int64_t resident = std::min(kRegistersPerSM / (registers * split.threads),
                              target.threadsPerSM / split.threads);
  double flight = static_cast<double>(resident * split.threads *
                                      split.vectors * vectors.bytes *
                                      row.streams);
  double cost = 0.1 / static_cast<double>(split.vectors);
  if (flight < target.bytesInFlight)
    cost += (target.bytesInFlight / flight - 1) / 4;
  if (resident < 2)
    cost += 0.1;
  int64_t lanes = split.threads * split.blocks * split.vectors;
  cost += static_cast<double>(lanes) / vectors.count - 1;
  if (lanes != vectors.count)
    cost += 0.04;
  if (split.blocks > 1)
    cost += 0.15 + 0.05 * llvm::Log2_64(split.blocks);
  return cost;
}

/// The row over several warps; nothing (0) if it is too long for registers.
static Split splitOverWarps(const Vectors &vectors, const RowShape &row,
                            const GPUTarget &target) {
  Split best;
  double least = 0;
  for (int64_t blocks = 1; blocks <= target.maxCluster; blocks *= 2)
    for (int64_t threads = 64; threads <= kMaxThreads; threads += kWarp) {
      Split split{threads, ceilDiv(vectors.count, threads * blocks), blocks};
      // A block without an entry would wait for nothing.
      if ((blocks - 1) * threads * split.vectors >= vectors.count)
        continue;
      double cost = price(split, vectors, row, target);
      if (cost >= 0 && (!best.threads || cost < least))
        best = split, least = cost;
    }
  return best;
}

static KernelPlan withThreads(KernelPlan plan, int64_t threads,
                              int64_t blocks = 1) {
  plan.threadsPerRow = threads;
  plan.blocksPerRow = blocks;
  plan.groupsPerBlock = threads <= kWarp ? kShortRowBlock / threads : 1;
  plan.reduction = blocks > 1          ? ReductionKind::Cluster
                   : threads == 1      ? ReductionKind::Thread
                   : threads <= kWarp ? ReductionKind::Warp
                                       : ReductionKind::Block;
  return plan;
}

/// How the row is cut into accesses.
static Vectors cutRow(const RowShape &row, const GPUTarget &target) {
  Vectors vectors;
  vectors.bytes = row.narrowestElementBytes;
  if (row.rowsAreInnermost || (!row.alignment && !row.packed)) {
    vectors.count = row.length.value_or(0);
    return vectors;
  }
  int64_t bytes = 16;
  if (target.vectorBytes == 32 && row.length &&
      *row.length * row.narrowestElementBytes >= kWideRowBytes &&
      (row.alignment == 32 || !row.alignment))
    bytes = 32;
  int64_t width = bytes / row.narrowestElementBytes;
  // Packed rows of a length that no vector divides start anywhere; short ones
  // are cheaper entry by entry, since a cut vector costs as many accesses.
  bool anywhere = !row.alignment;
  if (row.length && *row.length < (anywhere ? 16 * width : 2 * width) &&
      *row.length % width != 0) {
    vectors.count = *row.length;
    return vectors;
  }
  vectors.width = width;
  vectors.bytes = bytes;
  vectors.ends = anywhere ? RowEnds::Both : RowEnds::Tail;
  if (!row.length)
    return vectors;
  if (!anywhere && *row.length % width == 0)
    vectors.ends = RowEnds::Exact;
  int64_t worstStart =
      anywhere ? width - std::gcd(width, *row.length) : 0;
  vectors.count = ceilDiv(*row.length + worstStart, width);
  return vectors;
}

/// A loop over the row in memory.
static KernelPlan planLoop(const RowShape &row, const Vectors &vectors) {
  KernelPlan plan;
  if (row.rowsAreInnermost)
    return withThreads(plan, 1);
  plan.vectorWidth = vectors.width;
  plan.vectorBytes = vectors.bytes;
  plan.ends = vectors.ends;
  // An unknown length may be anything: four warps are not too many for a short
  // row nor too few for a long one.
  int64_t steps = row.length ? vectors.count : 2048;
  return withThreads(plan, steps <= 1024   ? kWarp
                           : steps <= 2048 ? 128
                                           : 256);
}

static KernelPlan planInRegisters(const Split &split, const Vectors &vectors) {
  KernelPlan plan = withThreads(KernelPlan(), split.threads, split.blocks);
  plan.storage = RowStorage::Registers;
  plan.vectorWidth = vectors.width;
  plan.vectorBytes = vectors.bytes;
  plan.vectorsPerThread = split.vectors;
  plan.ends = vectors.ends;
  return plan;
}

bool mlir::renorm::takesMeasuredSplit(const RowShape &row,
                                      const GPUTarget &target) {
  return row.length && !row.rowsAreInnermost && cutRow(row, target).width > 1;
}

std::optional<KernelPlan>
mlir::renorm::planMeasured(const RowShape &row, const GPUTarget &target,
                           const MeasuredSplit &split, std::string &why) {
  Vectors vectors = cutRow(row, target);
  auto text = [](int64_t n) { return std::to_string(n); };
  auto refuse = [&](std::string reason) -> std::optional<KernelPlan> {
    why = std::move(reason);
    return std::nullopt;
  };
  bool inWarp = split.threads <= kWarp;
  if (inWarp ? !llvm::isPowerOf2_64(split.threads)
             : split.threads % kWarp != 0 || split.threads > kMaxThreads)
    return refuse(text(split.threads) + " threads are neither a power of two "
                  "up to 32 nor a multiple of 32 up to " + text(kMaxThreads));
  if (!llvm::isPowerOf2_64(split.blocks) || split.blocks > target.maxCluster)
    return refuse(text(split.blocks) + " blocks are no cluster of " +
                  target.chip.str() + ", which has up to " +
                  text(target.maxCluster));
  if (inWarp && split.blocks > 1)
    return refuse("a cluster's blocks have more than one warp each");
  if (split.rowsInFlight > (inWarp ? kMaxRowsInFlight : 1))
    return refuse(text(split.rowsInFlight) +
                  " rows in flight are more than a thread takes: " +
                  (inWarp ? text(kMaxRowsInFlight) : "one beyond a warp"));
  int64_t sharers = split.threads * split.blocks;
  if (sharers * split.vectors < vectors.count ||
      sharers * (split.vectors - 1) >= vectors.count)
    return refuse("a row of " + text(vectors.count) + " vectors over " +
                  text(sharers) + " threads is " +
                  text(ceilDiv(vectors.count, sharers)) + " for each, not " +
                  text(split.vectors));
  if ((split.blocks - 1) * split.threads * split.vectors >= vectors.count)
    return refuse("the last block would have no entry");
  int64_t widened = split.vectors * split.rowsInFlight * vectors.width *
                    row.statisticsBytes * row.kept;
  if (widened > kMaxWidenedBytes)
    return refuse("a thread would keep " + text(widened) +
                  " bytes of widened entries; registers hold " +
                  text(kMaxWidenedBytes));
  KernelPlan plan = planInRegisters(
      {split.threads, split.vectors, split.blocks}, vectors);
  plan.rowsInFlight = split.rowsInFlight;
  return plan;
}

KernelPlan mlir::renorm::planKernel(const RowShape &row,
                                    const GPUTarget &target) {
  Vectors vectors = cutRow(row, target);
  if (!row.length)
    return planLoop(row, vectors);
  int64_t n = vectors.count;
  int64_t widened = vectors.width * row.statisticsBytes * row.kept;
  int64_t most = kMaxWidenedBytes / widened;
  if (vectors.width == 1)
    most = std::min(most, kMaxScalarEntries);
  Split split;
  if (row.rowsAreInnermost) {
    if (n <= most)
      split = {1, n};
  } else {
    if (vectors.width > 1)
      most = std::min(most, row.streams > 1 ? kWarpVectorsOfTwo : kWarpVectors);
    split = splitInWarp(n, most);
    if (!split.threads)
      split = splitOverWarps(vectors, row, target);
  }
  if (!split.threads)
    return planLoop(row, vectors);

  KernelPlan plan = planInRegisters(split, vectors);
  if (split.threads <= kWarp && split.blocks == 1 && !row.rowsAreInnermost) {
    // Three quarters of the threads that fit should ask for enough.
    int64_t perThread = target.bytesInFlight * 4 / (3 * target.threadsPerSM);
    int64_t perRow = split.vectors * vectors.bytes * row.streams;
    plan.rowsInFlight = std::clamp<int64_t>(
        (perThread + perRow / 2) / perRow, 1, 4 / std::min<int64_t>(
                                                 split.vectors, 4));
  }
  return plan;
}
