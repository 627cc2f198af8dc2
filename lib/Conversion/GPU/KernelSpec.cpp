//===- KernelSpec.cpp - Reads a norm op on memrefs ------------------------===//
//
// Checks first, then what the kernel sees of each operand (OperandViews), the
// plan, and only then new ops.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Conversion/GPU/KernelSpec.h"
#include "OperandFacts.h"
#include "OperandViews.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::renorm;

//===----------------------------------------------------------------------===//
// Properties of operands and specs
//===----------------------------------------------------------------------===//

static bool dependsOnEntry(DimSource dim) {
  return dim.kind == DimSource::Column || dim.kind == DimSource::Axis;
}

bool KernelOperand::constantInRow() const {
  return llvm::none_of(dims, dependsOnEntry);
}

bool KernelOperand::constantOverRows() const {
  return llvm::none_of(dims, [](DimSource dim) {
    return dim.kind == DimSource::Row || dim.kind == DimSource::Batch;
  });
}

bool KernelOperand::walksRow() const {
  auto [strides, offset] = type.getStridesAndOffset();
  return dims.back().kind == DimSource::Column && strides.back() == 1 &&
         llvm::count_if(dims, dependsOnEntry) == 1;
}

void RowSpec::setSizes(MemRefType type, ArrayRef<int64_t> axes,
                       ArrayRef<int64_t> batchDims) {
  for (int64_t dim : batchDims)
    batchSizes.push_back(type.getDimSize(dim));
  length = 1;
  for (int64_t axis : axes) {
    axisSizes.push_back(type.getDimSize(axis));
    if (type.isDynamicDim(axis))
      length.reset();
    else if (length)
      *length *= type.getDimSize(axis);
  }
}

SmallVector<const KernelOperand *> KernelSpec::operands() const {
  SmallVector<const KernelOperand *> all{&input};
  for (const std::optional<KernelOperand> *operand :
       {&residual, &outputScale, &outputBias, &scale, &bias, &sum})
    if (*operand)
      all.push_back(&**operand);
  all.push_back(&output);
  return all;
}

std::string KernelSpec::key() const {
  std::string text;
  llvm::raw_string_ostream os(text);
  auto print = [&](const RowFormula &formula) {
    os << (formula.kind ? stringifyNormKind(*formula.kind) : "center") << ' '
       << llvm::bit_cast<uint64_t>(formula.epsilon) << ' '
       << formula.roundNormalized << ' ' << formula.result << ' ';
  };
  print(norm);
  if (outputNorm)
    print(*outputNorm);
  os << centersRow;
  for (const std::optional<KernelOperand> *operand :
       {&residual, &outputScale, &outputBias, &scale, &bias, &sum})
    os << operand->has_value();
  for (const KernelOperand *operand : operands())
    printOperand(os, *operand);
  printSizes(os, *this, needsBatchSizes, needsAxisSizes);
  os << " divisor " << divisor.value_or(-1) << ' ' << stringifyEpsilonPlacement(placement) << " ddof " << ddof << ' '
     << statistics;
  return text;
}

std::string KernelSpec::form() const {
  std::string text;
  llvm::raw_string_ostream os(text);
  if (outputNorm)
    os << "peri_" << stringifyNormKind(*outputNorm->kind) << '_';
  else if (residual)
    os << "add_";
  if (centersRow)
    os << "center_";
  os << (norm.kind ? stringifyNormKind(*norm.kind) : "center");
  return text;
}

std::string KernelSpec::name() const {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << form();
  printLength(os, length);
  os << '_' << input.element();
  return text;
}

//===----------------------------------------------------------------------===//
// The plan
//===----------------------------------------------------------------------===//

