//===- FuseAddNorm.cpp - A residual add and its norm become one op --------===//
//
//   s = x + r; y = norm(s)   ->   s, y = add_norm(x, r)
//
// The sum stays a result: the next residual reads it.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Analysis/NormReport.h"
#include "Renorm/Analysis/ResidualAdds.h"
#include "Renorm/IR/Renorm.h"
#include "Renorm/IR/SeededFaults.h"
#include "Renorm/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Dominance.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/TypeSwitch.h"

namespace mlir::renorm {
#define GEN_PASS_DEF_FUSEADDNORM
#include "Renorm/Transforms/Passes.h.inc"

namespace {
/// x + r in floats: formed in `computed`, rounded to the type of the sum.
struct ResidualAdd {
  Operation *op;
  Value input, residual;
  /// A tensor of the sum's shape that is there before the sum.
  Value shape;
  Type computed;
};

/// What the norms' attributes are that the interface does not tell.
struct OwnAttributes {
  TypeAttr statType;
  IntegerAttr fullSize;
};

bool isRowType(Type type) {
  return type.isF16() || type.isBF16() || type.isF32() || type.isF64();
}

bool roundsToNearest(Operation *op) {
  auto mode = op->getAttrOfType<arith::RoundingModeAttr>("roundingmode");
  return !mode || mode.getValue() == arith::RoundingMode::to_nearest_even;
}

/// The type of the addition, if the body of `op` rounds nothing before it and
/// once at most behind it; null otherwise.
Type additionType(linalg::LinalgOp op) {
  Value sum = op.getBlock()->getTerminator()->getOperand(0);
  if (auto truncate = sum.getDefiningOp<arith::TruncFOp>()) {
    if (!roundsToNearest(truncate))
      return Type();
    sum = truncate.getIn();
  }
  auto add = sum.getDefiningOp<arith::AddFOp>();
  if (!add || !roundsToNearest(add))
    return Type();
  for (Value term : add->getOperands()) {
    while (auto extend = term.getDefiningOp<arith::ExtFOp>())
      term = extend.getIn();
    if (!isa<BlockArgument>(term))
      return Type();
  }
  return add.getType();
}

/// `op` as the add of an add_norm; nothing, and the reason, if it is none.
std::optional<ResidualAdd> matchResidualAdd(Operation *op, StringRef &reason) {
  auto operands = matchAdd(op);
  if (!operands) {
    reason = "what it reads is not the sum of two tensors of its shape";
    return std::nullopt;
  }
  auto [input, residual] = *operands;
  reason = "the add rounds its operands, or its result more than once";
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp) {
    if (!roundsToNearest(op))
      return std::nullopt;
    return ResidualAdd{op, input, residual, input,
                       getElementTypeOrSelf(op->getResult(0))};
  }
  Type computed = additionType(linalgOp);
  if (!computed || !isRowType(computed))
    return std::nullopt;
  // Only then is every entry of the result written.
  OpOperand *init = linalgOp.getDpsInitOperand(0);
  reason = "the add does more than adding";
  if (!linalgOp.getMatchingIndexingMap(init).isPermutation() ||
      !llvm::all_of(
          linalgOp.getBlock()->without_terminator(),
          [](Operation &inner) { return isMemoryEffectFree(&inner); }))
    return std::nullopt;
  return ResidualAdd{op, input, residual, init->get(), computed};
}

/// Whether add_norm, which adds in the type of the statistics and rounds once,
/// gives the same floats.
// Exactness: bit by bit the same. Equal types of the addition are the same
// operations. A sum of two numbers of a format, formed in a format of more than
// twice its digits and rounded to it, is the correctly rounded sum (Figueroa
// 1995); that holds for f16 and bf16 in f32 and f64, and for f32 in f64.
bool roundsTheSame(const ResidualAdd &add, Type statistics) {
  Type sum = getElementTypeOrSelf(add.op->getResult(0));
  if (add.computed == statistics || add.computed == sum ||
      seededFault(Fault::FuseRoundsOnce))
    return true;
  return getElementTypeOrSelf(add.input) == sum &&
         getElementTypeOrSelf(add.residual) == sum;
}

OwnAttributes ownAttributes(NormOpInterface norm) {
  return llvm::TypeSwitch<Operation *, OwnAttributes>(norm.getOperation())
      .Case<LayerNormOp, RMSNormOp>([](auto op) {
        return OwnAttributes{op.getStatTypeAttr(), IntegerAttr()};
      })
      .Case([](CRMSNormOp op) {
        return OwnAttributes{op.getStatTypeAttr(), op.getFullSizeAttr()};
      });
}

Value emptyOf(OpBuilder &b, Location loc, RankedTensorType type, Value shape) {
  SmallVector<Value> sizes;
  for (int64_t i = 0; i < type.getRank(); ++i)
    if (type.isDynamicDim(i))
      sizes.push_back(b.createOrFold<tensor::DimOp>(loc, shape, i));
  return tensor::EmptyOp::create(b, loc, type, sizes);
}

struct FuseAddNorm : impl::FuseAddNormBase<FuseAddNorm> {
  using FuseAddNormBase::FuseAddNormBase;

