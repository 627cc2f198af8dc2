//===- AtomTable.cpp - Interning, sums and powers -----------------------------===//

#include "Renorm/Algebra/AtomTable.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Operation.h"
#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/STLExtras.h"
#include <cmath>

using namespace mlir;
using namespace mlir::renorm::algebra;

/// Names of bound variables start here, so they never meet a free one.
static constexpr DimId kFirstBound = 1u << 20;
/// Squares of longer sums are not multiplied out; none is seen in a norm.
static constexpr size_t kMaxSquaredTerms = 16;

bool Atom::dependsOn(DimId dim) const {
  return llvm::is_contained(freeDims, dim);
}

//===----------------------------------------------------------------------===//
// Index variables
//===----------------------------------------------------------------------===//

AffineExpr AtomTable::newIndex(int64_t extent) {
  if (extent == 1)
    return getAffineConstantExpr(0, context);
  extents.push_back(extent);
  return getAffineDimExpr(extents.size() - 1, context);
}

int64_t AtomTable::extentOf(DimId dim) const {
  return dim >= kFirstBound ? boundExtents[dim - kFirstBound] : extents[dim];
}

DimId AtomTable::boundName(unsigned position, int64_t extent) {
  auto [it, isNew] = boundNames.try_emplace({position, extent}, 0);
  if (isNew) {
    it->second = kFirstBound + boundExtents.size();
    boundExtents.push_back(extent);
    boundPositions.push_back(position);
  }
  return it->second;
}

AffineExpr AtomTable::indexFromPolynomial(const Polynomial &p) {
  if (std::optional<double> c = p.asConstant())
    if (std::fabs(*c) < 0x1p53 && *c == std::nearbyint(*c))
      return getAffineConstantExpr(static_cast<int64_t>(*c), context);
  // An index variable used as a value is that variable.
  if (const Monomial *m = p.asMonomial())
    if (sameCoefficient(m->coefficient, 1.0) && m->factors.size() == 1 &&
        m->factors.front().exponent == 1) {
      const Atom &atom = atoms[m->factors.front().atom];
      if (atom.kind == Atom::Kind::Leaf && !atom.value)
        return atom.indices.front();
    }
  for (auto [i, known] : llvm::enumerate(symbols))
    if (known == p)
      return getAffineSymbolExpr(i, context);
  symbols.push_back(p);
  return getAffineSymbolExpr(symbols.size() - 1, context);
}

SmallVector<Polynomial, 1> AtomTable::opaqueParts(AffineExpr index) const {
  SmallVector<Polynomial, 1> parts;
  index.walk([&](AffineExpr e) {
    if (auto symbol = dyn_cast<AffineSymbolExpr>(e))
      parts.push_back(symbols[symbol.getPosition()]);
  });
  return parts;
}

void AtomTable::collectDims(AffineExpr index,
                            SmallVectorImpl<DimId> &dims) const {
  index.walk([&](AffineExpr e) {
    if (auto dim = dyn_cast<AffineDimExpr>(e))
      dims.push_back(dim.getPosition());
    else if (auto symbol = dyn_cast<AffineSymbolExpr>(e))
      collectDims(symbols[symbol.getPosition()], dims);
  });
}

void AtomTable::collectDims(const Polynomial &p,
                            SmallVectorImpl<DimId> &dims) const {
  for (const Monomial &m : p.terms())
    for (const Factor &factor : m.factors)
      llvm::append_range(dims, atoms[factor.atom].freeDims);
}

bool AtomTable::dependsOn(const Polynomial &p, DimId dim) const {
  return llvm::any_of(p.terms(), [&](const Monomial &m) {
    return llvm::any_of(m.factors, [&](const Factor &f) {
      return atoms[f.atom].dependsOn(dim);
    });
  });
}

bool AtomTable::dependsOn(AffineExpr index, DimId dim) const {
  SmallVector<DimId> dims;
  collectDims(index, dims);
  return llvm::is_contained(dims, dim);
}

