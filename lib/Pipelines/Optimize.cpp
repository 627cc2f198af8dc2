//===- Optimize.cpp - renorm-optimize -------------------------------------===//

#include "Renorm/Pipelines/Optimize.h"
#include "Renorm/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"

using namespace mlir;
using namespace mlir::renorm;

void mlir::renorm::buildOptimizePipeline(OpPassManager &pm,
                                         const OptimizeOptions &options) {
  // Raising looks at functions one by one; importers split norms over helpers.
  pm.addPass(createNormalize());

  // On the IR as it was imported: every later pass reads norms as ops, and any
  // other rewrite could only hide them.
  pm.addPass(createRaiseNorms());

  // Before folding, so that the centres on weights are still symbolic and the
  // plan sees which constants are shared.
  RecenterOptions recenter;
  recenter.tied = options.tied;
  recenter.runtimeCenters = options.runtimeCenters;
  recenter.prepare = options.fold == FoldMode::Prepare;
  recenter.weights.assign(options.weights.begin(), options.weights.end());
  recenter.remarks = options.remarks;
  pm.addPass(createRecenter(recenter));

  // While the centres on weights still say what has zero mean. Nothing to do
  // without a backward pass.
  RecenterGradientsOptions gradients;
  gradients.runtimeCenters = options.runtimeCenters;
  gradients.remarks = options.remarks;
  pm.addPass(createRecenterGradients(gradients));

  // For the same reason.
  if (options.compress != CompressMode::None) {
    CompressOptions compress;
    compress.force = options.compress == CompressMode::Force;
    compress.fold = options.fold != FoldMode::None;
    compress.remarks = options.remarks;
    pm.addPass(createCompress(compress));
  }

  // While the centres still stand on the arguments.
  if (options.fold == FoldMode::Prepare) {
    PrepareWeightsOptions prepare;
    prepare.weights.assign(options.weights.begin(), options.weights.end());
    prepare.remarks = options.remarks;
    pm.addPass(createPrepareWeights(prepare));
  }

  // Last of the rewrites: rounds, and cannot be undone.
  if (options.fold != FoldMode::None)
    pm.addPass(createFoldWeights());

  // After everything it reports on.
  if (!options.report.empty()) {
    WriteReportOptions report;
    report.file = options.report;
    pm.addPass(createWriteReport(report));
  }
}

void mlir::renorm::registerOptimizePipeline() {
  PassPipelineRegistration<OptimizeOptions>(
      "renorm-optimize",
      "Find norms, turn LayerNorms into RMSNorms where that is exactly the "
      "same "
      "function, fold the weights",
      buildOptimizePipeline);
}
