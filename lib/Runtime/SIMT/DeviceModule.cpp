//===- DeviceModule.cpp - Device code, compiled for the CPU ---------------===//

#include "DeviceModule.h"
#include "HostCalls.h"
#include "llvm/ExecutionEngine/Orc/ExecutionUtils.h"
#include "llvm/ExecutionEngine/Orc/ThreadSafeModule.h"
#include "llvm/IRReader/IRReader.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/TargetSelect.h"

using namespace llvm;
using namespace renorm::simt;

Expected<std::unique_ptr<DeviceModule>> DeviceModule::load(StringRef code) {
  InitializeNativeTarget();
  InitializeNativeTargetAsmPrinter();
  auto context = std::make_unique<LLVMContext>();
  SMDiagnostic diagnostic;
  std::unique_ptr<Module> module =
      parseIR(MemoryBufferRef(code, "device code"), diagnostic, *context);
  if (!module) {
    std::string text;
    raw_string_ostream os(text);
    diagnostic.print(nullptr, os, /*ShowColors=*/false);
    return createStringError(text);
  }
  if (!module->getTargetTriple().isNVPTX())
    return createStringError("the module is for '" +
                             module->getTargetTriple().str() +
                             "', not for nvptx64");
  Expected<orc::JITTargetMachineBuilder> machine =
      orc::JITTargetMachineBuilder::detectHost();
  if (!machine)
    return machine.takeError();
  // Kernels run once or twice: compiling is what takes the time.
  machine->setCodeGenOptLevel(CodeGenOptLevel::Less);
  Expected<DataLayout> layout = machine->getDefaultDataLayoutForTarget();
  if (!layout)
    return layout.takeError();
  auto result = std::make_unique<DeviceModule>();
  Expected<DeviceFacts> facts =
      rewriteDevice(*module, machine->getTargetTriple(), *layout);
  if (!facts)
    return facts.takeError();
  result->deviceFacts = std::move(*facts);
  Expected<std::unique_ptr<orc::LLJIT>> jit =
      orc::LLJITBuilder().setJITTargetMachineBuilder(std::move(*machine))
          .create();
  if (!jit)
    return jit.takeError();
  orc::JITDylib &dylib = (*jit)->getMainJITDylib();
  orc::MangleAndInterner mangle((*jit)->getExecutionSession(),
                                (*jit)->getDataLayout());
  if (Error error = dylib.define(orc::absoluteSymbols(hostSymbols(mangle))))
    return std::move(error);
  // fmaf, memcpy, ...: whatever the host's code generator calls.
  Expected<std::unique_ptr<orc::DynamicLibrarySearchGenerator>> process =
      orc::DynamicLibrarySearchGenerator::GetForCurrentProcess(
          (*jit)->getDataLayout().getGlobalPrefix());
  if (!process)
    return process.takeError();
  dylib.addGenerator(std::move(*process));
  if (Error error = (*jit)->addIRModule(
          orc::ThreadSafeModule(std::move(module), std::move(context))))
    return std::move(error);
  result->jit = std::move(*jit);
  return result;
}

Expected<DeviceModule::Launcher> DeviceModule::find(StringRef kernel) {
  Expected<orc::ExecutorAddr> address = jit->lookup(launcherName(kernel));
  if (!address)
    return address.takeError();
  return address->toPtr<Launcher>();
}
