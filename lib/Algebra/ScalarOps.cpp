//===- ScalarOps.cpp - What a scalar op does to polynomials ---------------===//
//
// Casts between floats are the identity, except that a constant is rounded as
// the cast says, and that a cast below 16 bits is opaque. Squares, roots,
// reciprocals and powers with constant exponents become rational powers;
// max(v, 0) is v where v cannot be negative; comparisons of constants are
// decided. Any other op is a function atom of its operands, which is sound: it
// equals only itself. What computes with an infinity or NaN is such an op, too.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Algebra/Evaluator.h"
#include "Renorm/IR/SeededFaults.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/TypeSwitch.h"
#include <cmath>

using namespace mlir;
using namespace mlir::renorm::algebra;

/// The float or integer in the first bytes of a blob.
static std::optional<double> firstEntry(ArrayRef<char> data, Type type) {
  auto floatType = dyn_cast<FloatType>(type);
  if (!floatType ||
      !isa<Float16Type, BFloat16Type, Float32Type, Float64Type>(type))
    return std::nullopt;
  unsigned bytes = floatType.getWidth() / 8;
  if (data.size() != bytes)
    return std::nullopt;
  uint64_t bits = 0;
  std::memcpy(&bits, data.data(), bytes);
  APFloat value(floatType.getFloatSemantics(), APInt(bytes * 8, bits));
  return value.convertToDouble();
}

