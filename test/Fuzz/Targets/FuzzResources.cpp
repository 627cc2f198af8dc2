//===- FuzzResources.cpp - Blobs that do not fit their type ---------------===//
//
// The input is an element type, a shape, a pipeline, an alignment, and the bytes
// of a resource that is a weight, a scale and a table of the same model. Behind
// the check of renorm-opt only what fits is left; a plugin has no such check, so
// the passes alone must not read beyond the end, either.
//
//===----------------------------------------------------------------------===//

#include "Harness.h"
#include "Renorm/IR/Resources.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::fuzz;

/// {0}: element type, {1}: rows, {2}: columns, {3}: the bytes.
static constexpr StringLiteral floats = R"mlir(
func.func @main(%x: tensor<2x{1}x{0}>, %ids: tensor<2xindex>) -> (tensor<2x{2}x{0}>, tensor<2x{2}x{0}>) {
  %w = arith.constant dense_resource<w> : tensor<{1}x{2}x{0}>
  %g = arith.constant dense_resource<w> : tensor<{2}x{0}>
  %o = tensor.empty() : tensor<2x{2}x{0}>
  %c = arith.constant 0.0 : {0}
  %zero = linalg.fill ins(%c : {0}) outs(%o : tensor<2x{2}x{0}>) -> tensor<2x{2}x{0}>
  %h = linalg.matmul ins(%x, %w : tensor<2x{1}x{0}>, tensor<{1}x{2}x{0}>)
                     outs(%zero : tensor<2x{2}x{0}>) -> tensor<2x{2}x{0}>
  %n = renorm.layer_norm ins(%h : tensor<2x{2}x{0}>) scale(%g : tensor<{2}x{0}>)
         outs(%o : tensor<2x{2}x{0}>) axes = [1] epsilon = 1.0e-05 -> tensor<2x{2}x{0}>
  %e = linalg.generic {{indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>],
                       iterator_types = ["parallel", "parallel"]}
         ins(%ids : tensor<2xindex>) outs(%o : tensor<2x{2}x{0}>) {{
    ^bb0(%id: index, %out: {0}):
      %column = linalg.index 1 : index
      %v = tensor.extract %w[%id, %column] : tensor<{1}x{2}x{0}>
      linalg.yield %v : {0}
  } -> tensor<2x{2}x{0}>
  %m = renorm.layer_norm ins(%e : tensor<2x{2}x{0}>)
         outs(%o : tensor<2x{2}x{0}>) axes = [1] epsilon = 1.0e-05 -> tensor<2x{2}x{0}>
  return %n, %m : tensor<2x{2}x{0}>, tensor<2x{2}x{0}>
}
)mlir";

/// Types that norms do not take: read through a cast, as quantised weights are.
static constexpr StringLiteral others = R"mlir(
func.func @main(%x: tensor<2x{1}xf32>) -> (tensor<2x{2}xf32>, tensor<{1}x{2}x{0}>) {
  %q = arith.constant dense_resource<w> : tensor<{1}x{2}x{0}>
  %i = tensor.empty() : tensor<{1}x{2}xf32>
  %w = linalg.generic {{indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>],
                       iterator_types = ["parallel", "parallel"]}
         ins(%q : tensor<{1}x{2}x{0}>) outs(%i : tensor<{1}x{2}xf32>) {{
    ^bb0(%in: {0}, %out: f32):
      %v = {4} %in : {0} to f32
      linalg.yield %v : f32
  } -> tensor<{1}x{2}xf32>
  %o = tensor.empty() : tensor<2x{2}xf32>
  %zero = arith.constant dense<0.0> : tensor<2x{2}xf32>
  %h = linalg.matmul ins(%x, %w : tensor<2x{1}xf32>, tensor<{1}x{2}xf32>)
                     outs(%zero : tensor<2x{2}xf32>) -> tensor<2x{2}xf32>
  %n = renorm.layer_norm ins(%h : tensor<2x{2}xf32>)
         outs(%o : tensor<2x{2}xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<2x{2}xf32>
  return %n, %q : tensor<2x{2}xf32>, tensor<{1}x{2}x{0}>
}
)mlir";

static constexpr StringLiteral resources = R"mlir(
{-# dialect_resources: {{builtin: {{w: "0x{0}"}} #-}
)mlir";

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size < 6)
    return -1;
  struct Element {
    StringRef type, cast;
  };
  static const Element elements[] = {
      {"f32", ""},       {"f64", ""},        {"f16", ""},
      {"bf16", ""},      {"i8", "arith.sitofp"}, {"i4", "arith.sitofp"},
      {"i1", "arith.uitofp"}, {"f8E4M3FN", "arith.extf"}, {"i64", "arith.sitofp"},
      {"f4E2M1FN", "arith.extf"}};
  const Element &element = elements[data[0] % std::size(elements)];
  unsigned rows = data[1] % 9, columns = data[2] % 9;
  StringRef pipeline = pipelines()[data[3] % pipelines().size()];
  bool checked = data[4] & 1;
  std::string blob;
  // Little-endian, mostly a power of two. MLIR's parser asks the allocator for
  // an alignment of 0 as it stands, in front of all that is ours.
  unsigned alignment = data[4] & 2 ? data[5] : 1 << (data[5] % 7);
  if (alignment == 0)
    return -1;
  blob += static_cast<char>(alignment);
  blob += std::string(3, '\0');
  blob.append(reinterpret_cast<const char *>(data) + 6, size - 6);
  std::string text =
      element.cast.empty()
          ? llvm::formatv(floats.data(), element.type, rows, columns).str()
          : llvm::formatv(others.data(), element.type, rows, columns, 0,
                          element.cast)
                .str();
  text += llvm::formatv(resources.data(), llvm::toHex(blob));

  MLIRContext &context = nextContext();
  OwningOpRef<ModuleOp> module;
  bool fits;
  {
    Diagnosed diagnosed(context);
    module = parse(text, context);
    if (!module) {
      // Alignments that are none.
      return -1;
    }
    fits = succeeded(verifyResources(*module));
    if (!fits && !diagnosed.anyError())
      finding("a resource is refused without a word");
  }
  if (checked && !fits)
    return 0;
  if (failed(runChecked(*module, pipeline)))
    return 0;
  Diagnosed diagnosed(context);
  if (fits && failed(verifyResources(*module)))
    finding("a pass left a resource of the wrong size: " +
            diagnosed.lastError());
  (void)print(*module);
  return 0;
}
