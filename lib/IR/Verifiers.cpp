//===- Verifiers.cpp - What the ops of the dialect must hold --------------===//

#include "RowElementType.h"
#include "Renorm/IR/Renorm.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace mlir::renorm;

/// Axes are ascending, inside the rank, at least one, and none has size zero.
static LogicalResult verifyAxes(Operation *op, ShapedType input,
                                ArrayRef<int64_t> axes) {
  if (axes.empty())
    return op->emitOpError("needs at least one axis");
  int64_t previous = -1;
  for (int64_t axis : axes) {
    if (axis <= previous)
      return op->emitOpError("axes must be ascending and not negative, got [")
             << axes << "]";
    if (axis >= input.getRank())
      return op->emitOpError("axis ") << axis << " is outside of " << input;
    if (input.getDimSize(axis) == 0)
      return op->emitOpError("axis ")
             << axis << " of " << input
             << " has size zero: a norm of nothing has no value";
    previous = axis;
  }
  return success();
}

static LogicalResult verifyStatType(Operation *op, std::optional<Type> type,
                                    Type element) {
  if (!type)
    return success();
  if (!type->isF32() && !type->isF64())
    return op->emitOpError("stat_type must be f32 or f64, got ") << *type;
  if (element.isF64() && !type->isF64())
    return op->emitOpError("stat_type ")
           << *type << " is narrower than the row's f64";
  return success();
}

/// Scale and bias: the shape of the axes, or the input's rank with ones.
static LogicalResult verifyAffine(Operation *op, StringRef name, Value value,
                                  ShapedType input, ArrayRef<int64_t> axes) {
  if (!value)
    return success();
  auto type = cast<ShapedType>(value.getType());
  SmallVector<int64_t> axisShape;
  for (int64_t axis : axes)
    axisShape.push_back(input.getDimSize(axis));
  if (succeeded(verifyCompatibleShape(axisShape, type.getShape())))
    return success();
  bool broadcasts = type.getRank() == input.getRank();
  for (int64_t i = 0; broadcasts && i < type.getRank(); ++i) {
    int64_t size = type.getDimSize(i), rowSize = input.getDimSize(i);
    broadcasts = size == 1 || size == rowSize || ShapedType::isDynamic(size) ||
                 ShapedType::isDynamic(rowSize);
  }
  if (broadcasts)
    return success();
  return op->emitOpError(name)
         << " " << type << " fits neither the axes [" << axes << "] of "
         << input << " nor its rank with sizes of 1";
}

static LogicalResult verifySameShape(Operation *op, StringRef name, Value value,
                                     ShapedType input) {
  auto type = cast<ShapedType>(value.getType());
  if (succeeded(verifyCompatibleShape(input.getShape(), type.getShape())))
    return success();
  return op->emitOpError(name)
         << " " << type << " must have the shape of the input " << input;
}

/// All shaped operands are tensors, or all are memrefs.
static LogicalResult verifyOneSemantics(Operation *op) {
  bool tensors = isa<TensorType>(op->getOperand(0).getType());
  for (Value operand : op->getOperands())
    if (isa<TensorType>(operand.getType()) != tensors)
      return op->emitOpError("mixes tensors and memrefs: ")
             << op->getOperand(0).getType() << " and " << operand.getType();
  return success();
}

static LogicalResult verifyNorm(NormOpInterface norm,
                                std::optional<Type> statType) {
  Operation *op = norm;
  auto input = cast<ShapedType>(norm.getInput().getType());
  if (failed(verifyOneSemantics(op)) ||
      failed(verifyAxes(op, input, norm.getAxes())) ||
      failed(verifyStatType(op, statType, input.getElementType())) ||
      failed(verifySameShape(op, "init", norm.getNormInit(), input)) ||
      failed(
          verifyAffine(op, "scale", norm.getScale(), input, norm.getAxes())) ||
      failed(verifyAffine(op, "bias", norm.getBias(), input, norm.getAxes())))
    return failure();
  APFloat epsilon = norm.getEpsilon();
  if (epsilon.isNegative() || !epsilon.isFinite())
    return op->emitOpError("epsilon must be finite and not negative");
  if (norm.getDdof() < 0)
    return op->emitOpError("ddof must not be negative, got ") << norm.getDdof();
  return success();
}

