//===- PartTransfer.cpp - Rows at some indices of a dimension -------------===//

#include "PartTransfer.h"
#include "Renorm/IR/Reassociation.h"
#include "Transfer.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/ADT/STLExtras.h"
#include <numeric>

using namespace mlir;
using namespace mlir::renorm;

/// Ops that a dimension is followed back over.
static constexpr unsigned kMaxStepsBack = 16;

static ArrayRef<int64_t> shapeOf(Value value) {
  return cast<ShapedType>(value.getType()).getShape();
}

static Transfer unknownPart(AxisValue node, StringRef why) {
  return blocked(node.value,
                 nameOf(node.value.getDefiningOp()) + " " + why.str());
}

/// `at`, of which rows at these indices alone are meant. All of them are no
/// part, and a run that is all of the axis is the axis.
static AxisValue restricted(AxisValue at, int64_t dim,
                            ArrayRef<int64_t> indices) {
  int64_t size = shapeOf(at.value)[dim];
  if (static_cast<int64_t>(indices.size()) == size) {
    at.partOf = -1;
    at.part = {};
    if (dim == at.axis && at.group == size)
      at.group = 0;
    return at;
  }
  if (dim == at.axis && at.group == 0)
    at.group = indices.size();
  at.partOf = dim;
  at.part = DenseI64ArrayAttr::get(at.value.getContext(), indices);
  return at;
}

static SmallVector<int64_t> allOf(int64_t size) {
  SmallVector<int64_t> indices(size);
  std::iota(indices.begin(), indices.end(), 0);
  return indices;
}

/// Where `map` has the expression, if once.
static std::optional<int64_t> placeIn(AffineMap map, AffineExpr expr) {
  if (!isa<AffineDimExpr>(expr) || llvm::count(map.getResults(), expr) != 1)
    return std::nullopt;
  return llvm::find(map.getResults(), expr) - map.getResults().begin();
}

namespace {
/// Dimensions that become one, and the place of each in its index.
struct Digits {
  ArrayRef<int64_t> shape;
  ReassociationIndices dims;

  int64_t points() const {
    int64_t result = 1;
    for (int64_t dim : dims)
      result *= shape[dim];
    return result;
  }
  bool isKnown() const {
    return llvm::none_of(
        dims, [&](int64_t dim) { return ShapedType::isDynamic(shape[dim]); });
  }
  int64_t digit(int64_t index, int64_t of) const {
    for (int64_t dim : llvm::reverse(dims)) {
      if (dim == of)
        return index % shape[dim];
      index /= shape[dim];
    }
    return 0;
  }
  /// The innermost dimension that is not of size 1, and whether it is the only.
  std::pair<int64_t, bool> innermost() const {
    int64_t last = dims.back(), count = 0;
    for (int64_t dim : dims)
      if (shape[dim] != 1) {
        last = dim;
        ++count;
      }
    return {last, count <= 1};
  }
};
} // namespace

static Digits digitsOf(ArrayRef<int64_t> shape,
                       ArrayRef<ReassociationIndices> groups, int64_t dim,
                       int64_t &group) {
  for (auto [i, dims] : llvm::enumerate(groups))
    if (llvm::is_contained(dims, dim)) {
      group = i;
      return {shape, dims};
    }
  llvm_unreachable("every dimension is in a group");
}

/// The one dimension of the source that a joined one is, if units alone join it.
static std::optional<int64_t> onlyDim(tensor::CollapseShapeOp collapse,
                                      int64_t dim) {
  Digits digits{collapse.getSrcType().getShape(), groupsOf(collapse)[dim]};
  auto [last, alone] = digits.innermost();
  return alone ? std::optional(last) : std::nullopt;
}

//===----------------------------------------------------------------------===//
// Slices
//===----------------------------------------------------------------------===//

static int64_t sourceDim(tensor::ExtractSliceOp slice, int64_t dim) {
  return unslicedDim(slice.getDroppedDims(), dim);
}

