//===- Launch.cpp - Kernels of embedded objects, loaded and launched ------===//
//
// A kernel's cache is a list of what it is in each context, that grows at the
// front under a lock and is read without one. Contexts are told apart by the
// driver's id for them where it has one: a new context may get the address of
// one that was destroyed.
//
//===----------------------------------------------------------------------===//

#include "Driver.h"
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <utility>
#include <vector>

using namespace renorm::cuda;

/// Shared memory that a block may have without asking for more.
static constexpr int kDefaultSharedBytes = 48 * 1024;
/// Blocks that a cluster may have on every device with clusters.
static constexpr uint64_t kPortableCluster = 8;
/// Along x, the longest extent of a grid.
static constexpr uint64_t kMostBlocks = INT32_MAX;

namespace {
struct ContextKey {
  Context context = nullptr;
  unsigned long long id = 0;

  bool operator==(const ContextKey &other) const {
    return context == other.context && id == other.id;
  }
};

/// RenormKernel::cache.
struct LoadedKernel {
  ContextKey key;
  Function function = nullptr;
  bool dependentLaunch = false;
  const LoadedKernel *next = nullptr;
};

/// RenormObject::cache.
struct LoadedObject {
  struct InContext {
    ContextKey key;
    Module module;
  };
  std::vector<InContext> modules;
  std::vector<RenormKernel *> kernels; ///< that remember one of `modules`
};
} // namespace

static std::mutex loading;
static thread_local Stream stream = nullptr;

static RenormStatus getContextKey(const Driver &driver, ContextKey &key) {
  if (RenormStatus status = getContext(driver, key.context))
    return status;
  if (driver.cuCtxGetId)
    if (Result code = driver.cuCtxGetId(key.context, &key.id))
      return failDriver(driver, code, "asking for the id of the context");
  return RenormSuccess;
}

static const LoadedKernel *find(const RenormKernel &kernel,
                                const ContextKey &key) {
  auto *loaded = static_cast<const LoadedKernel *>(
      __atomic_load_n(&kernel.cache, __ATOMIC_ACQUIRE));
  while (loaded && !(loaded->key == key))
    loaded = loaded->next;
  return loaded;
}

static std::string nameOf(const RenormObject &object) {
  return object.name ? "'" + std::string(object.name) + "'"
                     : std::string("an object");
}

/// The object's module in a context; `loading` is locked.
static RenormStatus loadModule(const Driver &driver, RenormObject &object,
                               const ContextKey &key, Module &module) {
  if (!object.cache)
    object.cache = new LoadedObject();
  auto *loaded = static_cast<LoadedObject *>(object.cache);
  for (const LoadedObject::InContext &known : loaded->modules)
    if (known.key == key) {
      module = known.module;
      return RenormSuccess;
    }
  // What the driver's compiler of PTX has to say.
  char log[4096] = "";
  int options[] = {JITErrorLogBuffer, JITErrorLogBufferBytes};
  void *values[] = {log, reinterpret_cast<void *>(sizeof(log) - 1)};
  if (Result code = driver.cuModuleLoadDataEx(&module, object.data, 2, options,
                                              values)) {
    std::string what = "loading " + nameOf(object);
    if (*log)
      what += " (" + std::string(log) + ")";
    return failDriver(driver, code, what);
  }
  loaded->modules.push_back({key, module});
  return RenormSuccess;
}

