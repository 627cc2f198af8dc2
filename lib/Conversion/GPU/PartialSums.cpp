//===- PartialSums.cpp - Adds rows of partial sums up ---------------------===//
//
// A block has 32 columns, warp w of 8 adds up the rows w, w + 8, w + 16, ...,
// four at a time; then the warps' sums are added, from 0 to 7. The order
// depends on the number of rows alone. Without rows the sums are zero.
//
//===----------------------------------------------------------------------===//

#include "BackwardKernel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::renorm;

/// Rows that a thread asks for at a time.
static constexpr int64_t kUnroll = 4;

void mlir::renorm::emitPartialSums(ImplicitLocOpBuilder &b,
                                   const BackwardSpec &spec,
                                   gpu::GPUFuncOp func) {
  SmallVector<const RowSum *> sums;
  for (const std::optional<RowSum> *sum :
       {&spec.scaleGradient, &spec.biasGradient})
    if (*sum)
      sums.push_back(&**sum);
  KernelArguments arguments(func);
  auto take = [&] { return arguments.take(); };
  auto index = [&](int64_t n) -> Value {
    return arith::ConstantIndexOp::create(b, n);
  };
  SmallVector<Value> partials, results;
  for (size_t i = 0; i < sums.size(); ++i)
    partials.push_back(take());
  for (size_t i = 0; i < sums.size(); ++i)
    results.push_back(take());
  Value groups = take();
  SmallVector<Value> axis =
      arguments.takeSizes(b, spec.axisSizes, spec.sumsNeedAxisSizes);
  Value length = spec.length ? index(*spec.length) : take();
  KernelPlan single; // entry by entry
  RowAccess access(b, single, /*splitsRows=*/false);
  access.setSizes({}, axis);
  access.setLength(length);

  constexpr int64_t warps = kSumThreads / kSumColumns;
  Value thread = gpu::ThreadIdOp::create(b, gpu::Dimension::x,
                                         b.getIndexAttr(kSumThreads));
  Value block = gpu::BlockIdOp::create(b, gpu::Dimension::x);
  Value lane = arith::RemUIOp::create(b, thread, index(kSumColumns));
  Value warp = arith::DivUIOp::create(b, thread, index(kSumColumns));
  Span column;
  column.kind = Span::Whole;
  column.column = arith::AddIOp::create(
      b, arith::MulIOp::create(b, block, index(kSumColumns)).getResult(), lane);
  column.full = arith::CmpIOp::create(b, arith::CmpIPredicate::ult,
                                      column.column, length);
  if (spec.dependentLaunch)
    NVVM::GriddepcontrolOp::create(b, NVVM::GridDepActionKind::wait);
  Value zero =
      arith::ConstantOp::create(b, b.getFloatAttr(spec.statistics, 0.0));
  SmallVector<Value> zeros(sums.size() * kUnroll, zero);
  auto loop =
      scf::ForOp::create(b, warp, groups, index(warps * kUnroll), zeros);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    SmallVector<Value> next(loop.getRegionIterArgs());
    Value last = arith::SubIOp::create(b, groups, index(1));
    for (int64_t u = 0; u < kUnroll; ++u) {
      Value row = arith::AddIOp::create(b, loop.getInductionVar(),
                                        index(u * warps));
      Value exists =
          arith::CmpIOp::create(b, arith::CmpIPredicate::ule, row, last);
      RowPosition position{
          arith::MinUIOp::create(b, row, last), Value(), Value(), {}};
      for (size_t i = 0; i < sums.size(); ++i) {
        Value part =
            access.load(sums[i]->partial, partials[i], position, column);
        part = arith::SelectOp::create(b, exists, part, zero);
        Value &sum = next[i * kUnroll + u];
        sum = arith::AddFOp::create(b, sum, part);
      }
    }
    scf::YieldOp::create(b, next);
  }
  if (spec.dependentLaunch)
    NVVM::GriddepcontrolOp::create(b,
                                   NVVM::GridDepActionKind::launch_dependents);
  Value shared = func.getWorkgroupAttributions().front();
  for (size_t i = 0; i < sums.size(); ++i) {
    Value sum = loop.getResult(i * kUnroll);
    for (int64_t u = 1; u < kUnroll; ++u)
      sum = arith::AddFOp::create(b, sum, loop.getResult(i * kUnroll + u));
    Value at = arith::AddIOp::create(b, thread, index(i * kSumThreads));
    memref::StoreOp::create(b, sum, shared, ValueRange{at});
  }
  gpu::BarrierOp::create(b);
  Value first = arith::CmpIOp::create(b, arith::CmpIPredicate::ult, thread,
                                      index(kSumColumns));
  auto branch = scf::IfOp::create(b, first);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  for (size_t i = 0; i < sums.size(); ++i) {
    Value sum;
    for (int64_t w = 0; w < warps; ++w) {
      Value at = arith::AddIOp::create(
          b, thread, index(i * kSumThreads + w * kSumColumns));
      Value part = memref::LoadOp::create(b, shared, ValueRange{at});
      sum = sum ? arith::AddFOp::create(b, sum, part).getResult() : part;
    }
    access.store(sums[i]->result, results[i], {}, column,
                 access.convert(sum, sums[i]->result.element()));
  }
}
