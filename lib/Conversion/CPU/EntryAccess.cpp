//===- EntryAccess.cpp - Loads and stores of the entries of rows ----------===//
//
// f32 -> bf16 is integer arithmetic: half a unit of the last place that stays,
// minus one if that is even, is added; a NaN stays one, quiet. LLVM would call
// a function for each lane on machines without the instruction, and the
// instruction flushes small numbers.
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
  return convert(entries, spec.statistics);
}

void EntryAccess::store(Value entries, const KernelOperand &operand,
                        Value memref, const Place &place) {
  SmallVector<Value> at = indices(operand, place);
  Value value = convert(entries, operand.element());
  if (plan.width == 1)
    memref::StoreOp::create(b, value, memref, at);
  else if (place.mask)
    vector::MaskedStoreOp::create(b, memref, at, place.mask, value);
  else
    vector::StoreOp::create(b, value, memref, at);
}

Value EntryAccess::truncateToBFloat(Value value) {
  auto like = [&](Type element) -> Type {
    if (auto vector = dyn_cast<VectorType>(value.getType()))
      return vector.clone(element);
    return element;
  };
  Type i32 = like(b.getI32Type()), i16 = like(b.getI16Type());
  auto number = [&](uint32_t n) -> Value {
    return arith::ConstantOp::create(
        b, attributeOf(i32, b.getI32IntegerAttr(static_cast<int32_t>(n))));
  };
  Value bits = arith::BitcastOp::create(b, i32, value);
  Value shift = number(16);
  Value last = arith::AndIOp::create(
      b, arith::ShRUIOp::create(b, bits, shift).getResult(), number(1));
  Value half = arith::AddIOp::create(b, last, number(0x7fff));
  Value up = arith::AddIOp::create(b, bits, half);
  Value quiet = arith::OrIOp::create(b, bits, number(0x400000));
  Value isNaN =
      arith::CmpFOp::create(b, arith::CmpFPredicate::UNO, value, value);
  Value chosen = arith::SelectOp::create(b, isNaN, quiet, up);
  Value high = arith::TruncIOp::create(
      b, i16, arith::ShRUIOp::create(b, chosen, shift).getResult());
  return arith::BitcastOp::create(b, like(b.getBF16Type()), high);
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
  if (from.isF32() && element.isBF16())
    return truncateToBFloat(value);
  return arith::TruncFOp::create(b, to, value);
}

Value EntryAccess::rounded(Value value, Type element) {
  return convert(convert(value, element), spec.statistics);
}

Value EntryAccess::masked(Value value, const Place &place) {
  if (!place.mask)
    return value;
  return arith::SelectOp::create(b, place.mask, value, constant(0.0));
}

Value EntryAccess::fused(Value a, Value x, Value y) {
  auto contract = arith::FastMathFlags::contract;
  Value product = arith::MulFOp::create(b, a, x, contract);
  return arith::AddFOp::create(b, product, y, contract);
}
