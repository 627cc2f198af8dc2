//===- KernelSpec.cpp - Reads a norm op on memrefs ------------------------===//
//
// Checks first, then what the kernel sees of each operand (OperandViews), the
// plan, and only then new ops.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Conversion/GPU/KernelSpec.h"
#include "OperandViews.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
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

SmallVector<const KernelOperand *> KernelSpec::operands() const {
  SmallVector<const KernelOperand *> all{&input};
  for (const std::optional<KernelOperand> *operand :
       {&residual, &scale, &bias, &sum})
    if (*operand)
      all.push_back(&**operand);
  all.push_back(&output);
  return all;
}

std::string KernelSpec::key() const {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << (kind ? stringifyNormKind(*kind) : "center") << ' '
     << residual.has_value() << scale.has_value() << bias.has_value();
  for (const KernelOperand *operand : operands()) {
    os << ' ' << operand->type << operand->unaliased << ':';
    for (DimSource dim : operand->dims)
      os << dim.kind << '.' << dim.position << ',';
  }
  if (needsBatchSizes)
    llvm::interleaveComma(batchSizes, os << " batch ");
  if (needsAxisSizes)
    llvm::interleaveComma(axisSizes, os << " axes ");
  os << " length " << length.value_or(-1) << " divisor " << divisor.value_or(-1)
     << " eps " << llvm::bit_cast<uint64_t>(epsilon) << ' '
     << stringifyEpsilonPlacement(placement) << " ddof " << ddof << ' '
     << statistics << ' ' << roundNormalized;
  return text;
}

std::string KernelSpec::name() const {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << (residual ? "add_" : "") << (kind ? stringifyNormKind(*kind) : "center")
     << '_';
  if (length)
    os << *length;
  else
    os << "dynamic";
  os << '_' << input.element();
  return text;
}

//===----------------------------------------------------------------------===//
// Checks
//===----------------------------------------------------------------------===//

/// Memrefs in the default memory space whose layout has strides.
static LogicalResult checkOperands(Operation *op) {
  for (Value operand : op->getOperands()) {
    auto type = dyn_cast<MemRefType>(operand.getType());
    if (!type)
      return op->emitOpError("is on tensors; bufferize it before it becomes a "
                             "kernel");
    if (type.getMemorySpace())
      return op->emitOpError("has an operand in memory space ")
             << type.getMemorySpace()
             << "; kernels take buffers in the default (global) one";
    SmallVector<int64_t> strides;
    int64_t offset;
    if (failed(type.getStridesAndOffset(strides, offset)))
      return op->emitOpError("has an operand whose layout has no strides: ")
             << type;
  }
  if (op->getParentOfType<gpu::GPUModuleOp>() ||
      op->getParentOfType<gpu::LaunchOp>())
    return op->emitOpError("is inside of a kernel already");
  return success();
}

/// The buffer a value is a view of.
static Value rootOf(Value value) {
  while (auto view = value.getDefiningOp<ViewLikeOpInterface>())
    value = view.getViewSource();
  return value;
}

/// Every access of `width` entries from a multiple of `width` on starts at a
/// multiple of its own size, up to 16 bytes, if the buffer does.
static bool rowsAreAligned(const KernelOperand &operand, int64_t width) {
  if (operand.constantInRow())
    return true;
  if (!operand.walksRow())
    return false;
  auto [strides, offset] = operand.type.getStridesAndOffset();
  auto aligned = [&](int64_t n) {
    return !ShapedType::isDynamic(n) && n % width == 0;
  };
  for (auto [dim, stride] : llvm::zip(operand.dims, strides))
    if (dim.kind != DimSource::Column && dim.kind != DimSource::Broadcast &&
        !aligned(stride))
      return false;
  return aligned(offset);
}

/// Plans the kernel from the operands of `spec`.
static void plan(KernelSpec &spec, bool collapsed) {
  RowShape row;
  row.length = spec.length;
  auto bytes = [](const KernelOperand &operand) -> int64_t {
    return operand.element().getIntOrFloatBitWidth() / 8;
  };
  SmallVector<const KernelOperand *> rows{&spec.input, &spec.output};
  if (spec.residual)
    rows.append({&*spec.residual, &*spec.sum});
  row.narrowestElementBytes = bytes(spec.input);
  for (const KernelOperand *operand : rows)
    row.narrowestElementBytes =
        std::min(row.narrowestElementBytes, bytes(*operand));
  row.statisticsBytes = spec.statistics.getWidth() / 8;
  int64_t width = 16 / row.narrowestElementBytes;
  row.vectorizable =
      llvm::all_of(spec.operands(), [&](const KernelOperand *operand) {
        return rowsAreAligned(*operand, width);
      });
  row.rowsAreInnermost = !collapsed && !dependsOnEntry(spec.input.dims.back());
  spec.plan = planKernel(row);
}

//===----------------------------------------------------------------------===//
// The call
//===----------------------------------------------------------------------===//

