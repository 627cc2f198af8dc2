"""Loops and branches of StableHLO as those of scf.

jaxlib lowers what stands inside of `stablehlo.while`, `case` and `if`, but not the
ops themselves. `jax.lax.scan` and `fori_loop` with a fixed number of rounds are

    while (i, x...) = (start, ...) cond i < bound do ... i + 1

and become `scf.for`, so that the number of rounds stays known; every other loop
becomes `scf.while`, a `case` (`jax.lax.cond`, `switch`) `scf.index_switch`. The
values carried keep their types; unsigned ones, which linalg does not know, are
carried as signless ones. `concatenate` becomes `tensor.concat`: jaxlib writes a
branch for each entry.
"""

from typing import Any, NamedTuple


class Counter(NamedTuple):
    """What a loop counts: the place of the counter among the values carried, and
    the bound, a value in front of the loop or a constant made in its condition."""

    place: int
    bound: Any
    inside: bool


def lower_loops(module: Any) -> None:
    """Rewrites the module in place, inner ops first."""
    from jaxlib.mlir import ir

    found = []

    def visit(op: Any) -> Any:
        if op.name in ("stablehlo.while", "stablehlo.case", "stablehlo.if",
                       "stablehlo.concatenate"):
            found.append(op)
        return ir.WalkResult.ADVANCE

    module.operation.walk(visit, ir.WalkOrder.POST_ORDER)
    for op in found:
        with op.location, ir.InsertionPoint(op):
            if op.name == "stablehlo.concatenate":
                results = _concatenation(op)
            elif op.name != "stablehlo.while":
                results = _branch(op)
            elif counter := _counter(op):
                results = _counted(op, counter)
            else:
                results = _uncounted(op)
            for old, new in zip(op.results, results):
                old.replace_all_uses_with(new)
        op.erase()


def _operation(name: str, types: list, operands: list, **more: Any) -> Any:
    from jaxlib.mlir import ir

    return ir.Operation.create(name, results=types, operands=operands, **more)


def _element(value: Any) -> Any:
    """The only entry of a tensor of rank 0."""
    kind = value.type.element_type
    return _operation("tensor.extract", [kind], [value]).result


def _tensor(scalar: Any) -> Any:
    from jaxlib.mlir import ir

    kind = ir.RankedTensorType.get([], scalar.type)
    return _operation("tensor.from_elements", [kind], [scalar]).result


def _signless(kind: Any) -> Any:
    """The type with its sign taken away; what is no unsigned tensor stays."""
    from jaxlib.mlir import ir

    if not isinstance(kind, ir.RankedTensorType):
        return kind
    element = kind.element_type
    if not isinstance(element, ir.IntegerType) or element.is_signless:
        return kind
    return ir.RankedTensorType.get(
        kind.shape, ir.IntegerType.get_signless(element.width))


def _cast(value: Any, kind: Any) -> Any:
    if value.type == kind:
        return value
    return _operation("builtin.unrealized_conversion_cast", [kind],
                      [value]).result


def _cast_all(values: list, kinds: list) -> list:
    return [_cast(value, kind) for value, kind in zip(values, kinds)]


def _move(source: Any, target: Any, arguments: list) -> list:
    """Moves the ops of a block, whose arguments become the given values, to the
    end of another one; returns what it handed over."""
    for old, new in zip(source.arguments, arguments):
        old.replace_all_uses_with(new)
    for op in list(source.operations):
        if op.operation.name != "stablehlo.return":
            target.append(op)
    last = source.operations[len(source.operations) - 1]
    handed = list(last.operands)
    last.operation.erase()
    return handed


def _owner(value: Any) -> Any:
    """The op that makes a value; None for an argument."""
    from jaxlib.mlir import ir

    owner = value.owner
    return None if isinstance(owner, ir.Block) else owner.opview.operation


def _is_one(value: Any) -> bool:
    from jaxlib.mlir import ir

    owner = _owner(value)
    if owner is None or owner.name != "stablehlo.constant":
        return False
    attribute = ir.DenseIntElementsAttr(owner.attributes["value"])
    return len(attribute) == 1 and attribute[0] == 1


def _counter(loop: Any) -> Counter | None:
    """The counter of a loop over start, start + 1, ... below a fixed bound."""
    from jaxlib.mlir import ir

    condition = loop.regions[0].blocks[0]
    body = loop.regions[1].blocks[0]
    verdict = condition.operations[len(condition.operations) - 1].operands[0]
    compare = _owner(verdict)
    if compare is None or compare.name != "stablehlo.compare":
        return None
    direction = str(compare.attributes["comparison_direction"])
    counter, bound = compare.operands
    if "LT" not in direction or _owner(counter) is not None:
        return None
    # Not an argument of something around the loop.
    arguments = list(condition.arguments)
    if counter not in arguments:
        return None
    place = arguments.index(counter)
    element = counter.type.element_type
    if (counter.type.shape or not isinstance(element, ir.IntegerType)
            or not element.is_signless or element.width == 1):
        return None
    handed = list(body.operations[len(body.operations) - 1].operands)
    step = _owner(handed[place])
    if step is None or step.name != "stablehlo.add":
        return None
    added = [value for value in step.operands if value != body.arguments[place]]
    if len(added) != 1 or not _is_one(added[0]):
        return None
    # The bound is the same in every round, and the condition does nothing else.
    inside = False
    if bound in arguments:
        at = arguments.index(bound)
        if handed[at] != body.arguments[at]:
            return None
        bound = loop.operands[at]
    elif (owner := _owner(bound)) is not None and owner.block == condition:
        if owner.name != "stablehlo.constant":
            return None
        inside = True
    return Counter(place, bound, inside)


