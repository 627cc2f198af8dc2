//===- FilePages.cpp - Pages of mapped files leave memory -----------------===//

#include "Renorm/IR/FilePages.h"
#include "llvm/Support/MathExtras.h"
#include <cstdint>

#ifdef __linux__
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

using namespace mlir;

#ifdef __linux__
/// Whether all pages that are in memory between two page boundaries are pages
/// of a file (or of shared memory): then none has been written to privately,
/// and dropping them loses nothing. See the kernel's Documentation, pagemap.rst.
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
