//===- DumpGPUObjects.cpp - The objects of a gpu.binary as files ----------===//
//
// PTX, cubin, fatbin or bitcode sit as escaped strings in the IR; assemblers
// and profilers want files, and those who launch the kernels want to know how.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Conversion/GPU/LaunchFacts.h"
#include "Renorm/Conversion/Passes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Support/FileUtilities.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
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

static StringRef chipOf(gpu::ObjectAttr object) {
  auto target = dyn_cast<NVVM::NVVMTargetAttr>(object.getTarget());
  return target ? target.getChip() : "";
}

/// The file of an object: `<binary>.<chip>.<extension>`.
static std::string fileName(gpu::BinaryOp binary, StringRef chip,
                            StringRef extension) {
  std::string name = binary.getName().str();
  if (!chip.empty())
    name += "." + chip.str();
  return name + "." + extension.str();
}

/// Writes one file; emits an error at the binary if that fails.
static LogicalResult writeFile(gpu::BinaryOp binary, StringRef directory,
                               StringRef name, StringRef bytes) {
  SmallString<128> path(directory);
  llvm::sys::path::append(path, name);
  std::string reason;
  std::unique_ptr<llvm::ToolOutputFile> file = openOutputFile(path, &reason);
  if (!file)
    return binary.emitOpError("could not be dumped: ") << reason;
  file->os() << bytes;
  file->keep();
  return success();
}

static LogicalResult writeObject(gpu::BinaryOp binary, gpu::ObjectAttr object,
                                 StringRef directory) {
  StringRef bytes = object.getObject().getValue();
  // The string of a PTX object ends in a NUL for the driver's loader.
  if (object.getFormat() == gpu::CompilationTarget::Assembly)
    bytes = bytes.rtrim('\0');
  return writeFile(
      binary, directory,
      fileName(binary, chipOf(object), extension(object.getFormat())), bytes);
}

//===----------------------------------------------------------------------===//
// How the kernels are launched
//===----------------------------------------------------------------------===//

static llvm::json::Value toJSON(Attribute attr) {
  if (auto text = dyn_cast<StringAttr>(attr))
    return text.getValue();
  if (auto truth = dyn_cast<BoolAttr>(attr))
    return truth.getValue();
  if (auto number = dyn_cast<IntegerAttr>(attr))
    return number.getInt();
  if (auto type = dyn_cast<TypeAttr>(attr)) {
    std::string text;
    llvm::raw_string_ostream(text) << type.getValue();
    return text;
  }
  if (auto array = dyn_cast<ArrayAttr>(attr)) {
    llvm::json::Array values;
    for (Attribute value : array)
      values.push_back(toJSON(value));
    return values;
  }
  if (auto dictionary = dyn_cast<DictionaryAttr>(attr)) {
    llvm::json::Object values;
    for (NamedAttribute value : dictionary)
      values[value.getName().getValue()] = toJSON(value.getValue());
    return values;
  }
  return nullptr; // a unit: not known
}

/// A number, or null if it is known at run time only.
static llvm::json::Value toJSON(Value value) {
  IntegerAttr number;
  if (!value || !matchPattern(value, m_Constant(&number)))
    return nullptr;
  return number.getInt();
}

static llvm::json::Array toJSON(const gpu::KernelDim3 &extents) {
  return llvm::json::Array{toJSON(extents.x), toJSON(extents.y),
                           toJSON(extents.z)};
}

static llvm::json::Object describeKernel(gpu::LaunchFuncOp launch) {
  llvm::json::Object kernel;
  kernel["name"] = launch.getKernelName().getValue();
  kernel["block"] = toJSON(launch.getBlockSizeOperandValues());
  kernel["cluster"] = launch.hasClusterSize()
                          ? toJSON(launch.getClusterSizeOperandValues())
                          : llvm::json::Array{1, 1, 1};
  Value shared = launch.getDynamicSharedMemorySize();
  kernel["dynamic_shared_bytes"] =
      shared ? toJSON(shared) : llvm::json::Value(0);
  kernel["dependent_launch"] = isDependentLaunch(launch);
  // A launch of somebody else's has no facts beside it.
  kernel["grid"] = nullptr;
  kernel["arguments"] = nullptr;
  if (auto facts = launch->getAttrOfType<DictionaryAttr>(kLaunchFactsName)) {
    kernel["grid"] = toJSON(facts.get("grid"));
    kernel["arguments"] = toJSON(facts.get("arguments"));
  }
  return kernel;
}

/// Writes `<binary>.<chip>.json` for each chip of the binary.
static LogicalResult
writeDescriptions(gpu::BinaryOp binary,
                  ArrayRef<gpu::LaunchFuncOp> launches, StringRef directory) {
  llvm::MapVector<StringRef, llvm::json::Array> files;
  for (Attribute attr : binary.getObjects()) {
    auto object = cast<gpu::ObjectAttr>(attr);
    StringRef chip = chipOf(object), format = extension(object.getFormat());
    files[chip].push_back(llvm::json::Object{
        {"file", fileName(binary, chip, format)}, {"format", format}});
  }
  for (auto &[chip, objects] : files) {
    llvm::json::Array kernels;
    llvm::StringSet<> seen;
    for (gpu::LaunchFuncOp launch : launches)
      if (launch.getKernelModuleName() == binary.getName() &&
          seen.insert(launch.getKernelName()).second)
        kernels.push_back(describeKernel(launch));
    std::string text;
    llvm::raw_string_ostream(text)
        << llvm::formatv("{0:2}\n", llvm::json::Value(llvm::json::Object{
                                        {"chip", chip},
                                        {"objects", std::move(objects)},
                                        {"kernels", std::move(kernels)}}));
    if (failed(writeFile(binary, directory, fileName(binary, chip, "json"),
                         text)))
      return failure();
  }
  return success();
}

namespace {
struct DumpGPUObjects : impl::DumpGPUObjectsBase<DumpGPUObjects> {
  using DumpGPUObjectsBase::DumpGPUObjectsBase;

  void runOnOperation() override {
    SmallVector<gpu::LaunchFuncOp> launches;
    getOperation().walk(
        [&](gpu::LaunchFuncOp launch) { launches.push_back(launch); });
    WalkResult result = getOperation().walk([&](gpu::BinaryOp binary) {
      for (Attribute object : binary.getObjects())
        if (failed(
                writeObject(binary, cast<gpu::ObjectAttr>(object), directory)))
          return WalkResult::interrupt();
      return failed(writeDescriptions(binary, launches, directory))
                 ? WalkResult::interrupt()
                 : WalkResult::advance();
    });
    if (result.wasInterrupted())
      signalPassFailure();
  }
};
} // namespace
} // namespace mlir::renorm
