/* Calls functions whose kernels run on the CPU (simt.h) and their references,
   on equal inputs, and compares what they write. The launch functions are those
   that upstream's gpu-to-llvm calls. */
#define _GNU_SOURCE
#include "simt.h"
#include <dlfcn.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *mgpuModuleLoadJIT(void *data, int level) { return data; }
void mgpuModuleUnload(void *module) {}
void *mgpuModuleGetFunction(void *module, const char *name) { return dlsym(RTLD_DEFAULT, name); }
void *mgpuStreamCreate(void) { return 0; }
void mgpuStreamSynchronize(void *stream) {}
void mgpuStreamDestroy(void *stream) {}
static int launches;
void mgpuLaunchKernel(void *function, intptr_t gx, intptr_t gy, intptr_t gz, intptr_t bx, intptr_t by,
                      intptr_t bz, int smem, void *stream, void **params, void **extra, size_t count) {
  void *args[SIMT_MAX_ARGS] = {0};
  if (!function || count > SIMT_MAX_ARGS) fprintf(stderr, "cannot launch\n"), exit(1);
  for (size_t i = 0; i < count; ++i) args[i] = *(void **)params[i];
  simt_launch((Kernel)function, gx, bx, args);
  ++launches;
}

enum { MAX_RANK = 4, MAX_SHAPES = 8 };
typedef void (*Function)(void *, void *, void *, void *, void *, void *, void *, void *);
typedef struct { int written, type, rank; long sizes[MAX_RANK]; } Shape;
typedef struct { const char *name; Function form, reference; int count; Shape shapes[MAX_SHAPES]; } Form;
typedef struct { void *allocated, *aligned; long offset, sizes_and_strides[2 * MAX_RANK]; } Descriptor;
#include "forms.h"

static long entries(const Shape *s) {
  long n = 1;
  for (int i = 0; i < s->rank; ++i) n *= s->sizes[i];
  return n;
}
static void describe(const Shape *s, void *data, Descriptor *d) {
  d->allocated = d->aligned = data;
  d->offset = 0;
  long stride = 1;
  for (int i = s->rank; i-- > 0; stride *= s->sizes[i]) {
    d->sizes_and_strides[i] = s->sizes[i];
    d->sizes_and_strides[s->rank + i] = stride;
  }
}

int main(void) {
  int failed = 0, count = sizeof forms / sizeof *forms;
  for (int k = 0; k < count; ++k) {
    const Form *f = &forms[k];
    Descriptor a[MAX_SHAPES], b[MAX_SHAPES];
    for (int i = 0; i < f->count; ++i) {
      const Shape *s = &f->shapes[i];
      long n = entries(s), bytes = (n * size_of(s->type) + 63) / 64 * 64;
      void *p = aligned_alloc(64, bytes), *q = aligned_alloc(64, bytes);
      memset(p, 0x55, bytes);
      for (long j = 0; j < n; ++j) if (!s->written) put(p, s->type, j, 1 + uniform());
      memcpy(q, p, bytes);
      describe(s, p, &a[i]);
      describe(s, q, &b[i]);
    }
    int before = launches;
    f->form(&a[0], &a[1], &a[2], &a[3], &a[4], &a[5], &a[6], &a[7]);
    f->reference(&b[0], &b[1], &b[2], &b[3], &b[4], &b[5], &b[6], &b[7]);
    /* Both forms round at the same places: 16-bit results are equal but for the
       few that lie next to the middle between two numbers. */
    double worst = 0;
    long narrow = 0, differing = 0;
    for (int i = 0; i < f->count; ++i) {
      const Shape *s = &f->shapes[i];
      double u = s->type == F64 ? 1e-13 : s->type == F32 ? 2e-6 : s->type == F16 ? 1e-3 : 8e-3;
      for (long j = 0; s->written && j < entries(s); ++j) {
        double x = get(a[i].aligned, s->type, j), y = get(b[i].aligned, s->type, j);
        double error = fabs(x - y) / (u * (1 + fabs(y)));
        worst = fmax(worst, error == error ? error : 1e30);
        narrow += size_of(s->type) == 2;
        differing += size_of(s->type) == 2 && x != y;
      }
    }
    int ok = worst <= 1 && differing * 50 <= narrow && launches > before;
    printf("%s %s: %.2f of the tolerance, %ld of %ld 16-bit results differ, %d launches\n",
           ok ? "ok  " : "FAIL", f->name, worst, differing, narrow, launches - before);
    failed += !ok;
  }
  printf("%d forms, %d wrong\n", count, failed);
  return failed != 0;
}
