//===- ZeroMean.cpp - What has no mean, and who cannot see one ------------===//
//
// Zero mean travels as StreamGraph.h says: a value has it if its transfer meets
// no obstacle and all carriers have it. Whether a contraction hides a shift is
// read off the normal form of its result, so its spelling does not matter.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Analysis/ZeroMean.h"
#include "Renorm/Algebra/Evaluator.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::algebra;

bool ZeroMean::holds(AxisValue start) {
  // Depth first, by hand: streams are as long as models are deep.
  struct Frame {
    AxisValue at;
    SmallVector<AxisValue, 2> carriers;
    unsigned next = 0;
  };
  SmallVector<Frame> stack;
  auto ask = [&](AxisValue at) -> std::optional<bool> {
    auto it = known.find({at.value, at.axis});
    if (it != known.end())
      return it->second;
    bool zero = matchPattern(at.value, m_AnyZeroFloat()) ||
                at.value.getDefiningOp<tensor::EmptyOp>();
    if (!zero && at.value.getDefiningOp()) {
      Transfer how = transferOf(at);
      if (how.obstacle.empty()) {
        if (!how.carriers.empty()) {
          // Not known to have none while it is asked for: a value may be made
          // of itself, around a loop.
          known[{at.value, at.axis}] = false;
          stack.push_back({at, std::move(how.carriers)});
          return std::nullopt;
        }
        zero = true;
      }
    }
    return known[{at.value, at.axis}] = zero;
  };
  std::optional<bool> answer = ask(start);
  while (!stack.empty()) {
    Frame &top = stack.back();
    if (answer)
      ++top.next;
    bool decided = answer && (!*answer || top.next == top.carriers.size());
    if (decided) {
      known[{top.at.value, top.at.axis}] = *answer;
      stack.pop_back();
      continue;
    }
    answer = ask(AxisValue(top.carriers[top.next]));
  }
  return *answer;
}

/// Whether `value` occurs anywhere in the atom.
static bool mentions(const AtomTable &table, const Atom &atom, Value value) {
  if (atom.kind == Atom::Kind::Leaf && atom.value == value)
    return true;
  auto inside = [&](const Polynomial &p) {
    return llvm::any_of(p.terms(), [&](const Monomial &m) {
      return llvm::any_of(m.factors, [&](const Factor &factor) {
        return mentions(table, table[factor.atom], value);
      });
    });
  };
  for (AffineExpr index : atom.indices)
    for (const Polynomial &part : table.opaqueParts(index))
      if (inside(part))
        return true;
  return inside(atom.base) || llvm::any_of(atom.arguments, inside) ||
         llvm::any_of(atom.factors, [&](const Factor &factor) {
           return mentions(table, table[factor.atom], value);
         });
}

/// The dimension of a leaf whose index is `dim` itself while no other index
/// depends on it.
static std::optional<int64_t> dimensionAt(const AtomTable &table,
                                          const Atom &leaf, DimId dim) {
  std::optional<int64_t> position;
  for (auto [i, index] : llvm::enumerate(leaf.indices)) {
    if (!table.dependsOn(index, dim))
      continue;
    auto plain = dyn_cast<AffineDimExpr>(index);
    if (!plain || plain.getPosition() != dim || position)
      return std::nullopt;
    position = i;
  }
  return position;
}

/// Whether a loop of that extent takes every entry of a dimension of `value`,
/// which `op` reads at the loop's variable. An operand is as long as its loop;
/// what a body picks by index may be longer.
static bool takesAll(Operation *op, Value value, int64_t dim, int64_t extent) {
  int64_t size = cast<ShapedType>(value.getType()).getDimSize(dim);
  if (!ShapedType::isDynamic(size) && !ShapedType::isDynamic(extent))
    return size == extent;
  bool captured = false;
  op->walk([&](Operation *inner) {
    captured |= inner != op && llvm::is_contained(inner->getOperands(), value);
  });
  return !captured && llvm::is_contained(op->getOperands(), value);
}

