//===- renorm-run.cpp - Run a model on arrays from files ------------------===//
//
//   renorm-run MODEL.mlir --input=a.npy [--input=b.npy ...] -o out.npy
//
// Exit codes: 0 done, 1 input or run failed, 2 wrong usage.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Check/LoadModule.h"
#include "Renorm/Check/Runner.h"
#include "Renorm/Check/Widen.h"
#include "mlir/IR/MLIRContext.h"
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
static llvm::cl::opt<std::string> device("device", llvm::cl::init("cpu"),
                                         llvm::cl::value_desc("cpu"),
                                         llvm::cl::desc("Where to run"),
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
  SmallVector<HostTensor> arguments;
  for (auto [type, file] : llvm::zip(types, inputFiles)) {
    Type element = getElementTypeOrSelf(type);
    if (!isHostElementType(element))
      return entry->emitError()
             << "an argument of type " << type << " cannot be read from a file";
    std::string error;
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
  FailureOr<std::unique_ptr<Runner>> runner =
      Runner::compile(*module, entry->getSymName(), norms);
  if (failed(runner))
    return failure();
  for (auto [argument, type] :
       llvm::zip(arguments, (*runner)->getArgumentTypes()))
    argument = argument.convertTo(getElementTypeOrSelf(type));
  FailureOr<SmallVector<HostTensor>> results = (*runner)->run(arguments);
  if (failed(results))
    return failure();
  for (auto [i, result] : llvm::enumerate(*results)) {
    std::string error;
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
  if (device != "cpu")
    return usageError("unknown device '" + device + "'; there is cpu");
  return succeeded(run()) ? 0 : 1;
}
