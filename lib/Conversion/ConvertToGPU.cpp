//===- ConvertToGPU.cpp - renorm on memrefs -> gpu.launch_func ------------===//
//
// A thin shell: GPU/KernelSpec reads an op, GPU/KernelPlan spreads its rows
// over threads, GPU/KernelBuilder writes the kernel. Here kernels are shared between
// ops of equal specs, and the host launches them.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Conversion/GPU/BackwardBuilder.h"
#include "Renorm/Conversion/GPU/KernelBuilder.h"
#include "Renorm/Conversion/GPU/LaunchFacts.h"
#include "Renorm/Conversion/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/StringMap.h"

namespace mlir::renorm {
#define GEN_PASS_DEF_CONVERTTOGPU
#include "Renorm/Conversion/Passes.h.inc"

namespace {
/// The kernels of one module, by key; the gpu.module is made with the first.
class KernelTable {
public:
  explicit KernelTable(ModuleOp module) : module(module) {}

  gpu::GPUFuncOp get(const KernelSpec &spec, Location loc) {
    return get(spec.key(), spec.name(), [&](OpBuilder &b, StringRef name) {
      return buildKernel(b, loc, name, spec);
    });
  }
  gpu::GPUFuncOp get(const BackwardSpec &spec, Location loc) {
    return get(spec.key(), spec.name(), [&](OpBuilder &b, StringRef name) {
      return buildBackwardKernel(b, loc, name, spec);
    });
  }
  gpu::GPUFuncOp getSums(const BackwardSpec &spec, Location loc) {
    if (!spec.sums())
      return {};
    return get(spec.sumsKey(), spec.sumsName(),
               [&](OpBuilder &b, StringRef name) {
                 return buildPartialSumsKernel(b, loc, name, spec);
               });
  }
  size_t size() const { return kernels.size(); }

private:
  gpu::GPUFuncOp
  get(const std::string &key, std::string name,
      llvm::function_ref<gpu::GPUFuncOp(OpBuilder &, StringRef)> build) {
    gpu::GPUFuncOp &kernel = kernels[key];
    if (kernel)
      return kernel;
    if (!gpuModule) {
      OpBuilder b(module.getContext());
      gpuModule =
          gpu::GPUModuleOp::create(b, module.getLoc(), "renorm_kernels");
      SymbolTable(module).insert(gpuModule, module.getBody()->begin());
      module->setAttr(gpu::GPUDialect::getContainerModuleAttrName(),
                      b.getUnitAttr());
    }
    auto b = OpBuilder::atBlockEnd(gpuModule.getBody());
    unsigned &used = names[name];
    if (used++)
      name += "_" + std::to_string(used - 1);
    kernel = build(b, name);
    return kernel;
  }

