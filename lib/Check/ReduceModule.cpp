//===- ReduceModule.cpp - A smaller module with the same fault ------------===//
//
// Cuts, each kept only if the pass still changes the function:
//
//   results    all but one go, with what only they need
//   functions  and constants that nothing reads go
//   front      all before some op goes; values from there become arguments
//   back       an earlier value is returned
//
// The places of the last two are searched by bisection, which finds a good place
// and not always the best one: whether the fault shows is not monotone in it.
//
//===----------------------------------------------------------------------===//

#include "BisectRewrites.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/Iterators.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::renorm::check;

static func::FuncOp entryOf(ModuleOp module, const CheckOptions &options) {
  return module.lookupSymbol<func::FuncOp>(options.entry);
}

/// Erases what nobody reads, and functions that nobody calls.
static void eraseUnused(ModuleOp module, const CheckOptions &options) {
  module.walk<WalkOrder::PostOrder, ReverseIterator>([&](Operation *op) {
    if (op != module.getOperation() && isOpTriviallyDead(op))
      op->erase();
  });
  for (bool changed = true; changed;) {
    changed = false;
    for (auto function :
         llvm::make_early_inc_range(module.getOps<func::FuncOp>()))
      if (function.getSymName() != options.entry &&
          SymbolTable::symbolKnownUseEmpty(function, module)) {
        function.erase();
        changed = true;
      }
  }
  func::FuncOp entry = entryOf(module, options);
  if (!SymbolTable::symbolKnownUseEmpty(entry, module))
    return; // its callers give all arguments
  llvm::BitVector unread(entry.getNumArguments());
  for (BlockArgument argument : entry.getArguments())
    if (argument.use_empty())
      unread.set(argument.getArgNumber());
  (void)entry.eraseArguments(unread);
}

static bool showsFault(ModuleOp module, StringRef pass,
                       const CheckOptions &options) {
  OwningOpRef<ModuleOp> after = module.clone();
  {
    ScopedDiagnosticHandler silent(module.getContext(),
                                   [](Diagnostic &) { return success(); });
    if (failed(runCounted(*after, pass, std::nullopt)))
      return false;
  }
  return !compareQuietly(module, *after, options).equal.value_or(true);
}

/// Replaces the body of `target` by that of `candidate` if the fault is still
/// there.
static bool accept(ModuleOp target, OwningOpRef<ModuleOp> candidate,
                   StringRef pass, const CheckOptions &options) {
  eraseUnused(*candidate, options);
  if (failed(verify(*candidate)) || !showsFault(*candidate, pass, options))
    return false;
  target.getBodyRegion().takeBody(candidate->getBodyRegion());
  return true;
}

static void setResults(func::FuncOp function, ValueRange values) {
  function.getBody().front().getTerminator()->setOperands(values);
  function.setFunctionType(FunctionType::get(function.getContext(),
                                             function.getArgumentTypes(),
                                             values.getTypes()));
}

/// A copy of `module` whose entry returns one of its results.
static OwningOpRef<ModuleOp> withResult(ModuleOp module, unsigned number,
                                        const CheckOptions &options) {
  OwningOpRef<ModuleOp> copy = module.clone();
  func::FuncOp entry = entryOf(*copy, options);
  Value kept = entry.getBody().front().getTerminator()->getOperand(number);
  Attribute attrs = entry.getResAttrs() ? (*entry.getResAttrs())[number]
                                        : Attribute();
  entry.removeResAttrsAttr();
  setResults(entry, kept);
  if (attrs)
    entry.setResAttrsAttr(ArrayAttr::get(entry.getContext(), attrs));
  return copy;
}

/// The values of a block that are computed from constants alone, such as a
/// centred weight: they stay where they are.
static DenseSet<Value> constantsOf(Block &body) {
  DenseSet<Value> constants;
  for (Operation &op : body) {
    bool constant = op.hasTrait<OpTrait::ConstantLike>() ||
                    isMemoryEffectFree(&op);
    op.walk([&](Operation *inner) {
      for (Value operand : inner->getOperands())
        if (operand.getParentBlock() == &body)
          constant &= constants.contains(operand);
    });
    if (constant)
      constants.insert_range(op.getResults());
  }
  return constants;
}

