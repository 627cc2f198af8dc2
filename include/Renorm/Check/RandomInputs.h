//===- RandomInputs.h - Arguments that try to break an equality -*- C++ -*-===//
//
// Floats come in recipes, one per trial and round again: a rewrite that is
// right for unit normals only is wrong. Integers that index a table are bound
// by it. The same seed and trial give the same bits on every machine.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_CHECK_RANDOMINPUTS_H
#define RENORM_CHECK_RANDOMINPUTS_H

#include "Renorm/Check/HostTensor.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir::renorm::check {

/// What is known of one argument.
struct InputSpec {
  Type type;
  /// Integers are drawn from [0, upperBound).
  int64_t upperBound;
  /// Whether the bound was found in the IR, or is a guess.
  bool boundInferred;
};

/// Integers whose use says nothing are drawn from [0, kDefaultUpperBound).
inline constexpr int64_t kDefaultUpperBound = 8;

/// Follows `value`, of integers or of index, forward to the tables it indexes:
/// through casts, selects, min/max, reshapes, slices, element-wise linalg ops
/// and calls, to tensor.extract, tensor.gather and asserted comparisons with a
/// constant. Returns the smallest bound, or nothing. Cost: linear in the uses.
std::optional<int64_t> inferUpperBound(Value value);

/// One spec for each argument.
SmallVector<InputSpec> inferInputs(func::FuncOp entry);

/// Each once, then round again.
inline constexpr unsigned kNumRecipes = 9;
/// The trial whose dynamic sizes are 1, so that rows may have one entry.
inline constexpr unsigned kSingleElementTrial = 8;
/// Whether the recipe is one of those that leave norms nothing but roundings:
/// denormals, constant rows, rows of one entry.
bool isDegenerate(unsigned trial);

/// How dynamic sizes are chosen: `attempt` 0 gives every position of a shape
/// its own size (3, 5, 7, ...), so that mixed-up dimensions show; later
/// attempts one size for all, for models that need them to agree.
struct SizeChoice {
  unsigned attempt = 0;
  /// Whether all dynamic sizes are 1 in kSingleElementTrial.
  bool singleElements = true;
  /// The size at position `dim` of a shape, in `trial`.
  int64_t get(unsigned dim, unsigned trial) const;
  static constexpr unsigned kNumAttempts = 5;
};

/// What the floats of a trial look like; for reports.
StringRef describeRecipe(unsigned trial);

/// The arguments of one trial. Floats are rounded to their element type, with
/// means and scales that fit it (f16 and bf16 get milder ones).
SmallVector<HostTensor> makeRandomInputs(ArrayRef<InputSpec> specs,
                                         uint64_t seed, unsigned trial,
                                         SizeChoice sizes);

} // namespace mlir::renorm::check

#endif // RENORM_CHECK_RANDOMINPUTS_H
