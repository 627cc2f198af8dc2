//===- NoteBuffers.h - What a launch may touch, for its device --*- C++ -*-===//
//
// Before launches lose their memrefs, each gets calls in front of it:
//
//   renorm_note_launch(number)               the launch that follows
//   renorm_note_buffer(which, address, bytes)   one of its buffers
//
// with what is known when it is compiled in a table.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_CHECK_NOTEBUFFERS_H
#define RENORM_LIB_CHECK_NOTEBUFFERS_H

#include "Renorm/Check/LowerToJIT.h"
#include "mlir/Pass/Pass.h"

namespace mlir::renorm::check {

inline constexpr const char kNoteLaunchName[] = "renorm_note_launch";
inline constexpr const char kNoteBufferName[] = "renorm_note_buffer";

/// Stands between renorm-convert-to-gpu and the compilation of its kernels.
std::unique_ptr<Pass> createNoteBuffersPass(JITTables &tables);

} // namespace mlir::renorm::check

#endif // RENORM_LIB_CHECK_NOTEBUFFERS_H
