#ifndef RENORM_CONVERSION_PASSES_TD
#define RENORM_CONVERSION_PASSES_TD

include "mlir/Pass/PassBase.td"

//===----------------------------------------------------------------------===//
// AttachGPUTarget
//===----------------------------------------------------------------------===//

def AttachGPUTarget
    : Pass<"renorm-attach-gpu-target", "::mlir::gpu::GPUModuleOp"> {
  let summary = "Say which GPU a kernel module is for";
  let description = [{
    Precondition: a gpu.module. Attaches the NVVM target for `chip`, with the
    PTX version that the chip's row in the target table asks for
    (GPU/GPUTargets.cpp).

    Refuses chips that the table does not know, with the ones it does.

    ```mlir
    gpu.module @m {...}
    ==>
    gpu.module @m [#nvvm.target<chip = "sm_90", features = "+ptx80">] {...}
    ```
  }];
  let options = [
    Option<"chip", "chip", "std::string", "\"sm_90\"",
           "Compute capability, as sm_NN">,
    Option<"features", "features", "std::string", "\"\"",
           "NVPTX features, such as +ptx80 (default: those of the chip)">,
    Option<"optLevel", "opt-level", "int", "3",
           "Optimisation level of LLVM and ptxas, 0 to 3">];
  let dependentDialects = ["::mlir::NVVM::NVVMDialect"];
}

//===----------------------------------------------------------------------===//
// ConvertToCPU
//===----------------------------------------------------------------------===//

