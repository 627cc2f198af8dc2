//===- FuseNorms.cpp - Norms take in what stands in front of them ---------===//
//
//   s = x + r; y = norm(s)                ->  s, y = add_norm(x, r)
//   t = norm'(m); s = t + r; y = norm(s)  ->  s, y = peri_norm(m, r)
//   s = x + r; c = center(s); y = norm(c) ->  c, y = center_norm(x, r)
//   s = x + r; c = center(s)              ->  c = add_center(x, r)
//
// The row that the last norm reads stays a result, for its other readers. What
// is read by others as well (the sum before a centre, the output norm) is not
// taken in.
//
//===----------------------------------------------------------------------===//

#include "FusionParts.h"
#include "Renorm/Analysis/NormReport.h"
#include "Renorm/IR/SeededFaults.h"
#include "Renorm/Transforms/Passes.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Dominance.h"
#include "llvm/ADT/TypeSwitch.h"

namespace mlir::renorm {
#define GEN_PASS_DEF_FUSENORMS
#include "Renorm/Transforms/Passes.h.inc"

namespace {
void redirectSizes(Value from, Value to) {
  for (OpOperand &use : llvm::make_early_inc_range(from.getUses()))
    if (isa<tensor::DimOp>(use.getOwner()))
      use.set(to);
}

Value emptyOf(OpBuilder &b, Location loc, RankedTensorType type, Value shape) {
  SmallVector<Value> sizes;
  for (int64_t i = 0; i < type.getRank(); ++i)
    if (type.isDynamicDim(i))
      sizes.push_back(b.createOrFold<tensor::DimOp>(loc, shape, i));
  return tensor::EmptyOp::create(b, loc, type, sizes);
}

struct FuseNorms : impl::FuseNormsBase<FuseNorms> {
  using FuseNormsBase::FuseNormsBase;

  void runOnOperation() override {
    SmallVector<NormOpInterface> norms;
    SmallVector<CenterOp> centers;
    getOperation().walk<WalkOrder::PreOrder>([&](Operation *op) {
      if (isPlainNorm(op))
        norms.push_back(cast<NormOpInterface>(op));
      if (auto center = dyn_cast<CenterOp>(op); center && center.getResult())
        centers.push_back(center);
    });
    dominance = &getAnalysis<DominanceInfo>();
    DenseSet<Operation *> done;
    SmallVector<std::pair<Operation *, StringRef>> refused;
    FusionFinder finder(fusePairs, fuseCenters, remarks);
    for (NormOpInterface norm : norms) {
      FusionParts parts;
      StringRef reason = finder.collect(norm, parts);
      if (reason.empty())
        reason = fuse(norm, parts);
      if (reason.empty()) {
        ++numFused;
        done.insert_range(parts.absorbed);
      } else {
        refused.push_back({norm, reason});
      }
    }
    // An output norm reads no sum and is taken in all the same, by a later one.
    for (auto [norm, reason] : refused)
      if (remarks && !done.contains(norm))
        norm->emitRemark("not fused with an add: ") << reason;
    for (CenterOp center : centers) {
      if (!fuseCenters || done.contains(center))
        continue;
      StringRef reason = fuseCenter(center);
      if (!reason.empty() && remarks)
        center->emitRemark("not fused with an add: ") << reason;
    }
  }

private:
  /// Where an op must stand whose first result is `row`: in front of the first
  /// reader. Reads of its sizes do not count, they go to another tensor.
  static Operation *firstReader(Value row, Operation *last) {
    Operation *point = last;
    for (Operation *user : row.getUsers()) {
      if (isa<tensor::DimOp>(user))
        continue;
      Operation *here = last->getBlock()->findAncestorOpInBlock(*user);
      if (here && here->isBeforeInBlock(point))
        point = here;
    }
    return point;
  }

