//===- NumberFormats.cpp - Rows of stored entries as doubles --------------===//
//
// Loops without branches, compiled for the vectors of any x86-64 and once more
// for AVX2; the first call chooses. Both give the same bits: conversions round
// the same way, and there is nothing to contract.
//
//===----------------------------------------------------------------------===//

#include "Renorm/IR/NumberFormats.h"

using namespace mlir;
using namespace mlir::renorm;

#if defined(__x86_64__) && defined(__gnu_linux__) && defined(__GLIBC__)
#define RENORM_FOR_EACH_VECTOR_SIZE                                            \
  __attribute__((target_clones("avx2", "default")))
#else
#define RENORM_FOR_EACH_VECTOR_SIZE
#endif

// A clone cannot be a template; what it inlines can.
template <typename Entry>
[[gnu::always_inline]] static inline void read(const char *from, double *to,
                                               int64_t count) {
  for (int64_t i = 0; i < count; ++i) {
    Entry entry;
    std::memcpy(&entry, from + i * sizeof(Entry), sizeof(Entry));
    to[i] = entry.get();
  }
}

template <typename Entry>
[[gnu::always_inline]] static inline void write(const double *from, char *to,
                                                int64_t count) {
  for (int64_t i = 0; i < count; ++i) {
    Entry entry;
    entry.set(from[i]);
    std::memcpy(to + i * sizeof(Entry), &entry, sizeof(Entry));
  }
}

#define RENORM_ROWS(NAME, ENTRY)                                               \
  RENORM_FOR_EACH_VECTOR_SIZE static void read##NAME(                          \
      const char *__restrict from, double *__restrict to, int64_t count) {     \
    read<ENTRY>(from, to, count);                                              \
  }                                                                            \
  RENORM_FOR_EACH_VECTOR_SIZE static void write##NAME(                         \
      const double *__restrict from, char *__restrict to, int64_t count) {     \
    write<ENTRY>(from, to, count);                                             \
  }

RENORM_ROWS(F16, Float16)
RENORM_ROWS(BF16, BFloat16)
RENORM_ROWS(F32, Native<float>)
RENORM_ROWS(F64, Native<double>)

void mlir::renorm::readRow(Type element, const char *from, double *to,
                               int64_t count) {
  if (element.isF32())
    return readF32(from, to, count);
  if (element.isF64())
    return readF64(from, to, count);
  if (element.isBF16())
    return readBF16(from, to, count);
  readF16(from, to, count);
}

void mlir::renorm::writeRow(Type element, const double *from, char *to,
                                int64_t count) {
  if (element.isF32())
    return writeF32(from, to, count);
  if (element.isF64())
    return writeF64(from, to, count);
  if (element.isBF16())
    return writeBF16(from, to, count);
  writeF16(from, to, count);
}
