//===- Fiber.cpp - Stacks to switch between -------------------------------===//
//
// swapcontext saves the signal mask by a system call; a kernel switches at
// every shuffle of every thread. System V x86-64: rbx, rbp, r12 to r15 belong
// to the caller.
//
//===----------------------------------------------------------------------===//

#include "Fiber.h"
#include <cstdint>

using namespace renorm::simt;

#if defined(__x86_64__)

extern "C" void renormSIMTSwitchStack(void **from, void *to);
asm(R"(
  .text
  .p2align 4
  .globl renormSIMTSwitchStack
  .hidden renormSIMTSwitchStack
  .type renormSIMTSwitchStack, @function
renormSIMTSwitchStack:
  pushq %rbp
  pushq %rbx
  pushq %r12
  pushq %r13
  pushq %r14
  pushq %r15
  movq %rsp, (%rdi)
  movq %rsi, %rsp
  popq %r15
  popq %r14
  popq %r13
  popq %r12
  popq %rbx
  popq %rbp
  ret
  .size renormSIMTSwitchStack, . - renormSIMTSwitchStack
)");

void Fiber::prepare(char *stack, size_t bytes, void (*entry)()) {
  // At entry of a function rsp is 8 below a multiple of 16: the return address
  // of `entry`, which there is none of, then `entry` itself for the ret above.
  uintptr_t top = reinterpret_cast<uintptr_t>(stack + bytes) & ~uintptr_t(15);
  void **slot = reinterpret_cast<void **>(top);
  *--slot = nullptr;
  *--slot = reinterpret_cast<void *>(entry);
  for (int i = 0; i < 6; ++i)
    *--slot = nullptr;
  stackPointer = slot;
}

void renorm::simt::switchFiber(Fiber &from, Fiber &to) {
  renormSIMTSwitchStack(&from.stackPointer, to.stackPointer);
}

#else

void Fiber::prepare(char *stack, size_t bytes, void (*entry)()) {
  getcontext(&context);
  context.uc_stack.ss_sp = stack;
  context.uc_stack.ss_size = bytes;
  context.uc_link = nullptr;
  makecontext(&context, entry, 0);
}

void renorm::simt::switchFiber(Fiber &from, Fiber &to) {
  swapcontext(&from.context, &to.context);
}

#endif
