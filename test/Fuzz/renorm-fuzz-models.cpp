//===- renorm-fuzz-models.cpp - Random models through the passes ----------===//
//
//   renorm-fuzz-models --seeds=1:300 [--scratch=DIR] [--jobs=N] [--wide-every=N]
//   renorm-fuzz-models --print=SEED
//
// Each seed is a model, passes of MLIR that rewrite it, and a pipeline of ours.
// Both sides are compared exactly, every N-th also in f64. Workers are processes,
// so a crash is a finding like others. A failing model is made smaller by making
// its tape of choices smaller.
//
// Exit codes: 0 nothing found, 1 something was, 2 wrong usage.
//
//===----------------------------------------------------------------------===//

#include "CheckModel.h"
#include "Renorm/Check/LoadModule.h"
#include "Renorm/Pipelines/Pipelines.h"
#include "mlir/InitAllPasses.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/raw_ostream.h"
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace mlir;
using namespace mlir::renorm::fuzz;
namespace cl = llvm::cl;

static cl::OptionCategory category("renorm-fuzz-models options");
static cl::opt<std::string> seeds("seeds", cl::init("1:100"),
                                  cl::value_desc("FIRST:LAST"),
                                  cl::desc("Which models (default 1:100)"),
                                  cl::cat(category));
static cl::opt<std::string>
    scratch("scratch", cl::init("fuzz-models"), cl::value_desc("DIR"),
            cl::desc("Where failing models are written"), cl::cat(category));
static cl::opt<unsigned> jobs("jobs", cl::init(1), cl::value_desc("N"),
                              cl::desc("Worker processes"), cl::cat(category));
static cl::opt<unsigned>
    wideEvery("wide-every", cl::init(20), cl::value_desc("N"),
              cl::desc("Which models are compared in f64, too; 0 for none"),
              cl::cat(category));
static cl::opt<unsigned>
    limit("limit", cl::init(60), cl::value_desc("SECONDS"),
          cl::desc("A model that takes longer is a finding"), cl::cat(category));
static cl::opt<bool> shrink("shrink", cl::init(true),
                            cl::desc("Make failing models smaller"),
                            cl::cat(category));
static cl::opt<int64_t> printed("print", cl::init(-1), cl::value_desc("SEED"),
                                cl::desc("Print a model and stop"),
                                cl::cat(category));

/// How many smaller models are tried for a failing one.
static constexpr unsigned kShrinkAttempts = 600;

namespace {
/// In memory that all processes see.
struct Shared {
  Counters counters;
  uint64_t findings, notCompared, done;
  struct {
    uint64_t seed;
  } workers[64];
};
} // namespace

static Shared *shared;

static DialectRegistry &registry() {
  static DialectRegistry *registry = [] {
    auto *result = new DialectRegistry;
    mlir::renorm::check::registerForRunning(*result);
    return result;
  }();
  return *registry;
}

static CheckOutcome runChoices(Choices choices, bool wide) {
  MLIRContext context(registry(), MLIRContext::Threading::DISABLED);
  CheckSettings settings;
  settings.wide = wide;
  return checkModel(makeRandomModel(choices), settings, context);
}

/// The verdict of a tape, in a process of its own; 100 for a crash.
static int verdictOf(const std::vector<uint16_t> &tape, bool wide) {
  pid_t child = fork();
  if (child == 0) {
    (void)!freopen("/dev/null", "w", stderr);
    alarm(limit);
    _exit(static_cast<int>(runChoices(Choices(tape), wide).verdict));
  }
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 100;
}

/// The smallest tape found with the same verdict.
static std::vector<uint16_t> shrinkTape(std::vector<uint16_t> tape, int verdict,
                                        bool wide) {
  unsigned attempts = 0;
  auto accept = [&](const std::vector<uint16_t> &candidate) {
    if (candidate == tape || attempts >= kShrinkAttempts)
      return false;
    ++attempts;
    if (verdictOf(candidate, wide) != verdict)
      return false;
    tape = candidate;
    return true;
  };
  for (bool better = true; better && attempts < kShrinkAttempts;) {
    better = false;
    for (size_t chunk = std::max<size_t>(tape.size() / 2, 1);; chunk /= 2) {
      for (size_t at = 0; at < tape.size();) {
        size_t end = std::min(at + chunk, tape.size());
        std::vector<uint16_t> without = tape, zeros = tape;
        without.erase(without.begin() + at, without.begin() + end);
        std::fill(zeros.begin() + at, zeros.begin() + end, 0);
        if (accept(without)) {
          better = true;
          continue;
        }
        better |= accept(zeros);
        at += chunk;
      }
      if (chunk == 1)
        break;
    }
  }
  return tape;
}

static void writeFile(const std::string &path, StringRef text) {
  std::error_code error;
  llvm::raw_fd_ostream os(path, error);
  if (!error)
    os << text;
}

