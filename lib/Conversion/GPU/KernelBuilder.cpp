//===- KernelBuilder.cpp - The gpu.func around a kernel's body ------------===//
//
// Signature, argument attributes and workgroup memory. noalias and readonly let
// the back end use the read-only data path; align states the contract that
// every buffer starts at a multiple of 16 bytes (32 on chips whose vectors have
// 32).
//
//===----------------------------------------------------------------------===//

#include "Renorm/Conversion/GPU/KernelBuilder.h"
#include "OperandFacts.h"
#include "RowKernel.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;
using namespace mlir::renorm;

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

gpu::GPUFuncOp mlir::renorm::buildKernel(OpBuilder &builder, Location loc,
                                         StringRef name,
                                         const KernelSpec &spec) {
  Type index = builder.getIndexType();
  SmallVector<Type> types;
  for (const KernelOperand *operand : spec.operands())
    types.push_back(operand->type);
  types.push_back(index); // rows
  auto addDynamic = [&](ArrayRef<int64_t> sizes, bool needed) {
    if (needed)
      types.append(llvm::count_if(sizes, ShapedType::isDynamic), index);
  };
  addDynamic(spec.batchSizes, spec.needsBatchSizes);
  addDynamic(spec.axisSizes, spec.needsAxisSizes);
  if (!spec.length)
    types.push_back(index);

  SmallVector<Type> workgroup;
  if (int64_t slots =
          RowReduction::slotsNeeded(
          spec.plan, RowKernel::exchangesNeeded(spec)))
    workgroup.push_back(MemRefType::get(
        {slots}, spec.statistics, MemRefLayoutAttrInterface(),
        gpu::AddressSpaceAttr::get(builder.getContext(),
                                   gpu::AddressSpace::Workgroup)));

  auto func = gpu::GPUFuncOp::create(
      builder, loc, name, builder.getFunctionType(types, {}), workgroup);
  func->setAttr(gpu::GPUDialect::getKernelFuncAttrName(),
                builder.getUnitAttr());
  int32_t threads = spec.plan.threadsPerBlock();
  func.setKnownBlockSize(ArrayRef<int32_t>{threads, 1, 1});
  for (auto [i, operand] : llvm::enumerate(spec.operands()))
    describeArgument(func, i, *operand,
                     operand == &spec.output ||
                         (spec.sum && operand == &*spec.sum),
                     spec.plan);

  if (spec.plan.blocksPerRow > 1)
    func->setAttr(NVVM::NVVMDialect::getClusterDimAttrName(),
                  builder.getDenseI32ArrayAttr(
                      {static_cast<int32_t>(spec.plan.blocksPerRow), 1, 1}));

  auto b = ImplicitLocOpBuilder::atBlockBegin(loc, &func.getBody().front());
  RowKernel(b, spec, func).emit();
  gpu::ReturnOp::create(b);
  return func;
}
