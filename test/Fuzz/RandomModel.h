//===- RandomModel.h - Random transformers and what is done to them -*- C++ -*-===//

#ifndef RENORM_TEST_FUZZ_RANDOMMODEL_H
#define RENORM_TEST_FUZZ_RANDOMMODEL_H

#include "Choices.h"
#include <string>

namespace mlir::renorm::fuzz {

struct RandomModel {
  /// A module with one public function, @main.
  std::string text;
  /// Passes of MLIR that make of it what other importers and front ends write;
  /// may be empty. They run before anything is compared.
  std::string preparation;
  /// Passes that must not change the function.
  std::string pipeline;
  /// Whether everything that the passes compute of weights is a number of the
  /// weight's type, so that even folded weights are exactly the same reals.
  bool foldsExactly = false;
  /// Whether the pipeline computes new weights.
  bool folds = false;
  /// Whether some norm has no epsilon. Where its row is constant but for roundings,
  /// one order of sums divides roundings by roundings and another 0 by 0.
  bool noEpsilon = false;
};

RandomModel makeRandomModel(Choices &choices);

} // namespace mlir::renorm::fuzz

#endif // RENORM_TEST_FUZZ_RANDOMMODEL_H
