//===- renorm-check.cpp - Are two modules the same function? --------------===//
//
//   renorm-check BEFORE.mlir AFTER.mlir [--mode=wide|native|exact|all]
//   renorm-check MODEL.mlir --pipeline='PASSES' [--reproducer=FILE]
//
// Exit codes: 0 equal, 1 not equal or not comparable, 2 wrong usage.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Check/Bisect.h"
#include "Renorm/Check/CheckModules.h"
#include "Renorm/Check/LoadModule.h"
#include "Renorm/Pipelines/Pipelines.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/InitAllPasses.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::renorm::check;

namespace cl = llvm::cl;

static cl::OptionCategory category("renorm-check options");
static cl::list<std::string> files(cl::Positional, cl::cat(category),
                                   cl::desc("BEFORE.mlir [AFTER.mlir]"));
static cl::opt<std::string> pipeline(
    "pipeline", cl::value_desc("PASSES"), cl::cat(category),
    cl::desc("Compare the one file with what these passes make of it"));
static cl::opt<std::string>
    mode("mode", cl::init("wide"), cl::value_desc("wide|native|exact|all"),
         cl::cat(category),
         cl::desc("wide: both in f64. native: is the second as accurate? "
                  "exact: modulo a prime"));
static cl::opt<unsigned>
    trials("trials", cl::init(kNumRecipes), cl::value_desc("N"), cl::cat(category),
           cl::desc("Random inputs (default 9: one of each "
                    "kind)"));
static cl::opt<uint64_t> seed("seed", cl::init(1), cl::value_desc("N"),
                              cl::cat(category),
                              cl::desc("Seed of the inputs (default 1)"));
static cl::opt<std::string>
    entry("entry", cl::value_desc("NAME"), cl::cat(category),
          cl::desc("Function to compare (default: main, or the only one)"));
static cl::opt<double>
    tolerance("tolerance", cl::value_desc("X"), cl::cat(category),
              cl::desc("Relative error allowed in wide mode"));
static cl::opt<std::string> jsonFile("json", cl::value_desc("FILE"),
                                     cl::cat(category),
                                     cl::desc("Also write the result as JSON"));

static cl::opt<std::string>
    reproducer("reproducer", cl::value_desc("FILE"), cl::cat(category),
               cl::desc("With --pipeline: where to write the module before the "
                        "first pass that changes the function"));

static cl::opt<bool>
    bisect("bisect", cl::init(true), cl::cat(category),
           cl::desc("With --pipeline: find the pass and the rewrite to blame"));
static cl::opt<int64_t> rewriteLimit(
    "renorm-rewrite-limit", cl::init(-1), cl::value_desc("N"),
    cl::cat(category),
    cl::desc("With --pipeline: let only the first N rewrites happen"));

/// The pipeline with the limit in front.
static std::string getPipeline() {
  if (rewriteLimit < 0)
    return pipeline;
  StringRef inner = StringRef(pipeline).trim();
  bool wrapped = inner.consume_front("builtin.module(");
  return ((wrapped ? "builtin.module(" : "") +
          Twine("renorm-limit-rewrites{limit=") + Twine(rewriteLimit) + "}," +
          inner)
      .str();
}

static int usageError(const Twine &message) {
  llvm::errs() << "renorm-check: " << message << " (see --help)\n";
  return 2;
}

static LogicalResult run(const CheckOptions &options) {
  DialectRegistry registry;
  registerForRunning(registry);
  MLIRContext context(registry);
  context.printOpOnDiagnostic(false);
  llvm::SourceMgr sourceMgr;
  SourceMgrDiagnosticHandler diagnostics(sourceMgr, &context);

  OwningOpRef<ModuleOp> before = loadModule(files[0], &context), after;
  if (!before)
    return failure();
  if (files.size() == 2 && !(after = loadModule(files[1], &context)))
    return failure();
  FailureOr<CheckReport> report =
      checkModules({*before, after.get(), getPipeline()}, options);
  if (failed(report))
    return failure();
  printReport(*report, options, llvm::outs());
  llvm::outs().flush();
  // A bisection that fails has said so; the result stands without it.
  if (report->differs() && files.size() == 1 && bisect) {
    auto faulty = bisectPipeline({*before, nullptr, getPipeline()}, options, *report,
                                 reproducer);
    if (succeeded(faulty))
      report->faultyPass = *faulty;
  }
  if (!jsonFile.empty()) {
    llvm::Error error = llvm::writeToOutput(jsonFile, [&](raw_ostream &os) {
      printReportAsJson(*report, options, os);
      return llvm::Error::success();
    });
    if (error)
      return emitError(UnknownLoc::get(&context))
             << jsonFile
             << ": cannot be written: " << llvm::toString(std::move(error));
  }
  return success(report->equal());
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  registerAllPasses();
  mlir::renorm::registerAllRenormPasses();
  cl::HideUnrelatedOptions(category);
  if (!cl::ParseCommandLineOptions(
          argc, argv, "are two modules the same function?\n", &llvm::errs()))
    return 2;
  if (files.empty() || files.size() > 2)
    return usageError("one or two files are needed");
  if ((files.size() == 1) != (pipeline.getNumOccurrences() > 0))
    return usageError("give either two files, or one and --pipeline");
  if (mode != "wide" && mode != "native" && mode != "exact" && mode != "all")
    return usageError("unknown mode '" + mode +
                      "'; there are wide, native, exact and all");
  if (reproducer.getNumOccurrences() && files.size() == 2)
    return usageError("--reproducer needs --pipeline");
  if (trials == 0)
    return usageError("at least one trial is needed");
  if (tolerance.getNumOccurrences() && !(tolerance >= 0))
    return usageError("a tolerance cannot be negative");

  CheckOptions options;
  options.trials = trials;
  options.seed = seed;
  options.entry = entry;
  options.wide = mode == "wide" || mode == "all";
  options.native = mode == "native" || mode == "all";
  options.exact = mode == "exact" || mode == "all";
  if (tolerance.getNumOccurrences())
    options.tolerance = tolerance;
  if (llvm::sys::Process::StandardErrIsDisplayed())
    options.progress = [](StringRef name, unsigned trial) {
      llvm::errs() << '\r' << name << ": trial " << trial + 1 << " of "
                   << trials << (trial + 1 == trials ? "\n" : "");
    };
  return succeeded(run(options)) ? 0 : 1;
}
