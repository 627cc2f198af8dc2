//===- Driver.cpp - The CUDA driver, opened at run time -------------------===//

#include "Driver.h"
#include <atomic>
#include <cstdlib>
#include <dlfcn.h>
#include <mutex>

using namespace renorm::cuda;

static constexpr const char kLibrary[] = "libcuda.so.1";
static constexpr const char kVariable[] = "RENORM_CUDA_DRIVER";
/// cuLaunchKernelEx and clusters came with CUDA 11.8.
static constexpr int kOldestVersion = 11080;

namespace {
struct Failure {
  std::string message = "no call has failed";
  Result code = Success;
};

/// How opening went: decided once.
struct Opened {
  Driver driver;
  RenormStatus status = RenormSuccess;
  Result code = Success;
  std::string path, message;
};
} // namespace

static Failure &lastFailure() {
  static thread_local Failure failure;
  return failure;
}

static std::atomic<const Driver *> ready{nullptr};

RenormStatus renorm::cuda::fail(RenormStatus status, Result code,
                                const std::string &message) {
  lastFailure().code = code;
  lastFailure().message = message;
  return status;
}

static std::string describe(const Driver &driver, Result code) {
  const char *name = nullptr, *text = nullptr;
  if (driver.cuGetErrorName(code, &name) != Success || !name)
    return "error " + std::to_string(code) + " of the driver";
  if (driver.cuGetErrorString(code, &text) != Success || !text)
    return name;
  return std::string(name) + ": " + text;
}

RenormStatus renorm::cuda::failDriver(const Driver &driver, Result code,
                                      const std::string &what) {
  return fail(RenormDriverError, code, what + ": " + describe(driver, code));
}

static void open(Opened &opened) {
  Driver &driver = opened.driver;
  auto refuse = [&](RenormStatus status, const std::string &message) {
    opened.status = status;
    opened.message = message;
  };
  driver.library = dlopen(opened.path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!driver.library) {
    const char *reason = dlerror();
    return refuse(RenormNoDriver,
                  "there is no CUDA driver: " +
                      std::string(reason ? reason : opened.path) +
                      "; install NVIDIA's driver, or name its library in "
                      "RENORM_CUDA_DRIVER");
  }
  const char *missing = nullptr;
#define RENORM_LOOK_UP(name, parameters)                                       \
  driver.name = reinterpret_cast<decltype(driver.name)>(                       \
      dlsym(driver.library, #name));                                           \
  if (!driver.name && !missing)                                                \
    missing = #name;
  RENORM_OPTIONAL_DRIVER_CALLS(RENORM_LOOK_UP)
  missing = nullptr;
  RENORM_DRIVER_CALLS(RENORM_LOOK_UP)
#undef RENORM_LOOK_UP
  if (missing)
    return refuse(RenormNoDriver, "'" + opened.path + "' has no function " +
                                      missing +
                                      ": no CUDA driver, or one before 11.8");
  if (Result code = driver.cuInit(0)) {
    opened.code = code;
    return refuse(RenormDriverError, "initialising the CUDA driver '" +
                                         opened.path +
                                         "': " + describe(driver, code));
  }
  driver.cuDriverGetVersion(&driver.version);
  if (driver.version < kOldestVersion)
    return refuse(RenormNoDriver,
                  "the CUDA driver '" + opened.path + "' is for CUDA " +
                      std::to_string(driver.version / 1000) + "." +
                      std::to_string(driver.version % 1000 / 10) +
                      "; 11.8 is the oldest that will do");
}

RenormStatus renorm::cuda::openDriver(const char *path, const Driver *&driver) {
  static std::mutex mutex;
  static Opened *opened = nullptr; // lives as long as the driver: for ever
  std::lock_guard<std::mutex> lock(mutex);
  driver = nullptr;
  if (!opened) {
    opened = new Opened();
    const char *named = std::getenv(kVariable);
    opened->path = path ? path : named && *named ? named : kLibrary;
    open(*opened);
    if (opened->status == RenormSuccess)
      ready.store(&opened->driver, std::memory_order_release);
  }
  if (path && opened->path != path)
    return fail(RenormWrongUsage, Success,
                "the CUDA driver has been opened from '" + opened->path +
                    "' already, not from '" + path + "'");
  if (opened->status != RenormSuccess)
    return fail(opened->status, opened->code, opened->message);
  driver = &opened->driver;
  return RenormSuccess;
}

const Driver *renorm::cuda::getDriver(RenormStatus &status) {
  status = RenormSuccess;
  const Driver *driver = ready.load(std::memory_order_acquire);
  if (!driver)
    status = openDriver(nullptr, driver);
  return driver;
}

RenormStatus renorm::cuda::getContext(const Driver &driver, Context &context) {
  context = nullptr;
  if (Result code = driver.cuCtxGetCurrent(&context))
    return failDriver(driver, code, "asking for the current context");
  if (context)
    return RenormSuccess;
  Device device;
  if (Result code = driver.cuDeviceGet(&device, 0))
    return failDriver(driver, code, "asking for device 0");
  // Kept for ever, as the CUDA runtime does.
  if (Result code = driver.cuDevicePrimaryCtxRetain(&context, device))
    return failDriver(driver, code, "making the primary context of device 0");
  if (Result code = driver.cuCtxSetCurrent(context))
    return failDriver(driver, code, "making the context of device 0 current");
  return RenormSuccess;
}

const char *renormErrorMessage(void) { return lastFailure().message.c_str(); }
int renormErrorCode(void) { return lastFailure().code; }

RenormStatus renormOpenDriver(const char *path) {
  const Driver *driver;
  return openDriver(path, driver);
}

void *renormDriverFunction(const char *name) {
  RenormStatus status;
  const Driver *driver = getDriver(status);
  return driver && name ? dlsym(driver->library, name) : nullptr;
}
