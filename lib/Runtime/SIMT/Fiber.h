//===- Fiber.h - Stacks to switch between -----------------------*- C++ -*-===//

#ifndef RENORM_LIB_RUNTIME_SIMT_FIBER_H
#define RENORM_LIB_RUNTIME_SIMT_FIBER_H

#include <cstddef>

#if !defined(__x86_64__)
#include <ucontext.h>
#endif

namespace renorm::simt {

/// A place to return to: a stack pointer with the callee-saved registers on
/// top, or a ucontext where we have no assembly for the machine. A switch of
/// ours makes no system call.
struct Fiber {
#if defined(__x86_64__)
  void *stackPointer = nullptr;
#else
  ucontext_t context;
#endif

  /// Makes this fiber start with `entry`, which must not return, on the given
  /// stack.
  void prepare(char *stack, size_t bytes, void (*entry)());
};

/// Leaves `from` and goes on with `to`.
void switchFiber(Fiber &from, Fiber &to);

} // namespace renorm::simt

#endif // RENORM_LIB_RUNTIME_SIMT_FIBER_H
