//===- FoldWeights.cpp - Centres of constants become constants ------------===//
//
//   W'[o, k, i] = W[o, k, i] - (sum over k' of W[o, k', i]) / d
//
// evaluated in f64 and rounded once to the type of W. A constant is seen as
// [outer, d, inner] around the axis; sums run over whole inner rows, so memory
// is read in order. Distinct (constant, axis) pairs are evaluated once, in
// parallel. Bit-exact in the sense that the result is the f64 value rounded.
//
//===----------------------------------------------------------------------===//

#include "ConstantExpressions.h"
#include "Renorm/Analysis/NormReport.h"
#include "Renorm/IR/NumberFormats.h"
#include "Renorm/IR/Renorm.h"
#include "Renorm/IR/Resources.h"
#include "Renorm/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/Threading.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::renorm {
#define GEN_PASS_DEF_FOLDWEIGHTS
#include "Renorm/Transforms/Passes.h.inc"
} // namespace mlir::renorm

using namespace mlir;
using namespace mlir::renorm;

namespace {

/// Centres `count = outer * size * inner` entries of `from` into `to`.
template <typename Entry>
void centre(const char *from, char *to, int64_t outer, int64_t size,
            int64_t inner) {
  std::vector<double> means(inner);
  for (int64_t o = 0; o < outer; ++o) {
    const auto *block =
        reinterpret_cast<const Entry *>(from) + o * size * inner;
    auto *result = reinterpret_cast<Entry *>(to) + o * size * inner;
    std::fill(means.begin(), means.end(), 0.0);
    for (int64_t k = 0; k < size; ++k)
      for (int64_t i = 0; i < inner; ++i)
        means[i] += block[k * inner + i].get();
    for (double &mean : means)
      mean /= static_cast<double>(size);
    for (int64_t k = 0; k < size; ++k)
      for (int64_t i = 0; i < inner; ++i)
        result[k * inner + i].set(block[k * inner + i].get() - means[i]);
  }
}

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

int64_t byteSize(ShapedType type) {
  return type.getNumElements() * type.getElementTypeBitWidth() / 8;
}

/// One distinct piece of work.
struct Task {
  ElementsAttr source;
  int64_t axis;
  SmallVector<CenterOp> users;
  AsmResourceBlob result;
};

void evaluate(Task &task) {
  ShapedType type = task.source.getShapedType();
  ArrayRef<char> from = *storedBytes(task.source);
  task.result = HeapAsmResourceBlob::allocate(byteSize(type), /*align=*/64);
  char *to = const_cast<char *>(task.result.getData().data());
  int64_t outer = 1, inner = 1;
  for (auto [dim, size] : llvm::enumerate(type.getShape())) {
    if (static_cast<int64_t>(dim) < task.axis)
      outer *= size;
    if (static_cast<int64_t>(dim) > task.axis)
      inner *= size;
  }
  int64_t size = type.getDimSize(task.axis);
  Type element = type.getElementType();
  if (element.isF32())
    centre<Native<float>>(from.data(), to, outer, size, inner);
  else if (element.isF64())
    centre<Native<double>>(from.data(), to, outer, size, inner);
  else if (element.isBF16())
    centre<BFloat16>(from.data(), to, outer, size, inner);
  else
    centre<Float16>(from.data(), to, outer, size, inner);
}

/// A constant like the source: a resource stays one, under a name of its own.
ElementsAttr toAttribute(Task &task) {
  auto type = cast<ShapedType>(task.source.getType());
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(task.source)) {
    std::string key = (resource.getRawHandle().getKey() + "_centred").str();
    return DenseResourceElementsAttr::get(type, key, std::move(task.result));
  }
  return DenseElementsAttr::getFromRawBuffer(type, task.result.getData());
}

/// Bytes of all distinct float constants that are not splats.
int64_t weightBytes(Operation *scope) {
  DenseSet<Attribute> seen;
  int64_t bytes = 0;
  scope->walk([&](arith::ConstantOp op) {
    auto attr = dyn_cast<ElementsAttr>(op.getValue());
    if (attr && isa<FloatType>(attr.getElementType()) && storedBytes(attr) &&
        seen.insert(attr).second)
      bytes += byteSize(attr.getShapedType());
  });
  return bytes;
}

