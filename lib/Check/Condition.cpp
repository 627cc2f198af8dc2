//===- Condition.cpp - What one rounding of all inputs does ---------------===//

#include "Renorm/Check/Condition.h"
#include "Renorm/Check/RoundingNoise.h"
#include <random>

using namespace mlir;
using namespace mlir::renorm::check;

/// One unit in the last place of f64, of its size.
static constexpr double kUnit = 0x1p-52;
static constexpr unsigned kDraws = 2;

static void perturbInputs(SmallVectorImpl<HostTensor> &inputs, uint64_t seed) {
  std::mt19937_64 random(seed);
  for (HostTensor &input : inputs) {
    if (!input.isFloat())
      continue;
    for (int64_t i = 0, e = input.getNumElements(); i < e; ++i) {
      double sign = random() & 1 ? 1.0 : -1.0;
      input.setDouble(i, input.getDouble(i) * (1.0 + sign * kUnit));
    }
  }
}

FailureOr<std::vector<SmallVector<double>>>
mlir::renorm::check::measureCondition(ModuleOp wide, StringRef entry,
                                      const Runner &truth,
                                      const InputSource &inputs,
                                      const CompareOptions &options) {
  OwningOpRef<ModuleOp> perturbed = wide.clone();
  // Rows of equal entries are where a LayerNorm is worst: they come from splats.
  perturbWeights(*perturbed, kUnit, options.seed, /*splats=*/true);
  FailureOr<std::unique_ptr<Runner>> runner =
      Runner::compile(*perturbed, entry);
  if (failed(runner))
    return failure();
  std::vector<SmallVector<double>> condition;
  for (unsigned trial = 0; trial < options.trials; ++trial) {
    auto exact = truth.run(inputs.get(trial, truth));
    if (failed(exact))
      return failure();
    condition.emplace_back(exact->size(), 0.0);
    for (unsigned draw = 0; draw < kDraws; ++draw) {
      SmallVector<HostTensor> moved = inputs.get(trial, truth);
      perturbInputs(moved, options.seed * kDraws + draw);
      auto there = (*runner)->run(moved);
      if (failed(there))
        return failure();
      for (auto [worst, a, b] : llvm::zip(condition.back(), *exact, *there))
        worst = std::max(worst, compareTensors(a, b).error);
    }
  }
  return condition;
}

void mlir::renorm::check::allowCondition(
    ModeReport &report, ArrayRef<SmallVector<double>> condition) {
  for (auto [i, output] : llvm::enumerate(report.outputs)) {
    if (output.integer || output.agrees || !output.worst.compared)
      continue;
    // The trial that exceeds what it is allowed by most stands in the table.
    double worst = -1;
    for (auto [trial, error] : llvm::enumerate(output.errors)) {
      double allowed = std::max(report.tolerance.value,
                                kConditionMargin * condition[trial][i]);
      if (!(error.error / allowed > worst))
        continue;
      worst = error.error / allowed;
      bool compared = output.worst.compared;
      output.worst = error;
      output.worst.compared = compared;
      output.allowed = allowed;
    }
    output.agrees = worst <= 1;
  }
}
