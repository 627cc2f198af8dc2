//===- CompareExact.cpp - Equality over a prime field ---------------------===//

#include "Renorm/Check/Exact/CompareExact.h"
#include "Interpreter.h"
#include "Renorm/Check/LocateDifference.h"
#include "mlir/IR/Diagnostics.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::check;
using namespace mlir::renorm::check::exact;

static uint64_t trialKey(const CompareOptions &options, unsigned trial) {
  return field::randomFunction(options.seed * 1000003 + trial, trial);
}

/// Floats are uniform; integers are those of the other modes.
static SmallVector<Tensor> makeInputs(ArrayRef<InputSpec> specs,
                                      const CompareOptions &options,
                                      unsigned trial, SizeChoice sizes) {
  SmallVector<Tensor> inputs;
  for (auto [number, host] :
       llvm::enumerate(makeRandomInputs(specs, options.seed, trial, sizes))) {
    Tensor tensor(host.getShape());
    uint64_t key = field::randomFunction(trialKey(options, trial), number);
    for (int64_t i = 0, e = tensor.getNumElements(); i < e; ++i)
      (*tensor.data)[i] = host.isFloat()
                              ? field::randomFunction(key, i)
                              : static_cast<uint64_t>(host.getInt(i));
    inputs.push_back(std::move(tensor));
  }
  return inputs;
}

namespace {
/// Both functions, what their constants mean, and the sizes of the inputs.
class Pair {
public:
  Pair(func::FuncOp before, func::FuncOp after, ArrayRef<InputSpec> specs,
       const CompareOptions &options)
      : before(before), after(after), specs(specs), options(options) {
    constants.addExtents(before->getParentOfType<ModuleOp>());
    constants.addExtents(after->getParentOfType<ModuleOp>());
  }

  /// Finds dynamic sizes with which `before` runs.
  LogicalResult chooseSizes();
  /// Runs one of both; `watched` values are kept.
  FailureOr<SmallVector<Tensor>>
  run(bool second, unsigned trial, DenseMap<Value, Tensor> *watched = nullptr);

  Constants constants;
  SignProofs proofs;
  llvm::SetVector<StringRef> opaque;

private:
  func::FuncOp before, after;
  ArrayRef<InputSpec> specs;
  const CompareOptions &options;
  SizeChoice sizes;
};
} // namespace

FailureOr<SmallVector<Tensor>> Pair::run(bool second, unsigned trial,
                                         DenseMap<Value, Tensor> *watched) {
  Interpreter interpreter(constants, proofs, trialKey(options, trial));
  if (watched)
    interpreter.watched = *watched;
  FailureOr<SmallVector<Tensor>> results = interpreter.call(
      second ? after : before, makeInputs(specs, options, trial, sizes));
  if (watched)
    *watched = std::move(interpreter.watched);
  opaque.insert_range(interpreter.opaque);
  return results;
}

LogicalResult Pair::chooseSizes() {
  bool dynamic = llvm::any_of(specs, [](const InputSpec &spec) {
    auto shaped = dyn_cast<ShapedType>(spec.type);
    return shaped && !shaped.hasStaticShape();
  });
  if (!dynamic)
    return success();
  for (; sizes.attempt + 1 < SizeChoice::kNumAttempts; ++sizes.attempt) {
    ScopedDiagnosticHandler quiet(before.getContext(),
                                  [](Diagnostic &) { return success(); });
    if (succeeded(run(/*second=*/false, /*trial=*/0)))
      return success();
  }
  return success();
}

static std::string formatIndex(ArrayRef<int64_t> shape, int64_t flat) {
  SmallVector<int64_t> index(shape.size());
  for (size_t dim = shape.size(); dim-- > 0; flat /= shape[dim])
    index[dim] = flat % shape[dim];
  std::string text = "[";
  llvm::raw_string_ostream os(text);
  llvm::interleaveComma(index, os);
  os << ']';
  return text;
}

/// Adds one trial to the report of an output.
static void compareOutput(const Tensor &a, const Tensor &b, bool isFloat,
                          unsigned trial, OutputReport &report) {
  Difference &worst = report.worst;
  if (a.shape != b.shape) {
    worst.error = 1;
    worst.compared = true;
    report.beforeText =
        "[" +
        llvm::join(llvm::map_range(a.shape,
                                   [](int64_t n) { return std::to_string(n); }),
                   ", ") +
        "]";
    report.afterText = "another shape";
    report.agrees = false;
    return;
  }
  int64_t differing = 0, first = -1;
  for (int64_t i = 0, e = a.getNumElements(); i < e; ++i) {
    uint64_t x = (*a.data)[i], y = (*b.data)[i];
    worst.compared |= !isFloat || !field::isSpecial(x);
    if (x == y)
      continue;
    if (differing++ == 0)
      first = i;
  }
  if (differing == 0 || !report.beforeText.empty())
    return;
  auto format = [&](uint64_t x) {
    return isFloat ? field::format(x) : std::to_string(static_cast<int64_t>(x));
  };
  worst.error = static_cast<double>(differing) / a.getNumElements();
  worst.trial = trial;
  worst.flatIndex = first;
  worst.index = formatIndex(a.shape, first);
  report.beforeText = format((*a.data)[first]);
  report.afterText = format((*b.data)[first]);
}

