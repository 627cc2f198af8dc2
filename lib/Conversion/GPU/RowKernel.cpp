//===- RowKernel.cpp - Rows and sweeps of a norm kernel -------------------===//
//
// Registers: all loads of all rows in flight are issued first; the raw values
// stay in registers, every sweep widens them again. Memory: every sweep is a
// loop that loads again (the sum instead of its two terms, once it is stored).
// Every thread reads only what it has stored itself: no barrier.
//
// Stages: an output norm with the add behind it and a centre remake the row,
// rounded as it is stored; 0 outside of it, so that sums need not ask.
//
// Threads of rows past the end work on the last row, so that every lane takes
// part in every shuffle and barrier, and write nothing.
//
//===----------------------------------------------------------------------===//

#include "RowKernel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::renorm;

/// Registers for scale and bias across the reduction, in bytes per thread.
static constexpr int64_t kMaxEarlyBytes = 128;

/// The dynamic ones of `sizes` from `args`, which loses them; constants else.
static SmallVector<Value> takeSizes(ImplicitLocOpBuilder &b,
                                    ArrayRef<int64_t> sizes, bool needed,
                                    ValueRange &args) {
  SmallVector<Value> result;
  if (!needed)
    return result;
  for (int64_t size : sizes) {
    if (!ShapedType::isDynamic(size)) {
      result.push_back(arith::ConstantIndexOp::create(b, size));
      continue;
    }
    result.push_back(args.front());
    args = args.drop_front();
  }
  return result;
}

RowKernel::RowKernel(ImplicitLocOpBuilder &b, const KernelSpec &spec,
                     gpu::GPUFuncOp func)
    : b(b), spec(spec), plan(spec.plan), access(b, spec) {
  ValueRange args =
      ValueRange(func.getArguments()).take_front(func.getNumArguments());
  auto take = [&]() -> Value {
    Value value = args.front();
    args = args.drop_front();
    return value;
  };
  input = take();
  if (spec.residual)
    residual = take();
  auto addStage = [&](const RowFormula &formula,
                      const std::optional<KernelOperand> &scale,
                      const std::optional<KernelOperand> &bias) {
    stages.push_back({formula, &scale, &bias, Value(), Value(), false});
    if (scale)
      stages.back().scale = take();
    if (bias)
      stages.back().bias = take();
  };
  static const std::optional<KernelOperand> none;
  if (spec.outputNorm) {
    addStage(*spec.outputNorm, spec.outputScale, spec.outputBias);
    stages.back().addsResidual = spec.residual.has_value();
  }
  if (spec.centersRow)
    addStage({{}, 0.0, false, cast<FloatType>(spec.stored().element())}, none,
             none);
  addStage(spec.norm, spec.scale, spec.bias);
  if (spec.sum)
    sum = take();
  output = take();
  rows = take();
  SmallVector<Value> batch =
      takeSizes(b, spec.batchSizes, spec.needsBatchSizes, args);
  SmallVector<Value> axis =
      takeSizes(b, spec.axisSizes, spec.needsAxisSizes, args);
  length =
      spec.length ? arith::ConstantIndexOp::create(b, *spec.length) : take();
  access.setSizes(batch, axis);

  access.setLength(length);

  int64_t threads = plan.threadsPerBlock();
  thread =
      gpu::ThreadIdOp::create(b, gpu::Dimension::x, b.getIndexAttr(threads));
  sharer = thread;
  if (plan.groupsPerBlock > 1)
    sharer = arith::RemUIOp::create(b, thread, index(plan.threadsPerRow));
  if (plan.blocksPerRow > 1) {
    Value block = gpu::BlockIdOp::create(b, gpu::Dimension::x);
    rank = arith::RemUIOp::create(b, block, index(plan.blocksPerRow));
    Value before = arith::MulIOp::create(b, rank, index(plan.threadsPerRow));
    sharer = arith::AddIOp::create(b, before, thread);
  }
  if (func.getNumWorkgroupAttributions())
    slots = func.getWorkgroupAttributions().front();
  reduction.emplace(b, plan, thread, rank, slots);
}

