//===- PlaceCenters.cpp - Writing a planned center ------------------------===//

#include "PlaceCenters.h"
#include "Renorm/IR/SeededFaults.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::renorm {

static Value centred(OpBuilder &b, Value value, int64_t axis) {
  Type element = getElementTypeOrSelf(value.getType());
  Value init = createEmptyLike(b, value.getLoc(), value, element);
  Value result = CenterOp::create(b, value.getLoc(), init.getType(), value,
                                  init, b.getDenseI64ArrayAttr({axis}),
                                  TypeAttr())
                     .getResult();
  if (result.getType() != value.getType())
    result = tensor::CastOp::create(b, value.getLoc(), value.getType(), result);
  return result;
}

/// Every run of `group` entries along the axis as a row of its own.
static Value centredRuns(OpBuilder &b, Value value, int64_t axis,
                         int64_t group) {
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<int64_t> shape(type.getShape());
  shape[axis] /= group;
  shape.insert(shape.begin() + axis + 1, group);
  SmallVector<ReassociationIndices> groups(type.getRank());
  for (int64_t dim = 0; dim < type.getRank(); ++dim) {
    groups[dim].push_back(dim + (dim > axis));
    if (dim == axis)
      groups[dim].push_back(dim + 1);
  }
  Location loc = value.getLoc();
  Value runs = tensor::ExpandShapeOp::create(
      b, loc, RankedTensorType::get(shape, type.getElementType()), value,
      groups);
  return tensor::CollapseShapeOp::create(b, loc, type,
                                         centred(b, runs, axis + 1), groups);
}

void placeCenter(OpBuilder &b, AxisValue at, ArrayRef<OpOperand *> uses) {
  llvm::MapVector<Value, SmallVector<OpOperand *>> readers;
  for (OpOperand *use : uses)
    readers[use->get()].push_back(use);
  for (auto &[value, own] : readers) {
    int64_t rank = cast<ShapedType>(value.getType()).getRank();
    if (seededFault(Fault::RecenterForgetsBias) && rank == 1)
      continue;
    bool turn = seededFault(Fault::RecenterWrongAxis) && rank == 2;
    b.setInsertionPointAfterValue(value);
    Value center = at.group
                       ? centredRuns(b, value, at.axis, at.group)
                       : centred(b, value, turn ? 1 - at.axis : at.axis);
    for (OpOperand *use : own)
      use->set(center);
  }
}

} // namespace mlir::renorm
