//===- LocateDifference.cpp - Where two modules part ----------------------===//
//
// Both modules return, for each norm of the entry, its input x and its result
// y. Of the first norm with different results, the inputs are compared without
// their means, which re-centring changes and nothing else may:
//
//   C x_before != C x_after   the fault lies between the norm before and this
//   C x_before  = C x_after   the fault is this norm: its epsilon, axes, scale,
//                             or an RMSNorm of a row whose mean is not zero
//
//===----------------------------------------------------------------------===//

#include "Renorm/Check/LocateDifference.h"
#include "Renorm/Check/LoadModule.h"
#include "Renorm/IR/Renorm.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "llvm/Support/FormatVariadic.h"
#include <cmath>

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::check;

static constexpr const char kRaisePass[] = "renorm-raise-norms";

/// A rounding of epsilon to f32 is no other norm.
static constexpr double kEpsilonRounding = 1e-6;

namespace {
/// A raised copy whose entry returns inputs and results of its norms.
struct Instrumented {
  OwningOpRef<ModuleOp> module;
  SmallVector<NormOpInterface> norms;
  std::unique_ptr<Runner> runner;
  /// Results of the entry before instrumentation.
  unsigned numOutputs = 0;
};
} // namespace

void mlir::renorm::check::raiseNorms(ModuleOp module) {
  if (!PassInfo::lookup(kRaisePass))
    return;
  // Raising is a help here: what it says is not about this comparison.
  ScopedDiagnosticHandler quiet(module.getContext(),
                                [](Diagnostic &) { return success(); });
  PassManager pm(module.getContext());
  if (failed(parsePassPipeline(kRaisePass, pm, llvm::nulls())))
    return;
  (void)pm.run(module);
}

SmallVector<NormOpInterface>
mlir::renorm::check::collectNorms(func::FuncOp entry) {
  SmallVector<NormOpInterface> norms;
  for (auto norm : entry.getBody().front().getOps<NormOpInterface>())
    // A table that is normalised at compile time is a constant.
    if (norm.getNormResult() && !matchPattern(norm.getInput(), m_Constant()))
      norms.push_back(norm);
  return norms;
}

static Value getNormedValue(NormOpInterface norm) {
  return norm.getNormedRow();
}

/// The entries of a row as runs in memory, (entries, distance): the same for a
/// row that was reshaped. Dimensions of one entry do not count.
static SmallVector<std::pair<int64_t, int64_t>> getRuns(NormOpInterface norm) {
  ArrayRef<int64_t> shape =
      cast<ShapedType>(getNormedValue(norm).getType()).getShape();
  SmallVector<std::pair<int64_t, int64_t>> runs;
  for (int64_t axis : llvm::reverse(norm.getAxes())) {
    if (shape[axis] == 1)
      continue;
    int64_t distance = 1;
    for (int64_t size : shape.drop_front(axis + 1))
      distance = ShapedType::isDynamic(size) || ShapedType::isDynamic(distance)
                     ? ShapedType::kDynamic
                     : distance * size;
    bool known =
        !ShapedType::isDynamic(shape[axis]) && !ShapedType::isDynamic(distance);
    if (known && !runs.empty() && !ShapedType::isDynamic(runs.back().first) &&
        runs.back().first * runs.back().second == distance)
      runs.back().first *= shape[axis];
    else
      runs.push_back({shape[axis], distance});
  }
  return runs;
}

/// What makes two norms different functions of the same row; empty if nothing.
static std::string describeParameters(NormOpInterface before,
                                      NormOpInterface after,
                                      double relative = kEpsilonRounding) {
  std::string text;
  llvm::raw_string_ostream os(text);
  auto add = [&](const Twine &what) {
    os << (text.empty() ? "" : "; ") << what;
  };
  double a = before.getEpsilon().convertToDouble(),
         b = after.getEpsilon().convertToDouble();
  // Imports keep epsilon in f32 or f64; a rounding of it is no mismatch.
  if (std::fabs(a - b) > relative * std::max(std::fabs(a), std::fabs(b)))
    add(relative == 0 ? llvm::formatv("epsilon {0:e16} became {1:e16}", a, b)
                      : llvm::formatv("epsilon {0:e6} became {1:e6}", a, b));
  if (before.getEpsilonPlacement() != after.getEpsilonPlacement())
    add("epsilon moved across the square root");
  if (before.getAxes() != after.getAxes() && getRuns(before) != getRuns(after))
    add("the axes differ");
  if (before.getDdof() != after.getDdof())
    add("ddof differs");
  return text;
}

