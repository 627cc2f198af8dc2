//===- LoadModule.cpp - IR files as checked input -------------------------===//

#include "Renorm/Check/LoadModule.h"
#include "Renorm/Check/HostTensor.h"
#include "Renorm/IR/PreparedWeights.h"
#include "Renorm/IR/Renorm.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Support/FileUtilities.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;
using namespace mlir::renorm::check;

void mlir::renorm::check::registerForRunning(DialectRegistry &registry) {
  registerAllDialects(registry);
  registerAllExtensions(registry);
  registerAllToLLVMIRTranslations(registry);
  registry.insert<RenormDialect>();
}

OwningOpRef<ModuleOp> mlir::renorm::check::loadModule(StringRef path,
                                                      MLIRContext *context) {
  std::string error;
  std::unique_ptr<llvm::MemoryBuffer> file = openInputFile(path, &error);
  if (!file) {
    emitError(UnknownLoc::get(context)) << error;
    return nullptr;
  }
  llvm::SourceMgr sourceMgr;
  sourceMgr.AddNewSourceBuffer(std::move(file), llvm::SMLoc());
  OwningOpRef<ModuleOp> module =
      parseSourceFile<ModuleOp>(sourceMgr, ParserConfig(context));
  if (!module || failed(verifyResources(*module)))
    return nullptr;
  return module;
}

LogicalResult mlir::renorm::check::verifyResources(ModuleOp module) {
  bool failed = false;
  module.walk([&](Operation *op) {
    for (NamedAttribute attr : op->getAttrs()) {
      auto resource = dyn_cast<DenseResourceElementsAttr>(attr.getValue());
      if (!resource)
        continue;
      StringRef key = resource.getRawHandle().getKey();
      Type element = resource.getType().getElementType();
      AsmResourceBlob *blob = resource.getRawHandle().getBlob();
      if (!blob) {
        op->emitError() << "the data of resource '" << key
                        << "' is not in the file";
        failed = true;
        continue;
      }
      if (!isHostElementType(element))
        continue;
      int64_t needed =
          resource.getType().getNumElements() * getHostElementSize(element);
      int64_t held = blob->getData().size();
      // One bit per entry is another legal form of i1.
      if (element.isInteger(1) && held == (needed + 7) / 8)
        continue;
      if (held == needed)
        continue;
      op->emitError() << "resource '" << key << "' holds " << held << " bytes, "
                      << resource.getType() << " needs " << needed;
      failed = true;
    }
  });
  return failure(failed);
}

FailureOr<func::FuncOp> mlir::renorm::check::findEntry(ModuleOp module,
                                                       StringRef name) {
  SmallVector<func::FuncOp> candidates;
  for (auto function : module.getOps<func::FuncOp>()) {
    if (function.isDeclaration())
      continue;
    if (function.getSymName() == (name.empty() ? "main" : name))
      return function;
    if (function.isPublic() && !isPreparation(function))
      candidates.push_back(function);
  }
  if (name.empty() && candidates.size() == 1)
    return candidates.front();
  InFlightDiagnostic error = module.emitError();
  if (!name.empty())
    error << "has no function @" << name << " with a body";
  else if (candidates.empty())
    error << "has no public function with a body";
  else
    error << "has several public functions and no @main; name one with --entry";
  for (func::FuncOp candidate : candidates)
    error.attachNote(candidate.getLoc())
        << "there is @" << candidate.getSymName();
  return error;
}
