//===- RenormOps.cpp - Folders, effects, interfaces and assembly ----------===//
//
// Verifiers, tiling, bufferization and decomposition live in files of their own.
//
//===----------------------------------------------------------------------===//

#include "RowElementType.h"
#include "Renorm/IR/Renorm.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"

using namespace mlir;
using namespace mlir::renorm;

FloatType mlir::renorm::defaultStatisticsType(Type elementType) {
  if (elementType.isF64())
    return cast<FloatType>(elementType);
  return Float32Type::get(elementType.getContext());
}

bool mlir::renorm::hasNoEntries(ShapedType type) {
  return llvm::is_contained(type.getShape(), 0);
}

Value mlir::renorm::createEmptyLike(OpBuilder &builder, Location loc,
                                    Value like, Type elementType) {
  return tensor::EmptyOp::create(
      builder, loc, tensor::getMixedSizes(builder, loc, like), elementType);
}

FloatType NormGradientsOp::getRoundedType() {
  std::optional<Type> given = getGradientType();
  return cast<FloatType>(given ? *given : getElementTypeOrSelf(getInit()));
}

//===----------------------------------------------------------------------===//
// Folding
//===----------------------------------------------------------------------===//

// Pattern: center(center(x)) -> center(x) [if the axes are the same]
// Exactness: exact over the reals; floats may differ in the last place
LogicalResult CenterOp::fold(FoldAdaptor,
                             SmallVectorImpl<OpFoldResult> &results) {
  auto inner = getInput().getDefiningOp<CenterOp>();
  if (!inner || !getResult() || inner.getAxes() != getAxes() ||
      inner.getResult().getType() != getResult().getType())
    return failure(); // nothing to fold
  results.push_back(inner.getResult());
  return success();
}

//===----------------------------------------------------------------------===//
// Effects, shapes, interface
//===----------------------------------------------------------------------===//

static void
addEffects(DestinationStyleOpInterface op,
           SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
               &effects) {
  if (op.hasPureTensorSemantics())
    return;
  for (OpOperand *operand : op.getDpsInputOperands())
    effects.emplace_back(MemoryEffects::Read::get(), operand);
  for (OpOperand &operand : op.getDpsInitsMutable())
    effects.emplace_back(MemoryEffects::Write::get(), &operand);
}

static LogicalResult reifyShapes(DestinationStyleOpInterface op, OpBuilder &b,
                                 ReifiedRankedShapedTypeDims &shapes) {
  for (OpResult result : op->getOpResults())
    shapes.push_back(tensor::getMixedSizes(b, op.getLoc(),
                                           op.getTiedOpOperand(result)->get()));
  return success();
}

static FloatType statisticsType(std::optional<Type> given, Type element) {
  return given ? cast<FloatType>(*given) : defaultStatisticsType(element);
}

#define RENORM_COMMON_INTERFACES(OP, ROW_TYPE)                                 \
  void OP::getEffects(                                                         \
      SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>      \
          &effects) {                                                          \
    addEffects(*this, effects);                                                \
  }                                                                            \
  Speculation::Speculatability OP::getSpeculatability() {                      \
    return hasPureTensorSemantics() ? Speculation::Speculatable                \
                                    : Speculation::NotSpeculatable;            \
  }                                                                            \
  LogicalResult OP::reifyResultShapes(OpBuilder &b,                            \
                                      ReifiedRankedShapedTypeDims &shapes) {   \
    return reifyShapes(*this, b, shapes);                                      \
  }                                                                            \
  FloatType OP::getStatisticsType() {                                          \
    return statisticsType(getStatType(), ROW_TYPE);                            \
  }

