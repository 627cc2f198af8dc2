//===- Evaluator.h - The polynomial of an entry of a tensor -----*- C++ -*-===//
//
// Evaluates `value[i, j, ...]` symbolically through linalg ops (generic and
// named), shape ops that only move entries, element-wise ops on tensors, fills
// and splat constants. Casts between floats of 16 bits and more are the
// identity. All else, everything the caller wants kept whole, and everything
// outside of the window is a leaf.
//
// Cost: each (value, indices) pair is evaluated once; an evaluation stops with
// a reason when it exceeds the monomial or step budget.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_ALGEBRA_EVALUATOR_H
#define RENORM_ALGEBRA_EVALUATOR_H

#include "Renorm/Algebra/AtomTable.h"
#include "Renorm/Algebra/SizeClasses.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Operation.h"

namespace mlir::renorm::algebra {

/// Which ops may be looked into; all others are leaves.
using Window = std::function<bool(Operation *)>;

/// Maps, sizes and kinds of the loops of linalg ops. They are slow to ask for,
/// and the same for every evaluation, as long as nobody changes the IR.
class LoopNests {
public:
  struct Nest {
    SmallVector<AffineMap> maps;
    SmallVector<int64_t> ranges;
    SmallVector<utils::IteratorType> iterators;
    /// Operand number of the first init.
    unsigned firstInit;
  };
  const Nest &of(linalg::LinalgOp op);

private:
  llvm::DenseMap<Operation *, std::unique_ptr<Nest>> nests;
};

class Evaluator {
public:
  struct Limits {
    /// Terms of one polynomial; no imported norm was seen to need more than 12.
    unsigned monomials = 64;
    /// Evaluated (value, indices) pairs.
    unsigned steps = 512;
  };

  /// `nests`, if there are any, serve several evaluators.
  Evaluator(AtomTable &table, Window window)
      : Evaluator(table, std::move(window), ownNests) {}
  Evaluator(AtomTable &table, Window window, LoopNests &nests)
      : Evaluator(table, std::move(window), nests, Limits()) {}
  Evaluator(AtomTable &table, Window window, LoopNests &nests, Limits limits)
      : table(table), window(std::move(window)), nests(nests), limits(limits) {}

  /// Makes unknown sizes symbols; without, each is a number of its own.
  void useSizes(SizeClasses &classes) { sizes = &classes; }

  /// Looks through slices whose offsets are known at run time only, too: an
  /// offset is an index of its own, equal to that of the same value.
  void followOffsets() { offsets = true; }

  /// The entry of `value` at `indices` (one per dimension), or nothing; then
  /// reason() says why.
  std::optional<Polynomial> evaluate(Value value, ArrayRef<AffineExpr> indices);

  /// The value of a scalar inside the body of `op`, whose loops are at `loops`
  /// (one index per loop, reductions included).
  std::optional<Polynomial> evaluateInBody(linalg::LinalgOp op, Value scalar,
                                           ArrayRef<AffineExpr> loops);

  /// Fresh index variables for every dimension of a shaped value.
  SmallVector<AffineExpr> freshIndices(Value value);

  /// Index per loop of `op` for the entry of a result at `indices`; fresh
  /// variables for loops that the result does not have. Nothing if the result
  /// is not indexed by plain loop variables.
  std::optional<SmallVector<AffineExpr>>
  loopsOf(linalg::LinalgOp op, unsigned result, ArrayRef<AffineExpr> indices);

  StringRef reason() const { return why; }

  /// Forgets a failure and its budget, keeps what was evaluated.
  void restart();

private:
  using Result = std::optional<Polynomial>;
  using Scope = llvm::DenseMap<Value, Polynomial>;

  Result compute(Value value, ArrayRef<AffineExpr> indices);
  AffineExpr newIndexOver(Value value, unsigned dim);
  /// A variable for a loop that the result does not have.
  AffineExpr newLoop(linalg::LinalgOp op, unsigned loop);
  Result linalgEntry(linalg::LinalgOp op, unsigned result,
                     ArrayRef<AffineExpr> indices);
  Result shapeEntry(Operation *op, ArrayRef<AffineExpr> indices, bool &handled);
  std::optional<AffineExpr> opaqueLinear(Operation *op,
                                         ArrayRef<AffineExpr> indices,
                                         ArrayRef<OpFoldResult> innerSizes);
  std::pair<AffineExpr, AffineExpr> divide(AffineExpr index, int64_t size);
  /// One scalar op, operands given.
  Result scalar(Operation *op, unsigned result, ArrayRef<Polynomial> operands);
  Result scalarIn(linalg::LinalgOp op, Value value, ArrayRef<AffineExpr> loops,
                  Scope &scope);
  /// A constant of the given type as it enters the algebra.
  Polynomial constant(double value, Type type);
  Result converted(Operation *op, const Polynomial &operand);
  Result maximumWithZero(ArrayRef<Polynomial> operands);
  Result select(Operation *op, ArrayRef<Polynomial> operands);
  std::optional<Polynomial> fail(StringRef reason) {
    if (why.empty())
      why = reason;
    return std::nullopt;
  }
  Result bounded(Result p) {
    if (p && p->terms().size() > limits.monomials)
      return fail("the expression has too many terms");
    if (p && !p->isBounded())
      return fail("a constant or an exponent grows beyond all bounds");
    return p;
  }

  AtomTable &table;
  Window window;
  LoopNests ownNests;
  LoopNests &nests;
  SizeClasses *sizes = nullptr;
  Limits limits;
  bool offsets = false;
  unsigned steps = 0;
  std::string why;
  /// Per value, the few index tuples that it was evaluated at.
  struct Entry {
    SmallVector<AffineExpr, 4> indices;
    Result result;
  };
  llvm::DenseMap<Value, SmallVector<Entry, 1>> memo;
};

/// The float of a splat or single-entry constant, or nothing.
std::optional<double> constantEntry(Attribute attribute);

} // namespace mlir::renorm::algebra

#endif // RENORM_ALGEBRA_EVALUATOR_H
