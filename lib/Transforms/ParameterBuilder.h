//===- ParameterBuilder.h - Gains and shifts as tensors ---------*- C++ -*-===//
//
// Private to raising. A parameter that is one tensor is taken as it is; (1 + w),
// a constant factor or a broadcast is written out as a small linalg.generic.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_TRANSFORMS_PARAMETERBUILDER_H
#define RENORM_LIB_TRANSFORMS_PARAMETERBUILDER_H

#include "Renorm/Analysis/NormFinder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include <cmath>

namespace mlir::renorm {

using namespace algebra;

/// Writes polynomials over parameters as tensors.
class ParameterBuilder {
public:
  ParameterBuilder(OpBuilder &b, Location loc, const FoundNorm &norm,
                   const DenseMap<Value, Value> &replaced)
      : b(b), loc(loc), norm(norm), table(*norm.table), replaced(replaced) {}

  /// The tensor whose entry is `p`: of the shape of the axes, or of the rank of
  /// the row with ones where it does not vary. Null if `p` is the constant
  /// `neutral`; nothing if `p` holds what cannot be written out.
  std::optional<Value> tensorOf(const Polynomial &p, double neutral) {
    if (std::optional<double> c = p.asConstant())
      if (sameCoefficient(*c, neutral) || (*c == 0.0 && neutral == 0.0))
        return Value();
    const Monomial *m = p.asMonomial();
    if (m && sameCoefficient(m->coefficient, 1.0) && m->factors.size() == 1 &&
        m->factors.front().exponent == 1) {
      const Atom &leaf = table[m->factors.front().atom];
      if (isDirect(leaf))
        return current(leaf.value);
    }
    return computed(p);
  }

private:
  ArrayRef<int64_t> rowShape() const {
    return cast<ShapedType>(norm.input.getType()).getShape();
  }
  Value current(Value value) const {
    Value now = replaced.lookup(value);
    return now ? now : value;
  }

  /// Whether an index variable runs over the whole dimension of a parameter. A
  /// reshape may make it read the first entries of a longer one.
  bool coversDim(AffineExpr index, int64_t size) const {
    auto variable = dyn_cast<AffineDimExpr>(index);
    return variable ? table.extentOf(variable.getPosition()) == size
                    : size == 1;
  }

  /// Whether the leaf's own shape is one that a norm takes: that of the axes,
  /// or the rank of the row with ones.
  bool isDirect(const Atom &leaf) const {
    auto type = dyn_cast_or_null<RankedTensorType>(
        leaf.value ? leaf.value.getType() : Type());
    if (leaf.kind != Atom::Kind::Leaf || !type)
      return false;
    if (!llvm::all_of_zip(leaf.indices, type.getShape(),
                          [&](AffineExpr index, int64_t size) {
                            return coversDim(index, size);
                          }))
      return false;
    SmallVector<AffineExpr> ofAxes;
    for (int64_t axis : norm.form.axes)
      ofAxes.push_back(norm.indices[axis]);
    if (ArrayRef<AffineExpr>(leaf.indices) == ArrayRef<AffineExpr>(ofAxes))
      return true;
    return leaf.indices.size() == norm.indices.size() &&
           llvm::all_of_zip(leaf.indices, norm.indices,
                            [](AffineExpr index, AffineExpr ofRow) {
                              return index == ofRow ||
                                     isa<AffineConstantExpr>(index);
                            });
  }

  /// A linalg.generic over the leaves of `p`, in the statistics type.
  std::optional<Value> computed(const Polynomial &p) {
    if (!isWritable(p))
      return std::nullopt;
    // The dimensions of the result: the axes, or all with ones.
    bool varies = false;
    for (auto [dim, index] : llvm::enumerate(norm.indices))
      if (auto variable = dyn_cast<AffineDimExpr>(index))
        varies |= !llvm::is_contained(norm.form.axes, (int64_t)dim) &&
                  table.dependsOn(p, variable.getPosition());
    SmallVector<OpFoldResult> sizes;
    DenseMap<AffineExpr, AffineExpr> loopOf;
    for (auto [dim, index] : llvm::enumerate(norm.indices)) {
      bool axis = llvm::is_contained(norm.form.axes, (int64_t)dim);
      if (!varies && !axis)
        continue;
      auto variable = dyn_cast<AffineDimExpr>(index);
      bool used = variable && table.dependsOn(p, variable.getPosition());
      if (variable)
        loopOf[index] = b.getAffineDimExpr(sizes.size());
      sizes.push_back(
          axis || used ? tensor::getMixedSize(b, loc, current(norm.input), dim)
                       : OpFoldResult(b.getIndexAttr(1)));
    }

    collect(p, loopOf, sizes.size());
    FloatType type = norm.statisticsType;
    Value empty = tensor::EmptyOp::create(b, loc, sizes, type);
    SmallVector<AffineMap> allMaps = maps;
    allMaps.push_back(b.getMultiDimIdentityMap(sizes.size()));
    SmallVector<utils::IteratorType> iterators(sizes.size(),
                                               utils::IteratorType::parallel);
    return linalg::GenericOp::create(
               b, loc, empty.getType(), inputs, empty, allMaps, iterators,
               [&](OpBuilder &nb, Location l, ValueRange args) {
                 DenseMap<AtomId, Value> scalars;
                 for (auto [id, arg] : llvm::zip(leaves, args))
                   scalars[id] = convert(nb, l, arg);
                 Value result = build(nb, l, p, scalars);
                 linalg::YieldOp::create(nb, l, result);
               })
        .getResult(0);
  }

