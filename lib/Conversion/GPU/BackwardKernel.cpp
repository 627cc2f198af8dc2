//===- BackwardKernel.cpp - The walk over rows, and its order -------------===//
//
// Group k of blocks has the tiles k, k + groups, k + 2*groups, ... A tile is a
// row, or one row for each group of threads in a block of 128. Which rows a group
// has depends on the numbers of rows and groups alone, so its sums over rows are
// the same at every run.
//
// Registers: the row is loaded once, the next one before the work on this one if
// the plan says so; sums over rows stay in registers. Memory: every sweep of a
// row is a loop that loads again, and the sums over rows are the group's row of
// partial sums, of which a thread reads only what it has written itself.
//
// One barrier a row: two turns of the loop use two sets of slots, and who is in
// the second turn after a barrier has seen everybody read the first set.
//
//===----------------------------------------------------------------------===//

#include "BackwardKernel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::renorm;

/// Values that the warps exchange in one turn: a centred row's own sums about a
/// pivot, the pivot and the number of entries, and the sums of g.
static int64_t exchanged(const BackwardSpec &spec) {
  return spec.centred() ? 6 : 2;
}

int64_t BackwardKernel::slotsNeeded(const BackwardSpec &spec) {
  return 2 * RowReduction::slotsNeeded(spec.plan.rows, exchanged(spec));
}

int64_t BackwardKernel::combinedNeeded(const BackwardSpec &spec) {
  const KernelPlan &plan = spec.plan.rows;
  if (!spec.sums() || plan.groupsPerBlock == 1)
    return 0;
  return plan.vectorsPerThread * plan.vectorWidth * plan.threadsPerBlock();
}

BackwardKernel::BackwardKernel(ImplicitLocOpBuilder &b,
                               const BackwardSpec &spec, gpu::GPUFuncOp func)
    : b(b), spec(spec), plan(spec.plan.rows),
      access(b, plan, spec.needsBatchSizes) {
  ValueRange args =
      ValueRange(func.getArguments()).take_front(func.getNumArguments());
  auto take = [&]() -> Value {
    Value value = args.front();
    args = args.drop_front();
    return value;
  };
  auto takeSizes = [&](ArrayRef<int64_t> sizes, bool needed) {
    SmallVector<Value> result;
    for (int64_t size : needed ? sizes : ArrayRef<int64_t>())
      result.push_back(ShapedType::isDynamic(size) ? take() : index(size));
    return result;
  };
  dy = take();
  x = take();
  if (spec.scale)
    scale = take();
  if (spec.added)
    added = take();
  if (spec.inputGradient)
    dx = take();
  for (const std::optional<RowSum> *sum :
       {&spec.scaleGradient, &spec.biasGradient})
    if (*sum) {
      partials.push_back(take());
      partialOperands.push_back(&(*sum)->partial);
    }
  rows = take();
  SmallVector<Value> batch = takeSizes(spec.batchSizes, spec.needsBatchSizes);
  SmallVector<Value> axis = takeSizes(spec.axisSizes, spec.needsAxisSizes);
  length = spec.length ? index(*spec.length) : take();
  access.setSizes(batch, axis);
  access.setLength(length);

  thread = gpu::ThreadIdOp::create(b, gpu::Dimension::x,
                                   b.getIndexAttr(plan.threadsPerBlock()));
  group = gpu::BlockIdOp::create(b, gpu::Dimension::x);
  groupCount = gpu::GridDimOp::create(b, gpu::Dimension::x);
  sharer = thread;
  if (plan.groupsPerBlock > 1)
    sharer = arith::RemUIOp::create(b, thread, index(plan.threadsPerRow));
  if (plan.blocksPerRow > 1) {
    rank = arith::RemUIOp::create(b, group, index(plan.blocksPerRow));
    group = arith::DivUIOp::create(b, group, index(plan.blocksPerRow));
    groupCount =
        arith::DivUIOp::create(b, groupCount, index(plan.blocksPerRow));
    Value before = arith::MulIOp::create(b, rank, index(plan.threadsPerRow));
    sharer = arith::AddIOp::create(b, before, thread);
  }
  SmallVector<Value> shared(func.getWorkgroupAttributions());
  slotsPerTurn = slotsNeeded(spec) / 2;
  Value slots = slotsPerTurn ? shared.front() : Value();
  if (combinedNeeded(spec))
    combined = shared.back();
  reduction.emplace(b, plan, thread, rank, slots);
}

Value BackwardKernel::index(int64_t n) {
  return arith::ConstantIndexOp::create(b, n);
}

