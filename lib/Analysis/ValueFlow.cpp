//===- ValueFlow.cpp - What loops, branches and calls hand over -----------===//

#include "Renorm/Analysis/ValueFlow.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include <tuple>

using namespace mlir;
using namespace mlir::renorm;

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

struct ValueFlow::Calls {
  explicit Calls(Operation *module) : users(symbols, module) {}

  SymbolTableCollection symbols;
  SymbolUserMap users;
  /// Nothing for a function that something else than a call refers to.
  llvm::DenseMap<Operation *, std::optional<SmallVector<Operation *, 2>>> known;
};

// A private function is called from its own module only.
ValueFlow::ValueFlow(Operation *op)
    : module(op ? SymbolTable::getNearestSymbolTable(op) : nullptr) {}

ValueFlow::~ValueFlow() = default;

const SmallVector<Operation *, 2> *ValueFlow::callsOf(Operation *function) {
  auto func = dyn_cast<func::FuncOp>(function);
  if (!func || !func.isPrivate() || func.isExternal() ||
      func->getParentOp() != module)
    return nullptr;
  if (!calls)
    calls = std::make_unique<Calls>(module);
  auto [it, isNew] = calls->known.try_emplace(function);
  if (isNew) {
    SmallVector<Operation *, 2> users(calls->users.getUsers(function));
    if (!users.empty() && llvm::all_of(users, llvm::IsaPred<func::CallOp>))
      it->second = std::move(users);
  }
  return it->second ? &*it->second : nullptr;
}

Operation *ValueFlow::calleeOf(Operation *call) {
  auto op = dyn_cast<func::CallOp>(call);
  if (!op || !module)
    return nullptr;
  if (!calls)
    calls = std::make_unique<Calls>(module);
  Operation *callee =
      calls->symbols.lookupNearestSymbolFrom(call, op.getCalleeAttr());
  return callee && callsOf(callee) ? callee : nullptr;
}

//===----------------------------------------------------------------------===//
// Hand-overs
//===----------------------------------------------------------------------===//

/// Ops whose operands are forwarded and nothing else: the interface alone does
/// not promise that a forwarded operand has no second role.
static bool onlyForwards(Operation *op) {
  return isa_and_nonnull<scf::ForOp, scf::WhileOp, scf::IfOp,
                         scf::IndexSwitchOp, scf::ExecuteRegionOp>(op);
}

/// In the order of the program: what `op` is given, then what its regions yield.
/// MLIR's mapping has the order of addresses, which differ from run to run.
static void sortByPlace(Operation *op, SmallVectorImpl<OpOperand *> &sources) {
  auto placeOf = [&](OpOperand *source) {
    unsigned region = 0, block = 0;
    if (Operation *owner = source->getOwner(); owner != op) {
      Region *parent = owner->getParentRegion();
      region = 1 + parent->getRegionNumber();
      block = std::distance(parent->begin(), owner->getBlock()->getIterator());
    }
    return std::tuple(region, block, source->getOperandNumber());
  };
  llvm::sort(sources, [&](OpOperand *a, OpOperand *b) {
    return placeOf(a) < placeOf(b);
  });
}

std::optional<SmallVector<OpOperand *, 2>> ValueFlow::sourcesOf(Value value) {
  auto argument = dyn_cast<BlockArgument>(value);
  Operation *op =
      argument ? argument.getOwner()->getParentOp() : value.getDefiningOp();
  SmallVector<OpOperand *, 2> sources;
  if (onlyForwards(op)) {
    RegionBranchInverseSuccessorMapping mapping;
    cast<RegionBranchOpInterface>(op).getSuccessorInputOperandMapping(mapping);
    sources.assign(mapping[value].begin(), mapping[value].end());
    sortByPlace(op, sources);
  } else if (argument && argument.getOwner()->isEntryBlock()) {
    const SmallVector<Operation *, 2> *callers = op ? callsOf(op) : nullptr;
    if (callers)
      for (Operation *call : *callers)
        sources.push_back(&call->getOpOperand(argument.getArgNumber()));
  } else if (Operation *callee = argument ? nullptr : calleeOf(op)) {
    unsigned number = cast<OpResult>(value).getResultNumber();
    for (Block &block : callee->getRegion(0))
      if (auto ret = dyn_cast<func::ReturnOp>(block.getTerminator()))
        sources.push_back(&ret->getOpOperand(number));
  }
  // A value that nothing is handed to is one that no run reaches, or that is
  // made in another way: nothing is known about it.
  if (sources.empty())
    return std::nullopt;
  return sources;
}

std::optional<SmallVector<Value, 2>> ValueFlow::receiversOf(OpOperand &use) {
  Operation *user = use.getOwner();
  SmallVector<Value, 2> receivers;
  Operation *around =
      user->hasTrait<OpTrait::IsTerminator>() ? user->getParentOp() : user;
  if (onlyForwards(around)) {
    RegionBranchSuccessorMapping mapping;
    cast<RegionBranchOpInterface>(around).getSuccessorOperandInputMapping(
        mapping);
    receivers.assign(mapping[&use].begin(), mapping[&use].end());
  } else if (isa<func::ReturnOp>(user)) {
    if (const SmallVector<Operation *, 2> *callers = callsOf(around))
      for (Operation *call : *callers)
        receivers.push_back(call->getResult(use.getOperandNumber()));
  } else if (Operation *callee = calleeOf(user)) {
    receivers.push_back(
        callee->getRegion(0).front().getArgument(use.getOperandNumber()));
  }
  if (receivers.empty())
    return std::nullopt;
  return receivers;
}

//===----------------------------------------------------------------------===//
// Numbers of runs
//===----------------------------------------------------------------------===//

int64_t ValueFlow::runsOf(Block *block) {
  auto [it, isNew] = runs.try_emplace(block, 1);
  Operation *op = block->getParentOp();
  if (!isNew || !op)
    return it->second; // a recursive call counts once
  int64_t count = 1;
  if (const SmallVector<Operation *, 2> *callers = callsOf(op)) {
    count = 0;
    for (Operation *call : *callers)
      count = std::min(kMostRuns, count + runsOf(call->getBlock()));
  } else if (op->getBlock()) {
    count = runsOf(op->getBlock());
    int64_t trips = 1;
    if (auto loop = dyn_cast<LoopLikeOpInterface>(op)) {
      std::optional<APInt> known = loop.getStaticTripCount();
      trips = known ? static_cast<int64_t>(known->getLimitedValue(kMostRuns))
                    : kAssumedTrips;
    }
    count = std::min(kMostRuns, count * std::max<int64_t>(trips, 1));
  }
  runs[block] = count;
  return count;
}
