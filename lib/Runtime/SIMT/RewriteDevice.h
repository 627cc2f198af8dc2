//===- RewriteDevice.h - Device IR as host IR -------------------*- C++ -*-===//

#ifndef RENORM_LIB_RUNTIME_SIMT_REWRITEDEVICE_H
#define RENORM_LIB_RUNTIME_SIMT_REWRITEDEVICE_H

#include "llvm/IR/DataLayout.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/Error.h"
#include "llvm/TargetParser/Triple.h"
#include <map>
#include <string>
#include <vector>

namespace renorm::simt {

struct Kernel {
  unsigned arguments = 0;
  uint32_t sharedBytes = 0; ///< static
};

/// What the rewritten module no longer says.
struct DeviceFacts {
  std::map<std::string, Kernel> kernels;
  /// "kernel: load <8 x bfloat>, align 16 (access 3)", by number.
  std::vector<std::string> sites;
};

/// Name of the function (void **arguments) that calls `kernel`.
std::string launcherName(llvm::StringRef kernel);

/// Makes a module for nvptx64 one for `triple`: special registers, barriers,
/// shuffles and cluster addresses become calls of HostCalls.h, shared memory a
/// piece of memory that the executor hands out, and in front of every access
/// stands a call that checks it. Fails at anything unknown.
llvm::Expected<DeviceFacts> rewriteDevice(llvm::Module &module,
                                          const llvm::Triple &triple,
                                          const llvm::DataLayout &layout);

} // namespace renorm::simt

#endif // RENORM_LIB_RUNTIME_SIMT_REWRITEDEVICE_H
