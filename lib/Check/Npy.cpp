//===- Npy.cpp - NumPy's array files --------------------------------------===//
//
// "\x93NUMPY", version (2 bytes), header length (2 bytes, 4 from version 2 on),
// a Python dict literal padded with blanks to a multiple of 64, then the data:
//
//   {'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }
//
//===----------------------------------------------------------------------===//

#include "Renorm/Check/HostTensor.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"
#include <cstring>

using namespace mlir;
using namespace mlir::renorm::check;

namespace {
struct Header {
  std::string descr;
  bool fortranOrder = false;
  SmallVector<int64_t> shape;
};
} // namespace

/// The text behind `'key':`, or nothing.
static std::optional<StringRef> findEntry(StringRef dict, StringRef key) {
  size_t at = dict.find(("'" + key + "'").str());
  if (at == StringRef::npos)
    return std::nullopt;
  StringRef rest = dict.drop_front(at + key.size() + 2).ltrim();
  if (!rest.consume_front(":"))
    return std::nullopt;
  return rest.ltrim();
}

/// Parses the header and drops it from `file`.
static std::optional<Header> parseHeader(StringRef &file, std::string &error) {
  auto fail = [&](const Twine &message) {
    error = message.str();
    return std::nullopt;
  };
  if (!file.consume_front("\x93NUMPY"))
    return fail("is not an .npy file");
  if (file.size() < 6)
    return fail("ends inside its header");
  unsigned major = static_cast<unsigned char>(file[0]);
  if (major < 1 || major > 3)
    return fail("has the unknown format version " + Twine(major));
  size_t sizeBytes = major == 1 ? 2 : 4;
  size_t length = sizeBytes == 2
                      ? llvm::support::endian::read16le(file.data() + 2)
                      : llvm::support::endian::read32le(file.data() + 2);
  file = file.drop_front(2 + sizeBytes);
  if (file.size() < length)
    return fail("ends inside its header");
  StringRef dict = file.take_front(length);
  file = file.drop_front(length);

  Header header;
  std::optional<StringRef> descr = findEntry(dict, "descr");
  if (!descr || !descr->consume_front("'"))
    return fail("has no plain element type (structured arrays are not read)");
  header.descr = descr->take_until([](char c) { return c == '\''; }).str();
  std::optional<StringRef> order = findEntry(dict, "fortran_order");
  if (!order)
    return fail("says nothing of its order");
  header.fortranOrder = order->starts_with("True");
  std::optional<StringRef> shape = findEntry(dict, "shape");
  if (!shape || !shape->consume_front("("))
    return fail("has no shape");
  SmallVector<StringRef> sizes;
  shape->take_until([](char c) { return c == ')'; })
      .split(sizes, ',', -1, /*KeepEmpty=*/false);
  for (StringRef size : sizes) {
    int64_t value;
    if (size.trim().empty())
      continue;
    if (size.trim().getAsInteger(10, value) || value < 0)
      return fail("has the odd size '" + size.trim() + "'");
    header.shape.push_back(value);
  }
  return header;
}

/// The .npy name of an element type; bf16 has none.
static std::string getDescr(Type type) {
  if (isa<BFloat16Type>(type))
    return "";
  if (isa<FloatType>(type))
    return ("<f" + Twine(getHostElementSize(type))).str();
  if (type.isInteger(1))
    return "|b1";
  bool isByte = getHostElementSize(type) == 1;
  return ((isByte ? "|" : "<") + Twine(type.isUnsignedInteger() ? "u" : "i") +
          Twine(getHostElementSize(type)))
      .str();
}

/// Whether a file of `descr` holds `type` bit by bit. MLIR's integers have no
/// sign: both kinds of file fit.
static bool holds(StringRef descr, Type type) {
  std::string own = getDescr(type);
  if (descr == own)
    return true;
  return !own.empty() && own[1] == 'i' && descr.size() == own.size() &&
         descr[0] == own[0] && descr[1] == 'u' &&
         descr.drop_front(2) == StringRef(own).drop_front(2);
}

