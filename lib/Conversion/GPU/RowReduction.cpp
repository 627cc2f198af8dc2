//===- RowReduction.cpp - Sums over the threads of a row ------------------===//
//
// In a warp: butterfly, value += shuffle_xor(value, 1, 2, 4, ...).
// Over warps: lane 0 of each puts its sum into a slot of workgroup memory; one
// barrier; every thread adds all slots up, in the same order.
// Over blocks: lane k of each warp puts the warp's sum into a slot of block k;
// one cluster barrier, which is the block's barrier as well; the lanes of every
// warp share the slots, and a butterfly adds them up.
//
// Remote shared memory exists from the first cluster barrier on: every block
// arrives at it when it starts and waits for the others before its first remote
// store, which its loads have delayed long enough. After the last cluster
// barrier nobody touches the memory of others, so that a block may end.
//
//===----------------------------------------------------------------------===//

#include "RowReduction.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
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

void RowReduction::butterfly(MutableArrayRef<Value> values, int64_t lanes) {
  // Step by step over all values: their shuffles overlap.
  for (int64_t offset = lanes / 2; offset >= 1; offset /= 2)
    for (Value &value : values)
      value = arith::AddFOp::create(b, value, shuffle(value, offset));
}

void RowReduction::begin() {
  if (plan.reduction == ReductionKind::Cluster)
    NVVM::ClusterArriveRelaxedOp::create(b, b.getUnitAttr());
}

void RowReduction::waitForOthers() {
  if (plan.reduction != ReductionKind::Cluster || remote)
    return;
  NVVM::ClusterWaitOp::create(b, b.getUnitAttr());
  // Here, not where only lanes with a peer are: a compiler would take it out of
  // a loop, to where lanes without one ask, too.
  Type i64 = b.getI64Type();
  auto here = LLVM::LLVMPointerType::get(b.getContext(), 3);
  auto there = LLVM::LLVMPointerType::get(b.getContext(), 7);
  Value address = arith::IndexCastOp::create(
      b, i64,
      memref::ExtractAlignedPointerAsIndexOp::create(b, slots).getResult());
  Value own = LLVM::IntToPtrOp::create(b, here, address);
  Value blocks = arith::ConstantIndexOp::create(b, plan.blocksPerRow);
  Value peer = arith::IndexCastOp::create(
      b, b.getI32Type(),
      arith::RemUIOp::create(b, thread, blocks).getResult());
  remote = NVVM::MapaOp::create(b, there, own, peer);
}

Value RowReduction::slotAt(int64_t slot) {
  Value at = arith::ConstantIndexOp::create(b, slot);
  return slotBase ? arith::AddIOp::create(b, slotBase, at).getResult() : at;
}

/// Lane k of the warp stores to block k.
void RowReduction::putRemote(ArrayRef<Value> values, Value warp, Value lane) {
  waitForOthers();
  int64_t warps = plan.warpsPerRow(), all = warps * plan.blocksPerRow;
  auto index = [&](int64_t n) -> Value {
    return arith::ConstantIndexOp::create(b, n);
  };
  Value sends = arith::CmpIOp::create(b, arith::CmpIPredicate::ult, lane,
                                      index(plan.blocksPerRow));
  auto put = scf::IfOp::create(b, sends);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(put.thenBlock());
  Type i64 = b.getI64Type();
  auto there = cast<LLVM::LLVMPointerType>(remote.getType());
  Value slot = arith::AddIOp::create(
      b, arith::MulIOp::create(b, rank, index(warps)).getResult(), warp);
  for (auto [i, value] : llvm::enumerate(values)) {
    Value at = arith::AddIOp::create(b, slot, slotAt(nextSlot + i * all));
    at = arith::IndexCastOp::create(b, i64, at);
    Value target = LLVM::GEPOp::create(b, there, value.getType(), remote,
                                       ArrayRef<LLVM::GEPArg>{at});
    LLVM::StoreOp::create(b, value, target);
  }
}

/// Puts the warp's values into its slots, here or everywhere; one barrier.
void RowReduction::put(ArrayRef<Value> values) {
  Value c32 = arith::ConstantIndexOp::create(b, 32);
  Value warp = arith::DivUIOp::create(b, thread, c32);
  Value lane = arith::RemUIOp::create(b, thread, c32);
  if (plan.reduction == ReductionKind::Cluster) {
    putRemote(values, warp, lane);
    NVVM::ClusterArriveOp::create(b, b.getUnitAttr());
    NVVM::ClusterWaitOp::create(b, b.getUnitAttr());
    return;
  }
  Value zero = arith::ConstantIndexOp::create(b, 0);
  Value first = arith::CmpIOp::create(b, arith::CmpIPredicate::eq, lane, zero);
  auto put = scf::IfOp::create(b, first);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(put.thenBlock());
    for (auto [i, value] : llvm::enumerate(values)) {
      Value base = slotAt(nextSlot + i * plan.warpsPerRow());
      memref::StoreOp::create(
          b, value, slots,
          ValueRange{arith::AddIOp::create(b, base, warp).getResult()});
    }
  }
  gpu::BarrierOp::create(b);
}

SmallVector<SmallVector<Value>> RowReduction::exchange(ArrayRef<Value> values) {
  put(values);
  int64_t all = plan.warpsPerRow() * plan.blocksPerRow;
  bool shared = plan.reduction == ReductionKind::Cluster;
  auto index = [&](int64_t n) -> Value {
    return arith::ConstantIndexOp::create(b, n);
  };
  Value lane;
  if (shared)
    lane = arith::RemUIOp::create(b, thread, index(32));
  int64_t shares = shared ? (all + 31) / 32 : all;
  SmallVector<SmallVector<Value>> result(values.size());
  exists.assign(shares, Value());
  for (int64_t k = 0; k < shares; ++k) {
    Value at = index(k);
    if (shared) {
      at = arith::AddIOp::create(b, lane, index(32 * k));
      if (32 * (k + 1) > all) {
        exists[k] =
            arith::CmpIOp::create(b, arith::CmpIPredicate::ult, at, index(all));
        at = arith::MinUIOp::create(b, at, index(all - 1));
      }
    }
    for (size_t i = 0; i < values.size(); ++i) {
      Value slot = arith::AddIOp::create(b, at, slotAt(nextSlot + i * all));
      Value share = memref::LoadOp::create(b, slots, ValueRange{slot});
      if (exists[k])
        share = arith::SelectOp::create(
            b, exists[k], share,
            arith::ConstantOp::create(b, b.getFloatAttr(share.getType(), 0))
                .getResult());
      result[i].push_back(share);
    }
  }
  nextSlot += values.size() * all;
  return result;
}

Value RowReduction::tree(SmallVector<Value> values) {
  while (values.size() > 1) {
    SmallVector<Value> next;
    for (size_t k = 0; k + 1 < values.size(); k += 2)
      next.push_back(arith::AddFOp::create(b, values[k], values[k + 1]));
    if (values.size() % 2)
      next.push_back(values.back());
    values = next;
  }
  return values.front();
}

void RowReduction::sumInWarp(MutableArrayRef<Value> values) {
  butterfly(values, std::min<int64_t>(plan.threadsPerRow, 32));
}

void RowReduction::sumShares(MutableArrayRef<Value> values) {
  if (plan.reduction == ReductionKind::Cluster)
    butterfly(values, 32);
}

void RowReduction::sum(MutableArrayRef<Value> values) {
  sumInWarp(values);
  if (!hasWarps())
    return;
  for (auto [value, shares] : llvm::zip(values, exchange(values)))
    value = tree(shares);
  sumShares(values);
}
