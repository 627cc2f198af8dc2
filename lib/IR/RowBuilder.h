//===- RowBuilder.h - Parts of a decomposition into linalg ------*- C++ -*-===//
//
// Private to the decompositions: reductions along rows, maps over entries and
// the inverse root, in the statistics type.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_IR_ROWBUILDER_H
#define RENORM_LIB_IR_ROWBUILDER_H

#include "Renorm/IR/Renorm.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/STLExtras.h"

namespace mlir::renorm {

/// Builds the parts of one decomposition at one place.
class RowBuilder {
public:
  RowBuilder(OpBuilder &b, Location loc, Value input, ArrayRef<int64_t> axes,
             FloatType statType)
      : b(b), loc(loc), input(input), axes(axes), statType(statType),
        type(cast<RankedTensorType>(input.getType())) {}

  /// The length of a row as a float of the statistics type, minus `ddof`.
  Value rowLength(int64_t ddof = 0) {
    int64_t size = 1;
    Value dynamic;
    for (int64_t axis : axes) {
      if (!type.isDynamicDim(axis)) {
        size *= type.getDimSize(axis);
        continue;
      }
      Value dim = tensor::DimOp::create(b, loc, input, axis);
      dynamic = dynamic ? arith::MulIOp::create(b, loc, dynamic, dim) : dim;
    }
    if (!dynamic)
      return constant(static_cast<double>(size - ddof));
    Value all = dynamic;
    if (size != 1)
      all = arith::MulIOp::create(b, loc, dynamic,
                                  arith::ConstantIndexOp::create(b, loc, size));
    Value asInt = arith::IndexCastOp::create(b, loc, b.getI64Type(), all);
    Value length = arith::SIToFPOp::create(b, loc, statType, asInt);
    if (ddof)
      length = arith::SubFOp::create(b, loc, length,
                                     constant(static_cast<double>(ddof)));
    return length;
  }

  Value constant(double value) {
    return arith::ConstantOp::create(b, loc, b.getFloatAttr(statType, value));
  }

  /// Some entries of each row, as operands `perRow`: the first ones of the pieces,
  /// or `count`, spread evenly from the first to the last along every axis.
  SmallVector<Value> samples(int64_t count) {
    // The pieces themselves: compilers bound the values that a kernel reads.
    if (pieces >= 4)
      return pieceSlices();
    SmallVector<Value> values;
    for (int64_t k = 0; k < count; ++k) {
      SmallVector<OpFoldResult> offsets, sizes;
      SmallVector<int64_t> shape;
      for (int64_t dim = 0; dim < type.getRank(); ++dim) {
        OpFoldResult size = tensor::getMixedSize(b, loc, input, dim);
        bool isAxis = llvm::is_contained(axes, dim);
        if (!isAxis)
          shape.push_back(type.getDimSize(dim));
        AffineExpr last = b.getAffineSymbolExpr(0) - 1;
        offsets.push_back(
            isAxis && k > 0 ? affine::makeComposedFoldedAffineApply(
                                  b, loc, (last * k).floorDiv(count - 1), size)
                            : OpFoldResult(b.getIndexAttr(0)));
        sizes.push_back(isAxis ? b.getIndexAttr(1) : size);
      }
      SmallVector<OpFoldResult> strides(type.getRank(), b.getIndexAttr(1));
      auto perRow = RankedTensorType::get(shape, type.getElementType());
      // Where there are no entries, there is none to take, either.
      if (hasNoEntries(type)) {
        SmallVector<Value> dynamic;
        for (int64_t dim = 0; dim < type.getRank(); ++dim)
          if (!llvm::is_contained(axes, dim) && type.isDynamicDim(dim))
            dynamic.push_back(cast<Value>(sizes[dim]));
        values.push_back(tensor::EmptyOp::create(b, loc, perRow, dynamic));
        continue;
      }
      values.push_back(tensor::ExtractSliceOp::create(b, loc, perRow, input,
                                                      offsets, sizes, strides));
    }
    return values;
  }

  using Term = llvm::function_ref<Value(OpBuilder &, Location, ValueRange)>;

