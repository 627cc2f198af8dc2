//===- BytecodeRun.h - From bytecode to bytecode ----------------*- C++ -*-===//
//
// mlir-opt's driver looks for `expected-error` comments in every line of its
// input, also where nobody asked for it and where the input is no text: of a
// model in bytecode it reads all weights, which takes a third of the time and
// brings the whole file into memory. This is the same run without that.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_TOOLS_RENORMOPT_BYTECODERUN_H
#define RENORM_TOOLS_RENORMOPT_BYTECODERUN_H

#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "llvm/Support/MemoryBuffer.h"

namespace mlir::renorm {

/// Whether bytecode is to become bytecode, and nothing else is asked for that
/// only mlir-opt's driver does: comparing diagnostics, splitting, IRDL files,
/// reproducers, round trips, remarks to a file, actions, fewer diagnostics.
bool isBytecodeRun(const llvm::MemoryBuffer &input,
                   const MlirOptMainConfig &config);

/// What MlirOptMain does with such an input. Pages of the input leave memory
/// once they have been written to `os`.
LogicalResult runOnBytecode(llvm::raw_ostream &os,
                            std::unique_ptr<llvm::MemoryBuffer> input,
                            DialectRegistry &registry,
                            const MlirOptMainConfig &config);

} // namespace mlir::renorm

#endif // RENORM_TOOLS_RENORMOPT_BYTECODERUN_H
