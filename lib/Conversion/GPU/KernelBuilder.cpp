//===- KernelBuilder.cpp - A norm as a gpu.func ---------------------------===//

#include "Renorm/Conversion/GPU/KernelBuilder.h"
#include "KernelFunction.h"
#include "NormKernel.h"

using namespace mlir;
using namespace mlir::renorm;

gpu::GPUFuncOp mlir::renorm::buildKernel(OpBuilder &builder, Location loc,
                                         StringRef name,
                                         const KernelSpec &spec) {
  const KernelPlan &plan = spec.plan;
  int64_t slots = RowReduction::slotsNeeded(
      plan, NormKernel::exchangesNeeded(spec));
  gpu::GPUFuncOp func = createKernelFunction(
      builder, loc, name,
      argumentTypes(builder, spec.operands(), spec, spec.needsBatchSizes,
                    spec.needsAxisSizes),
      slots, spec.statistics, plan.threadsPerBlock(), plan.blocksPerRow);
  for (auto [i, operand] : llvm::enumerate(spec.operands()))
    describeArgument(func, i, *operand,
                     operand == &spec.output ||
                         (spec.sum && operand == &*spec.sum),
                     plan);
  auto b = ImplicitLocOpBuilder::atBlockBegin(loc, &func.getBody().front());
  NormKernel(b, spec, func).emit();
  gpu::ReturnOp::create(b);
  return func;
}
