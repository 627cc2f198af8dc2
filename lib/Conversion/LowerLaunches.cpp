//===- LowerLaunches.cpp - gpu.launch_func -> calls of our runtime --------===//
//
// Upstream's gpu-to-llvm looks a function up, makes a stream and waits for it
// in every launch, and knows no programmatic dependent launch. Here all that a
// kernel's launches have in common stands in a descriptor in the program's
// data (RenormKernel of Renorm/Runtime/CUDA.h, whose layout this file repeats),
// beside which the runtime remembers the loaded function.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Conversion/GPU/LaunchFacts.h"
#include "Renorm/Conversion/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/StringMap.h"

namespace mlir::renorm {
#define GEN_PASS_DEF_LOWERLAUNCHES
#include "Renorm/Conversion/Passes.h.inc"

static constexpr const char kRunKernelName[] = "renormRunKernel";
static constexpr const char kWaitName[] = "renormWait";
/// RENORM_KERNEL_DEPENDENT_LAUNCH
static constexpr int64_t kDependentLaunch = 1;

namespace {
/// A launch whose geometry is constant but for the grid.
struct Launch {
  gpu::LaunchFuncOp op;
  gpu::BinaryOp binary;
  std::array<int32_t, 3> block, cluster;
  int32_t sharedBytes = 0;
};

/// Globals of the program for objects and kernels; equal ones are one.
class Descriptors {
public:
  explicit Descriptors(ModuleOp module)
      : module(module), symbols(module),
        b(OpBuilder::atBlockBegin(module.getBody())),
        pointer(LLVM::LLVMPointerType::get(module.getContext())) {}

  LLVM::GlobalOp getKernel(Launch launch);
  LLVM::LLVMFuncOp getFunction(StringRef name, ArrayRef<Type> arguments);

private:
  LLVM::GlobalOp getObject(gpu::BinaryOp binary);
  LLVM::GlobalOp addText(const Twine &name, StringRef text, Location loc,
                         unsigned alignment);
  LLVM::GlobalOp addStruct(const Twine &name, ArrayRef<Type> types,
                           Location loc,
                           function_ref<SmallVector<Value>(OpBuilder &)> values);

