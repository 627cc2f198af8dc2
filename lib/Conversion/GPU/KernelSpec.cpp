//===- KernelSpec.cpp - Reads a norm op on memrefs ----------------------------===//
//
// Trailing axes of contiguous buffers become two dimensions, rows x entries, in
// front of the kernel; anything else keeps its dimensions and is addressed by
// splitting the numbers of row and entry. Checks come first, views last, so
// that a refused op leaves no trace.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Conversion/GPU/KernelSpec.h"
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
  os << (kind ? stringifyNormKind(*kind) : "center") << ' ' << residual.has_value()
     << scale.has_value() << bias.has_value();
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
// From the op to operands
//===----------------------------------------------------------------------===//

namespace {

/// Where the operands of an op go, before any view is built.
class SpecReader {
public:
  SpecReader(Operation *op, ArrayRef<int64_t> axes, Value input,
             ValueRange rowOperands)
      : op(op), axes(axes), input(input),
        type(cast<MemRefType>(input.getType())) {
    int64_t rank = type.getRank();
    bool trailing = axes.front() == rank - static_cast<int64_t>(axes.size()) &&
                    axes.back() == rank - 1;
    collapses = trailing && llvm::all_of(rowOperands, isContiguous);
    for (int64_t dim = 0; dim < rank; ++dim)
      if (!llvm::is_contained(axes, dim))
        batch.push_back(dim);
  }

  /// x, residual, sum and result: all of them have the input's shape.
  KernelOperand rowOperand(Value value) {
    if (!collapses)
      return place(value, [](int64_t) { return false; });
    SmallVector<ReassociationIndices> groups;
    KernelOperand operand;
    if (!batch.empty()) {
      groups.push_back({batch.begin(), batch.end()});
      operand.dims.push_back({DimSource::Row});
    }
    groups.push_back({axes.begin(), axes.end()});
    operand.dims.push_back({DimSource::Column});
    operand.type = view(value, groups, /*rowCountIsDynamic=*/!batch.empty());
    return operand;
  }

  /// Scale and bias: the shape of the axes, or the input's rank with ones.
  KernelOperand affineOperand(Value value) {
    auto valueType = cast<MemRefType>(value.getType());
    if (valueType.getRank() != type.getRank()) {
      KernelOperand operand;
      if (collapses && isContiguous(value)) {
        operand.dims.push_back({DimSource::Column});
        SmallVector<ReassociationIndices> groups(1);
        llvm::append_range(groups[0], llvm::seq<int64_t>(0, axes.size()));
        operand.type = view(value, groups, false);
        return operand;
      }
      for (unsigned i = 0; i < axes.size(); ++i)
        operand.dims.push_back(axisSource(i));
      operand.type = view(value, {}, false);
      return operand;
    }
    bool full = llvm::all_of(axes, [&](int64_t axis) {
      return valueType.getDimSize(axis) == type.getDimSize(axis);
    });
    bool none = llvm::all_of(
        axes, [&](int64_t axis) { return valueType.getDimSize(axis) == 1; });
    auto broadcasts = [&](int64_t dim) { return valueType.getDimSize(dim) == 1; };
    if (!collapses || !isContiguous(value) || !(full || none))
      return place(value, broadcasts);
    // The batch dimensions stay; the axes become one.
    SmallVector<ReassociationIndices> groups;
    KernelOperand operand;
    for (auto [i, dim] : llvm::enumerate(batch)) {
      groups.push_back({dim});
      operand.dims.push_back(broadcasts(dim) ? DimSource{DimSource::Broadcast}
                                             : batchSource(i));
    }
    groups.push_back({axes.begin(), axes.end()});
    operand.dims.push_back({full ? DimSource::Column : DimSource::Broadcast});
    operand.type = view(value, groups, false);
    return operand;
  }

  bool collapsed() const { return collapses; }
  bool usesBatch() const { return needsBatch; }
  bool usesAxes() const { return needsAxes; }
  ArrayRef<int64_t> batchDims() const { return batch; }

  /// Builds the views that rowOperand and affineOperand promised, in the same
  /// order.
  SmallVector<Value> buildViews(OpBuilder &b) const {
    SmallVector<Value> values;
    for (const View &v : views) {
      Value value = v.value;
      if (!v.groups.empty() &&
          static_cast<int64_t>(v.groups.size()) !=
              cast<MemRefType>(value.getType()).getRank())
        value = memref::CollapseShapeOp::create(b, op->getLoc(), value, v.groups);
      if (value.getType() != v.type)
        value = memref::CastOp::create(b, op->getLoc(), v.type, value);
      values.push_back(value);
    }
    return values;
  }

  static bool isContiguous(Value value) {
    return cast<MemRefType>(value.getType()).getLayout().isIdentity();
  }

private:
  struct View {
    Value value;
    SmallVector<ReassociationIndices> groups; ///< empty: as it stands
    MemRefType type;
  };

