//===- EvaluateWeight.cpp - Weight expressions become constants -----------===//

#include "EvaluateWeight.h"
#include "WeightMemory.h"
#include "WeightTiles.h"
#include "Renorm/IR/FilePages.h"
#include "Renorm/IR/NumberFormats.h"
#include "Renorm/IR/Renorm.h"
#include "Renorm/IR/Resources.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/Threading.h"
#include <atomic>
#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::renorm;

namespace {

/// Entries of a box, as doubles half of a common second-level cache.
constexpr int64_t kBoxEntries = int64_t(1) << 16;
/// Boxes of one job: a few megabytes of a weight.
constexpr int64_t kJobBoxes = 16;
/// Sources smaller than this stay in memory.
constexpr size_t kReleasedBytes = size_t(1) << 20;

/// How an index space is cut.
struct Cut {
  SmallVector<int64_t, 4> shape, size;
  int64_t numBoxes = 1;

  Cut(const WeightNode &node) : shape(node.shape), size(node.shape) {
    llvm::SmallBitVector whole(shape.size());
    node.markWhole(whole);
    int64_t room = std::max<int64_t>(kBoxEntries / node.cost(), 1);
    for (unsigned dim : whole.set_bits())
      room = std::max<int64_t>(room / std::max<int64_t>(shape[dim], 1), 1);
    for (size_t dim = shape.size(); dim-- > 0;) {
      if (whole.test(dim))
        continue;
      int64_t step = dim + 1 == shape.size() ? node.leastRun() : 1;
      size[dim] = std::min(std::max(room / step * step, step), shape[dim]);
      room = std::max<int64_t>(room / std::max<int64_t>(size[dim], 1), 1);
    }
    for (auto [all, part] : llvm::zip_equal(shape, size))
      numBoxes *= all == 0 ? 0 : llvm::divideCeil(all, part);
  }

  Box box(int64_t number) const {
    Box result = Box::whole(shape);
    for (size_t dim = shape.size(); dim-- > 0;) {
      int64_t parts = llvm::divideCeil(shape[dim], size[dim]);
      result.begin[dim] = number % parts * size[dim];
      result.size[dim] = std::min(size[dim], shape[dim] - result.begin[dim]);
      number /= parts;
    }
    return result;
  }

  /// Whether boxes follow each other in memory, without gaps.
  bool isContiguous() const {
    size_t dim = 0;
    while (dim < shape.size() && size[dim] == 1)
      ++dim;
    for (++dim; dim < shape.size(); ++dim)
      if (size[dim] != shape[dim])
        return false;
    return true;
  }

