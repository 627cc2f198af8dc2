//===- NormForm.cpp - Reading a norm off its normal form ------------------===//

#include "Renorm/Algebra/NormForm.h"
#include "Renorm/IR/SeededFaults.h"
#include "llvm/ADT/STLExtras.h"
#include <cmath>

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::algebra;

namespace {

/// A constant times powers of sizes.
Monomial number(Coefficient value) {
  Monomial m;
  m.coefficient = value;
  return m;
}

/// As of what is positive.
Monomial power(const Monomial &m, Rational exponent) {
  Monomial result = number(m.coefficient.power(exponent));
  for (const Factor &factor : m.factors)
    result.factors.push_back({factor.atom, factor.exponent * exponent});
  return result;
}

bool isSame(const Monomial &a, const Monomial &b) {
  return a.factors == b.factors &&
         sameCoefficient(a.coefficient, b.coefficient);
}

/// k2*S2 + k1*S1^2 + k0 with both sums over the same axes of the same rows.
struct Moment {
  Monomial squares = number(0.0), mean = number(0.0);
  Coefficient constant;
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
    Monomial sum;
    Monomial sizes = table.takeSizes(m, sum);
    if (sum.factors.size() != 1)
      return std::nullopt;
    const Factor &factor = sum.factors.front();
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
    // The same sum with two powers of a size is no moment.
    Monomial &place = isSquares ? moment.squares : moment.mean;
    if (!place.coefficient.isZero())
      return std::nullopt;
    place = sizes;
  }
  if (!moment.found || !moment.squares.coefficient.isPositive() ||
      moment.constant.isNegative())
    return std::nullopt;
  return moment;
}

/// Whether the moment is the variance of rows of `length` entries, but for a
/// factor and epsilon.
bool isVariance(const Moment &moment, const Monomial &length) {
  if (seededFault(Fault::RaiseAnyDivisor))
    return true;
  return isSame(moment.mean, moment.squares * power(length, -1) * number(-1.0));
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
  Monomial rootFactor;
  for (const Monomial &m : base.terms()) {
    if (m.factors.empty()) {
      root.outer = m.coefficient;
      continue;
    }
    Monomial inside;
    rootFactor = table.takeSizes(m, inside);
    if (inside.factors.size() != 1 ||
        inside.factors.front().exponent != Rational(1, 2))
      return std::nullopt;
    const Atom &inner = table[inside.factors.front().atom];
    std::optional<Moment> moment =
        readMoment(table,
                   inner.kind == Atom::Kind::Power
                       ? inner.base
                       : Polynomial::atom(inside.factors.front().atom),
                   x);
    if (!moment || !moment->constant.isZero())
      return std::nullopt;
    root.moment = *moment;
  }
  if (!root.moment.found || !rootFactor.coefficient.isPositive() ||
      root.outer.isNegative())
    return std::nullopt;
  // Bring it to (M'^(1/2) + e)^(-1): scale the moment by c^2.
  Monomial square = power(rootFactor, 2);
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
      DimId bound = variable.getPosition();
      if (shape[dim] != table.extentOf(bound) &&
          !seededFault(Fault::RaisePartOfRow))
        return std::nullopt;
      // An unknown size must be that of the row itself.
      auto ofRow = dyn_cast<AffineDimExpr>(indices[dim]);
      if (ShapedType::isDynamic(shape[dim]) &&
          (!ofRow || !table.sizeClassOf(bound) ||
           table.sizeClassOf(bound) != table.sizeClassOf(ofRow.getPosition())))
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

bool mlir::renorm::algebra::isRowStatistic(AtomTable &table,
                                           const Polynomial &p, Value x,
                                           bool &centred) {
  std::optional<Moment> moment = readMoment(table, p, x);
  if (!moment)
    return false;
  if (moment->mean.coefficient.isZero()) {
    centred = false;
    return true;
  }
  std::optional<Monomial> length = table.pointsOf(moment->bound);
  centred = length && length->coefficient.isPositive() &&
            isVariance(*moment, *length);
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
  std::optional<Monomial> length = table.pointsOf(moment.bound);
  if (!length || !length->coefficient.isPositive())
    return refuse("the row length is not known");

  NormForm form;
  form.axes = *axes;
  form.placement = root->placement;
  if (moment.mean.coefficient.isZero())
    form.kind = NormKind::RMSNorm;
  else if (isVariance(moment, *length))
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
    if (!seededFault(Fault::RaiseAnyNumerator) &&
        ofSum !=
        ofEntry * Polynomial::monomial(power(*length, -1)).scaled(-1.0))
      return refuse("the numerator is not the row minus its mean");
  } else if (!ofSum.isZero()) {
    return refuse("the mean is subtracted but the statistic is a mean square");
  }

  // Inside: base = c2*d * (moment/d + eps), so rho carries (c2*d)^(-1/2).
  Monomial factor = moment.squares * *length;
  Monomial scale = power(factor, Rational(-1, 2));
  bool inside = form.placement == EpsilonPlacement::Inside;
  Coefficient epsilon = inside ? moment.constant / factor.coefficient
                               : root->outer * scale.coefficient;
  if (!epsilon.isZero() && !factor.factors.empty())
    return refuse("epsilon is divided or multiplied by an unknown row length");
  form.gain = ofEntry * Polynomial::monomial(scale);

  // The same base read with divisor d - 1 leaves the gain without the factor
  // sqrt((d-1)/d): that is the unbiased deviation.
  Coefficient d = length->coefficient;
  if (form.kind == NormKind::LayerNorm && length->factors.empty() &&
      d.toDouble() > 1) {
    Coefficient ratio = (d - 1.0) / d;
    Coefficient unbiased = ratio.power(Rational(1, 2));
    // The row may be the negative of what was normalised.
    Coefficient first = form.gain.terms().front().coefficient;
    if (sameCoefficient(first, unbiased) || sameCoefficient(-first, unbiased)) {
      form.ddof = seededFault(Fault::RaiseIgnoresDdof) ? 0 : 1;
      form.gain = form.gain.scaled(Coefficient(1.0) / unbiased);
      epsilon = epsilon /
                (form.placement == EpsilonPlacement::Inside ? ratio : unbiased);
    }
  }
  if (seededFault(Fault::RaiseDropsEpsilon))
    epsilon = {};
  form.epsilon = table.asWritten(epsilon);
  return form;
}
