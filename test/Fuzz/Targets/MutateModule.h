//===- MutateModule.h - Small changes of a module that verify ---*- C++ -*-===//

#ifndef RENORM_TEST_FUZZ_TARGETS_MUTATEMODULE_H
#define RENORM_TEST_FUZZ_TARGETS_MUTATEMODULE_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include <random>

namespace mlir::renorm::fuzz {

/// A copy of `module` with one to four changes: values of attributes, sizes and
/// element types, operands, indexing maps, iterators, ops left out, doubled,
/// renamed, or added. It verifies; if no change tried does, it is the same.
OwningOpRef<ModuleOp> mutate(ModuleOp module, std::minstd_rand &random);

/// `to` with one of the functions of `from` added.
OwningOpRef<ModuleOp> crossOver(ModuleOp to, ModuleOp from,
                                std::minstd_rand &random);

} // namespace mlir::renorm::fuzz

#endif // RENORM_TEST_FUZZ_TARGETS_MUTATEMODULE_H
