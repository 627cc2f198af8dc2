//===- FoldWeights.cpp - Centres of constants become constants ------------===//
//
//   W'[o, k, i] = W[o, k, i] - (sum over k' of W[o, k', i]) / d
//
// evaluated in f64 and rounded once to the type of W. A constant is seen as
// [outer, d, inner] around the axis; sums run over whole inner rows, so memory
// is read in order. Distinct (constant, axis) pairs are evaluated once; large
// ones are cut, and all pieces run in parallel. Bit-exact in the sense that the
// result is the f64 value rounded.
//
//===----------------------------------------------------------------------===//

#include "ConstantExpressions.h"
#include "EvaluateTableNorms.h"
#include "Renorm/Analysis/NormReport.h"
#include "Renorm/IR/NumberFormats.h"
#include "Renorm/IR/Renorm.h"
#include "Renorm/IR/Resources.h"
#include "Renorm/IR/SeededFaults.h"
#include "Renorm/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/Threading.h"
#include "llvm/ADT/SetVector.h"
#include <algorithm>

namespace mlir::renorm {
#define GEN_PASS_DEF_FOLDWEIGHTS
#include "Renorm/Transforms/Passes.h.inc"
} // namespace mlir::renorm

using namespace mlir;
using namespace mlir::renorm;

