//===- NormFinder.cpp - Seeds, candidates, results ----------------------------===//

#include "Renorm/Analysis/NormFinder.h"
#include "Renorm/Algebra/Evaluator.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::algebra;

/// Steps back from a root; the longest imported norm takes 11.
static constexpr unsigned kMaxStepsBack = 48;
/// Candidates tried after the first one that fits.
static constexpr unsigned kMaxLaterCandidates = 4;
/// Values looked at behind a root.
static constexpr unsigned kMaxForward = 48;

//===----------------------------------------------------------------------===//
// Which ops the algebra looks into
//===----------------------------------------------------------------------===//

/// Ops that move, combine or reduce entries. A gather is not one of them: what
/// it reads depends on data.
static bool isTransparent(Operation *op) {
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
    if (!linalgOp.hasPureTensorSemantics() || op->getNumRegions() != 1)
      return false;
    return linalgOp.getBlock()->getOps<tensor::ExtractOp>().empty();
  }
  if (isa<tensor::CastOp, tensor::ExpandShapeOp, tensor::CollapseShapeOp,
          tensor::SplatOp, tensor::ExtractOp>(op))
    return true;
  return op->hasTrait<OpTrait::Elementwise>() && op->getNumRegions() == 0;
}

/// Nothing in it depends on data: it is no place where an x could be.
static bool isConstantLike(Value value) {
  Operation *op = value.getDefiningOp();
  if (!op)
    return false;
  if (op->hasTrait<OpTrait::ConstantLike>() || isa<tensor::EmptyOp>(op))
    return true;
  if (auto fill = dyn_cast<linalg::FillOp>(op))
    return isConstantLike(fill.getInputs().front());
  return false;
}

/// Whether a linalg op multiplies and adds along a loop: a contraction, which
/// no norm has between its root and its result.
static bool isForwardable(Operation *op) {
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    return isTransparent(op) && linalgOp.getNumReductionLoops() == 0;
  return isTransparent(op);
}

