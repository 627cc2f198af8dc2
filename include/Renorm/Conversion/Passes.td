#ifndef RENORM_CONVERSION_PASSES_TD
#define RENORM_CONVERSION_PASSES_TD

include "mlir/Pass/PassBase.td"

//===----------------------------------------------------------------------===//
// LowerToLinalg
//===----------------------------------------------------------------------===//

def LowerToLinalg : Pass<"renorm-lower-to-linalg"> {
  let summary = "Lower every renorm op on tensors to upstream dialects";
  let description = [{
    Precondition: renorm ops on tensors. Each is replaced by its decomposition
    into linalg.generic (two-pass statistics in the op's statistics type). No
    renorm op remains; one on memrefs is an error.

    ```mlir
    %y = renorm.rms_norm ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>)
           axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
    ==>
    %sq = linalg.generic ... ins(%x) outs(%zero)        // sum of squares
    %y = linalg.generic ... ins(%x, %sq) outs(%o)       // x * rsqrt(sq/8 + eps)
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect"];
}

#endif // RENORM_CONVERSION_PASSES_TD
