// Optimises a module inside of a C++ program and lowers it to linalg, with the
// pipelines as functions: what a compiler of one's own would do.
#include "Renorm/Conversion/Passes.h"
#include "Renorm/IR/Renorm.h"
#include "Renorm/Pipelines/Optimize.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"

int main(int argc, char **argv) {
  if (argc != 2)
    return 2;
  mlir::DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  registry.insert<mlir::renorm::RenormDialect>();
  mlir::MLIRContext context(registry);
  auto module = mlir::parseSourceFile<mlir::ModuleOp>(argv[1], &context);
  if (!module)
    return 1;

  mlir::renorm::OptimizeOptions options;
  options.tied = mlir::renorm::TiedWeights::Clone;
  options.report = "-";
  mlir::PassManager pm(module.get()->getName());
  mlir::renorm::buildOptimizePipeline(pm, options);
  pm.addPass(mlir::renorm::createLowerToLinalg());
  return mlir::succeeded(pm.run(*module)) ? 0 : 1;
}