  /// Replaces `norm` and its parts; the reason if that cannot be.
  StringRef fuse(NormOpInterface norm, FusionParts &parts) {
    if (llvm::count(norm->getOperands(), parts.row) != 1)
      return "the sum is more than its input";
    Operation *point = firstReader(parts.row, norm);
    bool freshInit = point != norm.getOperation() &&
                     norm.getNormInit().getDefiningOp<tensor::EmptyOp>() &&
                     llvm::count(norm->getOperands(), norm.getNormInit()) == 1;
    for (Value operand : norm->getOperands()) {
      if (operand == parts.row || (freshInit && operand == norm.getNormInit()))
        continue;
      if (!dominance->properlyDominates(operand, point))
        return "the sum is read before the scale, the bias or the destination "
               "of the norm is known";
    }
    if (!getAnalysis<NormReport>().rewrites.permit("fuse a norm",
                                                   norm.getLoc()))
      return "the rewrite limit is reached";
    write(norm, parts, point, freshInit);
    return "";
  }

  /// Sizes of what goes are those of what stays.
  static void redirectAllSizes(const FusionParts &parts) {
    redirectSizes(parts.row, parts.shape);
    for (Operation *op : parts.absorbed)
      redirectSizes(op->getResult(0), isPlainNorm(op)
                                          ? cast<NormOpInterface>(op).getInput()
                                          : parts.shape);
  }

  // Pattern: the row's ops and the norm of the row -> one op with two results
  // Exactness: no float changes: each step is rounded to the type it had. For
  // the add see FusableAdd.cpp.
  void write(NormOpInterface norm, const FusionParts &parts, Operation *point,
             bool freshInit) {
    redirectAllSizes(parts);
    OpBuilder b(point);
    Location loc = norm.getLoc();
    auto rowType = cast<RankedTensorType>(parts.row.getType());
    auto type = cast<RankedTensorType>(norm.getNormResult().getType());
    Value rowInit = emptyOf(b, loc, rowType, parts.shape);
    Value init =
        freshInit ? emptyOf(b, loc, type, parts.shape) : norm.getNormInit();
    auto kindOf = [&](NormOpInterface op) {
      return NormKindAttr::get(&getContext(), op.getNormKind());
    };
    auto epsilonOf = [&](NormOpInterface op) {
      return FloatAttr::get(b.getF64Type(), op.getEpsilon());
    };
    auto flag = [&](bool set) { return set ? b.getUnitAttr() : UnitAttr(); };
    auto axes = b.getDenseI64ArrayAttr(norm.getAxes());
    auto placement =
        EpsilonPlacementAttr::get(&getContext(), norm.getEpsilonPlacement());
    IntegerAttr ddof = b.getI64IntegerAttr(norm.getDdof());
    IntegerAttr fullSize = fullSizeOf(norm);
    TypeAttr statistics = TypeAttr::get(norm.getStatisticsType());
    UnitAttr rounds = flag(norm.getRoundNormalized());
    SmallVector<Type> types{rowType, type};

    Operation *fused;
    if (parts.center) {
      fused = CenterNormOp::create(b, loc, types, parts.input, parts.residual,
                                   norm.getScale(), norm.getBias(), rowInit,
                                   init, kindOf(norm), axes, epsilonOf(norm),
                                   placement, ddof, statistics, rounds);
      ++numCenters;
    } else if (NormOpInterface output = parts.outputNorm) {
      if (output.getNormKind() == NormKind::LayerNorm)
        ddof = b.getI64IntegerAttr(output.getDdof());
      Type branch = getElementTypeOrSelf(output.getNormResult());
      fused = PeriNormOp::create(
          b, loc, types, parts.input, parts.residual, output.getScale(),
          output.getBias(), norm.getScale(), norm.getBias(), rowInit, init,
          kindOf(output), kindOf(norm), axes, epsilonOf(output),
          epsilonOf(norm), fullSize ? fullSize : fullSizeOf(output), placement,
          ddof, statistics,
          branch == rowType.getElementType() ? TypeAttr()
                                             : TypeAttr::get(branch),
          flag(output.getRoundNormalized()), rounds);
      ++numPairs;
    } else {
      Value residual = seededFault(Fault::FuseReadsInputTwice) ? parts.input
                                                               : parts.residual;
      fused = AddNormOp::create(b, loc, types, parts.input, residual,
                                norm.getScale(), norm.getBias(), rowInit, init,
                                kindOf(norm), axes, epsilonOf(norm), fullSize,
                                placement, ddof, statistics, rounds);
    }
    dropDefaultStatistics(fused);
    // What means nothing on the norm may mean something here.
    for (NamedAttribute attr : norm->getDiscardableAttrs())
      if (!llvm::is_contained(fused->getName().getAttributeNames(),
                              attr.getName()))
        fused->setDiscardableAttr(attr.getName(), attr.getValue());
    norm.getNormResult().replaceAllUsesWith(fused->getResult(1));
    Value row = parts.row;
    row.replaceAllUsesWith(fused->getResult(
        seededFault(Fault::FuseReturnsNorm) && rowType == type));
    count(norm, parts.absorbed, fused);
    norm->erase();
    for (Operation *op : parts.absorbed)
      op->erase();
  }

