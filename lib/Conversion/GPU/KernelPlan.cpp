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

#include "PlanLimits.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>
#include <numeric>

using namespace mlir::renorm;

/// Lanes that a row of several accesses has at least.
static constexpr int64_t kFewestLanes = 8;
/// Bytes of one row that the lanes of one access should cover together.
static constexpr int64_t kWholeLines = 256;
static constexpr int64_t kMaxBlocksPerSM = 32;
/// Raw entries that a thread keeps, in registers of 32 bits: they fit into the
/// 128 that a block of 512 threads leaves to each thread.
static constexpr int64_t kMaxKeptWords = 64;
/// The same of a row in one warp: ptxas, with no barrier to stop at, would spill
/// more.
static constexpr int64_t kMaxWarpWords = 48;
/// Entries that are widened one by one, without words: they stay widened.
static constexpr int64_t kMaxScalarEntries = 16;
/// U of the rows of a warp.
static constexpr int64_t kMaxRowsInFlight = 8;
/// 32-byte accesses pay where a warp's covers 1 KB of one row anyway.
static constexpr int64_t kWideRowBytes = 8192;

namespace {
struct Split {
  int64_t threads = 0, vectors = 0, blocks = 1, rows = 1;
};

/// The row in accesses of one width.
struct Vectors {
  int64_t width = 1; ///< entries
  int64_t bytes = 0; ///< of the narrowest operand
  int64_t count = 0; ///< per row, cut ones included
  RowEnds ends = RowEnds::Exact;
};
} // namespace

/// Words of raw entries in `vectors` accesses of one thread.
static int64_t keptWords(int64_t vectors, const Vectors &cut,
                         const RowShape &row) {
  if (cut.width == 1)
    return vectors * row.statisticsBytes / 4 * row.kept;
  return vectors * cut.width * row.keptElementBytes / 4 * row.kept;
}

/// Registers of a thread, as ptxas gives them on sm_80, sm_90 and sm_100
/// (docs/gpu-table.md). Besides the raw entries there are addresses, sums, the
/// entries that are widened just now and their scale and bias, more of them for
/// a 32-byte access; the second row of an output norm; the statistics of each
/// further row in flight.
static int64_t expectedRegisters(const Split &split, const Vectors &cut,
                                 const RowShape &row) {
  int64_t words = keptWords(split.vectors * split.rows, cut, row);
  int64_t registers = words + (cut.bytes > 16 ? 40 : 32) +
                      (row.kept > 1 ? 16 : 0) + 8 * (split.rows - 1);
  // Where no barrier of the block stands between the sweeps, ptxas widens much
  // of a long row at once.
  bool barrier = split.threads > kWarp && split.blocks == 1;
  if (!barrier && row.keptElementBytes < row.statisticsBytes && words > 40)
    registers += 40;
  return std::min<int64_t>(llvm::alignTo(registers, 8), 255);
}

namespace {
/// What a multiprocessor holds of a kernel.
struct Residency {
  int64_t blocks = 0;
  int64_t bytesInFlight = 0;
};
} // namespace

static Residency residency(const Split &split, const Vectors &cut,
                           const RowShape &row, const GPUTarget &target) {
  int64_t threads = split.threads <= kWarp ? kShortRowBlock : split.threads;
  int64_t registers = expectedRegisters(split, cut, row) * threads;
  Residency result;
  result.blocks = std::min({kRegistersPerSM / registers,
                            target.threadsPerSM / threads, kMaxBlocksPerSM});
  result.bytesInFlight = result.blocks * threads * split.vectors * split.rows *
                         cut.bytes * row.streams;
  return result;
}

