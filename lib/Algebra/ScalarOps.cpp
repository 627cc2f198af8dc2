//===- ScalarOps.cpp - What a scalar op does to polynomials -------------------===//
//
// Casts are the identity. Squares, roots, reciprocals and powers with constant
// exponents become rational powers; max(v, 0) is v where v cannot be negative;
// comparisons of constants are decided. Any other op is a function atom of its
// operands, which is sound: it equals only itself.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Algebra/Evaluator.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "llvm/ADT/TypeSwitch.h"
#include <cmath>

using namespace mlir;
using namespace mlir::renorm::algebra;

/// The float or integer in the first bytes of a blob.
static std::optional<double> firstEntry(ArrayRef<char> data, Type type) {
  auto floatType = dyn_cast<FloatType>(type);
  unsigned bytes = floatType ? floatType.getWidth() / 8 : 0;
  if (!floatType || data.size() != bytes || bytes == 0 || bytes > 8)
    return std::nullopt;
  uint64_t bits = 0;
  std::memcpy(&bits, data.data(), bytes);
  APFloat value(floatType.getFloatSemantics(), APInt(bytes * 8, bits));
  return value.convertToDouble();
}

std::optional<double>
mlir::renorm::algebra::constantEntry(Attribute attribute) {
  if (auto f = dyn_cast<FloatAttr>(attribute))
    return f.getValueAsDouble();
  if (auto i = dyn_cast<IntegerAttr>(attribute)) {
    if (i.getType().isInteger(1))
      return i.getValue().isZero() ? 0.0 : 1.0;
    return static_cast<double>(i.getValue().getSExtValue());
  }
  if (auto splat = dyn_cast<SplatElementsAttr>(attribute))
    return constantEntry(splat.getSplatValue<Attribute>());
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(attribute))
    if (resource.getType().getNumElements() == 1)
      if (AsmResourceBlob *blob = resource.getRawHandle().getBlob())
        return firstEntry(blob->getData(), resource.getElementType());
  return std::nullopt;
}

/// A constant op that is neither float nor integer stays what it is.
static std::optional<bool> compare(arith::CmpFPredicate predicate, double a,
                                   double b) {
  using P = arith::CmpFPredicate;
  switch (predicate) {
  case P::OEQ: case P::UEQ: return a == b;
  case P::OGT: case P::UGT: return a > b;
  case P::OGE: case P::UGE: return a >= b;
  case P::OLT: case P::ULT: return a < b;
  case P::OLE: case P::ULE: return a <= b;
  case P::ONE: case P::UNE: return a != b;
  default: return std::nullopt;
  }
}

/// max(p, 0) = p where p cannot be negative.
std::optional<Polynomial>
Evaluator::maximumWithZero(Operation *op, ArrayRef<Polynomial> operands) {
  for (unsigned i : {0, 1})
    if (operands[i].isZero() && table.isNonNegative(operands[1 - i]))
      return operands[1 - i];
  return table.function(op->getName().getIdentifier(), Attribute(), operands);
}

/// select(a > b, a, b) is a maximum in either order (torch's clamp).
std::optional<Polynomial> Evaluator::select(Operation *op,
                                            ArrayRef<Polynomial> operands) {
  if (std::optional<double> condition = operands[0].asConstant())
    return *condition != 0.0 ? operands[1] : operands[2];
  if (operands[1] == operands[2])
    return operands[1];
  auto compareOp = op->getOperand(0).getDefiningOp<arith::CmpFOp>();
  const Monomial *m = operands[0].asMonomial();
  if (compareOp && m && m->factors.size() == 1) {
    const Atom &condition = table[m->factors.front().atom];
    using P = arith::CmpFPredicate;
    P predicate = compareOp.getPredicate();
    bool greater = predicate == P::OGT || predicate == P::OGE ||
                   predicate == P::UGT || predicate == P::UGE;
    bool less = predicate == P::OLT || predicate == P::OLE ||
                predicate == P::ULT || predicate == P::ULE;
    if (condition.arguments.size() == 2 && (greater || less)) {
      const Polynomial &big = condition.arguments[greater ? 0 : 1];
      const Polynomial &small = condition.arguments[greater ? 1 : 0];
      if (operands[1] == big && operands[2] == small)
        for (auto [value, other] : {std::pair(&big, &small), {&small, &big}})
          if (other->isZero() && table.isNonNegative(*value))
            return *value;
    }
  }
  return table.function(op->getName().getIdentifier(), Attribute(), operands);
}

std::optional<Polynomial> Evaluator::scalar(Operation *op, unsigned result,
                                            ArrayRef<Polynomial> operands) {
  auto otherwise = [&]() -> Result {
    if (op->getNumResults() != 1)
      return std::nullopt;
    // Only what changes the meaning tells two functions apart: attributes and
    // properties, both of them in the dictionary.
    Attribute attributes = op->getAttrDictionary();
    if (isa<arith::CmpFOp>(op))
      attributes = op->getAttr("predicate");
    return table.function(op->getName().getIdentifier(), attributes, operands);
  };
  return llvm::TypeSwitch<Operation *, Result>(op)
      .Case<arith::AddFOp>(
          [&](auto) { return bounded(operands[0] + operands[1]); })
      .Case<arith::SubFOp>(
          [&](auto) { return bounded(operands[0] - operands[1]); })
      .Case<arith::NegFOp>([&](auto) { return operands[0].scaled(-1.0); })
      .Case<arith::MulFOp>([&](auto) -> Result {
        if (operands[0].terms().size() * operands[1].terms().size() >
            4 * limits.monomials)
          return fail("the expression has too many terms");
        return bounded(operands[0] * operands[1]);
      })
      .Case<arith::DivFOp>([&](auto) -> Result {
        Result inverse = table.power(operands[1], -1);
        if (!inverse)
          return std::nullopt;
        return bounded(operands[0] * *inverse);
      })
      .Case<arith::ExtFOp, arith::TruncFOp, arith::IndexCastOp>(
          [&](auto) { return operands[0]; })
      .Case<arith::SIToFPOp>([&](auto) -> Result {
        return operands[0].asConstant() ? Result(operands[0]) : otherwise();
      })
      .Case<math::RsqrtOp>(
          [&](auto) { return table.power(operands[0], Rational(-1, 2)); })
      .Case<math::SqrtOp>(
          [&](auto) { return table.power(operands[0], Rational(1, 2)); })
      .Case<math::PowFOp, math::FPowIOp>([&](auto) -> Result {
        std::optional<double> c = operands[1].asConstant();
        std::optional<Rational> exponent =
            c ? Rational::fromDouble(*c) : std::nullopt;
        return exponent ? table.power(operands[0], *exponent) : otherwise();
      })
      .Case<arith::MaximumFOp, arith::MaxNumFOp>(
          [&](auto) { return maximumWithZero(op, operands); })
      .Case<arith::CmpFOp>([&](arith::CmpFOp cmp) -> Result {
        std::optional<double> a = operands[0].asConstant(),
                              b = operands[1].asConstant();
        if (a && b)
          if (std::optional<bool> c = compare(cmp.getPredicate(), *a, *b))
            return Polynomial::constant(*c ? 1.0 : 0.0);
        return otherwise();
      })
      .Case<arith::SelectOp>([&](auto) { return select(op, operands); })
      .Default([&](Operation *) { return otherwise(); });
}