bool AtomTable::anyAtom(const Polynomial &p,
                        function_ref<bool(const Atom &)> predicate) const {
  for (const Monomial &m : p.terms())
    for (const Factor &factor : m.factors) {
      const Atom &atom = atoms[factor.atom];
      if (predicate(atom) || anyAtom(atom.base, predicate) ||
          llvm::any_of(atom.arguments,
                       [&](const Polynomial &a) { return anyAtom(a, predicate); }))
        return true;
      for (AffineExpr index : atom.indices)
        for (const Polynomial &part : opaqueParts(index))
          if (anyAtom(part, predicate))
            return true;
      Monomial summand;
      summand.coefficient = 1.0;
      summand.factors.assign(atom.factors.begin(), atom.factors.end());
      if (!atom.factors.empty() &&
          anyAtom(Polynomial::monomial(summand), predicate))
        return true;
    }
  return false;
}

//===----------------------------------------------------------------------===//
// Interning
//===----------------------------------------------------------------------===//

static llvm::hash_code hashOf(ArrayRef<Factor> factors) {
  llvm::hash_code hash = 0;
  for (const Factor &f : factors)
    hash = llvm::hash_combine(hash, f.atom, f.exponent.num, f.exponent.den);
  return hash;
}

/// Coefficients are left out: they are compared with a tolerance.
static llvm::hash_code hashOf(const Polynomial &p) {
  llvm::hash_code hash = 0;
  for (const Monomial &m : p.terms())
    hash = llvm::hash_combine(hash, hashOf(m.factors));
  return hash;
}

static bool sameMeaning(const Atom &a, const Atom &b) {
  return a.kind == b.kind && a.value == b.value && a.indices == b.indices &&
         a.factors == b.factors && a.bound == b.bound && a.base == b.base &&
         a.name == b.name && a.attributes == b.attributes &&
         a.arguments.size() == b.arguments.size() &&
         llvm::equal(a.arguments, b.arguments);
}

AtomId AtomTable::intern(Atom atom) {
  llvm::hash_code hash = llvm::hash_combine(
      atom.kind, atom.value.getAsOpaquePointer(), hashOf(atom.factors),
      hashOf(atom.base), atom.name.getAsOpaquePointer(),
      atom.attributes.getAsOpaquePointer());
  for (AffineExpr index : atom.indices)
    hash = llvm::hash_combine(hash, hash_value(index));
  for (const Polynomial &argument : atom.arguments)
    hash = llvm::hash_combine(hash, hashOf(argument));
  auto [begin, end] = byHash.equal_range(hash);
  for (auto it = begin; it != end; ++it)
    if (sameMeaning(atoms[it->second], atom))
      return it->second;

  SmallVector<DimId> dims;
  for (AffineExpr index : atom.indices)
    collectDims(index, dims);
  for (const Factor &factor : atom.factors)
    llvm::append_range(dims, atoms[factor.atom].freeDims);
  collectDims(atom.base, dims);
  for (const Polynomial &argument : atom.arguments)
    collectDims(argument, dims);
  llvm::sort(dims);
  dims.erase(llvm::unique(dims), dims.end());
  llvm::erase_if(dims, [&](DimId d) { return llvm::is_contained(atom.bound, d); });
  atom.freeDims.assign(dims.begin(), dims.end());

  atoms.push_back(std::move(atom));
  AtomId id = atoms.size() - 1;
  byHash.emplace(hash, id);
  return id;
}

Polynomial AtomTable::leaf(Value value, ArrayRef<AffineExpr> indices) {
  Atom atom;
  atom.kind = Atom::Kind::Leaf;
  atom.value = value;
  atom.indices.assign(indices.begin(), indices.end());
  return Polynomial::atom(intern(std::move(atom)));
}

