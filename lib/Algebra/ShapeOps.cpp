//===- ShapeOps.cpp - Ops that move entries -------------------------------===//
//
// Casts, splats, reshapes and reads at one place: an entry of the result is an
// entry of the operand, at indices computed here. An expansion by sizes that are
// known at run time only gives an index that is a function of them; anything
// else of that kind is not handled, and its result stays a leaf.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Algebra/Evaluator.h"
#include "Renorm/IR/Reassociation.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/CheckedArithmetic.h"

using namespace mlir;
using namespace mlir::renorm::algebra;

/// The operand of a quotient or remainder by `size`; null if it is none.
static AffineExpr operandOf(AffineExpr expr, AffineExprKind kind,
                            int64_t size) {
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  auto by = binary ? dyn_cast<AffineConstantExpr>(binary.getRHS()) : nullptr;
  return by && binary.getKind() == kind && by.getValue() == size
             ? binary.getLHS()
             : AffineExpr();
}

/// The index into the collapsed dimension for indices into its group.
static AffineExpr linearise(ArrayRef<AffineExpr> indices,
                            ArrayRef<int64_t> sizes, MLIRContext *context) {
  AffineExpr index = getAffineConstantExpr(0, context);
  for (auto [i, size] : llvm::zip(indices, sizes)) {
    // (e floordiv s) * s + e mod s is e.
    AffineExpr whole = operandOf(i, AffineExprKind::Mod, size);
    if (whole && whole == operandOf(index, AffineExprKind::FloorDiv, size))
      index = whole;
    else
      index = index * size + i;
  }
  return index;
}

/// Quotient and remainder of an index by `size`: with 0 <= b < size,
/// a * size + b gives a and b. Bounds are those of the index variables.
std::pair<AffineExpr, AffineExpr> Evaluator::divide(AffineExpr index,
                                                    int64_t size) {
  // Nothing is read of an empty dimension.
  if (size <= 0)
    return {index.floorDiv(size), index % size};
  MLIRContext *context = index.getContext();
  AffineExpr quotient = getAffineConstantExpr(0, context), rest = quotient;
  std::optional<int64_t> most = 0; // of the rest, which is not negative
  SmallVector<AffineExpr> terms{index};
  while (!terms.empty()) {
    AffineExpr term = terms.pop_back_val();
    auto binary = dyn_cast<AffineBinaryOpExpr>(term);
    if (binary && binary.getKind() == AffineExprKind::Add) {
      terms.push_back(binary.getLHS());
      terms.push_back(binary.getRHS());
      continue;
    }
    AffineExpr variable = term;
    int64_t factor = 1;
    if (binary && binary.getKind() == AffineExprKind::Mul)
      if (auto by = dyn_cast<AffineConstantExpr>(binary.getRHS())) {
        variable = binary.getLHS();
        factor = by.getValue();
      }
    if (auto number = dyn_cast<AffineConstantExpr>(term)) {
      variable = getAffineConstantExpr(1, context);
      factor = number.getValue();
    }
    if (factor % size == 0) {
      quotient = quotient + variable * (factor / size);
      continue;
    }
    rest = rest + term;
    auto dim = dyn_cast<AffineDimExpr>(variable);
    int64_t extent = isa<AffineConstantExpr>(variable) ? 2
                     : dim ? table.extentOf(dim.getPosition())
                           : ShapedType::kDynamic;
    std::optional<int64_t> reach;
    if (extent > 0 && factor > 0)
      reach = llvm::checkedMul(extent - 1, factor);
    most = most && reach ? llvm::checkedAdd(*most, *reach) : std::nullopt;
  }
  if (most && *most < size)
    return {quotient, rest};
  return {index.floorDiv(size), index % size};
}

/// The same where inner sizes are known at run time only: a function of the
/// indices and the sizes.
std::optional<AffineExpr>
Evaluator::opaqueLinear(Operation *op, ArrayRef<AffineExpr> indices,
                        ArrayRef<OpFoldResult> innerSizes) {
  SmallVector<Polynomial, 2> arguments;
  for (AffineExpr index : indices) {
    auto number = dyn_cast<AffineConstantExpr>(index);
    arguments.push_back(
        number ? Polynomial::constant(static_cast<double>(number.getValue()))
               : table.leaf(Value(), index));
  }
  for (OpFoldResult size : innerSizes) {
    if (auto number = getConstantIntValue(size)) {
      arguments.push_back(Polynomial::constant(static_cast<double>(*number)));
      continue;
    }
    Result p = evaluate(cast<Value>(size), {});
    if (!p)
      return std::nullopt;
    arguments.push_back(*p);
  }
  return table.indexFromPolynomial(
      table.function(op->getName().getIdentifier(), Attribute(), arguments));
}

