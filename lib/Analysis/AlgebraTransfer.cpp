//===- AlgebraTransfer.cpp - Transfers read off a normal form -------------===//

#include "Renorm/Algebra/Evaluator.h"
#include "Renorm/IR/SeededFaults.h"
#include "Transfer.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::algebra;

namespace {
/// The axis of a node: all of a dimension, or runs of it.
struct Along {
  AffineExpr axis;
  /// Entries of the axis, if known.
  int64_t extent;
  DimId dim() const { return cast<AffineDimExpr>(axis).getPosition(); }
};
} // namespace

/// Whether `index` is a multiple of the axis' length plus the axis: then the
/// entries that are read at one multiple are a whole run.
static bool isRunOf(const AtomTable &table, AffineExpr index,
                    const Along &along) {
  if (ShapedType::isDynamic(along.extent))
    return false;
  AffineExpr start =
      index.replace(along.axis, getAffineConstantExpr(0, index.getContext()));
  return start + along.axis == index && start.isMultipleOf(along.extent) &&
         !table.dependsOn(start, along.dim());
}

/// Where the leaf has the axis: in the one index that is the axis, or runs along
/// it, while no other depends on it; nothing if there is none.
static std::optional<AxisValue> placeOf(const AtomTable &table,
                                        const Atom &leaf, const Along &along,
                                        bool groups) {
  std::optional<AxisValue> place;
  auto shape = cast<ShapedType>(leaf.value.getType()).getShape();
  for (auto [i, index] : llvm::enumerate(leaf.indices)) {
    if (!table.dependsOn(index, along.dim()))
      continue;
    if (place)
      return std::nullopt;
    place = AxisValue{leaf.value, static_cast<int64_t>(i)};
    if (index == along.axis)
      continue;
    if (!groups || ShapedType::isDynamic(shape[i]) ||
        shape[i] % along.extent != 0 || !isRunOf(table, index, along))
      return std::nullopt;
    place->group = along.extent;
  }
  return place;
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

/// Whether the dimension that a carrier is read along is as long as the node's
/// axis, so that all of its entries are read.
static bool coversAxis(AxisValue node, AxisValue carrier) {
  int64_t from =
      cast<ShapedType>(carrier.value.getType()).getDimSize(carrier.axis);
  int64_t to = cast<ShapedType>(node.value.getType()).getDimSize(node.axis);
  if (node.group)
    return from == node.group;
  if (!ShapedType::isDynamic(from) && !ShapedType::isDynamic(to))
    return from == to;
  // Operands of one loop agree; what a body picks by index may be longer.
  Operation *op = node.value.getDefiningOp();
  if (isa<linalg::LinalgOp>(op)) {
    bool captured = false;
    op->walk([&](Operation *inner) {
      captured |= inner != op &&
                  llvm::is_contained(inner->getOperands(), carrier.value);
    });
    return !captured;
  }
  return isa<tensor::CastOp, tensor::ExpandShapeOp, tensor::CollapseShapeOp>(
             op) ||
         op->hasTrait<OpTrait::Elementwise>();
}

/// Leaves that have the axis and do not vary along it: a factor for each row
/// that a broadcast of its own made as wide as the row.
using UniformLeaves = llvm::SmallDenseSet<AtomId, 4>;

static void findUniform(AtomTable &table, const Polynomial &p, DimId dim,
                        UniformLeaves &uniform) {
  // Copied: evaluation adds atoms.
  std::vector<std::pair<AtomId, Atom>> leaves;
  auto collect = [&](const Polynomial &p, bool isCondition,
                     auto &&collect) -> void {
    auto visit = [&](ArrayRef<Factor> factors, auto &&visit) -> void {
      for (const Factor &factor : factors) {
        const Atom &atom = table[factor.atom];
        if (atom.kind == Atom::Kind::Leaf && atom.value && atom.dependsOn(dim))
          leaves.push_back({factor.atom, atom});
        visit(atom.factors, visit);
        for (const Polynomial &argument : atom.arguments)
          collect(argument, &argument == atom.arguments.begin(), collect);
      }
    };
    // A leaf alone is no factor but a summand, which has a transfer of its own.
    for (const Monomial &m : p.terms())
      if (isCondition || m.factors.size() != 1 ||
          table[m.factors.front().atom].kind != Atom::Kind::Leaf)
        visit(m.factors, visit);
  };
  collect(p, /*isCondition=*/false, collect);
  for (auto &[id, leaf] : leaves) {
    auto isBroadcast = [](Operation *op) {
      auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
      return isMemoryEffectFree(op) &&
             (linalgOp
                  ? linalgOp.getNumLoops() == linalgOp.getNumParallelLoops()
                  : isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp,
                        tensor::CastOp>(op));
    };
    Operation *op = leaf.value.getDefiningOp();
    if (!op || !isBroadcast(op))
      continue;
    LoopNests nests;
    Evaluator::Limits limits;
    limits.steps = 16;
    Evaluator evaluator(table, isBroadcast, nests, limits);
    std::optional<Polynomial> entry =
        evaluator.evaluate(leaf.value, leaf.indices);
    if (entry && !table.dependsOn(*entry, dim))
      uniform.insert(id);
  }
}

/// Whether the atom is one of two values, and the same one for the whole row.
static bool choosesRows(const AtomTable &table, const Atom &atom, DimId dim,
                        const UniformLeaves &uniform) {
  if (atom.kind != Atom::Kind::Function ||
      atom.name != arith::SelectOp::getOperationName() ||
      atom.arguments.size() != 3)
    return false;
  const Polynomial &condition = atom.arguments.front();
  const Monomial *only = condition.asMonomial();
  return !table.dependsOn(condition, dim) ||
         (only && llvm::all_of(only->factors, [&](const Factor &factor) {
            return uniform.contains(factor.atom);
          }));
}

/// A sum with such a term is no number, with and without its mean.
static bool isNaN(const AtomTable &table, const Monomial &m) {
  return llvm::any_of(m.factors, [&](const Factor &factor) {
    const Atom &atom = table[factor.atom];
    auto value = dyn_cast_or_null<FloatAttr>(atom.attributes);
    return atom.kind == Atom::Kind::Function && atom.arguments.empty() &&
           value && value.getValue().isNaN();
  });
}

/// What an atom that varies along the axis does besides being linear.
static std::string nonlinearity(const AtomTable &table, Operation *op,
                                const Atom &atom, bool second) {
  SmallVector<Value> values;
  collectValues(table, atom, values);
  // Sizes of windows at the rim, say, are computed from indices alone.
  if (values.empty() && atom.kind != Atom::Kind::Power)
    return "adds or multiplies by the position along the axis";
  if (atom.kind == Atom::Kind::Function &&
      (atom.name == arith::SIToFPOp::getOperationName() ||
       atom.name == arith::UIToFPOp::getOperationName()))
    return "decodes integers (" + atom.name.getValue().str() +
           "): a quantised weight stays as it is";
  if (atom.kind == Atom::Kind::Function)
    return atom.name == op->getName().getIdentifier()
               ? "is not linear"
               : "applies " + atom.name.getValue().str() +
                     ", which is not linear";
  if (second)
    return "multiplies two values that both vary along the axis (a product per "
           "channel)";
  return "takes a power of a value that varies along the axis";
}

/// What the normal form of one entry does not tell: empty, or why the op may do
/// more than that.
static std::string hiddenEffect(AxisValue node) {
  Operation *op = node.value.getDefiningOp();
  std::string effect;
  // Another value at each point is not a factor of the row. What gives no value
  // (the assertions of imported gathers) does no harm.
  op->walk([&](Operation *inner) {
    if (inner != op && inner->getNumResults() != 0 &&
        !isMemoryEffectFree(inner))
      effect = nameOf(op) + " runs " + nameOf(inner) +
               " for each entry, which has side effects";
    // Exact over the reals, but a shift would change what is left after it.
    if (isa<arith::TruncFOp>(inner) &&
        getElementTypeOrSelf(inner->getResult(0)).getIntOrFloatBitWidth() < 16)
      effect = nameOf(op) + " rounds to less than 16 bits";
  });
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || !effect.empty())
    return effect;
  AffineMap map =
      linalgOp.getIndexingMapMatchingResult(cast<OpResult>(node.value));
  ArrayRef<int64_t> shape = cast<ShapedType>(node.value.getType()).getShape();
  for (auto [expr, size] : llvm::zip_equal(map.getResults(), shape))
    if (isa<AffineConstantExpr>(expr) && size != 1)
      effect = nameOf(op) + " writes a part of its result only";
  return effect;
}

