//===- DeviceModule.h - Device code, compiled for the CPU -------*- C++ -*-===//

#ifndef RENORM_LIB_RUNTIME_SIMT_DEVICEMODULE_H
#define RENORM_LIB_RUNTIME_SIMT_DEVICEMODULE_H

#include "RewriteDevice.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"
#include <memory>

namespace renorm::simt {

class DeviceModule {
public:
  static llvm::Expected<std::unique_ptr<DeviceModule>>
  load(llvm::StringRef code);

  using Launcher = void (*)(void *const *arguments);
  llvm::Expected<Launcher> find(llvm::StringRef kernel);

  const DeviceFacts &facts() const { return deviceFacts; }

private:
  DeviceFacts deviceFacts;
  std::unique_ptr<llvm::orc::LLJIT> jit;
};

} // namespace renorm::simt

#endif // RENORM_LIB_RUNTIME_SIMT_DEVICEMODULE_H