  ModuleOp module;
  SymbolTable symbols;
  OpBuilder b;
  LLVM::LLVMPointerType pointer;
  DenseMap<Operation *, LLVM::GlobalOp> objects;
  llvm::StringMap<LLVM::GlobalOp> kernels;
};
} // namespace

LLVM::GlobalOp Descriptors::addText(const Twine &name, StringRef text,
                                    Location loc, unsigned alignment) {
  auto type = LLVM::LLVMArrayType::get(b.getI8Type(), text.size());
  auto global = LLVM::GlobalOp::create(
      b, loc, type, /*isConstant=*/true, LLVM::Linkage::Internal, name.str(),
      b.getStringAttr(text), alignment);
  symbols.insert(global);
  return global;
}

/// A variable of the program, since the runtime writes its last field.
LLVM::GlobalOp Descriptors::addStruct(
    const Twine &name, ArrayRef<Type> types, Location loc,
    function_ref<SmallVector<Value>(OpBuilder &)> values) {
  auto type = LLVM::LLVMStructType::getLiteral(b.getContext(), types);
  auto global =
      LLVM::GlobalOp::create(b, loc, type, /*isConstant=*/false,
                             LLVM::Linkage::Internal, name.str(), Attribute());
  symbols.insert(global);
  OpBuilder::InsertionGuard guard(b);
  b.createBlock(&global.getInitializerRegion());
  Value value = LLVM::ZeroOp::create(b, loc, type);
  for (auto [i, field] : llvm::enumerate(values(b)))
    value = LLVM::InsertValueOp::create(b, loc, value, field, i);
  LLVM::ReturnOp::create(b, loc, value);
  return global;
}

/// RenormObject: data, bytes, name, cache.
LLVM::GlobalOp Descriptors::getObject(gpu::BinaryOp binary) {
  LLVM::GlobalOp &object = objects[binary];
  if (object)
    return object;
  Location loc = binary.getLoc();
  auto attr = cast<gpu::ObjectAttr>(binary.getObjects()[0]);
  std::string bytes = attr.getObject().getValue().str();
  // The driver reads PTX up to a zero; zeros end the blocks of bitcode.
  if (attr.getFormat() == gpu::CompilationTarget::Assembly &&
      (bytes.empty() || bytes.back() != '\0'))
    bytes.push_back('\0');
  if (attr.getFormat() == gpu::CompilationTarget::Offload)
    bytes.append(8, '\0');
  StringRef name = binary.getName();
  LLVM::GlobalOp data = addText(name + "_data", bytes, loc, /*alignment=*/16);
  LLVM::GlobalOp text =
      addText(name + "_name", StringRef(name.str().c_str(), name.size() + 1),
              loc, /*alignment=*/1);
  object = addStruct(
      name + "_object", {pointer, b.getI64Type(), pointer, pointer}, loc,
      [&](OpBuilder &b) -> SmallVector<Value> {
        return {LLVM::AddressOfOp::create(b, loc, data),
                LLVM::ConstantOp::create(b, loc,
                                         b.getI64IntegerAttr(bytes.size())),
                LLVM::AddressOfOp::create(b, loc, text)};
      });
  return object;
}

/// RenormKernel: object, name, block, cluster, dynamic shared bytes, flags,
/// cache.
LLVM::GlobalOp Descriptors::getKernel(Launch launch) {
  StringRef name = launch.op.getKernelName().getValue();
  int64_t flags = isDependentLaunch(launch.op) ? kDependentLaunch : 0;
  std::string key;
  llvm::raw_string_ostream os(key);
  os << launch.binary.getName() << ' ' << name << ' ';
  llvm::interleaveComma(launch.block, os);
  llvm::interleaveComma(launch.cluster, os << ' ');
  os << ' ' << launch.sharedBytes << ' ' << flags;
  LLVM::GlobalOp &kernel = kernels[key];
  if (kernel)
    return kernel;
  Location loc = launch.op.getLoc();
  LLVM::GlobalOp object = getObject(launch.binary);
  LLVM::GlobalOp text =
      addText("renorm_kernel_name_" + name,
              StringRef(name.str().c_str(), name.size() + 1), loc,
              /*alignment=*/1);
  Type i32 = b.getI32Type();
  Type extents = LLVM::LLVMArrayType::get(i32, 3);
  kernel = addStruct(
      "renorm_kernel_" + name,
      {pointer, pointer, extents, extents, i32, i32, pointer}, loc,
      [&](OpBuilder &b) -> SmallVector<Value> {
        auto constant = [&](int64_t value) -> Value {
          return LLVM::ConstantOp::create(b, loc, b.getI32IntegerAttr(value));
        };
        auto array = [&](ArrayRef<int32_t> values) {
          Value value = LLVM::ZeroOp::create(b, loc, extents);
          for (auto [i, extent] : llvm::enumerate(values))
            value = LLVM::InsertValueOp::create(b, loc, value,
                                                constant(extent), i);
          return value;
        };
        return {LLVM::AddressOfOp::create(b, loc, object),
                LLVM::AddressOfOp::create(b, loc, text),
                array(launch.block),
                array(launch.cluster),
                constant(launch.sharedBytes),
                constant(flags)};
      });
  return kernel;
}

LLVM::LLVMFuncOp Descriptors::getFunction(StringRef name,
                                          ArrayRef<Type> arguments) {
  if (auto known = symbols.lookup<LLVM::LLVMFuncOp>(name))
    return known;
  auto type = LLVM::LLVMFunctionType::get(
      LLVM::LLVMVoidType::get(b.getContext()), arguments);
  auto function = LLVM::LLVMFuncOp::create(b, module.getLoc(), name, type);
  symbols.insert(function);
  return function;
}

/// Reads a launch; emits an error at it if the runtime cannot do it.
static FailureOr<Launch> readLaunch(gpu::LaunchFuncOp op) {
  Launch launch;
  launch.op = op;
  Operation *container =
      SymbolTable::lookupNearestSymbolFrom(op, op.getKernelModuleName());
  launch.binary = dyn_cast_or_null<gpu::BinaryOp>(container);
  if (!launch.binary)
    return op.emitOpError("launches a kernel that is not compiled; "
                          "gpu-module-to-binary comes first");
  if (launch.binary.getObjects().size() != 1)
    return op.emitOpError("launches a kernel of ")
           << launch.binary.getObjects().size()
           << " objects; one chip and format can be embedded";
  if (op.getAsyncToken() || !op.getAsyncDependencies().empty())
    return op.emitOpError("has asynchronous tokens; kernels of the runtime are "
                          "ordered by their stream");
  auto read = [&](Value value, int32_t &constant) {
    IntegerAttr attr;
    if (!matchPattern(value, m_Constant(&attr)) ||
        !attr.getValue().isSignedIntN(32))
      return false;
    constant = attr.getInt();
    return true;
  };
  gpu::KernelDim3 block = op.getBlockSizeOperandValues();
  bool constant = read(block.x, launch.block[0]) &&
                  read(block.y, launch.block[1]) &&
                  read(block.z, launch.block[2]);
  launch.cluster = {1, 1, 1};
  if (op.hasClusterSize()) {
    gpu::KernelDim3 cluster = op.getClusterSizeOperandValues();
    constant &= read(cluster.x, launch.cluster[0]) &&
                read(cluster.y, launch.cluster[1]) &&
                read(cluster.z, launch.cluster[2]);
  }
  if (Value bytes = op.getDynamicSharedMemorySize())
    constant &= read(bytes, launch.sharedBytes);
  if (!constant)
    return op.emitOpError("has a block, cluster or dynamic shared memory that "
                          "is not a constant of 32 bits");
  for (Value operand : op.getKernelOperands())
    if (!operand.getType().isIntOrIndexOrFloat() &&
        !isa<LLVM::LLVMPointerType>(operand.getType()))
      return op.emitOpError("passes a value of type ")
             << operand.getType()
             << "; renorm-pass-kernel-pointers comes first";
  return launch;
}

/// Where variables of a launch may stand so that a loop does not allocate them
/// again, and threads do not share them.
static Block *findFrame(Operation *op) {
  Operation *parent = op->getParentOp();
  while (!isa<FunctionOpInterface, scf::ParallelOp, scf::ForallOp>(parent) &&
         !parent->hasTrait<OpTrait::IsIsolatedFromAbove>())
    parent = parent->getParentOp();
  return &parent->getRegion(0).front();
}

static void lower(Launch launch, Descriptors &descriptors, bool waits) {
  gpu::LaunchFuncOp op = launch.op;
  Location loc = op.getLoc();
  OpBuilder b(op), frame = OpBuilder::atBlockBegin(findFrame(op));
  Type i64 = b.getI64Type();
  auto pointer = LLVM::LLVMPointerType::get(b.getContext());
  auto toI64 = [&](Value value) -> Value {
    if (!value.getType().isIndex())
      return value;
    return arith::IndexCastOp::create(b, loc, i64, value);
  };
  Value one = LLVM::ConstantOp::create(frame, loc, frame.getI64IntegerAttr(1));
  unsigned count = op.getNumKernelOperands();
  Type tableType = LLVM::LLVMArrayType::get(pointer, std::max(count, 1u));
  Value table = LLVM::AllocaOp::create(frame, loc, pointer, tableType, one);
  for (auto [i, operand] : llvm::enumerate(op.getKernelOperands())) {
    Value value = toI64(operand);
    Value slot =
        LLVM::AllocaOp::create(frame, loc, pointer, value.getType(), one);
    LLVM::StoreOp::create(b, loc, value, slot);
    Value entry = LLVM::GEPOp::create(
        b, loc, pointer, tableType, table,
        ArrayRef<LLVM::GEPArg>{0, static_cast<int32_t>(i)});
    LLVM::StoreOp::create(b, loc, slot, entry);
  }
  gpu::KernelDim3 grid = op.getGridSizeOperandValues();
  Value kernel =
      LLVM::AddressOfOp::create(b, loc, descriptors.getKernel(launch));
  auto run = descriptors.getFunction(kRunKernelName,
                                     {pointer, i64, i64, i64, pointer});
  LLVM::CallOp::create(
      b, loc, run,
      ValueRange{kernel, toI64(grid.x), toI64(grid.y), toI64(grid.z), table});
  if (waits)
    LLVM::CallOp::create(b, loc, descriptors.getFunction(kWaitName, {}),
                         ValueRange());
  op.erase();
}

namespace {
struct LowerLaunches : impl::LowerLaunchesBase<LowerLaunches> {
  using LowerLaunchesBase::LowerLaunchesBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    SmallVector<Launch> launches;
    bool failed = false;
    module.walk([&](gpu::LaunchFuncOp op) {
      FailureOr<Launch> launch = readLaunch(op);
      if (succeeded(launch))
        launches.push_back(*launch);
      else
        failed = true;
    });
    if (failed)
      return signalPassFailure();
    Descriptors descriptors(module);
    llvm::SmallSetVector<Operation *, 2> binaries;
    for (Launch &launch : launches) {
      binaries.insert(launch.binary);
      lower(launch, descriptors, wait);
    }
    for (Operation *binary : binaries)
      binary->erase();
    numLaunches += launches.size();
    if (module.getOps<gpu::BinaryOp>().empty() &&
        module.getOps<gpu::GPUModuleOp>().empty())
      module->removeAttr(gpu::GPUDialect::getContainerModuleAttrName());
  }
};
} // namespace
} // namespace mlir::renorm
