//===- Float16Rows.cpp - Loops over f16 by F16C and AVX-512 ---------------===//
//
// F16C rounds floats, not doubles. A double is first rounded to float so that
// it keeps whether it was exact: the last bit kept is odd if anything was lost
// (roundToOdd, here on the bits of the double, which is the same for all that
// f16 tells from zero). The second rounding then gives what one would have.
//
// Rows less their mean need no doubles, but near ties (SplitMean.h). Sums of
// entries below 2 are sums of integers: multiples of 2^-24, exact in f64 in any
// order up to 2^27 of them.
//
//===----------------------------------------------------------------------===//

#include "Float16Rows.h"
#include "RowFetch.h"
#include "SplitMean.h"
#include <algorithm>

using namespace mlir;
using namespace mlir::renorm;

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>

// x * 1 + y stands for x + y, as in NumberFormats.cpp.
#define RENORM_F16C __attribute__((target("avx2,f16c,fma")))
#define RENORM_AVX512 __attribute__((target("avx512f,avx2,f16c,fma")))
#define RENORM_INLINE [[gnu::always_inline]] RENORM_F16C static inline

namespace {
/// Eight entries.
struct Eight {
  __m256d low, high;
};
} // namespace

RENORM_INLINE __m256 loadFloats(const char *from) {
  return _mm256_cvtph_ps(
      _mm_loadu_si128(reinterpret_cast<const __m128i *>(from)));
}

