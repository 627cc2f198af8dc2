//===- GradientForm.cpp - Gradients, built and compared -------------------===//
//
// What a gradient is follows from the norm: it is written down in the table
// that the candidate was evaluated in, and both are compared.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Algebra/GradientForm.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::algebra;

static Polynomial single(AtomId id) { return Polynomial::atom(id); }

static bool mentions(const AtomTable &table, const Polynomial &p, Value value) {
  return table.anyAtom(p,
                       [&](const Atom &atom) { return atom.value == value; });
}

/// The sum over the axes.
static std::optional<Polynomial> sumOver(AtomTable &table, const RowForm &row,
                                         std::optional<Polynomial> p) {
  for (int64_t axis : row.form.axes)
    if (p)
      p = table.sum(*p, row.indices[axis]);
  return p;
}

static std::optional<Polynomial> product(AtomTable &table,
                                         std::optional<Polynomial> a,
                                         std::optional<Polynomial> b) {
  return a && b ? table.multiply(*a, *b) : std::nullopt;
}

std::optional<RowForm>
mlir::renorm::algebra::readRowForm(AtomTable &table, const Polynomial &p,
                                   Value x, ArrayRef<AffineExpr> indices) {
  std::string reason;
  std::optional<NormForm> form = classifyNorm(table, p, x, indices, reason);
  if (!form || form->placement != EpsilonPlacement::Inside ||
      form->gain.isZero())
    return std::nullopt;
  RowForm row{
      std::move(*form), x, 0, SmallVector<AffineExpr>(indices), {}, {}, {}};
  Polynomial entry = table.leaf(x, indices);
  AtomId entryId = entry.asMonomial()->factors.front().atom;
  // Gradients over rows of unknown length are left alone.
  auto type = cast<ShapedType>(x.getType());
  row.length = 1;
  for (int64_t axis : row.form.axes) {
    if (type.isDynamicDim(axis))
      return std::nullopt;
    row.length *= type.getDimSize(axis);
  }
  // The term rho * x * gain says what r is: it is that term without x, divided
  // by the term of the gain.
  for (const Monomial &m : p.terms()) {
    if (m.exponentOf(entryId) != 1)
      continue;
    for (const Factor &f : m.factors) {
      if (f.exponent != Rational(-1, 2) || !mentions(table, single(f.atom), x))
        continue;
      Monomial gain = m.without(entryId).without(f.atom);
      Coefficient known = row.form.gain.coefficientOf(gain.factors);
      if (known.isZero())
        return std::nullopt;
      row.inverseRoot =
          Polynomial::atom(f.atom, f.exponent).scaled(gain.coefficient / known);
    }
    break;
  }
  if (row.inverseRoot.isZero())
    return std::nullopt;
  row.centred = entry;
  if (row.form.kind == NormKind::LayerNorm) {
    std::optional<Polynomial> sum = sumOver(table, row, entry);
    if (!sum)
      return std::nullopt;
    row.centred =
        entry - sum->scaled(Coefficient(1.0) / static_cast<double>(row.length));
  } else if (row.form.kind != NormKind::RMSNorm) {
    return std::nullopt;
  }
  std::optional<Polynomial> squares =
      sumOver(table, row, table.power(row.centred, 2));
  if (!squares || squares->isZero())
    return std::nullopt;
  row.squares = *squares;
  return row;
}

bool mlir::renorm::algebra::isLinearIn(const AtomTable &table,
                                       const Polynomial &p, Value dy) {
  return llvm::all_of(p.terms(), [&](const Monomial &m) {
    unsigned count = 0;
    for (const Factor &f : m.factors) {
      if (!mentions(table, single(f.atom), dy))
        continue;
      const Atom &atom = table[f.atom];
      if (f.exponent != 1 || ++count > 1)
        return false;
      if (atom.kind == Atom::Kind::Leaf && atom.value == dy)
        continue;
      if (atom.kind != Atom::Kind::Sum)
        return false;
      unsigned inside = 0;
      for (const Factor &inner : atom.factors) {
        if (!mentions(table, single(inner.atom), dy))
          continue;
        if (inner.exponent != 1 || ++inside > 1 ||
            table[inner.atom].kind != Atom::Kind::Leaf ||
            table[inner.atom].value != dy)
          return false;
      }
    }
    return true;
  });
}