def _counted(loop: Any, counter: Counter) -> list:
    """`scf.for`; the counter is its induction variable."""
    from jaxlib.mlir import ir

    place = counter.place
    operands = list(loop.operands)
    kinds = [value.type for value in operands]
    body = loop.regions[1].blocks[0]
    bound = counter.bound
    if counter.inside:
        bound = _owner(bound).clone().result
    first, end = _element(operands[place]), _element(bound)
    integer = first.type
    one = _operation("arith.constant", [integer], [], attributes={
        "value": ir.IntegerAttr.get(integer, 1)}).result
    carried = [i for i in range(len(operands)) if i != place]
    starts = [_cast(operands[i], _signless(kinds[i])) for i in carried]
    held = [value.type for value in starts]
    made = _operation("scf.for", held, [first, end, one, *starts], regions=1)
    block = made.regions[0].blocks.append(integer, *held)
    with ir.InsertionPoint(block):
        arguments = _cast_all(list(block.arguments)[1:],
                              [kinds[i] for i in carried])
        arguments.insert(place, _tensor(block.arguments[0]))
        handed = _move(body, block, arguments)
    with ir.InsertionPoint(block):
        _operation("scf.yield", [], _cast_all([handed[i] for i in carried], held))
    results = _cast_all(list(made.results), [kinds[i] for i in carried])
    # Behind the loop the counter is the bound, or the start if that is more.
    last = _operation("arith.maxsi", [integer], [first, end]).result
    results.insert(place, _tensor(last))
    return results


def _uncounted(loop: Any) -> list:
    """`scf.while`: the condition hands over all values as they are."""
    from jaxlib.mlir import ir

    operands = list(loop.operands)
    kinds = [value.type for value in operands]
    held = [_signless(kind) for kind in kinds]
    made = _operation("scf.while", held, _cast_all(operands, held), regions=2)
    before = made.regions[0].blocks.append(*held)
    after = made.regions[1].blocks.append(*held)
    with ir.InsertionPoint(before):
        arguments = _cast_all(list(before.arguments), kinds)
        verdict = _move(loop.regions[0].blocks[0], before, arguments)[0]
    with ir.InsertionPoint(before):
        _operation("scf.condition", [],
                   [_element(verdict), *before.arguments])
    with ir.InsertionPoint(after):
        arguments = _cast_all(list(after.arguments), kinds)
        handed = _move(loop.regions[1].blocks[0], after, arguments)
    with ir.InsertionPoint(after):
        _operation("scf.yield", [], _cast_all(handed, held))
    return _cast_all(list(made.results), kinds)


def _branch(op: Any) -> list:
    """`scf.if` of an `if`; `scf.index_switch` of a `case`, whose last branch is
    taken for every number that has none."""
    from jaxlib.mlir import ir

    kinds = [result.type for result in op.results]
    held = [_signless(kind) for kind in kinds]
    branches = [region.blocks[0] for region in op.regions]
    chosen = _element(op.operands[0])
    if op.name == "stablehlo.if":
        made = _operation("scf.if", held, [chosen], regions=2)
    else:
        index = _operation("arith.index_cast", [ir.IndexType.get()],
                           [chosen]).result
        cases = ir.DenseI64ArrayAttr.get(list(range(len(branches) - 1)))
        made = _operation("scf.index_switch", held, [index],
                          attributes={"cases": cases}, regions=len(branches))
        # The default region comes first.
        branches = branches[-1:] + branches[:-1]
    for region, branch in zip(made.regions, branches):
        block = region.blocks.append()
        handed = _move(branch, block, [])
        with ir.InsertionPoint(block):
            _operation("scf.yield", [], _cast_all(handed, held))
    return _cast_all(list(made.results), kinds)


def _concatenation(op: Any) -> list:
    from jaxlib.mlir import ir

    kind = op.results[0].type
    held = _signless(kind)
    pieces = [_cast(value, _signless(value.type)) for value in op.operands]
    made = _operation("tensor.concat", [held], pieces, attributes={
        "dim": ir.IntegerAttr.get(ir.IntegerType.get_signless(64),
                                  ir.IntegerAttr(op.attributes["dimension"]).value)})
    return [_cast(made.result, kind)]