/// One sentence on what stands for what.
static std::string describeAssumptions(const Pair &pair) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "casts between floats round nothing but constants; sqrt is a root "
        "modulo p, with sqrt(ab) = sqrt(a) sqrt(b)";
  SmallVector<std::string> reciprocals = pair.constants.describeReciprocals();
  if (!reciprocals.empty())
    os << "; constants read as reciprocals of row lengths: "
       << llvm::join(reciprocals, ", ");
  if (!pair.opaque.empty())
    os << "; random functions of their arguments: "
       << llvm::join(pair.opaque, ", ");
  return text;
}

static FailureOr<func::FuncOp> lookup(ModuleOp module, StringRef name) {
  auto function = module.lookupSymbol<func::FuncOp>(name);
  if (!function || function.isDeclaration())
    return module.emitError("has no function @") << name << " with a body";
  return function;
}

FailureOr<ModeReport>
mlir::renorm::check::compareExact(const ExactSubject &subject,
                                  ArrayRef<InputSpec> specs,
                                  const CompareOptions &options) {
  FailureOr<func::FuncOp> before = lookup(subject.before, subject.entryBefore);
  FailureOr<func::FuncOp> after = lookup(subject.after, subject.entryAfter);
  if (failed(before) || failed(after))
    return failure();
  Pair pair(*before, *after, specs, options);
  if (failed(pair.chooseSizes()))
    return failure();
  ModeReport mode;
  mode.mode = "exact";
  mode.trials = options.trials;
  mode.outputs.resize(before->getNumResults());
  for (unsigned trial = 0; trial < options.trials; ++trial) {
    if (options.progress)
      options.progress("exact", trial);
    FailureOr<SmallVector<Tensor>> a = pair.run(false, trial);
    if (failed(a))
      return failure();
    FailureOr<SmallVector<Tensor>> b = pair.run(true, trial);
    if (failed(b))
      return failure();
    for (auto [i, output] : llvm::enumerate(mode.outputs)) {
      Type type = before->getResultTypes()[i];
      output.integer = !isa<FloatType>(getElementTypeOrSelf(type));
      output.type.clear();
      llvm::raw_string_ostream(output.type) << type;
      compareOutput((*a)[i], (*b)[i], !output.integer, trial, output);
    }
  }
  for (OutputReport &output : mode.outputs)
    output.agrees = output.worst.compared && output.beforeText.empty();
  mode.tolerance = {0, describeAssumptions(pair)};
  return mode;
}

FailureOr<std::optional<unsigned>> mlir::renorm::check::locateExactDifference(
    const ExactSubject &subject, ArrayRef<InputSpec> specs,
    const CompareOptions &options, unsigned trial) {
  OwningOpRef<ModuleOp> modules[] = {ModuleOp(subject.before).clone(),
                                     ModuleOp(subject.after).clone()};
  func::FuncOp functions[2];
  SmallVector<NormOpInterface> norms[2];
  for (int i : {0, 1}) {
    raiseNorms(*modules[i]);
    if (failed(writeOutGradients(*modules[i])))
      return failure();
    FailureOr<func::FuncOp> function =
        lookup(*modules[i], i ? subject.entryAfter : subject.entryBefore);
    if (failed(function) || !function->getBody().hasOneBlock())
      return failure();
    functions[i] = *function;
    norms[i] = collectNorms(*function);
  }
  if (norms[0].size() != norms[1].size() || norms[0].empty()) {
    emitRemark(ModuleOp(subject.before).getLoc())
        << "the difference was not located: " << norms[0].size()
        << " norms were found in the first module, " << norms[1].size()
        << " in the second";
    return std::optional<unsigned>();
  }
  Pair pair(functions[0], functions[1], specs, options);
  if (failed(pair.chooseSizes()))
    return failure();
  DenseMap<Value, Tensor> watched[2];
  for (int i : {0, 1}) {
    for (NormOpInterface norm : norms[i])
      watched[i].try_emplace(norm.getNormResult());
    if (failed(pair.run(i, trial, &watched[i])))
      return failure();
  }
  for (unsigned i = 0; i < norms[0].size(); ++i) {
    NormOpInterface a = norms[0][i], b = norms[1][i];
    const Tensor &x = watched[0].find(a.getNormResult())->second;
    const Tensor &y = watched[1].find(b.getNormResult())->second;
    // A CRMSNorm has one channel less: nothing to compare it with.
    if (x.shape != y.shape || *x.data == *y.data)
      continue;
    emitRemark(a.getLoc()) << "norm " << i + 1 << " of " << norms[0].size()
                           << " is the first whose results differ";
    std::string mismatch = describeMismatch(a, b, /*relative=*/0);
    emitRemark(b.getLoc())
        << "the same norm in the second module; the fault is this norm"
        << (mismatch.empty()
                ? std::string(", or lies in the values between ") +
                      (i == 0 ? "the arguments" : "the norm before") +
                      " and this one"
                : ": " + mismatch);
    if (i > 0)
      emitRemark(norms[0][i - 1].getLoc()) << "the last norm that agrees";
    return std::optional<unsigned>(i);
  }
  emitRemark(norms[0].back().getLoc())
      << "all " << norms[0].size()
      << " norms agree; the fault lies behind this one, the last";
  return std::optional<unsigned>();
}
