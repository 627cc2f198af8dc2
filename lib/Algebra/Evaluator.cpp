//===- Evaluator.cpp - From IR to polynomials -----------------------------===//
//
// An entry of a linalg result is its body at one point of the iteration space:
// loops that the result's map does not name are bound by a sum, whose body must
// come out as accumulator + f. What the scalars of a body mean stands in
// ScalarOps.cpp.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Algebra/Evaluator.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/STLExtras.h"
#include <cmath>

using namespace mlir;
using namespace mlir::renorm::algebra;

const LoopNests::Nest &LoopNests::of(linalg::LinalgOp op) {
  std::unique_ptr<Nest> &nest = nests[op];
  if (nest)
    return *nest;
  nest = std::make_unique<Nest>();
  nest->maps = op.getIndexingMapsArray();
  nest->iterators = op.getIteratorTypesArray();
  nest->firstInit = op.getNumDpsInputs();
  // Nearly every loop runs over a dimension of an operand; inverting the maps,
  // as getStaticLoopRanges does, is slow.
  constexpr int64_t kNotSeen = -1;
  nest->ranges.assign(nest->iterators.size(), kNotSeen);
  for (auto [map, operand] : llvm::zip(nest->maps, op->getOperands())) {
    auto type = dyn_cast<ShapedType>(operand.getType());
    if (!type)
      continue;
    for (auto [expr, size] : llvm::zip_equal(map.getResults(), type.getShape()))
      if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
        // A known size beats an unknown one: they are equal at run time.
        int64_t &range = nest->ranges[dim.getPosition()];
        if (range == kNotSeen || ShapedType::isDynamic(range))
          range = size;
      }
  }
  if (llvm::is_contained(nest->ranges, kNotSeen)) {
    // An op that lost operands in front of its verifier may have maps that
    // cannot be inverted; the lengths of its loops are not known then.
    if (op.getShapesToLoopsMap())
      nest->ranges = op.getStaticLoopRanges();
    else
      llvm::replace(nest->ranges, kNotSeen, ShapedType::kDynamic);
  }
  return *nest;
}

SmallVector<AffineExpr> Evaluator::freshIndices(Value value) {
  SmallVector<AffineExpr> indices;
  if (auto type = dyn_cast<ShapedType>(value.getType()))
    for (int64_t dim = 0; dim < type.getRank(); ++dim)
      indices.push_back(newIndexOver(value, dim));
  return indices;
}

AffineExpr Evaluator::newIndexOver(Value value, unsigned dim) {
  int64_t size = cast<ShapedType>(value.getType()).getDimSize(dim);
  if (!ShapedType::isDynamic(size) || !sizes)
    return table.newIndex(size);
  return table.newIndexOver(sizes->of(value, dim));
}

AffineExpr Evaluator::newLoop(linalg::LinalgOp op, unsigned loop) {
  const LoopNests::Nest &nest = nests.of(op);
  if (sizes && ShapedType::isDynamic(nest.ranges[loop]))
    for (auto [map, operand] : llvm::zip(nest.maps, op->getOperands()))
      for (auto [dim, expr] : llvm::enumerate(map.getResults()))
        if (expr == getAffineDimExpr(loop, op->getContext()))
          return newIndexOver(operand, dim);
  return table.newIndex(nest.ranges[loop]);
}

std::optional<Polynomial> Evaluator::evaluate(Value value,
                                              ArrayRef<AffineExpr> indices) {
  auto known = memo.find(value);
  if (known != memo.end())
    for (const Entry &entry : known->second)
      if (ArrayRef<AffineExpr>(entry.indices) == indices)
        return entry.result;
  if (++steps > limits.steps)
    return fail("the expression spans too many ops");
  Result result = bounded(compute(value, indices));
  memo[value].push_back({SmallVector<AffineExpr, 4>(indices), result});
  return result;
}

void Evaluator::restart() {
  steps = 0;
  why.clear();
  for (auto &known : memo)
    llvm::erase_if(known.second, [](const Entry &e) { return !e.result; });
}

