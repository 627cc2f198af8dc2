//===- ChannelProduct.cpp - Ops that multiply channels by constants -------===//

#include "ChannelProduct.h"
#include "Renorm/Algebra/Evaluator.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::algebra;

/// What moves entries and computes nothing with them, as far as its name tells.
static bool mayMove(Operation *op) {
  if (!isMemoryEffectFree(op))
    return false;
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (linalgOp)
    return linalgOp.getNumLoops() == linalgOp.getNumParallelLoops();
  return op->hasTrait<OpTrait::Elementwise>() ||
         isa_and_nonnull<tensor::TensorDialect>(op->getDialect());
}

std::optional<ConstantWindow>
mlir::renorm::windowOf(AtomTable &table, Value value,
                       ArrayRef<AffineExpr> indices, AffineExpr channel) {
  auto dim = dyn_cast<AffineDimExpr>(channel);
  if (!dim)
    return std::nullopt;
  LoopNests nests;
  Evaluator::Limits limits;
  limits.steps = 64;
  Evaluator evaluator(table, mayMove, nests, limits);
  evaluator.followOffsets();
  std::optional<Polynomial> entry = evaluator.evaluate(value, indices);
  const Monomial *term = entry ? entry->asMonomial() : nullptr;
  if (!term || term->factors.size() != 1 ||
      term->factors.front().exponent != 1 ||
      !sameCoefficient(term->coefficient, 1.0))
    return std::nullopt;
  const Atom &atom = table[term->factors.front().atom];
  if (atom.kind != Atom::Kind::Leaf || !atom.value ||
      !matchPattern(atom.value, m_Constant()))
    return std::nullopt;
  ConstantWindow window{atom.value, llvm::to_vector(atom.indices)};
  for (auto [position, index] : llvm::enumerate(window.indices)) {
    if (!table.dependsOn(index, dim.getPosition()))
      continue;
    if (index != channel || window.axis >= 0)
      return std::nullopt;
    window.axis = position;
  }
  if (window.axis < 0)
    return std::nullopt;
  return window;
}

std::optional<ConstantWindow> mlir::renorm::windowOf(AtomTable &table,
                                                     AxisValue node) {
  SmallVector<AffineExpr> indices;
  for (int64_t size : cast<ShapedType>(node.value.getType()).getShape())
    indices.push_back(table.newIndex(size));
  return windowOf(table, node.value, indices, indices[node.axis]);
}

/// Whether an index is one and the same for all entries.
static bool isFixed(const AtomTable &table, AffineExpr index) {
  bool fixed = true;
  index.walk([&](AffineExpr e) { fixed &= !isa<AffineDimExpr>(e); });
  for (const Polynomial &part : table.opaqueParts(index))
    fixed &= !table.anyAtom(
        part, [](const Atom &atom) { return !atom.freeDims.empty(); });
  return fixed;
}

/// The constant row that a leaf is along the channels, or nothing.
static std::optional<ConstantWindow> constantRow(AtomTable &table,
                                                 const Atom &leaf,
                                                 AffineExpr channel) {
  std::optional<ConstantWindow> row =
      windowOf(table, leaf.value, leaf.indices, channel);
  if (!row)
    return std::nullopt;
  for (auto [position, index] : llvm::enumerate(row->indices))
    if (static_cast<int64_t>(position) != row->axis && !isFixed(table, index))
      return std::nullopt;
  return row;
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
  ChannelProduct product;
  product.table = std::make_shared<AtomTable>(op->getContext());
  AtomTable &table = *product.table;
  Evaluator evaluator(table, [op](Operation *other) { return other == op; });
  SmallVector<AffineExpr> indices = evaluator.freshIndices(node.value);
  auto axis = dyn_cast<AffineDimExpr>(indices[node.axis]);
  std::optional<Polynomial> entry = evaluator.evaluate(node.value, indices);
  if (!axis || !entry)
    return std::nullopt;
  DimId dim = axis.getPosition();

  // A term of two leaves along the axis, one of them a constant row.
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
      std::optional<ConstantWindow> row = constantRow(table, leaf, axis);
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
