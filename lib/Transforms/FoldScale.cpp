//===- FoldScale.cpp - Scale and bias of norms go into their readers ------===//
//
//   W (g * z + b) + c  =  (W diag(g)) z + (c + W b)
//
// for the norms whose every reader is a linear layer with a weight of its own
// (FlashNorm, arXiv 2407.09577). With `defer`, the row factor of an RMSNorm
// goes behind them (DeferNorm.h). docs/fold-scale.md says what is refused.
//
//===----------------------------------------------------------------------===//

#include "EraseDead.h"
#include "DeferNorm.h"
#include "EvaluateWeight.h"
#include "ReaderWeights.h"
#include "Renorm/Analysis/NormReport.h"
#include "Renorm/IR/SeededFaults.h"
#include "Renorm/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::renorm {
#define GEN_PASS_DEF_FOLDSCALE
#include "Renorm/Transforms/Passes.h.inc"
} // namespace mlir::renorm

using namespace mlir;
using namespace mlir::renorm;

namespace {

bool isSplat(Value constant) {
  SplatElementsAttr splat;
  return matchPattern(constant, m_Constant(&splat));
}

/// The constant tensors that a weight expression is computed from.
llvm::SetVector<Value> leavesOf(Value weight) {
  llvm::SetVector<Value> seen, leaves;
  SmallVector<Value> todo{weight};
  while (!todo.empty()) {
    Value at = todo.pop_back_val();
    if (!seen.insert(at))
      continue;
    if (!matchPattern(at, m_Constant()))
      llvm::append_range(todo, at.getDefiningOp()->getOperands());
    else if (isa<ShapedType>(at.getType()))
      leaves.insert(at);
  }
  return leaves;
}

struct FoldScale : renorm::impl::FoldScaleBase<FoldScale> {
  using FoldScaleBase::FoldScaleBase;

  void runOnOperation() override {
    // Two constants with one attribute are stored once.
    sameConstant.clear();
    replaced.clear();
    getOperation().walk([&](arith::ConstantOp op) {
      if (isa<ElementsAttr>(op.getValue()))
        sameConstant[op.getValue()].push_back(op.getResult());
    });
    uint64_t before = numFolded + numDeferred;
    getOperation().walk([&](Operation *op) {
      if (auto norm = dyn_cast<LayerNormOp>(op))
        visit(norm);
      else if (auto norm = dyn_cast<RMSNormOp>(op))
        visit(norm);
    });
    // What was computed from the old weights alone.
    eraseDead(std::exchange(replaced, {}));
    if (numFolded + numDeferred == before)
      markAllAnalysesPreserved();
  }

private:
  template <typename NormOp> void visit(NormOp norm) {
    if ((norm.getScale() || norm.getBias()) && !losesParameters(norm))
      return;
    if (defer)
      visitForFactor(norm);
  }

  /// Folds scale and bias; false if the norm keeps them.
  template <typename NormOp> bool losesParameters(NormOp norm) {
    std::string reason = whyNot(norm);
    if (!reason.empty()) {
      if (remarks)
        norm.emitRemark("the norm keeps its scale and bias: ") << reason;
      return false;
    }
    NormReaders found(norm.getResult(), norm.getAxes().front());
    reason = found.refusal.empty()
                 ? whyNotFolded(found.readers, norm.getScale(), norm.getBias())
                 : found.refusal;
    if (!reason.empty()) {
      if (remarks)
        norm.emitRemark("the norm keeps its scale and bias: ") << reason;
      return false;
    }
    if (!getAnalysis<NormReport>().rewrites.permit("fold a scale",
                                                   norm.getLoc()))
      return false;
    foldInto(found.readers, norm.getScale(), norm.getBias());
    for (Value parameter : {norm.getScale(), norm.getBias()})
      if (parameter)
        replaced.insert(parameter.getDefiningOp());
    norm.getScaleMutable().clear();
    norm.getBiasMutable().clear();
    ++numFolded;
    record(norm, "its scale and bias are in the weights behind it");
    return true;
  }

  /// Moves the factor of a norm without parameters behind its readers.
  template <typename NormOp> void visitForFactor(NormOp norm) {
    std::string reason = whyNot(norm);
    if (reason.empty() && !isa<RMSNormOp>(norm))
      reason = "it subtracts a mean";
    if (!reason.empty()) {
      if (remarks)
        norm.emitRemark("the norm is not deferred: ") << reason;
      return;
    }
    auto rmsNorm = cast<RMSNormOp>(norm.getOperation());
    NormReaders found(norm.getResult(), norm.getAxes().front());
    reason = whyNotDeferred(rmsNorm, found);
    if (!reason.empty()) {
      if (remarks)
        norm.emitRemark("the norm is not deferred: ") << reason;
      return;
    }
    if (!getAnalysis<NormReport>().rewrites.permit("defer a norm",
                                                   norm.getLoc()))
      return;
    record(norm, "its factor is applied behind the linear layers");
    // Its destination may be without readers now.
    if (Operation *made = norm.getInit().getDefiningOp())
      replaced.insert(made);
    deferNorm(rmsNorm, found.readers);
    ++numDeferred;
  }

  /// What about the norm itself stands in the way.
  template <typename NormOp> static std::string whyNot(NormOp norm) {
    if (!norm.hasPureTensorSemantics())
      return "it works on memrefs";
    if (norm.getAxes().size() != 1)
      return "it normalises over several axes at once";
    if (norm.getRoundNormalized())
      return "it rounds the normalised row before the scale";
    auto type = cast<RankedTensorType>(norm.getInput().getType());
    if (type.isDynamicDim(norm.getAxes().front()))
      return "the length of its rows is not known";
    for (Value parameter : {norm.getScale(), norm.getBias()})
      if (parameter && (cast<ShapedType>(parameter.getType()).getRank() != 1 ||
                        !isWeightExpression(parameter)))
        return "its scale or bias is not a constant vector";
    return {};
  }

