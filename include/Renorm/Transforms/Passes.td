#ifndef RENORM_TRANSFORMS_PASSES_TD
#define RENORM_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

//===----------------------------------------------------------------------===//
// RaiseNorms
//===----------------------------------------------------------------------===//

def RaiseNorms : Pass<"renorm-raise-norms", "::mlir::ModuleOp"> {
  let summary = "Find LayerNorm and RMSNorm by what they compute";
  let dependentDialects = ["::mlir::renorm::RenormDialect"];
}

#endif // RENORM_TRANSFORMS_PASSES_TD