/// The product of dimensions of `value` as an index.
static Value product(OpBuilder &b, Location loc, Value value,
                     ArrayRef<int64_t> dims) {
  auto type = cast<MemRefType>(value.getType());
  int64_t known = 1;
  Value unknown;
  for (int64_t dim : dims) {
    if (!type.isDynamicDim(dim)) {
      known *= type.getDimSize(dim);
      continue;
    }
    Value size = memref::DimOp::create(b, loc, value, dim);
    unknown = unknown ? arith::MulIOp::create(b, loc, unknown, size) : size;
  }
  Value factor = arith::ConstantIndexOp::create(b, loc, known);
  if (!unknown)
    return factor;
  return known == 1
             ? unknown
             : arith::MulIOp::create(b, loc, unknown, factor).getResult();
}

FailureOr<KernelCall> mlir::renorm::buildKernelCall(OpBuilder &builder,
                                                    Operation *op) {
  if (failed(checkOperands(op)))
    return failure();
  if (isa<PeriNormOp, CenterNormOp, AddCenterOp>(op))
    return op->emitOpError("has no kernel yet");
  auto norm = dyn_cast<NormOpInterface>(op);
  auto center = dyn_cast<CenterOp>(op);
  auto fused = dyn_cast<AddNormOp>(op);
  assert((norm || center) && "not an op of the dialect");
  Value input = norm ? norm.getInput() : center.getInput();
  Value output = norm ? norm.getNormInit() : center.getInit();
  ArrayRef<int64_t> axes = norm ? norm.getAxes() : center.getAxes();
  SmallVector<Value> rowValues{input, output};
  if (fused)
    rowValues.append({fused.getResidual(), fused.getSumInit()});

  KernelCall call;
  KernelSpec &spec = call.spec;
  OperandViews views(axes, input, rowValues);
  // In the order of KernelSpec::operands().
  SmallVector<Value> hostValues{input};
  spec.input = views.rowOperand(input);
  if (fused) {
    hostValues.push_back(fused.getResidual());
    spec.residual = views.rowOperand(fused.getResidual());
  }
  if (norm && norm.getScale()) {
    hostValues.push_back(norm.getScale());
    spec.scale = views.affineOperand(norm.getScale());
  }
  if (norm && norm.getBias()) {
    hostValues.push_back(norm.getBias());
    spec.bias = views.affineOperand(norm.getBias());
  }
  unsigned firstInit = hostValues.size();
  if (fused) {
    hostValues.push_back(fused.getSumInit());
    spec.sum = views.rowOperand(fused.getSumInit());
  }
  hostValues.push_back(output);
  spec.output = views.rowOperand(output);

  spec.statistics =
      norm ? norm.getStatisticsType() : center.getStatisticsType();
  if (norm) {
    spec.kind = norm.getNormKind();
    spec.divisor = norm.getDivisor();
    spec.epsilon = norm.getEpsilon().convertToDouble();
    spec.placement = norm.getEpsilonPlacement();
    spec.ddof = norm.getDdof();
    spec.roundNormalized = norm.getRoundNormalized();
  }
  auto type = cast<MemRefType>(input.getType());
  for (int64_t dim : views.batchDims())
    spec.batchSizes.push_back(type.getDimSize(dim));
  int64_t length = 1;
  for (int64_t axis : axes) {
    spec.axisSizes.push_back(type.getDimSize(axis));
    if (type.isDynamicDim(axis))
      length = ShapedType::kDynamic;
    if (!ShapedType::isDynamic(length))
      length *= type.getDimSize(axis);
  }
  if (!ShapedType::isDynamic(length))
    spec.length = length;
  spec.needsBatchSizes = views.usesBatch();
  spec.needsAxisSizes = views.usesAxes();

  // A buffer that is written and also appears elsewhere has no noalias.
  SmallVector<KernelOperand *> operands;
  for (const KernelOperand *operand : spec.operands())
    operands.push_back(const_cast<KernelOperand *>(operand));
  for (unsigned i = 0; i < operands.size(); ++i)
    for (unsigned j = 0; j < operands.size(); ++j)
      if (i != j && (i >= firstInit || j >= firstInit) &&
          rootOf(hostValues[i]) == rootOf(hostValues[j]))
        operands[i]->unaliased = false;
  plan(spec, views.collapsed());

  Location loc = op->getLoc();
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPoint(op);
  call.memrefs = views.build(builder, loc);
  call.rows = product(builder, loc, input, views.batchDims());
  auto addSizes = [&](ArrayRef<int64_t> dims) {
    for (int64_t dim : dims)
      if (type.isDynamicDim(dim))
        call.sizes.push_back(product(builder, loc, input, dim));
  };
  if (spec.needsBatchSizes)
    addSizes(views.batchDims());
  if (spec.needsAxisSizes)
    addSizes(axes);
  if (!spec.length)
    call.sizes.push_back(product(builder, loc, input, axes));
  return call;
}
