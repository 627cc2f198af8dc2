//===- OutputFile.cpp - An output that appears whole or not at all --------===//

#include "OutputFile.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Error.h"

using namespace llvm;
using namespace mlir::renorm;

Expected<std::unique_ptr<OutputFile>> OutputFile::create(StringRef name) {
  std::unique_ptr<OutputFile> file(new OutputFile());
  if (name == "-") {
    file->target = "standard output";
    return file;
  }
  sys::fs::file_status status;
  bool exists = !sys::fs::status(name, status) && sys::fs::exists(status);
  if (exists && sys::fs::is_directory(status))
    return createFileError(name, make_error_code(std::errc::is_a_directory));
  if (exists && !sys::fs::is_regular_file(status)) {
    file->target = name.str();
    std::error_code error;
    file->stream = std::make_unique<raw_fd_ostream>(name, error);
    if (error)
      return createFileError(name, error);
    return file;
  }
  // A link stays a link: the file behind it is the one to replace.
  SmallString<256> target;
  if (!exists || sys::fs::real_path(name, target))
    target = name;
  file->target = target.str().str();
  unsigned mode =
      exists ? status.permissions() : sys::fs::all_read | sys::fs::all_write;
  Expected<sys::fs::TempFile> temporary =
      sys::fs::TempFile::create(file->target + ".tmp-%%%%%%%%", mode);
  if (!temporary)
    return createFileError(name, temporary.takeError());
  file->temporary = std::move(*temporary);
  file->stream = std::make_unique<raw_fd_ostream>(file->temporary->FD,
                                                  /*shouldClose=*/false);
  return file;
}

OutputFile::~OutputFile() {
  if (stream)
    stream->clear_error(); // commit() has reported it
  stream.reset();
  if (temporary)
    consumeError(temporary->discard());
}

Error OutputFile::commit() {
  raw_fd_ostream &written = stream ? *stream : outs();
  written.flush();
  if (std::error_code error = written.error()) {
    written.clear_error();
    return createFileError(target, error);
  }
  if (!temporary)
    return Error::success();
  // keep() renames, or copies where a rename cannot reach.
  Error error = temporary->keep(target);
  temporary.reset();
  return error;
}
