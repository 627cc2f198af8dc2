//===- DriverABI.h - The part of the CUDA driver that we call ---*- C++ -*-===//
//
// Our own declarations, so that every build is the same whether or not a CUDA
// Toolkit is installed; where one is, CheckDriverABI.cpp compares them with its
// cuda.h. Names and numbers are the driver's, which keeps them for ever.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_RUNTIME_CUDA_DRIVERABI_H
#define RENORM_LIB_RUNTIME_CUDA_DRIVERABI_H

#include <cstddef>
#include <cstdint>

namespace renorm::cuda {

using Result = int; ///< CUresult
using Device = int;
using DevicePointer = unsigned long long;
using Context = struct ContextTag *;
using Module = struct ModuleTag *;
using Function = struct FunctionTag *;
using Stream = struct StreamTag *;

enum : Result {
  Success = 0,
  ErrorInvalidValue = 1,
  ErrorOutOfMemory = 2,
  ErrorNotInitialized = 3,
  ErrorDeinitialized = 4,
  ErrorNoDevice = 100,
  ErrorInvalidDevice = 101,
  ErrorInvalidImage = 200,
  ErrorInvalidContext = 201,
  ErrorNotFound = 500,
  ErrorIllegalAddress = 700,
  ErrorContextIsDestroyed = 709,
  ErrorMisalignedAddress = 716,
  ErrorLaunchFailed = 719
};

enum : int {
  DeviceMultiprocessorCount = 16,
  DeviceComputeMajor = 75,
  DeviceComputeMinor = 76
};

enum : int {
  FunctionSharedBytes = 1,
  FunctionMaxDynamicSharedBytes = 8,
  FunctionNonPortableCluster = 14
};

enum : int { JITErrorLogBuffer = 5, JITErrorLogBufferBytes = 6 };

enum : unsigned { MemoryAttachGlobal = 1 };

enum : int {
  LaunchClusterDimension = 4,
  LaunchProgrammaticStreamSerialization = 6
};

struct LaunchAttribute {
  int id;
  char pad[4];
  union {
    char bytes[64];
    struct {
      unsigned x, y, z;
    } clusterDimension;
    int programmaticStreamSerialization;
  } value;
};

struct LaunchConfig {
  unsigned gridX, gridY, gridZ;
  unsigned blockX, blockY, blockZ;
  unsigned sharedBytes;
  Stream stream;
  LaunchAttribute *attributes;
  unsigned numAttributes;
};

/// Calls without which nothing works: X(name of the symbol, parameters).
#define RENORM_DRIVER_CALLS(X)                                                 \
  X(cuInit, (unsigned flags))                                                  \
  X(cuDriverGetVersion, (int *version))                                        \
  X(cuGetErrorName, (Result error, const char **name))                         \
  X(cuGetErrorString, (Result error, const char **text))                       \
  X(cuDeviceGet, (Device * device, int ordinal))                               \
  X(cuDeviceGetAttribute, (int *value, int attribute, Device device))          \
  X(cuDeviceGetName, (char *name, int length, Device device))                  \
  X(cuDevicePrimaryCtxRetain, (Context * context, Device device))              \
  X(cuCtxGetCurrent, (Context * context))                                      \
  X(cuCtxSetCurrent, (Context context))                                        \
  X(cuCtxGetDevice, (Device * device))                                         \
  X(cuModuleLoadDataEx, (Module * module, const void *image, unsigned count,   \
                         int *options, void **values))                         \
  X(cuModuleUnload, (Module module))                                           \
  X(cuModuleGetFunction, (Function * function, Module module,                  \
                          const char *name))                                   \
  X(cuFuncGetAttribute, (int *value, int attribute, Function function))        \
  X(cuFuncSetAttribute, (Function function, int attribute, int value))         \
  X(cuLaunchKernelEx, (const LaunchConfig *config, Function function,          \
                       void **parameters, void **extra))                       \
  X(cuStreamSynchronize, (Stream stream))                                      \
  X(cuMemAlloc_v2, (DevicePointer * address, size_t bytes))                    \
  X(cuMemAllocManaged, (DevicePointer * address, size_t bytes,                 \
                        unsigned flags))                                       \
  X(cuMemFree_v2, (DevicePointer address))                                     \
  X(cuMemcpyHtoDAsync_v2, (DevicePointer to, const void *from, size_t bytes,   \
                           Stream stream))                                     \
  X(cuMemcpyDtoHAsync_v2, (void *to, DevicePointer from, size_t bytes,         \
                           Stream stream))

/// Calls that an older driver may lack (null then).
#define RENORM_OPTIONAL_DRIVER_CALLS(X)                                        \
  X(cuCtxGetId, (Context context, unsigned long long *id))

} // namespace renorm::cuda

#endif // RENORM_LIB_RUNTIME_CUDA_DRIVERABI_H
