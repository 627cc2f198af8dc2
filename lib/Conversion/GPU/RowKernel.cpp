//===- RowKernel.cpp - What every kernel over rows has --------------------===//

#include "RowKernel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::renorm;

//===----------------------------------------------------------------------===//
// Arguments and threads
//===----------------------------------------------------------------------===//

Value KernelArguments::take() {
  Value value = left.front();
  left = left.drop_front();
  return value;
}

SmallVector<Value> KernelArguments::takeSizes(ImplicitLocOpBuilder &b,
                                              ArrayRef<int64_t> sizes,
                                              bool needed) {
  SmallVector<Value> result;
  for (int64_t size : needed ? sizes : ArrayRef<int64_t>())
    result.push_back(
        ShapedType::isDynamic(size)
            ? take()
            : arith::ConstantIndexOp::create(b, size).getResult());
  return result;
}

void RowKernel::takeRows() {
  rows = arguments.take();
  SmallVector<Value> batch = arguments.takeSizes(b, rowSpec.batchSizes,
                                                 rowSpec.needsBatchSizes);
  SmallVector<Value> axis =
      arguments.takeSizes(b, rowSpec.axisSizes, rowSpec.needsAxisSizes);
  length = rowSpec.length ? index(*rowSpec.length) : arguments.take();
  access.setSizes(batch, axis);
  access.setLength(length);
  thread = gpu::ThreadIdOp::create(b, gpu::Dimension::x,
                                   b.getIndexAttr(plan.threadsPerBlock()));
}

void RowKernel::placeThread(Value slots) {
  sharer = thread;
  if (plan.groupsPerBlock > 1)
    sharer = arith::RemUIOp::create(b, thread, index(plan.threadsPerRow));
  if (plan.blocksPerRow > 1) {
    Value block =
        group ? group
              : gpu::BlockIdOp::create(b, gpu::Dimension::x).getResult();
    rank = arith::RemUIOp::create(b, block, index(plan.blocksPerRow));
    for (Value *number : {&group, &groupCount})
      if (*number)
        *number =
            arith::DivUIOp::create(b, *number, index(plan.blocksPerRow));
    Value before = arith::MulIOp::create(b, rank, index(plan.threadsPerRow));
    sharer = arith::AddIOp::create(b, before, thread);
  }
  reduction.emplace(b, plan, thread, rank, slots);
}

Value RowKernel::index(int64_t n) {
  return arith::ConstantIndexOp::create(b, n);
}

void RowKernel::dependentLaunch(NVVM::GridDepActionKind action) {
  if (rowSpec.dependentLaunch)
    NVVM::GriddepcontrolOp::create(b, action);
}

//===----------------------------------------------------------------------===//
// The thread's entries
//===----------------------------------------------------------------------===//

bool RowKernel::mayBeCut(int64_t vector) const {
  return (plan.ends == RowEnds::Both && vector == 0) ||
         (vector + 1) * plan.sharers() > *rowSpec.length / plan.vectorWidth;
}

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

Value RowKernel::entriesOfWarp(
    Value shift,
    llvm::function_ref<Value(Value start, int64_t before, int64_t perVector)>
        within) {
  int64_t perVector = 32 * plan.vectorWidth, whole = 0;
  Value warp = arith::DivUIOp::create(b, sharer, index(32));
  Value start = arith::MulIOp::create(b, warp, index(perVector));
  if (shift)
    start = arith::SubIOp::create(b, start, shift);
  Value sum;
  for (int64_t v = 0; v < plan.vectorsPerThread; ++v) {
    if (!mayBeCut(v)) {
      whole += perVector;
      continue;
    }
    Value count =
        within(start, v * plan.sharers() * plan.vectorWidth, perVector);
    sum = sum ? arith::AddIOp::create(b, sum, count).getResult() : count;
  }
  if (!sum)
    return constant(static_cast<double>(whole));
  sum = arith::AddIOp::create(b, sum, index(whole));
  sum = arith::IndexCastOp::create(b, b.getI32Type(), sum);
  return arith::SIToFPOp::create(b, rowSpec.statistics, sum);
}