Value RowKernel::index(int64_t n) {
  return arith::ConstantIndexOp::create(b, n);
}

void RowKernel::emit() {
  reduction->begin();
  buildPositions();
  bool inRegisters = plan.storage == RowStorage::Registers;
  // Constants are nobody's result: their loads need not wait for the kernel
  // in front of this one.
  auto isConstant = [](const std::optional<KernelOperand> &operand) {
    return !operand || operand->constantData;
  };
  bool ahead =
      isConstant(*stage().scaleOperand) && isConstant(*stage().biasOperand);
  if (inRegisters && ahead)
    loadAffineEarly();
  dependentLaunch(NVVM::GridDepActionKind::wait);
  if (inRegisters)
    readRows();
  if (inRegisters && !ahead)
    loadAffineEarly();
  if (inRegisters)
    dependentLaunch(NVVM::GridDepActionKind::launch_dependents);
  while (current + 1 < stages.size()) {
    remakeRows(computeStatistics());
    early.clear();
    ++current;
    if (inRegisters)
      loadAffineEarly();
  }
  SmallVector<Statistics> statistics = computeStatistics();
  if (!inRegisters)
    dependentLaunch(NVVM::GridDepActionKind::launch_dependents);
  writeRows(statistics);
}

/// wait: until the kernels in front have ended and their results are visible.
/// launch_dependents: those behind may start and wait.
void RowKernel::dependentLaunch(NVVM::GridDepActionKind action) {
  if (spec.dependentLaunch)
    NVVM::GriddepcontrolOp::create(b, action);
}

void RowKernel::ifNeeded(Value condition, llvm::function_ref<void()> body) {
  if (!condition)
    return body();
  auto op = scf::IfOp::create(b, condition);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(op.thenBlock());
  body();
}

//===----------------------------------------------------------------------===//
// Positions
//===----------------------------------------------------------------------===//

/// Row u of a group is block * rowsPerBlock + u * groups + group: at any time
/// neighbouring groups are at neighbouring rows.
void RowKernel::buildPositions() {
  Value block = gpu::BlockIdOp::create(b, gpu::Dimension::x);
  if (plan.blocksPerRow > 1)
    block = arith::DivUIOp::create(b, block, index(plan.blocksPerRow));
  if (plan.rowsPerBlock() == 1) { // the grid has a block for each row
    positions.push_back(access.position(block, Value()));
    return;
  }
  Value first = arith::MulIOp::create(b, block, index(plan.rowsPerBlock()));
  Value group = arith::DivUIOp::create(b, thread, index(plan.threadsPerRow));
  Value last = arith::SubIOp::create(b, rows, index(1));
  for (int64_t u = 0; u < plan.rowsInFlight; ++u) {
    Value inBlock =
        arith::AddIOp::create(b, group, index(u * plan.groupsPerBlock));
    Value row = arith::AddIOp::create(b, first, inBlock);
    Value valid =
        arith::CmpIOp::create(b, arith::CmpIPredicate::ult, row, rows);
    Value clamped = arith::MinUIOp::create(b, row, last);
    positions.push_back(access.position(clamped, valid));
  }
}

/// Whether the vector of some thread is not, or not all, of the row.
bool RowKernel::mayBeCut(int64_t vector) const {
  return (plan.ends == RowEnds::Both && vector == 0) ||
         (vector + 1) * plan.sharers() > *spec.length / plan.vectorWidth;
}

