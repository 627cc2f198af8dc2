//===- TensorOps.cpp - Shapes, slices and control flow --------------------===//

#include "Interpreter.h"
#include "Renorm/IR/Reassociation.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::renorm::check;
using namespace mlir::renorm::check::exact;

/// Calls `visit(indices, flat)` for each entry of `shape`.
template <typename Function>
static void forEachEntry(ArrayRef<int64_t> shape, Function &&visit) {
  int64_t size = 1;
  for (int64_t extent : shape)
    size *= extent;
  SmallVector<int64_t> indices(shape.size(), 0);
  for (int64_t flat = 0; flat < size; ++flat) {
    visit(indices, flat);
    for (size_t dim = shape.size(); dim-- > 0;) {
      if (++indices[dim] < shape[dim])
        break;
      indices[dim] = 0;
    }
  }
}

static int64_t dot(ArrayRef<int64_t> a, ArrayRef<int64_t> b) {
  int64_t sum = 0;
  for (auto [x, y] : llvm::zip_equal(a, b))
    sum += x * y;
  return sum;
}

SmallVector<int64_t> Interpreter::sizes(ArrayRef<OpFoldResult> mixed) const {
  SmallVector<int64_t> result;
  for (OpFoldResult size : mixed)
    result.push_back(
        isa<Value>(size)
            ? static_cast<int64_t>(get(cast<Value>(size)).getScalar())
            : cast<IntegerAttr>(cast<Attribute>(size)).getInt());
  return result;
}

SmallVector<int64_t> Interpreter::shapeOf(ShapedType type,
                                          ValueRange dynamic) const {
  SmallVector<int64_t> shape(type.getShape());
  for (int64_t &extent : shape)
    if (ShapedType::isDynamic(extent)) {
      extent = static_cast<int64_t>(get(dynamic.front()).getScalar());
      dynamic = dynamic.drop_front();
    }
  return shape;
}

/// Whether a slice stays inside of `shape`.
static bool fits(ArrayRef<int64_t> shape, ArrayRef<int64_t> offsets,
                 ArrayRef<int64_t> sizes, ArrayRef<int64_t> strides) {
  for (size_t i = 0; i < shape.size(); ++i) {
    if (sizes[i] == 0)
      continue;
    int64_t last = offsets[i] + (sizes[i] - 1) * strides[i];
    if (sizes[i] < 0 || offsets[i] < 0 || offsets[i] >= shape[i] || last < 0 ||
        last >= shape[i])
      return false;
  }
  return true;
}

/// The shape of a rank-reduced slice: `type` with run-time sizes from `sizes`.
static SmallVector<int64_t> reducedShape(RankedTensorType type,
                                         ArrayRef<int64_t> sizes,
                                         llvm::SmallBitVector dropped) {
  SmallVector<int64_t> shape;
  for (auto [i, size] : llvm::enumerate(sizes))
    if (!dropped.test(i))
      shape.push_back(size);
  assert(static_cast<int64_t>(shape.size()) == type.getRank());
  return shape;
}

