//===- CheckKernels.cpp - Norm kernels against f64 ------------------------===//
//
// usage: renorm-simt-check OBJECT.bc CASES [MEAN]
//        renorm-simt-check OBJECT.bc CASES --expect-fault=RACE|...
//
// CASES has a line for each kernel:
//   name kind steps length type rowsPerBlock threads cluster
// with steps in front of the norm: -, add, center, add_center or peri_KIND; type
// is that of the rows, and behind a _ that of scales and biases (else f32, or f64).
// x has the given mean (default 0.5) and deviation 1. Reference: the definition
// of the op in long double on the numbers in memory. Bar: 2 ulp of the result's
// type and 1e-6 (relative to max(1, |result|)); at a mean of 1000 and more,
// 2 ulp and 2e-4. The executor checks bounds and races.
//
//===----------------------------------------------------------------------===//

#include "Formats.h"
#include "Renorm/Runtime/SIMT.h"
#include <cmath>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>
#include <sstream>

namespace {
struct Case {
  std::string name, kind, steps, type;
  int length, rowsPerBlock, threads, cluster;

  bool adds() const { return steps != "-" && steps != "center"; }
  bool centers() const { return steps == "center" || steps == "add_center"; }
  bool peri() const { return steps.rfind("peri_", 0) == 0; }
  /// The row that is normed is written.
  bool writesRow() const { return steps != "-" && kind != "center"; }
};

/// x, r, og, ob, g, b, s, y of one launch.
struct Data {
  Data(const Case &c, int rows, double mean)
      : x(rowType(c.type), size_t(rows) * c.length), r(rowType(c.type), x.count()),
        s(rowType(c.type), x.count()), y(rowType(c.type), x.count()),
        g(affineType(c.type), c.length), b(affineType(c.type), c.length),
        og(affineType(c.type), c.length), ob(affineType(c.type), c.length) {
    uint64_t seed = 1;
    auto uniform = [&] {
      seed = seed * 6364136223846793005u + 1442695040888963407u;
      return ((double)(seed >> 11) / (1ull << 53) - 0.5) * 3.4641016151377544;
    };
    for (size_t i = 0; i < x.count(); ++i) {
      x.set(i, uniform() + mean);
      if (c.adds())
        r.set(i, uniform());
    }
    for (int i = 0; i < c.length; ++i) {
      g.set(i, 1 + 0.2 * uniform());
      b.set(i, 0.2 * uniform());
      og.set(i, 1 + 0.2 * uniform());
      ob.set(i, 0.2 * uniform());
    }
  }
  Numbers x, r, s, y, g, b, og, ob;
};

/// One row of numbers in memory, before scale and bias.
struct Normed {
  Normed(const Case &c, const std::string &kind, const Numbers &row,
         size_t first, double epsilon)
      : row(row), first(first) {
    long double sum = 0, squares = 0;
    for (int j = 0; j < c.length; ++j)
      sum += row.get(first + j);
    if (kind == "layer_norm" || kind == "center")
      mean = sum / c.length;
    for (int j = 0; j < c.length; ++j) {
      long double deviation = row.get(first + j) - mean;
      squares += deviation * deviation;
    }
    long double moment = kind == "crms_norm"
                             ? (squares + sum * sum) / (c.length + 1)
                             : squares / c.length;
    if (kind != "center")
      root = 1 / sqrtl(moment + epsilon);
  }
  double operator()(int j) const { return (row.get(first + j) - mean) * root; }

  const Numbers &row;
  size_t first;
  long double mean = 0, root = 1;
};
} // namespace

/// x + r as the kernel rounds it: first to the statistics type.
static Numbers sums(const Case &c, const Data &d) {
  Numbers result(rowType(c.type), d.x.count());
  for (size_t i = 0; i < d.x.count(); ++i) {
    double sum = d.x.get(i) + (c.adds() ? d.r.get(i) : 0.0);
    result.set(i, rowType(c.type) == "f64" ? sum : static_cast<float>(sum));
  }
  return result;
}

