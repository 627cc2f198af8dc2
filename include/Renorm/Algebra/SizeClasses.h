//===- SizeClasses.h - Which unknown sizes are one number -------*- C++ -*-===//
//
// Sizes that are known at run time only, put into classes of what is surely
// equal: dimensions that one op runs over, and what `tensor.dim` reads,
// `tensor.empty` is given, or a reshape by ones passes through. Only ops count
// that have run wherever the classes are used: those of the block, and those
// before it in the blocks around it. Two classes may still be the same number.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_ALGEBRA_SIZECLASSES_H
#define RENORM_ALGEBRA_SIZECLASSES_H

#include "mlir/IR/Operation.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/DenseMap.h"

namespace mlir::renorm::algebra {

class SizeClasses {
public:
  /// Number of a class.
  using Id = unsigned;

  /// Reads `block` and what stands before it.
  explicit SizeClasses(Block *block);

  /// The class of dimension `dim` of a ranked value.
  Id of(Value shaped, unsigned dim);

private:
  /// A dimension of a shaped value, or an index (then the second is 0).
  using Key = std::pair<Value, unsigned>;

  Id number(Key key);
  Id find(Id id);
  void unite(Key a, Key b);
  /// Unites dimension by dimension where both are unknown.
  void uniteShapes(Value a, Value b);
  void read(Operation &op);

  llvm::DenseMap<Key, Id> numbers;
  SmallVector<Id> parent;
};

} // namespace mlir::renorm::algebra

#endif // RENORM_ALGEBRA_SIZECLASSES_H