  /// Reductions read a row in up to `count` pieces side by side and add them
  /// before they add to the sum: `count` sums at a time, where a compiler may
  /// not reorder one. Only contiguous rows that divide are cut.
  void setPieces(int64_t count) {
    if (axes.size() != 1 || axes.front() != type.getRank() - 1 ||
        hasNoEntries(type))
      return;
    int64_t size = type.getDimSize(axes.front());
    while (!ShapedType::isDynamic(size) && count > 1 &&
           (size % count != 0 || size / count < kShortestPiece))
      count /= 2;
    pieces = ShapedType::isDynamic(size) ? 1 : count;
  }

  /// Sums that the pieces can go into, for reduce(). Two: a sum has half as many
  /// roundings then, of two that do not know of each other.
  unsigned sumChains() const { return pieces >= 4 ? 2 : 1; }

  /// Sums `terms` of the entries of a row; `perRow` are operands with one entry
  /// per row, or of which each row's first is meant, `others` operands shaped
  /// like the input or like a scale. The terms see (entry, perRow..., others...)
  /// in the statistics type. Each term has `chains` results, one behind the
  /// other, of neighbouring pieces each, whose sum is the term's.
  SmallVector<Value> reduce(ValueRange perRow, ArrayRef<Term> terms,
                            ValueRange others = {}, unsigned chains = 1) {
    Value zero = constant(0.0);
    SmallVector<Value> inits;
    SmallVector<OpFoldResult> sizes;
    for (int64_t dim = 0; dim < type.getRank(); ++dim)
      if (!llvm::is_contained(axes, dim))
        sizes.push_back(tensor::getMixedSize(b, loc, input, dim));
    for (size_t i = 0; i < terms.size() * chains; ++i) {
      Value empty = tensor::EmptyOp::create(b, loc, sizes, statType);
      inits.push_back(linalg::FillOp::create(b, loc, zero, empty).getResult(0));
    }
    SmallVector<Value> inputs =
        others.empty() ? pieceSlices() : SmallVector<Value>{input};
    size_t entries = inputs.size();
    SmallVector<AffineMap> maps(entries,
                                b.getMultiDimIdentityMap(type.getRank()));
    for (Value value : perRow)
      maps.push_back(rowMap(value));
    for (Value value : others)
      maps.push_back(affineMap(value));
    maps.append(inits.size(), rowMap());
    SmallVector<utils::IteratorType> iterators;
    for (int64_t dim = 0; dim < type.getRank(); ++dim)
      iterators.push_back(llvm::is_contained(axes, dim)
                              ? utils::IteratorType::reduction
                              : utils::IteratorType::parallel);
    llvm::append_range(inputs, perRow);
    llvm::append_range(inputs, others);
    SmallVector<Type> types(inits.size(), inits.front().getType());
    auto op = linalg::GenericOp::create(
        b, loc, types, inputs, inits, maps, iterators,
        [&](OpBuilder &nb, Location l, ValueRange args) {
          SmallVector<Value> operands{Value()};
          llvm::append_range(operands, args.slice(entries, perRow.size()));
          for (Value other : args.slice(entries + perRow.size(), others.size()))
            operands.push_back(convert(nb, l, other, statType));
          SmallVector<Value> sums;
          for (Term term : terms) {
            SmallVector<Value> parts;
            for (Value entry : args.take_front(entries)) {
              operands[0] = convert(nb, l, entry, statType);
              parts.push_back(term(nb, l, operands));
            }
            for (; parts.size() > chains; parts.resize(parts.size() / 2))
              for (size_t k = 0; k < parts.size() / 2; ++k)
                parts[k] = arith::AddFOp::create(nb, l, parts[2 * k],
                                                 parts[2 * k + 1]);
            for (Value part : parts)
              sums.push_back(arith::AddFOp::create(
                  nb, l, args[inputs.size() + sums.size()], part));
          }
          linalg::YieldOp::create(nb, l, sums);
        });
    return SmallVector<Value>(op.getResults());
  }

  using Terms =
      llvm::function_ref<SmallVector<Value>(OpBuilder &, Location, ValueRange)>;

