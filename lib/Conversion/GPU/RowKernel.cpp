//===- RowKernel.cpp - Rows and sweeps of a norm kernel -------------------===//
//
// Registers: all loads of all rows in flight are issued first; the raw values
// stay in registers, every sweep widens them again. Memory: every sweep is a
// loop that loads again (the sum instead of its two terms, once it is stored).
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
  if (spec.scale)
    scale = take();
  if (spec.bias)
    bias = take();
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

  int64_t threads = plan.threadsPerBlock();
  thread =
      gpu::ThreadIdOp::create(b, gpu::Dimension::x, b.getIndexAttr(threads));
  lane = thread;
  if (plan.groupsPerBlock > 1)
    lane = arith::RemUIOp::create(
        b, thread, arith::ConstantIndexOp::create(b, plan.threadsPerRow));
  if (func.getNumWorkgroupAttributions())
    slots = func.getWorkgroupAttributions().front();
  reduction.emplace(b, plan, thread, slots);
}

void RowKernel::emit() {
  buildPositions();
  if (plan.storage == RowStorage::Registers)
    readRows();
  writeRows(computeStatistics());
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
  if (plan.rowsPerBlock() == 1) { // the grid has a block for each row
    positions.push_back(access.position(block, Value()));
    return;
  }
  Value first = arith::MulIOp::create(
      b, block, arith::ConstantIndexOp::create(b, plan.rowsPerBlock()));
  Value group = arith::DivUIOp::create(
      b, thread, arith::ConstantIndexOp::create(b, plan.threadsPerRow));
  Value last = arith::SubIOp::create(
      b, rows, arith::ConstantIndexOp::create(b, 1).getResult());
  for (int64_t u = 0; u < plan.rowsInFlight; ++u) {
    Value inBlock = arith::AddIOp::create(
        b, group, arith::ConstantIndexOp::create(b, u * plan.groupsPerBlock));
    Value row = arith::AddIOp::create(b, first, inBlock);
    Value valid =
        arith::CmpIOp::create(b, arith::CmpIPredicate::ult, row, rows);
    Value clamped = arith::MinUIOp::create(b, row, last);
    positions.push_back(access.position(clamped, valid));
  }
}

bool RowKernel::isTail(int64_t vector) const {
  return plan.tailPredicated && vector == plan.vectorsPerThread - 1;
}

/// First entry of the thread's vector; clamped, one that may be loaded.
Value RowKernel::column(int64_t vector, bool clamped) {
  Value width = arith::ConstantIndexOp::create(b, plan.vectorWidth);
  Value start = arith::MulIOp::create(b, lane, width,
                                      arith::IntegerOverflowFlags::nsw |
                                          arith::IntegerOverflowFlags::nuw);
  Value step = arith::ConstantIndexOp::create(b, vector * plan.threadsPerRow *
                                                     plan.vectorWidth);
  Value result = arith::AddIOp::create(b, start, step,
                                       arith::IntegerOverflowFlags::nsw |
                                           arith::IntegerOverflowFlags::nuw);
  if (!clamped || !isTail(vector))
    return result;
  return arith::MinUIOp::create(
      b, result,
      arith::ConstantIndexOp::create(b, *spec.length - plan.vectorWidth));
}

