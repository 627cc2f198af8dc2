//===- Memory.cpp - The device, and memory it can read --------------------===//

#include "Driver.h"
#include <cstdint>

using namespace renorm::cuda;

/// The driver with a current context.
static RenormStatus enter(const Driver *&driver) {
  RenormStatus status;
  driver = getDriver(status);
  if (!driver)
    return status;
  Context context;
  return getContext(*driver, context);
}

RenormStatus renormGetDevice(RenormDevice *device) {
  const Driver *driver;
  if (RenormStatus status = enter(driver))
    return status;
  Result code = driver->cuCtxGetDevice(&device->ordinal);
  auto ask = [&](int *value, int attribute) {
    if (!code)
      code = driver->cuDeviceGetAttribute(value, attribute, device->ordinal);
  };
  ask(&device->computeMajor, DeviceComputeMajor);
  ask(&device->computeMinor, DeviceComputeMinor);
  ask(&device->multiprocessors, DeviceMultiprocessorCount);
  if (!code)
    code = driver->cuDeviceGetName(device->name, sizeof(device->name),
                                   device->ordinal);
  device->driverVersion = driver->version;
  return code ? failDriver(*driver, code, "asking for the device")
              : RenormSuccess;
}

template <typename Allocate>
static RenormStatus allocate(size_t bytes, void **address, Allocate call) {
  *address = nullptr;
  const Driver *driver;
  if (RenormStatus status = enter(driver))
    return status;
  DevicePointer pointer = 0;
  // The driver refuses nothing at all.
  if (Result code = call(*driver, &pointer, bytes ? bytes : 1))
    return failDriver(*driver, code,
                      "allocating " + std::to_string(bytes) + " bytes");
  *address = reinterpret_cast<void *>(static_cast<uintptr_t>(pointer));
  return RenormSuccess;
}

RenormStatus renormAllocate(size_t bytes, void **address) {
  return allocate(bytes, address,
                  [](const Driver &driver, DevicePointer *p, size_t bytes) {
                    return driver.cuMemAlloc_v2(p, bytes);
                  });
}

RenormStatus renormAllocateManaged(size_t bytes, void **address) {
  return allocate(bytes, address,
                  [](const Driver &driver, DevicePointer *p, size_t bytes) {
                    return driver.cuMemAllocManaged(p, bytes,
                                                    MemoryAttachGlobal);
                  });
}

static DevicePointer toDevice(const void *address) {
  return static_cast<DevicePointer>(reinterpret_cast<uintptr_t>(address));
}

RenormStatus renormFree(void *address) {
  if (!address)
    return RenormSuccess;
  const Driver *driver;
  if (RenormStatus status = enter(driver))
    return status;
  if (Result code = driver->cuMemFree_v2(toDevice(address)))
    return failDriver(*driver, code, "freeing memory");
  return RenormSuccess;
}

template <typename Copy>
static RenormStatus copy(size_t bytes, const char *where, Copy call) {
  const Driver *driver;
  if (RenormStatus status = enter(driver))
    return status;
  if (!bytes)
    return RenormSuccess;
  auto stream = static_cast<Stream>(renormGetStream());
  Result code = call(*driver, stream);
  if (!code)
    code = driver->cuStreamSynchronize(stream);
  return code ? failDriver(*driver, code,
                           "copying " + std::to_string(bytes) + " bytes " +
                               where)
              : RenormSuccess;
}

RenormStatus renormCopyToDevice(void *to, const void *from, size_t bytes) {
  return copy(bytes, "to the device", [&](const Driver &driver, Stream stream) {
    return driver.cuMemcpyHtoDAsync_v2(toDevice(to), from, bytes, stream);
  });
}

RenormStatus renormCopyToHost(void *to, const void *from, size_t bytes) {
  return copy(bytes, "to the host", [&](const Driver &driver, Stream stream) {
    return driver.cuMemcpyDtoHAsync_v2(to, toDevice(from), bytes, stream);
  });
}
