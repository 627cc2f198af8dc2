//===- PlaceCenters.h - Writing a planned center ----------------*- C++ -*-===//

#ifndef RENORM_LIB_TRANSFORMS_PLACECENTERS_H
#define RENORM_LIB_TRANSFORMS_PLACECENTERS_H

#include "Renorm/Analysis/StreamGraph.h"

namespace mlir::renorm {

/// Writes a `renorm.center` along the axis of `at`, of each of its runs if it has
/// groups, behind the value that the uses read and gives it to them. Uses that were given a center along another axis before get
/// one of that center.
void placeCenter(OpBuilder &b, AxisValue at, ArrayRef<OpOperand *> uses);

} // namespace mlir::renorm

#endif // RENORM_LIB_TRANSFORMS_PLACECENTERS_H
