//===- LowerToJIT.cpp - From tensors to the LLVM dialect, for checking ----===//
//
// Three things differ from a product's lowering:
//   x^n   is x*x, x*x*x for n = 2, 3 and pow(x, n) otherwise; llvm.powi takes
//   no
//         64-bit exponent, and a product tree would round more often than pow
//   rsqrt is 1/sqrt(x): two correctly rounded operations (f32 for 16-bit types)
//   cf.assert  becomes a call with a number; the runner knows the message
//   weights    stay outside of the code, behind a table of pointers, so that
//         neither LLVM nor the JIT's memory ever sees them
//
//===----------------------------------------------------------------------===//

#include "Renorm/Check/LowerToJIT.h"
#include "NoteBuffers.h"
#include "PrepareForJIT.h"
#include "Renorm/Conversion/CompileKernels.h"
#include "Renorm/Conversion/Passes.h"
#include "Renorm/IR/Renorm.h"
#include "mlir/Conversion/AffineToStandard/AffineToStandard.h"
#include "mlir/Conversion/BufferizationToMemRef/BufferizationToMemRef.h"
#include "mlir/Conversion/ComplexToStandard/ComplexToStandard.h"
#include "mlir/Conversion/ConvertToLLVM/ToLLVMPass.h"
#include "mlir/Conversion/MathToLibm/MathToLibm.h"
#include "mlir/Conversion/ReconcileUnrealizedCasts/ReconcileUnrealizedCasts.h"
#include "mlir/Conversion/SCFToControlFlow/SCFToControlFlow.h"
#include "mlir/Conversion/VectorToLLVM/ConvertVectorToLLVMPass.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/Linalg/Utils/Utils.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"
#include "llvm/TargetParser/Host.h"

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::check;

namespace {
/// Constants of at least this many bytes become weights.
constexpr int64_t kWeightBytes = 256;
constexpr const char kWeightPrefix[] = "__renorm_weight_";

/// Two-pass: what the ops say, to the last digits that the rows allow.
constexpr LinalgForm kForm = {VarianceForm::TwoPass, 1};

/// renorm-lower-to-linalg for ops that have no kernel.
struct LowerRestToLinalg : PassWrapper<LowerRestToLinalg, OperationPass<>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(LowerRestToLinalg)
  StringRef getName() const override { return "LowerRestToLinalg"; }
  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<affine::AffineDialect, arith::ArithDialect,
                    linalg::LinalgDialect, math::MathDialect,
                    tensor::TensorDialect>();
  }

  void runOnOperation() override {
    SmallVector<linalg::AggregatedOpInterface> ops;
    getOperation()->walk([&](linalg::AggregatedOpInterface op) {
      if (isa<RenormDialect>(op->getDialect()) && !hasKernel(op))
        ops.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (linalg::AggregatedOpInterface op : ops) {
      rewriter.setInsertionPoint(op);
      FailureOr<SmallVector<Value>> values = decompose(rewriter, op, kForm);
      if (failed(values)) {
        op->emitOpError("has neither a kernel nor tensor semantics");
        return signalPassFailure();
      }
      rewriter.replaceOp(op, *values);
    }
  }
};

struct PrepareForJIT : PassWrapper<PrepareForJIT, OperationPass<>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(PrepareForJIT)
  StringRef getName() const override { return "PrepareForJIT"; }
  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<arith::ArithDialect, math::MathDialect>();
  }

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populatePrepareForJITPatterns(patterns);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};

/// memref.copy as loops: the library function that LLVM would call for strided
/// ones is not everywhere.
struct ExpandCopies : PassWrapper<ExpandCopies, OperationPass<>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(ExpandCopies)
  StringRef getName() const override { return "ExpandCopies"; }
  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<linalg::LinalgDialect>();
  }

  void runOnOperation() override {
    getOperation()->walk([](memref::CopyOp copy) {
      if (!isa<MemRefType>(copy.getSource().getType()) ||
          !isa<MemRefType>(copy.getTarget().getType()))
        return;
      OpBuilder b(copy);
      linalg::makeMemRefCopyOp(b, copy.getLoc(), copy.getSource(),
                               copy.getTarget());
      copy.erase();
    });
  }
};

/// The part of a runtime verification message that a person needs: the line
/// that starts with `^`.
std::string readableMessage(StringRef message) {
  auto [before, after] = message.split("\n^ ");
  return (after.empty() ? before : after.split('\n').first).str();
}