  ModuleOp module;
  gpu::GPUModuleOp gpuModule;
  llvm::StringMap<gpu::GPUFuncOp> kernels;
  llvm::StringMap<unsigned> names;
};
} // namespace

/// Known to be zero.
static bool isZero(Value rows) {
  IntegerAttr count;
  return matchPattern(rows, m_Constant(&count)) && count.getValue().isZero();
}

bool hasKernel(Operation *op) {
  return isa<NormOpInterface, CenterOp, AddCenterOp>(op) || isGradient(op);
}

/// What the kernel's arguments are called, in their order.
static SmallVector<std::string> argumentNames(const KernelSpec &spec) {
  SmallVector<std::string> names{"input"};
  auto add = [&](const std::optional<KernelOperand> &operand,
                 const char *name) {
    if (operand)
      names.push_back(name);
  };
  add(spec.residual, "residual");
  add(spec.outputScale, "output_scale");
  add(spec.outputBias, "output_bias");
  add(spec.scale, "scale");
  add(spec.bias, "bias");
  add(spec.sum, "sum");
  names.append({"output", "rows"});
  auto addSizes = [&](ArrayRef<int64_t> sizes, StringRef name) {
    for (auto [i, size] : llvm::enumerate(sizes))
      if (ShapedType::isDynamic(size))
        names.push_back((name + Twine(i)).str());
  };
  if (spec.needsBatchSizes)
    addSizes(spec.batchSizes, "batch");
  if (spec.needsAxisSizes)
    addSizes(spec.axisSizes, "axis");
  if (!spec.length)
    names.push_back("length");
  return names;
}

/// Launches `kernel` over all rows in front of `op`. A grid of no blocks is an
/// error of the driver, so an unknown number of rows is compared with zero.
static void launch(OpBuilder &b, Operation *op, gpu::GPUFuncOp kernel,
                   const KernelCall &call) {
  Location loc = op->getLoc();
  OpBuilder::InsertionGuard guard(b);
  auto constant = [&](int64_t n) -> Value {
    return arith::ConstantIndexOp::create(b, loc, n);
  };
  if (!matchPattern(call.rows, m_Constant())) {
    Value some = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne,
                                       call.rows, constant(0));
    auto guarded = scf::IfOp::create(b, loc, some);
    b.setInsertionPointToStart(guarded.thenBlock());
  }
  const KernelPlan &plan = call.spec.plan;
  Value blocks = call.rows;
  if (plan.rowsPerBlock() > 1)
    blocks = arith::CeilDivUIOp::create(b, loc, blocks,
                                        constant(plan.rowsPerBlock()));
  if (plan.blocksPerRow > 1)
    blocks =
        arith::MulIOp::create(b, loc, blocks, constant(plan.blocksPerRow));
  SmallVector<Value> args(call.memrefs);
  args.push_back(call.rows);
  args.append(call.sizes);
  Value one = constant(1);
  std::optional<gpu::KernelDim3> cluster;
  if (plan.blocksPerRow > 1)
    cluster = gpu::KernelDim3{constant(plan.blocksPerRow), one, one};
  auto launched = gpu::LaunchFuncOp::create(
      b, loc, kernel, gpu::KernelDim3{blocks, one, one},
      gpu::KernelDim3{constant(plan.threadsPerBlock()), one, one},
      /*dynamicSharedMemorySize=*/Value(), args, /*asyncTokenType=*/Type(),
      /*asyncDependencies=*/ValueRange(), cluster);
  noteLaunchFacts(launched, kernel, argumentNames(call.spec));
}

namespace {
struct ConvertToGPU : impl::ConvertToGPUBase<ConvertToGPU> {
  using ConvertToGPUBase::ConvertToGPUBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    const GPUTarget *target = findGPUTarget(chip);
    if (!target) {
      InFlightDiagnostic error =
          module.emitError("kernels cannot be planned for '")
          << chip << "'; known chips are ";
      llvm::interleaveComma(gpuTargets(), error, [&](const GPUTarget &known) {
        error << known.chip;
      });
      return signalPassFailure();
    }
    std::optional<PlanFile> measured;
    if (!plans.empty()) {
      llvm::Expected<PlanFile> file = PlanFile::read(plans);
      if (!file) {
        module.emitError() << llvm::toString(file.takeError());
        return signalPassFailure();
      }
      measured = std::move(*file);
    }
    SmallVector<Operation *> ops;
    module.walk([&](Operation *op) {
      if (hasKernel(op))
        ops.push_back(op);
    });
    KernelTable kernels(module);
    OpBuilder b(&getContext());
    for (Operation *op : ops) {
      if (isGradient(op)) {
        FailureOr<BackwardCall> call = buildBackwardCall(b, op, *target);
        if (failed(call))
          return signalPassFailure();
        b.setInsertionPoint(op);
        gpu::GPUFuncOp kernel;
        if (!isZero(call->rows))
          kernel = kernels.get(call->spec, op->getLoc());
        gpu::GPUFuncOp sums = kernels.getSums(call->spec, op->getLoc());
        launchBackward(b, op->getLoc(), *call, kernel, sums);
        numLaunches += (kernel ? 1 : 0) + (sums ? 1 : 0);
        op->erase();
        continue;
      }
      FailureOr<KernelCall> call = buildKernelCall(
          b, op, *target, measured ? &*measured : nullptr);
      if (failed(call))
        return signalPassFailure();
      if (!isZero(call->rows)) {
        b.setInsertionPoint(op);
        launch(b, op, kernels.get(call->spec, op->getLoc()), *call);
        ++numLaunches;
      }
      op->erase();
    }
    numKernels += kernels.size();
  }
};
} // namespace
} // namespace mlir::renorm
