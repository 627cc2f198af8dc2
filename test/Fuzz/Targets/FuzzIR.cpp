//===- FuzzIR.cpp - Odd but valid modules through our passes --------------===//
//
// The input is a module, as text or bytecode. A first line `// pipeline: ...`
// says what it goes through; without one its length decides. Mutated as IR
// (MutateModule.h), so that what comes out still verifies.
//
//===----------------------------------------------------------------------===//

#include "Harness.h"
#include "MutateModule.h"
#include "Renorm/IR/Resources.h"
#include "mlir/Bytecode/BytecodeWriter.h"
#include <random>

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::fuzz;

static constexpr StringLiteral kPipelineLine = "// pipeline: ";

static StringRef pipelineOf(StringRef input) {
  if (input.consume_front(kPipelineLine)) {
    StringRef named = input.split('\n').first.rtrim();
    for (StringRef known : pipelines())
      if (known == named)
        return known;
  }
  return pipelines()[input.size() % pipelines().size()];
}

/// What is written as bytecode is the same module when it is read again.
static void checkBytecode(ModuleOp module) {
  std::string bytecode;
  llvm::raw_string_ostream os(bytecode);
  if (failed(writeBytecodeToFile(module, os)))
    finding("a module cannot be written as bytecode");
  // In the same context a resource would get another name.
  MLIRContext &context = *module.getContext();
  MLIRContext other(context.getDialectRegistry(),
                    MLIRContext::Threading::DISABLED);
  other.allowUnregisteredDialects();
  Diagnosed diagnosed(other);
  OwningOpRef<ModuleOp> again = parse(bytecode, other);
  if (!again)
    finding("bytecode cannot be read: " + diagnosed.lastError());
  std::string written = print(module), read = print(*again);
  if (read != written)
    finding("bytecode holds another module:\n" + read + "\nfor\n" + written);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  StringRef input(reinterpret_cast<const char *>(data), size);
  MLIRContext &context = nextContext();
  OwningOpRef<ModuleOp> module;
  {
    Diagnosed diagnosed(context);
    module = parse(input, context);
    // As renorm-opt does in front of every pipeline.
    if (!module || failed(verifyResources(*module)))
      return -1;
    if (size % 8 == 0)
      checkBytecode(*module);
  }
  if (failed(runChecked(*module, pipelineOf(input))))
    return 0;
  if (failed(verifyResources(*module)))
    finding("a pass left a resource of the wrong size");
  std::string text = print(*module);
  Diagnosed diagnosed(context);
  if (size % 4 == 0 && !parse(text, context))
    finding("the result cannot be read: " + diagnosed.lastError() + "\n" + text);
  return 0;
}

#ifdef RENORM_LIBFUZZER
extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t maxSize);

/// Writes `text` over the input if it fits.
static size_t place(StringRef text, uint8_t *data, size_t maxSize) {
  if (text.size() > maxSize)
    return 0;
  memcpy(data, text.data(), text.size());
  return text.size();
}

/// Bytes at random. MLIR's parser of the linalg ops with dimensions or a
/// permutation crashes if what follows is no list (DenseArrayAttr::parse is not asked whether it could).
static size_t mutateBytes(uint8_t *data, size_t size, size_t maxSize) {
  StringRef input(reinterpret_cast<const char *>(data), size);
  return input.contains("dimensions") || input.contains("permutation")
             ? size
             : LLVMFuzzerMutate(data, size, maxSize);
}

static std::string withPipeline(ModuleOp module, StringRef pipeline) {
  return (kPipelineLine + pipeline + "\n" + print(module)).str();
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size,
                                          size_t maxSize, unsigned seed) {
  std::minstd_rand random(seed);
  // The parser of our ops is ours, too.
  if (random() % 20 == 0)
    return mutateBytes(data, size, maxSize);
  StringRef input(reinterpret_cast<const char *>(data), size);
  MLIRContext &context = nextContext();
  Diagnosed diagnosed(context);
  OwningOpRef<ModuleOp> module = parse(input, context);
  if (!module)
    return mutateBytes(data, size, maxSize);
  StringRef pipeline = pipelineOf(input);
  if (random() % 4 == 0)
    pipeline = pipelines()[random() % pipelines().size()];
  OwningOpRef<ModuleOp> changed = mutate(*module, random);
  size_t written = place(withPipeline(*changed, pipeline), data, maxSize);
  return written ? written
                 : place(withPipeline(*module, pipeline), data, maxSize);
}

extern "C" size_t LLVMFuzzerCustomCrossOver(const uint8_t *data1, size_t size1,
                                            const uint8_t *data2, size_t size2,
                                            uint8_t *out, size_t maxSize,
                                            unsigned seed) {
  StringRef first(reinterpret_cast<const char *>(data1), size1);
  StringRef second(reinterpret_cast<const char *>(data2), size2);
  std::minstd_rand random(seed);
  MLIRContext &context = nextContext();
  Diagnosed diagnosed(context);
  OwningOpRef<ModuleOp> to = parse(first, context), from = parse(second, context);
  if (!to || !from)
    return 0;
  OwningOpRef<ModuleOp> joined = crossOver(*to, *from, random);
  return place(withPipeline(*joined, pipelineOf(random() % 2 ? first : second)),
               out, maxSize);
}
#endif // RENORM_LIBFUZZER
