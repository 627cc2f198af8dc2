//===- RowSweep.cpp - One pass over a row ---------------------------------===//
//
// A sum along a row is a chain of dependent additions; `unroll` chains side by
// side hide their latency. The steps that do not fill a group, and a last
// vector that the row does not fill, come behind the loop.
//
//===----------------------------------------------------------------------===//

#include "RowFunction.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::renorm;

Value RowFunction::add(Value a, Value c) {
  return arith::AddFOp::create(b, a, c);
}

/// The sum of the parts, in pairs; over the lanes too if these are entries.
Value RowFunction::total(ArrayRef<Value> parts) {
  SmallVector<Value> level(parts);
  while (level.size() > 1) {
    SmallVector<Value> next;
    for (size_t i = 0; i + 1 < level.size(); i += 2)
      next.push_back(add(level[i], level[i + 1]));
    if (level.size() % 2)
      next.push_back(level.back());
    level = next;
  }
  if (plan.lanes != Lanes::Entries)
    return level.front();
  Value none =
      arith::ConstantOp::create(b, b.getFloatAttr(spec.statistics, -0.0));
  // The lanes are added in pairs, too.
  return vector::ReductionOp::create(b, vector::CombiningKind::ADD,
                                     level.front(), none,
                                     arith::FastMathFlags::reassoc);
}

SmallVector<Value> RowFunction::sweep(unsigned count, const Source &source,
                                      Term term) {
  int64_t step = plan.step(), unroll = plan.unroll;
  // sums[chain * count + i]
  SmallVector<Value> sums(unroll * count, Value());
  // -0 + x is x for every x, so the first addition is none.
  if (count)
    llvm::fill(sums, access.constant(-0.0));
  auto doStep = [&](int64_t chain, Value column, Value mask,
                    SmallVectorImpl<Value> &sums, int64_t number = -1) {
    Place place = placeAt(column);
    place.step = number;
    if (mask)
      place.mask = mask;
    ValueRange own = ValueRange(sums).slice(chain * count, count);
    SmallVector<Value> next = term(place, source(place), own);
    llvm::copy(next, sums.begin() + chain * count);
  };
  auto at = [&](Value base, int64_t steps) -> Value {
    if (steps == 0)
      return base;
    return arith::AddIOp::create(b, base, index(steps * step));
  };
  /// Groups of `chains` steps from `from` to `to`.
  auto loopOver = [&](Value from, Value to, int64_t chains) {
    auto loop = scf::ForOp::create(b, from, to, index(chains * step), sums);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    SmallVector<Value> inner(loop.getRegionIterArgs());
    for (int64_t chain = 0; chain < chains; ++chain)
      doStep(chain, at(loop.getInductionVar(), chain), Value(), inner);
    if (count)
      scf::YieldOp::create(b, inner);
    sums.assign(loop.getResults().begin(), loop.getResults().end());
  };
  auto maskOf = [&](Value entries) -> Value {
    return vector::CreateMaskOp::create(
        b, VectorType::get({plan.width}, b.getI1Type()), entries);
  };

  if (spec.length) {
    int64_t steps = *spec.length / step, left = *spec.length % step;
    int64_t next = 0;
    bool straight = steps <= plan.straight;
    if (!straight) {
      next = steps - steps % unroll;
      loopOver(index(0), index(next * step), unroll);
    }
    for (; next < steps; ++next)
      doStep(next % unroll, index(next * step), Value(), sums,
             straight ? next : -1);
    if (left)
      doStep(steps % unroll, index(steps * step), maskOf(index(left)), sums,
             straight ? steps : -1);
  } else {
    auto wholeGroups = [&](int64_t size) -> Value {
      Value over = arith::RemUIOp::create(b, rowLength, index(size));
      return arith::SubIOp::create(b, rowLength, over);
    };
    Value groups = wholeGroups(unroll * step);
    loopOver(index(0), groups, unroll);
    Value steps = step == 1 ? rowLength : wholeGroups(step);
    loopOver(groups, steps, 1);
    if (step > 1)
      doStep(1 % unroll, steps,
             maskOf(arith::SubIOp::create(b, rowLength, steps)), sums);
  }

  SmallVector<Value> totals;
  for (unsigned i = 0; i < count; ++i) {
    SmallVector<Value> parts;
    for (int64_t chain = 0; chain < unroll; ++chain)
      parts.push_back(sums[chain * count + i]);
    totals.push_back(total(parts));
  }
  return totals;
}
