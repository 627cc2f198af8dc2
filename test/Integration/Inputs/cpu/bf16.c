/* Calls the norms of bf16.mlir and compares with the norm in double.
 *
 * A result may be half a unit of its last place off, as every rounding is, and
 * a little more for what was rounded before: 5e-6 of itself or of a deviation.
 * Prints the largest such excess. A NaN in a row, or an infinity under a mean,
 * must make all of it NaN, whatever bits it has. Exits with 1 if one does not. */

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  void *base, *data;
  int64_t offset, sizes[2], strides[2];
} Rows;
typedef struct {
  void *base, *data;
  int64_t offset, sizes[1], strides[1];
} Row;
typedef void Norm(Rows *x, Rows *r, Row *g, Row *b, Rows *s, Rows *y);

Norm _mlir_ciface_layer_norm_256, _mlir_ciface_layer_norm_4096,
    _mlir_ciface_layer_norm_any, _mlir_ciface_wide_layer_norm_1000,
    _mlir_ciface_rms_norm_100, _mlir_ciface_add_layer_norm_768;

static float fromBits(uint32_t bits) {
  float value;
  memcpy(&value, &bits, 4);
  return value;
}

static float widened(uint16_t bits) { return fromBits((uint32_t)bits << 16); }

static uint16_t rounded(float value) {
  uint32_t bits;
  memcpy(&bits, &value, 4);
  if (isnan(value))
    return (uint16_t)(bits >> 16 | 0x40);
  return (uint16_t)((bits + 0x7fff + (bits >> 16 & 1)) >> 16);
}

/* Between -1 and 1, the same everywhere. */
static double noise(uint64_t *state) {
  *state = *state * 6364136223846793005u + 1442695040888963407u;
  return (double)(*state >> 11) / (double)(1ull << 52) - 1;
}

/* Half a unit in the last place of a bf16 like `value`. */
static double half(double value) {
  int exponent = -126;
  if (fabs(value) >= ldexp(1, -126))
    exponent = ilogb(value);
  return ldexp(1, exponent - 8);
}

/* What the rows are, one kind after the other. */
enum Kind {
  Plain,
  Half,
  Near,
  Far,
  Hundred,
  Outliers,
  Zero,
  Constant,
  Denormal,
  Large,
  Quiet,
  Signalling,
  Full,
  Negative,
  Last,
  Infinite,
  Kinds
};

static void fill(uint16_t *x, int64_t length, int kind, uint64_t *state) {
  static const double means[] = {0, 0.5, 1.6, 2, 100};
  static const uint16_t odd[] = {0x7fc0, 0x7f81, 0x7fff,
                                 0xffff, 0xffc0, 0x7f80};
  for (int64_t i = 0; i < length; ++i) {
    double value = 1.7 * noise(state);
    if (kind <= Hundred)
      value += means[kind];
    else if (kind == Outliers && i < length / 8)
      value += 50;
    else if (kind == Zero)
      value = 0;
    else if (kind == Constant)
      value = 3.25;
    else if (kind == Denormal)
      value = ldexp(value, -128);
    else if (kind == Large)
      value = ldexp(value, 70);
    x[i] = rounded((float)value);
  }
  if (kind >= Quiet)
    x[kind == Last ? length - 1 : length / 3] = odd[kind - Quiet];
}

