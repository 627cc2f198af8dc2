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

  /// Entries of a row that a step goes on by.
  int64_t step() const { return lanes == Lanes::Entries ? width : 1; }
};

/// Plans for vector registers of `vectorBits`. Everything that has no vectors
/// gets a plan too: scalars.
RowPlan planRows(const KernelSpec &spec, int64_t vectorBits);

/// The dimension of `spec.input` along which Lanes::Rows takes its rows.
DimSource rowLaneSource(const KernelSpec &spec);

} // namespace mlir::renorm

#endif // RENORM_LIB_CONVERSION_CPU_ROWPLAN_H
