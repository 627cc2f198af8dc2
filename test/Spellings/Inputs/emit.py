"""An expression as a function of linalg, arith and math ops.

Every value has a layout: which dimension of the row each of its dimensions is,
UNIT for a kept dimension of size 1. How each op is written is drawn at random.
"""
import struct

from expression import nodes_of

UNIT = "unit"
ARITH = {"add": "arith.addf", "sub": "arith.subf", "mul": "arith.mulf",
         "div": "arith.divf", "neg": "arith.negf", "abs": "math.absf",
         "powf": "math.powf", "sqrt": "math.sqrt", "rsqrt": "math.rsqrt",
         "max": "arith.maximumf", "fma": "math.fma"}
NAMED = {"add": "add", "sub": "sub", "mul": "mul", "div": "div", "neg": "negf",
         "abs": "abs", "square": "square", "powf": "powf", "sqrt": "sqrt",
         "rsqrt": "rsqrt", "max": "max"}


def literal(value, kind):
    if kind == "f32":
        value = struct.unpack("<f", struct.pack("<f", value))[0]
    text = repr(value)
    if "e" in text and "." not in text:
        text = text.replace("e", ".0e")
    return text


class Writer:
    def __init__(self, spec, rng, name, arguments):
        self.spec, self.rng, self.name = spec, rng, name
        self.arguments = arguments
        self.kind = spec.compute
        self.lines, self.count, self.memo, self.notes = [], 0, {}, []
        # The order in which dimensions are stored: a transposed row at times.
        self.order = list(range(spec.rank))
        if spec.rank > 1 and rng.random() < 0.2:
            rng.shuffle(self.order)
            self.notes.append(f"stored as {self.order}")
        # How ops are written: element-wise on tensors, named, generic.
        self.styles = rng.choice([
            ["tensor"], ["named"], ["generic"],
            ["tensor", "named", "generic"], ["tensor", "generic"]])
        self.fusing = rng.choice([0.0, 0.0, 0.5, 1.0])
        self.keep_units = rng.choice([0.0, 0.3, 1.0])
        self.scalar_constants = rng.choice([0.0, 0.5, 1.0])
        self.notes.append("/".join(self.styles) + f" fuse={self.fusing}"
                          f" keep={self.keep_units}")

    # Types and lines.

    def size(self, dim):
        if dim == UNIT:
            return "1"
        if self.spec.dynamic and dim == 0:
            return "?"
        return str(self.spec.sizes[dim])

    def type(self, layout, kind=None):
        return "tensor<" + "".join(self.size(d) + "x" for d in layout) + \
            (kind or self.kind) + ">"

    def op(self, text):
        self.count += 1
        self.lines.append(f"  %v{self.count} = {text}")
        return f"%v{self.count}"

    def dynamic(self, layout):
        return [d for d in layout if self.size(d) == "?"]

    def empty(self, layout, kind=None):
        sizes = "%d0" if self.dynamic(layout) else ""
        return self.op(f"tensor.empty({sizes}) : {self.type(layout, kind)}")

    def scalar(self, value):
        return self.op(f"arith.constant {literal(value, self.kind)}"
                       f" : {self.kind}")

    def layout_of(self, dims):
        return tuple(d for d in self.order if d in dims)

    # Constants, moves.

    def constant(self, value, layout):
        way = self.rng.choice(["dense", "dense", "fill", "splat", "broadcast"])
        if way == "dense" and not self.dynamic(layout):
            return self.op(f"arith.constant dense<{literal(value, self.kind)}>"
                           f" : {self.type(layout)}")
        if way == "broadcast" and layout:
            zero = self.op(f"arith.constant dense<{literal(value, self.kind)}>"
                           f" : {self.type(())}")
            return self.broadcast(zero, (), layout)
        c = self.scalar(value)
        if way == "splat":
            sizes = "[%d0]" if self.dynamic(layout) else ""
            return self.op(f"tensor.splat {c}{sizes} : {self.type(layout)}")
        e = self.empty(layout)
        t = self.type(layout)
        return self.op(f"linalg.fill ins({c} : {self.kind}) outs({e} : {t})"
                       f" -> {t}")

    def broadcast(self, value, layout, target):
        missing = [i for i, d in enumerate(target) if d not in layout]
        e = self.empty(target)
        return self.op(
            f"linalg.broadcast ins({value} : {self.type(layout)}) outs({e} :"
            f" {self.type(target)}) dimensions = {missing}")

    def moved(self, value, layout, target, kind=None):
        """`value` with the dimensions of `target`, which has all of its own."""
        if any(d == UNIT for d in layout):
            kept = tuple(d for d in layout if d != UNIT)
            groups = [[]]
            for i, d in enumerate(layout):
                groups[-1].append(i)
                if d != UNIT:
                    groups.append([])
            tail = groups.pop()
            if groups:
                groups[-1] += tail
            value = self.op(
                f"tensor.collapse_shape {value} {groups} :"
                f" {self.type(layout)} into {self.type(kept)}")
            layout = kept
        inner = tuple(d for d in target if d in layout)
        if layout != inner:
            permutation = [layout.index(d) for d in inner]
            e = self.empty(inner, kind)
            value = self.op(
                f"linalg.transpose ins({value} : {self.type(layout, kind)})"
                f" outs({e} : {self.type(inner, kind)}) permutation ="
                f" {permutation}")
            layout = inner
        if layout != target:
            value = self.broadcast(value, layout, target)
        return value

    def with_units(self, value, layout, target):
        """A tensor with kept dimensions of size 1, by a reshape."""
        groups, group = [], []
        for i, d in enumerate(target):
            group.append(i)
            if d != UNIT:
                groups.append(group)
                group = []
        if groups:
            groups[-1] += group
        sizes = ", ".join("%d0" if self.size(d) == "?" else self.size(d)
                          for d in target)
        return self.op(
            f"tensor.expand_shape {value} {groups} output_shape [{sizes}] :"
            f" {self.type(layout)} into {self.type(target)}")

    # Bodies of generics.

    def scalar_op(self, n, operands, emit):
        kind = self.kind
        if n.op == "square":
            return emit(f"arith.mulf {operands[0]}, {operands[0]} : {kind}")
        if n.op == "fpowi":
            two = emit(f"arith.constant {n.value} : i32")
            return emit(f"math.fpowi {operands[0]}, {two} : {kind}, i32")
        if n.op == "select":
            zero = emit(f"arith.constant 0.0 : {kind}")
            more = emit(f"arith.cmpf ogt, {operands[0]}, {zero} : {kind}")
            return emit(f"arith.select {more}, {operands[0]}, {zero} : {kind}")
        return emit(f"{ARITH[n.op]} {', '.join(operands)} : {kind}")

    def affine_map(self, layout, loops):
        names = ", ".join(f"d{i}" for i in range(len(loops)))
        results = ", ".join("0" if d == UNIT else f"d{loops.index(d)}"
                            for d in layout)
        return f"affine_map<({names}) -> ({results})>"

    def generic(self, n, loops, out, reduced=()):
        """One generic that yields n, or adds it up over `reduced`."""
        inputs, body, memo = [], [], {}

        def emit(text):
            self.count += 1
            body.append(f"    %v{self.count} = {text}")
            return f"%v{self.count}"

        def operand(value, layout, kind):
            for known in inputs:
                if known[0] == value:
                    return known[3]
            self.count += 1
            inputs.append((value, layout, kind, f"%i{self.count}"))
            return f"%i{self.count}"

        def visit(m, top):
            if id(m) in memo:
                return memo[id(m)]
            if m.op == "const":
                if self.rng.random() < self.scalar_constants:
                    r = emit(f"arith.constant {literal(m.value, self.kind)}"
                             f" : {self.kind}")
                elif self.rng.random() < 0.5:
                    r = self.scalar(m.value)
                else:
                    r = operand(self.constant(m.value, ()), (), self.kind)
            elif m.op == "leaf" and self.spec.data != self.kind and \
                    id(m) not in self.memo and self.rng.random() < 0.5:
                layout = tuple(sorted(m.dims))
                r = operand("%" + m.value, layout, self.spec.data)
                r = emit(f"arith.extf {r} : {self.spec.data} to {self.kind}")
            elif m.op not in ("leaf", "sum") and (
                    top or (id(m) not in self.memo
                            and self.rng.random() < self.fusing)):
                r = self.scalar_op(m, [visit(a, False) for a in m.args], emit)
            else:
                value, layout = self.value(m)
                r = operand(value, layout, self.kind)
            memo[id(m)] = r
            return r

        summand = visit(n, not reduced)
        if reduced:
            fill = self.constant(0.0, tuple(d for d in out))
            accumulator = f"%a{self.count}"
            order = [summand, accumulator]
            self.rng.shuffle(order)
            summand = emit(f"arith.addf {order[0]}, {order[1]} : {self.kind}")
        else:
            fill, accumulator = self.empty(out), f"%a{self.count}"
        maps = ", ".join([self.affine_map(i[1], loops) for i in inputs]
                         + [self.affine_map(out, loops)])
        iterators = ", ".join('"reduction"' if d in reduced else '"parallel"'
                              for d in loops)
        ins = ""
        if inputs:
            ins = (" ins(" + ", ".join(i[0] for i in inputs) + " : "
                   + ", ".join(self.type(i[1], i[2]) for i in inputs) + ")")
        arguments = ", ".join([f"{i[3]}: {i[2]}" for i in inputs]
                              + [f"{accumulator}: {self.kind}"])
        self.count += 1
        name = f"%v{self.count}"
        self.lines += [
            f"  {name} = linalg.generic {{indexing_maps = [{maps}],"
            f" iterator_types = [{iterators}]}}{ins}"
            f" outs({fill} : {self.type(out)}) {{",
            f"  ^bb0({arguments}):", *body,
            f"    linalg.yield {summand} : {self.kind}",
            f"  }} -> {self.type(out)}"]
        return name

    # Nodes.

    def value(self, n):
        if id(n) not in self.memo:
            self.memo[id(n)] = self.written(n)
        return self.memo[id(n)]

    def written(self, n):
        layout = self.layout_of(n.dims)
        if n.op == "const":
            return self.constant(n.value, ()), ()
        if n.op == "leaf":
            return self.loaded(n, layout)
        if n.op == "sum":
            return self.summed(n, layout)
        style = self.rng.choice(self.styles)
        if n.op in ("fma", "fpowi", "select") and style == "named":
            style = "generic"
        if style == "generic":
            loops = list(layout)
            self.rng.shuffle(loops)
            return self.generic(n, loops, layout), layout
        operands = []
        for a in n.args:
            if a.op == "const":
                operands.append(self.constant(a.value, layout))
            else:
                operands.append(self.moved(*self.value(a), layout))
        t = self.type(layout)
        if style == "named":
            e = self.empty(layout)
            types = ", ".join([t] * len(operands))
            return self.op(f"linalg.{NAMED[n.op]} ins({', '.join(operands)} :"
                           f" {types}) outs({e} : {t}) -> {t}"), layout
        if n.op == "square":
            return self.op(f"arith.mulf {operands[0]}, {operands[0]}"
                           f" : {t}"), layout
        if n.op in ("fpowi", "select"):
            return self.generic(n, list(layout), layout), layout
        return self.op(f"{ARITH[n.op]} {', '.join(operands)} : {t}"), layout

    def loaded(self, n, layout):
        natural = tuple(sorted(n.dims))
        value, kind = "%" + n.value, self.spec.data
        if kind != self.kind:
            source, target = self.type(natural, kind), self.type(natural)
            value = self.op(f"arith.extf {value} : {source} to {target}")
        return self.moved(value, natural, layout), layout

    def summed(self, n, layout):
        a, reduced = n.args[0], n.value
        if not set(reduced) <= a.dims or self.rng.random() < 0.5:
            loops = list(self.layout_of(a.dims | set(reduced)))
            out = layout
            if self.rng.random() < self.keep_units:
                out = tuple(UNIT if d in reduced else d
                            for d in self.order if d in loops)
            self.rng.shuffle(loops)
            # Every loop needs an operand that shows its size.
            if set(reduced) <= a.dims and a.op != "const":
                return self.generic(a, loops, out, reduced), out
        full = self.layout_of(a.dims | set(reduced))
        if a.op == "const":
            value = self.constant(a.value, full)
        else:
            value = self.moved(*self.value(a), full)
        fill = self.constant(0.0, layout)
        axes = [i for i, d in enumerate(full) if d in reduced]
        total = self.op(
            f"linalg.reduce {{ arith.addf }} ins({value} : {self.type(full)})"
            f" outs({fill} : {self.type(layout)}) dimensions = {axes}")
        if self.rng.random() < self.keep_units:
            kept = tuple(UNIT if d in reduced else d for d in full)
            return self.with_units(total, layout, kept), kept
        return total, layout

    def function(self, root):
        spec = self.spec
        if spec.dynamic:
            self.lines += ["  %c0 = arith.constant 0 : index",
                           "  %d0 = tensor.dim %x, %c0 : "
                           + self.type(range(spec.rank), spec.data)]
        value, layout = self.value(root)
        natural = tuple(range(spec.rank))
        value = self.moved(value, layout, natural)
        result = self.type(natural, spec.data)
        if spec.data != self.kind:
            value = self.op(f"arith.truncf {value} : {self.type(natural)} to"
                            f" {result}")
        arguments = ", ".join(f"%{name}: {t}" for name, t in self.arguments)
        return "\n".join(
            [f"func.func @{self.name}({arguments}) -> {result} {{",
             *self.lines, f"  return {value} : {result}", "}"]) + "\n"


def function(spec, root, rng, name):
    """The text of @name, its arguments as (name, type), and how it is written."""
    every = tuple(range(spec.rank))
    writer = Writer(spec, rng, name, [])
    used = {n.value: n for n in nodes_of(root) if n.op == "leaf"}
    # The row is always an argument: its size is asked for.
    dims = {"x": every, "g": tuple(spec.axes), "b": tuple(spec.axes),
            "w": every}
    writer.arguments = [(leaf, writer.type(dims[leaf], spec.data))
                        for leaf in "xgbw" if leaf == "x" or leaf in used]
    text = writer.function(root)
    return text, writer.arguments, writer.type(every, spec.data), writer.notes
