//===- LaunchFacts.cpp - What a caller must know of a kernel --------------===//

#include "Renorm/Conversion/GPU/LaunchFacts.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::renorm;

static constexpr llvm::StringLiteral kUnknown = "None";

/// `value` in Python's syntax over the names of operands; nothing for other
/// values.
static std::optional<std::string> express(Value value, ValueRange operands,
                                          ArrayRef<std::string> names) {
  // Before constants: a size that happens to be known is still an argument.
  for (auto [operand, name] : llvm::zip_equal(operands, names))
    if (operand == value)
      return name;
  IntegerAttr constant;
  if (matchPattern(value, m_Constant(&constant)))
    return std::to_string(constant.getInt());
  Operation *op = value.getDefiningOp();
  if (!op || op->getNumOperands() != 2)
    return std::nullopt;
  auto lhs = express(op->getOperand(0), operands, names);
  auto rhs = express(op->getOperand(1), operands, names);
  if (!lhs || !rhs)
    return std::nullopt;
  if (isa<arith::CeilDivUIOp>(op)) {
    int64_t divisor;
    std::string less = StringRef(*rhs).getAsInteger(10, divisor)
                           ? *rhs + " - 1"
                           : std::to_string(divisor - 1);
    return "((" + *lhs + " + " + less + ") // " + *rhs + ")";
  }
  if (isa<arith::DivUIOp>(op))
    return "(" + *lhs + " // " + *rhs + ")";
  if (isa<arith::MulIOp>(op))
    return "(" + *lhs + " * " + *rhs + ")";
  if (isa<arith::AddIOp>(op))
    return "(" + *lhs + " + " + *rhs + ")";
  if (isa<arith::MinUIOp>(op))
    return "min(" + *lhs + ", " + *rhs + ")";
  return std::nullopt;
}

/// Sizes or strides; null where they are known at run time only.
static ArrayAttr knownNumbers(Builder &b, ArrayRef<int64_t> numbers) {
  SmallVector<Attribute> attrs;
  for (int64_t n : numbers)
    attrs.push_back(ShapedType::isDynamic(n) ? Attribute(b.getUnitAttr())
                                             : b.getI64IntegerAttr(n));
  return b.getArrayAttr(attrs);
}

static DictionaryAttr describeArgument(Builder &b, gpu::GPUFuncOp kernel,
                                       unsigned index, StringRef name) {
  NamedAttrList facts;
  facts.set("name", b.getStringAttr(name));
  Type type = kernel.getArgumentTypes()[index];
  auto buffer = dyn_cast<MemRefType>(type);
  if (!buffer) {
    facts.set("kind", b.getStringAttr("size"));
    facts.set("type", TypeAttr::get(type.isIndex() ? b.getI64Type() : type));
    return facts.getDictionary(b.getContext());
  }
  auto has = [&](StringRef attr) { return kernel.getArgAttr(index, attr); };
  facts.set("kind", b.getStringAttr("buffer"));
  facts.set("type", TypeAttr::get(buffer.getElementType()));
  Attribute alignment = has(LLVM::LLVMDialect::getAlignAttrName());
  if (!alignment)
    alignment = b.getI64IntegerAttr(buffer.getElementTypeBitWidth() / 8);
  facts.set("alignment", alignment);
  facts.set("written",
            b.getBoolAttr(!has(LLVM::LLVMDialect::getReadonlyAttrName())));
  facts.set("shape", knownNumbers(b, buffer.getShape()));
  auto [strides, offset] = buffer.getStridesAndOffset();
  facts.set("strides", knownNumbers(b, strides));
  // A dynamic one is part of the pointer (renorm-pass-kernel-pointers).
  facts.set("offset",
            b.getI64IntegerAttr(ShapedType::isDynamic(offset) ? 0 : offset));
  return facts.getDictionary(b.getContext());
}

void mlir::renorm::noteLaunchFacts(gpu::LaunchFuncOp launch,
                                   gpu::GPUFuncOp kernel,
                                   ArrayRef<std::string> names) {
  Builder b(launch.getContext());
  SmallVector<Attribute> arguments, grid;
  for (auto [i, name] : llvm::enumerate(names))
    arguments.push_back(describeArgument(b, kernel, i, name));
  gpu::KernelDim3 blocks = launch.getGridSizeOperandValues();
  for (Value extent : {blocks.x, blocks.y, blocks.z}) {
    std::optional<std::string> text =
        express(extent, launch.getKernelOperands(), names);
    StringRef shown = text ? StringRef(*text) : StringRef(kUnknown);
    if (shown.starts_with("(")) // the outermost pair
      shown = shown.drop_front().drop_back();
    grid.push_back(b.getStringAttr(shown));
  }
  bool waits = kernel
                   .walk([](NVVM::GriddepcontrolOp op) {
                     return op.getKind() == NVVM::GridDepActionKind::wait
                                ? WalkResult::interrupt()
                                : WalkResult::advance();
                   })
                   .wasInterrupted();
  NamedAttrList facts;
  facts.set("arguments", b.getArrayAttr(arguments));
  facts.set("grid", b.getArrayAttr(grid));
  facts.set("dependent", b.getBoolAttr(waits));
  launch->setAttr(kLaunchFactsName, facts.getDictionary(launch.getContext()));
}

void mlir::renorm::noteStrides(gpu::LaunchFuncOp launch) {
  auto facts = launch->getAttrOfType<DictionaryAttr>(kLaunchFactsName);
  if (!facts)
    return;
  Builder b(launch.getContext());
  SmallVector<Attribute> arguments;
  for (auto argument :
       facts.getAs<ArrayAttr>("arguments").getAsRange<DictionaryAttr>()) {
    arguments.push_back(argument);
    auto strides = argument.getAs<ArrayAttr>("strides");
    for (unsigned dim = 0; strides && dim < strides.size(); ++dim) {
      if (!isa<UnitAttr>(strides[dim]))
        continue;
      NamedAttrList stride;
      stride.set("name", b.getStringAttr(
                             argument.getAs<StringAttr>("name").getValue() +
                             "_stride" + Twine(dim)));
      stride.set("kind", b.getStringAttr("stride"));
      stride.set("type", TypeAttr::get(b.getI64Type()));
      arguments.push_back(stride.getDictionary(b.getContext()));
    }
  }
  NamedAttrList changed(facts);
  changed.set("arguments", b.getArrayAttr(arguments));
  launch->setAttr(kLaunchFactsName, changed.getDictionary(b.getContext()));
}

bool mlir::renorm::isDependentLaunch(gpu::LaunchFuncOp launch) {
  auto facts = launch->getAttrOfType<DictionaryAttr>(kLaunchFactsName);
  auto dependent = facts ? facts.getAs<BoolAttr>("dependent") : BoolAttr();
  return dependent && dependent.getValue();
}
