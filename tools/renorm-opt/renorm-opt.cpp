//===- renorm-opt.cpp - The optimiser driver ------------------------------===//
//
// mlir-opt with our dialect and passes, and with promises that scripts rely on:
// it exits with 0 when done, 1 when the input or a pass failed, 2 when it was
// called wrongly, and a failing run leaves an existing output file as it was.
//
//===----------------------------------------------------------------------===//

#include "BytecodeRun.h"
#include "OutputFile.h"
#include "Renorm/IR/Renorm.h"
#include "Renorm/IR/Resources.h"
#include "Renorm/Pipelines/Pipelines.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Support/FileUtilities.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;
namespace cl = llvm::cl;

#ifdef RENORM_INCLUDE_TESTS
namespace mlir::renorm::test {
void registerAnalysisTestPasses();
} // namespace mlir::renorm::test
#endif

namespace {

enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

constexpr llvm::StringLiteral reportPass = "renorm-write-report";
constexpr llvm::StringLiteral limitPass = "renorm-limit-rewrites";

/// What the options of our own add around the pipeline.
struct OwnOptions {
  std::string report;
  std::optional<int64_t> rewriteLimit;
};

/// Stands in front of every pipeline: no pass of ours or upstream's checks the
/// data behind a constant before it reads it.
struct VerifyResources : PassWrapper<VerifyResources, OperationPass<>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(VerifyResources)

  StringRef getArgument() const override { return "renorm-verify-resources"; }
  StringRef getDescription() const override {
    return "Check that the data behind each constant is there and fits its "
           "type";
  }
  void runOnOperation() override {
    if (failed(renorm::verifyResources(getOperation())))
      signalPassFailure();
    markAllAnalysesPreserved();
  }
};

/// Whether the command line may name a pass of upstream MLIR. Registering all of
/// them takes a tenth of the time that a whole run on a small model does, so a
/// call with nothing but our own passes goes without.
bool mayNameUpstreamPass(int argc, char **argv) {
  for (StringRef arg : llvm::ArrayRef(argv, argc).drop_front()) {
    if (!arg.consume_front("-"))
      continue; // an input file, or the value of the option before it
    arg.consume_front("-");
    StringRef name = arg.split('=').first;
    bool ours = name.starts_with("renorm-") || name.empty() || name == "o" ||
                name == "emit-bytecode" || name == "split-input-file" ||
                name == "verify-diagnostics" || name == "mlir-timing" ||
                name == "allow-unregistered-dialect" ||
                name == "mlir-print-debuginfo";
    if (!ours)
      return true;
  }
  return false;
}

void registerEverything(DialectRegistry &registry, bool upstreamPasses) {
  registerAllDialects(registry);
  registerAllExtensions(registry);
  registerAllGPUToLLVMIRTranslations(registry);
  registry.insert<renorm::RenormDialect>();
  if (upstreamPasses)
    registerAllPasses();
  PassRegistration<VerifyResources>();
  renorm::registerAllRenormPasses();
#ifdef RENORM_INCLUDE_TESTS
  renorm::test::registerAnalysisTestPasses();
#endif
}

/// Our plugin brings the dialect a second time, which MLIR answers by aborting.
bool loadsOwnPlugin(int argc, char **argv) {
  return llvm::any_of(llvm::ArrayRef(argv, argc), [](StringRef arg) {
    StringRef file = arg.substr(arg.rfind('=') + 1);
    return llvm::sys::path::stem(file) == "RenormPlugin";
  });
}

/// Adds a pass on modules for the option `option`.
LogicalResult addOwnPass(PassManager &pm, StringRef pass, const Twine &options,
                         StringRef option) {
  auto complain = [&](const Twine &message) {
    llvm::errs() << "error: --" << option << ": " << message << "\n";
    return failure();
  };
  if (pm.getOpAnchorName() != ModuleOp::getOperationName() &&
      pm.getOpAnchorName() != OpPassManager::getAnyOpAnchorName())
    return complain("needs a pipeline on builtin.module, not on " +
                    pm.getOpAnchorName());
  return PassInfo::lookup(pass)->addToPipeline(pm, options.str(), complain);
}

