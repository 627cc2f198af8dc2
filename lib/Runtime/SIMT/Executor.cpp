//===- Executor.cpp - One launch, thread by thread ------------------------===//

#include "Executor.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/raw_ostream.h"
#include <algorithm>
#include <cstring>
#include <sys/mman.h>

using namespace renorm::simt;
using llvm::Twine;

static thread_local Executor *active = nullptr;

static constexpr uint32_t kWarp = 32;
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

//===----------------------------------------------------------------------===//
// Registers and memory
//===----------------------------------------------------------------------===//

uint32_t Executor::readRegister(Register number) const {
  const Thread &t = *running;
  const Block &block = blocks[t.block];
  const RenormSIMTDim &b = geometry.block, &g = geometry.grid,
                      &c = geometry.cluster;
  auto pick = [](const RenormSIMTDim &d, uint32_t i) {
    return i == 0 ? d.x : i == 1 ? d.y : d.z;
  };
  switch (number) {
  case TidX: return t.index % b.x;
  case TidY: return t.index / b.x % b.y;
  case TidZ: return t.index / b.x / b.y;
  case NTidX: case NTidY: case NTidZ: return pick(b, number - NTidX);
  case CtaX: case CtaY: case CtaZ: return block.index[number - CtaX];
  case NCtaX: case NCtaY: case NCtaZ: return pick(g, number - NCtaX);
  case ClusterCtaX: case ClusterCtaY: case ClusterCtaZ:
    return block.index[number - ClusterCtaX] % pick(c, number - ClusterCtaX);
  case NClusterCtaX: case NClusterCtaY: case NClusterCtaZ:
    return pick(c, number - NClusterCtaX);
  case ClusterRank: return t.block;
  case ClusterSize: return blocksPerCluster;
  case ClusterX: case ClusterY: case ClusterZ:
    return block.index[number - ClusterX] / pick(c, number - ClusterX);
  case NClusterX: case NClusterY: case NClusterZ:
    return pick(g, number - NClusterX) / pick(c, number - NClusterX);
  case LaneId: return t.index % kWarp;
  case WarpSize: return kWarp;
  }
  llvm_unreachable("unknown register");
}

void *Executor::shared() { return blocks[running->block].shared.base; }

void *Executor::mapa(char *address, uint32_t rank, uint32_t site) {
  if (rank >= blocksPerCluster)
    fail(RenormSIMTOutOfBounds,
         where(*running) + " at '" + facts.sites[site] + "': rank " +
             std::to_string(rank) + " in a cluster of " +
             std::to_string(blocksPerCluster));
  return address + (int64_t(rank) - int64_t(running->block)) *
                       int64_t(sharedStride);
}

/// The region that holds the bytes and that the address may point into.
Region *Executor::find(char *address, uint64_t bytes, uint32_t flags) {
  auto holds = [&](Region &region) {
    return address >= region.base && bytes <= region.bytes &&
           uint64_t(address - region.base) <= region.bytes - bytes;
  };
  if (!(flags & (SharedSpace | ClusterSpace)))
    for (Region &region : global)
      if (holds(region))
        return &region;
  if (flags & SharedSpace) {
    Region &own = blocks[running->block].shared;
    return holds(own) ? &own : nullptr;
  }
  for (Block &block : blocks)
    if (holds(block.shared))
      return &block.shared;
  return nullptr;
}

Access Executor::accessOf(const Thread &thread) const {
  Access access;
  access.now.block = blocks[thread.block].number;
  access.now.thread = thread.index;
  access.now.interval = thread.interval;
  access.record = access.now;
  access.record.interval = thread.nextInterval;
  access.clusterBarriers = thread.clusterBarriers;
  access.cluster = &times;
  return access;
}

/// Shared memory of another block exists for certain only after one cluster
/// barrier and before the last.
void Executor::checkRemote(Region &region, uint32_t site) {
  if (region.block == blocks[running->block].number)
    return;
  if (running->clusterBarriers == 0)
    fail(RenormSIMTRace,
         where(*running) + " at '" + facts.sites[site] +
             "' accesses shared memory of block " +
             std::to_string(region.block - 1) +
             ", which may not have started: no cluster barrier before");
  for (Block &block : blocks)
    if (block.number == region.block)
      block.touchedAfter =
          std::max(block.touchedAfter, int64_t(running->clusterBarriers));
}

