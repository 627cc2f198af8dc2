//===- Executor.cpp - One launch, thread by thread ------------------------===//
//
// Memory and where threads meet have files of their own.
//
//===----------------------------------------------------------------------===//

#include "Executor.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/raw_ostream.h"
#include <algorithm>
#include <cstring>
#include <sys/mman.h>

using namespace renorm::simt;
using llvm::Twine;

static thread_local Executor *active = nullptr;

/// Virtual; only touched pages cost memory.
static constexpr uint64_t kStackBytes = 1 << 17;
static constexpr uint64_t kStackMark = 0x52454e4f524d2121;

Executor *Executor::current() { return active; }

static uint32_t product(const RenormSIMTDim &d) { return d.x * d.y * d.z; }

Executor::Executor(const DeviceFacts &facts, const Kernel &kernel,
                   DeviceModule::Launcher launcher,
                   const RenormSIMTGeometry &geometry, void *const *arguments,
                   const RenormSIMTOptions &options, RenormSIMTReport &report)
    : facts(facts), launcher(launcher), geometry(geometry),
      arguments(arguments), options(options), report(report),
      threadsPerBlock(product(geometry.block)),
      blocksPerCluster(product(geometry.cluster)),
      sharedBytes(kernel.sharedBytes + geometry.dynamicSharedBytes),
      sharedStride((sharedBytes + 127) / 64 * 64),
      sharedMemory(sharedStride * blocksPerCluster + 64) {
  for (size_t i = 0; i < options.numBuffers; ++i) {
    const RenormSIMTBuffer &buffer = options.buffers[i];
    auto same = std::find_if(global.begin(), global.end(), [&](Region &region) {
      return region.base == buffer.base && region.bytes == buffer.bytes;
    });
    if (same != global.end()) { // one buffer under two names
      same->writable |= buffer.writable != 0;
      continue;
    }
    Region region;
    region.base = static_cast<char *>(buffer.base);
    region.bytes = buffer.bytes;
    region.writable = buffer.writable;
    region.name = buffer.name ? buffer.name : "buffer " + std::to_string(i);
    if (options.checkRaces)
      region.startLog();
    global.push_back(std::move(region));
  }
  uint64_t count = uint64_t(threadsPerBlock) * blocksPerCluster;
  stackBytes = count * kStackBytes;
  void *memory = mmap(nullptr, stackBytes, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  stacks = memory == MAP_FAILED ? nullptr : static_cast<char *>(memory);
  threads.resize(count);
}

Executor::~Executor() {
  if (stacks)
    munmap(stacks, stackBytes);
}

void Executor::run() {
  if (!stacks)
    return stop(RenormSIMTStack, "no memory for the stacks of the threads");
  Executor *outer = active;
  active = this;
  std::vector<RenormSIMTDim> clusters;
  for (uint32_t z = 0; z < geometry.grid.z; z += geometry.cluster.z)
    for (uint32_t y = 0; y < geometry.grid.y; y += geometry.cluster.y)
      for (uint32_t x = 0; x < geometry.grid.x; x += geometry.cluster.x)
        clusters.push_back({x, y, z});
  if (options.seed) {
    order.seed(options.seed);
    std::shuffle(clusters.begin(), clusters.end(), order);
  }
  for (const RenormSIMTDim &at : clusters)
    if (!failed)
      runCluster(at.x, at.y, at.z);
  active = outer;
}

//===----------------------------------------------------------------------===//
// Threads
//===----------------------------------------------------------------------===//

void Executor::threadMain() {
  Executor *executor = active;
  executor->launcher(executor->arguments);
  executor->leave(State::Done, 0);
  llvm_unreachable("a finished thread runs again");
}

/// Lets others run until somebody wakes the running thread.
void Executor::leave(State state, uint32_t site) {
  Thread *me = running;
  me->state = state;
  me->site = site;
  switchFiber(me->fiber, scheduler);
}

void Executor::wake(Thread &thread) {
  thread.state = State::Ready;
  ready.push_back(&thread);
}

void Executor::runCluster(uint32_t x, uint32_t y, uint32_t z) {
  blocks.clear();
  blocks.resize(blocksPerCluster);
  times.assign(blocksPerCluster, BlockTimes());
  arrivedInCluster = clusterBarriersDone = 0;
  // Shared memory of a new block has no contents; the pattern is a NaN.
  std::memset(sharedMemory.data(), 0xff, sharedMemory.size());
  uintptr_t base = (reinterpret_cast<uintptr_t>(sharedMemory.data()) + 63) &
                   ~uintptr_t(63);
  for (uint32_t i = 0; i < blocksPerCluster; ++i) {
    Block &block = blocks[i];
    const RenormSIMTDim &c = geometry.cluster, &g = geometry.grid;
    block.index[0] = x + i % c.x;
    block.index[1] = y + i / c.x % c.y;
    block.index[2] = z + i / c.x / c.y;
    block.number =
        1 + block.index[0] + g.x * (block.index[1] + g.y * block.index[2]);
    times[i].block = block.number;
    block.shared.base = reinterpret_cast<char *>(base + i * sharedStride);
    block.shared.bytes = sharedBytes;
    block.shared.block = block.number;
    block.shared.name = "shared memory";
    block.shared.startLog();
  }
  for (size_t i = 0; i < threads.size(); ++i) {
    Thread &thread = threads[i];
    thread = Thread();
    thread.block = i / threadsPerBlock;
    thread.index = i % threadsPerBlock;
    char *stack = stacks + i * kStackBytes;
    std::memcpy(stack, &kStackMark, sizeof(kStackMark));
    thread.fiber.prepare(stack, kStackBytes, &threadMain);
    ready.push_back(&thread);
  }
  while (!ready.empty() && !failed) {
    if (options.seed)
      std::swap(ready.front(), ready[order() % ready.size()]);
    running = ready.front();
    ready.pop_front();
    switchFiber(scheduler, running->fiber);
    uint64_t mark;
    std::memcpy(&mark, stacks + (running - threads.data()) * kStackBytes, 8);
    if (mark != kStackMark && !failed)
      stop(RenormSIMTStack, where(*running) + " has overflowed its stack");
  }
  if (!failed)
    finish();
  ready.clear();
}

/// Nobody is ready: all should be done.
void Executor::finish() {
  uint64_t done = 0, atBarrier = 0, atCluster = 0, atShuffle = 0;
  const Thread *waiting = nullptr;
  for (const Thread &thread : threads) {
    done += thread.state == State::Done;
    atBarrier += thread.state == State::Barrier;
    atCluster += thread.state == State::Cluster;
    atShuffle += thread.state == State::Shuffle;
    if (!waiting && thread.state != State::Done)
      waiting = &thread;
  }
  if (waiting)
    return stop(done ? RenormSIMTDivergence : RenormSIMTDeadlock,
                where(*waiting) + " waits for ever at '" +
                    facts.sites[waiting->site] + "': " +
                    std::to_string(atBarrier) + " threads at a barrier, " +
                    std::to_string(atCluster) + " at a cluster barrier, " +
                    std::to_string(atShuffle) + " at a shuffle, " +
                    std::to_string(done) + " have returned, of " +
                    std::to_string(threads.size()));
  // A block that has returned takes its shared memory with it.
  for (const Block &block : blocks)
    if (block.touchedAfter >= int64_t(clusterBarriersDone))
      return stop(RenormSIMTRace,
                  "shared memory of block " + std::to_string(block.number - 1) +
                      " is accessed by another block with no cluster barrier "
                      "before it may return");
}

std::string Executor::where(const Thread &thread) const {
  Actor actor;
  actor.block = blocks[thread.block].number;
  actor.thread = thread.index;
  return where(actor);
}

std::string Executor::where(const Actor &actor) const {
  std::string block =
      actor.block == kAnyBlock ? "several blocks"
                               : "block " + std::to_string(actor.block - 1);
  if (actor.block == kAnyBlock)
    return block;
  if (actor.thread == kAnyThread)
    return "several threads of " + block;
  return "thread " + std::to_string(actor.thread) + " of " + block;
}

void Executor::stop(RenormSIMTFault fault, const std::string &text) {
  failed = true;
  report.fault = fault;
  size_t length = std::min(text.size(), sizeof(report.message) - 1);
  std::memcpy(report.message, text.data(), length);
  report.message[length] = 0;
}

void Executor::fail(RenormSIMTFault fault, const std::string &text) {
  stop(fault, text);
  switchFiber(running->fiber, scheduler);
  llvm_unreachable("a failed launch goes on");
}
