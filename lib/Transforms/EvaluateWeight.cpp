//===- EvaluateWeight.cpp - A small interpreter of weight expressions -----===//

#include "EvaluateWeight.h"
#include "Renorm/IR/ConstantEntries.h"
#include "Renorm/IR/Renorm.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::renorm;

namespace {

using Entries = std::vector<double>;

SmallVector<int64_t> stridesOf(Value value) {
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<int64_t> strides(type.getRank(), 1);
  for (int64_t dim = type.getRank() - 2; dim >= 0; --dim)
    strides[dim] = strides[dim + 1] * type.getDimSize(dim + 1);
  return strides;
}

class Interpreter {
public:
  const Entries &of(Value value) {
    auto it = known.find(value);
    if (it == known.end()) {
      // Evaluated first: the map may move while operands are.
      auto entries = std::make_unique<Entries>(compute(value));
      it = known.try_emplace(value, std::move(entries)).first;
    }
    return *it->second;
  }

private:
  Entries compute(Value value) {
    auto type = cast<RankedTensorType>(value.getType());
    Operation *op = value.getDefiningOp();
    ElementsAttr attr;
    if (matchPattern(value, m_Constant(&attr)))
      return readEntries(attr);
    if (isa<tensor::EmptyOp>(op))
      return Entries(type.getNumElements());
    if (isa<tensor::CollapseShapeOp, tensor::ExpandShapeOp>(op))
      return of(op->getOperand(0));
    if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op))
      return sliced(slice);
    if (auto concat = dyn_cast<tensor::ConcatOp>(op))
      return joined(concat);
    if (auto center = dyn_cast<CenterOp>(op))
      return centred(center);
    return looped(cast<linalg::LinalgOp>(op));
  }

  Entries joined(tensor::ConcatOp concat) {
    int64_t outer = 1, inner = stridesOf(concat.getResult())[concat.getDim()];
    for (int64_t size :
         concat.getResultType().getShape().take_front(concat.getDim()))
      outer *= size;
    Entries result;
    result.reserve(concat.getResultType().getNumElements());
    for (int64_t o = 0; o < outer; ++o)
      for (Value input : concat.getInputs()) {
        int64_t length =
            cast<ShapedType>(input.getType()).getDimSize(concat.getDim()) *
            inner;
        const Entries &from = of(input);
        result.insert(result.end(), from.begin() + o * length,
                      from.begin() + (o + 1) * length);
      }
    return result;
  }

  Entries sliced(tensor::ExtractSliceOp slice) {
    const Entries &from = of(slice.getSource());
    SmallVector<int64_t> strides = stridesOf(slice.getSource());
    ArrayRef<int64_t> sizes = slice.getStaticSizes();
    int64_t base = 0;
    for (auto [offset, stride] :
         llvm::zip_equal(slice.getStaticOffsets(), strides))
      base += offset * stride;
    for (auto [step, stride] :
         llvm::zip_equal(slice.getStaticStrides(), strides))
      stride *= step;
    Entries result;
    result.reserve(slice.getType().getNumElements());
    SmallVector<int64_t> at(sizes.size());
    for (int64_t left = slice.getType().getNumElements(); left > 0; --left) {
      int64_t position = base;
      for (auto [index, stride] : llvm::zip_equal(at, strides))
        position += index * stride;
      result.push_back(from[position]);
      advance(at, sizes);
    }
    return result;
  }

  Entries centred(CenterOp center) {
    Entries result = of(center.getInput());
    ArrayRef<int64_t> shape =
        cast<ShapedType>(center.getInput().getType()).getShape();
    for (int64_t axis : center.getAxes()) {
      int64_t size = shape[axis];
      int64_t inner = stridesOf(center.getInput())[axis];
      for (size_t begin = 0; begin < result.size(); begin += size * inner)
        for (int64_t i = 0; i < inner; ++i) {
          double *row = result.data() + begin + i, mean = 0;
          for (int64_t k = 0; k < size; ++k)
            mean += row[k * inner];
          mean /= static_cast<double>(size);
          for (int64_t k = 0; k < size; ++k)
            row[k * inner] -= mean;
        }
    }
    return result;
  }

  /// A body of sums and products, compiled to steps on numbered slots.
  struct Step {
    enum { Add, Sub, Mul } kind;
    unsigned to, left, right;
  };

  Entries looped(linalg::LinalgOp op) {
    // Per operand: its entries, and how far one step of each loop moves.
    SmallVector<int64_t> ranges = op.getStaticLoopRanges();
    OpOperand *init = op.getDpsInitOperand(0);
    unsigned numOperands = op->getNumOperands();
    SmallVector<const double *> data(numOperands);
    SmallVector<SmallVector<int64_t>> moves(numOperands);
    Entries result = of(init->get());
    std::vector<std::unique_ptr<double>> scalars;
    for (OpOperand &operand : op->getOpOperands()) {
      unsigned id = operand.getOperandNumber();
      moves[id].assign(ranges.size(), 0);
      if (!isa<RankedTensorType>(operand.get().getType())) {
        FloatAttr scalar;
        matchPattern(operand.get(), m_Constant(&scalar));
        scalars.push_back(std::make_unique<double>(scalar.getValueAsDouble()));
        data[id] = scalars.back().get();
        continue;
      }
      data[id] = &operand == init ? result.data() : of(operand.get()).data();
      for (auto [expr, stride] :
           llvm::zip_equal(op.getMatchingIndexingMap(&operand).getResults(),
                           stridesOf(operand.get())))
        moves[id][cast<AffineDimExpr>(expr).getPosition()] = stride;
    }

    Block *body = op.getBlock();
    DenseMap<Value, unsigned> slots;
    for (BlockArgument argument : body->getArguments())
      slots[argument] = argument.getArgNumber();
    SmallVector<Step> steps;
    std::vector<double> values(numOperands);
    // Slots of constants keep what they hold at first.
    auto slotOf = [&](Value scalar) {
      auto [it, isNew] = slots.try_emplace(scalar, values.size());
      FloatAttr constant;
      if (isNew && matchPattern(scalar, m_Constant(&constant)))
        values.push_back(constant.getValueAsDouble());
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
      unsigned to = values.size();
      values.push_back(0);
      steps.push_back({kind, to, left, right});
      slots[inner.getResult(0)] = to;
    }
    unsigned yielded = slotOf(body->getTerminator()->getOperand(0));
    SmallVector<int64_t> at(ranges.size());
    SmallVector<int64_t> positions(numOperands);
    int64_t points = 1;
    for (int64_t range : ranges)
      points *= range;
    for (; points > 0; --points) {
      for (unsigned id = 0; id < numOperands; ++id) {
        int64_t position = 0;
        for (auto [index, move] : llvm::zip_equal(at, moves[id]))
          position += index * move;
        positions[id] = position;
        values[id] = data[id][position];
      }
      for (const Step &step : steps) {
        double a = values[step.left], b = values[step.right];
        values[step.to] = step.kind == Step::Add   ? a + b
                          : step.kind == Step::Sub ? a - b
                                                   : a * b;
      }
      result[positions[init->getOperandNumber()]] = values[yielded];
      advance(at, ranges);
    }
    return result;
  }

  static void advance(MutableArrayRef<int64_t> at, ArrayRef<int64_t> sizes) {
    for (size_t dim = at.size(); dim-- > 0;) {
      if (++at[dim] < sizes[dim])
        return;
      at[dim] = 0;
    }
  }

  DenseMap<Value, std::unique_ptr<Entries>> known;
};
} // namespace

ElementsAttr mlir::renorm::evaluateWeight(Value value, StringRef name) {
  auto type = cast<RankedTensorType>(value.getType());
  Interpreter interpreter;
  AsmResourceBlob blob =
      storeEntries(interpreter.of(value), type.getElementType());
  if (type.getNumElements() > 1)
    return DenseResourceElementsAttr::get(type, name, std::move(blob));
  return DenseElementsAttr::getFromRawBuffer(type, blob.getData());
}

double mlir::renorm::largestEntry(Value value) {
  Interpreter interpreter;
  double largest = 0;
  for (double entry : interpreter.of(value))
    largest = std::max(largest, std::isfinite(entry)
                                    ? std::fabs(entry)
                                    : std::numeric_limits<double>::infinity());
  return largest;
}