/// The dimension of the slice for one of the source's; nothing if it is dropped.
static std::optional<int64_t> resultDim(tensor::ExtractSliceOp slice,
                                        int64_t source) {
  llvm::SmallBitVector dropped = slice.getDroppedDims();
  if (dropped.test(source))
    return std::nullopt;
  return slicedDim(dropped, source);
}

/// The indices that a slice takes of a dimension of its source, if known.
static std::optional<SmallVector<int64_t>> taken(tensor::ExtractSliceOp slice,
                                                 int64_t dim) {
  int64_t offset = slice.getStaticOffset(dim), size = slice.getStaticSize(dim);
  int64_t stride = slice.getStaticStride(dim);
  if (ShapedType::isDynamic(offset) || ShapedType::isDynamic(size) ||
      ShapedType::isDynamic(stride) || slice.getSourceType().isDynamicDim(dim))
    return std::nullopt;
  SmallVector<int64_t> indices;
  for (int64_t i = 0; i < size; ++i)
    indices.push_back(offset + i * stride);
  return indices;
}

/// Whether two dimensions were cut from one: the heads of a layer's result.
static bool cutFromOne(Value value, int64_t a, int64_t b, unsigned depth = 0) {
  Operation *op = value.getDefiningOp();
  if (!op || depth > kMaxStepsBack)
    return false;
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
    int64_t fromA = 0, fromB = 0;
    for (auto [i, group] : llvm::enumerate(groupsOf(expand))) {
      if (llvm::is_contained(group, a))
        fromA = i;
      if (llvm::is_contained(group, b))
        fromB = i;
    }
    return fromA == fromB ||
           cutFromOne(expand.getSrc(), fromA, fromB, depth + 1);
  }
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
    std::optional<int64_t> fromA = onlyDim(collapse, a);
    std::optional<int64_t> fromB = onlyDim(collapse, b);
    return fromA && fromB &&
           cutFromOne(collapse.getSrc(), *fromA, *fromB, depth + 1);
  }
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op))
    return cutFromOne(slice.getSource(), sourceDim(slice, a),
                      sourceDim(slice, b), depth + 1);
  if (auto cast = dyn_cast<tensor::CastOp>(op))
    return cutFromOne(cast.getSource(), a, b, depth + 1);
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || !linalgOp.hasPureTensorSemantics())
    return false;
  AffineMap map = linalgOp.getIndexingMapMatchingResult(cast<OpResult>(value));
  for (OpOperand *input : linalgOp.getDpsInputOperands()) {
    AffineMap read = linalgOp.getMatchingIndexingMap(input);
    std::optional<int64_t> fromA = placeIn(read, map.getResult(a));
    std::optional<int64_t> fromB = placeIn(read, map.getResult(b));
    if (fromA && fromB && cutFromOne(input->get(), *fromA, *fromB, depth + 1))
      return true;
  }
  return false;
}

Transfer mlir::renorm::transferOfSlicedPart(AxisValue node,
                                            tensor::ExtractSliceOp slice) {
  AxisValue from{slice.getSource(), sourceDim(slice, node.axis), node.group};
  auto isWhole = [&](int64_t dim, const SmallVector<int64_t> &indices) {
    return indices == allOf(slice.getSourceType().getDimSize(dim));
  };
  std::optional<SmallVector<int64_t>> ofAxis = taken(slice, from.axis);
  bool axisIsWhole = ofAxis && isWhole(from.axis, *ofAxis);
  Transfer transfer;
  if (node.part) {
    int64_t dim = sourceDim(slice, node.partOf);
    std::optional<SmallVector<int64_t>> all = taken(slice, dim);
    if (!all || (dim != from.axis && !axisIsWhole) ||
        (dim == from.axis && slice.getStaticStride(dim) != 1))
      return unknownPart(node, "takes a part of the axis");
    SmallVector<int64_t> indices;
    for (int64_t i : node.part.asArrayRef())
      indices.push_back((*all)[i]);
    transfer.carriers.push_back(restricted(from, dim, indices));
    return transfer;
  }
  if (!axisIsWhole) {
    if (!ofAxis || slice.getStaticStride(from.axis) != 1 || ofAxis->empty())
      return unknownPart(node, "takes a part of the axis");
    if (!from.group)
      from.group = ofAxis->size();
    transfer.carriers.push_back(restricted(from, from.axis, *ofAxis));
    return transfer;
  }
  // A slice of another dimension takes whole rows; of queries, keys and values
  // of one layer it takes a third, and only that needs to be centred.
  for (int64_t dim = 0; dim < slice.getSourceType().getRank(); ++dim) {
    std::optional<SmallVector<int64_t>> some = taken(slice, dim);
    if (dim != from.axis && some && !some->empty() && !isWhole(dim, *some) &&
        cutFromOne(slice.getSource(), from.axis, dim)) {
      transfer.carriers.push_back(restricted(from, dim, *some));
      return transfer;
    }
  }
  transfer.carriers.push_back(from);
  return transfer;
}

