//===- WeightTiles.cpp - Weight expressions, a box at a time --------------===//

#include "WeightTiles.h"
#include "WeightLoops.h"
#include "Renorm/Analysis/ScaledConstant.h"
#include "Renorm/Analysis/TableNorms.h"
#include "Renorm/IR/ConstantEntries.h"
#include "Renorm/IR/NumberFormats.h"
#include "Renorm/IR/Renorm.h"
#include "Renorm/IR/Resources.h"
#include "Renorm/IR/SeededFaults.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include <numeric>

using namespace mlir;
using namespace mlir::renorm;

Box Box::whole(ArrayRef<int64_t> shape) {
  return {SmallVector<int64_t, 4>(shape.size(), 0),
          SmallVector<int64_t, 4>(shape)};
}

int64_t Box::points() const {
  return std::accumulate(size.begin(), size.end(), int64_t(1),
                         std::multiplies<int64_t>());
}

ScratchPool::Lease::Lease(ScratchPool &pool, int64_t size) : pool(pool) {
  {
    std::lock_guard<std::mutex> lock(pool.mutex);
    if (!pool.idle.empty()) {
      buffer = std::move(pool.idle.back());
      pool.idle.pop_back();
    }
  }
  if (static_cast<int64_t>(buffer.size()) < size)
    buffer.resize(size);
}

ScratchPool::Lease::~Lease() {
  std::lock_guard<std::mutex> lock(pool.mutex);
  pool.idle.push_back(std::move(buffer));
}

namespace {

/// The entries of a constant that is not a splat.
class StoredNode : public WeightNode {
public:
  StoredNode(ElementsAttr constant, ArrayRef<int64_t> shape)
      : WeightNode(shape), constant(constant),
        entries{constant.getElementType(), storedBytes(constant)->data()},
        loops(rowLoops(entries.element)),
        width(entries.element.getIntOrFloatBitWidth() / 8) {}

  void read(const Box &box, double *to, ScratchPool &) const override {
    forEachRun(box, shape, [&](int64_t position, int64_t length) {
      loops.read(entries.data + position * width, to, length);
      to += length;
    });
  }

  const StoredEntries *stored() const override { return &entries; }

  const ElementsAttr constant;

private:
  StoredEntries entries;
  const RowLoops &loops;
  int64_t width;
};

/// One number everywhere.
class UniformNode : public WeightNode {
public:
  UniformNode(double entry, ArrayRef<int64_t> shape)
      : WeightNode(shape), entry(entry) {}

  void read(const Box &box, double *to, ScratchPool &) const override {
    std::fill_n(to, box.points(), entry);
  }

  const double entry;
};

/// A value times a factor for each index of some axes.
class ScaledNode : public WeightNode {
public:
  ScaledNode(std::unique_ptr<WeightNode> input, ArrayRef<int64_t> axes,
             std::vector<double> factor)
      : WeightNode(input->shape), input(std::move(input)),
        strides(shape.size(), 0), factor(std::move(factor)) {
    int64_t stride = 1;
    for (int64_t axis : llvm::reverse(axes)) {
      strides[axis] = stride;
      stride *= shape[axis];
    }
    last = axes.back();
  }

  void read(const Box &box, double *to, ScratchPool &pool) const override {
    input->read(box, to, pool);
    ArrayRef<int64_t> size = box.size;
    int64_t outer = productOf(size.take_front(last));
    int64_t inner = productOf(size.drop_front(last + 1));
    const double *g =
        factor.data() + std::inner_product(box.begin.begin(), box.begin.end(),
                                           strides.begin(), int64_t(0));
    SmallVector<int64_t, 4> at(last, 0);
    for (; outer > 0; --outer) {
      if (inner == 1) {
        for (int64_t k = 0; k < size[last]; ++k)
          to[k] *= g[k];
        to += size[last];
      } else {
        for (int64_t k = 0; k < size[last]; ++k, to += inner)
          for (int64_t i = 0; i < inner; ++i)
            to[i] *= g[k];
      }
      for (int64_t dim = last; dim-- > 0;) {
        g += strides[dim];
        if (++at[dim] < size[dim])
          break;
        g -= at[dim] * strides[dim];
        at[dim] = 0;
      }
    }
  }

private:
  std::unique_ptr<WeightNode> input;
  /// Of the factor, by dimension of the value; 0 where it does not vary.
  SmallVector<int64_t, 4> strides;
  std::vector<double> factor;
  /// The last dimension along which the factor varies; its stride is 1.
  int64_t last;
};

/// A reshape that only adds or drops dimensions of size 1: result dimension d
/// is dimension sources[d] of the input, or new (-1). Rank-reducing slices with
/// offsets are of this kind, too.
class WindowNode : public WeightNode {
public:
  WindowNode(const WeightNode *input, ArrayRef<int64_t> shape,
             ArrayRef<int64_t> sources, ArrayRef<int64_t> offsets,
             ArrayRef<int64_t> steps)
      : WeightNode(shape), input(input), sources(sources), offsets(offsets),
        steps(steps) {}

