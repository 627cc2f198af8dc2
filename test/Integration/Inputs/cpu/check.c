/* Calls the norms of norms.mlir and compares with the norm in double.
 *
 * Prints, for each, the largest error of deviations of 1: with a mean of 0.5 and
 * with one of 1000. Exits with 1 if one of them is above its limit. */

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct {
  float *base, *data;
  int64_t offset, sizes[2], strides[2];
} Rows;
typedef void Norm(Rows *x, Rows *r, Rows *s, Rows *y);

Norm _mlir_ciface_layer_norm_4096, _mlir_ciface_layer_norm_any,
    _mlir_ciface_rms_norm_256, _mlir_ciface_add_layer_norm_1000;

static Rows make(int64_t rows, int64_t length) {
  float *data = aligned_alloc(64, (rows * length * 4 + 63) / 64 * 64);
  Rows result = {data, data, 0, {rows, length}, {length, 1}};
  return result;
}

/* Between -1 and 1, the same everywhere. */
static double noise(uint64_t *state) {
  *state = *state * 6364136223846793005u + 1442695040888963407u;
  return (double)(*state >> 11) / (double)(1ull << 52) - 1;
}

static double error(Norm *norm, int64_t rows, int64_t length, int centred,
                    int added, double mean) {
  Rows x = make(rows, length), r = make(rows, length), s = make(rows, length),
       y = make(rows, length);
  uint64_t state = 7;
  for (int64_t i = 0; i < rows * length; ++i) {
    x.data[i] = (float)(mean + 1.7 * noise(&state));
    r.data[i] = (float)noise(&state);
  }
  norm(&x, &r, &s, &y);
  double worst = 0;
  for (int64_t row = 0; row < rows; ++row) {
    float *in = (added ? s.data : x.data) + row * length;
    double sum = 0, squares = 0;
    for (int64_t i = 0; i < length; ++i) {
      if (added && in[i] != x.data[row * length + i] + r.data[row * length + i])
        return 1;
      sum += in[i];
    }
    double m = centred ? sum / (double)length : 0;
    for (int64_t i = 0; i < length; ++i)
      squares += (in[i] - m) * (in[i] - m);
    double root = sqrt(squares / (double)length + 1e-5);
    for (int64_t i = 0; i < length; ++i) {
      double truth = (in[i] - m) / root;
      double off = fabs(y.data[row * length + i] - truth) / (1 + fabs(truth));
      if (!(off <= worst))
        worst = off;
    }
  }
  free(x.data), free(r.data), free(s.data), free(y.data);
  return worst;
}

static int check(const char *name, Norm *norm, int64_t length, int centred,
                 int added) {
  double small = error(norm, 97, length, centred, added, 0.5);
  double large = error(norm, 97, length, centred, added, 1000.0);
  int good = small <= 1e-6 && large <= 2e-4;
  printf("%s %lld: %.1e, with a mean of 1000 %.1e%s\n", name, (long long)length,
         small, large, good ? "" : ": TOO LARGE");
  return good;
}

int main(void) {
  int good = check("layer_norm", _mlir_ciface_layer_norm_4096, 4096, 1, 0);
  good &= check("any layer_norm", _mlir_ciface_layer_norm_any, 4096, 1, 0);
  good &= check("any layer_norm", _mlir_ciface_layer_norm_any, 333, 1, 0);
  good &= check("any layer_norm", _mlir_ciface_layer_norm_any, 3, 1, 0);
  good &= check("rms_norm", _mlir_ciface_rms_norm_256, 256, 0, 0);
  good &= check("add_layer_norm", _mlir_ciface_add_layer_norm_1000, 1000, 1, 1);
  return !good;
}
