//===- HostCalls.cpp - What rewritten device code calls -------------------===//
//
// rsqrt.approx is modelled with its documented error of 2^-22.9, so that a
// kernel that forgets to refine it is seen.
//
//===----------------------------------------------------------------------===//

#include "HostCalls.h"
#include "Executor.h"
#include "Renorm/Runtime/HalfConversions.h"
#include <cmath>

using namespace llvm;
using namespace renorm::simt;

static uint32_t readRegister(uint32_t number) {
  return Executor::current()->readRegister(static_cast<Register>(number));
}
static void *shared() { return Executor::current()->shared(); }
static void access(void *address, uint64_t bytes, uint32_t alignment,
                   uint32_t flags, uint32_t site) {
  Executor::current()->access(static_cast<char *>(address), bytes, alignment,
                              flags, site);
}
static void barrier(uint32_t id, uint32_t count, uint32_t site) {
  Executor::current()->barrier(id, count, site);
}
static void clusterArrive(uint32_t release, uint32_t site) {
  Executor::current()->clusterArrive(release, site);
}
static void clusterWait(uint32_t site) {
  Executor::current()->clusterWait(site);
}
static void *mapa(void *address, uint32_t rank, uint32_t site) {
  return Executor::current()->mapa(static_cast<char *>(address), rank, site);
}
static uint64_t shuffleLanes(uint32_t mode, uint32_t mask, uint32_t value,
                        uint32_t lane, uint32_t clamp, uint32_t site) {
  return Executor::current()->shuffle(static_cast<ShuffleMode>(mode), mask,
                                      value, lane, clamp, site);
}
static float rsqrtApprox(float x) {
  return static_cast<float>(1.0 / std::sqrt(static_cast<double>(x)) *
                            (1 + 1.2e-7));
}

orc::SymbolMap
renorm::simt::hostSymbols(orc::MangleAndInterner mangle) {
  orc::SymbolMap symbols;
  auto add = [&](StringRef name, auto *function) {
    symbols[mangle(name)] = {orc::ExecutorAddr::fromPtr(function),
                             JITSymbolFlags::Exported |
                                 JITSymbolFlags::Callable};
  };
  add("renormSIMTRegister", &readRegister);
  add("renormSIMTShared", &shared);
  add("renormSIMTAccess", &access);
  add("renormSIMTBarrier", &barrier);
  add("renormSIMTClusterArrive", &clusterArrive);
  add("renormSIMTClusterWait", &clusterWait);
  add("renormSIMTMapa", &mapa);
  add("renormSIMTShuffle", &shuffleLanes);
  add("renormSIMTRsqrt", &rsqrtApprox);
  renorm::addHalfConversions(mangle, symbols);
  return symbols;
}
