//===- RowPlan.cpp - How the rows of a norm are cut into vectors ----------===//

#include "RowPlan.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::renorm;

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
  RowPlan plan;
  FloatType statistics = spec.statistics;
  int64_t width = vectorBits / statistics.getWidth();

  bool entries = llvm::all_of(rows, [](const KernelOperand *operand) {
    return !operand->dims.empty() && operand->walksRow();
  }) && llvm::all_of(affine, [](const KernelOperand *operand) {
    return operand->constantInRow() || operand->walksRow();
  });
  if (entries) {
    plan.lanes = Lanes::Entries;
    plan.width = width;
    if (spec.length)
      plan.width = std::min<int64_t>(
          width, llvm::PowerOf2Ceil(std::max<int64_t>(*spec.length, 1)));
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
      plan.width = width;
    }
  }
  if (plan.width == 1)
    plan.lanes = Lanes::One;
  // A register of 512 bits is busy for twice as long.
  plan.unroll = vectorBits >= 512 ? 4 : 8;
  plan.straight = plan.lanes == Lanes::Entries ? 16 : 8;
  return plan;
}