/// The split of `row` in `plans` if there is one, else the planned one. Fails
/// with an error at `op` if the row cannot be split like that.
static FailureOr<KernelPlan> choosePlan(Operation *op, const KernelSpec &spec,
                                        const RowShape &row,
                                        const GPUTarget &target,
                                        const PlanFile *plans) {
  if (!plans || !takesMeasuredSplit(row, target))
    return planKernel(row, target);
  std::string type;
  llvm::raw_string_ostream(type) << spec.input.element();
  const PlanFile::Entry *entry =
      plans->find(target.chip, spec.form(), *row.length, type);
  if (!entry)
    return planKernel(row, target);
  std::string why;
  std::optional<KernelPlan> plan =
      planMeasured(row, target, entry->split, why);
  if (plan)
    return *plan;
  return op->emitOpError("cannot be split as plans[")
         << entry->position << "] of '" << plans->path() << "' says: " << why;
}

/// Plans the kernel from the operands of `spec`.
static LogicalResult plan(Operation *op, KernelSpec &spec, bool collapsed,
                          const GPUTarget &target, const PlanFile *plans) {
  RowShape row;
  row.length = spec.length;
  SmallVector<KernelOperand *> rows{&spec.input, &spec.output};
  if (spec.residual)
    rows.push_back(&*spec.residual);
  if (spec.sum)
    rows.push_back(&*spec.sum);
  row.narrowestElementBytes = narrowestBytes(rows);
  row.keptElementBytes = elementBytes(spec.stored());
  row.statisticsBytes = spec.statistics.getWidth() / 8;
  row.streams = spec.residual ? 2 : 1;
  row.kept = spec.outputNorm && spec.residual ? 2 : 1;
  SmallVector<KernelOperand *> affine;
  for (std::optional<KernelOperand> *operand :
       {&spec.outputScale, &spec.outputBias, &spec.scale, &spec.bias})
    if (*operand)
      affine.push_back(&**operand);
  auto allAligned = [&](int64_t vectorBytes) {
    return llvm::all_of(rows, [&](const KernelOperand *operand) {
      return rowsAreAligned(*operand,
                            vectorBytes / row.narrowestElementBytes);
    });
  };
  // Scale and bias take any entries that the row's vectors ask for.
  if (llvm::all_of(affine, [](const KernelOperand *operand) {
        return operand->constantInRow() || operand->walksRow();
      })) {
    row.alignment = allAligned(32) ? 32 : allAligned(16) ? 16 : 0;
    row.packed = llvm::all_of(
        rows, [](const KernelOperand *operand) { return isPacked(*operand); });
  }
  row.rowsAreInnermost = !collapsed && !dependsOnEntry(spec.input.dims.back());
  FailureOr<KernelPlan> chosen = choosePlan(op, spec, row, target, plans);
  if (failed(chosen))
    return failure();
  spec.plan = *chosen;
  spec.dependentLaunch = target.dependentLaunch;
  bool anywhere = spec.plan.ends == RowEnds::Both;
  for (KernelOperand *operand : rows)
    operand->vectorAligned = true;
  for (KernelOperand *operand : affine)
    operand->vectorAligned =
        !anywhere && rowsAreAligned(*operand, spec.plan.vectorWidth);
  return success();
}

//===----------------------------------------------------------------------===//
// The call
//===----------------------------------------------------------------------===//

FailureOr<KernelCall> mlir::renorm::buildKernelCall(OpBuilder &builder,
                                                    Operation *op,
                                                    const GPUTarget &target,
                                                    const PlanFile *plans) {
  return buildKernelCall(builder, op, [&](KernelSpec &spec, bool collapsed) {
    return plan(op, spec, collapsed, target, plans);
  });
}

