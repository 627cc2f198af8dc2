//===- HostCalls.h - What rewritten device code calls -----------*- C++ -*-===//

#ifndef RENORM_LIB_RUNTIME_SIMT_HOSTCALLS_H
#define RENORM_LIB_RUNTIME_SIMT_HOSTCALLS_H

#include "llvm/ExecutionEngine/Orc/Core.h"
#include "llvm/ExecutionEngine/Orc/Mangling.h"
#include <cstdint>

namespace renorm::simt {

/// Special registers, in the order of their host call's argument.
enum Register : uint32_t {
  TidX, TidY, TidZ, NTidX, NTidY, NTidZ,
  CtaX, CtaY, CtaZ, NCtaX, NCtaY, NCtaZ,
  ClusterCtaX, ClusterCtaY, ClusterCtaZ, NClusterCtaX, NClusterCtaY,
  NClusterCtaZ, ClusterRank, ClusterSize,
  ClusterX, ClusterY, ClusterZ, NClusterX, NClusterY, NClusterZ,
  LaneId, WarpSize
};

/// The last argument of an access's host call.
enum AccessFlags : uint32_t { Write = 1, SharedSpace = 2, ClusterSpace = 4 };

enum ShuffleMode : uint32_t { Butterfly, Down, Up, Index };

/// renormSIMTRegister, renormSIMTAccess, ..., 16-bit conversions.
llvm::orc::SymbolMap hostSymbols(llvm::orc::MangleAndInterner mangle);

} // namespace renorm::simt

#endif // RENORM_LIB_RUNTIME_SIMT_HOSTCALLS_H