/// Builds the pipeline of the command line. What goes wrong here is a mistake
/// in the call, not in the input: `wrongUsage` is set.
LogicalResult setUpPipeline(PassManager &pm, const MlirOptMainConfig &config,
                            const OwnOptions &own, bool &wrongUsage) {
  pm.addPass(std::make_unique<VerifyResources>());
  bool limited = !own.rewriteLimit ||
                 succeeded(addOwnPass(pm, limitPass,
                                      "limit=" + Twine(*own.rewriteLimit),
                                      "renorm-rewrite-limit"));
  if (limited && succeeded(config.setupPassPipeline(pm)) &&
      (own.report.empty() ||
       succeeded(addOwnPass(pm, reportPass, "file=\"" + own.report + "\"",
                            "renorm-report"))))
    return success();
  wrongUsage = true;
  return failure();
}

template <typename Names> int printLines(StringRef title, Names &&names) {
  llvm::outs() << title << ":\n";
  llvm::interleave(names, llvm::outs(), "\n");
  llvm::outs() << "\n";
  return Done;
}

/// Everything after the command line has been understood.
int run(StringRef input, StringRef output, const OwnOptions &own,
        DialectRegistry &registry) {
  MlirOptMainConfig config = MlirOptMainConfig::createFromCLOptions();
  if (config.shouldShowDialects())
    return printLines("Available Dialects", registry.getDialectNames());
  if (config.shouldListPasses()) {
    printRegisteredPasses();
    return Done;
  }
  if (!own.report.empty() && !PassInfo::lookup(reportPass)) {
    llvm::errs() << "error: --renorm-report: this build has no pass '"
                 << reportPass << "'\n";
    return WrongUsage;
  }

  if (input == "-" && llvm::sys::Process::StandardInIsUserInput())
    llvm::errs()
        << "(reading the input from the terminal; end it with ctrl-d)\n";
  std::string message;
  std::unique_ptr<llvm::MemoryBuffer> buffer = openInputFile(input, &message);
  if (!buffer) {
    llvm::errs() << "error: " << message << "\n";
    return Failed;
  }
  auto file = renorm::OutputFile::create(output);
  if (!file) {
    llvm::errs() << "error: cannot write " << toString(file.takeError())
                 << "\n";
    return Failed;
  }

  bool wrongUsage = false;
  MlirOptMainConfig withOurs = config;
  withOurs.setPassPipelineSetupFn([&](PassManager &pm) {
    return setUpPipeline(pm, config, own, wrongUsage);
  });
  LogicalResult result =
      renorm::isBytecodeRun(*buffer, config)
          ? renorm::runOnBytecode((*file)->os(), std::move(buffer), registry,
                                  withOurs)
          : MlirOptMain((*file)->os(), std::move(buffer), registry, withOurs);
  if (wrongUsage)
    return WrongUsage;
  if (failed(result))
    return Failed;
  if (llvm::Error error = (*file)->commit()) {
    llvm::errs() << "error: cannot write " << toString(std::move(error))
                 << "\n";
    return Failed;
  }
  return Done;
}

} // namespace

int main(int argc, char **argv) {
  llvm::InitLLVM initLLVM(argc, argv);
  DialectRegistry registry;
  registerEverything(registry, mayNameUpstreamPass(argc, argv));

  cl::opt<std::string> input(cl::Positional, cl::desc("<input file>"),
                             cl::init("-"));
  cl::opt<std::string> output("o",
                              cl::desc("Output file; untouched on failure"),
                              cl::value_desc("filename"), cl::init("-"));
  cl::opt<std::string> report(
      "renorm-report",
      cl::desc("Write what was found, what was done and why not, to a .json or "
               ".html file, or as a table to the standard output (-)"),
      cl::value_desc("filename"));
  cl::opt<int64_t> rewriteLimit(
      "renorm-rewrite-limit",
      cl::desc("Let only the first N rewrites of our passes happen"),
      cl::value_desc("N"), cl::init(-1));
  if (loadsOwnPlugin(argc, argv)) {
    llvm::errs()
        << "error: renorm-opt has what RenormPlugin brings; the plugin "
           "is for other tools\n";
    return WrongUsage;
  }
  std::string help =
      registerCLIOptions("renorm-opt: norms in model IR", registry);
  // With a stream for the errors the parser returns instead of exiting with 1.
  if (!cl::ParseCommandLineOptions(argc, argv, help, &llvm::errs()))
    return WrongUsage;
  OwnOptions own{report, std::nullopt};
  if (rewriteLimit >= 0)
    own.rewriteLimit = rewriteLimit;
  return run(input, output, own, registry);
}
