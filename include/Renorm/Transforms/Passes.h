//===- Passes.h - Passes on the tensor level --------------------*- C++ -*-===//

#ifndef RENORM_TRANSFORMS_PASSES_H
#define RENORM_TRANSFORMS_PASSES_H

#include "Renorm/Analysis/CenteringPlan.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"

namespace mlir::renorm {

/// By what `renorm-scale-depth` multiplies the norms of layer l.
enum class DepthScale { InverseSqrt, Constant, List };
/// What becomes of the weights that `renorm-fold-scale` multiplies.
enum class ScaledWeights { Ops, Constants };
/// Where the parameters of norms that `renorm-insert-peri` adds come from.
enum class PeriParameters { Constants, Arguments };
/// What norms `renorm-insert-peri` adds.
enum class PeriKind { SameAsInput, LayerNorm, RMSNorm };

#define GEN_PASS_DECL
#include "Renorm/Transforms/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "Renorm/Transforms/Passes.h.inc"

} // namespace mlir::renorm

#endif // RENORM_TRANSFORMS_PASSES_H
