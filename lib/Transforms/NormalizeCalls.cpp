//===- NormalizeCalls.cpp - Inline importers' helpers ---------------------===//
//
// Calls of private functions that call nothing themselves, until none is left:
// each step removes a call and adds none, and a recursive function is never
// one that calls nothing.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Analysis/NormFinder.h"
#include "Renorm/IR/Renorm.h"
#include "Renorm/Analysis/NormReport.h"
#include "Renorm/IR/SeededFaults.h"
#include "Renorm/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::renorm {
#define GEN_PASS_DEF_NORMALIZE
#include "Renorm/Transforms/Passes.h.inc"
} // namespace mlir::renorm

using namespace mlir;
using namespace mlir::renorm;

/// Ops of a helper; jnp.var, the longest that is seen, has 20.
static constexpr unsigned kMaxHelperOps = 64;

static bool isHelper(func::FuncOp function) {
  if (!function || !function.isPrivate() || !function.getBody().hasOneBlock() ||
      function->hasAttr("no_inline"))
    return false;
  unsigned ops = 0;
  return !function
              .walk([&](Operation *op) {
                // A norm that is an op already is no part of one, and its
                // function, shorter since, must not be inlined by a second run.
                return isa<CallOpInterface, NormOpInterface>(op) || ++ops > kMaxHelperOps
                           ? WalkResult::interrupt()
                           : WalkResult::advance();
              })
              .wasInterrupted();
}

static void inlineCall(func::CallOp call, func::FuncOp helper) {
  OpBuilder b(call);
  Block &body = helper.getBody().front();
  IRMapping mapping;
  SmallVector<Value> arguments(call.getOperands());
  if (seededFault(Fault::InlineReversesArguments) &&
      llvm::all_equal(TypeRange(arguments)))
    std::reverse(arguments.begin(), arguments.end());
  mapping.map(body.getArguments(), arguments);
  for (Operation &op : body.without_terminator())
    b.clone(op, mapping);
  for (auto [result, value] :
       llvm::zip_equal(call.getResults(), body.getTerminator()->getOperands()))
    result.replaceAllUsesWith(mapping.lookupOrDefault(value));
  call.erase();
}

namespace {
struct Normalize : renorm::impl::NormalizeBase<Normalize> {
  void runOnOperation() override {
    ModuleOp module = getOperation();
    SmallVector<func::CallOp> calls;
    bool hasSeed = false;
    module.walk([&](Operation *op) {
      hasSeed |= isNormSeed(op);
      if (auto call = dyn_cast<func::CallOp>(op))
        calls.push_back(call);
    });
    if (!hasSeed || calls.empty())
      return markAllAnalysesPreserved();
    SymbolTableCollection symbols;
    llvm::SetVector<func::FuncOp> inlined;
    for (bool changed = true; changed;) {
      changed = false;
      llvm::DenseMap<Operation *, bool> helpers;
      SmallVector<func::CallOp> left;
      for (func::CallOp call : calls) {
        auto callee = symbols.lookupNearestSymbolFrom<func::FuncOp>(
            call, call.getCalleeAttr());
        auto [known, isNew] = helpers.try_emplace(callee, false);
        if (isNew)
          known->second = callee && isHelper(callee);
        if (!known->second || call->hasAttr("no_inline")) {
          left.push_back(call);
          continue;
        }
        if (!getAnalysis<NormReport>().rewrites.permit(
                "inline a call of @" + callee.getSymName(), call.getLoc()))
          continue;
        inlined.insert(callee);
        inlineCall(call, callee);
        changed = true;
      }
      calls = std::move(left);
    }
    for (func::FuncOp helper : inlined)
      if (SymbolTable::symbolKnownUseEmpty(helper, module))
        helper.erase();
    if (inlined.empty())
      markAllAnalysesPreserved();
  }
};
} // namespace
