//===- JITRuntime.cpp - What compiled code calls --------------------------===//
//
// LLVM names its 16-bit conversions __extendhfsf2, __truncsfhf2, ...; which of
// them exist depends on the compiler's own library, so all are given here. They
// are exact: APFloat, to nearest, ties to even, rounded once.
//
//===----------------------------------------------------------------------===//

#include "JITRuntime.h"
#include "NoteBuffers.h"
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

std::optional<JITRun::Failure> JITRun::call(void (*function)(void **),
                                            void **arguments) {
  JITRun *outer = current;
  current = this;
  // Nothing with a destructor lives between here and the longjmp.
  if (setjmp(exit) == 0)
    function(arguments);
  current = outer;
  return failure;
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
  const JITTables::Assertion &assertion = current->tables.assertions[number];
  current->failure = Failure{assertion.loc, assertion.message};
  std::longjmp(current->exit, 1);
}

void JITRun::noteLaunch(int64_t number) {
  current->launchNumber = number;
  current->buffers.clear();
}

void JITRun::noteBuffer(int64_t which, int64_t address, int64_t bytes) {
  const JITTables::Launch::Buffer &facts =
      current->tables.launches[current->launchNumber].buffers[which];
  current->buffers.push_back({reinterpret_cast<char *>(address),
                              static_cast<size_t>(bytes), facts.argument,
                              facts.written, facts.name.c_str()});
}

/// Whether it went well; if not, `failure` says why.
bool JITRun::launch(RenormKernel &kernel, ArrayRef<uint64_t> grid,
                    void **arguments) {
  std::optional<std::string> error;
  uint32_t blocks[3];
  for (auto [extent, block] : llvm::zip(grid, blocks)) {
    if (extent > INT32_MAX)
      error = "the grid would have " + std::to_string(extent) + " blocks";
    block = static_cast<uint32_t>(extent);
  }
  if (!error)
    error = device->launch(kernel, blocks, arguments, buffers);
  ++device->launches;
  if (!error)
    return true;
  failure = Failure{tables.launches[launchNumber].loc,
                    "kernel '" + std::string(kernel.name) + "': " + *error};
  return false;
}

void JITRun::runKernel(RenormKernel *kernel, uint64_t gridX, uint64_t gridY,
                       uint64_t gridZ, void **arguments) {
  if (!current->launch(*kernel, {gridX, gridY, gridZ}, arguments))
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
  add(kNoteLaunchName, &JITRun::noteLaunch);
  add(kNoteBufferName, &JITRun::noteBuffer);
  add("renormRunKernel", &JITRun::runKernel);
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
