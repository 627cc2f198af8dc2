"""Tables and plots of recorded results; needs no GPU, plots need matplotlib."""
import glob
import json
import math
import os

from cases import LENGTHS, MODELS, Case, all_cases

OURS, COPY = "renorm", "copy"
# Bars of the table in docs/gpu-benchmarks.md.
SHARE_BARS = ((2048, 0.95), (512, 0.92), (256, 0.85))
PEERS_MEAN, PEERS_LEAST = 1.05, 0.98
FUSED_BARS = {"add_": 2.5, "peri_": 1.2}
BACKWARD_BAR = 0.80


def us(record, name):
    return record["candidates"].get(name, {}).get("us")


def peer_times(record, key=None):
    """{peer: microseconds} of everything that is neither ours nor a copy."""
    found = {}
    for name, result in record["candidates"].items():
        value = result.get(key, {}) if key else result
        if name != OURS and not name.startswith(COPY) and "us" in value:
            found[name] = value["us"]
    return found


def copy_us(record):
    times = [r["us"] for name, r in record["candidates"].items()
             if name.startswith(COPY) and "us" in r]
    return min(times, default=None)


def share(record):
    ours, copy = us(record, OURS), copy_us(record)
    return copy / ours if ours and copy else None


def against_best(record, key=None):
    """(times faster than the best peer, its name), or None."""
    ours = record["candidates"].get(OURS, {})
    ours = (ours.get(key, {}) if key else ours).get("us")
    others = peer_times(record, key)
    if not ours or not others:
        return None
    best = min(others, key=others.get)
    return others[best] / ours, best


def mean(values):
    return math.exp(sum(map(math.log, values)) / len(values)) if values else None


def line(record):
    """What is said of a case while it runs."""
    parts = []
    if share(record):
        parts.append(f"{share(record):.0%} of copy")
    best = against_best(record)
    if best:
        parts.append(f"{best[0]:.2f}x {best[1]}")
    times = [f"{name} {result['us']:.1f}" for name, result in record["candidates"].items()
             if "us" in result and not name.startswith(COPY)]
    errors = [f"{name}: {result['error'][:60]}"
              for name, result in record["candidates"].items() if "error" in result]
    return "; ".join([", ".join(parts), " ".join(times) + " us", *errors]).strip("; ")


def parse(name):
    """section, op or model, rest of a record's name."""
    section, op, *rest = name.split("/")
    return section, op, rest


def by_case(results, section):
    """{(op, type): {(rows, length): record}} of a section of kernels."""
    found = {}
    for name, record in results["records"].items():
        kind, op, rest = parse(name)
        if kind == section:
            rows, length = map(int, rest[0].split("x"))
            found.setdefault((op, rest[1]), {})[rows, length] = record
    return found


def table(header, rows):
    return (["| " + " | ".join(header) + " |", "|" + "---|" * len(header)] +
            ["| " + " | ".join(row) + " |" for row in rows] + [""])


def cell(value, form="{:.2f}"):
    return "-" if value is None else form.format(value)


def verdict(ok):
    return "not measured" if ok is None else "met" if ok else "**MISSED**"


def wanted(section, *starts):
    """How many cases of a section the benchmark has: those whose op or type starts
    with one of `starts`, if there are any."""
    mine = [case for case in all_cases((section,)) if isinstance(case, Case)]
    return sum(case.op.startswith(starts or "") for case in mine)


def every(values):
    """All of `values` hold; None if there are none."""
    values = list(values)
    return all(values) if values else None


