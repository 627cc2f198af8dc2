//===- PassKernelPointers.cpp - Buffers of kernels as bare pointers -------===//
//
// Inside of the kernel a memref argument is rebuilt from its pointer: a
// descriptor whose strides are constants or arguments and whose sizes are
// poison, since nothing but memref.dim reads them.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Conversion/GPU/LaunchFacts.h"
#include "Renorm/Conversion/Passes.h"
#include "mlir/Conversion/LLVMCommon/MemRefBuilder.h"
#include "mlir/Conversion/LLVMCommon/TypeConverter.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

namespace mlir::renorm {
#define GEN_PASS_DEF_PASSKERNELPOINTERS
#include "Renorm/Conversion/Passes.h.inc"

/// The dimensions of a memref whose strides are passed beside the pointer.
static SmallVector<unsigned> dynamicStrides(MemRefType type) {
  auto [strides, offset] = type.getStridesAndOffset();
  SmallVector<unsigned> dims;
  for (auto [dim, stride] : llvm::enumerate(strides))
    if (ShapedType::isDynamic(stride))
      dims.push_back(dim);
  return dims;
}

/// The pointer (and strides) that stand for `memref` on the host.
static void appendPointer(OpBuilder &b, Location loc, Value memref,
                          SmallVectorImpl<Value> &operands) {
  auto type = cast<MemRefType>(memref.getType());
  auto [strides, offset] = type.getStridesAndOffset();
  SmallVector<unsigned> dims = dynamicStrides(type);
  Value address =
      memref::ExtractAlignedPointerAsIndexOp::create(b, loc, memref);
  memref::ExtractStridedMetadataOp metadata;
  if (!dims.empty() || ShapedType::isDynamic(offset))
    metadata = memref::ExtractStridedMetadataOp::create(b, loc, memref);
  if (ShapedType::isDynamic(offset)) {
    Value bytes = arith::ConstantIndexOp::create(
        b, loc, type.getElementTypeBitWidth() / 8);
    Value skipped = arith::MulIOp::create(b, loc, metadata.getOffset(), bytes);
    address = arith::AddIOp::create(b, loc, address, skipped);
  }
  Value number = arith::IndexCastOp::create(b, loc, b.getI64Type(), address);
  operands.push_back(LLVM::IntToPtrOp::create(
      b, loc, LLVM::LLVMPointerType::get(b.getContext()), number));
  for (unsigned dim : dims)
    operands.push_back(metadata.getStrides()[dim]);
}

/// Fails at a memref.dim of an argument's dynamic size.
static LogicalResult checkSizes(gpu::GPUFuncOp kernel) {
  for (Value arg : kernel.getArguments())
    for (Operation *user : arg.getUsers())
      if (isa<MemRefType>(arg.getType()) && isa<memref::DimOp>(user))
        return user->emitOpError("asks for a size of a kernel argument, which "
                                 "is passed as a pointer; pass the size as an "
                                 "index");
  return success();
}

/// Replaces the memref arguments of `kernel`.
static void convertKernel(gpu::GPUFuncOp kernel) {
  MLIRContext *context = kernel.getContext();
  LLVMTypeConverter converter(context);
  Location loc = kernel.getLoc();
  auto b = OpBuilder::atBlockBegin(&kernel.getBody().front());
  Type pointer = LLVM::LLVMPointerType::get(context);
  Block &entry = kernel.getBody().front();
  unsigned count = kernel.getNumArguments();
  SmallVector<Type> types;
  SmallVector<DictionaryAttr> attributes;
  for (unsigned old = 0, position = 0; old < count; ++old) {
    DictionaryAttr attrs = kernel.getArgAttrDict(old);
    attributes.push_back(attrs ? attrs : DictionaryAttr::get(context));
    BlockArgument arg = entry.getArgument(position++);
    auto type = dyn_cast<MemRefType>(arg.getType());
    if (!type) {
      types.push_back(arg.getType());
      continue;
    }
    auto [strides, offset] = type.getStridesAndOffset();
    Value address = entry.insertArgument(arg.getArgNumber(), pointer, loc);
    types.push_back(pointer);
    auto descriptor =
        MemRefDescriptor::poison(b, loc, converter.convertType(type));
    descriptor.setAllocatedPtr(b, loc, address);
    descriptor.setAlignedPtr(b, loc, address);
    // A static offset is part of the type, a dynamic one of the pointer.
    descriptor.setConstantOffset(b, loc,
                                 ShapedType::isDynamic(offset) ? 0 : offset);
    for (auto [dim, stride] : llvm::enumerate(strides)) {
      if (!ShapedType::isDynamic(stride)) {
        descriptor.setConstantStride(b, loc, dim, stride);
        continue;
      }
      Value given =
          entry.insertArgument(arg.getArgNumber(), b.getIndexType(), loc);
      ++position;
      types.push_back(given.getType());
      attributes.push_back(DictionaryAttr::get(context));
      descriptor.setStride(
          b, loc, dim,
          arith::IndexCastOp::create(b, loc, converter.getIndexType(), given));
    }
    Value rebuilt =
        UnrealizedConversionCastOp::create(b, loc, type, Value(descriptor))
            .getResult(0);
    arg.replaceAllUsesWith(rebuilt);
    entry.eraseArgument(arg.getArgNumber());
  }
  kernel.setFunctionType(FunctionType::get(context, types, {}));
  kernel.setAllArgAttrs(attributes);
}

namespace {
struct PassKernelPointers : impl::PassKernelPointersBase<PassKernelPointers> {
  using PassKernelPointersBase::PassKernelPointersBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    SmallVector<gpu::GPUFuncOp> kernels;
    module.walk([&](gpu::GPUFuncOp func) {
      if (func.isKernel())
        kernels.push_back(func);
    });
    for (gpu::GPUFuncOp kernel : kernels)
      if (failed(checkSizes(kernel)))
        return signalPassFailure();
    for (gpu::GPUFuncOp kernel : kernels)
      convertKernel(kernel);
    module.walk([](gpu::LaunchFuncOp launch) {
      OpBuilder b(launch);
      SmallVector<Value> operands;
      for (Value operand : launch.getKernelOperands()) {
        if (isa<MemRefType>(operand.getType()))
          appendPointer(b, launch.getLoc(), operand, operands);
        else
          operands.push_back(operand);
      }
      launch.getKernelOperandsMutable().assign(operands);
      noteStrides(launch);
    });
  }
};
} // namespace
} // namespace mlir::renorm
