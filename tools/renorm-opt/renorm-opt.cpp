//===- renorm-opt.cpp - The optimiser driver ----------------------------------===//

#include "Renorm/IR/Renorm.h"
#include "Renorm/Pipelines/Pipelines.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"

int main(int argc, char **argv) {
  mlir::DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  mlir::registerAllGPUToLLVMIRTranslations(registry);
  registry.insert<mlir::renorm::RenormDialect>();
  mlir::registerAllPasses();
  mlir::renorm::registerAllRenormPasses();
  return mlir::asMainReturnCode(
      mlir::MlirOptMain(argc, argv, "renorm optimizer driver\n", registry));
}
