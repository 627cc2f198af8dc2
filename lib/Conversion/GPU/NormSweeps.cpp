//===- NormSweeps.cpp - Passes over the rows of a norm kernel -------------===//
//
// Registers: every sweep widens the raw values again. Memory: every sweep is a
// loop that loads again (the sum instead of its two terms, once it is stored).
// Every thread reads only what it has stored itself: no barrier.
//
//===----------------------------------------------------------------------===//

#include "NormKernel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::renorm;

/// Independent sums of a thread: as many as a fma takes cycles. More would only
/// take registers.
static constexpr int64_t kAccumulators = 4;
/// Entries that are scaled at a time: one 32-byte access of f32 scales.
static constexpr int64_t kAffineEntries = 8;

//===----------------------------------------------------------------------===//
// Sweeps
//===----------------------------------------------------------------------===//

/// Entries of a register row in the statistics type, made after the last
/// reduction and not before.
Value NormKernel::widen(Value kept) {
  Type element = getElementTypeOrSelf(kept);
  int64_t bits = element.getIntOrFloatBitWidth() * plan.vectorWidth;
  bool same = element == spec.statistics;
  if (plan.storage != RowStorage::Registers || same || bits % 32)
    return access.convert(kept, spec.statistics);
  auto words = VectorType::get({bits / 32}, b.getI32Type());
  auto splat = [&](uint32_t number) -> Value {
    Value word = arith::ConstantOp::create(b, b.getI32IntegerAttr(number));
    if (token)
      word = arith::AddIOp::create(b, word, token);
    return vector::BroadcastOp::create(b, words, word);
  };
  Value packed = vector::BitCastOp::create(b, words, kept);
  if (!element.isBF16() || !spec.statistics.isF32()) {
    if (token)
      packed = arith::OrIOp::create(b, packed, splat(0));
    return access.convert(vector::BitCastOp::create(b, kept.getType(), packed),
                          spec.statistics);
  }
  // A bf16 is the upper half of its f32.
  auto halves = VectorType::get({bits / 32}, spec.statistics);
  Value low = arith::BitcastOp::create(
      b, halves, arith::ShLIOp::create(b, packed, splat(16)).getResult());
  Value high = arith::BitcastOp::create(
      b, halves, arith::AndIOp::create(b, packed, splat(0xffff0000)).getResult());
  SmallVector<int64_t> order;
  for (int64_t i = 0; i < bits / 32; ++i)
    order.append({i, bits / 32 + i});
  return vector::ShuffleOp::create(b, low, high, order);
}

/// From here on registers are widened again, with a zero that follows from the
/// number `reduced`, or nothing.
void NormKernel::forgetWidened(Value reduced) {
  if (plan.storage == RowStorage::Registers)
    token = unknownZero(reduced);
}

int64_t NormKernel::accumulators() const {
  return std::min(plan.vectorWidth, kAccumulators);
}

/// `step` over one access, so many entries at a time as there are accumulators.
SmallVector<Value> NormKernel::stepOver(Value entries, ValueRange sums,
                                       unsigned row, const Span &span,
                                       Step step) {
  int64_t width = accumulators();
  SmallVector<Value> next(sums);
  for (int64_t first = 0; first < plan.vectorWidth; first += width) {
    auto [some, at] = access.part(entries, span, first, width);
    next = step(some, next, row, at);
  }
  return next;
}

SmallVector<Value> NormKernel::sweepRegisters(unsigned count, Step step,
                                             unsigned row) {
  SmallVector<Value> sums = noSums(count, accumulators());
  for (int64_t v = 0; v < plan.vectorsPerThread; ++v)
    sums = stepOver(widen(raw[row][v]), sums, row, span(positions[row], v),
                    step);
  return sums;
}

SmallVector<Value> NormKernel::sweepMemory(unsigned count, Step step) {
  // The first sweep writes x + residual to where the row that is made goes,
  // later ones read it.
  bool writes = residual && !spec.outputNorm && !rowIsStored;
  RowPosition &position = positions.front();
  SmallVector<Value> sums = overMemory(
      position, noSums(count, accumulators()),
      [&](const Span &at, ValueRange sums) {
        Value kept = rowIsStored
                         ? access.load(spec.stored(), stored(), position, at)
                         : readRow(position, at);
        if (writes)
          access.store(spec.stored(), stored(), position, at, kept);
        return stepOver(access.convert(kept, spec.statistics), sums, 0, at,
                        step);
      });
  rowIsStored |= writes;
  return sums;
}

