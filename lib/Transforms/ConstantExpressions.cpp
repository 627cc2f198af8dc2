//===- ConstantExpressions.cpp - Centres of products of constants ---------===//
//
//   W'[o, k, i] = g[k] W[o, k, i] - (sum over k' of g[k'] W[o, k', i]) / d
//
// in f64, rounded once to the type of W. Products of two floats of 32 bits and
// less are exact in f64. The layout and the order of sums are FoldWeights'.
//
//===----------------------------------------------------------------------===//

#include "ConstantExpressions.h"
#include "Renorm/Analysis/ScaledConstant.h"
#include "Renorm/IR/NumberFormats.h"
#include "Renorm/IR/Renorm.h"
#include "Renorm/IR/Resources.h"
#include "Renorm/IR/SeededFaults.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Threading.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::renorm;

namespace {
struct Product {
  CenterOp center;
  ScaledConstant scaled;
  AsmResourceBlob result;
};

/// `stride` is 0 for a splat weight, which stores one entry.
template <typename Entry>
void centreProduct(const Entry *from, int64_t stride, Entry *to, int64_t outer,
                   ArrayRef<double> factor, int64_t inner) {
  int64_t size = factor.size();
  std::vector<double> means(inner);
  for (int64_t o = 0; o < outer; ++o) {
    int64_t block = o * size * inner;
    std::fill(means.begin(), means.end(), 0.0);
    for (int64_t k = 0; k < size; ++k)
      for (int64_t i = 0; i < inner; ++i)
        means[i] += (seededFault(Fault::FoldForgetsFactor) ? 1.0 : factor[k]) *
                    from[stride * (block + k * inner + i)].get();
    for (double &mean : means)
      mean /= static_cast<double>(size);
    for (int64_t k = 0; k < size; ++k)
      for (int64_t i = 0; i < inner; ++i) {
        int64_t at = block + k * inner + i;
        to[at].set(factor[k] * from[stride * at].get() - means[i]);
      }
  }
}

void evaluate(Product &product) {
  const ScaledConstant &scaled = product.scaled;
  ShapedType type = scaled.weight.getShapedType();
  int64_t outer = 1, inner = 1;
  for (auto [dim, size] : llvm::enumerate(type.getShape())) {
    if (static_cast<int64_t>(dim) < scaled.axis)
      outer *= size;
    if (static_cast<int64_t>(dim) > scaled.axis)
      inner *= size;
  }
  product.result = HeapAsmResourceBlob::allocate(
      type.getNumElements() * type.getElementTypeBitWidth() / 8, /*align=*/64);
  char *to = const_cast<char *>(product.result.getData().data());
  withFormat(type.getElementType(), [&](auto format) {
    using Entry = decltype(format);
    auto *result = reinterpret_cast<Entry *>(to);
    if (std::optional<ArrayRef<char>> bytes = storedBytes(scaled.weight))
      return centreProduct(reinterpret_cast<const Entry *>(bytes->data()), 1,
                           result, outer, scaled.factor, inner);
    auto splat = cast<DenseElementsAttr>(scaled.weight);
    centreProduct(reinterpret_cast<const Entry *>(splat.getRawData().data()), 0,
                  result, outer, scaled.factor, inner);
  });
}

/// A constant like the weight: a resource stays one, under a name of its own.
ElementsAttr toAttribute(Product &product) {
  ElementsAttr weight = product.scaled.weight;
  auto type = cast<ShapedType>(weight.getType());
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(weight)) {
    std::string key =
        (resource.getRawHandle().getKey() + "_scaled_centred").str();
    return DenseResourceElementsAttr::get(type, key, std::move(product.result));
  }
  return DenseElementsAttr::getFromRawBuffer(type, product.result.getData());
}

/// Erases an op that nobody reads, and then what only it read.
void eraseDead(Operation *op) {
  llvm::SmallSetVector<Operation *, 4> todo;
  todo.insert(op);
  while (!todo.empty()) {
    Operation *next = todo.pop_back_val();
    if (!isOpTriviallyDead(next))
      continue;
    for (Value operand : next->getOperands())
      if (Operation *maker = operand.getDefiningOp())
        todo.insert(maker);
    next->erase();
  }
}
} // namespace

int64_t mlir::renorm::foldCentersOfProducts(Operation *scope,
                                            NumberedRewrites &rewrites) {
  std::vector<Product> products;
  scope->walk([&](CenterOp center) {
    if (!center.getResult() || center.getAxes().size() != 1 ||
        center.getResult().getType() != center.getInput().getType())
      return;
    std::optional<ScaledConstant> scaled =
        matchScaledConstant(center.getInput());
    if (scaled && scaled->axis == center.getAxes().front() &&
        rewrites.permit("fold a centred product", center.getLoc()))
      products.push_back({center, std::move(*scaled), {}});
  });
  parallelForEach(scope->getContext(), products, evaluate);
  OpBuilder b(scope->getContext());
  for (Product &product : products) {
    b.setInsertionPoint(product.center);
    Value constant = arith::ConstantOp::create(
        b, product.center.getLoc(), cast<TypedAttr>(toAttribute(product)));
    product.center.getResult().replaceAllUsesWith(constant);
    eraseDead(product.center);
  }
  return products.size();
}
