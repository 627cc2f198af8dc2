//===- Report.cpp - The result of a check, for people and for scripts -----===//

#include "Renorm/Check/CheckModules.h"
#include "Renorm/Check/Condition.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include <cmath>
#include <functional>

using namespace mlir;
using namespace mlir::renorm::check;

static std::string formatNumber(double value) {
  return llvm::formatv("{0:e2}", value).str();
}

static void printWide(const ModeReport &mode, raw_ostream &os) {
  os << llvm::formatv("wide mode, {0} trials\n", mode.trials);
  os << llvm::formatv("  {0,-8}{1,-28}{2,12}{3,12}  {4}\n", "output", "type",
                      "error", "allowed", "verdict");
  for (auto [i, output] : llvm::enumerate(mode.outputs)) {
    const char *verdict = output.isNoise()        ? "equal, as noise"
                          : output.agrees         ? "equal"
                          : output.worst.compared ? "NOT equal"
                                                  : "nothing finite to compare";
    os << llvm::formatv("  {0,-8}{1,-28}{2,12}{3,12}  {4}\n", i, output.type,
                        formatNumber(output.worst.error),
                        formatNumber(output.allowed),
                        verdict);
  }
  os << "  allowed: " << mode.tolerance.reason << "\n";
  if (llvm::any_of(mode.outputs, [&](const OutputReport &output) {
        return output.allowed > mode.tolerance.value;
      }))
    os << llvm::formatv("  where more is allowed: {0} times what moving every "
                        "input and weight by one unit in the last place does "
                        "there\n",
                        kConditionMargin);
  if (llvm::any_of(mode.outputs, std::mem_fn(&OutputReport::isNoise)))
    os << "  as noise: roundings alone change these outputs by as much as they "
          "are large, as where a gradient is zero in exact arithmetic; their "
          "size was compared, and nothing else could be\n";
}

static void printNative(const ModeReport &mode, raw_ostream &os) {
  os << llvm::formatv("native mode, {0} trials\n", mode.trials);
  os << llvm::formatv("  {0,-8}{1,-28}{2,12}{3,12}{4,10}{5,10}{6,10}  {7}\n",
                      "output", "type", "err before", "err after", "growth",
                      "worst", "allowed", "verdict");
  for (auto [i, output] : llvm::enumerate(mode.outputs))
    os << llvm::formatv("  {0,-8}{1,-28}{2,12}{3,12}{4,10}{5,10}{6,10}  {7}\n",
                        i, output.type, formatNumber(output.beforeError),
                        formatNumber(output.afterError),
                        llvm::formatv("{0:f2}", output.growth).str(),
                        llvm::formatv("{0:f2}", output.worstGrowth).str(),
                        llvm::formatv("{0:f2}", mode.tolerance.value).str(),
                        output.integer  ? "integers are not judged"
                        : output.agrees ? "as accurate"
                                        : "NOT as accurate");
  os << "  allowed: " << mode.tolerance.reason << "\n";
}

static void printExact(const ModeReport &mode, raw_ostream &os) {
  os << llvm::formatv("exact mode, {0} trials modulo 2^61 - 636873\n",
                      mode.trials);
  os << llvm::formatv("  {0,-8}{1,-28}{2,24}  {3}\n", "output", "type",
                      "entries that differ", "verdict");
  for (auto [i, output] : llvm::enumerate(mode.outputs)) {
    const char *verdict = output.agrees           ? "equal"
                          : output.worst.compared ? "NOT equal"
                                                  : "nothing finite to compare";
    std::string share =
        output.worst.error == 0
            ? "none"
            : llvm::formatv("{0:f2}%", 100 * output.worst.error).str();
    os << llvm::formatv("  {0,-8}{1,-28}{2,24}  {3}\n", i, output.type, share,
                        verdict);
  }
  os << "  read as: " << mode.tolerance.reason << "\n";
  for (auto [i, output] : llvm::enumerate(mode.outputs)) {
    if (output.beforeText.empty())
      continue;
    os << llvm::formatv("  first: output {0} at {1} (flat {2}): {3} before, "
                        "{4} after; trial {5}\n",
                        i, output.worst.index, output.worst.flatIndex,
                        output.beforeText, output.afterText,
                        output.worst.trial);
    break;
  }
}

/// Where the worst output differs, and how to see it again.
static void printWorst(const ModeReport &mode, uint64_t seed, raw_ostream &os) {
  unsigned number = mode.worstOutput();
  const Difference &worst = mode.outputs[number].worst;
  if (!worst.compared)
    return;
  os << llvm::formatv("  worst: output {0} at {1} (flat {2}): {3} before, {4} "
                      "after; trial {5} ({6}) of seed {7}\n",
                      number, worst.index, worst.flatIndex,
                      llvm::formatv("{0:e9}", worst.before).str(),
                      llvm::formatv("{0:e9}", worst.after).str(), worst.trial,
                      describeRecipe(worst.trial), seed);
}

