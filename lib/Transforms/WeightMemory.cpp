//===- WeightMemory.cpp - Memory of large constants -----------------------===//

#include "WeightMemory.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/MemAlloc.h"
#include <memory>

#ifdef __linux__
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

using namespace mlir;

/// The alignment that is written to the file; memory may have more.
static constexpr size_t kAlignment = 64;
static constexpr size_t kLargePage = size_t(2) << 20;

/// Memory that the last of its owners gives back.
static std::shared_ptr<char> allocate(size_t size) {
  size_t alignment = size >= 2 * kLargePage ? kLargePage : kAlignment;
  auto *data = static_cast<char *>(llvm::allocate_buffer(size, alignment));
#ifdef __linux__
  // Not the rest behind the last whole page: it would take a page as well.
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

#ifdef __linux__
/// Whether all pages that are in memory between two page boundaries are pages
/// of a file (or of shared memory): then none has been written to privately, and
/// dropping them loses nothing. See the kernel's Documentation, pagemap.rst.
static bool showsFile(uintptr_t begin, uintptr_t end, size_t pageSize) {
  constexpr uint64_t present = uint64_t(1) << 63, swapped = uint64_t(1) << 62,
                     ofFile = uint64_t(1) << 61;
  static const int map = open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC);
  if (map < 0)
    return false;
  uint64_t entries[512];
  for (uintptr_t page = begin / pageSize, last = end / pageSize; page < last;) {
    size_t count = std::min<size_t>(last - page, std::size(entries));
    ssize_t length = count * sizeof(uint64_t);
    if (pread(map, entries, length, page * sizeof(uint64_t)) != length)
      return false;
    for (uint64_t entry : ArrayRef(entries, count))
      if ((entry & swapped) || ((entry & present) && !(entry & ofFile)))
        return false;
    page += count;
  }
  return true;
}
#endif

void mlir::renorm::releaseFilePages(ArrayRef<char> data) {
#ifdef __linux__
  size_t pageSize = sysconf(_SC_PAGESIZE);
  auto first = reinterpret_cast<uintptr_t>(data.begin());
  uintptr_t begin = llvm::alignTo(first, pageSize);
  uintptr_t end = llvm::alignDown(first + data.size(), pageSize);
  if (begin < end && showsFile(begin, end, pageSize))
    madvise(reinterpret_cast<void *>(begin), end - begin, MADV_DONTNEED);
#endif
}
