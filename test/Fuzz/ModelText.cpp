//===- ModelText.cpp - linalg on tensors, spelled at random ---------------===//

#include "ModelText.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir::renorm::fuzz;
using llvm::ArrayRef;
using llvm::SmallVector;
using llvm::StringRef;

//===----------------------------------------------------------------------===//
// Scalar code
//===----------------------------------------------------------------------===//

static std::string formatNumber(double value) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%.17e", value);
  return text;
}

std::string Body::raw(StringRef line, bool result) {
  std::string name = result ? "%e" + std::to_string(count++) : "";
  text += (result ? name + " = " : "") + line.str() + "\n";
  return name;
}

std::string Body::op(StringRef operation, ArrayRef<std::string> operands) {
  return raw(operation.str() + " " + llvm::join(operands, ", ") + " : " + type);
}

std::string Body::literal(double value) {
  return raw("arith.constant " + formatNumber(value) + " : " + type);
}

static unsigned bits(StringRef type) { return std::stoi(type.ltrim("bf").str()); }

std::string Body::cast(const std::string &value, StringRef from, StringRef to) {
  if (from == to)
    return value;
  // f16 and bf16 meet in f32.
  if (bits(from) == bits(to))
    return cast(cast(value, from, "f32"), "f32", to);
  return raw((bits(from) < bits(to) ? "arith.extf " : "arith.truncf ") + value +
             " : " + from.str() + " to " + to.str());
}

//===----------------------------------------------------------------------===//
// Sizes and constants
//===----------------------------------------------------------------------===//

std::string ModelText::type(ArrayRef<int64_t> shape, StringRef element) {
  std::string text = "tensor<";
  for (int64_t extent : shape)
    text += (extent < 0 ? "?" : std::to_string(extent)) + "x";
  return text + element.str() + ">";
}

std::string ModelText::emit(const std::string &text) {
  std::string name = "%" + std::to_string(names++);
  current().text += name + " = " + text + "\n";
  return name;
}

std::string ModelText::emitInHead(const std::string &text) {
  std::string name = "%h" + std::to_string(names++);
  current().head += name + " = " + text + "\n";
  return name;
}

int64_t ModelText::dynamicSize() { return nextDynamic--; }

int64_t ModelText::multiply(int64_t a, int64_t b) {
  if (a >= 0 && b >= 0)
    return a * b;
  if (a == 1)
    return b;
  if (b == 1)
    return a;
  for (auto &[product, factors] : products)
    if (factors == std::pair(a, b))
      return product;
  int64_t product = dynamicSize();
  products[product] = {a, b};
  return product;
}

std::string ModelText::size(int64_t extent) {
  if (extent >= 0)
    return index(extent);
  std::string &name = current().sizes[extent];
  if (name.empty()) {
    auto [a, b] = products.at(extent);
    std::string left = size(a), right = size(b);
    name = emitInHead("arith.muli " + left + ", " + right + " : index");
  }
  return name;
}

std::string ModelText::index(int64_t value) {
  std::string &name = current().scalars["index" + std::to_string(value)];
  if (name.empty())
    name = emitInHead("arith.constant " + std::to_string(value) + " : index");
  return name;
}

std::string ModelText::scalar(double value, StringRef type) {
  std::string text = formatNumber(value) + " : " + type.str();
  std::string &name = current().scalars[text];
  if (name.empty())
    name = emitInHead("arith.constant " + text);
  return name;
}

Tensor ModelText::parameter(Shape shape, StringRef element,
                            StringRef attributes) {
  Tensor result{"%a" + std::to_string(names++), shape, element.str()};
  std::string &list = current().parameters;
  list += (list.empty() ? "" : ", ") + result.name + ": " + type(result) +
          attributes.str();
  for (auto [dim, extent] : llvm::enumerate(shape))
    if (extent < 0 && current().sizes[extent].empty()) {
      std::string position = index(dim);
      current().sizes[extent] = emitInHead("tensor.dim " + result.name + ", " +
                                           position + " : " + type(result));
    }
  return result;
}

Tensor ModelText::argument(Shape shape, StringRef element) {
  return parameter(shape, element);
}

