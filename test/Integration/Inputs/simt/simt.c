/* Runs norm kernels on the CPU, one fiber per GPU thread, and compares every
   result with the definition of its op in extended precision.

   A thread yields at a shuffle, until all lanes of its warp are at one, and at
   a barrier, until all threads of its block are. Blocks run one after another.
   Device rsqrt.approx is modelled with its documented error of 2^-22.9.
   cases.h: #define CASES C(name, kind, fused, length, type, threads, rowsPerBlock)...
   with the kernels declared. usage: simt MEAN; rows have that mean and deviation 1. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>

enum { RUN, SHFL, BAR, DONE };
enum { LAYER_NORM, RMS_NORM, CRMS_NORM, CENTER };
enum { F16, BF16, F32, F64 };
enum { MAX_THREADS = 1024, STACK = 1 << 15, MAX_ARGS = 8 };

typedef struct { ucontext_t ctx; int state; uint32_t in, out, lanes; char *stack; } Thread;
static Thread threads[MAX_THREADS];
static int nthreads, current, block;
static ucontext_t scheduler;
typedef void (*Kernel)(void *, void *, void *, void *, void *, void *, void *, void *);
static Kernel kernel;
static void *args[MAX_ARGS];

static void yield_in(int state) {
  Thread *t = &threads[current];
  t->state = state;
  swapcontext(&t->ctx, &scheduler);
}
uint32_t simt_tid(void) { return current; }
uint32_t simt_ctaid(void) { return block; }
void simt_barrier(void) { yield_in(BAR); }
uint32_t simt_shfl(uint32_t value, uint32_t lanes) {
  threads[current].in = value;
  threads[current].lanes = lanes;
  yield_in(SHFL);
  return threads[current].out;
}
float simt_rsqrt(float x) { return (float)(1.0 / sqrt(x) * (1 + 1.2e-7)); }

/* Rounding of f32 to bf16, to nearest even. */
__bf16 __truncsfbf2(float x) {
  uint32_t bits;
  memcpy(&bits, &x, 4);
  uint16_t top = x != x ? (bits >> 16) | 64 : (bits + 0x7fff + (bits >> 16 & 1)) >> 16;
  __bf16 y;
  memcpy(&y, &top, 2);
  return y;
}

static void entry(void) {
  kernel(args[0], args[1], args[2], args[3], args[4], args[5], args[6], args[7]);
  yield_in(DONE);
}

/* Every shuffle of ours names all 32 lanes. */
static int try_shuffle(Thread *warp, int lanes) {
  for (int l = 0; l < lanes; ++l)
    if (warp[l].state != SHFL || warp[l].lanes != warp[0].lanes) return 0;
  for (int l = 0; l < lanes; ++l) warp[l].out = warp[l ^ warp[l].lanes].in;
  for (int l = 0; l < lanes; ++l) warp[l].state = RUN;
  return 1;
}

static void run_block(void) {
  for (int i = 0; i < nthreads; ++i) {
    Thread *t = &threads[i];
    if (!t->stack) t->stack = malloc(STACK);
    t->state = RUN;
    getcontext(&t->ctx);
    t->ctx.uc_stack.ss_sp = t->stack;
    t->ctx.uc_stack.ss_size = STACK;
    t->ctx.uc_link = &scheduler;
    makecontext(&t->ctx, entry, 0);
  }
  for (;;) {
    int progress = 0, done = 0, waiting = 0;
    for (int i = 0; i < nthreads; ++i)
      if (threads[i].state == RUN) {
        current = i;
        swapcontext(&scheduler, &threads[i].ctx);
        progress = 1;
      }
    for (int w = 0; w < nthreads; w += 32) progress |= try_shuffle(threads + w, 32);
    for (int i = 0; i < nthreads; ++i) {
      done += threads[i].state == DONE;
      waiting += threads[i].state == BAR;
    }
    if (done == nthreads) return;
    if (waiting == nthreads) {
      for (int i = 0; i < nthreads; ++i) threads[i].state = RUN;
      progress = 1;
    }
    if (!progress) {
      fprintf(stderr, "deadlock: %d of %d threads at a barrier, %d done\n", waiting, nthreads, done);
      exit(1);
    }
  }
}

static size_t size_of(int type) { return type == F64 ? 8 : type == F32 ? 4 : 2; }
static void put(void *p, int type, size_t i, double v) {
  if (type == F64) ((double *)p)[i] = v;
  else if (type == F32) ((float *)p)[i] = (float)v;
  else if (type == F16) ((_Float16 *)p)[i] = (_Float16)v;
  else ((__bf16 *)p)[i] = __truncsfbf2((float)v);
}
static double get(void *p, int type, size_t i) {
  if (type == F64) return ((double *)p)[i];
  if (type == F32) return ((float *)p)[i];
  if (type == F16) return (double)((_Float16 *)p)[i];
  uint32_t bits = (uint32_t)((uint16_t *)p)[i] << 16;
  float f;
  memcpy(&f, &bits, 4);
  return f;
}
static uint64_t seed = 1;
static double uniform(void) { /* deviation 1 */
  seed = seed * 6364136223846793005u + 1442695040888963407u;
  return ((double)(seed >> 11) / (1ull << 53) - 0.5) * 3.4641016151377544;
}
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
  memset(args, 0, sizeof args);
  args[k++] = x;
  if (fused) args[k++] = r;
  if (scaled) args[k++] = g;
  if (biased) args[k++] = b;
  if (fused) args[k++] = s;
  args[k++] = y;
  args[k++] = (void *)(intptr_t)rows;
  kernel = f;
  nthreads = block_threads;
  for (block = 0; block < (rows + rows_per_block - 1) / rows_per_block; ++block) run_block();

  /* Unit roundoff of the result; what f32 statistics may add to it grows with
     mean/deviation, because x itself has that many digits only. */
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
