//===- RowAccess.cpp - Indices, loads and stores of a row -----------------===//
//
// Vector accesses state their alignment: without it the NVPTX back end splits
// them into one access per element.
//
//===----------------------------------------------------------------------===//

#include "RowAccess.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::renorm;

/// The indices of a linear number along dimensions of the given sizes.
SmallVector<Value> RowAccess::split(Value linear, ArrayRef<Value> sizes) {
  SmallVector<Value> result(sizes.size());
  for (unsigned i = sizes.size(); i-- > 1;) {
    result[i] = arith::RemUIOp::create(b, linear, sizes[i]);
    linear = arith::DivUIOp::create(b, linear, sizes[i]);
  }
  if (!sizes.empty())
    result[0] = linear;
  return result;
}

RowPosition RowAccess::position(Value row, Value valid) {
  RowPosition result{row, valid, {}};
  if (spec.needsBatchSizes)
    result.batch = split(row, batchSizes);
  return result;
}

SmallVector<Value> RowAccess::indices(const KernelOperand &operand,
                                      const RowPosition &position,
                                      Value column) {
  SmallVector<Value> axis, result;
  if (llvm::any_of(operand.dims,
                   [](DimSource dim) { return dim.kind == DimSource::Axis; }))
    axis = split(column, axisSizes);
  for (DimSource dim : operand.dims) {
    switch (dim.kind) {
    case DimSource::Row:
      result.push_back(position.row);
      break;
    case DimSource::Batch:
      result.push_back(position.batch[dim.position]);
      break;
    case DimSource::Column:
      result.push_back(column);
      break;
    case DimSource::Axis:
      result.push_back(axis[dim.position]);
      break;
    case DimSource::Broadcast:
      result.push_back(arith::ConstantIndexOp::create(b, 0));
      break;
    }
  }
  return result;
}

Type RowAccess::shaped(Type element) const {
  return width == 1 ? element : VectorType::get({width}, element);
}

llvm::MaybeAlign RowAccess::alignment(const KernelOperand &operand) const {
  int64_t bytes = width * operand.element().getIntOrFloatBitWidth() / 8;
  return llvm::Align(std::min<int64_t>(bytes, 16));
}

Value RowAccess::load(const KernelOperand &operand, Value buffer,
                      const RowPosition &position, Value column) {
  SmallVector<Value> at = indices(operand, position, column);
  if (width == 1)
    return memref::LoadOp::create(b, buffer, at);
  if (operand.constantInRow())
    return vector::BroadcastOp::create(
        b, shaped(operand.element()),
        memref::LoadOp::create(b, buffer, at).getResult());
  return vector::LoadOp::create(b, cast<VectorType>(shaped(operand.element())),
                                buffer, at, /*nontemporal=*/false,
                                alignment(operand));
}

void RowAccess::store(const KernelOperand &operand, Value buffer,
                      const RowPosition &position, Value column, Value value) {
  SmallVector<Value> at = indices(operand, position, column);
  if (width == 1)
    memref::StoreOp::create(b, value, buffer, at);
  else
    vector::StoreOp::create(b, value, buffer, at, /*nontemporal=*/false,
                            alignment(operand));
}

Value RowAccess::convert(Value value, Type element) {
  Type from = getElementTypeOrSelf(value);
  if (from == element)
    return value;
  unsigned have = from.getIntOrFloatBitWidth();
  unsigned want = element.getIntOrFloatBitWidth();
  Type to = isa<VectorType>(value.getType()) ? shaped(element) : element;
  if (have < want)
    return arith::ExtFOp::create(b, to, value);
  if (have > want)
    return arith::TruncFOp::create(b, to, value);
  // f16 <-> bf16 has no direct cast.
  return convert(convert(value, b.getF32Type()), element);
}

Value RowAccess::splat(Value scalar) {
  if (width == 1)
    return scalar;
  return vector::BroadcastOp::create(b, shaped(scalar.getType()), scalar);
}
