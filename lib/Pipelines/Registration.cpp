//===- Registration.cpp - Everything of ours, registered in one place ---------===//

#include "Renorm/Conversion/Passes.h"
#include "Renorm/Pipelines/LowerToGPU.h"
#include "Renorm/Pipelines/Pipelines.h"

void mlir::renorm::registerAllRenormPasses() {
  registerRenormConversionPasses();
  registerLowerToGPUPipeline();
}