void mlir::renorm::check::printReport(const CheckReport &report,
                                      const CheckOptions &options,
                                      raw_ostream &os) {
  for (auto [i, input] : llvm::enumerate(report.inputs))
    if (!isa<FloatType>(getElementTypeOrSelf(input.type)))
      os << "input " << i << ": " << input.type << ", integers in [0, "
         << input.upperBound
         << (input.boundInferred ? "), as the module indexes with it\n"
                                 : "), by default\n");
  for (const ModeReport &mode : report.modes) {
    if (mode.mode == "exact") {
      printExact(mode, os);
      continue;
    }
    if (mode.mode == "wide")
      printWide(mode, os);
    else
      printNative(mode, os);
    if (!mode.agrees())
      printWorst(mode, options.seed, os);
  }
  for (const std::string &mismatch : report.normMismatches)
    os << "not the same norm: " << mismatch << "\n";
  for (const std::string &note : report.notes)
    os << "note: " << note << "\n";
  os << (report.equal() ? "equal" : "NOT equal") << "\n";
}

/// JSON has no infinity.
static llvm::json::Value toJson(double value) {
  if (std::isfinite(value))
    return value;
  return std::isnan(value) ? "nan" : value > 0 ? "inf" : "-inf";
}

void mlir::renorm::check::printReportAsJson(const CheckReport &report,
                                            const CheckOptions &options,
                                            raw_ostream &os) {
  llvm::json::Array inputs, modes;
  for (const InputSpec &input : report.inputs) {
    std::string type;
    llvm::raw_string_ostream(type) << input.type;
    llvm::json::Object object{{"type", std::move(type)}};
    if (!isa<FloatType>(getElementTypeOrSelf(input.type))) {
      object["upper_bound"] = input.upperBound;
      object["inferred"] = input.boundInferred;
    }
    inputs.push_back(std::move(object));
  }
  for (const ModeReport &mode : report.modes) {
    llvm::json::Array outputs;
    for (const OutputReport &output : mode.outputs) {
      llvm::json::Object object{
          {"type", output.type},
          {"equal", output.agrees},
          {"error", toJson(output.worst.error)},
          {"allowed", toJson(output.allowed)},
          {"trial", output.worst.trial},
          {"index", output.worst.index},
          {"flat_index", output.worst.flatIndex},
          {"before", toJson(output.worst.before)},
          {"after", toJson(output.worst.after)},
      };
      if (output.isNoise())
        object["noise"] = true;
      if (mode.mode == "exact") {
        object["before"] = output.beforeText;
        object["after"] = output.afterText;
      }
      if (mode.mode == "native") {
        object["error_before"] = toJson(output.beforeError);
        object["error_after"] = toJson(output.afterError);
        object["growth"] = toJson(output.growth);
        object["worst_growth"] = toJson(output.worstGrowth);
      }
      outputs.push_back(std::move(object));
    }
    modes.push_back(llvm::json::Object{{"mode", mode.mode},
                                       {"equal", mode.agrees()},
                                       {"trials", mode.trials},
                                       {"tolerance", mode.tolerance.value},
                                       {"reason", mode.tolerance.reason},
                                       {"outputs", std::move(outputs)}});
  }
  llvm::json::Object object{
      {"equal", report.equal()},
      {"seed", static_cast<int64_t>(options.seed)},
      {"inputs", std::move(inputs)},
      {"modes", std::move(modes)},
      {"norm_mismatches", llvm::json::Array(report.normMismatches)},
      {"notes", llvm::json::Array(report.notes)},
  };
  if (report.faultyNorm)
    object["faulty_norm"] = *report.faultyNorm;
  if (const std::optional<FaultyPass> &pass = report.faultyPass) {
    llvm::json::Object faulty{{"pass", pass->pass},
                              {"number", pass->number},
                              {"total", pass->total},
                              {"mode", pass->mode}};
    if (pass->rewrite) {
      std::string loc;
      llvm::raw_string_ostream(loc) << pass->rewrite->loc;
      faulty["rewrite"] = llvm::json::Object{{"what", pass->rewrite->what},
                                             {"loc", std::move(loc)},
                                             {"number", pass->rewrite->number},
                                             {"total", pass->rewrite->total}};
    }
    object["faulty_pass"] = std::move(faulty);
  }
  os << llvm::formatv("{0:2}\n", llvm::json::Value(std::move(object)));
}
