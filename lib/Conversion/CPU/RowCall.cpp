//===- RowCall.cpp - Calls of row functions, on one thread or many --------===//
//
//   none     call @f(operands, 0, units)
//   openmp   scf.parallel over pieces { call @f(operands, piece) }
//   runtime  the operands go into a struct on the stack, a task function takes
//            them out again:
//              call @renorm_parallel_for(@f_task, %struct, units, grain)
//
// A piece is about kPieceBytes: large against what a thread costs to wake, and
// several for each thread, so that one that is late is no harm.
//
//===----------------------------------------------------------------------===//

#include "RowCall.h"
#include "mlir/Conversion/LLVMCommon/TypeConverter.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::renorm;

static constexpr int64_t kPieceBytes = 128 << 10;

namespace {
class CallBuilder {
public:
  CallBuilder(OpBuilder &builder, Location loc, func::FuncOp function,
              const KernelCall &call, const RowPlan &plan)
      : b(loc, builder), function(function), call(call), plan(plan) {
    operands.append(call.memrefs.begin(), call.memrefs.end());
    operands.append(call.sizes.begin(), call.sizes.end());
  }

  void build(const Threading &threading);

private:
  Value index(int64_t n) { return arith::ConstantIndexOp::create(b, n); }
  void callRange(Value begin, Value end) {
    SmallVector<Value> args(operands);
    args.append({begin, end});
    func::CallOp::create(b, function, args);
  }
  Value countUnits();
  Value bytesPerUnit();
  void callParallel(Value units, Value grain);
  void callRuntime(Value units, Value grain);
  func::FuncOp getTask(ArrayRef<Type> fields, Type context);
  Value integer(Value value) {
    return arith::IndexCastOp::create(b, b.getI64Type(), value);
  }

  ImplicitLocOpBuilder b;
  func::FuncOp function;
  const KernelCall &call;
  const RowPlan &plan;
  SmallVector<Value> operands;
};
} // namespace

/// Rows, or pieces of `width` rows along the lanes.
Value CallBuilder::countUnits() {
  if (plan.lanes != Lanes::Rows)
    return call.rows;
  Value input = call.memrefs.front();
  ArrayRef<DimSource> dims = call.spec.input.dims;
  Value units;
  for (auto [i, dim] : llvm::enumerate(dims)) {
    if (dim.kind != DimSource::Row && dim.kind != DimSource::Batch)
      continue;
    Value size = memref::DimOp::create(b, input, i);
    if (i + 1 == dims.size())
      size = arith::CeilDivUIOp::create(b, size, index(plan.width));
    units = units ? arith::MulIOp::create(b, units, size) : size;
  }
  return units;
}

/// What one unit reads and writes of the rows.
Value CallBuilder::bytesPerUnit() {
  const KernelSpec &spec = call.spec;
  int64_t bytes = 0;
  for (const KernelOperand *operand :
       {&spec.input, &spec.output, spec.residual ? &*spec.residual : nullptr,
        spec.sum ? &*spec.sum : nullptr})
    if (operand)
      bytes += operand->element().getIntOrFloatBitWidth() / 8;
  if (plan.lanes == Lanes::Rows)
    bytes *= plan.width;
  if (spec.length)
    return index(std::max<int64_t>(bytes * *spec.length, 1));
  Value all = arith::MulIOp::create(b, call.sizes.back(), index(bytes));
  return arith::MaxUIOp::create(b, all, index(1));
}

/// for piece in parallel: f(piece * grain, min(+ grain, units))
void CallBuilder::callParallel(Value units, Value grain) {
  auto loop = scf::ParallelOp::create(b, ValueRange{index(0)},
                                      ValueRange{units}, ValueRange{grain});
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  Value begin = loop.getInductionVars().front();
  Value end = arith::AddIOp::create(b, begin, grain);
  callRange(begin, arith::MinUIOp::create(b, end, units));
}

