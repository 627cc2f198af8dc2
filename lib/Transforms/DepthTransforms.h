//===- DepthTransforms.h - What the depth-aware passes share --------------===//

#ifndef RENORM_LIB_TRANSFORMS_DEPTHTRANSFORMS_H
#define RENORM_LIB_TRANSFORMS_DEPTHTRANSFORMS_H

#include "Renorm/IR/Renorm.h"

namespace mlir::renorm {

/// Multiplies the result of a norm by a factor: scale and bias are multiplied,
/// a missing scale is made. Constants are multiplied in f64 and rounded once;
/// what is not constant is multiplied in the graph.
void scaleNormResult(OpBuilder &builder, NormOpInterface norm, double factor);

} // namespace mlir::renorm

#endif // RENORM_LIB_TRANSFORMS_DEPTHTRANSFORMS_H
