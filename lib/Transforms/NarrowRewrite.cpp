//===- NarrowRewrite.cpp - Writes a stream again, one channel less --------===//
//
// Every node gets a narrow twin right behind it, norms become CRMSNorms, and the
// contractions that read them get new weights (docs/compress.md). The wide ops
// are left to the caller, unused.
//
//===----------------------------------------------------------------------===//

#include "NarrowRewrite.h"
#include "EvaluateWeight.h"
#include "ReaderWeights.h"
#include "Renorm/IR/Reassociation.h"
#include "Renorm/IR/SeededFaults.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::renorm;
using Node = NarrowStream::Node;
using Kind = NarrowStream::Node::Kind;

namespace {

RankedTensorType withSize(RankedTensorType type, int64_t dim, int64_t size) {
  SmallVector<int64_t> shape(type.getShape());
  shape[dim] = size;
  return RankedTensorType::get(shape, type.getElementType());
}

/// Rewrites one stream.
class Narrower {
public:
  Narrower(const NarrowStream &stream, int64_t channel, bool fold)
      : stream(stream), channel(channel < 0 ? stream.size - 1 : channel),
        fold(fold), b(stream.norms.front()->getContext()) {}

  /// The ops that the wide stream was made of; all unused afterwards, as far as
  /// nobody else reads them.
  SetVector<Operation *> run() {
    // Operands first.
    SmallVector<std::pair<Operation *, const Node *>> order;
    for (const Node &node : stream.nodes)
      order.push_back({node.at.value.getDefiningOp(), &node});
    // One result each, so no two nodes of one axis are equal; ties (two axes of
    // one value) do not read each other.
    llvm::sort(order, [](auto &a, auto &other) {
      return a.first != other.first && a.first->isBeforeInBlock(other.first);
    });
    for (auto [op, node] : order) {
      Value thin = narrowed(*node);
      narrow[{node->at.value, node->at.axis}] = thin;
      if (node->kind != Kind::Carried && node->kind != Kind::Normalised)
        continue;
      replaced.insert(op);
      // All other extents are the same.
      Value(node->at.value).replaceUsesWithIf(thin, [](OpOperand &use) {
        return isa<tensor::DimOp>(use.getOwner());
      });
    }
    for (const NarrowStream::Reader &reader : stream.readers)
      rewrite(reader);
    return std::move(replaced);
  }

private:
  Value narrowed(const Node &node) {
    Value value = node.at.value;
    b.setInsertionPointAfterValue(value);
    switch (node.kind) {
    case Kind::Normalised:
      return compressed(node.norm);
    case Kind::Centre:
      return evaluated(withoutChannel(value, node.at.axis));
    case Kind::Zero:
      if (matchPattern(value, m_AnyZeroFloat()) ||
          !isa<linalg::FillOp>(value.getDefiningOp()))
        return zeros(value, node.at.axis);
      return carried(node);
    case Kind::Carried:
      return carried(node);
    }
    llvm_unreachable("unknown kind of node");
  }

  // Pattern: rms_norm(x, g, b) -> crms_norm(x without one entry), with g and b
  // in the readers [if x has zero mean and all readers are linear]
  // Exactness: exact over the reals; rounding differs
  Value compressed(RMSNormOp norm) {
    int64_t axis = norm.getAxes().front();
    Value input = narrow.lookup({norm.getInput(), axis});
    Value init = emptyLike(norm.getInit(), axis);
    return CRMSNormOp::create(
               b, norm.getLoc(), init.getType(), input, /*scale=*/Value(),
               /*bias=*/Value(), init, norm.getAxesAttr(),
               norm.getEpsilonAttr(),
               b.getI64IntegerAttr(seededFault(Fault::CompressWrongLength)
                                       ? stream.size - 1
                                       : stream.size),
               norm.getEpsilonPlacementAttr(), norm.getStatTypeAttr(),
               norm.getRoundNormalizedAttr())
        .getResult();
  }

