/* Runs norm kernels (simt.h) and compares every result with the definition of
   its op in extended precision.
   cases.h: #define CASES C(name, kind, fused, length, type, threads, rowsPerBlock)...
   with the kernels declared. usage: check MEAN; rows have that mean and deviation 1. */
#include "simt.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LAYER_NORM, RMS_NORM, CRMS_NORM, CENTER };
enum { GUARD = 64 };
/* A buffer of n entries with guards behind it, aligned as the contract says. */
static void *buffer(size_t n, int type) {
  char *p = aligned_alloc(64, (n * size_of(type) + GUARD + 63) / 64 * 64);
  memset(p, 0xAB, n * size_of(type) + GUARD);
  return p;
}
static int guarded(void *p, size_t n, int type) {
  unsigned char *g = (unsigned char *)p + n * size_of(type);
  for (int i = 0; i < GUARD; ++i) if (g[i] != 0xAB) return 0;
  return 1;
}

static double mean_of_rows;
static int run_case(const char *name, Kernel f, int kind, int fused, int n, int type,
                    int block_threads, int rows_per_block) {
  int rows = n <= 1024 ? 2 * rows_per_block + 1 : 3, wide = type == F64 ? F64 : F32;
  size_t total = (size_t)rows * n;
  void *x = buffer(total, type), *r = buffer(total, type), *s = buffer(total, type),
       *y = buffer(total, type), *g = buffer(n, wide), *b = buffer(n, wide);
  for (size_t i = 0; i < total; ++i) {
    put(x, type, i, uniform() + mean_of_rows);
    put(r, type, i, uniform());
  }
  for (int i = 0; i < n; ++i) {
    put(g, wide, i, 1 + 0.2 * uniform());
    put(b, wide, i, 0.2 * uniform());
  }
  int scaled = kind != CENTER, biased = kind == LAYER_NORM, k = 0;
  void *args[SIMT_MAX_ARGS] = {0};
  args[k++] = x;
  if (fused) args[k++] = r;
  if (scaled) args[k++] = g;
  if (biased) args[k++] = b;
  if (fused) args[k++] = s;
  args[k++] = y;
  args[k++] = (void *)(intptr_t)rows;
  simt_launch(f, (rows + rows_per_block - 1) / rows_per_block, block_threads, args);

  /* Unit roundoff of the result, and what the statistics may add to it. */
  double u = type == F64 ? 1.2e-16 : type == F32 ? 6e-8 : type == F16 ? 4.9e-4 : 3.95e-3;
  double slack = type == F64 ? 1e-14 : 1.5e-6;
  double worst = 0, worst_sum = 0;
  for (int i = 0; i < rows; ++i) {
    void *h = fused ? s : x;
    long double sum = 0, squares = 0, mean = 0;
    for (int j = 0; j < n; ++j) {
      size_t at = (size_t)i * n + j;
      if (fused) {
        double exact = get(x, type, at) + get(r, type, at);
        worst_sum = fmax(worst_sum, fabs(get(s, type, at) - exact) / (u * fabs(exact) + 1e-30));
      }
      sum += get(h, type, at);
    }
    if (kind == LAYER_NORM || kind == CENTER) mean = sum / n;
    for (int j = 0; j < n; ++j) {
      long double d = get(h, type, (size_t)i * n + j) - mean;
      squares += d * d;
    }
    long double moment = kind == CRMS_NORM ? (squares + sum * sum) / (n + 1) : squares / n;
    long double rho = kind == CENTER ? 1 : 1 / sqrtl(moment + 1e-5);
    for (int j = 0; j < n; ++j) {
      size_t at = (size_t)i * n + j;
      double want = (get(h, type, at) - mean) * rho;
      double scale = fabs(want) + 1;
      if (scaled) want *= get(g, wide, j);
      if (biased) want += get(b, wide, j);
      double error = fabs(get(y, type, at) - want) / (u * fabs(want) + slack * scale);
      worst = fmax(worst, error == error ? error : 1e30);
    }
  }
  int ok = worst <= 1 && worst_sum <= 1 && guarded(y, total, type) && guarded(s, total, type);
  printf("%s %s: %.2f of the tolerance\n", ok ? "ok  " : "FAIL", name, worst);
  free(x), free(r), free(s), free(y), free(g), free(b);
  return !ok;
}

#include "cases.h"
int main(int argc, char **argv) {
  mean_of_rows = argc > 1 ? atof(argv[1]) : 0.5;
  int failed = 0, count = 0;
#define C(name, kind, fused, n, type, threads, rows)                                               \
  failed += run_case(#name, (Kernel)name, kind, fused, n, type, threads, rows), ++count;
  CASES
  printf("%d kernels, %d wrong\n", count, failed);
  return failed != 0;
}
