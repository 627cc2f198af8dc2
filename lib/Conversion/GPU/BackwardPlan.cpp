//===- BackwardPlan.cpp - How gradients are spread over threads -----------===//
//
// n vectors of a row, T threads of each of C blocks: V = ceil(n/(T*C)) vectors
// of a thread. Registers for each entry of a thread:
//
//   raw         dy, x and what is added, as in memory
//   raw         the same of the next row, if prefetched
//   1 per sum   dscale, dbias, in the statistics type
//   scale       if it is kept; else it is loaded again for every row, from L1
//
// Every (C, T, prefetch, keep) whose registers fit is priced, the cheapest one
// is taken. The price is what it wastes of the memory's time, as a fraction:
//
//   bytes in flight  (target/have - 1)/4 where too few; a row that is not
//                    prefetched is asked for during half of the time, and 0.15:
//                    nobody loads while a block reduces
//   threads          (512/have - 1)/10 where fewer are resident: nobody works
//                    while they wait for shuffles
//   alone            0.1 if a multiprocessor holds one block only
//   idle lanes       T*C*V/n - 1
//   overhead         0.1/V, and 0.01 a warp: shuffles, the sums of other warps
//   lanes            0.2 if those of a row read less than 64 bytes at a time
//   cluster          0.15 + 0.05*log2(C)
//   scale            0.05 if it is loaded for every row
//
// These weights are arithmetic, not measurements. If nothing fits, a block
// walks over the row in memory and adds to its sums in memory.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Conversion/GPU/BackwardPlan.h"
#include "PlanLimits.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>
#include <numeric>

using namespace mlir::renorm;

static constexpr int64_t kMaxRegisters = 255;
/// Registers of a thread besides the row, the sums and the scale.
static constexpr int64_t kOtherRegisters = 64;
/// More in a cluster: addresses of other blocks, shares of lanes.
static constexpr int64_t kClusterRegisters = 32;
/// More where entries are loaded one by one: masks.
static constexpr int64_t kScalarRegisters = 24;
/// More for the sums of many warps.
static constexpr int64_t kManyThreads = 256, kWarpRegisters = 8;
/// Registers of a thread that walks over a row in memory.
static constexpr int64_t kLoopRegisters = 80;
static constexpr int64_t kMaxBlocksPerSM = 16;
/// Threads of a multiprocessor that keep its units busy.
static constexpr int64_t kEnoughThreads = 512;
/// Accesses of a thread to one stream of a row.
static constexpr int64_t kMaxVectors = 8;
static constexpr int64_t kMaxScalars = 32;
/// Shared memory in which the groups of a block add their sums up.
static constexpr int64_t kMaxShared = 40 * 1024;
/// Threads of a block that walks over a row in memory.
static constexpr int64_t kLoopThreads = 256;

namespace {
struct Choice {
  int64_t threads = 0, blocks = 1, vectors = 0;
  bool prefetches = false, keepsScale = false;

  int64_t threadsPerBlock() const {
    return threads <= kWarp ? kShortRowBlock : threads;
  }
};
} // namespace

/// 32-bit registers of one access of elements of `bytes`: an entry alone takes
/// a whole one.
static int64_t registersOf(int64_t width, int64_t bytes) {
  return std::max<int64_t>(width * bytes / 4, 1);
}

/// Registers of a thread. The constants are what addresses, row sums and the
/// widened entries at work take, by ptxas.
static int64_t registersOfThread(const Choice &choice,
                                 const GradientShape &row) {
  int64_t width = row.vectorWidth;
  int64_t raw = row.streams * registersOf(width, row.widestElementBytes);
  int64_t perVector = (choice.prefetches ? 2 : 1) * raw +
                      row.sums * width * row.statisticsBytes / 4;
  // ptxas widens a kept scale in front of the loop over rows.
  if (choice.keepsScale)
    perVector +=
        registersOf(width, std::max(row.scaleBytes, row.statisticsBytes));
  int64_t others =
      kOtherRegisters + (choice.blocks > 1 ? kClusterRegisters : 0) +
      (width == 1 ? kScalarRegisters : 0) +
      (choice.threads > kManyThreads ? kWarpRegisters : 0);
  return llvm::alignTo(others + choice.vectors * perVector, 8);
}

/// A multiprocessor has four parts, each with a quarter of the registers and of
/// the warps.
static int64_t residentBlocks(int64_t registers, int64_t threads,
                              const GPUTarget &target) {
  int64_t warps = ceilDiv(threads, kWarp);
  int64_t most = std::min(target.threadsPerSM / threads, kMaxBlocksPerSM);
  while (most && ceilDiv(most * warps, 4) * kWarp * registers * 4 >
                     kRegistersPerSM)
    --most;
  return most;
}

