//===- Tiling.cpp - TilingInterface of the renorm ops ---------------------===//
//
// The loops are the dimensions outside the axes, in order; a row is never
// split, because every entry of the result needs the whole row. Scale and bias
// of the shape of the axes are passed whole; of the rank of the input, they are
// sliced where they are not broadcast.
//
//===----------------------------------------------------------------------===//

#include "Renorm/IR/Renorm.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::renorm;

using OpFoldResults = SmallVector<OpFoldResult>;

/// Dimensions of the input outside the axes, ascending.
static SmallVector<int64_t> rowDims(int64_t rank, ArrayRef<int64_t> axes) {
  SmallVector<int64_t> dims;
  for (int64_t dim = 0; dim < rank; ++dim)
    if (!llvm::is_contained(axes, dim))
      dims.push_back(dim);
  return dims;
}

static int64_t rankOf(Value value) {
  return cast<ShapedType>(value.getType()).getRank();
}

static SmallVector<utils::IteratorType> rowIterators(Value input,
                                                     ArrayRef<int64_t> axes) {
  return SmallVector<utils::IteratorType>(rowDims(rankOf(input), axes).size(),
                                          utils::IteratorType::parallel);
}

static SmallVector<Range> rowDomain(OpBuilder &b, Location loc, Value input,
                                    ArrayRef<int64_t> axes) {
  SmallVector<Range> domain;
  for (int64_t dim : rowDims(rankOf(input), axes))
    domain.push_back({b.getIndexAttr(0),
                      tensor::getMixedSize(b, loc, input, dim),
                      b.getIndexAttr(1)});
  return domain;
}

/// Spreads a tile of the loops over the rank of the input: axes are whole.
static void rowTile(OpBuilder &b, Location loc, Value input,
                    ArrayRef<int64_t> axes, ArrayRef<OpFoldResult> offsets,
                    ArrayRef<OpFoldResult> sizes, OpFoldResults &tileOffsets,
                    OpFoldResults &tileSizes) {
  tileOffsets.assign(rankOf(input), b.getIndexAttr(0));
  tileSizes.clear();
  for (int64_t dim = 0; dim < rankOf(input); ++dim)
    tileSizes.push_back(tensor::getMixedSize(b, loc, input, dim));
  for (auto [loop, dim] : llvm::enumerate(rowDims(rankOf(input), axes))) {
    tileOffsets[dim] = offsets[loop];
    tileSizes[dim] = sizes[loop];
  }
}

static Value slice(OpBuilder &b, Location loc, Value value,
                   ArrayRef<OpFoldResult> offsets,
                   ArrayRef<OpFoldResult> sizes) {
  OpFoldResults ones(offsets.size(), b.getIndexAttr(1));
  return tensor::ExtractSliceOp::create(b, loc, value, offsets, sizes, ones);
}

/// The part of an operand that belongs to the tile.
static Value sliceOperand(OpBuilder &b, Location loc, Value operand,
                          Value input, ArrayRef<int64_t> axes,
                          ArrayRef<OpFoldResult> offsets,
                          ArrayRef<OpFoldResult> sizes) {
  auto type = cast<RankedTensorType>(operand.getType());
  auto inputType = cast<RankedTensorType>(input.getType());
  if (type.getRank() != inputType.getRank())
    return operand;
  OpFoldResults own(offsets), ownSizes(sizes);
  bool whole = true;
  for (int64_t dim = 0; dim < type.getRank(); ++dim) {
    bool broadcast =
        type.getDimSize(dim) == 1 && inputType.getDimSize(dim) != 1;
    if (broadcast) {
      own[dim] = b.getIndexAttr(0);
      ownSizes[dim] = b.getIndexAttr(1);
    } else if (!llvm::is_contained(axes, dim)) {
      whole = false;
    }
  }
  return whole ? operand : slice(b, loc, operand, own, ownSizes);
}