  MemRefType view(Value value, ArrayRef<ReassociationIndices> groups,
                  bool rowCountIsDynamic) {
    auto result = cast<MemRefType>(value.getType());
    if (!groups.empty())
      result = memref::CollapseShapeOp::computeCollapsedType(
          result, llvm::to_vector(groups));
    // One kernel serves every number of rows.
    if (rowCountIsDynamic)
      result = MemRefType::Builder(result).setShape(
          [&] {
            SmallVector<int64_t> shape(result.getShape());
            shape.front() = ShapedType::kDynamic;
            return shape;
          }());
    views.push_back({value, llvm::to_vector(groups), result});
    return result;
  }

  DimSource axisSource(unsigned i) {
    if (axes.size() == 1)
      return {DimSource::Column};
    needsAxes = true;
    return {DimSource::Axis, i};
  }
  DimSource batchSource(unsigned i) {
    if (batch.size() == 1)
      return {DimSource::Row};
    needsBatch = true;
    return {DimSource::Batch, i};
  }

  /// Every dimension by its own index.
  KernelOperand place(Value value, llvm::function_ref<bool(int64_t)> broadcasts) {
    KernelOperand operand;
    unsigned axis = 0, other = 0;
    for (int64_t dim = 0; dim < type.getRank(); ++dim) {
      bool isAxis = llvm::is_contained(axes, dim);
      unsigned position = isAxis ? axis++ : other++;
      if (broadcasts(dim))
        operand.dims.push_back({DimSource::Broadcast});
      else
        operand.dims.push_back(isAxis ? axisSource(position)
                                      : batchSource(position));
    }
    operand.type = view(value, {}, false);
    return operand;
  }

  Operation *op;
  ArrayRef<int64_t> axes;
  Value input;
  MemRefType type;
  SmallVector<int64_t> batch;
  bool collapses = false, needsBatch = false, needsAxes = false;
  SmallVector<View> views;
};

} // namespace

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
  row.rowsAreInnermost =
      !collapsed && !dependsOnEntry(spec.input.dims.back());
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
  return known == 1 ? unknown
                    : arith::MulIOp::create(b, loc, unknown, factor).getResult();
}

FailureOr<KernelCall> mlir::renorm::buildKernelCall(OpBuilder &builder,
                                                    Operation *op) {
  if (failed(checkOperands(op)))
    return failure();
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
  SpecReader reader(op, axes, input, rowValues);
  // In the order of KernelSpec::operands().
  SmallVector<Value> hostValues{input};
  spec.input = reader.rowOperand(input);
  if (fused) {
    hostValues.push_back(fused.getResidual());
    spec.residual = reader.rowOperand(fused.getResidual());
  }
  if (norm && norm.getScale()) {
    hostValues.push_back(norm.getScale());
    spec.scale = reader.affineOperand(norm.getScale());
  }
  if (norm && norm.getBias()) {
    hostValues.push_back(norm.getBias());
    spec.bias = reader.affineOperand(norm.getBias());
  }
  unsigned firstInit = hostValues.size();
  if (fused) {
    hostValues.push_back(fused.getSumInit());
    spec.sum = reader.rowOperand(fused.getSumInit());
  }
  hostValues.push_back(output);
  spec.output = reader.rowOperand(output);

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
  for (int64_t dim : reader.batchDims())
    spec.batchSizes.push_back(type.getDimSize(dim));
  int64_t length = 1;
  for (int64_t axis : axes) {
    spec.axisSizes.push_back(type.getDimSize(axis));
    length = type.isDynamicDim(axis) || length < 0 ? -1
                                                   : length * type.getDimSize(axis);
  }
  if (length >= 0)
    spec.length = length;
  spec.needsBatchSizes = reader.usesBatch();
  spec.needsAxisSizes = reader.usesAxes();

  // A buffer that is written and also appears elsewhere has no noalias.
  SmallVector<KernelOperand *> operands;
  for (const KernelOperand *operand : spec.operands())
    operands.push_back(const_cast<KernelOperand *>(operand));
  for (unsigned i = 0; i < operands.size(); ++i)
    for (unsigned j = 0; j < operands.size(); ++j)
      if (i != j && (i >= firstInit || j >= firstInit) &&
          rootOf(hostValues[i]) == rootOf(hostValues[j]))
        operands[i]->unaliased = false;
  plan(spec, reader.collapsed());

  Location loc = op->getLoc();
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPoint(op);
  call.memrefs = reader.buildViews(builder);
  call.rows = product(builder, loc, input, reader.batchDims());
  auto addSizes = [&](ArrayRef<int64_t> dims) {
    for (int64_t dim : dims)
      if (type.isDynamicDim(dim))
        call.sizes.push_back(product(builder, loc, input, dim));
  };
  if (spec.needsBatchSizes)
    addSizes(reader.batchDims());
  if (spec.needsAxisSizes)
    addSizes(axes);
  if (!spec.length)
    call.sizes.push_back(product(builder, loc, input, axes));
  return call;
}
