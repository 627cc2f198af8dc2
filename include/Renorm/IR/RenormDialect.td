#ifndef RENORM_IR_RENORMDIALECT_TD
#define RENORM_IR_RENORMDIALECT_TD

include "mlir/IR/OpBase.td"
include "mlir/IR/EnumAttr.td"

def Renorm_Dialect : Dialect {
  let name = "renorm";
  let cppNamespace = "::mlir::renorm";
  let summary = "Normalisation layers, named by what they compute";
  let description = [{
    LayerNorm, RMSNorm, CRMSNorm, the centring projection C = I - 11^T/d, and
    the fused residual form, on ranked tensors and memrefs in destination style.
    The ops carry what decides the floats (type of the statistics, place of
    epsilon, where the result is rounded), so that a rewrite can state exactly
    what it keeps.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect",
    "::mlir::bufferization::BufferizationDialect",
    "::mlir::memref::MemRefDialect"
  ];
  let useDefaultAttributePrinterParser = 1;
}

//===----------------------------------------------------------------------===//
// Enums
//===----------------------------------------------------------------------===//

class Renorm_I32Enum<string name, string summary, list<I32EnumAttrCase> cases>
    : I32EnumAttr<name, summary, cases> {
  let cppNamespace = "::mlir::renorm";
  let genSpecializedAttr = 0;
}

def Renorm_NormKind : Renorm_I32Enum<"NormKind", "which statistic a norm divides by", [
    I32EnumAttrCase<"LayerNorm", 0, "layer_norm">,
    I32EnumAttrCase<"RMSNorm", 1, "rms_norm">,
    I32EnumAttrCase<"CRMSNorm", 2, "crms_norm">]>;
def Renorm_NormKindAttr : EnumAttr<Renorm_Dialect, Renorm_NormKind, "kind">;

def Renorm_EpsilonPlacement
    : Renorm_I32Enum<"EpsilonPlacement", "where epsilon is added", [
    I32EnumAttrCase<"Inside", 0, "inside">,
    I32EnumAttrCase<"Outside", 1, "outside">]>;
def Renorm_EpsilonPlacementAttr
    : EnumAttr<Renorm_Dialect, Renorm_EpsilonPlacement, "epsilon_placement">;

#endif // RENORM_IR_RENORMDIALECT_TD
