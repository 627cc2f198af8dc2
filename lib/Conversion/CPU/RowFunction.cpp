//===- RowFunction.cpp - The function that norms a range of rows ----------===//

#include "RowFunction.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::renorm;

static const RowFormula centring{{}, 0.0, false, FloatType()};

Value RowFunction::index(int64_t n) {
  return arith::ConstantIndexOp::create(b, n);
}

Value RowFunction::takeArgument() { return func.getArgument(nextArgument++); }

SmallVector<Value> RowFunction::takeSizes(ArrayRef<int64_t> sizes,
                                          bool needed) {
  SmallVector<Value> result;
  if (needed)
    for (int64_t size : sizes)
      result.push_back(ShapedType::isDynamic(size) ? takeArgument()
                                                   : index(size));
  return result;
}

RowFunction::RowFunction(ImplicitLocOpBuilder &b, const KernelSpec &spec,
                         const RowPlan &plan, func::FuncOp func)
    : b(b), spec(spec), plan(plan), access(b, spec, plan), func(func) {
  input = takeArgument();
  if (spec.residual)
    residual = takeArgument();
  auto addStage = [&](const RowFormula &formula,
                      const std::optional<KernelOperand> &scale,
                      const std::optional<KernelOperand> &bias) {
    Stage stage;
    stage.formula = &formula;
    if (scale)
      stage.scaleOperand = &*scale, stage.scale = takeArgument();
    if (bias)
      stage.biasOperand = &*bias, stage.bias = takeArgument();
    stages.push_back(stage);
  };
  if (spec.outputNorm) {
    addStage(*spec.outputNorm, spec.outputScale, spec.outputBias);
    stages.back().addsResidual = spec.residual.has_value();
  }
  if (spec.centersRow)
    addStage(centring, std::nullopt, std::nullopt);
  addStage(spec.norm, spec.scale, spec.bias);
  if (spec.sum)
    sum = takeArgument();
  output = takeArgument();
  batchSizes = takeSizes(spec.batchSizes, spec.needsBatchSizes);
  axisSizes = takeSizes(spec.axisSizes, spec.needsAxisSizes);
  rowLength = spec.length ? index(*spec.length) : takeArgument();
  if (plan.streams)
    stream = takeArgument();
  begin = takeArgument();
  end = takeArgument();
  if (plan.lanes == Lanes::Rows)
    laneRows = memref::DimOp::create(
        b, input, static_cast<int64_t>(spec.input.dims.size()) - 1);
}

void RowFunction::emit() {
  auto loop = scf::ForOp::create(b, begin, end, index(1));
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    emitUnit(loop.getInductionVar());
  }
  if (!stream)
    return;
  // Stores around the caches are ordered by nothing weaker.
  auto branch = scf::IfOp::create(b, stream, /*withElseRegion=*/false);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  LLVM::FenceOp::create(b, LLVM::AtomicOrdering::seq_cst);
}

/// Indices along dimensions of `sizes` of the entry with this number.
static SmallVector<Value> delinearize(ImplicitLocOpBuilder &b, Value number,
                                      ArrayRef<Value> sizes) {
  SmallVector<Value> result(sizes.size());
  for (size_t dim = sizes.size(); dim-- > 0;) {
    if (dim == 0) {
      result[0] = number;
      break;
    }
    result[dim] = arith::RemUIOp::create(b, number, sizes[dim]);
    number = arith::DivUIOp::create(b, number, sizes[dim]);
  }
  return result;
}

Place RowFunction::placeAt(Value column) {
  Place place = unitPlace;
  place.column = column;
  if (spec.needsAxisSizes)
    place.axes = delinearize(b, column, axisSizes);
  return place;
}

