//===- Transfer.cpp - The mean of a result in terms of its operands -------===//

#include "PartTransfer.h"
#include "Renorm/Algebra/Evaluator.h"
#include "Renorm/Analysis/StreamGraph.h"
#include "Renorm/IR/SeededFaults.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
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

/// The axis of a node: all of a dimension, or runs of it.
struct Along {
  AffineExpr axis;
  /// Entries of the axis, if known.
  int64_t extent;
  DimId dim() const { return cast<AffineDimExpr>(axis).getPosition(); }
};

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

/// Leaves that have the axis and do not vary along it: a factor for each row that
/// a broadcast of its own made as wide as the row.
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
static Transfer transferByAlgebra(AxisValue node, bool groups) {
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

/// The mean of a norm's result: zero without affine part, that of the bias
/// without scale, unknown otherwise.
static Transfer transferOfNorm(AxisValue node, NormOpInterface norm) {
  if (node.value == norm.getRowResult()) {
    Transfer transfer;
    if (norm.getOutputNorm())
      return blocked(node.value, "the output norm of " + nameOf(norm) +
                                     " gives it a mean of its own");
    SmallVector<Value> rows{norm.getInput()};
    if (Value residual = norm.getResidual())
      rows.push_back(residual);
    if (norm.getCentersRow()) {
      transfer.others.append(rows.begin(), rows.end());
      if (norm.getAxes() != ArrayRef<int64_t>{node.axis})
        transfer.obstacle = "it is centred along other axes";
      return transfer;
    }
    for (Value row : rows)
      transfer.carriers.push_back({row, node.axis});
    return transfer;
  }
  ArrayRef<int64_t> axes = norm.getAxes();
  if (norm.getNormKind() != NormKind::LayerNorm || axes.size() != 1 ||
      axes.front() != node.axis)
    return blocked(node.value,
                   "the result of " + nameOf(norm) + " has a mean of its own");
  if (norm.getScale())
    return blocked(node.value, "the scale of a " + nameOf(norm) +
                                   " gives its result a mean");
  Transfer transfer;
  transfer.others.push_back(norm.getInput());
  if (Value residual = norm.getResidual())
    transfer.others.push_back(residual);
  if (Value bias = norm.getBias()) {
    if (cast<ShapedType>(bias.getType()).getRank() != 1)
      return blocked(node.value,
                     "the bias of a " + nameOf(norm) + " is not one vector");
    transfer.carriers.push_back({bias, 0});
  }
  return transfer;
}

/// Whether a slice takes every entry of one dimension of `whole`.
static bool takesAll(OffsetSizeAndStrideOpInterface slice, Value whole,
                     int64_t dim) {
  if (!isConstantIntValue(slice.getMixedOffsets()[dim], 0) ||
      !isConstantIntValue(slice.getMixedStrides()[dim], 1))
    return false;
  OpFoldResult size = slice.getMixedSizes()[dim];
  int64_t extent = cast<ShapedType>(whole.getType()).getDimSize(dim);
  if (!ShapedType::isDynamic(extent))
    return isConstantIntValue(size, extent);
  auto value = dyn_cast<Value>(size);
  auto dimOp = value ? value.getDefiningOp<tensor::DimOp>() : nullptr;
  return dimOp && dimOp.getSource() == whole && dimOp.getConstantIndex() == dim;
}

/// The dimension of the large tensor for one of the slice's, and back.
static int64_t unslicedDim(const llvm::SmallBitVector &dropped, int64_t dim) {
  int64_t large = 0;
  for (; dropped.test(large) || dim > 0; ++large)
    dim -= !dropped.test(large);
  return large;
}

static Transfer transferOfSlice(AxisValue node, tensor::ExtractSliceOp slice) {
  int64_t dim = unslicedDim(slice.getDroppedDims(), node.axis);
  if (!takesAll(slice, slice.getSource(), dim))
    return blocked(node.value, "tensor.extract_slice takes a part of the axis");
  Transfer transfer;
  transfer.carriers.push_back({slice.getSource(), dim, node.group});
  return transfer;
}

static Transfer transferOfInsertion(AxisValue node,
                                    tensor::InsertSliceOp insert) {
  llvm::SmallBitVector dropped = insert.getDroppedDims();
  if (dropped.test(node.axis) || !takesAll(insert, insert.getDest(), node.axis))
    return blocked(node.value, "tensor.insert_slice writes a part of the axis");
  int64_t dim = 0;
  for (int64_t large = 0; large < node.axis; ++large)
    dim += !dropped.test(large);
  Transfer transfer;
  transfer.carriers = {{insert.getSource(), dim},
                       {insert.getDest(), node.axis}};
  return transfer;
}

Transfer mlir::renorm::transferOf(AxisValue node, bool groups) {
  Operation *op = node.value.getDefiningOp();
  if (!op)
    return blocked(node.value, "it is an argument");
  if ((node.group || node.part) &&
      isa<CenterOp, NormOpInterface, LayerNormBackwardOp, tensor::ConcatOp,
          tensor::InsertSliceOp, tensor::PadOp>(op))
    return blocked(node.value,
                   nameOf(op) + " is not followed into groups of an axis");
  if (node.part)
    return transferOfPart(node, [](AxisValue whole) {
      return transferOf(whole, /*groups=*/false);
    });
  if (auto center = dyn_cast<CenterOp>(op)) {
    Transfer transfer;
    transfer.others.push_back(center.getInput());
    if (center.getAxes() != ArrayRef<int64_t>{node.axis})
      transfer.obstacle = "it is centred along other axes";
    return transfer;
  }
  if (auto norm = dyn_cast<NormOpInterface>(op))
    return transferOfNorm(node, norm);
  if (auto gradient = dyn_cast<LayerNormBackwardOp>(op);
      gradient && gradient.getAxes() == ArrayRef<int64_t>{node.axis}) {
    Transfer transfer; // the sum over the axis of the gradient is zero
    transfer.others = {gradient.getDy(), gradient.getInput()};
    if (Value scale = gradient.getScale())
      transfer.others.push_back(scale);
    return transfer;
  }
  if (auto concat = dyn_cast<tensor::ConcatOp>(op)) {
    Transfer transfer;
    if (static_cast<int64_t>(concat.getDim()) == node.axis &&
        !seededFault(Fault::RecenterConcatAlongAxis)) {
      transfer = blocked(node.value, "tensor.concat joins along the axis");
      for (Value input : concat.getInputs())
        transfer.pieces.push_back({input, node.axis});
      return transfer;
    }
    for (Value input : concat.getInputs())
      transfer.carriers.push_back({input, node.axis});
    return transfer;
  }
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op)) {
    Transfer transfer = transferOfSlice(node, slice);
    if (!groups)
      return transfer;
    // Whole rows, unless some of a layer's are enough.
    Transfer part = transferOfSlicedPart(node, slice);
    return transfer.obstacle.empty() && !part.carriers.empty() &&
                   !part.carriers.front().part
               ? transfer
           : part.obstacle.empty() ? part
                                   : transfer;
  }
  if (auto insert = dyn_cast<tensor::InsertSliceOp>(op))
    return transferOfInsertion(node, insert);
  if (auto pad = dyn_cast<tensor::PadOp>(op)) {
    Value padding = pad.getConstantPaddingValue();
    bool zero = padding && matchPattern(padding, m_AnyZeroFloat());
    bool sameAxis = !pad.getPaddedDims()[node.axis];
    if (!sameAxis)
      return blocked(node.value, "tensor.pad lengthens the axis");
    if (!padding)
      return blocked(node.value, "tensor.pad pads with a computed value");
    Transfer transfer;
    transfer.carriers.push_back({pad.getSource(), node.axis});
    if (!zero)
      transfer.obstacle = "tensor.pad pads with a value that is not zero";
    return transfer;
  }
  return transferByAlgebra(node, groups);
}
