//===- FuzzReport.cpp - Reports on modules with odd names -----------------===//
//
// The input is cut at newlines into names: of the function, of locations and
// files, of a change. Whatever is in them, the JSON parses and holds them, the
// page is well-formed, and the table has its lines and nothing that a terminal
// obeys.
//
//===----------------------------------------------------------------------===//

#include "Harness.h"
#include "Renorm/Analysis/NormReport.h"
#include "Renorm/IR/Renorm.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Builders.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include <functional>

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::fuzz;

namespace {
/// Lends the record of the passes in front of it.
struct ReadReport : PassWrapper<ReadReport, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(ReadReport)
  explicit ReadReport(std::function<void(NormReport &)> read)
      : read(std::move(read)) {}
  void runOnOperation() override {
    markAllAnalysesPreserved();
    NormReport &report = getAnalysis<NormReport>();
    report.addSublayers(getOperation());
    read(report);
  }
  std::function<void(NormReport &)> read;
};
} // namespace

static void checkText(StringRef text, StringRef what) {
  if (!llvm::json::isUTF8(text))
    finding(what + " is not UTF-8");
  for (char c : text)
    if (c != '\n' && (static_cast<unsigned char>(c) < 0x20 || c == 0x7f))
      finding(what + " holds a control character");
}

/// Tags of ours alone, properly nested, and no stray '&'.
static void checkHTML(StringRef page) {
  checkText(page, "the page");
  SmallVector<StringRef> open;
  StringRef rest = page;
  if (!rest.consume_front("<!doctype html>"))
    finding("the page has no doctype");
  while (!rest.empty()) {
    size_t at = rest.find_first_of("<&");
    if (at == StringRef::npos)
      break;
    bool tag = rest[at] == '<';
    rest = rest.drop_front(at + 1);
    if (!tag) {
      StringRef name = rest.take_until([](char c) { return c == ';'; });
      if (name != "lt" && name != "gt" && name != "amp" && name != "quot")
        finding("the page has a stray '&'");
      continue;
    }
    bool closing = rest.consume_front("/");
    StringRef name = rest.take_while([](char c) { return llvm::isAlnum(c); });
    static const StringRef ours[] = {"html", "head", "meta", "title", "style",
                                     "body", "h1",   "h2",   "p",     "b",
                                     "table", "tr",  "th",   "td"};
    if (!llvm::is_contained(ours, name))
      finding("the page has the tag '" + name + "'");
    if (name == "meta")
      continue;
    if (!closing)
      open.push_back(name);
    else if (open.empty() || open.pop_back_val() != name)
      finding("the page closes '" + name + "', which is not open");
  }
  if (!open.empty())
    finding("the page does not close '" + open.back() + "'");
}

static void checkJSON(const NormReport &report) {
  std::string text = llvm::formatv("{0:2}", report.toJSON());
  llvm::Expected<llvm::json::Value> value = llvm::json::parse(text);
  if (!value)
    finding("no JSON: " + llvm::toString(value.takeError()));
  const llvm::json::Array *norms = value->getAsObject()->getArray("norms");
  if (!norms || norms->size() != report.norms.size())
    finding("the JSON has another number of norms");
  for (auto [entry, norm] : llvm::zip(*norms, report.norms)) {
    const llvm::json::Object *object = entry.getAsObject();
    if (object->getString("loc") != llvm::json::fixUTF8(norm.location) ||
        object->getString("reason") != llvm::json::fixUTF8(norm.reason))
      finding("the JSON has another location or reason");
  }
}

static void checkTable(const NormReport &report) {
  std::string table;
  llvm::raw_string_ostream os(table);
  report.printTable(os);
  checkText(table, "the table");
  NormReport bare(report);
  for (NormReport::Norm &norm : bare.norms)
    norm.location = norm.reason = "x";
  for (std::string &change : bare.functionChanges)
    change = "x";
  std::string plain;
  llvm::raw_string_ostream plainStream(plain);
  bare.printTable(plainStream);
  if (StringRef(table).count('\n') != StringRef(plain).count('\n'))
    finding("a name breaks the lines of the table");
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  SmallVector<StringRef> names;
  StringRef(reinterpret_cast<const char *>(data), size).split(names, '\n');
  auto name = [&](size_t i) { return i < names.size() ? names[i] : StringRef(); };
  MLIRContext &context = nextContext();
  context.loadDialect<func::FuncDialect, RenormDialect, tensor::TensorDialect>();
  Builder b(&context);
  Location named = NameLoc::get(b.getStringAttr(name(0)));
  Location inFile = FileLineColLoc::get(b.getStringAttr(name(1)), size, 7);
  Location called = CallSiteLoc::get(named, inFile);
  Location fused = FusedLoc::get({inFile, UnknownLoc::get(&context)},
                                 b.getStringAttr(name(2)), &context);
  Location locations[] = {named, inFile, called, fused,
                          UnknownLoc::get(&context)};
  OwningOpRef<ModuleOp> module = ModuleOp::create(named);
  OpBuilder builder(module->getBodyRegion());
  auto type = RankedTensorType::get({2, 4}, b.getF32Type());
  auto func = func::FuncOp::create(builder, inFile,
                                   name(3).empty() ? "f" : name(3),
                                   b.getFunctionType({type}, {type}));
  builder.setInsertionPointToStart(func.addEntryBlock());
  Value value = func.getArgument(0);
  value.setLoc(named);
  Value init = tensor::EmptyOp::create(builder, fused, type.getShape(),
                                       type.getElementType());
  for (Location loc : locations) {
    OperationState state(loc, "renorm.layer_norm");
    state.addOperands({value, init});
    state.addTypes(type);
    state.addAttribute("axes", b.getDenseI64ArrayAttr(1));
    state.addAttribute("epsilon", b.getF64FloatAttr(1e-5));
    state.addAttribute("operandSegmentSizes",
                       b.getDenseI32ArrayAttr({1, 0, 0, 1}));
    value = builder.create(state)->getResult(0);
  }
  func::ReturnOp::create(builder, fused, value);

  Diagnosed diagnosed(context);
  PassManager pm(&context);
  if (failed(parsePassPipeline("renorm-recenter{runtime-centers=false}", pm,
                               llvm::errs())))
    finding("no pipeline");
  pm.addPass(std::make_unique<ReadReport>([&](NormReport &report) {
    report.functionChanges.push_back(name(4).str());
    report.sublayers.push_back({0, 1, "mlp", "pre", name(5).str(), std::nullopt,
                                name(6).str()});
    checkJSON(report);
    checkTable(report);
    std::string page;
    llvm::raw_string_ostream os(page);
    report.printHTML(os);
    checkHTML(page);
  }));
  if (failed(pm.run(*module)))
    finding("re-centring failed: " + diagnosed.lastError());
  return 0;
}
