//===- NormFinder.cpp - Seeds, choices of x, results ----------------------===//

#include "Renorm/Analysis/NormFinder.h"
#include "NormMatches.h"
#include "Renorm/IR/NumberFormats.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::algebra;

/// Candidates tried after the first one that fits.
static constexpr unsigned kMaxLaterCandidates = 4;
/// Why a root is no norm's, until more is known.
static constexpr StringLiteral kNoRow =
    "no row of which this is the root of a second moment";
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

namespace {

/// A choice of x, and whether its second moment is taken about the mean.
struct Choice {
  std::unique_ptr<RowContext> row;
  bool centred;
};

} // namespace

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
    if (!hasFormat(getElementTypeOrSelf(x.getType())) ||
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

/// Whether both have the same dimensions but for those of size 1.
static bool haveSameLengths(Value a, Value b) {
  auto isLong = [](int64_t size) { return size != 1; };
  return llvm::equal(
      llvm::make_filter_range(cast<ShapedType>(a.getType()).getShape(), isLong),
      llvm::make_filter_range(cast<ShapedType>(b.getType()).getShape(),
                              isLong));
}

static bool isBefore(const NormMatch &a, const NormMatch &b) {
  return a.value.getDefiningOp()->isBeforeInBlock(b.value.getDefiningOp());
}

void NormFinder::search(Operation *root, Operation *owner,
                        ConstantValues &constants, LoopNests &nests,
                        BlockSizes &sizes) {
  std::string reason = kNoRow.str();
  SmallVector<Choice, 0> choices =
      choicesFor(root, owner, constants, nests, sizes, reason);
  auto matchesOf = [&](Choice &choice) {
    NormKind kind = choice.centred ? NormKind::LayerNorm : NormKind::RMSNorm;
    return matchesBehind(*choice.row, owner, kind, reason);
  };
  for (Choice *choice = choices.begin(); choice != choices.end(); ++choice) {
    SmallVector<NormMatch, 0> matches = matchesOf(*choice);
    // Where tokens are joined or parted in front of the norm and back behind it,
    // the norm itself is what stands between: its result comes first.
    for (Choice *copy = choice + 1; !matches.empty() && copy != choices.end();
         ++copy) {
      if (haveSameLengths(choice->row->x, copy->row->x) ||
          !choice->row->isCopy(copy->row->x))
        continue;
      SmallVector<NormMatch, 0> nearer = matchesOf(*copy);
      if (nearer.empty() || !isBefore(nearer.front(), matches.front()) ||
          nearer.front().form.axes.size() != matches.front().form.axes.size())
        continue;
      matches = std::move(nearer);
      choice = copy;
    }
    RowContext &row = *choice->row;
    if (constants.contains(row.x)) {
      // Weight normalisation and standardisation are no norms of activations.
      llvm::erase_if(matches, [](const NormMatch &match) {
        return match.form.axes.size() != 1 || !(match.form.epsilon > 0.0);
      });
      if (matches.empty())
        reason = "what is normalised is a weight";
    }
    if (matches.empty() && reason == kNoRow)
      reason = "no value that is computed from the root has the shape of the "
               "row, whose second moment it is";
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
    // Norms with scale and bias that somebody reads, and what is made of them.
    llvm::DenseMap<Value, NormForm> settled;
    for (auto &[match, round] : kept) {
      // Another factor behind one of them (RWKV's mixing of neighbours) costs a
      // product, and as a norm of its own a reduction.
      Value norm = multiples.lookup(match.from);
      auto before = settled.find(norm ? norm : match.from);
      if (before != settled.end() &&
          (before->second.gain != match.form.gain ||
           before->second.shift != match.form.shift)) {
        NormForm form = before->second;
        settled[match.value] = std::move(form);
        continue;
      }
      bool needed = llvm::any_of(match.value.getUsers(), [&](Operation *user) {
        return !inside.contains(user);
      });
      if (!needed)
        continue;
      any = true;
      if (hasAffine(match.form))
        settled[match.value] = match.form;
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
