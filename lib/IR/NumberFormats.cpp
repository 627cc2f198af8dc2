//===- NumberFormats.cpp - Loops over stored entries ----------------------===//
//
// Loops without branches, compiled for the vectors of any processor and once
// more for AVX2 and FMA. Both give the same bits: conversions round the same
// way, and there is nothing to contract. f16 has further ways, F16C and AVX-512
// (Float16Rows.cpp).
//
// x * 1 + y is x + y, in the multipliers of the processor: its adders are where
// formats are converted, too.
//
// 16-bit results are rounded on the bits of the double, to the digits of the
// format; the conversion to float that follows is exact if the result is a
// normal number. Blocks with any other result are done entry by entry. Rows of
// bf16 less their mean need no doubles, but near ties (SplitMean.h).
//
//===----------------------------------------------------------------------===//

#include "Renorm/IR/NumberFormats.h"
#include "BFloat16Sum.h"
#include "Float16Rows.h"
#include "RowFetch.h"
#include "SplitMean.h"
#include <algorithm>
#include <type_traits>

using namespace mlir;
using namespace mlir::renorm;

#define RENORM_INLINE [[gnu::always_inline]] static inline

template <typename Entry>
RENORM_INLINE double entryAt(const char *row, int64_t k) {
  Entry entry;
  std::memcpy(&entry, row + k * sizeof(Entry), sizeof(Entry));
  return entry.get();
}

template <typename Entry>
RENORM_INLINE void setEntry(char *row, int64_t k, double value) {
  Entry entry;
  entry.set(value);
  std::memcpy(row + k * sizeof(Entry), &entry, sizeof(Entry));
}

RENORM_INLINE float floatOf(uint32_t bits) {
  float value;
  std::memcpy(&value, &bits, 4);
  return value;
}

/// x + y, if `one` is 1 and x no NaN.
template <bool fused, typename Float>
RENORM_INLINE Float plus(Float x, Float one, Float y) {
  if constexpr (fused)
    return std::fma(x, one, y);
  return x + y;
}

/// 1, but the compiler does not know: it would make additions of all.
template <typename Float> RENORM_INLINE Float unknownOne() {
  Float one = 1;
#if defined(__x86_64__) && defined(__GNUC__)
  asm("" : "+x"(one));
#endif
  return one;
}

/// What a 16-bit format keeps of a float: a sign, and the bits above `dropped`
/// less the bits of 2^bias.
template <int mantissa, int least, int most> struct Narrow {
  /// Bits of a double and of a float that the format has no room for.
  static constexpr int inDouble = 52 - mantissa, inFloat = 23 - mantissa;
  /// Bits of the smallest normal number and of the largest power of two, as
  /// floats.
  static constexpr uint32_t smallest = static_cast<uint32_t>(least + 127) << 23;
  static constexpr uint32_t beyond = static_cast<uint32_t>(most + 128) << 23;
  /// What the exponents of a float are ahead of those of the format.
  static constexpr uint32_t ahead = static_cast<uint32_t>(least + 126) << 23;
};
template <typename Entry> struct NarrowOf;
template <> struct NarrowOf<BFloat16> : Narrow<7, -126, 127> {};
template <> struct NarrowOf<Float16> : Narrow<10, -14, 15> {};

constexpr int64_t kBlock = 32;

/// Stores value(0), value(1), ...
template <typename Entry, typename Values>
RENORM_INLINE void writeEach(Values value, char *to, int64_t count) {
  int64_t k = 0;
  if constexpr (sizeof(Entry) == 2) {
    using Format = NarrowOf<Entry>;
    constexpr uint64_t last = uint64_t(1) << Format::inDouble;
    for (; k + kBlock <= count; k += kBlock) {
      uint16_t block[kBlock];
      uint32_t unusual = 0;
      for (int64_t i = 0; i < kBlock; ++i) {
        double wide = value(k + i);
        uint64_t bits;
        std::memcpy(&bits, &wide, 8);
        uint64_t odd = (bits >> Format::inDouble) & 1;
        bits = (bits + (last / 2 - 1) + odd) & ~(last - 1); // ties to even
        std::memcpy(&wide, &bits, 8);
        float rounded = static_cast<float>(wide);
        uint32_t stored;
        std::memcpy(&stored, &rounded, 4);
        uint32_t size = stored & 0x7fffffff;
        unusual |= size - Format::smallest >= Format::beyond - Format::smallest;
        uint32_t sign = (stored >> 16) & 0x8000;
        block[i] = static_cast<uint16_t>(
            sign | ((size - Format::ahead) >> Format::inFloat));
      }
      std::memcpy(to + k * 2, block, sizeof(block));
      if (LLVM_UNLIKELY(unusual))
        for (int64_t i = k; i < k + kBlock; ++i)
          setEntry<Entry>(to, i, value(i));
    }
  }
  for (; k < count; ++k)
    setEntry<Entry>(to, k, value(k));
}