RENORM_COMMON_INTERFACES(LayerNormOp, getElementTypeOrSelf(getInput()))
RENORM_COMMON_INTERFACES(RMSNormOp, getElementTypeOrSelf(getInput()))
RENORM_COMMON_INTERFACES(CRMSNormOp, getElementTypeOrSelf(getInput()))
RENORM_COMMON_INTERFACES(AddNormOp, widestElementType(*this))
RENORM_COMMON_INTERFACES(PeriNormOp, widestElementType(*this))
RENORM_COMMON_INTERFACES(CenterNormOp, widestElementType(*this))
RENORM_COMMON_INTERFACES(CenterOp, getElementTypeOrSelf(getInput()))
RENORM_COMMON_INTERFACES(AddCenterOp, widestElementType(*this))
RENORM_COMMON_INTERFACES(LayerNormBackwardOp, gradientElementType(*this))
RENORM_COMMON_INTERFACES(RMSNormBackwardOp, gradientElementType(*this))
RENORM_COMMON_INTERFACES(LayerNormScaleBackwardOp, gradientElementType(*this))
RENORM_COMMON_INTERFACES(RMSNormScaleBackwardOp, gradientElementType(*this))
RENORM_COMMON_INTERFACES(NormGradientsOp, gradientElementType(*this))
#undef RENORM_COMMON_INTERFACES

NormKind LayerNormOp::getNormKind() { return NormKind::LayerNorm; }
NormKind RMSNormOp::getNormKind() { return NormKind::RMSNorm; }
NormKind CRMSNormOp::getNormKind() { return NormKind::CRMSNorm; }

Value LayerNormOp::getNormInit() { return getInit(); }
Value RMSNormOp::getNormInit() { return getInit(); }
Value CRMSNormOp::getNormInit() { return getInit(); }

Value LayerNormOp::getNormResult() { return getResult(); }
Value RMSNormOp::getNormResult() { return getResult(); }
Value CRMSNormOp::getNormResult() { return getResult(); }

#define RENORM_FUSED_INTERFACE(OP)                                             \
  NormKind OP::getNormKind() { return getKind(); }                             \
  Value OP::getNormInit() { return getInit(); }                                \
  Value OP::getNormResult() {                                                  \
    return getResults().empty() ? Value() : getResults().back();               \
  }                                                                            \
  Value OP::getRowInit() { return getSumInit(); }                              \
  Value OP::getRowResult() {                                                   \
    return getResults().empty() ? Value() : getResults().front();              \
  }

RENORM_FUSED_INTERFACE(AddNormOp)
RENORM_FUSED_INTERFACE(PeriNormOp)
RENORM_FUSED_INTERFACE(CenterNormOp)
#undef RENORM_FUSED_INTERFACE

std::optional<int64_t> AddNormOp::getDivisor() { return getFullSize(); }
std::optional<int64_t> PeriNormOp::getDivisor() { return getFullSize(); }
std::optional<int64_t> CenterNormOp::getDivisor() { return std::nullopt; }

bool CenterNormOp::getCentersRow() { return true; }

std::optional<OutputNorm> PeriNormOp::getOutputNorm() {
  std::optional<Type> given = getOutputType();
  Type type = given ? *given : getElementTypeOrSelf(getSumInit());
  return OutputNorm{getOutputKind(),        getOutputScale(),
                    getOutputBias(),        getOutputEpsilon(),
                    cast<FloatType>(type),  getOutputRoundNormalized()};
}

RowTraffic mlir::renorm::getRowTraffic(DestinationStyleOpInterface op) {
  auto writes = static_cast<unsigned>(op.getNumDpsInits());
  if (auto norm = dyn_cast<NormOpInterface>(op.getOperation()))
    return {norm.getResidual() ? 2u : 1u, writes};
  if (isa<CenterOp>(op.getOperation()))
    return {1, writes};
  // A gradient of a scale writes no row.
  if (isa<LayerNormScaleBackwardOp, RMSNormScaleBackwardOp>(op.getOperation()))
    return {2, 0};
  if (auto all = dyn_cast<NormGradientsOp>(op.getOperation()))
    return {all.getAdded() ? 3u : 2u, 1};
  return {2, writes};
}

//===----------------------------------------------------------------------===//
// Assembly
//===----------------------------------------------------------------------===//

/// `add_norm rms_norm ins...`: the attribute's own printer would put a second
/// space in front of the keyword.
static ParseResult parseNormKind(OpAsmParser &parser, NormKindAttr &kind) {
  FailureOr<NormKind> value = FieldParser<NormKind>::parse(parser);
  if (failed(value))
    return failure();
  kind = NormKindAttr::get(parser.getContext(), *value);
  return success();
}

static void printNormKind(OpAsmPrinter &printer, Operation *,
                          NormKindAttr kind) {
  printer << stringifyNormKind(kind.getValue());
}

#define GET_OP_CLASSES
#include "Renorm/IR/RenormOps.cpp.inc"