RENORM_INLINE Eight load(const char *from) {
  __m256 wide = loadFloats(from);
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
  __m128i isNaN =
      _mm_cmpgt_epi16(_mm_andnot_si128(sign, half), _mm_set1_epi16(0x7c00));
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

RENORM_INLINE __m256i unitsOf(const char *from) {
  return _mm256_cvtps_epi32(
      _mm256_mul_ps(loadFloats(from), _mm256_set1_ps(0x1p24f)));
}

/// The first entries of a row, a multiple of sixteen, in units of 2^-24. Tells
/// in `large` whether any of them is 2 or more: then it is wrong.
RENORM_INLINE double sumOfUnits(const char *row, int64_t count, bool &large) {
  __m256d low = _mm256_setzero_pd(), high = low;
  __m256i bits = _mm256_setzero_si256();
  for (int64_t k = 0; k < count;) {
    // 64 numbers below 2^25 are one below 2^31.
    __m256i left = _mm256_setzero_si256(), right = left;
    for (int64_t end = std::min(k + 32 * 16, count); k < end; k += 16) {
      const char *from = row + k * 2;
      bits = _mm256_or_si256(
          bits, _mm256_loadu_si256(reinterpret_cast<const __m256i *>(from)));
      left = _mm256_add_epi32(left, unitsOf(from));
      right = _mm256_add_epi32(right, unitsOf(from + 16));
    }
    __m256i sums = _mm256_add_epi32(left, right);
    low = _mm256_add_pd(low, _mm256_cvtepi32_pd(_mm256_castsi256_si128(sums)));
    high = _mm256_add_pd(high,
                         _mm256_cvtepi32_pd(_mm256_extracti128_si256(sums, 1)));
  }
  large = !_mm256_testz_si256(bits, _mm256_set1_epi16(0x4000));
  double sums[4], total = 0;
  _mm256_storeu_pd(sums, _mm256_add_pd(low, high));
  for (double sum : sums)
    total += sum;
  return total;
}

/// The same in f64, in the order of RowLoops::sum.
RENORM_INLINE void addEights(const char *row, int64_t count, double *sums) {
  __m256d low = _mm256_setzero_pd(), high = low;
  for (int64_t k = 0; k < count; k += 8) {
    Eight entries = load(row + k * 2);
    low = _mm256_add_pd(low, entries.low);
    high = _mm256_add_pd(high, entries.high);
  }
  _mm256_storeu_pd(sums, low);
  _mm256_storeu_pd(sums + 4, high);
}

RENORM_F16C static double sum(const char *row, int64_t count) {
  int64_t whole = count / 16 * 16;
  double sums[8] = {}, total = 0;
  bool large = true;
  if (count <= int64_t(1) << 27)
    sums[0] = sumOfUnits(row, whole, large) * 0x1p-24;
  if (large) {
    whole = count / 8 * 8;
    addEights(row, whole, sums);
  }
  for (int64_t k = whole; k < count; ++k)
    total += entryAt(row, k);
  for (double sum : sums)
    total += sum;
  return total;
}

RENORM_INLINE void subtractInDoubles(const char *from, double mean, char *to,
                                     int64_t count) {
  __m256d means = _mm256_set1_pd(mean);
  int64_t k = 0;
  for (; k + 8 <= count; k += 8)
    store(minus(load(from + k * 2), means, means), to + k * 2);
  for (; k < count; ++k)
    setEntry(to, k, entryAt(from, k) - mean);
}

/// Sixteen entries less a mean that fits, in f32. `least` becomes at most what
/// they are above the ties. `one` is 1 (NumberFormats.cpp has the reason).
RENORM_INLINE void subtractSixteen(const char *from, SplitMean mean, __m256 one,
                                   char *to, __m256i &least) {
  __m256 high = _mm256_set1_ps(-mean.high), low = _mm256_set1_ps(-mean.low);
  auto subtracted = [&](const char *entries) RENORM_F16C {
    return _mm256_fmadd_ps(_mm256_fmadd_ps(loadFloats(entries), one, high), one,
                           low);
  };
  __m256 left = subtracted(from), right = subtracted(from + 16);
  __m256i halves =
      _mm256_set_m128i(_mm256_cvtps_ph(right, _MM_FROUND_TO_NEAREST_INT),
                       _mm256_cvtps_ph(left, _MM_FROUND_TO_NEAREST_INT));
  _mm256_storeu_si256(reinterpret_cast<__m256i *>(to), halves);
  // As floats with the exponents of f16, subnormal where f16 is: the last 13
  // bits are what is rounded.
  const __m256 scale = _mm256_set1_ps(0x1p-112f);
  __m256i leftBits = _mm256_castps_si256(_mm256_mul_ps(left, scale));
  __m256i rightBits = _mm256_castps_si256(_mm256_mul_ps(right, scale));
  __m256i last =
      _mm256_blend_epi16(leftBits, _mm256_slli_epi32(rightBits, 16), 0xaa);
  last = _mm256_add_epi16(last, _mm256_set1_epi16(0x1000 + SplitMean::slack));
  least = _mm256_min_epu16(least,
                           _mm256_and_si256(last, _mm256_set1_epi16(0x1fff)));
}

RENORM_F16C static void subtract(const char *from, double mean, char *to,
                                 int64_t count) {
  int64_t k = 0;
  __m256 one = _mm256_set1_ps(1.0f);
  asm("" : "+x"(one));
  if (SplitMean split(mean); split.fits)
    for (; k + 32 <= count; k += 32) {
      __m256i least = _mm256_set1_epi16(-1);
      fetchNext(from + k * 2, count * 2);
      subtractSixteen(from + k * 2, split, one, to + k * 2, least);
      subtractSixteen(from + k * 2 + 32, split, one, to + k * 2 + 32, least);
      __m256i close =
          _mm256_subs_epu16(_mm256_set1_epi16(2 * SplitMean::slack + 1), least);
      if (LLVM_UNLIKELY(!_mm256_testz_si256(close, close)))
        subtractInDoubles(from + k * 2, mean, to + k * 2, 32);
    }
  subtractInDoubles(from + k * 2, mean, to + k * 2, count - k);
}

#ifndef __clang__
// GCC 12 warns of its own header.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

/// The same for AVX-512, which converts sixteen at a time and tests each bit it
/// is asked to: within three of a tie is near enough.
RENORM_AVX512 static void subtract512(const char *from, double mean, char *to,
                                      int64_t count) {
  SplitMean split(mean);
  if (!split.fits)
    return subtractInDoubles(from, mean, to, count);
  __m512 one = _mm512_set1_ps(1.0f);
  asm("" : "+v"(one));
  const __m512 high = _mm512_set1_ps(-split.high);
  const __m512 low = _mm512_set1_ps(-split.low);
  const __m512 scale = _mm512_set1_ps(0x1p-112f);
  const __m512i half = _mm512_set1_epi32(0x1000 + SplitMean::slack);
  static_assert(2 * SplitMean::slack < 4);
  const __m512i far = _mm512_set1_epi32(0x1ffc);
  int64_t k = 0;
  for (; k + 32 <= count; k += 32) {
    auto *words = reinterpret_cast<const __m256i *>(from + k * 2);
    fetchNext(from + k * 2, count * 2);
    __m512 left = _mm512_cvtph_ps(_mm256_loadu_si256(words));
    __m512 right = _mm512_cvtph_ps(_mm256_loadu_si256(words + 1));
    left = _mm512_fmadd_ps(_mm512_fmadd_ps(left, one, high), one, low);
    right = _mm512_fmadd_ps(_mm512_fmadd_ps(right, one, high), one, low);
    __m512i halves = _mm512_inserti64x4(
        _mm512_castsi256_si512(
            _mm512_cvtps_ph(left, _MM_FROUND_TO_NEAREST_INT)),
        _mm512_cvtps_ph(right, _MM_FROUND_TO_NEAREST_INT), 1);
    _mm512_storeu_si512(to + k * 2, halves);
    __m512i leftBits = _mm512_castps_si512(_mm512_mul_ps(left, scale));
    __m512i rightBits = _mm512_castps_si512(_mm512_mul_ps(right, scale));
    __mmask16 close =
        _mm512_testn_epi32_mask(_mm512_add_epi32(leftBits, half), far) |
        _mm512_testn_epi32_mask(_mm512_add_epi32(rightBits, half), far);
    if (LLVM_UNLIKELY(close))
      subtractInDoubles(from + k * 2, mean, to + k * 2, 32);
  }
  subtractInDoubles(from + k * 2, mean, to + k * 2, count - k);
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

ArrayRef<const RowLoops *> mlir::renorm::float16RowLoops() {
  static constexpr RowLoops loops = {read,     write, sum,
                                     subtract, addTo, subtractEach};
  static constexpr RowLoops loops512 = {read,        write, sum,
                                        subtract512, addTo, subtractEach};
  static constexpr const RowLoops *all[] = {&loops, &loops512};
  bool has = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("f16c") &&
             __builtin_cpu_supports("fma");
  size_t ways = !has ? 0 : __builtin_cpu_supports("avx512f") ? 2 : 1;
  return ArrayRef(all).take_front(ways);
}
#else
ArrayRef<const RowLoops *> mlir::renorm::float16RowLoops() { return {}; }
#endif