/// cf.assert -> if (!condition) renorm_assertion_failed(number)
struct NumberAssertions
    : PassWrapper<NumberAssertions, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(NumberAssertions)
  explicit NumberAssertions(JITTables &tables) : tables(&tables) {}
  StringRef getName() const override { return "NumberAssertions"; }
  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<arith::ArithDialect, func::FuncDialect, scf::SCFDialect>();
  }

  void runOnOperation() override {
    ModuleOp module = getOperation();
    OpBuilder b(&getContext());
    SmallVector<cf::AssertOp> asserts;
    module.walk([&](cf::AssertOp op) { asserts.push_back(op); });
    if (asserts.empty())
      return;
    b.setInsertionPointToStart(module.getBody());
    auto callee = func::FuncOp::create(b, module.getLoc(), kAssertionFailedName,
                                       b.getFunctionType({b.getI64Type()}, {}));
    callee.setPrivate();
    for (cf::AssertOp op : asserts) {
      Location loc = op.getLoc();
      b.setInsertionPoint(op);
      Value yes = arith::ConstantIntOp::create(b, loc, 1, 1);
      Value fails = arith::XOrIOp::create(b, loc, op.getArg(), yes);
      auto branch = scf::IfOp::create(b, loc, fails, /*withElseRegion=*/false);
      b.setInsertionPointToStart(branch.thenBlock());
      Value number =
          arith::ConstantIntOp::create(b, loc, tables->assertions.size(), 64);
      func::CallOp::create(b, loc, callee, number);
      tables->assertions.push_back({readableMessage(op.getMsg()), loc});
      op.erase();
    }
  }

  JITTables *tables;
};

/// Takes the value off each large memref.global, and numbers it.
struct DetachWeights : PassWrapper<DetachWeights, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(DetachWeights)
  explicit DetachWeights(JITTables &tables) : tables(&tables) {}
  StringRef getName() const override { return "DetachWeights"; }

  void runOnOperation() override {
    SymbolTableCollection symbols;
    SymbolUserMap users(symbols, getOperation());
    for (auto global : getOperation().getOps<memref::GlobalOp>()) {
      auto value = dyn_cast_or_null<ElementsAttr>(global.getInitialValueAttr());
      if (!value || !isWeight(value))
        continue;
      std::string name = (kWeightPrefix + Twine(tables->weights.size())).str();
      users.replaceAllUsesWith(global, StringAttr::get(&getContext(), name));
      global.setSymName(name);
      global.removeInitialValueAttr();
      tables->weights.push_back(value);
    }
  }

  static bool isWeight(ElementsAttr value) {
    Type type = value.getElementType();
    if (!isa<DenseElementsAttr, DenseResourceElementsAttr>(value) ||
        value.isSplat())
      return false;
    // LLVM's translation has no constants of pairs.
    if (auto pair = dyn_cast<ComplexType>(type))
      return isa<FloatType>(pair.getElementType());
    if (!type.isIntOrFloat() || type.getIntOrFloatBitWidth() % 8)
      return false;
    return value.getNumElements() * type.getIntOrFloatBitWidth() / 8 >=
           kWeightBytes;
  }

  JITTables *tables;
};

/// addressof(weight n) -> load(table + n). The table has external linkage:
/// LLVM must not conclude that it stays zero.
struct AttachWeights : PassWrapper<AttachWeights, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(AttachWeights)
  explicit AttachWeights(JITTables &tables) : tables(&tables) {}
  StringRef getName() const override { return "AttachWeights"; }

  void runOnOperation() override {
    if (tables->weights.empty())
      return;
    ModuleOp module = getOperation();
    OpBuilder b(&getContext());
    auto pointer = LLVM::LLVMPointerType::get(&getContext());
    auto arrayType = LLVM::LLVMArrayType::get(pointer, tables->weights.size());
    b.setInsertionPointToStart(module.getBody());
    auto table = LLVM::GlobalOp::create(
        b, module.getLoc(), arrayType, /*isConstant=*/false,
        LLVM::Linkage::External, kWeightTableName, Attribute());
    b.createBlock(&table.getInitializerRegion());
    LLVM::ReturnOp::create(
        b, module.getLoc(),
        ValueRange{LLVM::ZeroOp::create(b, module.getLoc(), arrayType)});

    module.walk([&](LLVM::AddressOfOp op) {
      StringRef name = op.getGlobalName();
      int32_t number;
      if (!name.consume_front(kWeightPrefix) || name.getAsInteger(10, number))
        return;
      b.setInsertionPoint(op);
      Value base = LLVM::AddressOfOp::create(b, op.getLoc(), table);
      Value slot = LLVM::GEPOp::create(b, op.getLoc(), pointer, arrayType, base,
                                       ArrayRef<LLVM::GEPArg>{0, number});
      Value address = LLVM::LoadOp::create(b, op.getLoc(), pointer, slot);
      op.replaceAllUsesWith(address);
      op.erase();
    });
    for (auto global :
         llvm::make_early_inc_range(module.getOps<LLVM::GlobalOp>()))
      if (global.getSymName().starts_with(kWeightPrefix))
        global.erase();
  }

  JITTables *tables;
};
} // namespace