/// A block of bf16 less a mean that fits, in f32; false if f64 has to decide.
/// Words are entries in pairs, so that none has to be moved to another lane.
RENORM_INLINE bool subtractBlock(const char *__restrict from, SplitMean mean,
                                 char *__restrict to) {
  constexpr uint32_t slack = SplitMean::slack, half = 0xffff0000;
  uint32_t pairs[kBlock / 2], close = 0;
  std::memcpy(pairs, from, sizeof(pairs));
  auto subtracted = [=](uint32_t wide) {
    float value = (floatOf(wide) - mean.high) - mean.low;
    std::memcpy(&wide, &value, 4);
    return wide + 0x8000 + slack; // rounds up from `slack` below a tie
  };
  for (uint32_t &pair : pairs) {
    uint32_t left = subtracted(pair << 16), right = subtracted(pair & half);
    close |= (left & ~half) <= 2 * slack;
    close |= (right & ~half) <= 2 * slack;
    pair = (left >> 16) | (right & half);
  }
  std::memcpy(to, pairs, sizeof(pairs));
  return close == 0;
}

template <typename Entry>
RENORM_INLINE void subtractInDoubles(const char *__restrict from, double mean,
                                     char *__restrict to, int64_t count) {
  writeEach<Entry>([=](int64_t k) { return entryAt<Entry>(from, k) - mean; },
                   to, count);
}

template <typename Entry, bool fused>
RENORM_INLINE void subtractAll(const char *__restrict from, double mean,
                               char *__restrict to, int64_t count) {
  if constexpr (std::is_same_v<Entry, Float16>)
    return subtractInDoubles<Entry>(from, mean, to, count);
  constexpr int64_t width = sizeof(Entry);
  constexpr int64_t block = width == 2 ? kBlock : 64 / width;
  int64_t k = 0;
  if constexpr (width == 2) {
    if (const SplitMean split(mean); split.fits)
      for (; k + block <= count; k += block) {
        fetchNext(from + k * width, count * width);
        if (LLVM_UNLIKELY(!subtractBlock(from + k * 2, split, to + k * 2)))
          subtractInDoubles<Entry>(from + k * 2, mean, to + k * 2, block);
      }
  } else if (mean == mean) {
    // Of two NaNs, which one a sum gives depends on the instruction.
    const double one = fused ? unknownOne<double>() : 1;
    for (; k + block <= count; k += block) {
      fetchNext(from + k * width, count * width);
      for (int64_t i = k; i < k + block; ++i)
        setEntry<Entry>(to, i,
                        plus<fused>(entryAt<Entry>(from, i), one, -mean));
    }
  }
  subtractInDoubles<Entry>(from + k * width, mean, to + k * width, count - k);
}

template <typename Entry>
RENORM_INLINE void readAll(const char *__restrict from, double *__restrict to,
                           int64_t count) {
  for (int64_t k = 0; k < count; ++k)
    to[k] = entryAt<Entry>(from, k);
}

template <typename Entry, bool fused>
RENORM_INLINE double sumAll(const char *row, int64_t count) {
  if constexpr (fused && std::is_same_v<Entry, BFloat16>)
    if (double sum = exactSumOfBFloat16(row, count); sum == sum)
      return sum;
  double sums[8] = {}, total = 0;
  int64_t k = 0;
  for (; k + 8 <= count; k += 8)
    for (int64_t lane = 0; lane < 8; ++lane)
      sums[lane] += entryAt<Entry>(row, k + lane);
  for (; k < count; ++k)
    total += entryAt<Entry>(row, k);
  for (double sum : sums)
    total += sum;
  return total;
}

/// The loops of one format under one target; a template cannot have a target,
/// what a function with one inlines can.
#define RENORM_ROW_LOOPS(NAME, ENTRY, TARGET, FUSED)                           \
  TARGET static void read##NAME(const char *from, double *to, int64_t count) { \
    readAll<ENTRY>(from, to, count);                                           \
  }                                                                            \
  TARGET static void write##NAME(const double *__restrict from,                \
                                 char *__restrict to, int64_t count) {         \
    writeEach<ENTRY>([=](int64_t k) { return from[k]; }, to, count);           \
  }                                                                            \
  TARGET static double sum##NAME(const char *row, int64_t count) {             \
    return sumAll<ENTRY, FUSED>(row, count);                                   \
  }                                                                            \
  TARGET static void subtract##NAME(const char *__restrict from, double mean,  \
                                    char *__restrict to, int64_t count) {      \
    subtractAll<ENTRY, FUSED>(from, mean, to, count);                          \
  }                                                                            \
  TARGET static void addTo##NAME(const char *__restrict from,                  \
                                 double *__restrict sums, int64_t count) {     \
    for (int64_t k = 0; k < count; ++k)                                        \
      sums[k] += entryAt<ENTRY>(from, k);                                      \
  }                                                                            \
  TARGET static void subtractEach##NAME(const char *__restrict from,           \
                                        const double *__restrict means,        \
                                        char *__restrict to, int64_t count) {  \
    writeEach<ENTRY>(                                                          \
        [=](int64_t k) { return entryAt<ENTRY>(from, k) - means[k]; }, to,     \
        count);                                                                \
  }                                                                            \
  static constexpr RowLoops loops##NAME = {read##NAME,  write##NAME,           \
                                           sum##NAME,   subtract##NAME,        \
                                           addTo##NAME, subtractEach##NAME};

