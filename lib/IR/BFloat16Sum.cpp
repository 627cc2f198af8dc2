//===- BFloat16Sum.cpp - Exact sums of bf16 -------------------------------===//
//
// bf16 has 8 digits, float 24: floats add four entries exactly if the largest
// has an exponent at most 14 above that of the smallest but zero:
//
//   4 * 2^(E + 1) <= 2^24 * 2^(e - 7)     if E - e <= 14
//
// So 64 entries are 16 groups of four, done side by side, and one in four is
// converted to double. Blocks with a group that is not of that kind, 1 in 300 of
// random weights, are added in f64. At the end, the exponents of the whole row
// tell in the same way whether f64 has done all sums exactly. Then their order
// does not matter.
//
//===----------------------------------------------------------------------===//

#include "BFloat16Sum.h"
#include "llvm/Support/Compiler.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>
#include <cstring>
#include <limits>

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>

#define RENORM_AVX2 __attribute__((target("avx2")))
#define RENORM_INLINE [[gnu::always_inline]] RENORM_AVX2 static inline

namespace {
/// The sizes of sixteen groups of entries: bits without the sign. Of the least
/// one less, so that zero, which takes no digits, is the largest of all.
struct Sizes {
  __m256i largest = {}, least = {-1, -1, -1, -1};
};

/// Sums of eight places, of the first ones of pairs and of the others.
struct Sums {
  __m256d parts[4];
};
} // namespace

/// Exponents in a 16-bit word.
static constexpr int kExponent = 7;
/// Four entries below this are less than the largest float.
static constexpr uint16_t kLarge = 252 << kExponent;

RENORM_INLINE void addSizes(Sizes &sizes, const Sizes &more) {
  sizes.largest = _mm256_max_epu16(sizes.largest, more.largest);
  sizes.least = _mm256_min_epu16(sizes.least, more.least);
}

RENORM_INLINE void addSixteen(Sizes &sizes, __m256i words) {
  __m256i size = _mm256_and_si256(words, _mm256_set1_epi16(0x7fff));
  sizes.largest = _mm256_max_epu16(sizes.largest, size);
  sizes.least = _mm256_min_epu16(sizes.least,
                                 _mm256_add_epi16(size, _mm256_set1_epi16(-1)));
}

RENORM_INLINE __m256 firstOfPairs(__m256i words) {
  return _mm256_castsi256_ps(_mm256_slli_epi32(words, 16));
}

RENORM_INLINE __m256 secondOfPairs(__m256i words) {
  return _mm256_castsi256_ps(
      _mm256_blend_epi16(_mm256_setzero_si256(), words, 0xaa));
}

RENORM_INLINE void addFloats(Sums &sums, __m256 first, __m256 second) {
  __m128 floats[] = {
      _mm256_castps256_ps128(first), _mm256_extractf128_ps(first, 1),
      _mm256_castps256_ps128(second), _mm256_extractf128_ps(second, 1)};
  for (int i = 0; i < 4; ++i)
    sums.parts[i] = _mm256_add_pd(sums.parts[i], _mm256_cvtps_pd(floats[i]));
}

RENORM_INLINE uint16_t leastOf(__m256i words) {
  __m128i least = _mm_min_epu16(_mm256_castsi256_si128(words),
                                _mm256_extracti128_si256(words, 1));
  return _mm_extract_epi16(_mm_minpos_epu16(least), 0);
}

RENORM_INLINE uint16_t largestOf(__m256i words) {
  return ~leastOf(_mm256_xor_si256(words, _mm256_set1_epi16(-1)));
}

RENORM_INLINE double totalOf(const Sums &sums) {
  __m256d four = _mm256_add_pd(_mm256_add_pd(sums.parts[0], sums.parts[1]),
                               _mm256_add_pd(sums.parts[2], sums.parts[3]));
  __m128d two =
      _mm_add_pd(_mm256_castpd256_pd128(four), _mm256_extractf128_pd(four, 1));
  return _mm_cvtsd_f64(_mm_add_sd(two, _mm_unpackhi_pd(two, two)));
}

RENORM_AVX2 static double sumOf(const char *row, int64_t count, bool &exact) {
  Sums sums = {};
  Sizes all;
  int64_t k = 0;
  for (; k + 64 <= count; k += 64) {
    __m256i words[4];
    Sizes sizes;
    for (int i = 0; i < 4; ++i) {
      words[i] = _mm256_loadu_si256(
          reinterpret_cast<const __m256i *>(row + (k + 16 * i) * 2));
      addSixteen(sizes, words[i]);
    }
    addSizes(all, sizes);
    __m256i apart = _mm256_sub_epi16(sizes.largest, sizes.least);
    __m256i room = _mm256_set1_epi16(14 << kExponent);
    __m256i fits = _mm256_cmpeq_epi16(_mm256_min_epu16(apart, room), apart);
    if (LLVM_UNLIKELY(_mm256_movemask_epi8(fits) != -1)) {
      for (__m256i part : words)
        addFloats(sums, firstOfPairs(part), secondOfPairs(part));
      continue;
    }
    __m256 first = firstOfPairs(words[0]), second = secondOfPairs(words[0]);
    for (int i = 1; i < 4; ++i) {
      first = _mm256_add_ps(first, firstOfPairs(words[i]));
      second = _mm256_add_ps(second, secondOfPairs(words[i]));
    }
    addFloats(sums, first, second);
  }
  uint16_t largest = largestOf(all.largest), least = leastOf(all.least);
  double total = totalOf(sums);
  for (; k < count; ++k) {
    uint16_t bits;
    std::memcpy(&bits, row + k * 2, 2);
    uint16_t size = bits & 0x7fff;
    largest = std::max(largest, size);
    least = std::min<uint16_t>(least, size - 1);
    uint32_t wide = static_cast<uint32_t>(bits) << 16;
    float entry;
    std::memcpy(&entry, &wide, 4);
    total += entry;
  }
  // count * 2^(E + 1) <= 2^53 * 2^(e - 7).
  int room =
      45 - static_cast<int>(llvm::Log2_64_Ceil(std::max<int64_t>(count, 1)));
  exact =
      largest < kLarge &&
      (largest == 0 || (largest >> kExponent) - (least >> kExponent) <= room);
  return total;
}

double mlir::renorm::exactSumOfBFloat16(const char *row, int64_t count) {
  bool exact;
  double sum = sumOf(row, count, exact);
  return exact ? sum : std::numeric_limits<double>::quiet_NaN();
}
#else
double mlir::renorm::exactSumOfBFloat16(const char *, int64_t) {
  return std::numeric_limits<double>::quiet_NaN();
}
#endif
