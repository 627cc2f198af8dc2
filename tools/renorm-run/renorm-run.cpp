//===- renorm-run.cpp - Run a model on arrays from files ------------------===//
//
//   renorm-run MODEL.mlir --input=a.npy [--input=b.npy ...] -o out.npy
//
// With --device=simt or cuda the norms of the model are raised and run as GPU
// kernels, the rest stays on the CPU.
//
// Exit codes: 0 done, 1 input or run failed, 2 wrong usage.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Check/KernelDevice.h"
#include "Renorm/Check/LoadModule.h"
#include "Renorm/Check/Runner.h"
#include "Renorm/Check/Widen.h"
#include "Renorm/Conversion/GPU/GPUTargets.h"
#include "Renorm/Transforms/Passes.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::renorm::check;

static llvm::cl::OptionCategory category("renorm-run options");
static llvm::cl::opt<std::string> modelFile(llvm::cl::Positional,
                                            llvm::cl::desc("MODEL.mlir"),
                                            llvm::cl::cat(category));
static llvm::cl::list<std::string>
    inputFiles("input", llvm::cl::value_desc("FILE.npy"),
               llvm::cl::desc("One for each argument, in order"),
               llvm::cl::cat(category));
static llvm::cl::opt<std::string>
    outputFile("o", llvm::cl::value_desc("FILE.npy"),
               llvm::cl::desc("First result; FILE.1.npy, ... for the others"),
               llvm::cl::cat(category));
static llvm::cl::opt<std::string> entryName(
    "entry", llvm::cl::value_desc("NAME"),
    llvm::cl::desc("Function to call (default: main, or the only one)"),
    llvm::cl::cat(category));
static llvm::cl::opt<std::string> deviceName(
    "device", llvm::cl::init("cpu"), llvm::cl::value_desc("cpu|simt|cuda"),
    llvm::cl::desc("Where norms run: as kernels on a GPU (cuda), or as kernels "
                   "on the CPU whose every access is checked (simt)"),
    llvm::cl::cat(category));
static llvm::cl::opt<std::string>
    chip("chip", llvm::cl::value_desc("sm_NN"),
         llvm::cl::desc("What kernels are compiled for (default: sm_90 for "
                        "simt, the device for cuda)"),
         llvm::cl::cat(category));
static llvm::cl::opt<gpu::CompilationTarget> kernelFormat(
    "kernel-format", llvm::cl::init(gpu::CompilationTarget::Assembly),
    llvm::cl::desc("Objects for cuda (default: isa, which needs no CUDA "
                   "Toolkit)"),
    llvm::cl::values(clEnumValN(gpu::CompilationTarget::Assembly, "isa", "PTX"),
                     clEnumValN(gpu::CompilationTarget::Binary, "bin", "cubin"),
                     clEnumValN(gpu::CompilationTarget::Fatbin, "fatbin",
                                "PTX and cubin"),
                     clEnumValN(gpu::CompilationTarget::Offload, "llvm",
                                "bitcode, for a driver that runs it")),
    llvm::cl::cat(category));
static llvm::cl::opt<JITNorms> norms(
    "norms", llvm::cl::init(JITNorms::RowLoops), llvm::cl::cat(category),
    llvm::cl::desc("How norms are computed"),
    llvm::cl::values(
        clEnumValN(JITNorms::RowLoops, "loops",
                   "vectorised, on all threads (default)"),
        clEnumValN(JITNorms::Reference, "reference",
                   "entry by entry, as renorm-check does")));
static llvm::cl::opt<bool>
    wide("wide", llvm::cl::cat(category),
         llvm::cl::desc("Compute in f64, whatever the model's types are"));

/// out.npy, out.1.npy, out.2.npy
static std::string getOutputPath(unsigned number) {
  if (number == 0)
    return outputFile;
  SmallString<128> path(outputFile);
  std::string extension = llvm::sys::path::extension(path).str();
  llvm::sys::path::replace_extension(path, Twine(number) + extension);
  return std::string(path);
}