/// Row-major `to` from the column-major bytes `from`.
static void transpose(const char *from, HostTensor &to) {
  ArrayRef<int64_t> shape = to.getShape();
  int64_t size = to.getElementSize();
  SmallVector<int64_t> index(shape.size(), 0);
  for (int64_t i = 0, e = to.getNumElements(); i < e; ++i) {
    int64_t offset = 0;
    for (size_t dim = shape.size(); dim-- > 0;)
      offset = offset * shape[dim] + index[dim];
    std::memcpy(to.data() + i * size, from + offset * size, size);
    for (size_t dim = shape.size(); dim-- > 0;) {
      if (++index[dim] < shape[dim])
        break;
      index[dim] = 0;
    }
  }
}

std::optional<HostTensor> mlir::renorm::check::parseNpy(StringRef file,
                                                        Type elementType,
                                                        std::string &error) {
  auto fail = [&](const Twine &message) {
    error = message.str();
    return std::nullopt;
  };
  std::string reason;
  std::optional<Header> header = parseHeader(file, reason);
  if (!header)
    return fail(reason);

  Type fileType = elementType;
  MLIRContext *context = elementType.getContext();
  if (!holds(header->descr, elementType)) {
    bool rounds =
        isa<Float16Type, BFloat16Type>(elementType) && header->descr == "<f4";
    if (!rounds) {
      std::string type;
      llvm::raw_string_ostream(type) << elementType;
      return fail("holds '" + header->descr + "', but " + type + " is needed");
    }
    fileType = Float32Type::get(context);
  }
  // Guard the product against overflow before anything is allocated.
  uint64_t elements = 1;
  for (int64_t size : header->shape) {
    if (size && elements > (uint64_t(1) << 48) / size)
      return fail("claims an impossible size");
    elements *= size;
  }
  uint64_t needed = elements * getHostElementSize(fileType);
  if (file.size() != needed)
    return fail("holds " + Twine(file.size()) +
                " bytes of data, its shape needs " + Twine(needed));
  HostTensor tensor(fileType, header->shape);
  if (header->fortranOrder)
    transpose(file.data(), tensor);
  else if (needed) // neither pointer need be one then
    std::memcpy(tensor.data(), file.data(), needed);
  return tensor.convertTo(elementType);
}

std::optional<HostTensor> mlir::renorm::check::readNpy(StringRef path,
                                                       Type elementType,
                                                       std::string &error) {
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false,
                                            /*RequiresNullTerminator=*/false);
  std::optional<HostTensor> tensor;
  if (!buffer)
    error = "cannot be read: " + buffer.getError().message();
  else
    tensor = parseNpy((*buffer)->getBuffer(), elementType, error);
  if (!tensor)
    error = (path + ": " + error).str();
  return tensor;
}

bool mlir::renorm::check::writeNpy(StringRef path, const HostTensor &tensor,
                                   std::string &error) {
  if (isa<BFloat16Type>(tensor.getElementType()))
    return writeNpy(path,
                    tensor.convertTo(
                        Float32Type::get(tensor.getElementType().getContext())),
                    error);
  std::string header = "{'descr': '" + getDescr(tensor.getElementType()) +
                       "', 'fortran_order': False, 'shape': (";
  llvm::raw_string_ostream os(header);
  llvm::interleaveComma(tensor.getShape(), os);
  os << (tensor.getShape().size() == 1 ? ",), }" : "), }");
  header.append(63 - (10 + header.size()) % 64, ' ');
  header += '\n';

  llvm::Error failure =
      llvm::writeToOutput(path, [&](llvm::raw_ostream &os) -> llvm::Error {
        char length[2];
        llvm::support::endian::write16le(length,
                                         static_cast<uint16_t>(header.size()));
        os << StringRef("\x93NUMPY\x01\x00", 8);
        os.write(length, 2);
        os << header;
        os.write(tensor.data(), tensor.getNumBytes());
        return llvm::Error::success();
      });
  if (!failure)
    return true;
  error = (path + ": cannot be written: " + llvm::toString(std::move(failure)))
              .str();
  return false;
}
