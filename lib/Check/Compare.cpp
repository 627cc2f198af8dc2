//===- Compare.cpp - Two modules on the same inputs -----------------------===//
//
// Native mode asks whether rounding got worse. Of one trial with few outputs
// that is a matter of luck, so the errors of the trials are combined by their
// geometric mean:
//
//   growth = exp(mean over trials of log((e_after + floor)/(e_before + floor)))
//
// floor = 4 u keeps errors of a few last places from being compared. A single
// trial may grow four times the limit: a recipe that breaks must show.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Check/Compare.h"
#include "mlir/IR/Diagnostics.h"
#include <cmath>
#include <functional>
#include <limits>

using namespace mlir;
using namespace mlir::renorm::check;

static constexpr double kInfinity = std::numeric_limits<double>::infinity();
static constexpr double kSingleTrialSlack = 4;

Difference mlir::renorm::check::compareTensors(const HostTensor &before,
                                               const HostTensor &after) {
  Difference difference;
  if (before.getShape() != after.getShape()) {
    difference.error = kInfinity;
    difference.compared = true;
    difference.index = before.formatType() + " became " + after.formatType();
    return difference;
  }
  double magnitude = 0, worst = -1;
  for (int64_t i = 0, e = before.getNumElements(); i < e; ++i) {
    double a = before.getDouble(i), b = after.getDouble(i);
    if (a == b || (std::isnan(a) && std::isnan(b))) {
      if (std::isfinite(a)) {
        magnitude = std::max(magnitude, std::fabs(a));
        difference.compared = true;
      }
      continue;
    }
    difference.compared = true;
    double distance = kInfinity;
    if (std::isfinite(a))
      magnitude = std::max(magnitude, std::fabs(a));
    if (std::isfinite(a) && std::isfinite(b))
      distance = std::fabs(a - b);
    if (distance > worst) {
      worst = distance;
      difference.flatIndex = i;
      difference.before = a;
      difference.after = b;
    }
  }
  if (worst < 0)
    return difference;
  difference.error = magnitude > 0 ? worst / magnitude : worst;
  difference.index = before.formatIndex(difference.flatIndex);
  return difference;
}

double mlir::renorm::check::relativeL2(const HostTensor &truth,
                                       const HostTensor &x) {
  if (truth.getShape() != x.getShape())
    return kInfinity;
  double error = 0, norm = 0;
  for (int64_t i = 0, e = truth.getNumElements(); i < e; ++i) {
    double a = truth.getDouble(i), b = x.getDouble(i);
    if (!std::isfinite(a))
      continue;
    error += (b - a) * (b - a);
    norm += a * a;
  }
  if (std::isnan(error))
    return kInfinity;
  return norm > 0 ? std::sqrt(error / norm) : std::sqrt(error);
}

bool ModeReport::agrees() const {
  return llvm::all_of(outputs,
                      [](const OutputReport &output) { return output.agrees; });
}

bool ModeReport::differs() const {
  return llvm::any_of(outputs, std::mem_fn(&OutputReport::differs));
}

unsigned ModeReport::worstOutput() const {
  unsigned worst = 0;
  for (auto [i, output] : llvm::enumerate(outputs)) {
    const OutputReport &other = outputs[worst];
    if (output.agrees != other.agrees ? !output.agrees
                                      : output.worst.error > other.worst.error)
      worst = i;
  }
  return worst;
}

InputSource::InputSource(func::FuncOp entry, uint64_t seed)
    : specs(inferInputs(entry)), seed(seed) {}

SmallVector<HostTensor> InputSource::get(unsigned trial,
                                         const Runner &runner) const {
  SmallVector<HostTensor> inputs = makeRandomInputs(specs, seed, trial, sizes);
  for (auto [input, type] : llvm::zip(inputs, runner.getArgumentTypes()))
    input = input.convertTo(getElementTypeOrSelf(type));
  return inputs;
}

LogicalResult InputSource::chooseSizes(const Runner &runner) {
  bool dynamic = llvm::any_of(specs, [](const InputSpec &spec) {
    return llvm::is_contained(getHostShape(spec.type), ShapedType::kDynamic);
  });
  for (; dynamic && sizes.attempt + 1 < SizeChoice::kNumAttempts;
       ++sizes.attempt) {
    ScopedDiagnosticHandler quiet(specs.front().type.getContext(),
                                  [](Diagnostic &) { return success(); });
    // Sizes depend on the trial in the first attempt.
    bool runs = true;
    for (unsigned trial = 0; trial < kNumRecipes && runs; ++trial)
      if (trial != kSingleElementTrial)
        runs = succeeded(runner.run(get(trial, runner)));
    if (!runs)
      continue;
    sizes.singleElements =
        succeeded(runner.run(get(kSingleElementTrial, runner)));
    return success();
  }
  sizes.singleElements = false;
  return LogicalResult(runner.run(get(0, runner)));
}

static SmallVector<OutputReport> makeOutputReports(TypeRange types) {
  SmallVector<OutputReport> outputs(types.size());
  for (auto [output, type] : llvm::zip(outputs, types)) {
    llvm::raw_string_ostream(output.type) << type;
    output.integer = !isa<FloatType>(getElementTypeOrSelf(type));
  }
  return outputs;
}

