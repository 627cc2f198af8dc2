//===- GradientFinder.cpp - From a norm to its gradients ------------------===//

#include "Renorm/Analysis/GradientFinder.h"
#include "NormCandidates.h"
#include "Renorm/Algebra/Evaluator.h"
#include "Renorm/IR/NumberFormats.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::algebra;

/// Values that follow from one x; an imported norm has about 20.
static constexpr unsigned kMaxForward = 128;
/// Values behind one dy; an imported gradient has about 30.
static constexpr unsigned kMaxBackward = 96;
/// Choices of dy for one row, and products taken apart to find one.
static constexpr unsigned kMaxChoices = 8, kMaxProducts = 3;

namespace {

/// Everything that has to do with one x.
class RowSearch {
public:
  RowSearch(const FoundNorm &norm, LoopNests &nests, ConstantValues &constants)
      : norm(norm), x(norm.input), block(Value(norm.result).getParentBlock()),
        nests(nests), constants(constants) {
    collectForward();
  }

  /// Values to try as dy, each group from the nearest to its sources.
  SmallVector<SmallVector<Value>> choices();

  /// Appends the gradients that belong to `dy`.
  void search(Value dy, SmallVectorImpl<FoundGradient> &found);

private:
  ArrayRef<int64_t> shape() const {
    return cast<ShapedType>(x.getType()).getShape();
  }
  bool hasShapeOfRow(Value value) const {
    auto type = dyn_cast<RankedTensorType>(value.getType());
    return type && hasFormat(type.getElementType()) &&
           type.getShape() == shape();
  }
  /// Few dimensions, or copies of such along others: a parameter of the norm or
  /// something that was computed of parameters.
  bool isParameter(Value value, unsigned depth = 0);
  void collectForward();
  bool isVisible(Operation *op, const llvm::DenseSet<Operation *> &behindDy);
  bool isGain(const RowForm &row, const AtomTable &table, const Polynomial &p);

  const FoundNorm &norm;
  Value x;
  Block *block;
  LoopNests &nests;
  ConstantValues &constants;
  llvm::SetVector<Value> forward;
};

} // namespace

/// Whether a tensor of the one shape has fewer entries than one of the other.
/// A collapsed activation has not.
static bool isSmaller(ShapedType type, ShapedType row) {
  if (type.hasStaticShape())
    return !row.hasStaticShape() ||
           type.getNumElements() < row.getNumElements();
  return type.getRank() == row.getRank() && type.getShape() != row.getShape() &&
         llvm::all_of_zip(
             type.getShape(), row.getShape(),
             [](int64_t n, int64_t m) { return n == 1 || n == m; });
}

/// An op that only moves entries.
static bool isCopy(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp)
    return isa<tensor::CastOp, tensor::ExpandShapeOp, tensor::CollapseShapeOp>(
        op);
  return isForwardable(op) &&
         isa<BlockArgument>(
             linalgOp.getBlock()->getTerminator()->getOperand(0));
}

bool RowSearch::isParameter(Value value, unsigned depth) {
  if (value == x || forward.contains(value))
    return false;
  auto type = dyn_cast<ShapedType>(value.getType());
  if (!type || constants.contains(value) ||
      isSmaller(type, cast<ShapedType>(x.getType())))
    return true;
  Operation *op = value.getDefiningOp();
  constexpr unsigned kMaxCopies = 4;
  return op && depth < kMaxCopies && isCopy(op) &&
         isParameter(op->getOperand(0), depth + 1);
}

/// Data operands of `op`; inits only where the body reads them.
static SmallVector<Value> dataOperands(Operation *op) {
  SmallVector<Value> operands;
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  for (OpOperand &operand : op->getOpOperands())
    if (!linalgOp || linalgOp.payloadUsesValueFromOperand(&operand))
      operands.push_back(operand.get());
  return operands;
}