/// With a lane for each row, the units of a block of rows come one after the
/// other: (other batch dimensions, piece of the innermost one).
void RowFunction::emitUnit(Value unit) {
  unitPlace = Place();
  if (plan.lanes == Lanes::Rows) {
    Value pieces = arith::CeilDivUIOp::create(b, laneRows, index(plan.width));
    Value piece = arith::RemUIOp::create(b, unit, pieces);
    Value outer = arith::DivUIOp::create(b, unit, pieces);
    Value lane = arith::MulIOp::create(b, piece, index(plan.width));
    if (rowLaneSource(spec).kind == DimSource::Row) {
      unitPlace.row = lane;
    } else {
      unitPlace.batch =
          delinearize(b, outer, ArrayRef<Value>(batchSizes).drop_back());
      unitPlace.batch.push_back(lane);
    }
    Value left = arith::SubIOp::create(b, laneRows, lane);
    unitPlace.mask = vector::CreateMaskOp::create(
        b, VectorType::get({plan.width}, b.getI1Type()), left);
  } else {
    unitPlace.row = unit;
    if (spec.needsBatchSizes)
      unitPlace.batch = delinearize(b, unit, batchSizes);
  }
  Source load = [this](const Place &place) {
    return access.load(spec.input, input, place);
  };
  first = again = load;
  if (residual && !spec.outputNorm) {
    // The add is done by the first sweep.
    const KernelOperand &operand = spec.stored();
    Value stored = sum ? sum : output;
    first = [this, load, stored, &operand](const Place &place) {
      Value added =
          add(load(place), access.load(*spec.residual, residual, place));
      access.store(added, operand, stored, place);
      return access.rounded(added, operand.element());
    };
    again = [this, stored, &operand](const Place &place) {
      return access.load(operand, stored, place);
    };
  }
  for (const Stage &stage : ArrayRef<Stage>(stages).drop_back())
    remake(stage, computeStatistics(stage));
  const Stage &last = stages.back();
  Statistics statistics = computeStatistics(last);
  if (!stream)
    return write(last, statistics, false);
  auto branch = scf::IfOp::create(b, stream, /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  write(last, statistics, true);
  b.setInsertionPointToStart(branch.elseBlock());
  write(last, statistics, false);
}

/// The last sweep. Rows that come from memory are asked for while the one in
/// front of them is written; reads would else wait for the sweeps in between.
void RowFunction::write(const Stage &stage, const Statistics &statistics,
                        bool stream) {
  sweep(0, again,
        [&](const Place &place, Value x, ValueRange) -> SmallVector<Value> {
          access.store(normalise(stage, statistics, x, place), spec.output,
                       output, place, stream);
          if (stream) {
            access.prefetch(spec.input, input, place);
            if (residual)
              access.prefetch(*spec.residual, residual, place);
          }
          return {};
        });
}

/// The row for the next sweep; those behind it find it in memory, or where it is
/// no loop, in registers: to load it again behind a store costs widening it, too.
RowFunction::Source RowFunction::takeSource() {
  Source source = first;
  auto held = std::make_shared<DenseMap<int64_t, Value>>();
  Source load = again;
  first = again = [load, held](const Place &place) {
    Value entries = held->lookup(place.step);
    return entries ? entries : load(place);
  };
  return [source, held](const Place &place) {
    Value entries = source(place);
    if (place.step >= 0)
      held->try_emplace(place.step, entries);
    return entries;
  };
}

/// From now on the row is what `stage` makes of it.
void RowFunction::remake(const Stage &stage, const Statistics &statistics) {
  const KernelOperand &operand = spec.stored();
  Value stored = sum ? sum : output;
  Source before = again;
  first = [this, statistics, before, stored, &operand,
           &stage](const Place &place) {
    Value row = normalise(stage, statistics, before(place), place);
    if (stage.addsResidual) {
      row = access.rounded(row, stage.formula->result);
      row = add(row, access.load(*spec.residual, residual, place));
    }
    access.store(row, operand, stored, place);
    // Lanes that are not there hold what a bias or a mean makes of 0.
    return access.masked(access.rounded(row, operand.element()), place);
  };
  again = [this, stored, &operand](const Place &place) {
    return access.load(operand, stored, place);
  };
}

func::FuncOp mlir::renorm::buildRowFunction(ModuleOp module, Location loc,
                                            StringRef name,
                                            const KernelCall &call,
                                            const RowPlan &plan) {
  auto b = ImplicitLocOpBuilder::atBlockEnd(loc, module.getBody());
  SmallVector<Type> types;
  for (Value value : call.memrefs)
    types.push_back(value.getType());
  types.append(call.sizes.size(), b.getIndexType());
  if (plan.streams)
    types.push_back(b.getI1Type());
  types.append(2, b.getIndexType());
  auto func = func::FuncOp::create(b, name, b.getFunctionType(types, {}));
  func.setPrivate();
  b.setInsertionPointToStart(func.addEntryBlock());
  RowFunction(b, call.spec, plan, func).emit();
  func::ReturnOp::create(b);
  return func;
}