/// Two's complement bytes of the float, in hexadecimal.
static void appendHex(std::string &text, double value, StringRef type) {
  llvm::APFloat number(value);
  bool loses;
  number.convert(type == "f16"    ? llvm::APFloat::IEEEhalf()
                 : type == "bf16" ? llvm::APFloat::BFloat()
                 : type == "f32"  ? llvm::APFloat::IEEEsingle()
                                  : llvm::APFloat::IEEEdouble(),
                 llvm::APFloat::rmNearestTiesToEven, &loses);
  uint64_t raw = number.bitcastToAPInt().getZExtValue();
  for (unsigned byte = 0; byte < bits(type) / 8; ++byte)
    text += llvm::toHex(llvm::ArrayRef<uint8_t>(uint8_t(raw >> 8 * byte)));
}

static void appendNested(std::string &text, ArrayRef<int64_t> shape,
                         ArrayRef<double> values) {
  if (shape.empty()) {
    text += formatNumber(values.front());
    return;
  }
  size_t part = values.size() / shape.front();
  for (int64_t i = 0; i < shape.front(); ++i) {
    text += i == 0 ? "[" : ", ";
    appendNested(text, shape.drop_front(), values.slice(i * part, part));
  }
  text += "]";
}

std::string ModelText::dense(ArrayRef<int64_t> shape, StringRef element) {
  std::mt19937_64 random(choices.subSeed());
  unsigned form = choices.below(12);
  int64_t count = 1;
  for (int64_t extent : shape)
    count *= extent;
  SmallVector<double> values(count);
  for (double &value : values)
    value = numbers == Numbers::Dyadic || form < 3
                ? (int64_t(random() % (2 * largest + 1)) - largest) / 8.0
                : (int64_t(random() % 4001) - 2000) / 1000.0;
  std::string ofType = " : " + type(shape, element);
  if (form == 11)
    return "arith.constant dense<" + formatNumber(values.front()) + ">" + ofType;
  if (resources && choices.chance(40)) {
    std::string name = "w" + std::to_string(numBlobs++);
    blobs += (blobs.empty() ? "" : ", ") + name + ": \"0x08000000";
    for (double value : values)
      appendHex(blobs, value, element);
    blobs += "\"";
    return "arith.constant dense_resource<" + name + ">" + ofType;
  }
  std::string text;
  appendNested(text, shape, values);
  return "arith.constant dense<" + text + ">" + ofType;
}

/// One weight of each trip.
Tensor ModelText::stacked(Shape shape, StringRef element) {
  Shape stack = shape;
  stack.insert(stack.begin(), loopTrips);
  std::string constant = emitInHead(dense(stack, element));
  std::string offsets = loopIndex, sizes = "1", strides = "1";
  for (int64_t extent : shape) {
    offsets += ", 0";
    sizes += ", " + std::to_string(extent);
    strides += ", 1";
  }
  return {emit("tensor.extract_slice " + constant + "[" + offsets + "] [" + sizes +
               "] [" + strides + "] : " + type(stack, element) + " to " +
               type(shape, element)),
          shape, element.str()};
}

Tensor ModelText::weight(Shape shape, StringRef element, bool mayShare) {
  if (mayShare && choices.chance(sharedWeights))
    for (const Tensor &known : llvm::reverse(current().pool))
      if (known.shape == shape && known.type == element)
        return known;
  Tensor result{"", shape, element.str()};
  if (loopTrips && choices.chance(80))
    return stacked(shape, element);
  if (functions.size() > 1 && choices.chance(30)) {
    Function callee = std::move(functions.back());
    functions.pop_back();
    int64_t trips = std::exchange(loopTrips, 0);
    Tensor outside = weight(shape, element, mayShare);
    loopTrips = trips;
    functions.push_back(std::move(callee));
    current().passed.push_back(outside);
    result = parameter(shape, element);
  } else if (functions.size() == 1 && choices.chance(argumentWeights)) {
    result = parameter(shape, element, markWeights ? " {renorm.weight}" : "");
  } else {
    result.name = emitInHead(dense(shape, element));
  }
  current().pool.push_back(result);
  return result;
}

Tensor ModelText::splat(Shape shape, double value, StringRef element) {
  return {emitInHead("arith.constant dense<" + formatNumber(value) + "> : " +
                     type(shape, element)),
          shape, element.str()};
}

