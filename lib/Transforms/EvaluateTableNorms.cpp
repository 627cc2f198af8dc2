//===- EvaluateTableNorms.cpp - Norms of constants become constants -------===//
//
//   y[o, k, i] = (x[o, k, i] - mu) rho g[k] + b[k]       mu, rho per (o, i)
//
// and, if a center reads it, y - mean(y). WeightRows has the arithmetic.
//
//===----------------------------------------------------------------------===//

#include "EvaluateTableNorms.h"
#include "EraseDead.h"
#include "EvaluateWeight.h"
#include "Renorm/Analysis/TableNorms.h"
#include "Renorm/IR/ConstantEntries.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::renorm;

namespace {
/// One constant to be made of a norm, or of the centres of one.
struct Task {
  NormOpInterface norm;
  SmallVector<CenterOp> centers;
};
} // namespace

ElementsAttr mlir::renorm::reshaped(ElementsAttr entries, ShapedType type) {
  if (auto dense = dyn_cast<DenseElementsAttr>(entries))
    return dense.reshape(type);
  auto resource = cast<DenseResourceElementsAttr>(entries);
  return DenseResourceElementsAttr::get(type, resource.getRawHandle());
}

int64_t mlir::renorm::evaluateTableNorms(Operation *scope, bool withCenters) {
  SmallVector<Task> tasks;
  std::vector<Value> values;
  llvm::SetVector<Operation *> unread;
  scope->walk([&](NormOpInterface norm) {
    if (!isTableNorm(norm))
      return;
    SmallVector<CenterOp> centers;
    bool hasOthers = false;
    for (Operation *user : norm.getNormResult().getUsers()) {
      auto center = dyn_cast<CenterOp>(user);
      bool folds = withCenters && center && center.getResult() &&
                   center.getAxes() == norm.getAxes() &&
                   center.getResult().getType() ==
                       norm.getNormResult().getType() &&
                   center.getInput() == norm.getNormResult();
      if (folds)
        centers.push_back(center);
      else
        hasOthers = true;
    }
    if (hasOthers || !centers.empty())
      unread.insert(norm);
    if (hasOthers) {
      tasks.push_back({norm, {}});
      values.push_back(norm.getNormResult());
    }
    if (!centers.empty()) {
      values.push_back(centers.front().getResult());
      unread.insert(centers.begin(), centers.end());
      tasks.push_back({norm, std::move(centers)});
    }
  });

  OpBuilder b(scope->getContext());
  for (auto [task, data] : llvm::zip_equal(tasks, evaluateWeights(values))) {
    ElementsAttr table;
    matchPattern(task.norm.getInput(), m_Constant(&table));
    StringRef suffix = task.centers.empty() ? "_normed" : "_normed_centred";
    b.setInsertionPoint(task.norm);
    Value constant = arith::ConstantOp::create(
        b, task.norm.getLoc(),
        cast<TypedAttr>(makeConstantLike(table, suffix, std::move(data))));
    for (CenterOp center : task.centers)
      center.getResult().replaceAllUsesWith(constant);
    if (task.centers.empty())
      task.norm.getNormResult().replaceAllUsesWith(constant);
  }
  eraseDead(std::move(unread));
  return tasks.size();
}