static int usageError(const Twine &message) {
  llvm::errs() << "renorm-run: " << message << " (see --help)\n";
  return 2;
}

/// Where kernels run; null and `error` if there is no such place.
static std::unique_ptr<KernelDevice> makeDevice(std::string &error) {
  if (deviceName == "simt")
    return createSIMTDevice(chip.empty() ? "sm_90" : chip.getValue());
  return createCUDADevice(chip, kernelFormat, error);
}

/// Kernels are made of renorm ops.
static LogicalResult raiseNorms(ModuleOp module) {
  PassManager pm(module.getContext());
  pm.addPass(renorm::createNormalize());
  pm.addPass(renorm::createRaiseNorms());
  return pm.run(module);
}

static LogicalResult run() {
  DialectRegistry registry;
  registerForRunning(registry);
  MLIRContext context(registry);
  context.printOpOnDiagnostic(false);
  llvm::SourceMgr sourceMgr;
  SourceMgrDiagnosticHandler diagnostics(sourceMgr, &context);
  OwningOpRef<ModuleOp> module = loadModule(modelFile, &context);
  if (!module)
    return failure();
  FailureOr<func::FuncOp> entry = findEntry(*module, entryName);
  if (failed(entry))
    return failure();

  // Before the model is compiled: reading is what fails most.
  TypeRange types = entry->getArgumentTypes();
  if (types.size() != inputFiles.size())
    return entry->emitError()
           << "takes " << types.size() << " arguments, " << inputFiles.size()
           << " --input files were given";
  std::string error;
  SmallVector<HostTensor> arguments;
  for (auto [type, file] : llvm::zip(types, inputFiles)) {
    Type element = getElementTypeOrSelf(type);
    if (!isHostElementType(element))
      return entry->emitError()
             << "an argument of type " << type << " cannot be read from a file";
    std::optional<HostTensor> tensor = readNpy(file, element, error);
    if (!tensor)
      return emitError(UnknownLoc::get(&context)) << error;
    arguments.push_back(std::move(*tensor));
  }
  // f64 is asked for to have a reference.
  if (wide && !norms.getNumOccurrences())
    norms = JITNorms::Reference;
  if (wide && failed(widenToF64(*module)))
    return failure();
  std::unique_ptr<KernelDevice> device;
  if (deviceName != "cpu") {
    device = makeDevice(error);
    if (!device)
      return emitError(UnknownLoc::get(&context)) << error;
    if (failed(raiseNorms(*module)))
      return failure();
  }
  FailureOr<std::unique_ptr<Runner>> runner =
      Runner::compile(*module, entry->getSymName(), norms, device.get());
  if (failed(runner))
    return failure();
  for (auto [argument, type] :
       llvm::zip(arguments, (*runner)->getArgumentTypes()))
    argument = argument.convertTo(getElementTypeOrSelf(type));
  FailureOr<SmallVector<HostTensor>> results = (*runner)->run(arguments);
  if (failed(results))
    return failure();
  if (device)
    llvm::outs() << device->launches << " kernel launches ("
                 << device->options.chip << ")\n";
  for (auto [i, result] : llvm::enumerate(*results)) {
    if (!writeNpy(getOutputPath(i), result, error))
      return emitError(UnknownLoc::get(&context)) << error;
  }
  return success();
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  llvm::cl::HideUnrelatedOptions(category);
  if (!llvm::cl::ParseCommandLineOptions(argc, argv, "run a model on arrays\n",
                                         &llvm::errs()))
    return 2;
  if (modelFile.empty())
    return usageError("no model was given");
  if (outputFile.empty())
    return usageError("no output file was given (-o)");
  if (deviceName != "cpu" && deviceName != "simt" && deviceName != "cuda")
    return usageError("unknown device '" + deviceName +
                      "'; there are cpu, simt and cuda");
  if (!chip.empty() && !renorm::findGPUTarget(chip))
    return usageError("unknown chip '" + chip + "'; docs/gpu.md lists them");
  return succeeded(run()) ? 0 : 1;
}
