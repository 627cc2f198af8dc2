//===- PlaceCenters.cpp - Writing a planned center ------------------------===//

#include "PlaceCenters.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::renorm {

static Value centred(OpBuilder &b, Value value, int64_t axis) {
  b.setInsertionPointAfterValue(value);
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

void placeCenter(OpBuilder &b, int64_t axis, ArrayRef<OpOperand *> uses) {
  llvm::MapVector<Value, SmallVector<OpOperand *>> readers;
  for (OpOperand *use : uses)
    readers[use->get()].push_back(use);
  for (auto &[value, own] : readers) {
    Value center = centred(b, value, axis);
    for (OpOperand *use : own)
      use->set(center);
  }
}

} // namespace mlir::renorm
