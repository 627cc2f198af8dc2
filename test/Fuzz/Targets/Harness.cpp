//===- Harness.cpp - What the fuzz targets share --------------------------===//

#include "Harness.h"
#include "Renorm/Check/LoadModule.h"
#include "Renorm/Pipelines/Pipelines.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "llvm/Support/raw_ostream.h"
#include <cstdlib>
#include <memory>

using namespace mlir;

/// Read by ASan at its start. LLVM's allocators poison what they hand out later,
/// and strings and vectors cross from our code into libMLIR.so, which is not
/// instrumented: both would be false alarms.
extern "C" const char *__asan_default_options() {
  return "allow_user_poisoning=0:detect_container_overflow=0";
}

void mlir::renorm::fuzz::finding(const Twine &what) {
  llvm::errs() << "FINDING: " << what << "\n";
  llvm::errs().flush();
  std::abort();
}

MLIRContext &mlir::renorm::fuzz::nextContext() {
  constexpr unsigned kInputsOfAContext = 200;
  static DialectRegistry registry = [] {
    registerAllRenormPasses();
    DialectRegistry result;
    check::registerForRunning(result);
    return result;
  }();
  static std::unique_ptr<MLIRContext> context;
  static unsigned inputs = 0;
  if (!context || ++inputs > kInputsOfAContext) {
    context = std::make_unique<MLIRContext>(registry,
                                            MLIRContext::Threading::DISABLED);
    context->allowUnregisteredDialects();
    inputs = 0;
  }
  return *context;
}

mlir::renorm::fuzz::Diagnosed::Diagnosed(MLIRContext &context)
    : handler(&context, [this](Diagnostic &diagnostic) {
        // What a message prints must be there to be printed.
        std::string text = diagnostic.str();
        if (diagnostic.getSeverity() != DiagnosticSeverity::Error)
          return;
        ++errors;
        last = std::move(text);
      }) {}

ArrayRef<StringRef> mlir::renorm::fuzz::pipelines() {
  static const StringRef all[] = {
      "renorm-optimize",
      "renorm-optimize{fold=none tied=clone}",
      "renorm-optimize{tied=keep runtime-centers=false}",
      "renorm-optimize{compress=force}",
      "renorm-optimize{compress=paying fold=none}",
      "renorm-optimize{fold=prepare weights=0-3}",
      "renorm-optimize,renorm-fuse,renorm-lower-to-linalg",
      "renorm-optimize,renorm-fold-scale{defer=true},renorm-fuse",
      "renorm-raise-norms",
      "renorm-raise-norms,renorm-fold-scale",
      "renorm-raise-norms,renorm-fold-scale{fold=none defer=true}",
      "renorm-raise-norms,renorm-fuse{remarks=true traffic=true}",
      "renorm-compress{force=true}",
      "renorm-compress{force=true channel=0 fold=false}",
      "renorm-fold-table-norms{tied=clone evaluate=true}",
      "renorm-fold-weights",
      "renorm-recenter{prepare=true},renorm-prepare-weights",
      "renorm-recenter,renorm-recenter-gradients,renorm-fold-weights",
      "renorm-lower-to-linalg",
      "renorm-lower-to-linalg{variance=one-pass pieces=4}",
      "renorm-scale-depth{force=true}",
      "renorm-insert-peri{embedding-norm=true}",
      "renorm-convert-to-gpu",
  };
  return all;
}

OwningOpRef<ModuleOp> mlir::renorm::fuzz::parse(StringRef input,
                                                MLIRContext &context) {
  // The lexer wants a zero behind the text.
  std::string text = input.str();
  return parseSourceString<ModuleOp>(text, &context);
}

std::string mlir::renorm::fuzz::print(ModuleOp module) {
  std::string text;
  llvm::raw_string_ostream os(text);
  module.print(os);
  return text;
}

LogicalResult mlir::renorm::fuzz::runChecked(ModuleOp module,
                                             StringRef pipeline) {
  Diagnosed diagnosed(*module.getContext());
  PassManager pm(module.getContext());
  // Once at the end, so that a failing pass and one that leaves broken IR can be
  // told apart.
  pm.enableVerifier(false);
  if (failed(parsePassPipeline(pipeline, pm, llvm::errs())))
    finding("no pipeline: " + pipeline);
  if (failed(pm.run(module))) {
    if (!diagnosed.anyError())
      finding("a pass failed and did not say why: " + pipeline);
    return failure();
  }
  if (failed(verify(module)))
    finding("the result of " + pipeline + " does not verify: " +
            diagnosed.lastError());
  return success();
}
