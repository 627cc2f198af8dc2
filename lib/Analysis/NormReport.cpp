//===- NormReport.cpp - The record as JSON, table and page ----------------===//

#include "Renorm/Analysis/NormReport.h"
#include "Renorm/Analysis/LayerNumbering.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::renorm;

/// Names come from somebody's file and may hold any bytes.
static std::string validUTF8(StringRef text) {
  return llvm::json::isUTF8(text) ? text.str() : llvm::json::fixUTF8(text);
}

/// Without what a terminal or a browser obeys: control characters as MLIR
/// writes them in strings, \0A for the end of a line.
static std::string legible(StringRef text) {
  std::string result;
  auto spell = [&](unsigned char c) {
    result += {'\\', llvm::hexdigit(c >> 4), llvm::hexdigit(c & 15)};
  };
  std::string valid = validUTF8(text);
  for (size_t i = 0; i < valid.size(); ++i) {
    unsigned char c = valid[i];
    // U+0080 to U+009F are C2 80 to C2 9F.
    if (c == 0xc2 && static_cast<unsigned char>(valid[i + 1]) < 0xa0)
      spell(valid[++i]);
    else if (c < 0x20 || c == 0x7f)
      spell(c);
    else
      result += c;
  }
  return result;
}

std::string mlir::renorm::describeLocation(Location loc) {
  // An importer's name, such as the path of the module in the model, says more
  // than the line of the framework that it was traced from.
  StringRef name;
  FileLineColLoc file;
  loc->walk([&](Location inner) {
    if (auto named = dyn_cast<NameLoc>(inner)) {
      name = named.getName().getValue();
      return WalkResult::interrupt();
    }
    file = dyn_cast<FileLineColLoc>(inner);
    return file ? WalkResult::interrupt() : WalkResult::advance();
  });
  if (!name.empty())
    return name.str();
  if (file)
    return llvm::formatv("{0}:{1}:{2}", file.getFilename().getValue(),
                         file.getLine(), file.getColumn());
  std::string text;
  llvm::raw_string_ostream os(text);
  os << loc;
  return text;
}

NormReport::Norm &NormReport::add(NormOpInterface norm, StringRef verdict,
                                  StringRef reason) {
  Norm entry;
  entry.kind = stringifyNormKind(norm.getNormKind()).str();
  entry.verdict = verdict.str();
  entry.reason = reason.str();
  entry.location = describeLocation(norm.getLoc());
  entry.axes.assign(norm.getAxes().begin(), norm.getAxes().end());
  auto type = cast<ShapedType>(norm.getInput().getType());
  entry.size = 1;
  for (int64_t axis : norm.getAxes())
    entry.size = type.isDynamicDim(axis) || entry.size < 0
                     ? -1
                     : entry.size * type.getDimSize(axis);
  norms.push_back(std::move(entry));
  return norms.back();
}

NormReport::Counts NormReport::count() const {
  Counts counts;
  for (const Norm &norm : norms) {
    bool layer = norm.kind == "layer_norm";
    counts.layerNorms += layer;
    counts.rmsNorms += norm.kind == "rms_norm";
    counts.folded += norm.verdict == "folded";
    counts.rewritten +=
        layer && norm.verdict != "kept" && norm.verdict != "folded";
    counts.kept += layer && norm.verdict == "kept";
  }
  return counts;
}

