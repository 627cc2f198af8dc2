//===- RaiseGradients.cpp - linalg -> gradient ops ------------------------===//

#include "RaiseGradients.h"
#include "ParameterBuilder.h"
#include "Renorm/IR/SeededFaults.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::renorm;

static Value addEntries(OpBuilder &b, Location loc, Value a, Value other) {
  auto type = cast<RankedTensorType>(a.getType());
  AffineMap id = b.getMultiDimIdentityMap(type.getRank());
  Value init = createEmptyLike(b, loc, a, type.getElementType());
  SmallVector<utils::IteratorType> iterators(type.getRank(),
                                             utils::IteratorType::parallel);
  FloatType wide = defaultStatisticsType(type.getElementType());
  auto converted = [&](OpBuilder &nb, Location l, Value v, Type to) -> Value {
    unsigned from = v.getType().getIntOrFloatBitWidth();
    if (from < to.getIntOrFloatBitWidth())
      return arith::ExtFOp::create(nb, l, to, v);
    if (from > to.getIntOrFloatBitWidth())
      return arith::TruncFOp::create(nb, l, to, v);
    return v;
  };
  return linalg::GenericOp::create(
             b, loc, init.getType(), ValueRange{a, other}, init,
             ArrayRef<AffineMap>{id, id, id}, iterators,
             [&](OpBuilder &nb, Location l, ValueRange args) {
               Value sum =
                   arith::AddFOp::create(nb, l, converted(nb, l, args[0], wide),
                                         converted(nb, l, args[1], wide));
               linalg::YieldOp::create(
                   nb, l, converted(nb, l, sum, type.getElementType()));
             })
      .getResult(0);
}

/// How `to` comes from `from` by dimensions of size 1 around others; nothing if
/// it does not, or if a size is 1 or unknown in `from`.
static std::optional<SmallVector<ReassociationIndices>>
placeOfOnes(RankedTensorType from, RankedTensorType to) {
  SmallVector<ReassociationIndices> groups(from.getRank());
  int64_t axis = 0;
  for (auto [dim, size] : llvm::enumerate(to.getShape())) {
    bool one = size == 1;
    if (axis == from.getRank() && (!one || axis == 0))
      return std::nullopt;
    groups[std::min(axis, from.getRank() - 1)].push_back(dim);
    if (one)
      continue;
    if (ShapedType::isDynamic(size) || from.getDimSize(axis) != size)
      return std::nullopt;
    ++axis;
  }
  return axis == from.getRank() ? std::optional(groups) : std::nullopt;
}

// Pattern: the linalg of a backward pass -> one op per gradient
// Exactness: exact over the reals; rounding may change. Statistics are formed
// again from x, in the type of the norm's, f32 at least
bool mlir::renorm::raiseGradient(OpBuilder &b, const FoundGradient &gradient,
                                 DenseMap<Value, Value> &replaced) {
  const FoundNorm &norm = gradient.norm;
  Operation *def = gradient.result.getDefiningOp();
  Location loc = def->getLoc();
  b.setInsertionPoint(def);
  auto current = [&](Value value) {
    Value now = replaced.lookup(value);
    return now ? now : value;
  };
  Value dy = current(gradient.dy), x = current(norm.input);
  auto type = cast<RankedTensorType>(gradient.result.getType());
  FloatType stat = norm.statisticsType;
  if (getElementTypeOrSelf(dy).isF64())
    stat = cast<FloatType>(getElementTypeOrSelf(dy));
  Type own = getElementTypeOrSelf(dy).isF64() ? getElementTypeOrSelf(dy)
                                              : getElementTypeOrSelf(x);
  TypeAttr statType;
  if (stat != defaultStatisticsType(own))
    statType = TypeAttr::get(stat);
  auto axes = b.getDenseI64ArrayAttr(norm.form.axes);
  auto epsilon = b.getF64FloatAttr(writtenEpsilon(norm.form.epsilon));
  auto placement =
      EpsilonPlacementAttr::get(b.getContext(), norm.form.placement);
  auto ddof = b.getI64IntegerAttr(norm.form.ddof);
  bool layer = norm.form.kind == NormKind::LayerNorm;
  if (seededFault(Fault::RaiseGradientSwapsOperands))
    std::swap(dy, x);

  Value result;
  if (gradient.of == FoundGradient::Of::Input) {
    ParameterBuilder gains(b, loc, norm, replaced);
    std::optional<Value> scale = gains.tensorOf(norm.form.gain, 1.0);
    if (!scale)
      return false;
    Value init = createEmptyLike(b, loc, x, type.getElementType());
    if (layer)
      result = LayerNormBackwardOp::create(b, loc, init.getType(), dy, x,
                                           *scale, init, axes, epsilon,
                                           placement, statType, ddof)
                   .getResult();
    else
      result =
          RMSNormBackwardOp::create(b, loc, init.getType(), dy, x, *scale, init,
                                    axes, epsilon, placement, statType)
              .getResult();
    for (Value added : seededFault(Fault::RaiseGradientDropsAdded)
                           ? SmallVector<Value, 1>()
                           : SmallVector<Value, 1>(gradient.added))
      result = addEntries(b, loc, result, current(added));
    if (result.getType() != type)
      result = tensor::CastOp::create(b, loc, type, result);
  } else {
    // Of a single row this is the row times something, a scaled norm as a rule.
    auto rows = cast<RankedTensorType>(x.getType());
    if (llvm::all_of(llvm::seq<int64_t>(0, rows.getRank()), [&](int64_t dim) {
          return rows.getDimSize(dim) == 1 ||
                 llvm::is_contained(norm.form.axes, dim);
        }))
      return false;
    SmallVector<OpFoldResult> sizes;
    for (int64_t axis : norm.form.axes)
      sizes.push_back(tensor::getMixedSize(b, loc, x, axis));
    Value init = tensor::EmptyOp::create(b, loc, sizes, type.getElementType());
    // A reduction that keeps its dimensions has ones around the axes.
    std::optional<SmallVector<ReassociationIndices>> ones =
        placeOfOnes(cast<RankedTensorType>(init.getType()), type);
    if (init.getType() != type && !ones)
      return false;
    if (layer && !seededFault(Fault::RaiseGradientAsRMS))
      result = LayerNormScaleBackwardOp::create(b, loc, init.getType(), dy, x,
                                                init, axes, epsilon, placement,
                                                statType, ddof)
                   .getResult();
    else
      result =
          RMSNormScaleBackwardOp::create(b, loc, init.getType(), dy, x, init,
                                         axes, epsilon, placement, statType)
              .getResult();
  }
  if (result.getType() != type) {
    auto ones = placeOfOnes(cast<RankedTensorType>(result.getType()), type);
    result = tensor::ExpandShapeOp::create(b, loc, type, result, *ones);
  }
  Value(gradient.result).replaceAllUsesWith(result);
  replaced[gradient.result] = result;
  return true;
}
