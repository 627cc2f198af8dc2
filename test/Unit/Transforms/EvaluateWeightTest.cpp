//===- EvaluateWeightTest.cpp - Weight expressions against plain loops ----===//
//
// Shapes are such that values are cut into many boxes and none divides evenly.
//
//===----------------------------------------------------------------------===//

#include "EvaluateWeight.h"
#include "Renorm/IR/ConstantEntries.h"
#include "Renorm/IR/FilePages.h"
#include "Renorm/IR/NumberFormats.h"
#include "Renorm/IR/Renorm.h"
#include "WeightMemory.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"
#include <cmath>
#ifdef __linux__
#include <cstdlib>
#include <sys/mman.h>
#include <unistd.h>
#endif

using namespace mlir;
using namespace mlir::renorm;

namespace {

double noise(int64_t i) { return std::sin(12.9898 * i) * 3 + 0.25; }

class EvaluateWeight : public ::testing::Test {
protected:
  /// Parses the body of a function; each tensor constant gets noise. Returns
  /// what it returns.
  Value parse(MLIRContext &context, const std::string &body,
              const std::string &type) {
    context.loadDialect<arith::ArithDialect, func::FuncDialect,
                        linalg::LinalgDialect, tensor::TensorDialect,
                        RenormDialect>();
    module = parseSourceString<ModuleOp>(
        "func.func @f() -> " + type + " {\n" + body + "}\n", &context);
    EXPECT_TRUE(module);
    module->walk([&](arith::ConstantOp op) {
      auto type = dyn_cast<RankedTensorType>(op.getType());
      if (!type)
        return;
      std::vector<double> entries(type.getNumElements());
      for (size_t i = 0; i < entries.size(); ++i)
        entries[i] = noise(i);
      auto blob = storeEntries(entries, type.getElementType());
      op.setValueAttr(DenseResourceElementsAttr::get(type, "w", std::move(blob)));
    });
    Value result;
    module->walk([&](func::ReturnOp op) { result = op.getOperand(0); });
    return result;
  }

  /// The entries, and that one thread gives the same bytes as many.
  std::vector<double> evaluate(const std::string &body,
                               const std::string &type) {
    MLIRContext parallel, serial(MLIRContext::Threading::DISABLED);
    ElementsAttr many = evaluateWeight(parse(parallel, body, type), "r");
    std::vector<double> entries = readEntries(many);
    ElementsAttr one = evaluateWeight(parse(serial, body, type), "r");
    EXPECT_EQ(entries, readEntries(one));
    module = {};
    return entries;
  }

