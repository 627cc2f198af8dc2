//===- WeightArguments.h - Which arguments are weights ----------*- C++ -*-===//
//
// An argument counts as a weight if the user says so: by the attribute
// `renorm.weight` on it, or by naming it. Nothing is guessed from how it is
// read: the key of an attention cache and a weight are read alike, and whoever
// prepares a weight prepares it once for many calls.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_ANALYSIS_WEIGHTARGUMENTS_H
#define RENORM_ANALYSIS_WEIGHTARGUMENTS_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/DenseSet.h"

namespace mlir::renorm {

/// The weights among the arguments of the public functions of `module`. `names`
/// holds numbers ("3"), ranges ("3-17") and names: all arguments whose location
/// has a name that is it or begins with it followed by one of . [ /
/// Fails with an error if an item is none of these or matches no tensor of
/// floats. A function that is called in the module, or has no body of one block,
/// is left out, with a remark if `remarks` is set.
FailureOr<llvm::DenseSet<Value>> findWeightArguments(ModuleOp module,
                                                     ArrayRef<std::string> names,
                                                     bool remarks);

} // namespace mlir::renorm

#endif // RENORM_ANALYSIS_WEIGHTARGUMENTS_H