void BackwardKernel::emit() {
  reduction->begin();
  bool early = spec.scale && spec.scale->constantData;
  if (early)
    loadScaleOnce();
  if (spec.dependentLaunch)
    NVVM::GriddepcontrolOp::create(b, NVVM::GridDepActionKind::wait);
  if (!early)
    loadScaleOnce();
  walkRows();
}

//===----------------------------------------------------------------------===//
// Positions
//===----------------------------------------------------------------------===//

bool BackwardKernel::mayBeCut(int64_t vector) const {
  return (vector + 1) * plan.sharers() > *spec.length / plan.vectorWidth;
}

Span BackwardKernel::spanAt(Value start) {
  Span span{Span::Whole, start, Value()};
  Value end = start;
  if (plan.ends != RowEnds::Exact && plan.vectorWidth > 1) {
    span.kind = Span::Partial;
    end = arith::AddIOp::create(b, start, index(plan.vectorWidth - 1));
  }
  span.full =
      arith::CmpIOp::create(b, arith::CmpIPredicate::ult, end, length);
  return span;
}

Span BackwardKernel::span(int64_t vector) {
  auto flags =
      arith::IntegerOverflowFlags::nsw | arith::IntegerOverflowFlags::nuw;
  Value start =
      arith::MulIOp::create(b, sharer, index(plan.vectorWidth), flags);
  start = arith::AddIOp::create(
      b, start, index(vector * plan.sharers() * plan.vectorWidth), flags);
  if (mayBeCut(vector))
    return spanAt(start);
  return {Span::Inside, start, Value()};
}

/// The thread's row of a tile; `valid` says that there is one, for a block of
/// several rows. The number itself may be too large.
RowPosition BackwardKernel::positionOf(Value tile) {
  if (plan.groupsPerBlock == 1)
    return access.position(tile, Value());
  Value first = arith::MulIOp::create(b, tile, index(plan.groupsPerBlock));
  Value number = arith::DivUIOp::create(b, thread, index(plan.threadsPerRow));
  Value row = arith::AddIOp::create(b, first, number);
  Value valid = arith::CmpIOp::create(b, arith::CmpIPredicate::ult, row, rows);
  return access.position(row, valid);
}

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

/// dx of the row at work; adds to the sums over rows: [vector][sum].
SmallVector<Value> BackwardKernel::workOnRow(ValueRange sums) {
  RowSums rowSums;
  token = {};
  bool scales = spec.scaleGradient.has_value();
  if (dx || scales)
    rowSums = sumRow();
  bool inMemory = plan.storage == RowStorage::Memory;
  SmallVector<Value> next(sums);
  auto work = [&] {
    overRow({}, [&](const Access &of, const Span &span, int64_t v, ValueRange) {
      if (dx)
        writeGradient(rowSums, of, span, v);
      Value gradient = widen(of.dy);
      for (size_t i = 0; i < partials.size(); ++i) {
        Value sum = inMemory ? access.load(*partialOperands[i], partials[i],
                                           partialRow(), span)
                             : next[v * partials.size() + i];
        if (scales && i == 0)
          sum = fused(gradient,
                      scaleGradient(widen(of.x), rowSums), sum);
        else
          sum = arith::AddFOp::create(b, sum, gradient);
        if (inMemory)
          access.store(*partialOperands[i], partials[i], partialRow(), span,
                       sum);
        else
          next[v * partials.size() + i] = sum;
      }
      return SmallVector<Value>();
    });
  };
  if (!position.valid) {
    work();
    return next;
  }
  auto branch = scf::IfOp::create(b, TypeRange(sums), position.valid,
                                  /*withElse=*/!sums.empty());
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  work();
  if (sums.empty())
    return {};
  scf::YieldOp::create(b, next);
  b.setInsertionPointToStart(branch.elseBlock());
  scf::YieldOp::create(b, sums);
  return llvm::to_vector_of<Value>(branch.getResults());
}

void BackwardKernel::clearPartialSums() {
  Value start = arith::MulIOp::create(b, sharer, index(plan.vectorWidth));
  auto loop = scf::ForOp::create(b, start, length,
                                 index(plan.sharers() * plan.vectorWidth));
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  Span at = spanAt(loop.getInductionVar());
  if (at.kind == Span::Whole)
    at.kind = Span::Inside;
  for (auto [memref, operand] : llvm::zip(partials, partialOperands))
    access.store(*operand, memref, partialRow(), at,
                 access.splat(constant(0.0)));
}

//===----------------------------------------------------------------------===//
// The walk
//===----------------------------------------------------------------------===//

