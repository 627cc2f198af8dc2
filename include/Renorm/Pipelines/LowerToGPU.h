//===- LowerToGPU.h - renorm -> GPU kernels ---------------------*- C++ -*-===//

#ifndef RENORM_PIPELINES_LOWERTOGPU_H
#define RENORM_PIPELINES_LOWERTOGPU_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"

namespace mlir::renorm {

struct LowerToGPUOptions : PassPipelineOptions<LowerToGPUOptions> {
  PassOptions::Option<std::string> chip{
      *this, "chip", llvm::cl::init("sm_90"),
      llvm::cl::desc("Compute capability, as sm_NN (default: sm_90)")};
  PassOptions::Option<gpu::CompilationTarget> format{
      *this, "format", llvm::cl::init(gpu::CompilationTarget::Fatbin),
      llvm::cl::desc("Object in the gpu.binary (default: fatbin)"),
      llvm::cl::values(
          clEnumValN(gpu::CompilationTarget::Assembly, "isa", "PTX"),
          clEnumValN(gpu::CompilationTarget::Binary, "bin", "cubin"),
          clEnumValN(gpu::CompilationTarget::Fatbin, "fatbin", "PTX and cubin"),
          clEnumValN(gpu::CompilationTarget::Offload, "llvm",
                     "device bitcode"))};
  PassOptions::Option<std::string> features{
      *this, "features", llvm::cl::init(""),
      llvm::cl::desc("NVPTX features, such as +ptx80 (default: those of the "
                     "chip)")};
  PassOptions::Option<int> optLevel{
      *this, "opt-level", llvm::cl::init(3),
      llvm::cl::desc("Optimisation level of LLVM and ptxas, 0 to 3 (default: "
                     "3)")};
  PassOptions::Option<bool> deallocate{
      *this, "deallocate", llvm::cl::init(false),
      llvm::cl::desc("Free the buffers that bufferization has made (default: "
                     "no)")};
  PassOptions::Option<std::string> dumpObjectsTo{
      *this, "dump-objects-to", llvm::cl::init(""),
      llvm::cl::desc("Existing directory that gets every object as a file "
                     "(default: none)")};
  PassOptions::Option<std::string> plans{
      *this, "plans", llvm::cl::init(""),
      llvm::cl::desc("JSON file of measured splits of rows over threads, which "
                     "go before the planned ones (default: none)")};
};

/// renorm ops on tensors or memrefs -> gpu.launch_func and a gpu.binary; see
/// docs/gpu.md.
void buildLowerToGPUPipeline(OpPassManager &pm,
                             const LowerToGPUOptions &options);

/// Registers `renorm-lower-to-gpu`.
void registerLowerToGPUPipeline();

} // namespace mlir::renorm

#endif // RENORM_PIPELINES_LOWERTOGPU_H