/// Tensor operands that `scalar` inside of `owner` is computed from.
static SmallVector<Value> operandsBehind(Operation *owner, Value scalar) {
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

//===----------------------------------------------------------------------===//
// Candidates
//===----------------------------------------------------------------------===//

/// Program order inside one block; block arguments come first.
static bool isBefore(Value a, Value b) {
  Operation *opA = a.getDefiningOp(), *opB = b.getDefiningOp();
  if (!opA || !opB)
    return !opA && opB;
  return opA != opB && opA->isBeforeInBlock(opB);
}

/// Values that separate the root from everything before them, nearest first:
/// the latest value of the frontier is replaced by its operands until a single
/// one is left, and so on from there.
static SmallVector<Value> dominatorsBehind(Operation *owner,
                                           ArrayRef<Value> start) {
  SmallVector<Value> dominators;
  llvm::SmallSetVector<Value, 8> frontier;
  auto add = [&](ArrayRef<Value> values) {
    for (Value value : values)
      if (isa<RankedTensorType>(value.getType()) && !isConstantLike(value))
        frontier.insert(value);
  };
  add(start);
  for (unsigned step = 0; step < kMaxStepsBack && !frontier.empty(); ++step) {
    if (frontier.size() == 1)
      dominators.push_back(frontier.front());
    Value latest = frontier.front();
    for (Value value : frontier) {
      if (value.getParentBlock() != owner->getBlock())
        return dominators;
      if (isBefore(latest, value))
        latest = value;
    }
    Operation *op = latest.getDefiningOp();
    if (!op || !isTransparent(op))
      return dominators;
    frontier.remove(latest);
    add(operandsOf(op));
  }
  return dominators;
}

namespace {

/// Everything about one choice of x. Ops before x are opaque.
class RowContext {
public:
  RowContext(Value x, Operation *owner)
      : x(x), table(std::make_shared<AtomTable>(x.getContext())),
        evaluator(*table, [x, owner](Operation *op) {
          if (op->getBlock() != owner->getBlock() || !isTransparent(op))
            return false;
          // An x from an outer block is before everything in this one.
          Operation *def = x.getDefiningOp();
          return !def || def->getBlock() != op->getBlock() ||
                 (op != def && def->isBeforeInBlock(op));
        }) {
    auto type = cast<RankedTensorType>(x.getType());
    int64_t suffix = 1;
    for (int64_t size : llvm::reverse(type.getShape())) {
      if (ShapedType::isDynamic(size))
        break;
      suffix *= size;
      table->addKnownLength(suffix);
      table->addKnownLength(size);
    }
    indices = evaluator.freshIndices(x);
  }

  /// The operand of the root; indices of its own, except where the op that owns
  /// it has the shape of x.
  std::optional<Polynomial> radicand(Operation *root, Operation *owner) {
    Value operand = root->getOperand(0);
    if (root == owner)
      return evaluator.evaluate(operand, evaluator.freshIndices(operand));
    auto linalgOp = cast<linalg::LinalgOp>(owner);
    SmallVector<AffineExpr> fresh =
        evaluator.freshIndices(owner->getResult(0));
    auto loops = evaluator.loopsOf(linalgOp, 0, fresh);
    if (!loops)
      return std::nullopt;
    return evaluator.evaluateInBody(linalgOp, operand, *loops);
  }

  bool hasShapeOfRow(Value value) const {
    return cast<ShapedType>(value.getType()).getShape() ==
           cast<ShapedType>(x.getType()).getShape();
  }

  std::optional<Polynomial> entry(Value value) {
    if (hasShapeOfRow(value))
      return evaluator.evaluate(value, indices);
    return evaluator.evaluate(value, evaluator.freshIndices(value));
  }

  /// Whether `value` is x itself up to casts.
  bool isCopy(Value value) {
    if (!hasShapeOfRow(value))
      return false;
    std::optional<Polynomial> p = entry(value);
    return p && *p == table->leaf(x, indices);
  }

  Value x;
  std::shared_ptr<AtomTable> table;
  Evaluator evaluator;
  SmallVector<AffineExpr> indices;
};

/// A value that is a norm of the row, before the choice which become ops.
struct Match {
  Value value;
  NormForm form;
  /// The operand of its op that is a match as well, or null.
  Value from;
};

} // namespace

static unsigned floatWidth(Value value) {
  return getElementTypeOrSelf(value.getType()).getIntOrFloatBitWidth();
}

/// Whether everything in `p` may be a parameter: no index outside of the
/// result's, and an activation must be constant along some row dimension. A
/// residual is as large as the row, and is never taken for a shift.
static bool isParameter(const RowContext &row, const NormForm &form,
                        const Polynomial &p) {
  auto shape = cast<ShapedType>(row.x.getType()).getShape();
  SmallVector<DimId> rowDims, axisDims;
  for (auto [dim, index] : llvm::enumerate(row.indices))
    if (auto variable = dyn_cast<AffineDimExpr>(index)) {
      bool isAxis = llvm::is_contained(form.axes, static_cast<int64_t>(dim));
      (isAxis ? axisDims : rowDims).push_back(variable.getPosition());
    }
  (void)shape;
  return !row.table->anyAtom(p, [&](const Atom &atom) {
    if (atom.kind != Atom::Kind::Leaf)
      return atom.kind == Atom::Kind::Sum || atom.kind == Atom::Kind::Function;
    if (!atom.value)
      return true;
    bool known = llvm::all_of(atom.freeDims, [&](DimId dim) {
      return llvm::is_contained(rowDims, dim) ||
             llvm::is_contained(axisDims, dim);
    });
    if (!known)
      return true;
    bool variesWithRow = llvm::any_of(
        atom.freeDims, [&](DimId d) { return llvm::is_contained(rowDims, d); });
    if (!variesWithRow)
      return !(isConstantLike(atom.value) || !rowDims.empty() ||
               isa<BlockArgument>(atom.value));
    return llvm::all_of(rowDims, [&](DimId d) { return atom.dependsOn(d); });
  });
}

/// y = k * p with k != 1: a constant factor behind a norm is not part of it.
static bool isScalarMultiple(const NormForm &y, const NormForm &p) {
  if (p.gain.isZero() || y.gain.isZero())
    return false;
  Coefficient k = y.gain.terms().front().coefficient /
                  p.gain.terms().front().coefficient;
  return !sameCoefficient(k, 1.0) && y.gain == p.gain.scaled(k) &&
         y.shift == p.shift.scaled(k);
}

static bool hasAffine(const NormForm &form) {
  std::optional<double> gain = form.gain.asConstant();
  return !form.shift.isZero() || !gain || !sameCoefficient(*gain, 1.0);
}

/// Walks forward from the root's op and classifies what it meets.
static SmallVector<Match, 0> matchesBehind(RowContext &row, Operation *owner,
                                           NormKind kind, std::string &reason) {
  SmallVector<Match, 0> matches;
  llvm::SmallSetVector<Value, 16> todo;
  auto follow = [&](Operation *op) {
    if (op->getBlock() == owner->getBlock() && isForwardable(op))
      for (Value result : op->getResults())
        if (isa<RankedTensorType>(result.getType()))
          todo.insert(result);
  };
  follow(owner);
  for (unsigned i = 0; i < todo.size() && i < kMaxForward; ++i) {
    Value value = todo[i];
    std::optional<Polynomial> p = row.entry(value);
    if (!p) {
      reason = row.evaluator.reason().str();
      continue;
    }
    bool mentionsRow = row.table->anyAtom(
        *p, [&](const Atom &atom) { return atom.value == row.x; });
    if (!mentionsRow)
      continue;
    if (row.hasShapeOfRow(value)) {
      std::optional<NormForm> form =
          classifyNorm(*row.table, *p, row.x, row.indices, reason);
      if (form && form->kind == kind) {
        if (isParameter(row, *form, form->gain) &&
            isParameter(row, *form, form->shift))
          matches.push_back({value, std::move(*form), Value()});
        else
          continue; // what follows is no norm either
      } else if (!row.table->anyAtom(*p, [](const Atom &atom) {
                   return atom.kind == Atom::Kind::Sum;
                 })) {
        continue;
      }
    }
    for (Operation *user : value.getUsers())
      follow(user);
  }
  for (Match &match : matches)
    for (Value operand : match.value.getDefiningOp()->getOperands())
      for (Match &other : matches)
        if (other.value == operand)
          match.from = operand;
  return matches;
}

/// Keeps the matches that an op can stand for exactly, and sets how they round.
static SmallVector<std::pair<Match, bool>, 0>
representable(SmallVector<Match, 0> matches, unsigned statWidth) {
  SmallVector<std::pair<Match, bool>, 0> kept;
  for (Match &match : matches) {
    bool round = false;
    auto from = llvm::find_if(
        kept, [&](auto &pair) { return pair.first.value == match.from; });
    if (match.from && from == kept.end())
      continue; // its predecessor already went too far
    if (match.from) {
      const NormForm &before = from->first.form;
      if (isScalarMultiple(match.form, before))
        continue;
      bool same =
          before.gain == match.form.gain && before.shift == match.form.shift;
      if (same && floatWidth(match.value) > floatWidth(match.from))
        continue; // a widening cast of the norm is not the norm
      round = from->second;
      bool rounded = floatWidth(match.from) < statWidth;
      if (!same && rounded) {
        // Rounded, then scaled: the Llama order. Rounded between scale and
        // bias: the op cannot say that.
        if (hasAffine(before) && !from->second)
          continue;
        if (floatWidth(match.value) > floatWidth(match.from))
          continue;
        round = true;
      }
    }
    kept.push_back({std::move(match), round});
  }
  return kept;
}

//===----------------------------------------------------------------------===//
// The search
//===----------------------------------------------------------------------===//

void NormFinder::search(Operation *root, Operation *owner) {
  std::string reason = "no row of which this is the root of a second moment";
  std::unique_ptr<RowContext> best;
  bool bestCentred = false;
  unsigned later = 0;
  for (Value x : dominatorsBehind(owner, operandsBehind(owner, root->getOperand(0)))) {
    if (!isa<FloatType>(getElementTypeOrSelf(x.getType())) ||
        cast<ShapedType>(x.getType()).getRank() == 0)
      continue;
    if (best && ++later > kMaxLaterCandidates)
      break;
    auto row = std::make_unique<RowContext>(x, owner);
    std::optional<Polynomial> radicand = row->radicand(root, owner);
    bool centred = false;
    if (!radicand || !isRowStatistic(*row->table, *radicand, x, centred)) {
      if (!radicand && !row->evaluator.reason().empty())
        reason = row->evaluator.reason().str();
      continue;
    }
    if (best && (bestCentred || !centred) &&
        !(bestCentred == centred && row->isCopy(best->x)))
      continue;
    best = std::move(row);
    bestCentred = centred;
  }
  if (!best) {
    missed.push_back({root, reason});
    return;
  }

  NormKind kind = bestCentred ? NormKind::LayerNorm : NormKind::RMSNorm;
  Type rootType = getElementTypeOrSelf(root->getResult(0).getType());
  FloatType statType = rootType.isF64()
                           ? cast<FloatType>(rootType)
                           : defaultStatisticsType(
                                 getElementTypeOrSelf(best->x.getType()));
  auto matches = representable(
      matchesBehind(*best, owner, kind, reason), statType.getWidth());
  llvm::DenseSet<Operation *> inside;
  for (auto &[match, round] : matches)
    inside.insert(match.value.getDefiningOp());
  bool any = false;
  for (auto &[match, round] : matches) {
    bool needed = llvm::any_of(match.value.getUsers(), [&](Operation *user) {
      return !inside.contains(user);
    });
    if (!needed)
      continue;
    any = true;
    if (!taken.insert(match.value).second)
      continue;
    found.push_back({match.value, best->x, std::move(match.form), statType,
                     round, best->table, best->indices});
  }
  if (!any)
    missed.push_back({root, reason});
}

/// rsqrt, sqrt, and powers by a constant that is no integer.
static bool isRoot(Operation *op) {
  if (isa<math::RsqrtOp, math::SqrtOp>(op))
    return true;
  if (!isa<math::PowFOp>(op))
    return false;
  Value source = op->getOperand(1);
  if (auto argument = dyn_cast<BlockArgument>(source))
    if (auto parent = dyn_cast<linalg::LinalgOp>(op->getParentOp()))
      source = parent.getMatchingOpOperand(argument)->get();
  Attribute exponent;
  if (!matchPattern(source, m_Constant(&exponent)))
    return false;
  std::optional<double> value = constantEntry(exponent);
  return value && (*value == 0.5 || *value == -0.5);
}

NormFinder::NormFinder(Operation *scope) {
  scope->walk([&](Operation *op) {
    if (!isRoot(op))
      return;
    Operation *owner = op;
    if (auto parent = dyn_cast<linalg::LinalgOp>(op->getParentOp())) {
      if (!parent.hasPureTensorSemantics() || parent->getNumRegions() != 1)
        return;
      owner = parent;
    } else if (!isa<RankedTensorType>(op->getResult(0).getType()))
      return;
    search(op, owner);
  });
}
