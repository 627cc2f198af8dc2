//===- RowContext.cpp - The algebra around one choice of x ----------------===//

#include "NormMatches.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Support/CheckedArithmetic.h"

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::algebra;

/// Products of sizes that a constant is compared with: all up to rank 5.
static constexpr unsigned kMaxRowLengths = 32;

RowContext::RowContext(Value x, Operation *owner, ConstantValues &constants,
                       LoopNests &nests, SizeClasses *sizes)
    : x(x), constants(constants),
      table(std::make_shared<AtomTable>(x.getContext())),
      evaluator(
          *table,
          [x, owner, &constants](Operation *op) {
            // A row that is a constant is one as it stands.
            if (op == x.getDefiningOp())
              return false;
            // Pieces of the row are its entries; slices of all else are
            // parameters as they stand.
            auto slice = dyn_cast<tensor::ExtractSliceOp>(op);
            if (slice ? slice.getSource() != x : !isTransparent(op))
              return false;
            // An x from an outer block is before everything in this one.
            Operation *def = x.getDefiningOp();
            bool behindRow = op->getBlock() == owner->getBlock() &&
                             (!def || def->getBlock() != op->getBlock() ||
                              (op != def && def->isBeforeInBlock(op)));
            return behindRow || constants.contains(op->getResult(0));
          },
          nests) {
  auto type = cast<RankedTensorType>(x.getType());
  if (sizes) {
    evaluator.useSizes(*sizes);
    for (int64_t dim = 0; dim < type.getRank(); ++dim)
      if (type.isDynamicDim(dim))
        table->assumePositive(sizes->of(x, dim));
  }
  // A row may take any of the dimensions.
  llvm::SmallSetVector<int64_t, 8> lengths;
  for (int64_t size : llvm::reverse(type.getShape())) {
    if (ShapedType::isDynamic(size))
      continue;
    table->addKnownLength(size);
    if (lengths.size() >= kMaxRowLengths)
      continue;
    for (int64_t length : SmallVector<int64_t>(lengths.getArrayRef()))
      if (std::optional<int64_t> product = llvm::checkedMul(length, size))
        lengths.insert(*product);
    lengths.insert(size);
  }
  for (int64_t length : lengths)
    table->addKnownLength(length);
  indices = evaluator.freshIndices(x);
}

std::optional<Polynomial> RowContext::radicand(Operation *root,
                                               Operation *owner) {
  Value operand = root->getOperand(0);
  if (root == owner)
    return evaluator.evaluate(operand, evaluator.freshIndices(operand));
  auto linalgOp = cast<linalg::LinalgOp>(owner);
  SmallVector<AffineExpr> fresh = evaluator.freshIndices(owner->getResult(0));
  auto loops = evaluator.loopsOf(linalgOp, 0, fresh);
  if (!loops)
    return std::nullopt;
  return evaluator.evaluateInBody(linalgOp, operand, *loops);
}

bool RowContext::hasShapeOfRow(Value value) const {
  return cast<ShapedType>(value.getType()).getShape() ==
         cast<ShapedType>(x.getType()).getShape();
}

std::optional<Polynomial> RowContext::entry(Value value) {
  if (hasShapeOfRow(value))
    return evaluator.evaluate(value, indices);
  return evaluator.evaluate(value, evaluator.freshIndices(value));
}

bool RowContext::isCopy(Value value) {
  std::optional<Polynomial> p = entry(value);
  const Monomial *m = p ? p->asMonomial() : nullptr;
  if (!m || m->factors.size() != 1 || m->factors.front().exponent != 1 ||
      !sameCoefficient(m->coefficient, 1.0))
    return false;
  const Atom &atom = (*table)[m->factors.front().atom];
  return atom.kind == Atom::Kind::Leaf && atom.value == x;
}
