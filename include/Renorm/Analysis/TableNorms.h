//===- TableNorms.h - Norms of rows of a constant table ---------*- C++ -*-===//
//
//   norm(T[i])[j] = norm(T)[i, j]      T, scale and bias constants
//
// A norm over a pure look-up (an embedding norm) is the same look-up in the table
// of normalised rows. Such a table is a *table norm*: a norm of a constant. It is
// a weight like any other, and stays an op until it is folded together with the
// center on it, so that its entries are rounded once.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_ANALYSIS_TABLENORMS_H
#define RENORM_ANALYSIS_TABLENORMS_H

#include "Renorm/Analysis/StreamGraph.h"
#include "Renorm/IR/Renorm.h"

namespace mlir::renorm {

/// Where the rows of a norm's input are stored.
struct TableLookup {
  /// The constant and the dimension along which its rows lie.
  AxisValue table;
  /// The ops between norm and table, the one that reads the table last.
  SmallVector<Operation *, 2> path;
};

/// The look-up that is all the norm reads, or nothing; then `why` says what is
/// in the way. Every op on the path selects whole rows and changes no entry, and
/// nobody else reads what it makes.
std::optional<TableLookup> matchTableLookup(NormOpInterface norm,
                                            std::string &why);

/// Whether a norm of constants can be evaluated at compile time: one axis, scale
/// and bias one vector each, every entry readable, result like the input.
bool isTableNorm(Operation *op);

/// Whether a norm's scale and bias are constant vectors along its one axis.
bool hasConstantParameters(NormOpInterface norm);

/// An upper bound of the magnitudes in the result of a table norm.
double boundOfTableNorm(NormOpInterface norm);

} // namespace mlir::renorm

#endif // RENORM_ANALYSIS_TABLENORMS_H
