//===- CheckGradients.cpp - Gradient kernels against f64 ------------------===//
//
// usage: renorm-simt-check-gradients OBJECT.bc CASES [MEAN [ROUNDS]]
//
// CASES has a line for each op:
//   op kind parts length type kernel sums rowsPerTile groups threads cluster
//   resident
// type is that of the rows, and behind a _ that of the scale and its gradients,
// which without one are f32 for 16-bit rows. parts names scale, added, dx,
// dscale and dbias by g, a, x, s and b. x has the given mean (default 0.5) and
// deviation 1, dy mean 0 and deviation 1. A group of blocks walks over ROUNDS
// (default 3) tiles; the grid is made small.
// Reference: the definition in long double on the numbers in memory.
//
// Bars. dx, of a row whose largest entry of r*g is m:
//   2 ulp of the result at max(|dx|, 2^-8 m), and 1e-6 m
// (r*g, its mean and its part along z cancel: errors are those of f32 numbers of
// size m). With something added, one rounding more.
// dscale and dbias, sums of n terms t: partial sums and their sums are added one
// by one in f32 (unit u = 2^-24), so each term goes through at most
//   depth = rows of a group + groups/32 + 12
// additions, each of which changes it by a factor within 1 +- u; z of a term has
// a few roundings of its own (8u of |z|, and as much of its largest part):
//   (depth + 8) u sum|t| + 1 ulp of the result
// At a mean of 1000 and more, 2e-4 in place of 1e-6 and 8u: x itself has but 14
// bits of its deviation.
//
// The executor checks bounds and races. Every launch is done three times, with
// blocks and threads in other orders; the bits must be the same.
//
//===----------------------------------------------------------------------===//

#include "Checker.h"
#include <cmath>
#include <cstring>
#include <memory>

namespace {
struct Case {
  std::string op, kind, parts, type, kernel, sums;
  int length, rowsPerTile, groups, threads, cluster, resident;

  bool has(char part) const { return parts.find(part) != std::string::npos; }
  bool centred() const { return kind == "layer_norm"; }
  std::string name() const {
    return op + '_' + std::to_string(length) + '_' + type;
  }
  double unit() const { return rowType(type) == "f64" ? 0x1p-53 : 0x1p-24; }
};

struct Data {
  Data(const Case &c, int rows, double mean)
      : rows(rows), dy(rowType(c.type), size_t(rows) * c.length),
        x(rowType(c.type), dy.count()), added(rowType(c.type), dy.count()),
        dx(rowType(c.type), dy.count()), scale(affineType(c.type), c.length),
        dscale(affineType(c.type), c.length),
        dbias(affineType(c.type), c.length) {
    Uniform uniform;
    for (size_t i = 0; i < x.count(); ++i) {
      x.set(i, uniform() + mean);
      dy.set(i, uniform());
      added.set(i, uniform());
    }
    for (int i = 0; i < c.length; ++i)
      scale.set(i, 1 + 0.2 * uniform());
  }
  int rows;
  Numbers dy, x, added, dx, scale, dscale, dbias;
};
} // namespace

static WorstError compare(const Case &c, const Data &d, double mean,
                          int groups) {
  WorstError worst;
  auto note = [&](double got, double want, double allowed) {
    worst.note(got, want, allowed);
  };
  bool far = std::fabs(mean) >= 1000, wide = rowType(c.type) == "f64";
  double slack = wide ? 1e-13 : far ? 2e-4 : 1e-6;
  int n = c.length;
  std::vector<long double> sums(n), sizes(n), biases(n), biasSizes(n);
  for (int i = 0; i < d.rows; ++i) {
    size_t first = size_t(i) * n;
    long double sum = 0, squares = 0, ofG = 0, ofGC = 0, most = 0;
    for (int j = 0; j < n; ++j)
      sum += d.x.get(first + j);
    long double middle = c.centred() ? sum / n : 0;
    auto g = [&](int j) {
      return (long double)d.dy.get(first + j) *
             (c.has('g') ? d.scale.get(j) : 1.0);
    };
    for (int j = 0; j < n; ++j) {
      long double centred = d.x.get(first + j) - middle;
      squares += centred * centred;
      ofG += g(j);
      ofGC += g(j) * centred;
      most = std::fmax(most, std::fabs(g(j)));
    }
    long double root = 1 / sqrtl(squares / n + 1e-5L);
    for (int j = 0; j < n; ++j) {
      long double z = (d.x.get(first + j) - middle) * root;
      long double term = d.dy.get(first + j) * z;
      sums[j] += term;
      // The error of z is that of its largest part, x*r.
      sizes[j] += std::fabs(term) +
                  0.5L * std::fabs(d.dy.get(first + j)) *
                      std::fmax(1.0L, std::fabs(far ? 0 : middle * root));
      biases[j] += d.dy.get(first + j);
      biasSizes[j] += std::fabs(d.dy.get(first + j));
      if (!c.has('x'))
        continue;
      long double dx =
          root * (g(j) - (c.centred() ? ofG / n : 0) - z * root * ofGC / n);
      double scale = most * root;
      double allowed =
          2 * d.dx.ulp(std::fmax(std::fabs(dx), scale / 256)) + slack * scale;
      double want = dx;
      if (c.has('a')) {
        want += d.added.get(first + j);
        allowed += d.dx.ulp(want);
      }
      note(d.dx.get(first + j), want, allowed);
    }
  }
  double depth = (double)d.rows / groups + groups / 32.0 + 12;
  for (int j = 0; j < n; ++j) {
    double relative = (depth + 8) * c.unit();
    if (far && !wide)
      relative += 2e-4;
    if (c.has('s'))
      note(d.dscale.get(j), sums[j],
           relative * sizes[j] + d.dscale.ulp(sums[j]));
    if (c.has('b'))
      note(d.dbias.get(j), biases[j],
           depth * c.unit() * biasSizes[j] + d.dbias.ulp(biases[j]));
  }
  return worst;
}

