//===- RowPlan.cpp - How the rows of a norm are cut into vectors ----------===//
//
// A vector of entries fills a line of the cache, in as many registers as that
// takes: results that go past the caches must be whole lines.
//
//===----------------------------------------------------------------------===//

#include "RowPlan.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::renorm;

/// A line of the cache.
static constexpr int64_t kLineBytes = 64;

/// Chains of additions side by side, to hide their latency.
static constexpr int64_t kRegistersPerSum = 4;
/// A row of so many stays in registers, as far as the compiler likes.
static constexpr int64_t kRegistersPerRow = 16;

static bool sameSource(DimSource a, DimSource b) {
  return a.kind == b.kind && a.position == b.position;
}

DimSource mlir::renorm::rowLaneSource(const KernelSpec &spec) {
  return spec.input.dims.back();
}

/// Neighbours along `source` are neighbours in memory.
static bool walks(const KernelOperand &operand, DimSource source) {
  auto [strides, offset] = operand.type.getStridesAndOffset();
  return !operand.dims.empty() && sameSource(operand.dims.back(), source) &&
         strides.back() == 1;
}

static bool dependsOn(const KernelOperand &operand, DimSource source) {
  return llvm::any_of(operand.dims, [&](DimSource dim) {
    return sameSource(dim, source);
  });
}

static int64_t bitWidth(const KernelOperand &operand) {
  return operand.element().getIntOrFloatBitWidth();
}

/// Rows follow each other without gaps.
static bool isPacked(const KernelOperand &operand) {
  return operand.type.getLayout().isIdentity() && operand.dims.size() == 2 &&
         operand.dims.front().kind == DimSource::Row;
}

RowPlan mlir::renorm::planRows(const KernelSpec &spec, int64_t vectorBits) {
  SmallVector<const KernelOperand *> rows{&spec.input, &spec.output}, affine;
  for (const std::optional<KernelOperand> *operand :
       {&spec.residual, &spec.sum})
    if (*operand)
      rows.push_back(&**operand);
  for (const std::optional<KernelOperand> *operand :
       {&spec.outputScale, &spec.outputBias, &spec.scale, &spec.bias})
    if (*operand)
      affine.push_back(&**operand);
  FloatType statistics = spec.statistics;
  RowPlan plan;

  bool entries = llvm::all_of(rows, [](const KernelOperand *operand) {
    return !operand->dims.empty() && operand->walksRow();
  }) && llvm::all_of(affine, [](const KernelOperand *operand) {
    return operand->constantInRow() || operand->walksRow();
  });
  if (entries) {
    plan.lanes = Lanes::Entries;
    plan.width = 8 * kLineBytes / bitWidth(spec.output);
    if (spec.length)
      plan.width = std::min<int64_t>(
          plan.width, llvm::PowerOf2Ceil(std::max<int64_t>(*spec.length, 1)));
  } else if (!spec.input.dims.empty()) {
    DimSource lane = rowLaneSource(spec);
    bool isRow = lane.kind == DimSource::Row || lane.kind == DimSource::Batch;
    bool neighbours =
        isRow && llvm::all_of(rows, [&](const KernelOperand *operand) {
          return walks(*operand, lane);
        });
    bool follows = llvm::all_of(affine, [&](const KernelOperand *operand) {
      return !dependsOn(*operand, lane) || walks(*operand, lane);
    });
    if (neighbours && follows) {
      plan.lanes = Lanes::Rows;
      plan.width = vectorBits / statistics.getWidth();
    }
  }
  if (plan.width == 1)
    plan.lanes = Lanes::One;
  // A store past the caches has to fill a line of them, else each part of it is
  // a trip to memory of its own.
  plan.streams = plan.lanes == Lanes::Entries &&
                 llvm::all_of(rows, [](const KernelOperand *operand) {
                   return isPacked(*operand);
                 }) &&
                 spec.length && *spec.length % plan.width == 0 &&
                 plan.width * bitWidth(spec.output) == 8 * kLineBytes;
  auto isBFloat = [](const KernelOperand *operand) {
    return operand->element().isBF16();
  };
  plan.pairs = plan.lanes == Lanes::Entries && statistics.isF32() &&
               plan.width >= 4 && llvm::all_of(rows, isBFloat);
  plan.roundsNaNs =
      llvm::all_of(rows, isBFloat) && llvm::all_of(affine, isBFloat);
  int64_t registers = llvm::divideCeil(
      plan.width * static_cast<int64_t>(statistics.getWidth()), vectorBits);
  plan.unroll = std::max<int64_t>(kRegistersPerSum / registers, 1);
  plan.straight = std::max<int64_t>(kRegistersPerRow / registers, plan.unroll);
  return plan;
}
