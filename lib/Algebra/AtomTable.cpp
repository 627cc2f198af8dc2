//===- AtomTable.cpp - Index variables and interning ----------------------===//

#include "Renorm/Algebra/AtomTable.h"
#include "llvm/ADT/DenseSet.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Operation.h"
#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/STLExtras.h"
#include <cmath>

using namespace mlir;
using namespace mlir::renorm::algebra;

bool Atom::dependsOn(DimId dim) const {
  return llvm::is_contained(freeDims, dim);
}

//===----------------------------------------------------------------------===//
// Index variables
//===----------------------------------------------------------------------===//

AffineExpr AtomTable::newIndex(int64_t extent) {
  if (extent == 1)
    return getAffineConstantExpr(0, context);
  extents.push_back({extent, std::nullopt});
  return getAffineDimExpr(extents.size() - 1, context);
}

AffineExpr AtomTable::newIndexOver(unsigned sizeClass) {
  extents.push_back({ShapedType::kDynamic, sizeClass});
  return getAffineDimExpr(extents.size() - 1, context);
}

int64_t AtomTable::extentOf(DimId dim) const { return extent(dim).number; }

std::optional<unsigned> AtomTable::sizeClassOf(DimId dim) const {
  return extent(dim).sizeClass;
}

std::optional<Monomial> AtomTable::pointsOf(ArrayRef<DimId> dims) {
  Monomial points;
  points.coefficient = 1.0;
  for (DimId dim : dims) {
    if (!ShapedType::isDynamic(extentOf(dim)))
      points.coefficient =
          points.coefficient * static_cast<double>(extentOf(dim));
    else if (std::optional<unsigned> sizeClass = sizeClassOf(dim))
      points = points * size(*sizeClass).terms().front();
    else
      return std::nullopt;
  }
  return points;
}

Monomial AtomTable::takeSizes(const Monomial &m, Monomial &rest) const {
  Monomial sizes;
  sizes.coefficient = m.coefficient;
  rest.coefficient = 1.0;
  for (const Factor &factor : m.factors)
    (isSize(factor) ? sizes : rest).factors.push_back(factor);
  return sizes;
}

DimId AtomTable::boundName(unsigned position, DimId original) {
  Extent over = extent(original);
  auto [it, isNew] = boundNames.try_emplace({position, over}, 0);
  if (isNew) {
    it->second = kFirstBound + boundExtents.size();
    boundExtents.push_back(over);
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
  // Atoms share what they are made of: each is looked at once, or a chain of
  // norms takes time exponential in its length.
  llvm::SmallDenseSet<AtomId, 16> seen;
  SmallVector<AtomId> open;
  auto add = [&](ArrayRef<Factor> factors) {
    for (const Factor &factor : factors)
      if (seen.insert(factor.atom).second)
        open.push_back(factor.atom);
  };
  auto addTerms = [&](const Polynomial &q) {
    for (const Monomial &m : q.terms())
      add(m.factors);
  };
  addTerms(p);
  while (!open.empty()) {
    const Atom &atom = atoms[open.pop_back_val()];
    if (predicate(atom))
      return true;
    addTerms(atom.base);
    for (const Polynomial &argument : atom.arguments)
      addTerms(argument);
    for (AffineExpr index : atom.indices)
      for (const Polynomial &part : opaqueParts(index))
        addTerms(part);
    add(atom.factors);
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
         a.sizeClass == b.sizeClass &&
         a.arguments.size() == b.arguments.size() &&
         llvm::equal(a.arguments, b.arguments);
}

AtomId AtomTable::intern(Atom atom) {
  llvm::hash_code hash = llvm::hash_combine(
      atom.kind, atom.value.getAsOpaquePointer(), hashOf(atom.factors),
      hashOf(atom.base), atom.name.getAsOpaquePointer(),
      atom.attributes.getAsOpaquePointer(), atom.sizeClass);
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
  llvm::erase_if(dims,
                 [&](DimId d) { return llvm::is_contained(atom.bound, d); });
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

Polynomial AtomTable::size(unsigned sizeClass) {
  auto [known, isNew] = sizes.try_emplace(sizeClass, 0);
  if (isNew) {
    Atom atom;
    atom.kind = Atom::Kind::Size;
    atom.sizeClass = sizeClass;
    known->second = intern(std::move(atom));
  }
  return Polynomial::atom(known->second);
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
  case Atom::Kind::Size:
    os << "size" << atom.sizeClass;
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