FailureOr<ModeReport> mlir::renorm::check::compareWide(
    const Runner &before, const Runner &after, const InputSource &inputs,
    const Tolerance &tolerance, const CompareOptions &options) {
  ModeReport report{"wide", options.trials, tolerance,
                    makeOutputReports(before.getResultTypes())};
  for (unsigned trial = 0; trial < options.trials; ++trial) {
    if (options.progress)
      options.progress("wide", trial);
    auto a = before.run(inputs.get(trial, before));
    if (failed(a))
      return failure();
    auto b = after.run(inputs.get(trial, after));
    if (failed(b))
      return failure();
    for (auto [output, x, y] : llvm::zip(report.outputs, *a, *b)) {
      Difference difference = compareTensors(x, y);
      difference.trial = trial;
      output.errors.push_back(difference);
      bool compared = output.worst.compared || difference.compared;
      if (trial == 0 || difference.error > output.worst.error) {
        output.worst = difference;
        output.worst.trial = trial;
      }
      output.worst.compared = compared;
    }
  }
  for (OutputReport &output : report.outputs) {
    output.allowed = output.integer ? 0 : tolerance.value;
    output.agrees =
        output.worst.compared && output.worst.error <= output.allowed;
  }
  return report;
}

FailureOr<ModeReport>
mlir::renorm::check::compareNative(const Runner &before, const Runner &after,
                                   const Runner &truth, double maxGrowth,
                                   const InputSource &inputs,
                                   const CompareOptions &options) {
  ModeReport report{
      "native",
      options.trials,
      {maxGrowth,
       "growth of the error against f64, floor of 4 units in the last place"},
      makeOutputReports(before.getResultTypes())};
  SmallVector<double> logGrowth(report.outputs.size());
  for (unsigned trial = 0; trial < options.trials; ++trial) {
    // Rounding alone decides what comes out of those.
    if (isDegenerate(trial))
      continue;
    if (options.progress)
      options.progress("native", trial);
    auto a = before.run(inputs.get(trial, before));
    if (failed(a))
      return failure();
    auto b = after.run(inputs.get(trial, after));
    if (failed(b))
      return failure();
    auto exact = truth.run(inputs.get(trial, truth));
    if (failed(exact))
      return failure();
    for (auto [i, output] : llvm::enumerate(report.outputs)) {
      double floor = 0;
      if (auto type = dyn_cast<FloatType>((*a)[i].getElementType()))
        floor = std::ldexp(4.0, -int(type.getFPMantissaWidth()));
      double errorBefore = relativeL2((*exact)[i], (*a)[i]);
      double errorAfter = relativeL2((*exact)[i], (*b)[i]);
      // What already broke before says nothing about the rewrite.
      if (!std::isfinite(errorBefore))
        continue;
      double growth =
          output.integer ? 1 : (errorAfter + floor) / (errorBefore + floor);
      logGrowth[i] += std::log(growth);
      output.beforeError += errorBefore * errorBefore;
      output.afterError += errorAfter * errorAfter;
      output.judgedTrials += 1;
      Difference difference = compareTensors((*a)[i], (*b)[i]);
      if (output.judgedTrials == 1 || growth > output.worstGrowth) {
        output.worstGrowth = growth;
        output.worst = difference;
        output.worst.trial = trial;
      }
    }
  }
  for (auto [i, output] : llvm::enumerate(report.outputs)) {
    // The nearest integer may flip where the reals tie: reported, not judged.
    if (output.integer)
      continue;
    double count = std::max(1u, output.judgedTrials);
    output.beforeError = std::sqrt(output.beforeError / count);
    output.afterError = std::sqrt(output.afterError / count);
    output.growth = std::exp(logGrowth[i] / count);
    output.agrees = output.judgedTrials > 0 && output.growth <= maxGrowth &&
                    output.worstGrowth <= maxGrowth * kSingleTrialSlack;
  }
  return report;
}

LogicalResult mlir::renorm::check::checkSignatures(func::FuncOp before,
                                                   func::FuncOp after) {
  auto compatible = [](Type a, Type b) {
    if (getElementTypeOrSelf(a) != getElementTypeOrSelf(b))
      return false;
    ArrayRef<int64_t> x = getHostShape(a), y = getHostShape(b);
    return x.size() == y.size() && llvm::all_of(llvm::zip(x, y), [](auto pair) {
             auto [m, n] = pair;
             return m == n || ShapedType::isDynamic(m) ||
                    ShapedType::isDynamic(n);
           });
  };
  auto same = [&](TypeRange a, TypeRange b) {
    return a.size() == b.size() &&
           llvm::all_of(llvm::zip(a, b), [&](auto pair) {
             return compatible(std::get<0>(pair), std::get<1>(pair));
           });
  };
  if (same(before.getArgumentTypes(), after.getArgumentTypes()) &&
      same(before.getResultTypes(), after.getResultTypes()))
    return success();
  InFlightDiagnostic error = after.emitError()
                             << "has type " << after.getFunctionType()
                             << " and cannot equal a function of type "
                             << before.getFunctionType();
  error.attachNote(before.getLoc()) << "the other function";
  return error;
}