  /// An element-wise generic over the rows into `inits`. `body` sees the entry
  /// in the statistics type, then perRow, then `affine` as they are, and says
  /// what goes into each.
  SmallVector<Value> map(ValueRange perRow, ValueRange affine, ValueRange inits,
                         Terms body) {
    int64_t rank = type.getRank();
    SmallVector<AffineMap> maps{b.getMultiDimIdentityMap(rank)};
    for (Value value : perRow)
      maps.push_back(rowMap(value));
    for (Value value : affine)
      maps.push_back(affineMap(value));
    maps.append(inits.size(), b.getMultiDimIdentityMap(rank));
    SmallVector<Value> inputs{input};
    llvm::append_range(inputs, perRow);
    llvm::append_range(inputs, affine);
    SmallVector<utils::IteratorType> iterators(rank,
                                               utils::IteratorType::parallel);
    auto op = linalg::GenericOp::create(
        b, loc, inits.getTypes(), inputs, inits, maps, iterators,
        [&](OpBuilder &nb, Location l, ValueRange args) {
          SmallVector<Value> operands(args.take_front(inputs.size()));
          operands[0] = convert(nb, l, operands[0], statType);
          SmallVector<Value> results = body(nb, l, operands);
          for (auto [result, out] :
               llvm::zip_equal(results, args.drop_front(inputs.size())))
            result = convert(nb, l, result, out.getType());
          linalg::YieldOp::create(nb, l, results);
        });
    return SmallVector<Value>(op.getResults());
  }

  Value map(ValueRange perRow, ValueRange affine, Value init, Term body) {
    return map(perRow, affine, ValueRange(init),
               [&](OpBuilder &nb, Location l, ValueRange a) {
                 return SmallVector<Value>{body(nb, l, a)};
               })
        .front();
  }

  /// Sums over all rows what `term` says of the entries, rounded into `init` of
  /// the shape of the axes. The term sees (entry, perRow..., others...).
  Value sumOverRows(ValueRange perRow, ValueRange others, Value init,
                    Term term) {
    int64_t rank = type.getRank();
    SmallVector<AffineMap> maps{b.getMultiDimIdentityMap(rank)};
    maps.append(perRow.size(), rowMap());
    for (Value value : others)
      maps.push_back(affineMap(value));
    SmallVector<AffineExpr> axisDims;
    SmallVector<utils::IteratorType> iterators(rank,
                                               utils::IteratorType::reduction);
    SmallVector<OpFoldResult> sizes;
    for (int64_t axis : axes) {
      axisDims.push_back(b.getAffineDimExpr(axis));
      iterators[axis] = utils::IteratorType::parallel;
      sizes.push_back(tensor::getMixedSize(b, loc, input, axis));
    }
    maps.push_back(AffineMap::get(rank, 0, axisDims, b.getContext()));
    Value empty = tensor::EmptyOp::create(b, loc, sizes, statType);
    Value zero =
        linalg::FillOp::create(b, loc, constant(0.0), empty).getResult(0);
    SmallVector<Value> inputs{input};
    llvm::append_range(inputs, perRow);
    llvm::append_range(inputs, others);
    Value sum = linalg::GenericOp::create(
                    b, loc, zero.getType(), inputs, zero, maps, iterators,
                    [&](OpBuilder &nb, Location l, ValueRange args) {
                      SmallVector<Value> operands;
                      for (Value arg : args.drop_back())
                        operands.push_back(convert(nb, l, arg, statType));
                      Value added = arith::AddFOp::create(
                          nb, l, args.back(), term(nb, l, operands));
                      linalg::YieldOp::create(nb, l, added);
                    })
                    .getResult(0);
    auto initType = cast<RankedTensorType>(init.getType());
    if (sum.getType() == initType)
      return sum;
    SmallVector<AffineMap> same(2, b.getMultiDimIdentityMap(axes.size()));
    SmallVector<utils::IteratorType> parallel(axes.size(),
                                              utils::IteratorType::parallel);
    return linalg::GenericOp::create(
               b, loc, initType, sum, init, same, parallel,
               [&](OpBuilder &nb, Location l, ValueRange args) {
                 linalg::YieldOp::create(
                     nb, l, convert(nb, l, args[0], args[1].getType()));
               })
        .getResult(0);
  }

