//===- BackwardKernel.cpp - The walk over rows, and its order -------------===//
//
// Group k of blocks has the tiles k, k + groups, k + 2*groups, ... A tile is a
// row, or one row for each group of threads in a block of 128. Which rows a
// group has depends on the numbers of rows and groups alone, so its sums over
// rows are the same at every run.
//
// Registers: the row is loaded once, the next one before the work on this one
// if the plan says so; sums over rows stay in registers. Memory: every sweep of
// a row is a loop that loads again, and the sums over rows are the group's row
// of partial sums, of which a thread reads only what it has written itself.
//
// One barrier a row: two turns of the loop use two sets of slots, and who is in
// the second turn after a barrier has seen everybody read the first set.
//
//===----------------------------------------------------------------------===//

#include "BackwardKernel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::renorm;

/// Values that the warps exchange in one turn: a centred row's own sums about a
/// pivot, the pivot and the number of entries, and the sums of g.
static int64_t exchanged(const BackwardSpec &spec) {
  return spec.centred() ? 6 : 2;
}

int64_t BackwardKernel::slotsNeeded(const BackwardSpec &spec) {
  return 2 * RowReduction::slotsNeeded(spec.plan.rows, exchanged(spec));
}

int64_t BackwardKernel::combinedNeeded(const BackwardSpec &spec) {
  const KernelPlan &plan = spec.plan.rows;
  if (!spec.sums() || plan.groupsPerBlock == 1)
    return 0;
  return plan.vectorsPerThread * plan.vectorWidth * plan.threadsPerBlock();
}

BackwardKernel::BackwardKernel(ImplicitLocOpBuilder &b,
                               const BackwardSpec &spec, gpu::GPUFuncOp func)
    : RowKernel(b, spec, spec.plan.rows, func), spec(spec) {
  auto take = [&] { return arguments.take(); };
  dy = take();
  x = take();
  if (spec.scale)
    scale = take();
  if (spec.added)
    added = take();
  if (spec.inputGradient)
    dx = take();
  for (const std::optional<RowSum> *sum :
       {&spec.scaleGradient, &spec.biasGradient})
    if (*sum) {
      partials.push_back(take());
      partialOperands.push_back(&(*sum)->partial);
    }
  takeRows();
  group = gpu::BlockIdOp::create(b, gpu::Dimension::x);
  groupCount = gpu::GridDimOp::create(b, gpu::Dimension::x);
  SmallVector<Value> shared(func.getWorkgroupAttributions());
  slotsPerTurn = slotsNeeded(spec) / 2;
  if (combinedNeeded(spec))
    combined = shared.back();
  placeThread(slotsPerTurn ? shared.front() : Value());
}

void BackwardKernel::emit() {
  reduction->begin();
  bool early = spec.scale && spec.scale->constantData;
  if (early)
    loadScaleOnce();
  dependentLaunch(NVVM::GridDepActionKind::wait);
  if (!early)
    loadScaleOnce();
  walkRows();
}

//===----------------------------------------------------------------------===//
// Positions
//===----------------------------------------------------------------------===//

/// The thread's row of a tile; `valid` says that there is one, for a block of
/// several rows. The number itself may be too large where nothing is read by it
/// without asking; a scale of each row and a row in memory are.
RowPosition BackwardKernel::positionOf(Value tile) {
  if (plan.groupsPerBlock == 1)
    return access.position(tile, Value());
  Value first = arith::MulIOp::create(b, tile, index(plan.groupsPerBlock));
  Value number = arith::DivUIOp::create(b, thread, index(plan.threadsPerRow));
  Value row = arith::AddIOp::create(b, first, number);
  Value valid = arith::CmpIOp::create(b, arith::CmpIPredicate::ult, row, rows);
  bool readsAnyway = plan.storage == RowStorage::Memory ||
                     (spec.scale && !spec.scale->constantOverRows());
  if (readsAnyway)
    row = arith::MinUIOp::create(
        b, row, arith::SubIOp::create(b, rows, index(1)).getResult());
  return access.position(row, valid);
}

//===----------------------------------------------------------------------===//
// Sums over rows
//===----------------------------------------------------------------------===//

/// dx of the row at work; adds to the sums over rows: [vector][sum].
SmallVector<Value> BackwardKernel::workOnRow(ValueRange sums) {
  RowSums rowSums;
  token = {};
  bool scales = spec.scaleGradient.has_value();
  if (dx || scales)
    rowSums = sumRow();
  bool inMemory = plan.storage == RowStorage::Memory;
  SmallVector<Value> next(sums);
  auto work = [&] {
    overRow({}, [&](const Access &of, const Span &span, int64_t v, ValueRange) {
      if (dx)
        writeGradient(rowSums, of, span, v);
      Value gradient = widen(of.dy);
      for (size_t i = 0; i < partials.size(); ++i) {
        Value sum = inMemory ? access.load(*partialOperands[i], partials[i],
                                           partialRow(), span)
                             : next[v * partials.size() + i];
        if (scales && i == 0)
          sum = fused(gradient,
                      scaleGradient(widen(of.x), rowSums), sum);
        else
          sum = arith::AddFOp::create(b, sum, gradient);
        if (inMemory)
          access.store(*partialOperands[i], partials[i], partialRow(), span,
                       sum);
        else
          next[v * partials.size() + i] = sum;
      }
      return SmallVector<Value>();
    });
  };
  if (!position.valid) {
    work();
    return next;
  }
  auto branch = scf::IfOp::create(b, TypeRange(sums), position.valid,
                                  /*withElse=*/!sums.empty());
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  work();
  if (sums.empty())
    return {};
  scf::YieldOp::create(b, next);
  b.setInsertionPointToStart(branch.elseBlock());
  scf::YieldOp::create(b, sums);
  return llvm::to_vector_of<Value>(branch.getResults());
}

