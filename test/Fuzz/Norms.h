//===- Norms.h - LayerNorm, RMSNorm and what looks like them ----*- C++ -*-===//

#ifndef RENORM_TEST_FUZZ_NORMS_H
#define RENORM_TEST_FUZZ_NORMS_H

#include "ModelText.h"

namespace mlir::renorm::fuzz {

enum class NormKind { Layer, RMS };

/// What one model does in all of its norms, as one importer would.
struct NormStyle {
  NormKind kind = NormKind::Layer;
  bool scale = true, bias = true;
  double epsilon = 1e-5;
  /// Percent of norms that deviate: another spelling than the others, or one
  /// that is no norm at all.
  unsigned otherKind = 0, nearMiss = 0;
  /// renorm ops as they stand instead of linalg, percent.
  unsigned asOp = 0;
};

/// A norm of `x` along `axis`, with random spelling.
Tensor norm(ModelText &text, const Tensor &x, int64_t axis,
            const NormStyle &style);

} // namespace mlir::renorm::fuzz

#endif // RENORM_TEST_FUZZ_NORMS_H
