//===- OutputFile.h - Output that appears whole or not at all ---*- C++ -*-===//
//
// The text or bytecode goes to a temporary file beside the target and is
// renamed onto it by commit(), so that a failing run leaves the target as it
// was. "-" is the standard output; devices and pipes are written directly,
// because there is nothing in them to preserve.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_TOOLS_RENORMOPT_OUTPUTFILE_H
#define RENORM_TOOLS_RENORMOPT_OUTPUTFILE_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include <memory>
#include <optional>

namespace mlir::renorm {

class OutputFile {
public:
  /// Opens the temporary file for `name`, with the reason on failure.
  static llvm::Expected<std::unique_ptr<OutputFile>>
  create(llvm::StringRef name);

  /// Without a commit() the temporary file is removed.
  ~OutputFile();

  llvm::raw_ostream &os() { return stream ? *stream : llvm::outs(); }

  /// Flushes and puts the file in its place; fails if anything written was
  /// lost.
  llvm::Error commit();

private:
  OutputFile() = default;

  std::string target;
  std::optional<llvm::sys::fs::TempFile> temporary;
  /// None for the standard output: that stream has other writers, too.
  std::unique_ptr<llvm::raw_fd_ostream> stream;
};

} // namespace mlir::renorm

#endif // RENORM_TOOLS_RENORMOPT_OUTPUTFILE_H
