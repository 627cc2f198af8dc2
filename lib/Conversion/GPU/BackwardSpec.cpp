//===- BackwardSpec.cpp - Reads a gradient op on memrefs ------------------===//
//
// The five gradient ops as one: which of dx, dscale and dbias are asked for.
// Checks first, then what the kernel sees of each operand, the plan, and only
// then new ops.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Conversion/GPU/BackwardSpec.h"
#include "OperandFacts.h"
#include "OperandViews.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::renorm;

//===----------------------------------------------------------------------===//
// Specs
//===----------------------------------------------------------------------===//

SmallVector<const KernelOperand *> BackwardSpec::operands() const {
  SmallVector<const KernelOperand *> all{&dy, &input};
  for (const std::optional<KernelOperand> *operand :
       {&scale, &added, &inputGradient})
    if (*operand)
      all.push_back(&**operand);
  for (const std::optional<RowSum> *sum : {&scaleGradient, &biasGradient})
    if (*sum)
      all.push_back(&(*sum)->partial);
  return all;
}

std::string BackwardSpec::key() const {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "gradients " << stringifyNormKind(kind) << ' '
     << llvm::bit_cast<uint64_t>(epsilon) << ' '
     << stringifyEpsilonPlacement(placement) << " ddof " << ddof << ' '
     << statistics << ' ' << rounded << ' ' << scale.has_value()
     << added.has_value() << inputGradient.has_value()
     << scaleGradient.has_value() << biasGradient.has_value();
  for (const KernelOperand *operand : operands())
    printOperand(os, *operand);
  printSizes(os, *this, needsBatchSizes, needsAxisSizes);
  return text;
}

std::string BackwardSpec::sumsKey() const {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "sums " << statistics;
  for (const std::optional<RowSum> *sum : {&scaleGradient, &biasGradient})
    if (*sum) {
      printOperand(os, (*sum)->partial);
      printOperand(os, (*sum)->result);
    }
  printSizes(os, *this, false, sumsNeedAxisSizes);
  return text;
}

std::string BackwardSpec::name() const {
  std::string text;
  llvm::raw_string_ostream os(text);
  if (added)
    os << "add_";
  os << stringifyNormKind(kind) << "_backward";
  if (!sums())
    os << "_dx";
  if (!inputGradient)
    os << "_dscale";
  printLength(os, length);
  os << '_' << input.element();
  return text;
}

std::string BackwardSpec::sumsName() const {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << (sums() > 1 ? "sum_two_partials" : "sum_partials");
  printLength(os, length);
  os << '_' << (scaleGradient ? scaleGradient : biasGradient)->result.element();
  return text;
}

//===----------------------------------------------------------------------===//
// The op
//===----------------------------------------------------------------------===//

namespace {
/// What is asked for; null if not.
struct Gradients {
  Value dy, input, scale, added, inputInit, scaleInit, biasInit;
  SmallVector<int64_t> axes;
};
} // namespace

bool mlir::renorm::isGradient(Operation *op) {
  return isa<LayerNormBackwardOp, RMSNormBackwardOp, LayerNormScaleBackwardOp,
             RMSNormScaleBackwardOp, NormGradientsOp>(op);
}

static Gradients readGradients(Operation *op, BackwardSpec &spec) {
  Gradients asked;
  auto common = [&](auto gradient, NormKind kind) {
    asked.dy = gradient.getDy();
    asked.input = gradient.getInput();
    asked.axes = llvm::to_vector(gradient.getAxes());
    spec.kind = kind;
    spec.epsilon = gradient.getEpsilon().convertToDouble();
    spec.placement = gradient.getEpsilonPlacement();
    spec.statistics = gradient.getStatisticsType();
    spec.rounded = spec.statistics;
  };
  auto inputGradient = [&](auto gradient, NormKind kind) {
    common(gradient, kind);
    asked.scale = gradient.getScale();
    asked.inputInit = gradient.getInit();
  };
  auto scaleGradient = [&](auto gradient, NormKind kind) {
    common(gradient, kind);
    asked.scaleInit = gradient.getInit();
  };
  llvm::TypeSwitch<Operation *>(op)
      .Case([&](LayerNormBackwardOp norm) {
        inputGradient(norm, NormKind::LayerNorm);
        spec.ddof = norm.getDdof();
      })
      .Case([&](RMSNormBackwardOp norm) {
        inputGradient(norm, NormKind::RMSNorm);
      })
      .Case([&](LayerNormScaleBackwardOp norm) {
        scaleGradient(norm, NormKind::LayerNorm);
        spec.ddof = norm.getDdof();
      })
      .Case([&](RMSNormScaleBackwardOp norm) {
        scaleGradient(norm, NormKind::RMSNorm);
      })
      .Case([&](NormGradientsOp all) {
        inputGradient(all, all.getKind());
        spec.ddof = all.getDdof();
        spec.rounded = all.getRoundedType();
        asked.added = all.getAdded();
        asked.scaleInit = all.getScaleInit();
        asked.biasInit = all.getBiasInit();
      });
  return asked;
}

//===----------------------------------------------------------------------===//
// The plan
//===----------------------------------------------------------------------===//

/// Bytes of an access: 32 would take twice the registers at a time.
static constexpr int64_t kVectorBytes = 16;

