#ifndef RENORM_IR_RENORMINTERFACES_TD
#define RENORM_IR_RENORMINTERFACES_TD

include "mlir/IR/OpBase.td"

def Renorm_NormOpInterface : OpInterface<"NormOpInterface"> {
  let cppNamespace = "::mlir::renorm";
  let description = [{
    What every norm has in common, so that a lowering or an analysis is written
    once for all of them. A norm computes, for each row of `x` along `axes`,

        y = round((x - mu) * rho) * scale + bias        (mu = 0 for RMS, CRMS)

    The row x is `input`, or what the fused forms make of it; they write it to
    `row_init`, rounded to its element type after each step, and norm the rounded
    row. In this order, each step only where its method says that it is there:

        x = input
        x = round_T(norm_out(x))                  getOutputNorm, T its type
        x = round(x + residual)                   getResidual
        x = round(x - mean(x))                    getCentersRow
  }];
  let methods = [
    InterfaceMethod<"Which statistic divides the row.",
      "::mlir::renorm::NormKind", "getNormKind">,
    InterfaceMethod<"The row tensor or memref.",
      "::mlir::Value", "getInput">,
    InterfaceMethod<"The value added to the input before the norm, or null.",
      "::mlir::Value", "getResidual", (ins), "", "return ::mlir::Value();">,
    InterfaceMethod<"The norm of the input in front of the add, if there is one: "
      "its axes, placement of epsilon, ddof and divisor are those of the op.",
      "::std::optional<::mlir::renorm::OutputNorm>", "getOutputNorm", (ins), "",
      "return ::std::nullopt;">,
    InterfaceMethod<"Whether the row is centred before it is written.",
      "bool", "getCentersRow", (ins), "", "return false;">,
    InterfaceMethod<"Destination of the row that the op makes, or null: it norms "
      "its input.",
      "::mlir::Value", "getRowInit", (ins), "", "return ::mlir::Value();">,
    InterfaceMethod<"The row that the op makes, or null (also on memrefs).",
      "::mlir::Value", "getRowResult", (ins), "", "return ::mlir::Value();">,
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
  let extraSharedClassDeclaration = [{
    /// The row that is normed: the first result of the fused forms, else the
    /// input.
    ::mlir::Value getNormedRow() {
      ::mlir::Value row = $_op.getRowResult();
      return row ? row : $_op.getInput();
    }
  }];
}

#endif // RENORM_IR_RENORMINTERFACES_TD
