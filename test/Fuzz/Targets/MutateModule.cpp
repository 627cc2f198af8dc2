//===- MutateModule.cpp - Small changes of a module that verify -----------===//
//
// Bytes changed at random hardly ever give a module. Here the parsed module is
// changed and kept if it verifies: values of attributes, sizes and element types
// (everywhere at once, as they hang together), operands, maps, ops.
//
//===----------------------------------------------------------------------===//

#include "MutateModule.h"
#include "MutateTypes.h"
#include "Renorm/IR/Renorm.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::fuzz;

namespace {
class Mutator {
public:
  Mutator(ModuleOp module, std::minstd_rand &random)
      : module(module), random(random), builder(module.getContext()) {
    module.walk<WalkOrder::PreOrder>([&](Operation *op) {
      // MLIR's verifier of a gpu.func crashes on one without its attributes, its
      // printer on a transform op without its operands.
      if (isa<gpu::GPUModuleOp>(op) || op->getName().getDialectNamespace() ==
                                           "transform")
        return WalkResult::skip();
      if (op != module.getOperation())
        ops.push_back(op);
      return WalkResult::advance();
    });
  }
  void run();

private:
  unsigned below(unsigned count) { return count ? random() % count : 0; }
  bool chance(unsigned percent) { return below(100) < percent; }
  template <typename Range> auto pick(Range &&range) {
    return range[below(range.size())];
  }
  Operation *anyOp() { return ops.empty() ? nullptr : pick(ops); }

  int64_t integer();
  double real();
  Attribute changed(Attribute attr);
  Attribute changed(DenseElementsAttr attr);
  AffineMap changed(AffineMap map);
  Value another(Operation *user, Type type);

  void attribute();
  void addAttribute();
  void types();
  void operand();
  void leaveOut();
  void duplicate();
  void rename();
  void addNorm();

  ModuleOp module;
  std::minstd_rand &random;
  Builder builder;
  std::vector<Operation *> ops;
};
} // namespace

int64_t Mutator::integer() {
  static const int64_t odd[] = {0,  1,  -1,     2,         3,         4,        7, 8,
                                16, 64, 100000, INT32_MAX, INT64_MAX, INT64_MIN};
  return pick(ArrayRef(odd));
}

double Mutator::real() {
  static const double odd[] = {0.0,   -0.0,   1.0,    -1.0,     0.5,
                               1e-5,  1e-12,  2.0,    1.0 / 16, 1e-300,
                               1e300, 5e-324, 1e-45,  65504.0,  INFINITY,
                               -INFINITY, NAN};
  return pick(ArrayRef(odd));
}

static APFloat inFormat(double value, FloatType type) {
  APFloat result(value);
  bool lost;
  result.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven, &lost);
  return result;
}

Attribute Mutator::changed(DenseElementsAttr attr) {
  Type element = attr.getElementType();
  bool splat = chance(40);
  if (auto type = dyn_cast<FloatType>(element)) {
    if (splat)
      return DenseElementsAttr::get(attr.getType(), inFormat(real(), type));
    SmallVector<APFloat> values(attr.getValues<APFloat>());
    if (!values.empty())
      values[below(values.size())] = inFormat(real(), type);
    return DenseElementsAttr::get(attr.getType(), values);
  }
  if (auto type = dyn_cast<IntegerType>(element)) {
    APInt value(64, integer(), /*isSigned=*/true);
    value = value.sextOrTrunc(type.getWidth());
    if (splat)
      return DenseElementsAttr::get(attr.getType(), value);
    SmallVector<APInt> values(attr.getValues<APInt>());
    if (!values.empty())
      values[below(values.size())] = value;
    return DenseElementsAttr::get(attr.getType(), values);
  }
  return attr;
}

AffineMap Mutator::changed(AffineMap map) {
  if (!map.getNumDims() || !map.getNumResults())
    return map;
  SmallVector<AffineExpr> results(map.getResults());
  MLIRContext *context = map.getContext();
  AffineExpr dim = getAffineDimExpr(below(map.getNumDims()), context);
  AffineExpr &chosen = results[below(results.size())];
  switch (below(6)) {
  case 0:
    chosen = dim;
    break;
  case 1:
    chosen = getAffineConstantExpr(below(3), context);
    break;
  case 2:
    chosen = chosen + dim;
    break;
  case 3:
    chosen = chosen.floorDiv(1 + below(3));
    break;
  case 4:
    chosen = chosen % (1 + below(4));
    break;
  default:
    std::swap(chosen, results[below(results.size())]);
  }
  return AffineMap::get(map.getNumDims(), map.getNumSymbols(), results, context);
}