void BackwardKernel::walkRows() {
  bool inRegisters = plan.storage == RowStorage::Registers;
  bool ahead = inRegisters && spec.plan.prefetches;
  Value tiles = rows;
  if (plan.groupsPerBlock > 1)
    tiles = arith::CeilDivUIOp::create(b, rows, index(plan.groupsPerBlock));
  SmallVector<Value> carried;
  if (ahead) {
    position = positionOf(group);
    carried = loadRow(position, position.valid);
  }
  size_t numRow = carried.size();
  if (inRegisters)
    carried.append(plan.vectorsPerThread * partials.size(),
                   access.splat(constant(0.0)));
  else
    clearPartialSums();
  if (slotsPerTurn)
    carried.push_back(index(0));
  reduction->waitForOthers();

  auto loop = scf::ForOp::create(b, group, tiles, groupCount, carried);
  SmallVector<Value> sums;
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    Value tile = loop.getInductionVar();
    ValueRange args = loop.getRegionIterArgs();
    position = positionOf(tile);
    SmallVector<Value> next;
    if (ahead) {
      row = llvm::to_vector_of<Value>(args.take_front(numRow));
      Value nextTile = arith::AddIOp::create(b, tile, groupCount);
      RowPosition behind = positionOf(nextTile);
      Value exists = behind.valid;
      if (!exists)
        exists = arith::CmpIOp::create(b, arith::CmpIPredicate::ult, nextTile,
                                       tiles);
      next = loadRow(behind, exists);
    } else if (inRegisters) {
      row = loadRow(position, position.valid);
    }
    ValueRange before = args.drop_front(numRow);
    if (slotsPerTurn) {
      reduction->useSlotsFrom(before.back());
      before = before.drop_back();
    }
    llvm::append_range(next, workOnRow(before));
    if (slotsPerTurn)
      next.push_back(
          arith::SubIOp::create(b, index(slotsPerTurn), args.back()));
    if (!carried.empty())
      scf::YieldOp::create(b, next);
  }
  if (spec.dependentLaunch)
    NVVM::GriddepcontrolOp::create(b,
                                   NVVM::GridDepActionKind::launch_dependents);
  if (inRegisters && !partials.empty())
    writePartialSums(loop.getResults().drop_front(numRow));
}

/// One row of partial sums for the group of blocks. The groups of threads in a
/// block add theirs up first, in shared memory, group by group.
void BackwardKernel::writePartialSums(ValueRange sums) {
  int64_t width = plan.vectorWidth, threads = plan.threadsPerBlock();
  auto store = [&](size_t i, int64_t v, Value sum) {
    access.store(*partialOperands[i], partials[i], partialRow(), span(v), sum);
  };
  int64_t entries = plan.vectorsPerThread * width;
  for (size_t i = 0; i < partials.size(); ++i) {
    if (!combined) {
      for (int64_t v = 0; v < plan.vectorsPerThread; ++v)
        store(i, v, sums[v * partials.size() + i]);
      continue;
    }
    if (i) // everybody has read those before
      gpu::BarrierOp::create(b);
    for (int64_t e = 0; e < entries; ++e) {
      Value sum = sums[e / width * partials.size() + i];
      if (width > 1)
        sum = vector::ExtractOp::create(b, sum, e % width);
      Value at = arith::AddIOp::create(b, thread, index(e * threads));
      memref::StoreOp::create(b, sum, combined, ValueRange{at});
    }
    gpu::BarrierOp::create(b);
    Value first = arith::CmpIOp::create(b, arith::CmpIPredicate::ult, thread,
                                        index(plan.threadsPerRow));
    auto branch = scf::IfOp::create(b, first);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(branch.thenBlock());
    SmallVector<Value> zeros(entries, constant(0.0));
    auto loop = scf::ForOp::create(b, index(0), index(threads),
                                   index(plan.threadsPerRow), zeros);
    {
      OpBuilder::InsertionGuard loopGuard(b);
      b.setInsertionPointToStart(loop.getBody());
      SmallVector<Value> next;
      Value of = arith::AddIOp::create(b, thread, loop.getInductionVar());
      for (int64_t e = 0; e < entries; ++e) {
        Value at = arith::AddIOp::create(b, of, index(e * threads));
        Value sum = memref::LoadOp::create(b, combined, ValueRange{at});
        next.push_back(
            arith::AddFOp::create(b, loop.getRegionIterArg(e), sum));
      }
      scf::YieldOp::create(b, next);
    }
    for (int64_t v = 0; v < plan.vectorsPerThread; ++v) {
      Value sum = loop.getResult(v * width);
      if (width > 1)
        sum = vector::FromElementsOp::create(
            b, cast<VectorType>(access.shaped(spec.statistics)),
            SmallVector<Value>(loop.getResults().slice(v * width, width)));
      store(i, v, sum);
    }
  }
}
