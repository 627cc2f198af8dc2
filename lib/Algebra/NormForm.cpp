//===- NormForm.cpp - Reading a norm off its normal form ------------------===//

#include "Renorm/Algebra/NormForm.h"
#include "llvm/ADT/STLExtras.h"
#include <cmath>

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::algebra;

namespace {

/// k2*S2 + k1*S1^2 + k0 with both sums over the same axes of the same rows.
struct Moment {
  Coefficient squares, mean, constant;
  AtomId leafInSum = 0;
  SmallVector<DimId, 2> bound;
  bool found = false;
};

/// sum(x[...]^power) over bound variables: the power, or 0.
int powerOfRowSum(const AtomTable &table, const Atom &atom, Value x) {
  if (atom.kind != Atom::Kind::Sum || atom.factors.size() != 1 ||
      !atom.factors.front().exponent.isInteger())
    return 0;
  const Atom &leaf = table[atom.factors.front().atom];
  if (leaf.kind != Atom::Kind::Leaf || leaf.value != x)
    return 0;
  return atom.factors.front().exponent.num;
}

/// Reads a second moment; nothing if another term occurs.
std::optional<Moment> readMoment(const AtomTable &table, const Polynomial &p,
                                 Value x) {
  Moment moment;
  for (const Monomial &m : p.terms()) {
    if (m.factors.empty()) {
      moment.constant = m.coefficient;
      continue;
    }
    if (m.factors.size() != 1)
      return std::nullopt;
    const Factor &factor = m.factors.front();
    const Atom &atom = table[factor.atom];
    int power = powerOfRowSum(table, atom, x);
    bool isSquares = power == 2 && factor.exponent == 1;
    bool isMean = power == 1 && factor.exponent == 2;
    if (!isSquares && !isMean)
      return std::nullopt;
    AtomId leaf = atom.factors.front().atom;
    if (moment.found &&
        (leaf != moment.leafInSum || atom.bound != moment.bound))
      return std::nullopt;
    moment.found = true;
    moment.leafInSum = leaf;
    moment.bound = atom.bound;
    (isSquares ? moment.squares : moment.mean) = m.coefficient;
  }
  if (!moment.found || !moment.squares.isPositive() ||
      moment.constant.isNegative())
    return std::nullopt;
  return moment;
}

double rowLength(const AtomTable &table, ArrayRef<DimId> bound) {
  double length = 1;
  for (DimId dim : bound) {
    if (ShapedType::isDynamic(table.extentOf(dim)))
      return 0;
    length *= static_cast<double>(table.extentOf(dim));
  }
  return length;
}

/// The inverse root as it occurs: base^exponent with the moment inside.
struct InverseRoot {
  AtomId atom;
  Moment moment;
  EpsilonPlacement placement;
  /// base = scale * (moment^(1/2) + outer) for epsilon outside.
  Coefficient outer;
};

std::optional<InverseRoot> readInverseRoot(const AtomTable &table,
                                           const Factor &factor, Value x) {
  const Atom &atom = table[factor.atom];
  // A variance without epsilon may also be a lone sum, not a power atom.
  Polynomial base = atom.kind == Atom::Kind::Power
                        ? atom.base
                        : Polynomial::atom(factor.atom);
  if (factor.exponent == Rational(-1, 2)) {
    std::optional<Moment> moment = readMoment(table, base, x);
    if (!moment)
      return std::nullopt;
    return InverseRoot{factor.atom, *moment, EpsilonPlacement::Inside, {}};
  }
  if (factor.exponent != -1 || base.terms().size() != 2)
    return std::nullopt;
  // (c * M^(1/2) + e)^(-1)
  InverseRoot root{factor.atom, {}, EpsilonPlacement::Outside, {}};
  Coefficient rootCoefficient;
  for (const Monomial &m : base.terms()) {
    if (m.factors.empty()) {
      root.outer = m.coefficient;
      continue;
    }
    if (m.factors.size() != 1 || m.factors.front().exponent != Rational(1, 2))
      return std::nullopt;
    const Atom &inner = table[m.factors.front().atom];
    std::optional<Moment> moment =
        readMoment(table,
                   inner.kind == Atom::Kind::Power
                       ? inner.base
                       : Polynomial::atom(m.factors.front().atom),
                   x);
    if (!moment || !moment->constant.isZero())
      return std::nullopt;
    root.moment = *moment;
    rootCoefficient = m.coefficient;
  }
  if (!root.moment.found || !rootCoefficient.isPositive() ||
      root.outer.isNegative())
    return std::nullopt;
  // Bring it to (M'^(1/2) + e)^(-1): scale the moment by c^2.
  Coefficient square = rootCoefficient * rootCoefficient;
  root.moment.squares = root.moment.squares * square;
  root.moment.mean = root.moment.mean * square;
  return root;
}

/// Whether the sums of the moment run over whole rows of x at `indices`; then
/// the axes.
std::optional<SmallVector<int64_t>> axesOf(const AtomTable &table,
                                           const Moment &moment,
                                           ArrayRef<AffineExpr> indices) {
  const Atom &leaf = table[moment.leafInSum];
  if (leaf.indices.size() != indices.size())
    return std::nullopt;
  SmallVector<int64_t> axes;
  auto shape = cast<ShapedType>(leaf.value.getType()).getShape();
  for (auto [dim, index] : llvm::enumerate(leaf.indices)) {
    auto variable = dyn_cast<AffineDimExpr>(index);
    if (variable && llvm::is_contained(moment.bound, variable.getPosition())) {
      if (shape[dim] != table.extentOf(variable.getPosition()))
        return std::nullopt;
      axes.push_back(dim);
    } else if (index != indices[dim]) {
      return std::nullopt;
    }
  }
  if (axes.size() != moment.bound.size())
    return std::nullopt;
  return axes;
}

} // namespace