Tensor ModelText::empty(Shape shape, StringRef element) {
  SmallVector<std::string> sizes;
  for (int64_t extent : shape)
    if (extent < 0)
      sizes.push_back(size(extent));
  return {emit("tensor.empty(" + llvm::join(sizes, ", ") +
               ") : " + type(shape, element)),
          shape, element.str()};
}

//===----------------------------------------------------------------------===//
// Entry by entry
//===----------------------------------------------------------------------===//

static std::string loopNames(size_t rank) {
  SmallVector<std::string> names;
  for (size_t i = 0; i < rank; ++i)
    names.push_back("d" + std::to_string(i));
  return "(" + llvm::join(names, ", ") + ")";
}

static std::string affineMap(size_t rank, ArrayRef<std::string> results) {
  return "affine_map<" + loopNames(rank) + " -> (" + llvm::join(results, ", ") +
         ")>";
}

/// The map by which `t` is read in loops over `shape`.
std::string ModelText::mapOf(const Tensor &t, ArrayRef<int64_t> shape,
                             ArrayRef<int64_t> dims) {
  SmallVector<std::string> results;
  for (auto [i, extent] : llvm::enumerate(t.shape)) {
    int64_t loop = dims.empty() ? int64_t(i) + int64_t(shape.size()) - t.rank()
                                : dims[i];
    results.push_back(extent == 1 && shape[loop] != 1
                          ? "0"
                          : "d" + std::to_string(loop));
  }
  return affineMap(shape.size(), results);
}

static std::string typed(ArrayRef<Tensor> values, ModelText &text) {
  SmallVector<std::string> names, types;
  for (const Tensor &value : values) {
    names.push_back(value.name);
    types.push_back(text.type(value));
  }
  return "(" + llvm::join(names, ", ") + " : " + llvm::join(types, ", ") + ")";
}

static std::string block(ArrayRef<Tensor> inputs, StringRef outType,
                         SmallVector<std::string> &arguments) {
  SmallVector<std::string> parameters;
  for (auto [i, input] : llvm::enumerate(inputs)) {
    arguments.push_back("%in" + std::to_string(i));
    parameters.push_back(arguments.back() + ": " + input.type);
  }
  parameters.push_back("%out: " + outType.str());
  return "^bb0(" + llvm::join(parameters, ", ") + "):\n";
}

Tensor ModelText::map(ArrayRef<Tensor> inputs, Shape shape, StringRef element,
                      Entry entry, ArrayRef<SmallVector<int64_t>> dims) {
  Tensor out = empty(shape, element);
  SmallVector<std::string> maps, kinds(shape.size(), "\"parallel\"");
  for (auto [i, input] : llvm::enumerate(inputs))
    maps.push_back(mapOf(input, shape,
                         dims.empty() ? ArrayRef<int64_t>() : dims[i]));
  maps.push_back(mapOf(out, shape, {}));
  Body body(element.str());
  SmallVector<std::string> arguments;
  body.text = block(inputs, element, arguments);
  std::string value = entry(body, arguments);
  return {emit("linalg.generic {indexing_maps = [" + llvm::join(maps, ", ") +
               "], iterator_types = [" + llvm::join(kinds, ", ") + "]} " +
               (inputs.empty() ? "" : "ins" + typed(inputs, *this)) + " outs" +
               typed(out, *this) + " {\n" + body.text + "linalg.yield " + value +
               " : " + element.str() + "\n} -> " + type(out)),
          shape, element.str()};
}

