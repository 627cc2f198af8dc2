//===- CUDA.h - Launch compiled kernels through the CUDA driver -*- C -*-===//
//
// What a program needs whose norms were compiled by `renorm-lower-to-gpu` and
// `renorm-lower-launches`, and what anybody else may launch these kernels with.
// The driver (libcuda.so.1) is opened when it is first needed; nothing here
// links against CUDA or includes its headers.
//
// A kernel's object is loaded once for each context it is launched in, its
// function and attributes are looked up then; a launch after that is one call
// of the driver, with no allocation and no synchronisation. All functions may
// be called by several threads at once.
//
// A context is taken to be the calling thread's current one. If there is none,
// the primary context of device 0 becomes current, as in the CUDA runtime.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_RUNTIME_CUDA_H
#define RENORM_RUNTIME_CUDA_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define RENORM_RUNTIME_EXPORT __attribute__((visibility("default")))
#else
#define RENORM_RUNTIME_EXPORT
#endif

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

typedef enum RenormStatus {
  RenormSuccess = 0,
  RenormNoDriver,    ///< no driver library, or one that is too old
  RenormDriverError, ///< the driver refused a call
  RenormWrongUsage   ///< a null pointer, a geometry that cannot be
} RenormStatus;

/// What went wrong in the last call that failed on this thread: what was tried,
/// the driver's name of the error and its description. Never null; valid until
/// the next failure on this thread.
RENORM_RUNTIME_EXPORT const char *renormErrorMessage(void);
/// The driver's error code (CUresult) of that failure; 0 if it was not the
/// driver's.
RENORM_RUNTIME_EXPORT int renormErrorCode(void);

/// Called when a launch in compiled code fails, which has no way to return an
/// error.
typedef void (*RenormErrorHandler)(RenormStatus status, const char *message,
                                   void *data);
/// Replaces the handler, for all threads; null restores the default, which
/// writes the message to the standard error and aborts. If a handler returns,
/// the program goes on without the launch.
RENORM_RUNTIME_EXPORT void renormSetErrorHandler(RenormErrorHandler handler,
                                                 void *data);

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

/// A PTX text (ending in a zero), cubin or fatbin in memory. Static storage:
/// the runtime remembers what it has loaded in `cache`.
typedef struct RenormObject {
  const void *data;
  uint64_t bytes;   ///< with the zero of a PTX text
  const char *name; ///< for messages; may be null
  void *cache;      ///< null at first; the runtime's
} RenormObject;

/// Set in RenormKernel::flags if the kernel waits for the kernels in front of
/// it by griddepcontrol.wait before it reads what they may have written:
/// launched with programmatic stream serialisation (sm_90 and later).
#define RENORM_KERNEL_DEPENDENT_LAUNCH 1u

/// One kernel and what its launches have in common. Static storage, as above.
typedef struct RenormKernel {
  RenormObject *object;
  const char *name;
  uint32_t block[3];   ///< threads of a block
  uint32_t cluster[3]; ///< blocks of a cluster; all 1 (or 0): no clusters
  uint32_t dynamicSharedBytes;
  uint32_t flags;
  void *cache; ///< null at first; the runtime's
} RenormKernel;

/// Launches `kernel` over `grid` blocks (a multiple of the cluster) on the
/// thread's stream. `arguments[i]` points to the value of argument i; values
/// are copied before the call returns. Returns when the launch is queued.
RENORM_RUNTIME_EXPORT RenormStatus renormLaunch(RenormKernel *kernel,
                                                const uint32_t grid[3],
                                                void *const *arguments);

/// Loads the kernel into the current context, which the first launch does
/// otherwise. Needed in front of a stream capture, which allows no loading.
RENORM_RUNTIME_EXPORT RenormStatus renormPrepare(RenormKernel *kernel);

/// The driver's handle of the kernel (CUfunction) in the current context, or
/// null after a failure; for the launchers of others.
RENORM_RUNTIME_EXPORT void *renormFunction(RenormKernel *kernel);

/// Unloads the object from every context and forgets its kernels, which may be
/// loaded again. No launch of them may be under way on any thread. Needed
/// before the memory of `object` goes.
RENORM_RUNTIME_EXPORT RenormStatus renormUnload(RenormObject *object);

/// What compiled code calls: renormLaunch, and the error handler if it fails.
RENORM_RUNTIME_EXPORT void renormRunKernel(RenormKernel *kernel, uint64_t gridX,
                                           uint64_t gridY, uint64_t gridZ,
                                           void *const *arguments);

//===----------------------------------------------------------------------===//
// Stream, device, memory
//===----------------------------------------------------------------------===//

/// The stream (CUstream) of this thread's launches and copies. It belongs to
/// the caller. Default: null, the default stream of the current context.
RENORM_RUNTIME_EXPORT void renormSetStream(void *stream);
RENORM_RUNTIME_EXPORT void *renormGetStream(void);

/// Waits for all work of the thread's stream. Reports what kernels did wrong.
RENORM_RUNTIME_EXPORT RenormStatus renormSynchronize(void);
/// What compiled code calls: renormSynchronize, and the handler if it fails.
RENORM_RUNTIME_EXPORT void renormWait(void);

/// Device of the current context.
typedef struct RenormDevice {
  int ordinal;
  int computeMajor, computeMinor; ///< 9, 0 for sm_90
  int multiprocessors;
  int driverVersion; ///< 1000 * major + 10 * minor of the CUDA version
  char name[96];
} RenormDevice;
RENORM_RUNTIME_EXPORT RenormStatus renormGetDevice(RenormDevice *device);

/// Device memory; the address starts at a multiple of 256 bytes.
RENORM_RUNTIME_EXPORT RenormStatus renormAllocate(size_t bytes,
                                                  void **address);
/// Memory that host and device can read and write.
RENORM_RUNTIME_EXPORT RenormStatus renormAllocateManaged(size_t bytes,
                                                         void **address);
/// Null is nothing to free. Waits for kernels that may use the memory.
RENORM_RUNTIME_EXPORT RenormStatus renormFree(void *address);
/// Copies on the thread's stream, in order with its launches, and wait.
RENORM_RUNTIME_EXPORT RenormStatus renormCopyToDevice(void *to,
                                                      const void *from,
                                                      size_t bytes);
RENORM_RUNTIME_EXPORT RenormStatus renormCopyToHost(void *to, const void *from,
                                                    size_t bytes);

//===----------------------------------------------------------------------===//
// The driver
//===----------------------------------------------------------------------===//

/// Opens the driver. `path` null: the library that the environment variable
/// RENORM_CUDA_DRIVER names, else libcuda.so.1. The first call on any thread
/// decides (every function above makes it if nobody has); later ones report
/// how it went, and refuse another path.
RENORM_RUNTIME_EXPORT RenormStatus renormOpenDriver(const char *path);

/// The address of a function of the driver ("cuEventRecord"), or null.
RENORM_RUNTIME_EXPORT void *renormDriverFunction(const char *name);

#ifdef __cplusplus
}
#endif

#endif // RENORM_RUNTIME_CUDA_H