//===----------------------------------------------------------------------===//
// Clamps
//===----------------------------------------------------------------------===//

/// What a comparison of `a` and `b` says where the variance is above zero, if
/// they are equal or differ by a multiple of it.
static std::optional<bool> compareAboveZero(const RowForm &row,
                                            arith::CmpFPredicate predicate,
                                            const Polynomial &a,
                                            const Polynomial &b) {
  Polynomial difference = a - b;
  int sign = 0;
  if (!difference.isZero()) {
    Coefficient ratio = difference.terms().front().coefficient /
                        row.squares.terms().front().coefficient;
    if (difference != row.squares.scaled(ratio))
      return std::nullopt;
    sign = ratio.isPositive() ? 1 : -1;
  }
  using P = arith::CmpFPredicate;
  switch (predicate) {
  case P::OEQ:
  case P::UEQ:
    return sign == 0;
  case P::ONE:
  case P::UNE:
    return sign != 0;
  case P::OGT:
  case P::UGT:
    return sign > 0;
  case P::OGE:
  case P::UGE:
    return sign >= 0;
  case P::OLT:
  case P::ULT:
    return sign < 0;
  case P::OLE:
  case P::ULE:
    return sign <= 0;
  default:
    return std::nullopt;
  }
}

/// The value of select(a > b, c, c') with constants c and c', finite and not 0
/// where it divides, for v > 0. Nothing if `factor` is no such mask.
static std::optional<Coefficient>
maskValue(const AtomTable &table, const RowForm &row, const Factor &factor) {
  const Atom &atom = table[factor.atom];
  if (atom.kind != Atom::Kind::Function || atom.arguments.size() != 3 ||
      atom.name.getValue() != arith::SelectOp::getOperationName() ||
      !factor.exponent.isInteger())
    return std::nullopt;
  const Monomial *m = atom.arguments[0].asMonomial();
  std::optional<double> yes = atom.arguments[1].asConstant(),
                        no = atom.arguments[2].asConstant();
  if (!m || m->factors.size() != 1 || m->factors.front().exponent != 1 ||
      !sameCoefficient(m->coefficient, 1.0) || !yes || !no)
    return std::nullopt;
  const Atom &condition = table[m->factors.front().atom];
  auto meaning = dyn_cast_or_null<ArrayAttr>(condition.attributes);
  if (condition.kind != Atom::Kind::Function ||
      condition.name.getValue() != arith::CmpFOp::getOperationName() ||
      condition.arguments.size() != 2 || !meaning || meaning.empty())
    return std::nullopt;
  auto predicate = dyn_cast<arith::CmpFPredicateAttr>(meaning[0]);
  if (!predicate)
    return std::nullopt;
  std::optional<bool> holds =
      compareAboveZero(row, predicate.getValue(), condition.arguments[0],
                       condition.arguments[1]);
  if (!holds || (factor.exponent < 0 && (*yes == 0.0 || *no == 0.0)))
    return std::nullopt;
  return Coefficient(*holds ? *yes : *no).power(factor.exponent);
}

/// Takes the masks out of `p`; the terms that had one go to `masked`.
static void splitMasked(const AtomTable &table, const RowForm &row,
                        const Polynomial &p, Polynomial &plain,
                        Polynomial &masked) {
  for (const Monomial &m : p.terms()) {
    Monomial rest = m;
    bool any = false;
    for (const Factor &factor : m.factors)
      if (std::optional<Coefficient> value = maskValue(table, row, factor)) {
        rest = rest.without(factor.atom);
        rest.coefficient = rest.coefficient * *value;
        any = true;
      }
    (any ? masked : plain).add(rest);
  }
}

//===----------------------------------------------------------------------===//
// The gradients
//===----------------------------------------------------------------------===//