Tensor ModelText::binary(StringRef operation, const Tensor &a,
                         const Tensor &b) {
  Shape shape = a.rank() >= b.rank() ? a.shape : b.shape;
  for (int64_t i = 1; i <= std::min(a.rank(), b.rank()); ++i) {
    int64_t left = a.shape[a.rank() - i];
    shape[shape.size() - i] = left == 1 ? b.shape[b.rank() - i] : left;
  }
  bool same = a.shape == b.shape;
  unsigned spelling = choices.below(same ? 5 : 2);
  if (spelling == 4)
    return {emit(operation.str() + " " + a.name + ", " + b.name + " : " + type(a)),
            shape, a.type};
  StringRef named = llvm::StringSwitch<StringRef>(operation)
                        .Case("arith.addf", "linalg.add")
                        .Case("arith.subf", "linalg.sub")
                        .Case("arith.mulf", "linalg.mul")
                        .Case("arith.divf", "linalg.div")
                        .Default("");
  if (spelling == 3 && !named.empty()) {
    Tensor out = empty(shape, a.type);
    return {emit(named.str() + " ins(" + a.name + ", " + b.name + " : " + type(a) +
                 ", " + type(b) + ") outs" + typed(out, *this) + " -> " +
                 type(out)),
            shape, a.type};
  }
  if (spelling == 2) {
    Tensor out = empty(shape, a.type);
    return {emit("linalg.map { " + operation.str() + " } ins(" + a.name + ", " +
                 b.name + " : " + type(a) + ", " + type(b) + ") outs" +
                 typed(out, *this)),
            shape, a.type};
  }
  auto entry = [&](Body &body, ArrayRef<std::string> in) {
    return body.op(operation, in);
  };
  // As StableHLO does: first the broadcast, then the operation.
  Tensor wide = b;
  if (spelling == 1 && !same && b.shape != shape)
    wide = map({b}, shape, b.type, [](Body &, ArrayRef<std::string> in) {
      return in[0];
    });
  return map({a, wide}, shape, a.type, entry);
}

Tensor ModelText::alongAxis(StringRef operation, const Tensor &a,
                            const Tensor &b, int64_t axis) {
  SmallVector<int64_t> all = llvm::to_vector(llvm::seq<int64_t>(0, a.rank()));
  if (axis < 0)
    axis += a.rank();
  if (choices.chance(20)) {
    // An explicit broadcast over the other dimensions.
    SmallVector<std::string> others;
    for (int64_t dim : all)
      if (dim != axis)
        others.push_back(std::to_string(dim));
    Tensor out = empty(a.shape, b.type);
    Tensor wide{emit("linalg.broadcast ins" + typed(b, *this) + " outs" +
                     typed(out, *this) + " dimensions = [" +
                     llvm::join(others, ", ") + "]"),
                a.shape, b.type};
    return binary(operation, a, wide);
  }
  return map({a, b}, a.shape, a.type,
             [&](Body &body, ArrayRef<std::string> in) {
               return body.op(operation, in);
             },
             {all, {axis}});
}

Tensor ModelText::unary(StringRef operation, const Tensor &a) {
  if (choices.chance(25))
    return {emit(operation.str() + " " + a.name + " : " + type(a)), a.shape,
            a.type};
  return map({a}, a.shape, a.type, [&](Body &body, ArrayRef<std::string> in) {
    return body.op(operation, in);
  });
}

Tensor ModelText::withScalar(StringRef operation, const Tensor &a, double value,
                             bool scalarFirst) {
  unsigned spelling = choices.below(4);
  if (spelling == 1) {
    bool dynamic = llvm::any_of(a.shape, [](int64_t e) { return e < 0; });
    Tensor other = splat(dynamic ? Shape{1} : a.shape, value, a.type);
    if (a.rank() > 0)
      return scalarFirst ? map({a, other}, a.shape, a.type,
                               [&](Body &body, ArrayRef<std::string> in) {
                                 return body.op(operation, {in[1], in[0]});
                               })
                         : binary(operation, a, other);
  }
  std::string outside = spelling == 2 ? scalar(value, a.type) : "";
  // torch-mlir keeps Python's numbers as f64.
  std::string wide = spelling == 3 && a.type == "f32" ? scalar(value, "f64") : "";
  return map({a}, a.shape, a.type, [&](Body &body, ArrayRef<std::string> in) {
    std::string number = !wide.empty()      ? body.cast(wide, "f64", a.type)
                         : !outside.empty() ? outside
                                            : body.literal(value);
    return scalarFirst ? body.op(operation, {number, in[0]})
                       : body.op(operation, {in[0], number});
  });
}

Tensor ModelText::cast(const Tensor &a, StringRef element) {
  if (a.type == element)
    return a;
  return map({a}, a.shape, element, [&](Body &body, ArrayRef<std::string> in) {
    return body.cast(in[0], a.type, element);
  });
}

//===----------------------------------------------------------------------===//
// Reductions
//===----------------------------------------------------------------------===//