void RowSearch::collectForward() {
  forward.insert(x);
  // In program order of discovery; a second round sees operands found later.
  for (unsigned i = 0; i < forward.size() && forward.size() < kMaxForward;
       ++i) {
    for (Operation *user : forward[i].getUsers()) {
      if (user->getBlock() != block || !isTransparent(user))
        continue;
      bool reduces = !isForwardable(user);
      bool follows = llvm::all_of(dataOperands(user), [&](Value operand) {
        return forward.contains(operand) || constants.contains(operand) ||
               (!reduces && isParameter(operand));
      });
      if (follows)
        for (Value result : user->getResults())
          forward.insert(result);
    }
  }
}

SmallVector<SmallVector<Value>> RowSearch::choices() {
  llvm::SmallSetVector<Value, 8> direct;
  for (Value value : forward)
    for (Operation *user : value.getUsers()) {
      if (user->getBlock() != block || !isForwardable(user) || isCopy(user))
        continue;
      for (Value operand : dataOperands(user))
        if (hasShapeOfRow(operand) && !forward.contains(operand) &&
            !isParameter(operand))
          direct.insert(operand);
    }
  SmallVector<SmallVector<Value>> groups;
  for (Value value : direct) {
    if (groups.size() == kMaxChoices)
      break;
    SmallVector<Value> group{value};
    for (unsigned i = 0; i < kMaxProducts; ++i) {
      Operation *op = group.back().getDefiningOp();
      if (!op || op->getBlock() != block || !isForwardable(op))
        break;
      // The one operand that is no parameter.
      Value source;
      bool single = true;
      for (Value operand : dataOperands(op))
        if (!isParameter(operand)) {
          single &= !source || source == operand;
          source = operand;
        }
      if (!source || !single || !hasShapeOfRow(source) ||
          forward.contains(source))
        break;
      group.push_back(source);
    }
    groups.push_back(std::move(group));
  }
  return groups;
}

bool RowSearch::isVisible(Operation *op,
                          const llvm::DenseSet<Operation *> &behindDy) {
  if (!isTransparent(op) || op->getNumResults() != 1)
    return false;
  Value result = op->getResult(0);
  Operation *def = x.getDefiningOp();
  if (constants.contains(result))
    return true;
  if (op->getBlock() != block || op == def)
    return false;
  if ((result != x && forward.contains(result)) || behindDy.contains(op))
    return true;
  return isForwardable(op) && isParameter(result) &&
         llvm::all_of(dataOperands(op),
                      [&](Value operand) { return isParameter(operand); });
}

/// A gain is a product and sum of entries of float tensors, each constant along
/// some dimension of the row or known to be a parameter by its shape.
bool RowSearch::isGain(const RowForm &row, const AtomTable &table,
                       const Polynomial &p) {
  SmallVector<DimId> rowDims;
  for (AffineExpr index : row.indices)
    if (auto variable = dyn_cast<AffineDimExpr>(index))
      rowDims.push_back(variable.getPosition());
  return !table.anyAtom(p, [&](const Atom &atom) {
    if (atom.kind != Atom::Kind::Leaf)
      return atom.kind == Atom::Kind::Sum || atom.kind == Atom::Kind::Function;
    if (!atom.value ||
        !hasFormat(getElementTypeOrSelf(atom.value.getType())))
      return true;
    for (DimId dim : atom.freeDims)
      if (!llvm::is_contained(rowDims, dim))
        return true;
    return llvm::all_of(rowDims, [&](DimId d) { return atom.dependsOn(d); }) &&
           !constants.contains(atom.value) &&
           norm.form.axes.size() != row.indices.size();
  });
}

