//===- NoteBuffers.cpp - What a launch may touch, for its device ----------===//
//
// The bytes of a memref that is not empty run from its first entry to the end
// of its last one: (1 + sum (size - 1) * stride) entries. Strides are not
// negative (bufferization makes none).
//
//===----------------------------------------------------------------------===//

#include "NoteBuffers.h"
#include "Renorm/Conversion/GPU/LaunchFacts.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::check;

namespace {
struct NoteBuffers : PassWrapper<NoteBuffers, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(NoteBuffers)
  explicit NoteBuffers(JITTables &tables) : tables(&tables) {}
  StringRef getName() const override { return "NoteBuffers"; }
  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<arith::ArithDialect, func::FuncDialect,
                    memref::MemRefDialect>();
  }

  void runOnOperation() override;
  void note(gpu::LaunchFuncOp launch);

  JITTables *tables;
  func::FuncOp noteLaunch, noteBuffer;
};
} // namespace

/// First entry and bytes of a memref, as indices.
static std::pair<Value, Value> getExtent(OpBuilder &b, Location loc,
                                         Value memref) {
  auto type = cast<MemRefType>(memref.getType());
  auto constant = [&](int64_t n) -> Value {
    return arith::ConstantIndexOp::create(b, loc, n);
  };
  auto add = [&](Value x, Value y) -> Value {
    return arith::AddIOp::create(b, loc, x, y);
  };
  auto multiply = [&](Value x, Value y) -> Value {
    return arith::MulIOp::create(b, loc, x, y);
  };
  auto metadata = memref::ExtractStridedMetadataOp::create(b, loc, memref);
  Value entry = constant(type.getElementTypeBitWidth() / 8);
  Value start =
      memref::ExtractAlignedPointerAsIndexOp::create(b, loc, memref);
  start = add(start, multiply(metadata.getOffset(), entry));
  Value last = constant(0), count = constant(1);
  for (auto [size, stride] :
       llvm::zip(metadata.getSizes(), metadata.getStrides())) {
    Value before = arith::SubIOp::create(b, loc, size, constant(1));
    last = add(last, multiply(before, stride));
    count = multiply(count, size);
  }
  Value bytes = multiply(add(last, constant(1)), entry);
  Value empty = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, count,
                                      constant(0));
  return {start, arith::SelectOp::create(b, loc, empty, constant(0), bytes)};
}

static std::string nameOf(Attribute argument) {
  return cast<DictionaryAttr>(argument).getAs<StringAttr>("name").str();
}

void NoteBuffers::note(gpu::LaunchFuncOp launch) {
  auto kernel = SymbolTable::lookupNearestSymbolFrom<gpu::GPUFuncOp>(
      launch, launch.getKernel());
  if (!kernel)
    return;
  OpBuilder b(launch);
  Location loc = launch.getLoc();
  Value number = arith::ConstantIndexOp::create(b, loc, tables->launches.size());
  func::CallOp::create(b, loc, noteLaunch, number);
  JITTables::Launch facts{loc, {}};
  auto known = launch->getAttrOfType<DictionaryAttr>(kLaunchFactsName);
  std::optional<ArrayAttr> names;
  if (known)
    names = known.getAs<ArrayAttr>("arguments");
  unsigned argument = 0; // counts the strides that stand behind pointers
  for (auto [i, operand] : llvm::enumerate(launch.getKernelOperands())) {
    auto type = dyn_cast<MemRefType>(operand.getType());
    if (!type) {
      ++argument;
      continue;
    }
    bool written =
        !kernel.getArgAttr(i, LLVM::LLVMDialect::getReadonlyAttrName());
    std::string name = names ? nameOf(names->getValue()[i])
                             : "argument " + std::to_string(argument);
    Value which = arith::ConstantIndexOp::create(b, loc, facts.buffers.size());
    facts.buffers.push_back({argument, written, name});
    auto [start, bytes] = getExtent(b, loc, operand);
    func::CallOp::create(b, loc, noteBuffer, ValueRange{which, start, bytes});
    argument += 1 + llvm::count_if(type.getStridesAndOffset().first,
                                   ShapedType::isDynamic);
  }
  tables->launches.push_back(std::move(facts));
}

void NoteBuffers::runOnOperation() {
  ModuleOp module = getOperation();
  SmallVector<gpu::LaunchFuncOp> launches;
  module.walk([&](gpu::LaunchFuncOp launch) { launches.push_back(launch); });
  if (launches.empty())
    return;
  auto b = OpBuilder::atBlockBegin(module.getBody());
  auto declare = [&](const char *name, unsigned arguments) {
    SmallVector<Type> types(arguments, b.getIndexType());
    auto function = func::FuncOp::create(b, module.getLoc(), name,
                                         b.getFunctionType(types, {}));
    function.setPrivate();
    return function;
  };
  noteLaunch = declare(kNoteLaunchName, 1);
  noteBuffer = declare(kNoteBufferName, 3);
  for (gpu::LaunchFuncOp launch : launches)
    note(launch);
}

std::unique_ptr<Pass>
mlir::renorm::check::createNoteBuffersPass(JITTables &tables) {
  return std::make_unique<NoteBuffers>(tables);
}
