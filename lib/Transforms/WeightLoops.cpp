//===- WeightLoops.cpp - Sums and products over loops, in f64 -------------===//
//
// The body of an op is a list of steps on numbered slots. One loop is taken as
// a row of up to a thousand points, for all of which one step is done before
// the next, so each step is a loop over doubles. That loop is one that no sum
// runs along, if there is one; sums are then formed in the order of the others.
//
//===----------------------------------------------------------------------===//

#include "WeightLoops.h"
#include "Renorm/IR/NumberFormats.h"
#include "Renorm/IR/SeededFaults.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"
#include <limits>

using namespace mlir;
using namespace mlir::renorm;

static double divisorOf(int64_t size) {
  return static_cast<double>(
      seededFault(Fault::FoldWrongDivisor) ? size - 1 : size);
}

static double roundedByFault(double mean) {
  return seededFault(Fault::FoldRoundsTwice) ? static_cast<float>(mean) : mean;
}

double mlir::renorm::meanOf(double sum, int64_t size) {
  double mean = roundedByFault(sum / divisorOf(size));
  // Which NaN a sum of several is depends on how it was compiled.
  return mean == mean ? mean : std::numeric_limits<double>::quiet_NaN();
}

void mlir::renorm::centreRow(double *row, int64_t size) {
  double mean = meanOf(sumOf(row, size), size);
  for (int64_t k = 0; k < size; ++k)
    row[k] -= mean;
}

void mlir::renorm::centreColumns(double *__restrict block, int64_t size,
                                 int64_t inner, double *__restrict means) {
  std::fill_n(means, inner, 0.0);
  for (int64_t k = 0; k < size; ++k)
    for (int64_t i = 0; i < inner; ++i)
      means[i] += block[k * inner + i];
  for (int64_t i = 0; i < inner; ++i)
    means[i] = meanOf(means[i], size);
  for (int64_t k = 0; k < size; ++k)
    for (int64_t i = 0; i < inner; ++i)
      block[k * inner + i] -= means[i];
}

namespace {

struct Step {
  enum { Add, Sub, Mul } kind;
  unsigned to, left, right;
};

constexpr int64_t kRow = 1024;
/// Points of a box above which it is done in parts.
constexpr int64_t kPoints = int64_t(1) << 18;

class LoopsNode : public WeightNode {
public:
  LoopsNode(linalg::LinalgOp op, SmallVector<const WeightNode *> inputs)
      : WeightNode(cast<ShapedType>(op->getResult(0).getType()).getShape()),
        operands(std::move(inputs)), ranges(op.getStaticLoopRanges()) {
    OpOperand *result = op.getDpsInitOperand(0);
    init = result->getOperandNumber();
    for (OpOperand &operand : op->getOpOperands()) {
      SmallVector<int64_t, 4> &loops = loopsOf.emplace_back();
      if (isa<RankedTensorType>(operand.get().getType()))
        for (AffineExpr expr :
             op.getMatchingIndexingMap(&operand).getResults())
          loops.push_back(cast<AffineDimExpr>(expr).getPosition());
    }
    compile(op.getBlock());
    for (auto [loop, range] : llvm::enumerate(ranges))
      if (!llvm::is_contained(loopsOf[init], static_cast<int64_t>(loop)))
        reduced *= range;
  }

  void read(const Box &box, double *to, ScratchPool &pool) const override {
    // A box of many points goes in parts, which bounds the memory of operands.
    if (box.points() > 1 && box.points() * reduced > kPoints) {
      for (size_t dim = 0; dim < box.size.size(); ++dim) {
        if (box.size[dim] == 1)
          continue;
        int64_t rest = box.points() / box.size[dim] * reduced;
        int64_t part = std::max<int64_t>(kPoints / std::max<int64_t>(rest, 1), 1);
        if (part >= box.size[dim])
          break;
        Box piece = box;
        for (int64_t at = 0; at < box.size[dim]; at += part) {
          piece.begin[dim] = box.begin[dim] + at;
          piece.size[dim] = std::min(part, box.size[dim] - at);
          // Dimensions in front have one entry: parts follow each other.
          read(piece, to, pool);
          to += piece.points();
        }
        return;
      }
    }
    evaluate(box, to, pool);
  }