Attribute Mutator::changed(Attribute attr) {
  if (auto map = dyn_cast<AffineMapAttr>(attr))
    return AffineMapAttr::get(changed(map.getValue()));
  if (auto number = dyn_cast<IntegerAttr>(attr)) {
    unsigned width = number.getValue().getBitWidth();
    APInt value(64, integer(), /*isSigned=*/true);
    return IntegerAttr::get(number.getType(), value.sextOrTrunc(width));
  }
  if (auto number = dyn_cast<FloatAttr>(attr))
    return FloatAttr::get(number.getType(),
                          inFormat(real(), cast<FloatType>(number.getType())));
  if (auto dense = dyn_cast<DenseElementsAttr>(attr))
    return changed(dense);
  if (auto numbers = dyn_cast<DenseI64ArrayAttr>(attr)) {
    SmallVector<int64_t> values(numbers.asArrayRef());
    unsigned how = below(4);
    if (values.empty() || how == 0)
      values.insert(values.begin() + below(values.size() + 1), below(4));
    else if (how == 1)
      values.erase(values.begin() + below(values.size()));
    else if (how == 2)
      values[below(values.size())] = chance(70) ? below(5) : integer();
    else
      std::swap(values[0], values[below(values.size())]);
    return builder.getDenseI64ArrayAttr(values);
  }
  if (isa<TypeAttr>(attr)) {
    Type types[] = {builder.getF16Type(), builder.getBF16Type(),
                    builder.getF32Type(), builder.getF64Type()};
    if (isa<FloatType>(cast<TypeAttr>(attr).getValue()))
      return TypeAttr::get(pick(ArrayRef<Type>(types)));
  }
  if (auto iterator = dyn_cast<linalg::IteratorTypeAttr>(attr)) {
    using utils::IteratorType;
    return linalg::IteratorTypeAttr::get(
        attr.getContext(), iterator.getValue() == IteratorType::parallel
                               ? IteratorType::reduction
                               : IteratorType::parallel);
  }
  if (auto list = dyn_cast<ArrayAttr>(attr); list && !list.empty()) {
    SmallVector<Attribute> entries(list.getValue());
    if (chance(20)) {
      std::swap(entries[below(entries.size())], entries[0]);
    } else {
      Attribute &chosen = entries[below(entries.size())];
      chosen = changed(chosen);
    }
    return builder.getArrayAttr(entries);
  }
  if (isa<NormKindAttr>(attr)) {
    NormKind kinds[] = {NormKind::LayerNorm, NormKind::RMSNorm,
                        NormKind::CRMSNorm};
    return NormKindAttr::get(attr.getContext(), pick(ArrayRef(kinds)));
  }
  return attr;
}

void Mutator::attribute() {
  Operation *op = anyOp();
  // MLIR's verifier of a concatenation crashes on a negative dimension.
  if (!op || isa<tensor::ConcatOp>(op))
    return;
  SmallVector<NamedAttribute> attrs(op->getAttrs());
  llvm::erase_if(attrs, [](NamedAttribute attr) {
    // Names and the shape of the op itself.
    return isa<StringAttr, SymbolRefAttr, DenseI32ArrayAttr>(attr.getValue());
  });
  if (attrs.empty())
    return addAttribute();
  NamedAttribute attr = pick(attrs);
  if (isa<UnitAttr>(attr.getValue()))
    op->removeAttr(attr.getName());
  else
    op->setAttr(attr.getName(), changed(attr.getValue()));
}

void Mutator::addAttribute() {
  Operation *op = anyOp();
  if (auto func = dyn_cast_or_null<FunctionOpInterface>(op)) {
    if (func.getNumArguments())
      func.setArgAttr(below(func.getNumArguments()), "renorm.weight",
                      builder.getUnitAttr());
    return;
  }
  if (!op || !isa_and_nonnull<RenormDialect>(op->getDialect()))
    return;
  Type types[] = {builder.getBF16Type(), builder.getF32Type(),
                  builder.getF64Type()};
  switch (below(5)) {
  case 0:
    return op->setAttr("round_normalized", builder.getUnitAttr());
  case 1:
    return op->setAttr("ddof", builder.getI64IntegerAttr(integer()));
  case 2:
    return op->setAttr("stat_type", TypeAttr::get(pick(ArrayRef<Type>(types))));
  case 3:
    return op->setAttr("full_size", builder.getI64IntegerAttr(integer()));
  default:
    return op->setAttr("epsilon_placement",
                       EpsilonPlacementAttr::get(builder.getContext(),
                                                 EpsilonPlacement::Outside));
  }
}

