//===- BFloat16Sum.h - Exact sums of bf16 -----------------------*- C++ -*-===//

#ifndef RENORM_LIB_IR_BFLOAT16SUM_H
#define RENORM_LIB_IR_BFLOAT16SUM_H

#include <cstdint>

namespace mlir::renorm {

/// The sum of `count` entries if f64 adds them exactly in any order, else NaN.
/// For processors with AVX2; NaN on others.
double exactSumOfBFloat16(const char *row, int64_t count);

} // namespace mlir::renorm

#endif // RENORM_LIB_IR_BFLOAT16SUM_H
