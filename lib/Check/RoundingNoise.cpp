//===- RoundingNoise.cpp - What rounding the weights once can do ----------===//
//
// A folded weight is off by at most u = 2^-p of its size. What that does to the
// outputs depends on the model, so it is measured: every weight of the widened
// first module is multiplied by 1 + r u, r uniform in [-1, 1], and the result
// compared with the module itself on the inputs of the check.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Check/RoundingNoise.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include <cstring>
#include <random>

using namespace mlir;
using namespace mlir::renorm::check;

void mlir::renorm::check::perturbWeights(ModuleOp module, double unit,
                                         uint64_t seed, bool splats) {
  std::mt19937_64 random(seed);
  auto draw = [&]() {
    return 2.0 * (static_cast<double>(random() >> 11) * 0x1p-53) - 1.0;
  };
  module.walk([&](arith::ConstantOp op) {
    auto attr = dyn_cast<ElementsAttr>(op.getValue());
    if (!attr || !attr.getElementType().isF64())
      return;
    auto dense = dyn_cast<DenseElementsAttr>(attr);
    bool splat = dense && dense.isSplat();
    if (splat && !splats)
      return;
    std::vector<double> values(attr.getNumElements());
    if (splat)
      llvm::fill(values, dense.getSplatValue<double>());
    else
      std::memcpy(values.data(), getRawBytes(attr).data(),
                  values.size() * sizeof(double));
    for (double &value : values)
      value *= 1.0 + draw() * unit;
    auto type = cast<ShapedType>(attr.getType());
    ArrayRef<char> raw(reinterpret_cast<char *>(values.data()),
                       values.size() * sizeof(double));
    op.setValueAttr(DenseElementsAttr::getFromRawBuffer(type, raw));
  });
}

FailureOr<double> mlir::renorm::check::measureRoundingNoise(
    ModuleOp wide, StringRef entry, const Runner &truth, double unit,
    const InputSource &inputs, const CompareOptions &options) {
  OwningOpRef<ModuleOp> perturbed = wide.clone();
  perturbWeights(*perturbed, unit, options.seed);
  FailureOr<std::unique_ptr<Runner>> runner =
      Runner::compile(*perturbed, entry);
  if (failed(runner))
    return failure();
  CompareOptions quiet = options;
  quiet.progress = nullptr;
  FailureOr<ModeReport> report =
      compareWide(truth, **runner, inputs, Tolerance{0, ""}, quiet);
  if (failed(report))
    return failure();
  double worst = 0;
  for (const OutputReport &output : report->outputs)
    if (!output.integer)
      worst = std::max(worst, output.worst.error);
  return worst;
}