LogicalResult Interpreter::runTensorOp(Operation *op, bool &handled) {
  handled = true;
  auto reshaped = [&](Value source, SmallVector<int64_t> shape) {
    Tensor tensor = get(source);
    int64_t size = 1;
    for (int64_t extent : shape)
      size *= extent;
    if (size != tensor.getNumElements())
      return LogicalResult(op->emitError("the shapes of the reshape disagree"));
    tensor.shape = std::move(shape);
    set(op->getResult(0), std::move(tensor));
    return success();
  };
  if (auto empty = dyn_cast<tensor::EmptyOp>(op)) {
    set(empty, Tensor(shapeOf(empty.getType(), empty.getDynamicSizes())));
    return success();
  }
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
    return reshaped(expand.getSrc(), sizes(expand.getMixedOutputShape()));
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
    SmallVector<int64_t> shape;
    ArrayRef<int64_t> source = get(collapse.getSrc()).shape;
    for (ReassociationIndices group : groupsOf(collapse)) {
      int64_t product = 1;
      for (int64_t dim : group)
        product *= source[dim];
      shape.push_back(product);
    }
    return reshaped(collapse.getSrc(), std::move(shape));
  }
  if (auto reshape = dyn_cast<tensor::ReshapeOp>(op)) {
    SmallVector<int64_t> shape;
    for (uint64_t size : *get(reshape.getShape()).data)
      shape.push_back(size);
    return reshaped(reshape.getSource(), std::move(shape));
  }
  if (auto cast = dyn_cast<tensor::CastOp>(op)) {
    const Tensor &source = get(cast.getSource());
    if (auto type = dyn_cast<RankedTensorType>(cast.getType()))
      for (auto [want, have] : llvm::zip_equal(type.getShape(), source.shape))
        if (!ShapedType::isDynamic(want) && want != have)
          return op->emitError("a dynamic size is ")
                 << have << ", the cast needs " << want;
    set(cast, source);
    return success();
  }
  if (auto dim = dyn_cast<tensor::DimOp>(op)) {
    ArrayRef<int64_t> shape = get(dim.getSource()).shape;
    uint64_t index = get(dim.getIndex()).getScalar();
    if (index >= shape.size())
      return op->emitError("there is no such dimension");
    set(dim, Tensor::scalar(shape[index]));
    return success();
  }
  if (auto extract = dyn_cast<tensor::ExtractOp>(op)) {
    SmallVector<const Row *> indices;
    for (Value index : extract.getIndices())
      indices.push_back(get(index).data.get());
    Tensor result = Tensor::scalar(0);
    if (failed(gather(op, get(extract.getTensor()), indices, *result.data)))
      return failure();
    set(extract, std::move(result));
    return success();
  }
  if (auto from = dyn_cast<tensor::FromElementsOp>(op)) {
    Tensor result(from.getType().getShape());
    for (auto [i, element] : llvm::enumerate(from.getElements()))
      (*result.data)[i] = get(element).getScalar();
    set(from, std::move(result));
    return success();
  }
  if (auto splat = dyn_cast<tensor::SplatOp>(op)) {
    Tensor result(
        shapeOf(cast<ShapedType>(splat.getType()), splat.getDynamicSizes()));
    llvm::fill(*result.data, get(splat.getInput()).getScalar());
    set(splat, std::move(result));
    return success();
  }
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op)) {
    const Tensor &source = get(slice.getSource());
    SmallVector<int64_t> offsets = sizes(slice.getMixedOffsets()),
                         extents = sizes(slice.getMixedSizes()),
                         steps = sizes(slice.getMixedStrides());
    if (!fits(source.shape, offsets, extents, steps))
      return op->emitError("the slice leaves its tensor");
    Tensor result(
        reducedShape(slice.getType(), extents, slice.getDroppedDims()));
    SmallVector<int64_t> strides = stridesOf(source.shape);
    int64_t base = dot(offsets, strides);
    for (size_t i = 0; i < strides.size(); ++i)
      strides[i] *= steps[i];
    forEachEntry(extents, [&](ArrayRef<int64_t> indices, int64_t flat) {
      (*result.data)[flat] = (*source.data)[base + dot(indices, strides)];
    });
    set(slice, std::move(result));
    return success();
  }
  if (auto insert = dyn_cast<tensor::InsertSliceOp>(op)) {
    Tensor source = get(insert.getSource()), result = get(insert.getDest());
    SmallVector<int64_t> offsets = sizes(insert.getMixedOffsets()),
                         extents = sizes(insert.getMixedSizes()),
                         steps = sizes(insert.getMixedStrides());
    if (!fits(result.shape, offsets, extents, steps))
      return op->emitError("the slice leaves its tensor");
    SmallVector<int64_t> strides = stridesOf(result.shape);
    int64_t base = dot(offsets, strides);
    for (size_t i = 0; i < strides.size(); ++i)
      strides[i] *= steps[i];
    Row &data = result.mutableData();
    forEachEntry(extents, [&](ArrayRef<int64_t> indices, int64_t flat) {
      data[base + dot(indices, strides)] = (*source.data)[flat];
    });
    set(insert, std::move(result));
    return success();
  }
  if (auto concat = dyn_cast<tensor::ConcatOp>(op)) {
    auto dim = static_cast<size_t>(concat.getDim());
    SmallVector<int64_t> shape = get(concat.getInputs().front()).shape;
    shape[dim] = 0;
    for (Value input : concat.getInputs())
      shape[dim] += get(input).shape[dim];
    Tensor result(shape);
    SmallVector<int64_t> strides = stridesOf(shape);
    int64_t base = 0;
    for (Value input : concat.getInputs()) {
      const Tensor &part = get(input);
      forEachEntry(part.shape, [&](ArrayRef<int64_t> indices, int64_t flat) {
        (*result.data)[base + dot(indices, strides)] = (*part.data)[flat];
      });
      base += part.shape[dim] * strides[dim];
    }
    set(concat, std::move(result));
    return success();
  }
  if (auto pad = dyn_cast<tensor::PadOp>(op)) {
    Value value = pad.getConstantPaddingValue();
    if (!value)
      return op->emitError("exact mode pads with one value only");
    Tensor padding;
    if (auto constant = value.getDefiningOp<arith::ConstantOp>()) {
      FailureOr<Tensor> read = constants.get(constant.getValue(), op->getLoc());
      if (failed(read))
        return failure();
      padding = *read;
    } else {
      padding = get(value);
    }
    const Tensor &source = get(pad.getSource());
    SmallVector<int64_t> low = sizes(pad.getMixedLowPad()),
                         high = sizes(pad.getMixedHighPad()), shape;
    for (size_t i = 0; i < low.size(); ++i) {
      if (low[i] < 0 || high[i] < 0)
        return op->emitError("exact mode pads, it does not crop");
      shape.push_back(low[i] + source.shape[i] + high[i]);
    }
    Tensor result(shape);
    llvm::fill(*result.data, padding.getScalar());
    SmallVector<int64_t> strides = stridesOf(shape);
    int64_t base = dot(low, strides);
    forEachEntry(source.shape, [&](ArrayRef<int64_t> indices, int64_t flat) {
      (*result.data)[base + dot(indices, strides)] = (*source.data)[flat];
    });
    set(pad, std::move(result));
    return success();
  }
  handled = false;
  return success();
}

