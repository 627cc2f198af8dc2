//===- KernelDevice.h - Where a runner's kernels run ------------*- C++ -*-===//
//
// Compiled code with kernels launches them through one of these. Its buffers
// are in the host's memory; the device sees what each launch may touch.
//
//   SIMT   the device code, on the CPU: every access checked against the buffers
//          of the op, races, divergent barriers, deadlocks (Runtime/SIMT.h)
//   CUDA   a GPU, through the driver (Runtime/CUDA.h); buffers are copied there
//          and back for each launch
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_CHECK_KERNELDEVICE_H
#define RENORM_CHECK_KERNELDEVICE_H

#include "Renorm/Conversion/CompileKernels.h"
#include "Renorm/Runtime/CUDA.h"
#include <memory>
#include <optional>

namespace mlir::renorm::check {

/// A buffer of a launch.
struct KernelBuffer {
  char *data;        ///< its first entry
  size_t bytes;      ///< up to the end of its last entry
  unsigned argument; ///< of the kernel, that points into it
  bool written;
  const char *name;
};

/// Serves one runner at a time.
class KernelDevice {
public:
  virtual ~KernelDevice() = default;

  /// How kernels are compiled for this device.
  CompileKernelsOptions options;

  /// Runs a kernel to its end. Returns what went wrong, or nothing.
  virtual std::optional<std::string>
  launch(RenormKernel &kernel, const uint32_t grid[3], void **arguments,
         ArrayRef<KernelBuffer> buffers) = 0;

  /// The code that launched kernels is about to go, and their objects with it.
  virtual void unload() = 0;

  /// Launches so far.
  unsigned launches = 0;
};

std::unique_ptr<KernelDevice> createSIMTDevice(StringRef chip);

/// The device of the current context, or device 0. An empty `chip` is the
/// newest known one that the device can run. Null, and `error`, if there is no
/// driver or no device that kernels can be compiled for.
std::unique_ptr<KernelDevice> createCUDADevice(StringRef chip,
                                               gpu::CompilationTarget format,
                                               std::string &error);

} // namespace mlir::renorm::check

#endif // RENORM_CHECK_KERNELDEVICE_H