namespace {

/// Part of a constant seen as [outer, size, inner]: whole rows along `size`.
struct Part {
  int64_t size, inner;
  int64_t outerBegin, outerEnd, innerBegin, innerEnd;
};

/// The mean of one contiguous row, in eight sums that do not wait for each
/// other.
template <typename Entry> double meanOf(const Entry *row, int64_t size) {
  double sums[8] = {}, rest = 0;
  int64_t k = 0;
  for (; k + 8 <= size; k += 8)
    for (int64_t lane = 0; lane < 8; ++lane)
      sums[lane] += row[k + lane].get();
  for (; k < size; ++k)
    rest += row[k].get();
  for (double sum : sums)
    rest += sum;
  if (seededFault(Fault::FoldWrongDivisor))
    --size;
  if (seededFault(Fault::FoldRoundsTwice))
    return static_cast<float>(rest / static_cast<double>(size));
  return rest / static_cast<double>(size);
}

/// Centres the part of `from` into `to`.
template <typename Entry>
void centre(const char *from, char *to, const Part &part) {
  int64_t size = part.size, inner = part.inner;
  int64_t width = part.innerEnd - part.innerBegin;
  std::vector<double> means(width);
  for (int64_t o = part.outerBegin; o < part.outerEnd; ++o) {
    int64_t first = o * size * inner + part.innerBegin;
    const auto *block = reinterpret_cast<const Entry *>(from) + first;
    auto *result = reinterpret_cast<Entry *>(to) + first;
    if (inner == 1) {
      double mean = meanOf(block, size);
      for (int64_t k = 0; k < size; ++k)
        result[k].set(block[k].get() - mean);
      continue;
    }
    std::fill(means.begin(), means.end(), 0.0);
    for (int64_t k = 0; k < size; ++k)
      for (int64_t i = 0; i < width; ++i)
        means[i] += block[k * inner + i].get();
    for (double &mean : means)
      mean /= static_cast<double>(
          seededFault(Fault::FoldWrongDivisor) ? size - 1 : size);
    if (seededFault(Fault::FoldRoundsTwice))
      for (double &mean : means)
        mean = static_cast<float>(mean);
    for (int64_t k = 0; k < size; ++k)
      for (int64_t i = 0; i < width; ++i)
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

/// A part of a task, small enough that all cores get some of every large weight.
struct Job {
  Task *task;
  Part part;
};

/// Entries of one job: a few megabytes.
constexpr int64_t kJobEntries = int64_t(1) << 20;

/// Allocates the result and cuts the work.
void plan(Task &task, std::vector<Job> &jobs) {
  ShapedType type = task.source.getShapedType();
  task.result = HeapAsmResourceBlob::allocate(byteSize(type), /*align=*/64);
  int64_t outer = 1, inner = 1;
  for (auto [dim, size] : llvm::enumerate(type.getShape())) {
    if (static_cast<int64_t>(dim) < task.axis)
      outer *= size;
    if (static_cast<int64_t>(dim) > task.axis)
      inner *= size;
  }
  int64_t size = type.getDimSize(task.axis);
  if (outer * size * inner == 0)
    return;
  // Rows of a cache line at least, so that no two jobs write to one.
  int64_t columns = std::min(std::max<int64_t>(kJobEntries / size, 64), inner);
  int64_t blocks = std::max<int64_t>(kJobEntries / (size * columns), 1);
  for (int64_t o = 0; o < outer; o += blocks)
    for (int64_t i = 0; i < inner; i += columns)
      jobs.push_back({&task,
                      {size, inner, o, std::min(o + blocks, outer), i,
                       std::min(i + columns, inner)}});
}

void evaluate(const Job &job) {
  const char *from = storedBytes(job.task->source)->data();
  char *to = const_cast<char *>(job.task->result.getData().data());
  Type element = job.task->source.getElementType();
  if (element.isF32())
    centre<Native<float>>(from, to, job.part);
  else if (element.isF64())
    centre<Native<double>>(from, to, job.part);
  else if (element.isBF16())
    centre<BFloat16>(from, to, job.part);
  else
    centre<Float16>(from, to, job.part);
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
  WeightFolder(Operation *scope, NumberedRewrites &rewrites)
      : scope(scope), rewrites(rewrites) {}

  /// The number of distinct constants that were centred; fails on a resource
  /// that does not hold what its type needs.
  FailureOr<int64_t> run() {
    if (failed(collect()))
      return failure();
    std::vector<Job> jobs;
    for (Task &task : tasks)
      plan(task, jobs);
    parallelForEach(scope->getContext(), jobs,
                    [](const Job &job) { evaluate(job); });
    OpBuilder builder(scope->getContext());
    for (Task &task : tasks)
      replace(builder, task.users, toAttribute(task));
    for (auto &[center, zero] : splats)
      replace(builder, {center}, zero);
    return static_cast<int64_t>(tasks.size() + splats.size());
  }

private:
  LogicalResult collect() {
    llvm::MapVector<std::pair<Attribute, int64_t>, std::optional<size_t>>
        known;
    WalkResult result = scope->walk([&](CenterOp center) {
      ElementsAttr attr;
      if (!center.getResult() ||
          !matchPattern(center.getInput(), m_Constant(&attr)) ||
          center.getAxes().size() != 1 ||
          center.getResult().getType() != attr.getType())
        return WalkResult::advance();
      int64_t axis = center.getAxes().front();
      ShapedType shaped = attr.getShapedType();
      if (seededFault(Fault::FoldOtherAxis) && shaped.getRank() == 2 &&
          shaped.getDimSize(0) == shaped.getDimSize(1))
        axis = 1 - axis;
      if (auto splat = dyn_cast<SplatElementsAttr>(attr)) {
        if (!permit(center))
          return WalkResult::advance();
        auto zero = FloatAttr::get(
            splat.getElementType(),
            seededFault(Fault::FoldKeepsSplat)
                ? splat.getSplatValue<APFloat>().convertToDouble()
                : 0.0);
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
      auto [it, isNew] = known.insert({{attr, axis}, std::nullopt});
      if (isNew && permit(center)) {
        it->second = tasks.size();
        tasks.push_back(Task{attr, axis, {}, {}});
      }
      if (it->second)
        tasks[*it->second].users.push_back(center);
      return WalkResult::advance();
    });
    return failure(result.wasInterrupted());
  }

  bool permit(CenterOp center) {
    return rewrites.permit("fold a centred weight",
                           center.getInput().getLoc());
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
  NumberedRewrites &rewrites;
  std::vector<Task> tasks;
  SmallVector<std::pair<CenterOp, DenseElementsAttr>> splats;
};

struct FoldWeights : renorm::impl::FoldWeightsBase<FoldWeights> {
  using FoldWeightsBase::FoldWeightsBase;

  void runOnOperation() override {
    NormReport &report = getAnalysis<NormReport>();
    report.weightBytesBefore = weightBytes(getOperation());
    int64_t before = report.weightsFolded;
    report.weightsFolded +=
        foldCentersOfProducts(getOperation(), report.rewrites);
    report.weightsFolded +=
        evaluateTableNorms(getOperation(), /*withCenters=*/true);
    // A weight centred along two axes takes two rounds.
    while (true) {
      FailureOr<int64_t> folded = WeightFolder(getOperation(), report.rewrites).run();
      if (failed(folded))
        return signalPassFailure();
      if (*folded == 0)
        break;
      report.weightsFolded += *folded;
    }
    // Of tables that were centred themselves.
    report.weightsFolded +=
        evaluateTableNorms(getOperation(), /*withCenters=*/true);
    report.weightBytesAfter = weightBytes(getOperation());
    if (report.weightsFolded == before)
      markAllAnalysesPreserved();
  }
};
} // namespace
