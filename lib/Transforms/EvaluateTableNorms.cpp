//===- EvaluateTableNorms.cpp - Norms of constants become constants -------===//
//
//   y[o, k, i] = (x[o, k, i] - mu) rho g[k] + b[k]       mu, rho per (o, i)
//
// and, if a center reads it, y - mean(y): in f64, two passes over a row (its
// mean first), rounded once. The table is seen as [outer, size, inner] around
// the axis and cut into jobs of whole rows.
//
//===----------------------------------------------------------------------===//

#include "EvaluateTableNorms.h"
#include "Renorm/Analysis/TableNorms.h"
#include "Renorm/IR/ConstantEntries.h"
#include "Renorm/IR/NumberFormats.h"
#include "Renorm/IR/Resources.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/Threading.h"
#include "llvm/ADT/SetVector.h"
#include <cmath>

using namespace mlir;
using namespace mlir::renorm;

namespace {
struct Task {
  NormOpInterface norm;
  ElementsAttr table;
  bool centred;
  std::vector<double> scale, bias;
  int64_t outer = 1, size = 1, inner = 1;
  SmallVector<Operation *> replaced;
  AsmResourceBlob result;
};

struct Job {
  Task *task;
  int64_t begin, end; // of outer
};

std::vector<double> entriesOf(Value parameter) {
  ElementsAttr attr;
  if (!parameter || !matchPattern(parameter, m_Constant(&attr)))
    return {};
  return readEntries(attr);
}

/// One row in place.
void normalize(NormOpInterface norm, const Task &task,
               MutableArrayRef<double> row) {
  double size = row.size(), mean = 0, squares = 0;
  bool layer = norm.getNormKind() == NormKind::LayerNorm;
  if (layer) {
    for (double entry : row)
      mean += entry;
    mean /= size;
  }
  for (double &entry : row) {
    entry -= mean;
    squares += entry * entry;
  }
  double variance = squares / (size - norm.getDdof());
  double epsilon = norm.getEpsilon().convertToDouble();
  bool inside = norm.getEpsilonPlacement() == EpsilonPlacement::Inside;
  double root = inside ? std::sqrt(variance + epsilon)
                       : std::sqrt(variance) + epsilon;
  double sum = 0;
  for (auto [k, entry] : llvm::enumerate(row)) {
    entry /= root;
    if (!task.scale.empty())
      entry *= task.scale[k];
    if (!task.bias.empty())
      entry += task.bias[k];
    sum += entry;
  }
  if (task.centred)
    for (double &entry : row)
      entry -= sum / size;
}

void evaluate(const Job &job) {
  const Task &task = *job.task;
  NormOpInterface norm = task.norm;
  char *to = const_cast<char *>(task.result.getData().data());
  withFormat(task.table.getElementType(), [&](auto format) {
    using Entry = decltype(format);
    // A splat stores one entry.
    std::optional<ArrayRef<char>> bytes = storedBytes(task.table);
    const char *data = bytes
                           ? bytes->data()
                           : cast<DenseElementsAttr>(task.table).getRawData().data();
    const auto *from = reinterpret_cast<const Entry *>(data);
    auto *result = reinterpret_cast<Entry *>(to);
    std::vector<double> row(task.size);
    for (int64_t o = job.begin; o < job.end; ++o)
      for (int64_t i = 0; i < task.inner; ++i) {
        int64_t first = o * task.size * task.inner + i;
        for (int64_t k = 0; k < task.size; ++k)
          row[k] = from[bytes ? first + k * task.inner : 0].get();
        normalize(norm, task, row);
        for (int64_t k = 0; k < task.size; ++k)
          result[first + k * task.inner].set(row[k]);
      }
  });
}

/// Entries of one job.
constexpr int64_t kJobEntries = int64_t(1) << 18;
} // namespace

ElementsAttr mlir::renorm::reshaped(ElementsAttr entries, ShapedType type) {
  if (auto dense = dyn_cast<DenseElementsAttr>(entries))
    return dense.reshape(type);
  auto resource = cast<DenseResourceElementsAttr>(entries);
  return DenseResourceElementsAttr::get(type, resource.getRawHandle());
}

int64_t mlir::renorm::evaluateTableNorms(Operation *scope, bool withCenters) {
  std::vector<Task> tasks;
  scope->walk([&](NormOpInterface norm) {
    if (!isTableNorm(norm))
      return;
    SmallVector<Operation *> centers, others;
    for (Operation *user : norm.getNormResult().getUsers()) {
      auto center = dyn_cast<CenterOp>(user);
      bool folds = withCenters && center && center.getResult() &&
                   center.getAxes() == norm.getAxes() &&
                   center.getResult().getType() ==
                       norm.getNormResult().getType() &&
                   center.getInput() == norm.getNormResult();
      (folds ? centers : others).push_back(user);
    }
    for (bool centred : {false, true}) {
      if ((centred ? centers : others).empty())
        continue;
      Task task{norm, {}, centred, entriesOf(norm.getScale()),
                entriesOf(norm.getBias()), 1, 1, 1, {}, {}};
      matchPattern(norm.getInput(), m_Constant(&task.table));
      ShapedType type = task.table.getShapedType();
      int64_t axis = norm.getAxes().front();
      for (auto [dim, size] : llvm::enumerate(type.getShape()))
        (static_cast<int64_t>(dim) < axis   ? task.outer
         : static_cast<int64_t>(dim) > axis ? task.inner
                                            : task.size) *= size;
      if (centred)
        task.replaced = centers;
      task.result = HeapAsmResourceBlob::allocate(
          type.getNumElements() * type.getElementTypeBitWidth() / 8,
          /*align=*/64);
      tasks.push_back(std::move(task));
    }
  });
  std::vector<Job> jobs;
  for (Task &task : tasks) {
    int64_t step =
        std::max<int64_t>(kJobEntries / std::max<int64_t>(
                                            task.size * task.inner, 1),
                          1);
    for (int64_t o = 0; o < task.outer; o += step)
      jobs.push_back({&task, o, std::min(o + step, task.outer)});
  }
  parallelForEach(scope->getContext(), jobs,
                  [](const Job &job) { evaluate(job); });

  OpBuilder b(scope->getContext());
  llvm::SetVector<Operation *> maybeDead;
  for (Task &task : tasks) {
    NormOpInterface norm = task.norm;
    b.setInsertionPoint(norm);
    Value constant = arith::ConstantOp::create(
        b, norm.getLoc(),
        cast<TypedAttr>(makeConstantLike(
            task.table, task.centred ? "_normed_centred" : "_normed",
            std::move(task.result))));
    if (task.centred)
      for (Operation *center : task.replaced) {
        center->getResult(0).replaceAllUsesWith(constant);
        maybeDead.insert(center);
      }
    else
      norm.getNormResult().replaceAllUsesWith(constant);
  }
  for (Task &task : tasks)
    maybeDead.insert(task.norm.getOperation());
  while (!maybeDead.empty()) {
    Operation *op = maybeDead.front();
    maybeDead.erase(maybeDead.begin());
    if (!isOpTriviallyDead(op))
      continue;
    for (Value operand : op->getOperands())
      if (Operation *maker = operand.getDefiningOp())
        maybeDead.insert(maker);
    op->erase();
  }
  return tasks.size();
}
