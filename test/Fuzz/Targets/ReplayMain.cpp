//===- ReplayMain.cpp - A fuzz target on files, with any compiler ---------===//
//
//   renorm-fuzz-ir FILE|DIR...
//
// What libFuzzer does with a corpus that it does not extend.
//
//===----------------------------------------------------------------------===//

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"
#include <algorithm>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool collect(llvm::StringRef path, std::vector<std::string> &files) {
  if (!llvm::sys::fs::is_directory(path)) {
    files.push_back(path.str());
    return true;
  }
  std::error_code error;
  for (llvm::sys::fs::directory_iterator at(path, error), end;
       !error && at != end; at.increment(error))
    files.push_back(at->path());
  return !error;
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  std::vector<std::string> files;
  for (int i = 1; i < argc; ++i)
    if (!collect(argv[i], files)) {
      llvm::errs() << argv[0] << ": cannot list " << argv[i] << "\n";
      return 1;
    }
  if (files.empty()) {
    llvm::errs() << "usage: " << argv[0] << " FILE|DIR...\n";
    return 2;
  }
  std::sort(files.begin(), files.end());
  unsigned rejected = 0;
  for (const std::string &file : files) {
    auto buffer = llvm::MemoryBuffer::getFile(file, /*IsText=*/false,
                                              /*RequiresNullTerminator=*/false);
    if (!buffer) {
      llvm::errs() << file << ": " << buffer.getError().message() << "\n";
      return 1;
    }
    // A crash leaves the name of its input as the last line.
    llvm::errs() << file << "\n";
    // In memory of its own length, so that reading beyond it is seen.
    std::vector<uint8_t> bytes((*buffer)->getBufferStart(),
                               (*buffer)->getBufferEnd());
    rejected += LLVMFuzzerTestOneInput(bytes.data(), bytes.size()) != 0;
  }
  llvm::outs() << files.size() << " inputs, " << rejected
               << " of them not valid, no findings\n";
  return 0;
}