FailureOr<KernelCall> mlir::renorm::buildKernelCall(
    OpBuilder &builder, Operation *op, KernelPlanner planned) {
  if (failed(checkKernelOperands(op)))
    return failure();
  Value input, output, residual, rowInit;
  ArrayRef<int64_t> axes;
  KernelCall call;
  KernelSpec &spec = call.spec;
  auto norm = dyn_cast<NormOpInterface>(op);
  if (norm) {
    input = norm.getInput(), output = norm.getNormInit();
    residual = norm.getResidual(), rowInit = norm.getRowInit();
    axes = norm.getAxes();
    spec.statistics = norm.getStatisticsType();
  } else if (auto center = dyn_cast<CenterOp>(op)) {
    input = center.getInput(), output = center.getInit();
    axes = center.getAxes();
    spec.statistics = center.getStatisticsType();
  } else {
    auto fused = cast<AddCenterOp>(op);
    input = fused.getInput(), output = fused.getInit();
    residual = fused.getResidual();
    axes = fused.getAxes();
    spec.statistics = fused.getStatisticsType();
  }
  std::optional<OutputNorm> outputNorm;
  if (norm)
    outputNorm = norm.getOutputNorm();
  SmallVector<Value> rowValues{input, output};
  for (Value value : {residual, rowInit})
    if (value)
      rowValues.push_back(value);

  OperandViews views(axes, input, rowValues);
  // In the order of KernelSpec::operands().
  SmallVector<Value> hostValues;
  auto rowOperand = [&](Value value, std::optional<KernelOperand> &operand) {
    if (!value)
      return;
    hostValues.push_back(value);
    operand = views.rowOperand(value);
  };
  auto affineOperand = [&](Value value, std::optional<KernelOperand> &operand) {
    if (!value)
      return;
    hostValues.push_back(value);
    operand = views.affineOperand(value);
  };
  hostValues.push_back(input);
  spec.input = views.rowOperand(input);
  rowOperand(residual, spec.residual);
  if (outputNorm) {
    affineOperand(outputNorm->scale, spec.outputScale);
    affineOperand(outputNorm->bias, spec.outputBias);
  }
  if (norm) {
    affineOperand(norm.getScale(), spec.scale);
    affineOperand(norm.getBias(), spec.bias);
  }
  unsigned firstInit = hostValues.size();
  rowOperand(rowInit, spec.sum);
  hostValues.push_back(output);
  spec.output = views.rowOperand(output);

  spec.norm.result = cast<FloatType>(spec.output.element());
  if (norm) {
    spec.norm.kind = norm.getNormKind();
    spec.norm.epsilon = norm.getEpsilon().convertToDouble();
    spec.norm.roundNormalized = norm.getRoundNormalized();
    spec.divisor = norm.getDivisor();
    spec.placement = norm.getEpsilonPlacement();
    spec.ddof = norm.getDdof();
    spec.centersRow = norm.getCentersRow();
  }
  if (outputNorm)
    spec.outputNorm =
        RowFormula{outputNorm->kind, outputNorm->epsilon.convertToDouble(),
                   outputNorm->roundNormalized, outputNorm->type};
  spec.setSizes(cast<MemRefType>(input.getType()), axes, views.batchDims());
  spec.needsBatchSizes = views.usesBatch();
  spec.needsAxisSizes = views.usesAxes();

  // A buffer that is written and also appears elsewhere has no noalias.
  SmallVector<KernelOperand *> operands;
  for (const KernelOperand *operand : spec.operands())
    operands.push_back(const_cast<KernelOperand *>(operand));
  findAliases(operands, hostValues, firstInit);
  for (auto [i, operand] : llvm::enumerate(operands))
    operand->constantData = isConstantData(hostValues[i]);
  if (failed(planned(spec, views.collapsed())))
    return failure();

  Location loc = op->getLoc();
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPoint(op);
  call.memrefs = views.build(builder, loc);
  call.rows = productOfDims(builder, loc, input, views.batchDims());
  if (spec.needsBatchSizes)
    appendDynamicSizes(builder, loc, input, views.batchDims(), call.sizes);
  if (spec.needsAxisSizes)
    appendDynamicSizes(builder, loc, input, axes, call.sizes);
  if (!spec.length)
    call.sizes.push_back(productOfDims(builder, loc, input, axes));
  return call;
}
