/* Calls functions with kernels and their references on equal inputs and compares
   what they write. All memory is the device's, which the host can read, too:
   arguments, and what compiled code allocates. */
#include "Renorm/Runtime/CUDA.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What finalize-memref-to-llvm{use-generic-functions} calls. */
void *_mlir_memref_to_llvm_alloc(size_t bytes) {
  void *memory;
  if (renormAllocateManaged(bytes, &memory)) fprintf(stderr, "%s\n", renormErrorMessage()), exit(1);
  return memory;
}
void *_mlir_memref_to_llvm_aligned_alloc(size_t alignment, size_t bytes) {
  return _mlir_memref_to_llvm_alloc(bytes); /* multiples of 256 */
}
void _mlir_memref_to_llvm_free(void *memory) {
  if (renormFree(memory)) fprintf(stderr, "%s\n", renormErrorMessage()), exit(1);
}

/* Rounding of f32 to bf16, to nearest even; older compilers lack the call. */
__bf16 __truncsfbf2(float x) {
  uint32_t bits;
  memcpy(&bits, &x, 4);
  uint16_t top = x != x ? (bits >> 16) | 64 : (bits + 0x7fff + (bits >> 16 & 1)) >> 16;
  __bf16 y;
  memcpy(&y, &top, 2);
  return y;
}

enum { F16, BF16, F32, F64 };
static long size_of(int type) { return type == F64 ? 8 : type == F32 ? 4 : 2; }
static void put(void *p, int type, long i, double v) {
  if (type == F64) ((double *)p)[i] = v;
  else if (type == F32) ((float *)p)[i] = (float)v;
  else if (type == F16) ((_Float16 *)p)[i] = (_Float16)v;
  else ((__bf16 *)p)[i] = __truncsfbf2((float)v);
}
static double get(void *p, int type, long i) {
  if (type == F64) return ((double *)p)[i];
  if (type == F32) return ((float *)p)[i];
  if (type == F16) return (double)((_Float16 *)p)[i];
  uint32_t bits = (uint32_t)((uint16_t *)p)[i] << 16;
  float f;
  memcpy(&f, &bits, 4);
  return f;
}
/* A pseudo-random number of mean 0 and deviation 1, uniform. */
static double uniform(void) {
  static uint64_t seed = 1;
  seed = seed * 6364136223846793005u + 1442695040888963407u;
  return ((double)(seed >> 11) / (1ull << 53) - 0.5) * 3.4641016151377544;
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
  uint64_t (*calls)(const char *) = renormDriverFunction("renormStubCalls");
  if (!calls) fprintf(stderr, "%s\n", renormErrorMessage()), exit(1);
  for (int k = 0; k < count; ++k) {
    const Form *f = &forms[k];
    Descriptor a[MAX_SHAPES], b[MAX_SHAPES];
    for (int i = 0; i < f->count; ++i) {
      const Shape *s = &f->shapes[i];
      long n = entries(s), bytes = n * size_of(s->type);
      void *p = _mlir_memref_to_llvm_alloc(bytes), *q = _mlir_memref_to_llvm_alloc(bytes);
      memset(p, 0x55, bytes);
      for (long j = 0; j < n; ++j) if (!s->written) put(p, s->type, j, 1 + uniform());
      memcpy(q, p, bytes);
      describe(s, p, &a[i]);
      describe(s, q, &b[i]);
    }
    int before = calls("cuLaunchKernelEx");
    f->form(&a[0], &a[1], &a[2], &a[3], &a[4], &a[5], &a[6], &a[7]);
    f->reference(&b[0], &b[1], &b[2], &b[3], &b[4], &b[5], &b[6], &b[7]);
    int launches = calls("cuLaunchKernelEx") - before;
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
      _mlir_memref_to_llvm_free(a[i].aligned);
      _mlir_memref_to_llvm_free(b[i].aligned);
    }
    int ok = worst <= 1 && differing * 50 <= narrow && launches;
    printf("%s %s: %.2f of the tolerance, %ld of %ld 16-bit results differ, %d launches\n",
           ok ? "ok  " : "FAIL", f->name, worst, differing, narrow, launches);
    failed += !ok;
  }
  printf("%d forms, %d wrong\n", count, failed);
  return failed != 0;
}
