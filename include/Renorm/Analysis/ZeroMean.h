//===- ZeroMean.h - What has no mean, and who cannot see one ----*- C++ -*-===//
//
// Two facts about a program as it stands, along one axis:
//
//   zero mean     every row of a value sums to zero, over the reals: the result
//                 of renorm.center, of a norm without scale and bias, the
//                 gradient of a LayerNorm's input, and what is made linearly of
//                 such values alone
//   hidden shift  an op that reads v does not see a multiple of 1 added to v:
//
//       sum_j (v[j] + c) u[j] = sum_j v[j] u[j] + c sum_j u[j]
//
//                 and sum_j u[j] is zero. In a backward pass such an op is
//                 da = W^T g, where g is a gradient behind LayerNorms and v is W;
//                 for g behind centred weights it is v = g and u = W.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_ANALYSIS_ZEROMEAN_H
#define RENORM_ANALYSIS_ZEROMEAN_H

#include "Renorm/Analysis/StreamGraph.h"

namespace mlir::renorm {

/// Answers are remembered: changing IR invalidates them.
class ZeroMean {
public:
  /// Says that `at` is not to count as of zero mean, whatever makes it.
  void assumeMean(AxisValue at) { known[{at.value, at.axis}] = false; }

  /// Whether `at` has zero mean along its axis.
  bool holds(AxisValue at);

  /// Whether the op that holds `use`, an operand that is `at.value`, gives the
  /// same results if multiples of 1 along `at.axis` are added to the operand.
  /// False also where that is not known.
  bool hidesShift(AxisValue at, OpOperand &use);

private:
  bool hidesShiftFrom(AxisValue at, Value result);

  llvm::DenseMap<std::pair<Value, int64_t>, bool> known;
};

/// The dimension along which a gradient op works, or none: it works along
/// several, on memrefs, or is no gradient op.
std::optional<int64_t> gradientAxis(Operation *op);

/// Whether `op` is a gradient of a norm and does not see a multiple of 1 added
/// to the operand along its axis: the input of a LayerNorm's gradients, and dy
/// of `layer_norm_backward` where no scale is between.
bool isGradientThatHidesShift(Operation *op, OpOperand &use, int64_t axis);

} // namespace mlir::renorm

#endif // RENORM_ANALYSIS_ZEROMEAN_H
