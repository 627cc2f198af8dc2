//===- StubDriver.cpp - A CUDA driver without a GPU -----------------------===//

#include "StubDriver.h"
#include "CUDA/DriverABI.h"
#include "Renorm/Runtime/SIMT.h"
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

using namespace renorm::cuda;

namespace {
constexpr int kDevices = 2;
constexpr Result kErrorInvalidPTX = 218;
constexpr Result kErrorInvalidClusterSize = 912;
constexpr int kDefaultSharedBytes = 48 * 1024;
constexpr int kMostSharedBytes = 227 * 1024;

/// Every entry point, in the order of their counters.
enum Entry : unsigned {
#define ENTRY(name, parameters) In_##name,
  RENORM_DRIVER_CALLS(ENTRY) RENORM_OPTIONAL_DRIVER_CALLS(ENTRY)
#undef ENTRY
      NumEntries
};
constexpr const char *kEntryNames[] = {
#define ENTRY(name, parameters) #name,
    RENORM_DRIVER_CALLS(ENTRY) RENORM_OPTIONAL_DRIVER_CALLS(ENTRY)
#undef ENTRY
};
} // namespace

namespace renorm::cuda {
struct ContextTag {
  Device device;
  unsigned long long id;
};
struct ModuleTag {
  RenormSIMTModule *simt = nullptr;
  std::string text; ///< of PTX
  std::map<std::string, std::unique_ptr<FunctionTag>> functions;
};
struct FunctionTag {
  std::string name;
  ModuleTag *module;
  int sharedBytes = 0;
  std::map<int, int> attributes;
};
} // namespace renorm::cuda

static std::mutex mutex;
static std::atomic<uint64_t> counters[NumEntries];
static std::atomic<int> failures[NumEntries]; ///< of the next call
static std::map<char *, size_t> allocations;
static ContextTag *primary[kDevices];
static unsigned long long contextIds = 0;
static thread_local ContextTag *current = nullptr;
static RenormStubLaunch lastLaunch;
static Function lastFunction = nullptr;

static int fromEnvironment(const char *name, int otherwise) {
  const char *value = std::getenv(name);
  return value ? std::atoi(value) : otherwise;
}

