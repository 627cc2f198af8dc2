//===- KernelPlan.h - How a row is spread over threads ----------*- C++ -*-===//
//
// Says how many threads and blocks share a row, how many vectors each thread
// keeps in registers, and how many rows a block works on. Pure arithmetic on
// row length, element size and target; knows no IR.
//
// A row of n vectors is read by S = T * C threads (T of each of C blocks),
// thread s taking the vectors s, s + S, s + 2S, ..., so that a warp's loads
// are contiguous.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_CONVERSION_GPU_KERNELPLAN_H
#define RENORM_CONVERSION_GPU_KERNELPLAN_H

#include "Renorm/Conversion/GPU/GPUTargets.h"
#include <cstdint>
#include <optional>
#include <string>

namespace mlir::renorm {

/// Where a row lives while its statistics are computed.
enum class RowStorage {
  Registers, ///< read once as vectors, kept raw in registers
  Memory     ///< read again in every sweep, by a loop
};

/// Who has to meet before every thread of a row knows a sum.
enum class ReductionKind {
  Thread, ///< one thread has the whole row: nobody
  Warp,   ///< the lanes of (a part of) one warp: shuffles
  Block,  ///< several warps: shuffles, shared memory and one barrier
  Cluster ///< several blocks: shuffles, remote shared memory, cluster barrier
};

/// How the vectors of a row lie on its entries.
enum class RowEnds {
  Exact, ///< the row starts with a vector and fills whole ones
  Tail,  ///< the row starts with a vector; the last one may be cut
  Both   ///< vectors are aligned in memory; the first and last may be cut
};

struct KernelPlan {
  RowStorage storage = RowStorage::Memory;
  ReductionKind reduction = ReductionKind::Block;
  RowEnds ends = RowEnds::Exact;
  int64_t threadsPerRow = 1;    ///< T in one block: 2^k up to 32, or k * 32
  int64_t blocksPerRow = 1;     ///< C: the cluster
  int64_t vectorsPerThread = 0; ///< V of one row (Registers only)
  int64_t vectorWidth = 1;      ///< elements per access; 1 is scalar
  int64_t vectorBytes = 16;     ///< of the narrowest operand
  int64_t rowsInFlight = 1;     ///< U: rows a thread works on at once
  int64_t groupsPerBlock = 1;   ///< thread groups of T threads in a block

  int64_t threadsPerBlock() const { return threadsPerRow * groupsPerBlock; }
  int64_t rowsPerBlock() const { return groupsPerBlock * rowsInFlight; }
  int64_t warpsPerRow() const { return (threadsPerRow + 31) / 32; }
  /// Threads that share a row, in all blocks.
  int64_t sharers() const { return threadsPerRow * blocksPerRow; }
};

/// What the plan depends on.
struct RowShape {
  /// Entries of a row; nothing if known at run time only.
  std::optional<int64_t> length;
  /// Bytes of the narrowest element among the row operands (x, residual, sum,
  /// y), so that no access is narrower than a vector.
  int64_t narrowestElementBytes = 4;
  /// Bytes of an entry in the statistics type: what a sweep widens it to.
  int64_t statisticsBytes = 4;
  /// Row operands that are read.
  int64_t streams = 1;
  /// Row operands that a thread holds in registers until the first reduction is
  /// done.
  int64_t kept = 1;
  /// All rows start at multiples of this many bytes of the narrowest operand,
  /// if 16 or 32; 0: no vectors unless `packed`.
  int64_t alignment = 0;
  /// Rows follow each other without gaps in all row operands.
  bool packed = false;
  /// Neighbouring threads should take neighbouring rows (the innermost
  /// dimension is not an axis), not neighbouring entries.
  bool rowsAreInnermost = false;
};

/// The plan for a row.
KernelPlan planKernel(const RowShape &row, const GPUTarget &target);

/// A split that has been measured (PlanFile), in the terms of KernelPlan.
struct MeasuredSplit {
  int64_t threads = 0;      ///< T
  int64_t blocks = 1;       ///< C
  int64_t vectors = 0;      ///< V
  int64_t rowsInFlight = 1; ///< U
};

/// Whether a row can be split like that at all: it is read by vectors and its
/// length is known.
bool takesMeasuredSplit(const RowShape &row, const GPUTarget &target);

/// The plan that `split` stands for, or nothing and `why` not. Precondition:
/// takesMeasuredSplit.
std::optional<KernelPlan> planMeasured(const RowShape &row,
                                       const GPUTarget &target,
                                       const MeasuredSplit &split,
                                       std::string &why);

/// Registers a thread is expected to need that keeps `entries` entries of
/// `statisticsBytes` in the statistics type.
int64_t expectedRegisters(int64_t entries, int64_t statisticsBytes);

} // namespace mlir::renorm

#endif // RENORM_CONVERSION_GPU_KERNELPLAN_H