#define RENORM_ANY_PROCESSOR
RENORM_ROW_LOOPS(F16, Float16, RENORM_ANY_PROCESSOR, false)
RENORM_ROW_LOOPS(BF16, BFloat16, RENORM_ANY_PROCESSOR, false)
RENORM_ROW_LOOPS(F32, Native<float>, RENORM_ANY_PROCESSOR, false)
RENORM_ROW_LOOPS(F64, Native<double>, RENORM_ANY_PROCESSOR, false)

/// The largest masked word, one loop per width, so that the compiler can use
/// whole vectors: this reads every weight.
template <typename Word>
RENORM_INLINE uint64_t largestOf(const char *data, size_t count, Word mask) {
  Word largest = 0;
  for (size_t k = 0; k < count; ++k) {
    Word word;
    std::memcpy(&word, data + k * sizeof(Word), sizeof(Word));
    word &= mask;
    largest = word > largest ? word : largest;
  }
  return largest;
}

#define RENORM_LARGEST(NAME, TARGET)                                           \
  TARGET static uint64_t largest##NAME(ArrayRef<char> data, unsigned bytes,    \
                                       uint64_t mask) {                        \
    if (bytes == 2)                                                            \
      return largestOf<uint16_t>(data.data(), data.size() / 2, mask);          \
    if (bytes == 4)                                                            \
      return largestOf<uint32_t>(data.data(), data.size() / 4, mask);          \
    return largestOf<uint64_t>(data.data(), data.size() / 8, mask);            \
  }
RENORM_LARGEST(Any, RENORM_ANY_PROCESSOR)

#if defined(__x86_64__) && defined(__GNUC__)
#define RENORM_AVX2 __attribute__((target("avx2,fma")))
RENORM_ROW_LOOPS(F16AVX2, Float16, RENORM_AVX2, true)
RENORM_ROW_LOOPS(BF16AVX2, BFloat16, RENORM_AVX2, true)
RENORM_ROW_LOOPS(F32AVX2, Native<float>, RENORM_AVX2, true)
RENORM_ROW_LOOPS(F64AVX2, Native<double>, RENORM_AVX2, true)
RENORM_LARGEST(AVX2, RENORM_AVX2)

static bool hasAVX2() {
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
}
static ArrayRef<const RowLoops *> runnable(ArrayRef<const RowLoops *> all) {
  return all.take_front(hasAVX2() ? all.size() : 1);
}
#define RENORM_CHOICE(NAME)                                                    \
  static constexpr const RowLoops *all[] = {&loops##NAME, &loops##NAME##AVX2}; \
  static const ArrayRef<const RowLoops *> choice = runnable(all);
#else
#define largestAVX2 largestAny
static bool hasAVX2() { return false; }
#define RENORM_CHOICE(NAME)                                                    \
  static constexpr const RowLoops *all[] = {&loops##NAME};                     \
  static const ArrayRef<const RowLoops *> choice = all;
#endif

static ArrayRef<const RowLoops *> loopsOverDoubles() {
  RENORM_CHOICE(F64)
  return choice;
}

ArrayRef<const RowLoops *> mlir::renorm::allRowLoops(Type element) {
  if (element.isF64())
    return loopsOverDoubles();
  if (element.isF32()) {
    RENORM_CHOICE(F32)
    return choice;
  }
  if (element.isBF16()) {
    RENORM_CHOICE(BF16)
    return choice;
  }
  static const std::vector<const RowLoops *> ways = [] {
    RENORM_CHOICE(F16)
    std::vector<const RowLoops *> loops(choice.begin(), choice.end());
    llvm::append_range(loops, float16RowLoops());
    return loops;
  }();
  return ways;
}

double mlir::renorm::sumOf(const double *row, int64_t count) {
  return loopsOverDoubles().back()->sum(reinterpret_cast<const char *>(row),
                                        count);
}

uint64_t mlir::renorm::largestMasked(ArrayRef<char> data, unsigned bytes,
                                     uint64_t mask) {
  return (hasAVX2() ? largestAVX2 : largestAny)(data, bytes, mask);
}