  void markWhole(llvm::SmallBitVector &dims) const override {
    for (auto [operand, loops] : llvm::zip_equal(operands, loopsOf)) {
      llvm::SmallBitVector inner(operand->shape.size());
      operand->markWhole(inner);
      for (auto [dim, loop] : llvm::enumerate(loops))
        if (inner.test(dim))
          for (auto [resultDim, resultLoop] : llvm::enumerate(loopsOf[init]))
            if (loop == resultLoop)
              dims.set(resultDim);
    }
  }

  int64_t cost() const override {
    int64_t largest = 1;
    for (const WeightNode *operand : operands)
      largest = std::max(largest, operand->cost());
    return reduced * largest;
  }

private:
  void compile(Block *body) {
    DenseMap<Value, unsigned> slots;
    for (BlockArgument argument : body->getArguments())
      slots[argument] = argument.getArgNumber();
    numSlots = operands.size();
    auto slotOf = [&](Value scalar) {
      auto [it, isNew] = slots.try_emplace(scalar, numSlots);
      FloatAttr constant;
      if (isNew && matchPattern(scalar, m_Constant(&constant)))
        constants.push_back({numSlots++, constant.getValueAsDouble()});
      return it->second;
    };
    for (Operation &inner : body->without_terminator()) {
      if (isa<arith::ConstantOp>(inner))
        continue; // when it is read
      if (isa<arith::ExtFOp, arith::TruncFOp>(inner)) {
        unsigned slot = slotOf(inner.getOperand(0));
        slots[inner.getResult(0)] = slot;
        continue;
      }
      auto kind = isa<arith::AddFOp>(inner)   ? Step::Add
                  : isa<arith::SubFOp>(inner) ? Step::Sub
                                              : Step::Mul;
      unsigned left = slotOf(inner.getOperand(0));
      unsigned right = slotOf(inner.getOperand(1));
      steps.push_back({kind, numSlots, left, right});
      slots[inner.getResult(0)] = numSlots++;
    }
    yielded = slotOf(body->getTerminator()->getOperand(0));
    // out + x, x without out: a sum.
    if (!steps.empty() && steps.back().kind == Step::Add &&
        steps.back().to == yielded) {
      const Step &last = steps.back();
      auto reads = [&](const Step &step) {
        return step.left == init || step.right == init;
      };
      if ((last.left == init) != (last.right == init) &&
          llvm::none_of(ArrayRef<Step>(steps).drop_back(), reads))
        summand = last.left == init ? last.right : last.left;
    }
  }

  /// The loop that rows run along: parallel if possible, or that of a sum, and
  /// among those one that most operands are contiguous in.
  int64_t rowLoop() const {
    int64_t best = -1, bestScore = -1;
    for (int64_t loop = 0, end = ranges.size(); loop < end; ++loop) {
      bool parallel = llvm::is_contained(loopsOf[init], loop);
      if (!parallel && !summand)
        continue;
      int64_t score = std::min<int64_t>(ranges[loop], 64);
      for (ArrayRef<int64_t> loops : loopsOf)
        score += !loops.empty() && loops.back() == loop ? 64 : 0;
      if (score > bestScore) {
        bestScore = score;
        best = loop;
      }
    }
    return best;
  }