/// affine.apply, .min and .max on indices.
static std::optional<uint64_t> evaluateAffine(Operation *op,
                                              ArrayRef<int64_t> operands) {
  AffineMap map;
  if (auto apply = dyn_cast<affine::AffineApplyOp>(op))
    map = apply.getAffineMap();
  else if (auto least = dyn_cast<affine::AffineMinOp>(op))
    map = least.getAffineMap();
  else if (auto most = dyn_cast<affine::AffineMaxOp>(op))
    map = most.getAffineMap();
  else
    return std::nullopt;
  SmallVector<Attribute> inputs, results;
  for (int64_t operand : operands)
    inputs.push_back(
        IntegerAttr::get(IndexType::get(op->getContext()), operand));
  if (failed(map.constantFold(inputs, results)))
    return std::nullopt;
  SmallVector<int64_t> numbers;
  for (Attribute result : results)
    numbers.push_back(cast<IntegerAttr>(result).getInt());
  return isa<affine::AffineMaxOp>(op) ? *llvm::max_element(numbers)
                                      : *llvm::min_element(numbers);
}

LogicalResult Interpreter::runControl(Operation *op, bool &handled) {
  handled = true;
  if (isa<affine::AffineDialect>(op->getDialect())) {
    SmallVector<int64_t> operands;
    for (Value operand : op->getOperands())
      operands.push_back(get(operand).getScalar());
    std::optional<uint64_t> result = evaluateAffine(op, operands);
    if (!result)
      return op->emitError("exact mode does not know '")
             << op->getName() << "'";
    set(op->getResult(0), Tensor::scalar(*result));
    return success();
  }
  if (auto assertion = dyn_cast<cf::AssertOp>(op)) {
    if (!get(assertion.getArg()).getScalar())
      return op->emitError("assertion failed: ") << assertion.getMsg();
    return success();
  }
  if (auto callOp = dyn_cast<func::CallOp>(op)) {
    auto callee = SymbolTable::lookupNearestSymbolFrom<func::FuncOp>(
        op, callOp.getCalleeAttr());
    if (!callee || callee.isDeclaration())
      return op->emitError("the function has no body");
    SmallVector<Tensor> arguments;
    for (Value operand : op->getOperands())
      arguments.push_back(get(operand));
    FailureOr<Results> results = call(callee, arguments);
    if (failed(results))
      return failure();
    for (auto [value, tensor] : llvm::zip_equal(op->getResults(), *results))
      set(value, tensor);
    return success();
  }
  auto finish = [&](FailureOr<Results> results) -> LogicalResult {
    if (failed(results))
      return failure();
    for (auto [value, tensor] : llvm::zip_equal(op->getResults(), *results))
      set(value, tensor);
    return success();
  };
  if (auto branch = dyn_cast<scf::IfOp>(op)) {
    bool taken = get(branch.getCondition()).getScalar();
    Region &region = taken ? branch.getThenRegion() : branch.getElseRegion();
    if (region.empty())
      return success();
    return finish(runBlock(region.front()));
  }
  if (auto loop = dyn_cast<scf::ForOp>(op)) {
    auto lower = static_cast<int64_t>(get(loop.getLowerBound()).getScalar());
    auto upper = static_cast<int64_t>(get(loop.getUpperBound()).getScalar());
    auto step = static_cast<int64_t>(get(loop.getStep()).getScalar());
    if (step <= 0)
      return op->emitError("the step is not positive");
    Results carried;
    for (Value init : loop.getInitArgs())
      carried.push_back(get(init));
    for (int64_t i = lower; i < upper; i += step) {
      set(loop.getInductionVar(), Tensor::scalar(i));
      for (auto [argument, tensor] :
           llvm::zip_equal(loop.getRegionIterArgs(), carried))
        set(argument, tensor);
      FailureOr<Results> next = runBlock(*loop.getBody());
      if (failed(next))
        return failure();
      carried = std::move(*next);
    }
    return finish(carried);
  }
  handled = false;
  return success();
}
