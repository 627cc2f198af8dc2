//===- CheckModel.h - Do the passes keep a random model? --------*- C++ -*-===//

#ifndef RENORM_TEST_FUZZ_CHECKMODEL_H
#define RENORM_TEST_FUZZ_CHECKMODEL_H

#include "RandomModel.h"
#include "mlir/IR/MLIRContext.h"

namespace mlir::renorm::fuzz {

enum class Verdict {
  /// The same function, exactly or in f64.
  Equal,
  /// Another function.
  Different,
  /// A pass failed or left IR that does not verify.
  PassFailed,
  /// Two runs of the pipeline do not give the same text.
  NotDeterministic,
  /// A second run of the pipeline changes something.
  NotIdempotent,
  /// Neither mode of the check could run the two.
  NotCompared,
  /// The generator wrote something that is no module.
  BadModel
};
llvm::StringRef describe(Verdict verdict);

/// What a run saw; plain numbers, so that processes can share them.
struct Counters {
  /// `rounded` are different over the field and equal in f64.
  uint64_t models = 0, exact = 0, wide = 0, rounded = 0, layerNorms = 0, rmsNorms = 0;
  uint64_t toRMS = 0, toCRMS = 0, kept = 0, runtimeCenters = 0;
  uint64_t weightsFolded = 0, fused = 0;
  void add(const Counters &other);
};

struct CheckOutcome {
  Verdict verdict = Verdict::Equal;
  /// Errors and tables, for the reader.
  std::string detail;
  /// The module before and after the pipeline.
  std::string before, after;
  Counters counters;
};

struct CheckSettings {
  /// Also in f64 by compiled code, which takes a hundred times as long.
  bool wide = false;
  /// Whether runs of the same pipeline are compared with each other.
  bool repeat = true;
};

CheckOutcome checkModel(const RandomModel &model, const CheckSettings &settings,
                        MLIRContext &context);

} // namespace mlir::renorm::fuzz

#endif // RENORM_TEST_FUZZ_CHECKMODEL_H