void BackwardKernel::clearPartialSums() {
  overMemory(partialRow(), {}, [&](const Span &at, ValueRange) {
    for (auto [memref, operand] : llvm::zip(partials, partialOperands))
      access.store(*operand, memref, partialRow(), at,
                   access.splat(constant(0.0)));
    return SmallVector<Value>();
  });
}

//===----------------------------------------------------------------------===//
// The walk
//===----------------------------------------------------------------------===//

void BackwardKernel::walkRows() {
  bool inRegisters = plan.storage == RowStorage::Registers;
  bool ahead = inRegisters && spec.plan.prefetches;
  Value tiles = rows;
  if (plan.groupsPerBlock > 1)
    tiles = arith::CeilDivUIOp::create(b, rows, index(plan.groupsPerBlock));
  SmallVector<Value> carried;
  if (ahead) {
    position = positionOf(group);
    carried = loadRow(position, position.valid);
  }
  size_t numRow = carried.size();
  if (inRegisters)
    carried.append(plan.vectorsPerThread * partials.size(),
                   access.splat(constant(0.0)));
  else
    clearPartialSums();
  if (slotsPerTurn)
    carried.push_back(index(0));
  reduction->waitForOthers();

  auto loop = scf::ForOp::create(b, group, tiles, groupCount, carried);
  SmallVector<Value> sums;
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    Value tile = loop.getInductionVar();
    ValueRange args = loop.getRegionIterArgs();
    position = positionOf(tile);
    SmallVector<Value> next;
    if (ahead) {
      row = llvm::to_vector_of<Value>(args.take_front(numRow));
      Value nextTile = arith::AddIOp::create(b, tile, groupCount);
      RowPosition behind = positionOf(nextTile);
      Value exists = behind.valid;
      if (!exists)
        exists = arith::CmpIOp::create(b, arith::CmpIPredicate::ult, nextTile,
                                       tiles);
      next = loadRow(behind, exists);
    } else if (inRegisters) {
      row = loadRow(position, position.valid);
    }
    ValueRange before = args.drop_front(numRow);
    if (slotsPerTurn) {
      reduction->useSlotsFrom(before.back());
      before = before.drop_back();
    }
    llvm::append_range(next, workOnRow(before));
    if (slotsPerTurn)
      next.push_back(
          arith::SubIOp::create(b, index(slotsPerTurn), args.back()));
    if (!carried.empty())
      scf::YieldOp::create(b, next);
  }
  dependentLaunch(NVVM::GridDepActionKind::launch_dependents);
  if (inRegisters && !partials.empty())
    writePartialSums(loop.getResults().drop_front(numRow));
}

/// One row of partial sums for the group of blocks. The groups of threads in a
/// block add theirs up first, in shared memory, group by group.
void BackwardKernel::writePartialSums(ValueRange sums) {
  int64_t width = plan.vectorWidth, threads = plan.threadsPerBlock();
  auto store = [&](size_t i, int64_t v, Value sum) {
    access.store(*partialOperands[i], partials[i], partialRow(), span(v), sum);
  };
  int64_t entries = plan.vectorsPerThread * width;
  for (size_t i = 0; i < partials.size(); ++i) {
    if (!combined) {
      for (int64_t v = 0; v < plan.vectorsPerThread; ++v)
        store(i, v, sums[v * partials.size() + i]);
      continue;
    }
    if (i) // everybody has read those before
      gpu::BarrierOp::create(b);
    for (int64_t e = 0; e < entries; ++e) {
      Value sum = sums[e / width * partials.size() + i];
      if (width > 1)
        sum = vector::ExtractOp::create(b, sum, e % width);
      Value at = arith::AddIOp::create(b, thread, index(e * threads));
      memref::StoreOp::create(b, sum, combined, ValueRange{at});
    }
    gpu::BarrierOp::create(b);
    Value first = arith::CmpIOp::create(b, arith::CmpIPredicate::ult, thread,
                                        index(plan.threadsPerRow));
    auto branch = scf::IfOp::create(b, first);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(branch.thenBlock());
    SmallVector<Value> zeros(entries, constant(0.0));
    auto loop = scf::ForOp::create(b, index(0), index(threads),
                                   index(plan.threadsPerRow), zeros);
    {
      OpBuilder::InsertionGuard loopGuard(b);
      b.setInsertionPointToStart(loop.getBody());
      SmallVector<Value> next;
      Value of = arith::AddIOp::create(b, thread, loop.getInductionVar());
      for (int64_t e = 0; e < entries; ++e) {
        Value at = arith::AddIOp::create(b, of, index(e * threads));
        Value sum = memref::LoadOp::create(b, combined, ValueRange{at});
        next.push_back(
            arith::AddFOp::create(b, loop.getRegionIterArg(e), sum));
      }
      scf::YieldOp::create(b, next);
    }
    for (int64_t v = 0; v < plan.vectorsPerThread; ++v) {
      Value sum = loop.getResult(v * width);
      if (width > 1)
        sum = vector::FromElementsOp::create(
            b, cast<VectorType>(access.shaped(spec.statistics)),
            SmallVector<Value>(loop.getResults().slice(v * width, width)));
      store(i, v, sum);
    }
  }
}
