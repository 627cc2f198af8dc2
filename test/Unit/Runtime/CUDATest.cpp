//===- CUDATest.cpp - The launch runtime against a stub driver ------------===//

#include "Runtime/StubDriver.h"
#include "CUDA/DriverABI.h"
#include "Renorm/Runtime/CUDA.h"
#include "gtest/gtest.h"
#include <atomic>
#include <deque>
#include <string>
#include <thread>
#include <vector>

using namespace renorm::cuda;

namespace {
/// A function of the stub that the runtime does not name.
template <typename T> T *stub(const char *name) {
  return reinterpret_cast<T *>(renormDriverFunction(name));
}

/// Every test has objects of its own: what one loads, another may not find.
struct CUDA : testing::Test {
  void SetUp() override {
    ASSERT_EQ(renormOpenDriver(RENORM_STUB_DRIVER), RenormSuccess)
        << renormErrorMessage();
    calls = stub<uint64_t(const char *)>("renormStubCalls");
    lastLaunch = stub<RenormStubLaunch()>("renormStubLastLaunch");
    failNext = stub<void(const char *, int)>("renormStubFailNext");
    attribute = stub<int(int)>("renormStubFunctionAttribute");
    allocations = stub<uint64_t()>("renormStubAllocations");
    ASSERT_TRUE(calls && lastLaunch && failNext && attribute && allocations);
    stub<Result(Context)>("cuCtxSetCurrent")(nullptr);
    renormSetStream(nullptr);
  }
  void TearDown() override { renormUnload(&object); }

  RenormStatus launch(uint32_t gridX = 8) {
    const uint32_t grid[3] = {gridX, 1, 1};
    return renormLaunch(&kernel, grid, arguments);
  }
  /// Another kernel of the object, which lives as long as the object.
  RenormKernel &add(const char *name, uint32_t cluster = 1,
                    uint32_t sharedBytes = 0, uint32_t flags = 0) {
    kernels.push_back({&object, name, {128, 1, 1}, {cluster, 1, 1},
                       sharedBytes, flags, nullptr});
    return kernels.back();
  }
  bool messageHas(const std::string &part) {
    return std::string(renormErrorMessage()).find(part) != std::string::npos;
  }

  const char ptx[64] = ".version 8.0\n.target sm_90\n.entry first()\n.entry second()";
  RenormObject object = {ptx, sizeof(ptx), "kernels.ptx", nullptr};
  std::deque<RenormKernel> kernels;
  RenormKernel &kernel = add("first");
  int64_t rows = 3;
  void *arguments[1] = {&rows};
  uint64_t (*calls)(const char *);
  RenormStubLaunch (*lastLaunch)();
  void (*failNext)(const char *, int);
  int (*attribute)(int);
  uint64_t (*allocations)();
};
} // namespace

TEST_F(CUDA, LoadsOnceAndLaunchesOften) {
  uint64_t loads = calls("cuModuleLoadDataEx"),
           lookups = calls("cuModuleGetFunction"),
           launches = calls("cuLaunchKernelEx"),
           waits = calls("cuStreamSynchronize"), memory = allocations();
  for (int i = 0; i < 5; ++i)
    ASSERT_EQ(launch(), RenormSuccess) << renormErrorMessage();
  RenormKernel &second = add("second");
  const uint32_t grid[3] = {1, 2, 3};
  ASSERT_EQ(renormLaunch(&second, grid, arguments), RenormSuccess);
  EXPECT_EQ(calls("cuModuleLoadDataEx"), loads + 1);
  EXPECT_EQ(calls("cuModuleGetFunction"), lookups + 2);
  EXPECT_EQ(calls("cuLaunchKernelEx"), launches + 6);
  EXPECT_EQ(calls("cuStreamSynchronize"), waits);
  EXPECT_EQ(allocations(), memory);
  EXPECT_STREQ(lastLaunch().kernel, "second");
  EXPECT_EQ(lastLaunch().grid[2], 3u);
  EXPECT_EQ(lastLaunch().block[0], 128u);
}

TEST_F(CUDA, ContextsHaveFunctionsOfTheirOwn) {
  auto *create = stub<Result(Context *, unsigned, Device)>("cuCtxCreate_v2");
  auto *destroy = stub<Result(Context)>("cuCtxDestroy_v2");
  ASSERT_EQ(launch(), RenormSuccess);
  unsigned long long primary = lastLaunch().context;
  uint64_t loads = calls("cuModuleLoadDataEx");
  // Contexts often get the address of the last one.
  for (int i = 0; i < 3; ++i) {
    Context context;
    create(&context, 0, 1);
    ASSERT_EQ(launch(), RenormSuccess);
    ASSERT_EQ(launch(), RenormSuccess);
    EXPECT_EQ(calls("cuModuleLoadDataEx"), loads + i + 1);
    EXPECT_NE(lastLaunch().context, primary);
    destroy(context);
  }
  // No context is current: the primary one of device 0.
  ASSERT_EQ(launch(), RenormSuccess);
  EXPECT_EQ(lastLaunch().context, primary);
  EXPECT_EQ(calls("cuModuleLoadDataEx"), loads + 3);
}

