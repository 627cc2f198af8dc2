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
  return overMemory(position, sums, [&](const Span &at, ValueRange before) {
    return body(loadAccess(position, at), at, 0, before);
  });
}

/// Independent sums of a thread: as many as a fma takes cycles. More would only
/// take registers. Cut accesses stay whole.
int64_t BackwardKernel::accumulators() const {
  return plan.vectorWidth == 8 && plan.ends == RowEnds::Exact
             ? 4
             : plan.vectorWidth;
}

/// `count` sums of the thread over the row at work, as scalars.
SmallVector<Value> BackwardKernel::sweep(unsigned count, Step step) {
  int64_t width = accumulators();
  SmallVector<Value> sums = noSums(count, width);
  sums = overRow(sums, [&](const Access &of, const Span &span, int64_t v,
                           ValueRange before) {
    Value g = widen(of.dy), x = widen(of.x);
    if (Value factor = dx ? loadScale(span, v) : Value())
      g = arith::MulFOp::create(b, g, access.convert(factor, spec.statistics));
    SmallVector<Value> next(before);
    for (int64_t first = 0; first < plan.vectorWidth; first += width) {
      auto [some, at] = access.part(x, span, first, width);
      next = step(access.part(g, span, first, width).first, some, next, at);
    }
    return next;
  });
  for (Value &sum : sums)
    sum = total(sum);
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

/// From here on entries are widened again.
void BackwardKernel::forgetWidened(Value reduced) {
  if (plan.storage == RowStorage::Registers)
    token = unknownZero(reduced);
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