void RowSearch::search(Value dy, SmallVectorImpl<FoundGradient> &found) {
  auto table = std::make_shared<AtomTable>(x.getContext());
  llvm::DenseSet<Operation *> behindDy;
  Evaluator evaluator(
      *table, [&](Operation *op) { return isVisible(op, behindDy); }, nests);
  int64_t suffix = 1;
  for (int64_t size : llvm::reverse(shape())) {
    if (ShapedType::isDynamic(size))
      break;
    suffix *= size;
    table->addKnownLength(suffix);
    table->addKnownLength(size);
  }
  SmallVector<AffineExpr> indices = evaluator.freshIndices(x);
  table->leaf(dy, indices);
  table->leaf(x, indices);
  std::optional<Polynomial> normal = evaluator.evaluate(norm.result, indices);
  std::optional<RowForm> row =
      normal ? readRowForm(*table, *normal, x, indices) : std::nullopt;
  if (!row)
    return;

  // The scale's gradient has the dimensions of the axes, perhaps with ones.
  auto scaleIndices =
      [&](Value value) -> std::optional<SmallVector<AffineExpr>> {
    SmallVector<AffineExpr> own;
    ArrayRef<int64_t> axes = row->form.axes;
    AffineExpr zero = getAffineConstantExpr(0, x.getContext());
    for (int64_t size : cast<ShapedType>(value.getType()).getShape()) {
      while (!axes.empty() && size != 1 && shape()[axes.front()] == 1)
        axes = axes.drop_front();
      if (size == 1) {
        own.push_back(zero);
        continue;
      }
      if (axes.empty() || shape()[axes.front()] != size)
        return std::nullopt;
      own.push_back(indices[axes.front()]);
      axes = axes.drop_front();
    }
    bool complete =
        llvm::all_of(axes, [&](int64_t axis) { return shape()[axis] == 1; });
    return complete ? std::optional(own) : std::nullopt;
  };

  struct Candidate {
    Value value;
    FoundGradient::Of of;
    InputGradient gradient;
  };
  SmallVector<Candidate, 0> candidates;
  // In program order: whatever of a value's slice hangs on dy is known, and
  // visible, when the value's turn comes.
  SmallVector<Operation *> todo;
  auto follow = [&](Value value) {
    for (Operation *user : value.getUsers())
      if (user->getBlock() == block && isTransparent(user) &&
          user->getNumResults() == 1 &&
          isa<RankedTensorType>(user->getResult(0).getType()) &&
          !forward.contains(user->getResult(0)) && behindDy.insert(user).second)
        todo.push_back(user);
  };
  follow(dy);
  for (unsigned i = 0; !todo.empty() && i < kMaxBackward; ++i) {
    auto next = llvm::min_element(
        todo, [](Operation *a, Operation *b) { return a->isBeforeInBlock(b); });
    Value value = (*next)->getResult(0);
    todo.erase(next);
    bool rowShaped = hasShapeOfRow(value);
    std::optional<SmallVector<AffineExpr>> own = scaleIndices(value);
    std::optional<Polynomial> p =
        evaluator.evaluate(value, rowShaped ? indices
                                  : own     ? *own
                                            : evaluator.freshIndices(value));
    if (!p) {
      evaluator.restart();
      continue;
    }
    if (!isLinearIn(*table, *p, dy))
      continue;
    if (rowShaped) {
      std::optional<InputGradient> gradient =
          classifyInputGradient(*table, *row, *p, dy);
      if (gradient && isGain(*row, *table, gradient->gain)) {
        candidates.push_back({value, FoundGradient::Of::Input, *gradient});
        continue;
      }
    } else if (own && isScaleGradient(*table, *row, *p, dy)) {
      candidates.push_back({value, FoundGradient::Of::Scale, {}});
      continue;
    }
    follow(value);
  }

  llvm::sort(candidates, [](const Candidate &a, const Candidate &b) {
    return a.value.getDefiningOp()->isBeforeInBlock(b.value.getDefiningOp());
  });
  bool hasPure = llvm::any_of(candidates, [](const Candidate &c) {
    return c.of == FoundGradient::Of::Input && c.gradient.rest.isZero();
  });
  for (Candidate &candidate : candidates) {
    FoundGradient gradient;
    gradient.of = candidate.of;
    gradient.result = candidate.value;
    gradient.dy = dy;
    // The residual's gradient: tensors that are added entry by entry.
    bool addable = true;
    for (const Monomial &m : candidate.gradient.rest.terms()) {
      const Atom *atom =
          m.factors.size() == 1 ? &(*table)[m.factors.front().atom] : nullptr;
      addable &= atom && m.factors.front().exponent == 1 &&
                 sameCoefficient(m.coefficient, 1.0) &&
                 atom->kind == Atom::Kind::Leaf && atom->value &&
                 hasShapeOfRow(atom->value) && atom->indices == indices;
      if (addable)
        gradient.added.push_back(atom->value);
    }
    if (!addable || (hasPure && !gradient.added.empty()))
      continue;
    gradient.norm = norm;
    gradient.norm.result = candidate.value;
    gradient.norm.form = row->form;
    gradient.norm.form.gain = candidate.gradient.gain;
    gradient.norm.form.shift = Polynomial();
    gradient.norm.table = table;
    gradient.norm.indices = indices;
    found.push_back(std::move(gradient));
  }
}

