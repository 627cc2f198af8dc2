//===- SplitFusedNorms.cpp - Cut a body where it holds a norm -------------===//
//
// On trial, every scalar of a body that is computed from an inverse root and
// runs over no more loops than a row becomes the result of a linalg.generic of
// its own, one scalar op each. NormFinder says which of them are norms. The
// trial is taken back, and the body is cut again at the norms and at what they
// are computed from, roundings included; what follows a norm stays fused.
//
// Exactness: the same scalar ops on the same entries; nothing rounds anew.
//
//===----------------------------------------------------------------------===//

#include "SplitFusedNorms.h"
#include "Renorm/IR/Renorm.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;
using namespace mlir::renorm;

/// Whether a root is taken right before `value`, but for casts and reshapes of
/// the result.
static bool isRootTensor(Value value) {
  Operation *op = value.getDefiningOp();
  while (isa_and_nonnull<tensor::CastOp, tensor::ExpandShapeOp,
                         tensor::CollapseShapeOp>(op))
    op = op->getOperand(0).getDefiningOp();
  if (!op)
    return false;
  if (auto generic = dyn_cast<linalg::GenericOp>(op))
    return generic.getNumReductionLoops() == 0 &&
           llvm::any_of(*generic.getBody(),
                        [](Operation &inner) { return isNormSeed(&inner); });
  return isNormSeed(op);
}

/// bf16 or f16, after something wider.
static bool roundsTo16Bits(Operation &op) {
  return isa<arith::TruncFOp>(op) &&
         op.getResult(0).getType().getIntOrFloatBitWidth() == 16;
}

using NormsByResult = DenseMap<Value, const FoundNorm *>;

namespace {

/// What can be cut out of one body, in program order.
class FusedBody {
public:
  Location getLoc() { return op.getLoc(); }
  FusedBody(linalg::GenericOp op, const NormsByResult &norms)
      : op(op), maps(op.getIndexingMapsArray()) {
    if (!op.hasPureTensorSemantics() || op->getNumResults() != 1)
      return;
    // A norm already; cut only to see how it rounds.
    isNorm = norms.contains(op->getResult(0));
    if (isNorm && llvm::none_of(*op.getBody(), roundsTo16Bits))
      return;
    for (OpOperand *operand : op.getDpsInputOperands()) {
      BlockArgument argument = op.getMatchingBlockArgument(operand);
      llvm::SmallBitVector loops(op.getNumLoops());
      bool plain = true;
      for (AffineExpr index : maps[operand->getOperandNumber()].getResults())
        if (auto dim = dyn_cast<AffineDimExpr>(index))
          loops.set(dim.getPosition());
        else
          plain &= isa<AffineConstantExpr>(index);
      if (!plain)
        continue;
      Scalar scalar{loops};
      if (isRootTensor(operand->get()) && !norms.contains(operand->get())) {
        scalar.behindRoot = true;
        noteRoot(loops);
      }
      scalars.insert({argument, scalar});
    }
    for (Operation &inner : op.getBody()->without_terminator())
      visit(&inner);
  }

  /// Scalars to cut at, on trial.
  ArrayRef<Operation *> cuts() const { return candidates; }

  /// `chosen` and every cut that it is computed from.
  llvm::SmallPtrSet<Operation *, 8>
  closure(const llvm::SmallPtrSetImpl<Operation *> &chosen) {
    llvm::SmallPtrSet<Operation *, 8> kept;
    llvm::SmallSetVector<Operation *, 16> todo(chosen.begin(), chosen.end());
    for (unsigned i = 0; i < todo.size(); ++i) {
      if (llvm::is_contained(candidates, todo[i]))
        kept.insert(todo[i]);
      for (Value operand : todo[i]->getOperands())
        if (Operation *def = operand.getDefiningOp())
          if (def->getBlock() == op.getBody())
            todo.insert(def);
    }
    return kept;
  }

  /// Cuts at the candidates that `chosen` holds. The op itself stays, unread,
  /// until commit or takeBack.
  void cut(llvm::function_ref<bool(Operation *)> chosen) {
    OpBuilder b(op);
    for (Operation *at : candidates)
      if (chosen(at))
        stages.push_back({at, stage(b, at, at->getResult(0))});
    Value yielded = op.getBody()->getTerminator()->getOperand(0);
    rest = build(b, yielded, op.getDpsInits().front(), maps.back(),
                 op.getNumLoops(), op.getIteratorTypesArray(),
                 [](unsigned d) { return d; });
    op->getResult(0).replaceAllUsesWith(rest->getResult(0));
  }