/// Counts a call; what it is told to fail with, or 0.
static Result enter(Entry entry) {
  counters[entry].fetch_add(1, std::memory_order_relaxed);
  if (!failures[entry].load(std::memory_order_relaxed))
    return Success;
  return failures[entry].exchange(0);
}
#define ENTER(name)                                                            \
  if (Result result = enter(In_##name))                                        \
  return result
#define ENTER_CONTEXT(name)                                                    \
  ENTER(name);                                                                 \
  if (!current)                                                                \
  return ErrorInvalidContext

static int findEntry(const char *name) {
  for (unsigned i = 0; i < NumEntries; ++i)
    if (!std::strcmp(name, kEntryNames[i]))
      return i;
  std::fprintf(stderr, "the stub driver has no '%s'\n", name);
  std::abort();
}

/// The end of LLVM bitcode, which says how long each of its blocks is.
static size_t bitcodeBytes(const char *image) {
  size_t bytes = 4;
  for (;;) {
    uint32_t header[2];
    std::memcpy(header, image + bytes, sizeof(header));
    unsigned block = header[0] >> 2 & 0xff;
    bool known = (header[0] & 3) == 1 &&
                 (block == 8 || block == 13 || block == 23 || block == 25);
    if (!known)
      return bytes;
    bytes += 8 + size_t(header[1]) * 4;
  }
}

#pragma GCC visibility push(default)
extern "C" {
uint64_t renormStubCalls(const char *function) {
  return counters[findEntry(function)];
}
RenormStubLaunch renormStubLastLaunch() {
  std::lock_guard<std::mutex> lock(mutex);
  return lastLaunch;
}
void renormStubFailNext(const char *function, int result) {
  failures[findEntry(function)] = result;
}
int renormStubFunctionAttribute(int attribute) {
  std::lock_guard<std::mutex> lock(mutex);
  if (!lastFunction || !lastFunction->attributes.count(attribute))
    return -1;
  return lastFunction->attributes[attribute];
}
uint64_t renormStubAllocations() {
  std::lock_guard<std::mutex> lock(mutex);
  return allocations.size();
}

Result cuInit(unsigned) {
  ENTER(cuInit);
  return Success;
}
Result cuDriverGetVersion(int *version) {
  ENTER(cuDriverGetVersion);
  *version = fromEnvironment("RENORM_STUB_VERSION", 12080);
  return Success;
}
Result cuGetErrorName(Result error, const char **name) {
  ENTER(cuGetErrorName);
  static const std::map<Result, const char *> names = {
      {ErrorInvalidValue, "CUDA_ERROR_INVALID_VALUE"},
      {ErrorOutOfMemory, "CUDA_ERROR_OUT_OF_MEMORY"},
      {ErrorNoDevice, "CUDA_ERROR_NO_DEVICE"},
      {ErrorInvalidDevice, "CUDA_ERROR_INVALID_DEVICE"},
      {ErrorInvalidImage, "CUDA_ERROR_INVALID_IMAGE"},
      {ErrorInvalidContext, "CUDA_ERROR_INVALID_CONTEXT"},
      {kErrorInvalidPTX, "CUDA_ERROR_INVALID_PTX"},
      {ErrorNotFound, "CUDA_ERROR_NOT_FOUND"},
      {ErrorIllegalAddress, "CUDA_ERROR_ILLEGAL_ADDRESS"},
      {ErrorMisalignedAddress, "CUDA_ERROR_MISALIGNED_ADDRESS"},
      {ErrorLaunchFailed, "CUDA_ERROR_LAUNCH_FAILED"},
      {kErrorInvalidClusterSize, "CUDA_ERROR_INVALID_CLUSTER_SIZE"}};
  auto found = names.find(error);
  if (found == names.end())
    return ErrorInvalidValue;
  *name = found->second;
  return Success;
}
Result cuGetErrorString(Result, const char **text) {
  ENTER(cuGetErrorString);
  *text = "so says the stub";
  return Success;
}
Result cuDeviceGet(Device *device, int ordinal) {
  ENTER(cuDeviceGet);
  if (ordinal < 0 || ordinal >= kDevices)
    return ErrorInvalidDevice;
  *device = ordinal;
  return Success;
}
Result cuDeviceGetAttribute(int *value, int attribute, Device) {
  ENTER(cuDeviceGetAttribute);
  int capability = fromEnvironment("RENORM_STUB_CAPABILITY", 90);
  switch (attribute) {
  case DeviceComputeMajor:
    *value = capability / 10;
    return Success;
  case DeviceComputeMinor:
    *value = capability % 10;
    return Success;
  case DeviceMultiprocessorCount:
    *value = 2;
    return Success;
  }
  return ErrorInvalidValue;
}
Result cuDeviceGetName(char *name, int length, Device device) {
  ENTER(cuDeviceGetName);
  std::snprintf(name, length, "stub %d", device);
  return Success;
}

Result cuDevicePrimaryCtxRetain(Context *context, Device device) {
  ENTER(cuDevicePrimaryCtxRetain);
  std::lock_guard<std::mutex> lock(mutex);
  if (!primary[device])
    primary[device] = new ContextTag{device, ++contextIds};
  *context = primary[device];
  return Success;
}
// Beyond what the runtime calls: for tests that bring contexts of their own.
Result cuCtxCreate_v2(Context *context, unsigned, Device device) {
  std::lock_guard<std::mutex> lock(mutex);
  current = *context = new ContextTag{device, ++contextIds};
  return Success;
}
Result cuCtxDestroy_v2(Context context) {
  if (current == context)
    current = nullptr;
  // Its address may come back, as on a real driver; nothing here reads it.
  delete context;
  return Success;
}
Result cuCtxGetCurrent(Context *context) {
  ENTER(cuCtxGetCurrent);
  *context = current;
  return Success;
}
Result cuCtxSetCurrent(Context context) {
  ENTER(cuCtxSetCurrent);
  current = context;
  return Success;
}
Result cuCtxGetDevice(Device *device) {
  ENTER_CONTEXT(cuCtxGetDevice);
  *device = current->device;
  return Success;
}
Result cuCtxGetId(Context context, unsigned long long *id) {
  ENTER(cuCtxGetId);
  *id = context->id;
  return Success;
}

Result cuModuleLoadDataEx(Module *module, const void *data, unsigned count,
                          int *options, void **values) {
  ENTER_CONTEXT(cuModuleLoadDataEx);
  auto say = [&](const char *text) {
    char *log = nullptr;
    uintptr_t bytes = 0;
    for (unsigned i = 0; i < count; ++i) {
      if (options[i] == JITErrorLogBuffer)
        log = static_cast<char *>(values[i]);
      if (options[i] == JITErrorLogBufferBytes)
        bytes = reinterpret_cast<uintptr_t>(values[i]);
    }
    if (log)
      std::snprintf(log, bytes, "%s", text);
  };
  auto made = std::make_unique<ModuleTag>();
  const char *image = static_cast<const char *>(data);
  if (!std::memcmp(image, "BC\xc0\xde", 4)) {
    char *error = nullptr;
    made->simt = renormSIMTLoad(image, bitcodeBytes(image), &error);
    if (!made->simt) {
      say(error);
      renormSIMTFreeString(error);
      return ErrorInvalidImage;
    }
  } else if (std::memcmp(image, "\x7f"
                                "ELF",
                         4) &&
             std::memcmp(image, "\x50\xed\x55\xba", 4)) {
    made->text = image;
    if (made->text.find(".version") == std::string::npos)
      return ErrorInvalidImage;
    if (made->text.find(".target") == std::string::npos) {
      say("ptxas fatal: no .target");
      return kErrorInvalidPTX;
    }
  }
  *module = made.release();
  return Success;
}
Result cuModuleUnload(Module module) {
  ENTER_CONTEXT(cuModuleUnload);
  std::lock_guard<std::mutex> lock(mutex);
  if (lastFunction && lastFunction->module == module)
    lastFunction = nullptr;
  if (module->simt)
    renormSIMTDestroy(module->simt);
  delete module;
  return Success;
}
Result cuModuleGetFunction(Function *function, Module module,
                           const char *name) {
  ENTER_CONTEXT(cuModuleGetFunction);
  bool known = module->simt ? renormSIMTArgumentCount(module->simt, name) >= 0
                            : module->text.empty() ||
                                  module->text.find(std::string(name) + "(") !=
                                      std::string::npos;
  if (!known)
    return ErrorNotFound;
  auto &slot = module->functions[name];
  if (!slot) {
    slot.reset(new FunctionTag{name, module, 0, {}});
    if (module->simt)
      slot->sharedBytes = renormSIMTSharedBytes(module->simt, name);
  }
  *function = slot.get();
  return Success;
}
Result cuFuncGetAttribute(int *value, int attribute, Function function) {
  ENTER(cuFuncGetAttribute);
  if (attribute != FunctionSharedBytes)
    return ErrorInvalidValue;
  *value = function->sharedBytes;
  return Success;
}
Result cuFuncSetAttribute(Function function, int attribute, int value) {
  ENTER(cuFuncSetAttribute);
  if (attribute == FunctionMaxDynamicSharedBytes &&
      value + function->sharedBytes > kMostSharedBytes)
    return ErrorInvalidValue;
  function->attributes[attribute] = value;
  return Success;
}

/// Runs a kernel of bitcode.
static Result run(const RenormStubLaunch &launch, Function function,
                  void *const *arguments) {
  std::vector<RenormSIMTBuffer> buffers;
  {
    std::lock_guard<std::mutex> lock(mutex);
    for (auto &[address, bytes] : allocations)
      buffers.push_back({address, bytes, 1, "an allocation"});
  }
  auto dim = [](const uint32_t *extents) {
    auto least = [](uint32_t n) { return n ? n : 1; };
    return RenormSIMTDim{least(extents[0]), least(extents[1]),
                         least(extents[2])};
  };
  RenormSIMTGeometry geometry = {dim(launch.grid), dim(launch.block),
                                 dim(launch.cluster), launch.sharedBytes};
  RenormSIMTOptions options = {buffers.data(), buffers.size(), 1, 1};
  RenormSIMTReport report;
  RenormSIMTFault fault =
      renormSIMTLaunch(function->module->simt, launch.kernel, &geometry,
                       arguments, &options, &report);
  if (!fault)
    return Success;
  std::fprintf(stderr, "stub driver: %s: %s\n", launch.kernel, report.message);
  return fault == RenormSIMTOutOfBounds  ? ErrorIllegalAddress
         : fault == RenormSIMTMisaligned ? ErrorMisalignedAddress
                                         : ErrorLaunchFailed;
}

Result cuLaunchKernelEx(const LaunchConfig *config, Function function,
                        void **parameters, void **) {
  ENTER_CONTEXT(cuLaunchKernelEx);
  RenormStubLaunch launch = {function->name.c_str(),
                             {config->gridX, config->gridY, config->gridZ},
                             {config->blockX, config->blockY, config->blockZ},
                             {0, 0, 0},
                             config->sharedBytes,
                             0,
                             config->stream,
                             current->id};
  for (unsigned i = 0; i < config->numAttributes; ++i) {
    const LaunchAttribute &attribute = config->attributes[i];
    const auto &cluster = attribute.value.clusterDimension;
    if (attribute.id == LaunchClusterDimension) {
      launch.cluster[0] = cluster.x, launch.cluster[1] = cluster.y;
      launch.cluster[2] = cluster.z;
    } else if (attribute.id == LaunchProgrammaticStreamSerialization) {
      launch.dependent = attribute.value.programmaticStreamSerialization;
    } else {
      return ErrorInvalidValue;
    }
  }
  uint64_t threads = 1, blocks = 1;
  for (int i = 0; i < 3; ++i) {
    threads *= launch.block[i];
    blocks *= std::max(launch.cluster[i], 1u);
    if (!launch.grid[i] || launch.grid[i] % std::max(launch.cluster[i], 1u))
      return ErrorInvalidValue;
  }
  if (!threads || threads > 1024)
    return ErrorInvalidValue;
  auto allowed = [&](int attribute, int otherwise) {
    auto found = function->attributes.find(attribute);
    return found == function->attributes.end() ? otherwise : found->second;
  };
  if (blocks > 8 && !allowed(FunctionNonPortableCluster, 0))
    return kErrorInvalidClusterSize;
  if (int64_t(launch.sharedBytes) >
      allowed(FunctionMaxDynamicSharedBytes,
              kDefaultSharedBytes - function->sharedBytes))
    return ErrorInvalidValue;
  {
    std::lock_guard<std::mutex> lock(mutex);
    lastLaunch = launch;
    lastFunction = function;
  }
  return function->module->simt ? run(launch, function, parameters) : Success;
}

Result cuStreamSynchronize(Stream) {
  ENTER_CONTEXT(cuStreamSynchronize);
  return Success;
}
static Result allocate(DevicePointer *address, size_t bytes) {
  if (!bytes)
    return ErrorInvalidValue;
  void *memory = std::aligned_alloc(256, (bytes + 255) / 256 * 256);
  if (!memory)
    return ErrorOutOfMemory;
  std::memset(memory, 0xff, bytes); // nothing may count on zeros
  std::lock_guard<std::mutex> lock(mutex);
  allocations[static_cast<char *>(memory)] = bytes;
  *address = reinterpret_cast<uintptr_t>(memory);
  return Success;
}
Result cuMemAlloc_v2(DevicePointer *address, size_t bytes) {
  ENTER_CONTEXT(cuMemAlloc_v2);
  return allocate(address, bytes);
}
Result cuMemAllocManaged(DevicePointer *address, size_t bytes, unsigned) {
  ENTER_CONTEXT(cuMemAllocManaged);
  return allocate(address, bytes);
}
Result cuMemFree_v2(DevicePointer address) {
  ENTER_CONTEXT(cuMemFree_v2);
  auto *memory = reinterpret_cast<char *>(static_cast<uintptr_t>(address));
  std::lock_guard<std::mutex> lock(mutex);
  if (!allocations.erase(memory))
    return ErrorInvalidValue;
  std::free(memory);
  return Success;
}
/// Whether [address, address + bytes) is inside of one allocation.
static bool isDeviceMemory(DevicePointer address, size_t bytes) {
  auto *first = reinterpret_cast<char *>(static_cast<uintptr_t>(address));
  std::lock_guard<std::mutex> lock(mutex);
  auto next = allocations.upper_bound(first);
  return next != allocations.begin() &&
         first + bytes <= std::prev(next)->first + std::prev(next)->second;
}
Result cuMemcpyHtoDAsync_v2(DevicePointer to, const void *from, size_t bytes,
                            Stream) {
  ENTER_CONTEXT(cuMemcpyHtoDAsync_v2);
  if (!isDeviceMemory(to, bytes))
    return ErrorInvalidValue;
  std::memcpy(reinterpret_cast<void *>(static_cast<uintptr_t>(to)), from,
              bytes);
  return Success;
}
Result cuMemcpyDtoHAsync_v2(void *to, DevicePointer from, size_t bytes,
                            Stream) {
  ENTER_CONTEXT(cuMemcpyDtoHAsync_v2);
  if (!isDeviceMemory(from, bytes))
    return ErrorInvalidValue;
  std::memcpy(to, reinterpret_cast<void *>(static_cast<uintptr_t>(from)),
              bytes);
  return Success;
}
}
#pragma GCC visibility pop