  /// What about the weights stands in the way.
  std::string whyNotFolded(ArrayRef<NormReaders::Reader> readers, Value scale,
                           Value bias) {
    double scaleEntry = scale ? largestEntry(scale) : 1;
    double biasEntry = bias ? largestEntry(bias) : 0;
    for (const NormReaders::Reader &reader : readers) {
      linalg::LinalgOp op = reader.op;
      OpOperand *use = reader.weight;
      Value weight = use->get();
      std::string name = "the weight at " + describeLocation(weight.getLoc());
      int64_t stored = 0;
      for (Value leaf : leavesOf(weight)) {
        stored += cast<ShapedType>(leaf.getType()).getNumElements();
        if (Operation *other = otherReader(leaf, readers))
          return name + " is also read by " + nameAndPlace(other);
      }
      auto type = cast<RankedTensorType>(weight.getType());
      if (type.getNumElements() > stored)
        return name + " repeats a constant, and would be stored as often";
      double entry = largestEntry(weight);
      int64_t size = type.getDimSize(contractedDim(op, use));
      if (overflows(entry * scaleEntry, type.getElementType()) ||
          (bias && overflows(static_cast<double>(size) * entry * biasEntry,
                             getElementTypeOrSelf(op->getResult(0)))))
        return name + " is so large that it could overflow";
    }
    return {};
  }

  /// Who reads a constant otherwise than as a weight of `readers`. A splat is
  /// not stored, so it has no other readers.
  Operation *otherReader(Value leaf, ArrayRef<NormReaders::Reader> readers) {
    ElementsAttr attr;
    if (seededFault(Fault::FoldScaleShiftsTied))
      return nullptr;
    if (isSplat(leaf) || !matchPattern(leaf, m_Constant(&attr)))
      return nullptr;
    llvm::SetVector<Value> todo;
    todo.insert(leaf);
    for (Value same : sameConstant.lookup(attr))
      todo.insert(same);
    for (size_t i = 0; i < todo.size(); ++i)
      for (OpOperand &use : todo[i].getUses()) {
        Operation *user = use.getOwner();
        if (llvm::any_of(readers, [&](const NormReaders::Reader &reader) {
              return reader.weight == &use;
            }))
          continue;
        if (user->getNumResults() != 1 ||
            !isWeightExpression(user->getResult(0)))
          return user;
        todo.insert(user->getResult(0));
      }
    return nullptr;
  }

  // Pattern: contraction(norm(x, g, b), W) from c
  //            -> contraction(norm(x), W diag(g)) from c + W b
  //          [if every reader of the norm is such a contraction]
  // Exactness: exact over the reals; the weight is rounded once, unless it
  // stays an op on constants
  void foldInto(ArrayRef<NormReaders::Reader> readers, Value scale,
                Value bias) {
    OpBuilder b(&getContext());
    llvm::DenseMap<std::pair<Value, int64_t>, Value> scaled;
    bool evaluates = fold == ScaledWeights::Constants;
    auto evaluated = [&](Value value) -> Value {
      if (!evaluates)
        return value;
      replaced.insert(value.getDefiningOp());
      return arith::ConstantOp::create(
          b, value.getLoc(), cast<TypedAttr>(evaluateWeight(value, "scaled")));
    };
    for (const NormReaders::Reader &reader : readers) {
      linalg::LinalgOp op = reader.op;
      OpOperand *use = reader.weight;
      b.setInsertionPoint(op);
      Value weight = use->get();
      if (bias && !seededFault(Fault::FoldScaleForgetsBias))
        op.getDpsInitOperand(0)->set(plusProduct(b, op, use, bias, evaluated));
      if (!scale)
        continue;
      int64_t dim = contractedDim(op, use);
      auto weightType = cast<ShapedType>(weight.getType());
      if (seededFault(Fault::FoldScaleOtherAxis) && weightType.getRank() == 2 &&
          weightType.getDimSize(0) == weightType.getDimSize(1))
        dim = 1 - dim;
      Value &known = scaled[{weight, dim}];
      if (!known) {
        Value product = timesAlong(b, weight.getLoc(), weight, scale, dim);
        // Where every reader of the weight sees it.
        b.setInsertionPointAfterValue(weight);
        known = evaluated(product);
      }
      Value folded = known;
      // The scale need not be there yet: an op of its own for each reader.
      if (!evaluates)
        known = nullptr;
      if (seededFault(Fault::FoldScaleShiftsTied))
        weight.replaceUsesWithIf(folded, [&](OpOperand &other) {
          return isa<linalg::LinalgOp, tensor::ExtractOp>(other.getOwner()) &&
                 folded.getDefiningOp()->isBeforeInBlock(
                     folded.getParentBlock()->findAncestorOpInBlock(
                         *other.getOwner()));
        });
      use->set(folded);
      replaced.insert(weight.getDefiningOp());
    }
  }

  /// Says in the report what became of a norm that is already in it.
  void record(Operation *norm, StringRef what) {
    std::string location = describeLocation(norm->getLoc());
    for (NormReport::Norm &entry : getAnalysis<NormReport>().norms)
      if (entry.location == location)
        entry.reason += ("; " + what).str();
  }

  llvm::DenseMap<Attribute, SmallVector<Value, 1>> sameConstant;
  /// Perhaps without readers now.
  llvm::SetVector<Operation *> replaced;
};
} // namespace
