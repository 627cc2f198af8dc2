//===- Widen.h - A module in f64 --------------------------------*- C++ -*-===//
//
// The same function of the reals, computed in f64: what an algebraic rewrite
// must not change, with rounding out of the way.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_CHECK_WIDEN_H
#define RENORM_CHECK_WIDEN_H

#include "mlir/IR/BuiltinOps.h"

namespace mlir::renorm::check {

/// Replaces, in place, every float type of `module` (f8 to f32, also inside of
/// function types and attributes) by f64, and drops the casts that become
/// identities. Constants keep their values: a weight that was rounded to f16
/// stays the rounded one, and a constant that the source rounds at run time
/// (truncf of a constant) is rounded, too.
///
/// Fails with located errors on what has no f64 counterpart: bitcasts between
/// floats and integers, floats wider than f64, ops of target dialects, calls of
/// functions without a body that take or return narrow floats, weights whose
/// bytes are missing.
LogicalResult widenToF64(ModuleOp module);

/// Whether a float type other than f64 occurs in an operation of `module`.
bool hasNarrowFloats(ModuleOp module);

} // namespace mlir::renorm::check

#endif // RENORM_CHECK_WIDEN_H
