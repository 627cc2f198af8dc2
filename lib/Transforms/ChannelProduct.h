//===- ChannelProduct.h - Ops that multiply channels by constants -*- C++ -*-===//

#ifndef RENORM_LIB_TRANSFORMS_CHANNELPRODUCT_H
#define RENORM_LIB_TRANSFORMS_CHANNELPRODUCT_H

#include "Renorm/Algebra/AtomTable.h"
#include "Renorm/Analysis/StreamGraph.h"

namespace mlir::renorm {

/// What a value reads of a constant: the entry at `indices`, of which that of
/// dimension `axis` runs along the channels. All others are the same for every
/// channel, and, in a row, for every entry of the value: constants, or offsets of
/// slices that are known at run time.
struct ConstantWindow {
  Value constant;
  SmallVector<AffineExpr> indices;
  int64_t axis = -1;
};

/// The window that a value is, seen through slices, reshapes, broadcasts and
/// casts, at an index whose dimension `axis` runs along the channels; nothing if it
/// does anything else. Indices of one table can be compared.
std::optional<ConstantWindow> windowOf(algebra::AtomTable &table, Value value,
                                       ArrayRef<AffineExpr> indices,
                                       AffineExpr channel);
std::optional<ConstantWindow> windowOf(algebra::AtomTable &table,
                                       AxisValue node);

/// y = sum of (t_i * factor[c] * stream[.., c, ..]) + rest, where t_i and rest
/// depend on neither.
struct ChannelProduct {
  OpOperand *factor = nullptr;
  ConstantWindow row;
  /// Holds the indices of the row.
  std::shared_ptr<algebra::AtomTable> table;
  AxisValue stream;
  /// y is factor[c] * stream[..] and nothing else.
  bool plain = false;
};

/// Reads the value's op as such a product along the axis, from the normal form
/// of one entry; nothing if it is none.
std::optional<ChannelProduct> matchChannelProduct(AxisValue node);

} // namespace mlir::renorm

#endif // RENORM_LIB_TRANSFORMS_CHANNELPRODUCT_H