SmallVector<std::string>
mlir::renorm::check::findNormMismatches(ModuleOp before, ModuleOp after,
                                        StringRef entryBefore,
                                        StringRef entryAfter) {
  auto normsOf = [](ModuleOp copy, StringRef name) {
    raiseNorms(copy);
    auto entry = copy.lookupSymbol<func::FuncOp>(name);
    return entry && !entry.isExternal() ? collectNorms(entry)
                                        : SmallVector<NormOpInterface>();
  };
  OwningOpRef<ModuleOp> copyBefore = before.clone(), copyAfter = after.clone();
  SmallVector<NormOpInterface> normsBefore = normsOf(*copyBefore, entryBefore);
  SmallVector<NormOpInterface> normsAfter = normsOf(*copyAfter, entryAfter);
  SmallVector<std::string> mismatches;
  if (normsBefore.size() != normsAfter.size())
    return mismatches;
  // A pass may move a norm past another one. Those that match in place do, and
  // the others may match in any order.
  SmallVector<unsigned> unmatched;
  for (auto [i, a, b] : llvm::enumerate(normsBefore, normsAfter))
    if (!describeParameters(a, b).empty())
      unmatched.push_back(i);
  SmallVector<unsigned> rest = unmatched;
  for (unsigned i : SmallVector<unsigned>(unmatched)) {
    auto other = llvm::find_if(rest, [&](unsigned j) {
      return describeParameters(normsBefore[i], normsAfter[j]).empty();
    });
    if (other == rest.end())
      continue;
    rest.erase(other);
    llvm::erase(unmatched, i);
  }
  for (auto [i, j] : llvm::zip_equal(unmatched, rest)) {
    std::string text;
    llvm::raw_string_ostream os(text);
    NormOpInterface a = normsBefore[i], b = normsAfter[j];
    os << "norm " << i + 1 << " of " << normsBefore.size() << ", at "
       << a.getLoc() << " and " << b.getLoc() << ": "
       << describeParameters(a, b);
    mismatches.push_back(std::move(text));
  }
  return mismatches;
}

static FailureOr<Instrumented> instrument(ModuleOp module, StringRef name) {
  Instrumented result;
  result.module = module.clone();
  OwningOpRef<ModuleOp> untouched = module.clone();
  raiseNorms(*result.module);
  if (failed(verifyResources(*result.module)))
    result.module = std::move(untouched);
  auto entry = result.module->lookupSymbol<func::FuncOp>(name);
  if (!entry || !entry.getBody().hasOneBlock())
    return result;
  result.numOutputs = entry.getNumResults();
  result.norms = collectNorms(entry);
  Operation *terminator = entry.getBody().front().getTerminator();
  SmallVector<Value> returned(terminator->getOperands());
  for (NormOpInterface norm : result.norms) {
    returned.push_back(getNormedValue(norm));
    returned.push_back(norm.getNormResult());
  }
  terminator->setOperands(returned);
  entry.setFunctionType(FunctionType::get(module.getContext(),
                                          entry.getArgumentTypes(),
                                          ValueRange(returned).getTypes()));
  if (result.norms.empty())
    return result;
  FailureOr<std::unique_ptr<Runner>> runner =
      Runner::compile(*result.module, name);
  if (failed(runner))
    return failure();
  result.runner = std::move(*runner);
  return result;
}

/// x - mean(x) along `axes`; `meanShare` becomes the largest |mean| / rms.
static HostTensor centre(const HostTensor &x, ArrayRef<int64_t> axes,
                         double &meanShare) {
  HostTensor result = x;
  ArrayRef<int64_t> shape = x.getShape();
  int64_t numElements = x.getNumElements();
  // The row of an element: its index with the axes taken out.
  std::vector<int64_t> rowOf(numElements);
  int64_t numRows = 1;
  for (int64_t i = 0; i < numElements; ++i) {
    int64_t rest = i, row = 0, stride = 1;
    for (size_t dim = shape.size(); dim-- > 0;) {
      int64_t position = rest % shape[dim];
      rest /= shape[dim];
      if (llvm::is_contained(axes, static_cast<int64_t>(dim)))
        continue;
      row += position * stride;
      stride *= shape[dim];
    }
    rowOf[i] = row;
    numRows = stride;
  }
  std::vector<double> sums(numRows), squares(numRows);
  double rowLength = double(numElements) / std::max<int64_t>(numRows, 1);
  for (int64_t i = 0; i < numElements; ++i) {
    double value = x.getDouble(i);
    sums[rowOf[i]] += value;
    squares[rowOf[i]] += value * value;
  }
  meanShare = 0;
  for (int64_t row = 0; row < numRows; ++row)
    if (squares[row] > 0)
      meanShare = std::max(meanShare, std::fabs(sums[row] / rowLength) /
                                          std::sqrt(squares[row] / rowLength));
  for (int64_t i = 0; i < numElements; ++i)
    result.setDouble(i, x.getDouble(i) - sums[rowOf[i]] / rowLength);
  return result;
}

