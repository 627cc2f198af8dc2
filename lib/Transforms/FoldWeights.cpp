//===- FoldWeights.cpp - Centres of constants become constants ------------===//
//
//   W'[o, k, i] = W[o, k, i] - (sum over k' of W[o, k', i]) / d
//
// (over all axes of the center) and the same of g[k] W[o, k, i], evaluated in f64
// and rounded once to the type of W. A center of a center is evaluated as one,
// with one rounding. Distinct (constant, axes) pairs are evaluated once.
//
//===----------------------------------------------------------------------===//

#include "EraseDead.h"
#include "EvaluateTableNorms.h"
#include "EvaluateWeight.h"
#include "Renorm/Analysis/NormReport.h"
#include "Renorm/Analysis/ScaledConstant.h"
#include "Renorm/IR/ConstantEntries.h"
#include "Renorm/IR/Renorm.h"
#include "Renorm/IR/Resources.h"
#include "Renorm/IR/SeededFaults.h"
#include "Renorm/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

namespace mlir::renorm {
#define GEN_PASS_DEF_FOLDWEIGHTS
#include "Renorm/Transforms/Passes.h.inc"
} // namespace mlir::renorm

using namespace mlir;
using namespace mlir::renorm;

namespace {

/// Bytes of all distinct float constants that are not splats.
int64_t weightBytes(Operation *scope) {
  DenseSet<Attribute> seen;
  int64_t bytes = 0;
  scope->walk([&](arith::ConstantOp op) {
    auto attr = dyn_cast<ElementsAttr>(op.getValue());
    if (attr && isa<FloatType>(attr.getElementType()) && storedBytes(attr) &&
        seen.insert(attr).second)
      bytes += *resourceSizeInBytes(attr.getShapedType());
  });
  return bytes;
}

/// One constant to be made.
struct Task {
  /// What the new constant is like, and what its name gets.
  ElementsAttr like;
  StringRef suffix;
  bool isZero;
  /// The values that it is.
  SmallVector<Value> values;
};

/// Collects, evaluates and replaces the centres under one op.
class WeightFolder {
public:
  WeightFolder(Operation *scope, NumberedRewrites &rewrites)
      : scope(scope), rewrites(rewrites) {}

  /// The number of distinct constants that were centred; fails on a resource
  /// that does not hold what its type needs.
  FailureOr<int64_t> run() {
    if (failed(collect()))
      return failure();
    makeTasks();
    makeTasksOfParts();
    std::vector<Value> values;
    for (Task &task : tasks)
      if (!task.isZero)
        values.push_back(task.values.front());
    std::vector<AsmResourceBlob> results = evaluateWeights(values);
    auto next = results.begin();
    OpBuilder b(scope->getContext());
    for (Task &task : tasks) {
      ElementsAttr value;
      if (task.isZero) {
        auto zero =
            FloatAttr::get(task.like.getElementType(),
                           seededFault(Fault::FoldKeepsSplat)
                               ? toDouble(task.like.getSplatValue<APFloat>())
                               : 0.0);
        value =
            DenseElementsAttr::get(task.like.getShapedType(), zero.getValue());
      } else {
        value = makeConstantLike(task.like, task.suffix, std::move(*next++));
      }
      for (Value old : task.values) {
        b.setInsertionPoint(old.getDefiningOp());
        Value constant =
            arith::ConstantOp::create(b, old.getLoc(), cast<TypedAttr>(value));
        old.replaceAllUsesWith(constant);
      }
    }
    llvm::SetVector<Operation *> unread;
    for (auto &[center, root] : centres)
      unread.insert(valueOf(center).getDefiningOp());
    for (Value joined : ofParts)
      unread.insert(joined.getDefiningOp());
    eraseDead(std::move(unread));
    return static_cast<int64_t>(tasks.size());
  }

private:
  /// The centres that can be evaluated, each behind those it reads.
  LogicalResult collect() {
    WalkResult result = scope->walk([&](CenterOp center) {
      if (!center.getResult() ||
          center.getResult().getType() != center.getInput().getType())
        return WalkResult::advance();
      if (auto input = center.getInput().getDefiningOp<CenterOp>();
          input && centres.contains(input)) {
        Root root = centres.lookup(input);
        root.axes.push_back(-1); // each center has a mean of its own
        llvm::append_range(root.axes, center.getAxes());
        centres.insert({center, std::move(root)});
        return WalkResult::advance();
      }
      SmallVector<int64_t> axes(center.getAxes());
      ElementsAttr constant;
      Value input = center.getInput();
      if (valueOf(center) != center.getResult()) {
        // Where the runs begin is part of what is centred.
        llvm::append_range(axes, cast<ShapedType>(input.getType()).getShape());
        axes.push_back(-2);
        input = input.getDefiningOp()->getOperand(0);
      }
      if (matchPattern(input, m_Constant(&constant))) {
        if (!hasReadableEntries(constant))
          return reject(input.getDefiningOp(), constant);
        centres.insert({center, {constant, constant, std::move(axes)}});
      } else if (std::optional<ScaledConstant> scaled =
                     matchScaledConstant(center.getInput())) {
        centres.insert({center,
                        {scaled->weight, center.getInput().getAsOpaquePointer(),
                         std::move(axes)}});
      }
      return WalkResult::advance();
    });
    return failure(result.wasInterrupted());
  }

