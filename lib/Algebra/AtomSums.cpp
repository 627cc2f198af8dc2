//===- AtomSums.cpp - Products, powers and sums of polynomials ------------===//

#include "Renorm/Algebra/AtomTable.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/STLExtras.h"
#include <cmath>

using namespace mlir;
using namespace mlir::renorm::algebra;

/// Squares of longer sums are not multiplied out; none is seen in a norm.
static constexpr size_t kMaxSquaredTerms = 16;

//===----------------------------------------------------------------------===//
// Powers
//===----------------------------------------------------------------------===//

std::optional<Polynomial> AtomTable::multiply(const Polynomial &a,
                                              const Polynomial &b) {
  Polynomial product;
  for (const Monomial &m : a.terms())
    for (const Monomial &n : b.terms()) {
      for (const Factor &f : n.factors) {
        Rational other = m.exponentOf(f.atom);
        if (other == 0)
          continue;
        bool cancels = (other < 0) != (f.exponent < 0);
        bool rootVanishes =
            (other + f.exponent).isInteger() && !other.isInteger();
        if (cancels ? !isPositive(Polynomial::atom(f.atom))
                    : rootVanishes && !isNonNegative(Polynomial::atom(f.atom)))
          return std::nullopt;
      }
      Monomial term = m * n;
      // A power that came back to exponent 1 is its base again.
      auto whole = llvm::find_if(term.factors, [&](const Factor &f) {
        return f.exponent == 1 && atoms[f.atom].kind == Atom::Kind::Power;
      });
      if (whole == term.factors.end()) {
        product.add(std::move(term));
        continue;
      }
      std::optional<Polynomial> expanded =
          multiply(Polynomial::monomial(term.without(whole->atom)),
                   atoms[whole->atom].base);
      if (!expanded)
        return std::nullopt;
      product = product + *expanded;
    }
  return product;
}

std::optional<Polynomial> AtomTable::power(const Polynomial &p,
                                           Rational exponent) {
  if (exponent == 0)
    return Polynomial::constant(1.0);
  if (exponent == 1)
    return p;
  if (p.isZero()) {
    if (exponent < 0)
      return std::nullopt;
    return Polynomial();
  }

  if (const Monomial *m = p.asMonomial()) {
    // (c * a^e * ...)^r = c^r * a^(e r) * ... holds for every integer r. For a
    // fractional r it needs each factor to be non-negative: then (a^2)^(1/2) is
    // not a, but a root of a root is fine.
    // A root that vanishes, as in (a^(1/2))^2, needs a >= 0 as well.
    bool distributes =
        (exponent.isInteger() || m->coefficient.isPositive()) &&
        llvm::all_of(m->factors, [&](const Factor &f) {
          bool rootStays =
              !f.exponent.isInteger() && !(f.exponent * exponent).isInteger();
          return rootStays ||
                 (exponent.isInteger() && f.exponent.isInteger()) ||
                 isNonNegative(Polynomial::atom(f.atom));
        });
    if (!exponent.isInteger() && m->factors.empty() &&
        m->coefficient.isNegative())
      return std::nullopt;
    if (distributes) {
      Monomial result;
      result.coefficient = m->coefficient.power(exponent);
      for (const Factor &f : m->factors) {
        Rational e = f.exponent * exponent;
        // As in multiply.
        if (e == 1 && atoms[f.atom].kind == Atom::Kind::Power &&
            m->factors.size() == 1)
          return atoms[f.atom].base.scaled(result.coefficient);
        result.factors.push_back({f.atom, e});
      }
      return Polynomial::monomial(std::move(result));
    }
  } else if (exponent == 2 && p.terms().size() <= kMaxSquaredTerms) {
    if (std::optional<Polynomial> square = multiply(p, p))
      return square;
  }

  // A power of its own: leading coefficient +-1 in the base.
  Coefficient lead = p.terms().front().coefficient.magnitude();
  Atom atom;
  atom.kind = Atom::Kind::Power;
  atom.base = p.scaled(Coefficient(1.0) / lead);
  AtomId id = intern(std::move(atom));
  return Polynomial::atom(id, exponent).scaled(lead.power(exponent));
}

//===----------------------------------------------------------------------===//
// Sums
//===----------------------------------------------------------------------===//

AtomId AtomTable::renameDim(AtomId id, DimId from, DimId to) {
  if (!atoms[id].dependsOn(from))
    return id;
  Atom atom = atoms[id];
  AffineExpr replacement = getAffineDimExpr(to, context);
  for (AffineExpr &index : atom.indices) {
    index = index.replace(getAffineDimExpr(from, context), replacement);
    // Opaque indices that vary with the renamed variable are renamed inside.
    SmallVector<unsigned> positions;
    index.walk([&](AffineExpr e) {
      if (auto s = dyn_cast<AffineSymbolExpr>(e))
        positions.push_back(s.getPosition());
    });
    for (unsigned position : positions) {
      Polynomial renamed = renameDim(symbols[position], from, to);
      if (renamed != symbols[position])
        index = index.replace(getAffineSymbolExpr(position, context),
                              indexFromPolynomial(renamed));
    }
  }
  for (Factor &factor : atom.factors)
    factor.atom = renameDim(factor.atom, from, to);
  llvm::sort(atom.factors);
  atom.base = renameDim(atom.base, from, to);
  for (Polynomial &argument : atom.arguments)
    argument = renameDim(argument, from, to);
  return intern(std::move(atom));
}

