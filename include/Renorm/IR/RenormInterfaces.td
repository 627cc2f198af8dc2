#ifndef RENORM_IR_RENORMINTERFACES_TD
#define RENORM_IR_RENORMINTERFACES_TD

include "mlir/IR/OpBase.td"

def Renorm_NormOpInterface : OpInterface<"NormOpInterface"> {
  let cppNamespace = "::mlir::renorm";
  let description = [{
    What every norm has in common, so that a lowering or an analysis is written
    once for all of them. A norm computes, for each row of `x` along `axes`,

        y = round((x - mu) * rho) * scale + bias        (mu = 0 for RMS, CRMS)

    where `x` is `input`, or `input + residual` rounded to the type of the sum
    for the fused form.
  }];
  let methods = [
    InterfaceMethod<"Which statistic divides the row.",
      "::mlir::renorm::NormKind", "getNormKind">,
    InterfaceMethod<"The row tensor or memref.",
      "::mlir::Value", "getInput">,
    InterfaceMethod<"The value added to the input before the norm, or null.",
      "::mlir::Value", "getResidual", (ins), "", "return ::mlir::Value();">,
    InterfaceMethod<"Scale, or null. Has the shape of the axes, or the rank of "
      "the input with 1 where it is broadcast.",
      "::mlir::Value", "getScale">,
    InterfaceMethod<"Bias, or null; shaped like a scale.",
      "::mlir::Value", "getBias">,
    InterfaceMethod<"Destination of the normalised result.",
      "::mlir::Value", "getNormInit">,
    InterfaceMethod<"The normalised result, or null on memrefs.",
      "::mlir::Value", "getNormResult">,
    InterfaceMethod<"The axes of the statistic, ascending.",
      "::llvm::ArrayRef<int64_t>", "getAxes">,
    InterfaceMethod<"Epsilon as a real number.",
      "::llvm::APFloat", "getEpsilon">,
    InterfaceMethod<"Inside or outside the square root.",
      "::mlir::renorm::EpsilonPlacement", "getEpsilonPlacement">,
    InterfaceMethod<"Subtracted from the row length in the variance's divisor.",
      "int64_t", "getDdof", (ins), "", "return 0;">,
    InterfaceMethod<"The divisor d of a CRMSNorm; nothing for the others, whose "
      "divisor is the row length.",
      "::std::optional<int64_t>", "getDivisor", (ins), "",
      "return ::std::nullopt;">,
    InterfaceMethod<"Type in which statistics and affine part are computed.",
      "::mlir::FloatType", "getStatisticsType">,
    InterfaceMethod<"Whether the normalised row is rounded to the result's "
      "element type before scale and bias (the Llama order).",
      "bool", "getRoundNormalized">,
  ];
}

#endif // RENORM_IR_RENORMINTERFACES_TD