def ConvertToCPU : Pass<"renorm-convert-to-cpu", "::mlir::ModuleOp"> {
  let summary = "Turn every norm on memrefs into vectorised loops over rows";
  let description = [{
    Precondition: renorm norms and centres on memrefs in the default memory
    space, whose buffers are either the same or disjoint.

    Each op becomes a call of a private function that does a range of rows; ops
    that differ in nothing but the number of rows share one. Where the entries
    of a row are contiguous, vectors lie along the row: several independent
    accumulators, masked at the end. Where the innermost dimension is no axis
    (channels first), each lane has a row of its own. Other layouts are scalar
    loops. Statistics are those of the op's statistics type, two-pass where a
    mean is involved. Floats differ from `renorm-lower-to-linalg` in the order
    of the sums and in fused multiply-adds.

    Rows are split among threads where the op moves at least `parallel-bytes`:
    `openmp` by an scf.parallel for `convert-scf-to-openmp`, `runtime` by calls
    of `renorm_parallel_for` (docs/cpu.md).

    Refuses, with an error at the op: ops on tensors, memory spaces, layouts
    without strides, gradients (lower them to linalg before bufferization).

    ```mlir
    renorm.rms_norm ins(%x : memref<?x768xf32>) outs(%y : memref<?x768xf32>)
      axes = [1] epsilon = 1.0e-05
    ==>
    call @renorm_cpu_rms_norm_768_f32(%x, %y, %c0, %rows)
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::func::FuncDialect",
    "::mlir::math::MathDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::vector::VectorDialect",
    "::mlir::LLVM::LLVMDialect"];
  let options = [
    Option<"vectorBits", "vector-bits", "int64_t", "256",
           "Width of a vector register in bits: 128, 256 or 512">,
    Option<"threads", "threads", "::mlir::renorm::CPUThreads",
           "::mlir::renorm::CPUThreads::None",
           "How the rows of an op are split among threads",
           [{::llvm::cl::values(
             clEnumValN(::mlir::renorm::CPUThreads::None, "none",
                        "not at all"),
             clEnumValN(::mlir::renorm::CPUThreads::OpenMP, "openmp",
                        "scf.parallel; link an OpenMP library"),
             clEnumValN(::mlir::renorm::CPUThreads::Runtime, "runtime",
                        "calls of renorm_parallel_for; link one"))}]>,
    Option<"parallelBytes", "parallel-bytes", "int64_t", "262144",
           "Ops that read and write fewer bytes stay on one thread">,
    Option<"streamBytes", "stream-bytes", "int64_t", "33554432",
           "Results of at least so many bytes are written past the caches; 0: "
           "never">,
    Option<"bf16Instruction", "bf16-instruction", "bool", "false",
           "Leave f32 -> bf16 to the instruction of AVX512-BF16 machines, which "
           "makes denormals 0; elsewhere it is a call for each entry">];
  let statistics = [
    Statistic<"numFunctions", "num-functions", "Functions built">,
    Statistic<"numCalls", "num-calls", "Ops replaced by a call">];
}

//===----------------------------------------------------------------------===//
// ConvertToGPU
//===----------------------------------------------------------------------===//

def ConvertToGPU : Pass<"renorm-convert-to-gpu", "::mlir::ModuleOp"> {
  let summary = "Turn every renorm op on memrefs into a kernel and its launch";
  let description = [{
    Precondition: renorm ops on memrefs in the default memory space, whose
    buffers the device can read and start at multiples of 16 bytes (32 on sm_100
    and later), and are either the same or disjoint.

    Each op becomes a `gpu.launch_func`. Its kernel goes into the gpu.module
    `renorm_kernels`; ops that differ in nothing but the number of rows share
    one. Trailing axes of contiguous buffers whose length is static are read
    once, as vectors, and stay in registers across the reduction, those of a
    block or of a cluster of blocks (sm_90 and later). Other rows (other axes,
    dynamic lengths, longer ones) are read by a loop. Statistics are those of the op's statistics type, two-pass
    where a mean is involved. Floats differ from `renorm-lower-to-linalg` in the
    order of the sums.

    `plans` names a file that benchmarks/gpu/autotune.py has written; a row that
    it has a split for is spread like that.

    Refuses, with an error at the op: ops on tensors, memory spaces, layouts
    without strides, ops inside of a kernel, a split in `plans` that the row
    cannot have.

    ```mlir
    renorm.rms_norm ins(%x : memref<?x768xf32>) outs(%y : memref<?x768xf32>)
      axes = [1] epsilon = 1.0e-05
    ==>
    gpu.launch_func @renorm_kernels::@rms_norm_768_f32
      blocks in (%blocks, %c1, %c1) threads in (%c128, %c1, %c1)
      args(%x : memref<?x768xf32>, %y : memref<?x768xf32>, %rows : index)
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::gpu::GPUDialect",
    "::mlir::math::MathDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::vector::VectorDialect",
    "::mlir::LLVM::LLVMDialect", "::mlir::NVVM::NVVMDialect"];
  let options = [
    Option<"chip", "chip", "std::string", "\"sm_90\"",
           "Compute capability that kernels are planned for, as sm_NN">,
    Option<"plans", "plans", "std::string", "\"\"",
           "JSON file of measured splits that go before the planned ones "
           "(default: none)">];
  let statistics = [
    Statistic<"numKernels", "num-kernels", "Kernels built">,
    Statistic<"numLaunches", "num-launches", "Ops replaced by a launch">];
}

//===----------------------------------------------------------------------===//
// DumpGPUObjects
//===----------------------------------------------------------------------===//

def DumpGPUObjects : Pass<"renorm-dump-gpu-objects", "::mlir::ModuleOp"> {
  let summary = "Write the objects of every gpu.binary to files";
  let description = [{
    Precondition: gpu.binary ops, made by `gpu-module-to-binary`. Writes each
    object to `directory`/<binary>.<chip>.<ptx|cubin|fatbin|bc>, and how its
    kernels are launched (geometry and arguments, docs/gpu.md) to
    `directory`/<binary>.<chip>.json; the directory must exist. The IR stays as
    it is.

    Fails, naming the file and the reason, if a file cannot be written.

    ```mlir
    gpu.binary @renorm_kernels [#gpu.object<#nvvm.target<chip = "sm_90">, ...>]
    ==>
    DIR/renorm_kernels.sm_90.ptx, DIR/renorm_kernels.sm_90.json
    ```
  }];
  let options = [Option<"directory", "directory", "std::string", "\".\"",
                        "An existing directory (default: the current one)">];
}

//===----------------------------------------------------------------------===//
// LowerGPUMath
//===----------------------------------------------------------------------===//

def LowerGPUMath : Pass<"renorm-lower-gpu-math", "::mlir::gpu::GPUModuleOp"> {
  let summary = "Lower roots and fma in kernels without libdevice";
  let description = [{
    Precondition: math ops in a gpu.module. `math.rsqrt`, `math.sqrt` and
    `math.fma` on f32 and f64 become LLVM and NVVM intrinsics that the NVPTX
    back end selects by itself; `convert-gpu-to-nvvm` would call libdevice
    (`__nv_*`), which a PTX file cannot resolve. A f32 rsqrt is the hardware's
    approximation and one Newton step (within 1 ulp), a f64 one is 1/sqrt(x).

    Leaves other types and other math ops alone.

    ```mlir
    %r = math.rsqrt %x : f32
    ==>
    %r0 = llvm.call_intrinsic "llvm.nvvm.rsqrt.approx.f"(%x) : (f32) -> f32
    %r = ... // r0 + r0/2 * (1 - x*r0^2), or r0 where that is not finite
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::LLVM::LLVMDialect"];
}

//===----------------------------------------------------------------------===//
// LowerLaunches
//===----------------------------------------------------------------------===//

def LowerLaunches : Pass<"renorm-lower-launches", "::mlir::ModuleOp"> {
  let summary = "Turn launches of compiled kernels into calls of our runtime";
  let description = [{
    Precondition: gpu.launch_func of kernels in a gpu.binary with one object,
    whose operands are pointers and numbers, as `renorm-lower-to-gpu` leaves
    them. Each launch becomes a call of `renormRunKernel` (library
    renorm-runtime, Renorm/Runtime/CUDA.h); objects and what the launches of a
    kernel have in common become data of the program. It stands in for upstream's
    `gpu-to-llvm`; the rest of the host code is lowered as usual.

    A call returns when the kernel is queued on the thread's stream. With `wait`
    it returns when the kernel is done, as host code needs that reads results.

    Refuses, with an error at the launch: kernels that are not compiled,
    several objects, asynchronous tokens, blocks, clusters and dynamic shared
    memory that are no constants.

    ```mlir
    gpu.binary @renorm_kernels [#gpu.object<...>]
    gpu.launch_func @renorm_kernels::@k blocks in (%n, %c1, %c1)
        threads in (%c128, %c1, %c1) args(%p : !llvm.ptr)
    ==>
    llvm.mlir.global internal @renorm_kernel_k() : !llvm.struct<...> {...}
    %k = llvm.mlir.addressof @renorm_kernel_k : !llvm.ptr
    llvm.call @renormRunKernel(%k, %n64, %one, %one, %arguments)
    ```
  }];
  let options = [Option<"wait", "wait", "bool", "false",
                        "Return from a launch when the kernel is done">];
  let statistics = [Statistic<"numLaunches", "num-launches", "Launches">];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::LLVM::LLVMDialect"];
}

//===----------------------------------------------------------------------===//
// LowerMaskedBFloats
//===----------------------------------------------------------------------===//

def LowerMaskedBFloats : Pass<"renorm-lower-masked-bfloats"> {
  let summary = "Make masked loads and stores of bf16 such of 16-bit integers";
  let description = [{
    Precondition: the LLVM dialect, for machines that may have no masks for 16
    bits (x86 without AVX512BW). There LLVM moves masked entries one by one, and
    rounds each bf16 anew by a call of `__truncsfbf2`, which runtime libraries
    may lack. The bits stay what they are.

    Leaves other types alone.

    ```mlir
    %v = llvm.intr.masked.load %p, %m, %z : ... -> vector<8xbf16>
    ==>
    %b = llvm.intr.masked.load %p, %m, %y : ... -> vector<8xi16>
    %v = llvm.bitcast %b : vector<8xi16> to vector<8xbf16>
    ```
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

//===----------------------------------------------------------------------===//
// LowerToLinalg
//===----------------------------------------------------------------------===//

def LowerToLinalg : Pass<"renorm-lower-to-linalg"> {
  let summary = "Lower every renorm op on tensors to upstream dialects";
  let description = [{
    Precondition: renorm ops on tensors. Each is replaced by its decomposition
    into linalg.generic, in the op's statistics type. No renorm op remains; one
    on memrefs is an error.

    A LayerNorm's mean and variance come out of one reduction of the row minus
    a shift: the mean of a few of its entries, without the smallest and the
    largest of them. Downstream compilers fuse it with the normalisation into one
    loop nest; `variance=two-pass` sums deviations from the mean, with a reduction
    more. Both keep rows with a large mean accurate; the first can lose digits,
    up to a factor of half the row length, on rows where two of those entries are
    outliers of the same kind.

    A centre fused with the norm behind it is such a LayerNorm of the row as it is
    and one more result, if the centred row has the type of the statistics.

    Reductions read rows whose length divides in `pieces` slices side by side,
    so that compilers that may not reorder sums still have some to do at a time;
    the two of a LayerNorm are summed in halves, for fewer roundings in a row.

    ```mlir
    %y = renorm.rms_norm ins(%x : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>)
           axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
    ==>
    %sq = linalg.generic ... ins(%x) outs(%zero)        // sum of squares
    %y = linalg.generic ... ins(%x, %sq) outs(%o)       // x * rsqrt(sq/8 + eps)
    ```
  }];
  let options = [
    Option<"variance", "variance", "::mlir::renorm::VarianceForm",
           "::mlir::renorm::VarianceForm::OnePass",
           "How the variance of a LayerNorm is summed",
           [{::llvm::cl::values(
             clEnumValN(::mlir::renorm::VarianceForm::OnePass, "one-pass",
                        "with the mean, of shifted rows"),
             clEnumValN(::mlir::renorm::VarianceForm::TwoPass, "two-pass",
                        "from deviations, after the mean"))}]>,
    Option<"pieces", "pieces", "int64_t", "8",
           "Pieces of a row of static length that reductions read side by side "
           "(a power of two)">,
    Option<"gradientsOnly", "gradients-only", "bool", "false",
           "Leave everything but the gradients for another lowering">];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::tensor::TensorDialect"];
}

//===----------------------------------------------------------------------===//
// PassKernelPointers
//===----------------------------------------------------------------------===//

def PassKernelPointers
    : Pass<"renorm-pass-kernel-pointers", "::mlir::ModuleOp"> {
  let summary = "Pass buffers to kernels as bare pointers";
  let description = [{
    Precondition: gpu.launch_func of gpu.funcs in the same module, with memref
    arguments in the default memory space. Every memref argument becomes one
    `!llvm.ptr` (and one index per dynamic stride) instead of the seven and more
    parameters of a memref descriptor; unlike upstream's bare pointer convention
    it allows dynamic sizes. Argument attributes stay. A dynamic offset is added
    to the pointer on the host.

    Refuses, with an error, kernels that ask for a dynamic size of an argument
    (`memref.dim`): pass the size as an index.

    ```mlir
    gpu.launch_func @m::@k ... args(%x : memref<?x8xf32>)
    ==>
    %i = memref.extract_aligned_pointer_as_index %x : memref<?x8xf32> -> index
    %p = llvm.inttoptr (arith.index_cast %i) : i64 to !llvm.ptr
    gpu.launch_func @m::@k ... args(%p : !llvm.ptr)
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::memref::MemRefDialect",
                           "::mlir::LLVM::LLVMDialect"];
}

#endif // RENORM_CONVERSION_PASSES_TD
