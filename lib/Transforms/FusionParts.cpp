//===- FusionParts.cpp - What a fused norm is made of ---------------------===//

#include "FusionParts.h"
#include "FusableAdd.h"
#include "Renorm/Analysis/ResidualAdds.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::renorm;

IntegerAttr mlir::renorm::fullSizeOf(NormOpInterface norm) {
  auto crms = dyn_cast<CRMSNormOp>(norm.getOperation());
  return crms ? crms.getFullSizeAttr() : IntegerAttr();
}

bool mlir::renorm::isPlainNorm(Operation *op) {
  return isa_and_nonnull<LayerNormOp, RMSNormOp, CRMSNormOp>(op) &&
         cast<NormOpInterface>(op).getNormResult();
}

bool mlir::renorm::isReadOnlyBy(Value value, Operation *reader) {
  unsigned reads = 0;
  for (OpOperand &use : value.getUses()) {
    if (isa<tensor::DimOp>(use.getOwner()))
      continue;
    if (use.getOwner() != reader || ++reads > 1)
      return false;
  }
  return reads == 1;
}

/// Why one op cannot hold both norms; empty if it can. What the ops share must
/// be equal; ddof and full_size have no meaning for kinds that do not use them.
static StringRef whyNotOnePair(NormOpInterface output, NormOpInterface norm) {
  if (output.getAxes() != norm.getAxes())
    return "their axes differ";
  if (output.getStatisticsType() != norm.getStatisticsType())
    return "their statistics have different types";
  if (output.getEpsilonPlacement() != norm.getEpsilonPlacement())
    return "epsilon stands inside the root of one and outside that of the "
           "other";
  bool layerNorms = output.getNormKind() == NormKind::LayerNorm &&
                    norm.getNormKind() == NormKind::LayerNorm;
  if (layerNorms && output.getDdof() != norm.getDdof())
    return "their variances have different divisors";
  IntegerAttr one = fullSizeOf(output), other = fullSizeOf(norm);
  return one && other && one != other ? "their full sizes differ" : "";
}

StringRef mlir::renorm::collectAdd(Value sum, Block *block,
                                   FloatType statistics, FusionParts &parts) {
  Operation *def = sum.getDefiningOp();
  if (!def)
    return "it reads an argument";
  if (auto norm = dyn_cast<NormOpInterface>(def);
      norm && norm.getRowResult() == sum)
    return "another norm of this sum is fused with the add";
  StringRef reason;
  std::optional<FusableAdd> add = matchFusableAdd(def, reason);
  if (!add) {
    Origin origin = findOrigin(sum);
    Operation *behind = origin.value.getDefiningOp();
    if (origin.value != sum && behind && matchAdd(behind))
      return "a cast, a reshape, a centre or a constant factor stands "
             "between the add and it";
    return reason;
  }
  if (def->getBlock() != block)
    return "the add is in another block";
  if (reason = whyNotFusable(*add, statistics); !reason.empty())
    return reason;
  parts.input = add->input;
  parts.residual = add->residual;
  parts.shape = add->shape;
  parts.absorbed.push_back(def);
  return "";
}

StringRef FusionFinder::collect(NormOpInterface norm,
                                FusionParts &parts) const {
  parts.row = norm.getInput();
  Block *block = norm->getBlock();
  FloatType statistics = norm.getStatisticsType();
  auto center = parts.row.getDefiningOp<CenterOp>();
  if (center && centers) {
    if (center.getAxes() != norm.getAxes() || center->getBlock() != block)
      return "the centre in front of it has other axes, or is in another "
             "block";
    if (center.getStatisticsType() != statistics)
      return "the centre in front of it has statistics of another type";
    if (norm.getNormKind() == NormKind::CRMSNorm)
      return "a crms_norm has not the whole row to be centred";
    parts.center = center;
    parts.absorbed.push_back(center);
    collectCentred(center, parts);
    return "";
  }
  StringRef reason = collectAdd(parts.row, block, statistics, parts);
  if (!reason.empty())
    return reason;
  collectOutputNorm(norm, parts);
  return "";
}

/// What is centred: a sum that nobody else reads, or what there is.
void FusionFinder::collectCentred(CenterOp center, FusionParts &parts) const {
  Value sum = center.getInput();
  parts.input = parts.shape = sum;
  bool sameType =
      getElementTypeOrSelf(sum) == getElementTypeOrSelf(center.getResult());
  FusionParts behind;
  if (!sameType || !isReadOnlyBy(sum, center) ||
      !collectAdd(sum, center->getBlock(), center.getStatisticsType(), behind)
           .empty())
    return;
  parts.input = behind.input;
  parts.residual = behind.residual;
  parts.shape = behind.shape;
  parts.absorbed.append(behind.absorbed);
}

/// An output norm on one side of the add becomes part of a pair.
void FusionFinder::collectOutputNorm(NormOpInterface norm,
                                     FusionParts &parts) const {
  // Of h + h both sides are the norm, and no pair has it twice.
  if (!pairs || parts.input == parts.residual)
    return;
  Operation *add = parts.absorbed.back();
  for (bool swapped : {false, true}) {
    Value branch = swapped ? parts.residual : parts.input;
    Operation *def = branch.getDefiningOp();
    if (!isPlainNorm(def) || def->getBlock() != norm->getBlock() ||
        !isReadOnlyBy(branch, add))
      continue;
    auto output = cast<NormOpInterface>(def);
    StringRef reason = whyNotOnePair(output, norm);
    if (!reason.empty()) {
      if (remarks)
        def->emitRemark("not fused with the next norm: ") << reason;
      continue;
    }
    if (swapped)
      std::swap(parts.input, parts.residual);
    parts.outputNorm = output;
    parts.input = output.getInput();
    // An add without a destination has the shape of what it reads.
    if (parts.shape == branch)
      parts.shape = parts.input;
    parts.absorbed.push_back(def);
    return;
  }
}