  static Value convert(OpBuilder &b, Location loc, Value value, Type to) {
    unsigned from = value.getType().getIntOrFloatBitWidth();
    if (value.getType() == to)
      return value;
    if (from < to.getIntOrFloatBitWidth())
      return arith::ExtFOp::create(b, loc, to, value);
    if (from > to.getIntOrFloatBitWidth())
      return arith::TruncFOp::create(b, loc, to, value);
    // f16 <-> bf16 has no direct cast.
    Value wide = arith::ExtFOp::create(b, loc, b.getF32Type(), value);
    return arith::TruncFOp::create(b, loc, to, wide);
  }

private:
  /// The rows in `pieces` slices, one behind the other.
  SmallVector<Value> pieceSlices() {
    if (pieces == 1)
      return {input};
    if (!slices.empty())
      return slices;
    SmallVector<int64_t> shape(type.getShape());
    shape.back() /= pieces;
    SmallVector<OpFoldResult> offsets(type.getRank(), b.getIndexAttr(0)), sizes,
        strides(type.getRank(), b.getIndexAttr(1));
    for (int64_t dim = 0; dim < type.getRank(); ++dim)
      sizes.push_back(tensor::getMixedSize(b, loc, input, dim));
    sizes.back() = b.getIndexAttr(shape.back());
    for (int64_t k = 0; k < pieces; ++k) {
      offsets.back() = b.getIndexAttr(k * shape.back());
      slices.push_back(tensor::ExtractSliceOp::create(
          b, loc, RankedTensorType::get(shape, type.getElementType()), input,
          offsets, sizes, strides));
    }
    return slices;
  }

  /// Rows, or the first entry of each row of a value of the input's rank.
  AffineMap rowMap(Value value = {}) {
    bool hasAxes = value && cast<RankedTensorType>(value.getType()).getRank() ==
                                type.getRank();
    SmallVector<AffineExpr> dims;
    for (int64_t dim = 0; dim < type.getRank(); ++dim)
      if (!llvm::is_contained(axes, dim))
        dims.push_back(b.getAffineDimExpr(dim));
      else if (hasAxes)
        dims.push_back(b.getAffineConstantExpr(0));
    return AffineMap::get(type.getRank(), 0, dims, b.getContext());
  }

  /// Scale and bias: shape of the axes, or rank of the input with ones.
  AffineMap affineMap(Value value) {
    auto valueType = cast<RankedTensorType>(value.getType());
    SmallVector<AffineExpr> dims;
    if (valueType.getRank() == type.getRank()) {
      for (int64_t dim = 0; dim < type.getRank(); ++dim)
        dims.push_back(valueType.getDimSize(dim) == 1 &&
                               type.getDimSize(dim) != 1
                           ? b.getAffineConstantExpr(0)
                           : b.getAffineDimExpr(dim));
    } else {
      for (int64_t axis : axes)
        dims.push_back(b.getAffineDimExpr(axis));
    }
    return AffineMap::get(type.getRank(), 0, dims, b.getContext());
  }

  OpBuilder &b;
  Location loc;
  Value input;
  ArrayRef<int64_t> axes;
  FloatType statType;
  RankedTensorType type;
  int64_t pieces = 1;
  /// What pieceSlices() has made.
  SmallVector<Value> slices;

  /// A vector of 16 at least.
  static constexpr int64_t kShortestPiece = 16;
};

/// 1/(root of the second moment with epsilon), from the sum `squares`.
struct InverseRoot {
  Value divisor, epsilon;
  EpsilonPlacement placement;

  Value operator()(OpBuilder &b, Location loc, Value squares) const {
    Value moment = arith::DivFOp::create(b, loc, squares, divisor);
    if (placement == EpsilonPlacement::Inside) {
      Value sum = arith::AddFOp::create(b, loc, moment, epsilon);
      return math::RsqrtOp::create(b, loc, sum);
    }
    Value root = math::SqrtOp::create(b, loc, moment);
    Value sum = arith::AddFOp::create(b, loc, root, epsilon);
    Value one =
        arith::ConstantOp::create(b, loc, b.getFloatAttr(sum.getType(), 1.0));
    return arith::DivFOp::create(b, loc, one, sum);
  }
};

/// lhs + rhs, formed in `stat` and rounded into `init`.
Value addRows(OpBuilder &b, Location loc, FloatType stat, Value lhs, Value rhs,
              Value init);

} // namespace mlir::renorm

#endif // RENORM_LIB_IR_ROWBUILDER_H