bool mlir::renorm::isApart(AxisValue at, Operation *user) {
  auto slice = dyn_cast<tensor::ExtractSliceOp>(user);
  if (!at.part || !slice || slice.getSource() != at.value)
    return false;
  std::optional<SmallVector<int64_t>> indices = taken(slice, at.partOf);
  return indices && llvm::none_of(*indices, [&](int64_t i) {
           return llvm::is_contained(at.part.asArrayRef(), i);
         });
}

//===----------------------------------------------------------------------===//
// Reshapes
//===----------------------------------------------------------------------===//

static Transfer transferOfExpansion(AxisValue node,
                                    tensor::ExpandShapeOp expand) {
  SmallVector<ReassociationIndices> groups = groupsOf(expand);
  ArrayRef<int64_t> shape = expand.getResultType().getShape();
  AxisValue from{expand.getSrc(), 0, node.group};
  int64_t partOf = 0;
  Digits ofAxis = digitsOf(shape, groups, node.axis, from.axis);
  Digits ofPart = digitsOf(shape, groups, node.partOf, partOf);
  auto [last, alone] = ofAxis.innermost();
  if (!ofPart.isKnown() || (!alone && !ofAxis.isKnown()) || last != node.axis)
    return unknownPart(node, "is not followed into a part of its rows");
  if (!alone && !from.group)
    from.group = shape[node.axis];
  SmallVector<int64_t> indices;
  for (int64_t i = 0, end = ofPart.points(); i < end; ++i)
    if (llvm::is_contained(node.part.asArrayRef(),
                           ofPart.digit(i, node.partOf)))
      indices.push_back(i);
  Transfer transfer;
  transfer.carriers.push_back(restricted(from, partOf, indices));
  return transfer;
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

static Transfer transferOfLoops(AxisValue node, linalg::LinalgOp op,
                                Transfer whole) {
  if (!whole.obstacle.empty())
    return whole;
  AffineMap map = op.getIndexingMapMatchingResult(cast<OpResult>(node.value));
  AffineExpr loop = map.getResult(node.partOf);
  Transfer transfer;
  transfer.others = whole.others;
  for (const AxisValue &carrier : whole.carriers) {
    bool found = false;
    for (OpOperand &operand : op->getOpOperands()) {
      if (operand.get() != carrier.value)
        continue;
      found = true;
      std::optional<int64_t> dim =
          placeIn(op.getMatchingIndexingMap(&operand), loop);
      if (!placeIn(map, loop) || !dim ||
          (node.partOf == node.axis) != (*dim == carrier.axis))
        return unknownPart(node, "reads one row for several parts");
      AxisValue from{carrier.value, carrier.axis, node.group, *dim, node.part};
      if (!llvm::is_contained(transfer.carriers, from))
        transfer.carriers.push_back(from);
    }
    if (!found)
      return unknownPart(node, "is not followed into a part of its rows");
  }
  return transfer;
}

Transfer
mlir::renorm::transferOfPart(AxisValue node,
                             llvm::function_ref<Transfer(AxisValue)> whole) {
  Operation *op = node.value.getDefiningOp();
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op))
    return transferOfSlicedPart(node, slice);
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
    return transferOfExpansion(node, expand);
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
    std::optional<int64_t> axis = onlyDim(collapse, node.axis);
    std::optional<int64_t> partOf = onlyDim(collapse, node.partOf);
    if (!axis || !partOf)
      return unknownPart(node, "is not followed into a part of its rows");
    Transfer transfer;
    transfer.carriers.push_back(
        {collapse.getSrc(), *axis, node.group, *partOf, node.part});
    return transfer;
  }
  if (auto cast = dyn_cast<tensor::CastOp>(op)) {
    if (cast.getSource().getType() == node.value.getType() ||
        isa<RankedTensorType>(cast.getSource().getType())) {
      Transfer transfer;
      AxisValue from = node;
      from.value = cast.getSource();
      if (!ShapedType::isDynamic(shapeOf(from.value)[node.partOf]) &&
          !ShapedType::isDynamic(shapeOf(from.value)[node.axis])) {
        transfer.carriers.push_back(from);
        return transfer;
      }
    }
    return unknownPart(node, "is not followed into a part of its rows");
  }
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || !linalgOp.hasPureTensorSemantics())
    return unknownPart(node, "is not followed into a part of its rows");
  return transferOfLoops(node, linalgOp, whole({node.value, node.axis}));
}

