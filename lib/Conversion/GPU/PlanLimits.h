//===- PlanLimits.h - What both plans take for granted ----------*- C++ -*-===//

#ifndef RENORM_LIB_CONVERSION_GPU_PLANLIMITS_H
#define RENORM_LIB_CONVERSION_GPU_PLANLIMITS_H

#include "Renorm/Conversion/GPU/KernelPlan.h"

namespace mlir::renorm {

inline constexpr int64_t kWarp = 32;
/// Threads of a block whose rows need at most a warp: enough warps to fill every
/// scheduler.
inline constexpr int64_t kShortRowBlock = 128;
/// Of a block with one row.
inline constexpr int64_t kMaxThreads = 512;
inline constexpr int64_t kRegistersPerSM = 65536;

inline int64_t ceilDiv(int64_t a, int64_t b) { return (a + b - 1) / b; }

/// Who has to meet if a row has `threads` of each of `blocks` blocks.
inline ReductionKind reductionOf(int64_t threads, int64_t blocks) {
  return blocks > 1         ? ReductionKind::Cluster
         : threads == 1     ? ReductionKind::Thread
         : threads <= kWarp ? ReductionKind::Warp
                            : ReductionKind::Block;
}

} // namespace mlir::renorm

#endif // RENORM_LIB_CONVERSION_GPU_PLANLIMITS_H
