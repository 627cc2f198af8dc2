//===- RowKernel.cpp - The rows of a norm kernel, and its order -----------===//
//
// Registers: all loads of all rows in flight are issued first; the raw values
// stay in registers. Memory: every sweep loads again (RowSweeps.cpp).
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
    : b(b), spec(spec), plan(spec.plan), access(b, plan, spec.needsBatchSizes) {
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

/// The row that was made, as soon as it is known: its stores overlap the
/// reduction.
void RowKernel::writeSums() {
  if (!sum)
    return;
  for (auto [u, position] : llvm::enumerate(positions))
    ifNeeded(position.valid, [&, u = u, &position = position] {
      for (int64_t v = 0; v < plan.vectorsPerThread; ++v)
        access.store(*spec.sum, sum, position, span(position, v), raw[u][v]);
    });
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
  if (stages.size() == 1)
    writeSums();
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
