//===- KernelFunction.cpp - The gpu.func around a kernel's body -----------===//

#include "KernelFunction.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"

using namespace mlir;
using namespace mlir::renorm;

SmallVector<Type> mlir::renorm::argumentTypes(
    OpBuilder &builder, ArrayRef<const KernelOperand *> operands,
    const RowSpec &spec, bool batch, bool axes) {
  Type index = builder.getIndexType();
  SmallVector<Type> types;
  for (const KernelOperand *operand : operands)
    types.push_back(operand->type);
  types.push_back(index); // rows
  if (batch)
    types.append(llvm::count_if(spec.batchSizes, ShapedType::isDynamic), index);
  if (axes)
    types.append(llvm::count_if(spec.axisSizes, ShapedType::isDynamic), index);
  if (!spec.length)
    types.push_back(index);
  return types;
}

gpu::GPUFuncOp mlir::renorm::createKernelFunction(
    OpBuilder &builder, Location loc, StringRef name, ArrayRef<Type> types,
    ArrayRef<int64_t> shared, FloatType statistics, int64_t threads,
    int64_t blocks, int64_t resident) {
  SmallVector<Type> workgroup;
  for (int64_t entries : shared)
    if (entries)
      workgroup.push_back(MemRefType::get(
          {entries}, statistics, MemRefLayoutAttrInterface(),
          gpu::AddressSpaceAttr::get(builder.getContext(),
                                     gpu::AddressSpace::Workgroup)));
  auto func = gpu::GPUFuncOp::create(
      builder, loc, name, builder.getFunctionType(types, {}), workgroup);
  func->setAttr(gpu::GPUDialect::getKernelFuncAttrName(),
                builder.getUnitAttr());
  func.setKnownBlockSize(
      ArrayRef<int32_t>{static_cast<int32_t>(threads), 1, 1});
  if (blocks > 1)
    func->setAttr(NVVM::NVVMDialect::getClusterDimAttrName(),
                  builder.getDenseI32ArrayAttr(
                      {static_cast<int32_t>(blocks), 1, 1}));
  if (resident)
    func->setAttr(NVVM::NVVMDialect::getMinctasmAttrName(),
                  builder.getI32IntegerAttr(static_cast<int32_t>(resident)));
  return func;
}

void mlir::renorm::describeArgument(gpu::GPUFuncOp func, unsigned index,
                                    const KernelOperand &operand, bool written,
                                    const KernelPlan &plan) {
  OpBuilder b(func.getContext());
  if (operand.unaliased)
    func.setArgAttr(index, LLVM::LLVMDialect::getNoAliasAttrName(),
                    b.getUnitAttr());
  if (!written)
    func.setArgAttr(index, LLVM::LLVMDialect::getReadonlyAttrName(),
                    b.getUnitAttr());
  if (plan.vectorWidth > 1 && !operand.constantInRow())
    func.setArgAttr(index, LLVM::LLVMDialect::getAlignAttrName(),
                    b.getI64IntegerAttr(plan.vectorBytes));
}