TEST_F(CUDA, ThreadsShareAndHaveStreams) {
  uint64_t loads = calls("cuModuleLoadDataEx"),
           launches = calls("cuLaunchKernelEx");
  std::vector<std::thread> threads;
  std::atomic<int> failed{0};
  for (int t = 0; t < 8; ++t)
    threads.emplace_back([&] {
      for (int i = 0; i < 200; ++i)
        failed += launch() != RenormSuccess;
    });
  for (std::thread &thread : threads)
    thread.join();
  EXPECT_EQ(failed, 0);
  EXPECT_EQ(calls("cuModuleLoadDataEx"), loads + 1);
  EXPECT_EQ(calls("cuLaunchKernelEx"), launches + 1600);

  int mine, others;
  renormSetStream(&mine);
  std::thread([&] {
    EXPECT_EQ(renormGetStream(), nullptr);
    renormSetStream(&others);
    launch();
    EXPECT_EQ(lastLaunch().stream, &others);
  }).join();
  ASSERT_EQ(launch(), RenormSuccess);
  EXPECT_EQ(lastLaunch().stream, &mine);
}

TEST_F(CUDA, AsksForClustersAndDependentLaunch) {
  ASSERT_EQ(launch(), RenormSuccess);
  EXPECT_EQ(lastLaunch().cluster[0], 0u);
  EXPECT_EQ(lastLaunch().dependent, 0);
  RenormKernel &wide = add("second", 4, 0, RENORM_KERNEL_DEPENDENT_LAUNCH);
  const uint32_t grid[3] = {8, 1, 1};
  ASSERT_EQ(renormLaunch(&wide, grid, arguments), RenormSuccess);
  EXPECT_EQ(lastLaunch().cluster[0], 4u);
  EXPECT_EQ(lastLaunch().cluster[2], 1u);
  EXPECT_EQ(lastLaunch().dependent, 1);
  EXPECT_EQ(attribute(FunctionNonPortableCluster), -1);
  // No multiple of the cluster.
  const uint32_t odd[3] = {6, 1, 1};
  EXPECT_EQ(renormLaunch(&wide, odd, arguments), RenormDriverError);
  EXPECT_EQ(renormErrorCode(), ErrorInvalidValue);
  // Nothing to do.
  const uint32_t empty[3] = {0, 1, 1};
  EXPECT_EQ(renormLaunch(&wide, empty, arguments), RenormSuccess);

  RenormKernel &sixteen = add("second", 16);
  const uint32_t more[3] = {32, 1, 1};
  ASSERT_EQ(renormLaunch(&sixteen, more, arguments), RenormSuccess);
  EXPECT_EQ(attribute(FunctionNonPortableCluster), 1);
}

TEST_F(CUDA, AsksForLargeSharedMemoryOnce) {
  uint64_t settings = calls("cuFuncSetAttribute");
  kernel.dynamicSharedBytes = 40 * 1024;
  ASSERT_EQ(launch(), RenormSuccess);
  EXPECT_EQ(calls("cuFuncSetAttribute"), settings);
  RenormKernel &large = add("second", 1, 100000);
  const uint32_t grid[3] = {1, 1, 1};
  for (int i = 0; i < 3; ++i)
    ASSERT_EQ(renormLaunch(&large, grid, arguments), RenormSuccess);
  EXPECT_EQ(calls("cuFuncSetAttribute"), settings + 1);
  EXPECT_EQ(attribute(FunctionMaxDynamicSharedBytes), 100000);
  EXPECT_EQ(lastLaunch().sharedBytes, 100000u);

  RenormKernel &larger = add("second", 1, 300000);
  EXPECT_EQ(renormLaunch(&larger, grid, arguments), RenormDriverError);
  EXPECT_TRUE(messageHas("allowing 'second' 300000 bytes of dynamic shared "
                         "memory beside 0 static ones: "
                         "CUDA_ERROR_INVALID_VALUE"))
      << renormErrorMessage();
}