/// Both launches, in the order of the seed.
static bool launch(RenormSIMTModule *module, const Case &c, Data &d, int groups,
                   uint32_t seed) {
  std::string type = statisticsType(c.type);
  // Partial sums that nobody has written are not a number.
  int sums = c.has('s') + c.has('b');
  // Rows of partial sums are padded to whole vectors, at most 16 entries.
  int64_t padded = c.length;
  Numbers partialScale(type, size_t(groups) * padded),
      partialBias(type, size_t(groups) * padded);
  for (Numbers *numbers : {&partialScale, &partialBias})
    for (size_t i = 0; i < numbers->count(); ++i)
      numbers->set(i, NAN);
  Launch walk;
  walk.add(d.dy, "dy", false);
  walk.add(d.x, "x", false);
  if (c.has('g') && c.has('x'))
    walk.add(d.scale, "scale", false);
  if (c.has('a'))
    walk.add(d.added, "added", false);
  if (c.has('x'))
    walk.add(d.dx, "dx", true);
  if (c.has('s'))
    walk.add(partialScale, "partial sums of dscale", true);
  if (c.has('b'))
    walk.add(partialBias, "partial sums of dbias", true);
  if (!walk.run(module, c.kernel, c.name(), groups * c.cluster, c.threads,
                c.cluster, d.rows, seed))
    return false;
  if (!sums)
    return true;
  Launch add;
  if (c.has('s'))
    add.add(partialScale, "partial sums of dscale", false);
  if (c.has('b'))
    add.add(partialBias, "partial sums of dbias", false);
  if (c.has('s'))
    add.add(d.dscale, "dscale", true);
  if (c.has('b'))
    add.add(d.dbias, "dbias", true);
  return add.run(module, c.sums, c.name(), (c.length + 31) / 32, 256, 1, groups,
                 seed);
}

static bool same(Numbers &a, Numbers &b) {
  return !std::memcmp(a.data(), b.data(), a.bytes());
}

static bool runCase(RenormSIMTModule *module, const Case &c, double mean,
                    int rounds) {
  // The last round is one row of the first group only; as few groups as show
  // that their sums are added.
  int groups = c.length > 4096 ? 2 : 3;
  if (groups > c.groups)
    groups = c.groups;
  int rows = (rounds - 1) * groups * c.rowsPerTile + 1;
  std::unique_ptr<Data> first;
  for (uint32_t seed : {0u, 1u, 2u}) {
    auto d = std::make_unique<Data>(c, rows, mean);
    if (!launch(module, c, *d, groups, seed))
      return false;
    if (!first) {
      first = std::move(d);
      continue;
    }
    bool equal = (!c.has('x') || same(first->dx, d->dx)) &&
                 (!c.has('s') || same(first->dscale, d->dscale)) &&
                 (!c.has('b') || same(first->dbias, d->dbias));
    if (equal)
      continue;
    std::printf("FAIL %s: other bits in another order of blocks and threads\n",
                c.name().c_str());
    return false;
  }
  return compare(c, *first, mean, groups).report(c.name());
}

int main(int argc, char **argv) {
  return checkCases(
      argc, argv, "renorm-simt-check-gradients", "gradients",
      [](RenormSIMTModule *module, std::istringstream line, double mean,
         int rounds) {
        Case c;
        line >> c.op >> c.kind >> c.parts >> c.length >> c.type >> c.kernel >>
            c.sums >> c.rowsPerTile >> c.groups >> c.threads >> c.cluster >>
            c.resident;
        return runCase(module, c, mean, rounds);
      });
}
