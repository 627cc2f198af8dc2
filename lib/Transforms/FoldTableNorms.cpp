//===- FoldTableNorms.cpp - Embedding norms go into the table -------------===//
//
//   norm(T[i])[j] = norm(T)[i, j]
//
// The norm over looked-up rows becomes a norm of the table, which is computed at
// compile time and costs nothing then. It is left as an op on the constant until
// the centres are placed; EvaluateTableNorms has the arithmetic.
//
// A table that somebody else reads (a tied head) would have to be stored twice,
// as it is and normalised; that is left to `tied=clone`.
//
//===----------------------------------------------------------------------===//

#include "EvaluateTableNorms.h"
#include "Renorm/Analysis/NormReport.h"
#include "Renorm/Analysis/TableNorms.h"
#include "Renorm/Analysis/WeightGrowth.h"
#include "Renorm/Transforms/Passes.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::renorm {
#define GEN_PASS_DEF_FOLDTABLENORMS
#include "Renorm/Transforms/Passes.h.inc"
} // namespace mlir::renorm

using namespace mlir;
using namespace mlir::renorm;

namespace {
struct Candidate {
  NormOpInterface norm;
  TableLookup lookup;
};

/// Whether two norms make the same table of one.
bool sameNorm(const Candidate &a, const Candidate &b) {
  auto constantOf = [](Value value) {
    Attribute attr;
    if (value)
      matchPattern(value, m_Constant(&attr));
    return attr;
  };
  Operation *left = NormOpInterface(a.norm), *right = NormOpInterface(b.norm);
  auto attributes = [](Operation *op) {
    NamedAttrList list(op->getAttrs());
    list.erase("axes"); // of the look-up; the table's is compared
    return list.getDictionary(op->getContext());
  };
  NormOpInterface first = a.norm, second = b.norm;
  return left->getName() == right->getName() &&
         a.lookup.table == b.lookup.table &&
         attributes(left) == attributes(right) &&
         constantOf(first.getScale()) == constantOf(second.getScale()) &&
         constantOf(first.getBias()) == constantOf(second.getBias());
}

/// Writes the norm of the table behind the table.
Value normOfTable(OpBuilder &b, const Candidate &candidate) {
  NormOpInterface norm = candidate.norm;
  const AxisValue &table = candidate.lookup.table;
  b.setInsertionPointAfterValue(table.value);
  auto vector = [&](Value parameter) -> Value {
    if (!parameter)
      return {};
    // The parameter may stand behind the table, and have the rank of the rows.
    ElementsAttr entries;
    matchPattern(parameter, m_Constant(&entries));
    auto type = cast<ShapedType>(parameter.getType());
    auto flat = RankedTensorType::get(type.getNumElements(),
                                      type.getElementType());
    if (type != flat)
      entries = reshaped(entries, flat);
    return arith::ConstantOp::create(b, parameter.getLoc(),
                                     cast<TypedAttr>(entries));
  };
  Value scale = vector(norm.getScale()), bias = vector(norm.getBias());
  Type element = getElementTypeOrSelf(table.value);
  Value init = createEmptyLike(b, norm->getLoc(), table.value, element);
  auto axes = b.getDenseI64ArrayAttr({table.axis});
  if (auto layer = dyn_cast<LayerNormOp>(norm.getOperation()))
    return LayerNormOp::create(b, norm->getLoc(), table.value.getType(),
                               table.value, scale, bias, init, axes,
                               layer.getEpsilonAttr(),
                               layer.getEpsilonPlacementAttr(),
                               layer.getDdofAttr(), layer.getStatTypeAttr(),
                               layer.getRoundNormalizedAttr())
        .getResult();
  auto rms = cast<RMSNormOp>(norm.getOperation());
  return RMSNormOp::create(b, norm->getLoc(), table.value.getType(),
                           table.value, scale, bias, init, axes,
                           rms.getEpsilonAttr(), rms.getEpsilonPlacementAttr(),
                           rms.getStatTypeAttr(), rms.getRoundNormalizedAttr())
      .getResult();
}

struct FoldTableNorms : renorm::impl::FoldTableNormsBase<FoldTableNorms> {
  using FoldTableNormsBase::FoldTableNormsBase;

  void runOnOperation() override {
    llvm::MapVector<Value, std::vector<Candidate>> tables;
    getOperation().walk([&](NormOpInterface norm) {
      std::string why;
      if (std::optional<TableLookup> lookup = matchTableLookup(norm, why))
        tables[lookup->table.value].push_back({norm, std::move(*lookup)});
      else if (remarks && !why.empty())
        norm->emitRemark("norm not folded into a table: ") << why;
    });
    OpBuilder b(&getContext());
    bool changed = false;
    for (auto &[table, candidates] : tables)
      changed |= fold(b, table, candidates);
    if (evaluate) {
      int64_t made = evaluateTableNorms(getOperation(), /*withCenters=*/false);
      getAnalysis<NormReport>().weightsFolded += made;
      changed |= made > 0;
    }
    if (!changed)
      markAllAnalysesPreserved();
  }

private:
  bool fold(OpBuilder &b, Value table, ArrayRef<Candidate> candidates) {
    // The table goes if everybody who reads it wants the same norm of it.
    bool goes = llvm::all_of(table.getUsers(), [&](Operation *user) {
      return llvm::any_of(candidates, [&](const Candidate &c) {
        return c.lookup.path.back()->isAncestor(user) &&
               sameNorm(c, candidates.front());
      });
    });
    bool fits = growth < 0 || bytesOf(table) <=
                                  bytesLeftForCopies(getOperation(), growth);
    if (!goes && (tied != TiedWeights::Clone || !fits)) {
      if (remarks)
        for (Candidate candidate : candidates)
          candidate.norm->emitRemark("norm not folded into a table: ")
              << "the table at " << describeLocation(table.getLoc())
              << " has another reader ("
              << (fits ? "tied=clone would normalise a copy)"
                       : "growth= does not allow a copy)");
      return false;
    }
    if (!getAnalysis<NormReport>().rewrites.permit("fold norms into a table",
                                                   table.getLoc()))
      return false;
    std::vector<std::pair<const Candidate *, Value>> made;
    for (const Candidate &candidate : candidates) {
      auto same = llvm::find_if(made, [&](auto &entry) {
        return sameNorm(*entry.first, candidate);
      });
      if (same == made.end()) {
        made.push_back({&candidate, normOfTable(b, candidate)});
        same = std::prev(made.end());
        ++numFolded;
      }
      candidate.lookup.path.back()->walk([&](Operation *inner) {
        inner->replaceUsesOfWith(table, same->second);
      });
      NormOpInterface norm = candidate.norm;
      norm.getNormResult().replaceAllUsesWith(norm.getInput());
    }
    // Later candidates have been compared with earlier ones.
    for (const Candidate &candidate : candidates)
      NormOpInterface(candidate.norm)->erase();
    return true;
  }
};
} // namespace
