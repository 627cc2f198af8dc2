//===- Bisect.cpp - Which pass of a pipeline is the guilty one ------------===//

#include "Renorm/Check/Bisect.h"
#include "BisectRewrites.h"
#include "Renorm/Check/LoadModule.h"
#include "Renorm/Check/Widen.h"
#include "mlir/Bytecode/BytecodeWriter.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::renorm::check;

/// Writes what earlier passes of its own pass manager recorded, and changes
/// nothing: alone it would replace that record by an empty one.
static constexpr const char kReportPass[] = "renorm-write-report";

/// Counts over the passes behind it; here it is taken over by the bisection.
static constexpr const char kLimitPass[] = "renorm-limit-rewrites";

/// Reads `renorm-limit-rewrites{limit=N ...}`; without a number, or with one
/// below 0, the pass sets no limit.
static void readLimit(StringRef pass, std::optional<int64_t> &limit) {
  int64_t number = -1;
  StringRef digits = pass.split("limit=").second;
  if (!digits.consumeInteger(10, number) && number >= 0)
    limit = number;
}

/// Cuts at the commas outside of brackets and quotes.
static SmallVector<StringRef> splitAtCommas(StringRef text) {
  SmallVector<StringRef> parts;
  size_t begin = 0;
  int depth = 0;
  char quote = 0;
  for (auto [i, c] : llvm::enumerate(text)) {
    if (quote) {
      quote = c == quote ? 0 : quote;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (StringRef("({[").contains(c)) {
      ++depth;
    } else if (StringRef(")}]").contains(c)) {
      --depth;
    } else if (c == ',' && depth == 0) {
      parts.push_back(text.slice(begin, i).trim());
      begin = i + 1;
    }
  }
  if (StringRef last = text.substr(begin).trim(); !last.empty())
    parts.push_back(last);
  return parts;
}

/// Appends the passes of `text`, each inside of `prefix` ... `suffix`.
static void splitNested(StringRef text, const std::string &prefix,
                        const std::string &suffix,
                        SmallVectorImpl<std::string> &passes) {
  for (StringRef part : splitAtCommas(text)) {
    // `anchor(passes)`; the options of a pass may hold parentheses, too.
    size_t open = part.find_first_of("({");
    if (open != StringRef::npos && part[open] == '(' && part.ends_with(")"))
      splitNested(part.slice(open + 1, part.size() - 1),
                  prefix + part.take_front(open + 1).str(), ")" + suffix,
                  passes);
    else
      passes.push_back(prefix + part.str() + suffix);
  }
}

FailureOr<SmallVector<std::string>>
mlir::renorm::check::splitPipeline(ModuleOp module, StringRef pipeline) {
  PassManager pm(module.getContext());
  if (failed(parseModulePipeline(module, pipeline, pm)))
    return failure();
  // Pass managers of nested ops show their passes in print only.
  std::string text;
  llvm::raw_string_ostream os(text);
  pm.printAsTextualPipeline(os);
  // The outermost is that of `pm`: any(...).
  StringRef inner = StringRef(text).split('(').second;
  inner.consume_back(")");
  SmallVector<std::string> passes;
  splitNested(inner, "", "", passes);
  return passes;
}

/// The mode whose failure is followed. Norms are matched in wide mode.
static StringRef getFailedMode(const CheckReport &report) {
  for (const ModeReport &mode : report.modes)
    if (!mode.agrees())
      return mode.mode;
  return "wide";
}

static LogicalResult writeReproducer(ModuleOp module, StringRef file) {
  llvm::Error error =
      llvm::writeToOutput(file, [&](raw_ostream &os) -> llvm::Error {
        if (!file.ends_with(".mlirbc")) {
          module.print(os);
          os << "\n";
        } else if (failed(writeBytecodeToFile(module, os))) {
          return llvm::createStringError("the bytecode writer failed");
        }
        return llvm::Error::success();
      });
  if (error)
    return emitError(UnknownLoc::get(module.getContext()))
           << file
           << ": cannot be written: " << llvm::toString(std::move(error));
  return success();
}

/// The options that make a run of renorm-check repeat a step.
static std::string getFlags(StringRef mode, const CheckOptions &asked) {
  std::string flags;
  llvm::raw_string_ostream os(flags);
  CheckOptions defaults;
  os << "--mode=" << mode;
  if (asked.trials != defaults.trials)
    os << " --trials=" << asked.trials;
  if (asked.seed != defaults.seed)
    os << " --seed=" << asked.seed;
  if (!asked.entry.empty())
    os << " --entry=" << asked.entry;
  if (asked.tolerance && mode == "wide")
    os << llvm::formatv(" --tolerance={0:e6}", *asked.tolerance);
  return flags;
}

FailureOr<std::optional<FaultyPass>> mlir::renorm::check::bisectPipeline(
    const CheckSubject &subject, const CheckOptions &given,
    const CheckReport &report, StringRef reproducer) {
  std::string mode = getFailedMode(report).str();
  CheckOptions options = given;
  options.wide = mode == "wide";
  options.native = mode == "native";
  options.exact = mode == "exact";
  options.progress = nullptr;
  // Both sides are f64 here, as they were: folding rounds nothing to speak of.
  if (options.wide && !options.tolerance)
    options.tolerance = kWideTolerance;
  FailureOr<func::FuncOp> entry = findEntry(subject.before, given.entry);
  FailureOr<SmallVector<std::string>> passes =
      splitPipeline(subject.before, subject.pipeline);
  if (failed(entry) || failed(passes))
    return failure();
  // A pass may add functions.
  options.entry = entry->getSymName().str();

  ModuleOp before = subject.before;
  OwningOpRef<ModuleOp> original = before.clone();
  if (options.wide && failed(widenToF64(*original)))
    return failure();
  Location loc = before.getLoc();
  OwningOpRef<ModuleOp> current = original->clone();
  // Steps passed over since the last module that was equal.
  unsigned unknown = 0;
  std::optional<int64_t> limit;
  for (auto [i, pass] : llvm::enumerate(*passes)) {
    if (StringRef(pass).starts_with(kReportPass))
      continue;
    OwningOpRef<ModuleOp> previous = current->clone();
    OperationFingerPrint unchanged(*current);
    if (StringRef(pass).starts_with(kLimitPass)) {
      readLimit(pass, limit);
      continue;
    }
    auto asked = runCounted(*current, pass, limit);
    if (failed(asked))
      return failure();
    std::optional<int64_t> left = limit;
    if (limit)
      limit = std::max<int64_t>(*limit - asked->size(), 0);
    if (OperationFingerPrint(*current) == unchanged)
      continue;
    Step step = compareQuietly(*original, *current, options);
    if (!step.equal) {
      ++unknown;
      emitRemark(loc) << "bisecting: the module after pass " << i + 1 << " of "
                      << passes->size() << ", " << pass
                      << ", cannot be compared: " << step.error;
      continue;
    }
    if (*step.equal) {
      unknown = 0;
      continue;
    }
    FaultyPass faulty{pass, unsigned(i + 1), unsigned(passes->size()), mode};
    InFlightDiagnostic remark = emitRemark(loc);
    remark << "pass " << faulty.number << " of " << faulty.total << ", " << pass
           << ", is the first after which the modules differ in " << mode
           << " mode";
    if (unknown)
      remark << "; " << unknown
             << " before it could not be compared and may be to blame";
    remark.report();
    faulty.rewrite = left ? std::nullopt
                          : bisectRewrites(*previous, pass, options);
    if (faulty.rewrite)
      emitRemark(faulty.rewrite->loc)
          << "rewrite " << faulty.rewrite->number << " of "
          << faulty.rewrite->total << " of this pass, "
          << faulty.rewrite->what
          << ", is the first with which the function differs";
    if (reproducer.empty())
      return std::optional(faulty);
    // The limit of the whole run is none of the file's.
    if (!left) {
      unsigned before = 0, after;
      previous->walk([&](Operation *) { ++before; });
      after = reduceModule(*previous, pass, options);
      if (after < before)
        emitRemark(loc) << "the reproducer was reduced from " << before
                        << " to " << after << " ops";
    }
    if (failed(writeReproducer(*previous, reproducer)))
      return failure();
    emitRemark(loc) << "the module before it is in " << reproducer
                    << "; to see its result: renorm-opt " << reproducer
                    << " --pass-pipeline='builtin.module(" << pass
                    << ")'; to repeat the comparison: renorm-check "
                    << reproducer << " --pipeline='" << pass << "' "
                    << getFlags(mode, given);
    return std::optional(faulty);
  }
  emitRemark(loc) << "bisecting: run one by one, no pass breaks equality in "
                  << mode << " mode";
  return std::optional<FaultyPass>();
}