/// Sets what the kernel's launches need, once.
static RenormStatus setAttributes(const Driver &driver,
                                  const RenormKernel &kernel,
                                  LoadedKernel &loaded) {
  auto refuse = [&](Result code, const char *what) {
    return failDriver(driver, code,
                      std::string(what) + " '" + kernel.name + "'");
  };
  if (kernel.dynamicSharedBytes) {
    int fixed = 0;
    if (Result code = driver.cuFuncGetAttribute(&fixed, FunctionSharedBytes,
                                                loaded.function))
      return refuse(code, "asking for the shared memory of");
    if (uint64_t(fixed) + kernel.dynamicSharedBytes > kDefaultSharedBytes)
      if (Result code = driver.cuFuncSetAttribute(
              loaded.function, FunctionMaxDynamicSharedBytes,
              static_cast<int>(kernel.dynamicSharedBytes)))
        return failDriver(driver, code,
                          "allowing '" + std::string(kernel.name) + "' " +
                              std::to_string(kernel.dynamicSharedBytes) +
                              " bytes of dynamic shared memory beside " +
                              std::to_string(fixed) + " static ones");
  }
  uint64_t blocks = 1;
  for (uint32_t extent : kernel.cluster)
    blocks *= extent ? extent : 1;
  if (blocks > kPortableCluster)
    if (Result code = driver.cuFuncSetAttribute(
            loaded.function, FunctionNonPortableCluster, 1))
      return refuse(code, "allowing clusters of more than 8 blocks for");
  if (kernel.flags & RENORM_KERNEL_DEPENDENT_LAUNCH) {
    Device device;
    int major = 0;
    Result code = driver.cuCtxGetDevice(&device);
    if (!code)
      code = driver.cuDeviceGetAttribute(&major, DeviceComputeMajor, device);
    if (code)
      return refuse(code, "asking what device is to run");
    loaded.dependentLaunch = major >= 9;
  }
  return RenormSuccess;
}

/// Loads the kernel into a context that `find` has not found.
static RenormStatus load(const Driver &driver, RenormKernel &kernel,
                         const ContextKey &key, const LoadedKernel *&result) {
  if (!kernel.object || !kernel.object->data || !kernel.name)
    return fail(RenormWrongUsage, Success, "a kernel has no object or no name");
  std::lock_guard<std::mutex> lock(loading);
  if ((result = find(kernel, key))) // another thread was first
    return RenormSuccess;
  Module module;
  if (RenormStatus status = loadModule(driver, *kernel.object, key, module))
    return status;
  LoadedKernel loaded;
  loaded.key = key;
  if (Result code = driver.cuModuleGetFunction(&loaded.function, module,
                                               kernel.name))
    return failDriver(driver, code,
                      "looking for kernel '" + std::string(kernel.name) +
                          "' in " + nameOf(*kernel.object));
  if (RenormStatus status = setAttributes(driver, kernel, loaded))
    return status;
  loaded.next = static_cast<const LoadedKernel *>(kernel.cache);
  if (!loaded.next)
    static_cast<LoadedObject *>(kernel.object->cache)
        ->kernels.push_back(&kernel);
  auto *node = new LoadedKernel(loaded);
  __atomic_store_n(&kernel.cache, node, __ATOMIC_RELEASE);
  result = node;
  return RenormSuccess;
}

static RenormStatus findOrLoad(RenormKernel *kernel, const Driver *&driver,
                               const LoadedKernel *&loaded) {
  if (!kernel)
    return fail(RenormWrongUsage, Success, "no kernel was given");
  RenormStatus status;
  driver = getDriver(status);
  if (!driver)
    return status;
  ContextKey key;
  if ((status = getContextKey(*driver, key)))
    return status;
  if ((loaded = find(*kernel, key)))
    return RenormSuccess;
  return load(*driver, *kernel, key, loaded);
}

static std::string extents(const uint32_t dims[3]) {
  return std::to_string(dims[0]) + "x" + std::to_string(dims[1]) + "x" +
         std::to_string(dims[2]);
}

RenormStatus renormLaunch(RenormKernel *kernel, const uint32_t grid[3],
                          void *const *arguments) {
  const Driver *driver;
  const LoadedKernel *loaded;
  if (RenormStatus status = findOrLoad(kernel, driver, loaded))
    return status;
  if (!grid[0] || !grid[1] || !grid[2])
    return RenormSuccess;
  LaunchAttribute attributes[2];
  LaunchConfig config;
  config.gridX = grid[0], config.gridY = grid[1], config.gridZ = grid[2];
  config.blockX = kernel->block[0], config.blockY = kernel->block[1];
  config.blockZ = kernel->block[2];
  config.sharedBytes = kernel->dynamicSharedBytes;
  config.stream = stream;
  config.attributes = attributes;
  config.numAttributes = 0;
  const uint32_t *cluster = kernel->cluster;
  if (cluster[0] > 1 || cluster[1] > 1 || cluster[2] > 1) {
    LaunchAttribute &attribute = attributes[config.numAttributes++];
    attribute.id = LaunchClusterDimension;
    attribute.value.clusterDimension = {cluster[0], cluster[1] ? cluster[1] : 1,
                                        cluster[2] ? cluster[2] : 1};
  }
  if (loaded->dependentLaunch) {
    LaunchAttribute &attribute = attributes[config.numAttributes++];
    attribute.id = LaunchProgrammaticStreamSerialization;
    attribute.value.programmaticStreamSerialization = 1;
  }
  if (Result code =
          driver->cuLaunchKernelEx(&config, loaded->function,
                                   const_cast<void **>(arguments), nullptr))
    return failDriver(*driver, code,
                      "launching '" + std::string(kernel->name) + "' over " +
                          extents(grid) + " blocks of " +
                          extents(kernel->block) + " threads");
  return RenormSuccess;
}