/// A copy of `module` that returns what the op of that number makes; null if that
/// is no tensor of floats.
static OwningOpRef<ModuleOp> withoutBack(ModuleOp module, unsigned number,
                                         const CheckOptions &options) {
  OwningOpRef<ModuleOp> copy = module.clone();
  func::FuncOp entry = entryOf(*copy, options);
  Operation &last = *std::next(entry.getBody().front().begin(), number);
  if (last.getNumResults() != 1)
    return nullptr;
  auto tensor = dyn_cast<RankedTensorType>(last.getResult(0).getType());
  if (!tensor || !isa<FloatType>(tensor.getElementType()))
    return nullptr;
  entry.removeResAttrsAttr();
  setResults(entry, last.getResult(0));
  return copy;
}

/// A copy of `module` that begins at the op of that number; null if a value that
/// is needed from before can be no argument.
static OwningOpRef<ModuleOp> withoutFront(ModuleOp module, unsigned number,
                                          const CheckOptions &options) {
  OwningOpRef<ModuleOp> copy = module.clone();
  func::FuncOp entry = entryOf(*copy, options);
  Block &body = entry.getBody().front();
  auto begin = std::next(body.begin(), number);
  llvm::SetVector<Value> needed;
  DenseSet<Value> constants = constantsOf(body);
  for (Operation &op : llvm::make_range(body.begin(), begin)) {
    for (Value result : op.getResults())
      if (!constants.contains(result))
        for (Operation *user : result.getUsers()) {
          Operation *here = body.findAncestorOpInBlock(*user);
          if (here && !here->isBeforeInBlock(&*begin))
            needed.insert(result);
        }
  }
  for (Value value : needed) {
    auto tensor = dyn_cast<RankedTensorType>(value.getType());
    if (!tensor || !isa<FloatType>(tensor.getElementType()))
      return nullptr;
    unsigned index = entry.getNumArguments();
    if (failed(entry.insertArgument(index, value.getType(), {},
                                    value.getLoc())))
      return nullptr;
    value.replaceUsesWithIf(entry.getArgument(index), [&](OpOperand &use) {
      Operation *here = body.findAncestorOpInBlock(*use.getOwner());
      return here && !here->isBeforeInBlock(&*begin);
    });
  }
  return copy;
}

unsigned mlir::renorm::check::reduceModule(ModuleOp module, StringRef pass,
                                           const CheckOptions &options) {
  auto count = [&]() {
    unsigned ops = 0;
    module.walk([&](Operation *) { ++ops; });
    return ops;
  };
  func::FuncOp entry = entryOf(module, options);
  if (!entry || !entry.getBody().hasOneBlock() ||
      !SymbolTable::symbolKnownUseEmpty(entry, module))
    return count();
  auto size = [&]() {
    return static_cast<unsigned>(
        entryOf(module, options).getBody().front().getOperations().size());
  };
  for (unsigned i = 0, e = entry.getNumResults(); i < e; ++i)
    if (e > 1 && accept(module, withResult(module, i, options), pass, options))
      break;
  (void)accept(module, module.clone(), pass, options);

  // The last place at which it may begin. Numbers count from the new front.
  for (unsigned low = 0, high = size(); high > low + 1;) {
    unsigned middle = (low + high) / 2, before = size();
    OwningOpRef<ModuleOp> copy = withoutFront(module, middle, options);
    if (copy && accept(module, std::move(copy), pass, options)) {
      unsigned gone = before - size();
      high -= std::min(gone, high);
      low = middle - std::min(gone, middle);
    } else {
      high = middle;
    }
  }
  // The first one at which it may end.
  for (unsigned low = 0, high = size() - 1; high > low + 1;) {
    unsigned middle = (low + high) / 2;
    OwningOpRef<ModuleOp> copy = withoutBack(module, middle, options);
    if (copy && accept(module, std::move(copy), pass, options))
      high = std::min(middle, size() - 1);
    else
      low = middle;
  }
  return count();
}
