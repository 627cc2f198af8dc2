//===- WeightTiles.h - Weight expressions, a box at a time ------*- C++ -*-===//
//
// A weight expression is a graph of ops on constants. Each of its values can
// give the entries of any box of its index space as doubles, without the rest
// being there: so memory is bounded by the boxes that are asked for, and boxes
// are independent work. Every step is done in f64.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_TRANSFORMS_WEIGHTTILES_H
#define RENORM_LIB_TRANSFORMS_WEIGHTTILES_H

#include "Renorm/IR/Renorm.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/SmallBitVector.h"
#include <memory>
#include <mutex>
#include <numeric>

namespace mlir::renorm {

/// A part of an index space: `begin[d] <= i[d] < begin[d] + size[d]`.
struct Box {
  SmallVector<int64_t, 4> begin, size;

  static Box whole(ArrayRef<int64_t> shape);
  int64_t points() const;
};

inline int64_t productOf(ArrayRef<int64_t> sizes) {
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

/// Buffers that are used again: memory fresh from the system costs more than
/// what is done with it here.
class ScratchPool {
public:
  using Buffer = std::vector<double>;
  class Lease {
  public:
    Lease(ScratchPool &pool, int64_t size);
    ~Lease();
    Lease(const Lease &) = delete;
    Lease &operator=(const Lease &) = delete;
    double *data() { return buffer.data(); }
    double &operator[](int64_t i) { return buffer[i]; }

  private:
    ScratchPool &pool;
    Buffer buffer;
  };

private:
  std::mutex mutex;
  std::vector<Buffer> idle;
};

/// Entries as a constant holds them.
struct StoredEntries {
  Type element;
  const char *data;
};

/// One value of an expression.
class WeightNode {
public:
  explicit WeightNode(ArrayRef<int64_t> shape) : shape(shape) {}
  virtual ~WeightNode() = default;

  /// The entries of `box`, in order, to `to`. May be called from many threads.
  virtual void read(const Box &box, double *to, ScratchPool &pool) const = 0;
  /// Rounds the entries of `box` to where they belong in `to`, which holds the
  /// whole value as entries of type `element`. Done by nodes that have a
  /// shorter way to the same bits than through `read`; false from all others.
  virtual bool store(const Box &box, Type element, char *to,
                     ScratchPool &pool) const {
    return false;
  }
  /// What is read if this is a constant with data, else null.
  virtual const StoredEntries *stored() const { return nullptr; }
  /// Marks dimensions that a box should hold whole: cutting them repeats work.
  virtual void markWhole(llvm::SmallBitVector &dims) const {}
  /// How many entries next to each other a box should hold at least: by
  /// default whole cache lines, so that no two jobs write to one.
  virtual int64_t leastRun() const { return cost() == 1 ? 64 : 1; }
  /// About how many entries are looked at for each one of the result.
  virtual int64_t cost() const { return 1; }

  const SmallVector<int64_t, 4> shape;
};

/// x - mean(x), one mean over all of `axes`.
std::unique_ptr<WeightNode> makeCentredNode(const WeightNode *input,
                                            ArrayRef<int64_t> axes);
/// A norm of a table (isTableNorm).
std::unique_ptr<WeightNode> makeNormedNode(const WeightNode *input,
                                           NormOpInterface norm);

/// All values of some expressions; values that several read are built once.
class WeightGraph {
public:
  WeightGraph();
  ~WeightGraph();

  /// `value` must be an isWeightExpression of type tensor, a product that
  /// matchScaledConstant knows, a norm of a table, or a center of one of these. Constants that are read
  /// are added to `sources`.
  const WeightNode *build(Value value);

  llvm::SmallSetVector<ElementsAttr, 2> sources;

private:
  const WeightNode *make(Value value);
  DenseMap<Value, std::unique_ptr<WeightNode>> nodes;
};

} // namespace mlir::renorm

#endif // RENORM_LIB_TRANSFORMS_WEIGHTTILES_H