/// Negative if the choice cannot be.
static double price(const Choice &choice, int64_t vectors,
                    const GradientShape &row, const GPUTarget &target) {
  int64_t threads = choice.threadsPerBlock();
  int64_t most = row.vectorWidth == 1 ? kMaxScalars : kMaxVectors;
  if (choice.vectors > most)
    return -1;
  int64_t entries = choice.vectors * row.vectorWidth;
  if (choice.threads <= kWarp && row.sums &&
      entries * threads * row.statisticsBytes > kMaxShared)
    return -1;
  int64_t registers = registersOfThread(choice, row);
  int64_t resident = registers > kMaxRegisters
                         ? 0
                         : residentBlocks(registers, threads, target);
  if (resident < 1)
    return -1;
  double flight = static_cast<double>(resident * threads * entries *
                                      row.narrowestElementBytes * row.streams);
  double cost = 0.1 / static_cast<double>(choice.vectors);
  if (!choice.prefetches)
    flight /= 2, cost += 0.15;
  if (flight < target.bytesInFlight)
    cost += (target.bytesInFlight / flight - 1) / 4;
  if (resident * threads < kEnoughThreads)
    cost += (static_cast<double>(kEnoughThreads) / (resident * threads) - 1) /
            10;
  if (resident < 2)
    cost += 0.1;
  int64_t lanes = choice.threads * choice.blocks * choice.vectors;
  cost += static_cast<double>(lanes) / vectors - 1;
  if (choice.threads > kWarp)
    cost += 0.01 * static_cast<double>(choice.threads / kWarp);
  if (choice.threads < kWarp && choice.vectors > 1 &&
      choice.threads * row.vectorWidth * row.narrowestElementBytes < 64)
    cost += 0.2;
  if (choice.blocks > 1)
    cost += 0.15 + 0.05 * llvm::Log2_64(choice.blocks);
  if (row.scaleBytes && !choice.keepsScale)
    cost += 0.05;
  return cost;
}

static Choice cheapest(int64_t vectors, const GradientShape &row,
                       const GPUTarget &target) {
  Choice best;
  double least = 0;
  auto consider = [&](int64_t threads, int64_t blocks) {
    // A block without an entry would wait for nothing.
    int64_t each = ceilDiv(vectors, threads * blocks);
    if ((blocks - 1) * threads * each >= vectors)
      return;
    for (bool prefetches : {true, false})
      for (bool keeps : {true, false}) {
        if (keeps && !row.scaleBytes)
          continue;
        Choice choice{threads, blocks, each, prefetches, keeps};
        double cost = price(choice, vectors, row, target);
        if (cost >= 0 && (!best.threads || cost < least))
          best = choice, least = cost;
      }
  };
  for (int64_t threads = 1; threads <= kWarp; threads *= 2)
    consider(threads, 1);
  for (int64_t blocks = 1; blocks <= target.maxCluster; blocks *= 2)
    for (int64_t threads = 2 * kWarp; threads <= kMaxThreads; threads += kWarp)
      consider(threads, blocks);
  return best;
}

/// How many groups of `blocks` are resident for certain, `perSM` blocks on each
/// multiprocessor. The blocks of a cluster lie in one GPC: of one with an even
/// number s of multiprocessors, (s * perSM) mod blocks places stay empty, at most
/// blocks - gcd(2 * perSM, blocks). A group too many would begin when the others
/// have ended, and the kernel take twice as long.
static int64_t residentGroups(int64_t blocks, int64_t perSM,
                              const GPUTarget &target) {
  int64_t empty = blocks - std::gcd(2 * perSM, blocks);
  int64_t places = target.multiprocessors * perSM;
  return std::max<int64_t>(
      (places - target.processingClusters * empty) / blocks, 1);
}

BackwardPlan mlir::renorm::planGradients(const GradientShape &row,
                                         const GPUTarget &target) {
  BackwardPlan plan;
  KernelPlan &rows = plan.rows;
  rows.vectorWidth = row.vectorWidth;
  rows.vectorBytes = std::min<int64_t>(
      row.vectorWidth * row.narrowestElementBytes, target.vectorBytes);
  int64_t vectors = row.length ? ceilDiv(*row.length, row.vectorWidth) : 0;
  rows.ends = !row.length || *row.length % row.vectorWidth ? RowEnds::Tail
                                                           : RowEnds::Exact;
  Choice choice;
  if (!row.inMemory && vectors)
    choice = cheapest(vectors, row, target);
  if (!choice.threads) {
    rows.threadsPerRow = vectors && vectors <= 512 ? 64 : kLoopThreads;
    rows.reduction = ReductionKind::Block;
    plan.registers = kLoopRegisters;
    plan.blocksPerSM =
        residentBlocks(plan.registers, rows.threadsPerRow, target);
    plan.groups = target.multiprocessors * plan.blocksPerSM;
    return plan;
  }
  rows.storage = RowStorage::Registers;
  rows.threadsPerRow = choice.threads;
  rows.blocksPerRow = choice.blocks;
  rows.vectorsPerThread = choice.vectors;
  rows.groupsPerBlock = choice.threadsPerBlock() / choice.threads;
  rows.reduction = reductionOf(choice.threads, choice.blocks);
  plan.prefetches = choice.prefetches;
  plan.keepsScale = choice.keepsScale;
  plan.registers = registersOfThread(choice, row);
  plan.blocksPerSM =
      residentBlocks(plan.registers, choice.threadsPerBlock(), target);
  plan.groups = residentGroups(choice.blocks, plan.blocksPerSM, target);
  return plan;
}
