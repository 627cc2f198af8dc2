//===- RowAccess.cpp - Indices, loads and stores of a row -----------------===//
//
// Vector accesses state their alignment: without it the NVPTX back end splits
// them into one access per element.
//
//===----------------------------------------------------------------------===//

#include "RowAccess.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
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
  RowPosition result{row, valid, Value(), {}};
  if (splitsRows)
    result.batch = split(row, batchSizes);
  if (plan.ends == RowEnds::Both) {
    Value start = arith::MulIOp::create(b, row, length);
    result.shift = arith::RemUIOp::create(
        b, start, arith::ConstantIndexOp::create(b, width).getResult());
  }
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
  int64_t element = operand.element().getIntOrFloatBitWidth() / 8;
  if (!operand.vectorAligned)
    return llvm::Align(element);
  return llvm::Align(std::min(width * element, plan.vectorBytes));
}

Value RowAccess::loadWhole(const KernelOperand &operand, Value buffer,
                           const RowPosition &position, Value column) {
  SmallVector<Value> at = indices(operand, position, column);
  if (width == 1)
    return memref::LoadOp::create(b, buffer, at);
  return vector::LoadOp::create(b, cast<VectorType>(shaped(operand.element())),
                                buffer, at, /*nontemporal=*/false,
                                alignment(operand));
}

void RowAccess::storeWhole(const KernelOperand &operand, Value buffer,
                           const RowPosition &position, Value column,
                           Value value) {
  SmallVector<Value> at = indices(operand, position, column);
  if (width == 1)
    memref::StoreOp::create(b, value, buffer, at);
  else
    vector::StoreOp::create(b, value, buffer, at, /*nontemporal=*/false,
                            alignment(operand));
}

Value RowAccess::offset(const Span &span, int64_t entry) {
  return arith::AddIOp::create(b, span.column,
                               arith::ConstantIndexOp::create(b, entry));
}

/// 0 <= column < length: one comparison of unsigned numbers.
Value RowAccess::isInside(Value column) {
  return arith::CmpIOp::create(b, arith::CmpIPredicate::ult, column, length);
}

/// An entry of the row near `column`: what may be loaded and thrown away.
static Value clamp(ImplicitLocOpBuilder &b, Value column, Value length,
                   int64_t width) {
  Value last = arith::SubIOp::create(
      b, length, arith::ConstantIndexOp::create(b, width).getResult());
  Value zero = arith::ConstantIndexOp::create(b, 0);
  return arith::MinSIOp::create(
      b, arith::MaxSIOp::create(b, column, zero).getResult(), last);
}

Value RowAccess::load(const KernelOperand &operand, Value buffer,
                      const RowPosition &position, const Span &span) {
  if (operand.constantInRow()) {
    Value one = memref::LoadOp::create(b, buffer,
                                       indices(operand, position, span.column));
    return width == 1 ? one
                      : vector::BroadcastOp::create(
                            b, shaped(operand.element()), one)
                            .getResult();
  }
  switch (span.kind) {
  case Span::Inside:
    return loadWhole(operand, buffer, position, span.column);
  case Span::Whole: {
    Value last = arith::SubIOp::create(
        b, length, arith::ConstantIndexOp::create(b, width).getResult());
    Value at = arith::MinUIOp::create(b, span.column, last);
    return masked(loadWhole(operand, buffer, position, at), span);
  }
  case Span::Partial:
    break;
  }
  Type type = shaped(operand.element());
  auto branch = scf::IfOp::create(b, type, span.full, /*withElse=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  scf::YieldOp::create(b, loadWhole(operand, buffer, position, span.column));
  b.setInsertionPointToStart(branch.elseBlock());
  SmallVector<Value> entries;
  Value zero =
      arith::ConstantOp::create(b, b.getFloatAttr(operand.element(), 0));
  for (int64_t i = 0; i < width; ++i) {
    Value column = offset(span, i);
    Value entry = memref::LoadOp::create(
        b, buffer, indices(operand, position, clamp(b, column, length, 1)));
    entries.push_back(
        arith::SelectOp::create(b, isInside(column), entry, zero));
  }
  scf::YieldOp::create(
      b, vector::FromElementsOp::create(b, cast<VectorType>(type), entries)
             .getResult());
  return branch.getResult(0);
}

void RowAccess::store(const KernelOperand &operand, Value buffer,
                      const RowPosition &position, const Span &span,
                      Value value) {
  if (span.kind == Span::Inside)
    return storeWhole(operand, buffer, position, span.column, value);
  bool partial = span.kind == Span::Partial;
  auto branch = scf::IfOp::create(b, span.full, partial);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  storeWhole(operand, buffer, position, span.column, value);
  if (!partial)
    return;
  b.setInsertionPointToStart(branch.elseBlock());
  for (int64_t i = 0; i < width; ++i) {
    Value column = offset(span, i);
    auto inside = scf::IfOp::create(b, isInside(column));
    OpBuilder::InsertionGuard entryGuard(b);
    b.setInsertionPointToStart(inside.thenBlock());
    Value entry = vector::ExtractOp::create(b, value, i);
    memref::StoreOp::create(b, entry, buffer,
                            indices(operand, position, column));
  }
}

Value RowAccess::masked(Value entries, const Span &span) {
  if (span.kind == Span::Inside)
    return entries;
  Value zero = arith::ConstantOp::create(b, b.getZeroAttr(entries.getType()));
  if (span.kind == Span::Whole || width == 1)
    return arith::SelectOp::create(b, span.full, entries, zero);
  SmallVector<Value> inside;
  for (int64_t i = 0; i < width; ++i)
    inside.push_back(isInside(offset(span, i)));
  Value mask = vector::FromElementsOp::create(
      b, VectorType::get({width}, b.getI1Type()), inside);
  return arith::SelectOp::create(b, mask, entries, zero);
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
