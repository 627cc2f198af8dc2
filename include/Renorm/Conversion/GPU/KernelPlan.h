//===- KernelPlan.h - How a row is spread over threads ----------*- C++ -*-===//
//
// The one table that says how many threads share a row, how many 16-byte
// vectors each of them keeps in registers, and how many rows a block works on.
// Pure arithmetic on row length and element size; knows no IR.
//
// A row of n vectors is read by T threads, thread t taking the vectors
// t, t + T, t + 2T, ..., so that a warp's loads are contiguous. Latency is
// hidden by bytes in flight: with V vectors a row and U rows in flight,
// 2048 threads times V*U*16 bytes are asked for per multiprocessor, and V*U = 4
// gives 128 KB, above what an H200 needs (about 92 KB by Little's law).
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_CONVERSION_GPU_KERNELPLAN_H
#define RENORM_CONVERSION_GPU_KERNELPLAN_H

#include <cstdint>
#include <optional>

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
  Block   ///< several warps: shuffles, shared memory and one barrier
};

struct KernelPlan {
  RowStorage storage = RowStorage::Memory;
  ReductionKind reduction = ReductionKind::Block;
  int64_t threadsPerRow = 1;    ///< T: a power of two up to 32, or k * 32
  int64_t vectorsPerThread = 0; ///< V of one row (Registers only)
  int64_t vectorWidth = 1;      ///< elements per access; 1 is scalar
  int64_t rowsInFlight = 1;     ///< U: rows a thread works on at once
  int64_t groupsPerBlock = 1;   ///< thread groups of T threads in a block
  bool tailPredicated = false;  ///< T * V is more than the row's vectors

  int64_t threadsPerBlock() const { return threadsPerRow * groupsPerBlock; }
  int64_t rowsPerBlock() const { return groupsPerBlock * rowsInFlight; }
  int64_t warpsPerRow() const { return (threadsPerRow + 31) / 32; }
};

/// What the plan depends on.
struct RowShape {
  /// Entries of a row; nothing if known at run time only.
  std::optional<int64_t> length;
  /// Bytes of the narrowest element among the row operands (x, residual, sum,
  /// y), so that no access is narrower than 16 bytes.
  int64_t narrowestElementBytes = 4;
  /// Bytes of an entry in the statistics type: what a sweep widens it to.
  int64_t statisticsBytes = 4;
  /// Rows are contiguous and every row starts at a multiple of 16 bytes.
  bool vectorizable = false;
  /// Neighbouring threads should take neighbouring rows (the innermost
  /// dimension is not an axis), not neighbouring entries.
  bool rowsAreInnermost = false;
};

/// The plan for a row.
KernelPlan planKernel(const RowShape &row);

} // namespace mlir::renorm

#endif // RENORM_CONVERSION_GPU_KERNELPLAN_H