  int64_t position(ArrayRef<int64_t> index) const {
    int64_t at = 0;
    for (auto [i, extent] : llvm::zip_equal(index, shape))
      at = at * extent + i;
    return at;
  }
};

/// One value.
struct Task {
  WeightGraph graph;
  const WeightNode *node;
  Type element;
  char *result = nullptr;
  std::optional<Cut> cut;
  /// The source whose entry i alone, and its axis, make entry i of the result.
  ArrayRef<char> matching;
  std::atomic<int64_t> jobsLeft{0};
};

struct Job {
  Task *task;
  int64_t first, last;
};

ArrayRef<char> bytesOf(ElementsAttr source) {
  return storedBytes(source).value_or(ArrayRef<char>());
}

std::unique_ptr<Task> prepare(Value value) {
  auto task = std::make_unique<Task>();
  auto type = cast<RankedTensorType>(value.getType());
  task->node = task->graph.build(value);
  task->element = type.getElementType();
  task->cut.emplace(*task->node);
  auto center = value.getDefiningOp<CenterOp>();
  ElementsAttr constant;
  if (center && matchPattern(center.getInput(), m_Constant(&constant)) &&
      constant.getType() == type && task->cut->isContiguous())
    task->matching = bytesOf(constant);
  return task;
}

void cutIntoJobs(Task &task, std::vector<Job> &jobs) {
  for (int64_t box = 0; box < task.cut->numBoxes; box += kJobBoxes) {
    jobs.push_back({&task, box,
                    std::min(box + kJobBoxes, task.cut->numBoxes)});
    ++task.jobsLeft;
  }
}

/// Rounds the entries of a box to where they belong.
void store(const Task &task, const Box &box, ScratchPool &pool) {
  char *to = task.result;
  if (task.node->store(box, task.element, to, pool))
    return;
  ScratchPool::Lease lease(pool, box.points());
  task.node->read(box, lease.data(), pool);
  const double *entries = lease.data();
  const RowLoops &loops = rowLoops(task.element);
  int64_t width = task.element.getIntOrFloatBitWidth() / 8;
  forEachRun(box, task.cut->shape, [&](int64_t position, int64_t length) {
    loops.write(entries, to + position * width, length);
    entries += length;
  });
}

void evaluate(const Job &job, ScratchPool &pool) {
  Task &task = *job.task;
  const Cut &cut = *task.cut;
  Box last;
  for (int64_t number = job.first; number < job.last; ++number) {
    last = cut.box(number);
    store(task, last, pool);
  }
  bool done = --task.jobsLeft == 0;
  if (done) {
    for (ElementsAttr source : task.graph.sources)
      if (ArrayRef<char> bytes = bytesOf(source);
          bytes.size() >= kReleasedBytes)
        releaseFilePages(bytes);
    return;
  }
  if (task.matching.size() < kReleasedBytes)
    return;
  int64_t width = task.element.getIntOrFloatBitWidth() / 8;
  int64_t begin = cut.position(cut.box(job.first).begin);
  int64_t end = cut.position(last.begin) + last.points();
  releaseFilePages(task.matching.slice(begin * width, (end - begin) * width));
}
} // namespace

std::vector<AsmResourceBlob>
mlir::renorm::evaluateWeights(ArrayRef<Value> values) {
  std::vector<std::unique_ptr<Task>> tasks;
  std::vector<Job> jobs;
  std::vector<int64_t> sizes;
  for (Value value : values)
    sizes.push_back(
        resourceSizeInBytes(cast<ShapedType>(value.getType())).value());
  std::vector<AsmResourceBlob> results = allocateWeights(sizes);
  for (auto [value, result] : llvm::zip_equal(values, results)) {
    Task &task = *tasks.emplace_back(prepare(value));
    task.result = result.getMutableData().data();
    cutIntoJobs(task, jobs);
  }
  ScratchPool pool;
  if (!values.empty())
    parallelForEach(values.front().getContext(), jobs,
                    [&](const Job &job) { evaluate(job, pool); });
  return results;
}

ElementsAttr mlir::renorm::evaluateWeight(Value value, StringRef name) {
  auto type = cast<RankedTensorType>(value.getType());
  AsmResourceBlob blob = std::move(evaluateWeights(value).front());
  if (type.getNumElements() > 1)
    return DenseResourceElementsAttr::get(type, name, std::move(blob));
  return DenseElementsAttr::getFromRawBuffer(type, blob.getData());
}

double mlir::renorm::largestEntry(Value value) {
  std::unique_ptr<Task> task = prepare(value);
  std::vector<Job> jobs;
  cutIntoJobs(*task, jobs);
  std::vector<double> largest(jobs.size());
  ScratchPool pool;
  parallelFor(value.getContext(), 0, jobs.size(), [&](size_t job) {
    for (int64_t number = jobs[job].first; number < jobs[job].last; ++number) {
      Box box = task->cut->box(number);
      ScratchPool::Lease entries(pool, box.points());
      task->node->read(box, entries.data(), pool);
      for (int64_t i = 0, end = box.points(); i < end; ++i)
        largest[job] = std::max(
            largest[job], std::isfinite(entries[i])
                              ? std::fabs(entries[i])
                              : std::numeric_limits<double>::infinity());
    }
  });
  double result = 0;
  for (double entry : largest)
    result = std::max(result, entry);
  return result;
}
