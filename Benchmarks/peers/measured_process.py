"""A solver as a process of its own, so that wall time and peak memory are its own."""

import os
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class MeasuredProcess:
    """What one process printed and took."""

    output: str
    errors: str
    code: int
    seconds: float
    megabytes: float


def run(command: Sequence[str | Path], threads: int, kill_after: float) -> MeasuredProcess:
    """Runs a command on so many cores; kills it where it does not keep its own limit."""
    cores = set(sorted(os.sched_getaffinity(0))[-threads:])
    with tempfile.TemporaryFile("w+") as output, tempfile.TemporaryFile("w+") as errors:
        begin = time.monotonic()
        process = subprocess.Popen(
            [str(word) for word in command], stdout=output, stderr=errors, stdin=subprocess.DEVNULL,
            preexec_fn=lambda: os.sched_setaffinity(0, cores),
        )  # fmt: skip
        alarm = threading.Timer(kill_after, lambda: os.kill(process.pid, signal.SIGKILL))
        alarm.start()
        # wait4, not wait: it is the one call that gives this child's memory and nobody else's.
        _, status, usage = os.wait4(process.pid, 0)
        alarm.cancel()
        seconds = time.monotonic() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        errors.seek(0)
        return MeasuredProcess(output.read(), errors.read(), process.returncode, seconds, usage.ru_maxrss / 1024)