static Transfer readTransfer(AxisValue node, bool groups,
                             const AtomTable &table, const Polynomial &entry,
                             const Along &along, const UniformLeaves &uniform);

/// Linear ops: read the transfer off the normal form of one entry.
Transfer mlir::renorm::transferByAlgebra(AxisValue node, bool groups) {
  Operation *op = node.value.getDefiningOp();
  if (std::string effect = hiddenEffect(node); !effect.empty())
    return blocked(node.value, std::move(effect));
  AtomTable table(op->getContext());
  Evaluator evaluator(table, [op](Operation *other) { return other == op; });
  SmallVector<AffineExpr> indices = evaluator.freshIndices(node.value);
  AffineExpr axis = indices[node.axis];
  int64_t size = cast<ShapedType>(node.value.getType()).getDimSize(node.axis);
  if (node.group) {
    axis = table.newIndex(node.group);
    indices[node.axis] = table.newIndex(size / node.group) * node.group + axis;
  }
  if (!isa<AffineDimExpr>(axis))
    return blocked(node.value, "an axis of size 1 has no mean to move");
  Along along{axis, node.group ? node.group : size};
  DimId dim = along.dim();
  std::optional<Polynomial> entry = evaluator.evaluate(node.value, indices);
  if (!entry)
    return blocked(node.value, nameOf(op) + ": " + evaluator.reason().str());
  if (*entry == table.leaf(node.value, indices))
    return blocked(node.value, nameOf(op) + " is not known to be linear");
  UniformLeaves uniform;
  Transfer transfer = readTransfer(node, groups, table, *entry, along, uniform);
  if (transfer.obstacle.empty())
    return transfer;
  findUniform(table, *entry, dim, uniform);
  return uniform.empty()
             ? transfer
             : readTransfer(node, groups, table, *entry, along, uniform);
}

