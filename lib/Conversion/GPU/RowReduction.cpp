//===- RowReduction.cpp - Sums over the threads of a row ------------------===//
//
// In a warp: butterfly, value += shuffle_xor(value, 1, 2, 4, ...).
// Over warps: lane 0 of each puts its sum into a slot of workgroup memory; one
// barrier; every thread adds all slots up, in the same order.
//
//===----------------------------------------------------------------------===//

#include "RowReduction.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::renorm;

/// A 64-bit value travels as two halves: shuffles move 32 bits.
Value RowReduction::shuffle(Value value, int32_t lanes) {
  auto exchange = [&](Value v) -> Value {
    return gpu::ShuffleOp::create(b, v, lanes, 32, gpu::ShuffleMode::XOR)
        .getShuffleResult();
  };
  if (!value.getType().isF64())
    return exchange(value);
  Type i32 = b.getI32Type(), i64 = b.getI64Type();
  Value bits = arith::BitcastOp::create(b, i64, value);
  Value shift = arith::ConstantOp::create(b, b.getI64IntegerAttr(32));
  Value low = arith::TruncIOp::create(b, i32, bits);
  Value high = arith::TruncIOp::create(
      b, i32, arith::ShRUIOp::create(b, bits, shift).getResult());
  low = arith::ExtUIOp::create(b, i64, exchange(low));
  high = arith::ExtUIOp::create(b, i64, exchange(high));
  Value both = arith::OrIOp::create(
      b, low, arith::ShLIOp::create(b, high, shift).getResult());
  return arith::BitcastOp::create(b, value.getType(), both);
}

void RowReduction::sumOverWarps(MutableArrayRef<Value> values) {
  int64_t warps = plan.warpsPerRow();
  Value c32 = arith::ConstantIndexOp::create(b, 32);
  Value warp = arith::DivUIOp::create(b, thread, c32);
  Value lane = arith::RemUIOp::create(b, thread, c32);
  Value zero = arith::ConstantIndexOp::create(b, 0);
  Value first = arith::CmpIOp::create(b, arith::CmpIPredicate::eq, lane, zero);
  auto slot = [&](unsigned value, int64_t warpIndex) -> Value {
    return arith::ConstantIndexOp::create(b,
                                          nextSlot + value * warps + warpIndex);
  };
  auto put = scf::IfOp::create(b, first);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(put.thenBlock());
    for (auto [i, value] : llvm::enumerate(values))
      memref::StoreOp::create(
          b, value, slots,
          ValueRange{arith::AddIOp::create(b, slot(i, 0), warp).getResult()});
  }
  gpu::BarrierOp::create(b);
  for (auto [i, value] : llvm::enumerate(values)) {
    SmallVector<Value> sums;
    for (int64_t w = 0; w < warps; ++w)
      sums.push_back(memref::LoadOp::create(b, slots, ValueRange{slot(i, w)}));
    while (sums.size() > 1) { // as a tree: short dependences, small error
      SmallVector<Value> next;
      for (size_t k = 0; k + 1 < sums.size(); k += 2)
        next.push_back(arith::AddFOp::create(b, sums[k], sums[k + 1]));
      if (sums.size() % 2)
        next.push_back(sums.back());
      sums = next;
    }
    value = sums.front();
  }
  nextSlot += values.size() * warps;
}

void RowReduction::sum(MutableArrayRef<Value> values) {
  int64_t lanes = std::min<int64_t>(plan.threadsPerRow, 32);
  // Step by step over all values: their shuffles overlap.
  for (int64_t offset = lanes / 2; offset >= 1; offset /= 2)
    for (Value &value : values)
      value = arith::AddFOp::create(b, value, shuffle(value, offset));
  if (plan.reduction == ReductionKind::Block)
    sumOverWarps(values);
}
