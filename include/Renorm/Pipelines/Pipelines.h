//===- Pipelines.h - Named pipelines ----------------------------*- C++ -*-===//
//
// The bundles of the command-line contract (docs/architecture.md). Each has one
// options struct, so that everything is reachable from a pipeline string and
// from C++ alike.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_PIPELINES_PIPELINES_H
#define RENORM_PIPELINES_PIPELINES_H

namespace mlir::renorm {

/// Registers every pass and pipeline of ours with MLIR's registry.
void registerAllRenormPasses();

} // namespace mlir::renorm

#endif // RENORM_PIPELINES_PIPELINES_H
