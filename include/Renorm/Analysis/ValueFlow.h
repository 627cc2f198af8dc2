//===- ValueFlow.h - Values handed through loops, branches, calls -*- C++ -*-===//
//
// Loops, branches and calls compute nothing: they hand operands over to block
// arguments and results, entry for entry. An argument of a loop's body is the
// initial value or what the previous round yielded; an argument of a private
// function is what one of its calls passes; a call's result is what the callee
// returns. Both directions of that relation, where all of it is known:
//
//   sourcesOf(v)     every operand that v may be
//   receiversOf(u)   every value that the operand may become, and it is read in
//                    no other way
//
// u is in sourcesOf(v) iff v is in receiversOf(u).
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_ANALYSIS_VALUEFLOW_H
#define RENORM_ANALYSIS_VALUEFLOW_H

#include "mlir/IR/SymbolTable.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/DenseMap.h"
#include <memory>
#include <optional>

namespace mlir::renorm {

class ValueFlow {
public:
  /// Knows the calls in the module around `op`, which may be null.
  explicit ValueFlow(Operation *op);
  ~ValueFlow();

  /// The operands that a block argument, or a result of a loop, branch or call,
  /// takes its value from; nothing if the value is made in another way, or if
  /// not all of them are known.
  std::optional<SmallVector<OpOperand *, 2>> sourcesOf(Value value);
  /// The values that become what the operand holds; nothing if the operand is
  /// read in another way, or if not all of them are known.
  std::optional<SmallVector<Value, 2>> receiversOf(OpOperand &use);

  /// How often the block runs when the functions that callers outside of the
  /// module see run once each. A branch counts as taken, a loop of unknown
  /// length as `kAssumedTrips` rounds; at most `kMostRuns`.
  int64_t runsOf(Block *block);

  static constexpr int64_t kAssumedTrips = 8;
  static constexpr int64_t kMostRuns = int64_t(1) << 20;

private:
  struct Calls;
  /// The calls of a function, if they are all known.
  const SmallVector<Operation *, 2> *callsOf(Operation *function);
  Operation *calleeOf(Operation *call);

  Operation *module;
  std::unique_ptr<Calls> calls;
  llvm::DenseMap<Block *, int64_t> runs;
};

} // namespace mlir::renorm

#endif // RENORM_ANALYSIS_VALUEFLOW_H