/// Clones the op on the slices of its operands.
static FailureOr<TilingResult> tileRows(DestinationStyleOpInterface op,
                                        OpBuilder &b, Value input,
                                        ArrayRef<int64_t> axes,
                                        ArrayRef<OpFoldResult> offsets,
                                        ArrayRef<OpFoldResult> sizes) {
  if (!op.hasPureTensorSemantics())
    return op->emitOpError("is tiled on tensors only");
  Location loc = op.getLoc();
  OpFoldResults tileOffsets, tileSizes;
  rowTile(b, loc, input, axes, offsets, sizes, tileOffsets, tileSizes);
  SmallVector<Value> operands;
  SmallVector<Operation *> slices;
  for (Value operand : op->getOperands()) {
    Value part =
        sliceOperand(b, loc, operand, input, axes, tileOffsets, tileSizes);
    if (part != operand)
      slices.push_back(part.getDefiningOp());
    operands.push_back(part);
  }
  SmallVector<Type> types;
  for (OpOperand &init : op.getDpsInitsMutable())
    types.push_back(operands[init.getOperandNumber()].getType());
  Operation *tiled = clone(b, op, types, operands);
  return TilingResult{
      {tiled}, SmallVector<Value>(tiled->getResults()), std::move(slices)};
}

/// Whether the tile holds the axis from end to end. A dynamic size is compared
/// with the input's and each init's, which all have the same shape.
static bool isWholeAxis(DestinationStyleOpInterface op, Value input,
                        int64_t axis, OpFoldResult offset, OpFoldResult size) {
  if (!isConstantIntValue(offset, 0))
    return false;
  SmallVector<Value> shaped{input};
  llvm::append_range(shaped, op.getDpsInits());
  return llvm::any_of(shaped, [&](Value value) {
    int64_t length = cast<ShapedType>(value.getType()).getDimSize(axis);
    if (!ShapedType::isDynamic(length))
      return isConstantIntValue(size, length);
    FailureOr<bool> equal =
        ValueBoundsConstraintSet::areEqual(size, {value, axis});
    return succeeded(equal) && *equal;
  });
}

/// A tile of the result, given in the coordinates of the result. Refused if it
/// cuts a row.
static FailureOr<TilingResult> tileResult(DestinationStyleOpInterface op,
                                          OpBuilder &b, Value input,
                                          ArrayRef<int64_t> axes,
                                          ArrayRef<OpFoldResult> offsets,
                                          ArrayRef<OpFoldResult> sizes) {
  for (int64_t axis : axes) {
    if (isWholeAxis(op, input, axis, offsets[axis], sizes[axis]))
      continue;
    op->emitRemark("not tiled: the tile cuts the row along axis ") << axis;
    return failure();
  }
  OpFoldResults rowOffsets, rowSizes;
  for (int64_t dim : rowDims(rankOf(input), axes)) {
    rowOffsets.push_back(offsets[dim]);
    rowSizes.push_back(sizes[dim]);
  }
  return tileRows(op, b, input, axes, rowOffsets, rowSizes);
}

#define RENORM_TILING(OP)                                                      \
  SmallVector<utils::IteratorType> OP::getLoopIteratorTypes() {                \
    return rowIterators(getInput(), getAxes());                                \
  }                                                                            \
  SmallVector<Range> OP::getIterationDomain(OpBuilder &b) {                    \
    return rowDomain(b, getLoc(), getInput(), getAxes());                      \
  }                                                                            \
  FailureOr<TilingResult> OP::getTiledImplementation(                          \
      OpBuilder &b, ArrayRef<OpFoldResult> offsets,                            \
      ArrayRef<OpFoldResult> sizes) {                                          \
    return tileRows(*this, b, getInput(), getAxes(), offsets, sizes);          \
  }                                                                            \
  LogicalResult OP::getResultTilePosition(                                     \
      OpBuilder &b, unsigned, ArrayRef<OpFoldResult> offsets,                  \
      ArrayRef<OpFoldResult> sizes, OpFoldResults &resultOffsets,              \
      OpFoldResults &resultSizes) {                                            \
    rowTile(b, getLoc(), getInput(), getAxes(), offsets, sizes, resultOffsets, \
            resultSizes);                                                      \
    return success();                                                          \
  }                                                                            \
  FailureOr<TilingResult> OP::generateResultTileValue(                         \
      OpBuilder &b, unsigned, ArrayRef<OpFoldResult> offsets,                  \
      ArrayRef<OpFoldResult> sizes) {                                          \
    return tileResult(*this, b, getInput(), getAxes(), offsets, sizes);        \
  }

RENORM_TILING(LayerNormOp)
RENORM_TILING(RMSNormOp)
RENORM_TILING(CRMSNormOp)
RENORM_TILING(AddNormOp)
RENORM_TILING(PeriNormOp)
RENORM_TILING(CenterNormOp)
RENORM_TILING(CenterOp)
RENORM_TILING(AddCenterOp)
RENORM_TILING(LayerNormBackwardOp)
RENORM_TILING(RMSNormBackwardOp)
#undef RENORM_TILING
