//===- NumberFormatsTest.cpp - Every way to round gives the same bits -----===//
//
// Each set of loops that this processor can run against APFloat, entry by
// entry: all values of 16 bits, and doubles on and next to the ties between two
// neighbours, where a rounding to float in between would go wrong. Rows less a
// mean, which have a way of their own, against the same by way of doubles.
//
//===----------------------------------------------------------------------===//

#include "Renorm/IR/NumberFormats.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/MLIRContext.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/APInt.h"
#include "gtest/gtest.h"
#include <algorithm>
#include <limits>
#include <numeric>
#include <random>

using namespace mlir;
using namespace mlir::renorm;

namespace {

struct Format {
  Type type;
  unsigned bytes;
  const llvm::fltSemantics &semantics;
};

uint64_t bitsOf(double value) {
  uint64_t bits;
  std::memcpy(&bits, &value, 8);
  return bits;
}

/// One rounding, to nearest, ties to even; a NaN as Float16 and BFloat16 have
/// it, and as the processor makes it for the wider ones.
uint64_t rounded(double value, const Format &format) {
  APFloat number(value);
  bool lost;
  number.convert(format.semantics, APFloat::rmNearestTiesToEven, &lost);
  uint64_t bits = number.bitcastToAPInt().getZExtValue();
  if (format.type.isF16() && value != value)
    bits = (bitsOf(value) >> 63 << 15) | 0x7e00;
  return bits;
}

uint64_t storedAt(const std::vector<char> &row, size_t k, unsigned bytes) {
  uint64_t bits = 0;
  std::memcpy(&bits, row.data() + k * bytes, bytes);
  return bits;
}

class NumberFormats : public ::testing::Test {
protected:
  NumberFormats() {
    for (Type type : std::initializer_list<Type>{
             Float16Type::get(&context), BFloat16Type::get(&context),
             Float32Type::get(&context), Float64Type::get(&context)})
      formats.push_back({type, type.getIntOrFloatBitWidth() / 8,
                         cast<FloatType>(type).getFloatSemantics()});
  }

  /// What every set of loops stores for these doubles.
  void expectRounded(const Format &format, const std::vector<double> &values) {
    std::vector<char> row(values.size() * format.bytes);
    for (const RowLoops *loops : allRowLoops(format.type)) {
      loops->write(values.data(), row.data(), values.size());
      size_t wrong = 0;
      for (size_t k = 0; k < values.size(); ++k) {
        uint64_t stored = storedAt(row, k, format.bytes);
        if (stored != rounded(values[k], format) && ++wrong < 5)
          ADD_FAILURE() << "a double of bits " << std::hex << bitsOf(values[k])
                        << " stored as " << stored << ", not "
                        << rounded(values[k], format);
      }
      EXPECT_EQ(wrong, 0u);
    }
  }

  MLIRContext context;
  std::vector<Format> formats;
};

/// All values of a 16-bit format, as doubles.
std::vector<double> allValues(const Format &format) {
  std::vector<double> values;
  for (uint64_t bits = 0; bits < 0x10000; ++bits) {
    APFloat number(format.semantics, APInt(16, bits));
    bool lost;
    number.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven, &lost);
    values.push_back(number.convertToDouble());
  }
  return values;
}

TEST_F(NumberFormats, readsAllValues) {
  for (const Format &format : formats) {
    if (format.bytes != 2)
      continue;
    std::vector<double> values = allValues(format);
    std::vector<uint16_t> stored(values.size());
    std::iota(stored.begin(), stored.end(), 0);
    std::vector<double> read(values.size());
    std::vector<char> written(2 * values.size());
    for (const RowLoops *loops : allRowLoops(format.type)) {
      loops->read(reinterpret_cast<const char *>(stored.data()), read.data(),
                  read.size());
      loops->write(read.data(), written.data(), read.size());
      for (size_t k = 0; k < values.size(); ++k) {
        ASSERT_EQ(bitsOf(read[k]), bitsOf(values[k])) << k;
        if (values[k] == values[k])
          ASSERT_EQ(storedAt(written, k, 2), k);
      }
    }
    expectRounded(format, values);
  }
}

TEST_F(NumberFormats, roundsOnceAroundTies) {
  const double infinity = std::numeric_limits<double>::infinity();
  for (const Format &format : formats) {
    if (format.bytes != 2)
      continue;
    std::vector<double> finite, values;
    for (double value : allValues(format))
      if (std::isfinite(value) && !std::signbit(value))
        finite.push_back(value);
    std::sort(finite.begin(), finite.end());
    double last = finite.back();
    // The next one would be infinite.
    finite.push_back(2 * last - finite[finite.size() - 2]);
    for (size_t k = 0; k + 1 < finite.size(); ++k) {
      double tie = (finite[k] + finite[k + 1]) / 2; // exact
      for (double at : {finite[k], tie}) {
        values.insert(values.end(), {at, std::nextafter(at, 0.0),
                                     std::nextafter(at, infinity)});
        // Less than half of what a float tells apart.
        for (int digits : {23, 24, 25, 26, 30, 45}) {
          values.push_back(at * (1 + std::ldexp(1.0, -digits)));
          values.push_back(at * (1 - std::ldexp(1.0, -digits)));
        }
      }
    }
    size_t count = values.size();
    for (size_t k = 0; k < count; ++k)
      values.push_back(-values[k]);
    expectRounded(format, values);
  }
}

