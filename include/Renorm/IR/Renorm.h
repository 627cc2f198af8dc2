//===- Renorm.h - The renorm dialect ----------------------------*- C++ -*-===//
//
// Ops, attributes and interfaces of the dialect. RenormOps.td is the manual.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_IR_RENORM_H
#define RENORM_IR_RENORM_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Interfaces/TilingInterface.h"
#include <optional>

#include "Renorm/IR/RenormDialect.h.inc"
#include "Renorm/IR/RenormEnums.h.inc"

namespace mlir::renorm {

/// The norm of the input that a fused op applies before it adds the residual.
struct OutputNorm {
  NormKind kind;
  /// Null, or shaped like the op's own scale and bias.
  Value scale, bias;
  APFloat epsilon;
  /// What its result is rounded to before the add.
  FloatType type;
  /// Whether the normalised row is rounded to `type` before the affine part.
  bool roundNormalized;
};

} // namespace mlir::renorm

#include "Renorm/IR/RenormInterfaces.h.inc"
#define GET_ATTRDEF_CLASSES
#include "Renorm/IR/RenormAttrs.h.inc"
#define GET_OP_CLASSES
#include "Renorm/IR/RenormOps.h.inc"

namespace mlir::renorm {

/// The type statistics are computed in when nothing else is said: f64 for f64
/// rows, f32 for all others.
FloatType defaultStatisticsType(Type elementType);

/// How often one kernel walks over whole rows in memory: operands of the shape
/// of the input, each read or written once. Parameters are not counted.
struct RowTraffic {
  unsigned reads, writes;
};

/// The traffic of a norm, a center or a fused form.
RowTraffic getRowTraffic(DestinationStyleOpInterface op);

/// Whether one of the sizes is 0. No slice of such a tensor verifies.
bool hasNoEntries(ShapedType type);

/// A `tensor.empty` shaped like `like` (dynamic sizes included) with the given
/// element type; what a norm built on tensors takes as its init.
Value createEmptyLike(OpBuilder &builder, Location loc, Value like,
                      Type elementType);

/// How the variance of a LayerNorm is summed in linalg: from deviations, after
/// the mean (two reductions), or with the mean, of rows shifted by one of their
/// entries (one reduction; floats differ, see lib/IR/RowStatistics.h).
enum class VarianceForm { TwoPass, OnePass };

/// How norms are written in linalg.
struct LinalgForm {
  VarianceForm variance = VarianceForm::TwoPass;
  /// Pieces of a row that reductions read side by side; a power of two.
  int64_t pieces = 1;
};

/// The op in terms of linalg, as decomposeOperation() gives it, in a form of
/// one's choice. Fails on memrefs.
FailureOr<SmallVector<Value>> decompose(OpBuilder &builder,
                                        linalg::AggregatedOpInterface op,
                                        const LinalgForm &form);

} // namespace mlir::renorm

#endif // RENORM_IR_RENORM_H