bool ZeroMean::hidesShiftFrom(AxisValue at, Value result) {
  auto type = dyn_cast<RankedTensorType>(result.getType());
  Operation *op = result.getDefiningOp();
  if (!type || !isa<FloatType>(type.getElementType()))
    return false;
  AtomTable table(op->getContext());
  Evaluator evaluator(table, [op](Operation *other) { return other == op; });
  SmallVector<AffineExpr> indices = evaluator.freshIndices(result);
  std::optional<Polynomial> entry = evaluator.evaluate(result, indices);
  if (!entry || *entry == table.leaf(result, indices))
    return false;
  for (const Monomial &m : entry->terms()) {
    const Factor *reading = nullptr;
    for (const Factor &factor : m.factors)
      if (mentions(table, table[factor.atom], at.value)) {
        if (reading)
          return false;
        reading = &factor;
      }
    if (!reading)
      continue;
    const Atom &sum = table[reading->atom];
    if (sum.kind != Atom::Kind::Sum || reading->exponent != 1)
      return false;
    // v, once, with one index that the sum runs over.
    const Factor *own = nullptr;
    for (const Factor &factor : sum.factors)
      if (mentions(table, table[factor.atom], at.value)) {
        if (own)
          return false;
        own = &factor;
      }
    const Atom &v = table[own->atom];
    if (v.kind != Atom::Kind::Leaf || own->exponent != 1)
      return false;
    auto index = dyn_cast<AffineDimExpr>(v.indices[at.axis]);
    if (!index || !llvm::is_contained(sum.bound, index.getPosition()))
      return false;
    DimId bound = index.getPosition();
    if (dimensionAt(table, v, bound) != at.axis)
      return false;
    // Of all else one factor varies along it, and sums to zero.
    const Factor *other = nullptr;
    for (const Factor &factor : sum.factors) {
      if (&factor == own || !table[factor.atom].dependsOn(bound))
        continue;
      if (other || factor.exponent != 1)
        return false;
      other = &factor;
    }
    if (!other)
      return false;
    const Atom &u = table[other->atom];
    if (u.kind != Atom::Kind::Leaf || !u.value)
      return false;
    std::optional<int64_t> along = dimensionAt(table, u, bound);
    if (!along || !takesAll(op, u.value, *along, table.extentOf(bound)) ||
        !holds({u.value, *along}))
      return false;
  }
  return true;
}

bool ZeroMean::hidesShift(AxisValue at, OpOperand &use) {
  auto op = dyn_cast<linalg::LinalgOp>(use.getOwner());
  if (!op || !op.hasPureTensorSemantics() || !isMemoryEffectFree(op))
    return false;
  // Only a loop that is summed over can hide anything: most uses end here.
  auto loop =
      dyn_cast<AffineDimExpr>(op.getMatchingIndexingMap(&use).getResult(at.axis));
  if (!loop || op.getIteratorTypesArray()[loop.getPosition()] !=
                   utils::IteratorType::reduction)
    return false;
  return llvm::all_of(op->getResults(),
                      [&](Value result) { return hidesShiftFrom(at, result); });
}

std::optional<int64_t> mlir::renorm::gradientAxis(Operation *op) {
  auto single = [](auto gradient) -> std::optional<int64_t> {
    if (!gradient.getResult() || gradient.getAxes().size() != 1)
      return std::nullopt;
    return gradient.getAxes().front();
  };
  if (auto gradient = dyn_cast<LayerNormBackwardOp>(op))
    return single(gradient);
  if (auto gradient = dyn_cast<LayerNormScaleBackwardOp>(op))
    return single(gradient);
  if (auto gradient = dyn_cast<RMSNormBackwardOp>(op))
    return single(gradient);
  if (auto gradient = dyn_cast<RMSNormScaleBackwardOp>(op))
    return single(gradient);
  return std::nullopt;
}

bool mlir::renorm::isGradientThatHidesShift(Operation *op, OpOperand &use,
                                            int64_t axis) {
  if (gradientAxis(op) != axis)
    return false;
  if (auto gradient = dyn_cast<LayerNormBackwardOp>(op))
    return &use == &gradient.getInputMutable() ||
           (&use == &gradient.getDyMutable() && !gradient.getScale());
  if (auto gradient = dyn_cast<LayerNormScaleBackwardOp>(op))
    return &use == &gradient.getInputMutable();
  return false;
}