Polynomial AtomTable::function(StringAttr name, Attribute attributes,
                               ArrayRef<Polynomial> arguments) {
  Atom atom;
  atom.kind = Atom::Kind::Function;
  atom.name = name;
  atom.attributes = attributes;
  atom.arguments.assign(arguments.begin(), arguments.end());
  return Polynomial::atom(intern(std::move(atom)));
}

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
        bool rootVanishes = (other + f.exponent).isInteger() &&
                            !other.isInteger();
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
      std::optional<Polynomial> expanded = multiply(
          Polynomial::monomial(term.without(whole->atom)), atoms[whole->atom].base);
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
          bool rootStays = !f.exponent.isInteger() &&
                           !(f.exponent * exponent).isInteger();
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
      one.factors.push_back({renameDim(factor.atom, from, to), factor.exponent});
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
  int64_t extent = extents[k];

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
      if (ShapedType::isDynamic(extent))
        return std::nullopt;
      outside.coefficient =
          outside.coefficient * static_cast<double>(extent);
      result.add(std::move(outside));
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
        extents.push_back(extentOf(old));
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
      DimId name = boundName(depth + i, extents[d]);
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

//===----------------------------------------------------------------------===//
// Signs and constants
//===----------------------------------------------------------------------===//

bool AtomTable::isNonNegative(const Polynomial &p) const {
  auto factorIsNonNegative = [&](const Factor &f) {
    if (!f.exponent.isInteger() || f.exponent.num % 2 == 0)
      return true;
    const Atom &atom = atoms[f.atom];
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
    if (m.factors.size() != 1 || m.factors.front().exponent != 2 ||
        atoms[m.factors.front().atom].kind != Atom::Kind::Sum)
      return false;
    const Atom &first = atoms[m.factors.front().atom];
    if (first.factors.size() != 1 || first.factors.front().exponent != 1)
      return false;
    Coefficient length = 1.0;
    for (DimId dim : first.bound) {
      if (ShapedType::isDynamic(extentOf(dim)))
        return false;
      length = length * static_cast<double>(extentOf(dim));
    }
    bool outweighed = llvm::any_of(p.terms(), [&](const Monomial &other) {
      if (other.factors.size() != 1 || other.factors.front().exponent != 1)
        return false;
      const Atom &second = atoms[other.factors.front().atom];
      Coefficient needed = -m.coefficient * length;
      return second.kind == Atom::Kind::Sum && second.bound == first.bound &&
             second.factors.size() == 1 &&
             second.factors.front().atom == first.factors.front().atom &&
             second.factors.front().exponent == 2 &&
             ((other.coefficient - needed).isPositive() ||
              sameCoefficient(other.coefficient, needed));
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
      return atoms[f.atom].kind == Atom::Kind::Power &&
             isPositive(atoms[f.atom].base);
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
  rounded.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven, &lost);
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

//===----------------------------------------------------------------------===//
// Printing
//===----------------------------------------------------------------------===//

void AtomTable::printAtom(const Atom &atom, raw_ostream &os) const {
  switch (atom.kind) {
  case Atom::Kind::Leaf:
    if (!atom.value)
      os << "index";
    else if (auto result = dyn_cast<OpResult>(atom.value))
      os << result.getOwner()->getName() << "#" << result.getResultNumber();
    else
      os << "arg" << cast<BlockArgument>(atom.value).getArgNumber();
    os << "[";
    llvm::interleaveComma(atom.indices, os);
    os << "]";
    return;
  case Atom::Kind::Sum: {
    os << "sum(";
    Monomial m;
    m.coefficient = 1.0;
    m.factors.assign(atom.factors.begin(), atom.factors.end());
    print(Polynomial::monomial(m), os);
    os << ")";
    return;
  }
  case Atom::Kind::Power:
    os << "(";
    print(atom.base, os);
    os << ")";
    return;
  case Atom::Kind::Function:
    os << atom.name.getValue() << "(";
    llvm::interleaveComma(atom.arguments, os,
                          [&](const Polynomial &a) { print(a, os); });
    os << ")";
    return;
  }
}

void AtomTable::print(const Polynomial &p, raw_ostream &os) const {
  if (p.isZero()) {
    os << "0";
    return;
  }
  llvm::interleave(
      p.terms(), os,
      [&](const Monomial &m) {
        os << m.coefficient.toDouble();
        for (const Factor &factor : m.factors) {
          os << "*";
          printAtom(atoms[factor.atom], os);
          if (factor.exponent != 1) {
            os << "^" << factor.exponent.num;
            if (!factor.exponent.isInteger())
              os << "/" << factor.exponent.den;
          }
        }
      },
      " + ");
}