Tensor ModelText::accumulator(Shape shape, StringRef element) {
  bool dynamic = llvm::any_of(shape, [](int64_t e) { return e < 0; });
  if (!dynamic && choices.chance(15))
    return splat(shape, 0, element);
  Tensor out = empty(shape, element);
  std::string zero = scalar(0, element);
  return {emit("linalg.fill ins(" + zero + " : " + element.str() + ") outs" +
               typed(out, *this) + " -> " + type(out)),
          shape, element.str()};
}

Tensor ModelText::reduce(ArrayRef<Tensor> inputs, int64_t axis,
                         StringRef combine, const std::string &start,
                         Entry entry) {
  Shape shape = inputs[0].shape, kept = shape, dropped = shape;
  if (axis < 0)
    axis += shape.size();
  kept[axis] = 1;
  dropped.erase(dropped.begin() + axis);
  bool keep = choices.below(2) == 0;
  Shape result = keep ? kept : dropped;
  std::string element = inputs[0].type;
  Tensor init;
  if (start.empty()) {
    init = accumulator(result, element);
  } else {
    Tensor out = empty(result, element);
    init = {emit("linalg.fill ins(" + start + " : " + element + ") outs" +
                 typed(out, *this) + " -> " + type(out)),
            result, element};
  }
  Tensor reduced{"", result, element};
  Body body(element);
  SmallVector<std::string> arguments;
  if (!keep && !entry && choices.chance(40)) {
    reduced.name = emit("linalg.reduce { " + combine.str() + " } ins" +
                        typed(inputs, *this) + " outs" + typed(init, *this) +
                        " dimensions = [" + std::to_string(axis) + "]");
  } else {
    SmallVector<std::string> maps, kinds(shape.size(), "\"parallel\""), out;
    kinds[axis] = "\"reduction\"";
    for (const Tensor &input : inputs)
      maps.push_back(mapOf(input, shape, {}));
    for (int64_t dim = 0; dim < int64_t(shape.size()); ++dim)
      if (dim != axis)
        out.push_back("d" + std::to_string(dim));
      else if (keep)
        out.push_back("0");
    maps.push_back(affineMap(shape.size(), out));
    body.text = block(inputs, element, arguments);
    std::string value = entry ? entry(body, arguments) : arguments[0];
    std::string total = choices.below(2) ? body.op(combine, {"%out", value})
                                         : body.op(combine, {value, "%out"});
    reduced.name = emit("linalg.generic {indexing_maps = [" +
                        llvm::join(maps, ", ") + "], iterator_types = [" +
                        llvm::join(kinds, ", ") + "]} ins" +
                        typed(inputs, *this) + " outs" + typed(init, *this) +
                        " {\n" + body.text + "linalg.yield " + total + " : " +
                        element + "\n} -> " + type(init));
  }
  if (keep)
    return reduced;
  if (dropped.empty())
    return {emit("tensor.expand_shape " + reduced.name +
                 " [] output_shape [1] : " + type(reduced) + " into " +
                 type(kept, element)),
            kept, element};
  SmallVector<SmallVector<int64_t>> groups(dropped.size());
  for (int64_t dim = 0; dim < int64_t(shape.size()); ++dim) {
    int64_t group = dim - (dim > axis || (dim == axis && axis > 0));
    groups[group].push_back(dim);
  }
  return reshape(reduced, kept, groups);
}

Tensor ModelText::sum(ArrayRef<Tensor> inputs, int64_t axis, Entry entry) {
  return reduce(inputs, axis, "arith.addf", "", entry);
}

Tensor ModelText::sum(const Tensor &a, int64_t axis) {
  return reduce({a}, axis, "arith.addf", "", nullptr);
}

Tensor ModelText::maximum(const Tensor &a, int64_t axis) {
  StringRef lowest = llvm::StringSwitch<StringRef>(a.type)
                         .Case("f16", "0xFC00")
                         .Case("bf16", "0xFF80")
                         .Case("f32", "0xFF800000")
                         .Default("0xFFF0000000000000");
  std::string start =
      emitInHead("arith.constant " + lowest.str() + " : " + a.type);
  return reduce({a}, axis, "arith.maximumf", start, nullptr);
}

//===----------------------------------------------------------------------===//
// Shapes
//===----------------------------------------------------------------------===//

