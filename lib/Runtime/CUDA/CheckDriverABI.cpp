//===- CheckDriverABI.cpp - Our declarations against the toolkit's --------===//
//
// Compiled only where CMake finds a cuda.h; generates no code.
//
//===----------------------------------------------------------------------===//

#include "DriverABI.h"
#include <cuda.h>

using namespace renorm::cuda;

#define SAME(ours, theirs)                                                     \
  static_assert(int(ours) == int(theirs), #ours " is not " #theirs)

SAME(ErrorInvalidValue, CUDA_ERROR_INVALID_VALUE);
SAME(ErrorOutOfMemory, CUDA_ERROR_OUT_OF_MEMORY);
SAME(ErrorNotInitialized, CUDA_ERROR_NOT_INITIALIZED);
SAME(ErrorDeinitialized, CUDA_ERROR_DEINITIALIZED);
SAME(ErrorNoDevice, CUDA_ERROR_NO_DEVICE);
SAME(ErrorInvalidDevice, CUDA_ERROR_INVALID_DEVICE);
SAME(ErrorInvalidImage, CUDA_ERROR_INVALID_IMAGE);
SAME(ErrorInvalidContext, CUDA_ERROR_INVALID_CONTEXT);
SAME(ErrorNotFound, CUDA_ERROR_NOT_FOUND);
SAME(ErrorIllegalAddress, CUDA_ERROR_ILLEGAL_ADDRESS);
SAME(ErrorContextIsDestroyed, CUDA_ERROR_CONTEXT_IS_DESTROYED);
SAME(ErrorMisalignedAddress, CUDA_ERROR_MISALIGNED_ADDRESS);
SAME(ErrorLaunchFailed, CUDA_ERROR_LAUNCH_FAILED);
SAME(DeviceMultiprocessorCount, CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT);
SAME(DeviceComputeMajor, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR);
SAME(DeviceComputeMinor, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR);
SAME(FunctionSharedBytes, CU_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES);
SAME(FunctionMaxDynamicSharedBytes,
     CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES);
SAME(FunctionNonPortableCluster,
     CU_FUNC_ATTRIBUTE_NON_PORTABLE_CLUSTER_SIZE_ALLOWED);
SAME(JITErrorLogBuffer, CU_JIT_ERROR_LOG_BUFFER);
SAME(JITErrorLogBufferBytes, CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES);
SAME(MemoryAttachGlobal, CU_MEM_ATTACH_GLOBAL);
SAME(LaunchClusterDimension, CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION);
SAME(LaunchProgrammaticStreamSerialization,
     CU_LAUNCH_ATTRIBUTE_PROGRAMMATIC_STREAM_SERIALIZATION);

SAME(sizeof(Result), sizeof(CUresult));
SAME(sizeof(Device), sizeof(CUdevice));
SAME(sizeof(DevicePointer), sizeof(CUdeviceptr));
SAME(sizeof(LaunchAttribute), sizeof(CUlaunchAttribute));
SAME(offsetof(LaunchAttribute, value), offsetof(CUlaunchAttribute, value));
SAME(offsetof(decltype(LaunchAttribute::value), clusterDimension.z),
     offsetof(CUlaunchAttributeValue, clusterDim.z));
SAME(sizeof(LaunchConfig), sizeof(CUlaunchConfig));
SAME(offsetof(LaunchConfig, blockX), offsetof(CUlaunchConfig, blockDimX));
SAME(offsetof(LaunchConfig, sharedBytes),
     offsetof(CUlaunchConfig, sharedMemBytes));
SAME(offsetof(LaunchConfig, stream), offsetof(CUlaunchConfig, hStream));
SAME(offsetof(LaunchConfig, attributes), offsetof(CUlaunchConfig, attrs));
SAME(offsetof(LaunchConfig, numAttributes), offsetof(CUlaunchConfig, numAttrs));