void Executor::access(char *address, uint64_t bytes, uint32_t alignment,
                      uint32_t flags, uint32_t site) {
  ++report.accesses;
  if (reinterpret_cast<uintptr_t>(address) % alignment)
    fail(RenormSIMTMisaligned,
         where(*running) + " at '" + facts.sites[site] +
             "': the address is not a multiple of " +
             std::to_string(alignment));
  bool isWrite = flags & Write;
  Region *region = find(address, bytes, flags);
  if (!region) {
    if (!options.checkBounds && !(flags & (SharedSpace | ClusterSpace)))
      return;
    std::string text = where(*running) + " at '" + facts.sites[site] + "': " +
                       std::to_string(bytes) + " bytes, starting ";
    // Say which buffer was probably meant: the nearest one.
    const Region *nearest = nullptr;
    int64_t distance = 0;
    auto consider = [&](const Region &r) {
      int64_t d = address < r.base ? address - r.base
                                   : address - r.base - int64_t(r.bytes);
      if (!nearest || std::abs(d) < std::abs(distance))
        nearest = &r, distance = d;
    };
    if (flags & (SharedSpace | ClusterSpace))
      consider(blocks[running->block].shared);
    else
      for (const Region &r : global)
        consider(r);
    if (nearest)
      text += std::to_string(std::abs(distance)) +
              (distance < 0 ? " bytes in front of '" : " bytes behind '") +
              nearest->name + "'";
    fail(RenormSIMTOutOfBounds, text);
  }
  if (isWrite && !region->writable)
    fail(RenormSIMTOutOfBounds, where(*running) + " at '" + facts.sites[site] +
                                    "' writes to '" + region->name +
                                    "', which is read only");
  if (region->block)
    checkRemote(*region, site);
  uint64_t offset = address - region->base;
  if (!region->cells || bytes == 0)
    return;
  if (region->block && !isWrite && !isWritten(*region, offset, bytes))
    fail(RenormSIMTUninitialized,
         where(*running) + " at '" + facts.sites[site] +
             "' reads shared memory that nobody has written, at byte " +
             std::to_string(offset));
  if (!options.checkRaces)
    return (void)(isWrite && region->block &&
                  logAccess(*region, offset, bytes, true, accessOf(*running),
                            isWrite));
  bool earlierWrite = false;
  if (const Actor *earlier = logAccess(*region, offset, bytes, isWrite,
                                       accessOf(*running), earlierWrite))
    fail(RenormSIMTRace, std::string(isWrite ? "write" : "read") + " by " +
                             where(*running) + " at '" + facts.sites[site] +
                             "' and " + (earlierWrite ? "write" : "read") +
                             " by " + where(*earlier) + " of '" +
                             region->name + "' near byte " +
                             std::to_string(offset) +
                             " with no barrier between them");
}

//===----------------------------------------------------------------------===//
// Meeting others
//===----------------------------------------------------------------------===//

void Executor::barrier(uint32_t id, uint32_t count, uint32_t site) {
  ++report.barriers;
  Thread *me = running;
  Block &block = blocks[me->block];
  if (count && count != threadsPerBlock)
    fail(RenormSIMTDivergence,
         where(*me) + " at '" + facts.sites[site] + "': a barrier of " +
             std::to_string(count) + " of " + std::to_string(threadsPerBlock) +
             " threads is not supported");
  Thread *first = &threads[uint64_t(me->block) * threadsPerBlock];
  Thread *warp = first + me->index / kWarp * kWarp;
  for (Thread *t = warp; t < warp + kWarp && t < first + threadsPerBlock; ++t)
    if (t != me && t->state == State::Barrier && t->site != site)
      fail(RenormSIMTDivergence, where(*me) + " at '" + facts.sites[site] +
                                     "' while " + where(*t) +
                                     " is at another barrier");
  if (block.waiting && block.barrierId != id)
    fail(RenormSIMTDivergence,
         where(*me) + " at '" + facts.sites[site] + "': barrier " +
             std::to_string(id) + " while others wait at barrier " +
             std::to_string(block.barrierId));
  block.barrierId = id;
  if (++block.waiting < threadsPerBlock) {
    leave(State::Barrier, site);
  } else {
    block.waiting = 0;
    for (Thread *t = first; t < first + threadsPerBlock; ++t)
      if (t != me)
        wake(*t);
  }
  ++me->interval;
  ++me->nextInterval;
}

