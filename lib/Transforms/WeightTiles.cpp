//===- WeightTiles.cpp - Weight expressions, a box at a time --------------===//

#include "WeightTiles.h"
#include "WeightLoops.h"
#include "Renorm/Analysis/ScaledConstant.h"
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

int64_t productOf(ArrayRef<int64_t> sizes) {
  return std::accumulate(sizes.begin(), sizes.end(), int64_t(1),
                         std::multiplies<int64_t>());
}

/// Calls visit(position, length) for each contiguous run of a box in the data
/// of an array of the given shape, in order.
template <typename Visitor>
void forEachRun(const Box &box, ArrayRef<int64_t> shape, Visitor visit) {
  int64_t rank = shape.size(), dim = rank - 1, length = 1;
  // Trailing dimensions that are whole are one run with the one before them.
  while (dim >= 0) {
    length *= box.size[dim];
    if (box.size[dim] != shape[dim])
      break;
    --dim;
  }
  int64_t outerRank = std::max<int64_t>(dim, 0);
  SmallVector<int64_t, 4> strides(rank, 1);
  for (int64_t d = rank - 2; d >= 0; --d)
    strides[d] = strides[d + 1] * shape[d + 1];
  int64_t base = 0;
  for (int64_t d = 0; d < rank; ++d)
    base += box.begin[d] * strides[d];
  ArrayRef<int64_t> outer = ArrayRef<int64_t>(box.size).take_front(outerRank);
  SmallVector<int64_t, 4> at(outerRank, 0);
  for (int64_t left = length ? productOf(outer) : 0; left > 0; --left) {
    int64_t position = base;
    for (int64_t d = 0; d < outerRank; ++d)
      position += at[d] * strides[d];
    visit(position, length);
    for (int64_t d = outerRank; d-- > 0;) {
      if (++at[d] < outer[d])
        break;
      at[d] = 0;
    }
  }
}

/// The entries of a constant that is not a splat.
class StoredNode : public WeightNode {
public:
  StoredNode(ElementsAttr constant, ArrayRef<int64_t> shape)
      : WeightNode(shape), constant(constant),
        element(constant.getElementType()),
        data(storedBytes(constant)->data()),
        width(element.getIntOrFloatBitWidth() / 8) {}

  void read(const Box &box, double *to, ScratchPool &) const override {
    forEachRun(box, shape, [&](int64_t position, int64_t length) {
      readRow(element, data + position * width, to, length);
      to += length;
    });
  }

  const ElementsAttr constant;

private:
  Type element;
  const char *data;
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

/// A value times a factor for each index of one axis.
class ScaledNode : public WeightNode {
public:
  ScaledNode(std::unique_ptr<WeightNode> input, int64_t axis,
             std::vector<double> factor)
      : WeightNode(input->shape), input(std::move(input)), axis(axis),
        factor(std::move(factor)) {}

  void read(const Box &box, double *to, ScratchPool &pool) const override {
    input->read(box, to, pool);
    ArrayRef<int64_t> size = box.size;
    int64_t inner = productOf(size.drop_front(axis + 1));
    const double *g = factor.data() + box.begin[axis];
    for (int64_t outer = productOf(size.take_front(axis)); outer > 0; --outer)
      if (inner == 1) {
        for (int64_t k = 0; k < size[axis]; ++k)
          to[k] *= g[k];
        to += size[axis];
      } else {
        for (int64_t k = 0; k < size[axis]; ++k, to += inner)
          for (int64_t i = 0; i < inner; ++i)
            to[i] *= g[k];
      }
  }

private:
  std::unique_ptr<WeightNode> input;
  int64_t axis;
  std::vector<double> factor;
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

/// x - mean(x), one mean over all of some axes.
class CentredNode : public WeightNode {
public:
  CentredNode(const WeightNode *input, ArrayRef<int64_t> axes)
      : WeightNode(input->shape), input(input), axes(axes) {
    llvm::sort(this->axes);
  }

