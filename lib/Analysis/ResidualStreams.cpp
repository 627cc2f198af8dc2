//===- ResidualStreams.cpp - Residual adds and the norms around them ------===//
//
// Adds are visited in program order. One of the two operands of an add must be
// the present end of a known stream, or a value that starts a new one; the ops
// on the way back from the other operand to it are the branch. The walk back
// stops at streams, so each op is looked at a bounded number of times.
//
//===----------------------------------------------------------------------===//

#include "ResidualStreams.h"
#include "Renorm/Analysis/ResidualAdds.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Block.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::renorm {

namespace {

/// A value on a stream: which stream, and how many residual adds are before it.
struct Position {
  unsigned stream, adds;
};

/// The ops between a stream and a residual add.
struct Branch {
  /// The op depends on the stream, in program order.
  SmallVector<Operation *> ops;
  bool reachesTarget = false, readsPrevious = false;
  bool contracts = false, attends = false, crosses = false;
  /// A contraction with something that another contraction made of values
  /// outside of every stream: keys and values of a memory.
  bool readsMemory = false;
};

class StreamFinder {
public:
  explicit StreamFinder(Block &block) : block(block) {}

  SmallVector<ResidualStream, 0> run();

private:
  void visitAdd(Operation *op, Value stream, Value other);
  bool tryAdd(Operation *op, Value stream, Value branch);
  bool tryParameter(Operation *op, Value sum, Value parameter);
  bool accept(Operation *op, Value stream, Value branch, Value target,
              bool scaled, NormOpInterface postNorm);
  Branch explore(Value from, Value target, const Position *at) const;
  void summarise(Branch &branch, Value target, const Position *at,
                 const llvm::SetVector<Operation *> &visited) const;
  SublayerKind classify(const Branch &branch, Value from, Value target,
                        const Position *at) const;
  void addNorms(Sublayer &sublayer, const Branch &branch, Value target,
                unsigned stream);
  std::optional<Position> positionOf(Value value) const;
  bool isLast(Position at) const {
    return at.adds == streams[at.stream].sublayers.size();
  }
  void findNormsOutsideBranches();

  Block &block;
  SmallVector<ResidualStream, 0> streams;
  DenseMap<Value, Position> members;
  DenseSet<Operation *> claimed;
};

} // namespace

/// The value that a norm normalises.
static Value rowOf(NormOpInterface norm) { return norm.getNormedRow(); }

std::optional<Position> StreamFinder::positionOf(Value value) const {
  auto it = members.find(value);
  if (it == members.end())
    it = members.find(findOrigin(value).value);
  if (it == members.end())
    return std::nullopt;
  return it->second;
}

//===----------------------------------------------------------------------===//
// Branches
//===----------------------------------------------------------------------===//

/// Walks back from a value to the target. Other values of streams end the walk;
/// nothing before the target, or before the previous add, can depend on it.
Branch StreamFinder::explore(Value from, Value target,
                             const Position *at) const {
  Operation *first = target.getDefiningOp();
  if (at && at->adds) {
    Value before = streams[at->stream].sublayers[at->adds - 1].stream;
    first = findOrigin(before).value.getDefiningOp();
  }
  llvm::SetVector<Operation *> visited;
  SmallVector<Value> work{from};
  Branch branch;
  while (!work.empty()) {
    Value value = work.pop_back_val();
    Operation *op = value.getDefiningOp();
    if (value == target || members.contains(value) || !op ||
        op->getBlock() != &block || (first && op->isBeforeInBlock(first)) ||
        !visited.insert(op))
      continue;
    op->walk([&](Operation *inner) {
      llvm::append_range(work, inner->getOperands());
    });
  }
  summarise(branch, target, at, visited);
  return branch;
}

/// What a value picks by index is not computed from what the index was: the
/// weights of a chosen expert stay weights.
static bool isFloat(Value value) {
  return isa<FloatType>(getElementTypeOrSelf(value.getType()));
}

/// Whether a contraction lies before the value: it is no weight then, which
/// would at most be moved, scaled or centred.
static bool isComputed(Value value) {
  DenseSet<Operation *> visited;
  SmallVector<Value> work{value};
  while (!work.empty()) {
    Operation *op = work.pop_back_val().getDefiningOp();
    if (!op || !visited.insert(op).second)
      continue;
    if (isContraction(op))
      return true;
    llvm::copy_if(op->getOperands(), std::back_inserter(work), isFloat);
  }
  return false;
}

