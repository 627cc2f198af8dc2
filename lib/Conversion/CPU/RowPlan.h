//===- RowPlan.h - How the rows of a norm are cut into vectors --*- C++ -*-===//
//
// A unit of work is what one trip of a kernel's outer loop does: a row, or as
// many neighbouring rows as a vector has lanes.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_CONVERSION_CPU_ROWPLAN_H
#define RENORM_LIB_CONVERSION_CPU_ROWPLAN_H

#include "Renorm/Conversion/GPU/KernelSpec.h"

namespace mlir::renorm {

/// What the lanes of a vector are.
enum class Lanes {
  Entries, ///< neighbouring entries of a row; sums are reduced at its end
  Rows,    ///< the same entry of neighbouring rows; nothing is reduced
  One      ///< there is one: no vectors
};

struct RowPlan {
  Lanes lanes = Lanes::One;
  int64_t width = 1; ///< lanes of a vector, a power of two
  /// Vectors, with sums of their own, that a loop over a row does at a time.
  int64_t unroll = 4;
  /// Rows of so many steps at most are no loop.
  int64_t straight = 16;
  /// Results can bypass the caches, and the next row be asked for: rows are whole
  /// lines and follow each other.
  bool streams = false;
  /// Lanes are the entries 0, 2, 4, ... of a step, then 1, 3, 5, ...: rows of bf16
  /// are widened and narrowed as pairs in 32 bits.
  bool pairs = false;
  /// NaNs can be rounded to bf16 like numbers: only such are read.
  bool roundsNaNs = false;
  /// f32 -> bf16 is left to the machine's own instruction.
  bool bf16Instruction = false;

  /// Entries of a row that a step goes on by.
  int64_t step() const { return lanes == Lanes::Entries ? width : 1; }
};

/// Plans for vector registers of `vectorBits`. What has no vectors gets a plan,
/// too: scalars.
RowPlan planRows(const KernelSpec &spec, int64_t vectorBits);

/// The dimension of `spec.input` along which Lanes::Rows takes its rows.
DimSource rowLaneSource(const KernelSpec &spec);

} // namespace mlir::renorm

#endif // RENORM_LIB_CONVERSION_CPU_ROWPLAN_H
