//===- ConstantEntries.h - Float constants read and made --------*- C++ -*-===//
//
// The entries of f16, bf16, f32 and f64 constants as doubles, and back, whether
// they are splats, dense or resources.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_IR_CONSTANTENTRIES_H
#define RENORM_IR_CONSTANTENTRIES_H

#include "mlir/IR/AsmState.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Value.h"
#include <optional>
#include <vector>

namespace mlir::renorm {

/// Exact for formats that f64 contains.
double toDouble(APFloat value);

/// Whether every entry can be read: one of the four types, and as much data as
/// the type needs.
bool hasReadableEntries(ElementsAttr constant);

/// The constant that `value` (may be null) is, if it has readable entries.
ElementsAttr readableConstant(Value value);

/// All entries in order, exactly. The constant must have readable entries.
std::vector<double> readEntries(ElementsAttr constant);
/// `count` entries: those at `offset`, `offset + stride`, ...
std::vector<double> readEntries(ElementsAttr constant, int64_t offset,
                                int64_t stride, int64_t count);

/// The entries as a constant of type `element` stores them, rounded once.
AsmResourceBlob storeEntries(ArrayRef<double> entries, Type element);

/// A constant of the type of `like` that holds `data`. A resource stays one,
/// under its name with `suffix`.
ElementsAttr makeConstantLike(ElementsAttr like, StringRef suffix,
                              AsmResourceBlob data);

/// The number that a scalar or a tensor is everywhere, looking through casts of
/// constants; nothing if it is not known to be one.
std::optional<double> uniformConstant(Value value);

} // namespace mlir::renorm

#endif // RENORM_IR_CONSTANTENTRIES_H
