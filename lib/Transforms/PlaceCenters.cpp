//===- PlaceCenters.cpp - Writing a planned center ------------------------===//

#include "PlaceCenters.h"
#include "Renorm/IR/SeededFaults.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::renorm {

static Value centred(OpBuilder &b, Value value, int64_t axis) {
  Type element = getElementTypeOrSelf(value.getType());
  Value init = createEmptyLike(b, value.getLoc(), value, element);
  Value result =
      CenterOp::create(b, value.getLoc(), init.getType(), value, init,
                       b.getDenseI64ArrayAttr({axis}), TypeAttr())
          .getResult();
  if (result.getType() != value.getType())
    result = tensor::CastOp::create(b, value.getLoc(), value.getType(), result);
  return result;
}

/// `value` with dimension `dim` cut into runs of `length`, and the groups of it.
static Value cutRuns(OpBuilder &b, Value value, int64_t dim, int64_t length,
                     SmallVectorImpl<ReassociationIndices> &groups) {
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<int64_t> shape(type.getShape());
  shape[dim] /= length;
  shape.insert(shape.begin() + dim + 1, length);
  groups.assign(type.getRank(), {});
  for (int64_t d = 0; d < type.getRank(); ++d) {
    groups[d].push_back(d + (d > dim));
    if (d == dim)
      groups[d].push_back(d + 1);
  }
  return tensor::ExpandShapeOp::create(
      b, value.getLoc(), RankedTensorType::get(shape, type.getElementType()),
      value, groups);
}

/// Every run of `group` entries along the axis as a row of its own.
static Value centredRuns(OpBuilder &b, Value value, int64_t axis,
                         int64_t group) {
  SmallVector<ReassociationIndices> groups;
  Value runs = cutRuns(b, value, axis, group, groups);
  return tensor::CollapseShapeOp::create(b, value.getLoc(), value.getType(),
                                         centred(b, runs, axis + 1), groups);
}

/// The pieces of a weight that was taken apart along `dim` before, or itself.
static SmallVector<Value> piecesOf(Value value, int64_t dim) {
  if (auto concat = value.getDefiningOp<tensor::ConcatOp>();
      concat && static_cast<int64_t>(concat.getDim()) == dim)
    return llvm::to_vector(concat.getInputs());
  return {value};
}

static Value sliceOf(OpBuilder &b, Value value, int64_t dim, int64_t begin,
                     int64_t length) {
  auto type = cast<RankedTensorType>(value.getType());
  if (length == type.getDimSize(dim))
    return value;
  SmallVector<OpFoldResult> offsets(type.getRank(), b.getIndexAttr(0));
  SmallVector<OpFoldResult> sizes, strides(type.getRank(), b.getIndexAttr(1));
  for (int64_t size : type.getShape())
    sizes.push_back(b.getIndexAttr(size));
  offsets[dim] = b.getIndexAttr(begin);
  sizes[dim] = b.getIndexAttr(length);
  return tensor::ExtractSliceOp::create(b, value.getLoc(), value, offsets,
                                        sizes, strides);
}

// W = [A; B; C] along a dimension (of each period), the rows of B without mean:
//
//   concat(A, renorm.center(B), C)
//
/// A weight of which a part is centred: taken apart, and joined again.
static Value centredPart(OpBuilder &b, Value value, AxisValue at) {
  Location loc = value.getLoc();
  std::optional<RegularPart> part = regularPart(at);
  assert(part && "the plan centres no other");
  auto type = cast<RankedTensorType>(value.getType());
  int64_t dim = at.partOf, axis = at.axis;
  bool repeats = part->period != type.getDimSize(dim);
  SmallVector<ReassociationIndices> groups;
  Value whole = value;
  if (repeats) {
    // Apart already, for another part of it: the pieces are those.
    auto joined = value.getDefiningOp<tensor::CollapseShapeOp>();
    auto concat =
        joined ? joined.getSrc().getDefiningOp<tensor::ConcatOp>() : nullptr;
    whole = cutRuns(b, value, dim, part->period, groups);
    if (concat && concat.getType() == whole.getType()) {
      whole.getDefiningOp()->erase();
      whole = concat;
    }
    axis += axis >= dim;
    ++dim;
  }
  // The pieces in order, the part as one of its own. It lies in one of those
  // before, or all are taken as one.
  SmallVector<Value> before = piecesOf(whole, dim);
  auto lengthOf = [&](Value piece) {
    return cast<ShapedType>(piece.getType()).getDimSize(dim);
  };
  int64_t start = 0, last = part->begin + part->length;
  bool inOne = true;
  for (Value piece : before) {
    int64_t end = start + lengthOf(piece);
    inOne &= part->begin >= end || last <= end;
    start = end;
  }
  if (!inOne)
    before = {whole};
  SmallVector<Value> pieces;
  start = 0;
  for (Value piece : before) {
    int64_t size = lengthOf(piece), first = part->begin - start;
    start += size;
    if (first < 0 || first >= size) {
      pieces.push_back(piece);
      continue;
    }
    if (first > 0)
      pieces.push_back(sliceOf(b, piece, dim, 0, first));
    Value own = sliceOf(b, piece, dim, first, part->length);
    bool inRuns = at.group &&
                  at.group != cast<ShapedType>(own.getType()).getDimSize(axis);
    pieces.push_back(inRuns ? centredRuns(b, own, axis, at.group)
                            : centred(b, own, axis));
    int64_t rest = first + part->length;
    if (rest < size)
      pieces.push_back(sliceOf(b, piece, dim, rest, size - rest));
  }
  Value joined = tensor::ConcatOp::create(b, loc, whole.getType(), dim, pieces);
  if (!repeats)
    return joined;
  return tensor::CollapseShapeOp::create(b, loc, type, joined, groups);
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
    Value center = at.part    ? centredPart(b, value, at)
                   : at.group ? centredRuns(b, value, at.axis, at.group)
                              : centred(b, value, turn ? 1 - at.axis : at.axis);
    for (OpOperand *use : own)
      use->set(center);
    // What was joined for another part of it is joined anew.
    for (Value old = value; old && old.use_empty();) {
      Operation *op = old.getDefiningOp();
      if (!isa_and_nonnull<tensor::CollapseShapeOp, tensor::ConcatOp>(op))
        break;
      old = isa<tensor::ConcatOp>(op) ? Value() : op->getOperand(0);
      op->erase();
    }
  }
}

} // namespace mlir::renorm