/// Collects, evaluates and replaces the centres under one op.
class WeightFolder {
public:
  explicit WeightFolder(Operation *scope) : scope(scope) {}

  /// The number of distinct constants that were centred; fails on a resource
  /// that does not hold what its type needs.
  FailureOr<int64_t> run() {
    if (failed(collect()))
      return failure();
    parallelForEach(scope->getContext(), tasks,
                    [](Task &task) { evaluate(task); });
    OpBuilder builder(scope->getContext());
    for (Task &task : tasks)
      replace(builder, task.users, toAttribute(task));
    for (auto &[center, zero] : splats)
      replace(builder, {center}, zero);
    return static_cast<int64_t>(tasks.size() + splats.size());
  }

private:
  LogicalResult collect() {
    llvm::MapVector<std::pair<Attribute, int64_t>, size_t> known;
    WalkResult result = scope->walk([&](CenterOp center) {
      ElementsAttr attr;
      if (!center.getResult() ||
          !matchPattern(center.getInput(), m_Constant(&attr)) ||
          center.getAxes().size() != 1 ||
          center.getResult().getType() != attr.getType())
        return WalkResult::advance();
      int64_t axis = center.getAxes().front();
      if (auto splat = dyn_cast<SplatElementsAttr>(attr)) {
        auto zero = FloatAttr::get(splat.getElementType(), 0.0);
        splats.push_back({center, DenseElementsAttr::get(attr.getShapedType(),
                                                         zero.getValue())});
        return WalkResult::advance();
      }
      std::optional<ArrayRef<char>> bytes = storedBytes(attr);
      size_t needed = byteSize(attr.getShapedType());
      if (!bytes || bytes->size() != needed) {
        center.getInput().getDefiningOp()->emitError("the constant holds ")
            << (bytes ? bytes->size() : 0) << " bytes, " << attr.getType()
            << " needs " << needed;
        return WalkResult::interrupt();
      }
      auto [it, isNew] = known.insert({{attr, axis}, tasks.size()});
      if (isNew)
        tasks.push_back(Task{attr, axis, {}, {}});
      tasks[it->second].users.push_back(center);
      return WalkResult::advance();
    });
    return failure(result.wasInterrupted());
  }

  static void replace(OpBuilder &b, ArrayRef<CenterOp> centers,
                      ElementsAttr value) {
    for (CenterOp center : centers) {
      b.setInsertionPoint(center);
      Value constant =
          arith::ConstantOp::create(b, center.getLoc(), cast<TypedAttr>(value));
      center.getResult().replaceAllUsesWith(constant);
      // A set: input and init may be one value.
      llvm::SmallSetVector<Operation *, 2> maybeDead;
      for (Value operand : center->getOperands())
        maybeDead.insert(operand.getDefiningOp());
      center.erase();
      for (Operation *op : maybeDead)
        if (op && isOpTriviallyDead(op))
          op->erase();
    }
  }

  Operation *scope;
  std::vector<Task> tasks;
  SmallVector<std::pair<CenterOp, DenseElementsAttr>> splats;
};

struct FoldWeights : renorm::impl::FoldWeightsBase<FoldWeights> {
  using FoldWeightsBase::FoldWeightsBase;

  void runOnOperation() override {
    NormReport &report = getAnalysis<NormReport>();
    report.weightBytesBefore = weightBytes(getOperation());
    int64_t before = report.weightsFolded;
    report.weightsFolded += foldCentersOfProducts(getOperation());
    // A weight centred along two axes takes two rounds.
    while (true) {
      FailureOr<int64_t> folded = WeightFolder(getOperation()).run();
      if (failed(folded))
        return signalPassFailure();
      if (*folded == 0)
        break;
      report.weightsFolded += *folded;
    }
    report.weightBytesAfter = weightBytes(getOperation());
    if (report.weightsFolded == before)
      markAllAnalysesPreserved();
  }
};
} // namespace