  void runOnOperation() override {
    SmallVector<NormOpInterface> norms;
    getOperation().walk<WalkOrder::PreOrder>([&](NormOpInterface norm) {
      if (isa<LayerNormOp, RMSNormOp, CRMSNormOp>(norm.getOperation()) &&
          norm.getNormResult())
        norms.push_back(norm);
    });
    auto &dominance = getAnalysis<DominanceInfo>();
    for (NormOpInterface norm : norms) {
      StringRef reason = fuse(norm, dominance);
      if (reason.empty())
        ++numFused;
      else if (remarks)
        norm->emitRemark("not fused with an add: ") << reason;
    }
  }

private:
  /// Empty if the norm was fused, else why it was not.
  StringRef fuse(NormOpInterface norm, DominanceInfo &dominance) {
    Value sum = norm.getInput();
    Operation *def = sum.getDefiningOp();
    if (!def)
      return "it reads an argument";
    if (isa<AddNormOp>(def))
      return "another norm of this sum is fused with the add";
    StringRef reason;
    std::optional<ResidualAdd> add = matchResidualAdd(def, reason);
    if (!add) {
      Origin origin = findOrigin(sum);
      Operation *behind = origin.value.getDefiningOp();
      if (origin.value != sum && behind && matchAdd(behind))
        return "a cast, a reshape or a constant factor stands between the add "
               "and it";
      return reason;
    }
    if (def->getBlock() != norm->getBlock())
      return "the add is in another block";
    if (reason = checkTypes(*add, norm); !reason.empty())
      return reason;
    if (llvm::count(norm->getOperands(), sum) != 1)
      return "the sum is more than its input";

    // Sizes of the sum are those of the tensor that lends its shape, so they do
    // not hold the fused op back.
    Operation *point = norm.getOperation();
    for (Operation *user : sum.getUsers()) {
      if (isa<tensor::DimOp>(user))
        continue;
      Operation *here = norm->getBlock()->findAncestorOpInBlock(*user);
      if (here && here->isBeforeInBlock(point))
        point = here;
    }
    bool freshInit = point != norm.getOperation() &&
                     norm.getNormInit().getDefiningOp<tensor::EmptyOp>() &&
                     llvm::count(norm->getOperands(), norm.getNormInit()) == 1;
    for (Value operand : norm->getOperands()) {
      if (operand == sum || (freshInit && operand == norm.getNormInit()))
        continue;
      if (!dominance.properlyDominates(operand, point))
        return "the sum is read before the scale, the bias or the destination "
               "of the norm is known";
    }
    if (!getAnalysis<NormReport>().rewrites.permit("fuse add and norm",
                                                   norm.getLoc()))
      return "the rewrite limit is reached";
    write(*add, norm, point, freshInit);
    return "";
  }

  StringRef checkTypes(const ResidualAdd &add, NormOpInterface norm) {
    Type statistics = norm.getStatisticsType();
    for (Value operand : {add.input, add.residual}) {
      Type element = getElementTypeOrSelf(operand);
      if (!isRowType(element))
        return "an operand of the add has a type that add_norm does not take";
      if (element.isF64() && !statistics.isF64())
        return "an operand of the add is wider than the norm's statistics";
    }
    if (!roundsTheSame(add, statistics))
      return "the sum would be rounded differently";
    return "";
  }

  // Pattern: s = x + r; y = norm(s) -> s, y = add_norm(x, r)
  // Exactness: no float changes, see roundsTheSame.
  void write(const ResidualAdd &add, NormOpInterface norm, Operation *point,
             bool freshInit) {
    Value sum = norm.getInput();
    for (OpOperand &use : llvm::make_early_inc_range(sum.getUses()))
      if (isa<tensor::DimOp>(use.getOwner()))
        use.set(add.shape);
    OpBuilder b(point);
    Location loc = norm.getLoc();
    auto sumType = cast<RankedTensorType>(sum.getType());
    auto type = cast<RankedTensorType>(norm.getNormResult().getType());
    Value sumInit = emptyOf(b, loc, sumType, add.shape);
    Value init =
        freshInit ? emptyOf(b, loc, type, add.shape) : norm.getNormInit();
    OwnAttributes own = ownAttributes(norm);
    auto fused = AddNormOp::create(
        b, loc, TypeRange{sumType, type}, add.input,
        seededFault(Fault::FuseReadsInputTwice) ? add.input : add.residual,
        norm.getScale(), norm.getBias(), sumInit, init,
        NormKindAttr::get(&getContext(), norm.getNormKind()),
        b.getDenseI64ArrayAttr(norm.getAxes()),
        FloatAttr::get(b.getF64Type(), norm.getEpsilon()), own.fullSize,
        EpsilonPlacementAttr::get(&getContext(), norm.getEpsilonPlacement()),
        b.getI64IntegerAttr(norm.getDdof()), own.statType,
        norm.getRoundNormalized() ? b.getUnitAttr() : UnitAttr());
    fused->setDiscardableAttrs(norm->getDiscardableAttrDictionary());
    norm.getNormResult().replaceAllUsesWith(fused->getResult(1));
    norm->erase();
    sum.replaceAllUsesWith(
        fused->getResult(seededFault(Fault::FuseReturnsNorm) &&
                         sum.getType() == type));
    add.op->erase();
  }
};
} // namespace
} // namespace mlir::renorm
