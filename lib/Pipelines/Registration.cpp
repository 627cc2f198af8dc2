//===- Registration.cpp - Everything of ours, registered in one place -----===//

#include "Renorm/Conversion/Passes.h"
#include "Renorm/Pipelines/LowerToCPU.h"
#include "Renorm/Pipelines/LowerToGPU.h"
#include "Renorm/Pipelines/Optimize.h"
#include "Renorm/Pipelines/Pipelines.h"
#include "Renorm/Transforms/Passes.h"

void mlir::renorm::registerAllRenormPasses() {
  registerRenormConversionPasses();
  registerRenormTransformsPasses();
  registerLowerToCPUPipeline();
  registerLowerToGPUPipeline();
  registerOptimizePipeline();
}