  /// With what only it reads: the sizes of an empty tensor.
  static void eraseIfDead(Operation *dead) {
    if (!isOpTriviallyDead(dead))
      return;
    llvm::SmallSetVector<Operation *, 4> read;
    for (Value operand : dead->getOperands())
      if (Operation *def = operand.getDefiningOp())
        read.insert(def);
    dead->erase();
    for (Operation *def : read)
      if (isa<tensor::DimOp, arith::ConstantIndexOp>(def))
        eraseIfDead(def);
  }

  void takeBack() {
    rest->getResult(0).replaceAllUsesWith(op->getResult(0));
    rest->erase();
    for (auto &[at, made] : llvm::reverse(stages)) {
      Operation *init = made.getDpsInits().front().getDefiningOp();
      made->erase();
      if (init)
        eraseIfDead(init);
    }
    stages.clear();
  }

  void commit() { op->erase(); }

  /// The scalars whose values are in `norms`; where the whole is a norm, all
  /// of them if the normalised row is rounded before the affine part.
  llvm::SmallPtrSet<Operation *, 4> found(const NormsByResult &norms) const {
    llvm::SmallPtrSet<Operation *, 4> result;
    if (isNorm) {
      const FoundNorm *whole =
          norms.lookup(linalg::GenericOp(rest)->getResult(0));
      if (whole && whole->roundNormalized)
        for (const Stage &stage : stages)
          result.insert(stage.at);
      return result;
    }
    for (auto [at, made] : stages)
      if (norms.contains(made->getResult(0)))
        result.insert(at);
    return result;
  }

private:
  struct Scalar {
    /// Loops of the op that it varies with.
    llvm::SmallBitVector loops;
    bool behindRoot = false;
  };
  struct Stage {
    Operation *at;
    linalg::GenericOp made;
  };

  void noteRoot(const llvm::SmallBitVector &loops) {
    if (!rootLoops)
      rootLoops = loops;
  }

  void visit(Operation *inner) {
    // What reads an accumulator, an index or memory stays where it is.
    if (inner->getNumResults() != 1 || inner->getNumRegions() != 0 ||
        !(inner->hasTrait<OpTrait::Elementwise>() ||
          inner->hasTrait<OpTrait::ConstantLike>()))
      return;
    Scalar scalar{llvm::SmallBitVector(op.getNumLoops())};
    for (Value operand : inner->getOperands()) {
      if (operand.getParentBlock() != op.getBody())
        continue;
      auto known = scalars.find(operand);
      if (known == scalars.end())
        return;
      scalar.loops |= known->second.loops;
      scalar.behindRoot |= known->second.behindRoot;
    }
    if (isNormSeed(inner) && !scalar.behindRoot) {
      scalar.behindRoot = true;
      noteRoot(scalar.loops);
    }
    Value result = inner->getResult(0);
    scalars.insert({result, scalar});
    if (!scalar.behindRoot || !isa<FloatType>(result.getType()))
      return;
    // The row is what the root's loops are first combined with. More loops
    // than that are a contraction's; a value over all of them would be huge.
    if (!rowLoops && scalar.loops != *rootLoops)
      rowLoops = scalar.loops;
    bool ofRow =
        scalar.loops == *rootLoops || (rowLoops && scalar.loops == *rowLoops);
    bool isAll = result == op.getBody()->getTerminator()->getOperand(0) &&
                 op.getNumReductionLoops() == 0;
    if (ofRow && !isAll && layoutOf(scalar.loops))
      candidates.push_back(inner);
  }

  /// An input that varies with exactly these loops and can lend its shape.
  OpOperand *layoutOf(const llvm::SmallBitVector &loops) {
    for (OpOperand *operand : op.getDpsInputOperands()) {
      auto type = dyn_cast<RankedTensorType>(operand->get().getType());
      auto known = scalars.find(op.getMatchingBlockArgument(operand));
      if (!type || known == scalars.end() || known->second.loops != loops)
        continue;
      AffineMap map = maps[operand->getOperandNumber()];
      unsigned dims = 0;
      bool whole = true;
      for (auto [index, size] :
           llvm::zip_equal(map.getResults(), type.getShape())) {
        if (isa<AffineDimExpr>(index))
          ++dims;
        else
          whole &= size == 1;
      }
      if (whole && dims == loops.count())
        return operand;
    }
    return nullptr;
  }

  linalg::GenericOp stage(OpBuilder &b, Operation *at, Value scalar) {
    OpOperand *layout = layoutOf(scalars.find(scalar)->second.loops);
    AffineMap map = maps[layout->getOperandNumber()];
    DenseMap<unsigned, unsigned> position;
    for (auto [i, index] : llvm::enumerate(map.getResults()))
      if (auto dim = dyn_cast<AffineDimExpr>(index))
        position[dim.getPosition()] = i;
    unsigned rank = map.getNumResults();
    layoutMaps[at] = map;
    Value init =
        createEmptyLike(b, at->getLoc(), layout->get(), scalar.getType());
    SmallVector<utils::IteratorType> iterators(rank,
                                               utils::IteratorType::parallel);
    return build(b, scalar, init, b.getMultiDimIdentityMap(rank), rank,
                 iterators, [&](unsigned d) { return position.lookup(d); });
  }

