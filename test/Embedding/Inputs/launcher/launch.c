/* Launches a kernel of a PTX text twice and says how it went. */
#include "Renorm/Runtime/CUDA.h"
#include <stdio.h>

static const char ptx[] = ".version 8.0\n.target sm_90\n.entry k() { ret; }\n";
static RenormObject object = {ptx, sizeof(ptx), "k.ptx", 0};
static RenormKernel kernel = {&object, "k", {128, 1, 1}, {1, 1, 1}, 0, 0, 0};

int main(void) {
  const uint32_t grid[3] = {4, 1, 1};
  RenormDevice device;
  if (renormLaunch(&kernel, grid, 0) || renormLaunch(&kernel, grid, 0) ||
      renormSynchronize() || renormGetDevice(&device)) {
    printf("failed: %s\n", renormErrorMessage());
    return 1;
  }
  printf("launched on %s\n", device.name);
  return 0;
}
