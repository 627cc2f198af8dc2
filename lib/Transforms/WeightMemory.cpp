//===- WeightMemory.cpp - Memory of large constants -----------------------===//

#include "WeightMemory.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/MemAlloc.h"
#include <memory>

#ifdef __linux__
#include <sys/mman.h>
#endif

using namespace mlir;

/// The alignment that is written to the file; memory may have more.
static constexpr size_t kAlignment = 64;
static constexpr size_t kLargePage = size_t(2) << 20;

/// Memory that the last of its owners gives back.
static std::shared_ptr<char> allocate(size_t size) {
  size_t alignment = size >= 2 * kLargePage ? kLargePage : kAlignment;
  // A last page that is not full is large as well where that is little of all.
  if (size >= 16 * kLargePage)
    size = llvm::alignTo(size, kLargePage);
  auto *data = static_cast<char *>(llvm::allocate_buffer(size, alignment));
#ifdef __linux__
  // Else not the rest behind the last whole page: it would take a page as well.
  if (alignment == kLargePage)
    madvise(data, llvm::alignDown(size, kLargePage), MADV_HUGEPAGE);
#endif
  return {data, [size, alignment](char *data) {
            llvm::deallocate_buffer(data, size, alignment);
          }};
}

std::vector<AsmResourceBlob>
mlir::renorm::allocateWeights(ArrayRef<int64_t> bytes) {
  size_t total = 0;
  for (int64_t size : bytes)
    total += llvm::alignTo(size, kAlignment);
  std::shared_ptr<char> all = allocate(total);
  std::vector<AsmResourceBlob> blobs;
  char *next = all.get();
  for (int64_t size : bytes) {
    blobs.emplace_back(ArrayRef<char>(next, size), kAlignment,
                       [all](void *, size_t, size_t) {},
                       /*dataIsMutable=*/true);
    next += llvm::alignTo(size, kAlignment);
  }
  return blobs;
}
