//===- PrepareWeights.cpp - Centres of argument weights, once -------------===//
//
//   entry(x, w) = f(x, C w)   ->   entry'(x, w') = f(x, w'),  companion(w) = C w
//
// where nothing but the centre reads w. entry'(x, companion(w)) is entry(x, w).
//
//===----------------------------------------------------------------------===//

#include "Renorm/Analysis/NormReport.h"
#include "Renorm/Analysis/WeightArguments.h"
#include "Renorm/IR/PreparedWeights.h"
#include "Renorm/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::renorm {
#define GEN_PASS_DEF_PREPAREWEIGHTS
#include "Renorm/Transforms/Passes.h.inc"

namespace {
/// The centres of one argument, all along the same axis.
struct Preparation {
  BlockArgument weight;
  SmallVector<CenterOp> centers;
};

struct PrepareWeights : impl::PrepareWeightsBase<PrepareWeights> {
  using PrepareWeightsBase::PrepareWeightsBase;

  void runOnOperation() override {
    FailureOr<DenseSet<Value>> known = findWeightArguments(
        getOperation(), SmallVector<std::string>(*weights), /*remarks=*/false);
    if (failed(known))
      return signalPassFailure();
    int64_t count = 0;
    // Companions are added as it goes.
    for (auto entry :
         llvm::to_vector(getOperation().getOps<func::FuncOp>())) {
      SmallVector<Preparation> found;
      if (!entry.isDeclaration())
        for (BlockArgument argument : entry.getArguments())
          if (known->contains(argument))
            find(argument, found);
      if (found.empty())
        continue;
      if (failed(prepare(entry, found)))
        return signalPassFailure();
      count += found.size();
    }
    getAnalysis<NormReport>().weightsPrepared += count;
    if (count == 0)
      markAllAnalysesPreserved();
  }

private:
  /// A weight that is centred here but not prepared is centred at each call.
  void find(BlockArgument weight, SmallVectorImpl<Preparation> &found) {
    Preparation preparation{weight, {}};
    Operation *other = nullptr;
    for (Operation *user : weight.getUsers()) {
      if (isa<tensor::DimOp>(user))
        continue;
      auto center = dyn_cast<CenterOp>(user);
      bool alike = center && center.getResult() &&
                   center.getInput() == weight &&
                   center.getInit() != weight &&
                   center.getResult().getType() == weight.getType();
      if (alike && !preparation.centers.empty()) {
        CenterOp first = preparation.centers.front();
        alike = first.getAxes() == center.getAxes() &&
                first.getStatTypeAttr() == center.getStatTypeAttr();
      }
      if (alike)
        preparation.centers.push_back(center);
      else
        other = user;
    }
    if (preparation.centers.empty())
      return;
    if (!other) {
      found.push_back(std::move(preparation));
      return;
    }
    if (remarks)
      preparation.centers.front()->emitRemark("argument #")
          << weight.getArgNumber()
          << " is centred at each call: " << other->getName()
          << " reads it as it is at " << describeLocation(other->getLoc());
  }

  LogicalResult prepare(func::FuncOp entry, ArrayRef<Preparation> found) {
    std::string name = (entry.getSymName() + "_prepare_weights").str();
    if (SymbolTable::lookupSymbolIn(getOperation(), name))
      return entry.emitError("cannot get a companion: there is a symbol @")
             << name << " already";
    OpBuilder b(entry);
    b.setInsertionPointAfter(entry);
    SmallVector<Type> types;
    SmallVector<int64_t> numbers;
    for (const Preparation &preparation : found) {
      types.push_back(preparation.weight.getType());
      numbers.push_back(preparation.weight.getArgNumber());
    }
    auto companion = func::FuncOp::create(b, entry.getLoc(), name,
                                          b.getFunctionType(types, types));
    companion->setAttr(kPreparesAttr,
                       FlatSymbolRefAttr::get(entry.getSymNameAttr()));
    companion->setAttr(kArgumentsAttr, b.getDenseI64ArrayAttr(numbers));
    entry->setAttr(kPreparedByAttr,
                   FlatSymbolRefAttr::get(companion.getSymNameAttr()));

    b.setInsertionPointToStart(companion.addEntryBlock());
    SmallVector<Value> centred;
    for (auto [preparation, own] :
         llvm::zip_equal(found, companion.getArguments())) {
      CenterOp first = preparation.centers.front();
      own.setLoc(preparation.weight.getLoc());
      Value init = createEmptyLike(b, first.getLoc(), own,
                                   getElementTypeOrSelf(own.getType()));
      if (init.getType() != own.getType())
        init = tensor::CastOp::create(b, first.getLoc(), own.getType(), init);
      centred.push_back(CenterOp::create(b, first.getLoc(), own.getType(), own,
                                         init, first.getAxesAttr(),
                                         first.getStatTypeAttr())
                            .getResult());
      for (CenterOp center : preparation.centers) {
        Operation *emptied = center.getInit().getDefiningOp();
        center.getResult().replaceAllUsesWith(preparation.weight);
        center.erase();
        // Another centre whose result served as the shape is in `found` itself.
        if (emptied && !isa<CenterOp>(emptied) && isOpTriviallyDead(emptied))
          emptied->erase();
      }
      entry.setArgAttr(preparation.weight.getArgNumber(), kPreparedAttr,
                       b.getUnitAttr());
    }
    func::ReturnOp::create(b, entry.getLoc(), centred);
    return success();
  }
};
} // namespace
} // namespace mlir::renorm