std::optional<InputGradient> mlir::renorm::algebra::classifyInputGradient(
    AtomTable &table, const RowForm &row, const Polynomial &p, Value dy) {
  if (!isLinearIn(table, p, dy))
    return std::nullopt;
  InputGradient gradient;
  Polynomial ofDy, plain, masked;
  for (const Monomial &m : p.terms())
    (mentions(table, Polynomial::monomial(m), dy) ? ofDy : gradient.rest)
        .add(m);
  splitMasked(table, row, ofDy, plain, masked);

  // G from the terms r * dy * G.
  const Monomial &r = row.inverseRoot.terms().front();
  AtomId rootId = r.factors.front().atom;
  Polynomial entry = table.leaf(dy, row.indices);
  AtomId entryId = entry.asMonomial()->factors.front().atom;
  for (const Monomial &m : plain.terms()) {
    if (m.exponentOf(entryId) != 1)
      continue;
    if (m.exponentOf(rootId) != r.factors.front().exponent)
      return std::nullopt;
    Monomial gain = m.without(entryId).without(rootId);
    gain.coefficient = gain.coefficient / r.coefficient;
    gradient.gain.add(gain);
  }
  if (gradient.gain.isZero() || mentions(table, gradient.gain, row.x))
    return std::nullopt;

  std::optional<Polynomial> g = table.multiply(entry, gradient.gain);
  std::optional<Polynomial> first = product(table, g, row.inverseRoot);
  if (!first)
    return std::nullopt;
  if (row.form.kind == NormKind::LayerNorm) {
    std::optional<Polynomial> mean =
        product(table, sumOver(table, row, g), row.inverseRoot);
    if (!mean)
      return std::nullopt;
    first = *first -
            mean->scaled(Coefficient(1.0) / static_cast<double>(row.length));
  }
  std::optional<Polynomial> second = product(
      table, sumOver(table, row, product(table, g, row.centred)), row.centred);
  second = product(table, second, table.power(row.inverseRoot, 3));
  if (!second)
    return std::nullopt;
  second = second->scaled(Coefficient(-1.0) /
                          static_cast<double>(row.length - row.form.ddof));
  bool equal = masked.isZero() ? plain == *first + *second
                               : plain == *first && masked == *second;
  if (!equal)
    return std::nullopt;
  return gradient;
}

bool mlir::renorm::algebra::isScaleGradient(AtomTable &table,
                                            const RowForm &row,
                                            const Polynomial &p, Value dy) {
  std::optional<Polynomial> summand =
      product(table, table.leaf(dy, row.indices),
              table.multiply(row.centred, row.inverseRoot));
  if (!summand)
    return false;
  SmallVector<DimId> rowDims;
  for (auto [dim, index] : llvm::enumerate(row.indices))
    if (auto variable = dyn_cast<AffineDimExpr>(index))
      if (!llvm::is_contained(row.form.axes, static_cast<int64_t>(dim)))
        rowDims.push_back(variable.getPosition());
  if (rowDims.empty())
    return p == *summand;
  // Every term sums over all rows. Which of its variables is which dimension
  // is not said by their names: each reading is as good, so one that fits is
  // looked for.
  constexpr size_t kMaxRowDims = 4;
  if (rowDims.size() > kMaxRowDims)
    return false;
  Polynomial opened;
  for (const Monomial &m : p.terms()) {
    if (m.factors.size() != 1 || m.factors.front().exponent != 1)
      return false;
    AtomId id = m.factors.front().atom;
    SmallVector<DimId, 2> bound = table[id].bound;
    if (table[id].kind != Atom::Kind::Sum || bound.size() != rowDims.size())
      return false;
    SmallVector<DimId> names = rowDims;
    bool fits = false;
    do {
      if (!llvm::all_of_zip(bound, names, [&](DimId b, DimId n) {
            return table.extentOf(b) == table.extentOf(n);
          }))
        continue;
      Polynomial term = table.summandOf(id, names);
      fits = !summand->coefficientOf(term.terms().front().factors).isZero();
      if (fits)
        opened = opened + term.scaled(m.coefficient);
    } while (!fits && std::next_permutation(names.begin(), names.end()));
    if (!fits)
      return false;
  }
  return opened == *summand;
}
