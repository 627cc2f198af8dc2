//===- EntryAccess.cpp - Loads and stores of the entries of rows ----------===//
//
// f32 -> bf16 is integer arithmetic: half a unit of the last place that stays,
// minus one if that is even, is added; a NaN stays one, quiet. LLVM would call
// a function for each lane on machines without the instruction, and the
// instruction flushes denormals; who wants it says so.
//
// A NaN that comes from bf16 numbers has no bits in its lower half (arithmetic
// makes a quiet one of it, or the machine's own, 0x7fc00000 with either sign), so
// what rounding adds does not carry, and it needs no care.
//
// Pairs: neighbours in a 32-bit word are two f32 by one operation each (little
// endian), x << 16 and x & 0xffff0000. So the lanes are the even entries of a
// step, then the odd ones, in whatever is computed; sums do not ask. To widen and
// to narrow in the order of memory takes shuffles of each vector.
//
//===----------------------------------------------------------------------===//

#include "EntryAccess.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::renorm;

Type EntryAccess::typeOf(Type element) const {
  if (plan.width == 1)
    return element;
  return VectorType::get({plan.width}, element);
}

/// An attribute of `type` with `value` in each lane.
static TypedAttr attributeOf(Type type, TypedAttr value) {
  if (auto vector = dyn_cast<VectorType>(type))
    return DenseElementsAttr::get(vector, ArrayRef<Attribute>{value});
  return value;
}

Value EntryAccess::constant(double value) {
  return arith::ConstantOp::create(
      b, attributeOf(typeOf(spec.statistics),
                     b.getFloatAttr(spec.statistics, value)));
}

Value EntryAccess::splat(Value value) {
  Type type = typeOf(getElementTypeOrSelf(value.getType()));
  if (value.getType() == type)
    return value;
  return vector::BroadcastOp::create(b, type, value);
}

/// The operand has an entry for each lane.
bool EntryAccess::hasLanes(const KernelOperand &operand) const {
  if (plan.lanes == Lanes::One)
    return false;
  if (plan.lanes == Lanes::Entries)
    return !operand.constantInRow();
  DimSource lane = rowLaneSource(spec);
  return !operand.dims.empty() && operand.dims.back().kind == lane.kind &&
         operand.dims.back().position == lane.position;
}

SmallVector<Value> EntryAccess::indices(const KernelOperand &operand,
                                        const Place &place) {
  SmallVector<Value> result;
  for (DimSource dim : operand.dims) {
    switch (dim.kind) {
    case DimSource::Row:
      result.push_back(place.row);
      break;
    case DimSource::Batch:
      result.push_back(place.batch[dim.position]);
      break;
    case DimSource::Column:
      result.push_back(place.column);
      break;
    case DimSource::Axis:
      result.push_back(place.axes[dim.position]);
      break;
    case DimSource::Broadcast:
      result.push_back(arith::ConstantIndexOp::create(b, 0));
      break;
    }
  }
  return result;
}

Value EntryAccess::load(const KernelOperand &operand, Value memref,
                        const Place &place) {
  SmallVector<Value> at = indices(operand, place);
  if (!hasLanes(operand)) {
    Value one = memref::LoadOp::create(b, memref, at);
    return splat(convert(one, spec.statistics));
  }
  auto type = cast<VectorType>(typeOf(operand.element()));
  Value entries;
  if (place.mask) {
    Value zero = arith::ConstantOp::create(b, b.getZeroAttr(type));
    entries =
        vector::MaskedLoadOp::create(b, type, memref, at, place.mask, zero);
  } else {
    entries = vector::LoadOp::create(b, type, memref, at);
  }
  return plan.pairs ? loadPairs(entries) : convert(entries, spec.statistics);
}

void EntryAccess::store(Value entries, const KernelOperand &operand,
                        Value memref, const Place &place, bool stream) {
  SmallVector<Value> at = indices(operand, place);
  Value value =
      plan.pairs ? storedPairs(entries) : convert(entries, operand.element());
  if (plan.width == 1)
    memref::StoreOp::create(b, value, memref, at);
  else if (place.mask)
    vector::MaskedStoreOp::create(b, memref, at, place.mask, value);
  else if (stream)
    vector::StoreOp::create(b, value, memref, at, /*nontemporal=*/true,
                            llvm::MaybeAlign(vectorBytes(operand)));
  else
    vector::StoreOp::create(b, value, memref, at);
}

int64_t EntryAccess::vectorBytes(const KernelOperand &operand) const {
  return plan.width * operand.element().getIntOrFloatBitWidth() / 8;
}

void EntryAccess::prefetch(const KernelOperand &operand, Value memref,
                           Place place) {
  place.row =
      arith::AddIOp::create(b, place.row, arith::ConstantIndexOp::create(b, 1));
  memref::PrefetchOp::create(b, memref, indices(operand, place),
                             /*isWrite=*/b.getBoolAttr(false),
                             /*localityHint=*/b.getI32IntegerAttr(2),
                             /*isDataCache=*/b.getBoolAttr(true));
}

/// `value`'s type with other elements.
static Type like(Value value, Type element) {
  if (auto vector = dyn_cast<VectorType>(value.getType()))
    return vector.clone(element);
  return element;
}