/// With the leaves in `uniform` taken for factors of whole rows.
static Transfer readTransfer(AxisValue node, bool groups,
                             const AtomTable &table, const Polynomial &entry,
                             const Along &along, const UniformLeaves &uniform) {
  Operation *op = node.value.getDefiningOp();
  DimId dim = along.dim();
  Transfer transfer;
  auto addTerm = [&](const Monomial &m, auto &&addTerm) -> void {
    // The factor that varies along the axis, down to a leaf or a choice.
    const Atom *carrier = nullptr;
    std::string problem;
    auto visit = [&](ArrayRef<Factor> factors, auto &&self) -> void {
      for (const Factor &factor : factors) {
        const Atom &atom = table[factor.atom];
        if (!atom.dependsOn(dim) || uniform.contains(factor.atom)) {
          collectValues(table, atom, transfer.others);
          continue;
        }
        if (atom.kind == Atom::Kind::Sum && factor.exponent == 1) {
          self(atom.factors, self);
          continue;
        }
        bool isLeaf = atom.kind == Atom::Kind::Leaf && atom.value;
        if (!(isLeaf || choosesRows(table, atom, dim, uniform)) ||
            factor.exponent != 1 || carrier) {
          if (carrier && seededFault(Fault::RecenterProductIsLinear))
            continue;
          problem =
              nonlinearity(table, op, atom, carrier && factor.exponent == 1);
          collectValues(table, atom, transfer.others);
          continue;
        }
        carrier = &atom;
      }
    };
    visit(m.factors, visit);
    if (!carrier && problem.empty() &&
        (isNaN(table, m) || seededFault(Fault::RecenterConstantHasNoMean)))
      return;
    if (carrier && problem.empty() && carrier->kind != Atom::Kind::Leaf) {
      const Polynomial &condition = carrier->arguments.front();
      for (const Monomial &term : condition.terms())
        for (const Factor &factor : term.factors)
          collectValues(table, table[factor.atom], transfer.others);
      for (unsigned arm : {1, 2})
        for (const Monomial &term : carrier->arguments[arm].terms())
          addTerm(term, addTerm);
      return;
    }
    if (!carrier) {
      transfer.obstacle =
          nameOf(op) + " " +
          (problem.empty() ? "adds one value to all entries of the axis"
                           : problem);
      return;
    }
    if (carrier->kind != Atom::Kind::Leaf) {
      collectValues(table, *carrier, transfer.others);
      transfer.obstacle = nameOf(op) + " " + problem;
      return;
    }
    for (AffineExpr index : carrier->indices)
      for (const Polynomial &part : table.opaqueParts(index))
        for (const Monomial &term : part.terms())
          for (const Factor &factor : term.factors)
            collectValues(table, table[factor.atom], transfer.others);
    std::optional<AxisValue> place =
        placeOf(table, *carrier, along, groups || node.group);
    // Of a run, all entries are read.
    if (problem.empty() &&
        (!place || (!place->group && !coversAxis(node, *place))))
      problem = "reads a part of the axis, or regroups it";
    if (problem.empty()) {
      transfer.carriers.push_back(*place);
      return;
    }
    collectValues(table, *carrier, transfer.others);
    transfer.obstacle = nameOf(op) + " " + problem;
  };
  for (const Monomial &m : entry.terms())
    addTerm(m, addTerm);
  return transfer;
}