  void read(const Box &box, double *to, ScratchPool &pool) const override {
    Box from{offsets, SmallVector<int64_t, 4>(offsets.size(), 1)};
    SmallVector<int64_t, 4> picked(offsets.size(), 1);
    bool stepped = false;
    for (auto [dim, source] : llvm::enumerate(sources)) {
      if (source < 0)
        continue;
      int64_t step = steps[source];
      from.begin[source] += box.begin[dim] * step;
      picked[source] = box.size[dim];
      from.size[source] = box.size[dim] ? (box.size[dim] - 1) * step + 1 : 0;
      stepped |= step != 1;
    }
    if (!stepped)
      return input->read(from, to, pool);
    ScratchPool::Lease all(pool, from.points());
    input->read(from, all.data(), pool);
    copyPicked(from.size, picked, 0, all.data(), to);
  }

  void markWhole(llvm::SmallBitVector &dims) const override {
    llvm::SmallBitVector inner(input->shape.size());
    input->markWhole(inner);
    for (auto [dim, source] : llvm::enumerate(sources))
      if (source >= 0 && inner.test(source))
        dims.set(dim);
  }
  int64_t cost() const override { return input->cost(); }

private:
  void copyPicked(ArrayRef<int64_t> size, ArrayRef<int64_t> picked, size_t dim,
                  const double *from, double *&to) const {
    if (dim == size.size()) {
      *to++ = *from;
      return;
    }
    int64_t stride = productOf(size.drop_front(dim + 1));
    for (int64_t i = 0; i < picked[dim]; ++i)
      copyPicked(size, picked, dim + 1, from + i * steps[dim] * stride, to);
  }

  const WeightNode *input;
  SmallVector<int64_t, 4> sources, offsets, steps;
};

/// Values next to each other along one dimension.
class JoinedNode : public WeightNode {
public:
  JoinedNode(SmallVector<const WeightNode *> inputs, int64_t dim,
             ArrayRef<int64_t> shape)
      : WeightNode(shape), inputs(std::move(inputs)), dim(dim) {}

  void read(const Box &box, double *to, ScratchPool &pool) const override {
    ArrayRef<int64_t> size = box.size;
    int64_t outer = productOf(size.take_front(dim));
    int64_t inner = productOf(size.drop_front(dim + 1));
    int64_t start = 0, row = size[dim] * inner;
    for (const WeightNode *input : inputs) {
      int64_t end = start + input->shape[dim];
      int64_t first = std::max(start, box.begin[dim]);
      int64_t last = std::min(end, box.begin[dim] + size[dim]);
      if (first < last) {
        Box part = box;
        part.begin[dim] = first - start;
        part.size[dim] = last - first;
        ScratchPool::Lease entries(pool, part.points());
        input->read(part, entries.data(), pool);
        int64_t length = (last - first) * inner;
        for (int64_t o = 0; o < outer; ++o)
          std::copy_n(entries.data() + o * length, length,
                      to + o * row + (first - box.begin[dim]) * inner);
      }
      start = end;
    }
  }

  void markWhole(llvm::SmallBitVector &dims) const override {
    for (const WeightNode *input : inputs)
      input->markWhole(dims);
  }
  int64_t cost() const override {
    int64_t largest = 1;
    for (const WeightNode *input : inputs)
      largest = std::max(largest, input->cost());
    return largest;
  }

private:
  SmallVector<const WeightNode *> inputs;
  int64_t dim;
};

/// A value that is needed in another order than it can be made: all of it.
class EntriesNode : public WeightNode {
public:
  EntriesNode(const WeightNode *input, ArrayRef<int64_t> shape)
      : WeightNode(shape), entries(productOf(shape)) {
    ScratchPool pool;
    input->read(Box::whole(input->shape), entries.data(), pool);
  }

