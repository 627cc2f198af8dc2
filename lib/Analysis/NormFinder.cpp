//===- NormFinder.cpp - Seeds, candidates, results ------------------------===//

#include "Renorm/Analysis/NormFinder.h"
#include "NormCandidates.h"
#include "Renorm/Algebra/Evaluator.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Support/CheckedArithmetic.h"

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::algebra;

/// Candidates tried after the first one that fits.
static constexpr unsigned kMaxLaterCandidates = 4;
/// Values looked at behind a root.
static constexpr unsigned kMaxForward = 48;

/// Products of sizes that a constant is compared with: all up to rank 5.
static constexpr unsigned kMaxRowLengths = 32;

/// Classes of unknown sizes, per block that a norm stands in.
class mlir::renorm::BlockSizes {
public:
  /// Null if all sizes of `x` are known.
  SizeClasses *forRow(Value x, Operation *owner) {
    if (cast<ShapedType>(x.getType()).hasStaticShape())
      return nullptr;
    std::unique_ptr<SizeClasses> &classes = known[owner->getBlock()];
    if (!classes)
      classes = std::make_unique<SizeClasses>(owner->getBlock());
    return classes.get();
  }

private:
  DenseMap<Block *, std::unique_ptr<SizeClasses>> known;
};

//===----------------------------------------------------------------------===//
// One choice of x
//===----------------------------------------------------------------------===//

namespace {

/// Everything about one choice of x. Ops before x are opaque.
class RowContext {
public:
  RowContext(Value x, Operation *owner, ConstantValues &constants,
             LoopNests &nests, SizeClasses *sizes)
      : x(x), constants(constants),
        table(std::make_shared<AtomTable>(x.getContext())),
        evaluator(
            *table,
            [x, owner, &constants](Operation *op) {
              // Pieces of the row are its entries; slices of all else are
              // parameters as they stand.
              auto slice = dyn_cast<tensor::ExtractSliceOp>(op);
              if (slice ? slice.getSource() != x : !isTransparent(op))
                return false;
              // An x from an outer block is before everything in this one.
              Operation *def = x.getDefiningOp();
              bool behindRow = op->getBlock() == owner->getBlock() &&
                               (!def || def->getBlock() != op->getBlock() ||
                                (op != def && def->isBeforeInBlock(op)));
              return behindRow || constants.contains(op->getResult(0));
            },
            nests) {
    auto type = cast<RankedTensorType>(x.getType());
    if (sizes) {
      evaluator.useSizes(*sizes);
      for (int64_t dim = 0; dim < type.getRank(); ++dim)
        if (type.isDynamicDim(dim))
          table->assumePositive(sizes->of(x, dim));
    }
    // A row may take any of the dimensions.
    llvm::SmallSetVector<int64_t, 8> lengths;
    for (int64_t size : llvm::reverse(type.getShape())) {
      if (ShapedType::isDynamic(size))
        continue;
      table->addKnownLength(size);
      if (lengths.size() >= kMaxRowLengths)
        continue;
      for (int64_t length : SmallVector<int64_t>(lengths.getArrayRef()))
        if (std::optional<int64_t> product = llvm::checkedMul(length, size))
          lengths.insert(*product);
      lengths.insert(size);
    }
    for (int64_t length : lengths)
      table->addKnownLength(length);
    indices = evaluator.freshIndices(x);
  }

