//===- Runner.cpp - Compile a module and call it --------------------------===//
//
// The entry gets a wrapper that has tensors only (scalars as tensors of rank 0)
// and a C interface:
//
//   void renorm_entry(results *, memref *arg0, memref *arg1, ...)
//
// where `results` is the memref descriptors one after the other. A descriptor
// of rank r is 3 + 2r words of 8 bytes: {base, data, offset, sizes, strides}.
//
// Memory that compiled code asks for is counted per run. A failing assertion
// leaves the code by longjmp (it has no frames that need unwinding), and what
// it had not freed is freed here.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Check/Runner.h"
#include "JITRuntime.h"
#include "Renorm/IR/Resources.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/ExecutionEngine/ExecutionEngine.h"
#include "mlir/ExecutionEngine/OptUtils.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/ExecutionEngine/Orc/Mangling.h"
#include "llvm/Support/TargetSelect.h"
#include <cstring>

using namespace mlir;
using namespace mlir::renorm::check;

static constexpr const char kEntryName[] = "renorm_entry";
/// From this size of weights on, optimised code pays.
static constexpr size_t kLargeModelBytes = 4 << 20;

ArrayRef<int64_t> mlir::renorm::check::getHostShape(Type type) {
  if (auto shaped = dyn_cast<ShapedType>(type))
    return shaped.getShape();
  return {};
}

ArrayRef<char> mlir::renorm::check::getRawBytes(ElementsAttr value) {
  return storedBytes(value).value_or(ArrayRef<char>());
}

void Runner::FreeBuffer::operator()(char *data) const {
  llvm::deallocate_buffer(data, size, 64);
}

Runner::Runner(Location loc, FunctionType type)
    : loc(loc), argumentTypes(type.getInputs()),
      resultTypes(type.getResults()) {}

Runner::~Runner() {
  if (device)
    device->unload();
}

static LogicalResult checkHostTypes(func::FuncOp entry) {
  auto check = [&](TypeRange types, const char *what) -> LogicalResult {
    for (auto [i, type] : llvm::enumerate(types))
      if (!(isa<RankedTensorType>(type) || !isa<ShapedType>(type)) ||
          !isHostElementType(getElementTypeOrSelf(type)))
        return entry.emitError() << what << " #" << i << " has type " << type
                                 << "; only ranked tensors and scalars of "
                                    "floats and integers can be run";
    return success();
  };
  if (failed(check(entry.getArgumentTypes(), "argument")))
    return failure();
  return check(entry.getResultTypes(), "result");
}

/// Adds the wrapper and makes everything else private, so that bufferization
/// may choose what it likes for the inner functions.
static void wrapEntry(ModuleOp module, func::FuncOp entry) {
  auto toTensor = [](Type type) -> Type {
    return isa<RankedTensorType>(type) ? type : RankedTensorType::get({}, type);
  };
  SmallVector<Type> inputs, results;
  for (Type type : entry.getArgumentTypes())
    inputs.push_back(toTensor(type));
  for (Type type : entry.getResultTypes())
    results.push_back(toTensor(type));
  for (auto function : module.getOps<func::FuncOp>())
    if (!function.isDeclaration())
      function.setPrivate();

  Location loc = entry.getLoc();
  OpBuilder b = OpBuilder::atBlockEnd(module.getBody());
  auto wrapper = func::FuncOp::create(b, loc, kEntryName,
                                      b.getFunctionType(inputs, results));
  wrapper->setAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName(),
                   b.getUnitAttr());
  b.setInsertionPointToStart(wrapper.addEntryBlock());
  SmallVector<Value> operands, returned;
  for (auto [value, type] :
       llvm::zip_equal(wrapper.getArguments(), entry.getArgumentTypes())) {
    Value operand = value;
    if (!isa<RankedTensorType>(type))
      operand = tensor::ExtractOp::create(b, loc, value, ValueRange());
    operands.push_back(operand);
  }
  auto call = func::CallOp::create(b, loc, entry, operands);
  for (auto [value, type] : llvm::zip_equal(call.getResults(), results)) {
    Value result = value;
    if (!isa<RankedTensorType>(value.getType()))
      result = tensor::FromElementsOp::create(b, loc, type, value);
    returned.push_back(result);
  }
  func::ReturnOp::create(b, loc, returned);
}

