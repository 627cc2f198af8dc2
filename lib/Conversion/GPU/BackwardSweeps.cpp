//===- BackwardSweeps.cpp - Passes over a row of a gradient kernel --------===//
//
// Registers: a sweep goes over the accesses that the thread keeps. Memory: it is
// a loop that loads again.
//
//===----------------------------------------------------------------------===//

#include "BackwardKernel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::renorm;

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

BackwardKernel::Access BackwardKernel::loadAccess(const RowPosition &position,
                                                  const Span &span) {
  Access result;
  result.dy = access.load(spec.dy, dy, position, span);
  result.x = access.load(spec.input, x, position, span);
  if (added)
    result.added = access.load(*spec.added, added, position, span);
  return result;
}

/// All accesses of a row; zeros where the condition (or null) does not hold.
SmallVector<Value> BackwardKernel::loadRow(const RowPosition &position,
                                           Value condition) {
  auto load = [&] {
    SmallVector<Value> loaded;
    for (int64_t v = 0; v < plan.vectorsPerThread; ++v) {
      Access one = loadAccess(position, span(v));
      loaded.append({one.dy, one.x});
      if (added)
        loaded.push_back(one.added);
    }
    return loaded;
  };
  if (!condition)
    return load();
  SmallVector<Type> types;
  for (int64_t v = 0; v < plan.vectorsPerThread; ++v) {
    types.append({access.shaped(spec.dy.element()),
                  access.shaped(spec.input.element())});
    if (added)
      types.push_back(access.shaped(spec.added->element()));
  }
  auto branch = scf::IfOp::create(b, types, condition, /*withElse=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  scf::YieldOp::create(b, load());
  b.setInsertionPointToStart(branch.elseBlock());
  SmallVector<Value> zeros;
  for (Type type : types)
    zeros.push_back(arith::ConstantOp::create(b, b.getZeroAttr(type)));
  scf::YieldOp::create(b, zeros);
  return llvm::to_vector_of<Value>(branch.getResults());
}

void BackwardKernel::loadScaleOnce() {
  if (!spec.plan.keepsScale)
    return;
  for (int64_t v = 0; v < plan.vectorsPerThread; ++v)
    keptScale.push_back(access.load(*spec.scale, scale, partialRow(), span(v)));
}

/// In memory's type, or null.
Value BackwardKernel::loadScale(const Span &span, int64_t vector) {
  if (!keptScale.empty())
    return keptScale[vector];
  return scale ? access.load(*spec.scale, scale, position, span) : Value();
}

/// Over the thread's accesses of the row at work, `body` gives the sums on.
SmallVector<Value> BackwardKernel::overRow(
    ValueRange sums,
    llvm::function_ref<SmallVector<Value>(const Access &, const Span &,
                                          int64_t, ValueRange)>
        body) {
  SmallVector<Value> next(sums);
  if (plan.storage == RowStorage::Registers) {
    unsigned streams = added ? 3 : 2;
    for (int64_t v = 0; v < plan.vectorsPerThread; ++v) {
      ArrayRef<Value> of = ArrayRef(row).slice(v * streams, streams);
      next = body({of[0], of[1], added ? of[2] : Value()}, span(v), v, next);
    }
    return next;
  }
  Value start = arith::MulIOp::create(b, sharer, index(plan.vectorWidth));
  auto loop = scf::ForOp::create(
      b, start, length, index(plan.sharers() * plan.vectorWidth), sums);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  Span at = spanAt(loop.getInductionVar());
  if (at.kind == Span::Whole) // the loop has asked already
    at.kind = Span::Inside;
  next = body(loadAccess(position, at), at, 0, loop.getRegionIterArgs());
  if (!sums.empty())
    scf::YieldOp::create(b, next);
  return llvm::to_vector_of<Value>(loop.getResults());
}

/// Independent sums of a thread: as many as a fma takes cycles. More would only
/// take registers. Cut accesses stay whole.
int64_t BackwardKernel::accumulators() const {
  return plan.vectorWidth == 8 && plan.ends == RowEnds::Exact
             ? 4
             : plan.vectorWidth;
}

/// The entries from `first` on that belong to the accumulators.
Value BackwardKernel::part(Value entries, int64_t first) {
  if (accumulators() == plan.vectorWidth)
    return entries;
  auto numbers =
      llvm::to_vector(llvm::seq<int64_t>(first, first + accumulators()));
  return vector::ShuffleOp::create(b, entries, entries, numbers);
}

/// The scalar in as many entries as there are.
Value BackwardKernel::like(Value scalar, Value entries) {
  auto type = dyn_cast<VectorType>(entries.getType());
  return type ? vector::BroadcastOp::create(b, type, scalar).getResult()
              : scalar;
}

/// `count` sums of the thread over the row at work, as scalars.
SmallVector<Value> BackwardKernel::sweep(unsigned count, Step step) {
  int64_t width = accumulators();
  // -0 is the neutral element that folds away.
  Value zero = constant(-0.0);
  if (width > 1)
    zero = vector::BroadcastOp::create(
        b, VectorType::get({width}, spec.statistics), zero);
  SmallVector<Value> sums(count, zero);
  sums = overRow(sums, [&](const Access &of, const Span &span, int64_t v,
                           ValueRange before) {
    Value g = widen(of.dy), x = widen(of.x);
    if (Value factor = dx ? loadScale(span, v) : Value())
      g = arith::MulFOp::create(b, g, access.convert(factor, spec.statistics));
    SmallVector<Value> next(before);
    for (int64_t first = 0; first < plan.vectorWidth; first += width)
      next = step(part(g, first), part(x, first), next, span);
    return next;
  });
  for (Value &sum : sums)
    if (width > 1) // as a tree; serial without reassoc
      sum = vector::ReductionOp::create(b, vector::CombiningKind::ADD, sum,
                                        constant(-0.0),
                                        arith::FastMathFlags::reassoc);
  return sums;
}

//===----------------------------------------------------------------------===//
// Widening
//===----------------------------------------------------------------------===//

/// Entries of a row in the statistics type, made after its last reduction and
/// not before: compilers would keep the widened entries instead, which take
/// twice the registers of 16-bit ones.
Value BackwardKernel::widen(Value kept) {
  Type element = getElementTypeOrSelf(kept);
  int64_t bits = element.getIntOrFloatBitWidth() * plan.vectorWidth;
  if (!token || element == spec.statistics || bits % 32)
    return access.convert(kept, spec.statistics);
  auto words = VectorType::get({bits / 32}, b.getI32Type());
  Value packed = vector::BitCastOp::create(b, words, kept);
  packed = arith::OrIOp::create(
      b, packed, vector::BroadcastOp::create(b, words, token).getResult());
  return access.convert(vector::BitCastOp::create(b, kept.getType(), packed),
                        spec.statistics);
}

/// From here on entries are widened again. The grid has one layer of blocks: a
/// zero that no compiler knows, and here one that waits for the sum.
void BackwardKernel::forgetWidened(Value reduced) {
  if (plan.storage != RowStorage::Registers)
    return;
  Type i32 = b.getI32Type();
  Value zero = arith::IndexCastOp::create(
      b, i32, gpu::BlockIdOp::create(b, gpu::Dimension::y).getResult());
  Type integer = b.getIntegerType(spec.statistics.getIntOrFloatBitWidth());
  Value bits = arith::BitcastOp::create(b, integer, reduced);
  if (integer != i32)
    bits = arith::TruncIOp::create(b, i32, bits);
  token = arith::AndIOp::create(b, bits, zero);
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

void BackwardKernel::writeGradient(const RowSums &rowSums, const Access &of,
                                   const Span &span, int64_t vector) {
  Value g = widen(of.dy);
  if (Value factor = loadScale(span, vector))
    g = arith::MulFOp::create(b, g, access.convert(factor, spec.statistics));
  Value y = inputGradient(g, widen(of.x), rowSums);
  if (added) {
    y = access.convert(access.convert(y, spec.rounded), spec.statistics);
    y = arith::AddFOp::create(b, y,
                              access.convert(of.added, spec.statistics));
  }
  access.store(*spec.inputGradient, dx, position, span,
               access.convert(y, spec.inputGradient->element()));
}
