//===- BytecodeRun.cpp - From bytecode to bytecode ------------------------===//

#include "BytecodeRun.h"
#include "Renorm/IR/FilePages.h"
#include "mlir/Bytecode/BytecodeReader.h"
#include "mlir/Bytecode/BytecodeWriter.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Support/Timing.h"
#include "mlir/Tools/ParseUtilities.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;

namespace {

/// Passes everything on, and lets go of the pages that large pieces lie in.
class ReleasingStream : public llvm::raw_ostream {
public:
  explicit ReleasingStream(llvm::raw_ostream &to)
      : raw_ostream(/*unbuffered=*/true), to(to) {}

private:
  void write_impl(const char *data, size_t size) override {
    while (size > 0) {
      size_t piece = std::min(size, kPiece);
      to.write(data, piece);
      if (piece >= kReleased)
        renorm::releaseFilePages(ArrayRef<char>(data, piece));
      data += piece;
      size -= piece;
    }
  }
  uint64_t current_pos() const override { return to.tell(); }

  static constexpr size_t kPiece = size_t(4) << 20;
  /// Smaller ones are not worth asking what they are.
  static constexpr size_t kReleased = size_t(64) << 10;
  llvm::raw_ostream &to;
};
} // namespace

bool renorm::isBytecodeRun(const llvm::MemoryBuffer &input,
                           const MlirOptMainConfig &config) {
  const tracing::DebugConfig &debug = config.getDebugConfig();
  return isBytecode(input) && config.shouldEmitBytecode() &&
         !config.shouldVerifyDiagnostics() &&
         config.inputSplitMarker().empty() && config.getIrdlFile().empty() &&
         !config.shouldRunReproducer() &&
         config.getReproducerFilename().empty() &&
         !config.shouldVerifyRoundtrip() && !config.shouldEmitRemarks() &&
         config.getRemarksOutputFile().empty() &&
         config.getDiagnosticVerbosityLevel() ==
             VerbosityLevel::ErrorsWarningsAndRemarks &&
         config.shouldShowNotes() && !debug.isDebuggerActionHookEnabled() &&
         debug.getLogActionsTo().empty() &&
         debug.getProfileActionsTo().empty();
}

LogicalResult renorm::runOnBytecode(llvm::raw_ostream &os,
                                    std::unique_ptr<llvm::MemoryBuffer> input,
                                    DialectRegistry &registry,
                                    const MlirOptMainConfig &config) {
  auto sources = std::make_shared<llvm::SourceMgr>();
  sources->AddNewSourceBuffer(std::move(input), llvm::SMLoc());
  MLIRContext context(registry);
  context.allowUnregisteredDialects(config.shouldAllowUnregisteredDialects());
  SourceMgrDiagnosticHandler diagnostics(*sources, &context);
  DefaultTimingManager timings;
  applyDefaultTimingManagerCLOptions(timings);
  TimingScope timing = timings.getRootScope();

  bool threads = context.isMultithreadingEnabled();
  context.disableMultithreading();
  FallbackAsmResourceMap otherResources;
  ParserConfig parserConfig(&context, config.shouldVerifyOnParsing(),
                            &otherResources);
  TimingScope parserTiming = timing.nest("Parser");
  OwningOpRef<Operation *> op = parseSourceFileForTool(
      sources, parserConfig, !config.shouldUseExplicitModule());
  parserTiming.stop();
  if (!op)
    return failure();
  context.enableMultithreading(threads);

  PassManager pm(op.get()->getName(), PassManager::Nesting::Implicit);
  pm.enableVerifier(config.shouldVerifyPasses());
  if (failed(applyPassManagerCLOptions(pm)))
    return failure();
  pm.enableTiming(timing);
  if (failed(config.setupPassPipeline(pm)) || failed(pm.run(*op)))
    return failure();

  TimingScope outputTiming = timing.nest("Output");
  BytecodeWriterConfig writerConfig(otherResources);
  if (std::optional<int64_t> version = config.bytecodeVersionToEmit())
    writerConfig.setDesiredBytecodeVersion(*version);
  writerConfig.setElideResourceDataFlag(
      config.shouldElideResourceDataFromBytecode());
  ReleasingStream releasing(os);
  return writeBytecodeToFile(op.get(), releasing, writerConfig);
}
