//===- InsertPeri.cpp - Pre-LN becomes Peri-LN ----------------------------===//
//
//   y = x + M(Norm(x))  ->  y = x + Norm'(M(Norm(x)))     (arXiv 2502.02732)
//
// Changes the function: it is never part of renorm-optimize.
//
//===----------------------------------------------------------------------===//

#include "ScaleGradients.h"
#include "Renorm/Analysis/LayerNumbering.h"
#include "Renorm/Analysis/NormReport.h"
#include "Renorm/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/SymbolTable.h"

namespace mlir::renorm {
#define GEN_PASS_DEF_INSERTPERI
#include "Renorm/Transforms/Passes.h.inc"

namespace {
/// A value that gets a norm behind it, and the norm it is modelled on.
struct Insertion {
  Value value;
  NormOpInterface model;
  /// The add that reads the value; null for all readers.
  Operation *reader;
};

struct InsertPeri : impl::InsertPeriBase<InsertPeri> {
  using InsertPeriBase::InsertPeriBase;

  void runOnOperation() override {
    int64_t inserted = 0;
    for (auto func : getOperation().getOps<func::FuncOp>()) {
      if (func.isExternal())
        continue;
      SmallVector<Insertion> insertions;
      LayerNumbering numbering(func.front());
      for (const ResidualStream &stream : numbering.streams())
        if (failed(collect(stream, insertions)))
          return signalPassFailure();
      if (!insertions.empty() && hasGradients(func)) {
        func.emitError("holds a backward pass, which would not know of the new "
                       "norms: insert them before differentiation");
        return signalPassFailure();
      }
      for (const Insertion &insertion : insertions)
        if (Operation *reader = insertion.reader;
            parameters == PeriParameters::Arguments && reader &&
            reader->getBlock() != &func.front()) {
          reader->emitError("this sublayer stands in a loop, whose rounds "
                            "would share the arguments of parameters=arguments");
          return signalPassFailure();
        }
      if (parameters == PeriParameters::Arguments && !insertions.empty() &&
          !SymbolTable::symbolKnownUseEmpty(func, getOperation())) {
        func.emitError("is called; parameters=arguments would change its "
                       "callers");
        return signalPassFailure();
      }
      for (const Insertion &insertion : insertions)
        if (getAnalysis<NormReport>().rewrites.permit(
                "insert an output norm", insertion.value.getLoc()))
          insert(func, insertion);
      inserted += insertions.size();
    }
    if (!inserted) {
      getOperation().emitError("no Pre-LN sublayer that lacks an output norm");
      return signalPassFailure();
    }
    getAnalysis<NormReport>().functionChanges.push_back(
        "renorm-insert-peri added " + std::to_string(inserted) + " norms");
  }

private:
  /// The rows of the norm and of the value must be the same ones.
  static bool fits(NormOpInterface model, Value value) {
    auto row = cast<RankedTensorType>(model.getInput().getType());
    auto type = cast<RankedTensorType>(value.getType());
    return succeeded(verifyCompatibleShape(row.getShape(), type.getShape())) &&
           llvm::none_of(model.getAxes(),
                         [&](int64_t axis) { return type.isDynamicDim(axis); });
  }

  LogicalResult collect(const ResidualStream &stream,
                        SmallVectorImpl<Insertion> &insertions) {
    NormOpInterface first;
    for (const Sublayer &sublayer : stream.sublayers) {
      if (sublayer.placement() != NormPlacement::Pre) {
        if (sublayer.placement() != NormPlacement::Peri)
          sublayer.add->emitWarning("not a Pre-LN sublayer (placement ")
              << stringify(sublayer.placement()) << "): it stays as it is";
        continue;
      }
      if (sublayer.biasBehind)
        return sublayer.add->emitError(
            "the bias of this sublayer is added behind the residual add, where "
            "a norm in front of the add would miss it");
      NormOpInterface model = sublayer.opening.front();
      if (!fits(model, sublayer.branch))
        return sublayer.add->emitError(
            "the norm in front of this sublayer is over rows of another shape "
            "or of unknown length");
      if (!first)
        first = model;
      insertions.push_back({sublayer.branch, model, sublayer.add});
    }
    // A loop's stream starts in front of it, and one behind a loop goes on.
    if (embeddingNorm && first && !stream.embeddingNorm && !stream.goesOn) {
      Value start = stream.start();
      if (!start)
        return first->emitError("embedding-norm=1 needs to know where this "
                                "stream starts: ")
               << stream.unnumbered;
      if (!fits(first, start))
        return first->emitError("the embedding has rows of another shape");
      insertions.push_back({start, first, nullptr});
    }
    return success();
  }

  /// A parameter that is `value` everywhere.
  Value makeParameter(OpBuilder &b, func::FuncOp func, Location loc,
                      RankedTensorType type, double value) {
    if (parameters == PeriParameters::Constants)
      return arith::ConstantOp::create(
          b, loc,
          DenseElementsAttr::get(
              type, Attribute(FloatAttr::get(type.getElementType(), value))));
    unsigned index = func.getNumArguments();
    (void)func.insertArgument(index, type, {}, loc);
    return func.getArgument(index);
  }

  // Pattern: x + m -> x + norm(m) with scale 1 and bias 0
  // Exactness: changes the function
  void insert(func::FuncOp func, const Insertion &insertion) {
    Value value = insertion.value;
    NormOpInterface model = insertion.model;
    OpBuilder b(&getContext());
    b.setInsertionPointAfterValue(value);
    Location loc = value.getLoc();
    auto type = cast<RankedTensorType>(value.getType());
    bool layerNorm = kind == PeriKind::LayerNorm ||
                     (kind == PeriKind::SameAsInput &&
                      model.getNormKind() == NormKind::LayerNorm);
    SmallVector<int64_t> shape;
    for (int64_t axis : model.getAxes())
      shape.push_back(type.getDimSize(axis));
    Type element = type.getElementType();
    if (model.getScale())
      element = getElementTypeOrSelf(model.getScale().getType());
    auto parameterType = RankedTensorType::get(shape, element);
    Value scale = makeParameter(b, func, loc, parameterType, 1.0);
    Value bias;
    if (layerNorm)
      bias = makeParameter(b, func, loc, parameterType, 0.0);
    Value init = createEmptyLike(b, loc, value, type.getElementType());
    auto axes = b.getDenseI64ArrayAttr(model.getAxes());
    auto eps = b.getFloatAttr(
        b.getF64Type(),
        epsilon > 0 ? epsilon : model.getEpsilon().convertToDouble());
    auto inside =
        EpsilonPlacementAttr::get(&getContext(), EpsilonPlacement::Inside);
    Operation *norm;
    if (layerNorm)
      norm = LayerNormOp::create(
          b, loc, init.getType(), value, scale, bias, init, axes, eps, inside,
          b.getI64IntegerAttr(0), TypeAttr(), UnitAttr());
    else
      norm = RMSNormOp::create(b, loc, init.getType(), value, scale, Value(),
                               init, axes, eps, inside, TypeAttr(), UnitAttr());
    Value result = norm->getResult(0);
    if (result.getType() != type)
      result = tensor::CastOp::create(b, loc, type, result);
    Operation *cast = result.getDefiningOp();
    value.replaceUsesWithIf(result, [&](OpOperand &use) {
      Operation *owner = use.getOwner();
      return owner != norm && owner != cast && !isa<tensor::DimOp>(owner) &&
             (!insertion.reader || owner == insertion.reader);
    });
  }
};
} // namespace
} // namespace mlir::renorm
