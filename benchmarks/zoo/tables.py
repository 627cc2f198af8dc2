"""The tables of docs/zoo.md from the figures of zoo.py: tables.py FIGURES.json."""

import collections
import itertools
import json
import pathlib
import sys

# What a refusal says, and why it is right; the first that fits counts.
WHY = [
    ("gives its result a mean", "scale", "the stream goes through a norm whose scale "
     "gives its result a mean (Post-LN, output norms, a norm behind the embedding)"),
    ("a product per channel", "gate", "a factor per channel that is no weight of "
     "a layer (a gate of DiT, a depthwise convolution) does not keep a zero mean"),
    ("the function returns it", "tap", "the function returns the stream un-normed: "
     "its mean is part of the result"),
    ("tensor.concat", "join", "patch merging joins neighbouring tokens, each with a "
     "mean of its own, before it normalises: its norm sees how they differ"),
    ("reads a part of the axis", "regroup", "the axis is cut or regrouped between the "
     "layer and the norm: in a Mixer the layer mixes tokens and its weight cannot take "
     "up a mean over channels"),
    ("adds one value to all entries", "tokens", "a layer mixes tokens (a Mixer): its "
     "bias has one value for all channels, and an activation is in front of it, so the "
     "mean over channels comes from no weight"),
    ("by the position along", "position", "a factor computed from the position along "
     "the axis (Funnel's pooling)"),
    ("which is not linear", "activation", "an activation stands in front of the norm"),
    ("it is an argument", "input", "the norm reads an input of the model"),
    ("several axes", "axes", "its mean runs over positions as well, which no weight of a "
     "layer can take up"),
    ("(ddof)", "ddof", "its variance is divided by d - 1"),
    ("lengthens the axis", "padded", "entries behind the row take part in its mean"),
    ("does not carry a shift", "opaque", "an op that nothing is known of (the Fourier "
     "transform of FNet, in complex numbers)"),
    ("reads it un-normed", "reader", "a layer reads the stream un-normed as well, and "
     "a centre at run time costs two visits where the norm's mean costs one"),
]


def short(reason: str) -> str:
    return next((name for part, name, _ in WHY if part in reason), "other")


def shown(error) -> str:
    if error is None:
        return "-"
    return f"{error:.1e}".replace("0.0e+00", "0") if isinstance(
        error, (int, float)) else str(error)


def kept(row) -> str:
    reasons = collections.Counter(short(norm["reason"]) for norm in row["norms"]
                                  if norm["kind"] == "layer_norm"
                                  and norm["verdict"] == "kept")
    return ", ".join(f"{count} {name}" for name, count in reasons.items()) or "-"


def optimised(rows) -> list[str]:
    lines = ["| model | LN | rewritten | kept, why | RMS | centers | f64 | unit inputs "
             "| exact | against PyTorch |", "|---|---|---|---|---|---|---|---|---|---|"]
    for row in rows:
        if "skipped" in row or "failed" in row:
            continue
        s = row["summary"]
        exact = {True: "equal", False: "**NOT equal**"}.get(row["exact"], "not run")
        lines.append(
            f"| {row['model']} | {s['layer_norm_found']} | {s['rewritten']} | "
            f"{kept(row)} | {s['rms_norm_found']} | {s['runtime_centers']} | "
            f"{shown(row['f64'])} | {shown(row['f64_unit'])} | {exact} | "
            f"{shown(row['torch'])} |")
    return lines


def layers(row) -> str:
    """Layers of equal content together: "1-2: attention pre, feed-forward pre"."""
    streams = []
    for stream in row["streams"]:
        groups = []
        for layer, of_layer in itertools.groupby(stream["sublayers"], lambda s: s[0]):
            text = ", ".join(" ".join([sublayer[1], sublayer[2]] + [
                f"({note})" for note in sublayer[3:]]) for sublayer in of_layer)
            if groups and groups[-1][2] == text:
                groups[-1][1] = layer
            else:
                groups.append([layer, layer, text])
        streams.append("; ".join(
            (f"{first}-{last}" if last > first else f"{first}") + f": {text}"
            for first, last, text in groups))
    return " // ".join(streams)


def numbered(rows) -> list[str]:
    return ["| model | layers |", "|---|---|"] + [
        f"| {row['model']} | {layers(row) or '-'} |" for row in rows if "norms" in row]


def left_out(rows) -> list[str]:
    return [f"| {row['model']} | {(row.get('skipped') or row.get('failed')).splitlines()[0][:160]} |"
            for row in rows if "skipped" in row or "failed" in row]


def markdown(rows) -> str:
    lines = optimised(rows) + [""] + [f"* **{name}**: {text}." for _, name, text in WHY]
    lines += ["", "## Layers", ""] + numbered(rows)
    if left_out(rows):
        lines += ["", "## Left out", "", "| model | why |", "|---|---|"] + left_out(rows)
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(markdown(json.loads(pathlib.Path(sys.argv[1]).read_text())), end="")