  Value convert(OpBuilder &nb, Location l, Value scalar) {
    unsigned from = scalar.getType().getIntOrFloatBitWidth();
    unsigned to = FloatType(norm.statisticsType).getWidth();
    if (from < to)
      return arith::ExtFOp::create(nb, l, norm.statisticsType, scalar);
    if (from > to)
      return arith::TruncFOp::create(nb, l, norm.statisticsType, scalar);
    return scalar;
  }

  /// Whether every atom of `p` is an entry of a float tensor that a linalg op
  /// over the row's dimensions can read, or a power of such.
  bool isWritable(const Polynomial &p) const {
    auto isReadable = [&](const Atom &atom) {
      auto type = dyn_cast_or_null<ShapedType>(atom.value ? atom.value.getType()
                                                          : Type());
      if (atom.kind != Atom::Kind::Leaf || !atom.value ||
          !isa<FloatType>(getElementTypeOrSelf(atom.value.getType())))
        return false;
      if (!type)
        return true;
      return llvm::all_of_zip(atom.indices, type.getShape(),
                              [&](AffineExpr index, int64_t size) {
                                if (isa<AffineDimExpr>(index))
                                  return coversDim(index, size);
                                // An index read from data has no map.
                                return table.opaqueParts(index).empty();
                              });
    };
    return llvm::all_of(p.terms(), [&](const Monomial &m) {
      return llvm::all_of(m.factors, [&](const Factor &factor) {
        const Atom &atom = table[factor.atom];
        if (factor.exponent.den > 2 || std::abs(factor.exponent.num) > 8)
          return false;
        return atom.kind == Atom::Kind::Power ? isWritable(atom.base)
                                              : isReadable(atom);
      });
    });
  }

  /// Gathers the leaves of `p` as inputs.
  void collect(const Polynomial &p,
               const DenseMap<AffineExpr, AffineExpr> &loopOf, unsigned loops) {
    for (const Monomial &m : p.terms())
      for (const Factor &factor : m.factors) {
        const Atom &atom = table[factor.atom];
        if (atom.kind == Atom::Kind::Power) {
          collect(atom.base, loopOf, loops);
          continue;
        }
        if (llvm::is_contained(leaves, factor.atom))
          continue;
        SmallVector<AffineExpr> indices;
        for (AffineExpr index : atom.indices)
          indices.push_back(index.replace(loopOf));
        leaves.push_back(factor.atom);
        inputs.push_back(current(atom.value));
        maps.push_back(AffineMap::get(loops, 0, indices, b.getContext()));
      }
  }

  Value build(OpBuilder &nb, Location l, const Polynomial &p,
              const DenseMap<AtomId, Value> &scalars) {
    Value sum;
    for (const Monomial &m : p.terms()) {
      Value product;
      auto multiply = [&](Value v) {
        product = product ? arith::MulFOp::create(nb, l, product, v) : v;
      };
      for (const Factor &factor : m.factors) {
        const Atom &atom = table[factor.atom];
        Value base = atom.kind == Atom::Kind::Power
                         ? build(nb, l, atom.base, scalars)
                         : scalars.lookup(factor.atom);
        if (!factor.exponent.isInteger())
          base = math::SqrtOp::create(nb, l, base);
        int count = std::abs(factor.exponent.num);
        Value power = base;
        for (int i = 1; i < count; ++i)
          power = arith::MulFOp::create(nb, l, power, base);
        if (factor.exponent.num < 0)
          power = arith::DivFOp::create(nb, l, constant(nb, l, 1.0), power);
        multiply(power);
      }
      if (!sameCoefficient(m.coefficient, 1.0) || m.factors.empty())
        multiply(constant(nb, l, m.coefficient.toDouble()));
      sum = sum ? arith::AddFOp::create(nb, l, sum, product) : product;
    }
    return sum ? sum : constant(nb, l, 0.0);
  }

  Value constant(OpBuilder &nb, Location l, double value) {
    return arith::ConstantOp::create(
        nb, l, nb.getFloatAttr(norm.statisticsType, value));
  }

  OpBuilder &b;
  Location loc;
  const FoundNorm &norm;
  AtomTable &table;
  const DenseMap<Value, Value> &replaced;
  SmallVector<AtomId> leaves;
  SmallVector<Value> inputs;
  SmallVector<AffineMap> maps;
};

/// Epsilon went through a few roundings of the algebra; give back the constant
/// that was written: the f32 next to it, or the shortest decimal.
inline double writtenEpsilon(double epsilon) {
  double single = static_cast<float>(epsilon);
  auto isNear = [&](double written) {
    return std::fabs(written - epsilon) <= 0x1p-50 * epsilon;
  };
  if (isNear(single))
    return single;
  char text[32];
  std::snprintf(text, sizeof(text), "%.15g", epsilon);
  double decimal = std::strtod(text, nullptr);
  return isNear(decimal) ? decimal : epsilon;
}

} // namespace mlir::renorm

#endif // RENORM_LIB_TRANSFORMS_PARAMETERBUILDER_H