std::optional<Polynomial> Evaluator::compute(Value value,
                                             ArrayRef<AffineExpr> indices) {
  // Constants are constants wherever they stand, and so are fills with one.
  Attribute attribute;
  Value source = value;
  if (auto fill = value.getDefiningOp<linalg::FillOp>())
    if (fill.hasPureTensorSemantics() &&
        getElementTypeOrSelf(value.getType()) ==
            fill.getInputs().front().getType())
      source = fill.getInputs().front();
  if (matchPattern(source, m_Constant(&attribute)))
    if (std::optional<double> c = constantEntry(attribute))
      return constant(*c, getElementTypeOrSelf(value.getType()));

  // So are sizes.
  if (auto dimOp = value.getDefiningOp<tensor::DimOp>(); dimOp && sizes) {
    auto type = dyn_cast<RankedTensorType>(dimOp.getSource().getType());
    std::optional<int64_t> dim = dimOp.getConstantIndex();
    if (type && dim && *dim >= 0 && *dim < type.getRank()) {
      if (!type.isDynamicDim(*dim))
        return Polynomial::constant(static_cast<double>(type.getDimSize(*dim)));
      return table.size(sizes->of(dimOp.getSource(), *dim));
    }
  }

  Operation *op = value.getDefiningOp();
  if (!op || !window(op))
    return table.leaf(value, indices);
  // An index that runs over a dimension of unknown size, used on one of known
  // size: whether both are equal is not known (a tensor.cast may hide that the
  // value is only a part of the row tensor).
  if (auto type = dyn_cast<ShapedType>(value.getType()))
    for (auto [index, size] : llvm::zip_equal(indices, type.getShape()))
      if (auto dim = dyn_cast<AffineDimExpr>(index))
        if (ShapedType::isDynamic(table.extentOf(dim.getPosition())) &&
            !ShapedType::isDynamic(size))
          return table.leaf(value, indices);

  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
    unsigned number = cast<OpResult>(value).getResultNumber();
    if (Result entry = linalgEntry(linalgOp, number, indices))
      return entry;
    return why.empty() ? Result(table.leaf(value, indices)) : std::nullopt;
  }
  bool handled = false;
  Result moved = shapeEntry(op, indices, handled);
  if (handled)
    return moved;

  // Element-wise ops on whole tensors, and scalar ops outside of bodies.
  if (op->getNumRegions() == 0 && op->getNumOperands() > 0 &&
      (!isa<ShapedType>(value.getType()) ||
       op->hasTrait<OpTrait::Elementwise>())) {
    SmallVector<Polynomial, 2> operands;
    for (Value operand : op->getOperands()) {
      bool shaped = isa<ShapedType>(operand.getType());
      if (shaped && cast<ShapedType>(operand.getType()).getRank() !=
                        static_cast<int64_t>(indices.size()))
        return table.leaf(value, indices);
      Result p = evaluate(operand, shaped ? indices : ArrayRef<AffineExpr>());
      if (!p)
        return std::nullopt;
      operands.push_back(*p);
    }
    if (Result p =
            scalar(op, cast<OpResult>(value).getResultNumber(), operands))
      return p;
    if (!why.empty())
      return std::nullopt;
  }
  return table.leaf(value, indices);
}

Polynomial Evaluator::constant(double value, Type type) {
  if (!std::isfinite(value))
    return table.nonFinite(value);
  return Polynomial::constant(table.exactConstant(value, type));
}

//===----------------------------------------------------------------------===//
// linalg
//===----------------------------------------------------------------------===//

std::optional<SmallVector<AffineExpr>>
Evaluator::loopsOf(linalg::LinalgOp op, unsigned result,
                   ArrayRef<AffineExpr> indices) {
  const LoopNests::Nest &nest = nests.of(op);
  SmallVector<AffineExpr> loops(nest.ranges.size());
  AffineMap map = nest.maps[nest.firstInit + result];
  auto shape = cast<ShapedType>(op->getResult(result).getType()).getShape();
  for (auto [expr, index, size] :
       llvm::zip_equal(map.getResults(), indices, shape)) {
    if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
      if (!loops[dim.getPosition()])
        loops[dim.getPosition()] = index;
      else if (loops[dim.getPosition()] != index)
        return std::nullopt; // a diagonal
    } else if (!isa<AffineConstantExpr>(expr) || (size != 1 && index != expr)) {
      // What the map leaves out keeps the value of the init.
      return std::nullopt;
    }
  }
  for (auto [number, loop, extent, iterator] :
       llvm::enumerate(loops, nest.ranges, nest.iterators)) {
    if (extent != 1) {
      // A loop of the result that is called a reduction runs once per entry,
      // and a parallel one that the result lacks writes it many times.
      bool parallel = iterator == utils::IteratorType::parallel;
      if (static_cast<bool>(loop) != parallel)
        return std::nullopt;
      auto dim = dyn_cast_or_null<AffineDimExpr>(loop);
      if (dim && ShapedType::isDynamic(table.extentOf(dim.getPosition())) &&
          !ShapedType::isDynamic(extent))
        return std::nullopt; // see compute
    }
    if (!loop || extent == 1)
      loop = newLoop(op, number);
  }
  return loops;
}

static SmallVector<AffineExpr> applyMap(AffineMap map,
                                        ArrayRef<AffineExpr> loops) {
  SmallVector<AffineExpr> indices;
  for (AffineExpr expr : map.getResults()) {
    // Nearly all of them are plain loops.
    auto dim = dyn_cast<AffineDimExpr>(expr);
    indices.push_back(dim ? loops[dim.getPosition()] : expr.replaceDims(loops));
  }
  return indices;
}