Polynomial AtomTable::renameDim(const Polynomial &p, DimId from, DimId to) {
  Polynomial result;
  for (const Monomial &m : p.terms()) {
    Monomial renamed;
    renamed.coefficient = m.coefficient;
    for (const Factor &factor : m.factors) {
      Monomial one;
      one.coefficient = 1.0;
      one.factors.push_back(
          {renameDim(factor.atom, from, to), factor.exponent});
      renamed = renamed * one;
    }
    result.add(std::move(renamed));
  }
  return result;
}

/// One more than the highest position that a sum inside of `factors` binds.
unsigned AtomTable::sumDepth(ArrayRef<Factor> factors) const {
  unsigned depth = 0;
  for (const Factor &factor : factors) {
    const Atom &atom = atoms[factor.atom];
    for (DimId dim : atom.bound)
      depth = std::max(depth, boundPositions[dim - kFirstBound] + 1);
    depth = std::max(depth, sumDepth(atom.factors));
    auto inside = [&](const Polynomial &p) {
      for (const Monomial &m : p.terms())
        depth = std::max(depth, sumDepth(m.factors));
    };
    inside(atom.base);
    for (const Polynomial &argument : atom.arguments)
      inside(argument);
    for (AffineExpr index : atom.indices)
      for (const Polynomial &part : opaqueParts(index))
        inside(part);
  }
  return depth;
}

std::optional<Polynomial> AtomTable::sum(const Polynomial &p, AffineExpr dim) {
  auto variable = dyn_cast<AffineDimExpr>(dim);
  if (!variable)
    return p; // extent 1
  DimId k = variable.getPosition();

  Polynomial result;
  for (const Monomial &m : p.terms()) {
    Monomial outside;
    outside.coefficient = m.coefficient;
    SmallVector<Factor, 4> inside;
    for (const Factor &factor : m.factors) {
      if (atoms[factor.atom].dependsOn(k))
        inside.push_back(factor);
      else
        outside.factors.push_back(factor);
    }
    if (inside.empty()) {
      std::optional<Monomial> points = pointsOf(k);
      if (!points)
        return std::nullopt;
      std::optional<Polynomial> term =
          multiply(Polynomial::monomial(std::move(outside)),
                   Polynomial::monomial(*points));
      if (!term)
        return std::nullopt;
      result = result + *term;
      continue;
    }
    // A sum of a sum is one sum over both variables. The inner variables get
    // names of this call first, so that they take part in the new naming.
    SmallVector<DimId, 2> bound{k};
    if (inside.size() == 1 && inside.front().exponent == 1 &&
        atoms[inside.front().atom].kind == Atom::Kind::Sum) {
      Atom inner = atoms[inside.front().atom];
      inside = inner.factors;
      for (DimId old : inner.bound) {
        extents.push_back(Extent(extent(old)));
        DimId fresh = extents.size() - 1;
        for (Factor &factor : inside)
          factor.atom = renameDim(factor.atom, old, fresh);
        bound.push_back(fresh);
      }
    }
    // Name the bound variables in the order in which they appear.
    SmallVector<DimId> order;
    for (const Factor &factor : inside) {
      const Atom &atom = atoms[factor.atom];
      SmallVector<DimId> dims;
      for (AffineExpr index : atom.indices)
        collectDims(index, dims);
      llvm::append_range(dims, atom.freeDims);
      for (DimId d : dims)
        if (llvm::is_contained(bound, d) && !llvm::is_contained(order, d))
          order.push_back(d);
    }
    Atom sum;
    sum.kind = Atom::Kind::Sum;
    unsigned depth = sumDepth(inside);
    for (auto [i, d] : llvm::enumerate(order)) {
      DimId name = boundName(depth + i, d);
      for (Factor &factor : inside)
        factor.atom = renameDim(factor.atom, d, name);
      sum.bound.push_back(name);
    }
    llvm::sort(inside);
    sum.factors = inside;
    std::optional<Polynomial> term =
        multiply(Polynomial::monomial(std::move(outside)),
                 Polynomial::atom(intern(std::move(sum))));
    if (!term)
      return std::nullopt;
    result = result + *term;
  }
  return result;
}

Polynomial AtomTable::summandOf(AtomId id, ArrayRef<DimId> names) {
  Atom sum = atoms[id];
  Monomial product;
  product.coefficient = 1.0;
  for (Factor factor : sum.factors) {
    for (auto [bound, name] : llvm::zip_equal(sum.bound, names))
      factor.atom = renameDim(factor.atom, bound, name);
    Monomial one;
    one.coefficient = 1.0;
    one.factors.push_back(factor);
    product = product * one;
  }
  return Polynomial::monomial(std::move(product));
}
