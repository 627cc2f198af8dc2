//===- GPUTargets.cpp - The GPUs we know ----------------------------------===//
//
// A chip needs a PTX version that has it; an older one than necessary keeps old
// drivers able to compile the text, a too old one aborts the back end. Chips
// before sm_80 have no bf16 conversions.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Conversion/GPU/GPUTargets.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::renorm;

static const GPUTarget kTargets[] = {
    {"sm_80", "+ptx80"},  {"sm_86", "+ptx80"},  {"sm_89", "+ptx80"},
    {"sm_90", "+ptx80"},  {"sm_100", "+ptx88"}, {"sm_103", "+ptx88"},
    {"sm_120", "+ptx88"},
};

ArrayRef<GPUTarget> mlir::renorm::gpuTargets() { return kTargets; }

const GPUTarget *mlir::renorm::findGPUTarget(StringRef chip) {
  const auto *target = llvm::find_if(
      kTargets, [&](const GPUTarget &known) { return known.chip == chip; });
  return target == std::end(kTargets) ? nullptr : target;
}
