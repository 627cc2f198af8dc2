//===- Float16Rows.cpp - Loops over f16 by F16C ---------------------------===//
//
// F16C rounds floats, not doubles. A double is first rounded to float so that
// it keeps whether it was exact: the last bit kept is odd if anything was lost
// (roundToOdd, here on the bits of the double, which is the same for all that
// f16 tells from zero). The second rounding then gives what one would have.
//
//===----------------------------------------------------------------------===//

#include "Float16Rows.h"

using namespace mlir;
using namespace mlir::renorm;

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>

#define RENORM_F16C __attribute__((target("avx2,f16c")))
#define RENORM_INLINE [[gnu::always_inline]] RENORM_F16C static inline

namespace {
/// Eight entries.
struct Eight {
  __m256d low, high;
};
} // namespace

RENORM_INLINE Eight load(const char *from) {
  __m256 wide = _mm256_cvtph_ps(
      _mm_loadu_si128(reinterpret_cast<const __m128i *>(from)));
  return {_mm256_cvtps_pd(_mm256_castps256_ps128(wide)),
          _mm256_cvtps_pd(_mm256_extractf128_ps(wide, 1))};
}

/// Four doubles rounded to odd floats. A NaN stays one: if the bits that go are
/// all that it has, one bit above them is set.
RENORM_INLINE __m128 odd(__m256d value) {
  const __m256i lost = _mm256_set1_epi64x((int64_t(1) << 29) - 1);
  __m256i bits = _mm256_castpd_si256(value);
  __m256i carry = _mm256_add_epi64(_mm256_and_si256(bits, lost), lost);
  bits = _mm256_andnot_si256(lost, _mm256_or_si256(bits, carry));
  return _mm256_cvtpd_ps(_mm256_castsi256_pd(bits));
}

RENORM_INLINE void store(Eight value, char *to) {
  __m256 wide = _mm256_set_m128(odd(value.high), odd(value.low));
  __m128i half = _mm256_cvtps_ph(wide, _MM_FROUND_TO_NEAREST_INT);
  // All NaNs of a sign are one, as Float16 has it.
  const __m128i sign = _mm_set1_epi16(static_cast<int16_t>(0x8000));
  __m128i isNaN = _mm_cmpgt_epi16(_mm_andnot_si128(sign, half),
                                  _mm_set1_epi16(0x7c00));
  __m128i quiet =
      _mm_or_si128(_mm_and_si128(half, sign), _mm_set1_epi16(0x7e00));
  _mm_storeu_si128(reinterpret_cast<__m128i *>(to),
                   _mm_blendv_epi8(half, quiet, isNaN));
}

RENORM_INLINE Eight minus(Eight left, __m256d low, __m256d high) {
  return {_mm256_sub_pd(left.low, low), _mm256_sub_pd(left.high, high)};
}

RENORM_INLINE double entryAt(const char *row, int64_t k) {
  Float16 entry;
  std::memcpy(&entry, row + k * 2, 2);
  return entry.get();
}

RENORM_INLINE void setEntry(char *row, int64_t k, double value) {
  Float16 entry;
  entry.set(value);
  std::memcpy(row + k * 2, &entry, 2);
}

RENORM_F16C static void read(const char *from, double *to, int64_t count) {
  int64_t k = 0;
  for (; k + 8 <= count; k += 8) {
    Eight entries = load(from + k * 2);
    _mm256_storeu_pd(to + k, entries.low);
    _mm256_storeu_pd(to + k + 4, entries.high);
  }
  for (; k < count; ++k)
    to[k] = entryAt(from, k);
}

RENORM_F16C static void write(const double *from, char *to, int64_t count) {
  int64_t k = 0;
  for (; k + 8 <= count; k += 8)
    store({_mm256_loadu_pd(from + k), _mm256_loadu_pd(from + k + 4)},
          to + k * 2);
  for (; k < count; ++k)
    setEntry(to, k, from[k]);
}

RENORM_F16C static double sum(const char *row, int64_t count) {
  __m256d low = _mm256_setzero_pd(), high = low;
  int64_t k = 0;
  for (; k + 8 <= count; k += 8) {
    Eight entries = load(row + k * 2);
    low = _mm256_add_pd(low, entries.low);
    high = _mm256_add_pd(high, entries.high);
  }
  double sums[8], total = 0;
  _mm256_storeu_pd(sums, low);
  _mm256_storeu_pd(sums + 4, high);
  for (; k < count; ++k)
    total += entryAt(row, k);
  for (double sum : sums)
    total += sum;
  return total;
}

RENORM_F16C static void subtract(const char *from, double mean, char *to,
                                 int64_t count) {
  __m256d means = _mm256_set1_pd(mean);
  int64_t k = 0;
  for (; k + 8 <= count; k += 8)
    store(minus(load(from + k * 2), means, means), to + k * 2);
  for (; k < count; ++k)
    setEntry(to, k, entryAt(from, k) - mean);
}

RENORM_F16C static void addTo(const char *from, double *sums, int64_t count) {
  int64_t k = 0;
  for (; k + 8 <= count; k += 8) {
    Eight entries = load(from + k * 2);
    _mm256_storeu_pd(sums + k,
                     _mm256_add_pd(_mm256_loadu_pd(sums + k), entries.low));
    _mm256_storeu_pd(sums + k + 4, _mm256_add_pd(_mm256_loadu_pd(sums + k + 4),
                                                 entries.high));
  }
  for (; k < count; ++k)
    sums[k] += entryAt(from, k);
}

RENORM_F16C static void subtractEach(const char *from, const double *means,
                                     char *to, int64_t count) {
  int64_t k = 0;
  for (; k + 8 <= count; k += 8)
    store(minus(load(from + k * 2), _mm256_loadu_pd(means + k),
                _mm256_loadu_pd(means + k + 4)),
          to + k * 2);
  for (; k < count; ++k)
    setEntry(to, k, entryAt(from, k) - means[k]);
}

const RowLoops *mlir::renorm::float16RowLoops() {
  static constexpr RowLoops loops = {read,     write, sum,
                                     subtract, addTo, subtractEach};
  bool has = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("f16c");
  return has ? &loops : nullptr;
}
#else
const RowLoops *mlir::renorm::float16RowLoops() { return nullptr; }
#endif