void StreamFinder::summarise(
    Branch &branch, Value target, const Position *at,
    const llvm::SetVector<Operation *> &visited) const {
  SmallVector<Operation *> ops(visited.begin(), visited.end());
  llvm::sort(ops,
             [](Operation *a, Operation *b) { return a->isBeforeInBlock(b); });
  // Attention contracts activations twice, scores and their use; a mixture of
  // experts only once, with the weights of its router.
  DenseSet<Value> dependent, foreign, met;
  // Three ways to read a stream: its end, the value before the last add, or
  // another stream.
  auto classifyRead = [&](Value value) {
    if (value == target) {
      branch.reachesTarget = true;
      dependent.insert(value);
      return;
    }
    auto it = members.find(value);
    if (it == members.end())
      return;
    bool same = at && it->second.stream == at->stream;
    bool previous = same && it->second.adds + 1 == at->adds;
    branch.reachesTarget |= same && it->second.adds == at->adds;
    branch.readsPrevious |= previous;
    (same ? dependent : foreign).insert(value);
  };
  for (Operation *op : ops) {
    unsigned dependents = 0, foreigners = 0;
    op->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands()) {
        if (!isFloat(operand))
          continue;
        classifyRead(operand);
        dependents += dependent.contains(operand);
        foreigners += foreign.contains(operand);
      }
    });
    // A fused add and norm makes the end of the stream and reads it at once.
    if (auto norm = dyn_cast<NormOpInterface>(op);
        norm && norm.getRowResult() == target) {
      branch.reachesTarget = true;
      ++dependents;
    }
    if (dependents) {
      branch.ops.push_back(op);
      bool meets = isContraction(op) && dependents > 1;
      bool metBefore = llvm::any_of(
          op->getOperands(), [&](Value value) { return met.contains(value); });
      if (isContraction(op)) {
        branch.contracts = true;
        branch.attends |= meets && metBefore;
        branch.crosses |= foreigners > 0;
        branch.readsMemory |=
            dependents == 1 &&
            llvm::any_of(cast<linalg::LinalgOp>(op).getDpsInputs(),
                         [&](Value value) {
                           return !dependent.contains(value) &&
                                  isComputed(value);
                         });
      }
      dependent.insert_range(op->getResults());
      if (meets || metBefore)
        met.insert_range(op->getResults());
    }
    if (foreigners)
      foreign.insert_range(op->getResults());
  }
}

/// Attention and feed-forward side by side are the two sides of an add.
SublayerKind StreamFinder::classify(const Branch &branch, Value from,
                                    Value target, const Position *at) const {
  if (branch.crosses)
    return SublayerKind::CrossAttention;
  if (!branch.attends)
    return branch.readsMemory ? SublayerKind::CrossAttention
                              : SublayerKind::FeedForward;
  Operation *top = findOrigin(from).value.getDefiningOp();
  auto sides = top ? matchAdd(top) : std::nullopt;
  while (sides) {
    Branch lhs = explore(sides->first, target, at);
    Branch rhs = explore(sides->second, target, at);
    if (lhs.contracts && rhs.contracts)
      return lhs.attends != rhs.attends ? SublayerKind::Parallel
                                        : SublayerKind::Attention;
    // A bias, or a sum with something that is no module.
    Value next = lhs.contracts ? sides->first : sides->second;
    Operation *def = findOrigin(next).value.getDefiningOp();
    sides = def ? matchAdd(def) : std::nullopt;
  }
  return SublayerKind::Attention;
}

//===----------------------------------------------------------------------===//
// Residual adds
//===----------------------------------------------------------------------===//

void StreamFinder::visitAdd(Operation *op, Value lhs, Value rhs) {
  // A known stream comes first: the other operand may be read by it.
  std::optional<Position> left = positionOf(lhs), right = positionOf(rhs);
  if (right && !left)
    std::swap(lhs, rhs);
  if (!tryAdd(op, lhs, rhs) && !tryAdd(op, rhs, lhs) &&
      !tryParameter(op, lhs, rhs))
    tryParameter(op, rhs, lhs);
}

/// (s + b) + p with a parameter p, the bias of the module that made b.
bool StreamFinder::tryParameter(Operation *op, Value sum, Value parameter) {
  auto known = members.find(sum);
  if (known == members.end())
    return false;
  Position at = known->second;
  if (!at.adds || !isLast(at) || isComputed(parameter))
    return false;
  Branch branch = explore(parameter, sum, &at);
  Sublayer &last = streams[at.stream].sublayers.back();
  if (!branch.ops.empty() || last.sum != sum)
    return false;
  last.sum = op->getResult(0);
  last.biasBehind = true;
  members[last.sum] = at;
  return true;
}