bool mlir::renorm::algebra::isRowStatistic(const AtomTable &table,
                                           const Polynomial &p, Value x,
                                           bool &centred) {
  std::optional<Moment> moment = readMoment(table, p, x);
  if (!moment)
    return false;
  double d = rowLength(table, moment->bound);
  if (moment->mean.isZero()) {
    centred = false;
    return true;
  }
  centred = d > 0 && sameCoefficient(moment->mean, -moment->squares / d);
  return centred;
}

std::optional<NormForm>
mlir::renorm::algebra::classifyNorm(AtomTable &table, const Polynomial &p,
                                    Value x, ArrayRef<AffineExpr> indices,
                                    std::string &reason) {
  auto refuse = [&](StringRef why) -> std::optional<NormForm> {
    reason = why;
    return std::nullopt;
  };
  // The one inverse root that the entry is proportional to.
  std::optional<InverseRoot> root;
  for (const Monomial &m : p.terms()) {
    for (const Factor &factor : m.factors)
      if (std::optional<InverseRoot> candidate =
              readInverseRoot(table, factor, x)) {
        root = candidate;
        break;
      }
    if (root)
      break;
  }
  if (!root)
    return refuse("no inverse root of a second moment of the row");
  const Moment &moment = root->moment;
  auto axes = axesOf(table, moment, indices);
  if (!axes)
    return refuse("the statistic is not taken over whole rows of the value");
  double d = rowLength(table, moment.bound);
  if (!(d > 0))
    return refuse("the row length is not known");

  NormForm form;
  form.axes = *axes;
  form.length = static_cast<int64_t>(d);
  form.placement = root->placement;
  if (moment.mean.isZero())
    form.kind = NormKind::RMSNorm;
  else if (sameCoefficient(moment.mean, -moment.squares / d))
    form.kind = NormKind::LayerNorm;
  else
    return refuse("the statistic is neither a variance nor a mean square");

  Rational exponent =
      form.placement == EpsilonPlacement::Inside ? Rational(-1, 2) : -1;
  Polynomial rowEntry = table.leaf(x, indices);
  AtomId entry = rowEntry.asMonomial()->factors.front().atom;
  Polynomial rowSum = rowEntry;
  // S1 as an atom, found through the moment's own bound variables.
  std::optional<AtomId> sumAtom;
  for (const Monomial &m : p.terms())
    for (const Factor &factor : m.factors) {
      const Atom &atom = table[factor.atom];
      if (powerOfRowSum(table, atom, x) == 1 && atom.bound == moment.bound &&
          atom.factors.front().atom == moment.leafInSum)
        sumAtom = factor.atom;
    }

  Polynomial ofEntry, ofSum;
  for (const Monomial &m : p.terms()) {
    Monomial rest = m;
    bool hasRoot = m.exponentOf(root->atom) == exponent;
    bool hasEntry = m.exponentOf(entry) == 1;
    bool hasSum = sumAtom && m.exponentOf(*sumAtom) == 1;
    if (hasRoot)
      rest = rest.without(root->atom);
    if (hasEntry)
      rest = rest.without(entry);
    if (hasSum)
      rest = rest.without(*sumAtom);
    bool mentionsRow =
        table.anyAtom(Polynomial::monomial(rest),
                      [&](const Atom &atom) { return atom.value == x; });
    if (mentionsRow || hasRoot != (hasEntry || hasSum) || (hasEntry && hasSum))
      return refuse("a term mixes the row with something else");
    if (hasEntry)
      ofEntry.add(rest);
    else if (hasSum)
      ofSum.add(rest);
    else
      form.shift.add(rest);
  }
  if (ofEntry.isZero())
    return refuse("the row itself does not occur");
  if (form.kind == NormKind::LayerNorm) {
    if (ofSum != ofEntry.scaled(Coefficient(-1.0) / d))
      return refuse("the numerator is not the row minus its mean");
  } else if (!ofSum.isZero()) {
    return refuse("the mean is subtracted but the statistic is a mean square");
  }

  // Inside: base = c2*d * (moment/d + eps), so rho carries (c2*d)^(-1/2).
  Coefficient scale = (moment.squares * d).power(Rational(-1, 2));
  Coefficient epsilon = moment.constant / (moment.squares * d);
  if (form.placement == EpsilonPlacement::Outside)
    epsilon = root->outer * scale;
  form.gain = ofEntry.scaled(scale);

  // The same base read with divisor d - 1 leaves the gain without the factor
  // sqrt((d-1)/d): that is the unbiased deviation.
  if (form.kind == NormKind::LayerNorm && d > 1) {
    Coefficient ratio = Coefficient(d - 1) / d;
    Coefficient unbiased = ratio.power(Rational(1, 2));
    // The row may be the negative of what was normalised.
    Coefficient first = form.gain.terms().front().coefficient;
    if (sameCoefficient(first, unbiased) || sameCoefficient(-first, unbiased)) {
      form.ddof = 1;
      form.gain = form.gain.scaled(Coefficient(1.0) / unbiased);
      epsilon = epsilon /
                (form.placement == EpsilonPlacement::Inside ? ratio : unbiased);
    }
  }
  form.epsilon = table.asWritten(epsilon);
  return form;
}
