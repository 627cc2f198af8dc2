//===- WeightRows.cpp - What needs whole rows of a weight -----------------===//
//
//   x - mean(x)                      over one axis or several
//   (x - mu) rho g + b               a norm, mu and rho of its row
//
// all in f64, a norm in two passes over a row: its mean first.
//
//===----------------------------------------------------------------------===//

#include "WeightLoops.h"
#include "WeightTiles.h"
#include "Renorm/IR/ConstantEntries.h"
#include "Renorm/IR/NumberFormats.h"
#include <cmath>

using namespace mlir;
using namespace mlir::renorm;

namespace {

/// A value of which an entry depends on the rows of its input along some axes.
class RowsNode : public WeightNode {
public:
  RowsNode(const WeightNode *input, ArrayRef<int64_t> axes)
      : WeightNode(input->shape), axes(axes), input(input) {
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
      apply(to, rows.size, pool);
      return;
    }
    ScratchPool::Lease all(pool, rows.points());
    input->read(rows, all.data(), pool);
    apply(all.data(), rows.size, pool);
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

protected:
  /// In place, on a box of `size` that holds whole rows.
  virtual void apply(double *data, ArrayRef<int64_t> size,
                     ScratchPool &pool) const = 0;

  SmallVector<int64_t, 2> axes;
  const WeightNode *input;
};

/// x - mean(x), one mean over all of the axes.
class CentredNode : public RowsNode {
public:
  using RowsNode::RowsNode;

  /// A constant that keeps its type is read and written row by row, twice from
  /// the cache instead of by way of doubles in memory. The same steps in the
  /// same order, so the same bits.
  bool store(const Box &box, Type element, char *to,
             ScratchPool &pool) const override {
    const StoredEntries *source = input->stored();
    int64_t first = axes.front(), last = axes.back();
    if (!source || source->element != element ||
        last - first + 1 != static_cast<int64_t>(axes.size()))
      return false;
    ArrayRef<int64_t> all(shape);
    int64_t length = productOf(all.slice(first, axes.size()));
    int64_t inner = productOf(all.drop_front(last + 1));
    // One run for each row, or for rows side by side.
    Box starts = box;
    for (int64_t axis : axes) {
      if (box.size[axis] != shape[axis] || length < 2)
        return false;
      starts.size[axis] = 1;
    }
    const RowLoops &loops = rowLoops(element);
    int64_t width = element.getIntOrFloatBitWidth() / 8;
    if (inner == 1) {
      forEachRun(starts, shape, [&](int64_t position, int64_t) {
        const char *row = source->data + position * width;
        double mean = meanOf(loops.sum(row, length), length);
        loops.subtract(row, mean, to + position * width, length);
      });
      return true;
    }
    forEachRun(starts, shape, [&](int64_t position, int64_t rows) {
      ScratchPool::Lease means(pool, rows);
      std::fill_n(means.data(), rows, 0.0);
      int64_t step = inner * width;
      const char *from = source->data + position * width;
      for (int64_t k = 0; k < length; ++k)
        loops.addTo(from + k * step, means.data(), rows);
      for (int64_t i = 0; i < rows; ++i)
        means[i] = meanOf(means[i], length);
      char *result = to + position * width;
      for (int64_t k = 0; k < length; ++k)
        loops.subtractEach(from + k * step, means.data(), result + k * step,
                           rows);
    });
    return true;
  }

  /// Nothing but means is kept, so boxes may be larger; short runs read badly.
  int64_t leastRun() const override {
    return input->stored() ? 256 : RowsNode::leastRun();
  }

private:
  void apply(double *data, ArrayRef<int64_t> size,
             ScratchPool &pool) const override {
    // Axes next to each other are one.
    int64_t first = axes.front(), last = axes.back();
    if (last - first + 1 != static_cast<int64_t>(axes.size()))
      return centreApart(data, size, pool);
    int64_t outer = productOf(size.take_front(first));
    int64_t length = productOf(size.slice(first, axes.size()));
    int64_t inner = productOf(size.drop_front(last + 1));
    // The order of a sum must not depend on how boxes are cut.
    if (productOf(ArrayRef<int64_t>(shape).drop_front(last + 1)) == 1) {
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

};

/// The norm of each row along one axis.
class NormedNode : public RowsNode {
public:
  NormedNode(const WeightNode *input, NormOpInterface norm)
      : RowsNode(input, norm.getAxes()),
        isLayerNorm(norm.getNormKind() == NormKind::LayerNorm),
        isInside(norm.getEpsilonPlacement() == EpsilonPlacement::Inside),
        epsilon(norm.getEpsilon().convertToDouble()),
        divisor(shape[axes.front()] - norm.getDdof()),
        scale(entriesOf(norm.getScale())), bias(entriesOf(norm.getBias())) {}

private:
  static std::vector<double> entriesOf(Value parameter) {
    ElementsAttr constant = readableConstant(parameter);
    return constant ? readEntries(constant) : std::vector<double>();
  }

  void apply(double *data, ArrayRef<int64_t> size,
             ScratchPool &pool) const override {
    int64_t length = size[axes.front()];
    int64_t inner = productOf(size.drop_front(axes.front() + 1));
    ScratchPool::Lease row(pool, length);
    for (int64_t o = productOf(size.take_front(axes.front())); o > 0; --o) {
      for (int64_t i = 0; i < inner; ++i) {
        for (int64_t k = 0; k < length; ++k)
          row[k] = data[k * inner + i];
        normalize(MutableArrayRef(row.data(), length));
        for (int64_t k = 0; k < length; ++k)
          data[k * inner + i] = row[k];
      }
      data += length * inner;
    }
  }

  void normalize(MutableArrayRef<double> row) const {
    double mean = 0, squares = 0;
    if (isLayerNorm) {
      for (double entry : row)
        mean += entry;
      mean /= static_cast<double>(row.size());
    }
    for (double &entry : row) {
      entry -= mean;
      squares += entry * entry;
    }
    double variance = squares / divisor;
    double root = isInside ? std::sqrt(variance + epsilon)
                           : std::sqrt(variance) + epsilon;
    for (auto [k, entry] : llvm::enumerate(row)) {
      entry /= root;
      if (!scale.empty())
        entry *= scale[k];
      if (!bias.empty())
        entry += bias[k];
    }
  }

  bool isLayerNorm, isInside;
  double epsilon, divisor;
  std::vector<double> scale, bias; // empty if there is none
};
} // namespace

std::unique_ptr<WeightNode>
mlir::renorm::makeCentredNode(const WeightNode *input,
                              ArrayRef<int64_t> axes) {
  return std::make_unique<CentredNode>(input, axes);
}

std::unique_ptr<WeightNode>
mlir::renorm::makeNormedNode(const WeightNode *input, NormOpInterface norm) {
  return std::make_unique<NormedNode>(input, norm);
}
