//===- CInterface.cpp - GPU kernels run on the CPU: the C interface -------===//

#include "Executor.h"
#include <cstring>

using namespace llvm;
using namespace renorm::simt;

struct RenormSIMTModule {
  std::unique_ptr<DeviceModule> device;
};

static const Kernel *findKernel(const RenormSIMTModule *module,
                                const char *name) {
  const auto &kernels = module->device->facts().kernels;
  auto found = kernels.find(name);
  return found == kernels.end() ? nullptr : &found->second;
}

RenormSIMTModule *renormSIMTLoad(const char *code, size_t size, char **error) {
  // The parser of textual IR wants a terminating zero.
  std::string copy(code, size);
  Expected<std::unique_ptr<DeviceModule>> device =
      DeviceModule::load(StringRef(copy));
  if (device)
    return new RenormSIMTModule{std::move(*device)};
  std::string text = toString(device.takeError());
  if (error)
    *error = strdup(text.c_str());
  return nullptr;
}

void renormSIMTDestroy(RenormSIMTModule *module) { delete module; }
void renormSIMTFreeString(char *text) { std::free(text); }

size_t renormSIMTKernelCount(const RenormSIMTModule *module) {
  return module->device->facts().kernels.size();
}

const char *renormSIMTKernelName(const RenormSIMTModule *module, size_t index) {
  const auto &kernels = module->device->facts().kernels;
  if (index >= kernels.size())
    return nullptr;
  return std::next(kernels.begin(), index)->first.c_str();
}

int renormSIMTArgumentCount(const RenormSIMTModule *module,
                            const char *kernel) {
  const Kernel *found = findKernel(module, kernel);
  return found ? static_cast<int>(found->arguments) : -1;
}

uint32_t renormSIMTSharedBytes(const RenormSIMTModule *module,
                               const char *kernel) {
  const Kernel *found = findKernel(module, kernel);
  return found ? found->sharedBytes : 0;
}

RenormSIMTFault renormSIMTLaunch(RenormSIMTModule *module, const char *kernel,
                                 const RenormSIMTGeometry *geometry,
                                 void *const *arguments,
                                 const RenormSIMTOptions *options,
                                 RenormSIMTReport *report) {
  *report = RenormSIMTReport();
  auto refuse = [&](const Twine &text) {
    report->fault = RenormSIMTUsage;
    std::snprintf(report->message, sizeof(report->message), "%s",
                  text.str().c_str());
    return report->fault;
  };
  const Kernel *found = findKernel(module, kernel);
  if (!found)
    return refuse(Twine("there is no kernel '") + kernel + "'");
  const RenormSIMTDim &grid = geometry->grid, &block = geometry->block,
                      &cluster = geometry->cluster;
  for (const RenormSIMTDim *dim : {&grid, &block, &cluster})
    if (!dim->x || !dim->y || !dim->z)
      return refuse("an extent of the launch is zero");
  if (grid.x % cluster.x || grid.y % cluster.y || grid.z % cluster.z)
    return refuse("the grid is no multiple of the cluster");
  if (uint64_t(block.x) * block.y * block.z > 1024)
    return refuse("a block has more than 1024 threads");
  if (uint64_t(cluster.x) * cluster.y * cluster.z > 16)
    return refuse("a cluster has more than 16 blocks");
  Expected<DeviceModule::Launcher> launcher = module->device->find(kernel);
  if (!launcher)
    return refuse(toString(launcher.takeError()));
  Executor(module->device->facts(), *found, *launcher, *geometry, arguments,
           *options, *report)
      .run();
  return report->fault;
}
