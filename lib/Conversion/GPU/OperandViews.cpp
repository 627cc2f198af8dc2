//===- OperandViews.cpp - Memrefs of a norm as kernel operands ------------===//
//
// Deciding and building are apart, so that an op refused later leaves no trace.
//
//===----------------------------------------------------------------------===//

#include "OperandViews.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::renorm;

static bool isContiguous(Value value) {
  return cast<MemRefType>(value.getType()).getLayout().isIdentity();
}

OperandViews::OperandViews(ArrayRef<int64_t> axes, Value input,
                           ValueRange rowOperands)
    : axes(axes), type(cast<MemRefType>(input.getType())) {
  int64_t rank = type.getRank();
  bool trailing = axes.front() == rank - static_cast<int64_t>(axes.size()) &&
                  axes.back() == rank - 1;
  collapses = trailing && llvm::all_of(rowOperands, isContiguous);
  for (int64_t dim = 0; dim < rank; ++dim)
    if (!llvm::is_contained(axes, dim))
      batch.push_back(dim);
}

KernelOperand OperandViews::rowOperand(Value value) {
  if (!collapses)
    return place(value, [](int64_t) { return false; });
  SmallVector<ReassociationIndices> groups;
  KernelOperand operand;
  if (!batch.empty()) {
    groups.push_back({batch.begin(), batch.end()});
    operand.dims.push_back({DimSource::Row});
  }
  groups.push_back({axes.begin(), axes.end()});
  operand.dims.push_back({DimSource::Column});
  operand.type = view(value, groups, /*rowCountIsDynamic=*/!batch.empty());
  return operand;
}

KernelOperand OperandViews::affineOperand(Value value) {
  auto valueType = cast<MemRefType>(value.getType());
  if (valueType.getRank() != type.getRank()) {
    KernelOperand operand;
    if (collapses && isContiguous(value)) {
      operand.dims.push_back({DimSource::Column});
      SmallVector<ReassociationIndices> groups(1);
      llvm::append_range(groups[0], llvm::seq<int64_t>(0, axes.size()));
      operand.type = view(value, groups, false);
      return operand;
    }
    for (unsigned i = 0; i < axes.size(); ++i)
      operand.dims.push_back(axisSource(i));
    operand.type = view(value, {}, false);
    return operand;
  }
  bool full = llvm::all_of(axes, [&](int64_t axis) {
    return valueType.getDimSize(axis) == type.getDimSize(axis);
  });
  bool none = llvm::all_of(
      axes, [&](int64_t axis) { return valueType.getDimSize(axis) == 1; });
  auto broadcasts = [&](int64_t dim) { return valueType.getDimSize(dim) == 1; };
  if (!collapses || !isContiguous(value) || !(full || none))
    return place(value, broadcasts);
  // The batch dimensions stay; the axes become one.
  SmallVector<ReassociationIndices> groups;
  KernelOperand operand;
  for (auto [i, dim] : llvm::enumerate(batch)) {
    groups.push_back({dim});
    operand.dims.push_back(broadcasts(dim) ? DimSource{DimSource::Broadcast}
                                           : batchSource(i));
  }
  groups.push_back({axes.begin(), axes.end()});
  operand.dims.push_back({full ? DimSource::Column : DimSource::Broadcast});
  operand.type = view(value, groups, false);
  return operand;
}

SmallVector<Value> OperandViews::build(OpBuilder &b, Location loc) const {
  SmallVector<Value> values;
  for (const View &v : views) {
    Value value = v.value;
    if (!v.groups.empty() && static_cast<int64_t>(v.groups.size()) !=
                                 cast<MemRefType>(value.getType()).getRank())
      value = memref::CollapseShapeOp::create(b, loc, value, v.groups);
    if (value.getType() != v.type)
      value = memref::CastOp::create(b, loc, v.type, value);
    values.push_back(value);
  }
  return values;
}

MemRefType OperandViews::view(Value value,
                              ArrayRef<ReassociationIndices> groups,
                              bool rowCountIsDynamic) {
  auto result = cast<MemRefType>(value.getType());
  if (!groups.empty())
    result = memref::CollapseShapeOp::computeCollapsedType(
        result, llvm::to_vector(groups));
  // One kernel serves every number of rows.
  if (rowCountIsDynamic)
    result = MemRefType::Builder(result).setShape([&] {
      SmallVector<int64_t> shape(result.getShape());
      shape.front() = ShapedType::kDynamic;
      return shape;
    }());
  views.push_back({value, llvm::to_vector(groups), result});
  return result;
}

DimSource OperandViews::axisSource(unsigned i) {
  if (axes.size() == 1)
    return {DimSource::Column};
  needsAxes = true;
  return {DimSource::Axis, i};
}

DimSource OperandViews::batchSource(unsigned i) {
  if (batch.size() == 1)
    return {DimSource::Row};
  needsBatch = true;
  return {DimSource::Batch, i};
}

/// Every dimension by its own index.
KernelOperand
OperandViews::place(Value value, llvm::function_ref<bool(int64_t)> broadcasts) {
  KernelOperand operand;
  unsigned axis = 0, other = 0;
  for (int64_t dim = 0; dim < type.getRank(); ++dim) {
    bool isAxis = llvm::is_contained(axes, dim);
    unsigned position = isAxis ? axis++ : other++;
    if (broadcasts(dim))
      operand.dims.push_back({DimSource::Broadcast});
    else
      operand.dims.push_back(isAxis ? axisSource(position)
                                    : batchSource(position));
  }
  operand.type = view(value, {}, false);
  return operand;
}