//===----------------------------------------------------------------------===//
// Readers
//===----------------------------------------------------------------------===//

SmallVector<AxisValue> mlir::renorm::partsBehind(AxisValue at, Operation *user,
                                                 OpOperand &use, Value result) {
  SmallVector<AxisValue> parts;
  auto linalgOp = dyn_cast<linalg::LinalgOp>(user);
  if (linalgOp && use.getOwner() == user) {
    AffineMap read = linalgOp.getMatchingIndexingMap(&use);
    AffineMap map =
        linalgOp.getIndexingMapMatchingResult(cast<OpResult>(result));
    std::optional<int64_t> axis = placeIn(map, read.getResult(at.axis));
    std::optional<int64_t> partOf = placeIn(map, read.getResult(at.partOf));
    if (axis && partOf)
      parts.push_back({result, *axis, at.group, *partOf, at.part});
    return parts;
  }
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(user)) {
    std::optional<int64_t> axis = resultDim(slice, at.axis);
    std::optional<int64_t> partOf = resultDim(slice, at.partOf);
    std::optional<SmallVector<int64_t>> all = taken(slice, at.partOf);
    if (!axis || !all)
      return parts;
    AxisValue to{result, *axis, at.group};
    if (!partOf) { // the only index that is left
      parts.push_back(to);
      return parts;
    }
    SmallVector<int64_t> indices;
    for (auto [i, index] : llvm::enumerate(*all))
      if (llvm::is_contained(at.part.asArrayRef(), index))
        indices.push_back(i);
    parts.push_back(restricted(to, *partOf, indices));
    return parts;
  }
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(user)) {
    SmallVector<ReassociationIndices> groups = groupsOf(expand);
    ArrayRef<int64_t> shape = expand.getResultType().getShape();
    Digits ofAxis{shape, groups[at.axis]}, ofPart{shape, groups[at.partOf]};
    if (!ofPart.isKnown())
      return parts;
    auto [axis, alone] = ofAxis.innermost();
    AxisValue to{result, axis,
                 !alone && at.group == shape[axis] ? 0 : at.group};
    for (int64_t dim : ofPart.dims) {
      SmallVector<int64_t> indices;
      for (int64_t i : at.part.asArrayRef())
        indices.push_back(ofPart.digit(i, dim));
      llvm::sort(indices);
      indices.erase(llvm::unique(indices), indices.end());
      AxisValue part = restricted(to, dim, indices);
      if (part.part)
        parts.push_back(part);
    }
    return parts;
  }
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(user)) {
    for (int64_t axis = 0, rank = shapeOf(result).size(); axis < rank; ++axis)
      for (int64_t dim = 0; dim < rank; ++dim)
        if (onlyDim(collapse, axis) == at.axis &&
            onlyDim(collapse, dim) == at.partOf)
          parts.push_back({result, axis, at.group, dim, at.part});
    return parts;
  }
  if (isa<tensor::CastOp>(user))
    parts.push_back({result, at.axis, at.group, at.partOf, at.part});
  return parts;
}