static int check(const char *name, Norm *norm, int64_t length, int centred,
                 int added, int wide, int oddScale) {
  int64_t rows = Kinds, count = rows * length;
  uint16_t *x = malloc(count * 2), *r = malloc(count * 2),
           *s = malloc(count * 2), *y = malloc(count * 2 + 64);
  float *g = malloc(length * 4), *b = malloc(length * 4);
  uint16_t *narrowG = malloc(length * 2), *narrowB = malloc(length * 2);
  uint64_t state = 7;
  for (int64_t row = 0; row < rows; ++row)
    fill(x + row * length, length, row, &state);
  for (int64_t i = 0; i < count; ++i)
    r[i] = rounded((float)noise(&state));
  for (int64_t i = 0; i < length; ++i) {
    g[i] = (float)(1 + noise(&state) / 2);
    b[i] = centred ? (float)noise(&state) : 0;
    if (i % 5 == 1)
      g[i] *= 0x1p-12f;
    narrowG[i] = rounded(g[i]), narrowB[i] = rounded(b[i]);
    if (!wide)
      g[i] = widened(narrowG[i]), b[i] = widened(narrowB[i]);
  }
  /* A NaN of which rounding could make a number. */
  if (oddScale)
    g[length / 2] = fromBits(0x7fffffff), b[length - 1] = fromBits(0xffffffff);
  for (int64_t i = 0; i < count + 32; ++i)
    y[i] = 0x1234;
  Rows X = {x, x, 0, {rows, length}, {length, 1}}, R = X, S = X, Y = X;
  R.base = R.data = r, S.base = S.data = s, Y.base = Y.data = y;
  Row G = {narrowG, narrowG, 0, {length}, {1}}, B = G;
  B.base = B.data = narrowB;
  if (wide)
    G.base = G.data = g, B.base = B.data = b;
  norm(&X, &R, &G, &B, &S, &Y);

  double worst = 0;
  int good = 1;
  for (int64_t i = count; i < count + 32; ++i)
    good &= y[i] == 0x1234;
  for (int64_t row = 0; row < rows; ++row) {
    uint16_t *in = (added ? s : x) + row * length;
    double sum = 0, squares = 0, scale = 0;
    for (int64_t i = 0; i < length; ++i) {
      float all = widened(x[row * length + i]) + widened(r[row * length + i]);
      if (added && !isnan(all) && in[i] != rounded(all))
        good = 0;
      sum += widened(in[i]);
    }
    double m = centred ? sum / (double)length : 0;
    for (int64_t i = 0; i < length; ++i)
      squares += (widened(in[i]) - m) * (widened(in[i]) - m);
    double root = sqrt(squares / (double)length + 1e-5);
    for (int64_t i = 0; i < length; ++i) {
      double normed = (widened(in[i]) - m) / root;
      double truth = normed * g[i] + b[i];
      float result = widened(y[row * length + i]);
      /* In f32 the squares of such rows are infinite. */
      if (row == Large && !isnan(truth))
        truth = b[i];
      if (isnan(truth) || isnan(result)) {
        if (!isnan(truth) || !isnan(result))
          good = 0,
          printf("%s, row %d: %g, not %g\n", name, (int)row, result, truth);
        continue;
      }
      scale = 1 + fabs(normed * g[i]) + fabs(b[i]);
      /* Results are denormal as well; nothing was lost before. */
      if (row == Denormal && !centred)
        scale = 2000 * half(truth);
      double excess = (fabs(result - truth) - half(truth)) / scale;
      if (!(excess <= worst))
        worst = excess;
    }
  }
  good &= worst <= 5e-6;
  printf("%s %lld: half a unit and %.1e%s\n", name, (long long)length, worst,
         good ? "" : ": WRONG");
  free(x), free(r), free(s), free(y), free(g), free(b), free(narrowG),
      free(narrowB);
  return good;
}

int main(void) {
  int good = check("layer_norm", _mlir_ciface_layer_norm_256, 256, 1, 0, 0, 0);
  good &= check("layer_norm", _mlir_ciface_layer_norm_4096, 4096, 1, 0, 0, 0);
  good &= check("any", _mlir_ciface_layer_norm_any, 16384, 1, 0, 0, 0);
  good &= check("any", _mlir_ciface_layer_norm_any, 333, 1, 0, 0, 0);
  good &= check("any", _mlir_ciface_layer_norm_any, 37, 1, 0, 0, 0);
  good &= check("any", _mlir_ciface_layer_norm_any, 9, 1, 0, 0, 0);
  good &= check("wide", _mlir_ciface_wide_layer_norm_1000, 1000, 1, 0, 1, 0);
  good &= check("wide", _mlir_ciface_wide_layer_norm_1000, 1000, 1, 0, 1, 1);
  good &= check("rms_norm", _mlir_ciface_rms_norm_100, 100, 0, 0, 0, 0);
  good &= check("add", _mlir_ciface_add_layer_norm_768, 768, 1, 1, 0, 0);
  return !good;
}