  /// The operand of the root; indices of its own, except where the op that owns
  /// it has the shape of x.
  std::optional<Polynomial> radicand(Operation *root, Operation *owner) {
    Value operand = root->getOperand(0);
    if (root == owner)
      return evaluator.evaluate(operand, evaluator.freshIndices(operand));
    auto linalgOp = cast<linalg::LinalgOp>(owner);
    SmallVector<AffineExpr> fresh = evaluator.freshIndices(owner->getResult(0));
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

  /// Whether every entry of `value` is one of x: a cast or a reshape of it.
  bool isCopy(Value value) {
    std::optional<Polynomial> p = entry(value);
    const Monomial *m = p ? p->asMonomial() : nullptr;
    if (!m || m->factors.size() != 1 || m->factors.front().exponent != 1 ||
        !sameCoefficient(m->coefficient, 1.0))
      return false;
    const Atom &atom = (*table)[m->factors.front().atom];
    return atom.kind == Atom::Kind::Leaf && atom.value == x;
  }

  Value x;
  ConstantValues &constants;
  std::shared_ptr<AtomTable> table;
  Evaluator evaluator;
  SmallVector<AffineExpr> indices;
};

/// A choice of x, and whether its second moment is taken about the mean.
struct Choice {
  std::unique_ptr<RowContext> row;
  bool centred;
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

/// Whether everything in `p` may be a parameter: float tensors read at indices
/// of the result's and no others; and an activation must be constant along some
/// row dimension. A residual is as large as the row, and is never taken for a
/// shift.
static bool isParameter(const RowContext &row, const NormForm &form,
                        const Polynomial &p) {
  SmallVector<DimId> rowDims, axisDims;
  for (auto [dim, index] : llvm::enumerate(row.indices))
    if (auto variable = dyn_cast<AffineDimExpr>(index)) {
      bool isAxis = llvm::is_contained(form.axes, static_cast<int64_t>(dim));
      (isAxis ? axisDims : rowDims).push_back(variable.getPosition());
    }
  return !row.table->anyAtom(p, [&](const Atom &atom) {
    if (atom.kind != Atom::Kind::Leaf)
      return atom.kind != Atom::Kind::Power;
    if (!atom.value ||
        !isNormElement(getElementTypeOrSelf(atom.value.getType())))
      return true;
    // Read whole along each dimension, or at places known to the compiler.
    if (auto type = dyn_cast<ShapedType>(atom.value.getType()))
      for (auto [index, size] :
           llvm::zip_equal(atom.indices, type.getShape())) {
        auto variable = dyn_cast<AffineDimExpr>(index);
        if (variable ? row.table->extentOf(variable.getPosition()) != size
                     : !row.table->opaqueParts(index).empty())
          return true;
      }
    bool known = llvm::all_of(atom.freeDims, [&](DimId dim) {
      return llvm::is_contained(rowDims, dim) ||
             llvm::is_contained(axisDims, dim);
    });
    if (!known)
      return true;
    bool variesWithRow = llvm::any_of(
        atom.freeDims, [&](DimId d) { return llvm::is_contained(rowDims, d); });
    if (!variesWithRow)
      return !(row.constants.contains(atom.value) || !rowDims.empty() ||
               isa<BlockArgument>(atom.value));
    return llvm::all_of(rowDims, [&](DimId d) { return atom.dependsOn(d); });
  });
}

/// y = k * p with k != 1: a constant factor behind a norm is not part of it.
static bool isScalarMultiple(const NormForm &y, const NormForm &p) {
  if (p.gain.isZero() || y.gain.isZero())
    return false;
  Coefficient k =
      y.gain.terms().front().coefficient / p.gain.terms().front().coefficient;
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
        if (auto type = dyn_cast<RankedTensorType>(result.getType());
            type && isNormElement(type.getElementType()))
          todo.insert(result);
  };
  follow(owner);
  for (unsigned i = 0; i < todo.size() && i < kMaxForward; ++i) {
    Value value = todo[i];
    std::optional<Polynomial> p = row.entry(value);
    if (!p) {
      // A backward pass reads the root as well, and ends nowhere.
      reason = row.evaluator.reason().str();
      row.evaluator.restart();
      continue;
    }
    bool mentionsRow = row.table->anyAtom(
        *p, [&](const Atom &atom) { return atom.value == row.x; });
    if (!mentionsRow)
      continue;
    if (row.hasShapeOfRow(value)) {
      std::optional<NormForm> form =
          classifyNorm(*row.table, *p, row.x, row.indices, reason);
      auto holdsSize = [&](const Polynomial &part) {
        return row.table->anyAtom(part, [](const Atom &atom) {
          return atom.kind == Atom::Kind::Size;
        });
      };
      if (form && (holdsSize(form->gain) || holdsSize(form->shift))) {
        // A later factor may take it away.
        reason = "only a multiple of a norm, by a size known at run time";
      } else if (form && form->kind == kind) {
        if (!isParameter(row, *form, form->gain) ||
            !isParameter(row, *form, form->shift))
          continue; // what follows is no norm either
        // A multiple of a norm (x / |x|, say) is none; but a later factor may
        // make it one.
        std::optional<double> factor = form->gain.asConstant();
        if (!factor || sameCoefficient(form->gain.coefficientOf({}), 1.0))
          matches.push_back({value, std::move(*form), Value()});
        else
          reason = "only a constant multiple of a norm";
      } else if (!row.table->anyAtom(*p, [](const Atom &atom) {
                   return atom.kind == Atom::Kind::Sum;
                 })) {
        continue;
      }
    }
    for (Operation *user : value.getUsers())
      follow(user);
  }
  // An op comes after the matches that it reads.
  llvm::sort(matches, [](const Match &a, const Match &b) {
    return a.value.getDefiningOp()->isBeforeInBlock(b.value.getDefiningOp());
  });
  for (Match &match : matches)
    for (Value operand : match.value.getDefiningOp()->getOperands())
      for (Match &other : matches)
        if (other.value == operand)
          match.from = operand;
  return matches;
}

/// Keeps the matches that an op can stand for exactly, and sets how they round.
/// `multiples`: constant multiples of matches, and of which.
static SmallVector<std::pair<Match, bool>, 0>
representable(SmallVector<Match, 0> matches, unsigned statWidth,
              llvm::MapVector<Value, Value> &multiples) {
  SmallVector<std::pair<Match, bool>, 0> kept;
  for (Match &match : matches) {
    bool round = false;
    Value norm = multiples.lookup(match.from);
    auto from = llvm::find_if(kept, [&](auto &pair) {
      return pair.first.value == (norm ? norm : match.from);
    });
    if (match.from && from == kept.end())
      continue; // its predecessor already went too far
    if (match.from) {
      const NormForm &before = from->first.form;
      if (isScalarMultiple(match.form, before)) {
        // What follows may take the factor back.
        if (floatWidth(match.value) == floatWidth(from->first.value))
          multiples[match.value] = from->first.value;
        continue;
      }
      if (norm && before.gain != match.form.gain)
        continue; // it did not
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

/// The type of the statistics: f64 if the root, the row or the result is.
static FloatType statisticsTypeOf(Operation *root, Value x, Value result) {
  for (Type type : {getElementTypeOrSelf(root->getResult(0).getType()),
                    getElementTypeOrSelf(result.getType())})
    if (type.isF64())
      return cast<FloatType>(type);
  return defaultStatisticsType(getElementTypeOrSelf(x.getType()));
}

/// Whether `value` may hold the entries of another value moved, cast, scaled or
/// shifted by constants. Cheap, and may say yes too often.
static bool maybeCopy(Value value, ConstantValues &constants) {
  Operation *op = value.getDefiningOp();
  if (!op || isa<tensor::CastOp, tensor::ExpandShapeOp, tensor::CollapseShapeOp,
                 arith::ExtFOp, arith::TruncFOp>(op))
    return op;
  auto isLinear = [](Operation &inner) {
    return isa<arith::ExtFOp, arith::TruncFOp, arith::NegFOp, arith::AddFOp,
               arith::SubFOp, arith::MulFOp, arith::DivFOp>(inner) ||
           inner.hasTrait<OpTrait::ConstantLike>();
  };
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  SmallVector<Value> inputs =
      linalgOp ? linalgOp.getDpsInputs() : llvm::to_vector(op->getOperands());
  if (llvm::count_if(inputs, [&](Value v) { return !constants.contains(v); }) !=
      1)
    return false;
  if (!linalgOp)
    return isLinear(*op);
  return linalgOp.getNumReductionLoops() == 0 && op->getNumRegions() == 1 &&
         llvm::all_of(linalgOp.getBlock()->without_terminator(), isLinear);
}

/// Whether `radicand` would be a second moment with a constant for epsilon.
static bool onlyEpsilonVaries(const RowContext &row,
                              const Polynomial &radicand) {
  Polynomial moment;
  for (const Monomial &m : radicand.terms())
    if (row.table->anyAtom(Polynomial::monomial(m), [&](const Atom &atom) {
          return atom.value == row.x;
        }))
      moment.add(m);
  bool centred = false;
  return moment != radicand &&
         isRowStatistic(*row.table, moment, row.x, centred);
}

/// The choices of x of which the root's operand is a second moment, best first:
/// a variance beats a mean square, the source of a cast or reshape beats its
/// result, and else the nearest wins.
static SmallVector<Choice, 0> choicesFor(Operation *root, Operation *owner,
                                         ConstantValues &constants,
                                         LoopNests &nests, BlockSizes &sizes,
                                         std::string &reason) {
  SmallVector<Choice, 0> choices;
  unsigned later = 0;
  SmallVector<Value> start = operandsBehind(owner, root->getOperand(0));
  for (Value x : dominatorsBehind(owner, start, constants)) {
    if (!isNormElement(getElementTypeOrSelf(x.getType())) ||
        cast<ShapedType>(x.getType()).getRank() == 0)
      continue;
    // Nothing beats a variance but the source of its row's cast or reshape.
    if (!choices.empty() && (later > kMaxLaterCandidates ||
                             (choices.front().centred &&
                              !maybeCopy(choices.front().row->x, constants))))
      break;
    // Copies of one row are one candidate.
    if (!choices.empty() && !maybeCopy(x, constants))
      ++later;
    auto row = std::make_unique<RowContext>(x, owner, constants, nests,
                                            sizes.forRow(x, owner));
    std::optional<Polynomial> radicand = row->radicand(root, owner);
    bool centred = false;
    auto isStatistic = [&](const Polynomial &p) {
      return isRowStatistic(*row->table, p, x, centred);
    };
    // sqrt(1/v) is a root of v as well.
    std::optional<Polynomial> inverse =
        radicand ? row->table->power(*radicand, -1) : std::nullopt;
    if (!radicand ||
        (!isStatistic(*radicand) && !(inverse && isStatistic(*inverse)))) {
      if (!radicand && !row->evaluator.reason().empty())
        reason = row->evaluator.reason().str();
      else if (radicand && onlyEpsilonVaries(*row, *radicand))
        reason = "epsilon is negative or no constant";
      continue;
    }
    auto place = llvm::find_if(choices, [&](Choice &other) {
      return other.centred != centred ? centred : row->isCopy(other.row->x);
    });
    choices.insert(place, Choice{std::move(row), centred});
  }
  return choices;
}

void NormFinder::search(Operation *root, Operation *owner,
                        ConstantValues &constants, LoopNests &nests,
                        BlockSizes &sizes) {
  std::string reason = "no row of which this is the root of a second moment";
  for (Choice &choice :
       choicesFor(root, owner, constants, nests, sizes, reason)) {
    RowContext &row = *choice.row;
    NormKind kind = choice.centred ? NormKind::LayerNorm : NormKind::RMSNorm;
    SmallVector<Match, 0> matches = matchesBehind(row, owner, kind, reason);
    if (matches.empty())
      continue;
    FloatType statType = statisticsTypeOf(root, row.x, matches.back().value);
    llvm::MapVector<Value, Value> multiples;
    auto kept =
        representable(std::move(matches), statType.getWidth(), multiples);
    llvm::DenseSet<Operation *> inside;
    for (auto &[match, round] : kept)
      inside.insert(match.value.getDefiningOp());
    for (auto &[multiple, norm] : llvm::reverse(multiples))
      if (llvm::all_of(multiple.getUsers(),
                       [&](Operation *user) { return inside.contains(user); }))
        inside.insert(multiple.getDefiningOp());
    bool any = false;
    for (auto &[match, round] : kept) {
      bool needed = llvm::any_of(match.value.getUsers(), [&](Operation *user) {
        return !inside.contains(user);
      });
      if (!needed)
        continue;
      any = true;
      if (taken.insert(match.value).second)
        found.push_back({match.value, row.x, std::move(match.form), statType,
                         round, row.table, row.indices});
    }
    if (any)
      return;
  }
  missed.push_back({root, reason});
}

NormFinder::NormFinder(Operation *scope) {
  ConstantValues constants;
  LoopNests nests;
  BlockSizes sizes;
  scope->walk([&](Operation *op) {
    if (!isNormSeed(op))
      return;
    Operation *owner = op;
    if (auto parent = dyn_cast<linalg::LinalgOp>(op->getParentOp())) {
      if (!parent.hasPureTensorSemantics() || parent->getNumRegions() != 1)
        return;
      owner = parent;
    } else if (!isa<RankedTensorType>(op->getResult(0).getType())) {
      return;
    }
    search(op, owner, constants, nests, sizes);
  });
}
