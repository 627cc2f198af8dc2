//===- ChannelProduct.h - Ops that multiply channels by constants -*- C++ -*-===//

#ifndef RENORM_LIB_TRANSFORMS_CHANNELPRODUCT_H
#define RENORM_LIB_TRANSFORMS_CHANNELPRODUCT_H

#include "Renorm/Analysis/ScaledConstant.h"
#include "Renorm/Analysis/StreamGraph.h"

namespace mlir::renorm {

/// y = sum of (t_i * factor[c] * stream[.., c, ..]) + rest, where t_i and rest
/// depend on neither.
struct ChannelProduct {
  OpOperand *factor = nullptr;
  ConstantRow row;
  AxisValue stream;
  /// y is factor[c] * stream[..] and nothing else.
  bool plain = false;
};

/// Reads the value's op as such a product along the axis, from the normal form
/// of one entry; nothing if it is none.
std::optional<ChannelProduct> matchChannelProduct(AxisValue node);

} // namespace mlir::renorm

#endif // RENORM_LIB_TRANSFORMS_CHANNELPRODUCT_H
