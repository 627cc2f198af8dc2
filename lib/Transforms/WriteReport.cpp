//===- WriteReport.cpp - The record of a run, written ---------------------===//

#include "Renorm/Analysis/NormReport.h"
#include "Renorm/Transforms/Passes.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

namespace mlir::renorm {
#define GEN_PASS_DEF_WRITEREPORT
#include "Renorm/Transforms/Passes.h.inc"

namespace {
struct WriteReport : impl::WriteReportBase<WriteReport> {
  using WriteReportBase::WriteReportBase;

  void runOnOperation() override {
    markAllAnalysesPreserved();
    NormReport &report = getAnalysis<NormReport>();
    if (!report.decided)
      getOperation().walk([&](NormOpInterface norm) {
        report.add(norm, "kept", "no re-centring was asked for");
      });
    report.addSublayers(getOperation());
    report.gradients = 0;
    getOperation().walk([&](Operation *op) {
      report.gradients +=
          isa<LayerNormBackwardOp, RMSNormBackwardOp, LayerNormScaleBackwardOp,
              RMSNormScaleBackwardOp>(op);
    });
    if (file == "-") {
      report.printTable(llvm::outs());
      llvm::outs().flush();
      return;
    }
    if (failed(writeFile(report)))
      signalPassFailure();
  }

private:
  LogicalResult writeFile(const NormReport &report) {
    StringRef ending = llvm::sys::path::extension(file);
    if (ending != ".json" && ending != ".html")
      return getOperation().emitError("the report's name must end in .json or "
                                      ".html, or be -; got '")
             << file << "'";
    std::error_code error;
    auto complain = [&]() {
      return getOperation().emitError("cannot write the report '")
             << file << "': " << error.message();
    };
    // Complete or not at all: a temporary file beside it, then a rename.
    std::string temporary = file + ".part";
    {
      llvm::raw_fd_ostream os(temporary, error);
      if (error)
        return complain();
      if (ending == ".json")
        os << llvm::formatv("{0:2}", report.toJSON()) << "\n";
      else
        report.printHTML(os);
      os.close();
      if (os.has_error()) {
        error = os.error();
        os.clear_error();
        llvm::sys::fs::remove(temporary);
        return complain();
      }
    }
    error = llvm::sys::fs::rename(temporary, file);
    return error ? complain() : success();
  }
};
} // namespace
} // namespace mlir::renorm
