//===- BackwardBuilder.cpp - A gradient as kernels and launches -----------===//
//
// Signatures, argument attributes, shared memory, and the host side: memory for
// the partial sums, a grid of as many blocks as may be resident, at most one
// for each tile, and the second kernel behind the first.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Conversion/GPU/BackwardBuilder.h"
#include "BackwardKernel.h"
#include "KernelFunction.h"
#include "Renorm/Conversion/GPU/LaunchFacts.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::renorm;

/// Alignment of new buffers, that of bufferization.
static constexpr int64_t kBufferAlignment = 64;

gpu::GPUFuncOp
mlir::renorm::buildBackwardKernel(OpBuilder &builder, Location loc,
                                  StringRef name, const BackwardSpec &spec) {
  const KernelPlan &plan = spec.plan.rows;
  gpu::GPUFuncOp func = createKernelFunction(
      builder, loc, name,
      argumentTypes(builder, spec.operands(), spec, spec.needsBatchSizes,
                    spec.needsAxisSizes),
      {BackwardKernel::slotsNeeded(spec), BackwardKernel::combinedNeeded(spec)},
      spec.statistics, plan.threadsPerBlock(), plan.blocksPerRow,
      // As many blocks are resident as the grid has.
      spec.plan.blocksPerSM);
  // A scale that is loaded again for every row must not be kept in registers
  // after all: what is written might be its buffer.
  bool reloads = spec.scale && spec.inputGradient && !spec.plan.keepsScale &&
                 spec.scale->constantOverRows();
  for (auto [i, operand] : llvm::enumerate(spec.operands())) {
    bool written = i >= spec.numInputs();
    KernelOperand described = *operand;
    bool isScale = spec.scale && operand == &*spec.scale;
    bool isGradient = spec.inputGradient && operand == &*spec.inputGradient;
    if (reloads && (isScale || isGradient))
      described.unaliased = false;
    describeArgument(func, i, described, written, plan);
  }
  auto b = ImplicitLocOpBuilder::atBlockBegin(loc, &func.getBody().front());
  BackwardKernel(b, spec, func).emit();
  gpu::ReturnOp::create(b);
  return func;
}

gpu::GPUFuncOp
mlir::renorm::buildPartialSumsKernel(OpBuilder &builder, Location loc,
                                     StringRef name, const BackwardSpec &spec) {
  SmallVector<const KernelOperand *> operands;
  for (bool result : {false, true})
    for (const std::optional<RowSum> *sum :
         {&spec.scaleGradient, &spec.biasGradient})
      if (*sum)
        operands.push_back(result ? &(*sum)->result : &(*sum)->partial);
  // The number of rows is that of the partial sums.
  gpu::GPUFuncOp func = createKernelFunction(
      builder, loc, name,
      argumentTypes(builder, operands, spec, false, spec.sumsNeedAxisSizes),
      spec.sums() * kSumThreads, spec.statistics, kSumThreads);
  for (auto [i, operand] : llvm::enumerate(operands))
    describeArgument(func, i, *operand,
                     static_cast<int64_t>(i) >= spec.sums(), KernelPlan());
  auto b = ImplicitLocOpBuilder::atBlockBegin(loc, &func.getBody().front());
  emitPartialSums(b, spec, func);
  gpu::ReturnOp::create(b);
  return func;
}

/// Sizes that are kernel arguments, as they are called.
static void addSizeNames(SmallVector<std::string> &names,
                         const BackwardSpec &spec, bool batch, bool axes) {
  auto add = [&](ArrayRef<int64_t> sizes, StringRef name) {
    for (auto [i, size] : llvm::enumerate(sizes))
      if (ShapedType::isDynamic(size))
        names.push_back((name + Twine(i)).str());
  };
  if (batch)
    add(spec.batchSizes, "batch");
  if (axes)
    add(spec.axisSizes, "axis");
  if (!spec.length)
    names.push_back("length");
}