bool StreamFinder::tryAdd(Operation *op, Value stream, Value branch) {
  Origin origin = findOrigin(stream);
  auto known = members.find(origin.value);
  if (known != members.end())
    return isLast(known->second) &&
           accept(op, stream, branch, origin.value, origin.scaled, nullptr);
  // Behind a Post-LN the stream goes on with the norm's result.
  if (auto norm = origin.value.getDefiningOp<NormOpInterface>()) {
    std::optional<Position> at = positionOf(rowOf(norm));
    if (at && at->adds && isLast(*at)) {
      members[origin.value] = *at;
      if (accept(op, stream, branch, origin.value, origin.scaled, norm))
        return true;
      members.erase(origin.value);
    }
  }
  if (accept(op, stream, branch, stream, /*scaled=*/false, nullptr))
    return true;
  return origin.value != stream &&
         accept(op, stream, branch, origin.value, origin.scaled, nullptr);
}

bool StreamFinder::accept(Operation *op, Value stream, Value from, Value target,
                          bool scaled, NormOpInterface postNorm) {
  auto known = members.find(target);
  std::optional<Position> at;
  if (known != members.end())
    at = known->second;
  Branch branch = explore(from, target, at ? &*at : nullptr);
  if (!branch.contracts || !(branch.reachesTarget || branch.readsPrevious))
    return false;

  Sublayer sublayer;
  sublayer.add = op;
  sublayer.stream = stream;
  sublayer.branch = from;
  sublayer.sum = op->getResult(0);
  sublayer.scalesStream = scaled;
  sublayer.besidePrevious = branch.readsPrevious && !branch.reachesTarget;
  sublayer.kind = classify(branch, from, target, at ? &*at : nullptr);
  if (!at) {
    at = Position{static_cast<unsigned>(streams.size()), 0};
    streams.emplace_back().root = target;
    if (auto norm = target.getDefiningOp<NormOpInterface>()) {
      streams.back().embeddingNorm = norm;
      claimed.insert(norm);
    }
    members[target] = *at;
  }
  if (postNorm) {
    streams[at->stream].sublayers[at->adds - 1].post = postNorm;
    claimed.insert(postNorm);
  }
  addNorms(sublayer, branch, target, at->stream);
  streams[at->stream].sublayers.push_back(sublayer);
  members[sublayer.sum] = Position{at->stream, at->adds + 1};
  return true;
}

void StreamFinder::addNorms(Sublayer &sublayer, const Branch &branch,
                            Value target, unsigned stream) {
  Value end = findOrigin(sublayer.branch).value;
  for (Operation *op : branch.ops) {
    auto norm = dyn_cast<NormOpInterface>(op);
    if (!norm)
      continue;
    claimed.insert(op);
    std::optional<Position> at = positionOf(rowOf(norm));
    if ((at && at->stream == stream) || rowOf(norm) == target)
      sublayer.opening.push_back(norm);
    else if (norm.getNormResult() == end)
      sublayer.output = norm;
    else
      sublayer.inner.push_back(norm);
  }
}

/// Final norms; behind Post-LN sublayers the last one is of the same kind.
void StreamFinder::findNormsOutsideBranches() {
  for (Operation &op : block) {
    auto norm = dyn_cast<NormOpInterface>(&op);
    if (!norm || claimed.contains(norm))
      continue;
    std::optional<Position> at = positionOf(rowOf(norm));
    if (!at || !isLast(*at))
      continue;
    ResidualStream &stream = streams[at->stream];
    size_t count = stream.sublayers.size();
    if (count > 1 && stream.sublayers[count - 2].post &&
        !stream.sublayers.back().post &&
        stream.sublayers.back().opening.empty())
      stream.sublayers.back().post = norm;
    else
      stream.finalNorms.push_back(norm);
  }
}

SmallVector<ResidualStream, 0> StreamFinder::run() {
  for (Operation &op : block)
    if (auto operands = matchAdd(&op))
      visitAdd(&op, operands->first, operands->second);
  findNormsOutsideBranches();
  return std::move(streams);
}

SmallVector<ResidualStream, 0> findResidualStreams(Block &block) {
  return StreamFinder(block).run();
}

} // namespace mlir::renorm
