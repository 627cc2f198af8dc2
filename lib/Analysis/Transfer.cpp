//===- Transfer.cpp - The mean of a result in terms of its operands -------===//

#include "Transfer.h"
#include "PartTransfer.h"
#include "Renorm/IR/SeededFaults.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::renorm;

Transfer mlir::renorm::blocked(Value value, std::string why) {
  Transfer transfer;
  transfer.obstacle = std::move(why);
  if (Operation *op = value.getDefiningOp())
    llvm::append_range(transfer.others, op->getOperands());
  return transfer;
}

std::string mlir::renorm::nameOf(Operation *op) {
  return op->getName().getStringRef().str();
}

/// The mean of a norm's result: zero without affine part, that of the bias
/// without scale, unknown otherwise.
static Transfer transferOfNorm(AxisValue node, NormOpInterface norm) {
  if (node.value == norm.getRowResult()) {
    Transfer transfer;
    if (norm.getOutputNorm())
      return blocked(node.value, "the output norm of " + nameOf(norm) +
                                     " gives it a mean of its own");
    SmallVector<Value> rows{norm.getInput()};
    if (Value residual = norm.getResidual())
      rows.push_back(residual);
    if (norm.getCentersRow()) {
      transfer.others.append(rows.begin(), rows.end());
      if (norm.getAxes() != ArrayRef<int64_t>{node.axis})
        transfer.obstacle = "it is centred along other axes";
      return transfer;
    }
    for (Value row : rows)
      transfer.carriers.push_back({row, node.axis});
    return transfer;
  }
  ArrayRef<int64_t> axes = norm.getAxes();
  if (norm.getNormKind() != NormKind::LayerNorm || axes.size() != 1 ||
      axes.front() != node.axis)
    return blocked(node.value,
                   "the result of " + nameOf(norm) + " has a mean of its own");
  if (norm.getScale())
    return blocked(node.value, "the scale of a " + nameOf(norm) +
                                   " gives its result a mean");
  Transfer transfer;
  transfer.others.push_back(norm.getInput());
  if (Value residual = norm.getResidual())
    transfer.others.push_back(residual);
  if (Value bias = norm.getBias()) {
    if (cast<ShapedType>(bias.getType()).getRank() != 1)
      return blocked(node.value,
                     "the bias of a " + nameOf(norm) + " is not one vector");
    transfer.carriers.push_back({bias, 0});
  }
  return transfer;
}

/// Whether a slice takes every entry of one dimension of `whole`.
static bool takesAll(OffsetSizeAndStrideOpInterface slice, Value whole,
                     int64_t dim) {
  if (!isConstantIntValue(slice.getMixedOffsets()[dim], 0) ||
      !isConstantIntValue(slice.getMixedStrides()[dim], 1))
    return false;
  OpFoldResult size = slice.getMixedSizes()[dim];
  int64_t extent = cast<ShapedType>(whole.getType()).getDimSize(dim);
  if (!ShapedType::isDynamic(extent))
    return isConstantIntValue(size, extent);
  auto value = dyn_cast<Value>(size);
  auto dimOp = value ? value.getDefiningOp<tensor::DimOp>() : nullptr;
  return dimOp && dimOp.getSource() == whole && dimOp.getConstantIndex() == dim;
}

int64_t mlir::renorm::unslicedDim(const llvm::SmallBitVector &dropped,
                                  int64_t dim) {
  int64_t large = 0;
  for (; dropped.test(large) || dim > 0; ++large)
    dim -= !dropped.test(large);
  return large;
}

int64_t mlir::renorm::slicedDim(const llvm::SmallBitVector &dropped,
                                int64_t large) {
  int64_t dim = 0;
  for (int64_t before = 0; before < large; ++before)
    dim += !dropped.test(before);
  return dim;
}

static Transfer transferOfSlice(AxisValue node, tensor::ExtractSliceOp slice) {
  int64_t dim = unslicedDim(slice.getDroppedDims(), node.axis);
  if (!takesAll(slice, slice.getSource(), dim))
    return blocked(node.value, "tensor.extract_slice takes a part of the axis");
  Transfer transfer;
  transfer.carriers.push_back({slice.getSource(), dim, node.group});
  return transfer;
}