/// The largest error in units of the bar.
static double compare(const Case &c, int rows, const Data &d, double slack) {
  double worst = 0;
  auto note = [&](double got, double want, double allowed) {
    double error = std::fabs(got - want) / allowed;
    worst = std::fmax(worst, std::isnan(error) ? 1e30 : error);
  };
  Numbers added = sums(c, d);
  // The norm is that of the row in memory.
  const Numbers &h = c.writesRow() ? d.s : added;
  for (int i = 0; i < rows; ++i) {
    size_t first = size_t(i) * c.length;
    if (c.steps == "add" && c.writesRow())
      for (int j = 0; j < c.length; ++j) {
        double exact = d.x.get(first + j) + d.r.get(first + j);
        note(d.s.get(first + j), exact, d.s.ulp(exact));
      }
    if (c.centers()) {
      Normed centred(c, "center", added, first, 0);
      for (int j = 0; j < c.length; ++j)
        note(d.s.get(first + j), centred(j),
             2 * d.s.ulp(centred(j)) +
                 slack * std::fmax(1, std::fabs(centred(j))));
    }
    if (c.peri()) {
      std::string kind = c.steps.substr(std::strlen("peri_"));
      Normed output(c, kind, d.x, first, 2e-2);
      for (int j = 0; j < c.length; ++j) {
        double t = output(j) * d.og.get(j);
        if (kind == "layer_norm")
          t += d.ob.get(j);
        double want = t + d.r.get(first + j);
        note(d.s.get(first + j), want,
             2 * d.s.ulp(t) + d.s.ulp(want) +
                 slack * std::fmax(1, std::fabs(t)));
      }
    }
    Normed normed(c, c.kind, h, first, 1e-5);
    for (int j = 0; j < c.length; ++j) {
      double want = normed(j);
      double scale = std::fmax(1, std::fabs(want));
      if (c.kind != "center")
        want *= d.g.get(j);
      if (c.kind == "layer_norm")
        want += d.b.get(j);
      note(d.y.get(first + j), want, 2 * d.y.ulp(want) + slack * scale);
    }
  }
  return worst;
}

static bool runCase(RenormSIMTModule *module, const Case &c, double mean,
                    RenormSIMTReport &report) {
  int rows = c.rowsPerBlock + 1;
  if (c.length > 4096)
    rows = c.length > 70000 ? 1 : 2;
  Data d(c, rows, mean);
  std::vector<RenormSIMTBuffer> buffers;
  std::vector<void *> pointers;
  auto add = [&](Numbers &numbers, const char *name, bool writable) {
    buffers.push_back({numbers.data(), numbers.bytes(), writable, name});
    pointers.push_back(numbers.data());
  };
  add(d.x, "x", false);
  if (c.adds())
    add(d.r, "residual", false);
  if (c.peri())
    add(d.og, "output scale", false);
  if (c.steps == "peri_layer_norm")
    add(d.ob, "output bias", false);
  if (c.kind != "center")
    add(d.g, "scale", false);
  if (c.kind == "layer_norm")
    add(d.b, "bias", false);
  if (c.writesRow())
    add(d.s, "sum", true);
  add(d.y, "y", true);
  std::vector<void *> arguments;
  for (void *&pointer : pointers)
    arguments.push_back(&pointer);
  int64_t rowCount = rows;
  arguments.push_back(&rowCount);
  uint32_t groups = (rows + c.rowsPerBlock - 1) / c.rowsPerBlock;
  RenormSIMTGeometry geometry = {
      {groups * c.cluster, 1, 1},
      {static_cast<uint32_t>(c.threads), 1, 1},
      {static_cast<uint32_t>(c.cluster), 1, 1},
      0};
  RenormSIMTOptions options = {buffers.data(), buffers.size(), 1, 1};
  if (renormSIMTLaunch(module, c.name.c_str(), &geometry, arguments.data(),
                       &options, &report)) {
    std::printf("FAIL %s: %s\n", c.name.c_str(), report.message);
    return false;
  }
  bool far = std::fabs(mean) >= 1000;
  double slack = rowType(c.type) == "f64" ? 1e-13 : far ? 2e-4 : 1e-6;
  double worst = compare(c, rows, d, slack);
  std::printf("%s %s: %.2f of the tolerance\n", worst <= 1 ? "ok  " : "FAIL",
              c.name.c_str(), worst);
  return worst <= 1;
}

int main(int argc, char **argv) {
  if (argc < 3) {
    std::fprintf(stderr, "usage: renorm-simt-check OBJECT.bc CASES [MEAN]\n");
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
  std::ifstream cases(argv[2]);
  std::string line;
  int count = 0, wrong = 0;
  while (std::getline(cases, line)) {
    Case c;
    std::istringstream(line) >> c.name >> c.kind >> c.steps >> c.length >>
        c.type >> c.rowsPerBlock >> c.threads >> c.cluster;
    RenormSIMTReport report;
    wrong += !runCase(module, c, mean, report);
    ++count;
  }
  std::printf("%d kernels, %d wrong\n", count, wrong);
  renormSIMTDestroy(module);
  return wrong != 0;
}
