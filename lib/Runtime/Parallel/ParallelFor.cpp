//===- ParallelFor.cpp - Rows on several threads --------------------------===//
//
// One job at a time. Pieces are handed out by an atomic counter, so a thread
// that is late or gone takes fewer of them; the caller takes part. Threads
// sleep between jobs. They are detached, with a pool that is never destroyed:
// nothing has to be ordered against the end of the program.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Runtime/ParallelFor.h"
#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstdlib>
#include <mutex>
#include <thread>

namespace {
struct Job {
  renorm_task task;
  void *context;
  int64_t units, grain;
  std::atomic<int64_t> next{0};

  void work() {
    for (;;) {
      int64_t begin = next.fetch_add(grain, std::memory_order_relaxed);
      if (begin >= units)
        return;
      task(context, begin, std::min(begin + grain, units));
    }
  }
};

class Pool {
public:
  Pool() {
    for (int64_t i = 1, e = countThreads(); i < e; ++i) {
      std::thread([this] { serve(); }).detach();
      ++workers;
    }
  }

  void run(Job &work) {
    std::unique_lock<std::mutex> turn(turns, std::try_to_lock);
    if (!workers || !turn.owns_lock())
      return work.work();
    {
      std::lock_guard<std::mutex> lock(mutex);
      job = &work;
      ++generation;
    }
    wake.notify_all();
    work.work();
    // Who has not started will not any more; wait for the others.
    std::unique_lock<std::mutex> lock(mutex);
    job = nullptr;
    done.wait(lock, [this] { return active == 0; });
  }

private:
  static int64_t countThreads() {
    if (const char *given = std::getenv("RENORM_NUM_THREADS"))
      return std::clamp<int64_t>(std::atoll(given), 1, 1024);
    return std::max(1u, std::thread::hardware_concurrency());
  }

  void serve() {
    uint64_t seen = 0;
    std::unique_lock<std::mutex> lock(mutex);
    for (;;) {
      wake.wait(lock, [&] { return job && generation != seen; });
      seen = generation;
      Job *mine = job;
      ++active;
      lock.unlock();
      mine->work();
      lock.lock();
      if (--active == 0)
        done.notify_one();
    }
  }

  std::mutex turns; ///< held by the caller whose job it is
  std::mutex mutex; ///< guards what follows
  std::condition_variable wake, done;
  Job *job = nullptr;
  uint64_t generation = 0;
  int64_t active = 0, workers = 0;
};
} // namespace

/// Whether this thread is inside of a task.
static thread_local bool working = false;

void renorm_parallel_for(renorm_task task, void *context, int64_t units,
                         int64_t grain) {
  if (units <= 0)
    return;
  Job job{task, context, units, std::max<int64_t>(grain, 1)};
  if (units <= job.grain || working)
    return task(context, 0, units);
  static Pool &pool = *new Pool;
  working = true;
  pool.run(job);
  working = false;
}
