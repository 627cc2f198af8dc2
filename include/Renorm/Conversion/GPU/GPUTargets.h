//===- GPUTargets.h - The GPUs we know --------------------------*- C++ -*-===//

#ifndef RENORM_CONVERSION_GPU_GPUTARGETS_H
#define RENORM_CONVERSION_GPU_GPUTARGETS_H

#include "mlir/Support/LLVM.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace mlir::renorm {

/// One row of the target table.
struct GPUTarget {
  StringRef chip;     ///< sm_NN
  StringRef features; ///< NVPTX features: the oldest PTX version that will do
  int64_t vectorBytes;      ///< widest load and store: 16, or 32
  int64_t maxCluster;       ///< blocks of a portable cluster; 1: no clusters
  int64_t threadsPerSM;     ///< resident threads of a multiprocessor
  int64_t bytesInFlight;    ///< reads a multiprocessor should have outstanding
  int64_t multiprocessors;  ///< of the card that the figures are for
  int64_t processingClusters; ///< GPCs they are spread over; a cluster of blocks
                              ///< lies in one
  bool dependentLaunch;     ///< griddepcontrol (programmatic dependent launch)
};

/// All rows, by age.
ArrayRef<GPUTarget> gpuTargets();

/// The row of `chip`, or null.
const GPUTarget *findGPUTarget(StringRef chip);

} // namespace mlir::renorm

#endif // RENORM_CONVERSION_GPU_GPUTARGETS_H
