//===- DumpGPUObjects.cpp - The objects of a gpu.binary as files ----------===//
//
// PTX, cubin, fatbin or bitcode sit as escaped strings in the IR; assemblers
// and profilers want files.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Conversion/Passes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/ToolOutputFile.h"

namespace mlir::renorm {
#define GEN_PASS_DEF_DUMPGPUOBJECTS
#include "Renorm/Conversion/Passes.h.inc"

static StringRef extension(gpu::CompilationTarget format) {
  switch (format) {
  case gpu::CompilationTarget::Offload:
    return "bc";
  case gpu::CompilationTarget::Assembly:
    return "ptx";
  case gpu::CompilationTarget::Binary:
    return "cubin";
  case gpu::CompilationTarget::Fatbin:
    return "fatbin";
  }
  llvm_unreachable("unknown object format");
}

/// Writes one object; emits an error at the binary if that fails.
static LogicalResult writeObject(gpu::BinaryOp binary, gpu::ObjectAttr object,
                                 StringRef directory) {
  std::string name = binary.getName().str();
  if (auto target = dyn_cast<NVVM::NVVMTargetAttr>(object.getTarget()))
    name += "." + target.getChip().str();
  SmallString<128> path(directory);
  llvm::sys::path::append(path, name + "." + extension(object.getFormat()));
  std::string reason;
  std::unique_ptr<llvm::ToolOutputFile> file = openOutputFile(path, &reason);
  if (!file)
    return binary.emitOpError("could not be dumped: ") << reason;
  StringRef bytes = object.getObject().getValue();
  // The string of a PTX object ends in a NUL for the driver's loader.
  if (object.getFormat() == gpu::CompilationTarget::Assembly)
    bytes = bytes.rtrim('\0');
  file->os() << bytes;
  file->keep();
  return success();
}

namespace {
struct DumpGPUObjects : impl::DumpGPUObjectsBase<DumpGPUObjects> {
  using DumpGPUObjectsBase::DumpGPUObjectsBase;

  void runOnOperation() override {
    WalkResult result = getOperation().walk([&](gpu::BinaryOp binary) {
      for (Attribute object : binary.getObjects())
        if (failed(
                writeObject(binary, cast<gpu::ObjectAttr>(object), directory)))
          return WalkResult::interrupt();
      return WalkResult::advance();
    });
    if (result.wasInterrupted())
      signalPassFailure();
  }
};
} // namespace
} // namespace mlir::renorm
