//===- ExecutorBarriers.cpp - Where threads meet: barriers, shuffles ------===//

#include "Executor.h"
#include "llvm/ADT/Twine.h"
#include <algorithm>
#include <cstring>

using namespace renorm::simt;
using llvm::Twine;

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
