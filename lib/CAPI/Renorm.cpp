//===- Renorm.cpp - C API -------------------------------------------------===//

#include "renorm-c/Renorm.h"
#include "Renorm/Conversion/Passes.h"
#include "Renorm/IR/Renorm.h"
#include "Renorm/Pipelines/Pipelines.h"
#include "mlir/CAPI/IR.h"
#include "mlir/CAPI/Registration.h"
#include "mlir/CAPI/Support.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"

using namespace mlir;

MLIR_DEFINE_CAPI_DIALECT_REGISTRATION(Renorm, renorm, renorm::RenormDialect)

void renormRegisterDialects(MlirDialectRegistry registry) {
  DialectRegistry &to = *unwrap(registry);
  registerAllDialects(to);
  registerAllExtensions(to);
  to.insert<renorm::RenormDialect>();
}

void renormRegisterPasses() {
  // MLIR aborts when a pipeline is registered twice.
  static const bool once = (renorm::registerAllRenormPasses(), true);
  (void)once;
}

/// Runs what `build` adds to a pass manager of the module's context.
template <typename Build>
static MlirLogicalResult run(MlirModule module, Build build) {
  ModuleOp op = unwrap(module);
  PassManager pm(op->getName());
  return wrap(failure(failed(build(pm)) || failed(pm.run(op))));
}

MlirLogicalResult renormOptimize(MlirModule module, MlirStringRef options) {
  std::string pipeline =
      ("renorm-optimize{" + unwrap(options) + "}").str();
  return renormRunPipeline(module, wrap(StringRef(pipeline)));
}

MlirLogicalResult renormLowerToLinalg(MlirModule module) {
  return run(module, [](PassManager &pm) -> LogicalResult {
    pm.addPass(renorm::createLowerToLinalg());
    return success();
  });
}

MlirLogicalResult renormRunPipeline(MlirModule module,
                                    MlirStringRef pipeline) {
  renormRegisterPasses();
  return run(module, [&](PassManager &pm) -> LogicalResult {
    std::string errors;
    llvm::raw_string_ostream stream(errors);
    if (succeeded(parsePassPipeline(unwrap(pipeline), pm, stream)))
      return success();
    return emitError(UnknownLoc::get(unwrap(module).getContext()), errors);
  });
}

RenormNormCount renormCountNorms(MlirModule module) {
  RenormNormCount count = {0, 0, 0};
  unwrap(module).walk([&](renorm::NormOpInterface norm) {
    if (isa<renorm::LayerNormOp>(norm))
      ++count.layerNorm;
    else if (isa<renorm::RMSNormOp>(norm))
      ++count.rmsNorm;
    else
      ++count.other;
  });
  return count;
}

MlirStringRef renormVersion() { return wrap(StringRef(RENORM_VERSION)); }
