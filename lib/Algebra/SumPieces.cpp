//===- SumPieces.cpp - A row that is summed in pieces ---------------------===//
//
//   sum_(j < L) f(j) + sum_(j < L) f(j + L) + ...  =  sum_(j < nL) f(j)
//
// renorm-lower-to-linalg writes reductions so, and so does everybody who unrolls
// one by slices.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Algebra/AtomTable.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::renorm::algebra;

/// The atom with `dim + by` in place of `dim`; nothing where `dim` is in a part
/// of an index that is not affine, or bound inside.
std::optional<AtomId> AtomTable::shiftDim(AtomId id, DimId dim, int64_t by) {
  if (!atoms[id].dependsOn(dim))
    return id;
  Atom atom = atoms[id];
  if (atom.kind == Atom::Kind::Sum)
    return std::nullopt;
  AffineExpr variable = getAffineDimExpr(dim, context);
  for (AffineExpr &index : atom.indices) {
    for (const Polynomial &part : opaqueParts(index))
      for (const Monomial &m : part.terms())
        for (const Factor &factor : m.factors)
          if (atoms[factor.atom].dependsOn(dim))
            return std::nullopt;
    index = index.replace(variable, variable + by);
  }
  auto shift = [&](Polynomial &p) {
    Polynomial shifted;
    for (Monomial m : p.terms()) {
      for (Factor &factor : m.factors) {
        std::optional<AtomId> moved = shiftDim(factor.atom, dim, by);
        if (!moved)
          return false;
        factor.atom = *moved;
      }
      llvm::sort(m.factors);
      shifted.add(std::move(m));
    }
    p = std::move(shifted);
    return true;
  };
  if (!shift(atom.base) ||
      !llvm::all_of(atom.arguments, [&](Polynomial &p) { return shift(p); }))
    return std::nullopt;
  return intern(std::move(atom));
}

/// The sum of the same summand, `by` points further on.
std::optional<AtomId> AtomTable::shiftedPiece(AtomId sum, int64_t by) {
  Atom atom = atoms[sum];
  for (Factor &factor : atom.factors) {
    std::optional<AtomId> moved = shiftDim(factor.atom, atom.bound.front(), by);
    if (!moved)
      return std::nullopt;
    factor.atom = *moved;
  }
  llvm::sort(atom.factors);
  return intern(std::move(atom));
}

Polynomial AtomTable::joinPieces(const Polynomial &p) {
  if (p.terms().size() < 2)
    return p;
  Polynomial joined = p;
  for (const Monomial &term : p.terms()) {
    for (const Factor &factor : term.factors) {
      Atom atom = atoms[factor.atom]; // a copy: interning moves the table
      if (atom.kind != Atom::Kind::Sum || factor.exponent != 1 ||
          atom.bound.size() != 1)
        continue;
      int64_t length = extentOf(atom.bound.front());
      if (ShapedType::isDynamic(length))
        continue;
      // The term with the piece `k` pieces further on; null if there is none.
      auto neighbour = [&](int64_t k) -> std::optional<Monomial> {
        std::optional<AtomId> id = shiftedPiece(factor.atom, k * length);
        if (!id)
          return std::nullopt;
        Monomial other = term.without(factor.atom);
        other.factors.push_back({*id, factor.exponent});
        llvm::sort(other.factors);
        if (!sameCoefficient(joined.coefficientOf(other.factors),
                             term.coefficient))
          return std::nullopt;
        return other;
      };
      if (!sameCoefficient(joined.coefficientOf(term.factors),
                           term.coefficient) ||
          neighbour(-1) || !neighbour(1))
        continue;
      Polynomial pieces = Polynomial::monomial(term);
      int64_t count = 1;
      while (std::optional<Monomial> next = neighbour(count)) {
        pieces.add(*next);
        ++count;
      }
      AffineExpr index = newIndex(count * length);
      DimId name = cast<AffineDimExpr>(index).getPosition();
      std::optional<Polynomial> whole =
          sum(summandOf(factor.atom, name), index);
      std::optional<Polynomial> product =
          whole ? multiply(Polynomial::monomial(term.without(factor.atom)),
                           *whole)
                : std::nullopt;
      if (!product)
        continue;
      joined = joined - pieces + *product;
      break;
    }
  }
  return joined;
}

Polynomial AtomTable::add(const Polynomial &a, const Polynomial &b) {
  auto hasSum = [this](const Polynomial &p) {
    return llvm::any_of(p.terms(), [this](const Monomial &term) {
      return llvm::any_of(term.factors, [this](const Factor &factor) {
        return atoms[factor.atom].kind == Atom::Kind::Sum;
      });
    });
  };
  Polynomial both = a + b;
  return hasSum(a) && hasSum(b) ? joinPieces(both) : both;
}