RenormStatus renormPrepare(RenormKernel *kernel) {
  const Driver *driver;
  const LoadedKernel *loaded;
  return findOrLoad(kernel, driver, loaded);
}

void *renormFunction(RenormKernel *kernel) {
  const Driver *driver;
  const LoadedKernel *loaded;
  return findOrLoad(kernel, driver, loaded) ? nullptr : loaded->function;
}

RenormStatus renormUnload(RenormObject *object) {
  if (!object)
    return fail(RenormWrongUsage, Success, "no object was given");
  std::lock_guard<std::mutex> lock(loading);
  auto *loaded = static_cast<LoadedObject *>(object->cache);
  if (!loaded)
    return RenormSuccess;
  RenormStatus status;
  const Driver *driver = getDriver(status);
  if (!driver)
    return status;
  ContextKey key;
  if ((status = getContextKey(*driver, key)))
    return status;
  for (const LoadedObject::InContext &known : loaded->modules)
    if (known.key == key)
      if (Result code = driver->cuModuleUnload(known.module))
        status = failDriver(*driver, code, "unloading " + nameOf(*object));
  for (RenormKernel *kernel : loaded->kernels) {
    auto *node = static_cast<const LoadedKernel *>(kernel->cache);
    kernel->cache = nullptr;
    while (node)
      delete std::exchange(node, node->next);
  }
  object->cache = nullptr;
  delete loaded;
  return status;
}

//===----------------------------------------------------------------------===//
// Stream and errors of compiled code
//===----------------------------------------------------------------------===//

void renormSetStream(void *given) { stream = static_cast<Stream>(given); }
void *renormGetStream(void) { return stream; }

RenormStatus renormSynchronize(void) {
  RenormStatus status;
  const Driver *driver = getDriver(status);
  if (!driver)
    return status;
  Context context;
  if ((status = getContext(*driver, context)))
    return status;
  if (Result code = driver->cuStreamSynchronize(stream))
    return failDriver(*driver, code, "waiting for the kernels of the stream");
  return RenormSuccess;
}

namespace {
struct Handler {
  RenormErrorHandler function = nullptr;
  void *data = nullptr;
};
} // namespace

static std::mutex handling;
static Handler handler;

void renormSetErrorHandler(RenormErrorHandler function, void *data) {
  std::lock_guard<std::mutex> lock(handling);
  handler = {function, data};
}

static void report(RenormStatus status) {
  Handler current;
  {
    std::lock_guard<std::mutex> lock(handling);
    current = handler;
  }
  if (current.function)
    return current.function(status, renormErrorMessage(), current.data);
  std::fprintf(stderr, "renorm: error: %s\n", renormErrorMessage());
  std::abort();
}

void renormRunKernel(RenormKernel *kernel, uint64_t gridX, uint64_t gridY,
                     uint64_t gridZ, void *const *arguments) {
  if (std::max({gridX, gridY, gridZ}) > kMostBlocks)
    return report(fail(RenormWrongUsage, Success,
                       "'" + std::string(kernel->name) +
                           "' would need more blocks than a grid may have"));
  const uint32_t grid[3] = {static_cast<uint32_t>(gridX),
                            static_cast<uint32_t>(gridY),
                            static_cast<uint32_t>(gridZ)};
  if (RenormStatus status = renormLaunch(kernel, grid, arguments))
    report(status);
}

void renormWait(void) {
  if (RenormStatus status = renormSynchronize())
    report(status);
}