/// What the first kernel's arguments are called, in their order.
static SmallVector<std::string> argumentNames(const BackwardSpec &spec) {
  SmallVector<std::string> names{"dy", "input"};
  auto add = [&](bool there, const char *name) {
    if (there)
      names.push_back(name);
  };
  add(spec.scale.has_value(), "scale");
  add(spec.added.has_value(), "added");
  add(spec.inputGradient.has_value(), "dx");
  add(spec.scaleGradient.has_value(), "dscale_partials");
  add(spec.biasGradient.has_value(), "dbias_partials");
  names.push_back("rows");
  addSizeNames(names, spec, spec.needsBatchSizes, spec.needsAxisSizes);
  return names;
}

static SmallVector<std::string> sumArgumentNames(const BackwardSpec &spec) {
  SmallVector<std::string> names;
  for (const char *end : {"_partials", ""}) {
    if (spec.scaleGradient)
      names.push_back(std::string("dscale") + end);
    if (spec.biasGradient)
      names.push_back(std::string("dbias") + end);
  }
  names.push_back("groups");
  addSizeNames(names, spec, false, spec.sumsNeedAxisSizes);
  return names;
}

void mlir::renorm::launchBackward(OpBuilder &builder, Location loc,
                                  const BackwardCall &call,
                                  gpu::GPUFuncOp kernel, gpu::GPUFuncOp sums) {
  ImplicitLocOpBuilder b(loc, builder);
  const BackwardSpec &spec = call.spec;
  const KernelPlan &plan = spec.plan.rows;
  auto constant = [&](int64_t n) -> Value {
    return arith::ConstantIndexOp::create(b, n);
  };
  Value one = constant(1), groups = call.rows;
  if (plan.groupsPerBlock > 1)
    groups =
        arith::CeilDivUIOp::create(b, groups, constant(plan.groupsPerBlock));
  groups = arith::MinUIOp::create(b, groups, constant(spec.plan.groups));
  SmallVector<Value> partials;
  for (const std::optional<RowSum> *sum :
       {&spec.scaleGradient, &spec.biasGradient}) {
    if (!*sum)
      continue;
    MemRefType type = (*sum)->partial.type;
    SmallVector<Value> sizes{groups};
    if (type.isDynamicDim(1))
      sizes.push_back(call.length);
    partials.push_back(memref::AllocOp::create(
        b, type, sizes, b.getI64IntegerAttr(kBufferAlignment)));
  }
  auto dim = [&](Value x) { return gpu::KernelDim3{x, one, one}; };
  if (kernel) {
    OpBuilder::InsertionGuard guard(b);
    // A grid of no blocks is an error of the driver.
    if (!matchPattern(call.rows, m_Constant())) {
      Value some = arith::CmpIOp::create(b, arith::CmpIPredicate::ne, call.rows,
                                         constant(0));
      auto guarded = scf::IfOp::create(b, some);
      b.setInsertionPointToStart(guarded.thenBlock());
    }
    Value blocks = groups;
    std::optional<gpu::KernelDim3> cluster;
    if (plan.blocksPerRow > 1) {
      blocks = arith::MulIOp::create(b, groups, constant(plan.blocksPerRow));
      cluster = dim(constant(plan.blocksPerRow));
    }
    SmallVector<Value> args(call.memrefs);
    args.append(partials);
    args.push_back(call.rows);
    args.append(call.sizes);
    auto launched = gpu::LaunchFuncOp::create(
        b, kernel, dim(blocks), dim(constant(plan.threadsPerBlock())),
        /*dynamicSharedMemorySize=*/Value(), args, /*asyncTokenType=*/Type(),
        /*asyncDependencies=*/ValueRange(), cluster);
    noteLaunchFacts(launched, kernel, argumentNames(spec));
  }
  if (!sums)
    return;
  SmallVector<Value> args(partials);
  args.append(call.results);
  args.push_back(groups);
  args.append(call.sumSizes);
  Value blocks =
      arith::CeilDivUIOp::create(b, call.length, constant(kSumColumns));
  auto launched = gpu::LaunchFuncOp::create(
      b, sums, dim(blocks), dim(constant(kSumThreads)),
      /*dynamicSharedMemorySize=*/Value(), args);
  noteLaunchFacts(launched, sums, sumArgumentNames(spec));
}