TEST_F(CUDA, NamesWhatFailed) {
  failNext("cuLaunchKernelEx", ErrorLaunchFailed);
  EXPECT_EQ(launch(), RenormDriverError);
  EXPECT_EQ(renormErrorCode(), ErrorLaunchFailed);
  EXPECT_STREQ(renormErrorMessage(),
               "launching 'first' over 8x1x1 blocks of 128x1x1 threads: "
               "CUDA_ERROR_LAUNCH_FAILED: so says the stub");
  EXPECT_EQ(launch(), RenormSuccess);

  RenormKernel &missing = add("third");
  EXPECT_EQ(renormPrepare(&missing), RenormDriverError);
  EXPECT_TRUE(messageHas("looking for kernel 'third' in 'kernels.ptx': "
                         "CUDA_ERROR_NOT_FOUND"));
  EXPECT_EQ(renormFunction(&missing), nullptr);

  RenormObject broken = {".version 8.0", 13, "broken.ptx", nullptr};
  missing.object = &broken;
  EXPECT_EQ(renormPrepare(&missing), RenormDriverError);
  EXPECT_TRUE(messageHas("loading 'broken.ptx' (ptxas fatal: no .target): "
                         "CUDA_ERROR_INVALID_PTX"))
      << renormErrorMessage();
  EXPECT_EQ(renormUnload(&broken), RenormSuccess);

  failNext("cuMemAlloc_v2", 12345);
  void *address;
  EXPECT_EQ(renormAllocate(64, &address), RenormDriverError);
  EXPECT_STREQ(renormErrorMessage(),
               "allocating 64 bytes: error 12345 of the driver");
  EXPECT_EQ(address, nullptr);
  // Another thread has failed nowhere.
  std::thread([] {
    EXPECT_STREQ(renormErrorMessage(), "no call has failed");
  }).join();
  EXPECT_EQ(renormOpenDriver("another.so"), RenormWrongUsage);
  EXPECT_EQ(renormLaunch(nullptr, nullptr, nullptr), RenormWrongUsage);
}

TEST_F(CUDA, CompiledCodeCallsTheHandler) {
  std::string heard;
  renormSetErrorHandler(
      [](RenormStatus status, const char *message, void *data) {
        EXPECT_EQ(status, RenormDriverError);
        *static_cast<std::string *>(data) = message;
      },
      &heard);
  failNext("cuStreamSynchronize", ErrorIllegalAddress);
  renormRunKernel(&kernel, 8, 1, 1, arguments);
  EXPECT_EQ(heard, "");
  renormWait();
  EXPECT_EQ(heard, "waiting for the kernels of the stream: "
                   "CUDA_ERROR_ILLEGAL_ADDRESS: so says the stub");
  renormSetErrorHandler(nullptr, nullptr);
  failNext("cuLaunchKernelEx", ErrorLaunchFailed);
  EXPECT_DEATH(renormRunKernel(&kernel, 8, 1, 1, arguments),
               "renorm: error: launching 'first'.*CUDA_ERROR_LAUNCH_FAILED");
  failNext("cuLaunchKernelEx", 0); // only the dead process has failed
}

TEST_F(CUDA, UnloadsAndLoadsAgain) {
  uint64_t loads = calls("cuModuleLoadDataEx"),
           unloads = calls("cuModuleUnload");
  ASSERT_EQ(launch(), RenormSuccess);
  ASSERT_EQ(renormUnload(&object), RenormSuccess);
  EXPECT_EQ(kernel.cache, nullptr);
  EXPECT_EQ(object.cache, nullptr);
  ASSERT_EQ(launch(), RenormSuccess);
  EXPECT_EQ(calls("cuModuleLoadDataEx"), loads + 2);
  EXPECT_EQ(calls("cuModuleUnload"), unloads + 1);
}

TEST_F(CUDA, CopiesThroughDeviceMemory) {
  float numbers[3] = {1, 2, 3}, back[3] = {};
  void *address;
  ASSERT_EQ(renormAllocate(sizeof(numbers), &address), RenormSuccess);
  EXPECT_EQ(reinterpret_cast<uintptr_t>(address) % 256, 0u);
  ASSERT_EQ(renormCopyToDevice(address, numbers, sizeof(numbers)),
            RenormSuccess);
  ASSERT_EQ(renormCopyToHost(back, address, sizeof(back)), RenormSuccess);
  EXPECT_EQ(back[2], 3);
  EXPECT_EQ(renormCopyToHost(back, numbers, sizeof(back)), RenormDriverError);
  EXPECT_EQ(renormFree(address), RenormSuccess);
  EXPECT_EQ(renormFree(nullptr), RenormSuccess);
  RenormDevice device;
  ASSERT_EQ(renormGetDevice(&device), RenormSuccess);
  EXPECT_EQ(device.computeMajor, 9);
  EXPECT_STREQ(device.name, "stub 0");
}