  /// The op of a node on narrow operands.
  Value carried(const Node &node) {
    Value value = node.at.value;
    Operation *op = value.getDefiningOp();
    Location loc = op->getLoc();
    int64_t axis = node.at.axis;
    auto type = withSize(cast<RankedTensorType>(value.getType()), axis,
                         stream.size - 1);
    if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
      return carriedLoop(linalgOp, axis, type);
    if (auto concat = dyn_cast<tensor::ConcatOp>(op)) {
      SmallVector<Value> inputs;
      for (Value input : concat.getInputs())
        inputs.push_back(narrowOf(input, axis));
      return tensor::ConcatOp::create(b, loc, type, concat.getDim(), inputs);
    }
    // One carrier.
    AxisValue from = transferOf(node.at).carriers.front();
    Value source = narrowOf(from.value, from.axis);
    if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op)) {
      SmallVector<OpFoldResult> sizes = slice.getMixedSizes();
      sizes[from.axis] = b.getIndexAttr(stream.size - 1);
      return tensor::ExtractSliceOp::create(b, loc, type, source,
                                            slice.getMixedOffsets(), sizes,
                                            slice.getMixedStrides());
    }
    if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op))
      return tensor::CollapseShapeOp::create(b, loc, type, source,
                                             groupsOf(collapse));
    auto expand = cast<tensor::ExpandShapeOp>(op);
    SmallVector<OpFoldResult> shape = expand.getMixedOutputShape();
    shape[axis] = b.getIndexAttr(stream.size - 1);
    return tensor::ExpandShapeOp::create(b, loc, type, source, groupsOf(expand),
                                         shape);
  }

  Value carriedLoop(linalg::LinalgOp op, int64_t axis, RankedTensorType type) {
    AffineExpr loop =
        op.getIndexingMapMatchingResult(cast<OpResult>(op->getResult(0)))
            .getResult(axis);
    SmallVector<Value> operands;
    for (OpOperand &operand : op->getOpOperands()) {
      ArrayRef<AffineExpr> map =
          op.getMatchingIndexingMap(&operand).getResults();
      const AffineExpr *found = llvm::find(map, loop);
      int64_t position = found - map.begin();
      bool unread =
          op.isDpsInit(&operand) && !op.payloadUsesValueFromOperand(&operand);
      if (found == map.end())
        operands.push_back(operand.get());
      else if (unread)
        operands.push_back(emptyLike(operand.get(), position));
      else
        operands.push_back(narrowOf(operand.get(), position));
    }
    Operation *copy = clone(b, op.getOperation(), TypeRange(type), operands);
    // What the body picks by itself.
    copy->walk([&](tensor::ExtractOp pick) {
      Value tensor = pick.getTensor();
      if (tensor.getParentRegion()->findAncestorOpInRegion(*copy) != copy)
        return;
      for (int64_t dim = 0; dim < pick.getTensor().getType().getRank(); ++dim)
        if (Value thin = narrow.lookup({tensor, dim}))
          if (isCarrier(op, axis, {tensor, dim}))
            pick.getTensorMutable().assign(thin);
    });
    return copy->getResult(0);
  }

  static bool isCarrier(Operation *op, int64_t axis, AxisValue at) {
    return llvm::is_contained(transferOf({op->getResult(0), axis}).carriers,
                              at);
  }

  void rewrite(const NarrowStream::Reader &reader) {
    linalg::LinalgOp op = reader.op;
    Location loc = op.getLoc();
    b.setInsertionPoint(op);
    int64_t axis = -1; // of the row
    AffineMap rowMap = op.getMatchingIndexingMap(reader.row);
    for (auto [dim, expr] : llvm::enumerate(rowMap.getResults()))
      if (cast<AffineDimExpr>(expr).getPosition() == contractedLoop(op))
        axis = dim;
    Value row = narrow.lookup({reader.row->get(), axis});
    int64_t dim = contractedDim(op, reader.weight);
    Value weight = reader.weight->get();
    RMSNormOp norm = reader.norm;
    Value scale = norm ? norm.getScale() : Value();
    Value bias = norm ? norm.getBias() : Value();

    // W g - (W g)_k 1^T without column k.
    auto type = cast<RankedTensorType>(weight.getType());
    int64_t rank = type.getRank();
    AffineMap whole = b.getMultiDimIdentityMap(rank);
    SmallVector<AffineExpr> others;
    for (int64_t d = 0; d < rank; ++d)
      if (d != dim)
        others.push_back(b.getAffineDimExpr(d));
    AffineMap across = AffineMap::get(rank, 0, others, b.getContext());
    Value scaled = weight;
    if (scale)
      scaled = timesAlong(b, loc, weight, scale, dim);
    Value kept = withoutChannel(scaled, dim);
    Value dropped = oneChannel(scaled, dim);
    auto narrowType = cast<RankedTensorType>(kept.getType());
    Value folded =
        evaluated(seededFault(Fault::CompressForgetsChannel)
                      ? kept
                      : pointwise<arith::SubFOp>(b, loc, kept, whole, dropped,
                                                 across, narrowType));

    Value init = op.getDpsInitOperand(0)->get();
    if (bias && !seededFault(Fault::CompressForgetsBias))
      init = plusProduct(b, op, reader.weight, bias,
                         [&](Value value) { return evaluated(value); });
    SmallVector<Value> operands(op->getOperands());
    operands[reader.row->getOperandNumber()] = row;
    operands[reader.weight->getOperandNumber()] = folded;
    operands[op.getDpsInitOperand(0)->getOperandNumber()] = init;
    Operation *copy =
        clone(b, op.getOperation(), op->getResultTypes(), operands);
    op->replaceAllUsesWith(copy->getResults());
    replaced.insert(op);
  }

  /// The narrow form of an operand; a slice of what is no node.
  Value narrowOf(Value value, int64_t axis) {
    if (Value thin = narrow.lookup({value, axis}))
      return thin;
    if (matchPattern(value, m_AnyZeroFloat()))
      return zeros(value, axis);
    return withoutChannel(value, axis);
  }

  Value sliceOf(Value value, int64_t axis, int64_t from, int64_t count,
                RankedTensorType type = {}) {
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(b, value.getLoc(), value);
    SmallVector<OpFoldResult> offsets(sizes.size(), b.getIndexAttr(0));
    SmallVector<OpFoldResult> strides(sizes.size(), b.getIndexAttr(1));
    offsets[axis] = b.getIndexAttr(from);
    sizes[axis] = b.getIndexAttr(count);
    if (!type)
      type = withSize(cast<RankedTensorType>(value.getType()), axis, count);
    return tensor::ExtractSliceOp::create(b, value.getLoc(), type, value,
                                          offsets, sizes, strides);
  }

  /// All entries along the axis but one.
  Value withoutChannel(Value value, int64_t axis) {
    int64_t last = stream.size - 1;
    if (channel == last)
      return sliceOf(value, axis, 0, last);
    if (channel == 0)
      return sliceOf(value, axis, 1, last);
    Value parts[] = {sliceOf(value, axis, 0, channel),
                     sliceOf(value, axis, channel + 1, last - channel)};
    return tensor::ConcatOp::create(b, value.getLoc(), axis, parts);
  }

  /// The entry that is left out, without the axis.
  Value oneChannel(Value value, int64_t axis) {
    auto type = cast<RankedTensorType>(value.getType());
    SmallVector<int64_t> shape(type.getShape());
    shape.erase(shape.begin() + axis);
    return sliceOf(value, axis,
                   seededFault(Fault::CompressOtherChannel) ? 0 : channel, 1,
                   RankedTensorType::get(shape, type.getElementType()));
  }

  Value emptyLike(Value value, int64_t axis) {
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(b, value.getLoc(), value);
    sizes[axis] = b.getIndexAttr(stream.size - 1);
    return tensor::EmptyOp::create(b, value.getLoc(), sizes,
                                   getElementTypeOrSelf(value.getType()));
  }

  Value zeros(Value value, int64_t axis) {
    if (isa_and_nonnull<tensor::EmptyOp>(value.getDefiningOp()))
      return emptyLike(value, axis);
    auto type = withSize(cast<RankedTensorType>(value.getType()), axis,
                         stream.size - 1);
    auto zero = FloatAttr::get(type.getElementType(), 0.0);
    return arith::ConstantOp::create(
        b, value.getLoc(), type, DenseElementsAttr::get(type, zero.getValue()));
  }

  /// As a constant, where it is one and that is wanted.
  Value evaluated(Value value) {
    if (!fold || !isWeightExpression(value))
      return value;
    ElementsAttr constant = evaluateWeight(value, "narrow");
    unused.push_back(value.getDefiningOp());
    Value result =
        arith::ConstantOp::create(b, value.getLoc(), cast<TypedAttr>(constant));
    return result;
  }

  const NarrowStream &stream;
  int64_t channel;
  bool fold;
  OpBuilder b;
  DenseMap<std::pair<Value, int64_t>, Value> narrow;
  SetVector<Operation *> replaced;

public:
  SmallVector<Operation *> unused;
};
} // namespace

NarrowRewrite mlir::renorm::rewriteNarrow(const NarrowStream &stream,
                                          int64_t channel, bool fold) {
  Narrower narrower(stream, channel, fold);
  NarrowRewrite result;
  llvm::append_range(result.replaced, narrower.run());
  result.unused = std::move(narrower.unused);
  return result;
}
