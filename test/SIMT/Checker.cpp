//===- Checker.cpp - Launches on the CPU and their verdict ----------------===//

#include "Checker.h"
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

void WorstError::note(double got, double want, double allowed) {
  double error = std::fabs(got - want) / allowed;
  worst = std::fmax(worst, std::isnan(error) ? 1e30 : error);
}

bool WorstError::report(const std::string &name) const {
  std::printf("%s %s: %.2f of the tolerance\n", worst <= 1 ? "ok  " : "FAIL",
              name.c_str(), worst);
  return worst <= 1;
}

void Launch::add(Numbers &numbers, const char *name, bool writable) {
  buffers.push_back({numbers.data(), numbers.bytes(), writable, name});
}

bool Launch::run(RenormSIMTModule *module, const std::string &kernel,
                 const std::string &name, uint32_t blocks, uint32_t threads,
                 uint32_t cluster, int64_t count, uint32_t seed) {
  std::vector<void *> pointers, arguments;
  for (const RenormSIMTBuffer &buffer : buffers)
    pointers.push_back(buffer.base);
  for (void *&pointer : pointers)
    arguments.push_back(&pointer);
  arguments.push_back(&count);
  RenormSIMTGeometry geometry = {
      {blocks, 1, 1}, {threads, 1, 1}, {cluster, 1, 1}, 0};
  RenormSIMTOptions options = {buffers.data(), buffers.size(), 1, 1, seed};
  RenormSIMTReport report;
  if (!renormSIMTLaunch(module, kernel.c_str(), &geometry, arguments.data(),
                        &options, &report))
    return true;
  std::printf("FAIL %s: %s\n", name.c_str(), report.message);
  return false;
}

int checkCases(int argc, char **argv, const char *program, const char *what,
               llvm::function_ref<bool(RenormSIMTModule *module,
                                       std::istringstream line, double mean,
                                       int rounds)>
                   check) {
  if (argc < 3) {
    std::fprintf(stderr, "usage: %s OBJECT.bc CASES [MEAN [ROUNDS]]\n",
                 program);
    return 2;
  }
  std::ifstream file(argv[1], std::ios::binary);
  std::string code((std::istreambuf_iterator<char>(file)),
                   std::istreambuf_iterator<char>());
  char *error = nullptr;
  RenormSIMTModule *module = renormSIMTLoad(code.data(), code.size(), &error);
  if (!module) {
    std::fprintf(stderr, "%s\n", error);
    renormSIMTFreeString(error);
    return 1;
  }
  double mean = argc > 3 ? std::atof(argv[3]) : 0.5;
  int rounds = argc > 4 ? std::atoi(argv[4]) : 3;
  std::ifstream cases(argv[2]);
  std::string line;
  int count = 0, wrong = 0;
  while (std::getline(cases, line)) {
    wrong += !check(module, std::istringstream(line), mean, rounds);
    ++count;
  }
  std::printf("%d %s, %d wrong\n", count, what, wrong);
  renormSIMTDestroy(module);
  return wrong != 0;
}