  /// A generic that yields `scalar`, reading earlier stages where they hold
  /// what it is computed from.
  linalg::GenericOp build(OpBuilder &b, Value scalar, Value init,
                          AffineMap initMap, unsigned loops,
                          ArrayRef<utils::IteratorType> iterators,
                          llvm::function_ref<unsigned(unsigned)> loopOf) {
    SmallVector<AffineExpr> dims;
    for (unsigned d = 0; d < op.getNumLoops(); ++d)
      dims.push_back(b.getAffineDimExpr(loopOf(d)));
    SmallVector<Value> inputs, replaced;
    SmallVector<AffineMap> inputMaps;
    auto read = [&](Value what, Value from, AffineMap map) {
      replaced.push_back(what);
      inputs.push_back(from);
      inputMaps.push_back(map.replaceDimsAndSymbols(dims, {}, loops, 0));
    };
    // What the scalar is computed from, back to inputs and stages.
    llvm::SmallSetVector<Value, 16> todo;
    llvm::SmallPtrSet<Operation *, 16> needed;
    todo.insert(scalar);
    for (unsigned i = 0; i < todo.size(); ++i) {
      Value value = todo[i];
      if (auto argument = dyn_cast<BlockArgument>(value)) {
        if (argument.getOwner() != op.getBody())
          continue;
        OpOperand *operand = op.getMatchingOpOperand(argument);
        if (op.isDpsInput(operand))
          read(argument, operand->get(), maps[operand->getOperandNumber()]);
        continue;
      }
      Operation *def = value.getDefiningOp();
      if (def->getBlock() != op.getBody())
        continue;
      auto made = llvm::find_if(
          stages, [&](const Stage &other) { return other.at == def; });
      if (made != stages.end()) {
        read(value, made->made->getResult(0), layoutMaps.lookup(def));
        continue;
      }
      needed.insert(def);
      for (Value operand : def->getOperands())
        todo.insert(operand);
    }
    inputMaps.push_back(initMap);
    return linalg::GenericOp::create(
        b, scalar.getLoc(), init.getType(), inputs, init, inputMaps, iterators,
        [&](OpBuilder &nb, Location loc, ValueRange args) {
          IRMapping mapping;
          mapping.map(replaced, args.drop_back());
          mapping.map(op.getBody()->getArguments().back(), args.back());
          for (Operation &inner : op.getBody()->without_terminator())
            if (needed.contains(&inner))
              nb.clone(inner, mapping);
          linalg::YieldOp::create(nb, loc, mapping.lookupOrDefault(scalar));
        });
  }

  linalg::GenericOp op;
  SmallVector<AffineMap> maps;
  DenseMap<Value, Scalar> scalars;
  std::optional<llvm::SmallBitVector> rootLoops, rowLoops;
  SmallVector<Operation *> candidates;
  SmallVector<Stage> stages;
  DenseMap<Operation *, AffineMap> layoutMaps;
  linalg::GenericOp rest;
  bool isNorm = false;
};

} // namespace

static NormsByResult resultsOf(const NormFinder &finder) {
  NormsByResult results;
  for (const FoundNorm &norm : finder.norms())
    results[norm.result] = &norm;
  return results;
}

bool mlir::renorm::splitFusedNorms(Operation *scope, const NormFinder &finder,
                                   NumberedRewrites &rewrites) {
  NormsByResult norms = resultsOf(finder);
  SmallVector<FusedBody, 0> bodies;
  scope->walk([&](linalg::GenericOp op) {
    // An op that does more than compute its result is not taken apart.
    if (!isMemoryEffectFree(op))
      return;
    FusedBody body(op, norms);
    if (!body.cuts().empty())
      bodies.push_back(std::move(body));
  });
  if (bodies.empty())
    return false;
  for (FusedBody &body : bodies)
    body.cut([](Operation *) { return true; });
  NormFinder trial(scope);
  NormsByResult onTrial = resultsOf(trial);
  SmallVector<llvm::SmallPtrSet<Operation *, 4>, 0> found;
  for (FusedBody &body : bodies)
    found.push_back(body.found(onTrial));
  for (FusedBody &body : llvm::reverse(bodies))
    body.takeBack();
  bool changed = false;
  for (auto [body, here] : llvm::zip_equal(bodies, found)) {
    if (here.empty() ||
        !rewrites.permit("split a fused body", body.getLoc()))
      continue;
    auto kept = body.closure(here);
    body.cut([&](Operation *at) { return kept.contains(at); });
    body.commit();
    changed = true;
  }
  return changed;
}