/// The price of a split; negative if it cannot be.
static double price(const Split &split, const Vectors &vectors,
                    const RowShape &row, const GPUTarget &target) {
  int64_t words = keptWords(split.vectors * split.rows, vectors, row);
  bool inWarp = split.threads <= kWarp;
  if (words > (inWarp ? kMaxWarpWords : kMaxKeptWords))
    return -1;
  // Several rows that make new ones spill, too.
  if (split.rows > 1 && row.kept > 1)
    return -1;
  Residency resident = residency(split, vectors, row, target);
  if (!resident.blocks)
    return -1;
  double flight = static_cast<double>(resident.bytesInFlight);
  double cost = 0.1 / static_cast<double>(split.vectors * split.rows) +
                0.04 * static_cast<double>(split.rows - 1);
  if (flight < target.bytesInFlight)
    cost += (target.bytesInFlight / flight - 1) / 4;
  if (resident.blocks < 2)
    cost += 0.3;
  int64_t lanes = split.threads * split.blocks * split.vectors;
  cost += static_cast<double>(lanes) / vectors.count - 1;
  if (lanes != vectors.count)
    cost += 0.04;
  if (!inWarp)
    cost += 0.05;
  else if (split.threads * vectors.bytes < kWholeLines)
    cost += 0.05;
  if (split.blocks > 1)
    cost += 0.1 + 0.05 * llvm::Log2_64(split.blocks);
  return cost;
}

/// The cheapest split; nothing (0) if the row is too long for registers.
static Split cheapestSplit(const Vectors &vectors, const RowShape &row,
                           const GPUTarget &target) {
  Split best;
  double least = 0;
  auto consider = [&](const Split &split) {
    double cost = price(split, vectors, row, target);
    if (cost >= 0 && (!best.threads || cost < least))
      best = split, least = cost;
  };
  // Short rows are not spread thinner than one access of each thread; of long
  // ones a warp reads a whole line or more.
  int64_t fewest = 1;
  while (fewest < kFewestLanes && fewest < vectors.count)
    fewest *= 2;
  for (int64_t threads = kWarp; threads >= fewest; threads /= 2)
    if (threads == fewest || threads < 2 * vectors.count)
      for (int64_t rows = 1; rows <= kMaxRowsInFlight; ++rows)
        consider({threads, ceilDiv(vectors.count, threads), 1, rows});
  for (int64_t blocks = 1; blocks <= target.maxCluster; blocks *= 2)
    for (int64_t threads = 64; threads <= kMaxThreads; threads += kWarp) {
      Split split{threads, ceilDiv(vectors.count, threads * blocks), blocks};
      // A block without an entry would wait for nothing.
      if ((blocks - 1) * threads * split.vectors < vectors.count)
        consider(split);
    }
  return best;
}

static KernelPlan withThreads(KernelPlan plan, int64_t threads,
                              int64_t blocks = 1) {
  plan.threadsPerRow = threads;
  plan.blocksPerRow = blocks;
  plan.groupsPerBlock = threads <= kWarp ? kShortRowBlock / threads : 1;
  plan.reduction = reductionOf(threads, blocks);
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
  plan.rowsInFlight = split.rows;
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
  int64_t words =
      keptWords(split.vectors * split.rowsInFlight, vectors, row);
  int64_t most = inWarp ? kMaxWarpWords : kMaxKeptWords;
  if (words > most)
    return refuse("a thread would keep " + text(words) +
                  " words of raw entries; registers hold " + text(most));
  return planInRegisters(
      {split.threads, split.vectors, split.blocks, split.rowsInFlight},
      vectors);
}

KernelPlan mlir::renorm::planKernel(const RowShape &row,
                                    const GPUTarget &target) {
  Vectors vectors = cutRow(row, target);
  if (!row.length)
    return planLoop(row, vectors);
  int64_t n = vectors.count;
  Split split;
  if (row.rowsAreInnermost) {
    if (n <= std::min(kMaxScalarEntries,
                      kMaxKeptWords / keptWords(1, vectors, row)))
      split = {1, n};
  } else {
    split = cheapestSplit(vectors, row, target);
  }
  if (!split.threads)
    return planLoop(row, vectors);
  return planInRegisters(split, vectors);
}
