//===- WalkBack.cpp - The op at which two modules part --------------------===//
//
// Both modules are run once more, and the entries of every value are hashed, in
// row-major order and without the shape, so that reshapes and copies are one
// value. A value of the second module is known if the first has it, or has one
// of which it is the centred form along some axis (what re-centring makes). From
// the result that differs the way leads back through unknown values; where it
// ends, at an op with known operands, is a place where the modules part. The
// first of these in the order of execution is reported.
//
// Exact residues make this possible: equal values have equal bits.
//
//===----------------------------------------------------------------------===//

#include "Pair.h"
#include "mlir/IR/Diagnostics.h"

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::check;
using namespace mlir::renorm::check::exact;

/// Centred forms of larger tensors are not looked for.
static constexpr int64_t kMostCentred = int64_t(1) << 18;

static uint64_t hashOf(const Row &entries) {
  uint64_t hash = entries.size();
  for (uint64_t entry : entries)
    hash = field::randomFunction(hash, entry);
  return hash;
}

/// x minus its mean along a dimension; nothing if there is an infinity.
static std::optional<Row> centred(const Tensor &x, int64_t dim) {
  int64_t size = x.shape[dim], stride = stridesOf(x.shape)[dim];
  Element reciprocal = field::invert(static_cast<Element>(size));
  Row result = *x.data;
  for (int64_t i = 0, e = result.size(); i < e; ++i) {
    if (field::isSpecial(result[i]))
      return std::nullopt;
    if (i / stride % size != 0)
      continue; // the row was done at its first entry
    Element sum = 0;
    for (int64_t k = 0; k < size; ++k)
      sum = field::add(sum, (*x.data)[i + k * stride]);
    Element mean = field::multiply(sum, reciprocal);
    for (int64_t k = 0; k < size; ++k)
      result[i + k * stride] =
          field::subtract((*x.data)[i + k * stride], mean);
  }
  return result;
}

namespace {
/// What a module computed: hashes, in the order of execution.
struct Trace {
  DenseMap<Value, uint64_t> hashes;
  DenseMap<Value, unsigned> order;
  /// The first value of each hash.
  DenseMap<uint64_t, Value> values;
  /// Hashes of centred forms, of what is no result of the module.
  DenseSet<uint64_t> centredForms;

  void add(Value value, const Tensor &tensor, bool withCentred) {
    uint64_t hash = hashOf(*tensor.data);
    hashes[value] = hash;
    order.try_emplace(value, order.size());
    values.try_emplace(hash, value);
    if (!withCentred || !isa<FloatType>(getElementTypeOrSelf(value.getType())) ||
        tensor.getNumElements() > kMostCentred)
      return;
    for (int64_t dim = 0; dim < static_cast<int64_t>(tensor.shape.size());
         ++dim)
      if (tensor.shape[dim] > 1)
        if (std::optional<Row> row = centred(tensor, dim))
          centredForms.insert(hashOf(*row));
  }
};
} // namespace

/// The values that an op reads, bodies included.
static SmallVector<Value> readBy(Operation *op) {
  SmallVector<Value> values;
  op->walk([&](Operation *inner) {
    for (Value operand : inner->getOperands())
      if (!op->isAncestor(operand.getParentBlock()->getParentOp()) ||
          inner == op)
        values.push_back(operand);
  });
  return values;
}

/// An op of the first module with the same operands, up to values that only give
/// a shape and centring; null if there is none.
static Operation *counterpart(const Trace &before, const Trace &after,
                              Operation *op) {
  SmallVector<uint64_t> wanted;
  for (Value operand : op->getOperands())
    if (auto found = after.hashes.find(operand); found != after.hashes.end())
      if (before.values.count(found->second))
        wanted.push_back(found->second);
  for (uint64_t hash : wanted)
    for (Operation *user : before.values.lookup(hash).getUsers()) {
      if (user->getNumResults() != op->getNumResults())
        continue;
      bool all = llvm::all_of(wanted, [&](uint64_t other) {
        return llvm::any_of(user->getOperands(), [&](Value operand) {
          auto found = before.hashes.find(operand);
          return found != before.hashes.end() && found->second == other;
        });
      });
      if (all && user->getName() == op->getName())
        return user;
    }
  return nullptr;
}

LogicalResult mlir::renorm::check::walkBack(const ExactSubject &subject,
                                            ArrayRef<InputSpec> specs,
                                            const CompareOptions &options,
                                            unsigned trial, unsigned output) {
  auto before =
      ModuleOp(subject.before).lookupSymbol<func::FuncOp>(subject.entryBefore);
  auto after =
      ModuleOp(subject.after).lookupSymbol<func::FuncOp>(subject.entryAfter);
  if (!before || !after || !after.getBody().hasOneBlock())
    return failure();
  Pair pair(before, after, specs, options);
  if (failed(pair.chooseSizes()))
    return failure();
  Trace first, second;
  if (failed(pair.run(false, trial, nullptr,
                      [&](Value value, const Tensor &tensor) {
                        first.add(value, tensor, /*withCentred=*/true);
                      })) ||
      failed(pair.run(true, trial, nullptr,
                      [&](Value value, const Tensor &tensor) {
                        second.add(value, tensor, /*withCentred=*/false);
                      })))
    return failure();
  auto isKnown = [&](Value value) {
    auto found = second.hashes.find(value);
    // What was not traced (an entry of a body) is not followed.
    return found == second.hashes.end() ||
           first.values.count(found->second) ||
           first.centredForms.contains(found->second);
  };

  Value result =
      after.getBody().front().getTerminator()->getOperand(output);
  if (isKnown(result)) {
    emitRemark(result.getLoc())
        << "result " << output
        << " of the second module is a value that the first computes and does "
           "not return there";
    return success();
  }
  llvm::SetVector<Value> unknown;
  unknown.insert(result);
  Operation *parting = nullptr;
  unsigned at = 0;
  for (size_t i = 0; i < unknown.size(); ++i) {
    Operation *op = unknown[i].getDefiningOp();
    if (!op)
      continue; // an argument of a loop or a callee
    bool allKnown = true;
    for (Value operand : readBy(op))
      if (!isKnown(operand)) {
        allKnown = false;
        unknown.insert(operand);
      }
    unsigned when = second.order.lookup(unknown[i]);
    if (allKnown && (!parting || when < at)) {
      parting = op;
      at = when;
    }
  }
  if (!parting)
    return success();
  InFlightDiagnostic remark = emitRemark(parting->getLoc());
  remark << "the modules part at this " << parting->getName()
         << " of the second: ";
  if (parting->hasTrait<OpTrait::ConstantLike>())
    remark << "a constant that the first does not have, as it is or centred";
  else
    remark << "the first module has all that it reads, and not what it makes";
  remark.report();
  if (Operation *other = counterpart(first, second, parting))
    emitRemark(other->getLoc())
        << "the " << other->getName()
        << " of the first module that reads the same";
  return success();
}