void Mutator::types() {
  SmallVector<int64_t> sizes;
  for (Operation *op : ops)
    for (Type type : op->getResultTypes())
      if (auto shaped = dyn_cast<RankedTensorType>(type))
        llvm::append_range(sizes, shaped.getShape());
  if (!sizes.empty() && chance(70)) {
    int64_t to[] = {0, 1, 2, 3, 5, 17, ShapedType::kDynamic, pick(sizes)};
    return changeSize(module, pick(sizes), pick(ArrayRef<int64_t>(to)));
  }
  Type floats[] = {builder.getF16Type(), builder.getBF16Type(),
                   builder.getF32Type(), builder.getF64Type(),
                   Float8E4M3FNType::get(builder.getContext())};
  changeElementType(module, cast<FloatType>(pick(ArrayRef<Type>(floats))),
                    cast<FloatType>(pick(ArrayRef<Type>(floats))));
}

/// A value of `type` that is there before `user`; null if there is none.
Value Mutator::another(Operation *user, Type type) {
  SmallVector<Value> values;
  for (Operation *at = user; at; at = at->getParentOp()) {
    Block *block = at->getBlock();
    if (!block)
      break;
    for (Value argument : block->getArguments())
      if (argument.getType() == type)
        values.push_back(argument);
    for (Operation &before : *block) {
      if (&before == at)
        break;
      for (Value result : before.getResults())
        if (result.getType() == type)
          values.push_back(result);
    }
    if (at->hasTrait<OpTrait::IsIsolatedFromAbove>())
      break;
  }
  return values.empty() ? Value() : pick(values);
}

void Mutator::operand() {
  Operation *op = anyOp();
  if (!op || !op->getNumOperands())
    return;
  OpOperand &use = op->getOpOperand(below(op->getNumOperands()));
  if (Value value = another(op, use.get().getType()))
    use.set(value);
}

void Mutator::leaveOut() {
  Operation *op = anyOp();
  if (!op || op->hasTrait<OpTrait::IsTerminator>())
    return;
  for (Value result : op->getResults()) {
    if (result.use_empty())
      continue;
    Value instead = another(op, result.getType());
    if (!instead)
      return;
    result.replaceAllUsesWith(instead);
  }
  llvm::erase(ops, op);
  llvm::erase_if(ops, [&](Operation *inner) { return op->isProperAncestor(inner); });
  op->erase();
}

void Mutator::duplicate() {
  Operation *op = anyOp();
  if (!op || op->hasTrait<OpTrait::IsTerminator>() ||
      isa<FunctionOpInterface>(op) || !op->getNumResults())
    return;
  OpBuilder at(op->getBlock(), std::next(op->getIterator()));
  Operation *twin = at.clone(*op);
  Value result = op->getResult(below(op->getNumResults()));
  SmallVector<OpOperand *> uses;
  for (OpOperand &use : result.getUses())
    uses.push_back(&use);
  if (!uses.empty())
    pick(uses)->set(twin->getResult(cast<OpResult>(result).getResultNumber()));
}

/// Another op of the same operands and results.
void Mutator::rename() {
  static const std::vector<std::vector<StringRef>> families = {
      {"arith.addf", "arith.subf", "arith.mulf", "arith.divf", "arith.maximumf",
       "arith.minimumf", "math.powf", "math.atan2"},
      {"math.exp", "math.sqrt", "math.rsqrt", "math.tanh", "math.absf", "arith.negf",
       "math.log", "math.erf"},
      {"arith.addi", "arith.subi", "arith.muli", "arith.maxsi", "arith.divsi"},
      {"renorm.layer_norm", "renorm.rms_norm"},
      {"renorm.layer_norm_backward", "renorm.rms_norm_backward"}};
  SmallVector<std::pair<Operation *, const std::vector<StringRef> *>> found;
  for (Operation *op : ops)
    for (const auto &family : families)
      if (llvm::is_contained(family, op->getName().getStringRef()))
        found.push_back({op, &family});
  if (found.empty())
    return;
  auto [op, family] = pick(found);
  OperationState state(op->getLoc(), (*family)[below(family->size())]);
  state.addOperands(op->getOperands());
  state.addTypes(op->getResultTypes());
  for (NamedAttribute attr : op->getAttrs())
    if (isa<RenormDialect>(op->getDialect()))
      state.addAttribute(attr.getName(), attr.getValue());
  Operation *instead = OpBuilder(op).create(state);
  op->replaceAllUsesWith(instead);
  *llvm::find(ops, op) = instead;
  op->erase();
}

