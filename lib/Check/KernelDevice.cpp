//===- KernelDevice.cpp - Where a runner's kernels run --------------------===//

#include "Renorm/Check/KernelDevice.h"
#include "Renorm/Conversion/GPU/GPUTargets.h"
#include "Renorm/Runtime/SIMT.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SetVector.h"
#include <vector>

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::check;

namespace {
class SIMTDevice : public KernelDevice {
public:
  ~SIMTDevice() override { unload(); }

  std::optional<std::string> launch(RenormKernel &kernel,
                                    const uint32_t grid[3], void **arguments,
                                    ArrayRef<KernelBuffer> buffers) override;

  void unload() override {
    for (RenormSIMTModule *module : modules)
      renormSIMTDestroy(module);
    modules.clear();
  }

private:
  std::vector<RenormSIMTModule *> modules;
};
} // namespace

std::optional<std::string> SIMTDevice::launch(RenormKernel &kernel,
                                              const uint32_t grid[3],
                                              void **arguments,
                                              ArrayRef<KernelBuffer> buffers) {
  RenormObject &object = *kernel.object;
  if (!object.cache) {
    char *error = nullptr;
    RenormSIMTModule *module = renormSIMTLoad(
        static_cast<const char *>(object.data), object.bytes, &error);
    if (!module) {
      std::string text = error;
      renormSIMTFreeString(error);
      return "the device code cannot be run: " + text;
    }
    modules.push_back(module);
    object.cache = module;
  }
  std::vector<RenormSIMTBuffer> memory;
  for (const KernelBuffer &buffer : buffers)
    memory.push_back({buffer.data, buffer.bytes, buffer.written, buffer.name});
  auto dim = [](const uint32_t *extents) {
    return RenormSIMTDim{extents[0], extents[1], extents[2]};
  };
  RenormSIMTGeometry geometry = {dim(grid), dim(kernel.block),
                                 dim(kernel.cluster),
                                 kernel.dynamicSharedBytes};
  RenormSIMTOptions checks = {memory.data(), memory.size(), /*checkBounds=*/1,
                              /*checkRaces=*/1, /*seed=*/0};
  RenormSIMTReport report;
  if (renormSIMTLaunch(static_cast<RenormSIMTModule *>(object.cache),
                       kernel.name, &geometry, arguments, &checks, &report))
    return std::string(report.message);
  return std::nullopt;
}

std::unique_ptr<KernelDevice>
mlir::renorm::check::createSIMTDevice(StringRef chip) {
  auto device = std::make_unique<SIMTDevice>();
  device->options.chip = chip;
  device->options.format = gpu::CompilationTarget::Offload;
  return device;
}

namespace {
/// Host memory that several buffers of a launch may share, and its copy.
struct Staged {
  char *host;
  size_t bytes;
  bool written;
  char *device;
};

class CUDADevice : public KernelDevice {
public:
  ~CUDADevice() override {
    for (Block &block : pool)
      renormFree(block.memory);
  }

  std::optional<std::string> launch(RenormKernel &kernel,
                                    const uint32_t grid[3], void **arguments,
                                    ArrayRef<KernelBuffer> buffers) override;

  void unload() override {
    for (RenormObject *object : objects)
      renormUnload(object);
    objects.clear();
  }

private:
  /// Device memory that is kept for the next launch.
  struct Block {
    void *memory = nullptr;
    size_t bytes = 0;
  };
  RenormStatus stage(std::vector<Staged> &ranges);

  std::vector<Block> pool;
  llvm::SmallSetVector<RenormObject *, 2> objects; ///< of launched kernels
};
} // namespace

/// What a copy on the device keeps of the host's address, so that pointers into
/// it are as aligned.
static constexpr size_t kAlignment = 256;