/// A CRMSNorm has one axis of full_size - 1 entries.
static LogicalResult verifyFullSize(NormOpInterface norm) {
  Operation *op = norm;
  if (norm.getAxes().size() != 1)
    return op->emitOpError("crms_norm has exactly one axis, got [")
           << norm.getAxes() << "]";
  auto input = cast<ShapedType>(norm.getInput().getType());
  int64_t size = input.getDimSize(norm.getAxes().front());
  int64_t full = *norm.getDivisor();
  if (full < 2)
    return op->emitOpError("full_size must be at least 2, got ") << full;
  if (!ShapedType::isDynamic(size) && size != full - 1)
    return op->emitOpError("full_size ")
           << full << " needs rows of " << full - 1 << " entries, got "
           << input;
  return success();
}

LogicalResult LayerNormOp::verify() { return verifyNorm(*this, getStatType()); }
LogicalResult RMSNormOp::verify() { return verifyNorm(*this, getStatType()); }
LogicalResult CRMSNormOp::verify() {
  if (failed(verifyNorm(*this, getStatType())))
    return failure();
  return verifyFullSize(*this);
}

/// What the fused norms have in common: the row is made and written.
template <typename Op>
static LogicalResult verifyFusedNorm(Op op, ArrayRef<NormKind> kinds) {
  if (failed(verifyNorm(op, op.getStatType())) ||
      failed(verifyStatType(op, op.getStatType(), widestElementType(op))))
    return failure();
  auto input = cast<ShapedType>(op.getInput().getType());
  if (op.getResidual() &&
      failed(verifySameShape(op, "residual", op.getResidual(), input)))
    return failure();
  if (failed(verifySameShape(op, "sum init", op.getSumInit(), input)))
    return failure();
  bool crms = llvm::is_contained(kinds, NormKind::CRMSNorm);
  auto norm = cast<NormOpInterface>(op.getOperation());
  if (crms != norm.getDivisor().has_value())
    return op.emitOpError("full_size belongs to crms_norm and to it alone");
  if (!llvm::is_contained(kinds, NormKind::LayerNorm) && op.getDdof() != 0)
    return op.emitOpError("ddof belongs to layer_norm alone");
  return crms ? verifyFullSize(norm) : success();
}

LogicalResult AddNormOp::verify() {
  return verifyFusedNorm(*this, getKind());
}

LogicalResult PeriNormOp::verify() {
  if (failed(verifyFusedNorm(*this, {getOutputKind(), getKind()})))
    return failure();
  auto input = cast<ShapedType>(getInput().getType());
  if (failed(verifyAffine(*this, "output scale", getOutputScale(), input,
                          getAxes())) ||
      failed(verifyAffine(*this, "output bias", getOutputBias(), input,
                          getAxes())))
    return failure();
  if (getOutputEpsilon().isNegative() || !getOutputEpsilon().isFinite())
    return emitOpError("output_epsilon must be finite and not negative");
  std::optional<Type> type = getOutputType();
  if (type && !type->isF16() && !type->isBF16() && !type->isF32() &&
      !type->isF64())
    return emitOpError("output_type must be f16, bf16, f32 or f64, got ")
           << *type;
  return success();
}

LogicalResult CenterNormOp::verify() {
  if (getKind() == NormKind::CRMSNorm)
    return emitOpError("crms_norm has not the whole row to be centred");
  return verifyFusedNorm(*this, getKind());
}

LogicalResult AddCenterOp::verify() {
  auto input = cast<ShapedType>(getInput().getType());
  if (failed(verifyOneSemantics(*this)) ||
      failed(verifyAxes(*this, input, getAxes())) ||
      failed(verifyStatType(*this, getStatType(), widestElementType(*this))) ||
      failed(verifySameShape(*this, "residual", getResidual(), input)))
    return failure();
  return verifySameShape(*this, "init", getInit(), input);
}

