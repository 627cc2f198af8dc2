//===- FuzzOptions.cpp - Any string as a pipeline of ours -----------------===//
//
// A string is a pipeline or is refused with a message; a pipeline prints as one
// that is read again, and runs on a small model.
//
//===----------------------------------------------------------------------===//

#include "Harness.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::fuzz;

static constexpr StringLiteral model = R"mlir(
func.func @main(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>, %g: tensor<4xf32>,
                %table: tensor<3x4xf32> loc("table")) -> tensor<2x4xf32> {
  %v = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 9.0],
                             [0.5, 0.0, 0.0, 1.0], [2.0, 2.0, 2.0, 2.0]]> : tensor<4x4xf32>
  %o = tensor.empty() : tensor<2x4xf32>
  %zero = arith.constant dense<0.0> : tensor<2x4xf32>
  %h = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>)
                     outs(%zero : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = renorm.layer_norm ins(%h : tensor<2x4xf32>) scale(%g : tensor<4xf32>)
         outs(%o : tensor<2x4xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<2x4xf32>
  %m = linalg.matmul ins(%n, %v : tensor<2x4xf32>, tensor<4x4xf32>)
                     outs(%zero : tensor<2x4xf32>) -> tensor<2x4xf32>
  %s = linalg.add ins(%m, %h : tensor<2x4xf32>, tensor<2x4xf32>)
                  outs(%o : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = renorm.layer_norm ins(%s : tensor<2x4xf32>) outs(%o : tensor<2x4xf32>)
         axes = [1] epsilon = 1.0e-05 -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}
)mlir";

/// Whether running it would write files, or run other programs.
static bool reachesOut(StringRef pipeline) {
  for (StringRef word : {"report", "file", "dump", "directory", "lower-to-gpu"})
    if (pipeline.contains(word))
      return true;
  return false;
}

/// Whether it prints as passes of MLIR, too, which are not registered here.
static bool holdsPassesOfMLIR(StringRef pipeline) {
  return pipeline.contains("lower-to-gpu") || pipeline.contains("lower-to-cpu");
}

/// Whether upstream's printer writes the values of options as they were.
static bool isPlain(StringRef pipeline) {
  return llvm::all_of(pipeline, [](char c) {
    return llvm::isAlnum(c) || StringRef(" ,.(){}=-_").contains(c);
  });
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  std::string pipeline(reinterpret_cast<const char *>(data), size);
  MLIRContext &context = nextContext();
  PassManager pm(&context);
  std::string message;
  llvm::raw_string_ostream os(message);
  {
    Diagnosed diagnosed(context);
    if (failed(parsePassPipeline(pipeline, pm, os))) {
      if (message.empty() && !diagnosed.anyError())
        finding("refused without a word: " + pipeline);
      return -1;
    }
  }
  if (isPlain(pipeline) && !holdsPassesOfMLIR(pipeline) &&
      !pm.empty()) { // an empty one prints as any()
    std::string printed;
    llvm::raw_string_ostream text(printed);
    pm.printAsTextualPipeline(text);
    StringRef inner = printed;
    if (inner.consume_front("builtin.module("))
      inner.consume_back(")");
    PassManager again(&context);
    if (!inner.empty() && failed(parsePassPipeline(inner, again, os)))
      finding("printed as no pipeline: " + printed + ": " + message);
  }
  if (reachesOut(pipeline))
    return 0;
  OwningOpRef<ModuleOp> module = parse(model, context);
  if (!module)
    finding("the model is none");
  Diagnosed diagnosed(context);
  if (failed(pm.run(*module)) && !diagnosed.anyError())
    finding("failed without a word: " + pipeline);
  return 0;
}