/// Numbers of all sizes, with what is special strewn in.
std::vector<double> mixed(size_t count, unsigned seed) {
  const double special[] = {0.0,
                            -0.0,
                            std::numeric_limits<double>::infinity(),
                            -std::numeric_limits<double>::infinity(),
                            std::numeric_limits<double>::quiet_NaN(),
                            -std::numeric_limits<double>::quiet_NaN(),
                            std::numeric_limits<double>::denorm_min(),
                            std::numeric_limits<double>::max(),
                            65504.0,
                            65519.99,
                            65520.0,
                            0x1p-24,
                            0x1p-25,
                            -0x1.000001p-25,
                            0x1p-126,
                            0x1.fffffep-127,
                            0x1p-133,
                            0x1p-134,
                            0x1.0001p-134,
                            -0x1p-149,
                            -0x1p-150,
                            0x1.00000001p-150,
                            0x1.fffffefffffffp127,
                            0x1.ffffffp127};
  std::mt19937_64 random(seed);
  std::vector<double> values;
  for (size_t k = 0; k < count; ++k) {
    if (random() % 16 == 0) {
      values.push_back(special[random() % std::size(special)]);
      continue;
    }
    double number = static_cast<double>(random()) * 0x1p-64 - 0.5;
    int exponent = random() % 4 ? random() % 8 : random() % 320 - 170.0;
    values.push_back(std::ldexp(number, exponent));
  }
  return values;
}

TEST_F(NumberFormats, roundsNumbersOfAllSizes) {
  std::vector<double> values = mixed(200000, 1);
  // A NaN whose payload lies in the bits that are dropped.
  uint64_t payload = 0x7ff8000000000001;
  std::memcpy(&values[17], &payload, 8);
  payload = 0xffffffffffffffff;
  std::memcpy(&values[18], &payload, 8);
  for (const Format &format : formats)
    expectRounded(format, values);
}

TEST_F(NumberFormats, everyWayGivesTheSameBits) {
  for (const Format &format : formats) {
    ArrayRef<const RowLoops *> all = allRowLoops(format.type);
    for (int64_t count = 0; count < 150; ++count) {
      std::vector<char> row(count * format.bytes), any(row), way(row);
      all[0]->write(mixed(count, count).data(), row.data(), count);
      // Rows of numbers only, and of anything.
      if (count % 2)
        for (int64_t k = 0; k < count; ++k)
          all[0]->write(std::vector<double>{std::sin(k)}.data(),
                        row.data() + k * format.bytes, 1);
      std::vector<double> means = mixed(count, count + 1000);
      double mean = count % 3 ? 0.01 * count : 0.0;
      double sum = all[0]->sum(row.data(), count);
      std::vector<double> read(count);
      all[0]->read(row.data(), read.data(), count);
      double ofDoubles = sumOf(read.data(), count);
      EXPECT_TRUE(bitsOf(sum) == bitsOf(ofDoubles) ||
                  (sum != sum && ofDoubles != ofDoubles));
      for (const RowLoops *loops : all) {
        double again = loops->sum(row.data(), count);
        EXPECT_TRUE(bitsOf(sum) == bitsOf(again) ||
                    (sum != sum && again != again));
        auto expectSame = [&](const char *what) {
          EXPECT_TRUE(any == way) << what << " of " << count << " entries";
        };
        // By way of doubles is one more way.
        std::vector<double> entries(count);
        for (int64_t k = 0; k < count; ++k)
          entries[k] = read[k] - mean;
        all[0]->write(entries.data(), any.data(), count);
        loops->subtract(row.data(), mean, way.data(), count);
        expectSame("subtract");
        for (int64_t k = 0; k < count; ++k)
          entries[k] = read[k] - means[k];
        all[0]->write(entries.data(), any.data(), count);
        loops->subtractEach(row.data(), means.data(), way.data(), count);
        expectSame("subtractEach");
        std::vector<double> sums(count, 0.5);
        loops->addTo(row.data(), sums.data(), count);
        for (int64_t k = 0; k < count; ++k)
          EXPECT_TRUE(sums[k] == 0.5 + read[k] || read[k] != read[k]);
      }
    }
  }
}