def bars(results):
    """[bar, measured, verdict] of the table."""
    forward, rows = by_case(results, "forward"), []
    records = [(key, length, record) for key, found in forward.items()
               for (_, length), record in sorted(found.items())]
    above = 1 << 30
    for least, bar in SHARE_BARS:
        shares = {f"{op} {element} {length}": share(record)
                  for (op, element), length, record in records
                  if least <= length < above and share(record)}
        worst = min(shares, key=shares.get, default=None)
        all_of = 4 * sum(least <= length < above for length in LENGTHS)
        rows.append([f"share of the copy kernel, {least} <= N" +
                     (f" < {above}" if above < 1 << 30 else ""), f">= {bar:.0%}",
                     f"least {shares[worst]:.1%} ({worst}), {len(shares)} of {all_of}"
                     if worst else "-",
                     verdict(every(s >= bar for s in shares.values()))])
        above = least
    for key, found in forward.items():
        best = {length: against_best(record)[0] for (_, length), record in found.items()
                if against_best(record)}
        peers = {peer for record in found.values() for peer in peer_times(record)}
        means = {}
        for peer in peers:
            both = [(us(r, OURS), us(r, peer)) for r in found.values()]
            means[peer] = mean([b / a for a, b in both if a and b])
        means = {peer: value for peer, value in means.items() if value}
        nearest = min(means, key=means.get, default=None)
        worst = min(best, key=best.get, default=None)
        rows.append([f"geometric mean against the best peer, {' '.join(key)}",
                     f">= {PEERS_MEAN}x, never < {PEERS_LEAST}x",
                     f"{means[nearest]:.2f}x {nearest}, least {best[worst]:.2f}x at {worst}, "
                     f"{len(best)} of {len(LENGTHS)}" if worst else "-",
                     verdict(means[nearest] >= PEERS_MEAN and best[worst] >= PEERS_LEAST
                             if worst else None)])
    for what, key in (("in a graph", None), ("a call from Python", "call")):
        ratios = {f"{op} M={m}": against_best(record, key)
                  for (op, _), found in by_case(results, "small").items()
                  for (m, _), record in found.items() if against_best(record, key)}
        worst = min(ratios, key=lambda k: ratios[k][0], default=None)
        rows.append([f"small batches, N = 4096, {what}", ">= 1x the best peer",
                     f"least {ratios[worst][0]:.2f}x {ratios[worst][1]} ({worst}), {len(ratios)} of "
                     f"{wanted('small')}" if worst else "-", verdict(every(r[0] >= 1 for r in ratios.values()))])
    for prefix, bar in FUSED_BARS.items():
        ratios = {}
        for (op, _), found in by_case(results, "fused").items():
            for (_, length), record in found.items():
                others = [t for p, t in peer_times(record).items() if p.startswith("torch")]
                if op.startswith(prefix) and us(record, OURS) and others:
                    ratios[f"{op} {length}"] = min(others) / us(record, OURS)
        worst = min(ratios, key=ratios.get, default=None)
        rows.append([f"{prefix.rstrip('_')}+norm against the better of torch and torch.compile"
                     if prefix == "add_" else "Peri pair against the same", f">= {bar}x",
                     f"least {ratios[worst]:.2f}x ({worst}), {len(ratios)} of "
                     f"{wanted('fused', prefix)}" if worst else "-",
                     verdict(every(r >= bar for r in ratios.values()))])
    shares = {f"{op} {element} {length}": share(record)
              for (op, element), found in by_case(results, "backward").items()
              for (_, length), record in found.items() if share(record)}
    worst = min(shares, key=shares.get, default=None)
    rows.append(["gradients, share of the copy kernel", f">= {BACKWARD_BAR:.0%}",
                 f"least {shares[worst]:.1%} ({worst}), {len(shares)} of {wanted('backward')}"
                 if worst else "-", verdict(every(s >= BACKWARD_BAR for s in shares.values()))])
    return rows


def kernel_tables(results, section, title):
    lines = []
    for (op, element), found in by_case(results, section).items():
        peers = list(dict.fromkeys(p for r in found.values() for p in peer_times(r)))
        rows = []
        for (m, n), record in sorted(found.items()):
            best = against_best(record)
            ours = us(record, OURS)
            rate = cell(ours and record["bytes"] / ours / 1e3, "{:.0f}")
            rows.append([f"{m} x {n}", cell(copy_us(record)), cell(ours),
                         *(cell(us(record, p)) for p in peers), rate,
                         cell(share(record), "{:.1%}"),
                         f"{best[0]:.2f}x {best[1]}" if best else "-"])
        lines += [f"### {title}: {op} {element}", ""] + table(
            ["rows", "copy us", "renorm us", *(f"{p} us" for p in peers), "GB/s",
             "of copy", "against the best"], rows)
    return lines


def model_tables(results):
    lines = []
    found = {}
    for name, record in results["records"].items():
        section, model, rest = parse(name)
        if section == "model":
            found.setdefault((model, rest[1]), {})[rest[0]] = record
    for (model, what), sizes in found.items():
        variants = list(dict.fromkeys(v for r in sizes.values() for v in r["candidates"]))
        width, _, layers, _ = MODELS[model]
        rows = []
        for size, record in sizes.items():
            base = us(record, "ln")
            for variant in variants:
                time = us(record, variant)
                gain = f"{base / time - 1:+.1%}" if base and time else "-"
                why = record["candidates"].get(variant, {}).get("error", "")[:60]
                rows.append([size, variant, cell(time, "{:.0f}"), gain, why])
        lines += [f"### {model}, {what}: width {width}, {layers} layers, bf16", ""] + table(
            ["batch x tokens", "norms", "us", "rate against ln", ""], rows)
    return lines


