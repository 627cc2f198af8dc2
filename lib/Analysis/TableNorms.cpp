//===- TableNorms.cpp - From a norm back to the table it reads ------------===//

#include "Renorm/Analysis/TableNorms.h"
#include "Renorm/Algebra/Evaluator.h"
#include "Renorm/Analysis/NormReport.h"
#include "Renorm/IR/ConstantEntries.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include <cmath>

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::algebra;

/// Whether every entry of the result is an entry of the carrier, unchanged. That
/// the carrier gives the mean is less: so does the bias of a norm.
static bool copiesEntries(AxisValue node, Value carrier) {
  Operation *op = node.value.getDefiningOp();
  if (isa<tensor::ExtractSliceOp>(op))
    return true;
  AtomTable table(op->getContext());
  Evaluator evaluator(table, [op](Operation *other) { return other == op; });
  std::optional<Polynomial> entry =
      evaluator.evaluate(node.value, evaluator.freshIndices(node.value));
  const Monomial *term = entry ? entry->asMonomial() : nullptr;
  if (!term || term->factors.size() != 1 ||
      term->factors.front().exponent != 1 ||
      !sameCoefficient(term->coefficient, 1.0))
    return false;
  const Atom &atom = table[term->factors.front().atom];
  return atom.kind == Atom::Kind::Leaf && atom.value == carrier;
}

/// Whether somebody besides `reader` and the ops inside of it reads entries of
/// the value.
static Operation *otherReader(Value value, Operation *reader) {
  for (Operation *user : value.getUsers())
    if (!reader->isAncestor(user) && !isa<tensor::DimOp>(user))
      return user;
  return nullptr;
}

std::optional<TableLookup>
mlir::renorm::matchTableLookup(NormOpInterface norm, std::string &why) {
  if (!norm.getNormResult() || !isa<LayerNormOp, RMSNormOp>(norm.getOperation()) ||
      norm.getAxes().size() != 1 ||
      norm.getNormResult().getType() != norm.getInput().getType()) {
    why = "it is not a plain norm over one axis";
    return std::nullopt;
  }
  TableLookup lookup;
  AxisValue at{norm.getInput(), norm.getAxes().front()};
  Operation *reader = norm;
  while (!matchPattern(at.value, m_Constant())) {
    Operation *op = at.value.getDefiningOp();
    why = "its input is not a look-up in a constant table";
    if (!op || op->getNumResults() != 1)
      return std::nullopt;
    Transfer how = transferOf(at);
    if (!how.obstacle.empty() || how.carriers.empty() ||
        llvm::any_of(how.carriers,
                     [&](const AxisValue &c) { return !(c == how.carriers[0]); }))
      return std::nullopt;
    AxisValue from = how.carriers.front();
    if (llvm::is_contained(how.others, from.value) ||
        getElementTypeOrSelf(from.value) != getElementTypeOrSelf(at.value) ||
        !copiesEntries(at, from.value))
      return std::nullopt;
    if (Operation *other = otherReader(at.value, reader)) {
      why = "the rows that are looked up are read as they are by " +
            other->getName().getStringRef().str() + " at " +
            describeLocation(other->getLoc());
      return std::nullopt;
    }
    lookup.path.push_back(op);
    reader = op;
    at = from;
  }
  if (lookup.path.empty())
    return std::nullopt; // a table norm already
  lookup.table = at;
  if (!readableConstant(at.value)) {
    why = "the data of the table cannot be read";
    return std::nullopt;
  }
  if (!hasConstantParameters(norm)) {
    why = "its scale or bias is not a constant vector";
    return std::nullopt;
  }
  why.clear();
  return lookup;
}

bool mlir::renorm::hasConstantParameters(NormOpInterface norm) {
  auto type = cast<ShapedType>(norm.getInput().getType());
  int64_t axis = norm.getAxes().front(), size = type.getDimSize(axis);
  for (Value parameter : {norm.getScale(), norm.getBias()}) {
    if (!parameter)
      continue;
    ElementsAttr entries = readableConstant(parameter);
    if (!entries || entries.getNumElements() != size)
      return false;
    // As many entries along another dimension are a factor per row.
    auto shape = entries.getShapedType();
    if (shape.getRank() != 1 && shape.getDimSize(axis) != size)
      return false;
  }
  return true;
}

bool mlir::renorm::isTableNorm(Operation *op) {
  if (!isa_and_nonnull<LayerNormOp, RMSNormOp>(op))
    return false;
  auto norm = cast<NormOpInterface>(op);
  return norm.getNormResult() && norm.getAxes().size() == 1 &&
         norm.getNormResult().getType() == norm.getInput().getType() &&
         readableConstant(norm.getInput()) && hasConstantParameters(norm);
}

double mlir::renorm::boundOfTableNorm(NormOpInterface norm) {
  auto largest = [](Value parameter, double none) {
    if (!parameter)
      return none;
    double most = 0;
    for (double entry : readEntries(readableConstant(parameter)))
      most = std::isfinite(entry) ? std::max(most, std::fabs(entry)) : INFINITY;
    return most;
  };
  double size = cast<ShapedType>(norm.getInput().getType())
                    .getDimSize(norm.getAxes().front());
  double divisor = std::max(1.0, size - norm.getDdof());
  // No entry of a row is larger than the root of the sum of squares.
  return std::sqrt(divisor) * largest(norm.getScale(), 1.0) +
         largest(norm.getBias(), 0.0);
}