void Executor::clusterArrive(bool release, uint32_t site) {
  Thread *me = running;
  if (me->arrived)
    fail(RenormSIMTDivergence, where(*me) + " at '" + facts.sites[site] +
                                   "' arrives twice without a wait");
  me->arrived = true;
  // A relaxed arrival orders nothing but that the block has started.
  if (release)
    ++me->nextInterval;
  std::vector<uint16_t> &starts = times[me->block].clusterStarts;
  if (starts.size() == me->clusterBarriers)
    starts.push_back(me->nextInterval);
  if (++arrivedInCluster < threads.size())
    return;
  arrivedInCluster = 0;
  ++clusterBarriersDone;
  for (Thread &t : threads)
    if (t.state == State::Cluster)
      wake(t);
}

void Executor::clusterWait(uint32_t site) {
  ++report.barriers;
  Thread *me = running;
  if (!me->arrived)
    fail(RenormSIMTDivergence, where(*me) + " at '" + facts.sites[site] +
                                   "' waits without having arrived");
  if (clusterBarriersDone == me->clusterBarriers)
    leave(State::Cluster, site);
  me->arrived = false;
  me->interval = me->nextInterval;
  ++me->clusterBarriers;
}

/// Carries the shuffle of the given lanes out, if all of them are at it.
bool Executor::meet(Thread *warp, uint32_t lanes) {
  uint32_t mask = running->mask;
  for (uint32_t lane = 0; lane < kWarp; ++lane)
    if (mask >> lane & 1)
      if (lane >= lanes || warp[lane].state != State::Shuffle ||
          warp[lane].mask != mask || warp[lane].site != running->site)
        return false;
  for (uint32_t lane = 0; lane < kWarp; ++lane) {
    if (!(mask >> lane & 1))
      continue;
    Thread &t = warp[lane];
    uint32_t segment = t.clamp >> 8 & 31, bound = t.clamp & 31,
             shift = t.from & 31;
    uint32_t most = (lane & segment) | (bound & ~segment);
    int64_t source = t.mode == Butterfly ? lane ^ shift
                     : t.mode == Down    ? lane + shift
                     : t.mode == Up      ? int64_t(lane) - shift
                                         : (lane & segment) |
                                            (shift & ~segment);
    bool inside = t.mode == Up ? source >= int64_t(most)
                               : source <= int64_t(most);
    if (!inside)
      source = lane;
    if (!(mask >> source & 1))
      fail(RenormSIMTDivergence,
           where(t) + " at '" + facts.sites[t.site] + "' reads lane " +
               std::to_string(source) + ", which the mask does not name");
    t.result = warp[source].value | uint64_t(inside) << 32;
  }
  return true;
}

uint64_t Executor::shuffle(ShuffleMode mode, uint32_t mask, uint32_t value,
                           uint32_t lane, uint32_t clamp, uint32_t site) {
  ++report.shuffles;
  Thread *me = running;
  uint32_t firstLane = me->index / kWarp * kWarp;
  Thread *warp = &threads[uint64_t(me->block) * threadsPerBlock + firstLane];
  uint32_t lanes = std::min(kWarp, threadsPerBlock - firstLane);
  if (!(mask >> (me->index % kWarp) & 1))
    fail(RenormSIMTDivergence, where(*me) + " at '" + facts.sites[site] +
                                   "' is not in the shuffle's own mask");
  if (lanes < kWarp && mask >> lanes)
    fail(RenormSIMTDivergence, where(*me) + " at '" + facts.sites[site] +
                                   "': the mask names lanes that do not exist");
  me->mode = mode;
  me->mask = mask;
  me->value = value;
  me->from = lane;
  me->clamp = clamp;
  me->site = site;
  me->state = State::Shuffle;
  if (!meet(warp, lanes)) {
    for (uint32_t l = 0; l < lanes; ++l)
      if (&warp[l] != me && warp[l].state == State::Shuffle &&
          (warp[l].mask & mask) &&
          (warp[l].mask != mask || warp[l].site != site))
        fail(RenormSIMTDivergence, where(*me) + " at '" + facts.sites[site] +
                                       "' while " + where(warp[l]) +
                                       " is at another shuffle");
    leave(State::Shuffle, site);
    return me->result;
  }
  me->state = State::Ready;
  for (uint32_t l = 0; l < lanes; ++l)
    if (&warp[l] != me && (mask >> l & 1))
      wake(warp[l]);
  return me->result;
}