/// Means of all sizes, and such that some entry of the 16-bit format less the
/// mean is a tie between two others, or as close to one as can be.
std::vector<double> meansOf(const std::vector<double> &entries, unsigned seed) {
  const double infinity = std::numeric_limits<double>::infinity();
  std::vector<double> means = {0.0,
                               -0.0,
                               infinity,
                               -infinity,
                               std::numeric_limits<double>::quiet_NaN(),
                               std::numeric_limits<double>::denorm_min(),
                               1e300,
                               65504.0,
                               0x1p-64,
                               0x1p64,
                               0x1p-15,
                               0x1.8p-25};
  std::mt19937_64 random(seed);
  for (int exponent = -150; exponent < 130; ++exponent)
    means.push_back(std::ldexp(random() * 0x1p-64 - 0.5, exponent));
  auto finite = [&] {
    for (;;)
      if (double entry = entries[random() % entries.size()];
          std::isfinite(entry) && std::fabs(entry) < 0x1p60)
        return entry;
  };
  for (int k = 0; k < 40; ++k) {
    double entry = finite(), result = finite();
    // Of the same size, mostly: then the tie can be met.
    if (k % 4)
      while (std::fabs(std::log2(std::fabs(entry / result))) > 12)
        result = finite();
    uint64_t index =
        std::find(entries.begin(), entries.end(), result) - entries.begin();
    double tie = (result + entries[index + 1]) / 2;
    if (!std::isfinite(tie))
      continue;
    double mean = entry - tie, up = std::nextafter(mean, infinity),
           down = std::nextafter(mean, -infinity);
    means.insert(means.end(), {mean, up, down, entry, -entry,
                               std::nextafter(entry, infinity)});
    // Units of a float of the size of the tie.
    double unit = std::ldexp(1.0, std::ilogb(tie) - 23);
    for (double units :
         {0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0})
      means.insert(means.end(), {mean + units * unit, mean - units * unit});
  }
  return means;
}

TEST_F(NumberFormats, subtractsFromAllValues) {
  for (const Format &format : formats) {
    if (format.bytes != 2)
      continue;
    std::vector<double> entries = allValues(format), wide(entries);
    // Those that are finite in front.
    std::vector<uint16_t> stored(entries.size());
    std::iota(stored.begin(), stored.end(), 0);
    auto end = std::partition(stored.begin(), stored.end(), [&](uint16_t bits) {
      return std::isfinite(entries[bits]);
    });
    size_t finite = end - stored.begin();
    for (double mean : meansOf(entries, 3)) {
      size_t count = std::isfinite(mean) ? finite : stored.size();
      std::vector<uint16_t> expected(count), result(count);
      for (size_t k = 0; k < count; ++k)
        wide[k] = entries[stored[k]] - mean;
      allRowLoops(format.type)[0]->write(
          wide.data(), reinterpret_cast<char *>(expected.data()), count);
      for (const RowLoops *loops : allRowLoops(format.type)) {
        loops->subtract(reinterpret_cast<const char *>(stored.data()), mean,
                        reinterpret_cast<char *>(result.data()), count);
        if (result == expected)
          continue;
        size_t k = std::mismatch(result.begin(), result.end(), expected.begin())
                       .first -
                   result.begin();
        ADD_FAILURE() << std::hexfloat << entries[stored[k]] << " - " << mean
                      << " is " << std::hex << result[k] << ", not "
                      << expected[k];
      }
    }
  }
}

TEST_F(NumberFormats, sumsHaveOneOrder) {
  std::mt19937_64 random(5);
  for (const Format &format : formats)
    for (int64_t count : {7, 8, 511, 512, 520, 1600, 5000})
      for (auto [size, exponents] :
           std::initializer_list<std::pair<double, int>>{{0.05, 8},
                                                         {0.05, 40},
                                                         {0.05, 120},
                                                         {1.99, 8},
                                                         {2.0, 8},
                                                         {60000.0, 8},
                                                         {3e38, 8}}) {
        std::vector<double> entries(count);
        for (double &entry : entries)
          entry = random() % 64 ? size * std::ldexp(random() * 0x1p-63 - 1,
                                                    -(random() % exponents))
                                : 0.0;
        // All of one sign come closest to what integers hold.
        if (count % 16 == 0)
          for (double &entry : entries)
            entry = -std::fabs(size);
        std::vector<char> row(count * format.bytes);
        allRowLoops(format.type)[0]->write(entries.data(), row.data(), count);
        allRowLoops(format.type)[0]->read(row.data(), entries.data(), count);
        double expected = sumOf(entries.data(), count);
        if (expected != expected)
          continue;
        for (const RowLoops *loops : allRowLoops(format.type)) {
          EXPECT_EQ(bitsOf(loops->sum(row.data(), count)), bitsOf(expected))
              << count << " entries up to " << size;
        }
      }
}

TEST_F(NumberFormats, largestMasked) {
  std::vector<char> data(8 * 101);
  std::mt19937_64 random(7);
  for (char &byte : data)
    byte = static_cast<char>(random());
  for (unsigned bytes : {2, 4, 8}) {
    uint64_t mask = uint64_t(0x7c00) << (8 * bytes - 16);
    uint64_t largest = 0;
    for (size_t k = 0; k < data.size() / bytes; ++k)
      largest = std::max(largest, storedAt(data, k, bytes) & mask);
    EXPECT_EQ(largestMasked(data, bytes, mask), largest);
  }
}
} // namespace