std::optional<Polynomial> Evaluator::shapeEntry(Operation *op,
                                                ArrayRef<AffineExpr> indices,
                                                bool &handled) {
  handled = true;
  if (auto cast = dyn_cast<tensor::CastOp>(op)) {
    if (!isa<UnrankedTensorType>(cast.getSource().getType()))
      return evaluate(cast.getSource(), indices);
  } else if (auto extract = dyn_cast<tensor::ExtractOp>(op)) {
    SmallVector<AffineExpr> source;
    for (Value index : extract.getIndices()) {
      Result p = evaluate(index, {});
      if (!p)
        return std::nullopt;
      source.push_back(table.indexFromPolynomial(*p));
    }
    return evaluate(extract.getTensor(), source);
  } else if (auto splat = dyn_cast<tensor::SplatOp>(op)) {
    return evaluate(splat.getInput(), {});
  } else if (auto element = dyn_cast<tensor::FromElementsOp>(op)) {
    if (element.getElements().size() == 1)
      return evaluate(element.getElements().front(), {});
  } else if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
    ArrayRef<int64_t> sizes = expand.getResultType().getShape();
    SmallVector<OpFoldResult> mixedSizes = expand.getMixedOutputShape();
    SmallVector<AffineExpr> source;
    for (const ReassociationIndices &group : groupsOf(expand)) {
      SmallVector<AffineExpr> part;
      SmallVector<int64_t> partSizes;
      SmallVector<OpFoldResult> innerSizes;
      for (int64_t dim : group) {
        // The index into a dimension of size 1 is 0.
        if (sizes[dim] == 1)
          continue;
        // The outermost size of a group does not enter the index.
        if (!part.empty())
          innerSizes.push_back(mixedSizes[dim]);
        part.push_back(indices[dim]);
        partSizes.push_back(part.size() == 1 ? 1 : sizes[dim]);
      }
      if (!llvm::any_of(partSizes, ShapedType::isDynamic)) {
        source.push_back(linearise(part, partSizes, op->getContext()));
        continue;
      }
      std::optional<AffineExpr> index = opaqueLinear(op, part, innerSizes);
      if (!index)
        return std::nullopt;
      source.push_back(*index);
    }
    return evaluate(expand.getSrc(), source);
  } else if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
    ArrayRef<int64_t> sizes = collapse.getSrcType().getShape();
    SmallVector<AffineExpr> source;
    bool known = true;
    for (auto [group, index] : llvm::zip(groupsOf(collapse), indices)) {
      SmallVector<int64_t> varying;
      for (int64_t dim : group)
        if (sizes[dim] != 1)
          varying.push_back(dim);
      AffineExpr rest = index;
      SmallVector<AffineExpr> part(group.size(),
                                   getAffineConstantExpr(0, op->getContext()));
      for (size_t i = varying.size(); i-- > 0;) {
        int64_t dim = varying[i];
        AffineExpr &place = part[dim - group.front()];
        if (i == 0) {
          place = rest;
        } else if (ShapedType::isDynamic(sizes[dim])) {
          known = false;
        } else {
          std::tie(rest, place) = divide(rest, sizes[dim]);
        }
      }
      llvm::append_range(source, part);
    }
    if (known)
      return evaluate(collapse.getSrc(), source);
  } else if (auto extract = dyn_cast<tensor::ExtractSliceOp>(op)) {
    SmallVector<AffineExpr> source;
    llvm::SmallBitVector dropped = extract.getDroppedDims();
    unsigned next = 0;
    bool known =
        (offsets ||
         !llvm::any_of(extract.getStaticOffsets(), ShapedType::isDynamic)) &&
        !llvm::any_of(extract.getStaticStrides(), ShapedType::isDynamic);
    for (auto [dim, mixed, stride] : llvm::enumerate(
             extract.getMixedOffsets(), extract.getStaticStrides())) {
      if (!known)
        break;
      // Not looked into: integers of a program may wrap, indices do not.
      auto unknown = dyn_cast<Value>(mixed);
      AffineExpr offset =
          unknown ? table.indexFromPolynomial(table.leaf(unknown, {}))
                  : getAffineConstantExpr(
                        llvm::cast<IntegerAttr>(
                            llvm::cast<Attribute>(mixed))
                            .getInt(),
                        op->getContext());
      AffineExpr index = dropped[dim]
                             ? getAffineConstantExpr(0, op->getContext())
                             : indices[next++];
      source.push_back(index * stride + offset);
    }
    if (known)
      return evaluate(extract.getSource(), source);
  }
  handled = false;
  return std::nullopt;
}
