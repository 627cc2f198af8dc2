//===- Gradients.cpp - Gradients of norms for the interpreter -------------===//

#include "Renorm/Check/Exact/CompareExact.h"
#include "Renorm/IR/Renorm.h"
#include "mlir/Dialect/Linalg/IR/LinalgInterfaces.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace mlir::renorm;

// Pattern: the gradient of a norm -> its own decomposition
// Exactness: exact over the reals; defines the floats of the op
LogicalResult mlir::renorm::check::writeOutGradients(ModuleOp module) {
  SmallVector<Operation *> gradients;
  module.walk([&](Operation *op) {
    if (isa<LayerNormBackwardOp, LayerNormScaleBackwardOp, RMSNormBackwardOp,
            RMSNormScaleBackwardOp>(op) &&
        op->getNumResults() == 1)
      gradients.push_back(op);
  });
  IRRewriter rewriter(module.getContext());
  for (Operation *op : gradients) {
    rewriter.setInsertionPoint(op);
    FailureOr<SmallVector<Value>> values =
        cast<linalg::AggregatedOpInterface>(op).decomposeOperation(rewriter);
    if (failed(values))
      return op->emitError("cannot be written in linalg");
    rewriter.replaceOp(op, *values);
  }
  return success();
}
