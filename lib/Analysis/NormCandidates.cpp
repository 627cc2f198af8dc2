//===- NormCandidates.cpp - Walking back from a root ----------------------===//

#include "NormCandidates.h"
#include "Renorm/Algebra/Evaluator.h"
#include "Renorm/Analysis/NormFinder.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::renorm;

/// Steps back from a root; the longest imported norm takes 11.
static constexpr unsigned kMaxStepsBack = 48;
/// Ops in a row that only compute a constant; importers write up to 4.
static constexpr unsigned kMaxConstantDepth = 8;

//===----------------------------------------------------------------------===//
// Kinds of ops
//===----------------------------------------------------------------------===//

bool mlir::renorm::isNormSeed(Operation *op) {
  if (isa<math::RsqrtOp, math::SqrtOp>(op))
    return true;
  if (!isa<math::PowFOp>(op))
    return false;
  Value source = op->getOperand(1);
  if (auto argument = dyn_cast<BlockArgument>(source))
    if (auto parent = dyn_cast<linalg::LinalgOp>(op->getParentOp());
        parent && parent.getBlock() == argument.getOwner())
      source = parent.getMatchingOpOperand(argument)->get();
  // The same constants that the algebra sees.
  while (Operation *def = source.getDefiningOp()) {
    if (auto fill = dyn_cast<linalg::FillOp>(def);
        fill && fill.hasPureTensorSemantics())
      source = fill.getInputs().front();
    else if (auto splat = dyn_cast<tensor::SplatOp>(def))
      source = splat.getInput();
    else if (auto broadcast = dyn_cast<linalg::BroadcastOp>(def))
      source = broadcast.getInput();
    else
      break;
  }
  Attribute exponent;
  if (!matchPattern(source, m_Constant(&exponent)))
    return false;
  std::optional<double> value = algebra::constantEntry(exponent);
  return value && (*value == 0.5 || *value == -0.5);
}

bool mlir::renorm::isTransparent(Operation *op) {
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
    if (!linalgOp.hasPureTensorSemantics() || op->getNumRegions() != 1)
      return false;
    return linalgOp.getBlock()->getOps<tensor::ExtractOp>().empty();
  }
  if (isa<tensor::CastOp, tensor::ExpandShapeOp, tensor::CollapseShapeOp,
          tensor::SplatOp, tensor::ExtractOp>(op))
    return true;
  if (auto element = dyn_cast<tensor::FromElementsOp>(op))
    return element.getElements().size() == 1;
  return op->hasTrait<OpTrait::Elementwise>() && op->getNumRegions() == 0;
}

bool mlir::renorm::isForwardable(Operation *op) {
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    return isTransparent(op) && linalgOp.getNumReductionLoops() == 0;
  return isTransparent(op);
}

/// Tensor operands that the results of `op` are computed from.
static SmallVector<Value> operandsOf(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp)
    return SmallVector<Value>(op->getOperands());
  SmallVector<Value> operands;
  for (OpOperand &operand : op->getOpOperands())
    if (linalgOp.payloadUsesValueFromOperand(&operand))
      operands.push_back(operand.get());
  return operands;
}

bool ConstantValues::contains(Value value, unsigned depth) {
  Operation *op = value.getDefiningOp();
  if (!op)
    return false;
  if (depth > kMaxConstantDepth) {
    gaveUp = true;
    return false;
  }
  if (op->hasTrait<OpTrait::ConstantLike>() ||
      isa<tensor::EmptyOp, tensor::DimOp>(op))
    return true;
  auto it = known.find(op);
  if (it != known.end())
    return it->second;
  bool gaveUpBefore = std::exchange(gaveUp, false);
  bool constant = isTransparent(op);
  // A body may also read values from outside without naming them as operands.
  if (constant && op->getNumRegions() == 1)
    for (Operation &inner : op->getRegion(0).front())
      for (Value operand : inner.getOperands())
        if (operand.getParentBlock() != inner.getBlock())
          constant = constant && contains(operand, depth + 1);
  if (constant)
    for (Value operand : operandsOf(op))
      constant = constant && contains(operand, depth + 1);
  // A "no" for lack of depth is not remembered for those who have more.
  if (constant || depth == 0 || !gaveUp)
    known[op] = constant;
  gaveUp |= gaveUpBefore;
  return constant;
}

//===----------------------------------------------------------------------===//
// Candidates
//===----------------------------------------------------------------------===//

SmallVector<Value> mlir::renorm::operandsBehind(Operation *owner,
                                                Value scalar) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(owner);
  if (!linalgOp)
    return {scalar};
  llvm::SetVector<Value> operands;
  llvm::SmallSetVector<Value, 8> todo;
  todo.insert(scalar);
  for (unsigned i = 0; i < todo.size(); ++i) {
    if (auto argument = dyn_cast<BlockArgument>(todo[i])) {
      if (argument.getOwner() == linalgOp.getBlock())
        operands.insert(linalgOp.getMatchingOpOperand(argument)->get());
    } else if (todo[i].getDefiningOp()->getBlock() == linalgOp.getBlock()) {
      for (Value operand : todo[i].getDefiningOp()->getOperands())
        todo.insert(operand);
    }
  }
  return operands.takeVector();
}

/// Program order inside one block; block arguments come first.
static bool isBefore(Value a, Value b) {
  Operation *opA = a.getDefiningOp(), *opB = b.getDefiningOp();
  if (!opA || !opB)
    return !opA && opB;
  return opA != opB && opA->isBeforeInBlock(opB);
}

/// Whether all entries are one number, or none is read.
static bool isNumber(Value value) {
  if (auto fill = value.getDefiningOp<linalg::FillOp>())
    value = fill.getInputs().front();
  Attribute attribute;
  return value.getDefiningOp<tensor::EmptyOp>() ||
         (matchPattern(value, m_Constant(&attribute)) &&
          algebra::constantEntry(attribute));
}

// The latest value of the frontier is replaced by its operands until a single
// one is left, and so on from there. What stands behind the last reduction is
// no row.
SmallVector<Value> mlir::renorm::dominatorsBehind(Operation *owner,
                                                  ArrayRef<Value> start,
                                                  ConstantValues &constants) {
  SmallVector<Value> dominators;
  llvm::SmallSetVector<Value, 8> frontier;
  bool ofData = llvm::any_of(
      start, [&](Value value) { return !constants.contains(value); });
  auto add = [&](ArrayRef<Value> values) {
    for (Value value : values)
      if (isa<RankedTensorType>(value.getType()) &&
          !(ofData ? constants.contains(value) : isNumber(value)))
        frontier.insert(value);
  };
  add(start);
  bool reduced = false;
  for (unsigned step = 0; step < kMaxStepsBack && !frontier.empty(); ++step) {
    if (reduced && frontier.size() == 1)
      dominators.push_back(frontier.front());
    // What stands outside of the block is before everything in it.
    Value latest;
    for (Value value : frontier)
      if (value.getParentBlock() == owner->getBlock() &&
          (!latest || isBefore(latest, value)))
        latest = value;
    if (!latest)
      return dominators;
    Operation *op = latest.getDefiningOp();
    // Slices are pieces of a row that is summed in pieces.
    if (!op || !(isTransparent(op) || isa<tensor::ExtractSliceOp>(op)))
      return dominators;
    if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
      reduced |= linalgOp.getNumReductionLoops() != 0;
    frontier.remove(latest);
    add(operandsOf(op));
  }
  return dominators;
}
