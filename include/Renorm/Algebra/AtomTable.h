//===- AtomTable.h - What the variables of a polynomial mean ----*- C++ -*-===//
//
// An atom is one of
//
//   Leaf      value[i, j, ...]: an entry of a tensor, indices affine in the
//             index variables; a leaf without value is an index itself
//   Sum       sum over bound variables of a product of factors
//   Power     a polynomial of several terms; the exponent stands in the factor
//   Function  any other scalar function of polynomials (exp, compare, ...)
//   Size      a size that is known at run time only (see SizeClasses.h)
//
// Atoms are interned: equal meaning, equal number. To that end sums name their
// bound variables in order of appearance, pull out every factor that does not
// vary, and distribute over sums (sum(1) = extent); powers are normalised to a
// leading coefficient of +-1, so that (c*p)^(-1/2) and p^(-1/2) share an atom.
//
// Index variables ("dims") carry their extent. A dim of extent 1 is the
// constant index 0, so broadcasts, keepdim and unit reshapes leave no trace.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_ALGEBRA_ATOMTABLE_H
#define RENORM_ALGEBRA_ATOMTABLE_H

#include "Renorm/Algebra/Polynomial.h"
#include "mlir/IR/AffineExpr.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/OperationSupport.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Support/raw_ostream.h"
#include <map>

namespace mlir::renorm::algebra {

/// Number of an index variable.
using DimId = unsigned;

struct Atom {
  enum class Kind { Leaf, Sum, Power, Function, Size };
  Kind kind;

  Value value;                              // Leaf; null for an index
  llvm::SmallVector<AffineExpr, 4> indices; // Leaf
  llvm::SmallVector<Factor, 4> factors;     // Sum: the summand
  llvm::SmallVector<DimId, 2> bound;        // Sum: its bound variables
  Polynomial base;                          // Power
  StringAttr name;                          // Function
  Attribute attributes;   // Function: what else tells it apart
  unsigned sizeClass = 0; // Size
  llvm::SmallVector<Polynomial, 2> arguments; // Function

  /// Free index variables, ascending.
  llvm::SmallVector<DimId, 4> freeDims;

  bool dependsOn(DimId dim) const;
};

class AtomTable {
public:
  explicit AtomTable(MLIRContext *context) : context(context) {}

  //===--- Index variables -----------------------------------------------===//

  /// A new variable of the given extent (ShapedType::kDynamic if unknown); the
  /// constant 0 for extent 1.
  AffineExpr newIndex(int64_t extent);
  /// A new variable of unknown extent that runs over a size of that class.
  AffineExpr newIndexOver(unsigned sizeClass);
  /// The extent of a variable made by newIndex, or of a bound variable.
  int64_t extentOf(DimId dim) const;
  /// The class of the extent, if it is unknown and has one.
  std::optional<unsigned> sizeClassOf(DimId dim) const;
  /// The number of points that `dims` run over, a constant times sizes; nothing
  /// if an unknown extent has no class.
  std::optional<Monomial> pointsOf(ArrayRef<DimId> dims);
  /// An index that is the value of `p`: equal polynomials, equal index.
  AffineExpr indexFromPolynomial(const Polynomial &p);
  /// The polynomials behind the opaque parts of an index.
  SmallVector<Polynomial, 1> opaqueParts(AffineExpr index) const;

  //===--- Atoms -----------------------------------------------------------===//

  const Atom &operator[](AtomId id) const { return atoms[id]; }
  Polynomial leaf(Value value, ArrayRef<AffineExpr> indices);
  Polynomial function(StringAttr name, Attribute attributes,
                      ArrayRef<Polynomial> arguments);
  /// A size; it cannot be negative.
  Polynomial size(unsigned sizeClass);
  /// Sizes of the row are above zero: else there is no entry to ask about.
  void assumePositive(unsigned sizeClass) { positiveSizes.insert(sizeClass); }
  bool isSize(const Factor &factor) const {
    return atoms[factor.atom].kind == Atom::Kind::Size;
  }
  /// The constant and the sizes of `m`, and in `rest` all else.
  Monomial takeSizes(const Monomial &m, Monomial &rest) const;

  //===--- Operations that need to look into atoms --------------------------===//

  /// a * b. Nothing where simplifying would hide where the product has no
  /// value: a^(1/2) * a^(1/2) needs a >= 0, and a * a^(-1) needs a > 0.
  std::optional<Polynomial> multiply(const Polynomial &a, const Polynomial &b);