/// The number `n` in each lane of `type`.
static Value word(ImplicitLocOpBuilder &b, Type type, uint32_t n) {
  return arith::ConstantOp::create(
      b, attributeOf(type, b.getI32IntegerAttr(static_cast<int32_t>(n))));
}

/// The bits of f32 `value`, rounded to those that a bf16 has; the others are as
/// they come.
Value EntryAccess::roundedBits(Value value) {
  Type i32 = like(value, b.getI32Type());
  Value bits = arith::BitcastOp::create(b, i32, value);
  Value last = arith::AndIOp::create(
      b, arith::ShRUIOp::create(b, bits, word(b, i32, 16)).getResult(),
      word(b, i32, 1));
  Value half = arith::AddIOp::create(b, last, word(b, i32, 0x7fff));
  Value up = arith::AddIOp::create(b, bits, half);
  if (plan.roundsNaNs)
    return up;
  Value quiet = arith::OrIOp::create(b, bits, word(b, i32, 0x400000));
  Value isNaN =
      arith::CmpFOp::create(b, arith::CmpFPredicate::UNO, value, value);
  return arith::SelectOp::create(b, isNaN, quiet, up);
}

Value EntryAccess::truncateToBFloat(Value value) {
  Type i32 = like(value, b.getI32Type());
  Value high = arith::TruncIOp::create(
      b, like(value, b.getI16Type()),
      arith::ShRUIOp::create(b, roundedBits(value), word(b, i32, 16))
          .getResult());
  return arith::BitcastOp::create(b, like(value, b.getBF16Type()), high);
}

/// Entries 0, 2, 4, ... of f32 rows, then the others.
static Value apart(ImplicitLocOpBuilder &b, Value entries) {
  int64_t width = cast<VectorType>(entries.getType()).getDimSize(0);
  SmallVector<int64_t> lanes;
  for (int64_t lane = 0; lane < width; ++lane)
    lanes.push_back(2 * lane % width + 2 * lane / width);
  return vector::ShuffleOp::create(b, entries, entries, lanes);
}

Value EntryAccess::loadPairs(Value entries) {
  if (!getElementTypeOrSelf(entries.getType()).isBF16())
    return apart(b, convert(entries, spec.statistics));
  auto words = VectorType::get({plan.width / 2}, b.getI32Type());
  Value pairs = vector::BitCastOp::create(b, words, entries);
  Value even = arith::ShLIOp::create(b, pairs, word(b, words, 16));
  Value odd = arith::AndIOp::create(b, pairs, word(b, words, 0xffff0000));
  auto floats = words.clone(b.getF32Type());
  auto lanes = llvm::to_vector(llvm::seq<int64_t>(plan.width));
  return vector::ShuffleOp::create(
      b, arith::BitcastOp::create(b, floats, even).getResult(),
      arith::BitcastOp::create(b, floats, odd).getResult(), lanes);
}

Value EntryAccess::storedPairs(Value entries) {
  Value bits = roundedBits(entries);
  int64_t half = plan.width / 2;
  auto part = [&](int64_t from) -> Value {
    return vector::ExtractStridedSliceOp::create(
        b, bits, ArrayRef<int64_t>{from}, ArrayRef<int64_t>{half},
        ArrayRef<int64_t>{1});
  };
  Value even = part(0), odd = part(half);
  Type words = even.getType();
  Value low = arith::ShRUIOp::create(b, even, word(b, words, 16));
  Value high = arith::AndIOp::create(b, odd, word(b, words, 0xffff0000));
  Value pairs = arith::OrIOp::create(b, high, low);
  return vector::BitCastOp::create(b, typeOf(b.getBF16Type()), pairs);
}

Value EntryAccess::convert(Value value, Type element) {
  Type from = getElementTypeOrSelf(value.getType());
  if (from == element)
    return value;
  Type to = element;
  if (auto vector = dyn_cast<VectorType>(value.getType()))
    to = vector.clone(element);
  unsigned have = from.getIntOrFloatBitWidth(),
           want = element.getIntOrFloatBitWidth();
  if (have < want)
    return arith::ExtFOp::create(b, to, value);
  if (have == want) // f16 and bf16
    return convert(convert(value, b.getF32Type()), element);
  if (from.isF32() && element.isBF16() && !plan.bf16Instruction)
    return truncateToBFloat(value);
  return arith::TruncFOp::create(b, to, value);
}

Value EntryAccess::rounded(Value value, Type element) {
  Type from = getElementTypeOrSelf(value.getType());
  if (from.isF32() && element.isBF16() && spec.statistics.isF32() &&
      !plan.bf16Instruction) {
    Value bits = roundedBits(value);
    Value kept =
        arith::AndIOp::create(b, bits, word(b, bits.getType(), 0xffff0000));
    return arith::BitcastOp::create(b, value.getType(), kept);
  }
  return convert(convert(value, element), spec.statistics);
}

Value EntryAccess::masked(Value value, const Place &place) {
  if (!place.mask)
    return value;
  Value mask = plan.pairs ? apart(b, place.mask) : place.mask;
  return arith::SelectOp::create(b, mask, value, constant(0.0));
}

Value EntryAccess::fused(Value a, Value x, Value y) {
  auto contract = arith::FastMathFlags::contract;
  Value product = arith::MulFOp::create(b, a, x, contract);
  return arith::AddFOp::create(b, product, y, contract);
}