  OwningOpRef<ModuleOp> module;
};

TEST_F(EvaluateWeight, centerOfTransposed) {
  auto entries = evaluate(R"(
    %w = arith.constant dense<0.0> : tensor<701x503xf64>
    %e = tensor.empty() : tensor<503x701xf64>
    %t = linalg.transpose ins(%w : tensor<701x503xf64>)
         outs(%e : tensor<503x701xf64>) permutation = [1, 0]
    %c = renorm.center ins(%t : tensor<503x701xf64>)
         outs(%e : tensor<503x701xf64>) axes = [0] -> tensor<503x701xf64>
    return %c : tensor<503x701xf64>)", "tensor<503x701xf64>");
  for (int64_t j = 0; j < 701; j += 37) {
    double mean = 0;
    for (int64_t i = 0; i < 503; ++i)
      mean += noise(j * 503 + i) / 503;
    for (int64_t i = 0; i < 503; ++i)
      ASSERT_NEAR(entries[i * 701 + j], noise(j * 503 + i) - mean, 1e-12);
  }
}

TEST_F(EvaluateWeight, stepsJoinAndReshape) {
  auto entries = evaluate(R"(
    %w = arith.constant dense<0.0> : tensor<400x300xf64>
    %s = tensor.extract_slice %w[1, 2] [133, 100] [3, 2]
         : tensor<400x300xf64> to tensor<133x100xf64>
    %r = tensor.extract_slice %w[7, 0] [1, 100] [1, 1]
         : tensor<400x300xf64> to tensor<1x100xf64>
    %j = tensor.concat dim(0) %s, %r, %s
         : (tensor<133x100xf64>, tensor<1x100xf64>, tensor<133x100xf64>)
         -> tensor<267x100xf64>
    %x = tensor.expand_shape %j [[0], [1, 2]] output_shape [267, 4, 25]
         : tensor<267x100xf64> into tensor<267x4x25xf64>
    %u = tensor.expand_shape %x [[0], [1, 2], [3]] output_shape [267, 4, 1, 25]
         : tensor<267x4x25xf64> into tensor<267x4x1x25xf64>
    return %u : tensor<267x4x1x25xf64>)", "tensor<267x4x1x25xf64>");
  for (int64_t i = 0; i < 267; ++i)
    for (int64_t j = 0; j < 100; ++j) {
      int64_t row = i % 134;
      double expected = i == 133 ? noise(7 * 300 + j)
                                 : noise((1 + 3 * row) * 300 + 2 + 2 * j);
      ASSERT_EQ(entries[i * 100 + j], expected);
    }
}

TEST_F(EvaluateWeight, sumsAlongEitherDimension) {
  for (bool last : {true, false}) {
    std::string map = last ? "(o, k)" : "(k, o)";
    std::string shape = last ? "301x900" : "900x301";
    auto entries = evaluate(R"(
    %w = arith.constant dense<0.0> : tensor<)" + shape + R"(xf32>
    %b = arith.constant dense<0.0> : tensor<900xf32>
    %c = arith.constant dense<0.0> : tensor<301xf64>
    %y = linalg.generic {
      indexing_maps = [affine_map<(o, k) -> )" + map + R"(>,
                       affine_map<(o, k) -> (k)>, affine_map<(o, k) -> (o)>],
      iterator_types = ["parallel", "reduction"]}
      ins(%w, %b : tensor<)" + shape + R"(xf32>, tensor<900xf32>)
      outs(%c : tensor<301xf64>) {
    ^bb0(%x: f32, %g: f32, %s: f64):
      %p = arith.extf %x : f32 to f64
      %q = arith.extf %g : f32 to f64
      %m = arith.mulf %p, %q : f64
      %a = arith.addf %s, %m : f64
      linalg.yield %a : f64
    } -> tensor<301xf64>
    return %y : tensor<301xf64>)", "tensor<301xf64>");
    for (int64_t o = 0; o < 301; ++o) {
      double sum = noise(o);
      for (int64_t k = 0; k < 900; ++k)
        sum += static_cast<double>(
                   static_cast<float>(noise(last ? o * 900 + k : k * 301 + o))) *
               static_cast<float>(noise(k));
      ASSERT_NEAR(entries[o], sum, 1e-9);
    }
  }
}

TEST_F(EvaluateWeight, roundsOnce) {
  // Twice the center of a bf16 weight: the center itself is not rounded.
  auto entries = evaluate(R"(
    %w = arith.constant dense<0.0> : tensor<257x129xbf16>
    %e = tensor.empty() : tensor<257x129xbf16>
    %c = renorm.center ins(%w : tensor<257x129xbf16>)
         outs(%e : tensor<257x129xbf16>) axes = [1] -> tensor<257x129xbf16>
    %f = tensor.empty() : tensor<257x129xf64>
    %y = linalg.generic {
      indexing_maps = [affine_map<(i, j) -> (i, j)>,
                       affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%c : tensor<257x129xbf16>) outs(%f : tensor<257x129xf64>) {
    ^bb0(%x: bf16, %o: f64):
      %d = arith.extf %x : bf16 to f64
      %s = arith.addf %d, %d : f64
      linalg.yield %s : f64
    } -> tensor<257x129xf64>
    return %y : tensor<257x129xf64>)", "tensor<257x129xf64>");
  for (int64_t i = 0; i < 257; ++i) {
    double sum = 0;
    std::vector<double> row(129);
    for (int64_t j = 0; j < 129; ++j) {
      BFloat16 stored;
      stored.set(noise(i * 129 + j));
      sum += row[j] = stored.get();
    }
    for (int64_t j = 0; j < 129; ++j)
      ASSERT_NEAR(entries[i * 129 + j], 2 * (row[j] - sum / 129), 1e-12);
  }
}

TEST_F(EvaluateWeight, sourceStays) {
  MLIRContext context;
  Value value = parse(context, R"(
    %w = arith.constant dense<0.0> : tensor<700x900xf32>
    %e = tensor.empty() : tensor<700x900xf32>
    %c = renorm.center ins(%w : tensor<700x900xf32>)
         outs(%e : tensor<700x900xf32>) axes = [1] -> tensor<700x900xf32>
    return %c : tensor<700x900xf32>)", "tensor<700x900xf32>");
  evaluateWeight(value, "r");
  module->walk([&](arith::ConstantOp op) {
    std::vector<double> entries = readEntries(cast<ElementsAttr>(op.getValue()));
    for (size_t i = 0; i < entries.size(); ++i)
      ASSERT_EQ(entries[i], static_cast<float>(noise(i)));
  });
  module = {}; // before its context
}

#ifdef __linux__
TEST(WeightMemory, releasesOnlyWhatAFileHolds) {
  constexpr size_t size = size_t(1) << 20;
  char name[] = "/tmp/renorm-weight-memory-XXXXXX";
  int file = mkstemp(name);
  ASSERT_GE(file, 0);
  unlink(name);
  std::string content(size, 'f');
  ASSERT_EQ(write(file, content.data(), size), static_cast<ssize_t>(size));
  auto map = [&] {
    return static_cast<char *>(mmap(nullptr, size, PROT_READ | PROT_WRITE,
                                    MAP_PRIVATE, file, 0));
  };
  auto resident = [&](char *data) {
    std::vector<unsigned char> pages(size / sysconf(_SC_PAGESIZE));
    FILE *map = fopen("/proc/self/pagemap", "rb");
    if (!map)
      return size_t(0);
    size_t count = 0;
    for (size_t page = 0; page < pages.size(); ++page) {
      uint64_t entry = 0;
      fseek(map, (reinterpret_cast<uintptr_t>(data) / sysconf(_SC_PAGESIZE) +
                  page) * 8, SEEK_SET);
      count += fread(&entry, 8, 1, map) == 1 && (entry >> 63);
    }
    fclose(map);
    return count;
  };
  // Read only: the pages go, the bytes stay.
  char *clean = map();
  ASSERT_EQ(std::string(clean, size), content);
  releaseFilePages(ArrayRef<char>(clean, size));
  EXPECT_EQ(resident(clean), 0u);
  EXPECT_EQ(std::string(clean, size), content);
  // Written to privately: what was written must not be lost.
  char *written = map();
  written[size / 2] = 'w';
  releaseFilePages(ArrayRef<char>(written, size));
  EXPECT_EQ(written[size / 2], 'w');
  // Memory of the heap.
  std::vector<char> heap(size, 'h');
  releaseFilePages(heap);
  EXPECT_EQ(std::string(heap.begin(), heap.end()), std::string(size, 'h'));
  munmap(clean, size);
  munmap(written, size);
  close(file);
}
#endif

TEST(WeightMemory, alignmentInTheFileStaysSmall) {
  std::vector<AsmResourceBlob> blobs =
      allocateWeights({int64_t(9) << 20, 3, 5});
  EXPECT_EQ(blobs[0].getDataAlignment(), 64u);
  EXPECT_EQ(blobs[0].getData().size(), size_t(9) << 20);
  const char *last = blobs[2].getData().data();
  EXPECT_EQ(reinterpret_cast<uintptr_t>(last) % 64, 0u);
  // What is left of it stays when the others are gone.
  std::fill_n(blobs[2].getMutableData().data(), 5, 'b');
  blobs.erase(blobs.begin(), blobs.begin() + 2);
  EXPECT_EQ(std::string(last, 5), "bbbbb");
}
} // namespace
