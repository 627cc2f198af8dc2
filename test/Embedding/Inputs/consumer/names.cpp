// Names the norms of a module it parses, with nothing but the installed library.
#include "Renorm/IR/Renorm.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Parser/Parser.h"

int main(int, char **argv) {
  mlir::DialectRegistry registry;
  registry.insert<mlir::renorm::RenormDialect, mlir::func::FuncDialect>();
  mlir::MLIRContext context(registry);
  auto module = mlir::parseSourceFile<mlir::ModuleOp>(argv[1], &context);
  if (!module)
    return 1;
  module->walk([](mlir::renorm::NormOpInterface norm) {
    llvm::outs() << mlir::renorm::stringifyNormKind(norm.getNormKind()) << "\n";
  });
  return 0;
}
