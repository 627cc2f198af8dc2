//===- JITRuntime.cpp - What compiled code calls --------------------------===//
//
// LLVM names its 16-bit conversions __extendhfsf2, __truncsfhf2, ...; which of
// them exist depends on the compiler's own library, so all are given here. They
// are exact: APFloat, to nearest, ties to even, rounded once.
//
//===----------------------------------------------------------------------===//

#include "JITRuntime.h"
#include "Renorm/Check/LowerToJIT.h"
#include "Renorm/Runtime/ParallelFor.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/bit.h"
#include <cstdlib>

using namespace mlir;
using namespace mlir::renorm::check;

/// The run in progress on this thread: compiled code has no other way to it.
static thread_local JITRun *current = nullptr;

JITRun::~JITRun() {
  for (void *pointer : live)
    std::free(pointer);
}

std::optional<int64_t> JITRun::call(void (*function)(void **),
                                    void **arguments) {
  JITRun *outer = current;
  current = this;
  // Nothing with a destructor lives between here and the longjmp.
  if (setjmp(exit) == 0) {
    function(arguments);
    current = outer;
    return std::nullopt;
  }
  current = outer;
  return failedAssertion;
}

void *JITRun::allocate(size_t size) {
  void *pointer = std::malloc(size ? size : 1);
  if (!pointer)
    llvm::report_bad_alloc_error("the model does not fit into memory");
  current->live.insert(pointer);
  return pointer;
}

// What is not in the set is an argument or a constant that the code believes
// to own; it is left alone.
void JITRun::deallocate(void *pointer) {
  if (current->live.erase(pointer))
    std::free(pointer);
}

void JITRun::assertionFailed(int64_t number) {
  current->failedAssertion = number;
  std::longjmp(current->exit, 1);
}

#if defined(__FLT16_MANT_DIG__) && (defined(__clang__) || __GNUC__ >= 13)
#define RENORM_HAS_HALF_TYPES
template <typename To, typename From>
static To convertFloat(From value, const llvm::fltSemantics &from,
                       const llvm::fltSemantics &to) {
  using FromBits = std::conditional_t<
      sizeof(From) == 2, uint16_t,
      std::conditional_t<sizeof(From) == 4, uint32_t, uint64_t>>;
  using ToBits = std::conditional_t<
      sizeof(To) == 2, uint16_t,
      std::conditional_t<sizeof(To) == 4, uint32_t, uint64_t>>;
  APFloat number(from,
                 APInt(8 * sizeof(From), llvm::bit_cast<FromBits>(value)));
  bool losesInfo;
  number.convert(to, APFloat::rmNearestTiesToEven, &losesInfo);
  return llvm::bit_cast<To>(
      static_cast<ToBits>(number.bitcastToAPInt().getZExtValue()));
}

static float extendHalf(_Float16 x) {
  return convertFloat<float>(x, APFloat::IEEEhalf(), APFloat::IEEEsingle());
}
static double extendHalfToDouble(_Float16 x) {
  return convertFloat<double>(x, APFloat::IEEEhalf(), APFloat::IEEEdouble());
}
static _Float16 truncateToHalf(float x) {
  return convertFloat<_Float16>(x, APFloat::IEEEsingle(), APFloat::IEEEhalf());
}
static _Float16 truncateDoubleToHalf(double x) {
  return convertFloat<_Float16>(x, APFloat::IEEEdouble(), APFloat::IEEEhalf());
}
// A bf16 is returned in the register of an f16. As a __bf16 it would pass
// through a call of __truncsfbf2 itself where the compiler does not optimise.
static _Float16 truncateToBFloat(float x) {
  return convertFloat<_Float16>(x, APFloat::IEEEsingle(), APFloat::BFloat());
}
static _Float16 truncateDoubleToBFloat(double x) {
  return convertFloat<_Float16>(x, APFloat::IEEEdouble(), APFloat::BFloat());
}
#endif

llvm::orc::SymbolMap
mlir::renorm::check::getRuntimeSymbols(llvm::orc::MangleAndInterner mangle) {
  llvm::orc::SymbolMap symbols;
  auto add = [&](StringRef name, auto *function) {
    symbols[mangle(name)] = {llvm::orc::ExecutorAddr::fromPtr(function),
                             llvm::JITSymbolFlags::Exported |
                                 llvm::JITSymbolFlags::Callable};
  };
  add("malloc", &JITRun::allocate);
  add("free", &JITRun::deallocate);
  add(kAssertionFailedName, &JITRun::assertionFailed);
  // Row functions neither allocate nor assert, so they may run anywhere.
  add("renorm_parallel_for", &renorm_parallel_for);
#ifdef RENORM_HAS_HALF_TYPES
  add("__extendhfsf2", &extendHalf);
  add("__extendhfdf2", &extendHalfToDouble);
  add("__truncsfhf2", &truncateToHalf);
  add("__truncdfhf2", &truncateDoubleToHalf);
  add("__truncsfbf2", &truncateToBFloat);
  add("__truncdfbf2", &truncateDoubleToBFloat);
#endif
  return symbols;
}