  /// Statistics that the op would have anyway are not spelled out.
  static void dropDefaultStatistics(Operation *op) {
    llvm::TypeSwitch<Operation *>(op)
        .Case<AddNormOp, PeriNormOp, CenterNormOp, AddCenterOp>([](auto fused) {
          TypeAttr given = fused.getStatTypeAttr();
          fused.removeStatTypeAttr();
          if (fused.getStatisticsType() != given.getValue())
            fused.setStatTypeAttr(given);
        });
  }

  // Pattern: s = x + r; c = center(s) -> c = add_center(x, r)
  // Exactness: no float changes: the sum is rounded to its type, which is c's.
  StringRef fuseCenter(CenterOp center) {
    Value sum = center.getInput();
    if (getElementTypeOrSelf(sum) != getElementTypeOrSelf(center.getResult()))
      return "the centre has another type than the sum";
    FusionParts parts;
    StringRef reason = collectAdd(sum, center->getBlock(),
                                  center.getStatisticsType(), parts);
    if (!reason.empty())
      return reason;
    if (!isReadOnlyBy(sum, center))
      return "the sum has other readers";
    if (!getAnalysis<NormReport>().rewrites.permit("fuse add and center",
                                                   center.getLoc()))
      return "the rewrite limit is reached";
    parts.row = center.getResult();
    redirectSizes(sum, parts.shape);
    OpBuilder b(center);
    auto fused = AddCenterOp::create(b, center.getLoc(), parts.row.getType(),
                                     parts.input, parts.residual,
                                     center.getInit(), center.getAxesAttr(),
                                     TypeAttr::get(center.getStatisticsType()));
    dropDefaultStatistics(fused);
    parts.row.replaceAllUsesWith(fused.getResult());
    count(center, parts.absorbed, fused);
    center->erase();
    parts.absorbed.front()->erase();
    ++numCenters;
    return "";
  }

  /// Walks over whole rows before and after, one kernel for each op.
  void count(Operation *last, ArrayRef<Operation *> absorbed,
             Operation *fused) {
    auto traffic = [](Operation *op) {
      if (isa<NormOpInterface, CenterOp, AddCenterOp>(op))
        return getRowTraffic(cast<DestinationStyleOpInterface>(op));
      return RowTraffic{2, 1}; // an add
    };
    RowTraffic before = traffic(last), after = traffic(fused);
    for (Operation *op : absorbed) {
      before.reads += traffic(op).reads;
      before.writes += traffic(op).writes;
    }
    rowReadsBefore += before.reads;
    rowWritesBefore += before.writes;
    rowReadsAfter += after.reads;
    rowWritesAfter += after.writes;
    if (showTraffic)
      fused->emitRemark("fused: rows are read ")
          << after.reads << " times instead of " << before.reads
          << " and written " << after.writes << " times instead of "
          << before.writes;
  }

  DominanceInfo *dominance = nullptr;
};
} // namespace
} // namespace mlir::renorm