  void evaluate(const Box &box, double *to, ScratchPool &pool) const {
    // Loops of this box, and the operands' entries in it.
    Box loops = Box::whole(ranges);
    for (auto [dim, loop] : llvm::enumerate(loopsOf[init])) {
      loops.begin[loop] = box.begin[dim];
      loops.size[loop] = box.size[dim];
    }
    unsigned count = operands.size();
    std::vector<std::unique_ptr<ScratchPool::Lease>> leases;
    SmallVector<double *> data(count);
    SmallVector<SmallVector<int64_t, 4>> strides(count);
    for (unsigned id = 0; id < count; ++id) {
      Box part;
      for (int64_t loop : loopsOf[id]) {
        part.begin.push_back(loops.begin[loop]);
        part.size.push_back(loops.size[loop]);
      }
      strides[id].assign(ranges.size(), 0);
      int64_t stride = 1;
      for (size_t dim = part.size.size(); dim-- > 0;) {
        strides[id][loopsOf[id][dim]] = stride;
        stride *= part.size[dim];
      }
      if (id != init) {
        leases.push_back(
            std::make_unique<ScratchPool::Lease>(pool, part.points()));
        data[id] = leases.back()->data();
      } else {
        data[id] = to;
      }
      operands[id]->read(part, data[id], pool);
    }

    // Slots, a row each.
    ScratchPool::Lease rows(pool, (numSlots + 1) * kRow);
    auto slot = [&](unsigned id) { return rows.data() + id * kRow; };
    for (auto [id, entry] : constants)
      std::fill_n(slot(id), kRow, entry);
    int64_t along = rowLoop();
    int64_t length = along < 0 ? 1 : loops.size[along];
    bool sums = along >= 0 && strides[init][along] == 0 && summand &&
                !llvm::is_contained(loopsOf[init], along);
    SmallVector<int64_t, 4> outer(loops.size);
    if (along >= 0)
      outer[along] = std::min<int64_t>(outer[along], 1);
    int64_t left = 1;
    for (int64_t size : outer)
      left *= size;
    SmallVector<int64_t, 4> at(outer.size(), 0);
    SmallVector<const double *> values(numSlots);
    for (unsigned id = 0; id < numSlots; ++id)
      values[id] = slot(id);
    for (; left > 0; --left) {
      SmallVector<int64_t> base(count, 0);
      for (unsigned id = 0; id < count; ++id)
        for (auto [index, stride] : llvm::zip_equal(at, strides[id]))
          base[id] += index * stride;
      for (int64_t first = 0; first < length; first += kRow) {
        int64_t n = std::min(kRow, length - first);
        for (unsigned id = 0; id < count; ++id) {
          int64_t step = along < 0 ? 0 : strides[id][along];
          const double *from = data[id] + base[id] + first * step;
          if (step == 1) {
            values[id] = from;
            continue;
          }
          double *row = slot(id);
          values[id] = row;
          for (int64_t i = 0; i < n; ++i)
            row[i] = from[i * step];
        }
        unsigned end = steps.size() - (sums ? 1 : 0);
        for (unsigned s = 0; s < end; ++s)
          apply(steps[s], slot(steps[s].to), values, n);
        double *result = data[init] + base[init];
        if (sums) {
          *result += sumOf(values[*summand], n);
          continue;
        }
        int64_t step = along < 0 ? 0 : strides[init][along];
        result += first * step;
        const double *row = values[yielded];
        if (row != result)
          for (int64_t i = 0; i < n; ++i)
            result[i * step] = row[i];
      }
      for (size_t loop = at.size(); loop-- > 0;) {
        if (++at[loop] < outer[loop])
          break;
        at[loop] = 0;
      }
    }
  }

  static void apply(const Step &step, double *__restrict to,
                    ArrayRef<const double *> values, int64_t n) {
    const double *left = values[step.left], *right = values[step.right];
    switch (step.kind) {
    case Step::Add:
      for (int64_t i = 0; i < n; ++i)
        to[i] = left[i] + right[i];
      return;
    case Step::Sub:
      for (int64_t i = 0; i < n; ++i)
        to[i] = left[i] - right[i];
      return;
    case Step::Mul:
      for (int64_t i = 0; i < n; ++i)
        to[i] = left[i] * right[i];
      return;
    }
  }

  SmallVector<const WeightNode *> operands;
  SmallVector<int64_t, 4> ranges;
  SmallVector<SmallVector<int64_t, 4>> loopsOf;
  SmallVector<Step> steps;
  SmallVector<std::pair<unsigned, double>> constants;
  std::optional<unsigned> summand;
  unsigned init = 0, numSlots = 0, yielded = 0;
  int64_t reduced = 1;
};
} // namespace

std::unique_ptr<WeightNode>
mlir::renorm::makeLoopsNode(linalg::LinalgOp op,
                            SmallVector<const WeightNode *> operands) {
  return std::make_unique<LoopsNode>(op, std::move(operands));
}