/// func private @f_task(%context, %begin : i64, %end : i64)
func::FuncOp CallBuilder::getTask(ArrayRef<Type> fields, Type context) {
  std::string name = (function.getSymName() + "_task").str();
  auto module = function->getParentOfType<ModuleOp>();
  if (auto task = module.lookupSymbol<func::FuncOp>(name))
    return task;
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToEnd(module.getBody());
  Type pointer = LLVM::LLVMPointerType::get(b.getContext());
  Type i64 = b.getI64Type();
  auto task = func::FuncOp::create(
      b, name, b.getFunctionType({pointer, i64, i64}, {}));
  task.setPrivate();
  b.setInsertionPointToStart(task.addEntryBlock());
  Value all = LLVM::LoadOp::create(b, context, task.getArgument(0));
  SmallVector<Value> args;
  for (auto [i, type] : llvm::enumerate(
           function.getArgumentTypes().drop_back(2))) {
    Value field = LLVM::ExtractValueOp::create(b, all, i);
    args.push_back(
        isa<IndexType>(type)
            ? arith::IndexCastOp::create(b, type, field).getResult()
            : UnrealizedConversionCastOp::create(b, type, field).getResult(0));
  }
  for (unsigned i : {1, 2})
    args.push_back(arith::IndexCastOp::create(b, b.getIndexType(),
                                              task.getArgument(i)));
  func::CallOp::create(b, function, args);
  func::ReturnOp::create(b);
  return task;
}

void CallBuilder::callRuntime(Value units, Value grain) {
  MLIRContext *ctx = b.getContext();
  LLVMTypeConverter converter(ctx);
  Type pointer = LLVM::LLVMPointerType::get(ctx), i64 = b.getI64Type();
  SmallVector<Value> values;
  SmallVector<Type> fields;
  for (Value operand : operands) {
    Type type = converter.convertType(operand.getType());
    fields.push_back(type);
    values.push_back(
        isa<IndexType>(operand.getType())
            ? integer(operand)
            : UnrealizedConversionCastOp::create(b, type, operand)
                  .getResult(0));
  }
  auto context = LLVM::LLVMStructType::getLiteral(ctx, fields);
  Value all = LLVM::PoisonOp::create(b, context);
  for (auto [i, value] : llvm::enumerate(values))
    all = LLVM::InsertValueOp::create(b, all, value, i);
  func::FuncOp task = getTask(fields, context);
  Type taskType = task.getFunctionType();

  auto module = function->getParentOfType<ModuleOp>();
  auto callee = module.lookupSymbol<func::FuncOp>(kParallelForName);
  if (!callee) {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(module.getBody());
    callee = func::FuncOp::create(
        b, kParallelForName,
        b.getFunctionType({taskType, pointer, i64, i64}, {}));
    callee.setPrivate();
  }
  Value one = LLVM::ConstantOp::create(b, i64, b.getI64IntegerAttr(1));
  Value stack = LLVM::StackSaveOp::create(b, pointer);
  Value slot = LLVM::AllocaOp::create(b, pointer, context, one);
  LLVM::StoreOp::create(b, all, slot);
  Value address =
      func::ConstantOp::create(b, taskType, FlatSymbolRefAttr::get(task));
  func::CallOp::create(
      b, callee, ValueRange{address, slot, integer(units), integer(grain)});
  LLVM::StackRestoreOp::create(b, stack);
}

void CallBuilder::build(const Threading &threading) {
  Value units = countUnits();
  if (threading.threads == CPUThreads::None)
    return callRange(index(0), units);
  Value perUnit = bytesPerUnit();
  Value bytes = arith::MulIOp::create(b, units, perUnit);
  Value small = arith::CmpIOp::create(b, arith::CmpIPredicate::ult, bytes,
                                      index(threading.parallelBytes));
  auto branch = scf::IfOp::create(b, small, /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  callRange(index(0), units);
  b.setInsertionPointToStart(branch.elseBlock());
  Value grain = arith::CeilDivUIOp::create(b, index(kPieceBytes), perUnit);
  if (threading.threads == CPUThreads::OpenMP)
    callParallel(units, grain);
  else
    callRuntime(units, grain);
}

void mlir::renorm::callRowFunction(OpBuilder &b, Location loc,
                                   func::FuncOp function,
                                   const KernelCall &call, const RowPlan &plan,
                                   const Threading &threading) {
  CallBuilder(b, loc, function, call, plan).build(threading);
}