Tensor ModelText::transpose(const Tensor &a, ArrayRef<int64_t> permutation) {
  Shape shape;
  SmallVector<std::string> order;
  for (int64_t dim : permutation) {
    shape.push_back(a.shape[dim]);
    order.push_back(std::to_string(dim));
  }
  if (choices.chance(30)) {
    SmallVector<int64_t> dims(permutation.size());
    for (auto [to, from] : llvm::enumerate(permutation))
      dims[from] = to;
    return map({a}, shape, a.type,
               [](Body &, ArrayRef<std::string> in) { return in[0]; }, {dims});
  }
  Tensor out = empty(shape, a.type);
  return {emit("linalg.transpose ins" + typed(a, *this) + " outs" +
               typed(out, *this) + " permutation = [" + llvm::join(order, ", ") +
               "]"),
          shape, a.type};
}

Tensor ModelText::reshape(const Tensor &a, Shape shape,
                          ArrayRef<SmallVector<int64_t>> groups) {
  if (int64_t(shape.size()) == a.rank())
    return a;
  SmallVector<std::string> text;
  for (const SmallVector<int64_t> &group : groups) {
    SmallVector<std::string> dims;
    for (int64_t dim : group)
      dims.push_back(std::to_string(dim));
    text.push_back("[" + llvm::join(dims, ", ") + "]");
  }
  std::string reassociation = " [" + llvm::join(text, ", ") + "]";
  if (int64_t(shape.size()) < a.rank())
    return {emit("tensor.collapse_shape " + a.name + reassociation + " : " +
                 type(a) + " into " + type(shape, a.type)),
            shape, a.type};
  SmallVector<std::string> sizes;
  for (int64_t extent : shape)
    sizes.push_back(extent < 0 ? size(extent) : std::to_string(extent));
  return {emit("tensor.expand_shape " + a.name + reassociation +
               " output_shape [" + llvm::join(sizes, ", ") + "] : " + type(a) +
               " into " + type(shape, a.type)),
          shape, a.type};
}

Tensor ModelText::slice(const Tensor &a, int64_t axis, int64_t offset,
                        int64_t extent) {
  if (axis < 0)
    axis += a.rank();
  SmallVector<std::string> offsets(a.rank(), "0"), strides(a.rank(), "1"), sizes;
  for (int64_t dim : a.shape)
    sizes.push_back(dim < 0 ? size(dim) : std::to_string(dim));
  offsets[axis] = std::to_string(offset);
  sizes[axis] = std::to_string(extent);
  Shape shape = a.shape;
  shape[axis] = extent;
  return {emit("tensor.extract_slice " + a.name + "[" + llvm::join(offsets, ", ") +
               "] [" + llvm::join(sizes, ", ") + "] [" +
               llvm::join(strides, ", ") + "] : " + type(a) + " to " +
               type(shape, a.type)),
          shape, a.type};
}

Tensor ModelText::concat(ArrayRef<Tensor> parts, int64_t axis) {
  if (axis < 0)
    axis += parts[0].rank();
  Shape shape = parts[0].shape;
  shape[axis] = 0;
  SmallVector<std::string> names, types;
  for (const Tensor &part : parts) {
    shape[axis] += part.shape[axis];
    names.push_back(part.name);
    types.push_back(type(part));
  }
  bool dynamic = llvm::any_of(shape, [](int64_t e) { return e < 0; });
  if (dynamic || choices.chance(60))
    return {emit("tensor.concat dim(" + std::to_string(axis) + ") " +
                 llvm::join(names, ", ") + " : (" + llvm::join(types, ", ") +
                 ") -> " + type(shape, parts[0].type)),
            shape, parts[0].type};
  // torch-mlir inserts the parts into an empty tensor.
  Tensor result = empty(shape, parts[0].type);
  int64_t offset = 0;
  for (const Tensor &part : parts) {
    SmallVector<std::string> offsets(shape.size(), "0"),
        strides(shape.size(), "1"), sizes;
    for (int64_t dim : part.shape)
      sizes.push_back(std::to_string(dim));
    offsets[axis] = std::to_string(offset);
    offset += part.shape[axis];
    result.name = emit("tensor.insert_slice " + part.name + " into " +
                       result.name + "[" + llvm::join(offsets, ", ") + "] [" +
                       llvm::join(sizes, ", ") + "] [" +
                       llvm::join(strides, ", ") + "] : " + type(part) +
                       " into " + type(result));
  }
  return result;
}