/// A norm or a centre of some tensor, in front of some of its readers.
void Mutator::addNorm() {
  SmallVector<Value> values;
  for (Operation *op : ops)
    for (Value result : op->getResults()) {
      auto type = dyn_cast<RankedTensorType>(result.getType());
      if (type && type.getRank() && isa<FloatType>(type.getElementType()))
        values.push_back(result);
    }
  if (values.empty())
    return;
  Value value = pick(values);
  Operation *def = value.getDefiningOp();
  if (def->hasTrait<OpTrait::IsTerminator>())
    return;
  int64_t rank = cast<RankedTensorType>(value.getType()).getRank();
  int64_t axis = chance(70) ? rank - 1 : below(rank);
  static const StringRef names[] = {"renorm.layer_norm", "renorm.rms_norm",
                                    "renorm.center"};
  StringRef name = pick(ArrayRef(names));
  OperationState state(def->getLoc(), name);
  state.addOperands({value, value});
  state.addTypes(value.getType());
  state.addAttribute("axes", builder.getDenseI64ArrayAttr(axis));
  if (name != "renorm.center") {
    state.addAttribute("epsilon", builder.getF64FloatAttr(
                                      chance(70) ? 1e-5 : real()));
    state.addAttribute("operandSegmentSizes",
                       builder.getDenseI32ArrayAttr({1, 0, 0, 1}));
  }
  OpBuilder at(def->getBlock(), std::next(def->getIterator()));
  Operation *norm = at.create(state);
  bool all = chance(50);
  value.replaceUsesWithIf(norm->getResult(0), [&](OpOperand &use) {
    return use.getOwner() != norm && (all || chance(50));
  });
  ops.push_back(norm);
}

void Mutator::run() {
  switch (below(20)) {
  case 0:
  case 1:
  case 2:
  case 3:
  case 4:
    return attribute();
  case 5:
    return addAttribute();
  case 6:
  case 7:
  case 8:
    return types();
  case 9:
  case 10:
  case 11:
  case 12:
    return operand();
  case 13:
  case 14:
    return leaveOut();
  case 15:
    return duplicate();
  case 16:
  case 17:
    return rename();
  default:
    return addNorm();
  }
}

OwningOpRef<ModuleOp> mlir::renorm::fuzz::mutate(ModuleOp module,
                                                 std::minstd_rand &random) {
  constexpr unsigned kAttempts = 24;
  OwningOpRef<ModuleOp> best = module.clone();
  unsigned wanted = 1 + random() % 4;
  for (unsigned attempt = 0; attempt < kAttempts && wanted; ++attempt) {
    OwningOpRef<ModuleOp> candidate = best->clone();
    Mutator(*candidate, random).run();
    if (failed(verify(*candidate)))
      continue;
    best = std::move(candidate);
    --wanted;
  }
  return best;
}

OwningOpRef<ModuleOp> mlir::renorm::fuzz::crossOver(ModuleOp to, ModuleOp from,
                                                    std::minstd_rand &random) {
  OwningOpRef<ModuleOp> joined = to.clone();
  SmallVector<Operation *> functions;
  for (Operation &op : *from.getBody())
    if (isa<FunctionOpInterface>(op))
      functions.push_back(&op);
  if (functions.empty())
    return joined;
  Operation *added = functions[random() % functions.size()]->clone();
  joined->push_back(added);
  std::string name = SymbolTable::getSymbolName(added).str();
  while (llvm::count_if(*joined->getBody(), [&](Operation &op) {
           auto symbol = dyn_cast<SymbolOpInterface>(op);
           return symbol && symbol.getName() == name;
         }) > (SymbolTable::getSymbolName(added) == name)) {
    name += "x";
  }
  SymbolTable::setSymbolName(added, name);
  if (failed(verify(*joined)))
    return to.clone();
  return joined;
}
