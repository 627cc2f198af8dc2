//===- ChannelProduct.cpp - Ops that multiply channels by constants -------===//

#include "ChannelProduct.h"
#include "Renorm/Algebra/Evaluator.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::algebra;

/// The constant row that a leaf is along `dim`, seen through broadcasts and
/// reshapes of constants; or nothing.
static std::optional<ConstantRow> constantRow(AtomTable &table,
                                              const Atom &leaf, DimId dim) {
  LoopNests nests;
  Evaluator::Limits limits;
  limits.steps = 16;
  Evaluator evaluator(
      table, [](Operation *other) { return isMemoryEffectFree(other); }, nests,
      limits);
  std::optional<Polynomial> entry =
      evaluator.evaluate(leaf.value, leaf.indices);
  const Monomial *term = entry ? entry->asMonomial() : nullptr;
  if (!term || term->factors.size() != 1 ||
      term->factors.front().exponent != 1 ||
      !sameCoefficient(term->coefficient, 1.0))
    return std::nullopt;
  const Atom &atom = table[term->factors.front().atom];
  if (atom.kind != Atom::Kind::Leaf || !atom.value ||
      !matchPattern(atom.value, m_Constant()))
    return std::nullopt;
  MLIRContext *context = atom.value.getContext();
  SmallVector<AffineExpr> results;
  unsigned positions = 0;
  for (AffineExpr index : atom.indices) {
    if (index == getAffineDimExpr(dim, context)) {
      results.push_back(getAffineDimExpr(0, context));
      ++positions;
    } else if (isa<AffineConstantExpr>(index)) {
      results.push_back(index);
    } else {
      return std::nullopt;
    }
  }
  if (positions != 1)
    return std::nullopt;
  return ConstantRow{atom.value, AffineMap::get(1, 0, results, context)};
}

/// Whether every entry of the result is written from the entry's own term.
static bool writesEachEntry(Operation *op) {
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    return linalgOp.getIndexingMapMatchingResult(op->getResult(0))
        .isPermutation();
  return op->hasTrait<OpTrait::Elementwise>();
}

std::optional<ChannelProduct>
mlir::renorm::matchChannelProduct(AxisValue node) {
  Operation *op = node.value.getDefiningOp();
  if (!op || op->getNumResults() != 1 || !isMemoryEffectFree(op) ||
      !writesEachEntry(op))
    return std::nullopt;
  AtomTable table(op->getContext());
  Evaluator evaluator(table, [op](Operation *other) { return other == op; });
  SmallVector<AffineExpr> indices = evaluator.freshIndices(node.value);
  auto axis = dyn_cast<AffineDimExpr>(indices[node.axis]);
  std::optional<Polynomial> entry = evaluator.evaluate(node.value, indices);
  if (!axis || !entry)
    return std::nullopt;
  DimId dim = axis.getPosition();

  // A term of two leaves along the axis, one of them a constant row.
  ChannelProduct product;
  AtomId factor = 0, stream = 0;
  for (const Monomial &m : entry->terms()) {
    SmallVector<AtomId, 2> leaves;
    for (const Factor &f : m.factors)
      if (table[f.atom].kind == Atom::Kind::Leaf && table[f.atom].value &&
          f.exponent == 1 && table[f.atom].dependsOn(dim))
        leaves.push_back(f.atom);
    if (leaves.size() != 2)
      continue;
    for (unsigned i : {0, 1}) {
      // A copy: evaluation adds atoms.
      Atom leaf = table[leaves[i]];
      std::optional<ConstantRow> row = constantRow(table, leaf, dim);
      if (!row)
        continue;
      product.row = *row;
      factor = leaves[i];
      stream = leaves[1 - i];
    }
    if (product.row.constant)
      break;
  }
  if (!product.row.constant)
    return std::nullopt;
  Value factorValue = table[factor].value;
  product.stream.value = table[stream].value;
  product.stream.axis = -1;
  for (auto [position, index] : llvm::enumerate(table[stream].indices)) {
    if (!table.dependsOn(index, dim))
      continue;
    if (index != axis || product.stream.axis >= 0)
      return std::nullopt;
    product.stream.axis = position;
  }

  // Neither may occur in any other way.
  auto mentions = [&](const Polynomial &p) {
    return table.anyAtom(p, [&](const Atom &atom) {
      return atom.value &&
             (atom.value == factorValue || atom.value == product.stream.value);
    });
  };
  for (AffineExpr index : table[stream].indices)
    for (const Polynomial &part : table.opaqueParts(index))
      if (mentions(part))
        return std::nullopt;
  for (const Monomial &m : entry->terms()) {
    Monomial rest = m;
    if (m.exponentOf(factor) == 1 && m.exponentOf(stream) == 1)
      rest = m.without(factor).without(stream);
    if (mentions(Polynomial::monomial(rest)))
      return std::nullopt;
  }
  for (OpOperand &operand : op->getOpOperands())
    if (operand.get() == factorValue) {
      if (product.factor)
        return std::nullopt;
      product.factor = &operand;
    }
  const Monomial *only = entry->asMonomial();
  product.plain = only && only->factors.size() == 2 &&
                  sameCoefficient(only->coefficient, 1.0) &&
                  product.stream.value.getType() == node.value.getType() &&
                  table[stream].indices == indices;
  if (!product.factor)
    return std::nullopt;
  return product;
}
