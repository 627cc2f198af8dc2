"""Expressions over the entries of a row, and their rewrites over the reals.

A node is what an entry of a tensor is: `dims` says along which dimensions of
the row it varies. A node that occurs twice is computed once.
"""

ELEMENTWISE = {"add", "sub", "mul", "div", "neg", "abs", "square", "powf",
               "fpowi", "sqrt", "rsqrt", "max", "select", "fma"}


class Node:
    __slots__ = ("op", "args", "value", "dims", "note")

    def __init__(self, op, args=(), value=None, dims=None, note=None):
        self.op, self.args, self.value, self.note = op, tuple(args), value, note
        if dims is None:
            dims = frozenset().union(*(a.dims for a in self.args))
            if op == "sum":
                dims -= frozenset(value)
        self.dims = dims


def leaf(name, dims):
    return Node("leaf", value=name, dims=frozenset(dims))


def const(value, note=None):
    """note: "length" where 1/value may be written correctly rounded."""
    return Node("const", value=float(value), dims=frozenset(), note=note)


def unary(op):
    return lambda a: Node(op, [a])


def binary(op):
    return lambda a, b: Node(op, [a, b])


add, sub, mul, div = map(binary, ("add", "sub", "mul", "div"))
neg, sqrt, rsqrt, square = map(unary, ("neg", "sqrt", "rsqrt", "square"))


def power(a, exponent):
    return Node("powf", [a, const(exponent)])


def total(a, axes):
    return Node("sum", [a], value=tuple(sorted(axes)))


def is_const(n, value=None):
    return n.op == "const" and (value is None or n.value == value)


def is_power_of_two(value):
    mantissa, exponent = float(value).hex().split("p")
    return mantissa in ("0x1.0000000000000", "-0x1.0000000000000") \
        and abs(int(exponent)) < 100


# Rewrites: a node to an equal node, or None. Divisions by what may be zero and
# roots of what may be negative are only moved, never cancelled.


def commute(n, rng):
    if n.op in ("add", "mul"):
        return Node(n.op, n.args[::-1])


def associate(n, rng):
    if n.op not in ("add", "mul"):
        return None
    a, b = n.args
    if a.op == n.op:
        return Node(n.op, [a.args[0], Node(n.op, [a.args[1], b])])
    if b.op == n.op:
        return Node(n.op, [Node(n.op, [a, b.args[0]]), b.args[1]])


def distribute(n, rng):
    if n.op in ("mul", "div"):
        a, b = n.args
        if a.op in ("add", "sub"):
            return Node(a.op, [Node(n.op, [a.args[0], b]),
                               Node(n.op, [a.args[1], b])])
        if n.op == "mul" and b.op in ("add", "sub"):
            return Node(b.op, [mul(a, b.args[0]), mul(a, b.args[1])])


def factor(n, rng):
    if n.op in ("add", "sub") and all(a.op == "mul" for a in n.args):
        a, b = n.args
        for i in (0, 1):
            for j in (0, 1):
                if a.args[i] is b.args[j]:
                    return mul(Node(n.op, [a.args[1 - i], b.args[1 - j]]),
                               a.args[i])


def difference(n, rng):
    if n.op == "sub":
        a, b = n.args
        return rng.choice([
            lambda: add(a, neg(b)),
            lambda: add(a, mul(const(-1), b)),
            lambda: neg(sub(b, a)),
            lambda: mul(sub(b, a), const(-1)),
            lambda: sub(neg(b), neg(a)),
            lambda: Node("fma", [b, const(-1), a])])()


def negation(n, rng):
    if n.op == "neg":
        a = n.args[0]
        return rng.choice([lambda: mul(a, const(-1)), lambda: sub(const(0), a),
                           lambda: div(a, const(-1))])()


def squares(n, rng):
    if n.op == "square":
        a = n.args[0]
        return rng.choice([
            lambda: mul(a, a), lambda: power(a, 2),
            lambda: Node("fpowi", [a], value=2), lambda: square(neg(a)),
            lambda: square(Node("abs", [a])), lambda: neg(mul(neg(a), a))])()
    if n.op == "mul" and n.args[0] is n.args[1]:
        return square(n.args[0])