/// Emits an error at each op that the lowering did not know.
static LogicalResult checkLowered(ModuleOp module) {
  bool failed = false;
  module.walk([&](Operation *op) {
    if (isa<ModuleOp>(op) ||
        isa_and_nonnull<LLVM::LLVMDialect>(op->getDialect()))
      return;
    op->emitError() << "'" << op->getName()
                    << "' has no lowering for the CPU and cannot be run";
    failed = true;
  });
  return failure(failed);
}

Runner::Buffer Runner::copyBytes(ArrayRef<char> bytes) {
  auto *data = static_cast<char *>(llvm::allocate_buffer(bytes.size(), 64));
  if (!bytes.empty()) // else the pointer may be null
    std::memcpy(data, bytes.data(), bytes.size());
  return Buffer(data, FreeBuffer{bytes.size()});
}

FailureOr<std::unique_ptr<Runner>> Runner::compile(ModuleOp module,
                                                   StringRef entryName,
                                                   JITNorms norms,
                                                   KernelDevice *device) {
  OwningOpRef<ModuleOp> copy = module.clone();
  auto entry = copy->lookupSymbol<func::FuncOp>(entryName);
  if (!entry || entry.isDeclaration())
    return module.emitError()
           << "has no function @" << entryName << " with a body";
  if (failed(checkHostTypes(entry)))
    return failure();
  if (copy->lookupSymbol(kEntryName))
    return module.emitError() << "the name @" << kEntryName
                              << " is needed for the entry's wrapper";
  std::unique_ptr<Runner> runner(
      new Runner(entry.getLoc(), entry.getFunctionType()));
  // A module of functions alone has not loaded what its wrapper is made of.
  module.getContext()->loadDialect<tensor::TensorDialect>();
  wrapEntry(*copy, entry);

  PassManager pm(module.getContext());
  pm.enableVerifier(false);
  runner->device = device;
  buildLowerToLLVMPipeline(pm, runner->tables, norms,
                           device ? &device->options : nullptr);
  if (failed(pm.run(*copy)) || failed(checkLowered(*copy)))
    return failure();

  // Weights are copied: their blobs belong to the context, and a pass that
  // folds them may free or overwrite them.
  std::vector<char *> addresses;
  for (ElementsAttr value : runner->tables.weights) {
    runner->weights.push_back(copyBytes(getRawBytes(value)));
    addresses.push_back(runner->weights.back().get());
  }

  static bool targetReady = [] {
    return !llvm::InitializeNativeTarget() &&
           !llvm::InitializeNativeTargetAsmPrinter();
  }();
  if (!targetReady)
    return module.emitError("there is no code generator for this machine");
  ExecutionEngineOptions options;
  // Optimising takes longer than a small model runs. The floats are the same.
  size_t weightBytes = 0;
  for (auto &buffer : runner->weights)
    weightBytes += buffer.get_deleter().size;
  bool small = weightBytes < kLargeModelBytes;
  auto optimize = makeOptimizingTransformer(
      /*optLevel=*/small ? 0 : 2, /*sizeLevel=*/0, /*targetMachine=*/nullptr);
  options.transformer = optimize;
  options.enableGDBNotificationListener = false;
  options.enablePerfNotificationListener = false;
  auto fail = [&](llvm::Error error) {
    return module.emitError("cannot be compiled: ")
           << llvm::toString(std::move(error));
  };
  // The engine's own option for this level does not reach its code generator.
  auto machine = llvm::orc::JITTargetMachineBuilder::detectHost();
  if (!machine)
    return fail(machine.takeError());
  machine->setCodeGenOptLevel(small ? llvm::CodeGenOptLevel::None
                                    : llvm::CodeGenOptLevel::Default);
  auto target = machine->createTargetMachine();
  if (!target)
    return fail(target.takeError());
  auto engine = ExecutionEngine::create(*copy, options, std::move(*target));
  if (!engine)
    return fail(engine.takeError());
  runner->engine = std::move(*engine);
  runner->engine->registerSymbols(getRuntimeSymbols);
  if (!addresses.empty()) {
    auto table = runner->engine->lookup(kWeightTableName);
    if (!table)
      return fail(table.takeError());
    std::memcpy(*table, addresses.data(), addresses.size() * sizeof(char *));
  }
  auto function =
      runner->engine->lookupPacked((Twine("_mlir_ciface_") + kEntryName).str());
  if (!function)
    return fail(function.takeError());
  runner->function = *function;
  return runner;
}

