//===- LowerToJIT.h - From tensors to the LLVM dialect, for checking -*- C++ -*-===//
//
// The lowering behind the runner. It is made for agreement with the source,
// not for speed: one loop nest per op, every elementary function is libm's, and
// whatever can go wrong at run time is caught and carries its location.
//
// It lives here and not in Conversion because of what it adds for checking
// (recorded failures, weights outside of the code), which a product must not
// pay for.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_CHECK_LOWERTOJIT_H
#define RENORM_CHECK_LOWERTOJIT_H

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Location.h"
#include <string>
#include <vector>

namespace mlir {
class OpPassManager;

namespace renorm {
struct CompileKernelsOptions;
}

namespace renorm::check {

/// What compiled code refers to by number.
struct JITTables {
  /// A condition that held or not when the code ran.
  struct Assertion {
    std::string message;
    Location loc;
  };
  std::vector<Assertion> assertions;
  /// Constants too large to be part of the code.
  std::vector<ElementsAttr> weights;
  /// A kernel's launch, and the buffers it is given.
  struct Launch {
    struct Buffer {
      unsigned argument; ///< of the compiled kernel
      bool written;
      std::string name;
    };
    Location loc;
    std::vector<Buffer> buffers;
  };
  std::vector<Launch> launches;
};

/// Called by compiled code with the index of an assertion that failed.
inline constexpr const char kAssertionFailedName[] = "renorm_assertion_failed";
/// The array of pointers through which compiled code finds its weights.
inline constexpr const char kWeightTableName[] = "renorm_weight_table";

/// How norms are computed.
enum class JITNorms {
  /// By their decomposition, entry by entry: what the ops say.
  Reference,
  /// By the row loops of renorm-lower-to-cpu, on all threads.
  RowLoops
};

/// Lowers a module of upstream dialects and renorm ops on tensors to the LLVM
/// dialect. `tables` is filled while the passes run and must outlive them.
/// Functions keep their names; a C interface is made for those that ask for it.
/// With `kernels`, renorm ops become kernels compiled that way, whatever `norms`
/// says, and their launches calls of renormRunKernel (Renorm/Runtime/CUDA.h).
void buildLowerToLLVMPipeline(OpPassManager &pm, JITTables &tables,
                              JITNorms norms = JITNorms::Reference,
                              const CompileKernelsOptions *kernels = nullptr);

/// Width in bits of this machine's vector registers: 128, 256 or 512.
int64_t hostVectorBits();

} // namespace renorm::check
} // namespace mlir

#endif // RENORM_CHECK_LOWERTOJIT_H
