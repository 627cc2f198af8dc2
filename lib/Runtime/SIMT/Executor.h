//===- Executor.h - One launch, thread by thread ----------------*- C++ -*-===//
//
// Clusters run one after another; all threads of a cluster are fibers. A thread
// leaves at a shuffle until all lanes it names are there, at a barrier until
// its block or cluster is. A fault ends the launch: the fiber that finds one
// never returns to kernel code.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_RUNTIME_SIMT_EXECUTOR_H
#define RENORM_LIB_RUNTIME_SIMT_EXECUTOR_H

#include "AccessLog.h"
#include "DeviceModule.h"
#include "Fiber.h"
#include "HostCalls.h"
#include "Renorm/Runtime/SIMT.h"
#include <deque>
#include <random>

namespace renorm::simt {

class Executor {
public:
  Executor(const DeviceFacts &facts, const Kernel &kernel,
           DeviceModule::Launcher launcher, const RenormSIMTGeometry &geometry,
           void *const *arguments, const RenormSIMTOptions &options,
           RenormSIMTReport &report);
  ~Executor();

  void run();

  // What host calls of the running thread do.
  uint32_t readRegister(Register number) const;
  void *shared();
  void access(char *address, uint64_t bytes, uint32_t alignment, uint32_t flags,
              uint32_t site);
  void barrier(uint32_t id, uint32_t count, uint32_t site);
  void clusterArrive(bool release, uint32_t site);
  void clusterWait(uint32_t site);
  void *mapa(char *address, uint32_t rank, uint32_t site);
  uint64_t shuffle(ShuffleMode mode, uint32_t mask, uint32_t value,
                   uint32_t lane, uint32_t clamp, uint32_t site);

  /// The launch in progress on this system thread.
  static Executor *current();

private:
  static constexpr uint32_t kWarp = 32;

  enum class State { Ready, Shuffle, Barrier, Cluster, Done };
  struct Thread {
    Fiber fiber;
    State state = State::Ready;
    uint32_t block = 0, index = 0; ///< in its cluster, in its block
    uint32_t site = 0;             ///< where it waits
    uint16_t interval = 0, nextInterval = 0;
    uint32_t clusterBarriers = 0;
    bool arrived = false;
    // The shuffle it waits at, and what it gets.
    uint32_t value = 0, mask = 0, from = 0, clamp = 0;
    ShuffleMode mode = Butterfly;
    uint64_t result = 0;
  };
  struct Block {
    uint32_t index[3];   ///< in the grid
    uint32_t number = 0; ///< in the grid, from 1
    uint32_t waiting = 0;
    uint32_t barrierId = 0;
    /// The last cluster interval in which another block touched its memory.
    int64_t touchedAfter = -1;
    Region shared;
  };

  static void threadMain();
  void runCluster(uint32_t x, uint32_t y, uint32_t z);
  void leave(State state, uint32_t site);
  void wake(Thread &thread);
  bool meet(Thread *warp, uint32_t lanes);
  void finish();
  std::string where(const Thread &thread) const;
  std::string where(const Actor &actor) const;
  void stop(RenormSIMTFault fault, const std::string &text);
  [[noreturn]] void fail(RenormSIMTFault fault, const std::string &text);
  Region *find(char *address, uint64_t bytes, uint32_t flags);
  Access accessOf(const Thread &thread) const;
  void checkRemote(Region &region, uint32_t site);

  const DeviceFacts &facts;
  DeviceModule::Launcher launcher;
  RenormSIMTGeometry geometry;
  void *const *arguments;
  RenormSIMTOptions options;
  RenormSIMTReport &report;

  uint32_t threadsPerBlock, blocksPerCluster;
  uint64_t sharedBytes, sharedStride;
  std::vector<char> sharedMemory;
  char *stacks = nullptr;
  uint64_t stackBytes = 0;
  std::vector<Region> global;
  std::vector<Thread> threads;
  std::vector<Block> blocks;
  std::vector<BlockTimes> times;
  std::deque<Thread *> ready;
  std::minstd_rand order; ///< of blocks and threads, if a seed is given
  uint32_t arrivedInCluster = 0, clusterBarriersDone = 0;
  Thread *running = nullptr;
  Fiber scheduler;
  bool failed = false;
};

} // namespace renorm::simt

#endif // RENORM_LIB_RUNTIME_SIMT_EXECUTOR_H
