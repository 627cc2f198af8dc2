//===- TestAnalysis.cpp - Passes that print the facts of an analysis ------===//

#include "Renorm/Analysis/CenteringPlan.h"
#include "Renorm/Analysis/LayerNumbering.h"
#include "Renorm/Analysis/StreamGraph.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/Pass.h"

using namespace mlir;
using namespace mlir::renorm;

namespace {

/// Prints the streams into the LayerNorms of each function.
struct TestStreamGraph : PassWrapper<TestStreamGraph, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(TestStreamGraph)

  StringRef getArgument() const override { return "renorm-test-stream-graph"; }
  StringRef getDescription() const override {
    return "Print how means travel into the LayerNorms of each function";
  }
  void runOnOperation() override {
    for (auto func : getOperation().getOps<func::FuncOp>()) {
      SmallVector<LayerNormOp> norms;
      func.walk([&](LayerNormOp norm) { norms.push_back(norm); });
      llvm::outs() << "streams of " << func.getName() << "\n";
      StreamGraph(norms).print(llvm::outs());
    }
    markAllAnalysesPreserved();
  }
};

/// Prints where the centres of each function would go.
struct TestCenteringPlan
    : PassWrapper<TestCenteringPlan, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(TestCenteringPlan)

  TestCenteringPlan() = default;
  TestCenteringPlan(const TestCenteringPlan &other) : PassWrapper(other) {
    clone = other.clone;
    keep = other.keep;
    runtimeCenters = other.runtimeCenters;
  }

  StringRef getArgument() const override {
    return "renorm-test-centering-plan";
  }
  StringRef getDescription() const override {
    return "Print where centres would go in each function, and at what cost";
  }
  void runOnOperation() override {
    CenteringOptions options;
    options.tied = clone  ? TiedWeights::Clone
                   : keep ? TiedWeights::Keep
                          : TiedWeights::Recenter;
    options.runtimeCenters = runtimeCenters;
    for (auto func : getOperation().getOps<func::FuncOp>()) {
      CenteringPlan plan(func, options);
      llvm::outs() << "plan for " << func.getName() << ": cost " << plan.cost()
                   << "\n";
      plan.print(llvm::outs());
    }
    markAllAnalysesPreserved();
  }

  Option<bool> clone{*this, "clone", llvm::cl::init(false)};
  Option<bool> keep{*this, "keep", llvm::cl::init(false)};
  Option<bool> runtimeCenters{*this, "runtime-centers", llvm::cl::init(true)};
};

/// Prints the residual streams of each function, and where their norms stand.
struct TestLayerNumbering
    : PassWrapper<TestLayerNumbering, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(TestLayerNumbering)

  TestLayerNumbering() = default;
  TestLayerNumbering(const TestLayerNumbering &other) : PassWrapper(other) {
    sublayersPerLayer = other.sublayersPerLayer;
  }

  StringRef getArgument() const override {
    return "renorm-test-layer-numbering";
  }
  StringRef getDescription() const override {
    return "Print the residual streams of each function and their layers";
  }
  void runOnOperation() override {
    LayerNumberingOptions options;
    options.sublayersPerLayer = sublayersPerLayer;
    for (auto func : getOperation().getOps<func::FuncOp>()) {
      if (func.isExternal())
        continue;
      llvm::outs() << "layers of " << func.getName() << "\n";
      LayerNumbering(func.front(), options).print(llvm::outs());
    }
    markAllAnalysesPreserved();
  }

  Option<int64_t> sublayersPerLayer{*this, "sublayers-per-layer",
                                    llvm::cl::init(0)};
};

} // namespace

namespace mlir::renorm::test {
void registerAnalysisTestPasses() {
  PassRegistration<TestStreamGraph>();
  PassRegistration<TestCenteringPlan>();
  PassRegistration<TestLayerNumbering>();
}
} // namespace mlir::renorm::test
