//===- NormMatches.cpp - Values behind a root that are norms of x ---------===//

#include "NormMatches.h"
#include "Renorm/IR/NumberFormats.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::algebra;

/// Values looked at behind a root.
static constexpr unsigned kMaxForward = 48;

/// Whether everything in `p` may be a parameter: float tensors read at indices
/// of the result's and no others; and an activation must be constant along some
/// row dimension. A residual is as large as the row, and is never taken for a
/// shift.
static bool isParameter(const RowContext &row, const NormForm &form,
                        const Polynomial &p) {
  SmallVector<DimId> rowDims, axisDims;
  for (auto [dim, index] : llvm::enumerate(row.indices))
    if (auto variable = dyn_cast<AffineDimExpr>(index)) {
      bool isAxis = llvm::is_contained(form.axes, static_cast<int64_t>(dim));
      (isAxis ? axisDims : rowDims).push_back(variable.getPosition());
    }
  return !row.table->anyAtom(p, [&](const Atom &atom) {
    if (atom.kind != Atom::Kind::Leaf)
      return atom.kind != Atom::Kind::Power;
    if (!atom.value ||
        !hasFormat(getElementTypeOrSelf(atom.value.getType())))
      return true;
    // Read whole along each dimension, or at places known to the compiler.
    if (auto type = dyn_cast<ShapedType>(atom.value.getType()))
      for (auto [index, size] :
           llvm::zip_equal(atom.indices, type.getShape())) {
        auto variable = dyn_cast<AffineDimExpr>(index);
        if (variable ? row.table->extentOf(variable.getPosition()) != size
                     : !row.table->opaqueParts(index).empty())
          return true;
      }
    bool known = llvm::all_of(atom.freeDims, [&](DimId dim) {
      return llvm::is_contained(rowDims, dim) ||
             llvm::is_contained(axisDims, dim);
    });
    if (!known)
      return true;
    bool variesWithRow = llvm::any_of(
        atom.freeDims, [&](DimId d) { return llvm::is_contained(rowDims, d); });
    if (!variesWithRow)
      return !(row.constants.contains(atom.value) || !rowDims.empty() ||
               isa<BlockArgument>(atom.value));
    return llvm::all_of(rowDims, [&](DimId d) { return atom.dependsOn(d); });
  });
}

SmallVector<NormMatch, 0> mlir::renorm::matchesBehind(RowContext &row,
                                                      Operation *owner,
                                                      NormKind kind,
                                                      std::string &reason) {
  SmallVector<NormMatch, 0> matches;
  llvm::SmallSetVector<Value, 16> todo;
  auto follow = [&](Operation *op) {
    if (op->getBlock() == owner->getBlock() && isForwardable(op))
      for (Value result : op->getResults())
        if (auto type = dyn_cast<RankedTensorType>(result.getType());
            type && hasFormat(type.getElementType()))
          todo.insert(result);
  };
  follow(owner);
  for (unsigned i = 0; i < todo.size() && i < kMaxForward; ++i) {
    Value value = todo[i];
    std::optional<Polynomial> p = row.entry(value);
    if (!p) {
      // A backward pass reads the root as well, and ends nowhere.
      reason = row.evaluator.reason().str();
      row.evaluator.restart();
      continue;
    }
    bool mentionsRow = row.table->anyAtom(
        *p, [&](const Atom &atom) { return atom.value == row.x; });
    if (!mentionsRow)
      continue;
    if (row.hasShapeOfRow(value)) {
      std::optional<NormForm> form =
          classifyNorm(*row.table, *p, row.x, row.indices, reason);
      auto holdsSize = [&](const Polynomial &part) {
        return row.table->anyAtom(part, [](const Atom &atom) {
          return atom.kind == Atom::Kind::Size;
        });
      };
      if (form && (holdsSize(form->gain) || holdsSize(form->shift))) {
        // A later factor may take it away.
        reason = "only a multiple of a norm, by a size known at run time";
      } else if (form && form->kind == kind) {
        if (!isParameter(row, *form, form->gain) ||
            !isParameter(row, *form, form->shift))
          continue; // what follows is no norm either
        // A multiple of a norm (x / |x|, say) is none; but a later factor may
        // make it one.
        std::optional<double> factor = form->gain.asConstant();
        if (!factor || sameCoefficient(form->gain.coefficientOf({}), 1.0))
          matches.push_back({value, std::move(*form), Value()});
        else
          reason = "only a constant multiple of a norm";
      } else if (!row.table->anyAtom(*p, [](const Atom &atom) {
                   return atom.kind == Atom::Kind::Sum;
                 })) {
        continue;
      }
    }
    for (Operation *user : value.getUsers())
      follow(user);
  }
  // An op comes after the matches that it reads.
  llvm::sort(matches, [](const NormMatch &a, const NormMatch &b) {
    return a.value.getDefiningOp()->isBeforeInBlock(b.value.getDefiningOp());
  });
  for (NormMatch &match : matches)
    for (Value operand : match.value.getDefiningOp()->getOperands())
      for (NormMatch &other : matches)
        if (other.value == operand)
          match.from = operand;
  return matches;
}

static unsigned floatWidth(Value value) {
  return getElementTypeOrSelf(value.getType()).getIntOrFloatBitWidth();
}

/// y = k * p with k != 1: a constant factor behind a norm is not part of it.
static bool isScalarMultiple(const NormForm &y, const NormForm &p) {
  if (p.gain.isZero() || y.gain.isZero())
    return false;
  Coefficient k =
      y.gain.terms().front().coefficient / p.gain.terms().front().coefficient;
  return !sameCoefficient(k, 1.0) && y.gain == p.gain.scaled(k) &&
         y.shift == p.shift.scaled(k);
}

bool mlir::renorm::hasAffine(const NormForm &form) {
  std::optional<double> gain = form.gain.asConstant();
  return !form.shift.isZero() || !gain || !sameCoefficient(*gain, 1.0);
}

SmallVector<std::pair<NormMatch, bool>, 0>
mlir::renorm::representable(SmallVector<NormMatch, 0> matches,
                            unsigned statWidth,
                            llvm::MapVector<Value, Value> &multiples) {
  SmallVector<std::pair<NormMatch, bool>, 0> kept;
  for (NormMatch &match : matches) {
    bool round = false;
    Value norm = multiples.lookup(match.from);
    auto from = llvm::find_if(kept, [&](auto &pair) {
      return pair.first.value == (norm ? norm : match.from);
    });
    if (match.from && from == kept.end())
      continue; // its predecessor already went too far
    if (match.from) {
      const NormForm &before = from->first.form;
      if (isScalarMultiple(match.form, before)) {
        // What follows may take the factor back.
        if (floatWidth(match.value) == floatWidth(from->first.value))
          multiples[match.value] = from->first.value;
        continue;
      }
      if (norm && before.gain != match.form.gain)
        continue; // it did not
      bool same =
          before.gain == match.form.gain && before.shift == match.form.shift;
      if (same && floatWidth(match.value) > floatWidth(match.from))
        continue; // a widening cast of the norm is not the norm
      round = from->second;
      bool rounded = floatWidth(match.from) < statWidth;
      if (!same && rounded) {
        // Rounded, then scaled: the Llama order. Rounded between scale and
        // bias: the op cannot say that.
        if (hasAffine(before) && !from->second)
          continue;
        if (floatWidth(match.value) > floatWidth(match.from))
          continue;
        round = true;
      }
    }
    kept.push_back({std::move(match), round});
  }
  return kept;
}
