//===- Transfer.cpp - The mean of a result in terms of its operands -----------===//

#include "Renorm/Algebra/Evaluator.h"
#include "Renorm/Analysis/StreamGraph.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::algebra;

static Transfer blocked(Value value, std::string why) {
  Transfer transfer;
  transfer.obstacle = std::move(why);
  if (Operation *op = value.getDefiningOp())
    llvm::append_range(transfer.others, op->getOperands());
  return transfer;
}

static std::string nameOf(Operation *op) {
  return op->getName().getStringRef().str();
}

/// The position of the one index that is `axis` itself while no other depends
/// on it; -1 if there is none.
static int64_t positionOf(const AtomTable &table, const Atom &leaf,
                          AffineExpr axis) {
  DimId dim = cast<AffineDimExpr>(axis).getPosition();
  int64_t position = -1;
  for (auto [i, index] : llvm::enumerate(leaf.indices)) {
    if (!table.dependsOn(index, dim))
      continue;
    if (index != axis || position >= 0)
      return -1;
    position = i;
  }
  return position;
}

/// Every tensor that the atom reads.
static void collectValues(const AtomTable &table, const Atom &atom,
                          SmallVectorImpl<Value> &values) {
  if (atom.value)
    values.push_back(atom.value);
  for (const Factor &factor : atom.factors)
    collectValues(table, table[factor.atom], values);
  auto inside = [&](const Polynomial &p) {
    for (const Monomial &m : p.terms())
      for (const Factor &factor : m.factors)
        collectValues(table, table[factor.atom], values);
  };
  for (AffineExpr index : atom.indices)
    for (const Polynomial &part : table.opaqueParts(index))
      inside(part);
  inside(atom.base);
  for (const Polynomial &argument : atom.arguments)
    inside(argument);
}

/// Linear ops: read the transfer off the normal form of one entry.
static Transfer transferByAlgebra(AxisValue node) {
  Operation *op = node.value.getDefiningOp();
  AtomTable table(op->getContext());
  Evaluator evaluator(table, [op](Operation *other) { return other == op; });
  SmallVector<AffineExpr> indices = evaluator.freshIndices(node.value);
  AffineExpr axis = indices[node.axis];
  if (!isa<AffineDimExpr>(axis))
    return blocked(node.value, "an axis of size 1 has no mean to move");
  DimId dim = cast<AffineDimExpr>(axis).getPosition();
  std::optional<Polynomial> entry = evaluator.evaluate(node.value, indices);
  if (!entry)
    return blocked(node.value, evaluator.reason().str());
  if (*entry == table.leaf(node.value, indices))
    return blocked(node.value, nameOf(op) + " is not known to be linear");

  Transfer transfer;
  int64_t size = cast<ShapedType>(node.value.getType()).getDimSize(node.axis);
  for (const Monomial &m : entry->terms()) {
    // The factor that varies along the axis, down to a leaf.
    const Atom *carrier = nullptr;
    bool linear = true;
    auto visit = [&](ArrayRef<Factor> factors, auto &&self) -> void {
      for (const Factor &factor : factors) {
        const Atom &atom = table[factor.atom];
        if (!atom.dependsOn(dim)) {
          collectValues(table, atom, transfer.others);
          continue;
        }
        if (atom.kind == Atom::Kind::Sum && factor.exponent == 1) {
          self(atom.factors, self);
          continue;
        }
        if (atom.kind != Atom::Kind::Leaf || !atom.value ||
            factor.exponent != 1 || carrier) {
          linear = false;
          collectValues(table, atom, transfer.others);
          continue;
        }
        carrier = &atom;
      }
    };
    visit(m.factors, visit);
    if (!carrier && linear) {
      transfer.obstacle = nameOf(op) + " adds a value that is constant along "
                                       "the axis";
      continue;
    }
    int64_t position = carrier ? positionOf(table, *carrier, axis) : -1;
    bool whole =
        position >= 0 &&
        cast<ShapedType>(carrier->value.getType()).getDimSize(position) == size;
    if (carrier)
      for (AffineExpr index : carrier->indices)
        for (const Polynomial &part : table.opaqueParts(index))
          for (const Monomial &term : part.terms())
            for (const Factor &factor : term.factors)
              collectValues(table, table[factor.atom], transfer.others);
    if (linear && whole) {
      transfer.carriers.push_back({carrier->value, position});
      continue;
    }
    if (carrier)
      collectValues(table, *carrier, transfer.others);
    transfer.obstacle = nameOf(op) + (linear ? " cuts or reshapes the axis"
                                             : " is not linear along the axis");
  }
  return transfer;
}

/// The mean of a norm's result: zero without affine part, that of the bias
/// without scale, unknown otherwise.
static Transfer transferOfNorm(AxisValue node, NormOpInterface norm) {
  if (auto add = dyn_cast<AddNormOp>(norm.getOperation()))
    if (node.value != add.getNormResult()) {
      Transfer transfer;
      transfer.carriers = {{add.getInput(), node.axis},
                           {add.getResidual(), node.axis}};
      return transfer;
    }
  ArrayRef<int64_t> axes = norm.getAxes();
  if (norm.getNormKind() != NormKind::LayerNorm || axes.size() != 1 ||
      axes.front() != node.axis)
    return blocked(node.value, "the result of " + nameOf(norm) +
                                   " has a mean of its own");
  if (norm.getScale())
    return blocked(node.value, "the scale of a " + nameOf(norm) +
                                   " gives its result a mean");
  Transfer transfer;
  transfer.others.push_back(norm.getInput());
  if (Value bias = norm.getBias()) {
    if (cast<ShapedType>(bias.getType()).getRank() != 1)
      return blocked(node.value, "the bias of a " + nameOf(norm) +
                                     " is not one vector");
    transfer.carriers.push_back({bias, 0});
  }
  return transfer;
}

Transfer mlir::renorm::transferOf(AxisValue node) {
  Operation *op = node.value.getDefiningOp();
  if (!op)
    return blocked(node.value, "it is an argument");
  if (auto center = dyn_cast<CenterOp>(op)) {
    Transfer transfer;
    transfer.others.push_back(center.getInput());
    if (center.getAxes() != ArrayRef<int64_t>{node.axis})
      transfer.obstacle = "it is centred along other axes";
    return transfer;
  }
  if (auto norm = dyn_cast<NormOpInterface>(op))
    return transferOfNorm(node, norm);
  if (auto concat = dyn_cast<tensor::ConcatOp>(op)) {
    if (static_cast<int64_t>(concat.getDim()) == node.axis)
      return blocked(node.value, "tensor.concat joins along the axis");
    Transfer transfer;
    for (Value input : concat.getInputs())
      transfer.carriers.push_back({input, node.axis});
    return transfer;
  }
  if (auto pad = dyn_cast<tensor::PadOp>(op)) {
    Value padding = pad.getConstantPaddingValue();
    bool zero = padding && matchPattern(padding, m_AnyZeroFloat());
    bool sameAxis = !pad.getPaddedDims()[node.axis];
    if (!sameAxis || !padding)
      return blocked(node.value, "tensor.pad changes the axis");
    Transfer transfer;
    transfer.carriers.push_back({pad.getSource(), node.axis});
    if (!zero)
      transfer.obstacle = "tensor.pad adds a value that is constant along the "
                          "axis";
    return transfer;
  }
  return transferByAlgebra(node);
}