static void plan(BackwardSpec &spec, const GPUTarget &target) {
  SmallVector<KernelOperand *> rows{&spec.dy, &spec.input};
  if (spec.added)
    rows.push_back(&*spec.added);
  GradientShape shape;
  shape.streams = rows.size();
  shape.widestElementBytes = 0;
  for (const KernelOperand *operand : rows)
    shape.widestElementBytes =
        std::max(shape.widestElementBytes, elementBytes(*operand));
  if (spec.inputGradient)
    rows.push_back(&*spec.inputGradient);
  shape.narrowestElementBytes = narrowestBytes(rows);
  shape.length = spec.length;
  shape.statisticsBytes = spec.statistics.getWidth() / 8;
  shape.sums = spec.sums();
  if (spec.scale && spec.scale->constantOverRows())
    shape.scaleBytes = elementBytes(*spec.scale);
  // The widest access that starts at a multiple of itself in every row.
  bool scaleIsFree =
      !spec.scale || spec.scale->constantInRow() || spec.scale->walksRow();
  int64_t width = scaleIsFree ? kVectorBytes / shape.narrowestElementBytes : 1;
  while (width > 1 && (!llvm::all_of(rows,
                                     [&](const KernelOperand *operand) {
                                       return rowsAreAligned(*operand, width);
                                     }) ||
                       (spec.length && *spec.length < width)))
    width /= 2;
  shape.vectorWidth = width;
  shape.inMemory = !spec.length;
  spec.plan = planGradients(shape, target);
  spec.dependentLaunch = target.dependentLaunch;
  if (spec.scale)
    spec.scale->vectorAligned = rowsAreAligned(*spec.scale, width);
}

/// A row of partial sums per group, padded to whole vectors.
static KernelOperand partialSums(const BackwardSpec &spec) {
  KernelOperand operand;
  int64_t padded = ShapedType::kDynamic;
  if (spec.length)
    padded = llvm::alignTo(*spec.length, spec.plan.rows.vectorWidth);
  operand.type =
      MemRefType::get({ShapedType::kDynamic, padded}, spec.statistics);
  operand.dims = {{DimSource::Row}, {DimSource::Column}};
  return operand;
}

FailureOr<BackwardCall>
mlir::renorm::buildBackwardCall(OpBuilder &builder, Operation *op,
                                const GPUTarget &target) {
  if (failed(checkKernelOperands(op)))
    return failure();
  BackwardCall call;
  BackwardSpec &spec = call.spec;
  Gradients asked = readGradients(op, spec);
  SmallVector<Value> rowValues{asked.dy, asked.input};
  for (Value value : {asked.added, asked.inputInit})
    if (value)
      rowValues.push_back(value);
  OperandViews views(asked.axes, asked.input, rowValues);
  SmallVector<Value> hostValues{asked.dy, asked.input};
  spec.dy = views.rowOperand(asked.dy);
  spec.input = views.rowOperand(asked.input);
  auto take = [&](Value value, std::optional<KernelOperand> &operand,
                  bool ofRow) {
    if (!value)
      return;
    hostValues.push_back(value);
    operand = ofRow ? views.rowOperand(value) : views.affineOperand(value);
  };
  take(asked.scale, spec.scale, false);
  take(asked.added, spec.added, true);
  unsigned firstInit = hostValues.size();
  take(asked.inputInit, spec.inputGradient, true);
  spec.needsBatchSizes = views.usesBatch();
  spec.needsAxisSizes = views.usesAxes();
  // The second kernel's views: it has nothing but the axes.
  OperandViews sumViews(asked.axes, asked.input, rowValues);
  auto takeSum = [&](Value value, std::optional<RowSum> &sum) {
    if (!value)
      return;
    sum.emplace();
    sum->result = sumViews.affineOperand(value);
    sum->result.vectorAligned = false;
  };
  takeSum(asked.scaleInit, spec.scaleGradient);
  takeSum(asked.biasInit, spec.biasGradient);
  spec.sumsNeedAxisSizes = sumViews.usesAxes();

  spec.setSizes(cast<MemRefType>(asked.input.getType()), asked.axes,
                views.batchDims());

  // dx may be the buffer of dy, x or what is added: no noalias then.
  SmallVector<KernelOperand *> operands;
  for (const KernelOperand *operand : spec.operands())
    operands.push_back(const_cast<KernelOperand *>(operand));
  operands.truncate(hostValues.size());
  findAliases(operands, hostValues, firstInit);
  for (auto [operand, value] : llvm::zip(operands, hostValues))
    operand->constantData = isConstantData(value);
  plan(spec, target);
  for (std::optional<RowSum> *sum : {&spec.scaleGradient, &spec.biasGradient})
    if (*sum)
      (*sum)->partial = partialSums(spec);

  Location loc = op->getLoc();
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPoint(op);
  call.memrefs = views.build(builder, loc);
  call.results = sumViews.build(builder, loc);
  call.rows = productOfDims(builder, loc, asked.input, views.batchDims());
  call.length = productOfDims(builder, loc, asked.input, asked.axes);
  auto addSizes = [&](ArrayRef<int64_t> dims, SmallVector<Value> &sizes) {
    appendDynamicSizes(builder, loc, asked.input, dims, sizes);
  };
  if (spec.needsBatchSizes)
    addSizes(views.batchDims(), call.sizes);
  if (spec.needsAxisSizes)
    addSizes(asked.axes, call.sizes);
  if (spec.sumsNeedAxisSizes)
    addSizes(asked.axes, call.sumSizes);
  if (!spec.length) {
    call.sizes.push_back(call.length);
    call.sumSizes.push_back(call.length);
  }
  return call;
}
