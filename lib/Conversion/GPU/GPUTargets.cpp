//===- GPUTargets.cpp - The GPUs we know ----------------------------------===//
//
// A chip needs a PTX version that has it; an older one than necessary keeps old
// drivers able to compile the text, a too old one aborts the back end. Chips
// before sm_80 have no bf16 conversions. 32-byte accesses want PTX 8.8.
//
// Bytes in flight: twice what Little's law asks for, since a block spends about
// half of its life loading. 9.5 ns of the device's bandwidth per multiprocessor
// is nvFuser's empirical 32 KB on an H100; sm_90 has the H200's 92 KB, which
// serves the H100 (64 KB), too.
//
// Multiprocessors are those of A100, A10, RTX 4090, H100 SXM and H200, B200, B300
// and RTX 5090. Persistent kernels have a fixed number of blocks for each, so
// that sums over rows are the same on every card. GPCs: an H100 has 8 of up to 18
// multiprocessors, always an even number, but not the same in each.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Conversion/GPU/GPUTargets.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::renorm;

static constexpr int64_t KB = 1024;

// chip, features, vector bytes, cluster, threads, bytes in flight,
// multiprocessors, GPCs, PDL
static const GPUTarget kTargets[] = {
    {"sm_80", "+ptx80", 16, 1, 2048, 38 * KB, 108, 7, false},   // A100
    {"sm_86", "+ptx80", 16, 1, 1536, 20 * KB, 84, 7, false},    // A10, RTX 30
    {"sm_89", "+ptx80", 16, 1, 1536, 20 * KB, 128, 11, false},   // L4, L40, RTX 40
    {"sm_90", "+ptx80", 16, 8, 2048, 92 * KB, 132, 8, true},    // H100, H200
    {"sm_100", "+ptx88", 32, 8, 2048, 146 * KB, 148, 8, true},  // B200
    {"sm_103", "+ptx88", 32, 8, 2048, 146 * KB, 148, 8, true},  // B300
    {"sm_120", "+ptx88", 32, 8, 1536, 32 * KB, 170, 12, true},   // RTX 50
};

ArrayRef<GPUTarget> mlir::renorm::gpuTargets() { return kTargets; }

const GPUTarget *mlir::renorm::findGPUTarget(StringRef chip) {
  const auto *target = llvm::find_if(
      kTargets, [&](const GPUTarget &known) { return known.chip == chip; });
  return target == std::end(kTargets) ? nullptr : target;
}