static Transfer transferOfInsertion(AxisValue node,
                                    tensor::InsertSliceOp insert) {
  llvm::SmallBitVector dropped = insert.getDroppedDims();
  if (dropped.test(node.axis) || !takesAll(insert, insert.getDest(), node.axis))
    return blocked(node.value, "tensor.insert_slice writes a part of the axis");
  Transfer transfer;
  transfer.carriers = {{insert.getSource(), slicedDim(dropped, node.axis)},
                       {insert.getDest(), node.axis}};
  return transfer;
}

Transfer mlir::renorm::transferOf(AxisValue node, bool groups) {
  Operation *op = node.value.getDefiningOp();
  if (!op)
    return blocked(node.value, "it is an argument");
  if ((node.group || node.part) &&
      isa<CenterOp, NormOpInterface, LayerNormBackwardOp, tensor::ConcatOp,
          tensor::InsertSliceOp, tensor::PadOp>(op))
    return blocked(node.value,
                   nameOf(op) + " is not followed into groups of an axis");
  if (node.part)
    return transferOfPart(node, [](AxisValue whole) {
      return transferOf(whole, /*groups=*/false);
    });
  if (auto center = dyn_cast<CenterOp>(op)) {
    Transfer transfer;
    transfer.others.push_back(center.getInput());
    if (center.getAxes() != ArrayRef<int64_t>{node.axis})
      transfer.obstacle = "it is centred along other axes";
    return transfer;
  }
  if (auto norm = dyn_cast<NormOpInterface>(op))
    return transferOfNorm(node, norm);
  if (auto gradient = dyn_cast<LayerNormBackwardOp>(op);
      gradient && gradient.getAxes() == ArrayRef<int64_t>{node.axis}) {
    Transfer transfer; // the sum over the axis of the gradient is zero
    transfer.others = {gradient.getDy(), gradient.getInput()};
    if (Value scale = gradient.getScale())
      transfer.others.push_back(scale);
    return transfer;
  }
  if (auto concat = dyn_cast<tensor::ConcatOp>(op)) {
    Transfer transfer;
    if (static_cast<int64_t>(concat.getDim()) == node.axis &&
        !seededFault(Fault::RecenterConcatAlongAxis)) {
      transfer = blocked(node.value, "tensor.concat joins along the axis");
      for (Value input : concat.getInputs())
        transfer.pieces.push_back({input, node.axis});
      return transfer;
    }
    for (Value input : concat.getInputs())
      transfer.carriers.push_back({input, node.axis});
    return transfer;
  }
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op)) {
    Transfer transfer = transferOfSlice(node, slice);
    if (!groups)
      return transfer;
    // Whole rows, unless some of a layer's are enough.
    Transfer part = transferOfSlicedPart(node, slice);
    return transfer.obstacle.empty() && !part.carriers.empty() &&
                   !part.carriers.front().part
               ? transfer
           : part.obstacle.empty() ? part
                                   : transfer;
  }
  if (auto insert = dyn_cast<tensor::InsertSliceOp>(op))
    return transferOfInsertion(node, insert);
  if (auto pad = dyn_cast<tensor::PadOp>(op)) {
    Value padding = pad.getConstantPaddingValue();
    bool zero = padding && matchPattern(padding, m_AnyZeroFloat());
    bool sameAxis = !pad.getPaddedDims()[node.axis];
    if (!sameAxis)
      return blocked(node.value, "tensor.pad lengthens the axis");
    if (!padding)
      return blocked(node.value, "tensor.pad pads with a computed value");
    Transfer transfer;
    transfer.carriers.push_back({pad.getSource(), node.axis});
    if (!zero)
      transfer.obstacle = "tensor.pad pads with a value that is not zero";
    return transfer;
  }
  return transferByAlgebra(node, groups);
}
