#ifndef SIMT_H
#define SIMT_H
#include <stdint.h>

enum { SIMT_MAX_ARGS = 18 };
typedef void (*Kernel)(void *, void *, void *, void *, void *, void *, void *,
                       void *, void *, void *, void *, void *, void *, void *,
                       void *, void *, void *, void *);

/* Runs blocks of block_threads threads; SIMT_MAX_ARGS arguments of 8 bytes. */
void simt_launch(Kernel kernel, int blocks, int block_threads, void **args);

/* Elements of buffers. */
enum { F16, BF16, F32, F64 };
__bf16 __truncsfbf2(float x);
static inline long size_of(int type) {
  return type == F64 ? 8 : type == F32 ? 4 : 2;
}
static inline void put(void *p, int type, long i, double v) {
  if (type == F64)
    ((double *)p)[i] = v;
  else if (type == F32)
    ((float *)p)[i] = (float)v;
  else if (type == F16)
    ((_Float16 *)p)[i] = (_Float16)v;
  else
    ((__bf16 *)p)[i] = __truncsfbf2((float)v);
}
static inline double get(void *p, int type, long i) {
  if (type == F64)
    return ((double *)p)[i];
  if (type == F32)
    return ((float *)p)[i];
  if (type == F16)
    return (double)((_Float16 *)p)[i];
  union {
    uint32_t bits;
    float f;
  } u = {(uint32_t)((uint16_t *)p)[i] << 16};
  return u.f;
}
/* A pseudo-random number of mean 0 and deviation 1, uniform. */
static inline double uniform(void) {
  static uint64_t seed = 1;
  seed = seed * 6364136223846793005u + 1442695040888963407u;
  return ((double)(seed >> 11) / (1ull << 53) - 0.5) * 3.4641016151377544;
}
#endif
