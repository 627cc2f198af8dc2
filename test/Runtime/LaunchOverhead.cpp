//===- LaunchOverhead.cpp - What the host pays for one launch -------------===//
//
// usage: renorm-launch-overhead [DRIVER.so] [LAUNCHES]
//
// Against a driver whose launch does nothing: what is measured is the runtime's
// own part, its calls of the driver included. Prints a line of JSON with the
// nanoseconds per launch of the fastest and the median round, through
// renormLaunch and by the bare call of cuLaunchKernelEx.
//
//===----------------------------------------------------------------------===//

#include "CUDA/DriverABI.h"
#include "Renorm/Runtime/CUDA.h"
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

static const char kPTX[] = ".version 8.0\n.target sm_90\n.entry k() {}\n";

template <typename Call> static std::vector<double> time(long launches,
                                                         Call call) {
  std::vector<double> rounds;
  for (int round = 0; round < 21; ++round) {
    auto start = std::chrono::steady_clock::now();
    for (long i = 0; i < launches; ++i)
      if (call()) {
        std::fprintf(stderr, "%s\n", renormErrorMessage());
        std::exit(1);
      }
    std::chrono::duration<double, std::nano> spent =
        std::chrono::steady_clock::now() - start;
    rounds.push_back(spent.count() / launches);
  }
  std::sort(rounds.begin(), rounds.end());
  return rounds;
}

int main(int argc, char **argv) {
  using namespace renorm::cuda;
  if (argc > 1 && renormOpenDriver(argv[1])) {
    std::fprintf(stderr, "%s\n", renormErrorMessage());
    return 1;
  }
  long launches = argc > 2 ? std::atol(argv[2]) : 100000;
  RenormObject object = {kPTX, sizeof(kPTX), "k.ptx", nullptr};
  RenormKernel kernel = {&object,   "k", {128, 1, 1},
                         {2, 1, 1}, 0,   RENORM_KERNEL_DEPENDENT_LAUNCH,
                         nullptr};
  const uint32_t grid[3] = {128, 1, 1};
  void *x = nullptr, *scale = nullptr, *y = nullptr;
  int64_t rows = 512;
  void *arguments[] = {&x, &scale, &y, &rows};
  std::vector<double> ours =
      time(launches, [&] { return renormLaunch(&kernel, grid, arguments); });

  auto launch = reinterpret_cast<Result (*)(const LaunchConfig *, Function,
                                            void **, void **)>(
      renormDriverFunction("cuLaunchKernelEx"));
  LaunchConfig config = {128, 1, 1, 128, 1, 1, 0, nullptr, nullptr, 0};
  auto function = static_cast<Function>(renormFunction(&kernel));
  std::vector<double> bare = time(
      launches, [&] { return launch(&config, function, arguments, nullptr); });
  std::printf("{\"launch_ns\": %.1f, \"launch_ns_median\": %.1f, "
              "\"bare_ns\": %.1f, \"bare_ns_median\": %.1f}\n",
              ours.front(), ours[ours.size() / 2], bare.front(),
              bare[bare.size() / 2]);
  return renormUnload(&object);
}