SmallVector<SmallVector<Value>> NormKernel::sweep(unsigned count, Step step,
                                                 bool inWarp) {
  SmallVector<Value> all;
  for (unsigned u = 0; u < positions.size(); ++u) {
    SmallVector<Value> sums = plan.storage == RowStorage::Registers
                                  ? sweepRegisters(count, step, u)
                                  : sweepMemory(count, step);
    for (Value value : sums)
      all.push_back(total(value));
  }
  if (inWarp)
    reduction->sumInWarp(all);
  else
    reduction->sum(all);
  forgetWidened(all.front());
  SmallVector<SmallVector<Value>> result;
  for (unsigned u = 0; u < positions.size(); ++u)
    result.emplace_back(all.begin() + u * count, all.begin() + (u + 1) * count);
  return result;
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

/// y of one access, rounded as the stage says, a few entries at a time: with
/// their scale and bias, those of a whole access would take many registers.
Value NormKernel::normalised(const RowPosition &position,
                            const Statistics &statistics, Value entries,
                            const Span &span, int64_t vector) {
  int64_t width = std::min(plan.vectorWidth, kAffineEntries);
  if (width == plan.vectorWidth)
    return access.convert(
        normalise(entries, statistics, loadAffine(position, span, vector)),
        stage().formula.result);
  RowAccess narrow = access.inPartsOf(width);
  SmallVector<Value> parts;
  for (int64_t first = 0; first < plan.vectorWidth; first += width) {
    auto [some, at] = access.part(entries, span, first, width);
    Affine affine;
    if (early.empty()) {
      affine = loadAffine(narrow, position, at);
    } else {
      const Affine &whole = early[vector];
      if (whole.scale)
        affine.scale = access.part(whole.scale, span, first, width).first;
      if (whole.bias)
        affine.bias = access.part(whole.bias, span, first, width).first;
    }
    Value y = access.convert(normalise(some, statistics, affine),
                             stage().formula.result);
    parts.push_back(y);
  }
  for (; parts.size() > 1; width *= 2) {
    auto order = llvm::to_vector(llvm::seq<int64_t>(0, 2 * width));
    for (size_t i = 0; i < parts.size() / 2; ++i)
      parts[i] = vector::ShuffleOp::create(b, parts[2 * i], parts[2 * i + 1],
                                           order);
    parts.resize(parts.size() / 2);
  }
  return parts.front();
}

/// The row after a stage that is not the last one.
void NormKernel::remakeRows(ArrayRef<Statistics> statistics) {
  auto remade = [&](unsigned u, Value entries, Value r, const Span &span,
                    int64_t vector) {
    Value y = normalised(positions[u], statistics[u], widen(entries), span,
                         vector);
    y = access.convert(y, stage().formula.result);
    if (r)
      y = addResidual(y, r);
    y = access.convert(y, spec.stored().element());
    return access.masked(y, span);
  };
  if (plan.storage == RowStorage::Registers) {
    bool adds = stage().addsResidual;
    for (auto [u, position] : llvm::enumerate(positions))
      for (int64_t v = 0; v < plan.vectorsPerThread; ++v) {
        Span at = span(position, v);
        raw[u][v] = remade(u, raw[u][v], adds ? rawResidual[u][v] : Value(), at,
                           v);
      }
    if (current + 2 == stages.size())
      writeSums();
    return;
  }
  RowPosition &position = positions.front();
  overMemory(position, {}, [&](const Span &at, ValueRange) {
    Value entries =
        rowIsStored ? access.load(spec.stored(), stored(), position, at)
                    : access.load(spec.input, input, position, at);
    Value r;
    if (stage().addsResidual)
      r = access.load(*spec.residual, residual, position, at);
    Value made = remade(0, entries, r, at, 0);
    access.store(spec.stored(), stored(), position, at, made);
    return SmallVector<Value>();
  });
  rowIsStored = true;
}

/// The thread's number behind the last reduction, as no compiler knows it: what
/// is addressed with it is worked out then, not kept in registers before.
Value NormKernel::lateSharer() {
  Value zero = arith::IndexCastOp::create(b, b.getIndexType(), token);
  return arith::AddIOp::create(b, sharer, zero);
}

void NormKernel::writeRows(ArrayRef<Statistics> statistics) {
  if (plan.storage == RowStorage::Registers) {
    // Three addresses of scale, bias and result beside the row: by ptxas fewer
    // registers if they are late; those of a f32 row's scale and bias had better
    // be early. One access of each thread, or a stage in front, is no such case.
    Value late, early = sharer;
    if (token && !residual && stages.size() == 1 && stage().scale &&
        stage().bias && plan.vectorsPerThread > 1)
      late = lateSharer();
    bool all = late && spec.input.element() != spec.statistics;
    for (auto [u, position] : llvm::enumerate(positions))
      ifNeeded(position.valid, [&, u = u, &position = position] {
        for (int64_t v = 0; v < plan.vectorsPerThread; ++v) {
          sharer = all ? late : early;
          Span at = span(position, v);
          Value y = normalised(position, statistics[u], widen(raw[u][v]), at, v);
          sharer = late ? late : early;
          access.store(spec.output, output, position,
                       late && !all ? span(position, v) : at,
                       access.convert(y, spec.output.element()));
        }
      });
    return;
  }
  RowPosition &position = positions.front();
  overMemory(position, {}, [&](const Span &at, ValueRange) {
    Value entries = access.load(spec.stored(), stored(), position, at);
    Value y = normalised(position, statistics[0], widen(entries), at, 0);
    access.store(spec.output, output, position, at,
                 access.convert(y, spec.output.element()));
    return SmallVector<Value>();
  });
}
