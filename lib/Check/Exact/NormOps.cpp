//===- NormOps.cpp - The renorm ops over a prime field --------------------===//
//
// Straight from their definition, not through their lowering: a lowering that
// computes something else shows.
//
//===----------------------------------------------------------------------===//

#include "Interpreter.h"
#include "mlir/IR/BuiltinAttributes.h"

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::check;
using namespace mlir::renorm::check::exact;

namespace {
/// For each entry of a shape, the row along `axes` that it lies in.
struct Rows {
  Rows(ArrayRef<int64_t> shape, ArrayRef<int64_t> axes);

  std::vector<int64_t> rowOf;
  int64_t numRows = 1;
  int64_t length = 1;
};
} // namespace

Rows::Rows(ArrayRef<int64_t> shape, ArrayRef<int64_t> axes) {
  int64_t size = 1;
  for (auto [dim, extent] : llvm::enumerate(shape)) {
    size *= extent;
    (llvm::is_contained(axes, static_cast<int64_t>(dim)) ? length : numRows) *=
        extent;
  }
  rowOf.resize(size);
  for (int64_t i = 0; i < size; ++i) {
    int64_t rest = i, stride = 1;
    for (size_t dim = shape.size(); dim-- > 0; rest /= shape[dim]) {
      if (llvm::is_contained(axes, static_cast<int64_t>(dim)))
        continue;
      rowOf[i] += rest % shape[dim] * stride;
      stride *= shape[dim];
    }
  }
}

/// x - mean(x).
static void centre(Row &x, const Rows &rows) {
  std::vector<Element> means(rows.numRows, 0);
  for (size_t i = 0; i < x.size(); ++i)
    means[rows.rowOf[i]] = field::add(means[rows.rowOf[i]], x[i]);
  Element reciprocal = field::invert(field::fromInteger(rows.length));
  for (Element &mean : means)
    mean = field::multiply(mean, reciprocal);
  for (size_t i = 0; i < x.size(); ++i)
    x[i] = field::subtract(x[i], means[rows.rowOf[i]]);
}

/// The entry of a scale or bias for entry `flat` of `shape`.
static int64_t parameterIndex(const Tensor &parameter, ArrayRef<int64_t> shape,
                              ArrayRef<int64_t> axes, int64_t flat) {
  SmallVector<int64_t> strides = stridesOf(parameter.shape);
  SmallVector<int64_t> indices(shape.size());
  for (size_t dim = shape.size(); dim-- > 0; flat /= shape[dim])
    indices[dim] = flat % shape[dim];
  int64_t index = 0;
  if (parameter.shape.size() == shape.size()) {
    for (size_t dim = 0; dim < shape.size(); ++dim)
      if (parameter.shape[dim] != 1)
        index += indices[dim] * strides[dim];
  } else {
    for (auto [i, axis] : llvm::enumerate(axes))
      index += indices[axis] * strides[i];
  }
  return index;
}

static double roundToStatistics(APFloat epsilon, FloatType type) {
  bool lost;
  epsilon.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                  &lost);
  epsilon.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven, &lost);
  return epsilon.convertToDouble();
}

/// The norm of each row of `x` as `formula` says; what it leaves open is that of
/// `op`.
void Interpreter::normalise(Tensor &x, NormOpInterface op,
                            const OutputNorm &formula) {
  ArrayRef<int64_t> axes = op.getAxes();
  Row &y = x.mutableData();
  Rows rows(x.shape, axes);
  bool layerNorm = formula.kind == NormKind::LayerNorm;
  bool crmsNorm = formula.kind == NormKind::CRMSNorm;
  if (layerNorm)
    centre(y, rows);
  std::vector<Element> statistics(rows.numRows, 0), sums(rows.numRows, 0);
  for (size_t i = 0; i < y.size(); ++i) {
    Element &sum = statistics[rows.rowOf[i]];
    sum = field::add(sum, field::multiply(y[i], y[i]));
    sums[rows.rowOf[i]] = field::add(sums[rows.rowOf[i]], y[i]);
  }
  // The entry that a CRMSNorm leaves out is minus the sum of the others.
  if (crmsNorm)
    for (auto [statistic, sum] : llvm::zip_equal(statistics, sums))
      statistic = field::add(statistic, field::multiply(sum, sum));
  int64_t divisor = crmsNorm ? *op.getDivisor() : rows.length;
  if (layerNorm)
    divisor -= op.getDdof();
  Element reciprocal = field::invert(field::fromInteger(divisor));
  FloatType type = op.getStatisticsType();
  Element epsilon =
      constants.read(roundToStatistics(formula.epsilon, type), type);
  bool inside = op.getEpsilonPlacement() == EpsilonPlacement::Inside;
  for (Element &statistic : statistics) {
    statistic = field::multiply(statistic, reciprocal);
    statistic = inside ? field::squareRoot(field::add(statistic, epsilon))
                       : field::add(field::squareRoot(statistic), epsilon);
  }
  field::invertAll(statistics);
  for (size_t i = 0; i < y.size(); ++i)
    y[i] = field::multiply(y[i], statistics[rows.rowOf[i]]);
  if (formula.scale) {
    const Tensor &parameter = get(formula.scale);
    for (size_t i = 0; i < y.size(); ++i)
      y[i] = field::multiply(
          y[i], (*parameter.data)[parameterIndex(parameter, x.shape, axes, i)]);
  }
  if (formula.bias) {
    const Tensor &parameter = get(formula.bias);
    for (size_t i = 0; i < y.size(); ++i)
      y[i] = field::add(
          y[i], (*parameter.data)[parameterIndex(parameter, x.shape, axes, i)]);
  }
}

static void addTo(Row &x, const Row &other) {
  for (size_t i = 0; i < x.size(); ++i)
    x[i] = field::add(x[i], other[i]);
}

LogicalResult Interpreter::runNorm(NormOpInterface op) {
  Tensor x = get(op.getInput());
  if (std::optional<OutputNorm> output = op.getOutputNorm())
    normalise(x, op, *output);
  if (Value residual = op.getResidual())
    addTo(x.mutableData(), *get(residual).data);
  if (op.getCentersRow())
    centre(x.mutableData(), Rows(x.shape, op.getAxes()));
  if (Value row = op.getRowResult())
    set(row, x);
  normalise(x, op,
            OutputNorm{op.getNormKind(), op.getScale(), op.getBias(),
                       op.getEpsilon(), op.getStatisticsType(),
                       op.getRoundNormalized()});
  set(op.getNormResult(), std::move(x));
  return success();
}

LogicalResult Interpreter::runCenter(CenterOp op) {
  Tensor x = get(op.getInput());
  centre(x.mutableData(), Rows(x.shape, op.getAxes()));
  set(op->getResult(0), std::move(x));
  return success();
}

LogicalResult Interpreter::runAddCenter(AddCenterOp op) {
  Tensor x = get(op.getInput());
  addTo(x.mutableData(), *get(op.getResidual()).data);
  centre(x.mutableData(), Rows(x.shape, op.getAxes()));
  set(op->getResult(0), std::move(x));
  return success();
}
