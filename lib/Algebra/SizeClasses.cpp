//===- SizeClasses.cpp - Which unknown sizes are one number ---------------===//

#include "Renorm/Algebra/SizeClasses.h"
#include "Renorm/IR/Reassociation.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"

using namespace mlir;
using namespace mlir::renorm::algebra;

SizeClasses::SizeClasses(Block *block) {
  for (Operation &op : *block)
    read(op);
  // What stands behind the op around this block may never run.
  for (Operation *parent = block->getParentOp(); parent && parent->getBlock();
       parent = parent->getParentOp()) {
    if (parent->hasTrait<OpTrait::IsIsolatedFromAbove>())
      break;
    for (Operation &op : *parent->getBlock()) {
      if (&op == parent)
        break;
      read(op);
    }
  }
}

SizeClasses::Id SizeClasses::number(Key key) {
  auto [it, isNew] = numbers.try_emplace(key, parent.size());
  if (isNew)
    parent.push_back(it->second);
  return it->second;
}

SizeClasses::Id SizeClasses::find(Id id) {
  while (parent[id] != id)
    id = parent[id] = parent[parent[id]];
  return id;
}

void SizeClasses::unite(Key a, Key b) {
  Id idA = find(number(a)), idB = find(number(b));
  parent[std::max(idA, idB)] = std::min(idA, idB);
}

static bool isUnknown(Value value, unsigned dim) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type && dim < type.getRank() && type.isDynamicDim(dim);
}

void SizeClasses::uniteShapes(Value a, Value b) {
  auto typeA = dyn_cast<RankedTensorType>(a.getType());
  auto typeB = dyn_cast<RankedTensorType>(b.getType());
  if (!typeA || !typeB || typeA.getRank() != typeB.getRank())
    return;
  for (unsigned dim = 0; dim < typeA.getRank(); ++dim)
    if (isUnknown(a, dim) && isUnknown(b, dim))
      unite({a, dim}, {b, dim});
}

SizeClasses::Id SizeClasses::of(Value shaped, unsigned dim) {
  return find(number({shaped, dim}));
}

void SizeClasses::read(Operation &op) {
  if (auto dimOp = dyn_cast<tensor::DimOp>(op)) {
    std::optional<int64_t> dim = dimOp.getConstantIndex();
    if (dim && *dim >= 0 && isUnknown(dimOp.getSource(), *dim))
      unite({dimOp.getResult(), 0},
            {dimOp.getSource(), static_cast<unsigned>(*dim)});
    return;
  }
  if (auto empty = dyn_cast<tensor::EmptyOp>(op)) {
    for (unsigned dim = 0; dim < empty.getType().getRank(); ++dim)
      if (empty.getType().isDynamicDim(dim))
        unite({empty.getResult(), dim}, {empty.getDynamicSize(dim), 0});
    return;
  }
  if (auto cast = dyn_cast<tensor::CastOp>(op)) {
    uniteShapes(cast.getSource(), cast.getDest());
    return;
  }
  // A group of which one dimension is not 1 has the size of that one.
  auto reshape = [&](Value wide, Value narrow,
                     ArrayRef<ReassociationIndices> groups) {
    ArrayRef<int64_t> sizes = cast<RankedTensorType>(wide.getType()).getShape();
    for (auto [dim, group] : llvm::enumerate(groups)) {
      SmallVector<int64_t> varying;
      for (int64_t inner : group)
        if (sizes[inner] != 1)
          varying.push_back(inner);
      if (varying.size() == 1 && isUnknown(wide, varying.front()) &&
          isUnknown(narrow, dim))
        unite({wide, static_cast<unsigned>(varying.front())},
              {narrow, static_cast<unsigned>(dim)});
    }
  };
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
    reshape(expand.getResult(), expand.getSrc(), groupsOf(expand));
    for (auto [dim, size] : llvm::enumerate(expand.getMixedOutputShape()))
      if (auto value = dyn_cast<Value>(size))
        unite({expand.getResult(), static_cast<unsigned>(dim)}, {value, 0});
    return;
  }
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
    reshape(collapse.getSrc(), collapse.getResult(), groupsOf(collapse));
    return;
  }
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
    if (!linalgOp.hasPureTensorSemantics())
      return;
    SmallVector<std::optional<Key>> loops(linalgOp.getNumLoops());
    for (OpOperand &operand : op.getOpOperands())
      for (auto [dim, expr] : llvm::enumerate(
               linalgOp.getMatchingIndexingMap(&operand).getResults())) {
        auto loop = dyn_cast<AffineDimExpr>(expr);
        if (!loop || !isUnknown(operand.get(), dim))
          continue;
        Key key{operand.get(), static_cast<unsigned>(dim)};
        std::optional<Key> &first = loops[loop.getPosition()];
        if (first)
          unite(*first, key);
        else
          first = key;
      }
  }
  // A result has the shape of its destination.
  if (auto destination = dyn_cast<DestinationStyleOpInterface>(op)) {
    if (destination.hasPureTensorSemantics())
      for (OpOperand &init : destination.getDpsInitsMutable())
        uniteShapes(init.get(), destination.getTiedOpResult(&init));
    return;
  }
  if (op.hasTrait<OpTrait::Elementwise>() && op.getNumRegions() == 0)
    for (Value result : op.getResults())
      for (Value operand : op.getOperands())
        uniteShapes(operand, result);
}
