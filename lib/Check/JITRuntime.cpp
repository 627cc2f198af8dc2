//===- JITRuntime.cpp - What compiled code calls --------------------------===//

#include "JITRuntime.h"
#include "NoteBuffers.h"
#include "Renorm/Check/LowerToJIT.h"
#include "Renorm/Runtime/HalfConversions.h"
#include "Renorm/Runtime/ParallelFor.h"
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
  ::renorm::addHalfConversions(mangle, symbols);
  return symbols;
}
