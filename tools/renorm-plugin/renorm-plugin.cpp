//===- renorm-plugin.cpp - Dialect and passes for a stock mlir-opt --------===//
//
// One shared object serves --load-dialect-plugin and --load-pass-plugin. The
// passes and pipelines are reachable through --pass-pipeline only, because
// mlir-opt builds its command-line options before it loads plugins.
//
//===----------------------------------------------------------------------===//

#include "Renorm/IR/Renorm.h"
#include "Renorm/Pipelines/Pipelines.h"
#include "mlir/Tools/Plugins/DialectPlugin.h"
#include "mlir/Tools/Plugins/PassPlugin.h"
#include "llvm/Support/Compiler.h"

extern "C" LLVM_ATTRIBUTE_WEAK
    LLVM_ATTRIBUTE_VISIBILITY_DEFAULT ::mlir::PassPluginLibraryInfo
    mlirGetPassPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "Renorm", "0.1.0",
          []() { mlir::renorm::registerAllRenormPasses(); }};
}

extern "C" LLVM_ATTRIBUTE_WEAK
    LLVM_ATTRIBUTE_VISIBILITY_DEFAULT ::mlir::DialectPluginLibraryInfo
    mlirGetDialectPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "Renorm", "0.1.0",
          [](mlir::DialectRegistry *registry) {
            registry->insert<mlir::renorm::RenormDialect>();
          }};
}
