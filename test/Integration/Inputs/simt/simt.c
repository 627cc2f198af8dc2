/* Runs GPU kernels on the CPU, one fiber per GPU thread.

   A thread yields at a shuffle, until all lanes of its warp are at one, and at
   a barrier, until all threads of its block are. Blocks run one after another.
   rsqrt.approx is modelled with its documented error of 2^-22.9. */
#include "simt.h"
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>

enum { RUN, SHFL, BAR, DONE };
enum { MAX_THREADS = 1024, STACK = 1 << 15 };

typedef struct { ucontext_t ctx; int state; uint32_t in, out, lanes; char *stack; } Thread;
static Thread threads[MAX_THREADS];
static int nthreads, nblocks, current, block;
static ucontext_t scheduler;
static Kernel kernel;
static void **args;

static void yield_in(int state) {
  Thread *t = &threads[current];
  t->state = state;
  swapcontext(&t->ctx, &scheduler);
}
uint32_t simt_tid(void) { return current; }
uint32_t simt_ctaid(void) { return block; }
uint32_t simt_nctaid(void) { return nblocks; }
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
  kernel(args[0], args[1], args[2], args[3], args[4], args[5], args[6], args[7], args[8], args[9],
         args[10], args[11], args[12], args[13], args[14], args[15], args[16], args[17]);
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

void simt_launch(Kernel k, int blocks, int block_threads, void **arguments) {
  kernel = k;
  nthreads = block_threads;
  nblocks = blocks;
  args = arguments;
  for (block = 0; block < blocks; ++block) run_block();
}