/// The entries of a vector that starts `start` entries after the first one.
Span RowKernel::spanAt(const RowPosition &position, Value start) {
  Span span;
  span.column = position.shift
                    ? arith::SubIOp::create(b, start, position.shift)
                    : start;
  if (plan.ends == RowEnds::Exact || plan.vectorWidth == 1) {
    span.kind = Span::Whole;
    span.full = arith::CmpIOp::create(b, arith::CmpIPredicate::ult, span.column,
                                      length);
    return span;
  }
  span.kind = Span::Partial;
  Value end = arith::AddIOp::create(b, span.column, index(plan.vectorWidth));
  span.full =
      arith::CmpIOp::create(b, arith::CmpIPredicate::sle, end, length);
  if (position.shift) {
    Value starts = arith::CmpIOp::create(b, arith::CmpIPredicate::sge,
                                         span.column, index(0));
    span.full = arith::AndIOp::create(b, span.full, starts);
  }
  return span;
}

/// The thread's vector number `vector`.
Span RowKernel::span(const RowPosition &position, int64_t vector) {
  auto flags =
      arith::IntegerOverflowFlags::nsw | arith::IntegerOverflowFlags::nuw;
  Value start =
      arith::MulIOp::create(b, sharer, index(plan.vectorWidth), flags);
  start = arith::AddIOp::create(
      b, start, index(vector * plan.sharers() * plan.vectorWidth), flags);
  Span span = spanAt(position, start);
  if (!mayBeCut(vector)) {
    span.kind = Span::Inside;
    span.full = Value();
  }
  return span;
}