def markdown(results, plots):
    lines = [f"# GPU results: {results['device']}", "",
             f"Measured {results['date']}, {results['chip']}, CUDA {results['driver']}, "
             f"{results['multiprocessors']} multiprocessors. Written by "
             "`benchmarks/gpu/run.py`; docs/gpu-benchmarks.md says how and what.", "",
             "Peers: " + "; ".join(f"{p} {v}" for p, v in results["peers"].items()) + ".", "",
             "## Bars", ""]
    lines += table(["what", "bar", "measured", ""], bars(results))
    for plot in plots:
        lines += [f"![{plot}]({os.path.basename(plot)})", ""]
    lines += ["## Kernels", "",
              "Microseconds, L2-cold, in a CUDA graph; medians. GB/s of renorm.", ""]
    for section, title in (("forward", "forward"), ("small", "small batches"),
                           ("fused", "fused"), ("backward", "gradients")):
        lines += kernel_tables(results, section, title)
    lines += ["## Models", "",
              "One pass through all blocks in a CUDA graph. The papers claim 1 to 10 % "
              "(LN to CRMS, arXiv 2305.14858) and 2 to 12 % (folded LN, arXiv 2605.14521).", ""]
    return "\n".join(lines + model_tables(results))


def draw(results, stem):
    """SVG files, one for each op and type with results; none without matplotlib."""
    try:
        import matplotlib
    except ImportError:
        return []
    matplotlib.use("svg")
    from matplotlib import pyplot
    matplotlib.rcParams["svg.hashsalt"] = "renorm"
    files = []
    for section in ("forward", "backward", "fused"):
        for (op, element), found in by_case(results, section).items():
            names = [OURS] + list(dict.fromkeys(p for r in found.values()
                                                for p in peer_times(r)))
            figure, axes = pyplot.subplots(figsize=(6, 3.5))
            order = sorted(found.items(), key=lambda item: item[0][1])
            for name in names:
                points = [(n, copy_us(r) / us(r, name)) for (_, n), r in order
                          if us(r, name) and copy_us(r)]
                if points:
                    axes.plot(*zip(*points), marker="o", markersize=3, label=name,
                              linewidth=2 if name == OURS else 1)
            axes.set_xscale("log", base=2)
            axes.set_ylim(0, 1.1)
            axes.axhline(1, color="grey", linewidth=0.5)
            axes.set(xlabel="entries of a row", ylabel="share of the copy kernel",
                     title=f"{op} {element}, {results['device']}")
            axes.legend(fontsize=7)
            files.append(f"{stem}-{section}-{op}-{element}.svg")
            figure.savefig(files[-1], bbox_inches="tight", metadata={"Date": None})
            pyplot.close(figure)
    return files + draw_models(results, stem, pyplot)


def draw_models(results, stem, pyplot):
    files, found = [], {}
    for name, record in results["records"].items():
        section, model, rest = parse(name)
        if section == "model" and us(record, "ln"):
            found.setdefault((model, rest[1]), []).append((rest[0], record))
    for (model, what), records in found.items():
        variants = list(dict.fromkeys(v for _, r in records for v in r["candidates"]
                                      if us(r, v)))
        figure, axes = pyplot.subplots(figsize=(7, 3.5))
        width = 0.8 / len(variants)
        for i, variant in enumerate(variants):
            places = [(k + i * width, us(r, "ln") / us(r, variant))
                      for k, (_, r) in enumerate(records) if us(r, variant)]
            axes.bar(*zip(*places), width=width, label=variant)
        axes.axhline(1, color="black", linewidth=0.5)
        axes.set_xticks(range(len(records)), [size for size, _ in records])
        axes.set(ylabel="rate against ln", xlabel="batch x tokens", title=f"{model}, {what}")
        axes.legend(fontsize=6, ncol=3)
        files.append(f"{stem}-model-{model}-{what}.svg")
        figure.savefig(files[-1], bbox_inches="tight", metadata={"Date": None})
        pyplot.close(figure)
    return files


def write(results, stem):
    plots = draw(results, stem)
    with open(f"{stem}.md", "w") as f:
        f.write(markdown(results, plots) + "\n")
    print(f"{stem}.md" + (f" and {len(plots)} plots" if plots else
                          "; no plots: matplotlib is not there or nothing to plot"))
    for row in bars(results):
        print("  " + ": ".join(row[:1]) + f" {row[1]}: {row[2]} {row[3].strip('*')}")


def main(path, folder):
    paths = [path] if path else sorted(glob.glob(os.path.join(folder, "gpu-*.json")))
    if not paths:
        print(f"no results of a GPU in {folder}: none has been measured")
        return 1
    for path in paths:
        with open(path) as f:
            write(json.load(f), os.path.splitext(path)[0])
    return 0