std::optional<Polynomial> Evaluator::linalgEntry(linalg::LinalgOp op,
                                                 unsigned result,
                                                 ArrayRef<AffineExpr> indices) {
  if (op->getNumRegions() != 1 || !op.getBlock() ||
      op->getNumResults() != static_cast<unsigned>(op.getNumDpsInits()))
    return std::nullopt;
  auto loops = loopsOf(op, result, indices);
  if (!loops)
    return std::nullopt;
  Block *body = op.getBlock();
  Value yielded = body->getTerminator()->getOperand(result);

  const LoopNests::Nest &nest = nests.of(op);
  SmallVector<unsigned> reductions;
  for (auto [loop, iterator] : llvm::enumerate(nest.iterators))
    if (iterator != utils::IteratorType::parallel)
      reductions.push_back(loop);
  if (reductions.empty())
    return evaluateInBody(op, yielded, *loops);

  // The accumulator is an atom of its own; the body must be acc + f.
  OpOperand *init = &op->getOpOperand(nest.firstInit + result);
  Value accumulator = op.getMatchingBlockArgument(init);
  Scope scope;
  Polynomial acc = table.leaf(accumulator, {});
  for (OpOperand &other : op.getDpsInitsMutable()) {
    Value argument = op.getMatchingBlockArgument(&other);
    scope[argument] = table.leaf(argument, {});
  }
  Result entry = scalarIn(op, yielded, *loops, scope);
  if (!entry)
    return std::nullopt;
  Polynomial summand = *entry - acc;
  bool accumulates =
      sameCoefficient(entry->coefficientOf(acc.asMonomial()->factors), 1.0) &&
      !table.mentionsNonFinite(summand) &&
      !table.anyAtom(summand, [&](const Atom &atom) {
        auto arg = dyn_cast_or_null<BlockArgument>(atom.value);
        return arg && arg.getOwner() == body;
      });
  if (!accumulates)
    return std::nullopt;
  for (unsigned loop : reductions) {
    Result summed = table.sum(summand, (*loops)[loop]);
    if (!summed)
      return std::nullopt;
    summand = *summed;
  }
  summand = table.joinPieces(summand);
  Result start = evaluate(
      init->get(), applyMap(nest.maps[init->getOperandNumber()], *loops));
  if (!start || table.mentionsNonFinite(*start))
    return std::nullopt;
  return *start + summand;
}

std::optional<Polynomial>
Evaluator::evaluateInBody(linalg::LinalgOp op, Value value,
                          ArrayRef<AffineExpr> loops) {
  Scope scope;
  return bounded(scalarIn(op, value, loops, scope));
}

std::optional<Polynomial> Evaluator::scalarIn(linalg::LinalgOp op, Value value,
                                              ArrayRef<AffineExpr> loops,
                                              Scope &scope) {
  auto known = scope.find(value);
  if (known != scope.end())
    return known->second;
  Block *body = op.getBlock();

  auto remember = [&](Result p) -> Result {
    if (p)
      scope[value] = *p;
    return bounded(p);
  };
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    if (argument.getOwner() != body)
      return remember(table.leaf(value, {}));
    OpOperand *operand = op.getMatchingOpOperand(argument);
    if (!isa<ShapedType>(operand->get().getType()))
      return remember(evaluate(operand->get(), {}));
    return remember(evaluate(
        operand->get(),
        applyMap(nests.of(op).maps[operand->getOperandNumber()], loops)));
  }
  Operation *def = value.getDefiningOp();
  if (def->getBlock() != body)
    return remember(evaluate(value, {}));
  if (auto index = dyn_cast<linalg::IndexOp>(def))
    return remember(table.leaf(Value(), loops[index.getDim()]));
  Attribute attribute;
  if (matchPattern(value, m_Constant(&attribute)))
    if (std::optional<double> c = constantEntry(attribute))
      return remember(constant(*c, value.getType()));
  if (auto extract = dyn_cast<tensor::ExtractOp>(def)) {
    SmallVector<AffineExpr> indices;
    for (Value index : extract.getIndices()) {
      Result p = scalarIn(op, index, loops, scope);
      if (!p)
        return std::nullopt;
      indices.push_back(table.indexFromPolynomial(*p));
    }
    return remember(evaluate(extract.getTensor(), indices));
  }
  if (def->getNumRegions() != 0)
    return std::nullopt;
  SmallVector<Polynomial, 2> operands;
  for (Value operand : def->getOperands()) {
    Result p = scalarIn(op, operand, loops, scope);
    if (!p)
      return std::nullopt;
    operands.push_back(*p);
  }
  return remember(
      scalar(def, cast<OpResult>(value).getResultNumber(), operands));
}