//===----------------------------------------------------------------------===//
// Contractions
//===----------------------------------------------------------------------===//

Tensor ModelText::einsum(StringRef formula, const Tensor &a, const Tensor &b) {
  auto [operands, result] = formula.split("->");
  auto [left, right] = operands.split(',');
  std::string letters = result.str();
  for (char letter : left)
    if (letters.find(letter) == std::string::npos)
      letters += letter;
  auto mapOfLetters = [&](StringRef text) {
    SmallVector<std::string> dims;
    for (char letter : text)
      dims.push_back("d" + std::to_string(letters.find(letter)));
    return affineMap(letters.size(), dims);
  };
  Shape shape;
  for (char letter : result)
    shape.push_back(left.contains(letter) ? a.shape[left.find(letter)]
                                          : b.shape[right.find(letter)]);
  SmallVector<std::string> kinds;
  for (char letter : letters)
    kinds.push_back(result.contains(letter) ? "\"parallel\"" : "\"reduction\"");
  Tensor init = accumulator(shape, a.type);
  std::string type = a.type;
  return {emit("linalg.generic {indexing_maps = [" + mapOfLetters(left) + ", " +
               mapOfLetters(right) + ", " + mapOfLetters(result) +
               "], iterator_types = [" + llvm::join(kinds, ", ") + "]} ins" +
               typed({a, b}, *this) + " outs" + typed(init, *this) +
               " {\n^bb0(%l: " + type + ", %r: " + type + ", %o: " + type +
               "):\n%p = arith.mulf %l, %r : " + type +
               "\n%s = arith.addf %o, %p : " + type + "\nlinalg.yield %s : " +
               type + "\n} -> " + this->type(init)),
          shape, type};
}

/// x as a matrix of rows.
static Tensor asMatrix(ModelText &text, const Tensor &x) {
  if (x.rank() == 2)
    return x;
  SmallVector<int64_t> front = llvm::to_vector(llvm::seq<int64_t>(0, x.rank() - 1));
  int64_t rows = 1;
  for (int64_t dim : front)
    rows = text.multiply(rows, x.shape[dim]);
  return text.reshape(x, {rows, x.shape.back()}, {front, {x.rank() - 1}});
}

Tensor ModelText::linear(const Tensor &x, const Tensor &weight, bool bias) {
  Shape shape = x.shape;
  shape.back() = weight.shape[1];
  Tensor result;
  bool inFront = bias && choices.chance(20);
  Tensor vector;
  if (bias)
    vector = this->weight({weight.shape[1]}, x.type);
  unsigned spelling = choices.below(x.rank() == 3 ? 4 : 3);
  if (spelling < 2 && x.rank() > 1) {
    Tensor rows = asMatrix(*this, x);
    Shape matrix{rows.shape[0], weight.shape[1]};
    Tensor init =
        inFront ? map({vector}, matrix, x.type,
                      [](Body &, ArrayRef<std::string> in) { return in[0]; })
                : accumulator(matrix, x.type);
    result = {emit("linalg.matmul ins" + typed({rows, weight}, *this) + " outs" +
                   typed(init, *this) + " -> " + type(init)),
              matrix, x.type};
    if (bias && !inFront && choices.chance(50)) {
      result = alongAxis("arith.addf", result, vector, 1);
      inFront = true;
    }
    SmallVector<int64_t> front = llvm::to_vector(llvm::seq<int64_t>(0, x.rank() - 1));
    result = reshape(result, shape, {front, {x.rank() - 1}});
  } else if (spelling == 3) {
    Shape stack{x.shape[0], weight.shape[0], weight.shape[1]};
    Tensor wide = map({weight}, stack, x.type,
                      [](Body &, ArrayRef<std::string> in) { return in[0]; });
    Tensor init = accumulator(shape, x.type);
    result = {emit("linalg.batch_matmul ins" + typed({x, wide}, *this) + " outs" +
                   typed(init, *this) + " -> " + type(init)),
              shape, x.type};
    inFront = false;
  } else {
    std::string front = StringRef("abcde").take_front(x.rank() - 1).str();
    result = einsum(front + "k,kn->" + front + "n", x, weight);
    inFront = false;
  }
  if (!bias || inFront)
    return result;
  return alongAxis("arith.addf", result, vector, -1);
}