int64_t mlir::renorm::check::hostVectorBits() {
  llvm::StringMap<bool> features = llvm::sys::getHostCPUFeatures();
  // 16-bit entries need masks for bytes and words (BW), too.
  if (features.lookup("avx512bw") && features.lookup("avx512vl"))
    return 512;
  return features.lookup("avx2") ? 256 : 128;
}

void mlir::renorm::check::buildLowerToLLVMPipeline(OpPassManager &pm,
                                                   JITTables &tables,
                                                   JITNorms norms,
                                                   const CompileKernelsOptions
                                                       *kernels) {
  // Everything that computes becomes linalg or scalar code. Tensor arithmetic
  // first, so that fpowi on tensors is a scalar by the time it is expanded.
  LowerToLinalgOptions toLinalg;
  bool loops = !kernels && norms == JITNorms::RowLoops;
  toLinalg.variance = kForm.variance;
  toLinalg.pieces = kForm.pieces;
  toLinalg.gradientsOnly = loops;
  if (kernels)
    pm.addPass(std::make_unique<LowerRestToLinalg>());
  else
    pm.addPass(createLowerToLinalg(toLinalg));
  pm.addPass(createConvertElementwiseToLinalgPass());
  pm.addPass(std::make_unique<PrepareForJIT>());

  // Out-of-range indices and disagreeing dynamic shapes become asserts while
  // tensors still say what was meant; most are decided here and fold away.
  pm.addPass(createGenerateRuntimeVerificationPass());
  pm.addPass(createCanonicalizerPass());

  // Results have the identity layout, which is what the caller reads.
  bufferization::OneShotBufferizePassOptions bufferize;
  bufferize.bufferizeFunctionBoundaries = true;
  bufferize.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  // What a loop carries is a new value in each round.
  bufferize.allowReturnAllocsFromLoops = true;
  pm.addPass(bufferization::createOneShotBufferizePass(bufferize));
  pm.addPass(createCanonicalizerPass());

  // A model of the size people deploy does not fit if every value is kept.
  bufferization::BufferDeallocationPipelineOptions deallocation;
  bufferization::buildBufferDeallocationPipeline(pm, deallocation);

  // Row loops are on buffers; casts and views in front of norms are folded.
  if (loops) {
    ConvertToCPUOptions convert;
    convert.vectorBits = hostVectorBits();
    convert.threads = CPUThreads::Runtime;
    pm.addPass(createConvertToCPU(convert));
  }
  // After deallocation, which must see who uses a buffer.
  if (kernels) {
    ConvertToGPUOptions convert;
    convert.chip = kernels->chip;
    pm.addPass(createConvertToGPU(convert));
    pm.addPass(createNoteBuffersPass(tables));
    buildCompileKernelsPipeline(pm, *kernels);
    pm.addPass(createLowerLaunches());
  }

  // After deallocation, which may add copies and globals' readers.
  pm.addPass(std::make_unique<DetachWeights>(tables));
  pm.addPass(std::make_unique<ExpandCopies>());
  pm.addNestedPass<func::FuncOp>(createConvertLinalgToLoopsPass());

  // Needs structured control flow, and bodies that are no linalg regions.
  pm.addPass(std::make_unique<NumberAssertions>(tables));

  pm.addPass(createConvertBufferizationToMemRefPass());
  pm.addPass(memref::createFoldMemRefAliasOpsPass());
  pm.addPass(memref::createExpandStridedMetadataPass());
  pm.addPass(createLowerAffinePass());
  pm.addPass(createConvertComplexToStandardPass());
  pm.addPass(arith::createArithExpandOpsPass());
  // Before convert-to-llvm, whose log1p and expm1 cancel near zero.
  pm.addPass(createConvertMathToLibmPass());
  pm.addPass(createSCFToControlFlowPass());
  if (norms == JITNorms::RowLoops)
    pm.addPass(createConvertVectorToLLVMPass());
  pm.addPass(createConvertToLLVMPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
  // The process may not have what LLVM would call.
  if (norms == JITNorms::RowLoops)
    pm.addPass(createLowerMaskedBFloats());
  pm.addPass(std::make_unique<AttachWeights>(tables));
}
