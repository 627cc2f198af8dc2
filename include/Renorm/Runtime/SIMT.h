//===- SIMT.h - GPU kernels run on the CPU ----------------------*- C -*-===//
//
// Runs the device code of GPU kernels, the LLVM IR that the NVPTX back end is
// about to select, with one fiber per GPU thread: blocks, clusters, barriers,
// shuffles, shared and cluster memory. Every access is checked against the
// buffers the caller names, and logged by barrier interval: two accesses of
// different threads to the same bytes, one of them a write, with no barrier
// between them, are a race. A C interface without LLVM types.
//
// Device code: bitcode as written by `renorm-lower-to-gpu` with `format=llvm`
// (or textual LLVM IR for an nvptx64 target).
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_RUNTIME_SIMT_H
#define RENORM_RUNTIME_SIMT_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Kernels of one device module, compiled for the CPU.
typedef struct RenormSIMTModule RenormSIMTModule;

/// Compiles `size` bytes of bitcode or textual IR. Returns null and, if
/// `error` is not null, a message (free it with renormSIMTFreeString) if it
/// cannot be parsed or uses an instruction that the executor does not know.
RenormSIMTModule *renormSIMTLoad(const char *code, size_t size, char **error);
void renormSIMTDestroy(RenormSIMTModule *module);
void renormSIMTFreeString(char *text);

size_t renormSIMTKernelCount(const RenormSIMTModule *module);
/// Null past the end; lives as long as the module.
const char *renormSIMTKernelName(const RenormSIMTModule *module, size_t index);
/// Number of the kernel's arguments, or -1 if there is no such kernel.
int renormSIMTArgumentCount(const RenormSIMTModule *module, const char *kernel);
/// Static shared memory of one block in bytes; 0 if there is no such kernel.
uint32_t renormSIMTSharedBytes(const RenormSIMTModule *module,
                               const char *kernel);

typedef struct RenormSIMTDim {
  uint32_t x, y, z;
} RenormSIMTDim;

/// The geometry of a launch. All extents are at least 1; `cluster` divides
/// `grid`.
typedef struct RenormSIMTGeometry {
  RenormSIMTDim grid, block, cluster;
  uint32_t dynamicSharedBytes;
} RenormSIMTGeometry;

/// Memory that a kernel may access.
typedef struct RenormSIMTBuffer {
  void *base;
  uint64_t bytes;
  int writable;
  const char *name; ///< for messages; may be null
} RenormSIMTBuffer;

typedef struct RenormSIMTOptions {
  const RenormSIMTBuffer *buffers;
  size_t numBuffers;
  int checkBounds; ///< an access outside of all buffers is an error
  int checkRaces;  ///< log accesses (to `buffers`, shared and cluster memory)
  uint32_t seed;   ///< 0: blocks and threads in order; else in one drawn from it
} RenormSIMTOptions;

typedef enum RenormSIMTFault {
  RenormSIMTNone = 0,
  RenormSIMTUsage,        ///< no such kernel, or a geometry that cannot be
  RenormSIMTOutOfBounds,  ///< also: write to a buffer that is not writable
  RenormSIMTMisaligned,   ///< an address that the access may not have
  RenormSIMTUninitialized,///< shared memory read before anybody wrote it
  RenormSIMTRace,
  RenormSIMTDivergence,   ///< threads at different barriers or shuffles
  RenormSIMTDeadlock,     ///< nobody can go on
  RenormSIMTStack         ///< a thread's stack has overflowed
} RenormSIMTFault;

/// What happened. `message` names kernel, instruction, block and threads.
typedef struct RenormSIMTReport {
  RenormSIMTFault fault;
  char message[1024];
  uint64_t accesses, shuffles, barriers; ///< executed, per thread
} RenormSIMTReport;

/// Runs `kernel`; `arguments[i]` points to the value of argument i, as for
/// cuLaunchKernel. Stops at the first fault. Returns report->fault; buffers
/// hold what had been written by then. Not re-entrant within one thread.
RenormSIMTFault renormSIMTLaunch(RenormSIMTModule *module, const char *kernel,
                                 const RenormSIMTGeometry *geometry,
                                 void *const *arguments,
                                 const RenormSIMTOptions *options,
                                 RenormSIMTReport *report);

#ifdef __cplusplus
}
#endif

#endif // RENORM_RUNTIME_SIMT_H
