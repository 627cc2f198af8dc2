//===- RowElementType.h - What decides the statistics' type -----*- C++ -*-===//

#ifndef RENORM_LIB_IR_ROWELEMENTTYPE_H
#define RENORM_LIB_IR_ROWELEMENTTYPE_H

#include "Renorm/IR/Renorm.h"

namespace mlir::renorm {

/// The element type that decides the statistics of a fused op: f64 if that of
/// the input or of any of `others` is.
inline Type widestElementType(Value input, ValueRange others) {
  Type type = getElementTypeOrSelf(input);
  for (Value value : others)
    if (value && getElementTypeOrSelf(value).isF64())
      type = getElementTypeOrSelf(value);
  return type;
}
inline Type widestElementType(AddNormOp op) {
  return widestElementType(op.getInput(), {op.getResidual(), op.getSumInit()});
}
inline Type widestElementType(PeriNormOp op) {
  if (op.getOutputType() && op.getOutputType()->isF64())
    return *op.getOutputType();
  return widestElementType(op.getInput(), {op.getResidual(), op.getSumInit()});
}
inline Type widestElementType(CenterNormOp op) {
  return widestElementType(op.getInput(), {op.getResidual(), op.getSumInit()});
}
inline Type widestElementType(AddCenterOp op) {
  return widestElementType(op.getInput(), {op.getResidual(), op.getInit()});
}

/// f64 if dy or x is.
template <typename Op> Type gradientElementType(Op op) {
  Type dy = getElementTypeOrSelf(op.getDy());
  return dy.isF64() ? dy : getElementTypeOrSelf(op.getInput());
}

} // namespace mlir::renorm

#endif // RENORM_LIB_IR_ROWELEMENTTYPE_H
