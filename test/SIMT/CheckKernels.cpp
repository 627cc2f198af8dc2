//===- CheckKernels.cpp - Norm kernels against f64 ------------------------===//
//
// usage: renorm-simt-check OBJECT.bc CASES [MEAN]
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

#include "Checker.h"
#include <cmath>
#include <cstring>

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
    Uniform uniform;
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

static WorstError compare(const Case &c, int rows, const Data &d,
                          double slack) {
  WorstError worst;
  auto note = [&](double got, double want, double allowed) {
    worst.note(got, want, allowed);
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

static bool runCase(RenormSIMTModule *module, const Case &c, double mean) {
  int rows = c.rowsPerBlock + 1;
  if (c.length > 4096)
    rows = c.length > 70000 ? 1 : 2;
  Data d(c, rows, mean);
  Launch launch;
  launch.add(d.x, "x", false);
  if (c.adds())
    launch.add(d.r, "residual", false);
  if (c.peri())
    launch.add(d.og, "output scale", false);
  if (c.steps == "peri_layer_norm")
    launch.add(d.ob, "output bias", false);
  if (c.kind != "center")
    launch.add(d.g, "scale", false);
  if (c.kind == "layer_norm")
    launch.add(d.b, "bias", false);
  if (c.writesRow())
    launch.add(d.s, "sum", true);
  launch.add(d.y, "y", true);
  uint32_t groups = (rows + c.rowsPerBlock - 1) / c.rowsPerBlock;
  if (!launch.run(module, c.name, c.name, groups * c.cluster, c.threads,
                  c.cluster, rows))
    return false;
  bool far = std::fabs(mean) >= 1000;
  double slack = rowType(c.type) == "f64" ? 1e-13 : far ? 2e-4 : 1e-6;
  return compare(c, rows, d, slack).report(c.name);
}

int main(int argc, char **argv) {
  return checkCases(
      argc, argv, "renorm-simt-check", "kernels",
      [](RenormSIMTModule *module, std::istringstream line, double mean, int) {
        Case c;
        line >> c.name >> c.kind >> c.steps >> c.length >> c.type >>
            c.rowsPerBlock >> c.threads >> c.cluster;
        return runCase(module, c, mean);
      });
}