/// Whether something between the row and the norm is read by others as well: a
/// gradient reads the root or the normalised row. What does not depend on the
/// row (parameters) may be shared freely.
static bool sharesStatistics(const FoundNorm &norm) {
  Operation *last = norm.result.getDefiningOp();
  Operation *first = norm.input.getDefiningOp();
  llvm::SetVector<Operation *> between;
  between.insert(last);
  for (size_t i = 0; i < between.size(); ++i)
    between[i]->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands()) {
        Operation *def = operand.getDefiningOp();
        if (operand != norm.input && def &&
            def->getBlock() == last->getBlock() &&
            !(first && first->getBlock() == last->getBlock() &&
              def->isBeforeInBlock(first)))
          between.insert(def);
      }
    });
  SmallVector<Operation *> ops = between.takeVector();
  llvm::sort(ops,
             [](Operation *a, Operation *b) { return a->isBeforeInBlock(b); });
  llvm::DenseSet<Operation *> members(ops.begin(), ops.end());
  llvm::DenseSet<Value> dependent{norm.input};
  for (Operation *op : ops) {
    bool depends = false;
    op->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands())
        depends |= dependent.contains(operand);
    });
    if (!depends)
      continue;
    dependent.insert_range(op->getResults());
    if (op == last)
      continue;
    for (Operation *user : op->getUsers())
      if (!members.contains(last->getBlock()->findAncestorOpInBlock(*user)))
        return true;
  }
  return false;
}

SmallVector<FoundGradient, 0>
mlir::renorm::findGradients(ArrayRef<FoundNorm> norms, bool otherRoots) {
  SmallVector<FoundGradient, 0> all;
  LoopNests nests;
  ConstantValues constants;
  llvm::DenseSet<Value> rows, taken;
  auto keep = [&](FoundGradient &gradient) {
    if (taken.insert(gradient.result).second)
      all.push_back(std::move(gradient));
  };
  // Without a backward pass nothing is looked for, which is most of the cost.
  llvm::DenseSet<Value> shared;
  for (const FoundNorm &norm : norms)
    if (otherRoots || sharesStatistics(norm))
      shared.insert(norm.input);
  for (const FoundNorm &norm : norms) {
    if (norm.form.placement != EpsilonPlacement::Inside ||
        !shared.contains(norm.input) || !rows.insert(norm.input).second)
      continue;
    RowSearch search(norm, nests, constants);
    for (ArrayRef<Value> group : search.choices()) {
      // dy behind the scale shows the scale as a gain; if there is none, the
      // nearest choice says the same with fewer ops.
      SmallVector<FoundGradient, 0> fromNearest, fromSource;
      for (Value dy : group) {
        SmallVector<FoundGradient, 0> found;
        search.search(dy, found);
        for (FoundGradient &gradient : found) {
          if (gradient.of == FoundGradient::Of::Scale) {
            keep(gradient);
            continue;
          }
          bool scaled = !gradient.norm.form.gain.asConstant();
          (scaled && fromSource.empty() ? fromSource : fromNearest)
              .push_back(std::move(gradient));
        }
      }
      for (FoundGradient &gradient : fromSource)
        keep(gradient);
      for (FoundGradient &gradient : fromNearest)
        keep(gradient);
    }
  }
  return all;
}
