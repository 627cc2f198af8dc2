//===- PreparedWeights.cpp - Companions back into their entries -----------===//

#include "Renorm/IR/PreparedWeights.h"
#include "Renorm/IR/Renorm.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::renorm;

static LogicalResult inlineInto(func::FuncOp entry, func::FuncOp companion) {
  auto numbers =
      companion->getAttrOfType<DenseI64ArrayAttr>(kArgumentsAttr);
  if (!numbers || !companion.getBody().hasOneBlock() ||
      !entry.getBody().hasOneBlock())
    return companion.emitError("is no companion that prepares weights: one "
                               "block and ")
           << kArgumentsAttr << " are needed";
  size_t count = numbers.size();
  if (companion.getNumArguments() != count || companion.getNumResults() != count)
    return companion.emitError("takes and returns other than its ")
           << count << " " << kArgumentsAttr;
  for (auto [i, number] : llvm::enumerate(numbers.asArrayRef()))
    if (number < 0 || number >= entry.getNumArguments() ||
        entry.getArgumentTypes()[number] != companion.getArgumentTypes()[i] ||
        entry.getArgumentTypes()[number] != companion.getResultTypes()[i])
      return companion.emitError("does not fit argument ")
             << number << " of @" << entry.getSymName();

  OpBuilder b = OpBuilder::atBlockBegin(&entry.front());
  IRMapping mapping;
  for (auto [own, number] :
       llvm::zip_equal(companion.getArguments(), numbers.asArrayRef()))
    mapping.map(own, entry.getArgument(number));
  Operation *firstOld = &entry.front().front();
  for (Operation &op : companion.front().without_terminator())
    b.clone(op, mapping);
  Operation *end = companion.front().getTerminator();
  for (auto [result, number] :
       llvm::zip_equal(end->getOperands(), numbers.asArrayRef())) {
    Value prepared = mapping.lookupOrDefault(result);
    BlockArgument raw = entry.getArgument(number);
    raw.replaceUsesWithIf(prepared, [&](OpOperand &use) {
      Operation *user = entry.front().findAncestorOpInBlock(*use.getOwner());
      return !user->isBeforeInBlock(firstOld);
    });
    entry.removeArgAttr(number, kPreparedAttr);
  }
  entry->removeAttr(kPreparedByAttr);
  companion.erase();
  return success();
}

FailureOr<bool> mlir::renorm::inlinePreparations(ModuleOp module) {
  SmallVector<func::FuncOp> companions;
  for (auto function : module.getOps<func::FuncOp>())
    if (isPreparation(function))
      companions.push_back(function);
  for (func::FuncOp companion : companions) {
    auto name = companion->getAttrOfType<FlatSymbolRefAttr>(kPreparesAttr);
    auto entry =
        name ? module.lookupSymbol<func::FuncOp>(name.getAttr()) : nullptr;
    if (!entry || entry.isDeclaration() || companion.isDeclaration())
      return companion.emitError("prepares weights of no function here");
    if (failed(inlineInto(entry, companion)))
      return failure();
  }
  return !companions.empty();
}