/// How many entries the thread's warp has, in the statistics type.
Value RowKernel::entriesOfWarp() {
  int64_t perVector = 32 * plan.vectorWidth, whole = 0;
  Value warp = arith::DivUIOp::create(b, sharer, index(32));
  Value start = arith::MulIOp::create(b, warp, index(perVector));
  if (Value shift = positions.front().shift)
    start = arith::SubIOp::create(b, start, shift);
  auto clamped = [&](Value column) -> Value {
    column = arith::MaxSIOp::create(b, column, index(0));
    return arith::MinSIOp::create(b, column, length);
  };
  Value sum;
  for (int64_t v = 0; v < plan.vectorsPerThread; ++v) {
    if (!mayBeCut(v)) {
      whole += perVector;
      continue;
    }
    int64_t skipped = v * plan.sharers() * plan.vectorWidth;
    Value from = arith::AddIOp::create(b, start, index(skipped));
    Value to = arith::AddIOp::create(b, start, index(skipped + perVector));
    Value count = arith::SubIOp::create(b, clamped(to), clamped(from));
    sum = sum ? arith::AddIOp::create(b, sum, count).getResult() : count;
  }
  if (!sum)
    return constant(static_cast<double>(whole));
  sum = arith::AddIOp::create(b, sum, index(whole));
  sum = arith::IndexCastOp::create(b, b.getI32Type(), sum);
  return arith::SIToFPOp::create(b, spec.statistics, sum);
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

/// round(entries + residual) in the type of the row that is made.
Value RowKernel::addResidual(Value entries, Value r) {
  Value added =
      arith::AddFOp::create(b, access.convert(entries, spec.statistics),
                            access.convert(r, spec.statistics));
  return access.convert(added, spec.stored().element());
}

/// The row as it is kept first: x, or round(x + residual).
Value RowKernel::readRow(RowPosition &position, const Span &span) {
  Value x = access.load(spec.input, input, position, span);
  if (!residual || spec.outputNorm)
    return x;
  return addResidual(x, access.load(*spec.residual, residual, position, span));
}

/// The sum, as soon as it is known: its stores overlap the reduction.
void RowKernel::writeSum(RowPosition &position, const Span &span, Value raw) {
  if (sum)
    access.store(*spec.sum, sum, position, span, raw);
}

void RowKernel::readRows() {
  raw.resize(positions.size());
  for (auto [u, position] : llvm::enumerate(positions))
    for (int64_t v = 0; v < plan.vectorsPerThread; ++v)
      raw[u].push_back(readRow(position, span(position, v)));
  if (residual && spec.outputNorm) {
    rawResidual.resize(positions.size());
    for (auto [u, position] : llvm::enumerate(positions))
      for (int64_t v = 0; v < plan.vectorsPerThread; ++v)
        rawResidual[u].push_back(access.load(*spec.residual, residual, position,
                                             span(position, v)));
  }
  if (!sum || stages.size() > 1)
    return;
  for (auto [u, position] : llvm::enumerate(positions))
    ifNeeded(position.valid, [&, u = u, &position = position] {
      for (int64_t v = 0; v < plan.vectorsPerThread; ++v)
        writeSum(position, span(position, v), raw[u][v]);
    });
}

/// Scale and bias shared by all rows are loaded before the reduction, whose
/// latency hides theirs, if they need few registers.
void RowKernel::loadAffineEarly() {
  int64_t bytes = 0;
  for (const auto *operand : {stage().scaleOperand, stage().biasOperand}) {
    if (!*operand)
      continue;
    if (!(*operand)->constantOverRows())
      return;
    bytes += plan.vectorsPerThread * plan.vectorWidth *
             (*operand)->element().getIntOrFloatBitWidth() / 8;
  }
  // Rows that start anywhere want other entries each.
  if (plan.ends == RowEnds::Both && positions.size() > 1)
    return;
  if (!bytes || bytes > kMaxEarlyBytes)
    return;
  SmallVector<Affine> loaded;
  for (int64_t v = 0; v < plan.vectorsPerThread; ++v)
    loaded.push_back(
        loadAffine(positions.front(), span(positions.front(), v), v));
  early = loaded;
}

RowKernel::Affine RowKernel::loadAffine(const RowPosition &position,
                                        const Span &span, int64_t vector) {
  if (!early.empty())
    return early[vector];
  Affine affine;
  const Stage &norm = stage();
  if (norm.scale)
    affine.scale =
        access.load(**norm.scaleOperand, norm.scale, position, span);
  if (norm.bias)
    affine.bias = access.load(**norm.biasOperand, norm.bias, position, span);
  return affine;
}

//===----------------------------------------------------------------------===//
// Sweeps
//===----------------------------------------------------------------------===//

SmallVector<Value> RowKernel::sweepRegisters(unsigned count, Step step,
                                             unsigned row) {
  // -0 is the neutral element that folds away.
  SmallVector<Value> sums(count, access.splat(constant(-0.0)));
  for (int64_t v = 0; v < plan.vectorsPerThread; ++v)
    sums = step(access.convert(raw[row][v], spec.statistics), sums, row,
                span(positions[row], v));
  return sums;
}

/// Over the thread's vectors of a row in memory; none of a row that is not
/// there, which another thread may be writing.
scf::ForOp RowKernel::loop(const RowPosition &position, ValueRange sums) {
  Value start = arith::MulIOp::create(b, sharer, index(plan.vectorWidth));
  Value end = length;
  if (position.shift)
    end = arith::AddIOp::create(b, end, position.shift);
  if (position.valid)
    end = arith::SelectOp::create(b, position.valid, end, index(0));
  return scf::ForOp::create(b, start, end,
                            index(plan.sharers() * plan.vectorWidth), sums);
}

SmallVector<Value> RowKernel::sweepMemory(unsigned count, Step step) {
  // The first sweep writes x + residual to where the row that is made goes,
  // later ones read it.
  bool writes = residual && !spec.outputNorm && !rowIsStored;
  RowPosition &position = positions.front();
  SmallVector<Value> zeros(count, access.splat(constant(-0.0)));
  scf::ForOp overRow = loop(position, zeros);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(overRow.getBody());
    Span at = spanAt(position, overRow.getInductionVar());
    if (at.kind == Span::Whole) // the loop has asked already
      at.kind = Span::Inside;
    Value kept;
    if (rowIsStored)
      kept = access.load(spec.stored(), stored(), position, at);
    else
      kept = readRow(position, at);
    if (writes)
      access.store(spec.stored(), stored(), position, at, kept);
    SmallVector<Value> next = step(access.convert(kept, spec.statistics),
                                   overRow.getRegionIterArgs(), 0, at);
    scf::YieldOp::create(b, next);
  }
  rowIsStored |= writes;
  return llvm::to_vector_of<Value>(overRow.getResults());
}

