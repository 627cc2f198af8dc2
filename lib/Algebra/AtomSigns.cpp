//===- AtomSigns.cpp - What is positive, and which constant is meant ------===//

#include "Renorm/Algebra/AtomTable.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/STLExtras.h"
#include <cmath>

using namespace mlir;
using namespace mlir::renorm::algebra;

//===----------------------------------------------------------------------===//
// Signs and constants
//===----------------------------------------------------------------------===//

/// `p` over the magnitude of its leading coefficient, as bases of powers are.
static Polynomial withUnitLead(const Polynomial &p) {
  return p.scaled(Coefficient(1.0) / p.terms().front().coefficient.magnitude());
}

void AtomTable::addSquare(const Polynomial &p) {
  if (p.terms().size() < 2)
    return;
  Polynomial square = withUnitLead(p);
  if (!llvm::is_contained(squares, square))
    squares.push_back(std::move(square));
}

bool AtomTable::isNonNegative(const Polynomial &p) const {
  if (!squares.empty() && !p.isZero() &&
      llvm::is_contained(squares, withUnitLead(p)))
    return true;
  auto factorIsNonNegative = [&](const Factor &f) {
    if (!f.exponent.isInteger() || f.exponent.num % 2 == 0)
      return true;
    const Atom &atom = atoms[f.atom];
    if (atom.kind == Atom::Kind::Size)
      return true;
    if (atom.kind == Atom::Kind::Power)
      return isNonNegative(atom.base);
    if (atom.kind != Atom::Kind::Sum)
      return false;
    return llvm::all_of(atom.factors, [](const Factor &inner) {
      return !inner.exponent.isInteger() || inner.exponent.num % 2 == 0;
    });
  };
  for (const Monomial &m : p.terms()) {
    bool factors = llvm::all_of(m.factors, factorIsNonNegative);
    if (factors && !m.coefficient.isNegative())
      continue;
    // -b*S1^2 is outweighed by a*S2 of the same leaf if a >= b*d (Cauchy and
    // Schwarz: S1^2 <= d*S2).
    Monomial square;
    Monomial needed = takeSizes(m, square);
    if (square.factors.size() != 1 || square.factors.front().exponent != 2 ||
        atoms[square.factors.front().atom].kind != Atom::Kind::Sum)
      return false;
    const Atom &first = atoms[square.factors.front().atom];
    if (first.factors.size() != 1 || first.factors.front().exponent != 1)
      return false;
    for (DimId dim : first.bound) {
      if (!ShapedType::isDynamic(extentOf(dim))) {
        needed.coefficient =
            needed.coefficient * static_cast<double>(extentOf(dim));
        continue;
      }
      std::optional<unsigned> sizeClass = sizeClassOf(dim);
      auto id = sizeClass ? sizes.find(*sizeClass) : sizes.end();
      // A size that was never written is no factor of another term.
      if (id == sizes.end())
        return false;
      needed = needed * Polynomial::atom(id->second).terms().front();
    }
    needed.coefficient = -needed.coefficient;
    bool outweighed = llvm::any_of(p.terms(), [&](const Monomial &other) {
      Monomial squares;
      Monomial present = takeSizes(other, squares);
      if (squares.factors.size() != 1 || squares.factors.front().exponent != 1)
        return false;
      const Atom &second = atoms[squares.factors.front().atom];
      return present.factors == needed.factors &&
             second.kind == Atom::Kind::Sum && second.bound == first.bound &&
             second.factors.size() == 1 &&
             second.factors.front().atom == first.factors.front().atom &&
             second.factors.front().exponent == 2 &&
             ((present.coefficient - needed.coefficient).isPositive() ||
              sameCoefficient(present.coefficient, needed.coefficient));
    });
    if (!outweighed)
      return false;
  }
  return true;
}

bool AtomTable::isPositive(const Polynomial &p) const {
  // A power of what is positive is positive.
  const Monomial *m = p.asMonomial();
  if (m && m->coefficient.isPositive() && !m->factors.empty())
    return llvm::all_of(m->factors, [&](const Factor &f) {
      const Atom &atom = atoms[f.atom];
      if (atom.kind == Atom::Kind::Size)
        return positiveSizes.contains(atom.sizeClass);
      return atom.kind == Atom::Kind::Power && isPositive(atom.base);
    });
  Coefficient constant = p.coefficientOf({});
  return constant.isPositive() &&
         isNonNegative(p - Polynomial::constant(constant));
}

/// Whether `value` is what `exact` rounds to in `type`.
static bool isRounded(double value, double exact, FloatType type) {
  if (type.isF64())
    return value == exact;
  if (type.isF32())
    return value == static_cast<float>(exact);
  // A double near to it first: APFloat is slow.
  if (std::fabs(value - exact) > 0x1p-7 * exact)
    return false;
  APFloat rounded(exact);
  bool lost;
  rounded.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                  &lost);
  return rounded.convertToDouble() == value;
}

Coefficient AtomTable::exactConstant(double value, Type type) {
  auto floatType = dyn_cast<FloatType>(type);
  if (!floatType || !(value > 0) || value == 1.0)
    return value;
  for (int64_t n : knownLengths) {
    Coefficient length = static_cast<double>(n);
    for (Rational exponent : {Rational(-1), Rational(1, 2), Rational(-1, 2)}) {
      // Only reciprocals lie below 1.
      if ((exponent < 0) != (value < 1))
        continue;
      Coefficient exact = length.power(exponent);
      if (!isRounded(value, exact.toDouble(), floatType))
        continue;
      recovered.push_back({exact, value});
      return exact;
    }
  }
  return value;
}

double AtomTable::asWritten(Coefficient value) const {
  for (auto [exact, written] : recovered)
    if (sameCoefficient(value, exact))
      return written;
  return value.toDouble();
}

Polynomial AtomTable::nonFinite(double value) {
  hasNonFinite = true;
  return function(StringAttr::get(context, "non-finite"),
                  FloatAttr::get(Float64Type::get(context), value), {});
}

bool AtomTable::mentionsNonFinite(const Polynomial &p) const {
  return hasNonFinite && anyAtom(p, [](const Atom &atom) {
           return atom.kind == Atom::Kind::Function && atom.arguments.empty();
         });
}