LogicalResult CenterOp::verify() {
  auto input = cast<ShapedType>(getInput().getType());
  if (failed(verifyOneSemantics(*this)) ||
      failed(verifyAxes(*this, input, getAxes())) ||
      failed(verifyStatType(*this, getStatType(), input.getElementType())))
    return failure();
  return verifySameShape(*this, "init", getInit(), input);
}

/// What all gradients have in common; `init` is checked by the caller.
template <typename Op>
static LogicalResult verifyGradient(Op op, int64_t ddof) {
  auto input = cast<ShapedType>(op.getInput().getType());
  if (failed(verifyOneSemantics(op)) ||
      failed(verifyAxes(op, input, op.getAxes())) ||
      failed(verifyStatType(op, op.getStatType(), gradientElementType(op))) ||
      failed(verifySameShape(op, "dy", op.getDy(), input)))
    return failure();
  APFloat epsilon = op.getEpsilon();
  if (epsilon.isNegative() || !epsilon.isFinite())
    return op.emitOpError("epsilon must be finite and not negative");
  if (ddof < 0)
    return op.emitOpError("ddof must not be negative, got ") << ddof;
  return success();
}

template <typename Op>
static LogicalResult verifyInputGradient(Op op, int64_t ddof = 0) {
  if (failed(verifyGradient(op, ddof)))
    return failure();
  auto input = cast<ShapedType>(op.getInput().getType());
  if (failed(verifySameShape(op, "init", op.getInit(), input)))
    return failure();
  return verifyAffine(op, "scale", op.getScale(), input, op.getAxes());
}

/// A destination of a sum over rows has the shape of the axes.
template <typename Op>
static LogicalResult verifyAxisShape(Op op, StringRef name, Value value) {
  auto input = cast<ShapedType>(op.getInput().getType());
  auto init = cast<ShapedType>(value.getType());
  SmallVector<int64_t> axisShape;
  for (int64_t axis : op.getAxes())
    axisShape.push_back(input.getDimSize(axis));
  if (succeeded(verifyCompatibleShape(axisShape, init.getShape())))
    return success();
  return op.emitOpError(name) << " " << init
                              << " must have the shape of the axes ["
                              << op.getAxes() << "] of " << input;
}

template <typename Op>
static LogicalResult verifyScaleGradient(Op op, int64_t ddof = 0) {
  if (failed(verifyGradient(op, ddof)))
    return failure();
  return verifyAxisShape(op, "init", op.getInit());
}

LogicalResult LayerNormBackwardOp::verify() {
  return verifyInputGradient(*this, getDdof());
}
LogicalResult RMSNormBackwardOp::verify() { return verifyInputGradient(*this); }
LogicalResult LayerNormScaleBackwardOp::verify() {
  return verifyScaleGradient(*this, getDdof());
}
LogicalResult RMSNormScaleBackwardOp::verify() {
  return verifyScaleGradient(*this);
}

LogicalResult NormGradientsOp::verify() {
  if (getKind() == NormKind::CRMSNorm)
    return emitOpError("has no gradients of a crms_norm");
  if (getKind() != NormKind::LayerNorm && getDdof() != 0)
    return emitOpError("ddof belongs to layer_norm alone");
  if (failed(verifyInputGradient(*this, getDdof())))
    return failure();
  auto input = cast<ShapedType>(getInput().getType());
  if (getAdded() && failed(verifySameShape(*this, "added", getAdded(), input)))
    return failure();
  if (getScaleInit() &&
      failed(verifyAxisShape(*this, "dscale", getScaleInit())))
    return failure();
  if (getBiasInit() && failed(verifyAxisShape(*this, "dbias", getBiasInit())))
    return failure();
  std::optional<Type> type = getGradientType();
  if (type && !getAdded())
    return emitOpError("gradient_type belongs to added");
  if (type && !type->isF16() && !type->isBF16() && !type->isF32() &&
      !type->isF64())
    return emitOpError("gradient_type must be f16, bf16, f32 or f64, got ")
           << *type;
  return success();
}
