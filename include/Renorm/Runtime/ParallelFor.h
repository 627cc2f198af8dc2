/*===- ParallelFor.h - Rows on several threads ---------------------*- C -*-===//
//
// What code lowered with `renorm-lower-to-cpu{threads=runtime}` calls. Link
// libRenormParallel.a (standard C++ and threads, nothing else) or a function of
// your own with this name, over whatever threads the program has already.
//
//===----------------------------------------------------------------------===*/

#ifndef RENORM_RUNTIME_PARALLELFOR_H
#define RENORM_RUNTIME_PARALLELFOR_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Does the units begin ... end - 1 of the work behind `context`. */
typedef void (*renorm_task)(void *context, int64_t begin, int64_t end);

/**
 * Calls `task` for pieces of 0 ... units - 1 with `grain` units each (the last
 * may have fewer), in any order, on the calling thread and others, and returns
 * when all have returned. What the tasks wrote is visible then. A call from
 * within a task, or while another thread's call is under way, does all its
 * pieces on its own thread.
 *
 * Threads in all: the environment variable RENORM_NUM_THREADS when the first
 * call is made, otherwise as many as the machine runs at a time. They are kept
 * until the program ends.
 */
void renorm_parallel_for(renorm_task task, void *context, int64_t units,
                         int64_t grain);

#ifdef __cplusplus
}
#endif

#endif /* RENORM_RUNTIME_PARALLELFOR_H */