SmallVector<SmallVector<Value>> RowKernel::sweep(unsigned count, Step step,
                                                 bool inWarp) {
  SmallVector<Value> all;
  for (unsigned u = 0; u < positions.size(); ++u) {
    SmallVector<Value> sums = plan.storage == RowStorage::Registers
                                  ? sweepRegisters(count, step, u)
                                  : sweepMemory(count, step);
    for (Value value : sums) {
      if (plan.vectorWidth > 1) // as a tree; serial without reassoc
        value = vector::ReductionOp::create(b, vector::CombiningKind::ADD,
                                            value, constant(-0.0),
                                            arith::FastMathFlags::reassoc);
      all.push_back(value);
    }
  }
  if (inWarp)
    reduction->sumInWarp(all);
  else
    reduction->sum(all);
  SmallVector<SmallVector<Value>> result;
  for (unsigned u = 0; u < positions.size(); ++u)
    result.emplace_back(all.begin() + u * count, all.begin() + (u + 1) * count);
  return result;
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

void RowKernel::writeEntries(unsigned row, const Statistics &statistics,
                             Value entries, const Span &span, Affine affine) {
  Value y =
      normalise(access.convert(entries, spec.statistics), statistics, affine);
  access.store(spec.output, output, positions[row], span,
               access.convert(y, spec.output.element()));
}

/// The row after a stage that is not the last one.
void RowKernel::remakeRows(ArrayRef<Statistics> statistics) {
  auto remade = [&](unsigned u, Value entries, Value r, const Span &span,
                    Affine affine) {
    Value y = normalise(access.convert(entries, spec.statistics), statistics[u],
                        affine);
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
                           loadAffine(position, at, v));
      }
    if (current + 2 < stages.size())
      return;
    for (auto [u, position] : llvm::enumerate(positions))
      ifNeeded(position.valid, [&, u = u, &position = position] {
        for (int64_t v = 0; v < plan.vectorsPerThread; ++v)
          writeSum(position, span(position, v), raw[u][v]);
      });
    return;
  }
  RowPosition &position = positions.front();
  scf::ForOp overRow = loop(position, {});
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(overRow.getBody());
    Span at = spanAt(position, overRow.getInductionVar());
    if (at.kind == Span::Whole)
      at.kind = Span::Inside;
    Value entries =
        rowIsStored ? access.load(spec.stored(), stored(), position, at)
                    : access.load(spec.input, input, position, at);
    Value r;
    if (stage().addsResidual)
      r = access.load(*spec.residual, residual, position, at);
    Value made = remade(0, entries, r, at, loadAffine(position, at, 0));
    access.store(spec.stored(), stored(), position, at, made);
  }
  rowIsStored = true;
}

void RowKernel::writeRows(ArrayRef<Statistics> statistics) {
  if (plan.storage == RowStorage::Registers) {
    for (auto [u, position] : llvm::enumerate(positions))
      ifNeeded(position.valid, [&, u = u, &position = position] {
        for (int64_t v = 0; v < plan.vectorsPerThread; ++v) {
          Span at = span(position, v);
          writeEntries(u, statistics[u], raw[u][v], at,
                       loadAffine(position, at, v));
        }
      });
    return;
  }
  RowPosition &position = positions.front();
  scf::ForOp overRow = loop(position, {});
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(overRow.getBody());
  Span at = spanAt(position, overRow.getInductionVar());
  if (at.kind == Span::Whole)
    at.kind = Span::Inside;
  Value entries = access.load(spec.stored(), stored(), position, at);
  writeEntries(0, statistics[0], entries, at, loadAffine(position, at, 0));
}