llvm::json::Value NormReport::toJSON() const {
  llvm::json::Array list;
  for (const Norm &norm : norms) {
    llvm::json::Object entry{{"kind", norm.kind},
                             {"verdict", norm.verdict},
                             {"reason", validUTF8(norm.reason)},
                             {"loc", validUTF8(norm.location)},
                             {"axes", llvm::json::Array(norm.axes)}};
    if (norm.size >= 0)
      entry["size"] = norm.size;
    else
      entry["size"] = nullptr;
    list.push_back(std::move(entry));
  }
  llvm::json::Array layers;
  for (const Sublayer &sublayer : sublayers) {
    llvm::json::Object entry{{"stream", sublayer.stream},
                             {"layer", sublayer.layer},
                             {"kind", sublayer.kind},
                             {"placement", sublayer.placement},
                             {"loc", validUTF8(sublayer.location)}};
    if (!sublayer.note.empty())
      entry["layers"] = validUTF8(sublayer.note);
    layers.push_back(std::move(entry));
  }
  llvm::json::Array changes;
  for (const std::string &change : functionChanges)
    changes.push_back(validUTF8(change));
  Counts counts = count();
  return llvm::json::Object{
      {"norms", std::move(list)},
      {"sublayers", std::move(layers)},
      {"function_changes", std::move(changes)},
      {"summary",
       llvm::json::Object{{"layer_norm_found", counts.layerNorms},
                          {"rms_norm_found", counts.rmsNorms},
                          {"rewritten", counts.rewritten},
                          {"kept", counts.kept},
                          {"folded", counts.folded},
                          {"gradients_found", gradients},
                          {"gradients_rewritten", gradientsRewritten},
                          {"runtime_centers", runtimeCenters},
                          {"weights_folded", weightsFolded},
                          {"weights_prepared", weightsPrepared},
                          {"weight_bytes_before", weightBytesBefore},
                          {"weight_bytes_after", weightBytesAfter}}}};
}

void NormReport::addSublayers(Operation *module) {
  sublayers.clear();
  int64_t offset = 0;
  for (Region &region : module->getRegions())
    for (auto func : region.getOps<FunctionOpInterface>()) {
      if (func.isExternal())
        continue;
      LayerNumbering numbering(func.getFunctionBody().front());
      for (auto [index, stream] : llvm::enumerate(numbering.streams())) {
        auto noteOn = [&stream = stream](const renorm::Sublayer &sublayer) {
          std::string note;
          if (stream.carried || !stream.unnumbered.empty())
            note = stream.layersOf(sublayer);
          if (!stream.unnumbered.empty())
            note += ": " + stream.unnumbered;
          return note;
        };
        for (const auto &sublayer : stream.sublayers)
          sublayers.push_back({offset + static_cast<int64_t>(index),
                               stream.unnumbered.empty() ? sublayer.layer : 0,
                               stringify(sublayer.kind).str(),
                               stringify(sublayer.placement()).str(),
                               describeLocation(sublayer.add->getLoc()),
                               stream.lastLayer(sublayer), noteOn(sublayer)});
      }
      offset += numbering.streams().size();
    }
}

static std::string axesText(ArrayRef<int64_t> axes) {
  std::string text;
  llvm::raw_string_ostream os(text);
  llvm::interleaveComma(axes, os);
  return text;
}

static std::string sizeText(int64_t size) {
  return size < 0 ? "?" : std::to_string(size);
}

/// Runs of equal placements, such as "stream 0, layers 1 to 12: pre".
static void printPlacements(raw_ostream &os,
                            ArrayRef<NormReport::Sublayer> sublayers) {
  for (size_t i = 0; i < sublayers.size();) {
    const NormReport::Sublayer &first = sublayers[i];
    size_t end = i;
    while (end < sublayers.size() && sublayers[end].stream == first.stream &&
           sublayers[end].placement == first.placement &&
           sublayers[end].note.empty() == first.note.empty())
      ++end;
    const NormReport::Sublayer &last = sublayers[end - 1];
    os << "stream " << first.stream << ", ";
    if (first.note.empty())
      os << "layers " << first.layer << " to " << last.layer;
    else if (!first.layer)
      os << legible(first.note);
    else if (last.last)
      os << "layers " << first.layer << " to " << *last.last << " (loop)";
    else
      os << "layers " << first.layer << ", ... (loop)";
    os << ": " << first.placement << "\n";
    i = end;
  }
}

