//===- RowCall.h - Calls of row functions, on one thread or many -*- C++ -*-===//

#ifndef RENORM_LIB_CONVERSION_CPU_ROWCALL_H
#define RENORM_LIB_CONVERSION_CPU_ROWCALL_H

#include "RowPlan.h"
#include "Renorm/Conversion/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir::renorm {

struct Threading {
  CPUThreads threads = CPUThreads::None;
  /// Ops that read and write fewer bytes stay on one thread.
  int64_t parallelBytes = 0;
};

/// Calls `function` for all units of `call` at the insertion point of `b`.
void callRowFunction(OpBuilder &b, Location loc, func::FuncOp function,
                     const KernelCall &call, const RowPlan &plan,
                     const Threading &threading);

/// void renorm_parallel_for(task, context, units, grain): calls task(context,
/// begin, end) for pieces of 0 ... units - 1 of about `grain` units, on several
/// threads, and returns when all have returned.
inline constexpr const char kParallelForName[] = "renorm_parallel_for";

} // namespace mlir::renorm

#endif // RENORM_LIB_CONVERSION_CPU_ROWCALL_H
