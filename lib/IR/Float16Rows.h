//===- Float16Rows.h - Loops over f16 by F16C -------------------*- C++ -*-===//

#ifndef RENORM_LIB_IR_FLOAT16ROWS_H
#define RENORM_LIB_IR_FLOAT16ROWS_H

#include "Renorm/IR/NumberFormats.h"

namespace mlir::renorm {

/// The loops that this processor can run, the fastest last; none without F16C,
/// FMA and AVX2.
ArrayRef<const RowLoops *> float16RowLoops();

} // namespace mlir::renorm

#endif // RENORM_LIB_IR_FLOAT16ROWS_H