SmallVector<Value> RowKernel::overMemory(
    const RowPosition &position, ValueRange sums,
    llvm::function_ref<SmallVector<Value>(const Span &, ValueRange)> body) {
  Value start = arith::MulIOp::create(b, sharer, index(plan.vectorWidth));
  Value end = length;
  if (position.shift)
    end = arith::AddIOp::create(b, end, position.shift);
  if (position.valid)
    end = arith::SelectOp::create(b, position.valid, end, index(0));
  auto loop = scf::ForOp::create(
      b, start, end, index(plan.sharers() * plan.vectorWidth), sums);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  Span at = spanAt(position, loop.getInductionVar());
  if (at.kind == Span::Whole) // the loop has asked already
    at.kind = Span::Inside;
  SmallVector<Value> next = body(at, loop.getRegionIterArgs());
  // Without sums the loop has its terminator.
  if (!sums.empty())
    scf::YieldOp::create(b, next);
  return llvm::to_vector_of<Value>(loop.getResults());
}

//===----------------------------------------------------------------------===//
// Sweeps
//===----------------------------------------------------------------------===//

/// -0 is the neutral element that folds away.
SmallVector<Value> RowKernel::noSums(unsigned count, int64_t width) {
  Value zero = constant(-0.0);
  if (width > 1)
    zero = vector::BroadcastOp::create(
        b, VectorType::get({width}, rowSpec.statistics), zero);
  return SmallVector<Value>(count, zero);
}

Value RowKernel::total(Value accumulators) {
  if (!isa<VectorType>(accumulators.getType()))
    return accumulators;
  // As a tree; serial without reassoc.
  return vector::ReductionOp::create(b, vector::CombiningKind::ADD,
                                     accumulators, constant(-0.0),
                                     arith::FastMathFlags::reassoc);
}

Value RowKernel::unknownZero(Value reduced) {
  Type i32 = b.getI32Type();
  Value zero = arith::IndexCastOp::create(
      b, i32, gpu::BlockIdOp::create(b, gpu::Dimension::y).getResult());
  if (!reduced)
    return zero;
  Type integer = b.getIntegerType(rowSpec.statistics.getIntOrFloatBitWidth());
  Value bits = arith::BitcastOp::create(b, integer, reduced);
  if (integer != i32)
    bits = arith::TruncIOp::create(b, i32, bits);
  return arith::AndIOp::create(b, bits, zero);
}

Value RowKernel::commonMean(ArrayRef<Value> means, ArrayRef<Value> counts) {
  SmallVector<Value> parts;
  for (auto [n, p] : llvm::zip(counts, means))
    parts.push_back(arith::MulFOp::create(b, n, p));
  Value perEntry = reciprocalOfLength(0);
  Value sum = reduction->tree(parts);
  reduction->sumShares(sum);
  return arith::MulFOp::create(b, sum, perEntry);
}

//===----------------------------------------------------------------------===//
// Formulas
//===----------------------------------------------------------------------===//

Value RowKernel::constant(double value) {
  return arith::ConstantOp::create(b,
                                   b.getFloatAttr(rowSpec.statistics, value));
}

Value RowKernel::fused(Value a, Value x, Value y) {
  return math::FmaOp::create(b, a, x, y);
}

Value RowKernel::reciprocalOfLength(int64_t ddof) {
  if (rowSpec.length)
    return constant(1.0 / static_cast<double>(*rowSpec.length - ddof));
  Value n = arith::IndexCastOp::create(b, b.getI64Type(), length);
  n = arith::SIToFPOp::create(b, rowSpec.statistics, n);
  if (ddof)
    n = arith::SubFOp::create(b, n, constant(static_cast<double>(ddof)));
  return arith::DivFOp::create(b, constant(1.0), n);
}

Value RowKernel::inverseRoot(Value moment, double epsilon, Value *deviation) {
  Value small = constant(epsilon);
  if (rowSpec.placement == EpsilonPlacement::Inside)
    return math::RsqrtOp::create(
        b, arith::AddFOp::create(b, moment, small).getResult());
  Value root = math::SqrtOp::create(b, moment);
  if (deviation)
    *deviation = root;
  Value shifted = arith::AddFOp::create(b, root, small);
  return arith::DivFOp::create(b, constant(1.0), shifted);
}
