//===- WeightArguments.cpp - Which arguments are weights ------------------===//

#include "Renorm/Analysis/WeightArguments.h"
#include "Renorm/IR/PreparedWeights.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;
using namespace mlir::renorm;

/// The name that an importer gave the argument; empty if there is none.
static StringRef nameOf(BlockArgument argument) {
  StringRef name;
  argument.getLoc()->walk([&](Location loc) {
    if (auto named = dyn_cast<NameLoc>(loc); named && name.empty())
      name = named.getName();
    return WalkResult::advance();
  });
  return name;
}

static bool matches(BlockArgument argument, StringRef item) {
  int64_t first, last, number = argument.getArgNumber();
  auto [from, to] = item.split('-');
  if (!from.getAsInteger(10, first)) {
    if (to.empty())
      return number == first;
    if (!to.getAsInteger(10, last))
      return first <= number && number <= last;
  }
  StringRef name = nameOf(argument);
  return name.consume_front(item) &&
         (name.empty() || StringRef(".[/").contains(name.front()));
}

static bool isFloatTensor(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  return tensor && isa<FloatType>(tensor.getElementType());
}

FailureOr<llvm::DenseSet<Value>>
mlir::renorm::findWeightArguments(ModuleOp module, ArrayRef<std::string> names,
                                  bool remarks) {
  llvm::DenseSet<Value> weights;
  SmallVector<bool> used(names.size());
  for (auto function : module.getOps<func::FuncOp>()) {
    if (!function.isPublic() || function.isDeclaration() ||
        isPreparation(function))
      continue;
    SmallVector<BlockArgument> own;
    for (BlockArgument argument : function.getArguments()) {
      bool asked = function.getArgAttr(argument.getArgNumber(), kWeightAttr) !=
                   nullptr;
      for (auto [i, item] : llvm::enumerate(names)) {
        if (!isFloatTensor(argument.getType()) || !matches(argument, item))
          continue;
        asked = used[i] = true;
      }
      if (asked && isFloatTensor(argument.getType()))
        own.push_back(argument);
    }
    if (own.empty())
      continue;
    auto uses = SymbolTable::getSymbolUses(function.getSymNameAttr(), module);
    std::string obstacle;
    if (!function.getBody().hasOneBlock())
      obstacle = "it has several blocks";
    else if (!uses || !uses->empty())
      obstacle = "it is used in the module, and that caller's weights are not "
                 "prepared";
    if (obstacle.empty()) {
      weights.insert(own.begin(), own.end());
      continue;
    }
    if (!remarks)
      continue;
    InFlightDiagnostic remark = function.emitRemark("the weights of @")
                                << function.getSymName()
                                << " are not prepared: " << obstacle;
    if (uses)
      for (SymbolTable::SymbolUse use : *uses)
        remark.attachNote(use.getUser()->getLoc()) << "it is used here";
  }
  for (auto [item, wasUsed] : llvm::zip_equal(names, used))
    if (!wasUsed)
      return module.emitError("weights=")
             << item
             << " names no argument that is a tensor of floats: wanted is a "
                "number, a range such as 3-17, or a name in the locations of "
                "arguments";
  return weights;
}
