"""The built programs that are measured; nothing is built here."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from .environment import BENCHMARKS


@dataclass(frozen=True)
class Programs:
    """The release binaries."""

    trainplan: Path
    generator: Path


def find() -> Programs:
    """Those of the folder named by TRAINPLAN_BIN, else of the package's release build."""
    folder = os.environ.get("TRAINPLAN_BIN")
    if folder is None:
        shown = subprocess.run(
            ["swift", "build", "-c", "release", "--show-bin-path"],
            cwd=BENCHMARKS.parent, check=True, capture_output=True, text=True,
        )  # fmt: skip
        folder = shown.stdout.strip()
    programs = Programs(Path(folder) / "trainplan", Path(folder) / "generate-benchmark-scenario")
    for program in (programs.trainplan, programs.generator):
        if not program.is_file():
            sys.exit(f"build first: swift build -c release --product {program.name}")
    return programs
