//===- Checker.h - Launches on the CPU and their verdict --------*- C++ -*-===//
//
// What the checkers of norms and of gradients share: numbers to start with, the
// launch of a kernel with its buffers, errors in units of the bar, and the
// command line.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_TEST_SIMT_CHECKER_H
#define RENORM_TEST_SIMT_CHECKER_H

#include "Formats.h"
#include "Renorm/Runtime/SIMT.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <sstream>

/// Uniform numbers of mean 0 and deviation 1, the same at every run.
class Uniform {
public:
  double operator()() {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return ((double)(seed >> 11) / (1ull << 53) - 0.5) * 3.4641016151377544;
  }

private:
  uint64_t seed = 1;
};

/// The largest error, in units of what is allowed.
class WorstError {
public:
  void note(double got, double want, double allowed);
  /// Prints `ok` or `FAIL`, the name and the error; whether it is allowed.
  bool report(const std::string &name) const;

private:
  double worst = 0;
};

/// The buffers of a launch, in the order of the kernel's arguments.
class Launch {
public:
  void add(Numbers &numbers, const char *name, bool writable);
  /// Runs the kernel on these buffers and `count`; other seeds are other orders
  /// of blocks and threads. Prints `FAIL` and the fault of `name` if there is one.
  bool run(RenormSIMTModule *module, const std::string &kernel,
           const std::string &name, uint32_t blocks, uint32_t threads,
           uint32_t cluster, int64_t count, uint32_t seed = 0);

private:
  std::vector<RenormSIMTBuffer> buffers;
};

/// `OBJECT.bc CASES [MEAN [ROUNDS]]`: whether `check` finds every line of CASES
/// right, as an exit code; `what` they are called.
int checkCases(int argc, char **argv, const char *program, const char *what,
               llvm::function_ref<bool(RenormSIMTModule *module,
                                       std::istringstream line, double mean,
                                       int rounds)>
                   check);

#endif // RENORM_TEST_SIMT_CHECKER_H