/// Says what was found and leaves files behind.
static void report(uint64_t seed, const std::string &verdict, int code,
                   bool wide) {
  Choices choices(seed);
  RandomModel model = makeRandomModel(choices);
  std::vector<uint16_t> tape = choices.getTape();
  size_t length = tape.size();
  if (shrink) {
    tape = shrinkTape(tape, code, wide);
    Choices smaller(tape);
    model = makeRandomModel(smaller);
  }
  llvm::sys::fs::create_directories(scratch);
  std::string base = scratch + "/seed-" + std::to_string(seed);
  std::string detail = "pipeline: " + model.pipeline +
                       "\npreparation: " + model.preparation + "\n";
  CheckOutcome outcome;
  outcome.before = model.text;
  if (code != 100)
    outcome = runChoices(Choices(tape), wide);
  writeFile(base + ".mlir", outcome.before);
  if (!outcome.after.empty())
    writeFile(base + ".after.mlir", outcome.after);
  detail += "verdict: " + verdict + "\n" + outcome.detail;
  detail += "repeat: renorm-opt " + base + ".mlir --pass-pipeline='builtin.module(" +
            model.pipeline + ")'\n        renorm-check " + base +
            ".mlir --pipeline='" + model.pipeline + "' --mode=" +
            (model.foldsExactly ? "exact" : "wide") + "\n";
  writeFile(base + ".txt", detail);
  llvm::errs() << "seed " << seed << ": " << verdict << " (" << base
               << ".txt; " << length << " choices made " << tape.size() << ")\n  "
               << model.pipeline << "\n"
               << StringRef(outcome.detail).take_front(700) << "\n";
  __atomic_fetch_add(&shared->findings, 1, __ATOMIC_RELAXED);
}

/// Seeds `first` to `last`; the seed at work is in the shared memory.
static void work(uint64_t first, uint64_t last, unsigned worker) {
  for (uint64_t seed = first; seed <= last; ++seed) {
    __atomic_store_n(&shared->workers[worker].seed, seed, __ATOMIC_RELAXED);
    alarm(limit);
    Choices choices(seed);
    CheckSettings settings;
    settings.wide = wideEvery && seed % wideEvery == 0;
    MLIRContext context(registry(), MLIRContext::Threading::DISABLED);
    CheckOutcome outcome =
        checkModel(makeRandomModel(choices), settings, context);
    alarm(0);
    shared->counters.add(outcome.counters);
    __atomic_fetch_add(&shared->done, 1, __ATOMIC_RELAXED);
    if (outcome.verdict == Verdict::Equal)
      continue;
    if (outcome.verdict == Verdict::NotCompared) {
      // Infinities, or sizes that do not go together.
      __atomic_fetch_add(&shared->notCompared, 1, __ATOMIC_RELAXED);
      llvm::errs() << "seed " << seed << " cannot be compared: "
                   << StringRef(outcome.detail).split('\n').first << "\n";
      continue;
    }
    report(seed, describe(outcome.verdict).str(),
           static_cast<int>(outcome.verdict), settings.wide);
  }
}

/// Starts a worker again behind the seed that killed it.
static void supervise(uint64_t first, uint64_t last, unsigned worker) {
  while (first <= last) {
    pid_t child = fork();
    if (child == 0) {
      work(first, last, worker);
      _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
      return;
    uint64_t seed = shared->workers[worker].seed;
    bool slow = WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM;
    report(seed, slow ? "TOO SLOW" : "CRASH", 100,
           wideEvery && seed % wideEvery == 0);
    __atomic_fetch_add(&shared->done, 1, __ATOMIC_RELAXED);
    first = seed + 1;
  }
}

static int printModel(uint64_t seed) {
  Choices choices(seed);
  RandomModel model = makeRandomModel(choices);
  llvm::outs() << "// preparation: " << model.preparation
               << "\n// pipeline: " << model.pipeline << "\n"
               << model.text;
  return 0;
}

static void printCounters() {
  const Counters &c = shared->counters;
  llvm::outs() << c.models << " models, " << c.exact << " compared exactly, "
               << c.wide << " in f64, where " << c.rounded
               << " are equal that rounded constants part over the field\n"
               << c.layerNorms << " LayerNorms and " << c.rmsNorms
               << " RMSNorms found; LayerNorms to RMSNorm " << c.toRMS
               << ", to CRMSNorm " << c.toCRMS << ", kept " << c.kept << "; "
               << c.runtimeCenters << " centres at run time, "
               << c.weightsFolded << " weights folded, " << c.fused << " adds fused\n"
               << shared->notCompared << " could not be compared\n"
               << shared->findings << " findings\n";
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  registerAllPasses();
  mlir::renorm::registerAllRenormPasses();
  cl::HideUnrelatedOptions(category);
  if (!cl::ParseCommandLineOptions(argc, argv, "random models through the passes\n",
                                   &llvm::errs()))
    return 2;
  if (printed >= 0)
    return printModel(printed);
  uint64_t first = 0, last = 0;
  auto [from, to] = StringRef(seeds).split(':');
  if (!llvm::to_integer(from, first) || !llvm::to_integer(to, last) ||
      last < first || jobs < 1 || jobs > 64) {
    llvm::errs() << "renorm-fuzz-models: --seeds=FIRST:LAST, --jobs=1 to 64\n";
    return 2;
  }
  shared = static_cast<Shared *>(mmap(nullptr, sizeof(Shared),
                                      PROT_READ | PROT_WRITE,
                                      MAP_SHARED | MAP_ANONYMOUS, -1, 0));
  if (shared == MAP_FAILED)
    return 1;
  (void)registry();
  std::vector<pid_t> children;
  uint64_t count = last - first + 1, part = (count + jobs - 1) / jobs;
  for (unsigned worker = 0; worker < jobs; ++worker) {
    uint64_t begin = first + worker * part;
    if (begin > last)
      break;
    pid_t child = fork();
    if (child == 0) {
      supervise(begin, std::min(last, begin + part - 1), worker);
      _exit(0);
    }
    children.push_back(child);
  }
  for (pid_t child : children)
    waitpid(child, nullptr, 0);
  printCounters();
  return shared->findings ? 1 : 0;
}
