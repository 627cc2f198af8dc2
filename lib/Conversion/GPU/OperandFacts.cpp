//===- OperandFacts.cpp - What is known of a kernel's buffers -------------===//

#include "OperandFacts.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;
using namespace mlir::renorm;

LogicalResult mlir::renorm::checkKernelOperands(Operation *op) {
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

Value mlir::renorm::rootOf(Value value) {
  while (auto view = value.getDefiningOp<ViewLikeOpInterface>())
    value = view.getViewSource();
  return value;
}

bool mlir::renorm::isConstantData(Value value) {
  auto global = rootOf(value).getDefiningOp<memref::GetGlobalOp>();
  if (!global)
    return false;
  auto symbol = SymbolTable::lookupNearestSymbolFrom<memref::GlobalOp>(
      global, global.getNameAttr());
  return symbol && symbol.getConstant();
}

bool mlir::renorm::rowsAreAligned(const KernelOperand &operand,
                                 int64_t width) {
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

bool mlir::renorm::isPacked(const KernelOperand &operand) {
  ArrayRef<DimSource> dims = operand.dims;
  return operand.type.getLayout().isIdentity() &&
         dims.back().kind == DimSource::Column &&
         (dims.size() == 1 ||
          (dims.size() == 2 && dims.front().kind == DimSource::Row));
}

Value mlir::renorm::productOfDims(OpBuilder &b, Location loc, Value value,
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

void mlir::renorm::appendDynamicSizes(OpBuilder &b, Location loc, Value value,
                                      ArrayRef<int64_t> dims,
                                      SmallVector<Value> &sizes) {
  auto type = cast<MemRefType>(value.getType());
  for (int64_t dim : dims)
    if (type.isDynamicDim(dim))
      sizes.push_back(productOfDims(b, loc, value, dim));
}

void mlir::renorm::findAliases(ArrayRef<KernelOperand *> operands,
                               ArrayRef<Value> values, unsigned firstWritten) {
  for (unsigned i = 0; i < operands.size(); ++i)
    for (unsigned j = 0; j < operands.size(); ++j)
      if (i != j && (i >= firstWritten || j >= firstWritten) &&
          rootOf(values[i]) == rootOf(values[j]))
        operands[i]->unaliased = false;
}

int64_t mlir::renorm::elementBytes(const KernelOperand &operand) {
  return operand.element().getIntOrFloatBitWidth() / 8;
}

int64_t mlir::renorm::narrowestBytes(ArrayRef<KernelOperand *> operands) {
  int64_t bytes = elementBytes(*operands.front());
  for (const KernelOperand *operand : operands)
    bytes = std::min(bytes, elementBytes(*operand));
  return bytes;
}

void mlir::renorm::printOperand(raw_ostream &os, const KernelOperand &operand) {
  os << ' ' << operand.type << operand.unaliased << operand.constantData << ':';
  for (DimSource dim : operand.dims)
    os << dim.kind << '.' << dim.position << ',';
}

void mlir::renorm::printSizes(raw_ostream &os, const RowSpec &spec, bool batch,
                              bool axes) {
  if (batch)
    llvm::interleaveComma(spec.batchSizes, os << " batch ");
  if (axes)
    llvm::interleaveComma(spec.axisSizes, os << " axes ");
  os << " length " << spec.length.value_or(-1);
}

void mlir::renorm::printLength(raw_ostream &os, std::optional<int64_t> length) {
  os << '_';
  if (length)
    os << *length;
  else
    os << "dynamic";
}