  /// What is to become a constant: the center's result; of one of runs of an axis,
  /// which stands between two reshapes, that of the second.
  static Value valueOf(CenterOp center) {
    auto expand = center.getInput().getDefiningOp<tensor::ExpandShapeOp>();
    if (!expand || !center.getResult().hasOneUse())
      return center.getResult();
    auto collapse =
        dyn_cast<tensor::CollapseShapeOp>(*center->getUsers().begin());
    return collapse && collapse.getResultType() == expand.getSrcType()
               ? collapse.getResult()
               : center.getResult();
  }

  /// Data of the wrong size is an error; other constants stay as they are.
  static WalkResult reject(Operation *holder, ElementsAttr constant) {
    std::optional<uint64_t> needed =
        resourceSizeInBytes(constant.getShapedType());
    std::optional<ArrayRef<char>> bytes = storedBytes(constant);
    if (!needed || (bytes && bytes->size() == *needed))
      return WalkResult::advance();
    holder->emitError("the constant holds ")
        << (bytes ? bytes->size() : 0) << " bytes, " << constant.getType()
        << " needs " << *needed;
    return WalkResult::interrupt();
  }

  /// One task for equal results. What only another center reads is no result.
  void makeTasks() {
    std::map<std::pair<const void *, std::vector<int64_t>>,
             std::optional<size_t>>
        known;
    for (auto &[center, root] : centres) {
      auto isNeeded = [&](Operation *user) {
        auto outer = dyn_cast<CenterOp>(user);
        return !outer || !centres.contains(outer);
      };
      if (llvm::none_of(center->getUsers(), isNeeded))
        continue;
      std::vector<int64_t> axes(root.axes.begin(), root.axes.end());
      auto [it, isNew] = known.insert({{root.key, axes}, std::nullopt});
      if (isNew && rewrites.permit("fold a centred weight",
                                   center.getInput().getLoc())) {
        it->second = tasks.size();
        bool isProduct = root.key != root.weight.getAsOpaquePointer();
        tasks.push_back({root.weight,
                         isProduct ? "_scaled_centred" : "_centred",
                         !isProduct && isa<SplatElementsAttr>(root.weight),
                         {}});
      }
      if (it->second)
        tasks[*it->second].values.push_back(valueOf(center));
    }
  }

  /// The constant that all pieces of a weight come from, some by way of a center.
  static ElementsAttr takenApart(tensor::ConcatOp concat) {
    ElementsAttr constant;
    bool isCentred = false;
    for (Value piece : concat.getInputs()) {
      while (Operation *op = piece.getDefiningOp()) {
        if (!isa<CenterOp, tensor::CollapseShapeOp, tensor::ExpandShapeOp,
                 tensor::ExtractSliceOp>(op))
          break;
        isCentred |= isa<CenterOp>(op);
        piece = op->getOperand(0);
      }
      ElementsAttr own;
      if (!matchPattern(piece, m_Constant(&own)) ||
          (constant && own != constant))
        return {};
      constant = own;
    }
    return isCentred ? constant : ElementsAttr();
  }

  /// Weights of which parts are centred.
  void makeTasksOfParts() {
    scope->walk([&](tensor::ConcatOp concat) {
      ElementsAttr constant = takenApart(concat);
      if (!constant || !hasReadableEntries(constant))
        return;
      Value joined = concat.getResult();
      if (joined.getType() != constant.getType()) {
        auto collapse =
            joined.hasOneUse()
                ? dyn_cast<tensor::CollapseShapeOp>(*joined.getUsers().begin())
                : nullptr;
        if (!collapse || collapse.getType() != constant.getType())
          return;
        joined = collapse.getResult();
      }
      if (!rewrites.permit("fold a centred weight", joined.getLoc()))
        return;
      tasks.push_back({constant, "_centred", false, {joined}});
      ofParts.push_back(joined);
    });
  }

  /// What a center is made of: a constant or a product with one.
  struct Root {
    Root() = default;
    Root(ElementsAttr weight, Attribute key, SmallVector<int64_t> axes)
        : weight(weight), key(key.getAsOpaquePointer()), axes(std::move(axes)) {
    }
    Root(ElementsAttr weight, const void *key, SmallVector<int64_t> axes)
        : weight(weight), key(key), axes(std::move(axes)) {}
    ElementsAttr weight;
    const void *key = nullptr;
    SmallVector<int64_t> axes;
  };

  Operation *scope;
  NumberedRewrites &rewrites;
  llvm::MapVector<CenterOp, Root> centres;
  std::vector<Task> tasks;
  SmallVector<Value> ofParts;
};

struct FoldWeights : renorm::impl::FoldWeightsBase<FoldWeights> {
  using FoldWeightsBase::FoldWeightsBase;

  void runOnOperation() override {
    NormReport &report = getAnalysis<NormReport>();
    report.weightBytesBefore = weightBytes(getOperation());
    int64_t before = report.weightsFolded;
    // Of tables that are centred themselves, and, afterwards, of those that
    // became constants here.
    report.weightsFolded +=
        evaluateTableNorms(getOperation(), /*withCenters=*/true);
    FailureOr<int64_t> folded =
        WeightFolder(getOperation(), report.rewrites).run();
    if (failed(folded))
      return signalPassFailure();
    report.weightsFolded += *folded;
    report.weightsFolded +=
        evaluateTableNorms(getOperation(), /*withCenters=*/true);
    report.weightBytesAfter = weightBytes(getOperation());
    if (report.weightsFolded == before)
      markAllAnalysesPreserved();
  }
};
} // namespace
