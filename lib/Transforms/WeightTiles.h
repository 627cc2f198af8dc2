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

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/SmallBitVector.h"
#include <memory>
#include <mutex>

namespace mlir::renorm {

/// A part of an index space: `begin[d] <= i[d] < begin[d] + size[d]`.
struct Box {
  SmallVector<int64_t, 4> begin, size;

  static Box whole(ArrayRef<int64_t> shape);
  int64_t points() const;
};

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

/// One value of an expression.
class WeightNode {
public:
  explicit WeightNode(ArrayRef<int64_t> shape) : shape(shape) {}
  virtual ~WeightNode() = default;

  /// The entries of `box`, in order, to `to`. May be called from many threads.
  virtual void read(const Box &box, double *to, ScratchPool &pool) const = 0;
  /// Marks dimensions that a box should hold whole: cutting them repeats work.
  virtual void markWhole(llvm::SmallBitVector &dims) const {}
  /// About how many entries are looked at for each one of the result.
  virtual int64_t cost() const { return 1; }

  const SmallVector<int64_t, 4> shape;
};

/// All values of some expressions; values that several read are built once.
class WeightGraph {
public:
  WeightGraph();
  ~WeightGraph();

  /// `value` must be an isWeightExpression of type tensor, a product that
  /// matchScaledConstant knows, or a center of either. Constants that are read
  /// are added to `sources`.
  const WeightNode *build(Value value);

  llvm::SmallSetVector<ElementsAttr, 2> sources;

private:
  const WeightNode *make(Value value);
  DenseMap<Value, std::unique_ptr<WeightNode>> nodes;
};

} // namespace mlir::renorm

#endif // RENORM_LIB_TRANSFORMS_WEIGHTTILES_H