/// The memory of all buffers as disjoint ranges.
static std::vector<Staged> mergeBuffers(ArrayRef<KernelBuffer> buffers) {
  std::vector<Staged> ranges;
  for (const KernelBuffer &buffer : buffers)
    if (buffer.bytes)
      ranges.push_back({buffer.data, buffer.bytes, buffer.written, nullptr});
  llvm::sort(ranges, [](const Staged &a, const Staged &b) {
    return std::less<char *>()(a.host, b.host);
  });
  std::vector<Staged> merged;
  for (const Staged &range : ranges) {
    if (merged.empty() ||
        range.host >= merged.back().host + merged.back().bytes) {
      merged.push_back(range);
      continue;
    }
    Staged &last = merged.back();
    last.bytes =
        std::max(last.bytes, size_t(range.host + range.bytes - last.host));
    last.written |= range.written;
  }
  return merged;
}

RenormStatus CUDADevice::stage(std::vector<Staged> &ranges) {
  if (pool.size() < ranges.size())
    pool.resize(ranges.size());
  for (auto [range, block] : llvm::zip(ranges, pool)) {
    size_t shift = reinterpret_cast<uintptr_t>(range.host) % kAlignment;
    if (block.bytes < shift + range.bytes) {
      if (RenormStatus status = renormFree(block.memory))
        return status;
      block = Block();
      if (RenormStatus status =
              renormAllocate(shift + range.bytes, &block.memory))
        return status;
      block.bytes = shift + range.bytes;
    }
    range.device = static_cast<char *>(block.memory) + shift;
    if (RenormStatus status =
            renormCopyToDevice(range.device, range.host, range.bytes))
      return status;
  }
  return RenormSuccess;
}

std::optional<std::string> CUDADevice::launch(RenormKernel &kernel,
                                              const uint32_t grid[3],
                                              void **arguments,
                                              ArrayRef<KernelBuffer> buffers) {
  std::vector<Staged> ranges = mergeBuffers(buffers);
  if (stage(ranges))
    return std::string(renormErrorMessage());
  // The arguments are the caller's variables: changed for the launch only.
  std::vector<std::pair<char **, char *>> saved;
  for (const KernelBuffer &buffer : buffers) {
    auto range = llvm::find_if(ranges, [&](const Staged &range) {
      return buffer.data >= range.host &&
             buffer.data < range.host + range.bytes;
    });
    if (range == ranges.end())
      continue;
    auto *pointer = static_cast<char **>(arguments[buffer.argument]);
    saved.push_back({pointer, *pointer});
    *pointer = range->device + (*pointer - range->host);
  }
  objects.insert(kernel.object);
  RenormStatus status = renormLaunch(&kernel, grid, arguments);
  for (auto [pointer, value] : saved)
    *pointer = value;
  if (!status)
    status = renormSynchronize();
  for (const Staged &range : ranges)
    if (!status && range.written)
      status = renormCopyToHost(range.host, range.device, range.bytes);
  if (status)
    return std::string(renormErrorMessage());
  return std::nullopt;
}

/// NN of sm_NN, or -1.
static int capability(StringRef chip) {
  int number;
  return chip.consume_front("sm_") && !chip.getAsInteger(10, number) ? number
                                                                     : -1;
}

std::unique_ptr<KernelDevice> mlir::renorm::check::createCUDADevice(
    StringRef chip, gpu::CompilationTarget format, std::string &error) {
  RenormDevice found;
  if (renormGetDevice(&found)) {
    error = renormErrorMessage();
    return nullptr;
  }
  // PTX of an older chip runs on a newer one.
  int can = 10 * found.computeMajor + found.computeMinor;
  std::string wanted = chip.str();
  if (wanted.empty())
    for (const GPUTarget &target : gpuTargets())
      if (capability(target.chip) <= can &&
          capability(target.chip) > capability(wanted))
        wanted = target.chip.str();
  if (wanted.empty()) {
    error = "kernels cannot be compiled for '" + std::string(found.name) +
            "' (sm_" + std::to_string(can) + "); sm_80 is the oldest chip";
    return nullptr;
  }
  auto device = std::make_unique<CUDADevice>();
  device->options.chip = wanted;
  device->options.format = format;
  return device;
}
