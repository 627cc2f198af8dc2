//===- PreparedWeights.h - Weights that a companion centres -----*- C++ -*-===//
//
// With `fold=prepare` an entry takes some weights as its companion returns them:
//
//   func.func @main(%x, %w {renorm.prepared}) attributes
//       {renorm.prepared_by = @main_prepare_weights}
//   func.func @main_prepare_weights(%w) attributes
//       {renorm.prepares = @main, renorm.arguments = array<i64: 1>}
//
// `renorm.arguments` says which arguments of the entry the companion takes, in
// its own order, and returns, in the same order and of the same types. For all
// inputs entry(x, companion(w)) is what the entry was before for (x, w).
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_IR_PREPAREDWEIGHTS_H
#define RENORM_IR_PREPAREDWEIGHTS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir {
class ModuleOp;
}

namespace mlir::renorm {

/// On an argument of an entry: a weight, whoever else reads it. Set by the user.
inline constexpr llvm::StringLiteral kWeightAttr = "renorm.weight";
/// On an argument of an entry: it is taken as the companion returns it.
inline constexpr llvm::StringLiteral kPreparedAttr = "renorm.prepared";
/// On an entry: its companion.
inline constexpr llvm::StringLiteral kPreparedByAttr = "renorm.prepared_by";
/// On a companion: its entry, and the numbers of the entry's arguments.
inline constexpr llvm::StringLiteral kPreparesAttr = "renorm.prepares";
inline constexpr llvm::StringLiteral kArgumentsAttr = "renorm.arguments";

/// Whether a function is the companion of an entry.
inline bool isPreparation(func::FuncOp function) {
  return function->hasAttr(kPreparesAttr);
}

/// Moves what companions do back into their entries and erases them: the entries
/// then take the weights as they were before. True if there were any. Fails with
/// an error where companion and entry do not go together.
FailureOr<bool> inlinePreparations(ModuleOp module);

} // namespace mlir::renorm

#endif // RENORM_IR_PREPAREDWEIGHTS_H
