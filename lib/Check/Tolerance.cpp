//===- Tolerance.cpp - How far two rounded files may be apart -------------===//
//
// A pass that folds weights computes them exactly and rounds once. Widening the
// file afterwards keeps the rounded numbers, so that both files differ by that
// rounding even in f64. Constants that did not change caused nothing.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Check/Compare.h"
#include "Renorm/IR/ConstantEntries.h"
#include "Renorm/IR/Renorm.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include <cmath>
#include <set>

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::check;

namespace {
/// A float constant by value: a scalar (splats count as one), or the hash of
/// many numbers.
struct Constant {
  FloatType type;
  bool scalar;
  double value = 0;
  uint64_t hash = 0;
  Location loc;
};
} // namespace

static double roundTo(FloatType type, double value) {
  APFloat rounded(value);
  bool losesInfo;
  rounded.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                  &losesInfo);
  return toDouble(rounded);
}

/// Whether nobody sees the constant but casts that round it.
static bool isOnlyTruncated(Operation *op) {
  return !op->use_empty() &&
         llvm::all_of(op->getUsers(), llvm::IsaPred<arith::TruncFOp>);
}

/// Calls `found` for each float constant of `module`. An epsilon counts as one
/// of the norm's statistics type; a constant that is truncated at run time as
/// what it is truncated to.
static void walkConstants(ModuleOp module,
                          llvm::function_ref<void(Constant)> found) {
  module.walk([&](Operation *op) {
    Location loc = op->getLoc();
    if (auto norm = dyn_cast<NormOpInterface>(op)) {
      FloatType type = norm.getStatisticsType();
      found({type, true, toDouble(norm.getEpsilon()), 0, loc});
      if (std::optional<OutputNorm> output = norm.getOutputNorm())
        found({type, true, toDouble(output->epsilon), 0, loc});
    }
    if (auto truncate = dyn_cast<arith::TruncFOp>(op)) {
      APFloat value(0.0);
      auto type = dyn_cast<FloatType>(truncate.getType());
      if (type && matchPattern(truncate.getIn(), m_ConstantFloat(&value)))
        found({type, true, roundTo(type, toDouble(value)), 0, loc});
    }
    if (!op->hasTrait<OpTrait::ConstantLike>() || isOnlyTruncated(op))
      return;
    for (NamedAttribute attr : op->getAttrs()) {
      if (auto scalar = dyn_cast<FloatAttr>(attr.getValue()))
        found({cast<FloatType>(scalar.getType()), true,
               toDouble(scalar.getValue()), 0, loc});
      auto elements = dyn_cast<ElementsAttr>(attr.getValue());
      auto type = elements ? dyn_cast<FloatType>(elements.getElementType())
                           : FloatType();
      if (!type)
        continue;
      if (auto dense = dyn_cast<DenseElementsAttr>(elements))
        if (dense.isSplat()) {
          found({type, true, toDouble(dense.getSplatValue<APFloat>()), 0, loc});
          continue;
        }
      ArrayRef<char> bytes = getRawBytes(elements);
      found({type, false, 0,
             llvm::hash_combine_range(bytes.begin(), bytes.end()), loc});
    }
  });
}

Tolerance mlir::renorm::check::deriveTolerance(ModuleOp before,
                                               ModuleOp after) {
  std::set<double> scalars;
  std::set<uint64_t> arrays;
  walkConstants(before, [&](const Constant &constant) {
    if (constant.scalar)
      scalars.insert(constant.value);
    else
      arrays.insert(constant.hash);
  });
  FloatType narrowest;
  unsigned changed = 0, newWeights = 0;
  walkConstants(after, [&](Constant constant) {
    // Counts and signs are exact in every type that can hold them.
    bool known = constant.scalar
                     ? scalars.count(constant.value) ||
                           !std::isfinite(constant.value) ||
                           constant.value == std::nearbyint(constant.value)
                     : arrays.count(constant.hash);
    if (known)
      return;
    ++changed;
    newWeights += !constant.scalar;
    if (!narrowest ||
        constant.type.getFPMantissaWidth() < narrowest.getFPMantissaWidth())
      narrowest = constant.type;
  });
  if (!changed)
    return {kWideTolerance, "all constants of the second module stand in the "
                            "first: only the order of f64 sums may differ"};
  double rounding = std::ldexp(1.0, -int(narrowest.getFPMantissaWidth()));
  std::string reason;
  llvm::raw_string_ostream os(reason);
  os << "constants that are not in the first module: " << changed
     << ", the narrowest " << narrowest << "; ";
  if (32 * rounding <= kWideTolerance) {
    os << "their rounding is far below this";
    return {kWideTolerance, reason, 0, newWeights};
  }
  os << "each was rounded when it was folded, here are 32 roundings of "
     << llvm::formatv("{0:e1}", rounding).str();
  return {32 * rounding, reason, rounding, newWeights};
}
