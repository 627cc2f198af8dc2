//===- Choices.h - The decisions behind a random program --------*- C++ -*-===//
//
// A generator draws everything it decides from here, and what was drawn is kept
// as a tape. The same tape gives the same program, so a program is made smaller
// by making its tape smaller: a missing or zero entry is the first alternative,
// which is the simplest one by convention. A fuzzer's bytes are a tape, too.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_TEST_FUZZ_CHOICES_H
#define RENORM_TEST_FUZZ_CHOICES_H

#include "llvm/ADT/ArrayRef.h"
#include <cstdint>
#include <random>
#include <vector>

namespace mlir::renorm::fuzz {

class Choices {
public:
  /// Random choices, the same for the same seed on every machine.
  explicit Choices(uint64_t seed) : random(seed), fresh(true) {}
  /// Those of `tape`, and the first alternative beyond its end.
  explicit Choices(std::vector<uint16_t> tape)
      : tape(std::move(tape)), fresh(false) {}

  /// One of 0 ... count - 1.
  unsigned below(unsigned count) {
    if (fresh)
      tape.push_back(random() % count);
    return next < tape.size() ? tape[next++] % count : 0;
  }
  /// True in `percent` of all cases; false is the simple one.
  bool chance(unsigned percent) { return below(100) >= 100 - percent; }
  template <typename T> T pick(std::initializer_list<T> alternatives) {
    return alternatives.begin()[below(alternatives.size())];
  }
  /// Seeds what is not worth an entry for each number: the entries of weights.
  uint64_t subSeed() { return below(1 << 16); }

  const std::vector<uint16_t> &getTape() const { return tape; }

private:
  std::vector<uint16_t> tape;
  size_t next = 0;
  std::mt19937_64 random;
  bool fresh;
};

} // namespace mlir::renorm::fuzz

#endif // RENORM_TEST_FUZZ_CHOICES_H
