//===- PlaceCenters.h - Writing a planned center ----------------*- C++ -*-===//

#ifndef RENORM_LIB_TRANSFORMS_PLACECENTERS_H
#define RENORM_LIB_TRANSFORMS_PLACECENTERS_H

#include "Renorm/IR/Renorm.h"

namespace mlir::renorm {

/// Writes a `renorm.center` along `axis` behind the value that the uses read and
/// gives it to them. Uses that were given a center along another axis before get
/// one of that center.
void placeCenter(OpBuilder &b, int64_t axis, ArrayRef<OpOperand *> uses);

} // namespace mlir::renorm

#endif // RENORM_LIB_TRANSFORMS_PLACECENTERS_H