Tensor ModelText::linear(const Tensor &x, int64_t outputs, bool bias) {
  int64_t inputs = x.shape.back();
  if (choices.below(2) == 0)
    return linear(x, weight({inputs, outputs}, x.type), bias);
  // torch stores [outputs, inputs].
  Tensor stored = weight({outputs, inputs}, x.type);
  if (choices.below(2) == 0)
    return linear(x, transpose(stored, {1, 0}), bias);
  std::string front = StringRef("abcde").take_front(x.rank() - 1).str();
  Tensor result = einsum(front + "k,nk->" + front + "n", x, stored);
  if (!bias)
    return result;
  return alongAxis("arith.addf", result, weight({outputs}, x.type), -1);
}

//===----------------------------------------------------------------------===//
// Functions and loops
//===----------------------------------------------------------------------===//

static std::string printFunction(StringRef declaration, StringRef parameters,
                                 StringRef results, StringRef body,
                                 StringRef returned) {
  return ("func.func " + declaration + "(" + parameters + ") -> (" + results +
          ") {\n" + body + "return " + returned + " : " + results + "\n}\n")
      .str();
}

Tensor ModelText::call(const Tensor &x,
                       llvm::function_ref<Tensor(Tensor)> body) {
  std::string name = "@f" + std::to_string(numFunctions++);
  std::string savedIndex = loopIndex;
  int64_t savedTrips = loopTrips;
  loopTrips = 0;
  functions.emplace_back();
  Tensor result = body(parameter(x.shape, x.type));
  loopTrips = savedTrips;
  loopIndex = savedIndex;
  Function callee = std::move(functions.back());
  functions.pop_back();
  finished += printFunction("private " + name, callee.parameters, type(result),
                            callee.head + callee.text, result.name);
  SmallVector<std::string> names{x.name}, types{type(x)};
  for (const Tensor &passed : callee.passed) {
    names.push_back(passed.name);
    types.push_back(type(passed));
  }
  unsigned calls = 1 + choices.chance(25);
  for (unsigned i = 0; i < calls; ++i) {
    result.name = emit("call " + name + "(" + llvm::join(names, ", ") + ") : (" +
                       llvm::join(types, ", ") + ") -> " + type(result));
    names[0] = result.name;
    // A layer that is used twice, where its result can be its operand.
    if (result.shape != x.shape || result.type != x.type)
      break;
  }
  return result;
}

Tensor ModelText::loop(const Tensor &x, int64_t trips,
                       llvm::function_ref<Tensor(Tensor)> body) {
  if (loopTrips)
    return body(x);
  std::string from = index(0), to = index(trips), step = index(1);
  std::string carried = "%" + std::to_string(names++);
  std::string outer = std::move(current().text);
  current().text.clear();
  size_t known = current().pool.size();
  loopIndex = "%" + std::to_string(names++);
  loopTrips = trips;
  Tensor result = body({carried, x.shape, x.type});
  loopTrips = 0;
  current().pool.resize(std::min(known, current().pool.size()));
  std::string inner = std::move(current().text);
  current().text = std::move(outer);
  result.name =
      emit("scf.for " + loopIndex + " = " + from + " to " + to + " step " + step +
           " iter_args(" + carried + " = " + x.name + ") -> (" + type(x) +
           ") {\n" + inner + "scf.yield " + result.name + " : " + type(x) +
           "\n}");
  return result;
}

std::string ModelText::finish(ArrayRef<Tensor> results) {
  SmallVector<std::string> names, types;
  for (const Tensor &result : results) {
    names.push_back(result.name);
    types.push_back(type(result));
  }
  std::string text = finished;
  std::string list = llvm::join(types, ", ");
  text += "func.func @main(" + current().parameters + ") -> (" + list + ") {\n" +
          current().head + current().text + "return " +
          llvm::join(names, ", ") + " : " + list + "\n}\n";
  if (!blobs.empty())
    text += "{-#\n  dialect_resources: { builtin: { " + blobs + " } }\n#-}\n";
  return text;
}