/// Whether the thread's vector is one of the row's; null if it always is.
Value RowKernel::inside(int64_t vector) {
  if (!isTail(vector))
    return {};
  return arith::CmpIOp::create(b, arith::CmpIPredicate::ult,
                               column(vector, false), length);
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

/// The row as it is kept: x, or round(x + residual) in the type of the sum.
Value RowKernel::readRow(RowPosition &position, Value column) {
  Value x = access.load(spec.input, input, position, column);
  if (!residual)
    return x;
  Value r = access.load(*spec.residual, residual, position, column);
  Value added = arith::AddFOp::create(b, access.convert(x, spec.statistics),
                                      access.convert(r, spec.statistics));
  return access.convert(added, spec.sum->element());
}

/// The sum, as soon as it is known: its stores overlap the reduction.
void RowKernel::writeSum(RowPosition &position, Value column, Value raw) {
  if (sum)
    access.store(*spec.sum, sum, position, column, raw);
}

void RowKernel::readRows() {
  raw.resize(positions.size());
  for (auto [u, position] : llvm::enumerate(positions))
    for (int64_t v = 0; v < plan.vectorsPerThread; ++v)
      raw[u].push_back(readRow(position, column(v, /*clamped=*/true)));
  loadAffineEarly();
  if (!sum)
    return;
  for (auto [u, position] : llvm::enumerate(positions))
    ifNeeded(position.valid, [&, u = u, &position = position] {
      for (int64_t v = 0; v < plan.vectorsPerThread; ++v)
        ifNeeded(inside(v),
                 [&] { writeSum(position, column(v, false), raw[u][v]); });
    });
}

/// Scale and bias shared by all rows are loaded before the reduction, whose
/// latency hides theirs, if they need few registers.
void RowKernel::loadAffineEarly() {
  int64_t bytes = 0;
  for (const auto *operand : {&spec.scale, &spec.bias}) {
    if (!*operand)
      continue;
    if (!(*operand)->constantOverRows())
      return;
    bytes += plan.vectorsPerThread * plan.vectorWidth *
             (*operand)->element().getIntOrFloatBitWidth() / 8;
  }
  if (!bytes || bytes > kMaxEarlyBytes)
    return;
  SmallVector<Affine> loaded;
  for (int64_t v = 0; v < plan.vectorsPerThread; ++v)
    loaded.push_back(loadAffine(positions.front(), column(v, true), v));
  early = loaded;
}

RowKernel::Affine RowKernel::loadAffine(const RowPosition &position,
                                        Value column, int64_t vector) {
  if (!early.empty())
    return early[vector];
  Affine affine;
  if (scale)
    affine.scale = access.load(*spec.scale, scale, position, column);
  if (bias)
    affine.bias = access.load(*spec.bias, bias, position, column);
  return affine;
}

//===----------------------------------------------------------------------===//
// Sweeps
//===----------------------------------------------------------------------===//

SmallVector<Value> RowKernel::sweepRegisters(unsigned count, Step step,
                                             unsigned row) {
  // -0 is the neutral element that folds away.
  SmallVector<Value> sums(count, access.splat(constant(-0.0)));
  for (int64_t v = 0; v < plan.vectorsPerThread; ++v) {
    Value entries = access.convert(raw[row][v], spec.statistics);
    SmallVector<Value> next = step(entries, sums, row);
    if (Value isInside = inside(v))
      for (auto [after, before] : llvm::zip(next, sums))
        after = arith::SelectOp::create(b, isInside, after, before);
    sums = next;
  }
  return sums;
}

SmallVector<Value> RowKernel::sweepMemory(unsigned count, Step step) {
  // The first sweep of the fused form writes the sum, later ones read it.
  bool writes = sum && raw.empty();
  RowPosition &position = positions.front();
  SmallVector<Value> zeros(count, access.splat(constant(-0.0)));
  Value stride =
      arith::ConstantIndexOp::create(b, plan.threadsPerRow * plan.vectorWidth);
  auto loop = scf::ForOp::create(b, column(0, false), length, stride, zeros);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    Value at = loop.getInductionVar();
    Value kept;
    if (sum && !writes)
      kept = access.load(*spec.sum, sum, position, at);
    else
      kept = readRow(position, at);
    if (writes)
      ifNeeded(position.valid, [&] { writeSum(position, at, kept); });
    SmallVector<Value> next = step(access.convert(kept, spec.statistics),
                                   loop.getRegionIterArgs(), 0);
    scf::YieldOp::create(b, next);
  }
  raw.resize(1); // from now on the sum is in memory
  return llvm::to_vector_of<Value>(loop.getResults());
}

SmallVector<SmallVector<Value>> RowKernel::sweep(unsigned count, Step step) {
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
                             Value entries, Value column, Affine affine) {
  Value y =
      normalise(access.convert(entries, spec.statistics), statistics, affine);
  access.store(spec.output, output, positions[row], column,
               access.convert(y, spec.output.element()));
}

void RowKernel::writeRows(ArrayRef<Statistics> statistics) {
  for (auto [u, position] : llvm::enumerate(positions))
    ifNeeded(position.valid, [&, u = u, &position = position] {
      if (plan.storage == RowStorage::Registers) {
        for (int64_t v = 0; v < plan.vectorsPerThread; ++v)
          ifNeeded(inside(v), [&] {
            Value at = column(v, false);
            writeEntries(u, statistics[u], raw[u][v], at,
                         loadAffine(position, at, v));
          });
        return;
      }
      Value stride = arith::ConstantIndexOp::create(b, plan.threadsPerRow *
                                                           plan.vectorWidth);
      auto loop = scf::ForOp::create(b, column(0, false), length, stride);
      OpBuilder::InsertionGuard guard(b);
      b.setInsertionPointToStart(loop.getBody());
      Value at = loop.getInductionVar();
      const KernelOperand &kept = spec.stored();
      Value entries = access.load(kept, sum ? sum : input, position, at);
      writeEntries(u, statistics[u], entries, at, loadAffine(position, at, 0));
    });
}
