// Part of Passes.td: passes that know the depth of a norm.

#ifndef RENORM_TRANSFORMS_DEPTHPASSES_TD
#define RENORM_TRANSFORMS_DEPTHPASSES_TD

include "mlir/Pass/PassBase.td"

//===----------------------------------------------------------------------===//
// InsertPeri
//===----------------------------------------------------------------------===//

def InsertPeri : Pass<"renorm-insert-peri", "::mlir::ModuleOp"> {
  let summary = "Turn Pre-LN into Peri-LN (changes the function)";
  let description = [{
    Precondition: norms as renorm ops (`renorm-raise-norms`).

    Puts a norm behind the module of every Pre-LN sublayer, in front of the
    residual add (Peri-LN, arXiv 2502.02732):

        y = x + M(Norm(x))   becomes   y = x + Norm'(M(Norm(x)))

    Axes and epsilon are those of the norm that opens the sublayer; the scale is
    1 and the bias (LayerNorm only) 0, to be trained. **The function changes.**
    Peri-LN sublayers stay; other placements stay, with a warning. An error if
    nothing was inserted, or if the graph holds a backward pass.

    ```mlir
    %y = linalg.add ins(%x, %m ...)      // m computed from norm(x)
    ==>
    %n = renorm.rms_norm ins(%m ...) scale(%ones ...) ...
    %y = linalg.add ins(%x, %n ...)
    ```
  }];
  let dependentDialects = [
    "::mlir::renorm::RenormDialect", "::mlir::arith::ArithDialect",
    "::mlir::tensor::TensorDialect"];
  let options = [
    Option<"kind", "kind", "::mlir::renorm::PeriKind",
           /*default=*/"::mlir::renorm::PeriKind::SameAsInput",
           "What norm to put behind a module",
           [{::llvm::cl::values(
             clEnumValN(::mlir::renorm::PeriKind::SameAsInput, "same",
                        "the kind of the norm in front of it"),
             clEnumValN(::mlir::renorm::PeriKind::LayerNorm, "layer_norm",
                        "LayerNorm with scale and bias"),
             clEnumValN(::mlir::renorm::PeriKind::RMSNorm, "rms_norm",
                        "RMSNorm with scale"))}]>,
    Option<"parameters", "parameters", "::mlir::renorm::PeriParameters",
           /*default=*/"::mlir::renorm::PeriParameters::Constants",
           "Where scales and biases come from",
           [{::llvm::cl::values(
             clEnumValN(::mlir::renorm::PeriParameters::Constants, "constants",
                        "constants, 1 and 0"),
             clEnumValN(::mlir::renorm::PeriParameters::Arguments, "arguments",
                        "new arguments at the end, in program order"))}]>,
    Option<"embeddingNorm", "embedding-norm", "bool", /*default=*/"false",
           "Whether to normalise the start of the stream as well">,
    Option<"epsilon", "epsilon", "double", /*default=*/"0.0",
           "Epsilon of the new norms; 0 takes that of the norm in front">];
}

//===----------------------------------------------------------------------===//
// ScaleDepth
//===----------------------------------------------------------------------===//

def ScaleDepth : Pass<"renorm-scale-depth", "::mlir::ModuleOp"> {
  let summary = "LayerNorm Scaling: norms times 1/sqrt(layer) (changes the "
                "function)";
  let description = [{
    Precondition: norms as renorm ops (`renorm-raise-norms`).

    Multiplies the result of every norm that opens a sublayer of layer l by
    1/sqrt(l), l = 1 for the first layer (arXiv 2502.05795). Final norms, output
    norms and QK norms are not scaled. Scale and bias are both multiplied:
    constants in f64 with one rounding, others in the graph; a missing scale is
    made. **The function changes.**

    In a graph with a backward pass the gradients of the norm's input, scale and
    bias get the factor as well; an error if one of them cannot be told.

    In an `scf.for` that carries the stream the factor follows the round: an
    entry of a constant table, or computed from the induction variable where the
    number of rounds is not known. An error where layers have no numbers.

    Refuses a stream whose norms are followed by the factor already. Warns at
    sublayers that no norm opens, and at norms that divide by the factor again.

    ```mlir
    %y = renorm.rms_norm ins(%x ...) outs(...)        // opens layer 4
    ==>
    %s = arith.constant dense<0.5> : tensor<768xf32>
    %y = renorm.rms_norm ins(%x ...) scale(%s ...) outs(...)
    ```
  }];
  let dependentDialects = [
    "::mlir::renorm::RenormDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::tensor::TensorDialect"];
  let options = [
    Option<"policy", "policy", "::mlir::renorm::DepthScale",
           /*default=*/"::mlir::renorm::DepthScale::InverseSqrt",
           "By what the norms of layer l are multiplied",
           [{::llvm::cl::values(
             clEnumValN(::mlir::renorm::DepthScale::InverseSqrt,
                        "inverse-sqrt-depth", "1/sqrt(l)"),
             clEnumValN(::mlir::renorm::DepthScale::Constant, "constant",
                        "one number for all layers"),
             clEnumValN(::mlir::renorm::DepthScale::List, "list",
                        "the l-th entry of factors"))}]>,
    Option<"constant", "constant", "double", /*default=*/"1.0",
           "The number of policy=constant">,
    ListOption<"factors", "factors", "double",
               "The numbers of policy=list, one for each layer">,
    Option<"sublayersPerLayer", "sublayers-per-layer", "int64_t",
           /*default=*/"0",
           "How many sublayers make a layer; 0 starts a layer at each "
           "self-attention, or at each sublayer where there is none">,
    Option<"force", "force", "bool", /*default=*/"false",
           "Scale norms that are scaled already">];
}

#endif // RENORM_TRANSFORMS_DEPTHPASSES_TD