  void read(const Box &box, double *to, ScratchPool &) const override {
    forEachRun(box, shape, [&](int64_t position, int64_t length) {
      std::copy_n(entries.data() + position, length, to);
      to += length;
    });
  }

private:
  std::vector<double> entries;
};

std::unique_ptr<WeightNode> constantNode(ElementsAttr constant,
                                         ArrayRef<int64_t> shape) {
  if (auto splat = dyn_cast<SplatElementsAttr>(constant))
    return std::make_unique<UniformNode>(
        toDouble(splat.getSplatValue<APFloat>()), shape);
  return std::make_unique<StoredNode>(constant, shape);
}

std::unique_ptr<WeightNode> reshaped(const WeightNode *input,
                                     ArrayRef<int64_t> shape) {
  if (const auto *stored = dynamic_cast<const StoredNode *>(input))
    return constantNode(stored->constant, shape);
  SmallVector<int64_t, 4> sources;
  size_t next = 0;
  auto skipUnits = [&] {
    while (next < input->shape.size() && input->shape[next] == 1)
      ++next;
  };
  for (int64_t size : shape) {
    if (size != 1)
      skipUnits();
    bool same = size != 1 && next < input->shape.size() &&
                input->shape[next] == size;
    if (size != 1 && !same)
      return std::make_unique<EntriesNode>(input, shape);
    sources.push_back(same ? static_cast<int64_t>(next++) : -1);
  }
  skipUnits();
  if (next != input->shape.size())
    return std::make_unique<EntriesNode>(input, shape);
  SmallVector<int64_t, 4> zeros(input->shape.size(), 0);
  SmallVector<int64_t, 4> ones(input->shape.size(), 1);
  return std::make_unique<WindowNode>(input, shape, sources, zeros, ones);
}

std::unique_ptr<WeightNode> sliced(tensor::ExtractSliceOp slice,
                                   const WeightNode *input) {
  llvm::SmallBitVector dropped = slice.getDroppedDims();
  SmallVector<int64_t, 4> sources;
  for (int64_t dim = 0; dim < slice.getSourceType().getRank(); ++dim)
    if (!dropped.test(dim))
      sources.push_back(dim);
  return std::make_unique<WindowNode>(
      input, slice.getType().getShape(), sources, slice.getStaticOffsets(),
      slice.getStaticStrides());
}
} // namespace

WeightGraph::WeightGraph() = default;
WeightGraph::~WeightGraph() = default;

const WeightNode *WeightGraph::build(Value value) {
  auto it = nodes.find(value);
  if (it != nodes.end())
    return it->second.get();
  return make(value);
}

const WeightNode *WeightGraph::make(Value value) {
  auto keep = [&](std::unique_ptr<WeightNode> node) {
    return (nodes[value] = std::move(node)).get();
  };
  auto type = dyn_cast<RankedTensorType>(value.getType());
  Operation *op = value.getDefiningOp();
  Attribute attr;
  if (matchPattern(value, m_Constant(&attr))) {
    if (auto scalar = dyn_cast<FloatAttr>(attr))
      return keep(std::make_unique<UniformNode>(scalar.getValueAsDouble(),
                                                ArrayRef<int64_t>()));
    sources.insert(cast<ElementsAttr>(attr));
    return keep(constantNode(cast<ElementsAttr>(attr), type.getShape()));
  }
  if (isa<tensor::EmptyOp>(op))
    return keep(std::make_unique<UniformNode>(0.0, type.getShape()));
  if (isa<tensor::CollapseShapeOp, tensor::ExpandShapeOp>(op))
    return keep(reshaped(build(op->getOperand(0)), type.getShape()));
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op))
    return keep(sliced(slice, build(slice.getSource())));
  if (auto concat = dyn_cast<tensor::ConcatOp>(op)) {
    SmallVector<const WeightNode *> inputs;
    for (Value input : concat.getInputs())
      inputs.push_back(build(input));
    return keep(std::make_unique<JoinedNode>(
        std::move(inputs), static_cast<int64_t>(concat.getDim()),
        type.getShape()));
  }
  if (auto center = dyn_cast<CenterOp>(op)) {
    SmallVector<int64_t> axes(center.getAxes());
    if (seededFault(Fault::FoldOtherAxis) && type.getRank() == 2 &&
        type.getDimSize(0) == type.getDimSize(1))
      axes = {1 - axes.front()};
    return keep(makeCentredNode(build(center.getInput()), axes));
  }
  if (isTableNorm(op)) {
    auto norm = cast<NormOpInterface>(op);
    return keep(makeNormedNode(build(norm.getInput()), norm));
  }
  if (std::optional<ScaledConstant> scaled = matchScaledConstant(value)) {
    sources.insert(scaled->weight);
    if (seededFault(Fault::FoldForgetsFactor))
      std::fill(scaled->factor.begin(), scaled->factor.end(), 1.0);
    return keep(std::make_unique<ScaledNode>(
        constantNode(scaled->weight, type.getShape()), scaled->axes,
        std::move(scaled->factor)));
  }
  SmallVector<const WeightNode *> operands;
  for (Value operand : op->getOperands())
    operands.push_back(build(operand));
  return keep(makeLoopsNode(cast<linalg::LinalgOp>(op), std::move(operands)));
}
