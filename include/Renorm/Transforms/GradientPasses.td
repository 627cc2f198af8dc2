// Part of Passes.td: passes over the gradients of norms.

#ifndef RENORM_TRANSFORMS_GRADIENTPASSES_TD
#define RENORM_TRANSFORMS_GRADIENTPASSES_TD

include "mlir/Pass/PassBase.td"

//===----------------------------------------------------------------------===//
// FuseGradients
//===----------------------------------------------------------------------===//

def FuseGradients : Pass<"renorm-fuse-gradients"> {
  let summary = "All gradients of one norm in one op";
  let description = [{
    Precondition: gradients as renorm ops (`renorm-raise-norms`), on tensors.
    `layer_norm_backward` (`rms_norm_backward`) takes in what reads the same dy:
    the scale's gradient of the same norm, the sum of dy over the rows (the
    bias's gradient) and the addition of the gradient that comes past the norm,
    with a rounding in front of it. `renorm-lower-to-gpu` begins with it: the op
    is one kernel that reads dy and x once.

    dx and the addition keep their floats. Sums over rows are added in another
    order, and in the statistics type where the program adds 16-bit numbers up.

    Refuses: a dx that others read beside the addition keeps the addition; what
    stands in another block, or is read before all operands are there, stays.

    ```mlir
    %dx = renorm.rms_norm_backward ins(%dy, %x : ...) outs(%o : ...) ...
    %dg = renorm.rms_norm_scale_backward ins(%dy, %x : ...) outs(%p : ...) ...
    %d = linalg.add ins(%dx, %a : ...) outs(%o : ...)
    ==>
    %d, %dg = renorm.norm_gradients rms_norm ins(%dy, %x : ...)
                added(%a : ...) outs(%o : ...) dscale(%p : ...) ...
    ```
  }];
  let dependentDialects = ["::mlir::renorm::RenormDialect",
                           "::mlir::tensor::TensorDialect"];
  let statistics = [Statistic<"numFused", "num-fused", "Gradients fused">];
}

//===----------------------------------------------------------------------===//
// RecenterGradients
//===----------------------------------------------------------------------===//

def RecenterGradients : Pass<"renorm-recenter-gradients", "::mlir::ModuleOp"> {
  let summary = "Gradients of re-centred LayerNorms lose their means";
  let description = [{
    Precondition: a raised graph of a forward and a backward pass, re-centred
    (`renorm-recenter`), with the centres still on the weights.

    Where the input of a LayerNorm has zero mean, the gradient of its scale is
    that of an RMSNorm, and the gradient of its input is that of an RMSNorm with
    a center behind it. The center goes to where it is cheapest, as a minimum
    cut (docs/recentring.md): nowhere, if all that reads the gradient are
    contractions with centred weights, or to the gradients of the weights. Where
    it costs more than it saves, `layer_norm_backward` stays, with a remark. The
    function is exactly the same over the reals.

    ```mlir
    %dx = renorm.layer_norm_backward ins(%dy, %x) ... axes = [1]
    %da = linalg.matmul ins(%dx, %w)          // w is centred along axis 0
    %dw = linalg.matmul ins(%dx_t, %a)        // returned
    ==>
    %dx = renorm.rms_norm_backward ins(%dy, %x) ... axes = [1]
    %da = linalg.matmul ins(%dx, %w)
    %dw = linalg.matmul ins(%dx_t, %a)
    %c = renorm.center ins(%dw) ... axes = [0]
    ```
  }];
  let dependentDialects = ["::mlir::renorm::RenormDialect",
                           "::mlir::tensor::TensorDialect"];
  let options = [
    Option<"runtimeCenters", "runtime-centers", "bool", /*default=*/"true",
           "Whether centring a gradient at run time is allowed">,
    Option<"remarks", "remarks", "bool", /*default=*/"true",
           "Remark on every layer_norm_backward that could lose its mean and "
           "stays, with the reason">];
}

#endif // RENORM_TRANSFORMS_GRADIENTPASSES_TD
