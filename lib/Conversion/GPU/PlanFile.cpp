//===- PlanFile.cpp - Splits that somebody has measured -------------------===//

#include "Renorm/Conversion/GPU/PlanFile.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace llvm;
using namespace mlir::renorm;

static std::string caseName(StringRef chip, StringRef op, int64_t length,
                            StringRef type) {
  return (chip + " " + op + " " + Twine(length) + " " + type).str();
}

Expected<PlanFile> PlanFile::read(StringRef path) {
  auto wrong = [&](const Twine &what) {
    return createStringError("cannot take plans from '" + path + "': " + what);
  };
  ErrorOr<std::unique_ptr<MemoryBuffer>> buffer = MemoryBuffer::getFile(path);
  if (!buffer)
    return wrong(buffer.getError().message());
  Expected<json::Value> value = json::parse((*buffer)->getBuffer());
  if (!value)
    return wrong(toString(value.takeError()));
  const json::Object *root = value->getAsObject();
  const json::Array *plans = root ? root->getArray("plans") : nullptr;
  if (!plans)
    return wrong("there is no array \"plans\"");
  if (root->getInteger("version") != 1)
    return wrong("\"version\" is not 1");

  PlanFile result;
  result.file = path.str();
  for (size_t position = 0; position < plans->size(); ++position) {
    auto wrongPlan = [&](const Twine &what) {
      return wrong("plans[" + Twine(position) + "] " + what);
    };
    const json::Object *object = (*plans)[position].getAsObject();
    if (!object)
      return wrongPlan("is not an object");
    StringRef chip, op, type;
    std::pair<const char *, StringRef *> texts[] = {
        {"chip", &chip}, {"op", &op}, {"type", &type}};
    for (auto [key, text] : texts) {
      std::optional<StringRef> found = object->getString(key);
      if (!found)
        return wrongPlan("has no text \"" + Twine(key) + "\"");
      *text = *found;
    }
    if (!findGPUTarget(chip))
      return wrongPlan("is for an unknown chip '" + chip + "'");
    Entry entry;
    entry.position = position;
    int64_t length = 0;
    MeasuredSplit &split = entry.split;
    std::pair<const char *, int64_t *> numbers[] = {
        {"length", &length},
        {"threads", &split.threads},
        {"blocks", &split.blocks},
        {"vectors", &split.vectors},
        {"rows_in_flight", &split.rowsInFlight}};
    for (auto [key, number] : numbers) {
      std::optional<int64_t> found = object->getInteger(key);
      if (!found || *found < 1 || *found > (1 << 20))
        return wrongPlan("has no number \"" + Twine(key) +
                         "\" from 1 to 1048576");
      *number = *found;
    }
    std::string name = caseName(chip, op, length, type);
    if (!result.entries.try_emplace(name, entry).second)
      return wrongPlan("is the second one of " + name);
  }
  return result;
}

const PlanFile::Entry *PlanFile::find(StringRef chip, StringRef op,
                                      int64_t length, StringRef type) const {
  auto found = entries.find(caseName(chip, op, length, type));
  return found == entries.end() ? nullptr : &found->second;
}