void NormReport::printTable(raw_ostream &os) const {
  size_t width = 8;
  for (const Norm &norm : norms)
    width = std::max(width, legible(norm.location).size());
  width = std::min<size_t>(width, 60);
  auto row = [&](StringRef kind, StringRef verdict, StringRef size,
                 StringRef axes, StringRef location, StringRef reason) {
    os << llvm::formatv("  {0,-11} {1,-9} {2,6}  {3,-5}", kind, verdict, size,
                        axes)
       << location;
    if (!reason.empty())
      os.indent(location.size() < width ? width - location.size() + 2 : 2)
          << reason;
    os << "\n";
  };
  row("norm", "verdict", "size", "axes", "where", "why");
  for (const Norm &norm : norms)
    row(norm.kind, norm.verdict, sizeText(norm.size), axesText(norm.axes),
        legible(norm.location), legible(norm.reason));
  Counts counts = count();
  os << llvm::formatv(
      "{0} LayerNorm ({1} now RMSNorm, {2} kept), {3} RMSNorm; {4}{5} run-time "
      "center{6}, {7} weight{8} folded ({9} bytes before, {10} after)\n",
      counts.layerNorms, counts.rewritten, counts.kept, counts.rmsNorms,
      counts.folded ? std::to_string(counts.folded) + " folded into tables; "
                    : std::string(),
      runtimeCenters, runtimeCenters == 1 ? "" : "s", weightsFolded,
      weightsFolded == 1 ? "" : "s", weightBytesBefore, weightBytesAfter);
  if (weightsPrepared != 0)
    os << weightsPrepared << " argument weight"
       << (weightsPrepared == 1 ? "" : "s") << " prepared by a companion\n";
  printPlacements(os, sublayers);
  for (const std::string &change : functionChanges)
    os << "the function was changed: " << legible(change) << "\n";
}

static std::string escaped(StringRef text) {
  std::string result;
  for (char c : legible(text)) {
    if (c == '<')
      result += "&lt;";
    else if (c == '>')
      result += "&gt;";
    else if (c == '&')
      result += "&amp;";
    else if (c == '"')
      result += "&quot;";
    else
      result += c;
  }
  return result;
}

void NormReport::printHTML(raw_ostream &os) const {
  Counts counts = count();
  os << "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
        "<title>renorm report</title><style>"
        "body{font:15px/1.5 system-ui,sans-serif;margin:2rem;max-width:75rem}"
        "table{border-collapse:collapse;width:100%}"
        "th,td{text-align:left;padding:.3rem .8rem;border-bottom:1px solid "
        "#ddd;"
        "vertical-align:top}.kept{color:#a33}.rms_norm{color:#276}"
        "</style></head><body><h1>renorm report</h1>\n";
  os << llvm::formatv(
      "<p>{0} LayerNorm: {1} now RMSNorm, {2} kept. {3} RMSNorm. {4} run-time "
      "centers, {5} weights folded ({6} bytes before, {7} after).</p>\n",
      counts.layerNorms, counts.rewritten, counts.kept, counts.rmsNorms,
      runtimeCenters, weightsFolded, weightBytesBefore, weightBytesAfter);
  os << "<table><tr><th>norm</th><th>verdict</th><th>size</th><th>axes</th>"
        "<th>where</th><th>why</th></tr>\n";
  for (const Norm &norm : norms)
    os << llvm::formatv("<tr><td>{0}</td><td class=\"{1}\">{1}</td><td>{2}</td>"
                        "<td>{3}</td><td>{4}</td><td>{5}</td></tr>\n",
                        norm.kind, norm.verdict, sizeText(norm.size),
                        axesText(norm.axes), escaped(norm.location),
                        escaped(norm.reason));
  os << "</table>\n";
  for (const std::string &change : functionChanges)
    os << "<p><b>The function was changed:</b> " << escaped(change) << "</p>\n";
  if (!sublayers.empty())
    os << "<h2>Layers</h2><table><tr><th>stream</th><th>layer</th>"
          "<th>sublayer</th><th>norms</th><th>where</th></tr>\n";
  for (const Sublayer &sublayer : sublayers)
    os << llvm::formatv("<tr><td>{0}</td><td>{1}</td><td>{2}</td><td>{3}</td>"
                        "<td>{4}</td></tr>\n",
                        sublayer.stream,
                        sublayer.note.empty() ? std::to_string(sublayer.layer)
                                              : escaped(sublayer.note),
                        sublayer.kind, sublayer.placement,
                        escaped(sublayer.location));
  os << (sublayers.empty() ? "" : "</table>\n") << "</body></html>\n";
}
