//===- StubDriver.h - A CUDA driver without a GPU ---------------*- C++ -*-===//
//
// A library with the entry points of libcuda.so.1 that the runtime calls: two
// devices, contexts, memory, modules. It counts calls, keeps the last launch
// and can be told to fail. Kernels of device bitcode (`format=llvm`) run on the
// SIMT executor, synchronously; those of PTX, cubins and fatbins do nothing.
//
// Memory of the device is memory of the process, and every allocation has its
// exact size: a kernel that touches anything else fails with
// CUDA_ERROR_ILLEGAL_ADDRESS, and what was wrong goes to the standard error.
//
// Environment: RENORM_STUB_CAPABILITY (90 = sm_90, the default),
// RENORM_STUB_VERSION (12080).
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_TEST_RUNTIME_STUBDRIVER_H
#define RENORM_TEST_RUNTIME_STUBDRIVER_H

#include <cstdint>

extern "C" {
struct RenormStubLaunch {
  const char *kernel;
  uint32_t grid[3], block[3], cluster[3]; ///< cluster: 0 if not asked for
  uint32_t sharedBytes;
  int dependent; ///< programmatic stream serialisation; 0 if not asked for
  void *stream;
  unsigned long long context; ///< its id
};

/// How often a function ("cuModuleLoadDataEx") was called.
uint64_t renormStubCalls(const char *function);
/// The last launch, of any thread.
RenormStubLaunch renormStubLastLaunch();
/// Lets the next call of a function fail with a CUresult.
void renormStubFailNext(const char *function, int result);
/// What cuFuncSetAttribute has set for the last launch's function; -1: nothing.
int renormStubFunctionAttribute(int attribute);
/// Allocations that live, of any kind.
uint64_t renormStubAllocations();
}

#endif // RENORM_TEST_RUNTIME_STUBDRIVER_H
