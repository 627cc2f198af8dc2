"""Keeps a run alive when what it measures crashes, hangs or loses the device.

A worker process measures; this one starts it, watches it and never touches the
GPU. The worker says what it is doing in a file, `<results>.now`, and writes the
results after every case. If it dies, or says nothing new for too long, the
candidate it was at is noted under "lost" in the results and left out of that
case from then on; if that is our kernel, or nobody in particular, the case has an
error instead. Then the next worker goes on. Every loss removes a candidate or a
case, so this ends.
"""
import json
import os
import signal
import subprocess
import time

import cases

SETUP_SECONDS = 600     # imports, probing, compiling in advance
CASE_SECONDS = 90       # of a case or candidate, besides what is expected
GRACE_SECONDS = 45      # behind the end: the case at hand may be finished
LOST = 3                # exit code: the device answers no more


class Progress:
    """The file in which a worker says what it is doing."""

    def __init__(self, results):
        self.path = results + ".now"

    def say(self, case="", candidate=""):
        with open(self.path + ".new", "w") as f:
            json.dump({"case": case, "candidate": candidate}, f)
        os.replace(self.path + ".new", self.path)

    def read(self):
        try:
            with open(self.path) as f:
                now = json.load(f)
            return now["case"], now["candidate"], os.stat(self.path).st_mtime
        except (OSError, ValueError, KeyError):
            return "", "", 0.0

    def forget(self):
        for path in (self.path, self.path + ".new"):
            if os.path.exists(path):
                os.remove(path)


def stop(worker):
    """Ends the worker and what it has started."""
    try:
        os.killpg(worker.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    worker.wait()


def allowed(case):
    if not case:
        return SETUP_SECONDS
    return CASE_SECONDS + 4 * cases.SECONDS[case.split("/")[0]]


def watch(worker, progress, end):
    """None if the worker ends by itself with 0; else why it has not."""
    begin = time.time()
    while True:
        try:
            code = worker.wait(0.5)
        except subprocess.TimeoutExpired:
            code = None
        case, _, said = progress.read()
        if code is not None:
            if code == 0:
                return None
            if code == LOST:
                return "the device was lost"
            return (f"the process was ended by signal {-code}" if code < 0 else
                    f"the process ended with exit code {code}")
        if time.monotonic() > end + GRACE_SECONDS:
            stop(worker)
            return "out of time"
        quiet = time.time() - max(said, begin)
        if quiet > allowed(case):
            stop(worker)
            return f"nothing happened for {quiet:.0f} s"


def note_loss(results, case, candidate, reason, ours, kernel):
    """Writes into `results` what has been lost; says what it was."""
    lost = results.setdefault("lost", {}).setdefault(case, {})
    if candidate and candidate != ours and candidate not in lost:
        lost[candidate] = reason
        return f"{case}: {candidate} is left out: {reason}"
    results["records"][case] = {
        "candidates": {candidate or ours: {"error": reason},
                       **{name: {"error": why} for name, why in lost.items()}},
        "kernel": kernel}
    return f"{case}: {reason}"


def run(command, path, read, write, ours, kernel_of, end, say):
    """Runs `command` as worker until it ends by itself or the time `end` comes;
    0, or 1 if it could not begin. `read` and `write` are of the results at
    `path`, `kernel_of(case name)` is the hash that records have."""
    progress = Progress(path)
    try:
        while True:
            progress.say()
            worker = subprocess.Popen(command, start_new_session=True)
            try:
                reason = watch(worker, progress, end)
            finally:  # also if somebody ends this process
                stop(worker)
            if reason is None or reason == "out of time":
                return 0
            case, candidate, _ = progress.read()
            if not case:
                say(f"error: the measuring did not begin: {reason}")
                return 1
            results = read(path)
            say(note_loss(results, case, candidate, reason, ours, kernel_of(case)))
            write(path, results)
            if time.monotonic() + 30 > end:
                return 0
    finally:
        progress.forget()