  /// p^exponent. Products are taken apart only where that is an identity on
  /// the reals ((x^2)^(1/2) stays). Nothing if `p` is 0 and exponent < 0, or
  /// if a constant is negative under a root.
  std::optional<Polynomial> power(const Polynomial &p, Rational exponent);

  /// sum over `dim` of `p`. Nothing if a term does not vary along a dim whose
  /// extent is unknown and has no class, or cannot be multiplied by what varies.
  std::optional<Polynomial> sum(const Polynomial &p, AffineExpr dim);

  /// Sums of one summand over neighbouring ranges, each a term of `p` with the
  /// same coefficient, become the sum over all of them: rows that a reduction
  /// reads in pieces of equal length.
  Polynomial joinPieces(const Polynomial &p);

  /// a + b; if both have sums, pieces of one are joined.
  Polynomial add(const Polynomial &a, const Polynomial &b);

  /// What the sum `id` sums, with its bound variables called `names`.
  Polynomial summandOf(AtomId id, ArrayRef<DimId> names);

  /// Says that `p` is a square, multiplied out.
  void addSquare(const Polynomial &p);

  /// Whether `p` cannot be negative: positive multiples of even powers and
  /// sums of them, variances S2 - S1^2/d, and what was said to be a square.
  bool isNonNegative(const Polynomial &p) const;

  /// Whether `p` is above zero: a positive constant plus what cannot be
  /// negative.
  bool isPositive(const Polynomial &p) const;

  /// The exact 1/n, n^(1/2) or n^(-1/2) where `value` is that number of a row
  /// length n that was made known, rounded to `type`; otherwise `value`.
  Coefficient exactConstant(double value, Type type);
  void addKnownLength(int64_t length) { knownLengths.insert(length); }
  /// What was written where `value` came out of exactConstant: an epsilon is
  /// no reciprocal, even if it looks like one.
  double asWritten(Coefficient value) const;

  /// An infinity or NaN. No algebra holds for it: whoever computes with it is
  /// opaque (see mentionsNonFinite).
  Polynomial nonFinite(double value);
  bool mentionsNonFinite(const Polynomial &p) const;

  bool dependsOn(const Polynomial &p, DimId dim) const;
  bool dependsOn(AffineExpr index, DimId dim) const;
  /// Whether an atom of `p` (looking into sums, powers, functions) satisfies
  /// the predicate.
  bool anyAtom(const Polynomial &p,
               llvm::function_ref<bool(const Atom &)> predicate) const;

  void print(const Polynomial &p, llvm::raw_ostream &os) const;

private:
  /// Names of bound variables start here, so they never meet a free one.
  static constexpr DimId kFirstBound = 1u << 20;

  AtomId intern(Atom atom);
  AtomId renameDim(AtomId id, DimId from, DimId to);
  std::optional<AtomId> shiftDim(AtomId id, DimId dim, int64_t by);
  std::optional<AtomId> shiftedPiece(AtomId sum, int64_t by);
  Polynomial renameDim(const Polynomial &p, DimId from, DimId to);
  void collectDims(AffineExpr index, llvm::SmallVectorImpl<DimId> &dims) const;
  void collectDims(const Polynomial &p,
                   llvm::SmallVectorImpl<DimId> &dims) const;
  DimId boundName(unsigned position, DimId original);
  unsigned sumDepth(ArrayRef<Factor> factors) const;
  void printAtom(const Atom &atom, llvm::raw_ostream &os) const;

  MLIRContext *context;
  std::vector<Atom> atoms;
  std::multimap<size_t, AtomId> byHash;
  /// Extents; bound variables have names of their own behind kFirstBound.
  struct Extent {
    int64_t number;
    std::optional<unsigned> sizeClass;
    bool operator<(const Extent &o) const {
      return std::tie(number, sizeClass) < std::tie(o.number, o.sizeClass);
    }
  };
  const Extent &extent(DimId dim) const {
    return dim >= kFirstBound ? boundExtents[dim - kFirstBound] : extents[dim];
  }
  std::vector<Extent> extents;
  std::map<std::pair<unsigned, Extent>, DimId> boundNames;
  std::vector<Extent> boundExtents;
  llvm::DenseMap<unsigned, AtomId> sizes;
  llvm::SmallSetVector<unsigned, 4> positiveSizes;
  std::vector<unsigned> boundPositions;
  std::vector<Polynomial> symbols;
  std::vector<Polynomial> squares;
  llvm::SmallSetVector<int64_t, 8> knownLengths;
  llvm::SmallVector<std::pair<Coefficient, double>, 2> recovered;
  bool hasNonFinite = false;
};

} // namespace mlir::renorm::algebra

#endif // RENORM_ALGEBRA_ATOMTABLE_H