  void read(const Box &box, double *to, ScratchPool &pool) const override {
    Box rows = box;
    for (int64_t axis : axes) {
      rows.begin[axis] = 0;
      rows.size[axis] = shape[axis];
    }
    if (rows.size == box.size) {
      input->read(box, to, pool);
      centre(to, rows.size, pool);
      return;
    }
    ScratchPool::Lease all(pool, rows.points());
    input->read(rows, all.data(), pool);
    centre(all.data(), rows.size, pool);
    Box part = box;
    for (auto [begin, from] : llvm::zip_equal(part.begin, rows.begin))
      begin -= from;
    forEachRun(part, rows.size, [&](int64_t position, int64_t length) {
      std::copy_n(all.data() + position, length, to);
      to += length;
    });
  }

  void markWhole(llvm::SmallBitVector &dims) const override {
    input->markWhole(dims);
    for (int64_t axis : axes)
      dims.set(axis);
  }
  int64_t cost() const override { return input->cost(); }

private:
  void centre(double *data, ArrayRef<int64_t> size, ScratchPool &pool) const {
    // Axes next to each other are one.
    int64_t first = axes.front(), last = axes.back();
    if (last - first + 1 != static_cast<int64_t>(axes.size()))
      return centreApart(data, size, pool);
    int64_t outer = productOf(size.take_front(first));
    int64_t length = productOf(size.slice(first, axes.size()));
    int64_t inner = productOf(size.drop_front(last + 1));
    if (inner == 1) {
      for (int64_t o = 0; o < outer; ++o, data += length)
        centreRow(data, length);
      return;
    }
    ScratchPool::Lease means(pool, inner);
    for (int64_t o = 0; o < outer; ++o, data += length * inner)
      centreColumns(data, length, inner, means.data());
  }

  /// Axes with others in between: entry by entry.
  void centreApart(double *data, ArrayRef<int64_t> size,
                   ScratchPool &pool) const {
    SmallVector<int64_t, 4> strides(size.size(), 0);
    int64_t groups = 1, length = 1;
    for (size_t dim = size.size(); dim-- > 0;) {
      if (llvm::is_contained(axes, static_cast<int64_t>(dim))) {
        length *= size[dim];
        continue;
      }
      strides[dim] = groups;
      groups *= size[dim];
    }
    ScratchPool::Lease means(pool, groups);
    std::fill_n(means.data(), groups, 0.0);
    auto forEachEntry = [&](auto visit) {
      SmallVector<int64_t, 4> at(size.size(), 0);
      double *entry = data;
      for (int64_t left = productOf(size); left > 0; --left) {
        visit(*entry++, means[std::inner_product(at.begin(), at.end(),
                                                 strides.begin(), int64_t(0))]);
        for (size_t dim = at.size(); dim-- > 0;) {
          if (++at[dim] < size[dim])
            break;
          at[dim] = 0;
        }
      }
    };
    forEachEntry([](double entry, double &mean) { mean += entry; });
    for (int64_t group = 0; group < groups; ++group)
      means[group] /= static_cast<double>(length);
    forEachEntry([](double &entry, double mean) { entry -= mean; });
  }

  const WeightNode *input;
  SmallVector<int64_t, 2> axes;
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
    return keep(std::make_unique<CentredNode>(build(center.getInput()), axes));
  }
  if (std::optional<ScaledConstant> scaled = matchScaledConstant(value)) {
    sources.insert(scaled->weight);
    if (seededFault(Fault::FoldForgetsFactor))
      std::fill(scaled->factor.begin(), scaled->factor.end(), 1.0);
    return keep(std::make_unique<ScaledNode>(
        constantNode(scaled->weight, type.getShape()), scaled->axis,
        std::move(scaled->factor)));
  }
  SmallVector<const WeightNode *> operands;
  for (Value operand : op->getOperands())
    operands.push_back(build(operand));
  return keep(makeLoopsNode(cast<linalg::LinalgOp>(op), std::move(operands)));
}
