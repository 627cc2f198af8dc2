//===- BackwardPlan.h - How gradients are spread over threads ---*- C++ -*-===//
//
// A kernel of gradients is persistent: a fixed number of blocks, each of which
// walks over rows. A thread has the same entries of every row, so that it can
// keep the sums over rows (dscale, dbias) of these entries in registers. Pure
// arithmetic on row length, types and target; knows no IR.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_CONVERSION_GPU_BACKWARDPLAN_H
#define RENORM_CONVERSION_GPU_BACKWARDPLAN_H

#include "Renorm/Conversion/GPU/KernelPlan.h"

namespace mlir::renorm {

/// What the plan depends on.
struct GradientShape {
  /// Entries of a row; nothing if known at run time only.
  std::optional<int64_t> length;
  /// Bytes of the narrowest and the widest element of the row operands.
  int64_t narrowestElementBytes = 4, widestElementBytes = 4;
  int64_t statisticsBytes = 4;
  /// Row operands that are read: dy, x, and what is added.
  int64_t streams = 2;
  /// Sums over rows: dscale, dbias.
  int64_t sums = 0;
  /// Bytes of an entry of a scale that all rows share; 0 without one.
  int64_t scaleBytes = 0;
  /// Entries of the widest access that every row allows, at most; 1: entry by
  /// entry.
  int64_t vectorWidth = 1;
  /// Rows and sums have to be walked in memory, whatever their length.
  bool inMemory = false;
};

struct BackwardPlan {
  KernelPlan rows;         ///< of one row; rowsInFlight is 1, ends never Both
  bool prefetches = false; ///< asks for the next row before it works on one
  bool keepsScale = false; ///< in registers, over all rows
  int64_t registers = 0;   ///< of a thread, expected
  int64_t blocksPerSM = 1; ///< resident ones
  int64_t groups = 1;      ///< the grid: groups of blocksPerRow blocks, at most
};

BackwardPlan planGradients(const GradientShape &row, const GPUTarget &target);

} // namespace mlir::renorm

#endif // RENORM_CONVERSION_GPU_BACKWARDPLAN_H