std::optional<double>
mlir::renorm::algebra::constantEntry(Attribute attribute) {
  if (auto f = dyn_cast<FloatAttr>(attribute)) {
    if (f.getType().getIntOrFloatBitWidth() > 64)
      return std::nullopt;
    return f.getValueAsDouble();
  }
  if (auto i = dyn_cast<IntegerAttr>(attribute)) {
    if (i.getType().isInteger(1))
      return i.getValue().isZero() ? 0.0 : 1.0;
    // Integers that a double cannot hold stay opaque.
    if (i.getValue().getSignificantBits() > 53)
      return std::nullopt;
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

/// Nothing for the predicates that ask for NaN.
static std::optional<bool> compare(arith::CmpFPredicate predicate, double a,
                                   double b) {
  using P = arith::CmpFPredicate;
  switch (predicate) {
  case P::OEQ:
  case P::UEQ:
    return a == b;
  case P::OGT:
  case P::UGT:
    return a > b;
  case P::OGE:
  case P::UGE:
    return a >= b;
  case P::OLT:
  case P::ULT:
    return a < b;
  case P::OLE:
  case P::ULE:
    return a <= b;
  case P::ONE:
  case P::UNE:
    return a != b;
  default:
    return std::nullopt;
  }
}

/// max(p, 0) = p where p cannot be negative; nothing otherwise.
std::optional<Polynomial>
Evaluator::maximumWithZero(ArrayRef<Polynomial> operands) {
  for (unsigned i : {0, 1})
    if (operands[i].isZero() && (table.isNonNegative(operands[1 - i]) ||
                                 seededFault(Fault::RaiseClampOfAnything)))
      return operands[1 - i];
  return std::nullopt;
}

/// A decided select, and select(a > b, a, b), which is a maximum in either
/// order (torch's clamp); nothing otherwise.
std::optional<Polynomial> Evaluator::select(Operation *op,
                                            ArrayRef<Polynomial> operands) {
  if (std::optional<double> condition = operands[0].asConstant())
    return *condition != 0.0 ? operands[1] : operands[2];
  if (llvm::any_of(operands, [&](const Polynomial &p) {
        return table.mentionsNonFinite(p);
      }))
    return std::nullopt;
  if (operands[1] == operands[2])
    return operands[1];
  auto compareOp = op->getOperand(0).getDefiningOp<arith::CmpFOp>();
  const Monomial *m = operands[0].asMonomial();
  if (!compareOp || !m || m->factors.size() != 1)
    return std::nullopt;
  const Atom &condition = table[m->factors.front().atom];
  using P = arith::CmpFPredicate;
  P predicate = compareOp.getPredicate();
  bool greater = predicate == P::OGT || predicate == P::OGE ||
                 predicate == P::UGT || predicate == P::UGE;
  bool less = predicate == P::OLT || predicate == P::OLE ||
              predicate == P::ULT || predicate == P::ULE;
  if (condition.arguments.size() != 2 || (!greater && !less))
    return std::nullopt;
  const Polynomial &big = condition.arguments[greater ? 0 : 1];
  const Polynomial &small = condition.arguments[greater ? 1 : 0];
  if (operands[1] == big && operands[2] == small)
    return maximumWithZero({big, small});
  return std::nullopt;
}

/// `value` rounded to `type`.
static double roundedTo(FloatType type, double value) {
  APFloat rounded(value);
  bool lost;
  rounded.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                  &lost);
  return rounded.convertToDouble();
}

/// Nothing if the cast is more than a rounding.
std::optional<Polynomial> Evaluator::converted(Operation *op,
                                               const Polynomial &operand) {
  Type from = getElementTypeOrSelf(op->getOperand(0).getType());
  Type to = getElementTypeOrSelf(op->getResult(0).getType());
  std::optional<double> c = operand.asConstant();
  if (auto target = dyn_cast<FloatType>(to)) {
    if (target.getWidth() < 16 || target.getWidth() > 64)
      return std::nullopt;
    if (isa<arith::ExtFOp>(op))
      return operand;
    bool fromFloat = isa<FloatType>(from);
    // A size is rounded, and neither signed nor wrapped in 64 bits.
    const Monomial *m = operand.asMonomial();
    bool isSize = m && sameCoefficient(m->coefficient, 1.0) &&
                  m->factors.size() == 1 && m->factors.front().exponent == 1 &&
                  table.isSize(m->factors.front());
    if (!c)
      return fromFloat || isSize ? Result(operand) : std::nullopt;
    // true is 1 unsigned, -1 signed, and a wrapped constant has two readings.
    if (!fromFloat &&
        (from.isInteger(1) || (*c < 0 && isa<arith::UIToFPOp>(op))))
      return std::nullopt;
    double rounded = roundedTo(target, *c);
    // An exact 1/n that the cast rounds is 1/n again; so is what only widens.
    return rounded == *c ? operand : constant(rounded, target);
  }
  // Integers: only what cannot wrap.
  unsigned width = to.isIndex() ? 64 : to.getIntOrFloatBitWidth();
  if (isa<arith::IndexCastOp>(op) && width >= 64)
    return operand;
  if (c && width >= 32 && std::fabs(*c) < 0x1p31 && !from.isInteger(1))
    return operand;
  return std::nullopt;
}

std::optional<Polynomial> Evaluator::scalar(Operation *op, unsigned result,
                                            ArrayRef<Polynomial> operands) {
  auto otherwise = [&]() -> Result {
    if (op->getNumResults() != 1 || !isMemoryEffectFree(op))
      return std::nullopt;
    // What tells two functions apart: attributes and properties (both of them
    // in the dictionary), and the types, which say what a cast to or from an
    // integer or a discontinuous function does. Fast-math flags do not.
    SmallVector<Attribute> meaning;
    if (isa<arith::CmpFOp>(op)) {
      meaning.push_back(op->getAttr("predicate"));
    } else {
      for (NamedAttribute attribute : op->getAttrDictionary())
        if (!isa<arith::FastMathFlagsAttr>(attribute.getValue())) {
          meaning.push_back(attribute.getName());
          meaning.push_back(attribute.getValue());
        }
    }
    for (Value operand : op->getOperands())
      meaning.push_back(TypeAttr::get(getElementTypeOrSelf(operand.getType())));
    meaning.push_back(
        TypeAttr::get(getElementTypeOrSelf(op->getResult(0).getType())));
    return table.function(op->getName().getIdentifier(),
                          ArrayAttr::get(op->getContext(), meaning), operands);
  };
  if (!isa<arith::SelectOp>(op) &&
      llvm::any_of(operands, [&](const Polynomial &p) {
        return table.mentionsNonFinite(p);
      }))
    return otherwise();
  auto orOtherwise = [&](Result p) -> Result {
    if (p)
      return bounded(p);
    return why.empty() ? otherwise() : std::nullopt;
  };
  auto product = [&](const Polynomial &a, const Polynomial &b) -> Result {
    if (a.terms().size() * b.terms().size() > 4 * limits.monomials)
      return fail("the expression has too many terms");
    return table.multiply(a, b);
  };
  return llvm::TypeSwitch<Operation *, Result>(op)
      .Case<arith::AddFOp>(
          [&](auto) { return bounded(table.add(operands[0], operands[1])); })
      .Case<arith::SubFOp>(
          [&](auto) { return bounded(operands[0] - operands[1]); })
      .Case<arith::NegFOp>([&](auto) { return operands[0].scaled(-1.0); })
      .Case<arith::MulFOp>(
          [&](auto) { return orOtherwise(product(operands[0], operands[1])); })
      .Case<arith::DivFOp>([&](auto) -> Result {
        Result inverse = table.power(operands[1], -1);
        return orOtherwise(inverse ? product(operands[0], *inverse) : inverse);
      })
      .Case<math::FmaOp>([&](auto) -> Result {
        Result p = product(operands[0], operands[1]);
        return orOtherwise(p ? Result(*p + operands[2]) : p);
      })
      .Case<arith::ExtFOp, arith::TruncFOp, arith::IndexCastOp, arith::SIToFPOp,
            arith::UIToFPOp, arith::ExtSIOp>(
          [&](auto) { return orOtherwise(converted(op, operands[0])); })
      .Case<math::AbsFOp>([&](auto) -> Result {
        // |p| = (p^2)^(1/2); its square is p^2 again.
        Result square = table.power(operands[0], 2);
        if (square)
          table.addSquare(*square);
        return orOtherwise(square ? table.power(*square, Rational(1, 2))
                                  : square);
      })
      .Case<math::RsqrtOp>([&](auto) {
        return orOtherwise(table.power(operands[0], Rational(-1, 2)));
      })
      .Case<math::SqrtOp>([&](auto) {
        return orOtherwise(table.power(operands[0], Rational(1, 2)));
      })
      .Case<math::PowFOp, math::FPowIOp>([&](auto) -> Result {
        std::optional<double> c = operands[1].asConstant();
        std::optional<Rational> exponent =
            c ? Rational::fromDouble(*c) : std::nullopt;
        return orOtherwise(exponent ? table.power(operands[0], *exponent)
                                    : std::nullopt);
      })
      .Case<arith::MaximumFOp, arith::MaxNumFOp>(
          [&](auto) { return orOtherwise(maximumWithZero(operands)); })
      .Case<arith::CmpFOp>([&](arith::CmpFOp cmp) -> Result {
        std::optional<double> a = operands[0].asConstant(),
                              b = operands[1].asConstant();
        if (a && b)
          if (std::optional<bool> c = compare(cmp.getPredicate(), *a, *b))
            return Polynomial::constant(*c ? 1.0 : 0.0);
        return otherwise();
      })
      .Case<arith::SelectOp>(
          [&](auto) { return orOtherwise(select(op, operands)); })
      .Default([&](Operation *) { return otherwise(); });
}
