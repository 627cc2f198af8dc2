//===- WeightGrowth.cpp - What copies of weights may add ------------------===//

#include "Renorm/Analysis/WeightGrowth.h"
#include "Renorm/Analysis/ScaledConstant.h"
#include "Renorm/Analysis/TableNorms.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/DenseSet.h"
#include <algorithm>
#include <cmath>

using namespace mlir;
using namespace mlir::renorm;

int64_t mlir::renorm::bytesOf(Value value) {
  auto type = dyn_cast<ShapedType>(value.getType());
  if (!type || !type.hasStaticShape() ||
      !type.getElementType().isIntOrIndexOrFloat())
    return 0;
  return type.getNumElements() *
         llvm::divideCeil(type.getElementTypeBitWidth(), 8);
}

int64_t mlir::renorm::bytesLeftForCopies(Operation *scope, double fraction) {
  llvm::DenseSet<Attribute> weights;
  int64_t bytes = 0, copied = 0;
  scope->walk([&](Operation *op) {
    if (op->getNumResults() != 1)
      return;
    Value result = op->getResult(0);
    Attribute constant;
    if (matchPattern(result, m_Constant(&constant))) {
      if (isa<FloatType>(getElementTypeOrSelf(result)) &&
          !isa<SplatElementsAttr>(constant) && weights.insert(constant).second)
        bytes += bytesOf(result);
      return;
    }
    // A symbolic copy: a norm or a product of a constant that others read too.
    if (isTableNorm(op) || matchScaledConstant(result))
      copied += op->getOperand(0).hasOneUse() ? 0 : bytesOf(result);
  });
  // Any number can be asked for; what is none allows nothing.
  constexpr double kMost = 1ll << 62;
  double allowed = fraction * static_cast<double>(bytes);
  if (std::isnan(allowed))
    allowed = 0;
  return static_cast<int64_t>(std::clamp(allowed, -kMost, kMost)) - copied;
}