std::string mlir::renorm::check::describeMismatch(NormOpInterface before,
                                                  NormOpInterface after,
                                                  double relative) {
  std::string text = describeParameters(before, after, relative);
  llvm::raw_string_ostream os(text);
  auto add = [&](const Twine &what) {
    os << (text.empty() ? "" : "; ") << what;
  };
  if (!before.getScale() != !after.getScale())
    add(before.getScale() ? "the scale is gone" : "a scale was added");
  if (!before.getBias() != !after.getBias())
    add(before.getBias() ? "the bias is gone" : "a bias was added");
  return text;
}

/// The verdict on the first norm that differs.
static std::string explain(NormOpInterface before, NormOpInterface after,
                           const HostTensor &inputBefore,
                           const HostTensor &inputAfter, unsigned number,
                           double tolerance) {
  std::string text;
  llvm::raw_string_ostream os(text);
  double shareBefore, shareAfter;
  HostTensor a = centre(inputBefore, before.getAxes(), shareBefore);
  HostTensor b = centre(inputAfter, after.getAxes(), shareAfter);
  bool sameRows = compareTensors(a, b).error <= tolerance;
  std::string mismatch = describeMismatch(before, after, kEpsilonRounding);
  if (!mismatch.empty()) {
    os << "the fault is this norm: " << mismatch;
    return text;
  }
  if (!sameRows) {
    os << "the fault lies in the values between "
       << (number == 0 ? "the arguments" : "the norm before")
       << " and this one";
    return text;
  }
  bool lostMean = before.getNormKind() == NormKind::LayerNorm &&
                  after.getNormKind() != NormKind::LayerNorm &&
                  shareAfter > tolerance;
  if (lostMean)
    os << "the fault is this norm: it no longer subtracts the mean, and the "
          "mean of its rows is not zero (up to "
       << llvm::formatv("{0:f2}", shareAfter).str()
       << " of their root mean square)";
  else
    os << "the fault is this norm: its input agrees up to the mean";
  return text;
}

FailureOr<std::optional<unsigned>> mlir::renorm::check::locateDifference(
    ModuleOp before, ModuleOp after, StringRef entryBefore,
    StringRef entryAfter, const InputSource &inputs, unsigned trial,
    double tolerance) {
  FailureOr<Instrumented> a = instrument(before, entryBefore);
  FailureOr<Instrumented> b = instrument(after, entryAfter);
  if (failed(a) || failed(b))
    return failure();
  if (a->norms.size() != b->norms.size() || a->norms.empty()) {
    emitRemark(before.getLoc())
        << "the difference was not located: " << a->norms.size()
        << " norms were found in the first module, " << b->norms.size()
        << " in the second";
    return std::optional<unsigned>();
  }
  auto valuesA = a->runner->run(inputs.get(trial, *a->runner));
  auto valuesB = b->runner->run(inputs.get(trial, *b->runner));
  if (failed(valuesA) || failed(valuesB))
    return failure();
  for (unsigned i = 0; i < a->norms.size(); ++i) {
    unsigned in = a->numOutputs + 2 * i, out = in + 1;
    // A CRMSNorm has one channel less: nothing to compare it with.
    if ((*valuesA)[out].getShape() != (*valuesB)[out].getShape())
      continue;
    Difference difference = compareTensors((*valuesA)[out], (*valuesB)[out]);
    if (difference.error <= tolerance)
      continue;
    NormOpInterface normA = a->norms[i], normB = b->norms[i];
    emitRemark(normA.getLoc())
        << "norm " << i + 1 << " of " << a->norms.size()
        << " is the first whose results differ, by "
        << llvm::formatv("{0:e2}", difference.error).str();
    emitRemark(normB.getLoc())
        << "the same norm in the second module; "
        << explain(normA, normB, (*valuesA)[in], (*valuesB)[in], i, tolerance);
    if (i > 0)
      emitRemark(a->norms[i - 1].getLoc()) << "the last norm that agrees";
    return std::optional<unsigned>(i);
  }
  emitRemark(a->norms.back().getLoc())
      << "all " << a->norms.size()
      << " norms agree; the fault lies behind this one, the last";
  return std::optional<unsigned>();
}