static LogicalResult checkArgument(Location loc, unsigned number, Type type,
                                   const HostTensor &arg) {
  ArrayRef<int64_t> shape = getHostShape(type);
  bool fits = getElementTypeOrSelf(type) == arg.getElementType() &&
              shape.size() == arg.getShape().size();
  for (size_t dim = 0; fits && dim < shape.size(); ++dim)
    fits =
        ShapedType::isDynamic(shape[dim]) || shape[dim] == arg.getShape()[dim];
  if (fits)
    return success();
  return emitError(loc) << "argument #" << number << " has type " << type
                        << ", the tensor given is " << arg.formatType();
}

/// Reads one descriptor at `words` into a tensor of `type`.
static HostTensor readResult(const int64_t *words, Type type) {
  int64_t rank = getHostShape(type).size();
  const auto *data = reinterpret_cast<const char *>(words[1]);
  ArrayRef<int64_t> shape(words + 3, rank), strides(words + 3 + rank, rank);
  HostTensor tensor(getElementTypeOrSelf(type), shape);
  int64_t size = tensor.getElementSize();
  SmallVector<int64_t> index(rank, 0);
  for (int64_t i = 0, e = tensor.getNumElements(); i < e; ++i) {
    int64_t offset = words[2];
    for (int64_t dim = 0; dim < rank; ++dim)
      offset += index[dim] * strides[dim];
    std::memcpy(tensor.data() + i * size, data + offset * size, size);
    for (int64_t dim = rank; dim-- > 0;) {
      if (++index[dim] < shape[dim])
        break;
      index[dim] = 0;
    }
  }
  return tensor;
}

FailureOr<SmallVector<HostTensor>>
Runner::run(ArrayRef<HostTensor> args) const {
  if (args.size() != argumentTypes.size())
    return emitError(loc) << "takes " << argumentTypes.size() << " arguments, "
                          << args.size() << " were given";
  // Compiled code may write into its arguments: give it copies.
  std::vector<Buffer> copies;
  SmallVector<SmallVector<int64_t>> descriptors;
  for (auto [i, arg] : llvm::enumerate(args)) {
    if (failed(checkArgument(loc, i, argumentTypes[i], arg)))
      return failure();
    copies.push_back(copyBytes({arg.data(), arg.getNumBytes()}));
    auto data = reinterpret_cast<int64_t>(copies.back().get());
    SmallVector<int64_t> words{data, data, 0};
    llvm::append_range(words, arg.getShape());
    SmallVector<int64_t> strides(arg.getShape().size(), 1);
    for (size_t dim = strides.size(); dim-- > 1;)
      strides[dim - 1] = strides[dim] * arg.getShape()[dim];
    llvm::append_range(words, strides);
    descriptors.push_back(std::move(words));
  }
  size_t resultWords = 0;
  for (Type type : resultTypes)
    resultWords += 3 + 2 * getHostShape(type).size();
  std::vector<int64_t> results(resultWords);

  // The packed interface takes the address of each parameter, and each
  // parameter is itself an address.
  SmallVector<void *> parameters, packed;
  if (!resultTypes.empty())
    parameters.push_back(results.data());
  for (SmallVector<int64_t> &words : descriptors)
    parameters.push_back(words.data());
  for (void *&parameter : parameters)
    packed.push_back(&parameter);

  JITRun session(tables, device);
  if (std::optional<JITRun::Failure> failed =
          session.call(function, packed.data()))
    return emitError(failed->loc) << "failed at run time: " << failed->message;
  SmallVector<HostTensor> tensors;
  const int64_t *words = results.data();
  for (Type type : resultTypes) {
    tensors.push_back(readResult(words, type));
    words += 3 + 2 * getHostShape(type).size();
  }
  return tensors;
}