def quotient(n, rng):
    if n.op != "div" or is_const(n.args[0], 1):
        return None
    a, b = n.args
    if b.op == "const":
        if b.note == "length" or is_power_of_two(b.value):
            return mul(a, const(1 / b.value))
        return None
    return mul(a, rng.choice([lambda: div(const(1), b),
                              lambda: power(b, -1)])())


def roots(n, rng):
    if n.op == "rsqrt":
        v = n.args[0]
        return rng.choice([
            lambda: div(const(1), sqrt(v)), lambda: power(v, -0.5),
            lambda: div(const(1), power(v, 0.5)),
            lambda: sqrt(div(const(1), v)), lambda: power(sqrt(v), -1),
            lambda: mul(rsqrt(mul(v, const(4))), const(2)),
            lambda: div(rsqrt(div(v, const(16))), const(4))])()
    if n.op == "sqrt":
        v = n.args[0]
        return rng.choice([
            lambda: power(v, 0.5),
            lambda: mul(sqrt(div(v, const(4))), const(2))])()


def nothing(n, rng):
    """x - 0, x * 1 and the like."""
    if n.op == "const":
        return None
    return rng.choice([
        lambda: sub(n, const(0)), lambda: add(n, const(0)),
        lambda: mul(n, const(1)), lambda: div(n, const(1)),
        lambda: mul(mul(n, const(2)), const(0.5)), lambda: neg(neg(n))])()


def sums(n, rng):
    if n.op != "sum":
        return None
    a = n.args[0]
    if a.op in ("add", "sub"):
        return Node(a.op, [total(b, n.value) for b in a.args])
    if a.op in ("mul", "div"):
        for i in (1, 0) if a.op == "mul" else (1,):
            if not a.args[i].dims & set(n.value):
                moved = total(a.args[1 - i], n.value)
                return Node(a.op, [moved, a.args[i]] if i else
                            [a.args[i], moved])
    if a.op == "neg":
        return neg(total(a.args[0], n.value))


def scaled_sum(n, rng):
    """c * sum(a) as sum(c * a)."""
    if n.op in ("mul", "div"):
        a, b = n.args
        if a.op == "sum" and not b.dims & set(a.value):
            return total(Node(n.op, [a.args[0], b]), a.value)


def two_steps(n, rng):
    if n.op == "sum" and len(n.value) == 2:
        first = rng.choice(n.value)
        return total(total(n.args[0], [first]), [a for a in n.value
                                                 if a != first])


def fused(n, rng):
    if n.op == "add":
        for i in (0, 1):
            if n.args[i].op == "mul":
                return Node("fma", [*n.args[i].args, n.args[1 - i]])


def again(n, rng):
    """The same, computed a second time."""
    if n.args:
        return Node(n.op, n.args, n.value, n.dims, n.note)


REWRITES = [commute, associate, distribute, factor, difference, negation,
            squares, quotient, roots, nothing, sums, scaled_sum, two_steps,
            fused, again]


def nodes_of(root):
    order, seen = [], set()

    def visit(n):
        if id(n) not in seen:
            seen.add(id(n))
            for a in n.args:
                visit(a)
            order.append(n)
    visit(root)
    return order


def replaced(root, old, new, everywhere, rng):
    """`new` for `old`: wherever it is used, or at one of its uses."""
    users = [(n, i) for n in nodes_of(root) for i, a in enumerate(n.args)
             if a is old]
    if not users:
        return new
    only = None if everywhere else rng.choice(users)
    memo = {}

    def visit(n):
        if n is old and everywhere:
            return new
        if id(n) not in memo:
            args = tuple(new if only and n is only[0] and i == only[1]
                         else visit(a) for i, a in enumerate(n.args))
            same = all(a is b for a, b in zip(args, n.args))
            memo[id(n)] = n if same else Node(n.op, args, n.value, n.dims,
                                              n.note)
        return memo[id(n)]
    return visit(root)


def spelled(root, rng, count, used):
    """`root` after `count` random rewrites, whose names go into `used`."""
    for _ in range(count):
        nodes = nodes_of(root)
        if len(nodes) > 70:
            return root
        for _ in range(12):
            rewrite, n = rng.choice(REWRITES), rng.choice(nodes)
            # Exponents stay literals: a power by an expression is another op.
            if n.op == "const":
                continue
            new = rewrite(n, rng)
            if new is not None:
                root = replaced(root, n, new, rng.random() < 0.6, rng)
                used.append(rewrite.__name__)
                break
    return root
