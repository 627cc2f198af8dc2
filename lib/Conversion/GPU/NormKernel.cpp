//===- NormKernel.cpp - The rows of a norm kernel, and its order ----------===//
//
// Registers: all loads of all rows in flight are issued first; the raw values
// stay in registers. Memory: every sweep loads again (NormSweeps.cpp).
//
// Stages: an output norm with the add behind it and a centre remake the row,
// rounded as it is stored; 0 outside of it, so that sums need not ask.
//
// Threads of rows past the end work on the last row, so that every lane takes
// part in every shuffle and barrier, and write nothing.
//
//===----------------------------------------------------------------------===//

#include "NormKernel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::renorm;

/// Registers for scale and bias across the reduction, in bytes per thread.
static constexpr int64_t kMaxEarlyBytes = 64;

NormKernel::NormKernel(ImplicitLocOpBuilder &b, const KernelSpec &spec,
                       gpu::GPUFuncOp func)
    : RowKernel(b, spec, spec.plan, func), spec(spec) {
  auto take = [&] { return arguments.take(); };
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
  takeRows();
  ArrayRef<BlockArgument> shared = func.getWorkgroupAttributions();
  placeThread(shared.empty() ? Value() : Value(shared.front()));
}

void NormKernel::emit() {
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

void NormKernel::ifNeeded(Value condition, llvm::function_ref<void()> body) {
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
void NormKernel::buildPositions() {
  group = gpu::BlockIdOp::create(b, gpu::Dimension::x);
  if (plan.blocksPerRow > 1)
    group = arith::DivUIOp::create(b, group, index(plan.blocksPerRow));
  if (plan.rowsPerBlock() == 1) { // the grid has a block for each row
    positions.push_back(access.position(group, Value()));
    return;
  }
  Value first = arith::MulIOp::create(b, group, index(plan.rowsPerBlock()));
  Value inRound = arith::DivUIOp::create(b, thread, index(plan.threadsPerRow));
  Value last = arith::SubIOp::create(b, rows, index(1));
  for (int64_t u = 0; u < plan.rowsInFlight; ++u) {
    Value inBlock =
        arith::AddIOp::create(b, inRound, index(u * plan.groupsPerBlock));
    Value row = arith::AddIOp::create(b, first, inBlock);
    Value valid =
        arith::CmpIOp::create(b, arith::CmpIPredicate::ult, row, rows);
    Value clamped = arith::MinUIOp::create(b, row, last);
    positions.push_back(access.position(clamped, valid));
  }
}

/// A cut vector counts as far as it is in the row, on both ends.
Value NormKernel::entriesOfWarp() {
  auto clamped = [&](Value column) -> Value {
    column = arith::MaxSIOp::create(b, column, index(0));
    return arith::MinSIOp::create(b, column, length);
  };
  return RowKernel::entriesOfWarp(
      positions.front().shift,
      [&](Value start, int64_t before, int64_t perVector) -> Value {
        Value from = arith::AddIOp::create(b, start, index(before));
        Value to = arith::AddIOp::create(b, start, index(before + perVector));
        return arith::SubIOp::create(b, clamped(to), clamped(from));
      });
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

/// round(entries + residual) in the type of the row that is made.
Value NormKernel::addResidual(Value entries, Value r) {
  Value added =
      arith::AddFOp::create(b, access.convert(entries, spec.statistics),
                            access.convert(r, spec.statistics));
  return access.convert(added, spec.stored().element());
}

/// The row as it is kept first: x, or round(x + residual).
Value NormKernel::readRow(RowPosition &position, const Span &span) {
  Value x = access.load(spec.input, input, position, span);
  if (!residual || spec.outputNorm)
    return x;
  return addResidual(x, access.load(*spec.residual, residual, position, span));
}

/// The row that was made, as soon as it is known: its stores overlap the
/// reduction.
void NormKernel::writeSums() {
  if (!sum)
    return;
  for (auto [u, position] : llvm::enumerate(positions))
    ifNeeded(position.valid, [&, u = u, &position = position] {
      for (int64_t v = 0; v < plan.vectorsPerThread; ++v)
        access.store(*spec.sum, sum, position, span(position, v), raw[u][v]);
    });
}

void NormKernel::readRows() {
  raw.resize(positions.size());
  for (auto [u, position] : llvm::enumerate(positions))
    for (int64_t v = 0; v < plan.vectorsPerThread; ++v)
      raw[u].push_back(readRow(position, span(position, v)));
  // Packs the sums: the back end would keep each f16 in a register of its own.
  if (residual)
    forgetWidened(Value());
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
void NormKernel::loadAffineEarly() {
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

NormKernel::Affine NormKernel::loadAffine(const RowPosition &position,
                                        const Span &span, int64_t vector) {
  if (!early.empty())
    return early[vector];
  return loadAffine(access, position, span);
}

NormKernel::Affine NormKernel::loadAffine(RowAccess &access,
                                        const RowPosition &position,
                                        const Span &span) {
  Affine affine;
  const Stage &norm = stage();
  if (norm.scale)
    affine.scale =
        access.load(**norm.scaleOperand, norm.scale, position, span);
  if (norm.bias)
    affine.bias = access.load(**norm.biasOperand, norm.bias, position, span);
  return affine;
}
