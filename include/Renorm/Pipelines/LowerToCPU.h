//===- LowerToCPU.h - renorm -> vectorised loops ----------------*- C++ -*-===//

#ifndef RENORM_PIPELINES_LOWERTOCPU_H
#define RENORM_PIPELINES_LOWERTOCPU_H

#include "Renorm/Conversion/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"

namespace mlir::renorm {

/// What `renorm-lower-to-cpu` leaves.
enum class CPUFormat {
  /// Norms are scf, vector, arith and math on memrefs; other ops are bufferized
  /// and else as they were.
  Loops,
  /// Everything is in the LLVM dialect.
  LLVM
};

struct LowerToCPUOptions : PassPipelineOptions<LowerToCPUOptions> {
  PassOptions::Option<int64_t> vectorBits{
      *this, "vector-bits", llvm::cl::init(256),
      llvm::cl::desc("Width of a vector register in bits: 128, 256 or 512 "
                     "(default: 256)")};
  PassOptions::Option<CPUThreads> threads{
      *this, "threads", llvm::cl::init(CPUThreads::None),
      llvm::cl::desc("How the rows of an op are split among threads (default: "
                     "none)"),
      llvm::cl::values(
          clEnumValN(CPUThreads::None, "none", "not at all"),
          clEnumValN(CPUThreads::OpenMP, "openmp",
                     "an OpenMP loop; link libomp"),
          clEnumValN(CPUThreads::Runtime, "runtime",
                     "calls of renorm_parallel_for; link one"))};
  PassOptions::Option<int64_t> parallelBytes{
      *this, "parallel-bytes", llvm::cl::init(256 << 10),
      llvm::cl::desc("Ops that read and write fewer bytes stay on one thread "
                     "(default: 262144)")};
  PassOptions::Option<CPUFormat> format{
      *this, "format", llvm::cl::init(CPUFormat::Loops),
      llvm::cl::desc("What is left (default: loops)"),
      llvm::cl::values(
          clEnumValN(CPUFormat::Loops, "loops",
                     "norms as scf, vector, arith and math on memrefs"),
          clEnumValN(CPUFormat::LLVM, "llvm",
                     "the LLVM dialect, for mlir-translate"))};
};

/// renorm ops on tensors or memrefs -> loops over rows; see docs/cpu.md.
void buildLowerToCPUPipeline(OpPassManager &pm,
                             const LowerToCPUOptions &options);

/// Registers `renorm-lower-to-cpu`.
void registerLowerToCPUPipeline();

} // namespace mlir::renorm

#endif // RENORM_PIPELINES_LOWERTOCPU_H
